//! What frames every page: navigation, language, sources, hints, gaps.

use super::{scene, scene_of};
use park_atlas::bundle::dataset;
use park_atlas::model::{Dataset, Date, Document, Lang};
use park_atlas::view_model::Scene;
use park_atlas::view_model::frame::{frame, hints};
use park_atlas::view_model::gaps::gaps;

#[test]
fn navigation_keeps_what_is_chosen() {
    let view = frame(&scene("#/map?r=330110&m=new"));
    let items: Vec<_> = view
        .nav
        .iter()
        .map(|it| (it.label, it.href.as_str(), it.is_here))
        .collect();
    assert_eq!(
        items,
        [
            ("概览", "#/?r=330110&m=new", false),
            ("地图", "#/map?r=330110&m=new", true),
            ("园区名单", "#/parks?r=330110&m=new", false),
            ("各地", "#/regions?r=330110&m=new", false),
            ("比较", "#/compare?r=330110&m=new", false),
            ("试点", "#/pilots?r=330110&m=new", false),
            ("湖州计划", "#/huzhou?r=330110&m=new", false),
            ("政策", "#/policy?r=330110&m=new", false),
            ("数据", "#/data?r=330110&m=new", false),
            ("演示", "#/present?r=330110&m=new", false),
        ]
    );
    assert_eq!(view.home, "#/");
    assert_eq!(view.document_title, "地图 · 浙江小微企业园图谱");
    let view = frame(&scene("#/parks?l=en&q=yh"));
    assert_eq!(view.home, "#/?l=en");
    assert_eq!(view.document_title, "Parks · Park Atlas");
    assert_eq!(frame(&scene("#/")).document_title, "浙江小微企业园图谱");
    let view = frame(&scene("#/region/330110"));
    assert_eq!(view.document_title, "余杭区 · 浙江小微企业园图谱");
    assert!(view.nav.iter().any(|it| it.label == "各地" && it.is_here));
}

#[test]
fn every_other_language_shows_the_same() {
    for (fragment, label, href, tag) in [
        ("#/map?r=330110", "English", "#/map?l=en&r=330110", "en"),
        ("#/map?l=en&r=330110", "中文", "#/map?r=330110", "zh-CN"),
    ] {
        let links = frame(&scene(fragment)).other_languages;
        let link = links.iter().find(|it| it.tag == tag).unwrap();
        assert_eq!((link.label, link.href.as_str()), (label, href));
        assert_eq!(links.len(), Lang::ALL.len() - 1);
    }
}

#[test]
fn the_source_is_cited_with_number_and_date() {
    assert_eq!(
        frame(&scene("#/")).sources,
        ["浙江省小微企业园工作联席会议办公室，浙小微园办〔2021〕3号，2021年6月30日"]
    );
    assert!(frame(&scene("#/?l=en")).sources[0].ends_with(", 浙小微园办〔2021〕3号, 30 June 2021"));
}

#[test]
fn a_source_leaves_out_what_is_not_known_of_it() {
    let issuer = "浙江省小微企业园工作联席会议办公室";
    for (number, issued_on, zh, en) in [
        (None, None, "", ""),
        (Some("〔2021〕3号"), None, "，〔2021〕3号", ", 〔2021〕3号"),
        (
            None,
            Date::parse("2021-06-30"),
            "，2021年6月30日",
            ", 30 June 2021",
        ),
    ] {
        let bare = |it: &Document| Document {
            number,
            issued_on,
            ..*it
        };
        let dataset: &'static Dataset = Box::leak(Box::new(Dataset {
            documents: Vec::leak(dataset().documents.iter().map(bare).collect()),
            ..*dataset()
        }));
        for (lang, known) in [("zh", zh), ("en", en)] {
            assert_eq!(
                frame(&scene_of(dataset, &format!("#/?l={lang}"))).sources,
                [format!("{issuer}{known}")]
            );
        }
    }
}

#[test]
fn what_the_data_do_not_say_is_worded_from_the_data() {
    for (fragment, words) in [
        ("#/", ["第七批", "15 个功能区", "嵊泗县"]),
        (
            "#/?l=en",
            ["batch 7", "15 functional zones", "Shengsi County"],
        ),
        // A filter changes nothing in what the data are.
        ("#/?r=330110&t=s&q=yh", ["第七批", "15 个功能区", "嵊泗县"]),
    ] {
        let items = gaps(&scene(fragment)).items;
        assert_eq!(items.len(), 6);
        let all = items.join("\n");
        assert!(words.iter().all(|it| all.contains(it)), "{fragment}: {all}");
    }
}

#[test]
fn every_unusable_part_of_a_link_is_told_in_words() {
    let long = "园".repeat(81);
    let fragment = format!("#/nowhere?r=999999~330110&t=x&b=9&m=size&q={long}");
    for (lang, expected) in [
        (
            "zh",
            [
                "没有这个页面：/nowhere",
                "没有这个地区代码：999999",
                "没有这个类型：x",
                "数据中没有这个批次：9",
                "搜索词过长，只用了前一部分：",
                "参数 m 的值无法识别：size",
            ],
        ),
        (
            "en",
            [
                "There is no such page: /nowhere",
                "There is no such region code: 999999",
                "There is no such type: x",
                "The data holds no such batch: 9",
                "The search was too long; only its beginning is used: ",
                "The value of m was not understood: size",
            ],
        ),
    ] {
        let ctx = Scene::at(dataset(), &format!("{fragment}&l={lang}"));
        let told = hints(&ctx);
        assert_eq!(told.len(), expected.len(), "{told:?}");
        for (told, expected) in told.iter().zip(expected) {
            assert!(told.starts_with(expected), "{told} is not {expected}");
        }
    }
}
