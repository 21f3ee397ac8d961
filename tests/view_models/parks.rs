//! The table of parks: count, order, filters, search, and nothing found.

use super::{number, scene};
use park_atlas::bundle::dataset;
use park_atlas::view_model::ParksView;
use park_atlas::view_model::parks::{FiltersView, OptionView, filters, parks};

fn view(query: &str) -> ParksView {
    parks(&scene(&format!("#/parks?{query}")))
}

fn narrowed(query: &str) -> FiltersView {
    filters(&scene(&format!("#/parks?{query}")))
}

fn names(query: &str) -> Vec<&'static str> {
    view(query).rows.iter().map(|it| it.name).collect()
}

/// Numbers in the batch.
fn numbers(query: &str) -> Vec<u16> {
    view(query).rows.iter().map(|it| it.key.1).collect()
}

/// The number in brackets after an option's label.
fn counted(option: &OptionView) -> u32 {
    let inside = option.label.rsplit(['（', '(']).next().unwrap();
    number(inside.trim_end_matches(['）', ')']))
}

fn labels(options: &[OptionView]) -> Vec<&str> {
    options.iter().map(|it| it.label.as_str()).collect()
}

#[test]
fn it_is_said_how_many_are_shown_of_how_many() {
    for (query, n_rows, expected) in [
        ("", 117, "共 117 个园区"),
        ("l=en", 117, "117 parks"),
        ("r=330100", 30, "显示 30 个，共 117 个"),
        ("r=330110", 4, "显示 4 个，共 117 个"),
        ("r=330110~331083", 5, "显示 5 个，共 117 个"),
        ("t=s", 30, "显示 30 个，共 117 个"),
        ("t=m&r=330100", 10, "显示 10 个，共 117 个"),
        ("l=en&q=yuhang", 4, "4 of 117 parks"),
        ("b=7", 117, "共 117 个园区"),
        ("r=330900", 0, "显示 0 个，共 117 个"),
    ] {
        let view = view(query);
        assert_eq!(
            (view.rows.len(), view.count.as_str()),
            (n_rows, expected),
            "{query}"
        );
    }
    assert_eq!(
        view("").caption,
        "审核认定的小微企业园，公布日期2021年6月30日"
    );
}

#[test]
fn one_column_tells_the_order_and_turns_it() {
    for (query, expected) in [
        ("", ["ascending", "none", "none", "none", "none"]),
        ("s=-batch", ["descending", "none", "none", "none", "none"]),
        ("s=name", ["none", "ascending", "none", "none", "none"]),
        ("s=-name", ["none", "descending", "none", "none", "none"]),
        ("s=type", ["none", "none", "ascending", "none", "none"]),
        (
            "s=prefecture",
            ["none", "none", "none", "ascending", "none"],
        ),
        ("s=-region", ["none", "none", "none", "none", "descending"]),
    ] {
        let sorted: Vec<&str> = view(query).columns.iter().map(|it| it.aria_sort).collect();
        assert_eq!(sorted, expected, "{query}");
    }
    let hrefs = |query: &str| -> Vec<String> {
        view(query).columns.into_iter().map(|it| it.href).collect()
    };
    assert_eq!(
        hrefs(""),
        [
            "#/parks?s=-batch",
            "#/parks?s=name",
            "#/parks?s=type",
            "#/parks?s=prefecture",
            "#/parks?s=region"
        ]
    );
    assert_eq!(hrefs("s=name")[..2], ["#/parks", "#/parks?s=-name"]);
    assert_eq!(hrefs("s=-name&q=x")[1], "#/parks?q=x&s=name");
    assert_eq!(view("").columns[1].link_label, "按园区名称排序");
}

#[test]
fn chinese_is_sorted_by_its_reading() {
    let reading = |name: &str| {
        dataset()
            .parks
            .iter()
            .find(|it| it.name == name)
            .unwrap()
            .pinyin
    };
    let sorted = names("s=name");
    assert!(sorted.is_sorted_by_key(|it| reading(it)));
    assert_eq!(sorted.len(), 117);
    // By code point 中 comes before 杭 and 浙, by its reading `zhong` after them.
    let at = |name: &str| sorted.iter().position(|it| *it == name).unwrap();
    let expected = [
        "艾迪时尚产业链小微园",
        "杭州盛大科技园",
        "浙商大创业园",
        "中国（杭州）5G创新谷",
    ];
    assert!(expected.map(at).is_sorted(), "{:?}", expected.map(at));
    let turned: Vec<_> = names("s=-name").into_iter().rev().collect();
    assert_eq!(turned, sorted);
}

#[test]
fn units_are_sorted_by_their_reading() {
    let regions: Vec<&str> = view("s=region").rows.iter().map(|it| it.region).collect();
    let at = |name: &str| regions.iter().position(|it| *it == name);
    // `changxing` and `yueqing`, not `zhangxing` and `leqing`.
    let expected = ["滨江区", "长兴县", "海宁市", "乐清市", "余杭区"].map(at);
    assert!(
        expected.iter().all(Option::is_some) && expected.is_sorted(),
        "{expected:?}"
    );
    let cities: Vec<&str> = view("s=-prefecture")
        .rows
        .iter()
        .map(|it| it.prefecture)
        .collect();
    assert_eq!((cities[0], cities[116]), ("温州市", "杭州市"));
}

#[test]
fn the_batch_is_listed_as_printed_unless_sorted() {
    assert!(numbers("").into_iter().eq(1..=117));
    assert!(numbers("s=-batch").into_iter().eq((1..=117).rev()));
    let by_type = view("s=type");
    assert!(
        by_type.rows[..87]
            .iter()
            .all(|it| it.park_type == "生产制造类")
    );
    assert!(
        by_type.rows[..87].is_sorted_by_key(|it| it.key),
        "ties keep the printed order"
    );
}

#[test]
fn a_county_is_found_by_name_reading_and_initials() {
    let expected = [
        "星运医疗健康产业园",
        "赛银科技园",
        "IT 公园",
        "起梦数字科创园",
    ];
    for query in [
        "余杭",
        "余杭区",
        "yuhang",
        "YuHang",
        "Yu Hang",
        "yh",
        "YH",
        "ｙｈ",
        "330110",
    ] {
        assert_eq!(names(&format!("q={query}")), expected, "{query}");
    }
    assert_eq!(
        names("q=yuhuan").len(),
        1,
        "玉环, also `yh`, is found by its whole reading"
    );
    for (right, wrong) in [("yueqing", "leqing"), ("changxing", "zhangxing")] {
        assert!(!names(&format!("q={right}")).is_empty());
        assert_eq!(names(&format!("q={right}")), names(&format!("q={wrong}")));
    }
}

#[test]
fn what_a_filter_says_is_what_it_shows() {
    for query in [
        "",
        "t=m",
        "r=330100",
        "r=330110",
        "r=330200&t=s",
        "q=园",
        "l=en&r=330500",
        "r=330900",
        "r=330110~331083",
        "r=330110~330182&t=s",
        "r=330100~330110",
    ] {
        let offered = narrowed(query);
        for options in [
            &offered.prefectures,
            &offered.units,
            &offered.types,
            &offered.batches,
        ] {
            for option in options {
                let shown = parks(&scene(&option.href)).rows.len();
                assert_eq!(
                    usize::try_from(counted(option)).unwrap(),
                    shown,
                    "{query}: {option:?}"
                );
            }
            let chosen: Vec<_> = options.iter().filter(|it| it.is_chosen).collect();
            assert_eq!(
                chosen.len(),
                usize::from(!options.is_empty()),
                "{query}: {chosen:?}"
            );
        }
        for options in [&offered.prefectures, &offered.units, &offered.types] {
            // Behind what is said of several places come the whole and its parts.
            let options: Vec<_> = options
                .iter()
                .filter(|it| !it.label.starts_with("多个地区"))
                .map(counted)
                .collect();
            let parts = options.iter().skip(1).sum::<u32>();
            assert_eq!(parts, options.first().copied().unwrap_or(0), "{query}");
        }
    }
}

#[test]
fn filters_offer_the_level_below() {
    let offered = narrowed("");
    assert_eq!(offered.prefectures.len(), 12);
    assert_eq!(
        labels(&offered.prefectures)[..2],
        ["全省（117）", "杭州市（30）"]
    );
    assert_eq!(
        labels(&offered.types),
        ["全部类型（117）", "生产制造类（87）", "生产性服务类（30）"]
    );
    assert!(
        offered.units.is_empty() && offered.batches.is_empty(),
        "one batch is no choice"
    );
    let offered = narrowed("r=330110&t=s");
    assert_eq!(offered.units.len(), 14);
    assert_eq!(labels(&offered.units)[0], "全部统计单位（20）");
    let chosen = |options: &[OptionView]| {
        options
            .iter()
            .find(|it| it.is_chosen)
            .unwrap()
            .label
            .clone()
    };
    assert_eq!(chosen(&offered.prefectures), "杭州市（20）");
    assert_eq!(chosen(&offered.units), "余杭区（4）");
    assert_eq!(chosen(&offered.types), "生产性服务类（4）");
    assert_eq!(narrowed("l=en").types[1].label, "Manufacturing (87)");
    assert_eq!(narrowed("q=%20yh%20").text, "yh");
}

/// Neither the province with its 117 parks is chosen, nor a prefecture, nor one unit of it.
#[test]
fn several_places_are_chosen_as_such() {
    let chosen = |options: &[OptionView]| -> Vec<String> {
        let chosen = options.iter().filter(|it| it.is_chosen);
        chosen.map(|it| it.label.clone()).collect()
    };
    for (query, prefecture, unit) in [
        ("r=330110~331083", "多个地区（5）", ""),
        ("r=330100~331000", "多个地区（43）", ""),
        ("l=en&r=330110~331083", "Several places (5)", ""),
        ("r=330110~330182", "杭州市（30）", "多个地区（5）"),
        ("r=330100", "杭州市（30）", "全部统计单位（30）"),
        ("", "全省（117）", ""),
    ] {
        let offered = narrowed(query);
        assert_eq!(chosen(&offered.prefectures), [prefecture], "{query}");
        assert_eq!(chosen(&offered.units).concat(), unit, "{query}");
        let several = [&offered.prefectures, &offered.units].map(|it| it.first());
        for option in several.into_iter().flatten().filter(|it| it.is_chosen) {
            let here = scene(&format!("#/parks?{query}"));
            assert_eq!(option.href, here.href(&here.state), "{query}");
        }
    }
}

#[test]
fn nothing_found_is_said_with_advice() {
    for (query, what) in [
        ("q=没有这样的园区", "没有符合条件的园区。"),
        ("r=330900", "没有符合条件的园区。"),
        ("l=en&q=zzzz", "No park meets these conditions."),
    ] {
        let view = view(query);
        assert!(view.rows.is_empty());
        assert_eq!(view.empty.map(|it| it[0]), Some(what));
        assert!(view.empty.is_some_and(|it| !it[1].is_empty()));
    }
    assert_eq!(view("q=yh").empty, None);
}

#[test]
fn a_row_tells_a_park_and_leads_to_its_region() {
    let row = &view("q=IT&r=330110").rows[0];
    assert_eq!(
        (row.batch.as_str(), row.seq.as_str(), row.name),
        ("第七批", "17", "IT 公园")
    );
    assert_eq!(
        [row.park_type, row.prefecture, row.region],
        ["生产性服务类", "杭州市", "余杭区"]
    );
    assert_eq!(
        (row.region_href.as_str(), row.region_label.as_str()),
        ("#/map?r=330110", "在地图上看余杭区")
    );
    assert_eq!(row.reading, None);
    let row = &view("l=en&r=330110&t=s").rows[0];
    assert_eq!(
        (row.batch.as_str(), row.park_type),
        ("batch 7", "Producer services")
    );
    assert_eq!(row.reading, Some("xing yun yi liao jian kang chan ye yuan"));
    assert_eq!(row.region_href, "#/map?l=en&r=330110&t=s");
    assert_eq!(row.region_label, "Show Yuhang District on the map");
}
