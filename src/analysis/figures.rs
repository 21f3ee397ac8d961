//! Figures of many rows: their sum and how they are distributed.

use super::record::{Record, Value};
use crate::model::{Column, Dataset};

/// A sum of what is reported.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sum {
    pub value: f64,
    /// Rows that report a figure.
    pub n_reported: usize,
    /// Rows whose list has the column and leaves the cell empty.
    pub n_missing: usize,
}

/// The sum of a column; `None` where no row's list has it.
pub fn sum(dataset: &Dataset, records: &[Record], column: Column) -> Option<Sum> {
    let mut sum = Sum::default();
    for record in records {
        match record.value(dataset, column) {
            Value::Figure(figure) => {
                sum.value += figure;
                sum.n_reported += 1;
            }
            Value::Missing => sum.n_missing += 1,
            _ => (),
        }
    }
    (sum.n_reported + sum.n_missing > 0).then_some(sum)
}

/// One class of a histogram: from `from` up to but not including `to`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    pub from: f64,
    pub to: f64,
    pub n: usize,
}

/// The most classes of a histogram.
const MAX_BINS: f64 = 8.0;

/// How figures are distributed over classes of one round width (1, 2 or 5 times a power of ten)
/// from the one with the least to the one with the greatest; no classes for no figures.
pub fn histogram(figures: &[f64]) -> Vec<Bin> {
    let least = figures.iter().copied().fold(f64::INFINITY, f64::min);
    let greatest = figures.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if !(least.is_finite() && greatest.is_finite()) {
        return vec![];
    }
    let width = round_width(greatest - least);
    let start = (least / width).floor() * width;
    let mut bins = Vec::new();
    let mut from = start;
    while from <= greatest {
        let to = from + width;
        let n = figures.iter().filter(|it| (from..to).contains(*it)).count();
        bins.push(Bin { from, to, n });
        from = to;
    }
    bins
}

/// The least round width by which a span needs no more than [`MAX_BINS`] classes, one of them
/// for what lies across a border; at least 1.
fn round_width(span: f64) -> f64 {
    let mut power = 1.0;
    loop {
        for step in [1.0, 2.0, 5.0] {
            if span / (step * power) <= MAX_BINS - 1.0 {
                return step * power;
            }
        }
        power *= 10.0;
    }
}
