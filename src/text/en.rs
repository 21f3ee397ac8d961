//! English.

mod charts;
mod compare;
mod data;
mod dictionary;
mod figures;
mod flagship;
mod forms;
mod huzhou;
mod ledger;
mod parks_table;
mod pilots;
mod policy;
mod present;
mod region;
mod ruian;
mod search;
mod sheets;
mod take_away;
mod tips;

pub(super) use charts::CHARTS;

use super::{
    BatchText, ChoiceText, FootText, GapsText, HeadlineText, HintText, LazyText, MapText, NavText,
    ParksText, PlaceWords, RankingText, Text,
};

/// The interface in English.
pub(super) const TEXT: Text = Text {
    nav: NAV,
    headline: HEADLINE,
    map: MAP,
    ranking: RANKING,
    batch: BATCH,
    parks: PARKS,
    choice: CHOICE,
    hints: HINTS,
    gaps: GAPS,
    foot: FOOT,
};

/// The lazy module in English.
pub(super) const LAZY: LazyText = LazyText {
    charts: CHARTS,
    compare: compare::COMPARE,
    data: data::DATA,
    dictionary: dictionary::DICTIONARY,
    figures: figures::FIGURES,
    parks_table: parks_table::PARKS_TABLE,
    forms: forms::FORMS,
    ruian: ruian::RUIAN,
    policy: policy::POLICY,
    flagship: flagship::FLAGSHIP,
    huzhou: huzhou::HUZHOU,
    ledger: ledger::LEDGER,
    pilots: pilots::PILOTS,
    present: present::PRESENT,
    region: region::REGION,
    search: search::SEARCH,
    sheets: sheets::SHEETS,
    take_away: take_away::TAKE_AWAY,
    tips: tips::TIPS,
};

const NAV: NavText = NavText {
    site: "Park Atlas",
    description: "Small and micro enterprise parks in Zhejiang: how many, where and certified when, by prefecture-level city, county and functional zone, with sources.",
    overview: "Overview",
    map: "Map",
    parks: "Parks",
    regions: "Regions",
    compare: "Compare",
    pilots: "Pilots",
    huzhou: "Huzhou plan",
    flagship: "Huzhou’s flagship parks",
    policy: "Policy",
    ruian: "Rui'an",
    forms: "Forms of 2018",
    form_names: [
        "Register of offices",
        "Plan for 2019",
        "Targets 2018–2022",
        "Outline of the plan",
    ],
    data: "Data",
    present: "Present",
    search: "Search",
    take: "Download or cite",
    lazy_loading: "Loading…",
    lazy_failed: "This page could not be loaded. Check the network and try again; what is shown already stays.",
    try_again: "Try again",
    pages: "Pages",
    skip: "Skip to content",
    theme: "Appearance",
    theme_auto: "System",
    theme_light: "Light",
    theme_dark: "Dark",
    update_ready: "A new version is ready.",
    update_now: "Update now",
};

const HEADLINE: HeadlineText = HeadlineText {
    province: |it| {
        format!(
            "By {}, Zhejiang had {} in {} reporting units of {} prefecture-level cities; {} added {}.",
            it.as_of,
            certified(&it.total),
            it.n_units,
            it.n_prefectures,
            it.batch,
            it.added
        )
    },
    prefecture: |it| {
        format!(
            "By {}, {} had {}, {} of the province and {} of {} prefecture-level cities; {} added {}.",
            it.as_of,
            it.place,
            certified(&it.total),
            it.share_of_province,
            rank(it),
            it.n_ranked,
            it.batch,
            it.added
        )
    },
    unit: |it| {
        format!(
            "By {}, {} had {}, {} of {} and {} of {} reporting units in the province; {} added {}.",
            it.as_of,
            it.place,
            certified(&it.total),
            it.share_of_prefecture,
            it.prefecture,
            rank(it),
            it.n_ranked,
            it.batch,
            it.added
        )
    },
    unit_zero: |it| {
        format!(
            "By {}, {} had no certified small and micro enterprise park: the source lists it with 0.",
            it.as_of, it.place
        )
    },
    unit_missing: |it| {
        format!(
            "The source lists no number of certified parks for {}.",
            it.place
        )
    },
    several: |it| {
        format!(
            "By {}, the chosen places ({}) together had {}, {} of the province; {} added {}.",
            it.as_of,
            it.place,
            certified(&it.total),
            it.share_of_province,
            it.batch,
            it.added
        )
    },
    and_others: |first, n| format!("{first} and others, {n} in all"),
    several_missing: |places| {
        format!("The source lists no cumulative number for {places}; it is not in the sum.")
    },
    total: "Certified parks",
    added: |batch| format!("Added in {batch}"),
    share_manufacturing: |batch| format!("Manufacturing in {batch}"),
    share_added: |batch| format!("Share of {batch} in all certified"),
    parks_unit: "parks",
    total_note: |as_of| format!("cumulative to {as_of}"),
    share_manufacturing_note: |it| format!("{} of {}", it.manufacturing, it.listed),
    share_added_note: "batch ÷ cumulative",
    total_ignores_filter: "The cumulative number is not broken down by type or batch and does not follow those filters",
};

const MAP: MapText = MapText {
    title_total: |place, as_of| {
        format!("Certified small and micro enterprise parks, {place}, by {as_of} (number)")
    },
    title_added: |place, batch| format!("Parks certified in {batch}, {place} (number)"),
    title_share_manufacturing: |place, batch| {
        format!("Share of manufacturing parks in {batch}, {place} (%)")
    },
    title_share_added: |place, batch| {
        format!("Share of {batch} in all certified parks, {place} (%)")
    },
    indicator: "Indicator",
    total: "Certified",
    added: "Added by batch",
    share_manufacturing: "Manufacturing share",
    share_added: "Batch share of certified",
    layout: "Layout",
    geography: "Geography",
    tiles: "Tiles",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    zoom_reset: "Reset",
    keys: "Arrow keys move between regions, Enter chooses, Shift and Enter chooses several, Escape goes up and at the top leaves the map, plus and minus zoom.",
    crumbs: "Where you are",
    county_mark: "County-level division",
    zone_mark: "Functional zone (no published boundary; drawn beside its city)",
    zero_mark: "Reported as 0",
    none_added: "No park in this batch",
    no_base: "None certified, no share",
    no_total: "No total printed, no share",
    several: "Choose several",
    several_hint: "or Shift and click",
    outside: "Not among the chosen",
    drawn: |sum, counties, zones| {
        let county = if counties == "1" {
            "county-level division"
        } else {
            "county-level divisions"
        };
        let zone = if zones == "1" {
            "functional zone"
        } else {
            "functional zones"
        };
        format!("The symbols add up to {sum}: {counties} {county} and {zones} {zone}.")
    },
    card_empty: "Point at, focus or choose a region to see its figures here.",
    card_rank: |rank, n| format!("number {rank} of {n}"),
    card_rank_tied: |rank, n, tied| format!("joint number {rank} ({tied} tied) of {n}"),
    card_rank_label: "Rank in the province",
    spoken_rank_label: "Rank in the province by certified parks",
    spoken_count: parks,
    spoken_figure: |label, value| format!("{label}: {value}"),
    table_caption: |title, as_of| format!("{title}; as of {as_of}"),
    table_summary: "Data of the map",
    boundaries: concat!(
        "Boundaries: National Platform for Common Geospatial Information Services “Tianditu” (September 2025; number on its data page ",
        map_approval!(),
        "), simplified, for statistics only, no evidence of any boundary."
    ),
    tiles_note: "Tile grid: one equal tile for each county-level division; positions only suggest who is next to whom.",
    zones_note: "Functional zones have no published boundary; their diamonds stand beside their city and do not show their location.",
    zone_of: |prefecture| format!("functional zone · {prefecture}"),
};

const RANKING: RankingText = RankingText {
    title_prefectures: "Prefecture-level cities ranked",
    title_units: |place| format!("Reporting units of {place}"),
    caption: |as_of| format!("Certified small and micro enterprise parks (number), as of {as_of}"),
    rank: "Rank",
    region: "Region",
    total: "Certified",
    share_of: |place| format!("Share of {place}"),
    added: |batch| format!("Added in {batch}"),
    sum: "Total",
    sum_chosen: "Chosen",
    choose: |place| format!("Show only {place}"),
};

const BATCH: BatchText = BatchText {
    title: |batch| format!("{}: type and region", capitalized(batch)),
    sentence: |it| {
        format!(
            "{} added {} in {}, {} of them manufacturing.",
            capitalized(&it.batch),
            parks(&it.added),
            it.place,
            it.manufacturing
        )
    },
    sentence_one_type: |it| {
        format!(
            "{} added {} in {}.",
            capitalized(&it.batch),
            parks(&it.added),
            it.place
        )
    },
    sentence_none: |it| {
        format!(
            "No park of {} in {} meets the conditions.",
            it.batch, it.place
        )
    },
    caption: |place, batch| format!("Parks certified in {batch}, {place}, by type (number)"),
    manufacturing: "Manufacturing",
    producer_services: "Producer services",
    all_types: "All",
    every_batch: "all batches",
    chart_loading: "Loading the chart…",
    chart_failed: "The chart could not be loaded; the table below has its figures.",
    chart_alt: |title, sentence| {
        format!("Bar chart: {title}. {sentence} The table below has the figures.")
    },
    table_twin: "Data of the chart",
};

const PARKS: ParksText = ParksText {
    title: "Parks",
    search: "Search parks or places",
    search_hint: "Chinese, pinyin, initials or division code",
    count: |shown, all| format!("{shown} of {}", parks(all)),
    count_all: |all| parks(all),
    caption: |as_of| format!("Certified small and micro enterprise parks, published {as_of}"),
    batch: "Batch",
    seq: "No.",
    name: "Park",
    park_type: "Type",
    prefecture: "City",
    region: "Reporting unit",
    empty: "No park meets these conditions.",
    empty_hint: "The list holds only the batches that the sources publish; try fewer conditions.",
    sort_by: |column| format!("Sort by {column}"),
    also_meant: "The same initials also stand for:",
    show_region: |place| format!("Show {place} on the map"),
};

const CHOICE: ChoiceText = ChoiceText {
    label: "Chosen",
    clear: "Clear all",
    region_page: "Region page",
    compare: "Compare them",
    remove: |what| format!("Remove {what}"),
    prefecture: "City",
    unit: "Reporting unit",
    park_type: "Type",
    batch: "Batch",
    all_prefectures: "Whole province",
    several_places: "Several places",
    all_units: "All reporting units",
    all_types: "All types",
    all_batches: "All batches",
    words: |words| format!("contains “{words}”"),
};

const HINTS: HintText = HintText {
    title: "Part of the link could not be understood; the rest is shown.",
    unknown_page: |raw| format!("There is no such page: {raw}"),
    unknown_place: |raw| format!("There is no such region code: {raw}"),
    unknown_type: |raw| format!("There is no such type: {raw}"),
    unknown_batch: |raw| format!("The data holds no such batch: {raw}"),
    unknown_word: |key, raw| format!("The value of {key} was not understood: {raw}"),
    too_long: |raw| format!("The search was too long; only its beginning is used: {raw}"),
    too_many: |raw| format!("Rows are grouped by two columns at most; not used: {raw}"),
    dismiss: "Dismiss",
};

const GAPS: GapsText = GapsText {
    title: "What the data does not say",
    types: |batch| {
        format!("Types are published for {batch} only; cumulative numbers are not split by type.")
    },
    lists: |batch| {
        format!(
            "The sources list the parks of {batch} only; the lists of earlier batches are not among them."
        )
    },
    zones: |n| {
        format!(
            "{n} functional zones report for themselves and have no published boundary; with the counties they add up to the printed city totals."
        )
    },
    revoked: "Whether any certification was revoked is not stated.",
    places: "The source gives no address, coordinates, area or number of firms of these parks.",
    zero: |places| format!("Reporting units with 0 are shown as printed: {places}."),
};

const FOOT: FootText = FootText {
    source: "Source",
    offline: "All data is in this page; nothing is sent anywhere, and it works without a network.",
    add_step: "Add this view to a presentation",
    licence: "Code under MIT or Apache-2.0; data and boundaries carry their own notices.",
    version: |version| format!("Version {version}"),
};

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => std::iter::once(first.to_ascii_uppercase())
            .chain(letters)
            .collect(),
        None => String::new(),
    }
}

fn parks(n_parks: &str) -> String {
    let noun = if n_parks == "1" { "park" } else { "parks" };
    format!("{n_parks} {noun}")
}

fn certified(n_parks: &str) -> String {
    let noun = if n_parks == "1" { "park" } else { "parks" };
    format!("{n_parks} certified small and micro enterprise {noun}")
}

fn rank(it: &PlaceWords) -> String {
    let joint = if it.is_tied { "joint " } else { "" };
    format!("{joint}number {}", it.rank)
}
