//! The colors of `style/tokens.css`, for readers who see few of them: contrasts after WCAG 2.2, and
//! how far apart neighbouring classes are for normal sight and three deficiencies of color vision.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

type Linear = [f64; 3];
type Tokens = BTreeMap<String, Linear>;

/// What an eye makes of linear red, green and blue: normal sight, then protanopia, deuteranopia and
/// tritanopia after Machado, Oliveira and Fernandes (2009), complete deficiency.
const EYES: [(&str, [Linear; 3]); 4] = [
    ("normal", [[1., 0., 0.], [0., 1., 0.], [0., 0., 1.]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

/// A color as screens get it, in 256 steps.
fn linear(color: &str) -> Option<Linear> {
    let [red, green, blue, _] = csscolorparser::parse(color).ok()?.to_rgba8();
    let part = |step: u8| {
        let value = f64::from(step) / 255.;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    Some([red, green, blue].map(part))
}

fn tokens_of(css: &str, selector: &str) -> Tokens {
    let (_, body) = css.split_once(&format!("{selector} {{")).unwrap();
    let body = body.split('}').next().unwrap();
    let lines = body.split(';').filter_map(|it| it.trim().split_once(": "));
    lines
        .filter_map(|(key, value)| Some((key.strip_prefix("--")?.to_owned(), linear(value)?)))
        .collect()
}

/// Light and dark.
fn surfaces() -> [(&'static str, Tokens); 2] {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("style/tokens.css");
    let css = fs::read_to_string(path).unwrap();
    let light = tokens_of(&css, ":root");
    let mut dark = light.clone();
    dark.extend(tokens_of(&css, ":root[data-theme=\"dark\"]"));
    [("light", light), ("dark", dark)]
}

fn dot(a: Linear, b: Linear) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn luminance(color: Linear) -> f64 {
    dot(color, [0.2126, 0.7152, 0.0722])
}

/// From 1 to 21.
fn contrast(a: Linear, b: Linear) -> f64 {
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    a.max(b) / a.min(b)
}

/// `OKLab`, where distances are roughly what is seen.
fn oklab(color: Linear) -> Linear {
    let cones = [
        [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
        [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
        [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
    ]
    .map(|row| dot(row, color).max(0.).cbrt());
    [
        [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
        [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
        [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
    ]
    .map(|row| dot(row, cones))
}

fn distance(a: Linear, b: Linear, eye: [Linear; 3]) -> f64 {
    let [a, b] = [a, b].map(|it| oklab(eye.map(|row| dot(row, it).clamp(0., 1.))));
    let squares = a.iter().zip(b).map(|(a, b)| (a - b) * (a - b));
    squares.sum::<f64>().sqrt()
}

#[test]
fn words_have_the_contrast_of_double_a() {
    for (surface, it) in surfaces() {
        for paper in [
            "surface",
            "surface-raised",
            "surface-sunk",
            "accent-soft",
            "notice",
        ] {
            for word in ["ink", "ink-soft", "accent"] {
                let is = contrast(it[word], it[paper]);
                assert!(is >= 4.5, "{surface}: {word} on {paper} is {is:.2}");
            }
        }
        assert!(contrast(it["on-accent"], it["accent"]) >= 4.5, "{surface}");
    }
}

#[test]
fn what_is_no_word_stands_out_threefold() {
    for (surface, it) in surfaces() {
        for mark in [
            "line-strong",
            "focus",
            "mark",
            "type-manufacturing",
            "type-services",
        ] {
            for paper in ["surface", "surface-raised", "surface-sunk"] {
                let is = contrast(it[mark], it[paper]);
                assert!(is >= 3., "{surface}: {mark} on {paper} is {is:.2}");
            }
        }
        for (one, other) in [
            ("type-manufacturing", "type-services"),
            ("mark", "land"),
            ("mark", "land-chosen"),
            ("class-0", "class-4"),
        ] {
            let is = contrast(it[one], it[other]);
            assert!(is >= 3., "{surface}: {one} beside {other} is {is:.2}");
        }
    }
}

/// Five classes cannot each be three times as bright as the one before: that would be 81 to 1, and
/// paper to ink is 21 to 1. They go one way, evenly, and lines stand between regions.
#[test]
fn classes_are_told_apart_by_every_eye() {
    for (surface, it) in surfaces() {
        let classes: Vec<Linear> = (0..5).map(|class| it[&format!("class-{class}")]).collect();
        for pair in classes.windows(2) {
            for (name, eye) in EYES {
                let is = distance(pair[0], pair[1], eye);
                assert!(
                    is >= 0.09,
                    "{surface}, {name}: two classes are {is:.3} apart"
                );
            }
        }
        let lightness: Vec<f64> = classes.iter().map(|it| oklab(*it)[0]).collect();
        let steps: Vec<f64> = lightness.windows(2).map(|it| it[1] - it[0]).collect();
        let is_even = steps.iter().all(|it| it * steps[0] > 0. && it.abs() > 0.09);
        assert!(is_even, "{surface}: {lightness:.2?}");
    }
}

#[test]
fn types_are_told_apart_by_every_eye() {
    for (surface, it) in surfaces() {
        for (name, eye) in EYES {
            let is = distance(it["type-manufacturing"], it["type-services"], eye);
            assert!(is >= 0.2, "{surface}, {name}: the types are {is:.3} apart");
        }
    }
}
