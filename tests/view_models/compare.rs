//! Places side by side: what is compared, what is said, what is refused.

use super::{dataset, number, region, scene};
use park_atlas::analysis::rank::rank;
use park_atlas::bundle::dossier;
use park_atlas::model::RegionId;
use park_atlas::view_model::CompareView;
use park_atlas::view_model::compare::{MAX_PLACES, Pick, compare};
use park_atlas::view_state::ViewState;
use proptest::prelude::*;

fn view(query: &str) -> CompareView {
    compare(&scene(&format!("#/compare?{query}")), dossier())
}

fn said(query: &str) -> String {
    let view = view(query);
    view.sentences.join(view.gap)
}

/// The cells of a row, its head left out.
fn row(view: &CompareView, idx: usize) -> Vec<String> {
    let rows = &view.table.as_ref().unwrap().rows;
    rows[idx].cells[1..]
        .iter()
        .map(|it| it.text.clone())
        .collect()
}

fn heads(view: &CompareView) -> Vec<&str> {
    let heads = &view.table.as_ref().unwrap().heads;
    heads[1..].iter().map(|it| it.text.as_str()).collect()
}

#[test]
fn differences_are_said_with_their_ratio() {
    assert_eq!(
        said("r=330110~330382"),
        "截至2021年6月30日，已认定小微企业园最多的是余杭区（32 个），最少的是乐清市（20 个），相差 12 个，前者是后者的 1.6 倍。第七批公布最多的是余杭区（4 个），最少的是乐清市（2 个）。"
    );
    assert_eq!(
        said("l=en&r=330110~330382"),
        "By 30 June 2021, Yuhang District had the most certified parks (32) and Yueqing City the fewest (20): 12 more, 1.6 times as many. In batch 7, Yuhang District had the most parks (4) and Yueqing City the fewest (2)."
    );
}

#[test]
fn ties_zeros_and_missing_figures_are_said() {
    // 吴兴 and 德清 have 15 each, and none of the batch.
    assert_eq!(
        said("l=en&r=330502~330521"),
        "By 30 June 2021, Wuxing District and Deqing County had the same number of certified parks: 15. No park of batch 7 is in any of them."
    );
    assert_eq!(
        said("l=en&r=330502~330521~330523"),
        "By 30 June 2021, Wuxing District and Deqing County each had the most certified parks (15) and Anji County the fewest (7): 8 more, 2.1 times as many. In batch 7, Anji County had the most parks (2) and Wuxing District and Deqing County the fewest (0)."
    );
    // Nothing is any number of times zero.
    assert_eq!(
        said("r=330922~330902"),
        "截至2021年6月30日，已认定小微企业园最多的是定海区（5 个），最少的是嵊泗县（0 个），相差 5 个。第七批名单中都没有这些地区的园区。"
    );
    assert_eq!(
        said("r=330500-changhe~330502"),
        "截至2021年6月30日，只有吴兴区列有数量：已认定小微企业园 15 个。来源文件没有列出长合区的数量，不参与比较。第七批名单中都没有这些地区的园区。"
    );
    assert!(
        said("l=en&r=330500~330502")
            .ends_with("Wuxing District is part of Huzhou: these columns must not be added.")
    );
}

#[test]
fn columns_are_the_places_and_what_they_lie_in() {
    let same = view("r=330381~330382");
    assert_eq!(heads(&same), ["瑞安市", "乐清市", "温州市", "浙江省"]);
    assert_eq!(row(&same, 1), ["12", "20", "101", "1,161"]);
    assert_eq!(row(&same, 2), ["11.9%", "19.8%", "–", "–"]);
    assert_eq!(row(&same, 3), ["1.0%", "1.7%", "8.7%", "100.0%"]);
    assert_eq!(
        row(&same, 4),
        ["并列 38 / 105", "并列 13 / 105", "7 / 11", "–"]
    );
    assert_eq!(row(&same, 9), ["–", "–", "–", "35"]);
    assert_eq!(
        row(&same, 10),
        [
            "试点县（市、区）",
            "无",
            "创新基地，境内 1 个",
            "境内 16 个"
        ]
    );
    let apart = view("r=330110~330382");
    assert_eq!(heads(&apart), ["余杭区", "乐清市", "浙江省"]);
    let with_city = view("r=330300~330382");
    assert_eq!(heads(&with_city), ["温州市", "乐清市", "浙江省"]);
    // Bars are on one scale, and what they are compared with is off it.
    let bars = &same.table.as_ref().unwrap().rows[1].cells;
    let bars: Vec<Option<u32>> = bars[1..].iter().map(|it| it.bar).collect();
    assert_eq!(bars, [Some(600), Some(1000), None, None]);
}

#[test]
fn fewer_than_two_places_lead_to_examples() {
    let nothing = view("");
    assert!(nothing.table.is_none() && nothing.sentences.is_empty());
    let hrefs: Vec<&str> = nothing.examples.iter().map(|it| it.href.as_str()).collect();
    // 杭州 232, 金华 165, 宁波 159; 义乌 63, 萧山 41, 滨江 35.
    assert_eq!(
        hrefs,
        [
            "#/compare?r=330100~330200~330700",
            "#/compare?r=330108~330109~330782"
        ]
    );
    let one = view("r=330382");
    assert!(one.lead.contains("乐清市") && one.table.is_none());
    assert!(one.examples.iter().all(|it| it.href.contains("330382")));
    for example in nothing.examples.iter().chain(&one.examples) {
        let ctx = scene(&example.href);
        assert!(compare(&ctx, dossier()).table.is_some(), "{}", example.href);
    }
    assert!(!view("r=330000").examples.is_empty());
}

#[test]
fn a_seventh_is_refused_and_nothing_is_lost() {
    let six = "r=330102~330105~330106~330108~330109~330110";
    let full = view(six);
    assert_eq!(heads(&full).len(), 6 + 2);
    let Some(Pick::Refuse(words)) = full.picker.pick("330382") else {
        panic!("a seventh place was not refused")
    };
    assert_eq!(words, "最多比较 6 个地区，没有加入乐清市。请先去掉一个。");
    assert_eq!(full.picker.pick("330102"), None, "it is chosen already");
    let five = view("r=330102~330105~330106~330108~330109");
    assert_eq!(
        five.picker.pick("330110"),
        Some(&Pick::Go(format!("#/compare?{six}")))
    );
    let seven = view(&format!("{six}~330382"));
    assert_eq!(heads(&seven).len(), 6 + 2);
    assert!(seven.left_out.contains("乐清市"), "{}", seven.left_out);
    let first = &seven.table.as_ref().unwrap().heads[1];
    let (_, _, without) = first.removal.as_ref().unwrap();
    assert_eq!(scene(without).state.selection.places.len(), 6);
}

#[test]
fn the_choice_of_a_type_narrows_the_batch_and_is_named() {
    let narrowed = view("r=330109~330110&t=m");
    let labels = narrowed.table.as_ref().unwrap().rows.iter();
    let labels: Vec<&str> = labels.map(|it| it.cells[0].text.as_str()).collect();
    assert_eq!(labels[5], "第七批（生产制造类）公布");
    assert_eq!(row(&narrowed, 1), row(&view("r=330109~330110"), 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Shares and ranks by another way: from the totals as they stand in the seeds.
    #[test]
    fn figures_equal_an_independent_computation(
        places in proptest::collection::btree_set(0..118_u16, 2..9),
        is_english: bool,
    ) {
        let places: Vec<RegionId> = places.into_iter().map(RegionId).collect();
        let lang = if is_english { park_atlas::model::Lang::En } else { park_atlas::model::Lang::Zh };
        let state = ViewState::default().with_places(places.clone()).with_lang(lang);
        let ctx = super::scene_with(&state.with_page(park_atlas::view_state::Page::Compare));
        let view = compare(&ctx, dossier());
        let total = |id: RegionId| {
            let totals = dataset().certified_totals.iter();
            let inside = totals.filter(|it| dataset().contains(id, it.region));
            inside.map(|it| it.parks).reduce(|a, b| a + b)
        };
        let n_shown = places.len().min(MAX_PLACES);
        let units: Vec<(RegionId, f64)> = dataset()
            .certified_totals
            .iter()
            .map(|it| (it.region, f64::from(it.parks)))
            .collect();
        let (totals, ranks) = (row(&view, 1), row(&view, 4));
        for (idx, id) in places[..n_shown].iter().enumerate() {
            let shown = (totals[idx] != "–").then(|| number(&totals[idx]));
            prop_assert_eq!(shown, total(*id));
            if let Some(unit) = rank(&units).iter().find(|it| it.region == *id) {
                let own = unit.rank.to_string();
                prop_assert!(ranks[idx].split(' ').any(|it| it == own), "{}", ranks[idx]);
                let is_joint = ranks[idx].contains("并列") || ranks[idx].contains("joint");
                prop_assert_eq!(is_joint, unit.n_tied > 1);
            }
        }
        prop_assert_eq!(view.left_out.is_empty(), places.len() <= MAX_PLACES);
        for sentence in &view.sentences {
            prop_assert!(!sentence.contains("  ") && !sentence.contains('{'), "{sentence}");
        }
    }
}

#[test]
fn every_region_can_be_picked_once() {
    let picker = view("").picker;
    let codes: Vec<&str> = picker
        .groups
        .iter()
        .flat_map(|it| it.options.iter().map(|it| it.code))
        .collect();
    assert_eq!(codes.len() + 1, dataset().regions.len());
    assert!(codes.contains(&region("330500-changhe").code));
}
