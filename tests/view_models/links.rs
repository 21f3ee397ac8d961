//! Every link of every view-model leads somewhere and says nothing twice.

use super::{parks as table, rows, scene};
use park_atlas::bundle::dossier;
use park_atlas::model::{Dataset, Lang};
use park_atlas::view_model::{
    Scene, batch, card, choice, frame, gaps, headline, map, parks, pilots, policy, ranking, ruian,
    switches, units,
};
use park_atlas::view_state::{Page, ViewState, parse};

/// Every view-model of a scene, printed: finds links in fields that are added later, too.
pub(super) fn printed(ctx: &Scene) -> String {
    let views = [
        format!("{:?}", batch::batch(ctx)),
        format!("{:?}", card::card(ctx, "330110")),
        format!("{:?}", choice::choice(ctx)),
        format!("{:?}", frame::frame(ctx)),
        format!("{:?}", gaps::gaps(ctx)),
        format!("{:?}", headline::headline(ctx)),
        format!("{:?}", map::map(ctx)),
        format!("{:?}", table(ctx)),
        format!("{:?}", parks::parks_choice(ctx)),
        format!("{:?}", rows(ctx)),
        format!("{:?}", pilots::pilots(ctx, dossier())),
        format!("{:?}", policy::policy(ctx, dossier())),
        format!("{:?}", ranking::ranking(ctx)),
        format!("{:?}", ruian::story(ctx, dossier())),
        format!("{:?}", switches::switches(ctx)),
        format!("{:?}", units::units(ctx)),
    ];
    views.join("\n")
}

/// The links in printed view-models.
pub(super) fn links(printed: &str) -> Vec<&str> {
    let starts = printed
        .match_indices("\"#")
        .map(|(at, _)| &printed[at + 1..]);
    starts.map(|it| it.split('"').next().unwrap()).collect()
}

/// Whether a link is the canonical spelling of a state of the data, and which.
pub(super) fn followed(link: &str, dataset: &Dataset) -> ViewState {
    let (state, hints) = parse(link, dataset);
    assert!(hints.is_empty(), "{link}: {hints:?}");
    assert_eq!(state.fragment(dataset), link);
    state
}

#[test]
fn every_link_is_understood_whole() {
    for page in ["/", "/map", "/parks"] {
        for query in [
            "",
            "l=en&r=330100",
            "r=330110&t=m&b=7&q=%E5%9B%AD&m=new&g=tiles&s=-region",
            "r=330200-gaoxin&m=mfg",
            "l=en&r=330110~330500-changhe&q=%3Cscript%3E%22%26%23%3D%7E",
            "r=330922&t=s",
        ] {
            let ctx = scene(&format!("#{page}?{query}"));
            let printed = printed(&ctx);
            let links = links(&printed);
            assert!(links.len() > 150, "{page} {query}: {} links", links.len());
            for link in &links {
                followed(link, ctx.dataset);
            }
        }
    }
}

#[test]
fn every_link_keeps_the_language_but_those_that_change_it() {
    for lang in Lang::ALL {
        let ctx = scene(&format!("#/map?l={}&r=330100&t=m", lang.code()));
        let others = frame::frame(&ctx).other_languages;
        let others: Vec<&str> = others.iter().map(|it| it.href.as_str()).collect();
        let printed = printed(&ctx);
        let (same, changed): (Vec<&str>, Vec<&str>) = links(&printed)
            .into_iter()
            .partition(|it| followed(it, ctx.dataset).lang == ctx.state.lang);
        assert_eq!(changed, others);
        assert!(same.len() > 150);
    }
}

#[test]
fn a_link_on_a_page_stays_there_unless_it_says_where_it_leads() {
    let ctx = scene("#/parks?r=330100");
    for sort in table(&ctx).columns.iter().filter_map(|it| it.sort.as_ref()) {
        assert_eq!(followed(&sort.href, ctx.dataset).page, Page::Parks);
    }
    for row in rows(&ctx) {
        let cells = row.cells.iter();
        let mut region = cells.filter_map(|it| match it {
            parks::CellView::Region(it) => Some(it.href.as_str()),
            _ => None,
        });
        let href = region.next_back().unwrap();
        let page = followed(href, ctx.dataset).page;
        assert!(matches!(page, Page::Region(_)), "{page:?}");
    }
    for chip in choice::choice(&ctx).chips {
        assert_eq!(followed(&chip.href, ctx.dataset).page, Page::Parks);
    }
    let ctx = scene("#/?r=330100");
    for row in ranking::ranking(&ctx).rows {
        assert_eq!(followed(&row.href, ctx.dataset).page, Page::Overview);
    }
}

#[test]
fn a_link_that_chooses_one_region_is_that_of_the_state_with_it() {
    for fragment in [
        "#/",
        "#/map?l=en&r=330110&t=m&q=a%2Bb&m=new",
        "#/?r=330100~331083&b=7",
        "#/parks?r=330100",
    ] {
        let ctx = super::scene(fragment);
        for region in ctx.dataset.regions {
            let only_this = ctx.state.selection.places == [region.id];
            let state = ctx.state.with_places(vec![region.id]);
            assert!(
                only_this || ctx.choosing(region.id) == ctx.href(&state),
                "{fragment} {}",
                region.code
            );
        }
    }
    let ctx = super::scene("#/map?r=330110&m=new");
    assert_eq!(
        ctx.choosing(super::region("330110").id),
        "#/map?r=330100&m=new"
    );
}
