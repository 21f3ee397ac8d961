//! The story that the site tells by itself: from the province to single parks, through all
//! documents. Every figure in a title or a note comes from the data; where the data hold nothing
//! to tell, a step is left out.

use crate::analysis::rank::rank;
use crate::format;
use crate::model::{Dossier, RegionId};
use crate::presentation::Step;
use crate::text::{PresentStoryText, lazy_text};
use crate::view_model::headline::{self, count};
use crate::view_model::huzhou::{self, PlanScene};
use crate::view_model::words::{count_or_missing, share_of, share_or_missing};
use crate::view_model::{
    Scene, batch, compare, figures, flagship, forms, ledger, pilots, policy, region, ruian,
};
use crate::view_state::{Page, ViewState};

/// How many places stand at the top.
const TOP: u32 = 3;

/// The steps of the story in the reader's language.
pub fn story(ctx: &Scene, dossier: &'static Dossier) -> Vec<Step> {
    let start = ViewState::default().with_lang(ctx.state.lang);
    let it = Teller {
        dossier,
        text: &lazy_text(ctx.state.lang).present.story,
        ctx: Scene::new(ctx.dataset, start, Vec::new()),
    };
    let steps = [
        Some(it.whole()),
        it.leaders(),
        it.top(),
        Some(it.spread()),
        Some(it.batch()),
        Some(it.list()),
        it.compared(),
        Some(it.documents()),
        it.forms(),
        it.followed(),
        it.pilots(),
        it.plan(),
        it.flagship(),
        Some(it.checks()),
    ];
    steps.into_iter().flatten().collect()
}

struct Teller {
    /// Nothing chosen, on the overview.
    ctx: Scene,
    dossier: &'static Dossier,
    text: &'static PresentStoryText,
}

impl Teller {
    fn step(&self, page: Page, part: &str, title: &str, notes: &[&str]) -> Step {
        step(&self.ctx.state.with_page(page), part, title, notes)
    }

    fn whole(&self) -> Step {
        let province = self.ctx.dataset.province().id;
        let total = self.ctx.tally(province).total;
        let title = (self.text.whole)(self.ctx.name_of(province), &count_or_missing(total));
        let said = headline::headline(&self.ctx).sentence;
        self.step(Page::Overview, "", &title, &[&said, self.text.whole_note])
    }

    /// Regions with their totals, by rank.
    fn ranked(&self, regions: impl Iterator<Item = RegionId>) -> Vec<(u32, RegionId, u32)> {
        let totals = regions.filter_map(|id| self.ctx.tally(id).total.map(|it| (id, it)));
        let totals: Vec<(RegionId, u32)> = totals.collect();
        let values: Vec<(RegionId, f64)> = totals
            .iter()
            .map(|(id, it)| (*id, f64::from(*it)))
            .collect();
        let total = |id: RegionId| {
            let found = totals.iter().find(|it| it.0 == id);
            found.map_or(0, |it| it.1)
        };
        let ranked = rank(&values).into_iter();
        ranked
            .map(|it| (it.rank, it.region, total(it.region)))
            .collect()
    }

    /// The prefectures with most parks; those that tie for the last place are all among them.
    fn first_prefectures(&self) -> Vec<(RegionId, u32)> {
        let prefectures = self.ctx.dataset.prefectures().map(|it| it.id);
        let ranked = self.ranked(prefectures).into_iter();
        let first = ranked.filter(|it| it.0 <= TOP && it.2 > 0);
        first.map(|(_, id, total)| (id, total)).collect()
    }

    fn leaders(&self) -> Option<Step> {
        let first = self.first_prefectures();
        let ids: Vec<RegionId> = first.iter().map(|it| it.0).collect();
        let sum: u32 = first.iter().map(|it| it.1).sum();
        let whole = self.ctx.tally(self.ctx.dataset.province().id).total;
        let places = self.ctx.series_of(&ids);
        let share = share_or_missing(share_of(Some(sum), whole));
        let note = (self.text.leaders_note)(&places, &format::integer(sum), &share);
        let title = (self.text.leaders)(&self.ctx.names_of(&ids));
        (!ids.is_empty()).then(|| self.step(Page::Map, "map", &title, &[&note]))
    }

    fn top(&self) -> Option<Step> {
        let ranked = self.ranked(self.ctx.units.iter().copied());
        let first: Vec<RegionId> = ranked
            .iter()
            .filter(|it| it.0 == 1 && it.2 > 0)
            .map(|it| it.1)
            .collect();
        let id = *first.first()?;
        let total = ranked.first().map_or(0, |it| it.2);
        let title = (self.text.top)(&self.ctx.series_of(&first), &format::integer(total));
        let view = region::region(&self.ctx, self.dossier, id)?;
        let said = view.sentences.join(view.gap);
        Some(self.step(Page::Region(id), "", &title, &[&said, self.text.top_note]))
    }

    fn spread(&self) -> Step {
        let view = figures::spread::spread(&self.ctx);
        let notes = [view.sentence.as_str(), self.text.spread_note];
        self.step(Page::Overview, view.subject, &view.title, &notes)
    }

    fn batch(&self) -> Step {
        let province = self.ctx.dataset.province().id;
        let added = format::integer(self.ctx.tally(province).added);
        let title = (self.text.batch)(&self.ctx.batch_name(), &added);
        let said = batch::batch(&self.ctx).sentence;
        let notes = [said.as_str(), self.text.batch_note];
        self.step(Page::Overview, "batch-title", &title, &notes)
    }

    fn list(&self) -> Step {
        let title = (self.text.list)(&count(self.ctx.dataset.parks.len()));
        let state = self.ctx.state.with_page(Page::Parks);
        let state = state.with_groups(&[crate::model::Column::Prefecture]);
        step(&state, "parks", &title, &[self.text.list_note])
    }

    fn compared(&self) -> Option<Step> {
        let ids: Vec<RegionId> = self.first_prefectures().iter().map(|it| it.0).collect();
        if ids.len() < 2 {
            return None;
        }
        let title = (self.text.compare)(&self.ctx.names_of(&ids));
        let state = self.ctx.state.with_page(Page::Compare).with_places(ids);
        let ctx = Scene::new(self.ctx.dataset, state, Vec::new());
        let view = compare::compare(&ctx, self.dossier);
        let said = view.sentences.join(view.gap);
        let notes = [said.as_str(), self.text.compare_note];
        Some(step(&ctx.state, "", &title, &notes))
    }

    fn documents(&self) -> Step {
        let words = policy::words_of(&self.ctx, self.dossier);
        let said = (lazy_text(self.ctx.state.lang).policy.sentence)(&words);
        let title = (self.text.documents)(&words);
        self.step(Page::Policy, "", &title, &[&said, self.text.documents_note])
    }

    fn forms(&self) -> Option<Step> {
        let date = forms::notice(&self.ctx)?.issued_on?;
        let date = format::date(date, self.ctx.state.lang);
        let view = forms::forms(&self.ctx, self.dossier);
        let title = (self.text.forms)(&date, &count(view.forms.len()));
        Some(self.step(Page::Forms, "", &title, &[&(self.text.forms_note)(&date)]))
    }

    fn followed(&self) -> Option<Step> {
        let words = ruian::words_of(&self.ctx, self.dossier)?;
        let view = ruian::story(&self.ctx, self.dossier)?;
        let notes = [
            view.sentence.as_str(),
            view.shares.as_str(),
            view.stages_lead,
        ];
        let title = (self.text.followed)(&words);
        Some(self.step(Page::Ruian, "", &title, &notes))
    }

    fn pilots(&self) -> Option<Step> {
        if self.dossier.pilots.is_empty() {
            return None;
        }
        let words = pilots::words(&self.ctx, self.dossier);
        let text = &lazy_text(self.ctx.state.lang).pilots;
        let said = (text.sentence)(&words);
        let title = (self.text.pilots)(&words.n_bases, &words.n_pilots);
        Some(self.step(Page::Pilots, "", &title, &[&said, text.lead]))
    }

    fn plan(&self) -> Option<Step> {
        let it = PlanScene::new(&self.ctx, self.dossier)?;
        let year = |it: Option<&u16>| it.map_or_else(String::new, ToString::to_string);
        let (first, last) = (year(it.plan.years.first()), year(it.plan.years.last()));
        let title = (self.text.plan)(self.ctx.name_of(it.plan.city), &first, &last);
        let said = huzhou::opening(&it).sentence;
        let notes = [said.as_str(), self.text.plan_note];
        Some(self.step(Page::Huzhou, "", &title, &notes))
    }

    fn flagship(&self) -> Option<Step> {
        let view = flagship::opening(&self.ctx, self.dossier)?;
        let n = count(self.dossier.flagship_parks.len());
        let place = flagship::place(&self.ctx, self.dossier);
        let title = (self.text.flagship)(place, &n);
        let notes = [
            view.sentence.as_str(),
            view.gaps.as_str(),
            self.text.flagship_note,
        ];
        Some(self.step(Page::Flagship, "", &title, &notes))
    }

    fn checks(&self) -> Step {
        let view = ledger::ledger(&self.ctx, self.dossier);
        let note = (self.text.checks_note)(&count(self.dossier.notes.len()));
        let notes = [view.sentence.as_str(), &note];
        self.step(Page::Data, "ledger", self.text.checks, &notes)
    }
}

fn step(view: &ViewState, part: &str, title: &str, notes: &[&str]) -> Step {
    let said: Vec<&str> = notes.iter().copied().filter(|it| !it.is_empty()).collect();
    Step::new(title, &said.join("\n"), view, part)
}
