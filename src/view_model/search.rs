//! What the search offers while a reader types.

use super::Scene;
use super::headline::count;
use crate::analysis::find::{Group, Hit, Index, Kind, PageName};
use crate::format;
use crate::model::{Dataset, Dossier, Lang, PilotKind, RegionKind};
use crate::text::{SearchText, lazy_text, text};
use crate::view_state::{Page, ViewState};

/// How many of a kind are offered, in the order of [`Kind::ALL`].
const MOST: [usize; 6] = [6, 5, 4, 4, 5, 4];
/// How many similar names are offered where nothing is found.
const MOST_NEAR: usize = 6;

/// The pages in the order of the index, with reading and initials of their Chinese names.
const PAGES: [(Page, &str, &str); 13] = [
    (Page::Overview, "gai lan", "gl"),
    (Page::Map, "di tu", "dt"),
    (Page::Parks, "yuan qu ming dan", "yqmd"),
    (Page::Regions, "ge di", "gd"),
    (Page::Compare, "bi jiao", "bj"),
    (Page::Pilots, "shi dian", "sd"),
    (Page::Huzhou, "hu zhou ji hua", "hzjh"),
    (Page::Flagship, "hu zhou biao zhi xing yuan qu", "hzbzxyq"),
    (Page::Policy, "zheng ce", "zc"),
    (Page::Ruian, "rui an", "ra"),
    (Page::Forms, "biao ge", "bg"),
    (Page::Data, "shu ju", "sj"),
    (Page::Present, "yan shi", "ys"),
];

/// What is offered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchView {
    /// Said where nothing was found; empty otherwise.
    pub message: String,
    /// How many were found, for speech; the message where none was.
    pub status: String,
    pub groups: Vec<SearchGroup>,
}

/// Options of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct SearchGroup {
    pub label: String,
    pub options: Vec<SearchOption>,
}

/// One thing to go to.
#[derive(Clone, Debug, PartialEq)]
pub struct SearchOption {
    pub href: String,
    pub label: String,
    /// Whether the label is Chinese in whatever language.
    pub is_chinese: bool,
    /// Where it lies, or what it is; may be empty.
    pub detail: String,
}

impl SearchView {
    /// Every option in the order in which arrow keys walk.
    pub fn options(&self) -> impl Iterator<Item = &SearchOption> {
        self.groups.iter().flat_map(|it| &it.options)
    }
}

/// Everything that can be found.
pub fn index(dataset: &'static Dataset, dossier: &'static Dossier) -> Index {
    let pages = PAGES.map(|(page, pinyin, initials)| PageName {
        names: Lang::ALL.map(|it| page_label(page, it)),
        pinyin,
        initials,
    });
    Index::new(dataset, dossier, &pages)
}

/// What is offered for a text: what answers to it, else what is near, else places to begin with,
/// which are offered for the empty text too.
pub fn search(ctx: &Scene, dossier: &Dossier, index: &Index, typed: &str) -> SearchView {
    let offer = Offer { ctx, dossier };
    let typed = typed.trim();
    let found = index.find(typed);
    if !found.is_empty() {
        let n_found = found.iter().map(|it| it.hits.len()).sum();
        return SearchView {
            message: String::new(),
            status: (offer.words().found)(&count(n_found)),
            groups: found.iter().map(|it| offer.group(it, typed)).collect(),
        };
    }
    let near = index.nearest(typed, MOST_NEAR);
    let (message, label) = match (typed.is_empty(), near.is_empty()) {
        (true, _) => (String::new(), offer.words().start),
        (_, true) => ((offer.words().nothing)(typed), offer.words().start),
        (_, false) => ((offer.words().nearest)(typed), offer.words().near),
    };
    let options = if near.is_empty() {
        [Page::Regions, Page::Parks, Page::Map, Page::Data]
            .map(|it| offer.page(it))
            .into()
    } else {
        let near = near.into_iter();
        near.map(|(kind, idx)| offer.option(kind, idx)).collect()
    };
    SearchView {
        status: message.clone(),
        message,
        groups: vec![SearchGroup {
            label: label.to_owned(),
            options,
        }],
    }
}

/// How things are offered to a reader.
struct Offer<'a> {
    ctx: &'a Scene,
    dossier: &'a Dossier,
}

impl Offer<'_> {
    fn words(&self) -> &'static SearchText {
        &lazy_text(self.ctx.state.lang).search
    }

    fn group(&self, found: &Group, typed: &str) -> SearchGroup {
        let text = self.words();
        let name = match found.kind {
            Kind::Region => text.places,
            Kind::Park => text.parks,
            Kind::Flagship => text.flagships,
            Kind::Pilot => text.pilots,
            Kind::Document => text.documents,
            Kind::Page => text.pages,
        };
        let n_found = found.hits.len();
        let most = MOST[found.kind as usize].min(n_found);
        let shown = found.hits.iter().take(most);
        let mut options: Vec<SearchOption> = shown
            .map(|Hit { idx, .. }| self.option(found.kind, *idx))
            .collect();
        if most == n_found {
            return SearchGroup {
                label: name.to_owned(),
                options,
            };
        }
        if found.kind == Kind::Park {
            options.push(SearchOption {
                href: self.href(&self.at(Page::Parks).with_text(typed)),
                label: (text.all_parks)(&count(n_found)),
                is_chinese: false,
                detail: String::new(),
            });
        }
        SearchGroup {
            label: (text.cut)(name, &count(most), &count(n_found)),
            options,
        }
    }

    fn option(&self, kind: Kind, idx: usize) -> SearchOption {
        match kind {
            Kind::Region => self.region(idx),
            Kind::Park => self.park(idx),
            Kind::Flagship => self.flagship(idx),
            Kind::Pilot => self.pilot(idx),
            Kind::Document => self.document(idx),
            Kind::Page => self.page(PAGES[idx].0),
        }
    }

    fn region(&self, idx: usize) -> SearchOption {
        let region = &self.ctx.dataset.regions[idx];
        let parent = region.parent.map_or("", |it| self.ctx.name_of(it));
        let place = match region.kind {
            RegionKind::Zone => (self.ctx.text().map.zone_of)(parent),
            _ => joined(&[parent, region.code]),
        };
        let detail = if self.ctx.state.lang.reads_chinese() {
            place
        } else {
            joined(&[region.name, &place])
        };
        SearchOption {
            href: self.href(&self.at(Page::Region(region.id))),
            label: self.ctx.region_name(region).to_owned(),
            is_chinese: false,
            detail,
        }
    }

    fn park(&self, idx: usize) -> SearchOption {
        let park = &self.ctx.dataset.parks[idx];
        let region = self.ctx.name_of(park.region);
        let park_type = self.ctx.type_name(park.park_type);
        let batch = self.ctx.batch_ordinal(park.batch);
        SearchOption {
            href: self.href(&self.at(Page::Parks).with_text(park.name)),
            label: park.name.to_owned(),
            is_chinese: true,
            detail: joined(&[region, park_type, &batch]),
        }
    }

    fn flagship(&self, idx: usize) -> SearchOption {
        let park = &self.dossier.flagship_parks[idx];
        let (page, detail) = match park.region {
            Some(id) => (Page::Region(id), self.ctx.name_of(id)),
            None => (Page::Flagship, self.words().no_district),
        };
        SearchOption {
            href: self.href(&self.at(page)),
            label: park.name.to_owned(),
            is_chinese: true,
            detail: detail.to_owned(),
        }
    }

    fn pilot(&self, idx: usize) -> SearchOption {
        let pilot = &self.dossier.pilots[idx];
        let kind = match pilot.kind {
            PilotKind::Base => self.words().base,
            PilotKind::Pilot => self.words().pilot,
        };
        SearchOption {
            href: self.href(&self.at(Page::Region(pilot.region))),
            label: pilot.name.to_owned(),
            is_chinese: true,
            detail: joined(&[kind, self.ctx.name_of(pilot.region)]),
        }
    }

    fn document(&self, idx: usize) -> SearchOption {
        let document = &self.ctx.dataset.documents[idx];
        let date = document.issued_on;
        let date = date.map_or_else(String::new, |it| format::date(it, self.ctx.state.lang));
        SearchOption {
            href: self.href(&self.at(Page::Data)),
            label: document.title.to_owned(),
            is_chinese: true,
            detail: joined(&[document.number.unwrap_or_default(), &date]),
        }
    }

    fn page(&self, page: Page) -> SearchOption {
        SearchOption {
            href: self.href(&self.at(page)),
            label: page_label(page, self.ctx.state.lang).to_owned(),
            is_chinese: false,
            detail: String::new(),
        }
    }

    /// A page in the reader's language, with nothing chosen.
    fn at(&self, page: Page) -> ViewState {
        ViewState::default()
            .with_lang(self.ctx.state.lang)
            .with_page(page)
    }

    fn href(&self, state: &ViewState) -> String {
        self.ctx.href(state)
    }
}

/// The parts that are not empty, with dots between them.
fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|it| !it.is_empty()).collect();
    parts.join(" · ")
}

fn page_label(page: Page, lang: Lang) -> &'static str {
    let nav = &text(lang).nav;
    match page {
        Page::Overview => nav.overview,
        Page::Map => nav.map,
        Page::Parks => nav.parks,
        Page::Regions | Page::Region(_) => nav.regions,
        Page::Compare => nav.compare,
        Page::Pilots => nav.pilots,
        Page::Huzhou => nav.huzhou,
        Page::Flagship => nav.flagship,
        Page::Policy => nav.policy,
        Page::Ruian => nav.ruian,
        Page::Forms | Page::Form(_) => nav.forms,
        Page::Data => nav.data,
        Page::Present => nav.present,
    }
}
