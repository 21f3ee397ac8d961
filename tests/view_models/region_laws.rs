//! What holds on the page of every region.

use super::region::{cells, page, pages, titles};
use super::{dataset, region, scene};
use park_atlas::bundle::dossier;
use park_atlas::model::RegionKind;
use park_atlas::view_model::plain_table::PlainTable;
use park_atlas::view_model::region::{self as pages_of, RegionView};

fn tables(view: &RegionView) -> Vec<&PlainTable> {
    let sections = view.beside.iter().chain(&view.sections);
    sections.flat_map(|it| &it.tables).collect()
}

/// Everything that is said in running text.
fn spoken(view: &RegionView) -> Vec<String> {
    let sections = view.beside.iter().chain(&view.sections);
    let paragraphs = sections.flat_map(|it| it.paragraphs.clone());
    view.sentences.iter().cloned().chain(paragraphs).collect()
}

/// The numbers in a text.
fn numbers(text: &str) -> Vec<String> {
    let is_part = |it: char| it.is_ascii_digit() || ",.%".contains(it);
    text.split(|it| !is_part(it))
        .map(|it| it.trim_matches([',', '.']).to_owned())
        .filter(|it| it.contains(|it: char| it.is_ascii_digit()))
        .collect()
}

#[test]
fn every_page_is_well_written() {
    for view in pages() {
        for text in spoken(&view) {
            for flaw in [
                "  ", "{", "}", " 1 parks", " 1 firms", "–", " ,", "，，", "。。", "..",
            ] {
                assert!(!text.contains(flaw), "{}: {flaw:?} in {text}", view.code);
            }
            let is_ended = text.ends_with(['.', '。', '”']);
            assert!(is_ended, "{}: {text}", view.code);
        }
        for table in tables(&view) {
            assert!(!table.caption.is_empty() && !table.rows.is_empty());
            for row in &table.rows {
                assert_eq!(row.cells.len(), table.heads.len(), "{}", table.caption);
                assert!(!row.cells[table.row_head].text.is_empty());
            }
        }
        assert!(view.sections.iter().all(|it| it.sources.is_some()));
    }
}

#[test]
fn every_number_in_a_sentence_stands_in_a_figure_or_a_table() {
    for view in pages() {
        let mut shown: Vec<String> = view
            .figures
            .iter()
            .flat_map(|it| numbers(&format!("{} {} {}", it.label, it.value, it.note)))
            .collect();
        for table in tables(&view) {
            shown.extend(numbers(&table.caption));
            shown.extend(cells(table).concat().into_iter().flat_map(numbers));
        }
        // How many units of which sort is counted from the data.
        let n_of = |kind| {
            let inside = dataset().regions.iter().filter(|it| {
                let totals = dataset().certified_totals;
                dataset().contains(region(view.code).id, it.id)
                    && it.kind == kind
                    && (kind == RegionKind::Prefecture
                        || totals.iter().any(|that| that.region == it.id))
            });
            inside.count()
        };
        let [counties, zones, prefectures] =
            [RegionKind::County, RegionKind::Zone, RegionKind::Prefecture].map(n_of);
        shown.extend([counties, zones, prefectures, counties + zones].map(|it| it.to_string()));
        for sentence in &view.sentences {
            for number in numbers(sentence) {
                assert!(
                    shown.contains(&number),
                    "{}: {number} in {sentence}",
                    view.code
                );
            }
        }
    }
}

#[test]
fn the_same_figures_stand_on_both_languages_pages() {
    for it in dataset().regions {
        let [zh, en] = ["zh", "en"].map(|lang| page(it.code, lang));
        let values = |view: &RegionView| {
            let figures = view.figures.iter().map(|it| it.value.clone());
            figures.collect::<Vec<_>>()
        };
        assert_eq!(values(&zh), values(&en));
        assert_eq!(titles(&zh).len(), titles(&en).len());
    }
}

#[test]
fn what_the_reader_chose_elsewhere_does_not_change_the_page() {
    let plain = page("330109", "zh");
    let ctx = scene("#/region/330109?r=330382&t=m&q=yq");
    let narrowed = pages_of::region(&ctx, dossier(), region("330109").id).unwrap();
    assert_eq!(narrowed.sentences, plain.sentences);
    assert_eq!(narrowed.figures, plain.figures);
    assert_eq!(narrowed.links[1].href, "#/parks?r=330109&t=m&q=yq");
}

#[test]
fn the_parts_of_a_region_add_up_to_it() {
    for it in dataset()
        .regions
        .iter()
        .filter(|it| !it.is_reporting_unit())
    {
        let view = page(it.code, "zh");
        let rows = cells(&view.beside.unwrap().tables[0])
            .iter()
            .map(|row| row[row.len() - 2].to_owned())
            .collect::<Vec<_>>();
        let sum: u32 = rows
            .iter()
            .filter(|it| *it != "–")
            .map(|it| super::number(it))
            .sum();
        assert_eq!(sum, super::number(&view.figures[0].value), "{}", it.name);
    }
}
