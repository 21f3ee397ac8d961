//! Chart options as JSON, against files that are reviewed by eye together with a screenshot.
//!
//! A golden that is missing is written, one that differs is saved beside it as `.new.json`; the
//! test fails in both cases. To accept, rename the new file. Keys are sorted, so that only what
//! ECharts sees matters.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use park_atlas::bundle::dataset;
use park_atlas::charts::option;
use park_atlas::charts::palette::Surface;
use park_atlas::view_model::Scene;
use park_atlas::view_model::batch::batch;
use park_atlas::view_model::figures::units::Extent;
use park_atlas::view_model::figures::{Body, growth, spread, units};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const SURFACES: [(&str, Surface); 2] = [("light", Surface::Light), ("dark", Surface::Dark)];

fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn scene(fragment: &str) -> Scene {
    let scene = Scene::at(dataset(), fragment);
    assert!(scene.hints.is_empty(), "{fragment}: {:?}", scene.hints);
    scene
}

/// Every chart that is reviewed: golden, chart, address.
const CHARTS: [(&str, &str, &str); 8] = [
    ("batch-province", "batch-by-region", "#/"),
    ("batch-prefecture-en", "batch-by-region", "#/?l=en&r=330100"),
    ("units-province", "units", "#/?r=330922~330782"),
    ("units-prefecture-en", "units-all", "#/?l=en&r=330100"),
    ("growth-province", "growth", "#/"),
    ("growth-prefecture-en", "growth", "#/?l=en&r=330109&t=s"),
    ("spread-province", "spread", "#/"),
    ("spread-prefecture-en", "spread", "#/?l=en&r=330100"),
];

/// The option of the batch chart at a fragment.
fn option_at(fragment: &str, surface: Surface) -> Value {
    option_of("batch-by-region", fragment, surface)
}

/// The option of a chart at a fragment.
fn option_of(chart: &str, fragment: &str, surface: Surface) -> Value {
    let option = option(chart, &scene(fragment), surface).unwrap();
    serde_json::from_str(option.json()).unwrap()
}

/// Compares with `tests/golden/<name>.json`; what is wrong, if anything.
fn check(name: &str, option: &Value) -> Result<(), String> {
    let golden = file(&format!("tests/golden/{name}.json"));
    let new = golden.with_extension("new.json");
    let printed = format!("{option:#}\n");
    let Ok(expected) = fs::read_to_string(&golden) else {
        fs::write(&golden, printed).unwrap();
        return Err(format!(
            "{name}: there was no golden; look at the one written now"
        ));
    };
    if serde_json::from_str::<Value>(&expected).is_ok_and(|it| it == *option) {
        drop(fs::remove_file(new));
        return Ok(());
    }
    fs::write(&new, printed).unwrap();
    Err(format!(
        "{name}: differs from its golden; compare with {}",
        new.display()
    ))
}

#[test]
fn options_are_as_reviewed() {
    let mut wrong = Vec::new();
    for (name, chart, fragment) in CHARTS {
        for (surface_name, surface) in SURFACES {
            let name = format!("{name}-{surface_name}");
            wrong.extend(check(&name, &option_of(chart, fragment, surface)).err());
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_chart_is_found_by_its_name_and_surface() {
    assert!(option("no-such-chart", &scene("#/"), Surface::Light).is_none());
    for (name, surface) in SURFACES {
        assert_eq!(Surface::named(name), surface);
    }
    assert_eq!(Surface::named("sepia"), Surface::Light);
}

#[test]
fn every_golden_is_of_an_option_that_is_drawn() {
    let names = fs::read_dir(file("tests/golden"))
        .unwrap()
        .map(|it| it.unwrap().file_name());
    let names: Vec<String> = names.map(|it| it.into_string().unwrap()).collect();
    let drawn = CHARTS
        .iter()
        .flat_map(|(name, ..)| SURFACES.map(|(surface, _)| format!("{name}-{surface}")));
    let known: Vec<String> = drawn
        .flat_map(|it| [format!("{it}.json"), format!("{it}.new.json")])
        .collect();
    for name in names {
        assert!(known.contains(&name), "tests/golden/{name} is of nothing");
    }
}

#[test]
fn bars_hold_the_figures_of_the_table() {
    for fragment in ["#/", "#/?l=en", "#/?r=330100", "#/?r=330900", "#/?t=s&q=yh"] {
        let view = batch(&scene(fragment));
        let option = option_at(fragment, Surface::Light);
        let names: Vec<&str> = view.rows.iter().map(|it| it.name).collect();
        assert_eq!(
            option["yAxis"]["data"],
            serde_json::json!(names),
            "{fragment}"
        );
        for idx in 0..2 {
            let series = &option["series"][idx];
            let counts: Vec<u32> = view.rows.iter().map(|it| it.by_type[idx]).collect();
            assert_eq!(series["data"], serde_json::json!(counts), "{fragment}");
            assert_eq!(series["name"], view.type_names[idx]);
            assert_eq!(series["stack"], option["series"][0]["stack"], "stacked");
        }
        assert_eq!(option["series"].as_array().unwrap().len(), 2);
    }
}

/// The items of a series, overlaid or not, that a stop of the walk can point at.
fn series_lengths(option: &Value) -> Vec<usize> {
    let base = option.get("baseOption").unwrap_or(option);
    let series = base["series"].as_array().unwrap().iter();
    series
        .map(|it| it["data"].as_array().map_or(0, Vec::len))
        .collect()
}

#[test]
fn every_stop_of_a_walk_is_a_point_of_the_option() {
    for fragment in [
        "#/",
        "#/?l=en",
        "#/?r=330100",
        "#/?r=330109~330922&t=s",
        "#/?q=yh",
    ] {
        let ctx = scene(fragment);
        let views = [
            units::units(&ctx, Extent::Top),
            units::units(&ctx, Extent::All),
            growth::growth(&ctx),
            spread::spread(&ctx),
        ];
        for view in views {
            let Body::Chart(chart) = view.body else {
                panic!("{fragment}: {}", view.sentence)
            };
            let option = option_of(chart.name, fragment, Surface::Light);
            let lengths = series_lengths(&option);
            for point in chart.points {
                let length = lengths[point.series as usize];
                assert!((point.item as usize) < length, "{} {point:?}", chart.name);
            }
        }
    }
}

#[test]
fn a_chart_without_anything_to_draw_has_no_option() {
    assert!(option("growth", &scene("#/?r=330900&q=zzz"), Surface::Light).is_none());
}

/// Every text in an option, keys included.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(it) => vec![it],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(key, it)| [vec![key.as_str()], texts(it)].concat())
            .collect(),
        _ => vec![],
    }
}

#[test]
fn an_option_is_plain_data() {
    let odd = [
        ("", "units", "#/?q=<script>"),
        ("", "batch-by-region", "#/?q=<script>"),
    ];
    for (_, chart, fragment) in CHARTS.into_iter().chain(odd) {
        for (_, surface) in SURFACES {
            let option = option_of(chart, fragment, surface);
            let texts = texts(&option);
            assert!(texts.len() > 30);
            for text in texts {
                let is_code = ["function", "=>", "return ", "javascript:"]
                    .iter()
                    .any(|it| text.contains(it));
                assert!(!is_code, "code: {text}");
                assert!(!text.contains(['<', '>']), "HTML: {text}");
            }
        }
    }
}

#[test]
fn surfaces_differ_in_colors_only() {
    for (_, chart, fragment) in CHARTS {
        surfaces_differ_in_colors(chart, fragment);
    }
}

fn surfaces_differ_in_colors(chart: &str, fragment: &str) {
    let colorless = |surface| {
        let text = option_of(chart, fragment, surface).to_string();
        let mut parts = text.split("\"#");
        let mut rest = parts.next().unwrap().to_owned();
        parts.for_each(|it| rest.push_str(it.split_once('"').unwrap().1));
        rest
    };
    let [light, dark] = SURFACES.map(|(_, it)| option_of(chart, fragment, it));
    assert_ne!(light, dark);
    assert_eq!(colorless(Surface::Light), colorless(Surface::Dark));
}

/// The tokens of one rule of `style/tokens.css`.
fn tokens(css: &str, selector: &str) -> BTreeMap<String, String> {
    let start = format!("{selector} {{");
    let (_, body) = css
        .split_once(&start)
        .unwrap_or_else(|| panic!("no rule {selector}"));
    let body = body.split('}').next().unwrap();
    let lines = body.split(';').filter_map(|it| it.trim().split_once(':'));
    let tokens = lines.filter_map(|(key, value)| Some((key.strip_prefix("--")?, value.trim())));
    tokens
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect()
}

#[test]
fn the_palette_is_that_of_the_style() {
    let css = fs::read_to_string(file("style/tokens.css")).unwrap();
    let dark = tokens(&css, ":root[data-theme=\"dark\"]");
    assert_eq!(
        tokens(&css, ":root:not([data-theme=\"light\"])"),
        dark,
        "dark by the system's wish and by the reader's"
    );
    for (surface, tokens) in [
        (Surface::Light, tokens(&css, ":root")),
        (Surface::Dark, dark),
    ] {
        let palette = surface.palette();
        for (token, color) in [
            ("ink-soft", palette.label),
            ("line", palette.line),
            ("surface", palette.surface),
            ("ink", palette.ink),
            ("line-strong", palette.guide),
            ("mark", palette.strong),
            ("class-1", palette.pale),
            ("class-2", palette.pale_mark),
            ("type-manufacturing", palette.types[0]),
            ("type-services", palette.types[1]),
        ] {
            let shown = csscolorparser::parse(&tokens[token])
                .unwrap()
                .to_css_hex()
                .to_string();
            assert_eq!(shown, color, "{surface:?} --{token}");
        }
    }
}

#[test]
fn every_color_of_an_option_is_in_the_palette() {
    for (_, surface) in SURFACES {
        let palette = surface.palette();
        let known = [
            palette.label,
            palette.line,
            palette.surface,
            palette.ink,
            palette.guide,
            palette.strong,
            palette.pale,
            palette.pale_mark,
            palette.types[0],
            palette.types[1],
        ];
        for (_, chart, fragment) in CHARTS {
            let option = option_of(chart, fragment, surface);
            let colors: Vec<&str> = texts(&option)
                .into_iter()
                .filter(|it| it.starts_with('#'))
                .collect();
            assert!(colors.len() >= 5, "{colors:?}");
            assert!(colors.iter().all(|it| known.contains(it)), "{colors:?}");
        }
    }
}
