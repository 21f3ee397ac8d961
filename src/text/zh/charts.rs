//! Charts and what they say.

use crate::text::{ChartsText, FigureText, GrowthText, MatrixText, SpreadText, UnitsFigureText};

pub(in crate::text) const CHARTS: ChartsText = ChartsText {
    title: "分布与对比",
    intro: "四个问题，四幅图。图随上面的选择变化；不能随之变化的，图下会说明。",
    frame: FRAME,
    units: UNITS,
    growth: GROWTH,
    spread: SPREAD,
    matrix: MATRIX,
};

const FRAME: FigureText = FigureText {
    loading: "图表载入中…",
    failed: "图表未能载入，请看下面的表格。",
    role: "图表",
    keys: "左右方向键逐点查看，Home、End 到两端，Esc 退出。",
    grid_keys: "方向键在格间移动，Home、End 到行首、行末，回车选定。",
    full_screen: "全屏",
    full_screen_of: |title| format!("全屏查看：{title}"),
    close: "关闭",
    table_twin: "这幅图的数据表",
    source: |documents| format!("来源：{documents}"),
    bars: "条形图",
    points: "散点图",
    curve: "曲线图",
    table: "表",
    alt: |kind, title, sentence| format!("{kind}：{title}{sentence}数据见图下的表。"),
    rank: |rank, is_tied, n| {
        let tied = if is_tied { "并列" } else { "" };
        format!("{tied}第 {rank} 位，共 {n} 个")
    },
};

const UNITS: UnitsFigureText = UnitsFigureText {
    title: |place| format!("{place}哪些统计单位的园区最多？"),
    sentence: |it| {
        let first = if it.are_tied {
            format!("{}并列最多，各 {} 个", it.leaders, it.leader_total)
        } else {
            format!("{}最多，有 {} 个", it.leaders, it.leader_total)
        };
        match &it.n_top {
            Some(n) => format!(
                "{first}；前 {n} 个单位合计 {} 个，占{}的 {}。",
                it.top_total, it.place, it.top_share
            ),
            None => format!("{first}。"),
        }
    },
    sentence_none: |place| format!("来源文件没有列出{place}已认定的小微企业园。"),
    caption: |place, as_of| format!("{place}各统计单位已认定小微企业园数量（个），截至{as_of}"),
    part: |batch| format!("其中{batch}"),
    rest: "其余已认定",
    spoken: |name, total, batch, added| format!("{name}：{total} 个，其中{batch} {added} 个"),
    cut: |shown, all| format!("图中是居前的 {shown} 个单位（含并列和所选），全部共 {all} 个。"),
    zeros: |n, names| format!("数量为 0 的有 {n} 个：{names}。"),
    missing: |names| format!("来源文件没有列出累计数，未画出：{names}。"),
    filter: "条形全长是已认定数，不随类型和文字筛选变化；深色段随之变化。",
    show_all: |n| format!("全部 {n} 个"),
    show_top: |n| format!("只看前 {n} 个"),
    unit: "统计单位",
    total: "已认定",
    share: |place| format!("占{place}"),
};

const GROWTH: GrowthText = GrowthText {
    title: |place, batch| format!("与原有园区相比，{batch}在{place}哪里加得多？"),
    sentence: |it| {
        format!(
            "{}原有 {} 个，{}公布 {} 个，相当于原有的 {}；{} 个{}中有 {} 个高于这一比例，最高的是{}（{}）。",
            it.place,
            it.existing,
            it.batch,
            it.added,
            it.ratio,
            it.n,
            it.kind,
            it.n_above,
            it.top,
            it.top_ratio
        )
    },
    none: |place, batch| format!("{batch}没有公布{place}的园区，无从对比。"),
    caption: |batch, as_of| {
        format!("横轴：{batch}之前已认定（个）；纵轴：{batch}公布（个）。截至{as_of}")
    },
    existing: |batch| format!("{batch}之前已认定（个）"),
    added: |batch| format!("{batch}公布（个）"),
    ratio: "公布数 ÷ 原有数",
    prefecture: "设区市",
    prefectures: "设区市",
    unit: "统计单位",
    units: "统计单位",
    guide: |place, ratio| format!("{place}：相当于原有的 {ratio}"),
    spoken: |name, existing, batch, added, ratio| {
        format!("{name}：原有 {existing} 个，{batch} {added} 个，{ratio}")
    },
    no_ratio: "原有 0 个，不能相除",
    meaning: |batch| {
        format!(
            "原有数 = 已认定数 − {batch}全部园区数：来源文件的已认定数按含本批理解，文件没有直接写明。虚线上方加得比总体多，下方加得少。"
        )
    },
    left_out: |names| format!("没有列出累计数，或累计数小于本批数，未画出：{names}。"),
    filter: "原有数不随类型和文字筛选变化；纵轴随之变化。",
};

const SPREAD: SpreadText = SpreadText {
    title: |place| format!("园区在{place}各统计单位之间分布得均匀吗？"),
    sentence: |it| {
        format!(
            "{} 个统计单位中，园区最多的一成（{} 个）占 {}，最少的一半（{} 个）占 {}。基尼系数为 {}：0 表示处处一样多，越接近 1 越集中。",
            it.n, it.n_top, it.top_share, it.n_bottom, it.bottom_share, it.gini
        )
    },
    none: |place| format!("{place}有数量的统计单位太少，谈不上分布。"),
    caption: |place, as_of| {
        format!("{place}：统计单位按园区从少到多累计（%）与园区累计（%），截至{as_of}")
    },
    units_axis: "统计单位累计（%）",
    parks_axis: "园区累计（%）",
    curve: "实际分布（洛伦兹曲线）",
    equal: "处处一样多",
    spoken: |n, share_units, sum, share| {
        format!("园区最少的 {n} 个单位（{share_units}）：合计 {sum} 个，占 {share}")
    },
    reading: "曲线越往下弯，园区越集中在少数单位。",
    definition: "基尼系数按列有累计数的统计单位计算，每个单位权重相同，0 也计入；未作小样本修正，不反映人口、企业数和面积的差别。",
    filter: "按已认定数计算，不随类型、批次和文字筛选变化。",
    n_units: "最少的单位（个）",
    share_units: "占单位数",
    n_parks: "园区合计（个）",
    share_parks: "占园区数",
};

const MATRIX: MatrixText = MatrixText {
    title: |place, batch| format!("{batch}的两类园区在{place}各分布在哪里？"),
    sentence: |it| {
        let [a, b] = it.types;
        format!(
            "{}{}公布 {} 个：{a} {} 个（{}），{b} {} 个（{}）；最多的一格是{}的{}，{} 个。",
            it.place,
            it.batch,
            it.n,
            it.counts[0],
            it.shares[0],
            it.counts[1],
            it.shares[1],
            it.top_region,
            it.top_type,
            it.top
        )
    },
    none: |place, batch| format!("{batch}在{place}没有符合条件的园区。"),
    caption: |place, batch| format!("{place}{batch}认定小微企业园，地区与类型（个）"),
    all_types: "合计",
    all: "合计",
    cell: |region, kind, n| format!("{region}，{kind}：{n} 个"),
    share_of_row: |share| format!("本地 {share}"),
    share_of_column: |share| format!("本类 {share}"),
    few: "少",
    many: "多",
    reading: "“本地”是占本地区各类合计的比重，“本类”是占该类全部园区的比重。点选一格，整页只看该地区的该类园区。",
    filter: "这里总是列出两类；所选类型的一栏已标出。",
};
