//! One schema for the parks of all documents: lists, columns, what is not reported, who is the
//! same park, and where columns come from.

use super::{keys, parks, rows, scene, shown_in};
use park_atlas::bundle::{dataset, dossier};
use park_atlas::model::{Column, ParkList};
use park_atlas::view_model::ParksView;
use park_atlas::view_model::parks::{CellView, columns_of};
use park_atlas::view_state::TableState;

fn view(query: &str) -> ParksView {
    parks(&scene(&format!("#/parks?{query}")))
}

fn first(query: &str) -> Vec<String> {
    shown_in(&rows(&scene(&format!("#/parks?{query}")))[0])
}

#[test]
fn each_list_is_counted_and_captioned() {
    for (query, n, count, caption) in [
        (
            "k=flagship",
            35,
            "共 35 个园区",
            "标志性科技型产业园（湖政办发〔2025〕9号），占地面积单位为亩，建筑面积单位为平方米，现有企业单位为家；文件未注明截至日期",
        ),
        (
            "k=flagship&r=330521",
            8,
            "显示 8 个，共 35 个",
            "标志性科技型产业园（湖政办发〔2025〕9号），占地面积单位为亩，建筑面积单位为平方米，现有企业单位为家；文件未注明截至日期",
        ),
        (
            "k=all&l=en&r=330522",
            5,
            "5 of 152 parks",
            "Certified small and micro enterprise parks, published 30 June 2021; Flagship tech parks (湖政办发〔2025〕9号), land area in mu (1 mu is about 667 m²), floor area in m², firms as a number; the document gives no as-of date",
        ),
    ] {
        let view = view(query);
        assert_eq!(
            (
                view.shown.records.len(),
                view.shown.count.as_str(),
                view.caption.as_str()
            ),
            (n, count, caption),
            "{query}"
        );
    }
    let labels = |query: &str| -> Vec<String> {
        let lists = view(query).lists.options.into_iter();
        lists.map(|it| it.label).collect()
    };
    assert_eq!(
        labels(""),
        [
            "审核认定（117）",
            "标志性科技型产业园（35）",
            "全部名单（152）"
        ]
    );
    assert_eq!(
        labels("r=330521"),
        ["审核认定（0）", "标志性科技型产业园（8）", "全部名单（8）"]
    );
}

#[test]
fn a_flagship_park_is_told_in_the_columns_of_its_list() {
    assert_eq!(
        first("k=flagship&q=万马智能"),
        [
            " 1",
            "万马智能制造产业园",
            "吴兴区",
            "通用设备制造业；其他制造业",
            "民营",
            "228",
            "178,000",
            "59"
        ]
    );
    // 升级中 is printed in place of the floor area of number 31.
    assert_eq!(
        first("k=flagship&q=两山创客&c=floor~land~operator~document"),
        [
            "安吉两山创客小镇",
            "浙江安吉追梦投资有限公司",
            "74",
            "未报告",
            "湖政办发〔2025〕9号"
        ]
    );
    assert_eq!(
        first("k=all&q=IT&r=330110&c=type~land~industries"),
        ["IT 公园", "生产性服务类", "—", "—"]
    );
}

#[test]
fn not_reported_and_not_in_the_list_are_different() {
    let legend = |query: &str| view(query).legend.len();
    assert_eq!(
        (legend(""), legend("k=flagship"), legend("k=all")),
        (0, 1, 2)
    );
    let row = &rows(&scene(
        "#/parks?k=flagship&q=安通智汇谷&c=region~ownership~type",
    ))[0];
    assert!(matches!(
        row.cells[1..],
        [
            CellView::Absent(_),
            CellView::Missing("未报告"),
            CellView::Missing("未报告")
        ]
    ));
}

#[test]
fn what_is_not_reported_comes_last_in_either_direction() {
    let last = |query: &str| *keys(&view(query)).last().unwrap();
    let anji = (1, 2, 31);
    assert_eq!(last("k=flagship&s=floor"), anji);
    assert_eq!(last("k=flagship&s=-floor"), anji);
    // The largest area is that of number 33, the smallest that of number 32.
    let first = |query: &str| keys(&view(query))[0];
    assert_eq!(first("k=flagship&s=-land"), (1, 2, 33));
    assert_eq!(first("k=flagship&s=land"), (1, 2, 32));
}

#[test]
fn one_park_in_two_lists_is_one_park() {
    let ctx = scene("#/parks?k=all&q=安通智汇谷");
    let view = parks(&ctx);
    assert_eq!(keys(&view), [(0, 7, 55), (1, 2, 29)]);
    assert_eq!(
        view.shown.count,
        "显示 2 个，共 152 个，其中 1 个园区在两份名单里各占一行"
    );
    let same: Vec<String> = rows(&ctx)
        .iter()
        .map(|row| match &row.cells[1] {
            CellView::Name(name) => name.same.clone().unwrap().0,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        same,
        [
            "同一园区另见标志性名单第 29 号",
            "同一园区另见第七批第 55 号"
        ]
    );
    // What speaks for it is told with the row.
    let evidence = view.notes.iter().filter(|it| it.text.contains("同一园区"));
    assert_eq!(evidence.count(), 1);
    assert_eq!(view.shown.records.len(), 2);
    assert_eq!(
        self::view("k=all").shown.same.len(),
        1,
        "no other name stands in both"
    );
    // In its own list it has one row and no such remark.
    assert_eq!(
        self::view("q=安通智汇谷").shown.count,
        "显示 1 个，共 117 个"
    );
}

#[test]
fn a_park_without_a_unit_is_in_no_place_but_the_province() {
    let seqs = |query: &str| -> Vec<u16> {
        view(query)
            .shown
            .records
            .iter()
            .map(|it| it.seq())
            .collect()
    };
    assert!(seqs("k=flagship").contains(&29));
    assert!(seqs("k=flagship&r=330000").contains(&29));
    assert!(!seqs("k=flagship&r=330500").contains(&29));
    assert_eq!(seqs("k=flagship&r=330500").len(), 34);
}

#[test]
fn columns_are_chosen_and_the_usual_ones_are_a_reset_away() {
    let tool = |query: &str| view(query).tools.columns;
    assert_eq!(tool("").reset, None);
    let chosen = |query: &str| -> Vec<String> {
        let options = tool(query).options.into_iter();
        options
            .filter(|it| it.is_chosen)
            .map(|it| it.label)
            .collect()
    };
    assert_eq!(chosen(""), ["序号", "类型", "设区市", "统计单位"]);
    assert_eq!(tool("c=type").reset.as_deref(), Some("#/parks"));
    let href = |query: &str, label: &str| {
        let options = tool(query).options.into_iter();
        options
            .into_iter()
            .find(|it| it.label == label)
            .unwrap()
            .href
    };
    assert_eq!(href("", "序号"), "#/parks?c=name~type~prefecture~region");
    // Back at the usual columns the link says nothing of columns.
    assert_eq!(href("c=name~type~prefecture~region", "序号"), "#/parks");
    for list in ParkList::ALL {
        let table = TableState {
            list,
            ..TableState::default()
        };
        let columns = columns_of(&table);
        assert!(columns.is_sorted() && columns.contains(&Column::Name));
    }
}

#[test]
fn each_column_says_where_it_comes_from() {
    let sources = |query: &str| -> Vec<String> {
        let sources = view(query).sources.into_iter();
        sources.map(|it| it.join(" | ")).collect()
    };
    assert_eq!(
        sources("k=all&c=name~type~prefecture~land"),
        [
            "园区名称 | 审核认定：浙小微园办〔2021〕3号 附件1；标志性科技型产业园：湖政办发〔2025〕9号 附件2",
            "类型 | 审核认定：浙小微园办〔2021〕3号 附件1；标志性科技型产业园：没有这一栏",
            "设区市 | 审核认定：浙小微园办〔2021〕3号 附件1；标志性科技型产业园：由统计单位的隶属关系得出",
            "占地面积（亩） | 审核认定：没有这一栏；标志性科技型产业园：湖政办发〔2025〕9号 附件2",
        ]
    );
    assert_eq!(
        sources("l=en&k=flagship&c=name")[0],
        "Park | Flagship tech parks: 湖政办发〔2025〕9号 annex 2"
    );
}

#[test]
fn notes_are_told_with_the_rows_they_are_about() {
    let notes = view("k=flagship&q=两山创客").notes;
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].row, "标志性名单第 31 号，安吉两山创客小镇");
    assert!(notes[0].text.contains("升级"));
    assert!(view("q=IT&r=330110").notes.is_empty());
}

#[test]
fn every_row_has_a_cell_for_every_column() {
    let n = dataset().parks.len() + dossier().flagship_parks.len();
    for query in ["k=all", "k=all&l=en&c=industries~operator~document~floor"] {
        let ctx = scene(&format!("#/parks?{query}"));
        let n_columns = parks(&ctx).columns.len();
        let rows = rows(&ctx);
        assert_eq!(rows.len(), n);
        for row in rows {
            let shown = shown_in(&row);
            assert_eq!(shown.len(), n_columns);
            assert!(shown.iter().all(|it| !it.is_empty()), "{shown:?}");
        }
    }
}
