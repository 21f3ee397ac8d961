//! Pages of regions.

/// A rank and among how many; figures are formatted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RankWords {
    pub rank: String,
    /// Among how many that report.
    pub n: String,
    /// How many share the rank, this one included; empty where it is alone.
    pub n_tied: String,
    /// Names of the others that share it; empty where it is alone or they are many.
    pub tied_with: String,
}

/// What the sentences about a region are made of; figures are formatted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegionWords {
    pub place: String,
    pub prefecture: String,
    pub as_of: String,
    pub total: String,
    pub share_of_province: String,
    pub share_of_prefecture: String,
    pub in_province: RankWords,
    pub in_prefecture: RankWords,
    /// The batches in question, such as "第七批".
    pub batch: String,
    pub added: String,
    pub manufacturing: String,
    pub services: String,
    pub n_prefectures: String,
    /// Reporting units in it, those among them that are counties, and zones.
    pub n_units: String,
    pub n_counties: String,
    pub n_zones: String,
    /// Names of its parts with the largest number, and the number.
    pub most: String,
    pub n_most: String,
    /// The same of the smallest number.
    pub fewest: String,
    pub n_fewest: String,
    /// Reporting units of the province with 0, this one included.
    pub n_zeros: String,
    /// Units in it that report nothing; empty where all do.
    pub unreported: String,
}

/// What is said of neighbors; figures are formatted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeighborWords {
    pub place: String,
    pub prefecture: String,
    pub n: String,
    /// Those of another prefecture; empty where there are none.
    pub n_elsewhere: String,
    /// Whether they are prefectures and not counties.
    pub are_prefectures: bool,
    /// Neighbors with fewer certified parks.
    pub n_fewer: String,
}

/// What is said of the plan's targets: the value of each indicator, flows as sums of all years and
/// stocks at the end of the last, and the years.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanWords {
    pub place: String,
    pub first_year: String,
    pub last_year: String,
    /// In the order of the indicators.
    pub values: [String; 5],
}

/// Pages of regions.
pub struct RegionText {
    /// Said on paper before the address of the page.
    pub paper_more: &'static str,
    /// How many more lines the page has.
    pub paper_left_out: fn(&str) -> String,
    pub title: &'static str,
    pub lead: &'static str,
    pub jump: &'static str,
    pub page_of: fn(&str) -> String,

    pub province: fn(&RegionWords) -> String,
    pub prefecture: fn(&RegionWords) -> String,
    pub parts: fn(&RegionWords) -> String,
    pub extremes: fn(&RegionWords) -> String,
    /// Many places that are not named one by one.
    pub several: fn(&str) -> String,
    pub unreported: fn(&RegionWords) -> String,
    pub unit: fn(&RegionWords) -> String,
    pub ranks: fn(&RegionWords) -> String,
    pub zero: fn(&RegionWords) -> String,
    pub missing: fn(&RegionWords) -> String,
    pub zone: fn(&RegionWords) -> String,
    pub batch: fn(&RegionWords) -> String,

    pub kinds: [&'static str; 4],
    pub code: &'static str,
    pub figures: &'static str,
    pub total: &'static str,
    pub added: fn(&str) -> String,
    pub added_note: fn(&str, &str) -> String,
    pub share_of: fn(&str) -> String,
    pub share_note: fn(&str) -> String,
    pub rank_in: fn(&str) -> String,
    pub rank_note: fn(&RankWords) -> String,

    pub go_on: &'static str,
    pub more: fn(&str) -> String,
    pub to_map: &'static str,
    pub to_parks: &'static str,
    pub compare_with: fn(&str) -> String,
    pub compare_neighbors: &'static str,
    pub compare_parts: &'static str,
    pub up: fn(&str) -> String,
    pub previous: fn(&str) -> String,
    pub next: fn(&str) -> String,
    pub siblings: &'static str,

    pub place_title: &'static str,
    pub place_alt: fn(&str, &str) -> String,
    pub geography: &'static str,
    pub tiles: &'static str,

    pub neighbors: &'static str,
    pub neighbors_sentence: fn(&NeighborWords) -> String,
    pub neighbors_none: fn(&NeighborWords) -> String,
    pub neighbors_zone: fn(&NeighborWords) -> String,
    pub neighbors_note: &'static str,
    pub neighbors_caption: fn(&str) -> String,
    pub region: &'static str,
    pub prefecture_head: &'static str,
    pub kind: &'static str,

    pub parts_title: fn(&str) -> String,
    pub parts_caption: fn(&str) -> String,

    pub parks_title: fn(&str) -> String,
    pub parks_caption: fn(&str, &str) -> String,
    pub parks_many: fn(&str) -> String,

    pub pilot_kinds: [&'static str; 2],
    pub pilots_inside: &'static str,
    pub pilots_caption: &'static str,
    pub facts_of: fn(&str) -> String,
    pub facts_caption: &'static str,
    pub facts_heads: [&'static str; 6],
    pub definitions: &'static str,
    /// A unit or a qualifying word as the reader's language has it; `None` where it has none.
    pub word: fn(&str) -> Option<&'static str>,

    pub plan_title: &'static str,
    pub plan_sentence: fn(&PlanWords) -> String,
    pub plan_caption: fn(&str) -> String,
    pub plan_parts_caption: fn(&str, &str) -> String,
    pub plan_indicator: &'static str,
    pub plan_indicators: [&'static str; 5],
    pub plan_measure: &'static str,
    pub plan_measures: [&'static str; 2],
    pub plan_total: &'static str,
    pub plan_note: &'static str,

    pub flagship_title: &'static str,
    pub flagship_sentence: fn(&str, &str, &str) -> String,
    pub flagship_caption: &'static str,
    pub flagship_heads: [&'static str; 8],
    pub ownerships: [&'static str; 3],

    pub notes_title: &'static str,
    pub notes_lead: &'static str,
    pub printed_total: &'static str,
}
