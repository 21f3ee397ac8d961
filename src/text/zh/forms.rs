//! The forms of the 2018 notice.

use crate::model::FormId;
use crate::text::{FormFilesText, FormsText, KeepingText, ProblemText, SheetText, TakenWords};

pub(super) const FORMS: FormsText = FormsText {
    title: "2018年通知的表格",
    intro: |number, date| {
        format!(
            "{number}（{date}）要求各地报送三张表，并按一份框架编写五年规划。这里可以直接填写、核对、打印和导出。"
        )
    },
    privacy: "所填内容只保存在您这台设备的浏览器里，不会发送到任何地方。表中的联系人和联系方式属于个人信息，在公用电脑上填完请清空。",
    source: "来源",
    forms: "全部表格",
    annex: |number| format!("附件{number}"),
    name: |form| match form {
        FormId::Register => "小微企业园工作联席会议（领导小组）建立情况汇总表",
        FormId::Plan => "2019年小微企业园建设提升计划情况表",
        FormId::Targets => "2018—2022年小微企业园建设规划目标",
        FormId::Outline => "小微企业园高质量发展五年规划（2018—2022年）编制框架",
    },
    about: |form| match form {
        FormId::Register => "市、县两级各由哪个机构牵头，谁来召集，找谁联系。",
        FormId::Plan => "2019年能建成、能改造完和要开工的园区，各列一张清单。",
        FormId::Targets => "按县（市、区）填五年里要建多少园区、多大、进多少企业；总计自动算出。",
        FormId::Outline => "规划要写到的每一项：写完打勾，也可以就在这里起草，再导出为文本。",
    },
    task: |task, deadline| format!("对应任务：{task}；期限{deadline}"),
    n_filled: |n| format!("已填 {n} 行"),
    nothing_filled: "尚未填写",
    sheet: SHEET,
    problem: PROBLEM,
    keeping: KEEPING,
    files: FILES,
};

const SHEET: SheetText = SheetText {
    section: |key| match key {
        "completed" => "可建成",
        "upgraded" => "完成改造提升",
        "started" => "开工建设",
        "by-construction" => "按建设方式",
        "by-construction/new-build" => "新建成",
        "by-construction/upgrade" => "改造提升",
        "by-type" => "按园区类型",
        "by-type/manufacturing" => "生产制造类",
        "by-type/producer-services" => "生产性服务等其他类",
        "status" => "一、发展现状",
        "status/overview" => "总体情况",
        "status/firms" => "小微企业",
        "status/parks" => "小微企业园",
        "status/work" => "工作基础",
        "status/problems" => "存在问题",
        "approach" => "二、总体思路",
        "approach/principles" => "指导思想",
        "approach/positioning" => "发展定位",
        "approach/goals" => "发展目标",
        "tasks" => "三、重点任务",
        "safeguards" => "四、保障措施",
        _ => "",
    },
    short: |key| match key {
        "by-type/manufacturing/1" | "by-type/producer-services/1" => "园区数量",
        "by-type/manufacturing/2" => "占地面积",
        "by-type/producer-services/2" => "建筑面积",
        "by-type/manufacturing/3" | "by-type/producer-services/3" => "入园企业数",
        "entrants/1" => "入园企业目标数",
        _ => "",
    },
    option: |_| "",
    no_option: "未选",
    number: "序号",
    row: |number| format!("第 {number} 行"),
    cell: |row, column| format!("{row}，{column}"),
    with_unit: |label, unit| format!("{label}（{unit}）"),
    total: "总计",
    subtotal: "小计",
    subtotal_note: "小计由本页算出，原表没有这一行，打印时不出现。",
    left_out: |n| format!("另有 {n} 格不是数，未计入"),
    add_row: "添加一行",
    remove_row: |number| format!("删除第 {number} 行"),
    removed_row: |number| format!("已删除第 {number} 行，可以撤销。"),
    no_more_rows: |max| format!("每张表最多 {max} 行。"),
    undo: "撤销",
    redo: "重做",
    undone: "已撤销一步。",
    redone: "已重做一步。",
    clear: "清空本表",
    cleared: "已清空，可以撤销。",
    print: "打印",
    tools: "表格操作",
    keys_title: "键盘操作",
    keys: &[
        ("↑ ↓ ← →", "在格子间移动"),
        ("直接输入", "替换格内原有内容"),
        ("Enter / F2", "修改格内文字；再按 Enter 确认并到下一行"),
        ("Tab", "输入中：确认并到右边一格；未输入：离开表格"),
        ("Esc", "放弃这一格的修改"),
        ("Home / End", "到行首或行尾；加 Ctrl 到表首或表尾"),
        ("Ctrl+Z / Ctrl+Y", "撤销、重做"),
        ("Ctrl+V", "从所选格起粘贴电子表格里的一块"),
    ],
    item: "项目",
    done: "已写",
    written: "内容",
    written_about: |item| format!("{item}：内容"),
    progress: |done, all| format!("{all} 项中已写 {done} 项"),
    fields_title: "各栏填什么",
    notes_title: "关于这张表的说明",
    kind_text: "文字",
    kind_integer: "整数",
    kind_decimal: "数字，可带小数",
    kind_date: "日期，精确到日、月或年均可",
    kind_choice: |options| format!("二选一：{options}"),
};

const PROBLEM: ProblemText = ProblemText {
    title: |n| format!("有 {n} 处需要修改"),
    none: "没有发现错误。",
    remarks: "请再核对",
    at: |place, message| format!("{place}：{message}"),
    not_a_number: "这里要填数字，不带单位以外的文字。",
    separators: "逗号的位置不像千分位，小数点请用“.”。",
    too_large: "数字太大，整数部分最多 12 位。",
    too_fine: "小数最多 6 位。",
    negative: "不能是负数。",
    not_whole: "要填整数。",
    not_a_date: "认不出日期，请写成“2019-06-30”或“2019年6月”。",
    no_such_day: "没有这一天。",
    not_an_option: "不在可选的类型里。",
    not_a_tick: "只认“是”或“否”。",
    too_long: |max| format!("太长，最多 {max} 字。"),
    no_name: |column| format!("这一行缺“{column}”。"),
    repeated: |row| format!("与第 {row} 行重复。"),
    counts_differ: |built, typed| {
        format!(
            "按建设方式合计 {built} 家，按园区类型合计 {typed} 个。两种分法说的是同一批园区，通常应当相等。"
        )
    },
    fewer_entrants: |target, inside| {
        format!(
            "目标 {target} 家，少于两类园区的入园企业之和 {inside} 家。此栏还含其他园区和标准厂房，通常不会更少。"
        )
    },
};

const KEEPING: KeepingText = KeepingText {
    nothing: "填写时自动保存在本浏览器。",
    waiting: "正在保存……",
    saved: |time| format!("已保存在本浏览器，{time}。"),
    restored: |time| format!("已恢复 {time} 保存的内容。"),
    restored_some_time: "已恢复上次保存的内容。",
    full: "浏览器的存储空间已满，新填的内容没有存上。屏幕上的都还在：请先导出，再腾出空间重试。",
    refused: "浏览器不允许本页保存内容。屏幕上的都还在，关闭页面前请先导出。",
    conflict: "这张表在另一个标签页里改过了。为免互相覆盖，本页暂停保存。",
    take_theirs: "换成那边的内容",
    keep_mine: "以本页为准",
    followed: "已跟上另一个标签页里的内容。",
    took_theirs: "已换成另一个标签页的内容，可以撤销。",
    kept_mine: "已按本页内容保存。",
    broken: "上次保存的内容已损坏，读不出来。原文没有删除，已另外存放。",
    newer: "上次保存的内容来自本站更新的版本，这一版读不了。原文没有删除，已另外存放。",
    save_broken: "下载原文",
    drop_broken: "不再提示",
    lost: |n| format!("其中 {n} 格在现在的表里没有位置，未能恢复。"),
    try_again: "重试保存",
};

const FILES: FormFilesText = FormFilesText {
    pasted: |it| format!("已粘贴 {} 行{}。可以撤销。", it.n_rows, taken(it)),
    paste_empty: "剪贴板里没有可以粘贴的格子。",
    too_wide: |n, free| {
        format!(
            "没有粘贴：内容有 {n} 列，从这一格往右只剩 {free} 列。请从更靠左的格子粘贴，或减少列数。"
        )
    },
    too_tall: |n, free| format!("没有粘贴：内容有 {n} 行，这里最多还能放 {free} 行。"),
    export: "导出已填内容",
    blank: "下载空白模板",
    csv_excel: "CSV（Excel 用）",
    csv: "CSV（UTF-8）",
    json: "JSON",
    plain_text: "文本",
    xlsx: "XLSX",
    about_tab: "说明",
    export_note: "CSV 一行一条记录，可用电子表格打开；JSON 保留全部原样输入，适合备份。以等号等开头的文字会加撇号，防止被当作公式。",
    saved_file: |name| format!("已交给浏览器下载：{name}"),
    not_saved: "浏览器没有允许下载。",
    import: "从文件导入",
    sums: ["总计（自动计算）", "小计（自动计算）"],
    pick_file: "选择文件…",
    import_note: "接受 XLSX、CSV 和本页导出的 JSON；列序不限，认列名。导入会替换现有内容，可以撤销。",
    imported: |it| format!("已导入 {} 行{}。可以撤销。", it.n_rows, taken(it)),
    unreadable: "文件打不开。",
    too_big: "文件太大，不像是一张表。",
    empty: "文件里没有内容。",
    no_titles: "文件第一行里没有这张表的栏名，无法对应。请先下载空白模板对照。",
    broken: "文件不完整，或者不是 JSON。",
    not_a_form: "文件不是本站的表格。",
    other_form: |name| format!("这是另一张表：{name}。请到那张表里导入。"),
    newer: "文件来自本站更新的版本，这一版读不了。",
    is_workbook: "读不了旧版 Excel 工作簿（.xls）。请另存为 .xlsx，或在 Excel 里选中表格复制，再粘贴到第一格。",
    section: "部分",
    blank_name: "空白",
};

/// What was left out or added on the way.
fn taken(it: &TakenWords) -> String {
    let mut parts = String::new();
    let mut add = |is_said: bool, part: String| {
        if is_said {
            parts.push('，');
            parts.push_str(&part);
        }
    };
    add(
        !it.n_added.is_empty(),
        format!("表格加长了 {} 行", it.n_added),
    );
    add(it.had_titles, "略去了标题行".to_owned());
    add(it.had_numbers, "略去了序号列".to_owned());
    add(
        !it.unknown.is_empty(),
        format!("表里没有的列未导入：{}", it.unknown),
    );
    add(
        !it.n_lost.is_empty(),
        format!("{} 格没有位置，未导入", it.n_lost),
    );
    parts
}
