//! A unit with a park in the batch but without a certified total: it is drawn and listed, so that
//! symbols and rows add up to the batch, but neither ranked nor counted among those that report.

use super::{layouts, region, scene, scene_of};
use park_atlas::bundle::dataset;
use park_atlas::model::{Dataset, Park};
use park_atlas::view_model::Scene;
use park_atlas::view_model::batch::batch;
use park_atlas::view_model::card::card;
use park_atlas::view_model::gaps::gaps;
use park_atlas::view_model::headline::headline;
use park_atlas::view_model::map::{MarkShape, map};
use park_atlas::view_model::ranking::ranking;
use park_atlas::view_model::units::units;
use std::sync::LazyLock;

/// The real data with park 59, of 南太湖新区, in 长合区, which has no certified total.
static MOVED: LazyLock<Dataset> = LazyLock::new(|| {
    let move_one = |it: &Park| match it.seq {
        59 => Park {
            region: region("330500-changhe").id,
            ..*it
        },
        _ => *it,
    };
    Dataset {
        parks: Vec::leak(dataset().parks.iter().map(move_one).collect()),
        ..*dataset()
    }
});

fn moved(fragment: &str) -> Scene {
    scene_of(&MOVED, fragment)
}

#[test]
fn it_is_drawn_where_its_parks_are_counted() {
    for layout in layouts() {
        for (query, sum, n_zones, said) in [
            (
                "m=added",
                117,
                16,
                "图上符号合计 117 个，90 个县（市、区）和 16 个功能区。",
            ),
            (
                "m=added&r=330500",
                117,
                16,
                "图上符号合计 9 个，5 个县（市、区）和 2 个功能区。",
            ),
            (
                "m=total",
                1161,
                15,
                "图上符号合计 1,161 个，90 个县（市、区）和 15 个功能区。",
            ),
            ("m=mfg", 0, 16, ""),
        ] {
            let view = map(&moved(&format!("#/map?g={layout}&{query}")));
            let counts = view.marks.iter().filter_map(|it| it.count);
            assert_eq!(counts.sum::<u32>(), sum, "{query}");
            let zones = view
                .marks
                .iter()
                .filter(|it| it.shape == MarkShape::Diamond);
            assert_eq!(zones.count(), n_zones, "{query}");
            assert_eq!(view.legend.sum, said, "{query}");
        }
    }
}

#[test]
fn it_is_listed_below_the_others_without_a_rank() {
    let view = ranking(&moved("#/?r=330500"));
    let rows: Vec<[&str; 5]> = view
        .rows
        .iter()
        .map(|it| [it.name, &it.rank, &it.total, &it.share, &it.added])
        .collect();
    assert_eq!(rows[6], ["长合区", "–", "–", "–", "1"]);
    assert_eq!((rows.len(), view.rows[6].bar), (7, 0));
    let ranked = ranking(&scene("#/?r=330500"));
    assert!(
        ranked
            .rows
            .iter()
            .zip(&rows)
            .all(|(it, row)| [it.name, &it.rank, &it.total] == row[..3]),
        "the others stand as before: {rows:?}"
    );
    let added = view.rows.iter().map(|it| it.added.parse::<u32>().unwrap());
    assert_eq!((added.sum::<u32>(), view.sum.added.as_str()), (9, "9"));
    // A filter that leaves it without parks leaves it out.
    assert_eq!(ranking(&moved("#/?r=330500&t=s")).rows.len(), 6);
    let row = &units(&moved("#/map?r=330500")).rows[6];
    assert_eq!(
        (row.name, row.cells.each_ref().map(String::as_str)),
        ("长合区", ["–", "1", "100.0%", "–"])
    );
    let listed = batch(&moved("#/?r=330500"));
    let row = listed.rows.iter().find(|it| it.name == "长合区").unwrap();
    assert_eq!((row.all, listed.sum.all), (1, 9));
}

#[test]
fn its_card_has_neither_rank_nor_share_of_a_total() {
    let card = card(&moved("#/"), "330500-changhe").unwrap();
    assert_eq!(
        card.spoken,
        "长合区：已认定小微企业园 –，第七批公布 1 个，第七批中生产制造类占比 100.0%"
    );
}

#[test]
fn it_is_not_among_the_units_that_report() {
    for fragment in ["#/", "#/?l=en", "#/?r=330110", "#/?l=en&r=330329"] {
        assert_eq!(
            headline(&moved(fragment)).sentence,
            headline(&scene(fragment)).sentence
        );
    }
    let view = headline(&moved("#/?r=330500-changhe"));
    assert_eq!(
        view.sentence,
        "来源文件没有列出长合区的已认定小微企业园数量。"
    );
    let values: Vec<&str> = view.figures.iter().map(|it| it.value.as_str()).collect();
    assert_eq!(values, ["–", "1", "100.0%", "–"]);
    for fragment in ["#/", "#/?l=en"] {
        assert_eq!(gaps(&moved(fragment)).items, gaps(&scene(fragment)).items);
    }
}
