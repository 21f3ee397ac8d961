//! Points on the drawing's grid, and SVG paths through them in their shortest spelling.

use std::fmt::Write as _;

/// A point in whole drawing units: x grows east, y south.
pub(crate) type GridPoint = (i32, i32);

/// A closed line; the first point is not repeated.
pub(crate) type Ring = Vec<GridPoint>;

/// The ring through these points with repeated ones left out; `None` where no area is left.
///
/// Points are only dropped where two fall together, which they do alike for both neighbors of a
/// border, so what neighbors share stays the same line.
pub(crate) fn ring(points: impl Iterator<Item = GridPoint>) -> Option<Ring> {
    let mut ring: Ring = points.collect();
    ring.dedup();
    while ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    (ring.len() >= 3 && twice_area(&ring) != 0).then_some(ring)
}

/// The sides of a ring.
pub(crate) fn sides(ring: &[GridPoint]) -> impl Iterator<Item = (GridPoint, GridPoint)> {
    ring.iter()
        .copied()
        .zip(ring.iter().copied().cycle().skip(1))
}

fn twice_area(ring: &[GridPoint]) -> i32 {
    sides(ring)
        .map(|((ax, ay), (bx, by))| ax * by - bx * ay)
        .sum()
}

/// A path of closed rings.
pub(crate) fn closed_path(rings: &[Ring]) -> String {
    let mut pen = Pen::default();
    for ring in rings {
        pen.draw(ring);
        pen.d.push('z');
        pen.at = ring[0];
    }
    pen.d
}

/// A path of open lines.
pub(crate) fn open_path(lines: &[Vec<GridPoint>]) -> String {
    let mut pen = Pen::default();
    for line in lines {
        pen.draw(line);
    }
    pen.d
}

/// Writes relative coordinates; the very first are absolute by SVG's own rule, and pairs after a
/// move are lines, so that `m` and `z` are the only letters needed.
#[derive(Default)]
struct Pen {
    d: String,
    at: GridPoint,
}

impl Pen {
    fn draw(&mut self, line: &[GridPoint]) {
        self.d.push('m');
        for point in straightened(line) {
            self.number(point.0 - self.at.0);
            self.number(point.1 - self.at.1);
            self.at = point;
        }
    }

    /// A minus sign or a letter separates numbers as well as a space does.
    fn number(&mut self, value: i32) {
        let separator = if value >= 0 && self.d.ends_with(|it: char| it.is_ascii_digit()) {
            " "
        } else {
            ""
        };
        // Writing to a String cannot fail.
        _ = write!(self.d, "{separator}{value}");
    }
}

/// The line without the points that lie straight between their neighbors.
fn straightened(line: &[GridPoint]) -> Vec<GridPoint> {
    let mut kept: Vec<GridPoint> = Vec::with_capacity(line.len());
    for point in line {
        if let [.., a, b] = kept[..]
            && goes_straight(a, b, *point)
        {
            kept.pop();
        }
        kept.push(*point);
    }
    kept
}

fn goes_straight(a: GridPoint, b: GridPoint, c: GridPoint) -> bool {
    let (ux, uy, vx, vy) = (b.0 - a.0, b.1 - a.1, c.0 - b.0, c.1 - b.1);
    ux * vy == uy * vx && ux * vx + uy * vy > 0
}

#[cfg(test)]
mod tests {
    use super::{closed_path, open_path, ring};

    #[test]
    fn paths_are_short() {
        let square = vec![(10, 20), (15, 20), (20, 20), (20, 30), (10, 30)];
        let inner = vec![(12, 22), (12, 24), (14, 24)];
        assert_eq!(
            closed_path(&[square, inner]),
            "m10 20 10 0 0 10-10 0zm2 2 0 2 2 0z"
        );
        assert_eq!(
            open_path(&[vec![(1, 1), (2, 0)], vec![(5, 5), (4, 9)]]),
            "m1 1 1-1m3 5-1 4"
        );
    }

    #[test]
    fn rings_that_collapse_are_dropped() {
        let cases = [
            (
                vec![(0, 0), (0, 0), (5, 0), (5, 5), (0, 0)],
                Some(vec![(0, 0), (5, 0), (5, 5)]),
            ),
            (vec![(0, 0), (5, 0), (0, 0)], None),
            (vec![(0, 0), (5, 0), (9, 0), (0, 0)], None),
            (vec![(1, 1)], None),
        ];
        for (points, expected) in cases {
            assert_eq!(ring(points.into_iter()), expected);
        }
    }
}
