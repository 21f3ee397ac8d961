//! From an address to a state.

use super::encoding::decode;
use super::param::{Outcome, PARAMS};
use super::{Hint, HintReason, Page, ViewState};
use crate::model::Dataset;

/// Turns a fragment of an older spelling into today's; `None` if it is not of that spelling.
type Migration = fn(&str) -> Option<String>;

/// Every change of the spelling so far, oldest first. The list only grows.
const MIGRATIONS: &[Migration] = &[];

/// What a fragment asks for, with or without its `#`, and what of it cannot be used.
///
/// The empty fragment is the overview. Unknown keys are ignored, also those that messengers glue
/// to a link with a second `?` or `#`; of a repeated key the first counts. Never fails.
pub fn parse(fragment: &str, dataset: &Dataset) -> (ViewState, Vec<Hint>) {
    let fragment = migrated(fragment, MIGRATIONS);
    let fragment = fragment.strip_prefix('#').unwrap_or(&fragment);
    let mut parts = fragment.split(['?', '&', '#']);
    let (path, _) = decode(parts.next().unwrap_or_default());
    let pairs: Vec<(&str, &str)> = parts.filter_map(|it| it.split_once('=')).collect();

    let mut state = ViewState::default();
    let mut hints = Vec::new();
    let page = Page::at(&path, dataset);
    if page.is_none() {
        hints.push(Hint::new(Page::KEY, &path, HintReason::UnknownPage));
    }
    state.page = page.unwrap_or_else(|| Page::instead_of(&path));
    for param in PARAMS {
        let raw = pairs
            .iter()
            .find(|(key, _)| is_key(key, param.key))
            .map(|(_, raw)| *raw);
        if let Outcome::Unusable(unusable) = param.read(raw, dataset, &mut state) {
            hints.extend(unusable);
        }
    }
    (state, hints)
}

/// Whether this is the key, be it of a link copied out of HTML with its `&amp;`.
fn is_key(raw: &str, key: &str) -> bool {
    raw.strip_prefix("amp;").unwrap_or(raw) == key
}

/// Applies each migration in turn.
fn migrated(fragment: &str, migrations: &[Migration]) -> String {
    let keep = |it: String, migrate: &Migration| migrate(&it).unwrap_or(it);
    migrations.iter().fold(fragment.to_owned(), keep)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{DATASET, HANGZHOU, YUHANG};
    use crate::view_state::{Indicator, Layout};

    fn start() -> ViewState {
        ViewState::default()
    }

    #[test]
    fn fragments_are_read_in_the_shapes_they_travel_in() {
        let map = start().with_page(Page::Map);
        let yuhang = map.with_places(vec![YUHANG]);
        let added = yuhang.with_indicator(Indicator::Added);
        for (fragment, expected) in [
            ("", start()),
            ("#", start()),
            ("#/", start()),
            ("/", start()),
            ("#/?", start()),
            ("#?r=330110", start().with_places(vec![YUHANG])),
            ("#/map", map.clone()),
            ("/map", map.clone()),
            ("#/map/", map.clone()),
            ("#/MAP?", map.clone()),
            ("#%2Fmap", map.clone()),
            ("#/map?r=330110&m=added", added.clone()),
            ("#/map?m=added&r=330110", added.clone()),
            ("#/map?r=330110&amp;m=added", added.clone()),
            ("#/map?r=330110&r=330100", yuhang.clone()),
            ("#/map?r=330110&r=nonsense", yuhang.clone()),
            ("#/map?r=330110?appinstall=0", yuhang.clone()),
            ("#/map?r=330110&appinstall=0", yuhang.clone()),
            ("#/map?appinstall=0?r=330110", yuhang.clone()),
            ("#/map?r=330110#wechat_redirect", yuhang.clone()),
            ("#/map#wechat_redirect", map.clone()),
            ("#/map&appinstall=0", map.clone()),
            ("#/map?&&=&x&x=&r", map.clone()),
            ("#/map?q=余杭", map.with_text("余杭")),
            ("#/map?q=%E4%BD%99%E6%9D%AD", map.with_text("余杭")),
            ("#/map?g=map&m=total&l=zh&s=batch", map.clone()),
            ("#/map?q=a=b", map.with_text("a=b")),
        ] {
            assert_eq!(parse(fragment, &DATASET), (expected, vec![]), "{fragment}");
        }
    }

    #[test]
    fn what_cannot_be_used_is_told_and_the_rest_kept() {
        let fragment = "#/atlas?r=330100~999999&b=9&g=tiles&t=z";
        let (state, hints) = parse(fragment, &DATASET);
        assert_eq!(
            state,
            start()
                .with_places(vec![HANGZHOU])
                .with_layout(Layout::Tiles)
        );
        let told = hints.iter().map(|it| (it.key, it.raw.as_str(), it.reason));
        assert_eq!(
            told.collect::<Vec<_>>(),
            [
                (Page::KEY, "/atlas", HintReason::UnknownPage),
                ("r", "999999", HintReason::UnknownPlace),
                ("t", "z", HintReason::UnknownType),
                ("b", "9", HintReason::UnknownBatch),
            ]
        );
    }

    #[test]
    fn a_third_group_is_told_and_a_repeated_one_is_not() {
        use crate::model::Column::{ParkType, Prefecture};
        for (fragment, told) in [
            ("#/parks?by=prefecture~type~batch", vec!["batch"]),
            ("#/parks?by=prefecture~type~prefecture", vec![]),
            (
                "#/parks?by=prefecture~x~type~ownership~batch",
                vec!["x", "batch", "ownership"],
            ),
        ] {
            let (state, hints) = parse(fragment, &DATASET);
            assert_eq!(state.table.groups, [Prefecture, ParkType], "{fragment}");
            let raw: Vec<&str> = hints.iter().map(|it| it.raw.as_str()).collect();
            assert_eq!(raw, told, "{fragment}");
        }
        let (_, hints) = parse("#/parks?by=type~batch~region", &DATASET);
        assert_eq!(hints[0].reason, HintReason::TooMany);
    }

    #[test]
    fn an_unknown_region_leads_to_all_regions() {
        for path in ["#/region/999999", "#/Region/330101?l=zh", "#region/"] {
            let (state, hints) = parse(path, &DATASET);
            assert_eq!((state.page, hints.len()), (Page::Regions, 1), "{path}");
        }
        assert_eq!(parse("#/regional", &DATASET).0.page, Page::Overview);
    }

    #[test]
    fn old_spellings_are_migrated_one_after_the_other() {
        let migrations: [Migration; 2] = [
            |it| {
                it.strip_prefix("#/karte")
                    .map(|rest| format!("#/chart{rest}"))
            },
            |it| {
                it.strip_prefix("#/chart")
                    .map(|rest| format!("#/map{rest}"))
            },
        ];
        for (old, expected) in [
            ("#/karte?m=added", "#/map?m=added"),
            ("#/chart", "#/map"),
            ("#/parks", "#/parks"),
        ] {
            assert_eq!(migrated(old, &migrations), expected);
            assert_eq!(migrated(old, MIGRATIONS), old);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::*;
    use crate::analysis::fixture::{DATASET, EARLY, LATE};
    use crate::model::{
        Column, DensityWish, Direction, Finder, FloorWish, IndustryWish, Lang, Ownership, ParkList,
        ParkType, RegionId,
    };
    use crate::view_state::encoding::encode;
    use crate::view_state::{Embed, EmbedView, Indicator, Layout, MAX_TEXT_CHARS, Order, Theme};
    use proptest::prelude::*;
    use proptest::sample::select;

    fn pages() -> impl Strategy<Value = Page> {
        let region = (0..7_u16).prop_map(|it| Page::Region(RegionId(it)));
        prop_oneof![6 => select(&Page::ALL[..]), 1 => region]
    }

    fn finders() -> impl Strategy<Value = Finder> {
        let division = (1..98_u16).prop_map(IndustryWish::Division);
        let industry = prop_oneof![4 => division, 1 => Just(IndustryWish::OwnWords)];
        let owner = proptest::option::of(select(&Ownership::ALL[..]));
        let floor = proptest::option::of(select(&FloorWish::ALL[..]));
        let density = proptest::option::of(select(&DensityWish::ALL[..]));
        (proptest::option::of(industry), owner, floor, density).prop_map(
            |(industry, owner, floor, density)| Finder {
                industry,
                owner,
                floor,
                density,
            },
        )
    }

    fn states() -> impl Strategy<Value = ViewState> {
        let directions = [Direction::Ascending, Direction::Descending];
        let view = (
            pages(),
            select(&Lang::ALL[..]),
            select(&Indicator::ALL[..]),
            select(&Layout::ALL[..]),
        );
        let key = (select(&Column::ALL[..]), select(directions.to_vec()));
        let key = key.prop_map(|(by, direction)| Order { by, direction });
        let columns = || proptest::collection::vec(select(&Column::ALL[..]), 0..5);
        let table = (
            select(&ParkList::ALL[..]),
            columns(),
            proptest::collection::vec(key, 0..4),
            columns(),
            proptest::option::of(select(&Ownership::ALL[..])),
            "\\PC{0,90}|[业&=~, ]{0,20}",
        );
        let selection = (
            proptest::collection::vec((0..7_u16).prop_map(RegionId), 0..5),
            proptest::option::of(select(&ParkType::ALL[..])),
            proptest::option::of(select(vec![EARLY, LATE])),
            "\\PC{0,90}|[余杭a%&=?#~+ ]{0,20}",
        );
        let frame = (
            proptest::option::of((select(&EmbedView::ALL[..]), any::<bool>())),
            proptest::option::of(select(&Theme::ALL[..])),
            proptest::option::of(0..100_u8),
            proptest::option::of(1..=crate::view_state::MAX_STEPS),
        );
        (view, selection, table, frame, finders()).prop_map(
            |((page, lang, indicator, layout), it, table, frame, finder)| {
                let (places, park_type, batch, text) = it;
                let (list, columns, order, groups, ownership, industry) = table;
                let state = ViewState::default().with_page(page).with_lang(lang);
                let state = state
                    .with_places(places)
                    .with_park_type(park_type)
                    .with_batch(batch);
                let state = state
                    .with_text(text)
                    .with_indicator(indicator)
                    .with_layout(layout);
                let (embed, theme, note, step) = frame;
                let state = match note {
                    Some(note) => {
                        state.with_entry(&format!("{}-{note:02}", DATASET.documents[0].slug))
                    }
                    None => state,
                };
                let embed = embed.map(|(view, has_controls)| Embed { view, has_controls });
                let state = state.with_embed(embed).with_theme(theme).with_step(step);
                let state = state.with_list(list).with_columns(&columns);
                let state = state.with_order(&order).with_groups(&groups);
                let state = state.with_ownership(ownership).with_industry(industry);
                state.with_finder(finder)
            },
        )
    }

    /// Anything at all, and what looks like an address.
    fn fragments() -> impl Strategy<Value = String> {
        let value = "园{70,90}|[-a-z0-9~,%余]{0,8}|330110|331000-taizhouwan|%[0-9A-F]{2}|en|added|all|state\
             |-?map|dark|34~large|own|notice-01|(-?(name|type|region|land|batch|~|,)){0,4}";
        let pairs = proptest::collection::vec(("[lrtbqmgskoiceadfpx?&#]|by", value), 0..6);
        let shaped = (
            "#?/?(map|parks|regions|region/330110|compare|pilots|huzhou|huzhou/parks|policy|policy/ruian|policy/forms|data|present|x)?",
            pairs,
        )
            .prop_map(|(path, pairs)| {
                let pairs = pairs.iter().map(|(key, value)| format!("{key}={value}"));
                format!("{path}?{}", pairs.collect::<Vec<_>>().join("&"))
            });
        prop_oneof![any::<String>(), shaped]
    }

    proptest! {
        #[test]
        fn a_link_leads_back_to_its_state(state in states()) {
            let fragment = state.fragment(&DATASET);
            prop_assert!(fragment.is_ascii());
            prop_assert_eq!(parse(&fragment, &DATASET), (state.clone(), vec![]));
            prop_assert_eq!(parse(&fragment[1..], &DATASET), (state, vec![]));
        }

        #[test]
        fn any_text_becomes_a_link_that_stays(text in fragments()) {
            let (state, _) = parse(&text, &DATASET);
            let fragment = state.fragment(&DATASET);
            let (again, hints) = parse(&fragment, &DATASET);
            prop_assert_eq!(again.fragment(&DATASET), fragment);
            prop_assert_eq!((again, hints), (state, vec![]));
        }

        #[test]
        fn what_is_told_is_of_no_use(text in fragments()) {
            let (_, hints) = parse(&text, &DATASET);
            for hint in hints {
                prop_assert!(is_useless(&hint), "{hint:?}");
            }
        }
    }

    /// Whether a hint is right: alone, the part it tells of changes nothing, is broken or too long.
    fn is_useless(hint: &Hint) -> bool {
        match (hint.key, hint.reason) {
            ("q" | "i", HintReason::TooLong) => hint.raw.chars().count() > MAX_TEXT_CHARS,
            ("q" | "i", _) => decode(&hint.raw).1,
            // Alone it would do; told of is what stands behind two others.
            ("by", HintReason::TooMany) => !hint.raw.is_empty(),
            (Page::KEY, _) => Page::at(&hint.raw, &DATASET).is_none(),
            (key, _) => {
                let alone = format!("#/?{key}={}", encode(&hint.raw));
                parse(&alone, &DATASET).0 == ViewState::default()
            }
        }
    }
}
