//! Pages of regions.

use crate::text::{RankWords, RegionText};

pub(super) const REGION: RegionText = RegionText {
    paper_more: "没有印出的内容和全部表格见",
    paper_left_out: |n| format!("另有 {n} 行，见本页网址。"),
    title: "各地",
    lead: "全省、各设区市、县（市、区）和功能区，每地一页：数量与位次、园区名单、相邻地区，以及各文件对它的记载。要找某个地名，用页面上方的搜索。",
    jump: "跳到设区市",
    page_of: |place| format!("{place}的页面"),

    province: |it| {
        format!(
            "截至{}，浙江省已认定小微企业园 {} 个，分布在 {} 个设区市的 {} 个统计单位：{} 个县（市、区）和 {} 个功能区。",
            it.as_of, it.total, it.n_prefectures, it.n_units, it.n_counties, it.n_zones
        )
    },
    prefecture: |it| {
        format!(
            "截至{}，{}已认定小微企业园 {} 个，占全省 {}，在 {} 个设区市中居{}。",
            it.as_of,
            it.place,
            it.total,
            it.share_of_province,
            it.in_province.n,
            rank(&it.in_province)
        )
    },
    parts: |it| {
        let zones = if it.n_zones == "0" {
            String::new()
        } else {
            format!("和 {} 个功能区", it.n_zones)
        };
        format!(
            "下有 {} 个统计单位：{} 个县（市、区）{zones}。",
            it.n_units, it.n_counties
        )
    },
    extremes: |it| {
        if it.n_most == it.n_fewest {
            return format!("各地数量相同，都是 {} 个。", it.n_most);
        }
        format!(
            "其中最多的是{}（{} 个），最少的是{}（{} 个）。",
            it.most, it.n_most, it.fewest, it.n_fewest
        )
    },
    several: |n| format!("{n} 个地区"),
    unreported: |it| format!("来源文件没有列出{}的数量，不在其内。", it.unreported),
    unit: |it| {
        format!(
            "截至{}，{}已认定小微企业园 {} 个，占{} {}、全省 {}。",
            it.as_of,
            it.place,
            it.total,
            it.prefecture,
            it.share_of_prefecture,
            it.share_of_province
        )
    },
    ranks: |it| {
        format!(
            "在{} {} 个统计单位中居{}，在全省 {} 个统计单位中居{}。",
            it.prefecture,
            it.in_prefecture.n,
            rank(&it.in_prefecture),
            it.in_province.n,
            rank(&it.in_province)
        )
    },
    zero: |it| {
        let peers = if it.n_zeros == "1" {
            "这样的只有它一个".to_owned()
        } else {
            format!("这样的共有 {} 个", it.n_zeros)
        };
        format!(
            "截至{}，{}尚无已认定小微企业园：来源文件所列数量为 0，在全省 {} 个统计单位中{peers}。",
            it.as_of, it.place, it.in_province.n
        )
    },
    missing: |it| {
        format!(
            "来源文件没有列出{}的已认定小微企业园数量：这是没有报告，不是 0，所以也没有占比和位次。",
            it.place
        )
    },
    zone: |it| {
        format!(
            "它是{}的功能区，与县（市、区）并列统计，没有公布边界。",
            it.prefecture
        )
    },
    batch: |it| match (
        it.added.as_str(),
        it.manufacturing.as_str(),
        it.services.as_str(),
    ) {
        ("0", ..) => format!("{}名单中没有这里的园区。", it.batch),
        ("1", "1", _) => format!("{}公布的园区中有 1 个在这里，为生产制造类。", it.batch),
        ("1", ..) => format!("{}公布的园区中有 1 个在这里，为生产性服务类。", it.batch),
        (_, _, "0") => format!("{}公布 {} 个，都是生产制造类。", it.batch, it.added),
        (_, "0", _) => format!("{}公布 {} 个，都是生产性服务类。", it.batch, it.added),
        _ => format!(
            "{}公布 {} 个：生产制造类 {} 个，生产性服务类 {} 个。",
            it.batch, it.added, it.manufacturing, it.services
        ),
    },

    kinds: ["省", "设区市", "县（市、区）", "功能区"],
    code: "代码",
    figures: "主要数字",
    total: "已认定小微企业园",
    added: |batch| format!("{batch}公布"),
    added_note: |manufacturing, services| {
        format!("生产制造 {manufacturing}，生产性服务 {services}")
    },
    share_of: |place| format!("占{place}"),
    share_note: |whole| format!("共 {whole} 个"),
    rank_in: |place| format!("{place}位次"),
    rank_note: |it| {
        if it.n_tied.is_empty() {
            format!("共 {} 个单位", it.n)
        } else {
            format!("共 {} 个单位，{} 个并列", it.n, it.n_tied)
        }
    },

    go_on: "继续看",
    more: |page| format!("详见：{page}"),
    to_map: "在地图上看",
    to_parks: "园区名单",
    compare_with: |place| format!("与{place}比较"),
    compare_neighbors: "与相邻地区比较",
    compare_parts: "比较数量最多的几个",
    up: |place| format!("上一级：{place}"),
    previous: |place| format!("← {place}"),
    next: |place| format!("{place} →"),
    siblings: "前后各地",

    place_title: "位置",
    place_alt: |place, parent| {
        format!("两幅小图，标出{place}在{parent}的位置：左为地理位置，右为方格图。")
    },
    geography: "地理位置",
    tiles: "方格图",

    neighbors: "相邻地区",
    neighbors_sentence: |it| {
        let elsewhere = if it.n_elsewhere.is_empty() {
            String::new()
        } else {
            format!("，其中 {} 个属于其他设区市", it.n_elsewhere)
        };
        let fewer = match it.n_fewer.as_str() {
            "0" if it.n == "1" => format!("它的已认定数不比{}少", it.place),
            "0" => format!("没有一个的已认定数比{}少", it.place),
            all if all == it.n && all == "1" => format!("它的已认定数比{}少", it.place),
            all if all == it.n => format!("已认定数都比{}少", it.place),
            n => format!("已认定数比{}少的有 {n} 个", it.place),
        };
        let others = if it.are_prefectures {
            "设区市"
        } else {
            "县（市、区）"
        };
        format!(
            "{}在省内与 {} 个{others}相邻{elsewhere}；{fewer}。",
            it.place, it.n
        )
    },
    neighbors_none: |it| {
        let others = if it.are_prefectures {
            "设区市"
        } else {
            "县（市、区）"
        };
        format!("{}四面临海，在图上不与省内其他{others}接界。", it.place)
    },
    neighbors_zone: |it| {
        format!(
            "功能区没有公布边界，无从判断与谁相邻；下面列出{}的各统计单位。",
            it.prefecture
        )
    },
    neighbors_note: "以地图所用界线为准，隔水相接也算；省外不计。",
    neighbors_caption: |as_of| format!("已认定小微企业园数量（个），截至{as_of}"),
    region: "地区",
    prefecture_head: "设区市",
    kind: "类别",

    parts_title: |place| format!("{place}各地"),
    parts_caption: |as_of| format!("已认定小微企业园数量（个），截至{as_of}"),

    parks_title: |batch| format!("{batch}公布的园区"),
    parks_caption: |place, batch| format!("{place}{batch}审核认定小微企业园名单"),
    parks_many: |n| format!("共 {n} 个，见园区名单。"),

    pilot_kinds: ["创新基地", "省级试点县（市、区）"],
    pilots_inside: "境内的创新基地和试点",
    pilots_caption: "“科创中国”浙江创新基地和省级试点县（市、区）",
    facts_of: |document| format!("{document}中的数字"),
    facts_caption: "来源文件所载数字，照印刷原样",
    facts_heads: ["指标", "数值", "单位", "时间", "限定词", "出处"],
    definitions: "口径",
    word: |_| None,

    plan_title: "湖州“播种计划”分解任务",
    plan_sentence: |it| {
        let [parks, srdi_parks, firms, future, srdi_firms] = &it.values;
        format!(
            "{}—{}年，{}要建成科技型产业园 {parks} 个，引进培育创新型小微企业 {firms} 家，其中未来产业领域 {future} 家；到{}年末，省级专精特新园区达到 {srdi_parks} 个，省级以上专精特新企业达到 {srdi_firms} 家。",
            it.first_year, it.last_year, it.place, it.last_year
        )
    },
    plan_caption: |place| format!("{place}各年目标（园区：个；企业：家）"),
    plan_parts_caption: |first, last| {
        format!(
            "各区县及功能区目标（园区：个；企业：家）：新增各项为{first}—{last}年合计，年末各项为{last}年末数"
        )
    },
    plan_indicator: "指标",
    plan_indicators: [
        "科技型产业园（专业园）",
        "省级专精特新园区（含高星级小微企业园）",
        "引进培育创新型小微企业",
        "其中：未来产业领域内企业",
        "省级以上专精特新企业",
    ],
    plan_measure: "口径",
    plan_measures: ["当年新增", "年末数"],
    plan_total: "合计",
    plan_note: "当年新增各年可以相加；年末数是存量，各年不能相加，合计一栏留“–”。",

    flagship_title: "首批标志性科技型产业园（专业园）",
    flagship_sentence: |place, n, all| {
        format!("湖州首批 {all} 个标志性科技型产业园中，{place}有 {n} 个。")
    },
    flagship_caption: "来源文件没有写明企业数和面积的截止时间；“–”表示没有印出或不是数字",
    flagship_heads: [
        "序号",
        "园区",
        "所属",
        "主导产业",
        "运营机构",
        "占地面积（亩）",
        "建筑面积（平方米）",
        "现有企业（家）",
    ],
    ownerships: ["国有", "民营", "其他"],

    notes_title: "有关说明",
    notes_lead: "转录来源文件时修正、推断或未补的地方，凡涉及本地的列在这里。",
    printed_total: "印刷合计",
};

fn rank(it: &RankWords) -> String {
    let joint = if it.n_tied.is_empty() { "" } else { "并列" };
    let with = match (it.tied_with.as_str(), it.n_tied.as_str()) {
        (_, "") => String::new(),
        ("", n) => format!("（{n} 个并列）"),
        (names, _) => format!("（与{names}相同）"),
    };
    format!("{joint}第 {} 位{with}", it.rank)
}
