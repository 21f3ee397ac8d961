//! Readers' own figures: what is read, what is refused and why, completion and league table.

use park_atlas::analysis::actuals::{
    Actuals, Completion, RefusalReason, Slot, completion, league, total,
};
use park_atlas::analysis::plan::Plan;
use park_atlas::bundle::{dataset, dossier};
use park_atlas::model::{PlanIndicator, RegionId};
use park_atlas::own_figures::{self, Names, Reading};
use park_atlas::view_model::huzhou::PlanScene;
use park_atlas::view_model::huzhou::actuals::{self, LeagueView};
use proptest::prelude::*;
use proptest::sample::select;

use crate::{region, scene};

use PlanIndicator::{SrdiFirms, SrdiParks, TechParks};

fn plan() -> Plan {
    Plan::of(dataset(), dossier()).unwrap()
}

fn names() -> Names {
    let ctx = scene("#/huzhou");
    let it = PlanScene::new(&ctx, dossier()).unwrap();
    Names {
        regions: actuals::region_names(&it),
        indicators: actuals::indicator_names(),
        years: it.plan.years.clone(),
        moment: (2025, 2),
    }
}

fn read(text: &str) -> Reading {
    own_figures::read(text, &names())
}

fn slot(code: &str, moment: (u16, u8), indicator: PlanIndicator) -> Slot {
    Slot {
        year: moment.0,
        quarter: moment.1,
        region: region(code).id,
        indicator,
    }
}

/// Lines, texts and reasons of what was refused.
fn refused(text: &str) -> Vec<(u64, String, RefusalReason)> {
    let refused = read(text).refused.into_iter();
    refused.map(|it| (it.line, it.raw, it.reason)).collect()
}

fn league_of(figures: &[(&str, u32)], before: &[(&str, u32)]) -> LeagueView {
    let mut given = Actuals::new();
    for (quarter, figures) in [(2, figures), (1, before)] {
        for (code, value) in figures {
            given.insert(slot(code, (2025, quarter), TechParks), *value);
        }
    }
    let ctx = scene("#/huzhou");
    let it = PlanScene::new(&ctx, dossier()).unwrap();
    actuals::league_table(&it, &given, (2025, 2), TechParks)
}

#[test]
fn long_and_wide_tables_are_read_in_either_language() {
    let expected = Actuals::from([
        (slot("330502", (2025, 2), TechParks), 5),
        (slot("330500-changhe", (2026, 4), SrdiFirms), 1_040),
    ]);
    for text in [
        "region_code,year,quarter,indicator,value\n330502,2025,2,tech_parks,5\n330500-changhe,2026,4,srdi_firms,1040\n",
        "区县,年份,季度,指标,数值\n吴兴区,2025年,第二季度,科技型产业园（专业园）,５\n长合区,2026,4,专精特新企业,\"1,040\"\n",
        "\u{feff}Region\tYear\tQuarter\tTechnology parks\tSRDI firms\r\nWuxing District\t2025\tQ2\t5\t\r\nChanghe Zone\t2026\tQ4\t\t1,040\r\n",
        "\n区县，年份，季度，产业园，专精特新企业\n吴兴区，2025，2，5，\n长合区，2026，4，，1040\n",
    ] {
        let reading = read(text);
        assert_eq!(reading.refused, [], "{text}");
        assert_eq!(reading.taken, expected, "{text}");
    }
    // Without year and quarter the moment on the page is meant.
    assert_eq!(
        read("区县,产业园\n吴兴区,5\n").taken,
        Actuals::from([(slot("330502", (2025, 2), TechParks), 5)])
    );
}

#[test]
fn each_refusal_has_its_line_and_reason_and_spoils_nothing_else() {
    let text = "region_code,year,quarter,indicator,value,remark\n\
                330502,2025,1,tech_parks,3,\n\
                330100,2025,1,tech_parks,3,\n\
                330502,2024,1,tech_parks,3,\n\
                330502,2025,5,tech_parks,3,\n\
                330502,2025,1,parks,3,\n\
                330502,2025,2,tech_parks,three,\n\
                330502,2025,3,tech_parks,99999999,\n\
                330502,2025,1,tech_parks,4,\n\
                330503,2025,1,tech_parks,,\n\
                330503,2025,2,tech_parks,0,\n";
    let told = [
        (1, "remark", RefusalReason::Head),
        (3, "330100", RefusalReason::Region),
        (4, "2024", RefusalReason::Year),
        (5, "5", RefusalReason::Quarter),
        (6, "parks", RefusalReason::Indicator),
        (7, "three", RefusalReason::Value),
        (8, "99999999", RefusalReason::TooLarge),
        (9, "4", RefusalReason::Twice),
    ];
    let told: Vec<_> = told
        .map(|(line, raw, reason)| (line, raw.to_owned(), reason))
        .into();
    assert_eq!(refused(text), told);
    assert_eq!(
        read(text).taken,
        Actuals::from([
            (slot("330502", (2025, 1), TechParks), 3),
            (slot("330503", (2025, 2), TechParks), 0),
        ])
    );
    let ctx = scene("#/huzhou?l=en");
    let it = PlanScene::new(&ctx, dossier()).unwrap();
    let words: Vec<String> = told.iter().map(|it_| actuals::reason(&it, it_.2)).collect();
    assert!(words.iter().all(|it| !it.is_empty()));
    assert_eq!(words[2], "the year must lie between 2025 and 2027");
}

#[test]
fn text_that_is_no_table_gives_nothing_and_says_so() {
    for text in [
        "",
        "\n\n",
        "hello",
        "你好，世界",
        "\"a,b\nc",
        "a\tb\n\"\u{0}\t1\n",
    ] {
        let reading = read(text);
        assert!(reading.taken.is_empty(), "{text:?}");
    }
    assert_eq!(
        refused("区县\n吴兴区\n"),
        [(2, "吴兴区".to_owned(), RefusalReason::MissingCell)]
    );
}

#[test]
fn completion_and_shortfall_are_against_the_years_target() {
    let plan = plan();
    // Wuxing is to build 12 parks in 2025; Anji has a target of 0 SRDI parks.
    let given = Actuals::from([
        (slot("330502", (2025, 3), TechParks), 9),
        (slot("330523", (2025, 3), SrdiParks), 1),
        (slot("330503", (2025, 3), TechParks), 8),
    ]);
    let of = |code, indicator| completion(&plan, &given, slot(code, (2025, 3), indicator));
    let wuxing = of("330502", TechParks).unwrap();
    assert_eq!(
        (wuxing.rate(), wuxing.shortfall(), wuxing.surplus()),
        (Some(0.75), 3, 0)
    );
    let anji = of("330523", SrdiParks).unwrap();
    assert_eq!(
        (anji.rate(), anji.shortfall(), anji.surplus()),
        (None, 0, 1)
    );
    assert_eq!(of("330521", TechParks), None);
    let (sum, n_units) = total(&plan, &given, (2025, 3), TechParks).unwrap();
    assert_eq!(
        (sum, n_units),
        (
            Completion {
                actual: 17,
                target: 18
            },
            2
        )
    );
    assert_eq!(total(&plan, &given, (2025, 4), TechParks), None);
}

#[test]
fn the_league_table_ranks_by_rate_and_tells_movement() {
    // Targets of 2025: Wuxing 12, Nanxun 6, Deqing 8, Changxing 4.
    let view = league_of(
        &[("330502", 6), ("330503", 3), ("330521", 8), ("330522", 1)],
        &[("330502", 6), ("330503", 1), ("330521", 1), ("330522", 2)],
    );
    let table = view.table.unwrap();
    let row = |idx: usize| -> Vec<&str> {
        table.rows[idx]
            .cells
            .iter()
            .map(|it| it.text.as_str())
            .collect()
    };
    assert_eq!(row(0), ["德清县", "1", "8", "8", "100.0%", "0", "升 3 位"]);
    assert_eq!(
        row(1),
        ["吴兴区", "2（并列）", "6", "12", "50.0%", "6", "降 1 位"]
    );
    assert_eq!(
        row(2),
        ["南浔区", "2（并列）", "3", "6", "50.0%", "3", "升 1 位"]
    );
    assert_eq!(row(3), ["长兴县", "4", "1", "4", "25.0%", "3", "降 3 位"]);
    assert_eq!(row(4)[..3], ["安吉县", "–", "–"]);
    // Changxing's running flow has fallen, which it cannot.
    assert!(table.rows[3].cells[2].remark.contains("核对"));
    assert!(table.rows[0].cells[2].remark.is_empty());
    assert_eq!(table.foot[0].cells[0].text, "已填的 4 个合计（共 7 个）");
    assert_eq!(
        view.sentence,
        "德清县完成率最高，100.0%；7 个区县和功能区中 4 个填了数。"
    );
    assert_eq!(league_of(&[], &[]).table, None);
}

fn figures() -> impl Strategy<Value = Actuals> {
    let units: Vec<RegionId> = plan().units;
    let slot = (
        select(plan().years),
        1..5_u8,
        select(units),
        select(&PlanIndicator::ALL[..]),
    );
    let slot = slot.prop_map(|(year, quarter, region, indicator)| Slot {
        year,
        quarter,
        region,
        indicator,
    });
    proptest::collection::btree_map(slot, 0..10_000_000_u32, 0..40)
}

proptest! {
    #[test]
    fn what_is_written_reads_back(given in figures()) {
        let text = own_figures::write(&given, dataset());
        let reading = read(&text);
        prop_assert_eq!(reading.refused, vec![]);
        prop_assert_eq!(reading.taken, given);
    }

    #[test]
    fn no_text_does_harm(text in "(\\PC|[\n\r\t,\"]|区县|年份|指标|330502|2025|tech_parks|[0-9]){0,60}") {
        let reading = read(&text);
        let again = read(&own_figures::write(&reading.taken, dataset()));
        prop_assert_eq!(again.taken, reading.taken);
    }

    #[test]
    fn ranks_follow_rates(given in figures()) {
        let plan = plan();
        for indicator in PlanIndicator::ALL {
            let standings = league(&plan, &given, (2026, 2), indicator);
            prop_assert_eq!(standings.len(), plan.units.len());
            for pair in standings.windows(2) {
                let rate = |it: &park_atlas::analysis::actuals::Standing| {
                    it.completion.and_then(Completion::rate).unwrap_or(-1.0)
                };
                prop_assert!(rate(&pair[0]) >= rate(&pair[1]));
                if let (Some(a), Some(b)) = (pair[0].rank, pair[1].rank) {
                    prop_assert_eq!(a.rank == b.rank, (rate(&pair[0]) - rate(&pair[1])).abs() < 1e-12);
                }
            }
        }
    }
}
