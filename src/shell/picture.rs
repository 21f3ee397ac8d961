//! Pictures of figures, as bytes to save.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::ShellError;

#[wasm_bindgen]
extern "C" {
    /// Put there by `picture.js`, which is joined with this module's glue.
    #[wasm_bindgen(js_namespace = parkAtlasLazy, js_name = picture, catch)]
    fn picture_js(subject: &str, wish: &JsValue) -> Result<js_sys::Promise, JsValue>;
}

/// What kind of file a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFormat {
    /// Shapes and text.
    Svg,
    /// Pixels, two for each of the page in both directions.
    Png,
}

impl PictureFormat {
    /// The ending of the file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
        }
    }
}

/// What stands around the picture, and on what ground.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PictureWords {
    /// Above the picture; that of the figure if empty.
    pub title: String,
    /// Source, date and link, below the picture; the figure's own source if there is none.
    pub lines: Vec<String>,
    /// Only the picture: no title, legend, unit, notes, source or link.
    pub is_clean: bool,
    /// On a dark ground in place of a light one.
    pub is_dark: bool,
}

/// The picture of a figure on the page, by its `data-figure`.
///
/// # Errors
/// If there is no such figure on the page or it holds no picture, if the charts cannot be loaded,
/// or if the browser makes no PNG.
pub async fn picture(
    subject: &str,
    format: PictureFormat,
    words: &PictureWords,
) -> Result<Vec<u8>, ShellError> {
    let failed = |it| ShellError::new("making the picture", &it);
    let surface = if words.is_dark { "dark" } else { "light" };
    let lines: js_sys::Array = words.lines.iter().map(|it| JsValue::from_str(it)).collect();
    let wish = js_sys::Object::new();
    for (key, value) in [
        ("format", JsValue::from_str(format.ending())),
        ("surface", JsValue::from_str(surface)),
        ("clean", JsValue::from_bool(words.is_clean)),
        ("title", JsValue::from_str(&words.title)),
        ("lines", lines.into()),
    ] {
        js_sys::Reflect::set(&wish, &key.into(), &value).map_err(failed)?;
    }
    let making = picture_js(subject, &wish).map_err(failed)?;
    let bytes = JsFuture::from(making).await.map_err(failed)?;
    Ok(bytes.unchecked_into::<js_sys::Uint8Array>().to_vec())
}
