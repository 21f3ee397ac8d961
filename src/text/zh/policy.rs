//! Documents, deadlines, steps.

use crate::text::PolicyText;

pub(super) const POLICY: PolicyText = PolicyText {
    title: "政策与时间线",
    sentence: |it| {
        format!(
            "{} 份文件从{}说到{}：共 {} 个时点和时段，其中 {} 个是报送或完成的期限，最远的目标在{}。",
            it.n_documents, it.first_year, it.last_year, it.n_entries, it.n_deadlines, it.last_goal
        )
    },
    timeline_title: |first, last| format!("{first}—{last}年：文件、名单、期限与目标"),
    timeline_lead: "每份文件一行，编号与下面的列表一致。时段截止晚于文件年份的数字算目标，其余算记载；只知年份的画成一整年。",
    timeline_alt: |it| {
        format!(
            "时间线，{}至{}，{} 份文件各占一行，共 {} 项；同样的内容见下面的列表。",
            it.first_year, it.last_year, it.n_documents, it.n_entries
        )
    },
    list_title: "按时间排列",
    kinds: ["文件发布", "名单公布", "期限", "记载", "目标"],
    year_only: "只知年份",
    batch: |batch, n, total| format!("{batch}审核认定 {n} 个园区，全省累计 {total} 个"),
    figures: |n, names| match n {
        "1" => names.to_owned(),
        n => format!("{n} 项数字：{names}"),
    },
    and_more: |names| format!("{names}等"),
    targets: |units, indicators| format!("分年目标：{units} 个区县和功能区，{indicators} 项指标"),
    tasks_title: "通知布置的工作与期限",
    tasks_lead: |document| {
        format!("据{document}。材料由设区市汇总，经当地联席会议（领导小组）审定后报送。")
    },
    to_forms: "这份通知的表格：在页面里填写、检查、导出",
    steps_title: "一个园区怎样得到认定",
    steps_lead: |document| format!("据{document}，用我们自己的话分步写出；出处在每一步下面。"),
    step: |number| format!("第 {number} 步"),
    levels: "三级联席会议办公室，由下而上",
    after_title: "认定之后",
    after_lead: "公布名单的同一份通知，向各市、县（市、区）联席会议办公室提出的要求：",
    links_title: "几份文件怎样相接",
    links_lead: "说的是不是同一件事，要有依据才连起来；依据写在每一条下面。",
    speaks_of: "与",
    parks_title: "同时列在两份名单里的园区",
    numbered: |list, n| format!("{list}名单第 {n} 号"),
    figures_title: "通知里的数字",
    more_title: "也见",
    to_ruian: "一个县从规划到认定的经过",
    to_data: "来源文件、全部说明和下载",
};
