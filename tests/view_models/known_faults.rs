//! Faults of the view-models, as they are now and why they are wrong.
//!
//! A test here fails when its fault is mended: then its expectation is to be turned round and the
//! test to be moved to where it belongs.

use super::{layouts, region, scene, scene_of};
use park_atlas::bundle::dataset;
use park_atlas::model::{Dataset, Document, Park, RegionId};
use park_atlas::view_model::batch::batch;
use park_atlas::view_model::frame::frame;
use park_atlas::view_model::headline::headline;
use park_atlas::view_model::lens::{Heading, first_stop, neighbour};
use park_atlas::view_model::map::{Standing, Swatch, map};
use park_atlas::view_model::parks::filters;
use park_atlas::view_model::ranking::ranking;

fn leak<T>(rows: Vec<T>) -> &'static [T] {
    Vec::leak(rows)
}

/// Batch 7 has 117 parks; 30 are those of one type. A sentence that counts under a filter has to
/// say so ("第七批公布生产性服务类 30 个").
#[test]
fn a_filtered_sentence_does_not_name_its_filter() {
    for (query, added) in [("t=s", 30), ("t=m", 87), ("q=yuhang", 4)] {
        let ctx = scene(&format!("#/?{query}"));
        let said = headline(&ctx).sentence;
        assert!(
            said.ends_with(&format!("其中第七批公布 {added} 个。")),
            "{said}"
        );
        let said = batch(&ctx).sentence;
        assert!(
            said.starts_with(&format!("浙江省第七批公布 {added} 个园区")),
            "{said}"
        );
    }
    let title = map(&scene("#/map?t=s&m=added")).title;
    assert_eq!(title, map(&scene("#/map?m=added")).title);
}

/// Of the services parks of a batch no one is manufacturing, by definition: the share says
/// nothing of the batch. It should not follow the filter by type, or be left out.
#[test]
fn the_share_of_manufacturing_follows_the_filter_by_type() {
    for (query, share) in [("", "74.4%"), ("t=s", "0.0%"), ("t=m", "100.0%")] {
        assert_eq!(
            headline(&scene(&format!("#/?{query}"))).figures[2].value,
            share
        );
    }
}

/// Six units share rank 99; the card says so, the sentence does not.
#[test]
fn the_sentence_does_not_say_that_a_rank_is_shared() {
    let said = headline(&scene("#/?r=330329")).sentence;
    assert!(said.contains("在全省 105 个统计单位中居第 99 位"), "{said}");
    let said = headline(&scene("#/?l=en&r=330329")).sentence;
    assert!(
        said.contains("had 1 certified small and micro enterprise parks"),
        "{said}"
    );
}

/// Nothing is outside when the whole province is chosen.
#[test]
fn the_legend_tells_of_an_outside_that_is_not_drawn() {
    let view = map(&scene("#/map?r=330000"));
    assert!(view.areas.iter().all(|it| it.standing != Standing::Outside));
    assert!(
        view.legend
            .items
            .iter()
            .any(|it| it.swatch == Swatch::Outside)
    );
}

/// `first_stop` looks for what is chosen among areas, not among zones.
#[test]
fn a_walk_does_not_begin_at_a_chosen_zone() {
    for layout in layouts() {
        let view = map(&scene(&format!("#/map?g={layout}&r=330200-gaoxin")));
        assert_ne!(first_stop(&view), Some("330200-gaoxin"));
    }
}

/// A frame shows neighbours, too; the walk should begin at the first unit that is `Inside`.
#[test]
fn a_walk_through_a_prefecture_begins_outside_of_it() {
    for layout in layouts() {
        let begins_outside = |code: &&str| {
            let view = map(&scene(&format!("#/map?g={layout}&r={code}")));
            let first = region(first_stop(&view).unwrap()).id;
            !dataset().contains(region(code).id, first)
        };
        let codes: Vec<&str> = super::prefectures()
            .into_iter()
            .filter(begins_outside)
            .collect();
        assert!(codes.len() >= 8, "{layout}: {codes:?}");
    }
}

/// The focus moves to a unit that the look does not show; the look should follow, or the walk
/// stay in the frame.
#[test]
fn an_arrow_can_lead_out_of_sight() {
    let view = map(&scene("#/map?g=tiles&r=330300"));
    let frame = view.frame;
    let out_of_sight = |code: &str| {
        let area = view.areas.iter().find(|it| it.code == code);
        area.is_some_and(|it| it.y < frame.y || it.x > frame.x + frame.width)
    };
    let inside = view
        .areas
        .iter()
        .filter(|it| it.standing == Standing::Inside);
    let mut steps = inside.flat_map(|it| {
        [Heading::North, Heading::East].map(|heading| neighbour(&view, it.code, heading))
    });
    assert!(steps.any(|it| it.is_some_and(out_of_sight)));
}

/// The frame is "kept inside" the whole, says its comment; 舟山 shows empty sea beyond the edge.
#[test]
fn the_frame_of_a_prefecture_at_the_edge_shows_what_is_not_drawn() {
    for layout in layouts() {
        let view = map(&scene(&format!("#/map?g={layout}&r=330900")));
        assert!(
            view.frame.x + view.frame.width > view.whole.width,
            "{:?}",
            view.frame
        );
    }
}

/// Two places of two prefectures are chosen, not the province with its 117 parks.
#[test]
fn the_prefecture_box_says_province_for_places_of_several() {
    let offered = filters(&scene("#/parks?r=330110~331083")).prefectures;
    let chosen: Vec<&str> = offered
        .iter()
        .filter(|it| it.is_chosen)
        .map(|it| it.label.as_str())
        .collect();
    assert_eq!(chosen, ["全省（117）"]);
}

/// A source without number or date leaves its commas behind.
#[test]
fn a_source_without_a_number_is_cited_with_empty_places() {
    let bare = |it: &Document| Document {
        number: None,
        issued_on: None,
        ..*it
    };
    let dataset: &'static Dataset = Box::leak(Box::new(Dataset {
        documents: leak(dataset().documents.iter().map(bare).collect()),
        ..*dataset()
    }));
    let sources = frame(&scene_of(dataset, "#/")).sources;
    assert_eq!(sources, ["浙江省小微企业园工作联席会议办公室，，"]);
}

/// 长合区 has no certified total; a batch with a park in it is drawn, and ranked, without it, so
/// that symbols and rows do not add up to the batch any more.
#[test]
fn a_park_in_a_unit_without_a_total_is_not_drawn() {
    let changhe: RegionId = region("330500-changhe").id;
    let move_one = |it: &Park| {
        if it.seq == 59 {
            Park {
                region: changhe,
                ..*it
            }
        } else {
            *it
        }
    };
    let dataset: &'static Dataset = Box::leak(Box::new(Dataset {
        parks: leak(dataset().parks.iter().map(move_one).collect()),
        ..*dataset()
    }));
    let drawn = map(&scene_of(dataset, "#/map?m=added")).marks;
    assert_eq!(drawn.iter().filter_map(|it| it.count).sum::<u32>(), 116);
    let view = ranking(&scene_of(dataset, "#/?r=330500"));
    let rows: u32 = view
        .rows
        .iter()
        .map(|it| it.added.parse::<u32>().unwrap())
        .sum();
    assert_eq!((rows, view.sum.added.as_str()), (8, "9"));
}
