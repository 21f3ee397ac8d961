//! Groups, sums and distributions of the table of parks.

use super::{keys, number, parks, scene, scene_with};
use park_atlas::analysis::record::Value;
use park_atlas::bundle::dataset;
use park_atlas::model::{Column, Direction, Ownership, ParkList, ParkType, RegionId};
use park_atlas::view_model::ParksView;
use park_atlas::view_model::parks::{Line, Record, lines};
use park_atlas::view_state::{Order, ViewState};
use proptest::prelude::*;
use proptest::sample::select;

fn view(query: &str) -> ParksView {
    parks(&scene(&format!("#/parks?{query}")))
}

fn told(query: &str) -> Vec<String> {
    let groups = view(query).shown.groups.into_iter();
    let told = groups.map(|it| format!("{}{} {}", "> ".repeat(it.level), it.label, it.count));
    told.collect()
}

#[test]
fn rows_are_grouped_with_counts_and_shares() {
    assert_eq!(
        told("by=type"),
        ["生产制造类 87 个，占 74.4%", "生产性服务类 30 个，占 25.6%"]
    );
    assert_eq!(
        told("by=prefecture~type&r=330100~331000"),
        [
            "杭州市 30 个，占 69.8%",
            "> 生产制造类 10 个，占 23.3%",
            "> 生产性服务类 20 个，占 46.5%",
            "台州市 13 个，占 30.2%",
            "> 生产制造类 12 个，占 27.9%",
            "> 生产性服务类 1 个，占 2.3%",
        ]
    );
    assert_eq!(
        told("l=en&k=flagship&by=ownership&r=330523"),
        ["State-owned 3 parks, 100.0%"]
    );
    assert_eq!(
        told("k=flagship&by=region&q=安通"),
        ["吴兴区 1 个，占 50.0%", "统计单位 · 未报告 1 个，占 50.0%"]
    );
    assert_eq!(
        told("k=all&by=type")[2],
        "类型 · 该名单无此栏 35 个，占 23.0%"
    );
    assert!(told("").is_empty());
}

#[test]
fn the_order_turns_its_groups_and_sorts_within_them() {
    let first = |query: &str| view(query).shown.groups[0].label.clone();
    assert_eq!(first("by=prefecture"), "杭州市");
    assert_eq!(first("by=prefecture&s=-prefecture"), "丽水市");
    let grouped = view("by=type&s=-batch");
    let seqs = keys(&grouped);
    let inside = |at: usize| &seqs[grouped.shown.groups[at].members.clone()];
    assert!(inside(0).is_sorted_by(|a, b| a > b) && inside(1).is_sorted_by(|a, b| a > b));
}

#[test]
fn sums_are_of_what_is_reported() {
    let total = view("k=flagship&r=330523").shown.total;
    assert_eq!((total.label, total.count.as_str()), ("合计", "3 个园区"));
    // 74 + 43 + 616 mu; 32,006 + 201,325.7 m², one not reported; 118 + 66 + 15 firms.
    let sums: Vec<_> = total
        .sums
        .iter()
        .map(|it| (it.value.as_str(), it.note.as_deref()))
        .collect();
    assert_eq!(
        sums,
        [
            ("733", None),
            ("233,331.7", Some("3 个中 2 个有数")),
            ("199", None)
        ]
    );
    let all = view("k=all").shown.total;
    let noted = all.sums.iter().map(|it| it.note.as_deref());
    assert_eq!(
        noted.collect::<Vec<_>>(),
        [Some("152 个中 35 个有数"); 2],
        "land and firms"
    );
    assert!(view("c=land").shown.total.sums[0].value.is_empty());
}

#[test]
fn a_closed_group_hides_its_rows_and_inner_groups() {
    let view = view("by=prefecture~type&r=330100~331000");
    let draw = |closed: &[&str]| {
        let lines = lines(&view.shown.groups, view.shown.records.len(), |it| {
            closed.contains(&it)
        });
        let groups = lines.iter().filter(|it| matches!(it, Line::Group(_)));
        (groups.count(), lines.len())
    };
    assert_eq!(draw(&[]), (6, 49));
    assert_eq!(draw(&["330100"]), (4, 17));
    assert_eq!(draw(&["330100/ParkType(Manufacturing)"]), (6, 39));
    assert_eq!(draw(&["330100", "331000"]), (2, 2));
    assert_eq!(lines(&[], 3, |_| true).len(), 3);
}

#[test]
fn what_is_in_a_column_is_drawn_above_it() {
    let summary = |query: &str, column| {
        let columns = view(query).columns.into_iter();
        let found = columns.into_iter().find(|it| it.column == column);
        found.unwrap().summary
    };
    let types = summary("", Column::ParkType).unwrap();
    assert_eq!(
        types.label,
        "类型分布：生产制造类 87 个，生产性服务类 30 个"
    );
    let bars: Vec<_> = types
        .bars
        .iter()
        .map(|it| (it.length, it.href.as_deref()))
        .collect();
    assert_eq!(
        bars,
        [(1000, Some("#/parks?t=m")), (344, Some("#/parks?t=s"))]
    );
    // 舟山 has none; what is chosen does not hide the others.
    assert_eq!(summary("", Column::Prefecture).unwrap().bars.len(), 10);
    let chosen = summary("r=330100", Column::Prefecture).unwrap();
    let marked = chosen.bars.iter().filter(|it| it.is_chosen).count();
    assert_eq!((chosen.bars.len(), marked), (10, 1));
    let units = summary("", Column::Region).unwrap();
    assert!(units.bars.is_empty() && units.note.is_some());
    assert_eq!(summary("", Column::Name), None);
    // 43 to 616 mu in classes of 100.
    let land = summary("k=flagship", Column::LandArea).unwrap();
    assert_eq!(land.bars.len(), 7);
    assert_eq!(land.bars[6].label, "600 至不足 700：1 个");
    let floor = summary("k=flagship", Column::FloorArea).unwrap();
    assert_eq!(floor.note.as_deref(), Some("未报告 1 个"));
}

fn states() -> impl Strategy<Value = ViewState> {
    let n_regions = u16::try_from(dataset().regions.len()).unwrap();
    let directions = [Direction::Ascending, Direction::Descending];
    let key = (select(&Column::ALL[..]), select(directions.to_vec()));
    let key = key.prop_map(|(by, direction)| Order { by, direction });
    (
        proptest::collection::vec((0..n_regions).prop_map(RegionId), 0..4),
        proptest::option::of(select(&ParkType::ALL[..])),
        proptest::option::weighted(0.2, select(&Ownership::ALL[..])),
        select(vec!["", "", "园", "yh", "科"]),
        select(&ParkList::ALL[..]),
        proptest::collection::vec(key, 0..4),
        proptest::collection::vec(select(&Column::GROUPING[..]), 0..3),
    )
        .prop_map(
            |(places, park_type, ownership, text, list, order, groups)| {
                let state = ViewState::default()
                    .with_places(places)
                    .with_park_type(park_type);
                let state = state.with_ownership(ownership).with_text(text);
                let state = state.with_list(list).with_order(&order);
                state.with_groups(&groups)
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn order_and_groups_lose_and_add_no_row(state in states()) {
        let plain = parks(&scene_with(&state.with_order(&[]).with_groups(&[])));
        let arranged = parks(&scene_with(&state));
        let mut rows = keys(&arranged);
        rows.sort_unstable();
        prop_assert_eq!(rows, keys(&plain));
        prop_assert_eq!(arranged.shown.total, plain.shown.total);
    }

    #[test]
    fn groups_add_up_to_the_whole(state in states()) {
        let view = parks(&scene_with(&state));
        let drawn = lines(&view.shown.groups, view.shown.records.len(), |_| false);
        let rows = drawn.iter().filter_map(|it| match it {
            Line::Record(idx) => Some(*idx),
            Line::Group(_) => None,
        });
        prop_assert!(rows.eq(0..view.shown.records.len()));
        for level in 0..state.table.groups.len() {
            let groups = view.shown.groups.iter().filter(|it| it.level == level);
            let mut next = 0;
            for group in groups {
                prop_assert_eq!(group.members.start, next);
                let n = group.count.split(' ').next().unwrap();
                prop_assert_eq!(usize::try_from(number(n)).unwrap(), group.members.len());
                next = group.members.end;
            }
            prop_assert_eq!(next, view.shown.records.len());
        }
    }

    #[test]
    fn the_first_key_that_tells_two_rows_apart_decides(state in states()) {
        let state = state.with_groups(&[]);
        let rows = parks(&scene_with(&state)).shown.records;
        let by_one: Vec<Vec<Record>> = state
            .table
            .order
            .iter()
            .map(|key| parks(&scene_with(&state.with_order(&[*key]))).shown.records)
            .collect();
        for pair in rows.windows(2) {
            // Not reported and no such column are one place in an order: the last.
            let is_open = |it: &Value| matches!(it, Value::Missing | Value::Absent);
            let is_told_apart = |key: &Order| {
                let [a, b] = [0, 1].map(|it| pair[it].value(dataset(), key.by));
                a != b && !(is_open(&a) && is_open(&b))
            };
            match state.table.order.iter().position(is_told_apart) {
                Some(key) => {
                    let at = |row: Record| by_one[key].iter().position(|it| *it == row);
                    prop_assert!(at(pair[0]) < at(pair[1]));
                }
                None => prop_assert!(pair[0].key() < pair[1].key()),
            }
        }
    }
}
