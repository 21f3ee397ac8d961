//! The finder: conditions, the parks that meet them, and those of which the documents do not tell.

use super::industries::division_name;
use super::locator::{LocatorView, locator};
use super::{area, derived, ownership, words};
use crate::analysis::finder::{Candidate, Fit, candidates, fit};
use crate::analysis::flagship::{divisions, firms_per_10_000_m2};
use crate::format;
use crate::model::{DensityWish, Dossier, Finder, FloorWish, IndustryWish, Ownership, RegionId};
use crate::text::FinderText;
use crate::view_model::Scene;
use crate::view_model::headline::count;
use crate::view_model::parks::OptionView;

/// The finder.
#[derive(Clone, Debug, PartialEq)]
pub struct FinderView {
    pub selects: Vec<SelectView>,
    /// How many match, may match, and are looked through.
    pub count: String,
    /// Without any condition; `None` where there is none.
    pub clear: Option<String>,
    pub found_title: String,
    pub found: Vec<UnitGroup>,
    /// Whether nothing is asked yet: then the units are offered and no parks are listed.
    pub is_open: bool,
    /// Said in place of parks: what, and advice.
    pub empty: Option<[&'static str; 2]>,
    pub untold_title: String,
    /// Why the documents do not tell.
    pub untold_hint: &'static str,
    pub untold: Vec<UnitGroup>,
    pub map: LocatorView,
}

/// A select box.
#[derive(Clone, Debug, PartialEq)]
pub struct SelectView {
    pub label: &'static str,
    pub options: Vec<OptionView>,
}

/// The parks of one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitGroup {
    pub name: &'static str,
    /// Narrows to it; `None` where no unit is printed.
    pub href: Option<String>,
    pub link_label: String,
    pub parks: Vec<FinderPark>,
}

/// One park.
#[derive(Clone, Debug, PartialEq)]
pub struct FinderPark {
    pub name: &'static str,
    /// Its reading, in languages that need one.
    pub reading: Option<&'static str>,
    /// The lists that it stands in.
    pub lists: String,
    /// As printed; `None` where no list tells.
    pub industries: Option<&'static str>,
    /// What else is known.
    pub details: String,
    /// What no document says of it; empty where all is said, and where it stands in a list that
    /// has names, types and places only.
    pub lacks: String,
}

/// The finder for the places and conditions of the state.
pub fn finder(ctx: &Scene, dossier: &Dossier) -> FinderView {
    let text = &words(ctx).finder;
    let search = Search {
        ctx,
        dossier,
        all: candidates(ctx.dataset, dossier),
    };
    let found = search.fitting(Fit::Yes);
    let untold = search.fitting(Fit::Untold);
    let counts = search.counts(&found);
    let parts: Vec<String> = counts
        .iter()
        .map(|(id, n)| (text.map_part)(ctx.name_of(*id), &count(*n)))
        .collect();
    let label = (text.map_label)(&ctx.enumerated(&parts));
    let is_narrowed =
        ctx.state.finder != Finder::default() || !ctx.state.selection.places.is_empty();
    let cleared = ctx.state.with_finder(Finder::default()).with_places(vec![]);
    FinderView {
        selects: selects(&search),
        count: (text.count)(
            &count(found.len()),
            &count(untold.len()),
            &count(search.all.len()),
        ),
        clear: is_narrowed.then(|| ctx.href(&cleared)),
        is_open: !is_narrowed,
        found_title: if is_narrowed {
            (text.found)(&count(found.len()))
        } else {
            (text.browse)(&count(found.len()))
        },
        empty: found.is_empty().then_some([text.none, text.none_hint]),
        untold_title: (text.untold)(&count(untold.len())),
        untold_hint: text.untold_hint,
        map: locator(ctx, text.map_title, label, &counts),
        found: search.groups(&found),
        untold: search.groups(&untold),
    }
}

struct Search<'a> {
    ctx: &'a Scene,
    dossier: &'a Dossier,
    all: Vec<Candidate>,
}

impl Search<'_> {
    fn text(&self) -> &'static FinderText {
        &words(self.ctx).finder
    }

    fn fitting(&self, wanted: Fit) -> Vec<Candidate> {
        let places = &self.ctx.state.selection.places;
        self.fitting_to(wanted, places, self.ctx.state.finder)
    }

    fn fitting_to(&self, wanted: Fit, places: &[RegionId], wishes: Finder) -> Vec<Candidate> {
        let fits =
            |it: &&Candidate| fit(self.ctx.dataset, self.dossier, it, places, &wishes) == wanted;
        self.all.iter().filter(fits).copied().collect()
    }

    /// How many parks each unit has, in the order of the regions.
    fn counts(&self, parks: &[Candidate]) -> Vec<(RegionId, usize)> {
        let regions = self.ctx.dataset.regions.iter();
        let counts = regions.map(|region| {
            let here = parks.iter().filter(|it| it.region == Some(region.id));
            (region.id, here.count())
        });
        counts.filter(|(_, n)| *n > 0).collect()
    }

    fn groups(&self, parks: &[Candidate]) -> Vec<UnitGroup> {
        let ctx = self.ctx;
        let mut groups: Vec<UnitGroup> = Vec::new();
        for (id, _) in self.counts(parks) {
            let name = ctx.name_of(id);
            let here = parks.iter().filter(|it| it.region == Some(id));
            groups.push(UnitGroup {
                name,
                href: Some(ctx.href(&ctx.state.with_places(vec![id]))),
                link_label: (self.text().show_on_map)(name),
                parks: here.map(|it| self.park(it)).collect(),
            });
        }
        let nowhere: Vec<FinderPark> = parks
            .iter()
            .filter(|it| it.region.is_none())
            .map(|it| self.park(it))
            .collect();
        if !nowhere.is_empty() {
            groups.push(UnitGroup {
                name: self.text().nowhere,
                href: None,
                link_label: String::new(),
                parks: nowhere,
            });
        }
        groups
    }

    fn park(&self, park: &Candidate) -> FinderPark {
        let (ctx, text) = (self.ctx, self.text());
        let flagship = park.flagship;
        let certified = park.certified;
        let name = flagship
            .map(|it| (it.name, it.pinyin))
            .or_else(|| certified.map(|it| (it.name, it.pinyin)));
        let (name, reading) = name.unwrap_or(("", ""));
        let lists = [
            flagship.map_or_else(String::new, |_| text.flagship_list.to_owned()),
            certified.map_or_else(String::new, |it| ctx.batch_ordinal(it.batch)),
        ];
        let floor = flagship.and_then(|it| it.floor_area_m2);
        let firms = flagship.and_then(|it| it.tenant_firms);
        let density = flagship.and_then(firms_per_10_000_m2);
        let owner = flagship.and_then(|it| it.ownership);
        let details = [
            certified.map_or_else(String::new, |it| ctx.type_name(it.park_type).to_owned()),
            owner.map_or_else(String::new, |it| ownership(ctx, Some(it)).to_owned()),
            floor.map_or_else(String::new, |it| (text.floor_of)(&area(ctx, Some(it)))),
            firms.map_or_else(String::new, |it| (text.firms_of)(&format::integer(it))),
            density.map_or_else(String::new, |it| (text.density_of)(&derived(Some(it)))),
        ];
        FinderPark {
            name,
            reading: (!ctx.state.lang.reads_chinese()).then_some(reading),
            lists: (text.in_lists)(&ctx.enumerated(&lists)),
            industries: flagship.map(|it| it.industries),
            details: ctx.enumerated(&details),
            lacks: self.lacks(park),
        }
    }

    /// What the documents do not say of a park.
    fn lacks(&self, park: &Candidate) -> String {
        let text = words(self.ctx);
        let flagship = park.flagship;
        if flagship.is_none() {
            return String::new();
        }
        let lack = |is_told: bool, what: &str| {
            if is_told {
                String::new()
            } else {
                what.to_owned()
            }
        };
        let parts = [
            lack(park.region.is_some(), text.district),
            lack(flagship.is_some(), self.text().industry),
            lack(
                flagship.is_some_and(|it| it.ownership.is_some()),
                text.ownership,
            ),
            lack(
                flagship.is_some_and(|it| it.floor_area_m2.is_some()),
                text.floor,
            ),
            lack(
                flagship.is_some_and(|it| it.tenant_firms.is_some()),
                text.firms,
            ),
        ];
        let parts = self.ctx.enumerated(&parts);
        if parts.is_empty() {
            parts
        } else {
            (self.text().lacks)(&parts)
        }
    }

    /// An entry that sets conditions, with how many parks would match.
    fn option(&self, label: &str, places: Vec<RegionId>, wishes: Finder) -> OptionView {
        let n_parks = self.fitting_to(Fit::Yes, &places, wishes).len();
        let state = self.ctx.state.with_places(places).with_finder(wishes);
        OptionView {
            label: self.ctx.with_count(label, n_parks),
            href: self.ctx.href(&state),
            is_chosen: state == self.ctx.state,
        }
    }

    fn wish_options(&self, wishes: Vec<(String, Finder)>) -> Vec<OptionView> {
        let places = &self.ctx.state.selection.places;
        wishes
            .into_iter()
            .map(|(label, wishes)| self.option(&label, places.clone(), wishes))
            .collect()
    }
}

fn selects(search: &Search<'_>) -> Vec<SelectView> {
    let text = search.text();
    let mut selects = vec![SelectView {
        label: text.industry,
        options: search.wish_options(industries(search)),
    }];
    selects.extend(places(search));
    selects.push(SelectView {
        label: text.owner,
        options: search.wish_options(owners(search)),
    });
    selects.push(SelectView {
        label: text.floor,
        options: search.wish_options(floors(search)),
    });
    selects.push(SelectView {
        label: text.density,
        options: search.wish_options(densities(search)),
    });
    selects
}

fn industries(search: &Search<'_>) -> Vec<(String, Finder)> {
    let now = search.ctx.state.finder;
    let with = |industry| Finder { industry, ..now };
    let mut options = vec![(search.text().any.to_owned(), with(None))];
    for it in divisions(search.dossier) {
        let name = format!(
            "{} {}",
            it.division.code,
            division_name(search.ctx, it.division)
        );
        let industry = IndustryWish::Division(it.division.code);
        options.push((name, with(Some(industry))));
    }
    let own = search.text().own_words.to_owned();
    options.push((own, with(Some(IndustryWish::OwnWords))));
    options
}

fn owners(search: &Search<'_>) -> Vec<(String, Finder)> {
    let now = search.ctx.state.finder;
    let with = |owner| Finder { owner, ..now };
    let mut options = vec![(search.text().any.to_owned(), with(None))];
    for it in Ownership::ALL {
        options.push((ownership(search.ctx, Some(it)).to_owned(), with(Some(it))));
    }
    options
}

fn floors(search: &Search<'_>) -> Vec<(String, Finder)> {
    let now = search.ctx.state.finder;
    let with = |floor| Finder { floor, ..now };
    let bound = |it: f64| format::decimal(it / 10_000.0, 0);
    let names = (search.text().floors)(&bound(FloorWish::LOW), &bound(FloorWish::HIGH));
    let each = FloorWish::ALL.into_iter().zip(names);
    std::iter::once((search.text().any.to_owned(), with(None)))
        .chain(each.map(|(it, name)| (name, with(Some(it)))))
        .collect()
}

fn densities(search: &Search<'_>) -> Vec<(String, Finder)> {
    let now = search.ctx.state.finder;
    let with = |density| Finder { density, ..now };
    let bound = |it: f64| format::decimal(it, 0);
    let names = (search.text().densities)(&bound(DensityWish::LOW), &bound(DensityWish::HIGH));
    let each = DensityWish::ALL.into_iter().zip(names);
    std::iter::once((search.text().any.to_owned(), with(None)))
        .chain(each.map(|(it, name)| (name, with(Some(it)))))
        .collect()
}

/// Prefectures, and the units of the one that the choice lies in.
fn places(search: &Search<'_>) -> Vec<SelectView> {
    let (ctx, text) = (search.ctx, search.text());
    let now = ctx.state.finder;
    let chosen = ctx.state.selection.places.as_slice();
    let prefectures: Vec<RegionId> = chosen
        .iter()
        .filter_map(|it| ctx.dataset.prefecture_of(*it))
        .map(|it| it.id)
        .collect();
    let here = match prefectures.split_first() {
        Some((first, rest)) if rest.iter().all(|it| it == first) => Some(*first),
        _ => None,
    };
    let mut outer = vec![search.option(text.any, vec![], now)];
    for it in ctx.dataset.prefectures() {
        let mut option = search.option(ctx.name_of(it.id), vec![it.id], now);
        option.is_chosen = here == Some(it.id);
        outer.push(option);
    }
    if here.is_none() && !chosen.is_empty() {
        outer.insert(
            0,
            search.option(&ctx.names_of(chosen), chosen.to_vec(), now),
        );
    }
    let mut selects = vec![SelectView {
        label: text.prefecture,
        options: outer,
    }];
    if let Some(prefecture) = here {
        let mut inner = vec![search.option(text.any, vec![prefecture], now)];
        if chosen.len() > 1 {
            inner.insert(
                0,
                search.option(&ctx.names_of(chosen), chosen.to_vec(), now),
            );
        }
        for it in ctx.dataset.children(prefecture) {
            inner.push(search.option(ctx.name_of(it.id), vec![it.id], now));
        }
        selects.push(SelectView {
            label: text.unit,
            options: inner,
        });
    }
    selects
}
