//! The page of each region: what is said, and that it is said of all of them.

use super::{dataset, region, scene, scene_of};
use park_atlas::analysis::{dossier as joins, notes::notes_on};
use park_atlas::bundle::dossier;
use park_atlas::model::RegionKind;
use park_atlas::view_model::plain_table::PlainTable;
use park_atlas::view_model::region::{self as pages_of, RegionView, Standing};

/// The page of a region in a language.
fn page(code: &str, lang: &str) -> RegionView {
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

fn pages() -> Vec<RegionView> {
    let codes = dataset().regions.iter().map(|it| it.code);
    codes
        .flat_map(|code| ["zh", "en"].map(|lang| page(code, lang)))
        .collect()
}

fn tables(view: &RegionView) -> Vec<&PlainTable> {
    let sections = view.beside.iter().chain(&view.sections);
    sections.flat_map(|it| &it.tables).collect()
}

fn titles(view: &RegionView) -> Vec<&str> {
    view.sections.iter().map(|it| it.title.as_str()).collect()
}

fn cells(table: &PlainTable) -> Vec<Vec<&str>> {
    let rows = table.rows.iter();
    rows.map(|it| it.cells.iter().map(|it| it.text.as_str()).collect())
        .collect()
}

/// Everything that is said in running text.
fn spoken(view: &RegionView) -> Vec<String> {
    let sections = view.beside.iter().chain(&view.sections);
    let paragraphs = sections.flat_map(|it| it.paragraphs.clone());
    view.sentences.iter().cloned().chain(paragraphs).collect()
}

/// The numbers in a text.
fn numbers(text: &str) -> Vec<String> {
    let is_part = |it: char| it.is_ascii_digit() || ",.%".contains(it);
    text.split(|it| !is_part(it))
        .map(|it| it.trim_matches([',', '.']).to_owned())
        .filter(|it| it.contains(|it: char| it.is_ascii_digit()))
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

/// 瑞安 stands in three documents: the batch, the programme of pilots, and a feature of its own.
#[test]
fn a_region_gathers_what_the_documents_say() {
    let view = page("330381", "zh");
    assert_eq!(
        titles(&view),
        [
            "第七批公布的园区",
            "省级试点县（市、区）",
            "《我市规划三年新建小微园5家以上》中的数字"
        ]
    );
    let [_, pilot, own] = &view.sections[..] else {
        panic!("three sections")
    };
    assert_eq!(pilot.tables[0].rows.len(), 6);
    assert_eq!(own.tables[0].rows.len(), 28);
    assert_eq!(
        cells(&own.tables[0])[1],
        [
            "规划布局小微园面积",
            "5,622.5",
            "亩",
            "2013—2017年",
            "",
            "导语"
        ]
    );
    let ids: Vec<&str> = own.definitions.iter().map(|it| it.id).collect();
    assert!(
        ids.contains(&"ruian-2017-05") && ids.contains(&"ruian-2017-06"),
        "{ids:?}"
    );
    let periods = |lang: &str| {
        let table = &page("330381", lang).sections[2].tables[0];
        cells(table)[19][3].to_owned()
    };
    assert_eq!([periods("zh"), periods("en")], ["2013年6月", "June 2013"]);
    let notes = view.notes.unwrap();
    let documents: Vec<&str> = notes.groups.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(
        documents,
        [
            "《奋力打造“科创中国”浙江样板间》",
            "《我市规划三年新建小微园5家以上》"
        ]
    );
    // No note stands twice on the page.
    let listed = notes.groups.iter().flat_map(|it| &it.1);
    assert!(listed.clone().count() > 8);
    assert!(listed.into_iter().all(|it| !ids.contains(&it.id)));
    let english = page("330381", "en");
    assert_eq!(
        cells(&english.sections[2].tables[0])[7][..5],
        [
            "New output value from parks",
            "100",
            "¥100 million",
            "2013–2017",
            "more than"
        ]
    );
}

#[test]
fn a_district_of_huzhou_has_its_targets_and_flagship_parks() {
    let view = page("330502", "en");
    let [plan, flagship] = &view.sections[..] else {
        panic!("{:?}", titles(&view))
    };
    assert_eq!(
        plan.paragraphs,
        [
            "From 2025 to 2027, Wuxing District is to build 34 technology industrial parks, and to attract and nurture 480 innovative small and micro firms, 165 of them in future industries; by the end of 2027 it is to have 14 provincial SRDI parks and 200 SRDI firms."
        ]
    );
    let rows = cells(&plan.tables[0]);
    assert_eq!(rows[0][1..], ["added in the year", "12", "12", "10", "34"]);
    // A stock has no sum.
    assert_eq!(rows[1][1..], ["at the year's end", "12", "13", "14", "–"]);
    assert_eq!(flagship.tables[0].rows.len(), 12);
    assert_eq!(
        flagship.paragraphs,
        ["Of the 35 flagship parks on Huzhou's first list, 12 are in Wuxing District."]
    );
    // The park whose district is not printed is the prefecture's.
    let city = page("330500", "zh");
    let flagship = city
        .sections
        .iter()
        .find(|it| it.title.starts_with("首批"))
        .unwrap();
    assert_eq!(flagship.tables[0].rows.len(), 35);
    assert_eq!(cells(&flagship.tables[0])[28][2], "–");
    let plan = city
        .sections
        .iter()
        .find(|it| it.title.contains("播种"))
        .unwrap();
    assert_eq!(plan.tables[1].rows.len(), 7);
    assert_eq!(
        cells(&plan.tables[1])[0],
        ["吴兴区", "34", "14", "480", "165", "200"]
    );
    let deqing = page("330521", "zh");
    assert_eq!(
        deqing.sections[0].title_chinese,
        "湖州莫干山高新技术产业开发区"
    );
    assert_eq!(titles(&deqing).len(), 3);
}

#[test]
fn notes_touch_the_regions_that_they_cite() {
    let on = |code: &str| {
        let notes = notes_on(dataset(), dossier(), region(code).id);
        notes.iter().map(|it| it.id).collect::<Vec<_>>()
    };
    // By name: a reported zero.
    assert_eq!(on("330922"), ["zj-2021-3-23"]);
    // By row: park 55 of the batch is 长兴's, and so are rows of the flagship list.
    assert!(on("330522").contains(&"zj-2021-3-09"));
    // By one row of several: park 3 is 萧山's.
    assert!(on("330109").contains(&"zj-2021-3-12") && !on("330102").contains(&"zj-2021-3-12"));
    // By heading: the paragraphs under the base's name.
    assert!(on("330206").contains(&"kczg-2021-04"));
    // Nothing is said of 乐清.
    assert_eq!(on("330382"), [""; 0]);
    // The province's name in the name of an authority is no mention.
    assert!(!on("330000").contains(&"zj-2021-3-02"));
    let touched = dataset()
        .regions
        .iter()
        .filter(|it| !notes_on(dataset(), dossier(), it.id).is_empty());
    assert!(touched.count() > 40);
}

#[test]
fn every_page_is_well_written() {
    for view in pages() {
        for text in spoken(&view) {
            for flaw in [
                "  ", "{", "}", " 1 parks", " 1 firms", "–", " ,", "，，", "。。", "..",
            ] {
                assert!(!text.contains(flaw), "{}: {flaw:?} in {text}", view.code);
            }
            let is_ended = text.ends_with(['.', '。', '”']);
            assert!(is_ended, "{}: {text}", view.code);
        }
        for table in tables(&view) {
            assert!(!table.caption.is_empty() && !table.rows.is_empty());
            for row in &table.rows {
                assert_eq!(row.cells.len(), table.heads.len(), "{}", table.caption);
                assert!(!row.cells[table.row_head].text.is_empty());
            }
        }
        assert!(view.sections.iter().all(|it| it.sources.is_some()));
    }
}

#[test]
fn every_number_in_a_sentence_stands_in_a_figure_or_a_table() {
    for view in pages() {
        let mut shown: Vec<String> = view
            .figures
            .iter()
            .flat_map(|it| numbers(&format!("{} {} {}", it.label, it.value, it.note)))
            .collect();
        for table in tables(&view) {
            shown.extend(numbers(&table.caption));
            shown.extend(cells(table).concat().into_iter().flat_map(numbers));
        }
        // How many units of which sort is counted from the data.
        let n_of = |kind| {
            let inside = dataset().regions.iter().filter(|it| {
                let totals = dataset().certified_totals;
                dataset().contains(region(view.code).id, it.id)
                    && it.kind == kind
                    && (kind == RegionKind::Prefecture
                        || totals.iter().any(|that| that.region == it.id))
            });
            inside.count()
        };
        let [counties, zones, prefectures] =
            [RegionKind::County, RegionKind::Zone, RegionKind::Prefecture].map(n_of);
        shown.extend([counties, zones, prefectures, counties + zones].map(|it| it.to_string()));
        for sentence in &view.sentences {
            for number in numbers(sentence) {
                assert!(
                    shown.contains(&number),
                    "{}: {number} in {sentence}",
                    view.code
                );
            }
        }
    }
}

#[test]
fn the_same_figures_stand_on_both_languages_pages() {
    for it in dataset().regions {
        let [zh, en] = ["zh", "en"].map(|lang| page(it.code, lang));
        let values = |view: &RegionView| {
            let figures = view.figures.iter().map(|it| it.value.clone());
            figures.collect::<Vec<_>>()
        };
        assert_eq!(values(&zh), values(&en));
        assert_eq!(titles(&zh).len(), titles(&en).len());
    }
}

#[test]
fn what_the_reader_chose_elsewhere_does_not_change_the_page() {
    let plain = page("330109", "zh");
    let ctx = scene("#/region/330109?r=330382&t=m&q=yq");
    let narrowed = pages_of::region(&ctx, dossier(), region("330109").id).unwrap();
    assert_eq!(narrowed.sentences, plain.sentences);
    assert_eq!(narrowed.figures, plain.figures);
    assert_eq!(narrowed.links[1].href, "#/parks?r=330109&t=m&q=yq");
}

#[test]
fn the_parts_of_a_region_add_up_to_it() {
    for it in dataset()
        .regions
        .iter()
        .filter(|it| !it.is_reporting_unit())
    {
        let view = page(it.code, "zh");
        let rows = cells(&view.beside.unwrap().tables[0])
            .iter()
            .map(|row| row[row.len() - 2].to_owned())
            .collect::<Vec<_>>();
        let sum: u32 = rows
            .iter()
            .filter(|it| *it != "–")
            .map(|it| super::number(it))
            .sum();
        assert_eq!(sum, super::number(&view.figures[0].value), "{}", it.name);
    }
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
