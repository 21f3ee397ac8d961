//! Starts the second module in the browser; nothing else.

fn main() {
    #[cfg(target_arch = "wasm32")]
    park_atlas::lazy::start();
}
