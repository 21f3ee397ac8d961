//! Where a figure stands: each kind, word for word, by the documents.

use super::scene;
use park_atlas::bundle::{dataset, dossier};
use park_atlas::model::Column;
use park_atlas::view_model::Quantity;
use park_atlas::view_model::compare::compare;
use park_atlas::view_model::data_page::data;
use park_atlas::view_model::parks::{CellView, parks, row};
use park_atlas::view_model::tips::{TipView, tip, tip_of_park};

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

/// The place of a column among all columns, as tips know it.
fn place(column: Column) -> String {
    let place = Column::ALL.iter().position(|it| *it == column);
    place.unwrap().to_string()
}

#[test]
fn a_row_of_a_list_says_its_annex_and_number() {
    let of = |fragment: &str, column, key| {
        tip_of_park(&scene(fragment), dossier(), &place(column), Some(key)).unwrap()
    };
    let it = of("#/parks", Column::Batch, "0-7-41");
    assert_eq!(it.lines, ["浙小微园办〔2021〕3号，附件1 第 41 行。"]);
    assert_eq!(it.links[0].1, "#/data?d=zj-2021-3");
    assert_eq!(
        it.links[1].1, "#/data?d=zj-2021-3-08",
        "the note on the row"
    );
    // The first park of the list reports to 西湖区, as printed.
    let it = of("#/parks", Column::Region, "0-7-1");
    assert_eq!(
        it.lines,
        ["浙小微园办〔2021〕3号，附件1 第 1 行，印作“西湖区”。"]
    );
    assert!(it.title.ends_with("统计单位 · 西湖区"), "{}", it.title);
    let document = dataset().documents.iter();
    let mut document = document.filter(|it| it.slug == "huzhou-2025-9");
    let key = format!("1-{}-6", document.next().unwrap().id.0);
    let it = of("#/parks?k=all&l=en", Column::FloorArea, &key);
    assert_eq!(it.lines, ["湖政办发〔2025〕9号, annex 2, row 6."]);
    assert!(
        it.title.ends_with("114259.41") || it.title.ends_with("114,259.41"),
        "{}",
        it.title
    );
    // The list of batches has no floor areas.
    let absent = tip_of_park(
        &scene("#/parks"),
        dossier(),
        &place(Column::FloorArea),
        Some("0-7-1"),
    );
    assert_eq!(absent, None);
}

#[test]
fn the_head_of_a_column_says_where_the_column_comes_from() {
    let of = |fragment: &str, column| {
        tip_of_park(&scene(fragment), dossier(), &place(column), None).unwrap()
    };
    let it = of("#/parks", Column::Batch);
    assert!(
        it.lines[0].contains("浙小微园办〔2021〕3号 附件1"),
        "{it:?}"
    );
    assert_eq!(it.links.len(), 1);
    let both = of("#/parks?k=all", Column::LandArea);
    assert!(
        both.lines[0].contains("湖政办发〔2025〕9号 附件2"),
        "{both:?}"
    );
    assert_eq!(both.links.len(), 2);
}

#[test]
fn every_figure_in_the_table_of_parks_has_a_tip() {
    let ctx = scene("#/parks?k=all");
    let view = parks(&ctx, dossier());
    for record in view.shown.records.iter().copied() {
        let row = row(&ctx, &view.shown.same, record);
        let (list, part, seq) = row.key;
        let key = format!("{list}-{part}-{seq}");
        for (cell, column) in row.cells.iter().zip(&view.columns) {
            let it = tip_of_park(&ctx, dossier(), &place(column.column), Some(&key));
            match cell {
                CellView::Figure(shown) => {
                    assert!(it.unwrap().title.ends_with(shown.as_str()), "{key}");
                }
                CellView::Absent(_) => assert_eq!(it, None, "{key}"),
                _ => assert!(!it.unwrap().lines.is_empty(), "{key}"),
            }
        }
    }
    for (column, key) in [
        ("99", "0-7-1"),
        ("x", "0-7-1"),
        ("0", "0-7"),
        ("0", "0-7-1-1"),
        ("0", "5-5-5"),
    ] {
        assert_eq!(
            tip_of_park(&ctx, dossier(), column, Some(key)),
            None,
            "{column} {key}"
        );
    }
}

#[test]
fn every_figure_of_a_comparison_is_told_with_its_value() {
    for fragment in [
        "#/compare?r=330381~330502~330500",
        "#/compare?r=330109~330502&t=m",
    ] {
        let ctx = scene(fragment);
        let table = compare(&ctx, dossier()).table.unwrap();
        for row in &table.rows {
            let Some(quantity) = row.quantity.map(Quantity::word) else {
                continue;
            };
            for (cell, head) in row.cells.iter().zip(&table.heads).skip(1) {
                assert!(!head.code.is_empty());
                let it = tip(&ctx, dossier(), quantity, Some(head.code)).unwrap();
                let has_value = !["share", "rank"].contains(&quantity);
                assert!(
                    !has_value || it.title.ends_with(&format!(" · {}", cell.text)),
                    "{fragment} {} {}: {} for {}",
                    quantity,
                    head.code,
                    it.title,
                    cell.text
                );
            }
            // The head of the row is about no one of them.
            let it = tip(&ctx, dossier(), quantity, None).unwrap();
            assert!(
                !it.title.ends_with(|it: char| it.is_ascii_digit()),
                "{}",
                it.title
            );
        }
    }
    // 吴兴区 has flagship parks, 瑞安 lies where no list reaches.
    let ctx = scene("#/compare?r=330381~330502");
    let of = |code| tip(&ctx, dossier(), "flagship", Some(code)).unwrap();
    assert!(of("330502").lines[0].starts_with("按 湖政办发〔2025〕9号 所附名单计数"));
    assert_eq!(of("330381").lines, ["来源文件没有列出。"]);
}

#[test]
fn on_a_regions_page_a_tip_is_about_the_region_whatever_is_chosen() {
    // 萧山: 12 parks in the batch.
    let it = tell("#/region/330109?t=s&q=园", "added", Some("330109"));
    assert!(
        it.title.ends_with("第七批公布 · 12") || it.title.ends_with(" · 12"),
        "{}",
        it.title
    );
    assert!(
        it.links[0].1.contains("t=s"),
        "what is chosen is kept: {:?}",
        it.links
    );
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
