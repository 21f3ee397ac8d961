//! Readers' own figures: the sheet to fill in, the league table, and what is said of refusals.

use super::PlanScene;
pub use crate::analysis::actuals::{Actuals, Moment, RefusalReason, Slot};
use crate::analysis::actuals::{Completion, MAX_FIGURE, QUARTERS, Standing, league, total};
use crate::format;
use crate::model::{Lang, PlanIndicator, PlanMeasure, RegionId};
use crate::text::{OwnFiguresText, lazy_text};
use crate::view_model::grid::{Grid, GridCell, GridHead, GridRow};
use crate::view_model::headline::count;
use crate::view_model::words::{MISSING, count_or_missing, share_or_missing};

/// The sheet of a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetView {
    pub caption: String,
    /// Unit first, then the indicators.
    pub heads: Vec<String>,
    pub rows: Vec<SheetRow>,
}

/// One unit's fields.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetRow {
    pub code: &'static str,
    pub name: &'static str,
    pub fields: Vec<FieldView>,
}

/// One field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldView {
    pub slot: Slot,
    /// What it asks for, for speech.
    pub label: String,
    /// The figure, plain digits; empty where there is none.
    pub value: String,
    /// The target beside it.
    pub target: String,
}

/// An entry of a select box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<T> {
    pub label: String,
    pub value: T,
}

/// The league table of a moment and an indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct LeagueView {
    pub title: String,
    pub sentence: String,
    pub method: &'static str,
    /// `None` where no figure has been entered.
    pub table: Option<Grid>,
}

impl PlanScene<'_> {
    fn own(&self) -> &'static OwnFiguresText {
        &lazy_text(self.ctx.state.lang).huzhou.own
    }

    fn moment(&self, (year, quarter): Moment) -> String {
        (self.own().quarter_end)(&year.to_string(), quarter)
    }
}

/// The moments that a figure can be of, the first one first.
pub fn moments(it: &PlanScene<'_>) -> Vec<Choice<Moment>> {
    let years = it.plan.years.iter();
    let moments = years.flat_map(|year| QUARTERS.map(|quarter| (*year, quarter)));
    moments
        .map(|moment| Choice {
            label: it.moment(moment),
            value: moment,
        })
        .collect()
}

/// The indicators.
pub fn indicators(it: &PlanScene<'_>) -> Vec<Choice<PlanIndicator>> {
    let choice = |indicator| Choice {
        label: it.indicator(indicator).name.to_owned(),
        value: indicator,
    };
    PlanIndicator::ALL.map(choice).into()
}

/// The sheet to fill in.
pub fn sheet(it: &PlanScene<'_>, actuals: &Actuals, moment: Moment) -> SheetView {
    let indicator_head = |indicator| it.indicator(indicator).short.to_owned();
    let mut heads = vec![it.text().unit_head.to_owned()];
    heads.extend(PlanIndicator::ALL.map(indicator_head));
    let row = |region: &RegionId| SheetRow {
        code: it.ctx.dataset.region(*region).code,
        name: it.ctx.name_of(*region),
        fields: PlanIndicator::ALL
            .map(|indicator| field(it, actuals, moment, *region, indicator))
            .into(),
    };
    SheetView {
        caption: (it.own().sheet_caption)(&it.moment(moment)),
        heads,
        rows: it.plan.units.iter().map(row).collect(),
    }
}

fn field(
    it: &PlanScene<'_>,
    actuals: &Actuals,
    (year, quarter): Moment,
    region: RegionId,
    indicator: PlanIndicator,
) -> FieldView {
    let slot = Slot {
        year,
        quarter,
        region,
        indicator,
    };
    let name = it.indicator(indicator).name;
    let target = it.plan.target(region, year, indicator);
    FieldView {
        slot,
        label: (it.own().cell)(it.ctx.name_of(region), name, &it.moment((year, quarter))),
        value: actuals.get(&slot).map_or_else(String::new, u32::to_string),
        target: (it.own().target)(&count_or_missing(target)),
    }
}

/// The league table of an indicator at a moment.
pub fn league_table(
    it: &PlanScene<'_>,
    actuals: &Actuals,
    moment: Moment,
    indicator: PlanIndicator,
) -> LeagueView {
    let text = it.own();
    let name = it.indicator(indicator).name;
    let when = it.moment(moment);
    let standings = league(&it.plan, actuals, moment, indicator);
    let n_given = standings
        .iter()
        .filter(|it| it.completion.is_some())
        .count();
    let is_flow = it.measure(indicator) == PlanMeasure::Flow;
    let unit = if indicator.counts_parks() {
        it.text().unit_parks
    } else {
        it.text().unit_firms
    };
    LeagueView {
        title: (text.league_title)(name, &when),
        sentence: sentence(it, &standings, n_given),
        method: if is_flow {
            text.league_method_flow
        } else {
            text.league_method_stock
        },
        table: (n_given > 0).then(|| Grid {
            caption: (text.league_caption)(name, unit, &when),
            heads: vec![
                GridHead::text(it.text().unit_head),
                GridHead::number(text.rank),
                GridHead::number(text.actual),
                GridHead::number(text.target_head),
                GridHead::number(text.rate),
                GridHead::number(text.shortfall),
                GridHead::text(text.before),
            ],
            rows: standings
                .iter()
                .map(|one| standing(it, one, moment, indicator))
                .collect(),
            foot: foot(it, actuals, moment, indicator).into_iter().collect(),
        }),
    }
}

fn sentence(it: &PlanScene<'_>, standings: &[Standing], n_given: usize) -> String {
    let text = it.own();
    let first: Vec<RegionId> = standings
        .iter()
        .filter(|it| it.rank.is_some_and(|it| it.rank == 1))
        .map(|it| it.region)
        .collect();
    let rate = standings
        .first()
        .and_then(|it| it.completion)
        .and_then(Completion::rate);
    if first.is_empty() {
        return text.league_none.to_owned();
    }
    (text.league_sentence)(
        &it.ctx.names_of(&first),
        &share_or_missing(rate),
        &count(n_given),
        &count(standings.len()),
    )
}

fn standing(
    it: &PlanScene<'_>,
    one: &Standing,
    (year, _): Moment,
    indicator: PlanIndicator,
) -> GridRow {
    let text = it.own();
    let rank = one.rank.map_or_else(
        || MISSING.to_owned(),
        |it| {
            let rank = format::integer(it.rank);
            if it.n_tied > 1 {
                (text.tied)(&rank)
            } else {
                rank
            }
        },
    );
    let target = it.plan.target(one.region, year, indicator);
    let mut actual = GridCell::number(count_or_missing(one.completion.map(|it| it.actual)));
    if one.has_fallen {
        actual = actual.remarked(text.fallen);
    }
    let mut cells = vec![
        GridCell::text(it.ctx.name_of(one.region)),
        GridCell::number(rank),
        actual,
        GridCell::number(count_or_missing(target)),
    ];
    cells.extend(completion_cells(it, one.completion));
    cells.push(GridCell::text(movement(it, one)));
    GridRow {
        code: it.ctx.dataset.region(one.region).code,
        cells,
    }
}

/// Completion rate and shortfall.
fn completion_cells(it: &PlanScene<'_>, completion: Option<Completion>) -> [GridCell; 2] {
    let text = it.own();
    let Some(completion) = completion else {
        return [GridCell::number(MISSING), GridCell::number(MISSING)];
    };
    let rate = completion.rate().map_or_else(
        || GridCell::number(MISSING).remarked(text.no_target),
        |it| GridCell::number(format::share(it)),
    );
    let mut shortfall = GridCell::number(format::integer(completion.shortfall()));
    if completion.surplus() > 0 {
        shortfall = shortfall.remarked((text.surplus)(&format::integer(completion.surplus())));
    }
    [rate, shortfall]
}

fn movement(it: &PlanScene<'_>, one: &Standing) -> String {
    let text = it.own();
    let (Some(now), Some(before)) = (one.rank.map(|it| it.rank), one.rank_before) else {
        return MISSING.to_owned();
    };
    match now.cmp(&before) {
        std::cmp::Ordering::Less => (text.up)(&format::integer(before - now)),
        std::cmp::Ordering::Equal => text.unchanged.to_owned(),
        std::cmp::Ordering::Greater => (text.down)(&format::integer(now - before)),
    }
}

fn foot(
    it: &PlanScene<'_>,
    actuals: &Actuals,
    moment: Moment,
    indicator: PlanIndicator,
) -> Option<GridRow> {
    let (sum, n_units) = total(&it.plan, actuals, moment, indicator)?;
    let label = (it.own().total)(&count(n_units), &count(it.plan.units.len()));
    let mut cells = vec![
        GridCell::text(label),
        GridCell::number(""),
        GridCell::number(format::integer(sum.actual)),
        GridCell::number(format::integer(sum.target)),
    ];
    cells.extend(completion_cells(it, Some(sum)));
    cells.push(GridCell::text(""));
    Some(GridRow { code: "", cells })
}

/// Why something was not taken, in words.
pub fn reason(it: &PlanScene<'_>, reason: RefusalReason) -> String {
    let text = it.own();
    let (first, last) = it.first_and_last();
    match reason {
        RefusalReason::Head => text.bad_head.to_owned(),
        RefusalReason::MissingCell => text.missing_cell.to_owned(),
        RefusalReason::Region => text.bad_region.to_owned(),
        RefusalReason::Indicator => text.bad_indicator.to_owned(),
        RefusalReason::Year => (text.bad_year)(&first, &last),
        RefusalReason::Quarter => text.bad_quarter.to_owned(),
        RefusalReason::Value => text.bad_value.to_owned(),
        RefusalReason::TooLarge => (text.too_large)(&format::integer(MAX_FIGURE)),
        RefusalReason::Twice => text.twice.to_owned(),
        RefusalReason::Outside => text.outside.to_owned(),
    }
}

/// The names by which a reader may call a unit: its code, and its name in either language.
pub fn region_names(it: &PlanScene<'_>) -> Vec<(&'static str, RegionId)> {
    let mut names = Vec::new();
    for id in &it.plan.units {
        let region = it.ctx.dataset.region(*id);
        names.extend([region.code, region.name, region.name_en].map(|name| (name, *id)));
    }
    names
}

/// The names by which a reader may call an indicator: its code, its name and its short name in
/// either language.
pub fn indicator_names() -> Vec<(&'static str, PlanIndicator)> {
    let mut names = Vec::new();
    for (idx, indicator) in PlanIndicator::ALL.into_iter().enumerate() {
        names.push((indicator.code(), indicator));
        for lang in Lang::ALL {
            let words = &lazy_text(lang).huzhou.indicators[idx];
            names.push((words.name, indicator));
            names.push((words.short, indicator));
        }
    }
    names
}
