//! What the search offers: first hits of typed words, and laws over any text.

use super::{region, scene};
use park_atlas::analysis::find::{Index, Kind};
use park_atlas::bundle::{dataset, dossier};
use park_atlas::model::{Lang, Region};
use park_atlas::view_model::{SearchView, search};
use proptest::prelude::*;
use std::sync::LazyLock;

static INDEX: LazyLock<Index> = LazyLock::new(|| search::index(dataset(), dossier()));

fn typed(text: &str) -> SearchView {
    typed_in("#/", text)
}

fn typed_in(fragment: &str, text: &str) -> SearchView {
    search::search(&scene(fragment), dossier(), &INDEX, text)
}

/// The labels of the first `n` options.
fn first(text: &str, n: usize) -> Vec<String> {
    let view = typed(text);
    view.options().take(n).map(|it| it.label.clone()).collect()
}

fn group_labels(view: &SearchView) -> Vec<&str> {
    view.groups.iter().map(|it| it.label.as_str()).collect()
}

/// The positions of the regions that a text finds, best first.
fn regions(text: &str) -> Vec<usize> {
    let groups = INDEX.find(text);
    let group = groups.into_iter().find(|it| it.kind == Kind::Region);
    group.map_or_else(Vec::new, |it| it.hits.iter().map(|it| it.idx).collect())
}

#[test]
fn what_readers_type_comes_first() {
    for (text, expected) in [
        ("yueqing", vec!["乐清市"]),
        ("yue qing", vec!["乐清市"]),
        ("Yueqing", vec!["乐清市"]),
        ("leqing", vec!["乐清市"]),
        ("yq", vec!["乐清市"]),
        ("乐清", vec!["乐清市"]),
        ("330382", vec!["乐清市"]),
        ("yh", vec!["余杭区", "玉环市", "云和县"]),
        ("长合", vec!["长合区"]),
        ("changhe", vec!["长合区"]),
        ("zhanghe", vec!["长合区"]),
        ("慈溪", vec!["慈溪市"]),
        ("cixi", vec!["慈溪市"]),
        ("330282", vec!["慈溪市"]),
        ("cx", vec!["慈溪市", "长兴县"]),
        ("hangzhouwan", vec!["杭州湾新区"]),
        ("hangzhou", vec!["杭州市", "杭州湾新区"]),
        ("中国眼谷", vec!["中国眼谷温州眼视光国际创新中心"]),
        ("yunqi", vec!["杭州云栖小镇"]),
        (
            "浙小微园办〔2021〕3号",
            vec!["关于公布第七批审核认定小微企业园名单的通知"],
        ),
        (
            "浙小微园办[2021]3号",
            vec!["关于公布第七批审核认定小微企业园名单的通知"],
        ),
        ("3号", vec!["关于公布第七批审核认定小微企业园名单的通知"]),
        ("ＹＱ", vec!["乐清市"]),
        ("比较", vec!["比较"]),
        ("compare", vec!["比较"]),
    ] {
        assert_eq!(first(text, expected.len()), expected, "{text}");
    }
}

/// 鄞 yín, 乐 yuè, 长 cháng, 嵊 shèng: and what readers type for them.
#[test]
fn plausible_wrong_readings_find_their_region() {
    for (wrong, name) in [
        ("jinzhou", "鄞州区"),
        ("leqing", "乐清市"),
        ("zhanghe", "长合区"),
        ("zhangxing", "长兴县"),
        ("chengzhou", "嵊州市"),
        ("chengsi", "嵊泗县"),
    ] {
        let found = first(wrong, 3);
        assert!(found.iter().any(|it| it == name), "{wrong}: {found:?}");
        // As an answer, and not for want of one.
        assert!(!INDEX.find(wrong).is_empty(), "{wrong}");
    }
}

#[test]
fn parks_are_offered_by_part_of_a_name_and_by_reading() {
    for (text, part) in [("kechuang", "科创"), ("科创园", "科创园"), ("yuan", "园")] {
        let view = typed(text);
        let found = view
            .options()
            .filter(|it| it.is_chinese && it.label.contains(part));
        assert!(found.count() > 0, "{text}: {:?}", group_labels(&view));
    }
}

#[test]
fn an_option_leads_where_its_thing_is_told() {
    for (text, href) in [
        ("乐清市", "#/region/330382"),
        ("长合区", "#/region/330500-changhe"),
        ("中国眼谷", "#/region/330300"),
        ("化妆品产业科技孵化园", "#/region/330502"),
        ("zj-2018-14", "#/data"),
        ("数据", "#/data"),
    ] {
        assert_eq!(typed(text).options().next().unwrap().href, href, "{text}");
    }
    // One that the print gives no district, and that is certified too.
    let view = typed("安通智汇谷-长兴新能源智造产业园");
    let hrefs: Vec<&str> = view.options().map(|it| it.href.as_str()).collect();
    assert!(
        hrefs[0].starts_with("#/parks?q=") && hrefs[1] == "#/huzhou/parks",
        "{hrefs:?}"
    );
    let park = dataset().parks[0];
    let view = typed(park.name);
    let state = &view.options().next().unwrap().href;
    assert!(state.starts_with("#/parks?q="), "{state}");
    assert!(
        super::parks(&scene(state))
            .shown
            .records
            .iter()
            .any(|it| it.name() == park.name)
    );
}

#[test]
fn only_the_language_is_kept() {
    let view = typed_in("#/map?l=en&r=330110&t=m&m=new", "yueqing");
    let option = view.options().next().unwrap();
    assert_eq!(option.href, "#/region/330382?l=en");
    assert_eq!(option.label, "Yueqing City");
    assert_eq!(option.detail, "乐清市 · Wenzhou · 330382");
}

#[test]
fn a_long_group_says_how_many_there_are_and_leads_to_all_parks() {
    let view = typed("园");
    let n_parks = dataset()
        .parks
        .iter()
        .filter(|it| it.name.contains('园'))
        .count();
    let group = view
        .groups
        .iter()
        .find(|it| it.label.starts_with("认定的小微企业园"))
        .unwrap();
    assert_eq!(
        group.label,
        format!("认定的小微企业园：{n_parks} 个，先列 5 个")
    );
    let last = group.options.last().unwrap();
    assert_eq!(last.href, "#/parks?q=%E5%9B%AD");
    assert_eq!(last.label, format!("在园区名单里看全部 {n_parks} 个"));
    assert_eq!(group.options.len(), 6);
}

#[test]
fn what_is_not_found_is_said_with_what_is_near() {
    for (text, near) in [
        ("yueqinh", "乐清市"),
        ("hagnzhou", "杭州市"),
        ("岳清", "乐清市"),
        ("金化市", "金华市"),
        ("330399", "温州市"),
    ] {
        let view = typed(text);
        assert!(
            view.message
                .starts_with(&format!("没有找到“{text}”，名称相近的有")),
            "{text}: {}",
            view.message
        );
        assert_eq!(view.status, view.message);
        let labels: Vec<&str> = view.options().map(|it| it.label.as_str()).collect();
        assert!(labels.contains(&near), "{text}: {labels:?}");
    }
    let view = typed("☃☃☃");
    assert!(view.message.contains("也没有相近的名称"));
    assert_eq!(group_labels(&view), ["从这里开始"]);
    assert_eq!(view.options().count(), 4);
}

#[test]
fn every_region_is_found_first_by_its_name_and_code_and_among_equals_by_its_reading() {
    assert_eq!(dataset().regions.len(), 118);
    let position = |it: &Region| usize::from(it.id.0);
    for it in dataset().regions {
        for text in [it.name, it.code, it.name_en] {
            let is_code_of_zones = text == it.code && it.code.len() == 6;
            let found = regions(text);
            assert_eq!(found[0], position(it), "{text}");
            assert!(is_code_of_zones || !found.is_empty());
        }
        let equals = |is_equal: fn(&Region, &Region) -> bool| {
            let equals = dataset().regions.iter().filter(|other| is_equal(it, other));
            equals.map(position).collect::<Vec<_>>()
        };
        let by_reading = equals(|a, b| a.pinyin == b.pinyin);
        assert_eq!(
            regions(it.pinyin)[..by_reading.len()],
            by_reading,
            "{}",
            it.pinyin
        );
        let by_initials = equals(|a, b| a.initials == b.initials);
        let found = regions(it.initials);
        assert!(
            by_initials.iter().all(|it| found.contains(it)),
            "{}",
            it.initials
        );
        let label = typed(it.name).options().next().unwrap().label.clone();
        assert_eq!(label, it.name);
    }
    assert_eq!(region("330110").name, "余杭区");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_has_an_answer(text in "\\PC{0,40}", english: bool) {
        let (fragment, lang) = if english { ("#/?l=en", Lang::En) } else { ("#/", Lang::Zh) };
        let view = typed_in(fragment, &text);
        prop_assert!(view.options().next().is_some());
        prop_assert_eq!(view.message.is_empty(), text.trim().is_empty() || !INDEX.find(&text).is_empty());
        for option in view.options() {
            prop_assert_eq!(scene(&option.href).state.lang, lang);
            prop_assert!(!option.label.is_empty());
        }
    }

    #[test]
    fn the_parks_offered_are_those_of_the_table(idx in 0..117_usize, from in 0..6_usize, n in 1..4_usize, latin: bool) {
        let park = &dataset().parks[idx];
        let name = if latin { park.pinyin } else { park.name };
        let text: String = name.chars().skip(from).take(n).collect();
        let state = scene("#/").state.with_page(park_atlas::view_state::Page::Parks).with_text(&text);
        let rows = super::parks(&super::scene_with(&state)).shown.records.len();
        let groups = INDEX.find(&text);
        let group = groups.iter().find(|it| it.kind == Kind::Park);
        let found = group.map_or(0, |it| it.hits.len());
        prop_assert!(text.trim().is_empty() || found == rows, "{text:?} {found} {rows}");
    }
}
