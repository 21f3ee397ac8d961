//! The pages and their paths.

/// A page of the application.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    #[default]
    Overview,
    Map,
    Parks,
}

impl Page {
    /// Every page, in the order of the navigation.
    pub const ALL: [Self; 3] = [Self::Overview, Self::Map, Self::Parks];

    /// The key of hints about the path.
    pub const KEY: &'static str = "page";

    /// The path inside the fragment.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Overview => "/",
            Self::Map => "/map",
            Self::Parks => "/parks",
        }
    }

    /// The page at a path, capitals and slashes at either end not minded.
    pub(super) fn at(path: &str) -> Option<Self> {
        let path = path.trim().trim_matches('/');
        let mut pages = Self::ALL.into_iter();
        pages.find(|it| it.path().trim_matches('/').eq_ignore_ascii_case(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_found_at_their_paths() {
        for (path, expected) in [
            ("", Some(Page::Overview)),
            ("/", Some(Page::Overview)),
            ("/map", Some(Page::Map)),
            ("map/", Some(Page::Map)),
            ("/Parks", Some(Page::Parks)),
            ("/maps", None),
            ("/map/330110", None),
            ("地图", None),
        ] {
            assert_eq!(Page::at(path), expected, "{path}");
        }
        for page in Page::ALL {
            assert_eq!(Page::at(page.path()), Some(page));
        }
    }
}
