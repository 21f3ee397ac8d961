//! Printed totals against their parts.

use crate::text::LedgerText;

pub(super) const LEDGER: LedgerText = LedgerText {
    title: "对账：印刷合计与逐项复算",
    sentence: |all, agree, differ, open| {
        format!(
            "来源文件印有 {all} 个可以复算的合计：{agree} 个相符，{differ} 个不符，{open} 个无从核对。"
        )
    },
    caption: |document| format!("{document}：印刷合计与复算"),
    place: "位置",
    what: "项目",
    printed: "印刷数",
    recounted: "复算数",
    state: "结果",
    states: ["相符", "不符", "无从核对"],
    counted_from: "复算依据",
    certified_totals: "所辖统计单位之和",
    certified_parks: "名单逐个点数",
    pilots: "名单逐个点数",
    plan_flow: "分解表各区县、各年之和",
    plan_stock: "分解表各区县末年之和",
    plan_each_year: "分解表各年之和中最小的一年",
    plan_least_share: "分解表各行占比中最小的一行",
    plan_districts: "分解表中有任务的区县",
    flagship_parks: "名单逐个点数",
    measures: "逐项点数",
    of_districts: "各区县之和",
    of_years: "各年之和",
    table_of_targets: "分解表",
    target: |region, period, indicator| format!("{region}，{period}，{indicator}"),
    all_years: "小计",
    indicators: [
        "科技型产业园（专业园）",
        "省级专精特新园区（含高星级小微企业园）",
        "引进培育创新型小微企业",
        "其中未来产业领域内企业",
        "省级以上专精特新企业",
    ],
    with_unit: |what, unit| format!("{what}（{unit}）"),
    bound: |word| format!("原文为“{word}”"),
    alone: |n| format!("另有 {n} 个数单独印出，来源中没有可以加总的部分，无从核对。"),
    none: "这份文件没有可以复算的合计。",
};
