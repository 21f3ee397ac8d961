//! The sentence a page opens with and its figures, word for word.

use super::{scene, units};
use park_atlas::view_model::card::card;
use park_atlas::view_model::headline::{HeadlineView, headline};

/// The sentence of a query in Chinese and in English.
fn check(query: &str, zh: &str, en: &str) {
    for (lang, expected) in [("zh", zh), ("en", en)] {
        let view = headline(&scene(&format!("#/?l={lang}&{query}")));
        assert_eq!(view.sentence, expected);
    }
}

/// Values of the four figures of a query.
fn values(query: &str) -> Vec<String> {
    let figures = headline(&scene(&format!("#/?{query}"))).figures;
    figures.into_iter().map(|it| it.value).collect()
}

#[test]
fn the_province_is_counted_whole() {
    check(
        "",
        "截至2021年6月30日，浙江已认定小微企业园 1,161 个，分布在 11 个设区市的 105 个统计单位；其中第七批公布 117 个。",
        "By 30 June 2021, Zhejiang had 1,161 certified small and micro enterprise parks in 105 reporting units of 11 prefecture-level cities; batch 7 added 117.",
    );
}

#[test]
fn a_prefecture_has_its_share_and_rank() {
    check(
        "r=330100",
        "截至2021年6月30日，杭州市已认定小微企业园 232 个，占全省 20.0%，在 11 个设区市中居第 1 位；其中第七批公布 30 个。",
        "By 30 June 2021, Hangzhou had 232 certified small and micro enterprise parks, 20.0% of the province and number 1 of 11 prefecture-level cities; batch 7 added 30.",
    );
    check(
        "r=330900",
        "截至2021年6月30日，舟山市已认定小微企业园 18 个，占全省 1.6%，在 11 个设区市中居第 11 位；其中第七批公布 0 个。",
        "By 30 June 2021, Zhoushan had 18 certified small and micro enterprise parks, 1.6% of the province and number 11 of 11 prefecture-level cities; batch 7 added 0.",
    );
}

#[test]
fn a_unit_has_its_share_of_the_prefecture_and_its_rank_in_the_province() {
    check(
        "r=330110",
        "截至2021年6月30日，余杭区已认定小微企业园 32 个，占杭州市 13.8%，在全省 105 个统计单位中居第 4 位；其中第七批公布 4 个。",
        "By 30 June 2021, Yuhang District had 32 certified small and micro enterprise parks, 13.8% of Hangzhou and number 4 of 105 reporting units in the province; batch 7 added 4.",
    );
    check(
        "r=330200-hangzhouwan",
        "截至2021年6月30日，杭州湾新区已认定小微企业园 6 个，占宁波市 3.8%，在全省 105 个统计单位中居并列第 64 位；其中第七批公布 1 个。",
        "By 30 June 2021, Hangzhou Bay New Area had 6 certified small and micro enterprise parks, 3.8% of Ningbo and joint number 64 of 105 reporting units in the province; batch 7 added 1.",
    );
}

/// Six units with one park each share rank 99.
#[test]
fn a_shared_rank_and_a_single_park_are_worded_so() {
    check(
        "r=330329",
        "截至2021年6月30日，泰顺县已认定小微企业园 1 个，占温州市 1.0%，在全省 105 个统计单位中居并列第 99 位；其中第七批公布 0 个。",
        "By 30 June 2021, Taishun County had 1 certified small and micro enterprise park, 1.0% of Wenzhou and joint number 99 of 105 reporting units in the province; batch 7 added 0.",
    );
    let mut n_joint = 0;
    for code in units() {
        let [zh, en] =
            ["zh", "en"].map(|lang| headline(&scene(&format!("#/?l={lang}&r={code}"))).sentence);
        let card = card(&scene("#/"), code).unwrap().spoken;
        // A zero is said without its rank.
        let is_joint = card.contains("并列") && values(&format!("r={code}"))[0] != "0";
        assert_eq!(zh.contains("居并列第"), is_joint, "{zh}");
        assert_eq!(en.contains("joint number"), is_joint, "{en}");
        n_joint += u32::from(is_joint);
    }
    assert!((1..105).contains(&n_joint));
}

#[test]
fn a_reported_zero_and_a_missing_figure_are_told_apart() {
    check(
        "r=330922",
        "截至2021年6月30日，嵊泗县尚无已认定小微企业园：来源文件所列数量为 0。",
        "By 30 June 2021, Shengsi County had no certified small and micro enterprise park: the source lists it with 0.",
    );
    check(
        "r=330500-changhe",
        "来源文件没有列出长合区的已认定小微企业园数量。",
        "The source lists no number of certified parks for Changhe Zone.",
    );
    assert_eq!(values("r=330922"), ["0", "0", "–", "–"]);
    assert_eq!(values("r=330500-changhe"), ["–", "0", "–", "–"]);
    let is_missing = |code: &&str| values(&format!("r={code}"))[0] == "–";
    let missing: Vec<&str> = units().into_iter().filter(is_missing).collect();
    assert_eq!(missing, ["330500-changhe"]);
}

#[test]
fn several_places_are_added_up_and_none_counts_twice() {
    check(
        "r=331083~330110",
        "截至2021年6月30日，所选地区（余杭区、玉环市）已认定小微企业园合计 45 个，占全省 3.9%；其中第七批公布 5 个。",
        "By 30 June 2021, the chosen places (Yuhang District, Yuhuan City) together had 45 certified small and micro enterprise parks, 3.9% of the province; batch 7 added 5.",
    );
    let whole = headline(&scene("#/?r=330100"));
    assert_eq!(
        headline(&scene("#/?r=330100~330110~330922")).figures[0].value,
        "232"
    );
    let figures = |it: &HeadlineView| -> Vec<String> {
        let values = it
            .figures
            .iter()
            .map(|it| format!("{} {}", it.value, it.note));
        values.chain([it.sentence.clone()]).collect()
    };
    let parts = headline(&scene("#/?r=330100~330110~330182"));
    assert_eq!(figures(&parts), figures(&whole));
    let province = headline(&scene("#/?r=330000~330100"));
    assert_eq!(figures(&province), figures(&headline(&scene("#/"))));
}

#[test]
fn figures_have_labels_units_and_notes() {
    let figures = headline(&scene("#/")).figures;
    let told: Vec<[&str; 4]> = figures
        .iter()
        .map(|it| [it.label.as_str(), &it.value, it.unit, &it.note])
        .collect();
    assert_eq!(
        told,
        [
            ["已认定小微企业园", "1,161", "个", "截至2021年6月30日累计"],
            ["第七批公布", "117", "个", ""],
            ["第七批中生产制造类占比", "74.4%", "", "117 个中 87 个"],
            ["第七批占已认定数", "10.1%", "", "本批 ÷ 累计"],
        ]
    );
    assert_eq!(values("r=330110"), ["32", "4", "0.0%", "12.5%"]);
    assert_eq!(values("r=330500"), ["72", "9", "100.0%", "12.5%"]);
}

#[test]
fn a_filter_narrows_the_batch_and_says_that_the_total_does_not_follow() {
    for (query, added, has_caveat) in [
        ("", "117", false),
        ("t=m", "87", true),
        ("t=s", "30", true),
        ("t=s&r=330100", "20", true),
        ("q=yuhang", "4", true),
        ("b=7", "117", false),
        ("r=330110", "4", false),
    ] {
        let view = headline(&scene(&format!("#/?{query}")));
        assert_eq!(view.figures[1].value, added, "{query}");
        assert_eq!(view.caveat.is_some(), has_caveat, "{query}");
    }
    assert_eq!(headline(&scene("#/?t=s")).figures[1].note, "生产性服务类");
}

#[test]
fn a_narrowed_sentence_names_its_filter() {
    for (query, zh, en) in [
        (
            "t=s",
            "；其中第七批（生产性服务类）公布 30 个。",
            "; batch 7 (Producer services) added 30.",
        ),
        (
            "t=m&b=7",
            "；其中第七批（生产制造类）公布 87 个。",
            "; batch 7 (Manufacturing) added 87.",
        ),
        (
            "q=yuhang",
            "；其中第七批（含“yuhang”）公布 4 个。",
            "; batch 7 (contains “yuhang”) added 4.",
        ),
        (
            "r=330100&t=s&q=yuhang",
            "；其中第七批（生产性服务类，含“yuhang”）公布 4 个。",
            "; batch 7 (Producer services, contains “yuhang”) added 4.",
        ),
        (
            "r=330110~331083&t=m",
            "；其中第七批（生产制造类）公布 1 个。",
            "; batch 7 (Manufacturing) added 1.",
        ),
        ("b=7", "；其中第七批公布 117 个。", "; batch 7 added 117."),
    ] {
        for (lang, expected) in [("zh", zh), ("en", en)] {
            let said = headline(&scene(&format!("#/?l={lang}&{query}"))).sentence;
            assert!(said.ends_with(expected), "{said}");
        }
    }
    let labels = |query: &str| {
        let figures = headline(&scene(&format!("#/?{query}"))).figures;
        figures.into_iter().map(|it| it.label).collect::<Vec<_>>()
    };
    // The first does not follow any filter, the share of a type not that by type.
    assert_eq!(
        labels("t=s&q=yh"),
        [
            "已认定小微企业园",
            "第七批（生产性服务类，含“yh”）公布",
            "第七批（含“yh”）中生产制造类占比",
            "第七批（生产性服务类，含“yh”）占已认定数",
        ]
    );
}

/// Of the services parks of a batch no one is manufacturing, by definition.
#[test]
fn the_share_of_manufacturing_does_not_follow_the_filter_by_type() {
    for (query, share, note) in [
        ("", "74.4%", "117 个中 87 个"),
        ("r=330100", "33.3%", "30 个中 10 个"),
        ("r=330110~331083", "20.0%", "5 个中 1 个"),
        // It does follow the words, which choose parks of both types.
        ("q=yuhang", "0.0%", "4 个中 0 个"),
    ] {
        for narrowed in ["", "&t=s", "&t=m"] {
            let figures = headline(&scene(&format!("#/?{query}{narrowed}"))).figures;
            let told = (figures[2].value.as_str(), figures[2].note.as_str());
            assert_eq!(told, (share, note), "{query}{narrowed}");
        }
    }
}
