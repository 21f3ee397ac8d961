//! Targets by unit and year: small multiples, matrix, shares, changes.

use super::PlanScene;
use crate::format;
use crate::model::{PlanIndicator, PlanMeasure, PlanPeriod, RegionId};
use crate::view_model::grid::{Grid, GridCell, GridHead, GridRow};
use crate::view_model::words::{MISSING, count_or_missing, share_or_missing};
use crate::view_state::Page;

/// The targets of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetsView {
    pub indicators: Vec<IndicatorView>,
}

/// One indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct IndicatorView {
    /// As data spell it; the id of its heading.
    pub code: &'static str,
    /// With the unit.
    pub title: String,
    /// Flow or stock, in a word.
    pub tag: &'static str,
    pub is_flow: bool,
    /// What may be done with its years.
    pub meaning: String,
    /// What stands out.
    pub sentence: String,
    /// Title of the small multiples, with the unit and their common scale.
    pub picture: String,
    pub panels: Vec<PanelView>,
    pub matrix: Grid,
    /// Whether the units add up to the printed city row.
    pub sum: String,
}

/// One unit's years in the small multiples.
#[derive(Clone, Debug, PartialEq)]
pub struct PanelView {
    pub code: &'static str,
    pub name: &'static str,
    /// Its page.
    pub href: String,
    /// The figures in one breath.
    pub spoken: String,
    pub points: Vec<PointView>,
}

/// One year of one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct PointView {
    pub year: String,
    pub value: String,
    /// Share of the largest value of any unit, 0–1.
    pub part: f32,
}

/// The targets of every indicator.
pub fn targets(it: &PlanScene<'_>) -> TargetsView {
    let known = PlanIndicator::ALL
        .into_iter()
        .filter(|indicator| it.plan.measure(*indicator).is_some());
    TargetsView {
        indicators: known.map(|indicator| view(it, indicator)).collect(),
    }
}

fn view(it: &PlanScene<'_>, indicator: PlanIndicator) -> IndicatorView {
    let (text, words) = (it.text(), it.indicator(indicator));
    let is_flow = it.measure(indicator) == PlanMeasure::Flow;
    let (_, last) = it.first_and_last();
    IndicatorView {
        code: indicator.code(),
        title: (text.title_with_unit)(words.name, unit(it, indicator)),
        tag: if is_flow { text.flow } else { text.stock },
        is_flow,
        meaning: if is_flow {
            (text.meaning_flow)(words.what)
        } else {
            (text.meaning_stock)(words.what, &last)
        },
        sentence: sentence(it, indicator),
        picture: (text.picture)(words.name, unit(it, indicator)),
        panels: panels(it, indicator),
        matrix: matrix(it, indicator),
        sum: sum(it, indicator),
    }
}

fn unit(it: &PlanScene<'_>, indicator: PlanIndicator) -> &'static str {
    if indicator.counts_parks() {
        it.text().unit_parks
    } else {
        it.text().unit_firms
    }
}

/// The units with the largest outcome and their share.
fn sentence(it: &PlanScene<'_>, indicator: PlanIndicator) -> String {
    let outcome = |unit: &RegionId| it.plan.outcome(*unit, indicator);
    let Some(largest) = it.plan.units.iter().filter_map(outcome).max() else {
        return it.text().none.to_owned();
    };
    let first: Vec<RegionId> = it
        .plan
        .units
        .iter()
        .copied()
        .filter(|unit| outcome(unit) == Some(largest))
        .collect();
    let share = share_or_missing(it.plan.share_of_city(first[0], indicator));
    let names = it.ctx.names_of(&first);
    let value = it.with_unit(Some(largest), indicator);
    if first.len() == 1 {
        (it.text().largest)(&names, &value, &share)
    } else {
        (it.text().largest_tied)(&names, &value, &share)
    }
}

fn panels(it: &PlanScene<'_>, indicator: PlanIndicator) -> Vec<PanelView> {
    let largest = largest(it, indicator);
    let units = it.plan.units.iter();
    units
        .map(|unit| panel(it, indicator, *unit, largest))
        .collect()
}

/// The largest value of any unit in any year.
fn largest(it: &PlanScene<'_>, indicator: PlanIndicator) -> u32 {
    let years = &it.plan.years;
    let each = it.plan.units.iter().flat_map(|unit| {
        let value = move |year: &u16| it.plan.target(*unit, *year, indicator);
        years.iter().filter_map(value)
    });
    each.max().unwrap_or(0)
}

#[expect(clippy::cast_precision_loss, reason = "targets are small numbers")]
fn panel(it: &PlanScene<'_>, indicator: PlanIndicator, unit: RegionId, largest: u32) -> PanelView {
    let point = |year: &u16| {
        let value = it.plan.target(unit, *year, indicator);
        PointView {
            year: year.to_string(),
            value: count_or_missing(value),
            part: value.unwrap_or(0) as f32 / largest.max(1) as f32,
        }
    };
    let points: Vec<PointView> = it.plan.years.iter().map(point).collect();
    let name = it.ctx.name_of(unit);
    let figures: Vec<String> = points
        .iter()
        .map(|it| format!("{} {}", it.year, it.value))
        .collect();
    PanelView {
        code: it.ctx.dataset.region(unit).code,
        name,
        href: it.ctx.href(&it.ctx.state.with_page(Page::Region(unit))),
        spoken: (it.text().spoken)(name, &it.ctx.enumerated(&figures)),
        points,
    }
}

/// The units and the city by year; for a flow the sum of the years, for a stock its changes.
fn matrix(it: &PlanScene<'_>, indicator: PlanIndicator) -> Grid {
    let (text, words) = (it.text(), it.indicator(indicator));
    let is_flow = it.measure(indicator) == PlanMeasure::Flow;
    let (_, last) = it.first_and_last();
    let year_head = |year: &u16| {
        let year = year.to_string();
        let head = if is_flow { text.year } else { text.year_end };
        GridHead::number(head(&year))
    };
    let mut heads = vec![GridHead::text(text.unit_head)];
    heads.extend(it.plan.years.iter().map(year_head));
    if is_flow {
        heads.push(GridHead::number(text.all_years));
        heads.push(GridHead::number(text.share_flow));
    } else {
        heads.push(GridHead::number((text.share_stock)(&last)));
        for year in it.plan.years.iter().skip(1) {
            heads.push(GridHead::number((text.year_on_year)(&year.to_string())));
        }
    }
    let largest = largest(it, indicator);
    let rows = it.plan.units.iter();
    Grid {
        caption: (text.matrix_caption)(words.name, unit(it, indicator), tag(it, indicator)),
        heads,
        rows: rows
            .map(|unit| row(it, indicator, *unit, largest))
            .collect(),
        foot: vec![row(it, indicator, it.plan.city, 0)],
    }
}

fn tag(it: &PlanScene<'_>, indicator: PlanIndicator) -> &'static str {
    match it.measure(indicator) {
        PlanMeasure::Flow => it.text().flow,
        PlanMeasure::Stock => it.text().stock,
    }
}

fn row(it: &PlanScene<'_>, indicator: PlanIndicator, region: RegionId, largest: u32) -> GridRow {
    let ctx = it.ctx;
    let is_city = region == it.plan.city;
    let mut cells = vec![head_cell(it, region)];
    for year in &it.plan.years {
        let value = it.plan.target(region, *year, indicator);
        let cell = GridCell::number(count_or_missing(value));
        cells.push(cell.shaded(value.unwrap_or(0), largest));
    }
    let share = if is_city {
        Some(1.0)
    } else {
        it.plan.share_of_city(region, indicator)
    };
    let share = GridCell::number(share_or_missing(share));
    if it.measure(indicator) == PlanMeasure::Flow {
        let total = it.plan.printed(region, PlanPeriod::Total, indicator);
        cells.push(GridCell::number(count_or_missing(total)));
        cells.push(share);
    } else {
        cells.push(share);
        for year in it.plan.years.iter().skip(1) {
            cells.push(GridCell::number(change(it, region, *year, indicator)));
        }
    }
    GridRow {
        code: ctx.dataset.region(region).code,
        cells,
    }
}

/// A unit's name with its page; the city's row says that it is printed.
pub(super) fn head_cell(it: &PlanScene<'_>, region: RegionId) -> GridCell {
    let ctx = it.ctx;
    let page = ctx.href(&ctx.state.with_page(Page::Region(region)));
    let cell = GridCell::link(ctx.name_of(region), page);
    if region == it.plan.city {
        cell.remarked(it.text().city_row)
    } else {
        cell
    }
}

/// Change and rate against the year before.
fn change(it: &PlanScene<'_>, region: RegionId, year: u16, indicator: PlanIndicator) -> String {
    let Some(found) = it.plan.year_on_year(region, year, indicator) else {
        return MISSING.to_owned();
    };
    let change = format::signed(found.change);
    match found.rate {
        Some(rate) => {
            let sign = if rate > 0.0 { "+" } else { "" };
            (it.text().change)(&change, &format!("{sign}{}", format::share(rate)))
        }
        None => (it.text().change_from_zero)(&change),
    }
}

/// Whether the units add up to the city as printed, year by year.
fn sum(it: &PlanScene<'_>, indicator: PlanIndicator) -> String {
    let mut years = it.plan.years.iter();
    let agrees = years.all(|year| {
        it.plan.sum_of_units(*year, indicator) == it.plan.target(it.plan.city, *year, indicator)
    });
    let n_units = super::super::headline::count(it.plan.units.len());
    if agrees {
        (it.text().sum_agrees)(&n_units)
    } else {
        (it.text().sum_differs)(&n_units)
    }
}
