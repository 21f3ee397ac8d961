//! Columns and tables that can be taken away.

/// Columns and tables that can be taken away.
pub struct SheetsText {
    /// Label, unit and origin of a column; the unit is empty for texts.
    pub field: fn(Field) -> [&'static str; 3],
    /// What a table is called: also the name of its tab, at most 31 characters.
    pub table: fn(Table) -> &'static str,
    /// What a table holds, from the names of places and batches and the date.
    pub title: fn(Table, &SheetWords) -> String,
    pub state: &'static str,
    pub private: &'static str,
    pub other: &'static str,
    pub whole_period: &'static str,
    pub flow: &'static str,
    pub stock: &'static str,
    pub notice: &'static str,
    pub feature: &'static str,
    pub same_park: &'static str,
    pub same_programme: &'static str,
    /// Of the finder: meets the conditions, and not told.
    pub fits: [&'static str; 2],
    pub note_kinds: [&'static str; 5],
    /// Province, prefecture, county, zone.
    pub levels: [&'static str; 4],
    /// What a place of a comparison is there for: to be compared, or for reference.
    pub roles: [&'static str; 2],
    /// In the order of the plan's table.
    pub plan_indicators: [&'static str; 5],
}

/// What the title of a table is made of.
pub struct SheetWords {
    pub place: String,
    pub batch: String,
    pub as_of: String,
}

/// A table that can be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Table {
    Headline,
    Units,
    Ranking,
    Batch,
    Parks,
    Facts,
    Compare,
    ChartUnits,
    ChartGrowth,
    ChartSpread,
    ChartMatrix,
    Documents,
    Regions,
    Totals,
    Flagship,
    Targets,
    PlanParts,
    Industries,
    Pilots,
    Measures,
    Forms,
    Notes,
    Links,
    Goals,
    PlanShares,
    Divisions,
    Unmapped,
    Finder,
    Timeline,
    Ledger,
    Dictionary,
    /// A reader's own figures: units by completion rate.
    OwnLeague,
    /// A reader's own figures, all of them.
    OwnFigures,
    /// The columns of the other tables.
    Columns,
}

impl Table {
    /// Whether its rows or figures change with the places, type and batch that are chosen.
    pub const fn follows_choice(self) -> bool {
        !matches!(
            self,
            Self::Facts
                | Self::Flagship
                | Self::Targets
                | Self::PlanParts
                | Self::Industries
                | Self::Pilots
                | Self::Measures
                | Self::Forms
                | Self::Notes
                | Self::Links
                | Self::Goals
                | Self::PlanShares
                | Self::Divisions
                | Self::Unmapped
                | Self::Finder
                | Self::Timeline
                | Self::Ledger
                | Self::Dictionary
                | Self::OwnLeague
                | Self::OwnFigures
        )
    }

    /// The name of its file: ASCII, the same in all languages.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Headline => "headline",
            Self::Units => "units",
            Self::Ranking => "ranking",
            Self::Batch => "batch",
            Self::Parks => "parks",
            Self::Facts => "facts",
            Self::Compare => "comparison",
            Self::ChartUnits => "chart_units",
            Self::ChartGrowth => "chart_growth",
            Self::ChartSpread => "chart_spread",
            Self::ChartMatrix => "chart_types",
            Self::Documents => "documents",
            Self::Regions => "regions",
            Self::Totals => "totals",
            Self::Flagship => "flagship_parks",
            Self::Targets => "targets",
            Self::PlanParts => "plan_parts",
            Self::Industries => "industries",
            Self::Pilots => "pilots",
            Self::Measures => "measures",
            Self::Forms => "forms",
            Self::Notes => "notes",
            Self::Links => "links",
            Self::Goals => "plan_goals",
            Self::PlanShares => "plan_shares",
            Self::Divisions => "divisions",
            Self::Unmapped => "industries_unmapped",
            Self::Finder => "finder",
            Self::Timeline => "timeline",
            Self::Ledger => "ledger",
            Self::Dictionary => "dictionary",
            Self::OwnLeague => "own_league",
            Self::OwnFigures => "own_figures",
            Self::Columns => "columns",
        }
    }
}

macro_rules! fields {
    ($($name:ident $key:literal),* $(,)?) => {
        /// A column of the tables that can be taken away.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Field { $($name),* }

        impl Field {
            /// Every column.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The name for programs: ASCII, the same in all languages.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),* }
            }
        }
    };
}

fields! {
    Rank "rank", RegionCode "region_code", Region "region", RegionEn "region_en", Level "level",
    PrefectureCode "prefecture_code", Prefecture "prefecture", ParentCode "parent_code",
    Pinyin "pinyin", Initials "initials", AsOf "as_of", Total "certified_total",
    ShareOfWhole "share_of_whole", Added "added", AddedManufacturing "added_manufacturing",
    AddedServices "added_services", ShareManufacturing "share_manufacturing",
    ShareAdded "share_added", List "list", Seq "seq", ParkName "name", ParkType "park_type",
    PrintedAs "printed_as", Industries "industries", Operator "operator", Ownership "ownership",
    LandArea "land_area_mu", FloorArea "floor_area_m2", TenantFirms "tenant_firms",
    DocumentId "document_id", DocumentNumber "document_number", DocumentTitle "document_title",
    Issuer "issuer", IssuedOn "issued_on", NoteIds "note_ids", Subject "subject_id",
    Indicator "indicator", Value "value", Unit "unit", Period "period", Qualifier "qualifier",
    Place "place", Measure "measure", Group "group", Title "title", Summary "summary",
    Lead "lead", Deadline "deadline", Form "form_id", Section "section", Label "label",
    FieldKind "field_kind", Options "options", NoteId "note_id", NoteKind "note_kind",
    Printed "printed", Shown "shown", Note "note", Kind "kind", NameEn "name_en",
    Cluster "cluster", MeasureSeq "measure_seq", ShownOn "page", Division "division",
    DivisionName "division_name", Stage "stage", CountedFrom "recount", FromId "from_id",
    ToId "to_id", ShareOfCity "share_of_city", Change "change", ChangeRate "change_rate",
    Recounted "recounted", State "state", FutureFirms "future_industry_firms",
    InnovativeFirms "innovative_firms", ShareOfFirms "share_of_firms", PlotRatio "plot_ratio",
    FirmDensity "firms_per_10000_m2", NParks "parks", AlsoIn "also_in", Fit "fit", From "from",
    To "to", What "what", File "file", Required "required", Meaning "meaning",
    TableName "table", Key "column", Origin "origin",
    Listed "listed", ListedManufacturing "listed_manufacturing", ListedServices "listed_services",
    ShareServices "share_services", ShareOfManufacturing "share_of_manufacturing",
    ShareOfServices "share_of_services", ShareOfListed "share_of_listed",
    Existing "certified_before", AddedToExisting "added_to_before",
    SmallestUnits "smallest_units", ShareOfUnits "share_of_units", ParksHeld "parks_held",
    ShareOfParks "share_of_parks", Role "role", ShareOfPrefecture "share_of_prefecture",
    ShareOfProvince "share_of_province", RankAmong "ranked_regions",
    FlagshipParks "flagship_parks", Programme "programme",
    LeagueRank "league_rank", RankBefore "league_rank_before", QuarterEnd "quarter_end",
    OwnFigure "own_figure", Target "target", CompletionRate "completion_rate",
    Shortfall "shortfall", Surplus "surplus", Remark "remark",
}
