//! The charts below the overview: what each says, in words, in points and as a table.
//!
//! A chart's option is made from the same numbers in [`crate::charts`]; what a reader is told by
//! key, by speech and in the table is here.

pub mod growth;
pub mod matrix;
pub mod names;
pub mod spread;
pub mod types;
pub mod units;

pub use matrix::MatrixView;

use super::Scene;
use super::frame::documents;
use crate::analysis::tally;
use crate::model::{DocumentId, RegionId};
use crate::text::{FigureText, charts_text};

/// One figure: a question, its answer, a picture and the numbers in it.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureView {
    /// Name of the figure, as `data-figure` has it.
    pub subject: &'static str,
    /// The rows of its table that are taken away; more than one name where a figure can show more
    /// or fewer of them.
    pub table: &'static str,
    /// The question that it answers.
    pub title: String,
    /// The answer.
    pub sentence: String,
    /// What is drawn, its unit and its date.
    pub caption: String,
    pub legend: Vec<LegendKey>,
    pub body: Body,
    /// What the picture says to those who do not see it.
    pub alt: String,
    pub notes: Vec<String>,
    pub source: String,
    /// The numbers of the picture; `None` where the picture is a table itself.
    pub twin: Option<TwinView>,
    /// Switches between a part of the rows and all of them; `None` where all are shown anyway.
    pub switch: Option<String>,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    Chart(ChartView),
    Matrix(Box<MatrixView>),
    /// There is nothing to draw.
    Empty,
}

/// A picture by ECharts.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartView {
    /// The name by which [`crate::charts::option`] knows it.
    pub name: &'static str,
    pub height: Height,
    /// The stops of the walk by key, in its order.
    pub points: Vec<PointView>,
}

/// How high a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Height {
    /// So many bars.
    Rows(usize),
    /// So many bars over an axis with its marks.
    AboveAxis(usize),
    /// As high as a plot should be.
    Plot,
}

/// A stop of the walk.
#[derive(Clone, Debug, PartialEq)]
pub struct PointView {
    /// Which of the option's series, and which item of it, is lit up.
    pub series: u32,
    pub item: u32,
    /// Name, value, unit, rank.
    pub spoken: String,
}

/// One line of a legend.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendKey {
    pub mark: KeyMark,
    pub label: String,
}

/// What stands before a line of the legend; the class of its swatch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyMark {
    /// What the batch added.
    Strong,
    /// The rest.
    Pale,
    Large,
    Small,
    Line,
    Dashes,
    /// Types of parks.
    Manufacturing,
    Services,
}

/// The numbers of a picture as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct TwinView {
    /// Head of the rows' names, then of each column of numbers.
    pub name_head: &'static str,
    pub heads: Vec<String>,
    pub rows: Vec<TwinRow>,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct TwinRow {
    /// The region it is about; empty if it is about none.
    pub code: &'static str,
    pub name: String,
    pub href: Option<String>,
    pub cells: Vec<String>,
    pub is_chosen: bool,
}

impl Scene {
    /// The words around every picture.
    pub(super) fn figure_text(&self) -> &'static FigureText {
        &charts_text(self.state.lang).frame
    }

    /// The region that the charts are about.
    fn focus(&self) -> RegionId {
        tally::focus(self.dataset, &self.state.selection)
    }

    /// Whether a type or words narrow what a batch added.
    fn is_narrowed(&self) -> bool {
        let selection = &self.state.selection;
        selection.park_type.is_some() || !selection.text.is_empty()
    }

    /// Whether a region or one around it is chosen.
    fn is_chosen(&self, id: RegionId) -> bool {
        self.state.selection.places.contains(&id)
    }

    /// 来源: the documents with certified totals, those with parks, or both.
    fn source_line(&self, source: Source) -> String {
        let totals = self.dataset.certified_totals.iter().map(|it| it.document);
        let parks = self.dataset.parks.iter().map(|it| it.document);
        let ids: Vec<DocumentId> = match source {
            Source::Totals => totals.collect(),
            Source::Parks => parks.collect(),
            Source::Both => totals.chain(parks).collect(),
        };
        (self.figure_text().source)(&self.in_series(&documents(self, &ids)))
    }
}

/// Which tables a picture is drawn from.
#[derive(Clone, Copy)]
enum Source {
    Totals,
    Parks,
    Both,
}
