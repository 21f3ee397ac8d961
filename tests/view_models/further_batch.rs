//! A further batch, added by rows alone: three parks, a document and totals at a later date.

use super::links::{followed, links, printed};
use super::{number, parks, rows, scene_of, shown_in};
use park_atlas::bundle::dataset;
use park_atlas::model::Column;
use park_atlas::model::{
    BatchNo, CertifiedTotal, Dataset, Date, Document, DocumentId, DocumentKind, Park, ParkType,
};
use park_atlas::view_model::choice::choice;
use park_atlas::view_model::frame::frame;
use park_atlas::view_model::gaps::gaps;
use park_atlas::view_model::headline::headline;
use park_atlas::view_model::map::map;
use park_atlas::view_model::ranking::ranking;
use park_atlas::view_model::units::units;
use park_atlas::view_model::{Scene, batch};
use park_atlas::view_state::{HintReason, parse};
use std::sync::LazyLock;

const NOTICE: DocumentId = DocumentId(5);

/// The real data and rows of a made-up batch 8: one park each in 嵊泗 (till then without any),
/// 余杭 and 杭州湾新区, and totals that hold them, with a first figure for 长合区 (2).
pub(super) static FURTHER: LazyLock<Dataset> = LazyLock::new(|| {
    let notice = Document {
        id: NOTICE,
        slug: "made-up",
        kind: DocumentKind::Notice,
        issuer: Some("联席会议办公室"),
        number: Some("〔2022〕1号"),
        title: "关于公布第八批名单的通知",
        issued_on: Date::parse("2022-03-01"),
    };
    let more = [
        park(
            1,
            "嵊泗海洋产业园",
            "sheng si hai yang chan ye yuan",
            "330922",
            ParkType::Manufacturing,
        ),
        park(
            2,
            "良渚数字园",
            "liang zhu shu zi yuan",
            "330110",
            ParkType::ProducerServices,
        ),
        park(
            3,
            "杭州湾汽配园",
            "hang zhou wan qi pei yuan",
            "330200-hangzhouwan",
            ParkType::Manufacturing,
        ),
    ];
    let mut totals = later_totals(&more);
    totals.push(total("330500-changhe", 2));
    Dataset {
        documents: added(dataset().documents, vec![notice]),
        parks: added(dataset().parks, more.to_vec()),
        certified_totals: added(dataset().certified_totals, totals),
        ..*dataset()
    }
});

fn added<T: Copy>(rows: &[T], more: Vec<T>) -> &'static [T] {
    let all: Vec<T> = rows.iter().copied().chain(more).collect();
    Vec::leak(all)
}

fn park(
    seq: u16,
    name: &'static str,
    pinyin: &'static str,
    code: &str,
    park_type: ParkType,
) -> Park {
    let region = dataset().region_by_code(code).unwrap();
    Park {
        batch: BatchNo(8),
        seq,
        name,
        pinyin,
        initials: "",
        park_type,
        prefecture: region.parent.unwrap(),
        region: region.id,
        printed_as: region.name,
        document: NOTICE,
    }
}

fn total(code: &str, parks: u32) -> CertifiedTotal {
    CertifiedTotal {
        as_of: Date::parse("2022-02-28").unwrap(),
        region: dataset().region_by_code(code).unwrap().id,
        parks,
        printed_as: "",
        document: NOTICE,
    }
}

/// The present totals, each with the new parks in its region.
fn later_totals(more: &[Park]) -> Vec<CertifiedTotal> {
    let later = dataset().certified_totals.iter().map(|it| {
        let n_more = more.iter().filter(|park| park.region == it.region).count();
        let code = dataset().region(it.region).code;
        total(code, it.parks + u32::try_from(n_more).unwrap())
    });
    later.collect()
}

pub(super) fn further(fragment: &str) -> Scene {
    scene_of(&FURTHER, fragment)
}

#[test]
fn sentences_count_to_the_later_date() {
    for (fragment, expected) in [
        (
            "#/",
            "截至2022年2月28日，浙江已认定小微企业园 1,166 个，分布在 11 个设区市的 106 个统计单位；其中各批公布 120 个。",
        ),
        (
            "#/?l=en",
            "By 28 February 2022, Zhejiang had 1,166 certified small and micro enterprise parks in 106 reporting units of 11 prefecture-level cities; all batches added 120.",
        ),
        (
            "#/?b=8",
            "截至2022年2月28日，浙江已认定小微企业园 1,166 个，分布在 11 个设区市的 106 个统计单位；其中第八批公布 3 个。",
        ),
        (
            "#/?l=en&b=7&r=330110",
            "By 28 February 2022, Yuhang District had 33 certified small and micro enterprise parks, 14.2% of Hangzhou and number 4 of 106 reporting units in the province; batch 7 added 4.",
        ),
        (
            "#/?b=8&r=330922",
            "截至2022年2月28日，嵊泗县已认定小微企业园 1 个，占舟山市 5.3%，在全省 106 个统计单位中居并列第 100 位；其中第八批公布 1 个。",
        ),
    ] {
        assert_eq!(headline(&further(fragment)).sentence, expected);
    }
}

#[test]
fn the_list_can_be_filtered_by_batch() {
    for (query, n_rows, chosen) in [
        ("", 120, None),
        ("b=7", 117, Some("第七批 117")),
        ("b=8", 3, Some("第八批 3")),
        ("b=8&r=330110", 1, Some("第八批 1")),
    ] {
        let ctx = further(&format!("#/parks?{query}"));
        let view = parks(&ctx);
        assert_eq!(view.shown.records.len(), n_rows, "{query}");
        let facets = &view.tools.facets;
        let batches = facets.iter().find(|it| it.column == Column::Batch);
        let options = &batches.unwrap().options;
        assert_eq!(options.len(), 2);
        let told = options.iter().filter(|it| it.is_chosen);
        let told: Vec<String> = told
            .map(|it| format!("{} {}", it.label, it.count))
            .collect();
        assert_eq!(told.first().map(String::as_str), chosen);
    }
    let view = parks(&further("#/parks"));
    assert_eq!(
        view.caption,
        "审核认定的小微企业园，公布日期2021年6月30日 · 2022年3月1日"
    );
    assert_eq!(view.shown.count, "共 120 个园区");
    let last = shown_in(&rows(&further("#/parks"))[119]);
    assert_eq!(
        (last[0].as_str(), last[4].as_str()),
        ("第八批 3", "杭州湾新区")
    );
    let found = rows(&further("#/parks?l=en&q=shengsi"));
    assert_eq!(found.len(), 1);
    assert_eq!(shown_in(&found[0])[0], "batch 8 1");
    let grouped = parks(&further("#/parks?by=batch"));
    let groups = grouped
        .shown
        .groups
        .iter()
        .map(|it| (it.label.as_str(), it.count.as_str()));
    assert_eq!(
        groups.collect::<Vec<_>>(),
        [("第七批", "117 个，占 97.5%"), ("第八批", "3 个，占 2.5%")]
    );
}

#[test]
fn a_batch_is_named_wherever_it_is_meant() {
    let ctx = further("#/?b=8");
    assert_eq!(choice(&ctx).chips[0].label, "第八批");
    assert_eq!(ranking(&ctx).columns.added, "第八批公布");
    let view = batch::batch(&ctx);
    assert_eq!(view.title, "第八批：类型与地区");
    assert_eq!(
        view.sentence,
        "浙江省第八批公布 3 个园区，其中生产制造类 2 个。"
    );
    assert_eq!((view.sum.by_type, view.sum.all), ([2, 1], 3));
    let view = batch::batch(&further("#/?l=en"));
    assert_eq!(view.title, "All batches: type and region");
    assert_eq!(view.sum.by_type, [89, 31]);
    let items = gaps(&further("#/")).items.join("\n");
    assert!(
        items.contains("第七批、第八批") && items.contains("16 个功能区"),
        "{items}"
    );
    assert!(!items.contains("嵊泗县"), "no unit is at zero any more");
    assert_eq!(
        frame(&further("#/")).sources[1],
        "联席会议办公室，〔2022〕1号，2022年3月1日"
    );
}

#[test]
fn what_is_drawn_adds_up_again() {
    for (query, sum, added) in [
        ("m=total", 1166, 120),
        ("m=total&b=8", 1166, 3),
        ("m=total&b=7", 1166, 117),
    ] {
        let total = map(&further(&format!("#/map?{query}")));
        let drawn = |it: &park_atlas::view_model::MapView| {
            it.marks.iter().filter_map(|it| it.count).sum::<u32>()
        };
        assert_eq!(drawn(&total), sum, "{query}");
        assert_eq!(total.marks.iter().filter(|it| it.is_zone()).count(), 16);
        let more = query.replace("total", "added");
        assert_eq!(
            drawn(&map(&further(&format!("#/map?{more}")))),
            added,
            "{more}"
        );
    }
    let table = units(&further("#/map?b=8"));
    assert_eq!(table.rows.len(), 106);
    assert_eq!(
        table
            .rows
            .iter()
            .map(|it| number(&it.cells[1]))
            .sum::<u32>(),
        3
    );
    let huzhou = ranking(&further("#/?r=330500"));
    assert_eq!(
        huzhou.rows.last().map(|it| (it.name, it.total.as_str())),
        Some(("长合区", "2"))
    );
}

#[test]
fn links_keep_the_batch() {
    for fragment in ["#/parks?b=8", "#/map?l=en&b=8&m=added", "#/?b=7&r=330110"] {
        let ctx = further(fragment);
        let printed = printed(&ctx);
        for link in links(&printed) {
            followed(link, ctx.dataset);
        }
    }
    let (_, hints) = parse("#/parks?b=8", dataset());
    assert_eq!(
        hints[0].reason,
        HintReason::UnknownBatch,
        "the real data have one batch"
    );
}
