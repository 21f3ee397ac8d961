//! Where a figure comes from.

use crate::text::TipsText;

pub(super) const TIPS: TipsText = TipsText {
    label: "数字的出处",
    close: "关闭",
    comma: "、",
    row: |document, place, printed| {
        let place = if place.is_empty() {
            String::new()
        } else {
            format!("，{place}")
        };
        format!("{document}{place}，印作“{printed}”。")
    },
    list_row: |document, annex, row| format!("{document}，{}第 {row} 行。", before(annex)),
    list_row_as: |document, annex, row, printed| {
        format!(
            "{document}，{}第 {row} 行，印作“{printed}”。",
            before(annex)
        )
    },
    sum: |document, n| format!("由 {document} 所列 {n} 个统计单位相加。"),
    printed_total: |place, value| format!("文件印的合计是 {value}（{place}）。"),
    counted: |document, n, rows, is_cut| {
        let more = if is_cut { "等" } else { "" };
        format!("按 {document} 所附名单计数，共 {n} 行：第 {rows} {more}行。")
    },
    no_row: "来源文件所附名单中没有符合条件的行。",
    not_reported: "来源文件没有列出。",
    computed: |part, base, what| format!("{part} ÷ {base}（{what}）。"),
    of_listed: "本批公布数",
    of_certified: "已认定数",
    share: "占比",
    share_how: "已认定数 ÷ 所在范围的已认定数，两者都出自同一张统计表。",
    rank_how: "按已认定数从多到少排列，数量相同的并列。",
    to_document: |name| format!("在数据页看 {name}"),
    to_note: |id| format!("说明 {id}"),
};

fn before(place: &str) -> String {
    if place.is_empty() {
        String::new()
    } else {
        format!("{place} ")
    }
}
