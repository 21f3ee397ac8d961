//! The ordinal of a batch.

use crate::model::{BatchNo, Lang};

const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/// A batch as official Chinese numbers it, and as English does: `第十二批`, `batch 12`.
///
/// Chinese numerals from 1 to 99; beyond, Arabic digits.
pub fn batch(batch: BatchNo, lang: Lang) -> String {
    let BatchNo(number) = batch;
    match lang {
        Lang::Zh => format!("第{}批", chinese(number)),
        Lang::En => format!("batch {number}"),
    }
}

/// 1–99 in Chinese numerals, anything else in Arabic digits.
fn chinese(number: u16) -> String {
    if !(1..=99).contains(&number) {
        return number.to_string();
    }
    let ones = DIGITS[usize::from(number % 10)];
    match number / 10 {
        0 => ones.to_owned(),
        1 => format!("十{ones}"),
        tens => format!("{}十{ones}", DIGITS[usize::from(tens)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_are_numbered_by_language() {
        for (number, zh, en) in [
            (1, "第一批", "batch 1"),
            (7, "第七批", "batch 7"),
            (9, "第九批", "batch 9"),
            (10, "第十批", "batch 10"),
            (11, "第十一批", "batch 11"),
            (20, "第二十批", "batch 20"),
            (34, "第三十四批", "batch 34"),
            (99, "第九十九批", "batch 99"),
            (100, "第100批", "batch 100"),
            (0, "第0批", "batch 0"),
        ] {
            assert_eq!(batch(BatchNo(number), Lang::Zh), zh);
            assert_eq!(batch(BatchNo(number), Lang::En), en);
        }
    }
}
