//! Tables of figures, notes and measures.

use crate::text::FiguresText;

pub(super) const FIGURES: FiguresText = FiguresText {
    heads: [
        "Figure",
        "Value",
        "Unit",
        "Qualifier",
        "Period",
        "Notes and place",
    ],
    caption: |document| format!("Figures in {document}, as printed"),
    scroll_label: "Table of figures, scrolls sideways",
    undated: "not dated",
    goal: "goal",
    note_kinds: [
        "Misreading",
        "Not reported",
        "Doubtful",
        "Definition",
        "Inference",
    ],
    printed: |it| format!("printed: {it}"),
    shown: |it| format!("shown: {it}"),
    see_above: "see above",
    more_notes: |n| match n {
        "1" => "1 more note on this text".to_owned(),
        n => format!("{n} more notes on this text"),
    },
    source: "Source",
    lead: "Responsible",
    no_lead: "no responsible body is named",
    deadline: "Due",
    place: "Place",
    group: |printed| match printed {
        "四项工作" => "Four tasks to complete and report",
        "规划文本" => "The full text of the plan",
        "认定程序" => "Certification",
        "管理服务要求" => "What is asked of the Joint Conference Offices",
        "三年计划" => "The three-year plan in practice",
        "分类实施" => "Parks by kind of industry",
        "三个一批（用地保障）" => "Land: three ways to find it",
        "三个模式（资金保障）" => "Money: three models",
        "三个机制（服务保障）" => "Service: three arrangements",
        "产城融合" => "Parks and towns that fit together",
        "试点单位" => "Pilots and bases",
        "县级科协" => "County associations for science and technology",
        "省科协" => "Provincial and prefecture associations",
        other => other,
    },
    feature: |year| format!("a newspaper feature of {year}"),
};
