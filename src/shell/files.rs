//! Files that a script beside the lazy module makes or finds, see `files.js`.

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

use super::ShellError;

/// The media type of a workbook.
pub const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = parkAtlas, js_name = makeFile, catch)]
    fn make_file_js(
        described: &str,
        media_type: &str,
        told: &Closure<dyn FnMut(f64)>,
    ) -> Result<Promise, JsValue>;

    #[wasm_bindgen(js_namespace = parkAtlas, js_name = cancelFile, catch)]
    fn cancel_file_js() -> Result<(), JsValue>;

    #[wasm_bindgen(js_namespace = parkAtlas, js_name = dataPackage, catch)]
    fn data_package_js() -> Result<Promise, JsValue>;
}

/// The workbook or archive that `export` describes, made in a worker where there is one; `told`
/// hears how much is done, from 0 to 1.
///
/// # Errors
/// What the exporter or the browser said; `cancelled` after [`cancel`].
pub async fn make(
    described: &str,
    media_type: &str,
    told: impl FnMut(f64) + 'static,
) -> Result<Blob, ShellError> {
    let told = Closure::new(told);
    blob(make_file_js(described, media_type, &told), "making a file").await
}

/// Stops what is being made; [`make`] then fails.
pub fn cancel() {
    drop(cancel_file_js());
}

/// The archive of the whole data package.
///
/// # Errors
/// Where it cannot be fetched, or the page does not carry it.
pub async fn data_package() -> Result<Blob, ShellError> {
    blob(data_package_js(), "finding the data package").await
}

async fn blob(
    promise: Result<Promise, JsValue>,
    context: &'static str,
) -> Result<Blob, ShellError> {
    let error = |it: JsValue| ShellError::new(context, &it);
    let value = JsFuture::from(promise.map_err(error)?)
        .await
        .map_err(error)?;
    Ok(value.unchecked_into())
}
