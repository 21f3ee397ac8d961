//! What the documents say of a region: figures, targets, flagship parks, notes.

use super::region::{cells, page, titles};
use super::{dataset, region};
use park_atlas::analysis::notes::notes_on;
use park_atlas::bundle::dossier;

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
