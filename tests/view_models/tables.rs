//! Ranking, batch, units and card: the figures as tables.

use super::{number, prefectures, region, scene};
use park_atlas::view_model::batch::batch;
use park_atlas::view_model::card::{card, card_at};
use park_atlas::view_model::ranking::{RankingRow, RankingView, ranking};
use park_atlas::view_model::standing::Standing;
use park_atlas::view_model::units::units;

/// Name, rank, total, share and added of each row.
fn rows(view: &RankingView) -> Vec<[&str; 5]> {
    view.rows.iter().map(cells).collect()
}

fn cells(it: &RankingRow) -> [&str; 5] {
    [it.name, &it.rank, &it.total, &it.share, &it.added]
}

#[test]
fn prefectures_are_ranked_by_certified_parks() {
    let view = ranking(&scene("#/"));
    assert_eq!(
        rows(&view),
        [
            ["杭州市", "1", "232", "20.0%", "30"],
            ["金华市", "2", "165", "14.2%", "14"],
            ["宁波市", "3", "159", "13.7%", "11"],
            ["绍兴市", "4", "123", "10.6%", "18"],
            ["嘉兴市", "5", "115", "9.9%", "6"],
            ["台州市", "6", "113", "9.7%", "13"],
            ["温州市", "7", "101", "8.7%", "9"],
            ["湖州市", "8", "72", "6.2%", "9"],
            ["丽水市", "9", "40", "3.4%", "4"],
            ["衢州市", "10", "23", "2.0%", "3"],
            ["舟山市", "11", "18", "1.6%", "0"],
        ]
    );
    let sum = &view.sum;
    assert_eq!(
        [sum.label, &sum.total, &sum.share, &sum.added],
        ["合计", "1,161", "100.0%", "117"]
    );
    assert_eq!(view.title, "各设区市排名");
    assert_eq!(
        view.caption,
        "已认定小微企业园数量（个），截至2021年6月30日"
    );
    assert_eq!(view.columns.share, "占浙江省");
    assert_eq!(view.columns.added, "第七批公布");
    let narrowed = ranking(&scene("#/?t=s"));
    assert_eq!(narrowed.columns.added, "第七批（生产性服务类）公布");
}

#[test]
fn equal_units_share_a_rank_and_the_next_is_skipped() {
    for query in ["r=330700", "r=330782", "r=330723~330700-kaifa"] {
        let view = ranking(&scene(&format!("#/map?{query}")));
        assert_eq!(
            rows(&view),
            [
                ["义乌市", "1", "63", "38.2%", "4"],
                ["金东区", "2", "29", "17.6%", "2"],
                ["婺城区", "3", "14", "8.5%", "1"],
                ["永康市", "4", "13", "7.9%", "3"],
                ["金华开发区", "4", "13", "7.9%", "0"],
                ["武义县", "6", "9", "5.5%", "1"],
                ["浦江县", "6", "9", "5.5%", "1"],
                ["东阳市", "8", "6", "3.6%", "0"],
                ["磐安县", "9", "5", "3.0%", "1"],
                ["兰溪市", "10", "4", "2.4%", "1"],
            ],
            "{query}"
        );
        assert_eq!(view.sum.total, "165");
        assert_eq!(view.sum.added, "14");
        assert_eq!(view.title, "金华市各统计单位");
        let zones = view.rows.iter().filter(|it| it.is_zone);
        assert_eq!(zones.map(|it| it.name).collect::<Vec<_>>(), ["金华开发区"]);
    }
}

#[test]
fn a_region_with_neither_total_nor_parks_has_its_place_in_the_batch_only() {
    let ctx = scene("#/?r=330500");
    let ranked: Vec<&str> = ranking(&ctx).rows.iter().map(|it| it.name).collect();
    assert_eq!(
        ranked,
        [
            "长兴县",
            "吴兴区",
            "德清县",
            "南浔区",
            "安吉县",
            "南太湖新区"
        ]
    );
    let listed: Vec<&str> = batch(&ctx).rows.iter().map(|it| it.name).collect();
    assert_eq!(listed.last(), Some(&"长合区"));
    assert_eq!(listed.len(), ranked.len() + 1);
}

#[test]
fn rows_add_up_to_the_last_one_and_bars_follow_the_totals() {
    for code in std::iter::once("330000").chain(prefectures()) {
        let ctx = scene(&format!("#/?r={code}"));
        let view = ranking(&ctx);
        let sum = |pick: fn(&[&str; 5]) -> u32| rows(&view).iter().map(pick).sum::<u32>();
        assert_eq!(sum(|it| number(it[2])), number(&view.sum.total), "{code}");
        assert_eq!(sum(|it| number(it[4])), number(&view.sum.added), "{code}");
        assert!(
            view.rows
                .is_sorted_by_key(|it| std::cmp::Reverse(number(&it.total)))
        );
        let longest = f64::from(number(&view.rows[0].total));
        for row in &view.rows {
            let exact = f64::from(number(&row.total)) / longest * 1000.0;
            assert!(
                (f64::from(row.bar) - exact).abs() <= 0.5,
                "{}: {}",
                row.name,
                row.bar
            );
        }
        let view = batch(&ctx);
        for idx in 0..2 {
            let sum: u32 = view.rows.iter().map(|it| it.by_type[idx]).sum();
            assert_eq!(sum, view.sum.by_type[idx], "{code}");
        }
        assert_eq!(view.sum.by_type.iter().sum::<u32>(), view.sum.all);
    }
}

#[test]
fn a_row_chooses_its_region_and_lets_it_go_again() {
    let href = |fragment: &str, code: &str| {
        let view = ranking(&scene(fragment));
        let row = view.rows.iter().find(|it| it.code == code).unwrap();
        (row.href.clone(), row.standing == Standing::Chosen)
    };
    for (fragment, code, expected, is_chosen) in [
        ("#/", "330100", "#/?r=330100", false),
        ("#/?r=330100", "330110", "#/?r=330110", false),
        ("#/map?r=330110", "330110", "#/map?r=330100", true),
        ("#/map?r=330110~330182", "330110", "#/map?r=330110", true),
        ("#/?r=330110~331083&t=m", "331000", "#/?r=331000&t=m", false),
    ] {
        assert_eq!(
            href(fragment, code),
            (expected.to_owned(), is_chosen),
            "{fragment}"
        );
    }
    let view = ranking(&scene("#/?l=en&r=330100"));
    assert_eq!(view.rows[0].link_label, "Show only Xiaoshan District");
}

#[test]
fn the_batch_is_split_by_type_in_the_order_of_the_seeds() {
    let view = batch(&scene("#/"));
    let rows: Vec<_> = view
        .rows
        .iter()
        .map(|it| (it.name, it.by_type, it.all))
        .collect();
    assert_eq!(
        rows,
        [
            ("杭州市", [10, 20], 30),
            ("宁波市", [8, 3], 11),
            ("温州市", [9, 0], 9),
            ("嘉兴市", [5, 1], 6),
            ("湖州市", [9, 0], 9),
            ("绍兴市", [16, 2], 18),
            ("金华市", [12, 2], 14),
            ("衢州市", [2, 1], 3),
            ("舟山市", [0, 0], 0),
            ("台州市", [12, 1], 13),
            ("丽水市", [4, 0], 4),
        ]
    );
    assert_eq!((view.sum.name, view.sum.by_type), ("合计", [87, 30]));
    assert_eq!(view.sum.cells, ["87", "30", "117"]);
    assert_eq!(view.type_names, ["生产制造类", "生产性服务类"]);
}

#[test]
fn the_batch_has_a_sentence_that_the_chart_repeats() {
    for (fragment, title, sentence) in [
        (
            "#/",
            "第七批：类型与地区",
            "浙江省第七批公布 117 个园区，其中生产制造类 87 个。",
        ),
        (
            "#/?l=en",
            "Batch 7: type and region",
            "Batch 7 added 117 parks in Zhejiang, 87 of them manufacturing.",
        ),
        (
            "#/?r=330110",
            "第七批：类型与地区",
            "余杭区第七批公布 4 个园区，其中生产制造类 0 个。",
        ),
        (
            "#/?r=330900",
            "第七批：类型与地区",
            "舟山市在第七批中没有符合条件的园区。",
        ),
        (
            "#/?l=en&r=330900",
            "Batch 7: type and region",
            "No park of batch 7 in Zhoushan meets the conditions.",
        ),
        (
            "#/?t=s",
            "第七批（生产性服务类）：类型与地区",
            "浙江省第七批（生产性服务类）公布 30 个园区。",
        ),
        (
            "#/?r=330100&t=m",
            "第七批（生产制造类）：类型与地区",
            "杭州市第七批（生产制造类）公布 10 个园区。",
        ),
        (
            "#/?q=yuhang",
            "第七批（含“yuhang”）：类型与地区",
            "浙江省第七批（含“yuhang”）公布 4 个园区，其中生产制造类 0 个。",
        ),
        (
            "#/?l=en&r=331083&t=m",
            "Batch 7 (Manufacturing): type and region",
            "Batch 7 (Manufacturing) added 1 park in Yuhuan City.",
        ),
        (
            "#/?l=en&r=330900&t=s",
            "Batch 7 (Producer services): type and region",
            "No park of batch 7 (Producer services) in Zhoushan meets the conditions.",
        ),
    ] {
        let view = batch(&scene(fragment));
        assert_eq!(
            (view.title.as_str(), view.sentence.as_str()),
            (title, sentence)
        );
        assert!(
            view.alt.contains(title) && view.alt.contains(sentence),
            "{}",
            view.alt
        );
    }
}

#[test]
fn the_map_has_a_table_of_every_unit() {
    let view = units(&scene("#/map"));
    assert_eq!(view.rows.len(), 105);
    let row = |code: &str| {
        let row = view.rows.iter().find(|it| it.code == code).unwrap();
        (
            row.prefecture,
            row.name,
            row.cells.each_ref().map(String::as_str),
        )
    };
    assert_eq!(
        row("330110"),
        ("杭州市", "余杭区", ["32", "4", "0.0%", "12.5%"])
    );
    assert_eq!(row("330922"), ("舟山市", "嵊泗县", ["0", "0", "–", "–"]));
    assert_eq!(row("330902"), ("舟山市", "定海区", ["5", "0", "–", "0.0%"]));
    assert_eq!(
        row("330200-hangzhouwan"),
        ("宁波市", "杭州湾新区", ["6", "1", "100.0%", "16.7%"])
    );
    assert_eq!(
        view.rows.iter().map(|it| number(&it.cells[0])).sum::<u32>(),
        1161
    );
    assert_eq!(
        view.rows.iter().map(|it| number(&it.cells[1])).sum::<u32>(),
        117
    );
    assert!(view.rows.is_sorted_by_key(|it| region(it.code).id));
    assert_eq!(
        view.heads,
        [
            "设区市",
            "统计单位",
            "已认定数",
            "本批公布数",
            "生产制造类占比",
            "本批占已认定数"
        ]
    );
    for (code, n_rows) in [("330100", 13), ("330110", 13), ("330500", 6), ("330922", 6)] {
        assert_eq!(
            units(&scene(&format!("#/map?r={code}"))).rows.len(),
            n_rows,
            "{code}"
        );
    }
}

#[test]
fn a_card_tells_what_there_is_to_tell() {
    let told = |fragment: &str, code: &str| {
        let card = card(&scene(fragment), code).unwrap();
        let lines = card
            .lines
            .iter()
            .map(|(label, value, _)| format!("{label} {value}"));
        (
            card.name,
            card.subtitle,
            lines.collect::<Vec<_>>().join("|"),
        )
    };
    for (fragment, code, name, subtitle, lines) in [
        (
            "#/",
            "330110",
            "余杭区",
            "杭州市 330110",
            "已认定小微企业园 32|第七批公布 4|第七批中生产制造类占比 0.0%|第七批占已认定数 12.5%|全省位次 第 4 位，共 105 个",
        ),
        (
            "#/",
            "330329",
            "泰顺县",
            "温州市 330329",
            "已认定小微企业园 1|第七批公布 0|第七批占已认定数 0.0%|全省位次 并列第 99 位（6 个并列），共 105 个",
        ),
        (
            "#/?l=en",
            "330200-hangzhouwan",
            "Hangzhou Bay New Area",
            "functional zone · Ningbo",
            "Certified parks 6|Added in batch 7 1|Manufacturing in batch 7 100.0%|Share of batch 7 in all certified 16.7%|Rank in the province joint number 64 (6 tied) of 105",
        ),
        (
            "#/?l=en",
            "330110",
            "Yuhang District",
            "余杭区 · Hangzhou 330110",
            "Certified parks 32|Added in batch 7 4|Manufacturing in batch 7 0.0%|Share of batch 7 in all certified 12.5%|Rank in the province number 4 of 105",
        ),
        (
            "#/",
            "330922",
            "嵊泗县",
            "舟山市 330922",
            "已认定小微企业园 0|第七批公布 0|全省位次 第 105 位，共 105 个",
        ),
        (
            "#/",
            "330500-changhe",
            "长合区",
            "功能区 · 湖州市",
            "已认定小微企业园 –|第七批公布 0",
        ),
    ] {
        assert_eq!(
            told(fragment, code),
            (name, subtitle.to_owned(), lines.to_owned())
        );
    }
    let spoken = card(&scene("#/"), "330922").unwrap().spoken;
    assert_eq!(
        spoken,
        "嵊泗县：已认定小微企业园 0 个，第七批公布 0 个，按已认定数的全省位次 第 105 位，共 105 个"
    );
    assert_eq!(card(&scene("#/"), "999999"), None);
}

#[test]
fn the_shown_indicator_is_spoken_first_and_counts_with_their_unit() {
    for (fragment, spoken) in [
        (
            "#/map?m=mfg",
            "余杭区：第七批中生产制造类占比 0.0%，已认定小微企业园 32 个，",
        ),
        (
            "#/map?m=added&l=en",
            "Yuhang District: Added in batch 7: 4 parks, Certified parks: 32 parks, ",
        ),
    ] {
        let card = card(&scene(fragment), "330110").unwrap();
        assert!(card.spoken.starts_with(spoken), "{}", card.spoken);
    }
}

#[test]
fn a_card_names_the_filter_that_its_figures_follow() {
    for (query, spoken) in [
        (
            "t=m",
            "萧山区：已认定小微企业园 41 个，第七批（生产制造类）公布 4 个，第七批中生产制造类占比 33.3%，第七批（生产制造类）占已认定数 9.8%，按已认定数的全省位次 第 2 位，共 105 个",
        ),
        (
            "q=yuhang",
            "萧山区：已认定小微企业园 41 个，第七批（含“yuhang”）公布 0 个，第七批（含“yuhang”）占已认定数 0.0%，按已认定数的全省位次 第 2 位，共 105 个",
        ),
    ] {
        let card = card(&scene(&format!("#/?{query}")), "330109").unwrap();
        assert_eq!(card.spoken, spoken);
    }
}

#[test]
fn the_card_is_of_what_is_pointed_at_else_of_what_is_chosen() {
    let name = |query: &str, code: Option<&str>| {
        let ctx = scene(&format!("#/map?{query}"));
        card_at(&ctx, code.map(str::to_owned)).map(|it| it.name)
    };
    assert_eq!(name("", None), None);
    assert_eq!(name("", Some("330110")), Some("余杭区"));
    assert_eq!(name("r=330100", None), Some("杭州市"));
    assert_eq!(name("r=330100", Some("330110")), Some("余杭区"));
    assert_eq!(name("r=330110~331083", None), None);
}
