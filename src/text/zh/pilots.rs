//! Innovation bases and pilot counties.

use crate::text::PilotsText;

pub(super) const PILOTS: PilotsText = PilotsText {
    title: "“科创中国”创新基地与试点县",
    sentence: |it| {
        format!(
            "名单有 {} 个浙江创新基地、{} 个省级试点县（市、区），分布在 {} 个设区市；截至{}，这些试点县（市、区）共有已认定小微企业园 {} 个，占全省的 {}。",
            it.n_bases, it.n_pilots, it.n_prefectures, it.as_of, it.n_parks, it.share
        )
    },
    lead: "名单由省科协公布，各家的数字出自同一篇报道。报道里的数字口径和年份各不相同，可疑之处和归属都在数字旁注明。",
    base: "创新基地",
    pilot: "省级试点县（市、区）",
    map_title: "基地和试点在哪里",
    map_alt: |n| format!("浙江地图，标出 {n} 个基地和试点，编号与下方卡片一致。"),
    map_note: "方形为基地，圆形为试点县（市、区），编号与卡片一致。报道没有写明县（市、区）的基地，标在所属设区市中部，不是实际位置。",
    mark: |number, name| format!("{number}，{name}"),
    cards: "各家的介绍与数字",
    chosen: |n, all, places| format!("只列出{places}的 {n} 家（共 {all} 家）。"),
    none_chosen: |places| format!("名单里没有{places}的基地或试点。"),
    show_all: |all| format!("列出全部 {all} 家"),
    show_only: |number, name| format!("{number}，只看{name}"),
    certified: |place, n, as_of| format!("截至{as_of}，{place}有已认定小微企业园 {n} 个"),
    not_reported: |place| format!("来源没有列出{place}的已认定园区数"),
    prefecture_only: |place| format!("报道没有写明所在县（市、区），以下按{place}全市列出。"),
    batch_parks: |batch, n| format!("{batch}名单中的 {n} 个园区"),
    no_batch_parks: |batch| format!("{batch}名单中没有这里的园区"),
    page_of: |place| format!("{place}的页面"),
    see_history: |place| format!("{place}建园的经过"),
    see_plan: |place| format!("{place}在湖州“播种计划”中的目标"),
    see_flagship: |place, n| format!("{place}的 {n} 个湖州标志性园区"),
    compare_title: "至少两家都有的数字",
    compare_lead: |n| {
        format!(
            "按印出的指标名归组：用字相同（不论先后，“公司”与“企业”视为同义）、单位同类的算一组，共 {n} 组。各家的统计口径和时间未必一致，只可参照，不可相加。"
        )
    },
    compare_names: |names| format!("印出的名称不同：{names}。"),
    asked_title: "对试点单位和各级科协的要求",
    whole_title: "名单本身的数字",
};
