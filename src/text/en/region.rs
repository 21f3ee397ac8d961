//! Pages of regions.

use crate::text::{RankWords, RegionText};

pub(super) const REGION: RegionText = RegionText {
    paper_more: "Whatever is not printed, and all tables:",
    paper_left_out: |n| format!("{n} more on the page at the address below."),
    title: "Regions",
    lead: "A page for the province, each prefecture-level city, county-level division and functional zone: numbers and ranks, the list of parks, neighbours, and what the documents say of it. To find a place by name, use the search at the top of the page.",
    jump: "Jump to a city",
    page_of: |place| format!("Page of {place}"),

    province: |it| {
        format!(
            "By {}, Zhejiang had {} certified small and micro enterprise parks in {} reporting units of {} prefecture-level cities: {} county-level divisions and {} functional zones.",
            it.as_of, it.total, it.n_units, it.n_prefectures, it.n_counties, it.n_zones
        )
    },
    prefecture: |it| {
        format!(
            "By {}, {} had {}, {} of the province and {} of {} prefecture-level cities.",
            it.as_of,
            it.place,
            certified(&it.total),
            it.share_of_province,
            rank(&it.in_province),
            it.in_province.n
        )
    },
    parts: |it| {
        let zones = match it.n_zones.as_str() {
            "0" => String::new(),
            n => format!(" and {}", counted(n, "functional zone")),
        };
        format!(
            "It has {}: {}{zones}.",
            counted(&it.n_units, "reporting unit"),
            counted(&it.n_counties, "county-level division")
        )
    },
    extremes: |it| {
        if it.n_most == it.n_fewest {
            return format!("All have the same number, {}.", it.n_most);
        }
        format!(
            "{} the most ({}), {} the fewest ({}).",
            having(&it.most),
            it.n_most,
            it.fewest,
            it.n_fewest
        )
    },
    several: |n| format!("{n} regions"),
    unreported: |it| {
        format!(
            "The source lists no number for {}, which is not included.",
            it.unreported
        )
    },
    unit: |it| {
        format!(
            "By {}, {} had {}, {} of {} and {} of the province.",
            it.as_of,
            it.place,
            certified(&it.total),
            it.share_of_prefecture,
            it.prefecture,
            it.share_of_province
        )
    },
    ranks: |it| {
        format!(
            "It is {} of {} reporting units in {} and {} of {} in the province.",
            rank(&it.in_prefecture),
            it.in_prefecture.n,
            it.prefecture,
            rank(&it.in_province),
            it.in_province.n
        )
    },
    zero: |it| {
        let peers = match it.n_zeros.as_str() {
            "1" => format!("the only one of {}", it.in_province.n),
            n => format!("one of {n} among {}", it.in_province.n),
        };
        format!(
            "By {}, {} had no certified small and micro enterprise park: the source lists it with 0, {peers} reporting units in the province.",
            it.as_of, it.place
        )
    },
    missing: |it| {
        format!(
            "The source lists no number of certified parks for {}: not reported, which is not 0, so there is no share and no rank.",
            it.place
        )
    },
    zone: |it| {
        format!(
            "It is a functional zone of {}: counted beside the county-level divisions, without a published boundary.",
            it.prefecture
        )
    },
    batch: |it| match (
        it.added.as_str(),
        it.manufacturing.as_str(),
        it.services.as_str(),
    ) {
        ("0", ..) => format!("No park of {} is here.", it.batch),
        ("1", "1", _) => format!("1 park of {} is here, in manufacturing.", it.batch),
        ("1", ..) => format!("1 park of {} is here, in producer services.", it.batch),
        ("2", _, "0") => format!("2 parks of {} are here, both in manufacturing.", it.batch),
        ("2", "0", _) => format!(
            "2 parks of {} are here, both in producer services.",
            it.batch
        ),
        (n, _, "0") => format!("{n} parks of {} are here, all in manufacturing.", it.batch),
        (n, "0", _) => format!(
            "{n} parks of {} are here, all in producer services.",
            it.batch
        ),
        (n, ..) => format!(
            "{n} parks of {} are here, {} in manufacturing and {} in producer services.",
            it.batch, it.manufacturing, it.services
        ),
    },

    kinds: [
        "Province",
        "Prefecture-level city",
        "County-level division",
        "Functional zone",
    ],
    code: "Code",
    figures: "Key figures",
    total: "Certified parks",
    added: |batch| format!("Added in {batch}"),
    added_note: |manufacturing, services| {
        format!("{manufacturing} manufacturing, {services} producer services")
    },
    share_of: |place| format!("Share of {place}"),
    share_note: |whole| format!("of {whole}"),
    rank_in: |place| format!("Rank in {place}"),
    rank_note: |it| {
        if it.n_tied.is_empty() {
            format!("of {}", it.n)
        } else {
            format!("of {}, shared by {}", it.n, it.n_tied)
        }
    },

    go_on: "Go on to",
    more: |page| format!("More: {page}"),
    to_map: "Show on the map",
    to_parks: "List of parks",
    compare_with: |place| format!("Compare with {place}"),
    compare_neighbors: "Compare with neighbours",
    compare_parts: "Compare those with the most",
    up: |place| format!("Up: {place}"),
    previous: |place| format!("← {place}"),
    next: |place| format!("{place} →"),
    siblings: "Before and after",

    place_title: "Where it is",
    place_alt: |place, parent| {
        format!(
            "Two small maps that mark {place} in {parent}: one geographic, one a grid of tiles."
        )
    },
    geography: "Geography",
    tiles: "Tile grid",

    neighbors: "Neighbours",
    neighbors_sentence: |it| {
        let elsewhere = match (it.n_elsewhere.as_str(), it.n.as_str()) {
            ("", _) => String::new(),
            (_, "1") => ", in another city".to_owned(),
            ("1", _) => ", 1 of them in another city".to_owned(),
            (n, all) if n == all => ", all of them in other cities".to_owned(),
            (n, _) => format!(", {n} of them in other cities"),
        };
        let fewer = match (it.n_fewer.as_str(), it.n.as_str()) {
            ("0", "1") => ", which has at least as many certified parks.".to_owned(),
            ("1", "1") => ", which has fewer certified parks.".to_owned(),
            ("0", _) => ". None of them has fewer certified parks.".to_owned(),
            (n, all) if n == all => ". All of them have fewer certified parks.".to_owned(),
            ("1", _) => ". 1 of them has fewer certified parks.".to_owned(),
            (n, _) => format!(". {n} of them have fewer certified parks."),
        };
        let others = match (it.are_prefectures, it.n.as_str()) {
            (true, "1") => "1 other prefecture-level city".to_owned(),
            (true, n) => format!("{n} other prefecture-level cities"),
            (false, n) => counted(n, "county-level division"),
        };
        format!(
            "{} borders {others} of the province{elsewhere}{fewer}",
            it.place
        )
    },
    neighbors_none: |it| {
        let others = if it.are_prefectures {
            "prefecture-level city"
        } else {
            "county-level division"
        };
        format!(
            "{} is surrounded by sea and borders no other {others} of the province on the map.",
            it.place
        )
    },
    neighbors_zone: |it| {
        format!(
            "A functional zone has no published boundary, so its neighbours are not known; these are the reporting units of {}.",
            it.prefecture
        )
    },
    neighbors_note: "By the boundaries that the map uses, those through water included; other provinces are left out.",
    neighbors_caption: |as_of| {
        format!("Certified small and micro enterprise parks (number), as of {as_of}")
    },
    region: "Region",
    prefecture_head: "City",
    kind: "Kind",

    parts_title: |place| format!("Regions of {place}"),
    parts_caption: |as_of| {
        format!("Certified small and micro enterprise parks (number), as of {as_of}")
    },

    parks_title: |batch| format!("Parks of {batch}"),
    parks_caption: |place, batch| {
        format!("Small and micro enterprise parks in {place} certified in {batch}")
    },
    parks_many: |n| format!("{n} parks: see the list of parks."),

    pilot_kinds: ["Innovation base", "Provincial pilot county"],
    pilots_inside: "Innovation bases and pilots inside",
    pilots_caption: "Innovation bases and provincial pilot counties of the programme “科创中国” in Zhejiang",
    facts_of: |document| format!("Figures in {document}"),
    facts_caption: "Figures as the source prints them",
    facts_heads: [
        "Indicator",
        "Value",
        "Unit",
        "Period",
        "Qualifier",
        "Place in the source",
    ],
    definitions: "Definitions",
    word,

    plan_title: "Targets of Huzhou's “sowing plan”",
    plan_sentence: |it| {
        let [tech, srdi_parks, firms, future, srdi_firms] = &it.values;
        format!(
            "From {} to {}, {} is to build {}, and to attract and nurture {}, {future} of them in future industries; by the end of {} it is to have {} and {}.",
            it.first_year,
            it.last_year,
            it.place,
            counted(tech, "technology industrial park"),
            counted(firms, "innovative small and micro firm"),
            it.last_year,
            counted(srdi_parks, "provincial SRDI park"),
            counted(srdi_firms, "SRDI firm"),
        )
    },
    plan_caption: |place| format!("Targets of {place} by year (number of parks or firms)"),
    plan_parts_caption: |first, last| {
        format!(
            "Targets by district, county and zone (number of parks or firms): what is added, {first} to {last} together; what there is, at the end of {last}"
        )
    },
    plan_indicator: "Indicator",
    plan_indicators: [
        "Technology industrial parks (specialised parks)",
        "Provincial SRDI parks (including high-star small and micro enterprise parks)",
        "Innovative small and micro firms attracted and nurtured",
        "Of these: firms in future industries",
        "SRDI firms at provincial level or above",
    ],
    plan_measure: "Counts",
    plan_measures: ["added in the year", "at the year's end"],
    plan_total: "All years",
    plan_note: "What is added each year may be summed; what there is at a year's end may not, so its last column has a dash. SRDI (专精特新): specialised, refined, distinctive and innovative.",

    flagship_title: "First-list flagship technology industrial parks",
    flagship_sentence: |place, n, all| {
        let verb = if n == "1" { "is" } else { "are" };
        format!("Of the {all} flagship parks on Huzhou's first list, {n} {verb} in {place}.")
    },
    flagship_caption: "The source gives no date for firms and areas; a dash stands for what is not printed or is no number",
    flagship_heads: [
        "No.",
        "Park",
        "Unit",
        "Leading industries",
        "Operator",
        "Land area (mu)",
        "Floor area (m²)",
        "Tenant firms (number)",
    ],
    ownerships: ["state-owned", "private", "other"],

    notes_title: "Notes that touch this place",
    notes_lead: "What was repaired, inferred or left open when the sources were transcribed, as far as it touches this place.",
    printed_total: "printed total",
};

fn rank(it: &RankWords) -> String {
    match (it.n_tied.as_str(), it.tied_with.as_str()) {
        ("", _) => format!("number {}", it.rank),
        (n, "") => format!("joint number {} ({n} tied)", it.rank),
        (_, names) => format!("joint number {} (level with {names})", it.rank),
    }
}

fn certified(n_parks: &str) -> String {
    counted(n_parks, "certified small and micro enterprise park")
}

/// A number with its noun, in the plural unless there is one.
fn counted(n: &str, noun: &str) -> String {
    let s = if n == "1" { "" } else { "s" };
    format!("{n} {noun}{s}")
}

/// One name has, several have.
fn having(names: &str) -> String {
    let verb = if names.contains(" and ") || names.ends_with(" regions") {
        "have"
    } else {
        "has"
    };
    format!("{names} {verb}")
}

fn word(printed: &str) -> Option<&'static str> {
    Some(match printed {
        "个" | "家" | "项" | "张" | "种" | "类" => "number",
        "人" => "people",
        "位" => "rank",
        "亿元" => "¥100 million",
        "万元/亩" => "¥10,000 per mu",
        "亩" => "mu",
        "平方公里" => "km²",
        "万平方米" => "10,000 m²",
        "天" => "days",
        "年" => "years",
        "%" => "%",
        "以上" => "or more",
        "余" | "超" | "超过" | "多" => "more than",
        "不少于" => "at least",
        "约" | "左右" => "about",
        "1—2" => "1–2",
        "累计" => "cumulative",
        "连续" => "in a row",
        "新增" => "new",
        "增长" => "growth",
        _ => return None,
    })
}
