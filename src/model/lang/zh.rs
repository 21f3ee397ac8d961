//! 中文.

use super::Usage;
use crate::model::{BatchNo, Date};

pub(super) const USAGE: Usage = Usage {
    code: "zh",
    tag: "zh-CN",
    name: "中文",
    reads_chinese: true,
    comma: "，",
    list_comma: "、",
    list_end: "、",
    semicolon: "；",
    colon: "：",
    brackets: ["（", "）"],
    sentence_gap: "",
    dash: "—",
    wide_dash: "—",
    date,
    month,
    batch,
};

/// `2030年6月5日`, `2030年`.
fn date(date: Date) -> String {
    let day = date.month_day.map(|(_, day)| format!("{day}日"));
    month(date) + &day.unwrap_or_default()
}

/// `2030年6月`.
fn month(date: Date) -> String {
    let Date { year, month_day } = date;
    match month_day {
        Some((month, _)) => format!("{year}年{month}月"),
        None => format!("{year}年"),
    }
}

/// `第十二批`: Chinese numerals from 1 to 99; beyond, Arabic digits between spaces.
fn batch(BatchNo(number): BatchNo) -> String {
    match chinese(number) {
        Some(number) => format!("第{number}批"),
        None => format!("第 {number} 批"),
    }
}

const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/// 1–99 in Chinese numerals.
fn chinese(number: u16) -> Option<String> {
    if !(1..=99).contains(&number) {
        return None;
    }
    let ones = DIGITS[usize::from(number % 10)];
    Some(match number / 10 {
        0 => ones.to_owned(),
        1 => format!("十{ones}"),
        tens => format!("{}十{ones}", DIGITS[usize::from(tens)]),
    })
}
