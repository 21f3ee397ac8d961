//! Charts and what they say.

/// Charts and what they say.
pub struct ChartsText {
    pub title: &'static str,
    pub intro: &'static str,
    pub frame: FigureText,
    pub units: UnitsFigureText,
    pub growth: GrowthText,
    pub spread: SpreadText,
    pub matrix: MatrixText,
}

/// What every figure has around its picture.
pub struct FigureText {
    pub loading: &'static str,
    pub failed: &'static str,
    /// What a picture is called, in place of its role.
    pub role: &'static str,
    pub keys: &'static str,
    pub grid_keys: &'static str,
    pub full_screen: &'static str,
    pub full_screen_of: fn(&str) -> String,
    pub close: &'static str,
    pub table_twin: &'static str,
    pub source: fn(&str) -> String,
    pub bars: &'static str,
    pub points: &'static str,
    pub curve: &'static str,
    pub table: &'static str,
    /// Kind of picture, title, sentence.
    pub alt: fn(&str, &str, &str) -> String,
    pub rank: fn(&str, bool, &str) -> String,
}

/// Reporting units ranked.
pub struct UnitsFigureText {
    pub title: fn(&str) -> String,
    pub sentence: fn(&LeaderWords) -> String,
    pub sentence_none: fn(&str) -> String,
    pub caption: fn(&str, &str) -> String,
    pub part: fn(&str) -> String,
    pub rest: &'static str,
    pub spoken: fn(&str, &str, &str, &str) -> String,
    pub cut: fn(&str, &str) -> String,
    pub zeros: fn(&str, &str) -> String,
    pub missing: fn(&str) -> String,
    pub filter: &'static str,
    pub show_all: fn(&str) -> String,
    pub show_top: fn(&str) -> String,
    pub unit: &'static str,
    pub total: &'static str,
    pub share: fn(&str) -> String,
}

/// Who has most, and how much of the whole the first few hold.
pub struct LeaderWords {
    pub place: String,
    pub leaders: String,
    pub are_tied: bool,
    pub leader_total: String,
    /// How many units the second half of the sentence is about; `None` where there are too few.
    pub n_top: Option<String>,
    pub top_total: String,
    pub top_share: String,
}

/// A batch against what stood before it.
pub struct GrowthText {
    pub title: fn(&str, &str) -> String,
    pub sentence: fn(&GrowthWords) -> String,
    pub none: fn(&str, &str) -> String,
    pub caption: fn(&str, &str) -> String,
    pub existing: fn(&str) -> String,
    pub added: fn(&str) -> String,
    pub ratio: &'static str,
    pub prefecture: &'static str,
    pub prefectures: &'static str,
    pub unit: &'static str,
    pub units: &'static str,
    pub guide: fn(&str, &str) -> String,
    /// Name, what stood before, batch, what was added, ratio.
    pub spoken: fn(&str, &str, &str, &str, &str) -> String,
    pub no_ratio: &'static str,
    pub meaning: fn(&str) -> String,
    pub left_out: fn(&str) -> String,
    pub filter: &'static str,
}

/// How the batch compares with what stood before.
pub struct GrowthWords {
    pub place: String,
    pub batch: String,
    pub existing: String,
    pub added: String,
    pub ratio: String,
    /// How many of the compared lie above the ratio of the whole, and of how many.
    pub n_above: String,
    pub n: String,
    pub kind: &'static str,
    pub top: String,
    pub top_ratio: String,
}

/// How evenly parks are spread.
pub struct SpreadText {
    pub title: fn(&str) -> String,
    pub sentence: fn(&SpreadWords) -> String,
    pub none: fn(&str) -> String,
    pub caption: fn(&str, &str) -> String,
    pub units_axis: &'static str,
    pub parks_axis: &'static str,
    pub curve: &'static str,
    pub equal: &'static str,
    /// Number of units, their share, parks, their share.
    pub spoken: fn(&str, &str, &str, &str) -> String,
    pub reading: &'static str,
    pub definition: &'static str,
    pub filter: &'static str,
    pub n_units: &'static str,
    pub share_units: &'static str,
    pub n_parks: &'static str,
    pub share_parks: &'static str,
}

/// What the largest and the smallest hold.
pub struct SpreadWords {
    pub n: String,
    pub n_top: String,
    pub top_share: String,
    pub n_bottom: String,
    pub bottom_share: String,
    pub gini: String,
}

/// Regions by type.
pub struct MatrixText {
    pub title: fn(&str, &str) -> String,
    pub sentence: fn(&MatrixWords) -> String,
    pub none: fn(&str, &str) -> String,
    pub caption: fn(&str, &str) -> String,
    pub all_types: &'static str,
    pub all: &'static str,
    /// Region, type, number.
    pub cell: fn(&str, &str, &str) -> String,
    pub share_of_row: fn(&str) -> String,
    pub share_of_column: fn(&str) -> String,
    pub few: &'static str,
    pub many: &'static str,
    pub reading: &'static str,
    pub filter: &'static str,
}

/// The matrix in a sentence.
pub struct MatrixWords {
    pub place: String,
    pub batch: String,
    pub n: String,
    pub types: [&'static str; 2],
    pub counts: [String; 2],
    pub shares: [String; 2],
    pub top_region: String,
    pub top_type: &'static str,
    pub top: String,
}
