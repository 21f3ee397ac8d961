//! Huzhou's plan: sums, shares, changes, goals. Expected figures are worked out by hand from
//! `seeds/huzhou_targets.csv` and `seeds/facts.csv`.

use park_atlas::analysis::plan::Plan;
use park_atlas::bundle::{dataset, dossier};
use park_atlas::model::{PlanIndicator, PlanMeasure, PlanPeriod, PlanTarget};
use park_atlas::view_model::Scene;
use park_atlas::view_model::grid::Grid;
use park_atlas::view_model::huzhou::{self, IndicatorView, PlanScene};
use proptest::prelude::*;

use crate::{region, scene};

/// What the plan's page is made of, at a link.
fn with<T>(fragment: &str, look: impl FnOnce(&PlanScene<'_>) -> T) -> T {
    let ctx: Scene = scene(fragment);
    look(&PlanScene::new(&ctx, dossier()).unwrap())
}

fn plan() -> Plan {
    Plan::of(dataset(), dossier()).unwrap()
}

fn indicator(fragment: &str, code: &str) -> IndicatorView {
    let view = with(fragment, huzhou::targets);
    view.indicators
        .into_iter()
        .find(|it| it.code == code)
        .unwrap()
}

/// The texts of the row of a table that begins with a name.
fn row(grid: &Grid, name: &str) -> Vec<String> {
    let mut rows = grid.rows.iter().chain(&grid.foot);
    let found = rows.find(|it| it.cells[0].text.starts_with(name)).unwrap();
    found.cells.iter().map(|it| it.text.clone()).collect()
}

#[test]
fn the_sentence_adds_flows_and_takes_stocks_at_their_last() {
    let zh = with("#/huzhou", huzhou::opening);
    assert_eq!(
        zh.sentence,
        "2025—2027年，湖州市 7 个区县（含功能区）要建成科技型产业园（专业园）102 个，\
         引进培育创新型小微企业 3,000 家，其中未来产业领域 1,050 家；到2027年末，\
         省级专精特新园区达到 30 个，省级以上专精特新企业达到 1,240 家。"
    );
    let values: Vec<&str> = zh.figures.iter().map(|it| it.value.as_str()).collect();
    assert_eq!(values, ["102", "30", "3,000", "1,050", "1,240"]);
    assert!(zh.figures[0].note.contains("相加") && zh.figures[1].note.contains("年末"));
    let en = with("#/huzhou?l=en", huzhou::opening);
    assert!(
        en.sentence
            .contains("7 districts, counties and zones of Huzhou")
    );
    assert!(!en.sentence.contains('湖'));
}

#[test]
fn a_flow_has_a_sum_and_no_change_a_stock_changes_and_no_sum() {
    let flow = indicator("#/huzhou", "tech_parks");
    assert!(flow.is_flow);
    assert_eq!(
        row(&flow.matrix, "吴兴区"),
        ["吴兴区", "12", "12", "10", "34", "33.3%"]
    );
    assert_eq!(
        row(&flow.matrix, "湖州市")[1..],
        ["35", "35", "32", "102", "100.0%"]
    );
    let stock = indicator("#/huzhou", "srdi_firms");
    assert!(!stock.is_flow);
    // 200 of 1,240; 160 to 180 is an eighth more, 180 to 200 a ninth.
    assert_eq!(
        row(&stock.matrix, "吴兴区"),
        [
            "吴兴区",
            "160",
            "180",
            "200",
            "16.1%",
            "+20（+12.5%）",
            "+20（+11.1%）"
        ]
    );
    assert_eq!(
        row(&stock.matrix, "湖州市")[4..],
        ["100.0%", "+155（+15.8%）", "+105（+9.3%）"]
    );
    let parks = indicator("#/huzhou", "srdi_parks");
    // Anji goes from a printed zero to 1, which is no rate.
    assert_eq!(
        row(&parks.matrix, "安吉县")[5..],
        ["+1（上年为 0）", "+1（+100.0%）"]
    );
    assert!(
        parks
            .matrix
            .heads
            .iter()
            .all(|it| !it.text.contains("合计"))
    );
}

#[test]
fn the_largest_unit_is_named_and_ties_are_told() {
    assert_eq!(
        indicator("#/huzhou", "tech_parks").sentence,
        "吴兴区最多，34 个，占全市 33.3%。"
    );
    assert_eq!(
        indicator("#/huzhou", "innovative_firms").sentence,
        "德清县、长兴县、安吉县并列最多，各 600 家，各占全市 20.0%。"
    );
}

#[test]
fn the_pictures_share_a_scale_and_show_what_the_matrix_has() {
    for code in PlanIndicator::ALL.map(PlanIndicator::code) {
        let view = indicator("#/huzhou", code);
        let parts = view
            .panels
            .iter()
            .flat_map(|it| &it.points)
            .map(|it| it.part);
        let largest = parts.fold(0.0, f32::max);
        assert!((largest - 1.0).abs() < 1e-6, "{code}");
        for panel in &view.panels {
            let cells = row(&view.matrix, panel.name);
            for (point, cell) in panel.points.iter().zip(&cells[1..]) {
                assert_eq!(&point.value, cell, "{code} {}", panel.name);
                assert!(panel.spoken.contains(&point.value));
            }
        }
        assert!(view.sum.contains("都等于印出的全市数"), "{code}");
    }
}

#[test]
fn every_stated_floor_is_held_against_the_table() {
    let view = with("#/huzhou", huzhou::checks);
    let rows: Vec<[&str; 3]> = view
        .goals
        .rows
        .iter()
        .map(|it| [2, 3, 4].map(|idx| it.cells[idx].text.as_str()))
        .collect();
    assert_eq!(
        rows,
        [
            ["≥ 100 个", "102 个", "达到，+2"],
            ["≥ 30 个", "30 个", "达到，恰好相等"],
            ["≥ 1,000 家", "1,000 家", "达到，恰好相等"],
            ["≥ 1,000 家", "1,000 家", "达到，恰好相等"],
            ["≥ 1,000 家", "1,000 家", "达到，恰好相等"],
            ["≥ 3,000 家", "3,000 家", "达到，恰好相等"],
            ["≥ 1/3（33.3%）", "10/30（33.3%）", "达到，32 行全部满足"],
            ["> 1,200 家", "1,240 家", "达到，+40"],
        ]
    );
    assert!(view.sentence.contains("6 项下限，6 项"));
    let shares = view.shares.unwrap();
    assert_eq!(
        row(&shares, "南太湖新区"),
        ["南太湖新区", "40.0%", "40.0%", "40.0%", "40.0%"]
    );
    assert_eq!(row(&shares, "长合区")[1], "33.3%");
    assert!(!view.notes.is_empty());
}

#[test]
fn a_table_short_of_a_goal_is_told_so() {
    // Changhe attracts one firm of future industries less, and one park less is built in Wuxing.
    let mut cells: Vec<PlanTarget> = dossier().plan_targets.to_vec();
    for it in &mut cells {
        let is_year = it.period == PlanPeriod::Year(2026);
        let code = dataset().region(it.region).code;
        if is_year && code == "330500-changhe" && it.indicator == PlanIndicator::FutureIndustryFirms
        {
            it.value -= 1;
        }
        if is_year && code == "330502" && it.indicator == PlanIndicator::TechParks {
            it.value -= 3;
        }
    }
    let mut dossier = *dossier();
    dossier.plan_targets = cells.leak();
    let dossier: &'static _ = Box::leak(Box::new(dossier));
    let ctx = scene("#/huzhou");
    let it = PlanScene::new(&ctx, dossier).unwrap();
    let view = huzhou::checks(&it);
    let states: Vec<&str> = view
        .goals
        .rows
        .iter()
        .map(|it| it.cells[4].text.as_str())
        .collect();
    assert_eq!(states[0], "未达到，−1");
    assert_eq!(states[6], "未达到，32 行中只有 31 行满足");
    assert!(view.sentence.contains("6 项下限，4 项"));
    let sums: Vec<String> = huzhou::targets(&it)
        .indicators
        .into_iter()
        .map(|it| it.sum)
        .collect();
    assert!(sums[0].contains("不一致") && sums[1].contains("都等于"));
}

#[test]
fn ten_measures_name_their_lead_and_the_structure_leads_to_them() {
    let view = with("#/huzhou", huzhou::measures);
    let sizes: Vec<usize> = view.groups.iter().map(|it| it.measures.len()).collect();
    assert_eq!(sizes, [4, 3, 3, 3]);
    let first = &view.groups[0].measures[0];
    assert_eq!(first.lead, Some("市商务局"));
    assert_eq!(
        first.others,
        [
            "市经信局",
            "市市场监管局",
            "各区县政府〈含南太湖新区、长合区管委会〉"
        ]
    );
    assert_eq!(view.groups[3].measures[1].lead, None);
    assert!(view.sentence.starts_with("10 项措施分 3 组"));
    let ids: Vec<&str> = view
        .groups
        .iter()
        .flat_map(|it| &it.measures)
        .map(|it| it.id.as_str())
        .collect();
    let structure = with("#/huzhou", huzhou::structure);
    let names: Vec<(&str, usize)> = structure
        .clusters
        .iter()
        .map(|it| (it.name, it.parts.len()))
        .collect();
    assert_eq!(
        names,
        [
            ("一图", 1),
            ("两库", 2),
            ("两平台", 2),
            ("两池", 2),
            ("三张清单", 3)
        ]
    );
    for part in structure.clusters.iter().flat_map(|it| &it.parts) {
        assert!(
            part.measure.is_some() || part.target.is_some(),
            "{}",
            part.name
        );
        if let Some((_, id)) = &part.measure {
            assert!(ids.contains(&id.as_str()), "{id}");
        }
    }
}

#[test]
fn english_has_no_chinese_but_names_of_bodies_and_places_of_print() {
    let is_chinese = |text: &str| {
        text.chars()
            .any(|it| ('\u{4e00}'..='\u{9fff}').contains(&it))
    };
    let view = with("#/huzhou?l=en", huzhou::targets);
    for it in view.indicators {
        for text in [
            it.title,
            it.sentence,
            it.meaning,
            it.picture,
            it.sum,
            it.matrix.caption,
        ] {
            assert!(!is_chinese(&text), "{text}");
        }
    }
    let checks = with("#/huzhou?l=en", huzhou::checks);
    let cells = checks.goals.rows.iter().flat_map(|it| &it.cells);
    for cell in cells.filter(|it| !it.is_chinese) {
        assert!(
            !is_chinese(&cell.text) && !is_chinese(&cell.remark),
            "{}",
            cell.text
        );
    }
    let measures = with("#/huzhou?l=en", huzhou::measures);
    for group in measures.groups {
        assert!(!is_chinese(group.name), "{}", group.name);
    }
}

/// A plan of two units and two years with these values, flows and stocks.
fn small_plan(values: &[u32; 8]) -> Plan {
    let city = region("330500").id;
    let units = [region("330502").id, region("330503").id];
    let mut cells = Vec::new();
    let mut add = |region, period, indicator, value| {
        let measure = match indicator {
            PlanIndicator::SrdiFirms => PlanMeasure::Stock,
            _ => PlanMeasure::Flow,
        };
        cells.push(PlanTarget {
            region,
            period,
            indicator,
            value,
            measure,
            document: dossier().plan_targets[0].document,
        });
    };
    let indicators = [PlanIndicator::TechParks, PlanIndicator::SrdiFirms];
    for (i, indicator) in indicators.into_iter().enumerate() {
        for (y, year) in [2030, 2031].into_iter().enumerate() {
            let value = |u: usize| values[i * 4 + y * 2 + u];
            for (u, unit) in units.into_iter().enumerate() {
                add(unit, PlanPeriod::Year(year), indicator, value(u));
            }
            add(city, PlanPeriod::Year(year), indicator, value(0) + value(1));
        }
    }
    Plan::from_targets(dataset(), &cells).unwrap()
}

proptest! {
    #[test]
    fn shares_of_units_make_a_whole_and_changes_lead_from_year_to_year(
        values in proptest::array::uniform8(0..5_000_u32)
    ) {
        let plan = small_plan(&values);
        for indicator in [PlanIndicator::TechParks, PlanIndicator::SrdiFirms] {
            let shares: Option<f64> = plan.units.iter().map(|it| plan.share_of_city(*it, indicator)).sum();
            if let Some(sum) = shares {
                prop_assert!((sum - 1.0).abs() < 1e-9);
            } else {
                prop_assert_eq!(plan.outcome(plan.city, indicator), Some(0));
            }
            for unit in &plan.units {
                let sum = plan.sum_of_years(*unit, indicator);
                let change = plan.year_on_year(*unit, 2031, indicator);
                prop_assert_eq!(sum.is_some(), change.is_none());
                let (before, now) = (plan.target(*unit, 2030, indicator).unwrap(), plan.target(*unit, 2031, indicator).unwrap());
                match (sum, change) {
                    (Some(sum), _) => prop_assert_eq!(sum, before + now),
                    (_, Some(it)) => {
                        prop_assert_eq!(i64::from(before) + it.change, i64::from(now));
                        prop_assert_eq!(it.rate.is_none(), before == 0);
                    }
                    _ => (),
                }
            }
        }
        prop_assert_eq!(plan.year_on_year(plan.units[0], 2030, PlanIndicator::SrdiFirms), None);
    }
}

#[test]
fn the_real_plan_has_seven_units_and_three_years() {
    let plan = plan();
    assert_eq!(
        (plan.units.len(), plan.years.clone()),
        (7, vec![2025, 2026, 2027])
    );
    assert_eq!(plan.rows().len(), 8 * 4);
}
