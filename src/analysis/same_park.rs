//! Rows of different lists that speak of one park, and the notes on a row.

use super::joins::twins;
use super::record::Record;
use crate::model::{Dataset, Dossier, Note};

/// Pairs of rows of different lists that speak of one park.
pub fn same_parks(dataset: &Dataset, dossier: &Dossier) -> Vec<[Record; 2]> {
    let pair =
        |it: &super::joins::Twin| [Record::Certified(it.park), Record::Flagship(it.flagship)];
    twins(dataset, dossier).iter().map(pair).collect()
}

/// The notes on a row of a list, in their order: those of its document whose place names the row.
pub fn notes_on(dossier: &Dossier, record: Record) -> Vec<&'static Note> {
    let notes = dossier.notes.iter();
    let notes = notes.filter(|it| it.document == record.document());
    notes
        .filter(|it| names_row(it.place, record.seq()))
        .collect()
}

/// Whether a place such as `附件1 第3、17行；附件2 …` or `附件1 第3—5行` names this row of a list.
/// Rows of a part of a page (`附件2 第2栏 第1—4行`) are not rows of the list.
fn names_row(place: &str, row: u16) -> bool {
    let lists = place.split('；').filter_map(|it| {
        let (_, rows) = it.trim().split_once(' ')?;
        rows.strip_prefix('第')?.strip_suffix('行')
    });
    lists.flat_map(|it| it.split('、')).any(|it| {
        let mut ends = it.split('—').map(str::parse::<u16>);
        match (ends.next(), ends.next()) {
            (Some(Ok(only)), None) => only == row,
            (Some(Ok(first)), Some(Ok(last))) => (first..=last).contains(&row),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_names_rows_of_a_list() {
        for (place, rows) in [
            ("附件2 第29行", vec![29]),
            ("附件1 第3、17行", vec![3, 17]),
            ("附件1 第3—5行", vec![3, 4, 5]),
            ("附件1 第100行；附件2 衢州市", vec![100]),
            ("附件2 第2栏 第1—4行", vec![]),
            ("附件1 表头", vec![]),
            ("正文第1段", vec![]),
            ("附件1 吴兴区 2025年", vec![]),
            ("", vec![]),
        ] {
            let named: Vec<u16> = (0..200).filter(|it| names_row(place, *it)).collect();
            assert_eq!(named, rows, "{place}");
        }
    }
}
