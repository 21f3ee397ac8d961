//! The map: symbols that add up, fills, frame, way up.

use super::{layouts, number, prefectures, region, scene, units};
use park_atlas::bundle::dataset;
use park_atlas::model::RegionKind;
use park_atlas::view_model::MapView;
use park_atlas::view_model::map::{Fill, MarkShape, MarkView, Standing, map};
use park_atlas::view_model::switches::switches;
use std::collections::BTreeSet;

/// The map of a query in every layout of the build.
pub(super) fn each_layout(query: &str) -> Vec<MapView> {
    let fragments = layouts().iter().map(|it| format!("#/map?g={it}&{query}"));
    fragments.map(|it| map(&scene(&it))).collect()
}

fn sum(view: &MapView) -> u32 {
    view.marks.iter().filter_map(|it| it.count).sum()
}

fn n_of(view: &MapView, shape: MarkShape) -> usize {
    view.marks.iter().filter(|it| it.shape == shape).count()
}

/// The fill of the area or mark of a region.
fn fill(view: &MapView, code: &str) -> Fill {
    let area = view
        .areas
        .iter()
        .find(|it| it.code == code)
        .map(|it| it.fill);
    let mark = view
        .marks
        .iter()
        .find(|it| it.code == code)
        .map(|it| it.fill);
    area.or(mark).unwrap()
}

#[test]
fn symbols_add_up_to_what_is_certified_and_added() {
    for (query, total) in [("m=total", 1161), ("m=added", 117), ("m=added&t=s", 30)] {
        for code in std::iter::once("330000")
            .chain(prefectures())
            .chain(units())
        {
            for view in each_layout(&format!("{query}&r={code}")) {
                assert_eq!(sum(&view), total, "{query} {code}");
                assert_eq!(n_of(&view, MarkShape::Circle), 90);
                assert_eq!(n_of(&view, MarkShape::Diamond), 15);
            }
        }
    }
}

#[test]
fn areas_of_symbols_are_proportional_to_counts() {
    for query in ["m=total", "m=added", "m=added&t=s", "r=330900"] {
        for view in each_layout(query) {
            let largest = view.marks.iter().max_by_key(|it| it.count).unwrap();
            let per_park = f64::from(largest.radius) / root(largest);
            for mark in view.marks.iter().filter(|it| it.count > Some(0)) {
                // Radii are rounded to a tenth of a drawing unit, the largest one too.
                let exact = root(mark) * per_park;
                assert!(
                    (f64::from(mark.radius) - exact).abs() < 0.11,
                    "{query}: {mark:?}"
                );
            }
            for mark in view.marks.iter().filter(|it| it.count == Some(0)) {
                assert!(mark.radius > 0.0, "a zero is drawn: {mark:?}");
            }
            for key in &view.legend.sizes {
                let exact = f64::from(number(&key.label)).sqrt() * per_park;
                assert!(
                    (f64::from(key.radius) - exact).abs() < 0.11,
                    "{query}: {key:?}"
                );
            }
        }
    }
}

fn root(mark: &MarkView) -> f64 {
    f64::from(mark.count.unwrap()).sqrt()
}

#[test]
fn every_county_has_an_area_and_every_reporting_zone_a_diamond() {
    for query in ["m=total", "m=added", "m=mfg", "m=new", "m=new&r=330500"] {
        for view in each_layout(query) {
            let areas: BTreeSet<&str> = view.areas.iter().map(|it| it.code).collect();
            assert_eq!((areas.len(), view.areas.len()), (90, 90));
            assert!(areas.iter().all(|it| region(it).kind == RegionKind::County));
            let zones: BTreeSet<&str> = view
                .marks
                .iter()
                .filter(|it| it.is_zone())
                .map(|it| it.code)
                .collect();
            assert_eq!(zones.len(), 15);
            assert!(zones.iter().all(|it| region(it).kind == RegionKind::Zone));
            assert!(
                !zones.contains("330500-changhe"),
                "no figure of it is reported"
            );
            let is_share = query.contains("mfg") || query.contains("new");
            assert_eq!(
                n_of(&view, MarkShape::Circle),
                if is_share { 0 } else { 90 }
            );
        }
    }
}

#[test]
fn smaller_symbols_lie_on_larger_ones() {
    for view in each_layout("") {
        let circles: Vec<f32> = view
            .marks
            .iter()
            .filter(|it| !it.is_zone())
            .map(|it| it.radius)
            .collect();
        assert!(circles.is_sorted_by(|a, b| a >= b));
        assert!(view.marks.is_sorted_by_key(MarkView::is_zone), "zones last");
    }
}

#[test]
fn a_share_that_does_not_exist_has_its_own_fill() {
    for view in each_layout("m=total") {
        assert!(view.areas.iter().all(|it| it.fill == Fill::Plain));
    }
    for view in each_layout("m=mfg") {
        assert_eq!(fill(&view, "330922"), Fill::NoneAdded);
        assert_eq!(
            fill(&view, "330902"),
            Fill::NoneAdded,
            "certified, but none in the batch"
        );
        assert_eq!(
            fill(&view, "330110"),
            Fill::Class(0),
            "in the batch, none of them manufacturing"
        );
        assert_eq!(fill(&view, "330200-gaoxin"), Fill::NoneAdded);
        assert_ne!(fill(&view, "330200-hangzhouwan"), Fill::Class(0));
        let n_none = view
            .areas
            .iter()
            .filter(|it| it.fill == Fill::NoneAdded)
            .count();
        assert_eq!(n_none, 36);
    }
    for view in each_layout("m=new") {
        assert_eq!(fill(&view, "330922"), Fill::NoBase);
        assert_eq!(
            fill(&view, "330902"),
            Fill::Class(0),
            "a share of 0 is a value"
        );
        let n_no_base = view
            .areas
            .iter()
            .filter(|it| it.fill == Fill::NoBase)
            .count();
        assert_eq!(n_no_base, 1);
    }
}

#[test]
fn what_is_spoken_of_an_area_is_its_figure() {
    for (query, spoken) in [
        ("", "余杭区 32"),
        ("m=added", "余杭区 4"),
        ("m=mfg", "余杭区 0.0%"),
        ("m=new", "余杭区 12.5%"),
        ("l=en", "Yuhang District 32"),
    ] {
        for view in each_layout(query) {
            let area = view.areas.iter().find(|it| it.code == "330110").unwrap();
            assert_eq!(area.spoken, spoken);
        }
    }
}

#[test]
fn the_frame_of_a_prefecture_holds_all_of_it_and_nothing_beyond_the_edge() {
    for view in each_layout("") {
        assert_eq!(view.frame, view.whole);
    }
    for code in prefectures() {
        let focus = region(code).id;
        for view in each_layout(&format!("r={code}")) {
            let frame = view.frame;
            let ratio = frame.width / frame.height;
            assert!(
                (ratio - view.whole.width / view.whole.height).abs() < 1e-3,
                "{code}: {frame:?}"
            );
            assert!(
                frame.width < view.whole.width,
                "{code}: nearer than the whole"
            );
            // 舟山 lies at the edge: nothing is drawn beyond it.
            let (right, bottom) = (frame.x + frame.width, frame.y + frame.height);
            assert!(
                frame.x >= 0.0
                    && frame.y >= 0.0
                    && right <= view.whole.width + 0.01
                    && bottom <= view.whole.height + 0.01,
                "{code}: {frame:?} shows more than {:?}",
                view.whole
            );
            let areas = view.areas.iter().map(|it| (it.code, it.x, it.y));
            let marks = view.marks.iter().map(|it| (it.code, it.x, it.y));
            let inside = areas
                .chain(marks)
                .filter(|it| dataset().contains(focus, region(it.0).id));
            for (unit, x, y) in inside {
                let holds = (frame.x..=frame.x + frame.width).contains(&x)
                    && (frame.y..=frame.y + frame.height).contains(&y);
                assert!(holds, "{unit} ({x}, {y}) is not in {frame:?}");
            }
        }
    }
}

#[test]
fn everything_drawn_lies_on_the_drawing() {
    for view in each_layout("") {
        let areas = view.areas.iter().map(|it| (it.code, it.x, it.y));
        let marks = view.marks.iter().map(|it| (it.code, it.x, it.y));
        let labels = view.labels.iter().map(|it| (it.code, it.x, it.y));
        for (code, x, y) in areas.chain(marks).chain(labels) {
            let on_it =
                (0.0..view.whole.width).contains(&x) && (0.0..view.whole.height).contains(&y);
            assert!(on_it, "{code} ({x}, {y})");
        }
    }
}

#[test]
fn tiles_are_equal_and_do_not_touch() {
    let view = map(&scene("#/map?g=tiles"));
    let tiles: Vec<_> = view.areas.iter().map(|it| it.tile.unwrap()).collect();
    let zones = view
        .marks
        .iter()
        .filter(|it| it.is_zone())
        .map(|it| (it.x, it.y));
    for (idx, a) in tiles.iter().enumerate() {
        assert!((a.width - tiles[0].width).abs() < 1e-3 && (a.height - a.width).abs() < 1e-3);
        for b in &tiles[idx + 1..] {
            let apart = (a.x - b.x).abs() > a.width || (a.y - b.y).abs() > a.height;
            assert!(apart, "{a:?} {b:?}");
        }
        for (x, y) in zones.clone() {
            let inside = (a.x..=a.x + a.width).contains(&x) && (a.y..=a.y + a.height).contains(&y);
            assert!(!inside, "a zone on a county's tile at ({x}, {y})");
        }
    }
}

#[test]
fn the_way_up_leads_from_the_province_to_what_is_chosen() {
    for (query, expected) in [
        ("", &[("浙江省", "#/map")][..]),
        (
            "r=330100",
            &[("浙江省", "#/map"), ("杭州市", "#/map?r=330100")],
        ),
        (
            "r=330110",
            &[
                ("浙江省", "#/map"),
                ("杭州市", "#/map?r=330100"),
                ("余杭区", "#/map?r=330110"),
            ],
        ),
        (
            "r=330110~330182",
            &[("浙江省", "#/map"), ("杭州市", "#/map?r=330100")],
        ),
        ("r=330110~331083", &[("浙江省", "#/map")]),
    ] {
        let view = map(&scene(&format!("#/map?{query}")));
        let crumbs: Vec<_> = view
            .crumbs
            .iter()
            .map(|it| (it.name, it.href.as_str()))
            .collect();
        assert_eq!(crumbs, expected, "{query}");
        let here: Vec<bool> = view.crumbs.iter().map(|it| it.is_here).collect();
        assert_eq!(here.iter().filter(|it| **it).count(), 1);
        assert_eq!(here.last(), Some(&true));
    }
}

#[test]
fn a_unit_is_entered_by_way_of_its_prefecture() {
    let href = |query: &str, code: &str| {
        let view = map(&scene(&format!("#/map?{query}")));
        let area = view
            .areas
            .iter()
            .find(|it| it.code == code)
            .map(|it| it.href.clone());
        let mark = view
            .marks
            .iter()
            .find(|it| it.code == code)
            .map(|it| it.href.clone());
        area.or(mark).unwrap()
    };
    for (query, code, expected) in [
        ("", "330110", "#/map?r=330100"),
        ("", "330200-gaoxin", "#/map?r=330200"),
        ("r=330100", "330110", "#/map?r=330110"),
        ("r=330110", "330182", "#/map?r=330182"),
        ("r=330110", "330110", "#/map?r=330100"),
        ("r=330100", "330203", "#/map?r=330200"),
        ("r=330200", "330200-gaoxin", "#/map?r=330200-gaoxin"),
        ("r=330110~331083", "330110", "#/map?r=330100"),
        ("m=new&t=s", "330110", "#/map?r=330100&t=s&m=new"),
    ] {
        assert_eq!(href(query, code), expected, "{query} {code}");
    }
}

#[test]
fn what_is_chosen_stands_out() {
    let standing = |query: &str, code: &str| {
        let view = map(&scene(&format!("#/map?{query}")));
        view.areas
            .iter()
            .find(|it| it.code == code)
            .unwrap()
            .standing
    };
    for (query, code, expected) in [
        ("", "330110", Standing::Inside),
        ("r=330100", "330110", Standing::Inside),
        ("r=330100", "330203", Standing::Outside),
        ("r=330110", "330110", Standing::Chosen),
        ("r=330110", "330182", Standing::Outside),
        ("r=330110~331083", "331083", Standing::Chosen),
    ] {
        assert_eq!(standing(query, code), expected, "{query} {code}");
    }
}

#[test]
fn names_are_those_of_the_level_looked_at() {
    for view in each_layout("") {
        let is_geography = view.areas[0].tile.is_none();
        assert_eq!(view.labels.len(), if is_geography { 11 } else { 105 });
        assert!(view.labels.iter().all(|it| it.is_major == is_geography));
    }
    for view in each_layout("r=330110&l=en") {
        let names: BTreeSet<&str> = view.labels.iter().map(|it| it.text).collect();
        assert_eq!(names.len(), 13);
        assert!(names.contains("Yuhang"), "{names:?}");
    }
}

#[test]
fn titles_name_place_indicator_and_unit() {
    for (query, expected) in [
        ("", "浙江省已认定小微企业园数量，截至2021年6月30日（个）"),
        ("m=added&r=330110", "杭州市第七批认定小微企业园数量（个）"),
        ("m=mfg", "浙江省第七批中生产制造类园区占比（%）"),
        (
            "m=new&r=330900",
            "舟山市第七批占已认定小微企业园的比重（%）",
        ),
        (
            "l=en",
            "Certified small and micro enterprise parks, Zhejiang, by 30 June 2021 (number)",
        ),
        (
            "l=en&m=new",
            "Share of batch 7 in all certified parks, Zhejiang (%)",
        ),
        // What is counted under a filter names it.
        (
            "t=s&q=yh",
            "浙江省已认定小微企业园数量，截至2021年6月30日（个）",
        ),
        (
            "m=added&t=s",
            "浙江省第七批（生产性服务类）认定小微企业园数量（个）",
        ),
        (
            "m=mfg&t=s&q=yh",
            "浙江省第七批（含“yh”）中生产制造类园区占比（%）",
        ),
        (
            "l=en&m=new&t=m",
            "Share of batch 7 (Manufacturing) in all certified parks, Zhejiang (%)",
        ),
    ] {
        assert_eq!(map(&scene(&format!("#/map?{query}"))).title, expected);
    }
}

#[test]
fn exactly_one_option_of_a_switch_holds() {
    for layout in layouts() {
        for indicator in ["total", "added", "mfg", "new"] {
            let ctx = scene(&format!("#/map?m={indicator}&g={layout}"));
            let switches = switches(&ctx);
            assert_eq!(switches.len(), layouts().len());
            for switch in &switches {
                let chosen: Vec<_> = switch.options.iter().filter(|it| it.is_chosen).collect();
                assert_eq!(chosen.len(), 1, "{}", switch.label);
                assert_eq!(
                    chosen[0].href,
                    ctx.href(&ctx.state),
                    "it leads to where one is"
                );
            }
        }
    }
}
