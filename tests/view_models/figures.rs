//! The charts below the overview: questions answered, points walked, tables, notes.

use super::further_batch::further;
use super::laws::states;
use super::{scene, scene_with};
use park_atlas::bundle::dataset;
use park_atlas::model::Lang;
use park_atlas::view_model::Scene;
use park_atlas::view_model::batch::batch;
use park_atlas::view_model::figures::units::{Extent, bars};
use park_atlas::view_model::figures::{Body, ChartView, FigureView, MatrixView};
use park_atlas::view_model::figures::{growth, matrix, spread, types, units};
use proptest::prelude::*;

fn all(ctx: &Scene) -> Vec<FigureView> {
    vec![
        units::units(ctx, Extent::Top),
        units::units(ctx, Extent::All),
        growth::growth(ctx),
        spread::spread(ctx),
        matrix::matrix(ctx),
    ]
}

fn chart(view: &FigureView) -> &ChartView {
    match &view.body {
        Body::Chart(it) => it,
        it => panic!("no chart but {it:?}"),
    }
}

fn grid(view: &FigureView) -> &MatrixView {
    match &view.body {
        Body::Matrix(it) => it,
        it => panic!("no matrix but {it:?}"),
    }
}

/// What the first and the last stop of the walk say.
fn ends(view: &FigureView) -> (&str, &str) {
    let points = &chart(view).points;
    (&points[0].spoken, &points[points.len() - 1].spoken)
}

#[test]
fn the_ranking_names_the_leaders_and_their_share() {
    // The ten largest of `certified_totals.csv`: 63 41 35 32 30 30 29 28 26 25, sum 339 of 1,161.
    let view = units::units(&scene("#/"), Extent::Top);
    assert_eq!(view.title, "浙江省哪些统计单位的园区最多？");
    assert_eq!(
        view.sentence,
        "义乌市最多，有 63 个；前 10 个单位合计 339 个，占浙江省的 29.2%。"
    );
    assert_eq!(
        ends(&view).0,
        "义乌市：63 个，其中第七批 4 个，第 1 位，共 105 个"
    );
    let view = units::units(&scene("#/?l=en&r=330100"), Extent::Top);
    // 杭州: 41, 35 and 32 of 232.
    assert_eq!(
        view.sentence,
        "Xiaoshan District has most, 41 parks; the first 3 units together have 108, 46.6% of Hangzhou."
    );
    assert_eq!(
        ends(&view).0,
        "Xiaoshan District: 41 parks, 12 of them in batch 7, number 1 of 13"
    );
}

#[test]
fn all_bars_hold_every_unit_with_a_total_and_name_the_others() {
    let ctx = scene("#/");
    let view = units::units(&ctx, Extent::All);
    assert_eq!(chart(&view).points.len(), 105);
    assert_eq!(
        ends(&view).1,
        "嵊泗县：0 个，其中第七批 0 个，第 105 位，共 105 个"
    );
    assert_eq!(view.switch.as_deref(), Some("只看前 15 个"));
    let notes = view.notes.join("\n");
    assert!(notes.contains("数量为 0 的有 1 个：嵊泗县。"), "{notes}");
    let bars = bars(&ctx, Extent::All);
    assert_eq!(bars.iter().map(|it| it.total).sum::<u32>(), 1161);
    assert_eq!(bars.iter().map(|it| it.part).sum::<u32>(), 117);
}

#[test]
fn the_leading_bars_hold_the_chosen_ones() {
    let n = |fragment: &str| bars(&scene(fragment), Extent::Top).len();
    // The fifteenth has 19 parks, the sixteenth 18.
    assert_eq!(n("#/"), 15);
    // 丽水 and 嵊泗 lie far below, in different prefectures.
    let ctx = scene("#/?r=330922~330702");
    let chosen: Vec<_> = bars(&ctx, Extent::Top)
        .into_iter()
        .filter(|it| it.is_chosen)
        .collect();
    let names: Vec<_> = chosen.iter().map(|it| it.name).collect();
    assert_eq!(names, ["婺城区", "嵊泗县"]);
    let view = units::units(&ctx, Extent::Top);
    let chosen = view
        .twin
        .unwrap()
        .rows
        .into_iter()
        .filter(|it| it.is_chosen)
        .count();
    assert_eq!(chosen, 2);
}

#[test]
fn the_batch_is_compared_with_what_stood_before() {
    // 1,161 less 117; 绍兴 18 of 123 − 18 = 105; above 117 ÷ 1,044: 杭州 30/202, 湖州 9/63,
    // 绍兴 18/105, 衢州 3/20, 台州 13/100; 丽水 4/36 lies just below.
    let view = growth::growth(&scene("#/"));
    assert_eq!(
        view.sentence,
        "浙江省原有 1,044 个，第七批公布 117 个，相当于原有的 11.2%；11 个设区市中有 5 个高于这一比例，最高的是绍兴市（17.1%）。"
    );
    assert_eq!(
        ends(&view).0,
        "绍兴市：原有 105 个，第七批 18 个，17.1%，第 1 位，共 11 个"
    );
    assert_eq!(
        chart(&view).points.len(),
        11 + 105,
        "prefectures, then units"
    );
    // 萧山: 12 of 41 − 12 = 29; in 杭州 30 of 202.
    let view = growth::growth(&scene("#/?l=en&r=330109"));
    assert!(
        view.sentence
            .starts_with("Hangzhou had 202 parks before; batch 7 added 30, 14.9%")
    );
    let spoken = "Xiaoshan District: 29 before, 12 in batch 7, 41.4%, number 1 of 13";
    let chosen: Vec<_> = growth::plot(&scene("#/?l=en&r=330109")).unwrap().major;
    let chosen: Vec<_> = chosen.into_iter().filter(|it| it.is_chosen).collect();
    assert_eq!((chosen.len(), chosen[0].spoken.as_str()), (1, spoken));
}

#[test]
fn a_filter_narrows_what_was_added_and_says_what_it_leaves_alone() {
    let view = growth::growth(&scene("#/?t=s"));
    assert!(
        view.sentence
            .starts_with("浙江省原有 1,044 个，第七批（生产性服务类）公布 30 个")
    );
    let notes = view.notes.join("\n");
    assert!(notes.contains("原有数不随类型和文字筛选变化"), "{notes}");
    for (fragment, is_told) in [("#/", false), ("#/?t=s", true), ("#/?q=园", true)] {
        let ctx = scene(fragment);
        for view in [
            units::units(&ctx, Extent::Top),
            growth::growth(&ctx),
            spread::spread(&ctx),
        ] {
            let told = view.notes.iter().any(|it| it.contains("不随类型"));
            assert_eq!(told, is_told, "{fragment} {}", view.title);
        }
    }
}

#[test]
fn the_spread_is_that_of_an_independent_computation() {
    // Gini by Σᵢ Σⱼ |xᵢ − xⱼ| ÷ (2·n·Σx) = 107,840 ÷ 243,810 = 0.4423 over the 105 printed
    // totals; the 11 largest hold 363, the 52 smallest 219 of 1,161.
    let view = spread::spread(&scene("#/"));
    assert_eq!(
        view.sentence,
        "105 个统计单位中，园区最多的一成（11 个）占 31.3%，最少的一半（52 个）占 18.9%。基尼系数为 0.44：0 表示处处一样多，越接近 1 越集中。"
    );
    assert_eq!(
        ends(&view).1,
        "园区最少的 105 个单位（100.0%）：合计 1,161 个，占 100.0%"
    );
    // 杭州: 2,328 ÷ 6,032 = 0.386 over 13 units; 41 + 35 = 76 and 2+4+7+9+10+10 = 42 of 232.
    let view = spread::spread(&scene("#/?l=en&r=330100"));
    assert!(
        view.sentence.starts_with(
            "Of 13 reporting units the tenth with most parks (2) has 32.8% of all parks, the half with fewest (6) has 18.1%. The Gini coefficient is 0.39"
        ),
        "{}",
        view.sentence
    );
    let curve = spread::curve(&scene("#/")).unwrap().points;
    assert_eq!((curve[0], curve[105]), ((0.0, 0.0), (100.0, 100.0)));
    // 嵊泗's zero is the first unit.
    assert!(curve[1].1.abs() < f64::EPSILON && curve[1].0 > 0.9);
}

#[test]
fn the_matrix_adds_up_and_its_cells_lead_to_what_they_count() {
    let ctx = scene("#/");
    let view = matrix::matrix(&ctx);
    assert_eq!(
        view.sentence,
        "浙江省第七批公布 117 个：生产制造类 87 个（74.4%），生产性服务类 30 个（25.6%）；最多的一格是杭州市的生产性服务类，20 个。"
    );
    let grid = grid(&view);
    assert_eq!(grid.rows.len(), 11);
    let hangzhou = &grid.rows[0];
    assert_eq!(
        hangzhou.cells[0].spoken,
        "杭州市，生产制造类：10 个，本地 33.3%，本类 11.5%"
    );
    assert_eq!(hangzhou.cells[0].href, "#/?r=330100&t=m");
    assert_eq!(hangzhou.cells[2].href, "#/?r=330100");
    assert_eq!(grid.sum.cells[1].href, "#/?t=s");
    let shades: Vec<_> = grid
        .rows
        .iter()
        .flat_map(|it| &it.cells[..2])
        .map(|it| (it.n, it.shade))
        .collect();
    assert!(
        shades.iter().all(|(n, shade)| (*n == 0) == shade.is_none()),
        "{shades:?}"
    );
    assert!(shades.contains(&(20, Some(3))));
}

#[test]
fn the_overviews_picture_is_walked_piece_by_piece() {
    // 11 prefectures and two types; 杭州 10 and 20, by the lists.
    let view = types::types(&scene("#/"));
    assert_eq!(
        (view.subject, chart(&view).name),
        ("batch", "batch-by-region")
    );
    let points = &chart(&view).points;
    assert_eq!(points.len(), 22);
    assert_eq!(
        points[0].spoken,
        "杭州市，生产制造类：10 个，第 4 位，共 11 个"
    );
    assert_eq!(
        points[1].spoken,
        "杭州市，生产性服务类：20 个，第 1 位，共 11 个"
    );
    assert_eq!((points[3].series, points[3].item), (1, 1));
    // Of one type alone only that type's pieces are drawn.
    let view = types::types(&scene("#/?l=en&t=s&r=330100"));
    assert_eq!(chart(&view).points.len(), 13);
    assert!(chart(&view).points.iter().all(|it| it.series == 1));
    assert!(
        chart(&view).points[0].spoken.contains("Producer services"),
        "{}",
        chart(&view).points[0].spoken
    );
}

#[test]
fn what_has_nothing_to_show_says_so() {
    let ctx = scene("#/?r=330900&q=没有这样的园区");
    for view in [growth::growth(&ctx), matrix::matrix(&ctx)] {
        assert_eq!(view.body, Body::Empty, "{}", view.title);
        assert!(
            view.sentence.starts_with("第七批（含“没有这样的园区”）"),
            "{}",
            view.sentence
        );
        assert!(view.twin.is_none() && view.legend.is_empty() && view.notes.is_empty());
    }
    assert!(
        matches!(units::units(&ctx, Extent::Top).body, Body::Chart(_)),
        "totals are still there"
    );
}

#[test]
fn a_further_batch_stands_against_what_was_there_before_it() {
    // 1,161 + 3 + 2 of 长合区's first figure, less the list of the batch.
    let view = growth::growth(&further("#/?b=8"));
    assert!(
        view.sentence.starts_with("浙江省原有 "),
        "{}",
        view.sentence
    );
    assert!(view.title.contains("第八批"), "{}", view.title);
    for view in all(&further("#/?b=8")) {
        assert!(!view.sentence.contains("第七批"), "{}", view.sentence);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn pictures_tables_and_walks_hold_the_same(state in states()) {
        let ctx = scene_with(&state);
        for view in all(&ctx) {
            prop_assert!(!view.title.is_empty() && !view.sentence.is_empty());
            prop_assert!(view.alt.contains(&view.sentence));
            let Body::Chart(chart) = &view.body else { continue };
            let twin = view.twin.unwrap();
            prop_assert_eq!(chart.points.len(), twin.rows.len(), "{}", view.title);
            for (point, row) in chart.points.iter().zip(&twin.rows) {
                prop_assert!(point.spoken.contains(&row.name), "{} {}", point.spoken, row.name);
                prop_assert_eq!(row.cells.len(), twin.heads.len());
            }
        }
    }

    #[test]
    fn the_pieces_of_the_overviews_picture_are_the_cells_of_its_table(state in states()) {
        let ctx = scene_with(&state);
        let (view, table) = (types::types(&ctx), batch(&ctx));
        for point in &chart(&view).points {
            let row = &table.rows[point.item as usize];
            let n = row.by_type[point.series as usize];
            let said = point.spoken.split_once([':', '：']).unwrap().1.chars();
            let digits: String = said.skip_while(|it| !it.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
            prop_assert!(point.spoken.starts_with(row.name), "{}", point.spoken);
            prop_assert_eq!(digits, n.to_string(), "{}", point.spoken);
        }
        let rows = view.twin.unwrap().rows;
        prop_assert_eq!(rows.len(), table.rows.len());
    }

    #[test]
    fn the_matrix_and_the_bars_add_up_to_the_headline(state in states()) {
        let ctx = scene_with(&state.with_places(Vec::new()));
        let added = park_atlas::analysis::parks_in(dataset(), &ctx.state.selection).len();
        let bars: u32 = bars(&ctx, Extent::All).iter().map(|it| it.part).sum();
        prop_assert_eq!(bars as usize, added);
        let any_type = scene_with(&state.with_places(Vec::new()).with_park_type(None));
        if let Body::Matrix(grid) = &matrix::matrix(&any_type).body {
            let cells: u32 = grid.rows.iter().map(|it| it.cells[0].n + it.cells[1].n).sum();
            prop_assert_eq!(cells, grid.sum.cells[2].n);
            let listed = park_atlas::analysis::parks_in(dataset(), &any_type.state.selection).len();
            prop_assert_eq!(cells as usize, listed);
        }
    }

    #[test]
    fn links_of_the_figures_are_understood(state in states()) {
        let ctx = scene_with(&state);
        for view in all(&ctx) {
            let rows = view.twin.iter().flat_map(|it| &it.rows).filter_map(|it| it.href.clone());
            let cells: Vec<String> = match &view.body {
                Body::Matrix(it) => it.rows.iter().flat_map(|it| &it.cells).map(|it| it.href.clone()).collect(),
                _ => Vec::new(),
            };
            for href in rows.chain(cells) {
                prop_assert!(Scene::at(dataset(), &href).hints.is_empty(), "{href}");
            }
        }
    }

    #[test]
    fn the_languages_walk_the_same_points(state in states()) {
        let spots = |lang| {
            let views = all(&scene_with(&state.with_lang(lang)));
            let spots = views.iter().map(|view| match &view.body {
                Body::Chart(it) => it.points.iter().map(|it| (it.series, it.item)).collect(),
                _ => Vec::new(),
            });
            spots.collect::<Vec<Vec<(u32, u32)>>>()
        };
        prop_assert_eq!(spots(Lang::Zh), spots(Lang::En));
    }
}
