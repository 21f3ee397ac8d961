//! Presentations.

use crate::text::{PresentBarText, PresentSaidText, PresentStoryText, PresentText};

pub(super) const PRESENT: PresentText = PresentText {
    title: "演示",
    lead_story: |n| {
        format!(
            "本站自带一份 {n} 步的演示，从全省讲到一个个园区，每份来源文件都讲到；标题和备注里的数字都取自数据。每一步就是本站的一个页面，讲到哪里都可以现场点开。"
        )
    },
    lead_own: |n| {
        format!(
            "这是您自己的演示，共 {n} 步。每一步就是本站的一个页面，连同所选的地区、筛选和语言。"
        )
    },
    lead_empty: "演示里还没有内容。",
    how_to_add: "想加入哪一页，就在那一页选好地区和筛选，再点页脚的“把这一页加入演示”；图和表下面的“下载与引用”里也能加入，演示时会直接翻到那张图。",
    start: "开始演示",
    tools: "整份演示",
    export: "导出文件",
    import: "从文件导入",
    undo: "撤销",
    redo: "重做",
    reset: "换回自带的演示",
    clear: "清空，从头做起",
    print: "打印讲义",
    file_name: "小微企业园演示.json",
    steps: "各步",
    place: |n, all| format!("第 {n} 步，共 {all} 步"),
    start_here: "从这里开始",
    edit: "修改",
    name: "标题",
    notes: "备注（只有讲的人看）",
    up: "上移",
    down: "下移",
    duplicate: "复制一份",
    remove: "删除",
    act_on: |act, title| format!("{act}：{title}"),
    untitled: "（没有标题）",
    keys_title: "演示时的按键",
    keys: &[
        ("→ / PageDown / 空格", "下一步；翻页笔也是这个键"),
        ("← / PageUp / Shift＋空格", "上一步"),
        ("↑ ↓", "先滚动页面，到头再翻步"),
        ("Home / End", "第一步、最后一步"),
        ("J", "目录，跳到任意一步"),
        ("N", "在下方显示备注"),
        ("W", "在另一个窗口显示备注，放到讲的人那块屏幕上"),
        ("B 或 .", "黑屏，再按恢复"),
        ("F", "进入或退出全屏"),
        ("Esc", "退出全屏，再按结束演示"),
    ],
    shortcuts: "单个字符作快捷键（J、N、W、B、.、F，以及搜索的 /）；用语音操作时可以关掉",
    said: SAID,
    bar: BAR,
    story: STORY,
};

const SAID: PresentSaidText = PresentSaidText {
    moved: |title, n, all| format!("“{title}”移到第 {n} 步，共 {all} 步。"),
    removed: |title| format!("已删除“{title}”，可以撤销。"),
    duplicated: |title| format!("已复制“{title}”。"),
    too_many: |max| format!("最多 {max} 步，没有再加。"),
    undone: "已撤销。",
    redone: "已重做。",
    reset: "已换回自带的演示；您的演示还在，按“撤销”取回。",
    cleared: "已清空，可以撤销。",
    imported: |n| format!("已导入 {n} 步，原来的可以撤销取回。"),
    exported: |name| format!("已交给浏览器保存：{name}"),
    not_exported: "浏览器不允许保存文件。下面是文件的内容，可以选中复制，存成 .json 文件。",
    unreadable: "文件读不出来。",
    too_big: "文件太大，不像是一份演示。",
    refused: "没有导入，现有的演示没有变。文件里有这些问题：",
    left_out: "已导入，其中这些没有用上：",
    place: |step, field| match (step.is_empty(), field.is_empty()) {
        (true, true) => String::new(),
        (true, false) => format!("{field}："),
        (false, true) => format!("第 {step} 步："),
        (false, false) => format!("第 {step} 步的 {field}："),
    },
    broken: "不是 JSON 文件，或者不完整。",
    not_a_presentation: "不是本站的演示文件。",
    newer: "文件来自本站更新的版本，这一版读不了。",
    missing: "缺少这一项。",
    not_text: "应当是文字。",
    not_a_list: "应当是列表。",
    not_a_step: "不是一步的内容。",
    too_long: |max| format!("太长，最多 {max}。"),
    not_an_address: "不是本站的页面地址，应当以 #/ 开头。",
    not_a_part: "不是页面中某一部分的名称。",
    unusable: |raw| format!("地址里这一段认不出来：{raw}"),
    unknown: "没有这样的项，没有采用。",
    kept: |time| format!("已保存在本浏览器，{time}。"),
    waiting: "正在保存……",
    full: "浏览器的存储空间已满，改动没有存上。屏幕上的都还在，请先导出文件。",
    not_kept: "浏览器不允许本页保存内容。屏幕上的都还在，关闭页面前请先导出文件。",
    conflict: "这份演示在另一个标签页里改过了。为免互相覆盖，本页暂停保存。",
    take_theirs: "换成那边的",
    keep_mine: "以本页为准",
    followed: "已跟上另一个标签页里的改动。",
    damaged: "浏览器里保存的演示读不出来，现在显示自带的演示。原文没有删除，下面可以复制。",
};

const BAR: PresentBarText = PresentBarText {
    label: "演示",
    previous: "上一步",
    next: "下一步",
    jump: "目录",
    notes: "备注",
    window: "备注窗口",
    black: "黑屏",
    full_screen: "全屏",
    leave: "结束演示",
    close: "关闭",
    aside: "画面已离开这一步。",
    back: "回到这一步",
    total_time: "已讲",
    step_time: "本步",
    restart: "重新计时",
    next_step: |title| format!("下一步：{title}"),
    last_step: "这是最后一步。",
    no_notes: "这一步没有备注。",
    is_black: "已黑屏，按 B 恢复。",
    full_refused: "浏览器没有进入全屏，演示照常进行；也可以按 F11。",
    window_refused: "浏览器没有打开第二个窗口，备注显示在下方。",
    no_such_step: |n| format!("演示里没有第 {n} 步。"),
    add: "加入演示",
    add_hint: "把现在所见的页面（地区、筛选、语言都在内）作为一步，加到演示的最后。",
    add_now: "加入",
    added: |n| format!("已加入，演示现在有 {n} 步。"),
    see: "去看演示",
};

const STORY: PresentStoryText = PresentStoryText {
    whole: |place, n| format!("{place}已认定小微企业园 {n} 个"),
    whole_note: "先说口径：这是审核认定的累计数，不分类型，出自一份印发的通知；每个数字点一下都能看到出处。",
    leaders: |places| format!("园区最多的设区市：{places}"),
    leaders_note: |places, n, share| {
        format!(
            "园区最多的设区市是{places}，共 {n} 个，占全省 {share}。圆的面积与园区数成正比；菱形是功能区，没有公布边界，标在所属设区市旁边。"
        )
    },
    top: |place, n| format!("园区最多的统计单位：{place}，{n} 个"),
    top_note: "每个县（市、区）和功能区都有这样一页，各份文件里说到它的内容都在一起。",
    spread_note: "曲线离直线越远，园区越集中。",
    batch: |batch, n| format!("{batch}公布 {n} 个"),
    batch_note: "只有这一批的名单写明了类型，所以类型占比说的是这一批，不是全部。",
    list: |n| format!("{n} 个园区，逐个可查"),
    list_note: "按设区市分组；可以用汉字、拼音、首字母查找，也可以整表下载。",
    compare: |places| format!("并排比较：{places}"),
    compare_note: "换成听众关心的地方：在这一页上增减地区即可，比较随之重算。",
    documents: |it| {
        format!(
            "{} 份文件，{}到{}",
            it.n_documents, it.first_year, it.last_year
        )
    },
    documents_note: "线上的时点都取自文件：印发日期、报送期限、目标年份。",
    forms: |date, n| format!("{date}的通知：{n} 份表格和提纲"),
    forms_note: |date| {
        format!(
            "{date}的通知要各地按这些表格报送。可以在这里填写、核对、打印和导出；填的内容只留在本机的浏览器里，不发送给任何人。"
        )
    },
    followed: |it| {
        format!(
            "{}：规划 {} 个、供地 {} 个、建成 {} 个、认定 {} 个",
            it.place, it.planned, it.supplied, it.completed, it.certified
        )
    },
    pilots: |bases, pilots| format!("{bases} 个创新基地，{pilots} 个试点县（市、区）"),
    plan: |place, first, last| format!("{place}的计划：{first}—{last}年"),
    plan_note: "注意区分：每年新增的可以相加，年末累计的不能相加。",
    flagship: |place, n| format!("{place} {n} 个标志性园区"),
    flagship_note: "往下翻有按行业、面积、运营方找园区的工具。",
    checks: "印出来的合计，都重新数过",
    checks_note: |n| {
        format!(
            "与印刷不同、缺漏、矛盾之处共写了 {n} 条说明，都列在这一页。没有报告的就写未报告，不推算。"
        )
    },
};
