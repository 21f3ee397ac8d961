//! Counting: stages that pass or fail as one, test programs that report numbers, and the last line.

use anyhow::{Error, Result};
use std::process::ExitCode;
use std::time::Instant;

/// What was judged so far.
#[derive(Debug, Default)]
pub(super) struct Tally {
    passed: usize,
    failed: usize,
    /// Named again at the end, because the reason may have scrolled away.
    failures: Vec<String>,
    /// What could not be tried here, and is neither passed nor failed.
    not_run: Vec<String>,
}

impl Tally {
    /// Runs a stage that counts as one check; returns whether it passed.
    pub(super) fn stage(&mut self, name: &str, run: impl FnOnce() -> Result<()>) -> bool {
        println!("\n== {name}");
        let begin = Instant::now();
        match run() {
            Ok(()) => {
                self.passed += 1;
                println!("== {name}: ok in {:.1} s", begin.elapsed().as_secs_f32());
                true
            }
            Err(error) => {
                self.failed(name, &error);
                false
            }
        }
    }

    /// Runs a program that prints `test result:` lines, as cargo's and wasm-bindgen's test programs do.
    pub(super) fn tests(&mut self, name: &str, run: impl FnOnce() -> Result<(bool, String)>) {
        println!("\n== {name}");
        match run() {
            Ok((fine, printed)) => {
                let (passed, failed) = counts(&printed);
                self.count(name, passed, failed, fine);
            }
            Err(error) => self.failed(name, &error),
        }
    }

    /// Adds a program's own numbers. One that failed without a failed test, or ran none at all,
    /// did not get as far as testing: that is a failure too.
    pub(super) fn count(&mut self, name: &str, passed: usize, failed: usize, fine: bool) {
        let silent = usize::from(failed == 0 && (!fine || passed == 0));
        self.passed += passed;
        self.failed += failed + silent;
        println!("== {name}: {passed} passed, {} failed", failed + silent);
        if silent == 1 {
            self.failures
                .push(format!("{name}: ended before its tests did"));
        } else if failed > 0 {
            self.failures.push(format!("{name}: {failed} failed"));
        }
    }

    /// A stage that could not be carried out.
    pub(super) fn failed(&mut self, name: &str, error: &Error) {
        self.failed += 1;
        println!("== {name}: FAILED\n{error:#}");
        self.failures
            .push(format!("{name}: {}", first_line(&format!("{error:#}"))));
    }

    /// A stage for which this machine lacks something.
    pub(super) fn not_run(&mut self, name: &str, reason: &str) {
        println!("\n== {name}: not run: {reason}");
        self.not_run.push(format!("{name}: {reason}"));
    }

    /// Prints the one line that others read, and turns it into an exit code.
    pub(super) fn close(self) -> ExitCode {
        println!();
        for missing in &self.not_run {
            println!("not run: {missing}");
        }
        for failure in &self.failures {
            println!("failed: {failure}");
        }
        println!("{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

/// Sums of the `test result:` lines.
pub(super) fn counts(printed: &str) -> (usize, usize) {
    let mut sums = (0, 0);
    for line in printed.lines() {
        let Some((_, result)) = line.split_once("test result:") else {
            continue;
        };
        sums.0 += number_before(result, " passed");
        sums.1 += number_before(result, " failed");
    }
    sums
}

fn number_before(text: &str, word: &str) -> usize {
    text.split_once(word)
        .and_then(|(before, _)| before.rsplit(|c: char| !c.is_ascii_digit()).next())
        .and_then(|digits| digits.parse().ok())
        .unwrap_or(0)
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Tally, counts};

    #[test]
    fn sums_all_result_lines() {
        let printed = "x\ntest result: ok. 12 passed; 0 failed; 1 ignored\n\
                       test result: FAILED. 3 passed; 2 failed; 0 ignored\n";
        assert_eq!(counts(printed), (15, 2));
        assert_eq!(counts("no tests"), (0, 0));
    }

    #[test]
    fn a_program_that_broke_counts_as_failed() {
        let mut tally = Tally::default();
        tally.count("did not compile", 0, 0, false);
        tally.count("ran nothing", 0, 0, true);
        tally.count("fine", 4, 0, true);
        tally.count("one wrong", 4, 1, false);
        assert_eq!((tally.passed, tally.failed), (8, 3));
    }
}
