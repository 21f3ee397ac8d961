//! Longitude and latitude to kilometers on a plane.

/// Mean radius of a sphere with the earth's surface, kilometers.
const EARTH_RADIUS: f64 = 6371.007;
/// Where the plane cuts the sphere and lengths are true, degrees of latitude.
const PARALLELS: (f64, f64) = (28.0, 30.5);
/// Longitude and latitude of the plane's origin, degrees.
const CENTER: (f64, f64) = (120.5, 29.2);

/// Albers' equal-area conic projection, on a sphere: kilometers east and north of the center.
///
/// Areas are true, so that a county looks as large as it is; within the province lengths are off
/// by less than 0.1 % at the parallels' latitudes and little more beyond.
pub(crate) fn project(longitude: f64, latitude: f64) -> (f64, f64) {
    let (south, north) = (
        PARALLELS.0.to_radians().sin(),
        PARALLELS.1.to_radians().sin(),
    );
    let n = f64::midpoint(south, north);
    let c = (1.0 - south * south) + 2.0 * n * south;
    let distance_to_apex =
        |latitude: f64| EARTH_RADIUS * (c - 2.0 * n * latitude.to_radians().sin()).sqrt() / n;
    let angle = n * (longitude - CENTER.0).to_radians();
    let (rho, rho_center) = (distance_to_apex(latitude), distance_to_apex(CENTER.1));
    (rho * angle.sin(), rho_center - rho * angle.cos())
}

#[cfg(test)]
mod tests {
    use super::{EARTH_RADIUS, project};

    fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
        let ((ax, ay), (bx, by)) = (project(a.0, a.1), project(b.0, b.1));
        (ax - bx).hypot(ay - by)
    }

    /// Length of the great circle between two places (haversine).
    fn great_circle(a: (f64, f64), b: (f64, f64)) -> f64 {
        let half_sine = |x: f64, y: f64| ((y - x).to_radians() / 2.0).sin().powi(2);
        let cosines = a.1.to_radians().cos() * b.1.to_radians().cos();
        let h = half_sine(a.1, b.1) + cosines * half_sine(a.0, b.0);
        2.0 * EARTH_RADIUS * h.sqrt().asin()
    }

    #[test]
    fn the_center_is_the_origin_and_north_is_up() {
        let (x, y) = project(120.5, 29.2);
        assert!(x.abs() < 1e-9 && y.abs() < 1e-9);
        assert!(project(120.5, 30.0).1 > 0.0 && project(121.0, 29.2).0 > 0.0);
    }

    #[test]
    fn a_degree_of_latitude_is_111_kilometers() {
        let length = distance((120.5, 29.0), (120.5, 30.0));
        assert!((length - 111.19).abs() < 0.11, "{length}");
    }

    #[test]
    fn distances_in_the_province_are_true_to_a_thousandth() {
        // Hangzhou, Ningbo, Wenzhou, Quzhou, Shengsi, Cangnan.
        let places = [
            (120.15, 30.28),
            (121.55, 29.88),
            (120.70, 28.00),
            (118.87, 28.94),
            (122.45, 30.73),
            (120.42, 27.52),
        ];
        for a in places {
            for b in places.into_iter().filter(|it| *it != a) {
                let ratio = distance(a, b) / great_circle(a, b);
                assert!((ratio - 1.0).abs() < 1e-3, "{a:?} {b:?} {ratio}");
            }
        }
    }

    #[test]
    fn areas_are_true() {
        for (west, south) in [(118.0, 27.0), (120.0, 29.0), (122.0, 30.5)] {
            let (step, n_steps) = (0.01, 50);
            // Along the parallels the plane's lines are curved: walk them in small steps.
            let edge = f64::from(n_steps) * step;
            let lower = (0..n_steps).map(|i| (west + step * f64::from(i), south));
            let upper = (0..n_steps).map(|i| (west + edge - step * f64::from(i), south + edge));
            let ring: Vec<_> = lower
                .chain([(west + edge, south)])
                .chain(upper)
                .chain([(west, south + edge)])
                .map(|(lon, lat)| project(lon, lat))
                .collect();
            let next = ring.iter().cycle().skip(1);
            let twice: f64 = ring
                .iter()
                .zip(next)
                .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
                .sum();
            let sines = (south + edge).to_radians().sin() - south.to_radians().sin();
            let expected = EARTH_RADIUS.powi(2) * edge.to_radians() * sines;
            assert!(
                (twice / 2.0 / expected - 1.0).abs() < 1e-5,
                "{west} {south}"
            );
        }
    }
}
