//! The dictionary on the real package.

use super::scene;
use park_atlas::bundle::dossier;
use park_atlas::view_model::dictionary::dictionary;

#[test]
fn every_column_is_explained_in_both_languages() {
    for (fragment, about) in [
        (
            "#/data",
            "数据包有 14 张表、110 个字段；空单元格表示未报告。",
        ),
        (
            "#/data?l=en",
            "The package has 14 tables with 110 columns; an empty cell means not reported.",
        ),
    ] {
        let view = dictionary(&scene(fragment), dossier());
        assert_eq!(view.about, about);
        for table in &view.tables {
            for field in &table.fields {
                let texts = [field.title, field.meaning, field.kind.as_str()];
                assert!(texts.iter().all(|it| !it.is_empty()), "{field:?}");
                let is_english = fragment.contains("l=en");
                let has_chinese = field.title.chars().any(|it| it >= '\u{4e00}');
                assert_eq!(has_chinese, !is_english, "{field:?}");
            }
        }
    }
}

#[test]
fn a_column_says_its_unit_type_and_whether_it_may_be_empty() {
    let view = dictionary(&scene("#/data?l=en"), dossier());
    let parks = view
        .tables
        .iter()
        .find(|it| it.file == "flagship_parks.csv");
    let fields = &parks.unwrap().fields;
    let land = fields.iter().find(|it| it.name == "land_area_mu").unwrap();
    assert_eq!(land.kind, "number, may be empty");
}
