//! Every word of the interface, once for each language.
//!
//! A language is a file with one constant of [`Text`]: a missing entry does not compile. A
//! sentence with figures in it is a function, so each language orders its own words. Figures come
//! in already formatted.

/// 审图号: the approval number shown under the map, in one place for all languages. It is the
/// number on the data page of the boundaries; a host with a number of its own puts it here.
macro_rules! map_approval {
    () => {
        "GS（2024）0650号"
    };
}

mod en;
mod lazy;
mod zh;

pub use lazy::*;

use crate::model::Lang;

/// The words in a language.
pub fn text(lang: Lang) -> &'static Text {
    match lang {
        Lang::Zh => &zh::TEXT,
        Lang::En => &en::TEXT,
    }
}

/// What the sentence about a place is made of; figures are formatted.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceWords {
    pub place: String,
    /// 已认定: parks certified to date.
    pub total: String,
    pub as_of: String,
    /// The batches in question, such as "第七批".
    pub batch: String,
    /// Parks the batches added.
    pub added: String,
    /// Parks the batches list, whatever type is chosen.
    pub listed: String,
    /// Manufacturing parks among the listed.
    pub manufacturing: String,
    pub share_of_province: String,
    pub share_of_prefecture: String,
    pub prefecture: String,
    pub rank: String,
    /// Whether others share the rank.
    pub is_tied: bool,
    pub n_ranked: String,
    pub n_units: String,
    pub n_prefectures: String,
}

/// The words of the interface in one language.
pub struct Text {
    pub nav: NavText,
    pub headline: HeadlineText,
    pub map: MapText,
    pub ranking: RankingText,
    pub batch: BatchText,
    pub parks: ParksText,
    pub choice: ChoiceText,
    pub hints: HintText,
    pub gaps: GapsText,
    pub foot: FootText,
}

/// Title, navigation and page furniture.
pub struct NavText {
    pub site: &'static str,
    pub description: &'static str,
    pub overview: &'static str,
    pub map: &'static str,
    pub parks: &'static str,
    pub regions: &'static str,
    pub compare: &'static str,
    pub pilots: &'static str,
    pub huzhou: &'static str,
    pub flagship: &'static str,
    pub policy: &'static str,
    pub ruian: &'static str,
    pub forms: &'static str,
    /// For the title of a form's tab, in the order of the annexes.
    pub form_names: [&'static str; 4],
    pub data: &'static str,
    pub present: &'static str,
    pub search: &'static str,
    pub take: &'static str,
    pub lazy_loading: &'static str,
    pub lazy_failed: &'static str,
    pub try_again: &'static str,
    pub pages: &'static str,
    pub skip: &'static str,
    pub theme: &'static str,
    pub theme_auto: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub update_ready: &'static str,
    pub update_now: &'static str,
}

/// The sentence and the figures a page opens with.
pub struct HeadlineText {
    pub province: fn(&PlaceWords) -> String,
    pub prefecture: fn(&PlaceWords) -> String,
    pub unit: fn(&PlaceWords) -> String,
    pub unit_zero: fn(&PlaceWords) -> String,
    pub unit_missing: fn(&PlaceWords) -> String,
    pub several: fn(&PlaceWords) -> String,
    /// The first of several places, and how many there are.
    pub and_others: fn(&str, &str) -> String,
    /// Places of several chosen that report no total.
    pub several_missing: fn(&str) -> String,
    pub total: &'static str,
    pub added: fn(&str) -> String,
    pub share_manufacturing: fn(&str) -> String,
    pub share_added: fn(&str) -> String,
    pub parks_unit: &'static str,
    pub total_note: fn(&str) -> String,
    pub share_manufacturing_note: fn(&PlaceWords) -> String,
    pub share_added_note: &'static str,
    pub total_ignores_filter: &'static str,
}

/// The map, its legend and its card.
pub struct MapText {
    pub title_total: fn(&str, &str) -> String,
    pub title_added: fn(&str, &str) -> String,
    pub title_share_manufacturing: fn(&str, &str) -> String,
    pub title_share_added: fn(&str, &str) -> String,
    pub indicator: &'static str,
    pub total: &'static str,
    pub added: &'static str,
    pub share_manufacturing: &'static str,
    pub share_added: &'static str,
    pub layout: &'static str,
    pub geography: &'static str,
    pub tiles: &'static str,
    pub zoom_in: &'static str,
    pub zoom_out: &'static str,
    pub zoom_reset: &'static str,
    pub keys: &'static str,
    pub crumbs: &'static str,
    pub county_mark: &'static str,
    pub zone_mark: &'static str,
    pub zero_mark: &'static str,
    pub none_added: &'static str,
    pub no_base: &'static str,
    pub no_total: &'static str,
    pub several: &'static str,
    pub several_hint: &'static str,
    pub outside: &'static str,
    pub drawn: fn(&str, &str, &str) -> String,
    pub card_empty: &'static str,
    pub card_rank: fn(&str, &str) -> String,
    pub card_rank_tied: fn(&str, &str, &str) -> String,
    pub card_rank_label: &'static str,
    /// As above, where nobody sees that it stands below the certified parks.
    pub spoken_rank_label: &'static str,
    pub spoken_count: fn(&str) -> String,
    /// What a figure is, and the figure.
    pub spoken_figure: fn(&str, &str) -> String,
    pub table_caption: fn(&str, &str) -> String,
    pub table_summary: &'static str,
    pub boundaries: &'static str,
    pub tiles_note: &'static str,
    pub zones_note: &'static str,
    pub zone_of: fn(&str) -> String,
}

/// The ranked table of regions.
pub struct RankingText {
    pub title_prefectures: &'static str,
    pub title_units: fn(&str) -> String,
    pub caption: fn(&str) -> String,
    pub rank: &'static str,
    pub region: &'static str,
    pub total: &'static str,
    pub share_of: fn(&str) -> String,
    pub added: fn(&str) -> String,
    pub sum: &'static str,
    pub sum_chosen: &'static str,
    pub choose: fn(&str) -> String,
}

/// The batch by type and region.
pub struct BatchText {
    pub title: fn(&str) -> String,
    pub sentence: fn(&PlaceWords) -> String,
    pub sentence_one_type: fn(&PlaceWords) -> String,
    pub sentence_none: fn(&PlaceWords) -> String,
    pub caption: fn(&str, &str) -> String,
    pub manufacturing: &'static str,
    pub producer_services: &'static str,
    pub all_types: &'static str,
    pub every_batch: &'static str,
    pub chart_loading: &'static str,
    pub chart_failed: &'static str,
    pub chart_alt: fn(&str, &str) -> String,
    pub table_twin: &'static str,
}

/// The table of parks.
pub struct ParksText {
    pub title: &'static str,
    pub search: &'static str,
    pub search_hint: &'static str,
    pub count: fn(&str, &str) -> String,
    pub count_all: fn(&str) -> String,
    pub caption: fn(&str) -> String,
    pub batch: &'static str,
    pub seq: &'static str,
    pub name: &'static str,
    pub park_type: &'static str,
    pub prefecture: &'static str,
    pub region: &'static str,
    pub empty: &'static str,
    pub empty_hint: &'static str,
    pub sort_by: fn(&str) -> String,
    pub also_meant: &'static str,
    pub show_region: fn(&str) -> String,
}

/// What is chosen, and how to choose.
pub struct ChoiceText {
    pub label: &'static str,
    pub clear: &'static str,
    pub region_page: &'static str,
    pub compare: &'static str,
    pub remove: fn(&str) -> String,
    pub prefecture: &'static str,
    pub unit: &'static str,
    pub park_type: &'static str,
    pub batch: &'static str,
    pub all_prefectures: &'static str,
    pub several_places: &'static str,
    pub all_units: &'static str,
    pub all_types: &'static str,
    pub all_batches: &'static str,
    pub words: fn(&str) -> String,
}

/// What is said of a link that could not be followed whole.
pub struct HintText {
    pub title: &'static str,
    pub unknown_page: fn(&str) -> String,
    pub unknown_place: fn(&str) -> String,
    pub unknown_type: fn(&str) -> String,
    pub unknown_batch: fn(&str) -> String,
    pub unknown_word: fn(&str, &str) -> String,
    pub too_many: fn(&str) -> String,
    pub too_long: fn(&str) -> String,
    pub dismiss: &'static str,
}

/// What the data does not say.
pub struct GapsText {
    pub title: &'static str,
    pub types: fn(&str) -> String,
    pub lists: fn(&str) -> String,
    pub zones: fn(&str) -> String,
    pub revoked: &'static str,
    pub places: &'static str,
    pub zero: fn(&str) -> String,
}

/// Sources, terms and date under every page.
pub struct FootText {
    pub source: &'static str,
    pub offline: &'static str,
    pub add_step: &'static str,
    pub licence: &'static str,
    pub version: fn(&str) -> String,
}
