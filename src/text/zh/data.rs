//! Documents, notes, files.

use crate::text::DataText;

pub(super) const DATA: DataText = DataText {
    title: "数据与来源",
    intro: "这里列出全部来源文件、整理时所作的说明、可下载的数据文件，以及怎样引用。",
    documents: "来源文件",
    documents_hint: "数字都出自下列文件；文件原文不在本站。",
    no_issuer: "所见文本未印发布者",
    rows_of: |what, n| format!("{what} {n} 行"),
    notes_of: |n| format!("有关说明 {n} 条"),
    notes: "说明",
    notes_hint: "凡与印刷不同、缺漏、矛盾或需要解释之处，都有一条说明：印的是什么，采用什么，为什么。",
    notes_filter: "按文件看说明",
    all_notes: "全部",
    notes_count: |shown, all| {
        if shown == all {
            format!("共 {all} 条")
        } else {
            format!("显示 {shown} 条，共 {all} 条")
        }
    },
    printed: "印刷：",
    shown: "采用：",
    files: "数据文件",
    files_hint: "UTF-8 编码的 CSV，空单元格表示未报告。datapackage.json 逐栏说明含义。校验值可以核对下载的文件是否完整、是否同一版本。",
    files_caption: |stamp| format!("数据版本 {stamp}：文件、行数、字节数和校验值"),
    file: "文件",
    file_rows: "行数",
    file_bytes: "字节",
    take_all: "下载全部数据",
    cite: "怎样引用",
    cite_lines: &[
        "引用数字，请注明来源文件；引用本站的表、图或汇总，请同时注明本站、数据版本和访问日期。每个图表下方的“下载与引用”给出现成的格式。",
        "链接里带有所选的地区、筛选和语言，别人打开时看到的内容相同。",
    ],
    licence: "许可",
    licence_lines: &[
        "整理、代码、英文译名、概要和说明：知识共享署名 4.0 国际（CC BY 4.0），署名“浙江小微企业园图谱”。",
        "数字、名称和事实取自来源文件，本站对此不主张权利，也不因此授予权利。",
        "地图界线另有说明，不在数据包中，也不提供下载。",
        "本站不是官方发布；与文件不一致时以文件为准。",
    ],
};
