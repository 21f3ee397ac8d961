//! One ECharts instance: made once on its element, options replaced whole, resized with the
//! element, disposed with it.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, ResizeObserver};

use super::ShellError;
use super::near::{self, Watch};

#[wasm_bindgen]
extern "C" {
    /// Loads the chart library, once; put there by `boot.js`.
    #[wasm_bindgen(js_namespace = parkAtlas, js_name = loadCharts, catch)]
    fn load_charts() -> Result<js_sys::Promise, JsValue>;

    #[derive(Clone)]
    type Library;
    #[wasm_bindgen(method, catch)]
    fn option(
        this: &Library,
        name: &str,
        fragment: &str,
        surface: &str,
    ) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn init(
        this: &Library,
        host: &Element,
        theme: &JsValue,
        settings: &JsValue,
    ) -> Result<Instance, JsValue>;

    #[derive(Clone)]
    type Instance;
    #[wasm_bindgen(method, catch, js_name = setOption)]
    fn set_option(this: &Instance, option: &JsValue, replace: bool) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = dispatchAction)]
    fn dispatch_action(this: &Instance, action: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn resize(this: &Instance) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn dispose(this: &Instance) -> Result<(), JsValue>;
}

/// A point of a drawn chart: its series, and its place in it, both from 0.
pub type Spot = (u32, u32);

/// The element that a chart is drawn into.
pub type Host = HtmlElement;

/// A chart on an element. Dropping it frees the instance and its observer.
pub struct ChartHandle {
    library: Library,
    instance: Instance,
    observer: ResizeObserver,
    // Kept alive for the observer.
    _resized: Closure<dyn FnMut()>,
}

impl ChartHandle {
    /// Loads the library if need be and makes a chart on an element.
    ///
    /// # Errors
    /// If the library cannot be loaded or refuses the element.
    pub async fn new(host: Host) -> Result<Self, ShellError> {
        let failed = |it| ShellError::new("loading the charts", &it);
        let loading = load_charts().map_err(failed)?;
        let library = JsFuture::from(loading).await.map_err(failed)?;
        let settings = js_sys::Object::new();
        js_sys::Reflect::set(&settings, &"renderer".into(), &"svg".into())
            .map_err(|it| ShellError::new("settings of the chart", &it))?;
        let library = library.unchecked_into::<Library>();
        let instance = library
            .init(&host, &JsValue::NULL, &settings)
            .map_err(|it| ShellError::new("starting the chart", &it))?;
        let for_resize = instance.clone();
        let resized = Closure::<dyn FnMut()>::new(move || drop(for_resize.resize()));
        let observer = ResizeObserver::new(resized.as_ref().unchecked_ref())
            .map_err(|it| ShellError::new("watching the chart's size", &it))?;
        observer.observe(&host);
        Ok(Self {
            library,
            instance,
            observer,
            _resized: resized,
        })
    }

    /// Shows a chart for the state of an address in place of whatever was shown before.
    ///
    /// # Errors
    /// If there is no chart of that name, or ECharts refuses its option.
    pub fn show(&self, name: &str, fragment: &str, surface: &str) -> Result<(), ShellError> {
        let option = self
            .library
            .option(name, fragment, surface)
            .map_err(|it| ShellError::new("making the option", &it))?
            .unwrap_or_default();
        let option = js_sys::JSON::parse(&option)
            .map_err(|it| ShellError::new("reading the option", &it))?;
        self.instance
            .set_option(&option, true)
            .map_err(|it| ShellError::new("drawing the chart", &it))
    }

    /// Lights up a point and shows its tip, or the other way round.
    ///
    /// A chart that cannot is silent about it: what the point says is told in words elsewhere.
    pub fn light(&self, spot: Spot, is_lit: bool) {
        let kinds = if is_lit {
            ["highlight", "showTip"]
        } else {
            ["downplay", "hideTip"]
        };
        for kind in kinds {
            let action = js_sys::Object::new();
            let fields = [
                ("type", JsValue::from_str(kind)),
                ("seriesIndex", JsValue::from(spot.0)),
                ("dataIndex", JsValue::from(spot.1)),
            ];
            for (key, value) in fields {
                drop(js_sys::Reflect::set(&action, &key.into(), &value));
            }
            drop(self.instance.dispatch_action(&action));
        }
    }
}

impl Drop for ChartHandle {
    fn drop(&mut self) {
        self.observer.disconnect();
        drop(self.instance.dispose());
    }
}

/// Calls back once when an element comes near the screen; at once where that cannot be watched.
/// Dropping the answer ends the wait: an element that goes before it comes near is let go with it.
#[must_use]
pub fn when_near(element: &Element, near: impl FnOnce() + 'static) -> Option<Watch> {
    let near = Rc::new(RefCell::new(Some(near)));
    let for_watch = Rc::clone(&near);
    let watch = near::watch(element, move |is_near| {
        // Taken out first: what is called may ask for the same again.
        let call = if is_near {
            for_watch.borrow_mut().take()
        } else {
            None
        };
        if let Some(near) = call {
            near();
        }
    });
    let call = if watch.is_none() {
        near.borrow_mut().take()
    } else {
        None
    };
    if let Some(near) = call {
        near();
    }
    watch
}
