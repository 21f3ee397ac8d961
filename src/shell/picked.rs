//! A file that the reader picks.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Event, HtmlInputElement, TextDecoder, TextDecoderOptions};

/// A file that was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Reads the file picked in the field that fired the event, if it has at most so many bytes, and
/// empties the field, so that the same file can be picked again.
pub fn read_picked(
    event: &Event,
    max_bytes: u32,
    told: impl FnOnce(Result<Picked, FileError>) + 'static,
) {
    let target = event.target();
    let input = target.and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return;
    };
    let Some(file) = input.files().and_then(|it| it.get(0)) else {
        return;
    };
    input.set_value("");
    if file.size() > f64::from(max_bytes) {
        told(Err(FileError::TooBig));
        return;
    }
    spawn_local(async move {
        let bytes = JsFuture::from(file.array_buffer()).await;
        told(match bytes {
            Ok(bytes) => Ok(Picked {
                name: file.name(),
                bytes: Uint8Array::new(&bytes).to_vec(),
            }),
            Err(_) => Err(FileError::Unreadable),
        });
    });
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    TooBig,
    Unreadable,
}

/// The bytes as text: UTF-8, or else what Chinese spreadsheets write (GB 18030).
pub fn decoded(bytes: &[u8]) -> Option<String> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(text.to_owned());
    }
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options("gb18030", &options).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}

/// The bytes in Base64, as a script is told them.
pub fn base64(bytes: &[u8]) -> String {
    let letters: String = bytes.iter().map(|it| char::from(*it)).collect();
    // Every letter is a byte, so that nothing can be refused.
    gloo::utils::window().btoa(&letters).unwrap_or_default()
}

/// What is in a file that a script made, as text.
pub async fn text_of(file: &web_sys::Blob) -> Option<String> {
    let text = JsFuture::from(file.text()).await.ok()?;
    text.as_string()
}
