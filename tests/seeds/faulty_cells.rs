//! Faulty cells, references and keys: see `faults.rs`.

use crate::fixture::check;

/// File, what is replaced in it, by what, and the fault that must be found.
type Case = (&'static str, &'static str, &'static str, &'static str);

const VALUES: [Case; 16] = [
    (
        "certified_totals.csv",
        "9,上",
        "1,161,上",
        "2:29: \"d-1\" is cell 6 where the header has 5; quote cells that hold commas",
    ),
    (
        "certified_totals.csv",
        ",9,",
        ",\"1,161\",",
        "2:19: \"1,161\"; expected a whole number from 0 to 9999, digits only",
    ),
    (
        "certified_totals.csv",
        ",9,",
        ",9个,",
        "2:19: \"9个\"; expected a whole number from 0 to 9999, digits only",
    ),
    (
        "certified_totals.csv",
        ",9,",
        ",-9,",
        "2:19: \"-9\"; expected a whole number from 0 to 9999, digits only",
    ),
    (
        "certified_totals.csv",
        ",9,",
        ",,",
        "2:19: \"parks\" is empty; it must be given",
    ),
    (
        "certified_totals.csv",
        ",9,",
        ", 9,",
        "2:19: \" 9\" begins or ends with a space",
    ),
    (
        "certified_totals.csv",
        "上城区",
        "上\u{200b}城区",
        "2:21: \"上\\u{200b}城区\" holds the stray character '\\u{200b}'",
    ),
    (
        "certified_totals.csv",
        "2021-06-30",
        "2021-06-31",
        "2:1: \"2021-06-31\"; expected a day such as 2021-06-30, or a year",
    ),
    (
        "certified_parks.csv",
        "7,2,乙园,producer_services",
        "7,2,乙园,services",
        "3:8: \"services\"; expected one of manufacturing, producer_services",
    ),
    (
        "flagship_parks.csv",
        "90.3",
        "90.3亩",
        "2:18: \"90.3亩\"; expected a number from 0.1 to 100000, without separators or unit",
    ),
    (
        "flagship_parks.csv",
        "90.3",
        "-1",
        "2:18: \"-1\"; expected a number from 0.1 to 100000, without separators or unit",
    ),
    (
        "facts.csv",
        "2013/2017",
        "2017/2013",
        "2:25: \"2017/2013\"; expected a year, month or day such as 2020, 2020-06, 2020-06-30, or two as from/to",
    ),
    (
        "facts.csv",
        "plan_goal:srdi_parks",
        "plan_goal:parks",
        "2:46: \"plan_goal:parks\"; expected what the figure can be counted from, such as certified_totals, pilots:base, plan_goal:tech_parks or measures:<group>",
    ),
    (
        "huzhou_targets.csv",
        "total",
        "sum",
        "3:8: \"sum\"; expected a year or total",
    ),
    (
        "huzhou_targets.csv",
        "total,tech_parks,12,flow",
        "total,tech_parks,12,stock",
        "3:28: \"stock\" in a row of period \"total\"; year-end stocks have no total",
    ),
    (
        "forms.csv",
        "甲|乙",
        "甲",
        "2:34: \"甲\"; expected two or more options separated by | for a choice, nothing for other kinds",
    ),
];

const COLUMNS: [Case; 2] = [
    (
        "certified_parks.csv",
        "manufacturing,330100,330102",
        "manufacturing,330100,330109",
        "2:38: \"330109\" is unknown; expected a code of regions.csv",
    ),
    (
        "documents.csv",
        "2021-06-30",
        "30 June",
        "2:34: \"30 June\"; expected a day such as 2021-06-30, or a year",
    ),
];

const REFERENCES: [Case; 12] = [
    (
        "certified_totals.csv",
        "上城区,d-1",
        "上城区,d-2",
        "2:25: \"d-2\" is unknown; expected an id of documents.csv",
    ),
    (
        "certified_totals.csv",
        "330105",
        "330100",
        "3:12: \"330100\" is a prefecture; expected a county or zone",
    ),
    (
        "certified_parks.csv",
        "330200,330203",
        "330100,330203",
        "3:33: \"330203\" does not lie in prefecture \"330100\"",
    ),
    (
        "facts.csv",
        "base-x",
        "base-y",
        "2:1: \"base-y\" is unknown; expected an id of pilots.csv or a code of regions.csv",
    ),
    (
        "pilots.csv",
        "base-x,base",
        "base-x,pilot",
        "2:1: \"base-x\"; expected \"pilot\", a hyphen and a name",
    ),
    (
        "notes.csv",
        "d-1-01",
        "d-2-01",
        "2:1: \"d-2-01\"; expected \"d-1\", a hyphen and two digits",
    ),
    (
        "facts.csv",
        "d-1-02",
        "d-1-09",
        "2:68: \"d-1-09\"; expected an id of notes.csv",
    ),
    (
        "facts.csv",
        "d-1-02",
        "d-1-02；d-1-01",
        "2:68: expected the notes in the order of notes.csv, each once",
    ),
    (
        "links.csv",
        "7/1",
        "7/3",
        "2:11: \"7/3\" is unknown; expected a park of certified_parks.csv as batch/seq",
    ),
    (
        "links.csv",
        "d-1/1",
        "1",
        "2:15: \"1\" is unknown; expected a park of flagship_parks.csv as document/seq",
    ),
    (
        "links.csv",
        "d-1-02",
        "d-1-2",
        "2:21: \"d-1-2\" is unknown; expected an id of notes.csv",
    ),
    (
        "links.csv",
        "same_park,7/1,d-1/1",
        "same_programme,d-1,d-1",
        "2:20: expected another document than from_id",
    ),
];

const KEYS: [Case; 3] = [
    (
        "certified_parks.csv",
        "7,2,",
        "7,1,",
        "3:1: \"7, 1\" is in line 2 already; batch, seq must be unique",
    ),
    (
        "certified_totals.csv",
        "330105",
        "330102",
        "3:1: \"2021-06-30, 330102\" is in line 2 already; as_of, region_code must be unique",
    ),
    (
        "huzhou_targets.csv",
        "330102,total",
        "330102,2025",
        "3:1: \"330102, 2025, tech_parks\" is in line 2 already; region_code, period, indicator must be unique",
    ),
];

fn check_all(cases: &[Case]) {
    for (file, from, to, expected) in cases {
        check(file, from, to, &[expected]);
    }
}

#[test]
fn cells_that_are_no_values_are_refused() {
    check_all(&VALUES);
}

#[test]
fn columns_are_counted_in_characters_past_quoted_cells() {
    check_all(&COLUMNS);
}

#[test]
fn references_to_nothing_are_refused() {
    check_all(&REFERENCES);
}

#[test]
fn keys_that_occur_twice_are_refused() {
    check_all(&KEYS);
}
