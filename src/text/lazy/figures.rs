//! Tables of figures, notes and measures, as several pages show them.

/// Tables of figures, notes and measures.
pub struct FiguresText {
    /// Figure, value, unit, qualifier, period, notes and place.
    pub heads: [&'static str; 6],
    pub caption: fn(&str) -> String,
    pub scroll_label: &'static str,
    /// Where the source gives no period.
    pub undated: &'static str,
    /// Said of a figure whose period ends after its document was issued.
    pub goal: &'static str,
    /// Misreading, gap, contradiction, definition, inference.
    pub note_kinds: [&'static str; 5],
    pub printed: fn(&str) -> String,
    pub shown: fn(&str) -> String,
    /// In place of a note that stands further up.
    pub see_above: &'static str,
    pub more_notes: fn(&str) -> String,
    pub source: &'static str,
    pub lead: &'static str,
    pub no_lead: &'static str,
    pub deadline: &'static str,
    pub place: &'static str,
    /// The reader's name for a group of measures.
    pub group: fn(&'static str) -> &'static str,
    /// A document without a number, by its year.
    pub feature: fn(&str) -> String,
}
