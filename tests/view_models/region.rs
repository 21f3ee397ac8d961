//! The page of a region: sentences, neighbors, small maps, links, the index, paper.

use super::{dataset, region, scene, scene_of};
use park_atlas::analysis::dossier as joins;
use park_atlas::bundle::dossier;
use park_atlas::view_model::plain_table::PlainTable;
use park_atlas::view_model::region::{self as pages_of, RegionView, Standing};

/// The page of a region in a language.
pub(super) fn page(code: &str, lang: &str) -> RegionView {
    let ctx = scene(&format!("#/region/{code}?l={lang}"));
    pages_of::region(&ctx, dossier(), region(code).id).unwrap()
}

fn sentences(code: &str, lang: &str) -> String {
    let view = page(code, lang);
    view.sentences.join(view.gap)
}

/// Both languages of a page's sentences.
fn check(code: &str, zh: &str, en: &str) {
    assert_eq!(sentences(code, "zh"), zh);
    assert_eq!(sentences(code, "en"), en);
}

pub(super) fn pages() -> Vec<RegionView> {
    let codes = dataset().regions.iter().map(|it| it.code);
    codes
        .flat_map(|code| ["zh", "en"].map(|lang| page(code, lang)))
        .collect()
}

pub(super) fn titles(view: &RegionView) -> Vec<&str> {
    view.sections.iter().map(|it| it.title.as_str()).collect()
}

pub(super) fn cells(table: &PlainTable) -> Vec<Vec<&str>> {
    let rows = table.rows.iter();
    rows.map(|it| it.cells.iter().map(|it| it.text.as_str()).collect())
        .collect()
}

#[test]
fn a_county_has_shares_ranks_and_its_batch() {
    check(
        "330382",
        "截至2021年6月30日，乐清市已认定小微企业园 20 个，占温州市 19.8%、全省 1.7%。在温州市 14 个统计单位中居第 1 位，在全省 105 个统计单位中居并列第 13 位（与海曙区相同）。第七批公布 2 个，都是生产制造类。",
        "By 30 June 2021, Yueqing City had 20 certified small and micro enterprise parks, 19.8% of Wenzhou and 1.7% of the province. It is number 1 of 14 reporting units in Wenzhou and joint number 13 (level with Haishu District) of 105 in the province. 2 parks of batch 7 are here, both in manufacturing.",
    );
    let view = page("330382", "zh");
    let figures = view.figures.iter().map(|it| it.value.as_str());
    assert_eq!(
        figures.collect::<Vec<_>>(),
        ["20", "2", "19.8%", "1", "1.7%", "13"]
    );
    assert_eq!(view.figures[5].note, "共 105 个单位，2 个并列");
    assert_eq!(titles(&view), ["第七批公布的园区"]);
    // A build without boundaries does not know who is next to whom.
    let Some(beside) = view.beside else {
        assert!(dossier().neighbors.is_empty());
        return;
    };
    assert_eq!(
        beside.paragraphs,
        [
            "乐清市在省内与 6 个县（市、区）相邻，其中 2 个属于其他设区市；已认定数比乐清市少的有 5 个。"
        ]
    );
    assert_eq!(cells(&beside.tables[0])[0], ["温岭市", "台州市", "30", "3"]);
}

#[test]
fn the_province_and_a_prefecture_name_their_extremes() {
    check(
        "330000",
        "截至2021年6月30日，浙江省已认定小微企业园 1,161 个，分布在 11 个设区市的 105 个统计单位：90 个县（市、区）和 15 个功能区。其中最多的是杭州市（232 个），最少的是舟山市（18 个）。第七批公布 117 个：生产制造类 87 个，生产性服务类 30 个。",
        "By 30 June 2021, Zhejiang had 1,161 certified small and micro enterprise parks in 105 reporting units of 11 prefecture-level cities: 90 county-level divisions and 15 functional zones. Hangzhou has the most (232), Zhoushan the fewest (18). 117 parks of batch 7 are here, 87 in manufacturing and 30 in producer services.",
    );
    check(
        "330500",
        "截至2021年6月30日，湖州市已认定小微企业园 72 个，占全省 6.2%，在 11 个设区市中居第 8 位。下有 6 个统计单位：5 个县（市、区）和 1 个功能区。其中最多的是长兴县（17 个），最少的是南太湖新区（4 个）。来源文件没有列出长合区的数量，不在其内。第七批公布 9 个，都是生产制造类。",
        "By 30 June 2021, Huzhou had 72 certified small and micro enterprise parks, 6.2% of the province and number 8 of 11 prefecture-level cities. It has 6 reporting units: 5 county-level divisions and 1 functional zone. Changxing County has the most (17), South Taihu New Area the fewest (4). The source lists no number for Changhe Zone, which is not included. 9 parks of batch 7 are here, all in manufacturing.",
    );
}

#[test]
fn zero_missing_and_a_zone_are_told_apart() {
    check(
        "330922",
        "截至2021年6月30日，嵊泗县尚无已认定小微企业园：来源文件所列数量为 0，在全省 105 个统计单位中这样的只有它一个。第七批名单中没有这里的园区。",
        "By 30 June 2021, Shengsi County had no certified small and micro enterprise park: the source lists it with 0, the only one of 105 reporting units in the province. No park of batch 7 is here.",
    );
    check(
        "330500-changhe",
        "来源文件没有列出长合区的已认定小微企业园数量：这是没有报告，不是 0，所以也没有占比和位次。它是湖州市的功能区，与县（市、区）并列统计，没有公布边界。第七批名单中没有这里的园区。",
        "The source lists no number of certified parks for Changhe Zone: not reported, which is not 0, so there is no share and no rank. It is a functional zone of Huzhou: counted beside the county-level divisions, without a published boundary. No park of batch 7 is here.",
    );
    let zone = sentences("331000-taizhouwan", "en");
    assert!(zone.starts_with("By 30 June 2021, Taizhou Bay New Area had 6 certified"));
    assert!(
        zone.contains("It is a functional zone of Taizhou"),
        "{zone}"
    );
    assert!(
        zone.ends_with("1 park of batch 7 is here, in producer services."),
        "{zone}"
    );
    let figures = page("330500-changhe", "zh").figures;
    let values: Vec<&str> = figures.iter().map(|it| it.value.as_str()).collect();
    assert_eq!(values, ["–", "0", "–", "–", "–", "–"]);
}

#[test]
fn islands_and_zones_have_no_neighbors_and_say_why() {
    if dossier().neighbors.is_empty() {
        return;
    }
    let said = |code: &str| page(code, "en").beside.unwrap().paragraphs[0].clone();
    assert_eq!(
        said("330921"),
        "Daishan County is surrounded by sea and borders no other county-level division of the province on the map."
    );
    assert_eq!(
        said("330200-gaoxin"),
        "A functional zone has no published boundary, so its neighbours are not known; these are the reporting units of Ningbo."
    );
    assert_eq!(
        said("331083"),
        "Yuhuan City borders 1 county-level division of the province, which has at least as many certified parks."
    );
    assert_eq!(
        said("330225"),
        "Xiangshan County borders 1 county-level division of the province, which has at least as many certified parks."
    );
    // 德清 has as many as 吴兴, which is not fewer.
    assert_eq!(
        said("330502"),
        "Wuxing District borders 4 county-level divisions of the province. 2 of them have fewer certified parks."
    );
    // A prefecture's neighbors stand below its parts.
    let zhoushan = page("330900", "en").sections[0].paragraphs[0].clone();
    assert_eq!(
        zhoushan,
        "Zhoushan is surrounded by sea and borders no other prefecture-level city of the province on the map."
    );
    let huzhou = page("330500", "zh").sections[0].paragraphs[0].clone();
    assert_eq!(
        huzhou,
        "湖州市在省内与 2 个设区市相邻；没有一个的已认定数比湖州市少。"
    );
    // Prefectures are next to each other where their counties are.
    let huzhou = joins::neighbors(dataset(), dossier(), region("330500").id).unwrap();
    let names: Vec<&str> = huzhou.iter().map(|it| dataset().region(*it).name).collect();
    assert_eq!(names, ["杭州市", "嘉兴市"]);
}

#[test]
fn the_small_maps_mark_the_region() {
    let here = |code: &str| {
        let view = page(code, "zh").locator;
        let tiles = view.tiles.iter().filter(|it| it.standing == Standing::Here);
        let near = view.tiles.iter().filter(|it| it.standing == Standing::Near);
        (tiles.count(), near.count(), view.geography.is_some())
    };
    let has_boundaries = dataset().geography.size.0 > 0.0;
    assert_eq!(here("330382"), (1, 13, has_boundaries));
    assert_eq!(here("330300"), (14, 0, has_boundaries));
    assert_eq!(here("330000"), (0, 106, has_boundaries));
    assert_eq!(here("330500-changhe"), (1, 6, has_boundaries));
}

#[test]
fn links_lead_up_sideways_and_to_comparisons() {
    let view = page("330381", "zh");
    let names: Vec<&str> = view.crumbs.iter().map(|it| it.name).collect();
    assert_eq!(names, ["浙江省", "温州市", "瑞安市"]);
    let siblings: Vec<&str> = view.siblings.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(siblings, ["← 泰顺县", "乐清市 →"]);
    assert_eq!(view.siblings[1].href, "#/region/330382");
    let hrefs: Vec<&str> = view.links.iter().map(|it| it.href.as_str()).collect();
    assert!(hrefs.contains(&"#/compare?r=330300~330381"), "{hrefs:?}");
    for view in pages() {
        for link in view.links.iter().chain(&view.siblings) {
            scene_of(dataset(), &link.href);
        }
    }
}

#[test]
fn the_index_has_every_region_once() {
    let view = pages_of::regions(&scene("#/regions?t=s&r=330100"));
    let units = view.groups.iter().flat_map(|it| &it.table.rows);
    let (sums, units): (Vec<_>, Vec<_>) = units.partition(|it| it.is_marked);
    let mut codes: Vec<&str> = units.iter().map(|it| it.code).collect();
    let sums: Vec<&str> = sums.iter().map(|it| it.code).collect();
    let prefectures: Vec<&str> = view.groups.iter().map(|it| it.code).collect();
    assert_eq!(sums, prefectures, "a sum is about its prefecture");
    codes.extend(prefectures);
    codes.push(dataset().province().code);
    codes.sort_unstable();
    let mut all: Vec<&str> = dataset().regions.iter().map(|it| it.code).collect();
    all.sort_unstable();
    assert_eq!(codes, all);
    // Whatever is chosen, the index counts everything.
    assert_eq!(view.province.2, "1,161");
    assert_eq!(
        cells(&view.groups[0].table).last().unwrap()[2..],
        ["232", "30"]
    );
}

#[test]
fn on_paper_long_lists_are_cut_and_say_so() {
    let sheet = |fragment: &str, code: &str| {
        let ctx = scene(fragment);
        let view = pages_of::region(&ctx, dossier(), region(code).id).unwrap();
        pages_of::paper(&ctx, &view)
    };
    // 湖州 has 35 flagship parks and more than a hundred notes.
    let it = sheet("#/region/330500", "330500");
    assert!(!it.is_roomy);
    let cut: Vec<&str> = it.parts.iter().map(|it| it.left_out.as_str()).collect();
    assert!(cut.iter().any(|it| it.starts_with("另有 ")), "{cut:?}");
    let flagship = it
        .parts
        .iter()
        .find(|it| it.title.starts_with("首批标志性"));
    let flagship = flagship.unwrap();
    let shown = flagship.items.iter().filter(|it| !it.is_head).count();
    let left: usize = flagship
        .left_out
        .chars()
        .filter(char::is_ascii_digit)
        .collect::<String>()
        .parse()
        .unwrap();
    assert!(shown > 0 && shown + left >= 35, "{shown} {left}");
    // 乐清: two parks of the batch, all of it in larger letters.
    let it = sheet("#/region/330382", "330382");
    assert!(it.is_roomy && it.parts.iter().all(|it| it.left_out.is_empty()));
    let parks = it
        .parts
        .iter()
        .find(|it| it.title.contains("第七批"))
        .unwrap();
    let lines: Vec<&str> = parks.items.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(
        lines,
        [
            "园区名称：批次，序号，类型",
            "翁垟东方小微园（二期）：第七批，45，生产制造类",
            "正泰（乐清）物联网传感器产业园：第七批，46，生产制造类"
        ]
    );
    // A figure stands with its unit.
    let it = sheet("#/region/330381", "330381");
    let lines = it
        .parts
        .iter()
        .flat_map(|it| &it.items)
        .map(|it| it.text.as_str());
    let lines: Vec<&str> = lines.collect();
    assert!(lines.iter().any(|it| it.contains("：23 个")), "{lines:?}");
    // Whatever stands on the page has a part on the sheet.
    for view in pages() {
        let ctx = scene("#/");
        let sheet = pages_of::paper(&ctx, &view);
        let n = usize::from(view.beside.is_some())
            + view.sections.len()
            + usize::from(view.notes.is_some());
        assert_eq!(sheet.parts.len(), n);
    }
}
