//! A region's page on one sheet of A4: the same statements, in short lines; of lists that are too
//! long the beginning, with the number of what is left out.
//!
//! How much room a line takes is estimated from its width, so that what is left out is known before
//! anything is drawn; `tests/e2e/paper.spec.mjs` prints every region.

use super::{NotesView, RegionView, SectionView};
use crate::model::Usage;
use crate::text::lazy_text;
use crate::view_model::Scene;
use crate::view_model::headline::count;
use crate::view_model::plain_table::{PlainCell, PlainTable};

/// Half-width characters that fit on a line of one of the two columns.
const LINE: usize = 70;

/// Lines of both columns together.
const LINES: usize = 114;

/// With so many lines at most there is room for larger letters.
const FEW_LINES: usize = 56;

/// Tables of more columns or rows are written as lines.
const MAX_COLUMNS: usize = 5;
const MAX_ROWS: usize = 15;

/// Characters of a note, each Chinese one counted twice.
const MAX_NOTE: usize = 150;

/// What stands below the figures on paper.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperView {
    pub parts: Vec<PaperPart>,
    /// Whether there is so little to say that larger letters fit.
    pub is_roomy: bool,
    /// Said before the address of the page.
    pub more: &'static str,
}

/// One thing that is said of the region.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperPart {
    pub title: String,
    /// A Chinese name that belongs to the title, and the documents; empty for none.
    pub chinese: String,
    pub paragraphs: Vec<String>,
    /// Small tables.
    pub tables: Vec<PlainTable>,
    pub items: Vec<PaperItem>,
    /// How many more items the page has, in words; empty for none.
    pub left_out: String,
}

/// A line of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperItem {
    pub text: String,
    /// Whether it names what the lines below it hold.
    pub is_head: bool,
}

impl PaperItem {
    fn line(text: String) -> Self {
        Self {
            text,
            is_head: false,
        }
    }
}

/// The sheet of a region's page.
pub fn paper(ctx: &Scene, view: &RegionView) -> PaperView {
    let sections = view.beside.iter().chain(&view.sections);
    let mut parts: Vec<PaperPart> = sections.map(|it| part(ctx, it)).collect();
    parts.extend(view.notes.as_ref().map(|it| notes(ctx, it)));
    let n_lines = cut(ctx, &mut parts);
    PaperView {
        parts,
        is_roomy: n_lines <= FEW_LINES,
        more: lazy_text(ctx.state.lang).region.paper_more,
    }
}

fn part(ctx: &Scene, section: &SectionView) -> PaperPart {
    let (small, large): (Vec<&PlainTable>, Vec<&PlainTable>) =
        section.tables.iter().partition(|it| is_small(it));
    let items = large.iter().flat_map(|it| lines(ctx, it));
    let definitions = section
        .definitions
        .iter()
        .map(|it| PaperItem::line(short(it.text)));
    let names = section.sources.iter().flat_map(|it| &it.names);
    let names = names.map(String::as_str);
    // A title may name its document already.
    let names = names.filter(|it| !section.title.contains(it));
    let chinese = [section.title_chinese].into_iter().chain(names);
    let chinese: Vec<&str> = chinese.filter(|it| !it.is_empty()).collect();
    let remark = (!section.remark.is_empty()).then(|| section.remark.to_owned());
    PaperPart {
        title: section.title.clone(),
        chinese: chinese.join(" "),
        paragraphs: section.paragraphs.iter().cloned().chain(remark).collect(),
        tables: small.into_iter().cloned().collect(),
        items: items.chain(definitions).collect(),
        left_out: String::new(),
    }
}

fn is_small(table: &PlainTable) -> bool {
    let is_short = |it: &PlainCell| width(&it.text) + width(&it.after) <= LINE / 3;
    table.heads.len() <= MAX_COLUMNS
        && table.rows.len() <= MAX_ROWS
        && table.rows.iter().flat_map(|it| &it.cells).all(is_short)
}

/// A line that names the columns, and one a row.
fn lines(ctx: &Scene, table: &PlainTable) -> Vec<PaperItem> {
    let Usage { comma, colon, .. } = ctx.usage();
    let joined = |texts: &[String]| {
        let others = texts.iter().enumerate();
        let others = others.filter(|(idx, it)| *idx != table.row_head && !it.is_empty());
        let others: Vec<&str> = others.map(|(_, it)| it.as_str()).collect();
        format!("{}{colon}{}", texts[table.row_head], others.join(comma))
    };
    let heads: Vec<String> = table.heads.iter().map(|it| it.text.clone()).collect();
    let head = PaperItem {
        text: joined(&heads),
        is_head: true,
    };
    let row = |cells: &Vec<PlainCell>| {
        let mut texts: Vec<String> = cells.iter().map(spelled).collect();
        // A figure and its unit are read together.
        if let [_, value, unit, ..] = cells.as_slice()
            && value.is_number
            && !unit.text.is_empty()
            && !unit.is_number
            && table.row_head == 0
        {
            let unit = texts.remove(2);
            texts[1] = [&texts[1], " ", &unit].concat();
        }
        PaperItem::line(joined(&texts))
    };
    let rows = table.rows.iter().map(|it| row(&it.cells));
    std::iter::once(head).chain(rows).collect()
}

fn spelled(cell: &PlainCell) -> String {
    format!("{}{}", cell.text, cell.after)
}

/// The notes, each with the number that it has on the data page.
fn notes(ctx: &Scene, view: &NotesView) -> PaperPart {
    let colon = ctx.usage().colon;
    let items = view.groups.iter().flat_map(|(_, notes)| notes);
    let items = items.map(|it| short(&format!("{} {}{colon}{}", it.id, it.place, it.text)));
    let items = items.map(PaperItem::line);
    PaperPart {
        title: view.title.to_owned(),
        items: items.collect(),
        ..PaperPart::default()
    }
}

/// A note cut to its beginning.
fn short(text: &str) -> String {
    let mut room = MAX_NOTE;
    let mut out = String::new();
    for sign in text.chars() {
        let own = width_of(sign);
        if own > room {
            // Between words, where there are any.
            let end = out.rfind(' ').filter(|_| sign.is_ascii());
            return format!("{}…", out[..end.unwrap_or(out.len())].trim_end());
        }
        room -= own;
        out.push(sign);
    }
    out
}

/// Leaves out the ends of the longest lists until everything fits; gives the lines that are left.
fn cut(ctx: &Scene, parts: &mut [PaperPart]) -> usize {
    let text = &lazy_text(ctx.state.lang).region;
    let mut kept: Vec<usize> = parts.iter().map(|it| it.items.len()).collect();
    let fixed: usize = parts.iter().map(fixed_lines).sum();
    let n_used = loop {
        let used = |idx: usize| -> usize {
            let items = &parts[idx].items[..kept[idx]];
            items.iter().map(|it| n_lines(&it.text)).sum()
        };
        let total: usize = (0..parts.len()).map(used).sum();
        let longest = (0..parts.len()).max_by_key(|it| used(*it));
        match longest {
            Some(idx) if fixed + total > LINES && kept[idx] > 0 => kept[idx] -= 1,
            _ => break fixed + total,
        }
    };
    for (part, kept) in parts.iter_mut().zip(kept) {
        let left = part.items.split_off(kept);
        let n_left = left.iter().filter(|it| !it.is_head).count();
        // Heads of nothing.
        if n_left > 0 && part.items.last().is_some_and(|it| it.is_head) {
            part.items.pop();
        }
        if n_left > 0 {
            part.left_out = (text.paper_left_out)(&count(n_left));
        }
    }
    n_used
}

/// Lines of a part without its items.
fn fixed_lines(part: &PaperPart) -> usize {
    let title = n_lines(&format!("{} {}", part.title, part.chinese)) + 1;
    let paragraphs: usize = part.paragraphs.iter().map(|it| n_lines(it)).sum();
    // Rows are higher than lines, and a table has a caption and heads.
    let tables = part.tables.iter().map(|it| it.rows.len() * 6 / 5 + 3);
    let left_out = usize::from(!part.items.is_empty());
    title + paragraphs + tables.sum::<usize>() + left_out
}

fn n_lines(text: &str) -> usize {
    width(text).div_ceil(LINE).max(1)
}

/// In half-width characters.
fn width(text: &str) -> usize {
    text.chars().map(width_of).sum()
}

fn width_of(sign: char) -> usize {
    if sign.is_ascii() { 1 } else { 2 }
}
