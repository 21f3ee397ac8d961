//! The legend of the map: what is drawn in focus, and nothing else.

use super::map::each_layout;
use super::{number, prefectures, region};
use park_atlas::bundle::dataset;
use park_atlas::view_model::MapView;
use park_atlas::view_model::map::{Fill, Standing, Swatch};
use std::collections::BTreeSet;

fn swatches(view: &MapView) -> Vec<Swatch> {
    view.legend.items.iter().map(|it| it.swatch).collect()
}

#[test]
fn the_legend_says_the_sum_of_what_is_chosen() {
    for (query, expected) in [
        (
            "",
            "图上符号合计 1,161 个，90 个县（市、区）和 15 个功能区。",
        ),
        (
            "m=added",
            "图上符号合计 117 个，90 个县（市、区）和 15 个功能区。",
        ),
        (
            "r=330200",
            "图上符号合计 159 个，10 个县（市、区）和 2 个功能区。",
        ),
        (
            "r=330110",
            "图上符号合计 32 个，1 个县（市、区）和 0 个功能区。",
        ),
        (
            "r=330110~330922",
            "图上符号合计 32 个，2 个县（市、区）和 0 个功能区。",
        ),
        (
            "l=en&r=330500",
            "The symbols add up to 72: 5 county-level divisions and 1 functional zone.",
        ),
        ("m=mfg", ""),
    ] {
        for view in each_layout(query) {
            assert_eq!(view.legend.sum, expected, "{query}");
        }
    }
    for code in prefectures() {
        for view in each_layout(&format!("r={code}")) {
            let inside = view
                .marks
                .iter()
                .filter(|it| it.standing != Standing::Outside);
            let sum = inside.filter_map(|it| it.count).sum::<u32>();
            let said = view.legend.sum.split(' ').nth(1).unwrap();
            assert_eq!(number(said), sum, "{code}");
        }
    }
}

#[test]
fn example_symbols_are_round_counts_from_large_to_small() {
    for (query, expected) in [
        ("", &["60", "15", "3"][..]),
        ("m=added", &["10", "3"]),
        ("m=added&t=s", &["5", "2"]),
        ("m=new", &[]),
    ] {
        for view in each_layout(query) {
            let labels = view.legend.sizes.iter().map(|it| it.label.as_str());
            assert_eq!(labels.collect::<Vec<_>>(), expected, "{query}");
        }
    }
}

#[test]
fn the_legend_lists_the_symbols_in_focus_and_no_others() {
    use Swatch::{Circle, Diamond, Outside, Zero};
    for (query, expected) in [
        ("", &[Circle, Diamond, Zero][..]),
        ("r=330000", &[Circle, Diamond, Zero]),
        ("r=330100", &[Circle, Outside]),
        ("r=330110", &[Circle, Outside]),
        ("r=330200", &[Circle, Diamond, Outside]),
        ("r=330900", &[Circle, Diamond, Zero, Outside]),
        ("r=330100&m=added", &[Circle, Zero, Outside]),
    ] {
        for view in each_layout(query) {
            assert_eq!(swatches(&view), expected, "{query}");
        }
    }
}

#[test]
fn the_legend_tells_of_an_outside_only_where_one_is_drawn() {
    for indicator in ["total", "added", "mfg", "new"] {
        for (query, is_drawn) in [
            ("", false),
            ("r=330000", false),
            ("r=330000~330110", false),
            ("r=330100", true),
            ("r=330110~331083", true),
        ] {
            for view in each_layout(&format!("m={indicator}&{query}")) {
                let is_outside = |it: Standing| it == Standing::Outside;
                let drawn = view.areas.iter().any(|it| is_outside(it.standing))
                    || view.marks.iter().any(|it| is_outside(it.standing));
                let told = swatches(&view).contains(&Swatch::Outside);
                assert_eq!((drawn, told), (is_drawn, is_drawn), "{indicator} {query}");
            }
        }
    }
}

#[test]
fn the_legend_lists_the_classes_in_focus_and_no_others() {
    for indicator in ["mfg", "new"] {
        for code in prefectures() {
            let focus = region(code).id;
            for view in each_layout(&format!("m={indicator}&r={code}")) {
                let in_focus = |code: &str| dataset().contains(focus, region(code).id);
                let areas = view
                    .areas
                    .iter()
                    .filter(|it| in_focus(it.code))
                    .map(|it| it.fill);
                let zones = view
                    .marks
                    .iter()
                    .filter(|it| in_focus(it.code))
                    .map(|it| it.fill);
                let drawn: BTreeSet<Fill> = areas.chain(zones).collect();
                let fills = swatches(&view).into_iter().filter_map(|it| match it {
                    Swatch::Fill(fill) => Some(fill),
                    _ => None,
                });
                assert_eq!(
                    fills.collect::<BTreeSet<Fill>>(),
                    drawn,
                    "{indicator} {code}"
                );
            }
        }
    }
}

#[test]
fn classes_follow_one_another_from_nothing_to_everything() {
    for indicator in ["mfg", "new"] {
        for view in each_layout(&format!("m={indicator}")) {
            let classes: Vec<&str> = view
                .legend
                .items
                .iter()
                .filter(|it| matches!(it.swatch, Swatch::Fill(Fill::Class(_))))
                .map(|it| it.label.trim_end_matches('%'))
                .collect();
            assert!(classes.len() > 1, "{classes:?}");
            let bounds: Vec<_> = classes
                .iter()
                .map(|it| it.split_once('–').unwrap())
                .collect();
            assert_eq!(bounds[0].0, "0");
            assert_eq!(bounds[bounds.len() - 1].1, "100");
            assert!(
                bounds.windows(2).all(|it| it[0].1 == it[1].0),
                "{classes:?}"
            );
        }
    }
}
