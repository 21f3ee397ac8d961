//! Chips: each takes exactly one thing back.

use super::scene;
use park_atlas::bundle::dataset;
use park_atlas::view_model::choice::choice;
use park_atlas::view_state::{ViewState, parse};

/// The conditions of a state, one word each.
fn conditions(state: &ViewState) -> Vec<String> {
    let selection = &state.selection;
    let places = selection.places.iter().map(|it| format!("place {}", it.0));
    let park_type = selection.park_type.map(|it| format!("type {it:?}"));
    let batch = selection.batch.map(|it| format!("batch {}", it.0));
    let text = (!selection.text.is_empty()).then(|| format!("text {}", selection.text));
    places.chain(park_type).chain(batch).chain(text).collect()
}

fn state(href: &str) -> ViewState {
    parse(href, dataset()).0
}

#[test]
fn each_chip_takes_one_thing_back_and_nothing_else() {
    for fragment in [
        "#/parks?l=en&r=330100~330110~331083&t=m&b=7&q=%E5%9B%AD%20x&s=-name",
        "#/map?r=330200-gaoxin&t=s&m=new&g=tiles",
        "#/?q=%3Cb%3E",
        "#/?b=7",
    ] {
        let ctx = scene(fragment);
        let all = conditions(&ctx.state);
        let view = choice(&ctx);
        assert_eq!(view.chips.len(), all.len(), "{fragment}");
        for (idx, chip) in view.chips.iter().enumerate() {
            let without = state(&chip.href);
            let mut expected = all.clone();
            expected.remove(idx);
            assert_eq!(conditions(&without), expected, "{}", chip.label);
            // Page, language, indicator, layout and order stay.
            let back = ViewState {
                selection: ctx.state.selection.clone(),
                ..without
            };
            assert_eq!(back, ctx.state, "{}", chip.label);
            assert!(chip.remove_label.contains(&chip.label));
        }
        let cleared = state(&view.clear_href);
        assert!(cleared.selection.is_everything());
        let back = ViewState {
            selection: ctx.state.selection.clone(),
            ..cleared
        };
        assert_eq!(back, ctx.state);
    }
}

#[test]
fn chips_say_what_is_chosen() {
    let labels = |fragment: &str| -> Vec<String> {
        choice(&scene(fragment))
            .chips
            .into_iter()
            .map(|it| it.label)
            .collect()
    };
    assert_eq!(
        labels("#/parks?r=330110~331083&t=m&b=7&q=yh"),
        ["余杭区", "玉环市", "生产制造类", "第七批", "含“yh”"]
    );
    assert_eq!(
        labels("#/parks?l=en&r=330110&t=s&b=7&q=yh"),
        [
            "Yuhang District",
            "Producer services",
            "batch 7",
            "contains “yh”"
        ]
    );
    assert!(
        labels("#/map?m=new&g=tiles&s=name").is_empty(),
        "how to look is no choice"
    );
}
