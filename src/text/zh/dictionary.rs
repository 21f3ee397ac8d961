//! What the columns of the data package mean.

use crate::text::DictionaryText;

pub(super) const DICTIONARY: DictionaryText = DictionaryText {
    title: "数据字典",
    about: |tables, fields| {
        format!("数据包有 {tables} 张表、{fields} 个字段；空单元格表示未报告。")
    },
    summary: |title, n| format!("{title}（{n} 个字段）"),
    field: "字段",
    name: "名称",
    kind: "类型",
    kinds: ["文本", "整数", "小数", "日期"],
    required: "必有",
    optional: "可空",
    meaning: "含义",
};
