//! Zoom, pan, and the walk from region to region.

use super::{layouts, prefectures, region, scene, units};
use park_atlas::bundle::dataset;
use park_atlas::view_model::MapView;
use park_atlas::view_model::lens::{
    Heading, between, first_stop, neighbour, panned, showing, symbol_scale, view_box, zoomed,
};
use park_atlas::view_model::map::{Frame, map};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const HEADINGS: [Heading; 4] = [Heading::North, Heading::South, Heading::West, Heading::East];

const WHOLE: Frame = Frame {
    x: 0.0,
    y: 0.0,
    width: 1800.0,
    height: 1500.0,
};

/// The map of the province in every layout of the build.
fn provinces() -> Vec<MapView> {
    layouts()
        .iter()
        .map(|it| map(&scene(&format!("#/map?g={it}"))))
        .collect()
}

/// Where the stops of a walk are, by code.
fn stops(view: &MapView) -> BTreeMap<&'static str, (f32, f32)> {
    let areas = view.areas.iter().map(|it| (it.code, (it.x, it.y)));
    let zones = view
        .marks
        .iter()
        .filter(|it| it.is_zone())
        .map(|it| (it.code, (it.x, it.y)));
    areas.chain(zones).collect()
}

fn close(a: Frame, b: Frame) -> bool {
    let near = |a: f32, b: f32| (a - b).abs() < 0.05;
    near(a.x, b.x) && near(a.y, b.y) && near(a.width, b.width) && near(a.height, b.height)
}

#[test]
fn every_unit_can_be_walked_to_from_the_first_stop() {
    for view in provinces() {
        let mut reached: BTreeSet<&str> = first_stop(&view).into_iter().collect();
        let mut waiting: Vec<&str> = reached.iter().copied().collect();
        while let Some(code) = waiting.pop() {
            let next = HEADINGS
                .into_iter()
                .filter_map(|it| neighbour(&view, code, it));
            waiting.extend(next.filter(|it| reached.insert(it)));
        }
        let stops = stops(&view);
        assert_eq!(stops.len(), 105);
        let missed: Vec<_> = stops.keys().filter(|it| !reached.contains(*it)).collect();
        assert!(
            missed.is_empty(),
            "{:?}: no arrow leads to {missed:?}",
            view.layout
        );
    }
}

#[test]
fn repeated_arrows_go_on_and_come_to_an_edge() {
    for view in provinces() {
        let stops = stops(&view);
        for code in stops.keys().copied() {
            let walks = HEADINGS.map(|heading| {
                let step = |it: &&'static str| neighbour(&view, it, heading);
                let path: Vec<&str> = std::iter::successors(Some(code), step)
                    .take(stops.len() + 1)
                    .collect();
                assert!(
                    path.len() <= stops.len(),
                    "{code} {heading:?} goes in a circle"
                );
                for pair in path.windows(2) {
                    assert!(
                        is_ahead(stops[pair[0]], stops[pair[1]], heading),
                        "{pair:?} {heading:?}"
                    );
                }
                path.len() - 1
            });
            assert!(walks.iter().sum::<usize>() > 0, "{code} is a dead end");
        }
        assert_eq!(neighbour(&view, "999999", Heading::North), None);
    }
}

/// Whether a step goes more forward than any other way (with sixty degrees to either side).
fn is_ahead(from: (f32, f32), to: (f32, f32), heading: Heading) -> bool {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (ahead, aside) = match heading {
        Heading::North => (-dy, dx),
        Heading::South => (dy, dx),
        Heading::West => (-dx, dy),
        Heading::East => (dx, dy),
    };
    ahead > 0.0 && aside.abs() <= ahead * 2.0
}

#[test]
fn an_arrow_leads_to_the_tile_next_door() {
    let view = map(&scene("#/map?g=tiles"));
    let at: BTreeMap<(i64, i64), &str> = stops(&view)
        .iter()
        .map(|(code, it)| (cell(*it), *code))
        .collect();
    for ((col, row), code) in &at {
        for (heading, col, row) in [
            (Heading::North, *col, row - 1),
            (Heading::South, *col, row + 1),
            (Heading::West, col - 1, *row),
            (Heading::East, col + 1, *row),
        ] {
            if let Some(next) = at.get(&(col, row)) {
                assert_eq!(
                    neighbour(&view, code, heading),
                    Some(*next),
                    "{code} {heading:?}"
                );
            }
        }
    }
}

/// Column and row of a tile's middle; tiles are 140 drawing units apart.
#[expect(clippy::cast_possible_truncation, reason = "a grid has few tiles")]
fn cell((x, y): (f32, f32)) -> (i64, i64) {
    ((x / 140.0).floor() as i64, (y / 140.0).floor() as i64)
}

#[test]
fn a_walk_begins_at_what_is_chosen_or_in_view() {
    for layout in layouts() {
        for (query, expected) in [
            ("", "330102"),
            ("r=330110", "330110"),
            ("r=330182", "330182"),
            ("r=330200-gaoxin", "330200-gaoxin"),
            ("r=330200-gaoxin&m=new", "330200-gaoxin"),
        ] {
            let view = map(&scene(&format!("#/map?g={layout}&{query}")));
            assert_eq!(first_stop(&view), Some(expected), "{query}");
        }
        // A frame shows neighbours of the prefecture, too: it is not begun there.
        for code in prefectures() {
            let view = map(&scene(&format!("#/map?g={layout}&r={code}")));
            let first = first_stop(&view).unwrap();
            assert!(
                dataset().contains(region(code).id, region(first).id),
                "{layout} {code}: {first}"
            );
            assert!(holds(view.frame, stops(&view)[first]), "{layout} {code}");
        }
    }
}

/// Whether a point is in sight.
fn holds(frame: Frame, (x, y): (f32, f32)) -> bool {
    (frame.x..=frame.x + frame.width).contains(&x)
        && (frame.y..=frame.y + frame.height).contains(&y)
}

#[test]
fn every_unit_that_is_drawn_can_be_begun_at() {
    for layout in layouts() {
        for code in units() {
            let view = map(&scene(&format!("#/map?g={layout}&r={code}")));
            let first = first_stop(&view).unwrap();
            // 长合区 reports nothing and is not drawn.
            assert_eq!(first == code, stops(&view).contains_key(code), "{first}");
        }
    }
}

#[test]
fn the_look_follows_wherever_an_arrow_leads() {
    let mut n_followed = 0;
    for layout in layouts() {
        for query in std::iter::once("330000").chain(prefectures()) {
            let view = map(&scene(&format!("#/map?g={layout}&r={query}")));
            let stops = stops(&view);
            let nearest = zoomed(view.frame, view.whole, 100.0, 0.5, 0.5);
            for frame in [view.frame, nearest] {
                for (code, at) in &stops {
                    let here = showing(frame, &view, code);
                    assert!(holds(here, *at), "{layout} {query} {code}: {here:?}");
                    for heading in HEADINGS {
                        let Some(next) = neighbour(&view, code, heading) else {
                            continue;
                        };
                        let there = showing(here, &view, next);
                        assert!(holds(there, stops[next]), "{code} {heading:?}: {there:?}");
                        assert_eq!((there.width, there.height), (here.width, here.height));
                        if holds(here, stops[next]) {
                            assert_eq!(there, here, "what is in sight moves nothing");
                        } else {
                            n_followed += 1;
                        }
                    }
                }
                assert_eq!(showing(frame, &view, "999999"), frame);
            }
        }
    }
    assert!(n_followed > 0, "arrows do lead out of the frame");
}

#[test]
fn a_look_goes_from_one_frame_to_another() {
    let near = Frame {
        x: 100.0,
        y: 200.0,
        width: 180.0,
        height: 150.0,
    };
    assert_eq!(between(WHOLE, near, 0.0), WHOLE);
    assert_eq!(between(WHOLE, near, 1.0), near);
    let half = Frame {
        x: 50.0,
        y: 100.0,
        width: 990.0,
        height: 825.0,
    };
    assert_eq!(between(WHOLE, near, 0.5), half);
    assert_eq!(view_box(half), "50 100 990 825");
}

#[test]
fn symbols_grow_on_screen_but_less_than_the_map() {
    assert!((symbol_scale(WHOLE, WHOLE) - 1.0).abs() < 1e-6);
    for code in prefectures() {
        for layout in layouts() {
            let view = map(&scene(&format!("#/map?g={layout}&r={code}")));
            let nearness = view.whole.width / view.frame.width;
            let on_screen = symbol_scale(view.frame, view.whole) * nearness;
            assert!(
                on_screen > 1.0 && on_screen < nearness,
                "{code}: {on_screen} of {nearness}"
            );
        }
    }
}

#[test]
fn a_prefecture_is_within_reach_of_the_lens() {
    for code in prefectures() {
        for layout in layouts() {
            let view = map(&scene(&format!("#/map?g={layout}&r={code}")));
            let touched = panned(view.frame, view.whole, 0.0, 0.0);
            assert!(
                close(touched, view.frame),
                "{code}: {:?} jumps to {touched:?}",
                view.frame
            );
        }
    }
}

/// One turn of the wheel or drag of the pointer.
#[derive(Clone, Copy, Debug)]
enum Move {
    Zoom(f32, f32, f32),
    Pan(f32, f32),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let zoom =
        (0.1..10.0_f32, 0.0..1.0_f32, 0.0..1.0_f32).prop_map(|(k, x, y)| Move::Zoom(k, x, y));
    let pan = (-3.0..3.0_f32, -3.0..3.0_f32).prop_map(|(dx, dy)| Move::Pan(dx, dy));
    proptest::collection::vec(prop_oneof![zoom, pan], 0..12)
}

/// Frames that show nothing but the map.
fn frames_on_the_map() -> impl Strategy<Value = Frame> {
    (1.0..18.0_f32, 0.0..1.0_f32, 0.0..1.0_f32).prop_map(|(nearness, x, y)| {
        let (width, height) = (WHOLE.width / nearness, WHOLE.height / nearness);
        Frame {
            x: (WHOLE.width - width) * x,
            y: (WHOLE.height - height) * y,
            width,
            height,
        }
    })
}

fn after(moves: &[Move]) -> Frame {
    moves.iter().fold(WHOLE, |frame, it| match *it {
        Move::Zoom(factor, x, y) => zoomed(frame, WHOLE, factor, x, y),
        Move::Pan(dx, dy) => panned(frame, WHOLE, dx, dy),
    })
}

proptest! {
    #[test]
    fn no_move_leaves_the_map(moves in moves()) {
        let frame = after(&moves);
        prop_assert!(frame.width <= WHOLE.width && frame.width >= WHOLE.width / 18.1);
        prop_assert!((frame.width / frame.height - 1.2).abs() < 1e-3);
        // The middle of the look is always on the map.
        let (x, y) = (frame.x + frame.width / 2.0, frame.y + frame.height / 2.0);
        prop_assert!((-0.1..=WHOLE.width + 0.1).contains(&x), "{frame:?}");
        prop_assert!((-0.1..=WHOLE.height + 0.1).contains(&y), "{frame:?}");
        if frame.width >= WHOLE.width {
            prop_assert!(close(frame, WHOLE), "{frame:?}");
        }
    }

    #[test]
    fn zooming_in_and_out_again_returns(
        frame in frames_on_the_map(),
        part in 0.0..1.0_f32,
        x in 0.0..1.0_f32,
        y in 0.0..1.0_f32,
    ) {
        let factor = 1.0 + (frame.width * 18.0 / WHOLE.width - 1.0).max(0.0) * part;
        let near = zoomed(frame, WHOLE, factor, x, y);
        prop_assert!((near.width * factor - frame.width).abs() < 0.05);
        prop_assert!((near.x + near.width * x - frame.x - frame.width * x).abs() < 0.05, "the point stays");
        prop_assert!((near.y + near.height * y - frame.y - frame.height * y).abs() < 0.05);
        let back = zoomed(near, WHOLE, 1.0 / factor, x, y);
        prop_assert!(close(back, frame), "{frame:?} {near:?} {back:?}");
    }

    #[test]
    fn zooming_out_far_enough_shows_everything(moves in moves(), x in 0.0..1.0_f32, y in 0.0..1.0_f32) {
        prop_assert!(close(zoomed(after(&moves), WHOLE, 0.01, x, y), WHOLE));
    }

    #[test]
    fn dragging_there_and_back_returns_in_the_middle(dx in -0.4..0.4_f32, dy in -0.4..0.4_f32) {
        let near = zoomed(WHOLE, WHOLE, 3.0, 0.5, 0.5);
        let back = panned(panned(near, WHOLE, dx, dy), WHOLE, -dx, -dy);
        prop_assert!(close(back, near), "{back:?}");
    }
}
