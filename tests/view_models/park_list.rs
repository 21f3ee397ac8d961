//! The table of certified parks: count, order, search, and nothing found.

use super::{keys, parks, rows, scene, shown_in};
use park_atlas::bundle::dataset;
use park_atlas::view_model::ParksView;
use park_atlas::view_model::parks::CellView;

fn view(query: &str) -> ParksView {
    parks(&scene(&format!("#/parks?{query}")))
}

fn names(query: &str) -> Vec<&'static str> {
    view(query)
        .shown
        .records
        .iter()
        .map(|it| it.name())
        .collect()
}

/// Numbers in the batch.
fn numbers(query: &str) -> Vec<u16> {
    view(query)
        .shown
        .records
        .iter()
        .map(|it| it.seq())
        .collect()
}

/// What the rows show in a column.
fn column(query: &str, at: usize) -> Vec<String> {
    let rows = rows(&scene(&format!("#/parks?{query}")));
    rows.iter().map(|it| shown_in(it)[at].clone()).collect()
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
            (view.shown.records.len(), view.shown.count.as_str()),
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
        (
            "s=-region~name",
            ["none", "none", "none", "none", "descending"],
        ),
    ] {
        let sorted = view(query).columns;
        let sorted = sorted.iter().map(|it| it.sort.as_ref().unwrap().aria_sort);
        assert_eq!(sorted.collect::<Vec<_>>(), expected, "{query}");
    }
    let hrefs = |query: &str| -> Vec<String> {
        let columns = view(query).columns.into_iter();
        columns.map(|it| it.sort.unwrap().href).collect()
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
    assert_eq!(hrefs("s=-name~type&q=x")[1], "#/parks?q=x&s=name");
    let sort = view("").columns.swap_remove(1).sort.unwrap();
    assert_eq!(sort.label, "按园区名称排序");
}

#[test]
fn a_further_key_is_added_turned_and_numbered() {
    let added = |query: &str| -> Vec<String> {
        let columns = view(query).columns.into_iter();
        columns.map(|it| it.sort.unwrap().add_href).collect()
    };
    // The order of the lists is no key to add to: every row has its own number.
    assert_eq!(added("")[2], "#/parks?s=type");
    assert_eq!(added("s=-region")[1], "#/parks?s=-region~name");
    assert_eq!(added("s=-region~name")[1], "#/parks?s=-region~-name");
    assert_eq!(added("s=-region~name")[4], "#/parks?s=region~name");
    let keys = |query: &str| -> Vec<Option<String>> {
        let columns = view(query).columns.into_iter();
        let keys = columns.map(|it| it.sort.unwrap().key);
        keys.map(|it| it.map(|(n, direction, _)| format!("{n} {direction}")))
            .collect()
    };
    assert_eq!(
        keys("s=-region~name"),
        [
            None,
            Some("2 ascending".to_owned()),
            None,
            None,
            Some("1 descending".to_owned())
        ]
    );
    assert_eq!(keys("s=name"), vec![None; 5], "one key needs no number");
    let tool = view("s=-region~name").tools.order;
    let told = tool.keys.iter().map(|it| (it.label, it.direction));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [("统计单位", "降序"), ("园区名称", "升序")]
    );
    assert_eq!(tool.keys[0].turn_href, "#/parks?s=region~name");
    let drop = tool.keys[0].drop.as_ref().map(|(href, _)| href.as_str());
    assert_eq!(drop, Some("#/parks?s=name"));
    assert_eq!(tool.reset.as_deref(), Some("#/parks"));
    let first = &tool.then_by[1];
    assert_eq!(
        (first.label.as_str(), first.href.as_str()),
        ("序号", "#/parks?s=-region~name~batch")
    );
    let usual = view("").tools.order;
    assert_eq!((usual.keys.len(), usual.reset), (1, None));
    assert_eq!(usual.keys[0].drop, None);
}

#[test]
fn chinese_is_sorted_by_its_reading() {
    let reading = |name: &str| {
        let mut parks = dataset().parks.iter();
        parks.find(|it| it.name == name).unwrap().pinyin
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
    let regions = column("s=region", 4);
    let at = |name: &str| regions.iter().position(|it| *it == name);
    // `changxing` and `yueqing`, not `zhangxing` and `leqing`.
    let expected = ["滨江区", "长兴县", "海宁市", "乐清市", "余杭区"].map(at);
    assert!(
        expected.iter().all(Option::is_some) && expected.is_sorted(),
        "{expected:?}"
    );
    let cities = column("s=-prefecture", 3);
    assert_eq!(
        (cities[0].as_str(), cities[116].as_str()),
        ("温州市", "杭州市")
    );
}

#[test]
fn later_keys_decide_among_equals() {
    let [types, cities] = [2, 3].map(|at| column("s=-type~prefecture~-batch", at));
    assert!(types[..30].iter().all(|it| it == "生产性服务类"));
    let seqs = numbers("s=-type~prefecture~-batch");
    // 杭州 comes first by its reading, and has its 20 service parks in falling numbers.
    assert!(cities[..20].iter().all(|it| it == "杭州市"));
    assert!(seqs[..20].is_sorted_by(|a, b| a > b));
    assert_ne!(cities[20], "杭州市");
}

#[test]
fn the_batch_is_listed_as_printed_unless_sorted() {
    assert!(numbers("").into_iter().eq(1..=117));
    assert!(numbers("s=-batch").into_iter().eq((1..=117).rev()));
    let by_type = column("s=type", 2);
    assert!(by_type[..87].iter().all(|it| it == "生产制造类"));
    assert!(
        keys(&view("s=type"))[..87].is_sorted(),
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
fn nothing_found_is_said_with_ways_out() {
    for (query, what, ways_out) in [
        (
            "q=没有这样的园区",
            "没有符合条件的园区。",
            vec![
                ("去掉：含“没有这样的园区”（可得 117 个）", "#/parks"),
                ("去掉全部条件", "#/parks"),
            ],
        ),
        (
            "r=330900&t=m",
            "没有符合条件的园区。",
            vec![
                ("去掉：舟山市（可得 87 个）", "#/parks?t=m"),
                ("去掉全部条件", "#/parks"),
            ],
        ),
        (
            "l=en&r=330900&q=zzzz",
            "No park meets these conditions.",
            vec![("Drop all conditions", "#/parks?l=en")],
        ),
    ] {
        let view = view(query);
        assert!(view.shown.records.is_empty());
        let empty = view.shown.empty.unwrap();
        assert_eq!(empty.what, what);
        assert!(empty.why.iter().all(|it| !it.is_empty()) && !empty.why.is_empty());
        let offered = empty.ways_out.iter();
        let offered: Vec<_> = offered
            .map(|it| (it.label.as_str(), it.href.as_str()))
            .collect();
        assert_eq!(offered, ways_out, "{query}");
    }
    assert_eq!(view("q=yh").shown.empty, None);
}

#[test]
fn a_row_tells_a_park_and_leads_to_the_page_of_its_unit() {
    let row = &rows(&scene("#/parks?q=IT&r=330110"))[0];
    assert_eq!(
        shown_in(row),
        ["第七批 17", "IT 公园", "生产性服务类", "杭州市", "余杭区"]
    );
    let CellView::Region(region) = &row.cells[4] else {
        panic!("{row:?}");
    };
    assert_eq!(
        (region.href.as_str(), region.label.as_str()),
        ("#/region/330110", "余杭区的页面")
    );
    let row = &rows(&scene("#/parks?l=en&r=330110&t=s&s=-name"))[0];
    let CellView::Name(name) = &row.cells[1] else {
        panic!("{row:?}");
    };
    assert_eq!(
        name.reading,
        Some("xing yun yi liao jian kang chan ye yuan")
    );
    assert_eq!(shown_in(row)[0], "batch 7 15");
    let CellView::Region(region) = &row.cells[4] else {
        panic!("{row:?}");
    };
    // A row is the same whatever is chosen, so that it need not be drawn again.
    assert_eq!(region.href, "#/region/330110?l=en");
}
