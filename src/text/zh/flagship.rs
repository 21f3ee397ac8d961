//! Huzhou's flagship parks and the finder.

use crate::text::{FinderText, FlagshipText};

pub(super) const FLAGSHIP: FlagshipText = FlagshipText {
    title: "湖州标志性园区与找园区",
    empty: "数据里没有标志性园区。",
    lead: |it| {
        format!(
            "{}首批培育的标志性科技型产业园（专业园）有 {} 个：{} 个报了占地，共 {} 亩；{} 个报了建筑面积，共 {} 平方米；{} 个报了企业数，共 {} 家。",
            it.place, it.n_parks, it.n_land, it.land, it.n_floor, it.floor, it.n_firms, it.firms
        )
    },
    back_to_plan: "湖州“播种计划”",
    source: |document| format!("来源：{document}，附件2；面积和企业数没有标明截至何时"),
    not_reported: "未报",
    gaps: |parts| format!("表中有空缺：{parts}。空缺一律写“未报”，不推算。"),
    gap_operator: |n| format!("{n} 个没有运营机构"),
    gap_floor: |n| format!("{n} 个没有建筑面积"),
    gap_region: |n| format!("{n} 个没有区县"),
    gap_ownership: |n| format!("{n} 个没有运营机构性质"),
    state: "国有",
    private: "民营",
    other: "其他",

    finder: FinderText {
        title: "找园区",
        intro: "给正在找地方的企业：选好行业、地点、性质、规模和疏密，看各份文件里哪些园区符合。条件都在网址里，可以发给同事。",
        any: "不限",
        prefecture: "地市",
        unit: "区县",
        industry: "行业大类（GB/T 4754）",
        own_words: "园区自拟名称，未归大类",
        owner: "运营机构性质",
        floor: "建筑面积（万平方米）",
        floors: |low, high| {
            [
                format!("{low} 以下"),
                format!("{low} 至 {high}"),
                format!("{high} 及以上"),
            ]
        },
        density: "疏密（每万平方米企业数）",
        densities: |low, high| {
            [
                format!("少于 {low} 家，较疏"),
                format!("{low} 至 {high} 家"),
                format!("{high} 家及以上，较密"),
            ]
        },
        clear: "清除条件",
        count: |found, untold, all| match untold {
            "0" => format!("{all} 个园区里，{found} 个符合。"),
            _ => format!("{all} 个园区里，{found} 个符合；另有 {untold} 个来源没有说，可能符合。"),
        },
        browse: |n| format!("还没有选条件：{n} 个园区分布在这些区县，点一个看名单"),
        found: |n| format!("符合条件的 {n} 个"),
        untold: |n| format!("来源没有说的 {n} 个"),
        untold_hint: "这些园区所在的名单没有你问的那一项（审核认定名单只有名称、类型和地点），既不能说符合，也不能说不符合。",
        none: "没有符合全部条件的园区",
        none_hint: "放宽一个条件试试；也可以看下面来源没有说的园区。",
        nowhere: "没有写区县的",
        in_lists: |lists| format!("见于{lists}"),
        flagship_list: "湖州首批标志性园区",
        floor_of: |area| format!("建筑面积 {area} 平方米"),
        firms_of: |n| format!("现有企业 {n} 家"),
        density_of: |density| format!("每万平方米 {density} 家"),
        lacks: |what| format!("来源没有说：{what}"),
        map_label: |parts| format!("符合条件的园区按区县分布：{parts}"),
        map_part: |name, n| format!("{name} {n} 个"),
        map_title: "符合条件的园区在哪里（个）",
        caveats_title: "来源没有告诉我们的",
        caveats: [
            "还剩多少空地或空厂房、租金、能耗和环保容量：没有一份文件说。疏密只是每万平方米的企业数，不是空置率。",
            "园区的准确位置：只知道在哪个区县，图上的圆点画在区县中间，挤在一起的略微分开。",
            "主导产业、性质、面积和企业数只有湖州标志性园区有；审核认定名单没有。",
            "数字没有标明截至何时，入园前请向园区核实。",
        ],
        show_on_map: |name| format!("只看{name}"),
    },

    scatter_title: "占地与建筑面积",
    scatter_sentence: |name, ratio, median| {
        format!("容积率最高的是{name}，{ratio}；能算的园区里中位数是 {median}。")
    },
    scatter_label: "标志性园区的占地（亩）与建筑面积（万平方米）",
    land_axis: "占地（亩）",
    floor_axis: "建筑面积（万平方米）",
    ratio_guide: |ratio| format!("容积率 {ratio}"),
    point: |it| {
        format!(
            "{}，{}，{}：占地 {} 亩，建筑面积 {} 平方米，企业 {} 家；容积率 {}，每万平方米 {} 家",
            it.name, it.district, it.ownership, it.land, it.floor, it.firms, it.ratio, it.density
        )
    },
    size_key: |firms| format!("{firms} 家"),
    shape_key: "形状：运营机构性质",
    size_title: "大小：现有企业",
    keys: "用 Tab 进入图中，方向键逐个走（从占地小到大），Home、End 到两端。",
    left_out: |names| format!("没有画出（缺占地或建筑面积）：{names}"),
    formulas: [
        "容积率＝建筑面积（平方米）÷占地面积（平方米）；1 亩＝2000/3 平方米，约 666.67 平方米。",
        "每万平方米企业数＝现有企业数（家）÷建筑面积（万平方米）。",
    ],

    table_title: "全部标志性园区",
    table_caption: "湖州首批标志性科技型产业园（专业园），按文件的次序",
    seq: "序号",
    name: "园区名称",
    district: "区县",
    industries: "主导产业（照印）",
    operator: "运营机构",
    ownership: "性质",
    land: "占地（亩）",
    floor: "建筑面积（平方米）",
    firms: "现有企业（家）",
    ratio: "容积率",
    density: "每万平方米企业（家）",
    by_other_list: |region, list| format!("据{list}名单在{region}"),
    in_table: "在园区表里排序和筛选",

    divisions_title: "主导产业归到哪些行业",
    divisions_sentence: |mapped, items, divisions, first, n_first| {
        format!(
            "共印了 {items} 项主导产业，{mapped} 项用的就是国民经济行业分类的大类名称，分属 {divisions} 个大类；{first}最多，{n_first} 个园区写了它。一个园区可以写几项，每项各计一次。"
        )
    },
    divisions_caption: "按 GB/T 4754—2017 大类统计的园区数（个）",
    division: "大类",
    n_parks: "园区（个）",
    unmapped_title: "没有归类的产业",
    unmapped_caption: "园区自拟的产业名称和不归类的理由",
    printed: "所印",
    park: "园区",
    reason: "理由",

    joined_title: "同一个园区出现在两份文件里",
    joined_sentence: |name, list, seq| format!("{name}也在{list}名单里，序号 {seq}。依据："),
    same_name: "两份名单的园区名称一字不差。",
    same_region: |region| format!("两份名单都写在{region}。"),
    missing_region: |region| format!("标志性园区名单没有印区县，审核认定名单写在{region}。"),
    neighbors: |region| format!("标志性园区名单里它前后两行都在{region}。"),
    fills_target: |region, target| {
        format!("算上它，{region}在名单里正好有 {target} 个，等于计划第一年的产业园任务。")
    },
    notes: "说明",
};
