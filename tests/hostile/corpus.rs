//! The corpus, `corpus.json`: lists of texts by what they try. A long run is written as what is
//! repeated and how often.

use serde_json::{Map, Value};

/// One text of the corpus.
pub(crate) struct Word {
    /// What it tries.
    pub(crate) kind: String,
    pub(crate) text: String,
}

pub(crate) fn corpus() -> Vec<Word> {
    let all: Map<String, Value> = serde_json::from_str(include_str!("corpus.json")).unwrap();
    let words = all.into_iter().flat_map(|(kind, words)| {
        let words = words.as_array().unwrap().clone();
        words.into_iter().map(move |word| Word {
            kind: kind.clone(),
            text: written_out(&word),
        })
    });
    words.collect()
}

fn written_out(word: &Value) -> String {
    if let Some(text) = word.as_str() {
        return text.to_owned();
    }
    let part = |name: &str| word[name].as_str().unwrap_or_default();
    let times = usize::try_from(word["times"].as_u64().unwrap()).unwrap();
    format!(
        "{}{}{}",
        part("before"),
        part("repeat").repeat(times),
        part("after")
    )
}
