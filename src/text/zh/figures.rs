//! Tables of figures, notes and measures.

use crate::text::FiguresText;

pub(super) const FIGURES: FiguresText = FiguresText {
    heads: ["指标", "数值", "单位", "限定词", "时间", "说明与出处"],
    caption: |document| format!("{document}所载数字，照印刷原样"),
    scroll_label: "数字表，可左右滚动",
    undated: "未注明",
    goal: "目标",
    note_kinds: ["误识", "未报告", "存疑", "口径", "推断"],
    printed: |it| format!("原文印作“{it}”"),
    shown: |it| format!("此处作“{it}”"),
    see_above: "见上",
    more_notes: |n| format!("关于这份文本的其余说明（{n} 条）"),
    source: "来源",
    lead: "责任单位",
    no_lead: "文件未写责任单位",
    deadline: "期限",
    place: "出处",
    group: |printed| match printed {
        "四项工作" => "要完成和报送的四项工作",
        "规划文本" => "规划正式文本",
        "管理服务要求" => "对各级联席会议办公室的要求",
        "三年计划" => "三年计划怎么做",
        "分类实施" => "按产业分类建园",
        "三个一批（用地保障）" => "用地：三个一批",
        "三个模式（资金保障）" => "资金：三个模式",
        "三个机制（服务保障）" => "服务：三个机制",
        "产城融合" => "园区与城镇相配套",
        "试点单位" => "试点单位",
        "县级科协" => "县级科协",
        "省科协" => "省科协与地市科协",
        other => other,
    },
    feature: |year| format!("{year}新闻报道"),
};
