//! What is published as it stands: the manifest of the installed app and its icons, in `public/`.

use crate::workspace::{Workspace, files_under, read_bytes, write};
use anyhow::Result;
use std::path::Path;

/// Copies `public/` beside the page.
pub(super) fn publish(ws: &Workspace, stage: &Path) -> Result<()> {
    let public = ws.at("public");
    for name in files_under(&public)? {
        write(&stage.join(&name), read_bytes(&public.join(&name))?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use std::path::{Path, PathBuf};

    fn public() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../public")
    }

    /// Width and height, from the header of a PNG.
    fn size(png: &[u8]) -> Option<String> {
        let number = |at: usize| Some(u32::from_be_bytes(png.get(at..at + 4)?.try_into().ok()?));
        Some(format!("{}x{}", number(16)?, number(20)?))
    }

    #[test]
    fn the_manifest_names_icons_that_are_there_and_as_large_as_it_says() {
        let text = std::fs::read_to_string(public().join("manifest.webmanifest"));
        let manifest: Value = serde_json::from_str(&text.unwrap_or_default()).unwrap_or_default();
        let icons = manifest["icons"].as_array().cloned().unwrap_or_default();
        let mut found = Vec::new();
        for icon in &icons {
            let [src, sizes, purpose] = ["src", "sizes", "purpose"].map(|it| {
                let text = icon[it].as_str();
                text.unwrap_or_default().to_owned()
            });
            let content = std::fs::read(public().join(&src)).unwrap_or_default();
            assert!(!content.is_empty(), "{src}");
            if sizes != "any" {
                assert_eq!(size(&content).as_deref(), Some(sizes.as_str()), "{src}");
            }
            found.push(format!("{sizes} {purpose}"));
        }
        for wanted in ["any any", "192x192 any", "512x512 any", "512x512 maskable"] {
            assert!(found.iter().any(|it| it == wanted), "{wanted}: {found:?}");
        }
    }

    /// Under whatever path the site lies.
    #[test]
    fn no_address_of_the_manifest_leaves_its_folder() {
        let text = std::fs::read_to_string(public().join("manifest.webmanifest"));
        let manifest: Value = serde_json::from_str(&text.unwrap_or_default()).unwrap_or_default();
        assert_eq!(
            (&manifest["start_url"], &manifest["scope"]),
            (&"./".into(), &"./".into())
        );
        assert_eq!(manifest["id"], Value::Null, "its address is its identity");
        let shortcuts = manifest["shortcuts"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        for it in &shortcuts {
            assert!(it["url"].as_str().is_some_and(|it| it.starts_with("./#/")));
        }
        assert_eq!(shortcuts.len(), 3);
    }
}
