//! What holds for every selection.

use super::{number, parks, scene, scene_with};
use park_atlas::analysis::tallies;
use park_atlas::bundle::{dataset, dossier};
use park_atlas::model::{BatchNo, Lang, ParkType, Region, RegionId, RegionKind};
use park_atlas::view_model::{
    Scene,
    batch::batch,
    card::card,
    headline::headline,
    map::map,
    ranking::ranking,
    standing::{Standing, toggled},
    units::units,
};
use park_atlas::view_state::{Indicator, ViewState};
use proptest::prelude::*;
use proptest::sample::select;

/// Words of which some are in the data: parts of names and readings.
fn texts() -> impl Strategy<Value = String> {
    let parks = dataset()
        .parks
        .iter()
        .flat_map(|it| [it.name, it.pinyin, it.initials]);
    let regions = dataset().regions.iter();
    let regions = regions.flat_map(|it| [it.name, it.name_en, it.pinyin, it.initials, it.code]);
    let names: Vec<&'static str> = parks.chain(regions).collect();
    let part = (select(names), 0..12_usize, 1..6_usize)
        .prop_map(|(name, from, n)| name.chars().skip(from).take(n).collect::<String>());
    prop_oneof![3 => Just(String::new()), 3 => part, 1 => "[园a-z ]{0,3}"]
}

pub(super) fn states() -> impl Strategy<Value = ViewState> {
    let n_regions = u16::try_from(dataset().regions.len()).unwrap();
    (
        proptest::collection::vec((0..n_regions).prop_map(RegionId), 0..4),
        proptest::option::of(select(&ParkType::ALL[..])),
        proptest::option::of(Just(BatchNo(7))),
        texts(),
        select(&Indicator::ALL[..]),
    )
        .prop_map(|(places, park_type, batch, text, indicator)| {
            let state = ViewState::default()
                .with_places(places)
                .with_park_type(park_type);
            state
                .with_batch(batch)
                .with_text(text)
                .with_indicator(indicator)
        })
}

/// Every figure that the views of a scene show, without a word of any language.
fn figures(ctx: &Scene) -> Vec<String> {
    let mut figures: Vec<String> = headline(ctx)
        .figures
        .into_iter()
        .map(|it| it.value)
        .collect();
    for row in ranking(ctx).rows {
        figures.extend([
            row.code.to_owned(),
            row.rank,
            row.total,
            row.share,
            row.added,
        ]);
        figures.push(row.bar.to_string());
    }
    for row in batch(ctx).rows {
        figures.extend(row.cells);
    }
    for row in units(ctx).rows {
        figures.extend(row.cells);
    }
    let map = map(ctx);
    for mark in map.marks {
        figures.extend([mark.code.to_owned(), mark.radius.to_string(), mark.value]);
        figures.push(format!("{:?} {:?}", mark.count, mark.fill));
    }
    figures.extend(
        map.areas
            .iter()
            .map(|it| format!("{} {:?} {:?}", it.code, it.fill, it.standing)),
    );
    figures.push(format!("{:?} {:?}", map.frame, map.legend.sizes));
    figures.extend(
        (parks(ctx).shown.records)
            .iter()
            .map(|it| it.seq().to_string()),
    );
    figures
}

/// Formatted counts added up; a missing one adds nothing.
fn sum<'a>(counts: impl IntoIterator<Item = &'a String>) -> u32 {
    let reported = counts.into_iter().filter(|it| *it != "–");
    reported.map(|it| number(it)).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Rows that follow each letter are those of the address that is told once typing rests.
    #[test]
    fn rows_of_words_still_typed_are_the_rows_once_typing_rests(
        state in states(),
        text in "[a-z余杭科创园]{0,3}",
    ) {
        let typing = park_atlas::view_model::parks::shown(&scene_with(&state), dossier(), &text);
        let at_rest = parks(&scene_with(&state.with_text(&text))).shown;
        prop_assert_eq!(typing, at_rest);
    }

    #[test]
    fn what_the_batch_added_is_the_same_everywhere(state in states()) {
        let ctx = scene_with(&state);
        let rows = parks(&ctx).shown.records;
        let added = number(&headline(&ctx).figures[1].value);
        prop_assert_eq!(usize::try_from(added).unwrap(), rows.len());
        // The batch's table is about the region in focus, which may be wider than what is chosen.
        let view = batch(&ctx);
        let in_focus = dataset().region_by_code(view.sum.code).unwrap().id;
        let wider = scene_with(&state.with_places(vec![in_focus]));
        let all = parks(&wider).shown.records.len();
        prop_assert_eq!(usize::try_from(view.sum.all).unwrap(), all);
        prop_assert_eq!(view.rows.iter().map(|it| it.all).sum::<u32>(), view.sum.all);
        let ranking = ranking(&ctx);
        prop_assert_eq!(number(&ranking.sum.added), view.sum.all);
        prop_assert!(added <= view.sum.all);
    }

    #[test]
    fn what_is_chosen_adds_up_to_the_headline_in_every_view(state in states()) {
        let ctx = scene_with(&state);
        let view = headline(&ctx);
        let [total, added] = [0, 1].map(|idx| sum([&view.figures[idx].value]));
        let is_in = |it: Standing| matches!(it, Standing::Chosen | Standing::Inside);
        let map = map(&ctx);
        let drawn = map.marks.iter().filter(|it| is_in(it.standing));
        let drawn: u32 = drawn.filter_map(|it| it.count).sum();
        match state.indicator {
            Indicator::Total => prop_assert_eq!(drawn, total),
            Indicator::Added => prop_assert_eq!(drawn, added),
            _ => prop_assert_eq!(drawn, 0),
        }
        let units = units(&ctx).rows;
        let units: Vec<_> = units.iter().filter(|it| is_in(it.standing)).collect();
        prop_assert_eq!(sum(units.iter().map(|it| &it.cells[0])), total);
        prop_assert_eq!(sum(units.iter().map(|it| &it.cells[1])), added);
        let (ranking, batch) = (ranking(&ctx), batch(&ctx));
        prop_assert_eq!(ranking.chosen.is_some(), batch.chosen.is_some());
        if let (Some(ranked), Some(listed)) = (&ranking.chosen, &batch.chosen) {
            prop_assert_eq!(sum([&ranked.total]), total);
            prop_assert_eq!(sum([&ranked.added]), added);
            prop_assert_eq!(listed.all, added);
            prop_assert_eq!(listed.by_type.iter().sum::<u32>(), added);
        } else if let [only] = state.selection.places.as_slice() {
            let code = dataset().region(*only).code;
            let row = ranking.rows.iter().find(|it| it.code == code);
            prop_assert!(row.is_none_or(|it| sum([&it.total]) == total && sum([&it.added]) == added));
        }
    }

    #[test]
    fn every_view_marks_the_same_regions_in_and_out(state in states()) {
        let ctx = scene_with(&state);
        let map = map(&ctx);
        let areas = map.areas.iter().map(|it| (it.code, it.standing));
        let zones = map.marks.iter().filter(|it| it.is_zone()).map(|it| (it.code, it.standing));
        let drawn: Vec<_> = areas.chain(zones).collect();
        let on_map = |code: &str| drawn.iter().find(|(it, _)| *it == code).map(|(_, it)| *it);
        let ranked = ranking(&ctx).rows.into_iter().map(|it| (it.code, it.standing));
        let listed = batch(&ctx).rows.into_iter().map(|it| (it.code, it.standing));
        let reported = units(&ctx).rows.into_iter().map(|it| (it.code, it.standing));
        for (code, standing) in ranked.chain(listed).chain(reported) {
            prop_assert!(on_map(code).is_none_or(|it| it == standing), "{code}");
        }
        let in_places = |code: &str| {
            let id = dataset().region_by_code(code).unwrap().id;
            let places = &state.selection.places;
            places.is_empty() || places.iter().any(|it| dataset().contains(*it, id))
        };
        for (code, standing) in drawn {
            prop_assert_eq!(standing != Standing::Outside, in_places(code), "{}", code);
        }
    }

    #[test]
    fn adding_a_region_and_letting_it_go_are_one_step_each(state in states(), idx in 0..118_usize) {
        let region = &dataset().regions[idx];
        let once = scene(&toggled(&scene_with(&state), region.code).unwrap());
        let places = &once.state.selection.places;
        let was_chosen = state.selection.places.contains(&region.id);
        prop_assert_eq!(places.contains(&region.id), !was_chosen);
        if !was_chosen {
            let overlap = |it: &RegionId| dataset().contains(*it, region.id) || dataset().contains(region.id, *it);
            prop_assert_eq!(places.iter().filter(|it| overlap(it)).count(), 1);
            let back = scene(&toggled(&once, region.code).unwrap()).state.selection.places;
            let rest: Vec<RegionId> = places.iter().copied().filter(|it| *it != region.id).collect();
            prop_assert!(back == rest || rest.is_empty());
        }
    }

    #[test]
    fn regions_add_up_to_the_province(state in states()) {
        let tallies = tallies(dataset(), &state.selection);
        let province = tallies[usize::from(dataset().province().id.0)];
        let of = |is_part: fn(&Region) -> bool| {
            let regions = dataset().regions.iter().filter(move |it| is_part(it));
            let parts: Vec<_> = regions.map(|it| tallies[usize::from(it.id.0)]).collect();
            let total = parts.iter().filter_map(|it| it.total).sum::<u32>();
            let added = parts.iter().map(|it| it.added).sum::<u32>();
            let by_type = [0, 1].map(|idx| parts.iter().map(|it| it.added_by_type[idx]).sum::<u32>());
            (Some(total), added, by_type)
        };
        let whole = (province.total, province.added, province.added_by_type);
        prop_assert_eq!(of(Region::is_reporting_unit), whole);
        prop_assert_eq!(of(|it| it.kind == RegionKind::Prefecture), whole);
        prop_assert_eq!(province.total, Some(1161));
    }

    #[test]
    fn switching_the_language_never_changes_a_figure(state in states()) {
        let all = Lang::ALL.map(|it| figures(&scene_with(&state.with_lang(it))));
        for pair in all.windows(2) {
            prop_assert_eq!(&pair[0], &pair[1]);
        }
    }

    #[test]
    fn a_figure_stands_in_its_sentence(state in states()) {
        let ctx = scene_with(&state);
        let view = headline(&ctx);
        let total = &view.figures[0].value;
        // A missing figure and a zero are said in words of their own.
        if !["–", "0"].contains(&total.as_str()) {
            for value in view.figures[..2].iter().map(|it| &it.value) {
                prop_assert!(view.sentence.contains(value.as_str()), "{} {value}", view.sentence);
            }
        }
    }

    #[test]
    fn no_region_is_without_a_card(state in states()) {
        let ctx = scene_with(&state);
        for region in dataset().regions {
            let card = card(&ctx, region.code).unwrap();
            prop_assert!(card.lines.len() >= 2 && card.spoken.starts_with(card.name));
        }
    }
}
