//! Faulty seeds: each is refused with file, line, column, the faulty text and what is expected.

use crate::fixture::{check, faults, sound};
use crate::reader;

#[test]
fn sound_seeds_are_read() {
    assert_eq!(faults(&sound()), Vec::<String>::new());
    let dataset = reader::read(&sound()).ok().unwrap().dataset;
    assert_eq!(dataset.parks[0].name, "甲园,\"一期\"");
    assert_eq!(dataset.documents[0].title, "题目,其一");
    assert_eq!(dataset.geography.grid, (3, 2), "a row was added above");
}

#[test]
fn columns_may_be_added_at_the_right_end() {
    let mut files = sound();
    let text = "id,kind,issuer,number,title,issued_on,url\nd-1,notice,,,题目,2021,\n";
    files.insert("documents.csv".into(), text.into());
    assert_eq!(faults(&files), Vec::<String>::new());
}

#[test]
fn files_that_a_program_spoiled_are_refused() {
    let file = "certified_totals.csv";
    check(
        file,
        "as_of",
        "\u{feff}as_of",
        &["1:1: the file begins with a byte-order mark; save it as plain UTF-8 without one"],
    );
    check(
        file,
        "document_id\n",
        "document_id\r\n",
        &["1:47: the line ends with CR; save the file with LF line ends"],
    );
    check(
        file,
        "拱墅区,d-1\n",
        "拱墅区,d-1",
        &["3:28: the file does not end with a line break; is its end missing?"],
    );
}

#[test]
fn broken_quotes_and_rows_are_refused() {
    let file = "certified_totals.csv";
    check(
        file,
        ",9,上城区",
        ",9,\"上城区",
        &["2:21: the quote that opens here is never closed; is the rest of the file missing?"],
    );
    check(
        file,
        "上城区,",
        "\"上城区\"x,",
        &[
            "2:26: 'x' after the closing quote of the cell that begins in line 2, column 21; expected a comma or the end of the line",
        ],
    );
    check(
        file,
        "上城区,",
        "上\"城区,",
        &["2:22: a quote inside a cell without quotes; quote the cell and double it"],
    );
    check(
        file,
        "拱墅区,d-1\n",
        "拱墅\n",
        &["3:21: the row ends after 4 of 5 cells; \"document_id\" is missing"],
    );
    check(
        file,
        "上城区,d-1",
        "上城区,d-1,x",
        &["2:29: \"x\" is cell 6 where the header has 5; quote cells that hold commas"],
    );
}

#[test]
fn broken_headers_are_refused() {
    let file = "certified_totals.csv";
    check(
        file,
        "region_code,parks",
        "parks,region_code",
        &[
            "1:7: column \"parks\"; expected \"region_code\"",
            "1:13: column \"region_code\"; expected \"parks\"",
        ],
    );
    check(
        file,
        ",document_id\n",
        "\n",
        &["1:25: column \"document_id\" is missing after this one"],
    );
    check(
        file,
        "document_id\n",
        "document_id,parks\n",
        &["1:48: column \"parks\" occurs twice"],
    );
    check(
        file,
        "document_id\n",
        "document_id,\n",
        &["1:48: a column without a name"],
    );
    check(
        file,
        "2021-06-30,330105",
        "as_of,region_code,parks,printed_as,document_id\n2021-06-30,330105",
        &["3:1: the header row is repeated"],
    );
}

#[test]
fn regions_out_of_order_are_refused() {
    let file = "regions.csv";
    check(
        file,
        "zone,330100",
        "zone,330200",
        &[
            "6:1: \"330100-xin\" is no code of a zone of its parent",
            "6:38: \"330200\"; expected prefecture from a row above",
        ],
    );
    let shangcheng = "330102,上城区,Shangcheng,shangcheng,sc,county,330100\n";
    let gongshu = "330105,拱墅区,Gongshu,gongshu,gs,county,330100\n";
    let (sorted, swapped) = (
        [shangcheng, gongshu].concat(),
        [gongshu, shangcheng].concat(),
    );
    check(
        file,
        &sorted,
        &swapped,
        &[
            "5:1: \"330102\" must not follow \"330105\"; expected each prefecture by code, then its counties by code, then its zones",
        ],
    );
}

#[test]
fn readings_that_do_not_fit_are_refused() {
    let file = "regions.csv";
    check(
        file,
        "gongshu,gs",
        "gongshu,gx",
        &["5:28: \"gx\" are not the initials of \"gongshu\""],
    );
    check(
        file,
        "xinqu,xq",
        "Xinqu,xq",
        &[
            "6:24: \"Xinqu\"; expected small letters only",
            "6:30: \"xq\" are not the initials of \"Xinqu\"",
        ],
    );
}

#[test]
fn marks_that_are_incomplete_are_refused() {
    let marks = "geo/zone-marks.csv";
    check(
        marks,
        "330100-xin,120.5,30.1,1,-1\n",
        "",
        &["1:1: no row for 330100-xin"],
    );
    check(
        marks,
        "120.5,30.1",
        "30.1,120.5",
        &[
            "2:12: \"30.1\"; expected a number from 117 to 124, without separators or unit",
            "2:17: \"120.5\"; expected a number from 26 to 32, without separators or unit",
        ],
    );
    check(
        marks,
        "1,-1",
        "1,-1\n330102,120.5,,4,4",
        &["3:8: \"120.5\"; expected nothing, for this is no zone"],
    );
}

#[test]
fn grids_that_are_incomplete_are_refused() {
    let grid = "geo/tilegrid.json";
    check(
        grid,
        "330203",
        "330209",
        &[
            "1:1: nothing for 330203",
            "4:11: \"330209\" is no county of regions.csv",
        ],
    );
    check(
        grid,
        "\"col\":1",
        "\"col\":0",
        &["1:1: 330102 and 330105 share the cell of column 0, row 0"],
    );
    check(
        grid,
        "},\n",
        "}\n",
        &[
            "1:1: nothing for 330102, 330105, 330203",
            "3:1: not JSON: expected `,` or `]` at line 3 column 1",
        ],
    );
}

#[test]
fn a_missing_or_foreign_file_is_named() {
    let mut files = sound();
    files.remove("forms.csv");
    // 上城区 in GBK.
    files.insert("certified_totals.csv".into(), b"as_of,\xc9\xcf".to_vec());
    assert_eq!(
        faults(&files),
        [
            "seeds/certified_totals.csv:1:7: byte 0xC9 is not UTF-8; save the file as UTF-8",
            "seeds/forms.csv:1:1: the file is missing",
        ]
    );
}

/// One run names every fault of every file; files that refer to a file that cannot be read are not
/// blamed for it.
#[test]
fn all_faults_are_told_at_once() {
    let mut files = sound();
    files.insert("regions.csv".into(), "code;name\n".into());
    files.insert(
        "notes.csv".into(),
        "id,document_id,place,kind,printed,shown,note_zh,note_en\n\
         d-1-1,d-9,,odd,,,,\n\
         d-1-02,d-1,第1段,inference,,,说明,note\n"
            .into(),
    );
    let found = faults(&files);
    let places: Vec<_> = found
        .iter()
        .filter_map(|it| it.split(": ").next())
        .collect();
    assert_eq!(
        places[..5],
        [
            "seeds/notes.csv:2:7",
            "seeds/notes.csv:2:11",
            "seeds/notes.csv:2:12",
            "seeds/notes.csv:2:18",
            "seeds/notes.csv:2:19",
        ]
    );
    assert!(
        places[5..]
            .iter()
            .all(|it| it.starts_with("seeds/regions.csv:1:")),
        "{found:?}"
    );
}

#[test]
fn a_package_that_does_not_describe_in_both_languages_is_refused() {
    let file = "datapackage.json";
    for (from, to, expected) in [
        (
            "编号 / Id",
            "编号",
            "4:10: \"编号\": expected Chinese and English with \" / \" between, once",
        ),
        (
            "永不改变。\\n\\n",
            "",
            "4:36: \"It never changes.\": expected Chinese and English with \"\\n\\n\" between, once",
        ),
        (
            "\"string\"",
            "\"text\"",
            "3:46: \"text\": expected string, integer, number or date",
        ),
        (
            "\"path\"",
            "\"file\"",
            "1:25: \"documents\": path is missing",
        ),
        (
            "[{\"name\"",
            "[\"name\"",
            "1:22: expected `,` or `]` at line 1 column 22",
        ),
    ] {
        check(file, from, to, &[expected]);
    }
}

#[test]
fn the_dictionary_is_read_column_by_column() {
    let tables = reader::read(&sound()).ok().unwrap().dossier.tables;
    assert_eq!(
        (tables[0].file, tables[0].title_en),
        ("documents.csv", "Documents")
    );
    let field = &tables[0].fields[0];
    assert_eq!((field.name, field.about_zh), ("id", "永不改变。"));
    assert!(field.is_required);
}
