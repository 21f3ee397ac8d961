//! How a region stands to what is chosen, and what choosing one more comes to.

use super::Scene;
use crate::model::RegionId;

/// How a region stands to what is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Chosen itself.
    Chosen,
    /// Part of what is chosen, or nothing is chosen.
    Inside,
    /// Not chosen, but something in it is.
    Partly,
    Outside,
}

impl Standing {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Chosen => "chosen",
            Self::Inside => "inside",
            Self::Partly => "partly",
            Self::Outside => "outside",
        }
    }
}

/// How a region stands to the places that are chosen.
pub(super) fn standing(ctx: &Scene, id: RegionId) -> Standing {
    let places = &ctx.state.selection.places;
    let any = |holds: &dyn Fn(RegionId) -> bool| places.iter().any(|it| holds(*it));
    if places.contains(&id) {
        Standing::Chosen
    } else if places.is_empty() || any(&|it| ctx.dataset.contains(it, id)) {
        Standing::Inside
    } else if any(&|it| ctx.dataset.contains(id, it)) {
        Standing::Partly
    } else {
        Standing::Outside
    }
}

/// The link that chooses the region with this code besides those that are chosen, or lets it go;
/// `None` where there is no such region.
///
/// What holds the region or lies in it is let go for it: from a prefecture one goes on to some of
/// its counties. With the last place let go, its parent is chosen, as one click would do.
pub fn toggled(ctx: &Scene, code: &str) -> Option<String> {
    let id = ctx.dataset.region_by_code(code)?.id;
    let chosen = &ctx.state.selection.places;
    if chosen.as_slice() == [id] {
        return Some(ctx.href(&super::ranking::choose(ctx, id)));
    }
    let is_apart = |it: &RegionId| !ctx.dataset.contains(*it, id) && !ctx.dataset.contains(id, *it);
    let mut places: Vec<RegionId> = chosen.iter().copied().filter(is_apart).collect();
    if !chosen.contains(&id) {
        places.push(id);
    }
    Some(ctx.href(&ctx.state.with_places(places)))
}
