//! A seeded fuzzer: words of the corpus, cut, joined, doubled and sprinkled with signs that mean
//! something somewhere. The same seed makes the same texts; each run has its own.

use crate::corpus::corpus;
use crate::inputs::{Desks, INPUTS, attempt};
use crate::shown;
use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, Instant, UNIX_EPOCH};

/// What is tried in a run that is part of the tests, for each input.
const SHORT: usize = 60;
/// Longer texts are in the corpus; here many short ones find more.
const MAX_CHARS: usize = 400;
const SIGNS: &str = "#/?&=~%+-,;:.'\"<>{}[]()|\\@*_ \t\n\r\0\u{feff}\u{202e}\u{2028}０９余杭";

/// How long, and from where.
pub(crate) struct Plan {
    pub(crate) seed: u64,
    /// None: a number of texts instead.
    time: Option<Duration>,
}

impl Plan {
    /// `ATLAS_FUZZ_SECONDS` and `ATLAS_FUZZ_SEED`; without a seed the time is one.
    pub(crate) fn from_environment() -> Self {
        let number = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
        Self {
            seed: number("ATLAS_FUZZ_SEED")
                .unwrap_or_else(|| UNIX_EPOCH.elapsed().unwrap().as_secs()),
            time: number("ATLAS_FUZZ_SECONDS").map(Duration::from_secs),
        }
    }
}

/// What was tried and what went wrong.
pub(crate) struct Report {
    seed: u64,
    pub(crate) tried: BTreeMap<&'static str, usize>,
    pub(crate) faults: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| input | texts tried |\n|---|---:|")?;
        for (name, n) in &self.tried {
            writeln!(f, "| {name} | {n} |")?;
        }
        let sum: usize = self.tried.values().sum();
        writeln!(f, "| all, seed {} | {sum} |", self.seed)?;
        writeln!(f, "\n{} faults", self.faults.len())?;
        for fault in &self.faults {
            writeln!(f, "- {fault}")?;
        }
        Ok(())
    }
}

/// Goes round the inputs until the time is up.
pub(crate) fn run(plan: &Plan) -> Report {
    let desks = Desks::new();
    let words: Vec<Vec<char>> = corpus()
        .iter()
        .map(|it| it.text.chars().take(MAX_CHARS).collect())
        .collect();
    let mut dice = Dice(plan.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut report = Report {
        seed: plan.seed,
        tried: BTreeMap::new(),
        faults: Vec::new(),
    };
    let begin = Instant::now();
    let mut rounds = 0;
    let is_over = |rounds: usize| match plan.time {
        Some(time) => begin.elapsed() >= time,
        None => rounds >= SHORT,
    };
    while !is_over(rounds) && report.faults.len() < 20 {
        for input in INPUTS {
            let text = changed(&words, &mut dice);
            *report.tried.entry(input.name).or_default() += 1;
            if let Err(fault) = attempt(input, &desks, &text) {
                let text = shown(&text);
                report
                    .faults
                    .push(format!("{} ← {text}: {fault}", input.name));
            }
        }
        rounds += 1;
    }
    report
}

fn changed(words: &[Vec<char>], dice: &mut Dice) -> String {
    let mut text = words[dice.below(words.len())].clone();
    for _ in 0..=dice.below(6) {
        let at = dice.below(text.len() + 1);
        match dice.below(6) {
            0 => {
                let other = &words[dice.below(words.len())];
                text.splice(at..at, other.iter().copied());
            }
            1 => {
                let end = (at + dice.below(12)).min(text.len());
                text.drain(at..end);
            }
            2 => {
                let end = (at + dice.below(30)).min(text.len());
                let part = text[at..end].to_vec();
                text.splice(at..at, part);
            }
            3 => {
                let any = u32::try_from(dice.below(0x11_0000)).unwrap();
                text.insert(at, char::from_u32(any).unwrap_or('\u{fffd}'));
            }
            _ => {
                let signs: Vec<char> = SIGNS.chars().collect();
                text.insert(at, signs[dice.below(signs.len())]);
            }
        }
    }
    text.truncate(MAX_CHARS);
    text.into_iter().collect()
}

/// Xorshift: enough to choose by, and the same everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % n.max(1)
    }
}
