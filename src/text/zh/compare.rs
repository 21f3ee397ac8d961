//! Regions side by side.

use crate::text::CompareText;

pub(super) const COMPARE: CompareText = CompareText {
    title: "地区比较",
    title_of: |places| format!("比较：{places}"),
    lead_none: "选两到六个地区并排比较，设区市、县（市、区）、功能区都可以。用下面的列表加入，或从一个例子开始。",
    lead_one: |place| {
        format!("已选{place}，再选一个就可以比较。用下面的列表加入，或从一个例子开始。")
    },
    examples: "例子",
    example_prefectures: "数量最多的三个设区市",
    example_units: "数量最多的三个统计单位",
    example_neighbors: |place| format!("{place}与相邻地区"),
    example_parent: |place, parent| format!("{place}与{parent}"),
    example_siblings: |parent| format!("{parent}数量最多的几个单位"),
    add: "加入地区",
    add_first: "选一个地区…",
    remove: |place| format!("去掉{place}"),
    remove_short: "去掉",
    full: |max, place| format!("最多比较 {max} 个地区，没有加入{place}。请先去掉一个。"),
    left_out: |max, places| {
        format!(
            "最多比较 {max} 个地区，只比较前 {max} 个；没有列出的是：{places}。它们仍在所选之中。"
        )
    },
    caption: |as_of| format!("已认定数截至{as_of}；园区数单位为个，占比为百分数"),
    figure: "指标",
    for_reference: "参照",

    totals_differ: |it| {
        let most = level(&it.most, it.is_most_shared);
        let fewest = level(&it.fewest, it.is_fewest_shared);
        let ratio = if it.ratio.is_empty() {
            String::new()
        } else {
            format!("，前者是后者的 {} 倍", it.ratio)
        };
        format!(
            "截至{}，已认定小微企业园最多的是{most}（{} 个），最少的是{fewest}（{} 个），相差 {} 个{ratio}。",
            it.as_of, it.n_most, it.n_fewest, it.difference
        )
    },
    totals_equal: |it| {
        format!(
            "截至{}，{}已认定小微企业园数量相同，都是 {} 个。",
            it.as_of, it.most, it.n_most
        )
    },
    totals_all_zero: |it| format!("截至{}，{}都没有已认定小微企业园。", it.as_of, it.most),
    total_alone: |it| {
        format!(
            "截至{}，只有{}列有数量：已认定小微企业园 {} 个。",
            it.as_of, it.most, it.n_most
        )
    },
    unreported: |it| format!("来源文件没有列出{}的数量，不参与比较。", it.unreported),
    added_differ: |it| {
        let most = level(&it.most, it.is_most_shared);
        let fewest = level(&it.fewest, it.is_fewest_shared);
        format!(
            "{}公布最多的是{most}（{} 个），最少的是{fewest}（{} 个）。",
            it.batch, it.n_most, it.n_fewest
        )
    },
    added_equal: |it| format!("{}公布数相同，都是 {} 个。", it.batch, it.n_most),
    added_none: |it| format!("{}名单中都没有这些地区的园区。", it.batch),
    inside: |inner, outer| format!("{inner}在{outer}之内，这几列不能相加。"),

    kind: "类别",
    total: "已认定小微企业园",
    share_of_province: "占全省",
    share_of_prefecture: "占所在设区市",
    rank: "全省位次",
    rank_of: |rank, n| format!("{rank} / {n}"),
    rank_of_tied: |rank, n| format!("并列 {rank} / {n}"),
    rank_note: "位次在同类中排：设区市与设区市比，县（市、区）和功能区作为统计单位一起比。",
    added: |batch| format!("{batch}公布"),
    of_type: |batch, park_type| format!("{batch}：{park_type}"),
    share_added: |batch| format!("{batch}占已认定数"),
    flagship: "湖州首批标志性科技型产业园",
    programme: "“科创中国”基地或试点",
    base: "创新基地",
    pilot: "试点县（市、区）",
    inside_n: |n| format!("境内 {n} 个"),
    none: "无",
    missing_note: "“–”表示来源文件没有列出或无法计算；标志性产业园只有湖州的文件列出。",
};

/// Those that share a number are said to.
fn level(names: &str, is_shared: bool) -> String {
    let also = if is_shared { "并列" } else { "" };
    format!("{names}{also}")
}
