//! Every color that a chart option needs; the same values as the tokens of `style/tokens.css`.

/// Light or dark surface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    Light,
    Dark,
}

/// The colors of one surface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// `--ink-soft`: axis labels.
    pub label: &'static str,
    /// `--line`: split lines.
    pub line: &'static str,
    /// `--surface`: outlines between neighbours.
    pub surface: &'static str,
    /// `--type-manufacturing` and `--type-services`.
    pub types: [&'static str; 2],
}

impl Surface {
    /// The surface with this name; light for any other word.
    pub fn named(name: &str) -> Self {
        match name {
            "dark" => Self::Dark,
            _ => Self::Light,
        }
    }

    /// The colors on this surface.
    pub fn palette(self) -> Palette {
        match self {
            Self::Light => Palette {
                label: "#4b545c",
                line: "#dcdfdd",
                surface: "#fcfbf8",
                types: ["#0b6166", "#e0a63c"],
            },
            Self::Dark => Palette {
                label: "#b3bcc0",
                line: "#343b40",
                surface: "#14181b",
                types: ["#3f9e98", "#f3c969"],
            },
        }
    }
}
