//! The state of the view, and the states that links lead to.

use super::param::PARAMS;
use super::{Embed, Page, TableState, Theme};
use crate::model::{BatchNo, Dataset, Finder, Lang, ParkType, RegionId, Selection, sorted_unique};

/// The longest search text, in characters.
pub const MAX_TEXT_CHARS: usize = 80;

/// The most steps of a presentation.
pub const MAX_STEPS: u16 = 200;

/// Everything that the reader has chosen and a link keeps.
///
/// The default is the overview in Chinese of everything. A state made by the `with_` functions is
/// equal to what its own link parses to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ViewState {
    pub page: Page,
    pub lang: Lang,
    pub selection: Selection,
    pub indicator: Indicator,
    pub layout: Layout,
    pub table: TableState,
    /// Set where another page shows this one in a frame.
    pub embed: Option<Embed>,
    /// `None` leaves the surface to the reader.
    pub theme: Option<Theme>,
    /// Id of a document or a note that the data page shows; empty for all of them.
    pub entry: String,
    /// What the finder looks for, beside the places.
    pub finder: Finder,
    /// The step of the presentation that is shown, from 1; on the page of the presentation the
    /// step that is brought into sight. `None` where nothing is presented.
    pub step: Option<u16>,
}

/// What the map and the ranking show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Indicator {
    /// Parks certified to date.
    #[default]
    Total,
    /// Parks added by the chosen batch.
    Added,
    /// 占比: manufacturing parks among the added.
    ShareManufacturing,
    /// 占比: added parks among the certified to date.
    ShareAdded,
}

impl Indicator {
    /// Every indicator, in the order of the choice.
    pub const ALL: [Self; 4] = [
        Self::Total,
        Self::Added,
        Self::ShareManufacturing,
        Self::ShareAdded,
    ];

    /// Whether it is a share, drawn by color, and not a count, drawn by size.
    pub const fn is_share(self) -> bool {
        matches!(self, Self::ShareManufacturing | Self::ShareAdded)
    }
}

/// How the map arranges the regions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Where they lie.
    #[default]
    Geography,
    /// One tile each.
    Tiles,
}

impl Layout {
    /// Every layout, in the order of the choice.
    pub const ALL: [Self; 2] = [Self::Geography, Self::Tiles];
}

impl ViewState {
    /// The canonical fragment with its `#`: parameters in a fixed order, defaults left out,
    /// everything but ASCII letters, digits and `-._~` percent-encoded, as browsers report it.
    pub fn fragment(&self, dataset: &Dataset) -> String {
        let mut fragment = format!("#{}", self.page.path(dataset));
        let mut separator = '?';
        for param in PARAMS {
            if let Some(value) = param.print(self, dataset) {
                fragment.push(separator);
                fragment.push_str(param.key);
                fragment.push('=');
                fragment.push_str(&value);
                separator = '&';
            }
        }
        fragment
    }

    /// The same on another page; what is shown of the data page does not go along.
    #[must_use]
    pub fn with_page(&self, page: Page) -> Self {
        Self {
            page,
            entry: String::new(),
            ..self.clone()
        }
    }

    /// The data page at a document or a note, given by its id.
    #[must_use]
    pub fn with_entry(&self, id: &str) -> Self {
        Self {
            entry: id.to_owned(),
            ..self.with_page(Page::Data)
        }
    }

    /// The same shown alone in a frame, or whole.
    #[must_use]
    pub fn with_embed(&self, embed: Option<Embed>) -> Self {
        Self {
            embed,
            ..self.clone()
        }
    }

    /// The same on a surface that the link asks for.
    #[must_use]
    pub fn with_theme(&self, theme: Option<Theme>) -> Self {
        Self {
            theme,
            ..self.clone()
        }
    }

    /// The same as a step of the presentation, from 1, or outside of it; what is no number of a
    /// step is outside.
    #[must_use]
    pub fn with_step(&self, step: Option<u16>) -> Self {
        Self {
            step: step.filter(|it| (1..=MAX_STEPS).contains(it)),
            ..self.clone()
        }
    }

    /// Whether the site is being presented, and not only the presentation's own page shown.
    pub fn is_presenting(&self) -> bool {
        self.step.is_some() && self.page != Page::Present
    }

    /// The same in another language.
    #[must_use]
    pub fn with_lang(&self, lang: Lang) -> Self {
        Self {
            lang,
            ..self.clone()
        }
    }

    /// The same with these places chosen, in whatever order and repeated or not.
    #[must_use]
    pub fn with_places(&self, places: Vec<RegionId>) -> Self {
        self.with_selection(|it| it.places = sorted_unique(&places))
    }

    /// The same with one place more, or less if it was chosen.
    #[must_use]
    pub fn toggled_place(&self, place: RegionId) -> Self {
        let mut places = self.selection.places.clone();
        places.retain(|it| *it != place);
        if places.len() == self.selection.places.len() {
            places.push(place);
        }
        self.with_places(places)
    }

    /// The same with one park type chosen, or all of them.
    #[must_use]
    pub fn with_park_type(&self, park_type: Option<ParkType>) -> Self {
        self.with_selection(|it| it.park_type = park_type)
    }

    /// The same with one batch chosen, or all of them.
    #[must_use]
    pub fn with_batch(&self, batch: Option<BatchNo>) -> Self {
        self.with_selection(|it| it.batch = batch)
    }

    /// The same with another search text, trimmed and cut after [`MAX_TEXT_CHARS`].
    #[must_use]
    pub fn with_text(&self, text: impl AsRef<str>) -> Self {
        self.with_selection(|it| it.text = cut(text.as_ref()))
    }

    /// The same with another indicator.
    #[must_use]
    pub fn with_indicator(&self, indicator: Indicator) -> Self {
        Self {
            indicator,
            ..self.clone()
        }
    }

    /// The same in another layout.
    #[must_use]
    pub fn with_layout(&self, layout: Layout) -> Self {
        Self {
            layout,
            ..self.clone()
        }
    }

    fn with_selection(&self, change: impl FnOnce(&mut Selection)) -> Self {
        let mut state = self.clone();
        change(&mut state.selection);
        state
    }
}

/// A text trimmed and cut after [`MAX_TEXT_CHARS`].
pub(super) fn cut(text: &str) -> String {
    let cut: String = text.trim().chars().take(MAX_TEXT_CHARS).collect();
    cut.trim_end().to_owned()
}

/// The address of a state within the document. The only maker of links.
pub fn href(state: &ViewState, dataset: &Dataset) -> String {
    state.fragment(dataset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{DATASET, FUYANG, HANGZHOU, LATE, TAIZHOUWAN, YUHANG};
    use crate::model::{Column, Direction, Ownership, ParkList};
    use crate::view_state::Order;

    fn start() -> ViewState {
        ViewState::default()
    }

    #[test]
    fn links_leave_defaults_out_and_keep_one_order() {
        let region = Order {
            by: Column::Region,
            direction: Direction::Descending,
        };
        let name = Order {
            by: Column::Name,
            direction: Direction::Ascending,
        };
        let full = start()
            .with_order(&[region, name])
            .with_groups(&[Column::Prefecture, Column::ParkType])
            .with_columns(&[Column::LandArea])
            .with_industry("纺织业")
            .with_ownership(Some(Ownership::State))
            .with_list(ParkList::All)
            .with_layout(Layout::Tiles)
            .with_indicator(Indicator::ShareAdded)
            .with_text("余杭 5G")
            .with_batch(Some(LATE))
            .with_park_type(Some(ParkType::ProducerServices))
            .with_places(vec![TAIZHOUWAN, YUHANG])
            .with_lang(Lang::En)
            .with_page(Page::Map);
        let map = start().with_page(Page::Map);
        for (state, expected) in [
            (start(), "#/"),
            (map.clone(), "#/map"),
            (
                map.with_places(vec![YUHANG])
                    .with_indicator(Indicator::Added),
                "#/map?r=330110&m=added",
            ),
            (
                start().with_park_type(Some(ParkType::Manufacturing)),
                "#/?t=m",
            ),
            (
                start().with_text("a+b&c=d#e?f%g"),
                "#/?q=a%2Bb%26c%3Dd%23e%3Ff%25g",
            ),
            (
                full,
                "#/map?l=en&r=330110~331000-taizhouwan&t=s&b=4&q=%E4%BD%99%E6%9D%AD%205G\
                 &m=new&g=tiles&k=all&o=state&i=%E7%BA%BA%E7%BB%87%E4%B8%9A&s=-region~name\
                 &by=prefecture~type&c=name~land",
            ),
        ] {
            assert_eq!(href(&state, &DATASET), expected);
        }
    }

    #[test]
    fn places_are_kept_ascending_without_repeats() {
        let state = start().with_places(vec![FUYANG, YUHANG, FUYANG]);
        assert_eq!(state.selection.places, [YUHANG, FUYANG]);
        let more = state.toggled_place(HANGZHOU);
        assert_eq!(more.selection.places, [HANGZHOU, YUHANG, FUYANG]);
        assert_eq!(more.toggled_place(HANGZHOU), state);
    }

    #[test]
    fn a_text_is_trimmed_and_cut() {
        for (text, expected) in [
            ("  余杭\u{3000}", "余杭".to_owned()),
            ("", String::new()),
            (&"园".repeat(90), "园".repeat(80)),
            (&format!("{} x", "a".repeat(79)), "a".repeat(79)),
        ] {
            assert_eq!(start().with_text(text).selection.text, expected);
        }
    }

    #[test]
    fn a_region_that_the_data_lack_is_left_out_of_links() {
        assert_eq!(
            start().with_places(vec![RegionId(999)]).fragment(&DATASET),
            "#/"
        );
    }

    #[test]
    fn only_shares_are_drawn_by_color() {
        let shares = Indicator::ALL.map(Indicator::is_share);
        assert_eq!(shares, [false, false, true, true]);
    }
}
