//! Bases and pilots: all of them, each with all its figures and notes, and what can be compared.

use super::{dataset, scene};
use park_atlas::bundle::dossier;
use park_atlas::view_model::pilots::{PilotsView, pilots};
use park_atlas::view_model::sources::Remark;

fn page(query: &str) -> PilotsView {
    pilots(&scene(&format!("#/pilots?{query}")), dossier())
}

/// Certified in the ten counties: 41 + 20 + 12 + 17 + 28 + 63 + 6 + 30 + 6 + 2 = 225 of 1,161.
#[test]
fn the_opening_adds_up_the_pilot_counties() {
    assert_eq!(
        page("").sentence,
        "名单有 6 个浙江创新基地、10 个省级试点县（市、区），分布在 9 个设区市；截至2021年6月30日，这些试点县（市、区）共有已认定小微企业园 225 个，占全省的 19.4%。"
    );
    assert!(page("l=en").sentence.contains("225 certified"));
}

#[test]
fn every_base_and_pilot_has_a_card_and_a_mark() {
    let view = page("");
    assert_eq!((view.cards.len(), view.map.marks.len()), (16, 16));
    for (card, mark) in view.cards.iter().zip(&view.map.marks) {
        assert_eq!(card.number, mark.number);
        assert_eq!(card.name, mark.name);
        assert!(mark.x <= 1000 && mark.y <= 1000);
    }
    assert_eq!(view.choice, None);
    // Marks keep clear of one another.
    for (idx, a) in view.map.marks.iter().enumerate() {
        for b in &view.map.marks[idx + 1..] {
            assert!(
                a.x.abs_diff(b.x) + a.y.abs_diff(b.y) > 30,
                "{} {}",
                a.name,
                b.name
            );
        }
    }
}

#[test]
fn every_figure_and_note_of_the_feature_stands_on_the_page() {
    for lang in ["zh", "en"] {
        let view = page(&format!("l={lang}"));
        let rows = view
            .cards
            .iter()
            .map(|it| it.figures.rows.len())
            .sum::<usize>();
        let facts = dossier().facts.iter();
        let of_it = facts.filter(|it| dataset().document(it.document).slug == "kczg-2021");
        assert_eq!(rows + view.whole.rows.len(), of_it.count());
        let beside = view.cards.iter().flat_map(|it| &it.figures.rows);
        let beside = beside.chain(&view.whole.rows).flat_map(|it| &it.remarks);
        let rest = view.cards.iter().filter_map(|it| it.notes.as_ref());
        let rest = rest.chain(&view.notes).flat_map(|it| &it.remarks);
        let shown: Vec<&str> = beside.chain(rest).map(|it: &Remark| it.id).collect();
        for note in dossier().notes {
            if dataset().document(note.document).slug == "kczg-2021" {
                assert!(shown.contains(&note.id), "{}", note.id);
            }
        }
    }
}

/// By hand from facts.csv; 上市公司 and 上市企业, 农业特色产业 and 特色农业产业 are printed apart.
#[test]
fn six_kinds_of_figures_are_shared() {
    let view = page("");
    let found: Vec<(&str, Vec<(&str, &str)>)> = view
        .groups
        .iter()
        .map(|it| {
            let bars = it.bars.iter();
            let bars = bars.map(|it| (it.name, it.figure.value.as_str()));
            (it.title, bars.collect())
        })
        .collect();
    assert_eq!(
        found,
        [
            (
                "院士工作站数",
                vec![("宁波海曙区", "3"), ("金华磐安江南药镇", "2")]
            ),
            (
                "上市公司数",
                vec![("杭州萧山区", "73"), ("台州温岭市", "1")]
            ),
            (
                "国家高新技术企业数",
                vec![("杭州萧山区", "1,023"), ("台州温岭市", "276")]
            ),
            (
                "主导产业数",
                vec![
                    ("温州瑞安市", "4"),
                    ("丽水缙云县", "4"),
                    ("台州仙居县", "3")
                ]
            ),
            (
                "农业特色产业数",
                vec![("湖州长兴县", "7"), ("衢州江山市", "5")]
            ),
            (
                "产值超亿元企业数",
                vec![("台州温岭市", "156"), ("丽水缙云县", "41")]
            ),
        ]
    );
    let apart: Vec<bool> = view.groups.iter().map(|it| it.names.is_some()).collect();
    assert_eq!(apart, [false, true, false, false, true, false]);
}

/// The doubtful 1 listed firm of Wenling says so wherever it stands.
#[test]
fn doubtful_figures_keep_their_note_in_the_comparison() {
    let view = page("l=en");
    let listed = &view.groups[1].bars[1];
    assert_eq!(listed.figure.value, "1");
    assert_eq!(listed.figure.remarks[0].kind, "Doubtful");
}

#[test]
fn a_chosen_place_leaves_its_own_cards() {
    let view = page("r=330381");
    assert_eq!(view.cards.len(), 1);
    assert_eq!(view.cards[0].id, "pilot-330381");
    let (sentence, link) = view.choice.unwrap();
    assert_eq!(sentence, "只列出瑞安市的 1 家（共 16 家）。");
    assert_eq!(link.href, "#/pilots");
    assert_eq!(view.map.marks.iter().filter(|it| it.is_shown).count(), 1);
    // A prefecture has those inside it, a place without any says so.
    assert_eq!(page("r=331000").cards.len(), 2);
    let none = page("r=330900");
    assert!(none.cards.is_empty());
    assert_eq!(none.choice.unwrap().0, "名单里没有舟山市的基地或试点。");
}

/// Changxing: two parks of batch 7, targets and three flagship parks of Huzhou's plan.
#[test]
fn cards_lead_to_whatever_else_is_said_of_the_region() {
    let hrefs = |query: &str| -> Vec<String> {
        let links = page(query).cards.remove(0).links;
        links.into_iter().map(|it| it.href).collect()
    };
    assert_eq!(
        hrefs("r=330522"),
        [
            "#/region/330522",
            "#/parks?r=330522&b=7",
            "#/huzhou",
            "#/huzhou/parks"
        ]
    );
    assert_eq!(
        hrefs("r=330381&t=m&q=x"),
        ["#/region/330381", "#/parks?r=330381&b=7", "#/policy/ruian"]
    );
}

#[test]
fn a_base_whose_county_is_not_named_says_so() {
    let caveats: Vec<&str> = page("")
        .cards
        .iter()
        .filter(|it| it.caveat.is_some())
        .map(|it| it.id)
        .collect();
    assert_eq!(caveats, ["base-yunqi", "base-eye", "base-binhai"]);
}

#[test]
fn english_pages_name_everything_in_english() {
    let view = page("l=en");
    for card in &view.cards {
        assert!(card.name.chars().all(|it| !is_han(it)), "{}", card.name);
        assert!(card.printed_name.is_some());
        for row in &card.figures.rows {
            assert!(!row.unit.is_chinese && !row.qualifier.is_chinese, "{row:?}");
            assert!(!row.name.chars().any(is_han), "{}", row.name);
        }
    }
    assert!(view.asked.iter().all(|it| !it.title.chars().any(is_han)));
}

fn is_han(it: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&it)
}
