//! The switches of the map.

use super::parks::OptionView;
use super::{Scene, map};
use crate::view_state::{Indicator, Layout};

/// One switch: exactly one of its options holds.
#[derive(Clone, Debug, PartialEq)]
pub struct SwitchView {
    pub label: &'static str,
    pub options: Vec<OptionView>,
}

/// Indicator and layout; the layout only where there is a choice.
pub fn switches(ctx: &Scene) -> Vec<SwitchView> {
    let text = &ctx.text().map;
    let indicators = [
        (Indicator::Total, text.total),
        (Indicator::Added, text.added),
        (Indicator::ShareManufacturing, text.share_manufacturing),
        (Indicator::ShareAdded, text.share_added),
    ];
    let mut switches = vec![SwitchView {
        label: text.indicator,
        options: indicators
            .into_iter()
            .map(|(it, label)| OptionView {
                label: label.to_owned(),
                href: ctx.href(&ctx.state.with_indicator(it)),
                is_chosen: it == ctx.state.indicator,
            })
            .collect(),
    }];
    if ctx.dataset.geography.size.0 > 0.0 {
        let layouts = [
            (Layout::Geography, text.geography),
            (Layout::Tiles, text.tiles),
        ];
        switches.push(SwitchView {
            label: text.layout,
            options: layouts
                .into_iter()
                .map(|(it, label)| OptionView {
                    label: label.to_owned(),
                    href: ctx.href(&ctx.state.with_layout(it)),
                    is_chosen: it == map::layout(ctx),
                })
                .collect(),
        });
    }
    switches
}
