//! Columns and tables that can be taken away.

use crate::text::{Field, SheetWords, SheetsText, Table};

pub(super) const SHEETS: SheetsText = SheetsText {
    field,
    table,
    title,
    state: "state-owned",
    private: "private",
    other: "other",
    whole_period: "total",
    flow: "added within the year (years add up)",
    stock: "at the end of the year (years must not be added)",
    notice: "notice",
    feature: "newspaper feature",
    same_park: "same park",
    same_programme: "same programme",
    fits: ["meets the conditions", "not told"],
    note_kinds: [
        "misprint repaired",
        "not reported",
        "contradictory",
        "definition",
        "inferred",
    ],
    roles: ["compared", "for reference"],
    levels: ["province", "prefecture", "county", "functional zone"],
    plan_indicators: [
        "technology industry parks",
        "provincial SRDI parks (with high-star small and micro enterprise parks)",
        "innovative small and micro firms attracted",
        "of these in future industries",
        "SRDI firms of provincial level or above",
    ],
};

#[expect(clippy::too_many_lines, reason = "one entry a column")]
fn field(field: Field) -> [&'static str; 3] {
    use Field as F;
    match field {
        F::Rank => [
            "Rank",
            "place",
            "By parks certified to date, largest first; equal numbers share a rank",
        ],
        F::RegionCode => [
            "Region code",
            "",
            "Division code of GB/T 2260; a zone has its prefecture's code and a slug",
        ],
        F::Region => [
            "Region (Chinese)",
            "",
            "Official name of the division or zone",
        ],
        F::RegionEn => [
            "Region",
            "",
            "English name; those of zones are translations",
        ],
        F::Level => ["Level", "", "Province, prefecture, county or zone"],
        F::PrefectureCode => ["Prefecture code", "", "Division code of GB/T 2260"],
        F::Prefecture => ["Prefecture", "", "The prefecture it is in"],
        F::ParentCode => [
            "Parent code",
            "",
            "Code of the province or prefecture it belongs to",
        ],
        F::Pinyin => ["Pinyin", "", "Reading of the name without tones"],
        F::Initials => ["Initials", "", "First letters of the reading"],
        F::AsOf => ["As of", "", "Day up to which parks are counted"],
        F::Total => [
            "Certified to date",
            "parks",
            "Table of totals of the source; prefectures and the province are the sum of their units",
        ],
        F::ShareOfWhole => [
            "Share",
            "part of the parks certified in the whole area",
            "Certified to date ÷ certified in the whole area",
        ],
        F::Added => [
            "Added by the batch",
            "parks",
            "Counted from the batch list of the source; follows the type, batch and words chosen",
        ],
        F::AddedManufacturing => [
            "of these manufacturing",
            "parks",
            "Counted from the batch list",
        ],
        F::AddedServices => [
            "of these producer services",
            "parks",
            "Counted from the batch list",
        ],
        F::ShareManufacturing => [
            "Manufacturing share",
            "part of the parks added",
            "Manufacturing ÷ added by the batch",
        ],
        F::ShareAdded => [
            "Added of certified",
            "part of the parks certified to date",
            "Added by the batch ÷ certified to date",
        ],
        F::List => ["List", "", "The list it stands in"],
        F::Seq => ["No.", "", "Number in the list"],
        F::ParkName => ["Park (Chinese)", "", "As printed in the list"],
        F::ParkType => ["Type", "", "Type column of the batch list"],
        F::PrintedAs => [
            "Printed as",
            "",
            "The reporting unit as the source spells it",
        ],
        F::Industries => ["Industries", "", "As printed, separated by ；"],
        F::Operator => ["Operator", "", "As printed"],
        F::Ownership => ["Ownership of the operator", "", "As printed"],
        F::LandArea => ["Land area", "mu", "As printed"],
        F::FloorArea => ["Floor area", "m²", "As printed"],
        F::TenantFirms => ["Tenant firms", "firms", "As printed"],
        F::DocumentId => ["Document", "", "See the table of documents"],
        F::DocumentNumber => ["Document number", "", "As printed"],
        F::DocumentTitle => ["Title of the document", "", "As printed"],
        F::Issuer => ["Issuer", "", "As signed"],
        F::IssuedOn => [
            "Issued on",
            "",
            "As printed; a year alone where no more is known",
        ],
        F::NoteIds => [
            "Notes",
            "",
            "Ids of the notes that touch this row, see the table of notes",
        ],
        F::Subject => ["Subject", "", "Id of a pilot or base, or a region code"],
        F::Indicator => ["Indicator", "", "Name of the indicator"],
        F::Value => ["Value", "see the column Unit", "As printed"],
        F::Unit => ["Unit", "", "Unit of the value, in Chinese"],
        F::Period => ["Period", "", "A year, month or day, or from/to"],
        F::Qualifier => ["Qualifier", "", "Words attached to the figure, in Chinese"],
        F::Place => ["Place", "", "Where in the document"],
        F::Measure => ["Nature", "", "Added within a year, or a year-end level"],
        F::Group => ["Group", "", "Group within the document"],
        F::Title => ["Title", "", "Short name, ours"],
        F::Summary => ["Summary", "", "Written anew, not quoted"],
        F::Lead => [
            "Responsible",
            "",
            "The lead first, then the others, separated by ；",
        ],
        F::Deadline => ["Deadline", "", "Last day for completion or report"],
        F::Form => ["Form", "", "Form annexed to the notice of 2018"],
        F::Section => ["Section", "", "Part of the form"],
        F::Label => ["Label", "", "As printed, or shortened"],
        F::FieldKind => [
            "Kind of field",
            "",
            "Text, integer, decimal, date, choice or check",
        ],
        F::Options => ["Options", "", "Separated by |"],
        F::NoteId => ["Note", "", "Id of the document and a number"],
        F::NoteKind => ["Kind", "", "Kind of the note"],
        F::Printed => ["Printed", "", "What stands in print"],
        F::Shown => ["Shown", "", "What is shown here"],
        F::Note => ["Note text", "", "Ours"],
        F::Kind => [
            "Sort",
            "",
            "Sort of document or of entry, or what is joined",
        ],
        F::NameEn => ["Name", "", "Our translation; the source has none"],
        F::Cluster => [
            "Cluster",
            "",
            "The document's short name for its parts, such as “two libraries”",
        ],
        F::MeasureSeq => ["Measure", "", "Number of its measure within the group"],
        F::ShownOn => ["Shown on", "", "Where this site shows the part"],
        F::Division => ["Division", "", "Two digits of GB/T 4754—2017"],
        F::DivisionName => ["Name of the division", "", "GB/T 4754—2017"],
        F::Stage => ["Stage", "", "How far the parks have come that are counted"],
        F::CountedFrom => [
            "Counted from",
            "",
            "From which rows it can be counted again; empty where the sources hold none",
        ],
        F::FromId => [
            "One side",
            "",
            "A certified park as batch/number, else the id of a document",
        ],
        F::ToId => [
            "Other side",
            "",
            "A flagship park as document/number, else the id of a document",
        ],
        F::ShareOfCity => [
            "Share of the city",
            "part of the city's figure for the period",
            "Value ÷ city row as printed",
        ],
        F::Change => [
            "Change",
            "unit of the indicator",
            "Stocks only: year's end less the year's end before",
        ],
        F::ChangeRate => [
            "Year on year",
            "part of the year's end before",
            "Stocks only: change ÷ year's end before",
        ],
        F::Recounted => [
            "Recounted",
            "see the column Unit",
            "Added up or counted again from the parts",
        ],
        F::State => ["Result", "", "Agrees, differs or cannot be checked"],
        F::FutureFirms => ["Firms in future industries", "firms", "As printed"],
        F::InnovativeFirms => ["Innovative firms attracted", "firms", "As printed"],
        F::ShareOfFirms => [
            "Share in future industries",
            "part of the firms attracted",
            "Firms in future industries ÷ firms attracted",
        ],
        F::PlotRatio => [
            "Plot ratio",
            "times",
            "Floor area ÷ land area; 1 mu = 2000/3 m²",
        ],
        F::FirmDensity => [
            "Firms per 10,000 m²",
            "firms",
            "Tenant firms ÷ floor area in 10,000 m²",
        ],
        F::NParks => [
            "Parks",
            "parks",
            "Parks that name the division; a park with several counts for each",
        ],
        F::AlsoIn => [
            "Also in",
            "",
            "The same park in a certification list, as batch/number",
        ],
        F::Fit => [
            "Fit",
            "",
            "By the conditions in the link; what no document tells is apart",
        ],
        F::From => ["From", "", "A year alone where no more is known"],
        F::To => ["To", "", "The same as From for a moment"],
        F::What => [
            "What",
            "",
            "From the rows of documents, lists, deadlines and figures",
        ],
        F::File => ["File", "", "Table of the data package"],
        F::Required => ["Required", "", "Whether every row has a value"],
        F::Meaning => ["Meaning", "", "See datapackage.json"],
        F::TableName => ["Table", "", "The table it is in"],
        F::Key => [
            "Key",
            "",
            "Name of the column for programs, the same in all languages",
        ],
        F::Listed => [
            "Listed",
            "parks",
            "Counted from the batch list of the source, both types; does not follow the type chosen",
        ],
        F::ListedManufacturing => [
            "Listed, manufacturing",
            "parks",
            "Counted from the batch list of the source",
        ],
        F::ListedServices => [
            "Listed, producer services",
            "parks",
            "Counted from the batch list of the source",
        ],
        F::ShareServices => [
            "Producer services share",
            "part of the parks added",
            "Producer services ÷ listed",
        ],
        F::ShareOfManufacturing => [
            "Part of all manufacturing",
            "part of this type in the whole area",
            "Manufacturing ÷ manufacturing in the whole area",
        ],
        F::ShareOfServices => [
            "Part of all producer services",
            "part of this type in the whole area",
            "Producer services ÷ producer services in the whole area",
        ],
        F::ShareOfListed => [
            "Part of the list",
            "part of the parks listed in the whole area",
            "Listed ÷ listed in the whole area",
        ],
        F::Existing => [
            "Certified before the batch",
            "parks",
            "Certified to date less all parks of the batch, which the total is taken to include",
        ],
        F::AddedToExisting => [
            "Added to certified before",
            "part of the parks certified before",
            "Added by the batch ÷ certified before the batch; empty where there were none",
        ],
        F::SmallestUnits => [
            "Units with fewest parks",
            "units",
            "The first so many reporting units, from the fewest parks to the most",
        ],
        F::ShareOfUnits => [
            "Share of units",
            "part of the reporting units",
            "Units with fewest parks ÷ units with a total",
        ],
        F::ParksHeld => ["Their parks", "parks", "Sum of the totals of these units"],
        F::ShareOfParks => [
            "Share of parks",
            "part of the parks certified to date",
            "Their parks ÷ parks of all units",
        ],
        F::Role => [
            "Role",
            "",
            "Chosen to be compared, or a prefecture or the province for reference",
        ],
        F::ShareOfPrefecture => [
            "Share of the prefecture",
            "part of the parks certified in the prefecture",
            "Certified to date ÷ certified in its prefecture",
        ],
        F::ShareOfProvince => [
            "Share of the province",
            "part of the parks certified in the province",
            "Certified to date ÷ certified in the province",
        ],
        F::RankAmong => [
            "Regions ranked",
            "regions",
            "Regions of the same level with a total",
        ],
        F::FlagshipParks => [
            "Flagship parks",
            "parks",
            "In the list of the Sowing Plan; empty where the list does not reach",
        ],
        F::Programme => [
            "Sci-tech programme",
            "",
            "Innovation base or pilot; of those inside only the number",
        ],
        F::LeagueRank => [
            "Rank",
            "place",
            "By completion rate, the highest first, ties share a rank; a target of 0 is not ranked",
        ],
        F::RankBefore => [
            "Rank in the quarter before",
            "place",
            "The same year's quarter before, by the figures you entered",
        ],
        F::QuarterEnd => ["Up to", "", "The last day of the quarter you chose"],
        F::OwnFigure => [
            "Actual figure you entered",
            "unit of the indicator",
            "Entered by you, not a figure of the document",
        ],
        F::Target => [
            "Target of the year",
            "unit of the indicator",
            "As printed in the plan's table",
        ],
        F::CompletionRate => [
            "Completion rate",
            "part of the year's target",
            "Actual figure you entered ÷ target of the year",
        ],
        F::Shortfall => [
            "Shortfall",
            "unit of the indicator",
            "Target of the year less the actual figure you entered; 0 once reached",
        ],
        F::Surplus => [
            "Above target",
            "unit of the indicator",
            "Actual figure you entered less the target of the year; 0 where below",
        ],
        F::Remark => [
            "Remark",
            "",
            "Worked out from the figures you entered, please check",
        ],
        F::Origin => ["Origin", "", "Where the values of the column come from"],
    }
}

fn table(table: Table) -> &'static str {
    match table {
        Table::Headline => "Key figures",
        Table::Units => "Reporting units",
        Table::Ranking => "Ranking",
        Table::Batch => "Batch by type",
        Table::Parks => "Parks",
        Table::Facts => "Single figures",
        Table::Compare => "Comparison",
        Table::ChartUnits => "Leading reporting units",
        Table::ChartGrowth => "Batch against before",
        Table::ChartSpread => "Concentration",
        Table::ChartMatrix => "Region by type",
        Table::Documents => "Documents",
        Table::Regions => "Regions",
        Table::Totals => "Certified totals",
        Table::Flagship => "Flagship parks",
        Table::Targets => "Sowing plan targets",
        Table::PlanParts => "Parts of the sowing plan",
        Table::Industries => "Industries and divisions",
        Table::Pilots => "Bases and pilots",
        Table::Measures => "Measures",
        Table::Forms => "Form fields",
        Table::Notes => "Notes",
        Table::Links => "Joins between documents",
        Table::Goals => "Goals and table",
        Table::PlanShares => "Share in future industries",
        Table::Divisions => "Parks by division",
        Table::Unmapped => "Industries without a division",
        Table::Finder => "Parks found",
        Table::Timeline => "Timeline",
        Table::Ledger => "Ledger",
        Table::Dictionary => "Dictionary",
        Table::OwnLeague => "Your figures, league table",
        Table::OwnFigures => "Your figures, completion",
        Table::Columns => "Columns",
    }
}

fn title(it: Table, words: &SheetWords) -> String {
    let SheetWords {
        place,
        batch,
        as_of,
    } = words;
    match it {
        Table::Headline => {
            format!("Small and micro enterprise parks in {place}: key figures, {as_of}")
        }
        Table::Units => {
            format!("Small and micro enterprise parks by reporting unit, {place}, {as_of}")
        }
        Table::Ranking => {
            format!("Certified small and micro enterprise parks, {place}, ranked, {as_of}")
        }
        Table::Batch => {
            format!("Small and micro enterprise parks by type and region, {place}: {batch}")
        }
        Table::Parks => format!("List of small and micro enterprise parks: {batch}"),
        Table::Compare => format!("Small and micro enterprise parks compared: {place}, {as_of}"),
        Table::ChartUnits => {
            format!("Reporting units with most small and micro enterprise parks, {place}, {as_of}")
        }
        Table::ChartGrowth => format!(
            "Small and micro enterprise parks of {batch} against those certified before, {place}, {as_of}"
        ),
        Table::ChartSpread => format!(
            "Spread of small and micro enterprise parks over reporting units, {place}, {as_of}"
        ),
        Table::ChartMatrix => {
            format!("Small and micro enterprise parks of both types by region, {place}: {batch}")
        }
        other => table(other).to_owned(),
    }
}
