//! The names on the map: whole, and inside.

use super::map::each_layout;
use super::scene;
use park_atlas::bundle::dataset;
use park_atlas::model::RegionKind;
use park_atlas::view_model::lens::symbol_scale;
use park_atlas::view_model::map::map;

#[test]
fn no_name_is_cut_off_where_the_focus_is() {
    for lang in ["zh", "en"] {
        for region in dataset()
            .regions
            .iter()
            .filter(|it| it.kind != RegionKind::Zone)
        {
            for view in each_layout(&format!("l={lang}&r={}", region.code)) {
                let scale = symbol_scale(view.frame, view.whole);
                for label in &view.labels {
                    let letters: f32 = label
                        .text
                        .chars()
                        .map(|it| if it.is_ascii() { 0.5 } else { 1.0 })
                        .sum();
                    let half = letters * label.line * scale / 2.0;
                    let (left, right) = (
                        label.x - view.frame.x,
                        view.frame.x + view.frame.width - label.x,
                    );
                    assert!(
                        left >= half && right >= half,
                        "{lang} {} in {}",
                        label.text,
                        region.name
                    );
                }
            }
        }
    }
}

#[test]
fn a_zone_keeps_its_whole_name() {
    let view = map(&scene("#/map?l=en&g=tiles"));
    let zones: Vec<_> = view.labels.iter().filter(|it| it.is_zone).collect();
    assert_eq!(zones.len(), 15);
    for label in zones {
        let region = dataset().region_by_code(label.code).unwrap();
        assert_eq!(label.text, region.name_en);
    }
}
