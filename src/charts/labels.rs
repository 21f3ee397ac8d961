//! Where names stand beside the points of a plot, so that none covers another.

/// A plot on screen: its inner size in pixels and the values at its far ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plot {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) x_max: u32,
    pub(super) y_max: u32,
}

/// On which side of its point a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Placed {
    Right,
    Left,
    Above,
    Below,
}

const SIDES: [Placed; 4] = [Placed::Right, Placed::Above, Placed::Left, Placed::Below];

/// Height of a line of text, half the size of a point and the gap beside it, in pixels.
const LINE: f64 = 15.0;
const POINT: f64 = 6.0;
const GAP: f64 = 5.0;
/// How far a name may stand out of the plot on the right.
const MARGIN: f64 = 20.0;

/// A rectangle: left, top, right, bottom.
type Rect = (f64, f64, f64, f64);

/// One place a point (x, y, name, whether it is chosen), `None` where every side is taken. The
/// chosen ones come first, then the others in their order. A side on which no `small` point lies
/// is preferred.
pub(super) fn place(
    points: &[(u32, u32, &str, bool)],
    small: &[(u32, u32)],
    plot: Plot,
) -> Vec<Option<Placed>> {
    let center = |x: u32, y: u32| {
        let part = |value: u32, max: u32| f64::from(value) / f64::from(max.max(1));
        (
            part(x, plot.x_max) * plot.width,
            (1.0 - part(y, plot.y_max)) * plot.height,
        )
    };
    let centers: Vec<(f64, f64)> = points.iter().map(|(x, y, ..)| center(*x, *y)).collect();
    let small: Vec<Rect> = small.iter().map(|(x, y)| around(center(*x, *y))).collect();
    let mut taken: Vec<Rect> = centers.iter().map(|it| around(*it)).collect();
    let mut places = vec![None; points.len()];
    for first in [true, false] {
        for (idx, (_, _, name, is_chosen)) in points.iter().enumerate() {
            if *is_chosen != first {
                continue;
            }
            let rect = |side: Placed| beside(centers[idx], side, width_of(name));
            let covers = |side: Placed, rects: &[Rect]| {
                rects.iter().any(|other| overlap(rect(side), *other))
            };
            let mut free = SIDES.to_vec();
            free.retain(|side| is_inside(rect(*side), plot) && !covers(*side, &taken));
            let clear = free.iter().find(|side| !covers(**side, &small));
            if let Some(side) = clear.or(free.first()).copied() {
                taken.push(rect(side));
                places[idx] = Some(side);
            }
        }
    }
    places
}

fn around((x, y): (f64, f64)) -> Rect {
    (x - POINT, y - POINT, x + POINT, y + POINT)
}

fn beside((x, y): (f64, f64), side: Placed, width: f64) -> Rect {
    let off = POINT + GAP;
    match side {
        Placed::Right => (x + off, y - LINE / 2.0, x + off + width, y + LINE / 2.0),
        Placed::Left => (x - off - width, y - LINE / 2.0, x - off, y + LINE / 2.0),
        Placed::Above => (x - width / 2.0, y - off - LINE, x + width / 2.0, y - off),
        Placed::Below => (x - width / 2.0, y + off, x + width / 2.0, y + off + LINE),
    }
}

fn is_inside((left, top, right, bottom): Rect, plot: Plot) -> bool {
    left >= 0.0 && top >= -LINE && right <= plot.width + MARGIN && bottom <= plot.height
}

fn overlap(a: Rect, b: Rect) -> bool {
    a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3
}

/// Width of a text of twelve pixels, roughly: Han characters are square.
pub(super) fn width_of(text: &str) -> f64 {
    text.chars()
        .map(|it| if it.is_ascii() { 6.8 } else { 12.0 })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLOT: Plot = Plot {
        width: 300.0,
        height: 300.0,
        x_max: 100,
        y_max: 100,
    };

    #[test]
    fn a_name_stands_on_the_right_if_it_can() {
        assert_eq!(
            place(&[(50, 50, "杭州市", false)], &[], PLOT),
            [Some(Placed::Right)]
        );
        assert_eq!(
            place(&[(100, 50, "杭州市", false)], &[], PLOT),
            [Some(Placed::Above)]
        );
        assert_eq!(
            place(&[(100, 50, "衢江经济开发区", false)], &[], PLOT),
            [Some(Placed::Left)]
        );
    }

    #[test]
    fn a_name_covers_small_points_only_if_it_must() {
        let point = [(50, 50, "杭州市", false)];
        assert_eq!(place(&point, &[(56, 50)], PLOT), [Some(Placed::Above)]);
        let all = [(56, 50), (44, 50), (50, 56), (50, 44)];
        assert_eq!(place(&point, &all, PLOT), [Some(Placed::Right)]);
    }

    #[test]
    fn the_chosen_point_has_its_name_whoever_else_has_none() {
        let heap: Vec<_> = (0..9).map(|idx| (50, 50, "绍兴市", idx == 8)).collect();
        let places = place(&heap, &[], PLOT);
        assert_eq!(places[8], Some(Placed::Right));
        assert_eq!(places.iter().flatten().count(), 4, "four sides");
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_name_covers_another_name_or_a_point(
            points in proptest::collection::vec((0..=100_u32, 0..=100_u32), 0..30),
        ) {
            let plot = Plot { width: 270.0, height: 280.0, x_max: 100, y_max: 100 };
            let named: Vec<_> = points.iter().map(|(x, y)| (*x, *y, "绍兴市", false)).collect();
            let center = |idx: usize| {
                let (x, y) = points[idx];
                (f64::from(x) / 100.0 * 270.0, (1.0 - f64::from(y) / 100.0) * 280.0)
            };
            let drawn: Vec<Rect> = place(&named, &[], plot)
                .into_iter()
                .enumerate()
                .filter_map(|(idx, it)| Some(beside(center(idx), it?, 36.0)))
                .collect();
            for (idx, a) in drawn.iter().enumerate() {
                prop_assert!(drawn[..idx].iter().all(|b| !overlap(*a, *b)));
                prop_assert!((0..points.len()).all(|it| !overlap(*a, around(center(it)))));
            }
        }
    }
}
