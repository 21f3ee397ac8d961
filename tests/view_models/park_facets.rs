//! What the table of parks can be narrowed by, and what each choice would leave.

use super::{parks, scene};
use park_atlas::model::Column;
use park_atlas::view_model::ParksView;
use park_atlas::view_model::parks::{FacetOption, FacetView};

fn view(query: &str) -> ParksView {
    parks(&scene(&format!("#/parks?{query}")))
}

fn facet(query: &str, column: Column) -> Option<FacetView> {
    let facets = view(query).tools.facets.into_iter();
    facets.into_iter().find(|it| it.column == column)
}

fn told(query: &str, column: Column) -> Vec<String> {
    let options = facet(query, column).unwrap().options;
    options
        .iter()
        .map(|it| format!("{} {}", it.label, it.count))
        .collect()
}

fn option(query: &str, column: Column, label: &str) -> FacetOption {
    let options = facet(query, column).unwrap().options.into_iter();
    options.into_iter().find(|it| it.label == label).unwrap()
}

const QUERIES: [&str; 14] = [
    "",
    "t=m",
    "r=330100",
    "r=330110",
    "r=330200&t=s",
    "q=园",
    "l=en&r=330500&k=all",
    "r=330900",
    "r=330110~331083",
    "r=330110~330182&t=s",
    "k=flagship",
    "k=flagship&o=private&r=330502",
    "k=all&i=通用设备制造业",
    "k=all&q=园&o=state",
];

#[test]
fn what_a_filter_says_is_what_it_shows() {
    for query in QUERIES {
        let now = view(query);
        for facet in &now.tools.facets {
            // With nothing of the column chosen, each value leaves just its rows.
            let clear = parks(&scene(&facet.clear_href));
            let alone = clear
                .tools
                .facets
                .iter()
                .find(|it| it.column == facet.column);
            for option in alone.map(|it| &it.options).into_iter().flatten() {
                let shown = parks(&scene(&option.href));
                assert_eq!(shown.shown.records.len(), option.n, "{query}: {option:?}");
                let chosen = shown
                    .tools
                    .facets
                    .iter()
                    .find(|it| it.column == facet.column);
                let chosen = chosen.unwrap().options.iter().filter(|it| it.is_chosen);
                assert_eq!(chosen.count(), 1, "{query}: {option:?}");
            }
            // Letting go of what is chosen and choosing it again changes nothing.
            for option in facet.options.iter().filter(|it| it.is_chosen) {
                assert!(!option.href.is_empty() && option.link_label.contains(&option.label));
            }
        }
    }
}

#[test]
fn the_lists_say_how_many_rows_they_would_show() {
    for query in QUERIES {
        for option in view(query).lists.options {
            let n = parks(&scene(&option.href)).shown.records.len();
            let told = option.label.rsplit(['（', '(']).next().unwrap();
            assert_eq!(told.trim_end_matches(['）', ')']), n.to_string(), "{query}");
        }
    }
}

#[test]
fn several_places_leave_the_rows_of_each() {
    let hangzhou = option("", Column::Prefecture, "杭州市");
    assert_eq!(hangzhou.n, 30);
    let both = option("r=330100", Column::Prefecture, "台州市");
    assert_eq!(
        (both.href.as_str(), both.n),
        ("#/parks?r=330100~331000", 13)
    );
    assert_eq!(view("r=330100~331000").shown.records.len(), 43);
    let facet = facet("r=330100~331000", Column::Prefecture).unwrap();
    assert_eq!(facet.chosen.as_deref(), Some("2"));
    assert_eq!(facet.clear_href, "#/parks");
    let chosen: usize = facet
        .options
        .iter()
        .filter(|it| it.is_chosen)
        .map(|it| it.n)
        .sum();
    assert_eq!(chosen, 43);
}

#[test]
fn a_unit_takes_the_place_of_its_prefecture_and_the_other_way_round() {
    let href = |query: &str, column, label: &str| option(query, column, label).href;
    assert_eq!(
        href("r=330100", Column::Region, "余杭区"),
        "#/parks?r=330110"
    );
    assert_eq!(
        href("r=330110", Column::Region, "萧山区"),
        "#/parks?r=330109~330110"
    );
    assert_eq!(
        href("r=330109~330110", Column::Region, "余杭区"),
        "#/parks?r=330109"
    );
    assert_eq!(
        href("r=330109~330110", Column::Prefecture, "杭州市"),
        "#/parks?r=330100"
    );
    assert_eq!(
        href("r=330110", Column::Prefecture, "宁波市"),
        "#/parks?r=330110~330200"
    );
    // Under a prefecture its own units are offered, those without rows left out.
    let units = told("r=330100", Column::Region);
    assert!(units.contains(&"余杭区 4".to_owned()) && !units.iter().any(|it| it.ends_with(" 0")));
    assert!(!units.iter().any(|it| it.starts_with("玉环市")));
}

#[test]
fn each_list_offers_what_it_has() {
    let titles = |query: &str| -> Vec<&str> {
        let facets = view(query).tools.facets.into_iter();
        facets.map(|it| it.title).collect()
    };
    assert_eq!(titles(""), ["设区市", "统计单位", "类型"]);
    assert_eq!(
        titles("k=flagship"),
        ["统计单位", "运营机构性质", "产业"],
        "all lie in one prefecture"
    );
    assert_eq!(
        titles("k=all"),
        ["设区市", "统计单位", "类型", "运营机构性质", "产业"]
    );
    assert_eq!(
        told("", Column::ParkType),
        ["生产制造类 87", "生产性服务类 30"]
    );
    assert_eq!(
        told("k=flagship", Column::Ownership),
        ["国有 17", "民营 15", "其他 2"],
        "one is not reported"
    );
    assert_eq!(
        told("k=flagship", Column::Industries)[..2],
        ["通用设备制造业 11", "专用设备制造业 8"]
    );
    assert_eq!(
        told("k=flagship", Column::Region),
        [
            "吴兴区 12",
            "南浔区 6",
            "德清县 8",
            "长兴县 3",
            "安吉县 3",
            "南太湖新区 1",
            "长合区 1"
        ]
    );
}

#[test]
fn a_condition_that_a_list_cannot_meet_says_so() {
    for (query, why) in [
        ("k=flagship&t=m", "“标志性科技型产业园”名单没有“类型”一栏。"),
        ("k=flagship&b=7", "“标志性科技型产业园”名单没有“批次”一栏。"),
        ("o=state", "“审核认定”名单没有“运营机构性质”一栏。"),
        ("i=纺织业", "“审核认定”名单没有“主导产业”一栏。"),
    ] {
        let view = view(query);
        assert!(view.shown.records.is_empty(), "{query}");
        assert_eq!(view.shown.empty.unwrap().why, [why]);
    }
}

#[test]
fn chips_take_back_what_only_the_table_has() {
    let chips = |query: &str| {
        let ctx = scene(&format!("#/parks?{query}"));
        let view = park_atlas::view_model::parks::parks_choice(&ctx);
        let chips = view.chips.into_iter().map(|it| (it.label, it.href));
        (chips.collect::<Vec<_>>(), view.clear_href)
    };
    let (chips, clear) = chips("k=flagship&r=330502&o=private&i=纺织业&s=-name");
    let chips: Vec<_> = chips
        .iter()
        .map(|(label, href)| (label.as_str(), href.as_str()))
        .collect();
    assert_eq!(chips.len(), 3);
    assert_eq!(chips[1].0, "民营");
    assert_eq!(
        chips[2],
        ("纺织业", "#/parks?r=330502&k=flagship&o=private&s=-name")
    );
    assert_eq!(clear, "#/parks?k=flagship&s=-name");
}
