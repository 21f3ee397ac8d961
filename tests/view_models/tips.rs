//! Where a figure stands: each kind, word for word, by the documents.

use super::scene;
use park_atlas::bundle::{dataset, dossier};
use park_atlas::view_model::data_page::data;
use park_atlas::view_model::tips::{TipView, tip};

fn tell(fragment: &str, source: &str, region: Option<&str>) -> TipView {
    tip(&scene(fragment), dossier(), source, region).unwrap()
}

#[test]
fn a_units_total_is_a_row_of_the_annex() {
    let it = tell("#/", "total", Some("330106"));
    assert_eq!(it.title, "西湖区 · 已认定小微企业园 · 16");
    assert_eq!(
        it.lines,
        ["浙小微园办〔2021〕3号，附件2 杭州市，印作“西湖区”。"]
    );
    assert_eq!(
        it.links,
        [(
            "在数据页看 浙小微园办〔2021〕3号".to_owned(),
            "#/data?d=zj-2021-3".to_owned()
        )]
    );
    // 景宁: printed in a short form, and a note says so.
    let it = tell("#/?l=en", "total", Some("331127"));
    assert_eq!(
        it.lines,
        ["浙小微园办〔2021〕3号, 附件2 丽水市, printed as “景宁县”."]
    );
    assert_eq!(it.links[1].1, "#/data?l=en&d=zj-2021-3-26");
}

#[test]
fn a_sum_says_of_what_and_what_is_printed() {
    let it = tell("#/?r=330200", "total", None);
    assert_eq!(it.title, "宁波市 · 已认定小微企业园 · 159");
    assert_eq!(it.lines.len(), 2);
    assert!(
        it.lines[0].starts_with("由 浙小微园办〔2021〕3号 所列"),
        "{it:?}"
    );
    assert_eq!(it.lines[1], "文件印的合计是 159（附件2 宁波市）。");
    let whole = tell("#/", "total", None);
    assert_eq!(
        whole.lines[0],
        "由 浙小微园办〔2021〕3号 所列 105 个统计单位相加。"
    );
    assert_eq!(whole.lines[1], "文件印的合计是 1,161（附件2 合计）。");
}

#[test]
fn a_count_names_the_rows_counted() {
    // 西湖区 reports number 1 of the list and others; the first is 浙商大创业园.
    let it = tell("#/", "added", Some("330106"));
    assert!(
        it.lines[0].starts_with("按 浙小微园办〔2021〕3号 所附名单计数，共 "),
        "{it:?}"
    );
    assert!(it.lines[0].contains("第 1"), "{it:?}");
    let all = tell("#/", "added", None);
    assert_eq!(all.lines[1], "文件印的合计是 117（正文第1段）。");
    assert!(all.lines[0].ends_with("等行。"), "{all:?}");
    let none = tell("#/", "added", Some("330922"));
    assert_eq!(none.lines, ["来源文件所附名单中没有符合条件的行。"]);
}

#[test]
fn a_share_is_computed_from_two_figures() {
    let it = tell("#/", "share-added", None);
    assert_eq!(it.lines[0], "117 ÷ 1,161（已认定数）。");
    let it = tell("#/", "share-mfg", None);
    assert_eq!(it.lines[0], "87 ÷ 117（本批公布数）。");
    assert_eq!(tell("#/", "rank", Some("330100")).lines.len(), 1);
}

#[test]
fn every_figure_of_every_region_has_an_origin_and_a_link() {
    for region in dataset().regions {
        for source in [
            "total",
            "added",
            "mfg",
            "services",
            "share-mfg",
            "share-added",
        ] {
            let it = tell("#/", source, Some(region.code));
            assert!(!it.lines.is_empty(), "{source} {}", region.code);
            for (_, href) in &it.links {
                let there = scene(href);
                assert!(data(&there, dossier()).target.is_some(), "{href}");
            }
        }
    }
    assert!(tip(&scene("#/"), dossier(), "weather", None).is_none());
}

#[test]
fn the_data_page_marks_what_the_link_names() {
    let all = data(&scene("#/data"), dossier());
    assert_eq!((all.documents.len(), all.notes.len()), (5, 235));
    assert_eq!(all.target, None);
    let one = data(&scene("#/data?d=zj-2021-3-26"), dossier());
    assert_eq!(one.notes.len(), 38);
    assert_eq!(one.target.as_deref(), Some("note-zj-2021-3-26"));
    assert_eq!(one.count, "显示 38 条，共 235 条");
    let document = data(&scene("#/data?d=ruian-2017&l=en"), dossier());
    assert_eq!(document.target.as_deref(), Some("document-ruian-2017"));
    let holds = &all.documents[0].holds;
    assert!(
        holds.contains("园区名单 117 行") && holds.contains("已认定数 105 行"),
        "{holds}"
    );
}
