//! The search over everything.

use crate::text::SearchText;

pub(super) const SEARCH: SearchText = SearchText {
    label: "搜索地区、园区、文件",
    placeholder: "地名、园区名、拼音、代码",
    list: "搜索结果",
    keys: "上下键选择，回车前往，Esc 关闭。",
    clear: "清除",
    places: "地区",
    parks: "认定的小微企业园",
    flagships: "湖州标志性园区",
    pilots: "创新基地和试点县",
    documents: "文件",
    pages: "页面",
    cut: |group, shown, all| format!("{group}：{all} 个，先列 {shown} 个"),
    all_parks: |all| format!("在园区名单里看全部 {all} 个"),
    found: |n| format!("找到 {n} 项"),
    nearest: |text| format!("没有找到“{text}”，名称相近的有："),
    nothing: |text| {
        format!(
            "没有找到“{text}”，也没有相近的名称。可以改用拼音、首字母或区划代码，或从下面进入："
        )
    },
    near: "名称相近",
    start: "从这里开始",
    base: "创新基地",
    pilot: "试点县（市、区）",
    no_district: "来源文件未列区县",
};
