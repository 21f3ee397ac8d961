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
    /// `--ink`: numbers and names in the picture, the outline of what is chosen.
    pub ink: &'static str,
    /// `--line-strong`: lines to compare with.
    pub guide: &'static str,
    /// `--mark`: what the batch added, large points.
    pub strong: &'static str,
    /// `--class-1`: the rest.
    pub pale: &'static str,
    /// `--class-2`: small points.
    pub pale_mark: &'static str,
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
                ink: "#1b2024",
                guide: "#80888d",
                strong: "#0b6166",
                pale: "#a5d1c8",
                pale_mark: "#66aea7",
                types: ["#094449", "#bd7c0a"],
            },
            Self::Dark => Palette {
                label: "#b3bcc0",
                line: "#343b40",
                surface: "#14181b",
                ink: "#eceff0",
                guide: "#7d878c",
                strong: "#5cbcb4",
                pale: "#2a6163",
                pale_mark: "#3b8a89",
                types: ["#2b7a75", "#f3c969"],
            },
        }
    }
}
