//! Several places at once. Expected figures are added up by hand from the seeds: 余杭区 32 and
//! 玉环市 19 parks certified, 长合区 without a total.

use super::{region, scene};
use park_atlas::view_model::batch::batch;
use park_atlas::view_model::headline::headline;
use park_atlas::view_model::ranking::ranking;
use park_atlas::view_model::standing::{Standing, toggled};

#[test]
fn the_headline_is_their_sum_and_share() {
    let view = headline(&scene("#/?r=330110~331083"));
    let [a, b] = ["330110", "331083"].map(|it| {
        headline(&scene(&format!("#/?r={it}"))).figures[0]
            .value
            .clone()
    });
    let total: u32 = a.parse::<u32>().unwrap() + b.parse::<u32>().unwrap();
    assert_eq!(view.figures[0].value, total.to_string());
    assert!(
        view.sentence.contains("所选地区（余杭区、玉环市）"),
        "{}",
        view.sentence
    );
    assert!(view.sentence.contains(&format!("合计 {total} 个，占全省 ")));
    assert_eq!(view.missing, None);
}

#[test]
fn many_places_are_not_all_named_in_the_sentence() {
    let link = "#/?r=330102~330105~330106~330108~330109";
    assert!(
        headline(&scene(link))
            .sentence
            .contains("（上城区、拱墅区、西湖区等 5 个地区）")
    );
    let link = format!("{link}&l=en");
    let sentence = headline(&scene(&link)).sentence;
    assert!(
        sentence.contains(
            "(Shangcheng District, Gongshu District, Xihu District and others, 5 in all)"
        ),
        "{sentence}"
    );
}

#[test]
fn a_place_without_a_total_is_said_not_to_be_in_the_sum() {
    let view = headline(&scene("#/?r=330502~330500-changhe"));
    assert_eq!(
        view.missing.unwrap(),
        "长合区的累计数在来源文件中没有列出，不在合计之内。"
    );
    assert_eq!(headline(&scene("#/?r=330500-changhe")).missing, None);
}

#[test]
fn tables_have_a_row_for_the_sum_of_several() {
    let ctx = scene("#/?r=330102~330110");
    let view = ranking(&ctx);
    let chosen = view.chosen.unwrap();
    assert_eq!(
        (chosen.label, chosen.total),
        ("所选合计", headline(&ctx).figures[0].value.clone())
    );
    let standings: Vec<Standing> = view.rows.iter().map(|it| it.standing).collect();
    assert_eq!(
        standings
            .iter()
            .filter(|it| **it == Standing::Chosen)
            .count(),
        2
    );
    assert!(
        standings
            .iter()
            .all(|it| matches!(it, Standing::Chosen | Standing::Outside))
    );
    assert_eq!(
        batch(&ctx).chosen.unwrap().cells[2],
        headline(&ctx).figures[1].value
    );
    assert_eq!(ranking(&scene("#/?r=330102")).chosen, None);
}

#[test]
fn a_prefecture_with_a_chosen_county_is_partly_in() {
    let view = ranking(&scene("#/?r=330110~331083"));
    let standing = |code: &str| {
        view.rows
            .iter()
            .find(|it| it.code == code)
            .unwrap()
            .standing
    };
    assert_eq!(standing("330100"), Standing::Partly);
    assert_eq!(standing("331000"), Standing::Partly);
    assert_eq!(standing("330200"), Standing::Outside);
}

#[test]
fn one_more_is_added_or_let_go() {
    for (from, code, to) in [
        ("#/map", "330110", "#/map?r=330110"),
        ("#/map?r=330100", "330110", "#/map?r=330110"),
        ("#/map?r=330110", "330102", "#/map?r=330102~330110"),
        ("#/map?r=330102~330110", "330102", "#/map?r=330110"),
        ("#/map?r=330110", "330110", "#/map?r=330100"),
        ("#/map?r=330100", "330100", "#/map"),
        (
            "#/map?r=330102~331083&t=m",
            "330100",
            "#/map?r=330100~331083&t=m",
        ),
        ("#/map?r=330100~330200", "330110", "#/map?r=330110~330200"),
    ] {
        assert_eq!(toggled(&scene(from), code).unwrap(), to, "{from} {code}");
    }
    assert_eq!(toggled(&scene("#/map"), "999999"), None);
    assert_eq!(region("331083").name, "玉环市");
}
