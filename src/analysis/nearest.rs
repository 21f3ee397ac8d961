//! What a reader may have meant by a text that finds nothing.

use super::find::{Index, Kind};
use super::misreading::misreadings;
use super::names::Names;
use super::query::query_words;
use crate::model::sorted_by;

/// The longest text that is compared, in characters; none of the names is longer.
const MAX_CHARS: usize = 24;

/// Characters that so many names have that sharing one of them says nothing.
const COMMON: &str = "市区县省新园产业小微企科技创工";

impl Index {
    /// At most `limit` places and parks whose name is near to a text, nearest first: letters by
    /// how many of them differ from a reading (a third at most), digits by how many of a code's
    /// first ones agree (four at least), characters by how many are shared.
    pub fn nearest(&self, text: &str, limit: usize) -> Vec<(Kind, usize)> {
        let words = query_words(self.dataset.regions, text);
        let joined: String = words.concat().chars().take(MAX_CHARS).collect();
        let far = |names: &Names, code: &str| {
            if joined.bytes().all(|it| it.is_ascii_digit()) {
                far_in_digits(code, &joined)
            } else if joined.is_ascii() {
                let wrong = misreadings(code)
                    .map(|it| 2 * distance(it.pinyin, &joined, false) + 1)
                    .min();
                let right = far_in_letters(names, &joined);
                near_enough(wrong.map_or(right, |it| it.min(right)), &joined)
            } else {
                far_in_characters(names.name(), &joined)
            }
        };
        let regions = self.regions.iter().zip(self.dataset.regions).enumerate();
        let regions = regions
            .filter_map(|(idx, (names, it))| Some((far(names, it.code)?, Kind::Region, idx)));
        let named = |kind: Kind, all: &[Names]| {
            let near = all.iter().enumerate();
            let near = near.filter_map(|(idx, it)| Some((far(it, "")?, kind, idx)));
            near.collect::<Vec<_>>()
        };
        let near: Vec<(usize, Kind, usize)> = regions
            .chain(named(Kind::Park, &self.parks))
            .chain(named(Kind::Flagship, &self.flagships))
            .collect();
        let near = sorted_by(&near, Ord::cmp);
        let near = near.into_iter().map(|(_, kind, idx)| (kind, idx));
        near.take(limit).collect()
    }
}

/// A distance in letters, doubled as [`far_in_letters`] gives it, if it is at most a third of what
/// was typed.
fn near_enough(far: usize, typed: &str) -> Option<usize> {
    (far <= 2 * (typed.len() / 3)).then_some(far)
}

/// Twice the letters to change in the whole reading, or that and one in a part of it.
fn far_in_letters(names: &Names, typed: &str) -> usize {
    let endings = names.endings().enumerate();
    let each = endings.map(|(idx, ending)| {
        let ending: String = ending.split(' ').collect();
        let whole = 2 * distance(&ending, typed, false);
        let part = 2 * distance(&ending, typed, true) + 1;
        whole.min(part) + usize::from(idx > 0)
    });
    each.min().unwrap_or(usize::MAX)
}

fn far_in_digits(code: &str, typed: &str) -> Option<usize> {
    let same = code.bytes().zip(typed.bytes()).take_while(|(a, b)| a == b);
    let n_same = same.count();
    (n_same >= 4).then_some(code.len() + typed.len() - 2 * n_same)
}

/// The characters that are not shared, less one for each pair that stands side by side in both.
fn far_in_characters(name: &str, typed: &str) -> Option<usize> {
    let chars: Vec<char> = typed.chars().collect();
    let telling: Vec<char> = chars
        .iter()
        .copied()
        .filter(|it| !COMMON.contains(*it) && !it.is_ascii())
        .collect();
    let is_shared = |it: &char| name.contains(*it);
    let n_shared = telling.iter().filter(|it| is_shared(it)).count();
    let pairs = chars
        .windows(2)
        .filter(|pair| name.contains(&pair.iter().collect::<String>()));
    let n_alone = telling.len() - n_shared;
    (n_shared > 0 && n_shared >= n_alone).then(|| {
        let n_pairs = pairs.count();
        (2 * n_alone + name.chars().count() + MAX_CHARS).saturating_sub(2 * n_pairs + 2 * n_shared)
    })
}

/// The letters to add, leave out, change or swap with the next to make one text of the other; of
/// the beginning of `text` that fits best, if only `a_part` of it is wanted.
fn distance(text: &str, typed: &str, a_part: bool) -> usize {
    let (text, typed) = (text.as_bytes(), typed.as_bytes());
    let width = typed.len() + 1;
    let mut rows: Vec<usize> = (0..width).collect();
    for (i, a) in text.iter().enumerate() {
        rows.push(i + 1);
        for (j, b) in typed.iter().enumerate() {
            let at = |up: usize, left: usize| rows[(i + 1 - up) * width + j + 1 - left];
            let changed = at(1, 1) + usize::from(a != b);
            let mut least = changed.min(at(1, 0) + 1).min(at(0, 1) + 1);
            if i > 0 && j > 0 && text[i - 1] == *b && typed[j - 1] == *a {
                least = least.min(at(2, 2) + 1);
            }
            rows.push(least);
        }
    }
    let mut ends = rows.chunks(width).map(|row| row[width - 1]);
    if a_part {
        ends.min().unwrap_or(0)
    } else {
        ends.next_back().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_count_letters() {
        for (text, typed, whole, part) in [
            ("hangzhou", "hangzhou", 0, 0),
            ("hangzhou", "hangzou", 1, 1),
            ("hangzhou", "hagnzhou", 1, 1),
            ("hangzhouwan", "hangzou", 4, 1),
            ("", "ab", 2, 2),
            ("ab", "", 2, 0),
        ] {
            assert_eq!(distance(text, typed, false), whole, "{text} {typed}");
            assert_eq!(distance(text, typed, true), part, "{text} {typed}");
        }
    }

    #[test]
    fn characters_are_near_if_half_of_the_telling_ones_are_shared() {
        assert!(far_in_characters("乐清市", "岳清市").is_some());
        assert!(far_in_characters("杭州市", "岳清市").is_none());
        assert!(far_in_characters("乐清市", "市").is_none());
        assert!(far_in_characters("余杭区", "余航") < far_in_characters("余姚县级市", "余航"));
    }
}
