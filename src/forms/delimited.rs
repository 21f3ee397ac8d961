//! Text with separators: CSV files and what spreadsheets put on the clipboard.
//!
//! Forty lines instead of a crate of twenty kilobytes; the tests hold it against the `csv` crate.

/// A text as rows of cells.
pub type Table = Vec<Vec<String>>;

/// Reads a text with separators: quoted cells with doubled quotes, separators and line breaks in
/// them; `\n`, `\r\n` or `\r` between rows. A quote that is never closed is a plain character.
pub fn read(text: &str, separator: char) -> Table {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    rows(text, separator, true)
        .or_else(|| rows(text, separator, false))
        .unwrap_or_default()
}

/// `None` if a quote is open at the end.
fn rows(text: &str, separator: char, is_quoting: bool) -> Option<Table> {
    let mut table = vec![vec![String::new()]];
    let mut letters = text.chars().peekable();
    let mut is_open = false;
    let mut is_start = true;
    while let Some(it) = letters.next() {
        let row = table.last_mut()?;
        let cell = row.last_mut()?;
        if is_open {
            match it {
                '"' if letters.next_if_eq(&'"').is_some() => cell.push('"'),
                '"' => is_open = false,
                it => cell.push(it),
            }
        } else if it == '"' && is_start && is_quoting {
            is_open = true;
            is_start = false;
        } else if it == separator {
            row.push(String::new());
            is_start = true;
        } else if it == '\n' || it == '\r' {
            if it == '\r' {
                letters.next_if_eq(&'\n');
            }
            table.push(vec![String::new()]);
            is_start = true;
        } else {
            cell.push(it);
            is_start = false;
        }
    }
    // A break at the end ends the last row and begins none.
    if table.len() > 1 && text.ends_with(['\n', '\r']) {
        table.pop();
    }
    (!is_open).then_some(table)
}

/// Writes rows with `\r\n` after each; cells are quoted where they must be.
pub fn write(table: &[Vec<String>], separator: char) -> String {
    let mut text = String::new();
    for row in table {
        // A row of one empty cell would look like no row.
        let is_hollow = matches!(row.as_slice(), [it] if it.is_empty());
        for (idx, cell) in row.iter().enumerate() {
            if idx > 0 {
                text.push(separator);
            }
            if is_hollow || cell.contains([separator, '"', '\n', '\r']) {
                text.push('"');
                text.push_str(&cell.replace('"', "\"\""));
                text.push('"');
            } else {
                text.push_str(cell);
            }
        }
        text.push_str("\r\n");
    }
    text
}

/// Makes a cell that a spreadsheet would take for a formula plain text, with an apostrophe before
/// it. Numbers stay numbers. [`disarmed`] is undone by [`rearmed`], whatever the cell.
pub fn disarmed(cell: &str) -> String {
    if is_dangerous(cell) && !is_plain_number(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// Takes the apostrophe away that [`disarmed`] put there.
pub fn rearmed(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|it| is_dangerous(it))
        .unwrap_or(cell)
}

/// Whether the first sign after blanks and apostrophes begins a formula.
fn is_dangerous(cell: &str) -> bool {
    let rest = cell.trim_start_matches(|it: char| it == '\'' || it.is_whitespace());
    let begins_formula = |it: char| matches!(it, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    let begins_break = cell
        .trim_start_matches('\'')
        .starts_with(['\t', '\r', '\n']);
    rest.starts_with(begins_formula) || begins_break
}

fn is_plain_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let is_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    match digits.split_once('.') {
        Some((whole, decimals)) => is_digits(whole) && is_digits(decimals),
        None => is_digits(digits),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_spreadsheets_copy_is_read() {
        for (text, expected) in [
            ("", vec![vec![""]]),
            ("a", vec![vec!["a"]]),
            ("a\tb\r\nc\td\r\n", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("a\t\r\n\tb", vec![vec!["a", ""], vec!["", "b"]]),
            ("a\rb", vec![vec!["a"], vec!["b"]]),
            (
                "\"一\n二\"\t\"他说\"\"好\"\"\"",
                vec![vec!["一\n二", "他说\"好\""]],
            ),
            ("12\" 管\tb", vec![vec!["12\" 管", "b"]]),
            ("\"没有结束\tb\nc", vec![vec!["\"没有结束", "b"], vec!["c"]]),
            ("\u{feff}a\tb", vec![vec!["a", "b"]]),
            ("a\n\nb\n", vec![vec!["a"], vec![""], vec!["b"]]),
        ] {
            assert_eq!(read(text, '\t'), expected, "{text:?}");
        }
    }

    #[test]
    fn what_a_spreadsheet_would_run_is_made_inert() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            (" =1", "' =1"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("\tx", "'\tx"),
            ("-5", "-5"),
            ("+8.5", "+8.5"),
            ("-5家", "'-5家"),
            ("0571-87050000", "0571-87050000"),
            ("'引号", "'引号"),
            ("园区", "园区"),
        ] {
            assert_eq!(disarmed(cell), written);
            assert_eq!(rearmed(written), cell);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::*;
    use proptest::prelude::*;

    fn tables() -> impl Strategy<Value = Table> {
        let cell = "[a\"',;\t\r\n =+@－0-9园]{0,6}";
        prop::collection::vec(prop::collection::vec(cell, 1..4), 1..5)
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(table in tables(), separator in prop_oneof![Just(','), Just('\t')]) {
            prop_assert_eq!(read(&write(&table, separator), separator), table);
        }

        #[test]
        fn another_reader_reads_the_same(table in tables()) {
            let text = write(&table, ',');
            let mut reader = csv::ReaderBuilder::new();
            let mut reader = reader.has_headers(false).flexible(true).from_reader(text.as_bytes());
            let rows = reader.records().map(|it| it.unwrap().iter().map(str::to_owned).collect());
            prop_assert_eq!(rows.collect::<Table>(), table);
        }

        #[test]
        fn an_inert_cell_is_inert_and_comes_back(cell in "[ '\t=+@－0-9.a园-]{0,8}") {
            let inert = disarmed(&cell);
            prop_assert_eq!(rearmed(&inert), cell.as_str());
            let is_formula = inert.trim_start().starts_with(['=', '+', '-', '@', '－', '\t']);
            prop_assert!(!is_formula || is_plain_number(&inert), "{}", inert);
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,40}|[\"\t\r\na]{0,20}") {
            let table = read(&text, '\t');
            prop_assert!(table.iter().all(|it| !it.is_empty()));
        }
    }
}
