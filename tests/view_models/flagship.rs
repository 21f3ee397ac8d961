//! Flagship parks and the finder. Expected figures are worked out by hand from
//! `seeds/flagship_parks.csv` and `seeds/certified_parks.csv`.

use park_atlas::analysis::finder::{Fit, candidates, fit};
use park_atlas::analysis::flagship::{firms_per_10_000_m2, plot_ratio};
use park_atlas::bundle::{dataset, dossier};
use park_atlas::model::{
    DensityWish, Finder, FlagshipPark, FloorWish, IndustryWish, Ownership, RegionId,
};
use park_atlas::view_model::flagship::{self, FinderView, Shape};
use proptest::prelude::*;
use proptest::sample::select;

use crate::{region, scene};

fn park(seq: u16) -> &'static FlagshipPark {
    dossier()
        .flagship_parks
        .iter()
        .find(|it| it.seq == seq)
        .unwrap()
}

fn finder(fragment: &str) -> FinderView {
    flagship::finder(&scene(fragment), dossier())
}

/// How many parks a list of groups holds.
fn n_parks(groups: &[flagship::UnitGroup]) -> usize {
    groups.iter().map(|it| it.parks.len()).sum()
}

#[test]
fn density_figures_follow_their_formulas() {
    // 96,813 m² on 47.4 mu = 31,600 m².
    assert!((plot_ratio(park(34)).unwrap() - 96_813.0 / 31_600.0).abs() < 1e-9);
    // 200 firms on 37,000 m².
    assert!((firms_per_10_000_m2(park(3)).unwrap() - 200.0 / 3.7).abs() < 1e-9);
    assert_eq!(
        (plot_ratio(park(31)), firms_per_10_000_m2(park(31))),
        (None, None)
    );
}

#[test]
fn the_opening_adds_what_is_reported_and_tells_the_gaps() {
    let view = flagship::opening(&scene("#/huzhou/parks"), dossier()).unwrap();
    assert!(view.sentence.contains("有 35 个") && view.sentence.contains("34 个报了建筑面积"));
    // Operators are missing in rows 5, 12, 15, 21, 22, 26 and 35.
    assert_eq!(
        view.gaps,
        "表中有空缺：7 个没有运营机构，1 个没有建筑面积，1 个没有区县，1 个没有运营机构性质。\
         空缺一律写“未报”，不推算。"
    );
}

#[test]
fn missing_cells_say_so_and_are_never_filled() {
    let view = flagship::table(&scene("#/huzhou/parks"), dossier());
    assert_eq!(view.rows.len(), 35);
    let row = |seq: usize| &view.rows[seq - 1].cells;
    assert_eq!(row(31)[7].text, "未报");
    assert_eq!(row(31)[9].text, "–");
    assert_eq!(row(5)[4].text, "未报");
    assert_eq!(
        (row(29)[2].text.as_str(), row(29)[2].href.as_ref()),
        ("未报", None)
    );
    assert_eq!(row(29)[2].remark, "据第七批名单在长兴县");
    assert_eq!(row(29)[5].text, "未报");
    assert_eq!(row(34)[9].text, "3.06");
    // The doubtful rows carry their notes.
    assert!(row(3)[0].remark.contains("可疑") && row(1)[0].remark.is_empty());
}

#[test]
fn the_scatter_draws_every_park_that_has_both_areas() {
    let view = flagship::scatter(&scene("#/huzhou/parks"), dossier()).unwrap();
    assert_eq!(view.points.len(), 34);
    assert!(view.left_out.contains("安吉两山创客小镇"));
    let shapes = |shape| view.points.iter().filter(|it| it.shape == shape).count();
    let counts = [
        Shape::Circle,
        Shape::Square,
        Shape::Triangle,
        Shape::Diamond,
    ]
    .map(shapes);
    let of = |owner| {
        let parks = dossier().flagship_parks.iter();
        parks
            .filter(|it| it.ownership == owner && it.floor_area_m2.is_some())
            .count()
    };
    let expected = [
        Some(Ownership::State),
        Some(Ownership::Private),
        Some(Ownership::Other),
        None,
    ];
    assert_eq!(counts, expected.map(of));
    for point in &view.points {
        assert!((56.0..=700.0).contains(&point.x) && (18.0..=412.0).contains(&point.y));
    }
    let land: Vec<f64> = view.points.iter().map(|it| it.x).collect();
    assert!(land.is_sorted(), "the walk goes from little land to much");
    assert!(
        view.sentence
            .contains("中节能·万马（湖州）智谷产业园，3.06")
    );
    // A park's area on the picture is in proportion to its firms.
    let radius = |seq: u16| {
        let id = format!("flagship-{seq}");
        view.points.iter().find(|it| it.id == id).unwrap().radius
    };
    assert!((radius(3).powi(2) / radius(25).powi(2) - 200.0 / 35.0).abs() < 1e-6);
}

#[test]
fn industries_are_counted_where_the_print_names_a_division() {
    let view = flagship::industries(&scene("#/huzhou/parks"), dossier());
    let first = &view.divisions.rows[0].cells;
    // General-purpose machinery: rows 1, 2, 5, 6, 9, 13, 17, 20, 22, 24, 29.
    assert_eq!(
        [first[0].text.as_str(), first[1].text.as_str()],
        ["34 通用设备制造业", "11"]
    );
    assert_eq!(view.divisions.rows.len(), 14);
    // 14 cells in the parks' own words; row 32 has two of them.
    assert_eq!(view.unmapped.rows.len(), 14);
    assert!(
        view.unmapped
            .rows
            .iter()
            .all(|it| !it.cells[2].text.is_empty())
    );
}

#[test]
fn one_park_stands_in_two_documents() {
    let views = flagship::joined(&scene("#/huzhou/parks"), dossier());
    assert_eq!(views.len(), 1);
    assert!(
        views[0]
            .sentence
            .starts_with("安通智汇谷-长兴新能源智造产业园也在第七批名单里，序号 55")
    );
    // Same name, missing district, neighbors in Changxing, four parks as targeted for 2025.
    assert_eq!(views[0].evidence.len(), 4);
    assert!(views[0].evidence[3].contains("4 个"));
    assert!(!views[0].notes.is_empty());
}

#[test]
fn the_finder_looks_through_every_park_once() {
    let all = candidates(dataset(), dossier());
    assert_eq!(
        all.len(),
        dataset().parks.len() + dossier().flagship_parks.len() - 1
    );
    let view = finder("#/huzhou/parks");
    assert_eq!(
        (n_parks(&view.found), n_parks(&view.untold)),
        (all.len(), 0)
    );
    assert_eq!(view.clear, None);
}

#[test]
fn conditions_narrow_and_what_no_document_tells_stands_apart() {
    // Metal products: row 25 only, of all flagship parks; certified parks do not tell.
    let view = finder("#/huzhou/parks?f=33");
    assert_eq!(n_parks(&view.found), 1);
    assert_eq!(view.found[0].parks[0].name, "瑞明科创园");
    assert_eq!(n_parks(&view.untold), dataset().parks.len() - 1);
    // In Changxing: rows 27, 28, 30 and, by the other list, 29; two more of batch 7 do not tell
    // of ownership, nor does row 29.
    let view = finder("#/huzhou/parks?r=330522");
    assert_eq!(n_parks(&view.found), 5);
    let view = finder("#/huzhou/parks?r=330522&f=private");
    assert_eq!((n_parks(&view.found), n_parks(&view.untold)), (2, 2));
    let view = finder("#/huzhou/parks?r=330100&f=17");
    assert!(view.found.is_empty() && view.empty.is_some());
    assert!(n_parks(&view.untold) > 0);
    // No floor area is reported for row 31.
    let view = finder("#/huzhou/parks?r=330523&f=small~medium");
    assert!(
        view.untold
            .iter()
            .flat_map(|it| &it.parks)
            .any(|it| it.name == "安吉两山创客小镇")
    );
}

#[test]
fn options_say_how_many_parks_they_would_leave() {
    let view = finder("#/huzhou/parks?f=34");
    let industries = &view.selects[0].options;
    let chosen: Vec<&str> = industries
        .iter()
        .filter(|it| it.is_chosen)
        .map(|it| it.label.as_str())
        .collect();
    assert_eq!(chosen, ["34 通用设备制造业（11）"]);
    for select in &view.selects {
        assert_eq!(
            select.options.iter().filter(|it| it.is_chosen).count(),
            1,
            "{}",
            select.label
        );
        for option in &select.options {
            let there = finder(&option.href);
            let n = n_parks(&there.found);
            assert!(
                option.label.ends_with(&format!("（{n}）")),
                "{}",
                option.label
            );
        }
    }
}

#[test]
fn the_map_has_a_dot_for_every_unit_with_a_park() {
    let view = finder("#/huzhou/parks?f=34");
    let on_map: u32 = view
        .map
        .dots
        .iter()
        .map(|it| it.n_parks.parse::<u32>().unwrap())
        .sum();
    assert_eq!(on_map as usize, n_parks(&view.found));
    assert!(view.map.label.contains("吴兴区"));
    // All of them are in Huzhou, so the map is near, if there are outlines.
    if dataset().geography.size.0 > 0.0 {
        assert!(view.map.frame.width < dataset().geography.size.0 / 2.0);
    }
}

#[test]
fn no_dot_covers_the_number_of_another() {
    for fragment in [
        "#/huzhou/parks",
        "#/huzhou/parks?f=34",
        "#/huzhou/parks?r=330100",
    ] {
        let dots = finder(fragment).map.dots;
        for (n, first) in dots.iter().enumerate() {
            for second in &dots[n + 1..] {
                let distance = (second.x - first.x).hypot(second.y - first.y);
                let radii = first.radius + second.radius;
                assert!(
                    distance > 0.75 * radii,
                    "{} and {} in {fragment}: {}",
                    first.title,
                    second.title,
                    distance / radii
                );
            }
        }
    }
}

fn finders() -> impl Strategy<Value = Finder> {
    let industry = prop_oneof![
        Just(None),
        Just(Some(IndustryWish::OwnWords)),
        (15..45_u16).prop_map(|it| Some(IndustryWish::Division(it))),
    ];
    let owner = proptest::option::of(select(&Ownership::ALL[..]));
    let floor = proptest::option::of(select(&FloorWish::ALL[..]));
    let density = proptest::option::of(select(&DensityWish::ALL[..]));
    (industry, owner, floor, density).prop_map(|(industry, owner, floor, density)| Finder {
        industry,
        owner,
        floor,
        density,
    })
}

proptest! {
    /// A condition more never finds a park more, and never makes one certain that was not.
    #[test]
    fn conditions_only_narrow(wishes in finders(), places in select(vec!["330502", "330522", "330500", "330100"])) {
        let places: Vec<RegionId> = vec![region(places).id];
        for park in candidates(dataset(), dossier()) {
            let with = fit(dataset(), dossier(), &park, &places, &wishes);
            for fewer in [
                Finder { industry: None, ..wishes },
                Finder { owner: None, ..wishes },
                Finder { floor: None, ..wishes },
                Finder { density: None, ..wishes },
            ] {
                prop_assert!(fit(dataset(), dossier(), &park, &places, &fewer) <= with);
            }
            prop_assert!(fit(dataset(), dossier(), &park, &[], &wishes) <= with);
        }
        let none = Finder::default();
        let all = candidates(dataset(), dossier());
        prop_assert!(all.iter().all(|it| fit(dataset(), dossier(), it, &[], &none) == Fit::Yes));
    }
}
