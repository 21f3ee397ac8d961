//! One convention in Chinese texts: a figure stands between spaces beside Han characters (`102 个`,
//! `第 3 步`, `占 12%`), a date is one word (`2021年6月30日`, `2025—2027年`).
//!
//! Whatever touches a figure without a space must be a date, the number of a document or of an
//! annex, or stand so in a cell of `seeds/`: that is quoted. What is written into code but never
//! drawn here (messages after a step of the reader) is held by reading `src/text` itself.

use super::page;
use park_atlas::bundle::{dataset, dossier};
use park_atlas::charts::option;
use park_atlas::charts::palette::Surface;
use park_atlas::view_model::sheets::{self, Cell, Sheet};
use park_atlas::view_model::tips::tip;
use park_atlas::view_model::{Scene, data_page, search};
use park_atlas::view_state::Page;
use serde_json::Value;
use std::fs;
use std::path::Path;

fn is_han(sign: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&sign)
}

/// The characters at which a figure touches a Han character, each with what stands around it.
fn tight(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut start = 0;
    while start < signs.len() {
        if !signs[start].is_ascii_digit() {
            start += 1;
            continue;
        }
        let run = signs[start..].iter().take_while(|it| it.is_ascii_digit());
        let end = start + run.count();
        // A share is one figure with its sign.
        let after = end + usize::from(signs.get(end) == Some(&'%'));
        let touches = (start > 0 && is_han(signs[start - 1]))
            || signs.get(after).copied().is_some_and(is_han);
        if touches && !is_one_word(&signs, start, end) {
            let around = start.saturating_sub(8)..(after + 8).min(signs.len());
            found.push(signs[around].iter().collect());
        }
        start = end;
    }
    found
}

/// Whether the digits belong to a date, or to the number of a document or of an annex.
fn is_one_word(signs: &[char], start: usize, end: usize) -> bool {
    let before = start.checked_sub(1).map(|it| signs[it]);
    let after = signs.get(end).copied();
    let digits: String = signs[start..end].iter().collect();
    let number: u32 = digits.parse().unwrap_or(0);
    let is_year = (1900..2100).contains(&number);
    match (before, after) {
        (_, Some('年')) => is_year,
        // `2025—2027年`.
        (_, Some('—')) if is_year => {
            let rest: String = signs[end + 1..].iter().take(5).collect();
            rest.len() > 4 && rest.ends_with('年') && rest.starts_with("20")
        }
        (Some('年'), Some('月')) => (1..=12).contains(&number),
        (Some('月'), Some('日')) => (1..=31).contains(&number),
        // `浙小微园办〔2021〕3号`.
        (Some('〕' | '）'), Some('号')) => true,
        // `附件2`.
        (Some('件'), after) => {
            start >= 2 && signs[start - 2] == '附' && !after.is_some_and(is_han)
        }
        _ => false,
    }
}

/// What the sources print: cells, and the parts of cells that are lists, in which a figure touches
/// a Han character; the longest first.
fn quotes() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut quotes = Vec::new();
    for entry in fs::read_dir(folder).expect("seeds/ is readable") {
        let path = entry.expect("seeds/ is readable").path();
        if path.extension().is_none_or(|it| it != "csv") {
            continue;
        }
        let mut reader = csv::Reader::from_path(path).expect("a readable file");
        for row in reader.records() {
            let row = row.expect("a row in UTF-8");
            let parts = row.iter().flat_map(|it| {
                let parts = it.split(['；', '|']).map(str::to_owned);
                parts.chain([it.to_owned()])
            });
            quotes.extend(parts.filter(|it| !tight(it).is_empty()));
        }
    }
    quotes.sort_by_key(|it| (usize::MAX - it.len(), it.clone()));
    quotes.dedup();
    quotes
}

/// Collects what is wrong, by the place where it stands.
struct Reading {
    quotes: Vec<String>,
    n_texts: usize,
    wrong: Vec<String>,
}

impl Reading {
    fn new() -> Self {
        Self {
            quotes: quotes(),
            n_texts: 0,
            wrong: Vec::new(),
        }
    }

    fn read(&mut self, place: &str, text: &str) {
        self.n_texts += 1;
        if tight(text).is_empty() {
            return;
        }
        let quotes = self.quotes.iter();
        let own = quotes.fold(text.to_owned(), |text, it| text.replace(it, " "));
        let found = tight(&own).into_iter();
        self.wrong.extend(found.map(|it| format!("{place}: {it}")));
    }

    /// Every text in the debug form of a view, where texts stand in quotes.
    fn read_all(&mut self, place: &str, debug: &str) {
        for text in debug.split('"') {
            self.read(place, text);
        }
    }

    fn read_sheet(&mut self, place: &str, it: &Sheet) {
        self.read(place, &it.title);
        for column in &it.columns {
            let texts = [column.label, column.unit, column.from];
            for it in texts {
                self.read(place, it);
            }
        }
        for cell in it.rows.iter().flatten() {
            if let Cell::Text(text) = cell {
                self.read(place, text);
            }
        }
    }

    fn finish(mut self, at_least: usize) {
        self.wrong.sort();
        self.wrong.dedup();
        assert!(self.wrong.is_empty(), "{:#?}", self.wrong);
        assert!(self.n_texts > at_least, "{} texts", self.n_texts);
    }
}

/// Every page, and some with choices.
fn fragments() -> Vec<String> {
    let data = dataset();
    let pages = Page::ALL.iter().filter(|it| **it != Page::Data);
    let pages = pages.map(|it| format!("#{}", it.path(data)));
    let regions = data.regions.iter();
    let regions = regions.map(|it| format!("#/regions/{}", it.code));
    let chosen = [
        "#/?r=330100",
        "#/?r=330110&t=s&m=mfg",
        "#/?r=330922~330782",
        "#/map?r=330500&m=new",
        "#/map?g=tiles&m=added",
        "#/map?p=2",
        "#/parks?q=zzz",
        "#/parks?by=type",
        "#/parks?l=zh&r=330381",
        "#/compare?r=330100~330200~330300",
        "#/compare?r=330110~330922",
        "#/pilots?r=330381",
        "#/policy?r=330500",
        "#/nowhere?r=999999",
    ];
    let chosen = chosen.map(str::to_owned);
    pages.chain(regions).chain(chosen).collect()
}

#[test]
fn a_date_is_one_word_and_all_else_is_spaced() {
    for text in [
        "截至2021年6月30日，共 102 个，占 12.3%。",
        "2025—2027年，第 3 步",
        "浙小微园办〔2021〕3号，附件2 杭州市，附件1。",
        "（3）、“5”",
    ] {
        assert!(tight(text).is_empty(), "{text}");
    }
    for text in [
        "共 102个",
        "共102 个",
        "第3 步",
        "5年",
        "占12%",
        "12% 是 3%的",
        "附件2个",
        "2025至2027年",
        "13,000个",
        "在2027 年",
    ] {
        assert_eq!(tight(text).len(), 1, "{text}");
    }
}

#[test]
fn figures_on_pages_stand_between_spaces() {
    let mut reading = Reading::new();
    for fragment in fragments() {
        let page = page(&fragment);
        for line in page.lines() {
            reading.read(&fragment, &line);
        }
        for element in page.all() {
            for (key, value) in element.attributes() {
                if matches!(key, "aria-label" | "title" | "placeholder" | "alt") {
                    reading.read(&fragment, value);
                }
            }
        }
    }
    reading.finish(20_000);
}

/// What is drawn in the browser only, or when the reader asks for it: tips, the search, the data
/// page, charts, and all tables that are taken away.
#[test]
fn figures_that_are_asked_for_stand_between_spaces() {
    let mut reading = Reading::new();
    let (data, more) = (dataset(), dossier());
    let index = search::index(data, more);
    for fragment in [
        "#/",
        "#/?r=330100",
        "#/?r=330110&t=s",
        "#/?r=330381",
        "#/?r=330500~330922",
    ] {
        let ctx = Scene::at(data, fragment);
        for chart in ["batch-by-region", "units", "units-all", "growth", "spread"] {
            if let Some(option) = option(chart, &ctx, Surface::Light) {
                strings(&serde_json::from_str(option.json()).unwrap(), &mut |it| {
                    reading.read(chart, it);
                });
            }
        }
        for source in TIPS {
            let codes = data.regions.iter().map(|it| Some(it.code));
            for region in codes.chain([None]) {
                let tip = tip(&ctx, more, source, region);
                let lines = tip
                    .into_iter()
                    .flat_map(|it| [it.lines, vec![it.title]].concat());
                lines.for_each(|it| reading.read(source, &it));
            }
        }
        for typed in ["", "yh", "园", "湖州", "3", "qqqq"] {
            let found = search::search(&ctx, more, &index, typed);
            reading.read_all("search", &format!("{found:?}"));
        }
        for subject in SUBJECTS {
            let sheets = sheets::of_subject(&ctx, more, subject);
            let columns = sheets::columns_of(&ctx, &sheets);
            for it in sheets.iter().chain([&columns]) {
                reading.read_sheet(subject, it);
            }
        }
    }
    let whole = Scene::at(data, "#/data");
    for it in &sheets::everything(&whole, more) {
        reading.read_sheet("everything", it);
    }
    for entry in ["", "?d=zj-2021-3"] {
        let page = data_page::data(&Scene::at(data, &format!("#/data{entry}")), more);
        reading.read_all("#/data", &format!("{page:?}"));
    }
    reading.finish(10_000);
}

/// Words of the tips, see `view_model::tips`.
const TIPS: [&str; 9] = [
    "total",
    "added",
    "mfg",
    "services",
    "share-mfg",
    "share-added",
    "share",
    "rank",
    "flagship",
];

const SUBJECTS: [&str; 25] = [
    "headline",
    "ranking",
    "batch",
    "chart-units-all",
    "chart-growth",
    "chart-spread",
    "chart-matrix",
    "parks",
    "region",
    "compare",
    "units",
    "pilots",
    "pilots-compare",
    "pilots-asked",
    "plan-tech_parks",
    "plan-checks",
    "plan-shares",
    "plan-structure",
    "plan-measures",
    "flagship",
    "finder",
    "timeline",
    "policy-steps",
    "story",
    "ledger",
];

/// Every text of a JSON value.
fn strings(value: &Value, read: &mut dyn FnMut(&str)) {
    match value {
        Value::String(it) => read(it),
        Value::Array(all) => all.iter().for_each(|it| strings(it, read)),
        Value::Object(all) => all.values().for_each(|it| strings(it, read)),
        _ => (),
    }
}

/// Signs that count or number what a figure stands before.
const MEASURES: &str = "个家项批条行号格份张处步组亩位列字倍次栏种类层座人页";

/// Sentences that no test can bring about, as they are written: a figure that is written out, or a
/// place for one before a measure word or after 第 and 共.
#[test]
fn sentences_leave_spaces_around_the_places_of_figures() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text");
    let files = fs::read_dir(folder.join("zh")).unwrap();
    let files = files.map(|it| it.unwrap().path());
    let mut reading = Reading::new();
    for path in files.chain([folder.join("zh.rs")]) {
        let name = path.display().to_string();
        for line in fs::read_to_string(&path).unwrap().lines() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            reading.read(&name, line);
            let found = tight_places(line).into_iter();
            reading
                .wrong
                .extend(found.map(|it| format!("{name}: {it}")));
        }
    }
    reading.finish(2_000);
}

/// The places for figures without a space.
fn tight_places(line: &str) -> Vec<String> {
    // Places of words, and words that begin with such a sign.
    let is_word = |at: usize| {
        ["{place}", "{more}"]
            .iter()
            .any(|it| line[..=at].ends_with(it))
            || line[at + 1..].starts_with("列有")
    };
    let after = line.match_indices('}').filter(|(at, _)| {
        let next = line[at + 1..].chars().next();
        next.is_some_and(|it| MEASURES.contains(it)) && !is_word(*at)
    });
    let before = line.match_indices('{').filter(|(at, _)| {
        // A quarter is written in Chinese numerals.
        line[..*at].ends_with(['第', '共']) && !line[*at..].starts_with("{}季")
    });
    let found = after.chain(before);
    found.map(|_| line.trim().to_owned()).collect()
}
