//! How a county's parks came about.

use crate::text::RuianText;

pub(super) const RUIAN: RuianText = RuianText {
    title: |place| format!("{place}：从规划到认定"),
    sentence: |it| {
        format!(
            "{}，{}规划小微园 {} 个，其中 {} 个已供地、{} 个建成投用；截至{}，经审核认定的有 {} 个。",
            it.period, it.place, it.planned, it.supplied, it.completed, it.as_of, it.certified
        )
    },
    stages_title: "各文件里的园区数",
    stages_lead: "规划、供地、建成投用出自同一篇报道，后一项包含在前一项里，不能相加。双线以下另有出处，时间和口径都不同，只能并列，不能连成升降。",
    shares: |it| {
        format!(
            "按个数算，规划的园区有 {} 已供地，已供地的有 {} 建成投用。",
            it.share_supplied, it.share_completed
        )
    },
    stages: ["规划布局", "已供地", "建成"],
    certified: "审核认定",
    certified_note: "经县（市、区）、市、省三级联席会议办公室审核认定的累计数，与是否刚建成无关。",
    stages_alt: "条形图：各文件所载的园区数，数字在每条右端。",
    stages_unit: "园区数（个）",
    areas_title: "面积",
    goals_title: |period| format!("{period}的目标"),
    goals_lead: "这些是报道所载的目标，不是结果；各份来源都没有说完成得怎样。",
    measures_title: "园区怎么建",
    measures_lead: "据同一篇报道整理，文字为另写。",
    others_title: "报道里的其他数字",
    go_on: "继续看",
    to_region: |place| format!("{place}的页面"),
    to_parks: |batch, n| format!("{batch}名单中的 {n} 个园区"),
    to_pilot: "作为“科创中国”试点县的介绍",
    to_policy: "政策与时间线",
    empty: "数据里没有从规划到建成都有记载的地区。",
};
