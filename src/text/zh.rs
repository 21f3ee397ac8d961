//! 中文.

mod charts;
mod compare;
mod data;
mod dictionary;
mod figures;
mod flagship;
mod forms;
mod huzhou;
mod ledger;
mod parks_table;
mod pilots;
mod policy;
mod present;
mod region;
mod ruian;
mod search;
mod sheets;
mod take_away;
mod tips;

pub(super) use charts::CHARTS;

use super::{
    BatchText, ChoiceText, FootText, GapsText, HeadlineText, HintText, LazyText, MapText, NavText,
    ParksText, PlaceWords, RankingText, Text,
};

/// The interface in Chinese.
pub(super) const TEXT: Text = Text {
    nav: NAV,
    headline: HEADLINE,
    map: MAP,
    ranking: RANKING,
    batch: BATCH,
    parks: PARKS,
    choice: CHOICE,
    hints: HINTS,
    gaps: GAPS,
    foot: FOOT,
};

/// The lazy module in Chinese.
pub(super) const LAZY: LazyText = LazyText {
    charts: CHARTS,
    compare: compare::COMPARE,
    data: data::DATA,
    dictionary: dictionary::DICTIONARY,
    figures: figures::FIGURES,
    parks_table: parks_table::PARKS_TABLE,
    forms: forms::FORMS,
    ruian: ruian::RUIAN,
    policy: policy::POLICY,
    flagship: flagship::FLAGSHIP,
    huzhou: huzhou::HUZHOU,
    ledger: ledger::LEDGER,
    pilots: pilots::PILOTS,
    present: present::PRESENT,
    region: region::REGION,
    search: search::SEARCH,
    sheets: sheets::SHEETS,
    take_away: take_away::TAKE_AWAY,
    tips: tips::TIPS,
};

const NAV: NavText = NavText {
    site: "浙江小微企业园图谱",
    description: "浙江小微企业园分布与认定：按设区市、县（市、区）和功能区查数量、看地图、取数据，附出处。",
    overview: "概览",
    map: "地图",
    parks: "园区名单",
    regions: "各地",
    compare: "比较",
    pilots: "试点",
    huzhou: "湖州计划",
    flagship: "湖州标志性园区",
    policy: "政策",
    ruian: "瑞安",
    forms: "2018年表格",
    form_names: [
        "联席会议建立情况表",
        "2019年建设提升计划表",
        "2018—2022年目标表",
        "五年规划框架",
    ],
    data: "数据",
    present: "演示",
    search: "搜索",
    take: "下载与引用",
    lazy_loading: "正在载入…",
    lazy_failed: "未能载入这一页。请检查网络后重试；已经显示的内容不受影响。",
    try_again: "重试",
    pages: "页面",
    skip: "跳到正文",
    theme: "外观",
    theme_auto: "跟随系统",
    theme_light: "浅色",
    theme_dark: "深色",
    update_ready: "有新版本。",
    update_now: "立即更新",
};

const HEADLINE: HeadlineText = HeadlineText {
    province: |it| {
        format!(
            "截至{}，浙江已认定小微企业园 {} 个，分布在 {} 个设区市的 {} 个统计单位；其中{}公布 {} 个。",
            it.as_of, it.total, it.n_prefectures, it.n_units, it.batch, it.added
        )
    },
    prefecture: |it| {
        format!(
            "截至{}，{}已认定小微企业园 {} 个，占全省 {}，在 {} 个设区市中居{}；其中{}公布 {} 个。",
            it.as_of,
            it.place,
            it.total,
            it.share_of_province,
            it.n_ranked,
            rank(it),
            it.batch,
            it.added
        )
    },
    unit: |it| {
        format!(
            "截至{}，{}已认定小微企业园 {} 个，占{} {}，在全省 {} 个统计单位中居{}；其中{}公布 {} 个。",
            it.as_of,
            it.place,
            it.total,
            it.prefecture,
            it.share_of_prefecture,
            it.n_ranked,
            rank(it),
            it.batch,
            it.added
        )
    },
    unit_zero: |it| {
        format!(
            "截至{}，{}尚无已认定小微企业园：来源文件所列数量为 0。",
            it.as_of, it.place
        )
    },
    unit_missing: |it| format!("来源文件没有列出{}的已认定小微企业园数量。", it.place),
    several: |it| {
        format!(
            "截至{}，所选地区（{}）已认定小微企业园合计 {} 个，占全省 {}；其中{}公布 {} 个。",
            it.as_of, it.place, it.total, it.share_of_province, it.batch, it.added
        )
    },
    and_others: |first, n| format!("{first}等 {n} 个地区"),
    several_missing: |places| format!("{places}的累计数在来源文件中没有列出，不在合计之内。"),
    total: "已认定小微企业园",
    added: |batch| format!("{batch}公布"),
    share_manufacturing: |batch| format!("{batch}中生产制造类占比"),
    share_added: |batch| format!("{batch}占已认定数"),
    parks_unit: "个",
    total_note: |as_of| format!("截至{as_of}累计"),
    share_manufacturing_note: |it| format!("{} 个中 {} 个", it.listed, it.manufacturing),
    share_added_note: "本批 ÷ 累计",
    total_ignores_filter: "累计数没有按类型和批次细分，不随筛选变化",
};

const MAP: MapText = MapText {
    title_total: |place, as_of| format!("{place}已认定小微企业园数量，截至{as_of}（个）"),
    title_added: |place, batch| format!("{place}{batch}认定小微企业园数量（个）"),
    title_share_manufacturing: |place, batch| format!("{place}{batch}中生产制造类园区占比（%）"),
    title_share_added: |place, batch| format!("{place}{batch}占已认定小微企业园的比重（%）"),
    indicator: "指标",
    total: "已认定数",
    added: "本批公布数",
    share_manufacturing: "生产制造类占比",
    share_added: "本批占已认定数",
    layout: "画法",
    geography: "地理",
    tiles: "方格",
    zoom_in: "放大",
    zoom_out: "缩小",
    zoom_reset: "还原",
    keys: "方向键在地区间移动，回车选定，Shift＋回车选多个，Esc 返回上一级，在最上级离开地图，加减号缩放。",
    crumbs: "所在层级",
    county_mark: "县（市、区）",
    zone_mark: "功能区（无公布边界，标在所属设区市旁）",
    zero_mark: "数量为 0",
    none_added: "本批没有园区",
    no_base: "累计为 0，无法计算",
    no_total: "累计数没有列出，无法计算",
    several: "选多个地区",
    several_hint: "或按住 Shift 点选",
    outside: "不在所选范围",
    drawn: |sum, counties, zones| {
        format!("图上符号合计 {sum} 个，{counties} 个县（市、区）和 {zones} 个功能区。")
    },
    card_empty: "指向、聚焦或点选一个地区，这里显示它的数字。",
    card_rank: |rank, n| format!("第 {rank} 位，共 {n} 个"),
    card_rank_tied: |rank, n, tied| format!("并列第 {rank} 位（{tied} 个并列），共 {n} 个"),
    card_rank_label: "全省位次",
    spoken_rank_label: "按已认定数的全省位次",
    spoken_count: |n_parks| format!("{n_parks} 个"),
    spoken_figure: |label, value| format!("{label} {value}"),
    table_caption: |title, as_of| format!("{title}；数据截至{as_of}"),
    table_summary: "地图的数据表",
    boundaries: concat!(
        "界线数据来源：国家地理信息公共服务平台“天地图”（2025年9月版，数据页审图号 ",
        map_approval!(),
        "），经简化，仅供统计示意，不作划界依据。"
    ),
    tiles_note: "方格图：每个县（市、区）一格，大小相同，位置只示意相邻关系。",
    zones_note: "功能区没有公布边界，菱形标在所属设区市旁边，不表示实际位置。",
    zone_of: |prefecture| format!("功能区 · {prefecture}"),
};

const RANKING: RankingText = RankingText {
    title_prefectures: "各设区市排名",
    title_units: |place| format!("{place}各统计单位"),
    caption: |as_of| format!("已认定小微企业园数量（个），截至{as_of}"),
    rank: "位次",
    region: "地区",
    total: "已认定",
    share_of: |place| format!("占{place}"),
    added: |batch| format!("{batch}公布"),
    sum: "合计",
    sum_chosen: "所选合计",
    choose: |place| format!("只看{place}"),
};

const BATCH: BatchText = BatchText {
    title: |batch| format!("{batch}：类型与地区"),
    sentence: |it| {
        format!(
            "{}{}公布 {} 个园区，其中生产制造类 {} 个。",
            it.place, it.batch, it.added, it.manufacturing
        )
    },
    sentence_one_type: |it| format!("{}{}公布 {} 个园区。", it.place, it.batch, it.added),
    sentence_none: |it| format!("{}在{}中没有符合条件的园区。", it.place, it.batch),
    caption: |place, batch| format!("{place}{batch}认定小微企业园，按类型（个）"),
    manufacturing: "生产制造类",
    producer_services: "生产性服务类",
    all_types: "合计",
    every_batch: "各批",
    chart_loading: "图表载入中…",
    chart_failed: "图表未能载入，请看下面的表格。",
    chart_alt: |title, sentence| format!("条形图，{title}。{sentence}数据见下表。"),
    table_twin: "图表的数据表",
};

const PARKS: ParksText = ParksText {
    title: "园区名单",
    search: "搜索园区或地区",
    search_hint: "汉字、拼音、首字母或区划代码",
    count: |shown, all| format!("显示 {shown} 个，共 {all} 个"),
    count_all: |all| format!("共 {all} 个园区"),
    caption: |as_of| format!("审核认定的小微企业园，公布日期{as_of}"),
    batch: "批次",
    seq: "序号",
    name: "园区名称",
    park_type: "类型",
    prefecture: "设区市",
    region: "统计单位",
    empty: "没有符合条件的园区。",
    empty_hint: "名单只含来源文件公布的批次，可以放宽条件再试。",
    sort_by: |column| format!("按{column}排序"),
    also_meant: "首字母相同的还有：",
    show_region: |place| format!("在地图上看{place}"),
};

const CHOICE: ChoiceText = ChoiceText {
    label: "已选",
    clear: "全部清除",
    region_page: "地区详情",
    compare: "并排比较",
    remove: |what| format!("去掉：{what}"),
    prefecture: "设区市",
    unit: "统计单位",
    park_type: "类型",
    batch: "批次",
    all_prefectures: "全省",
    several_places: "多个地区",
    all_units: "全部统计单位",
    all_types: "全部类型",
    all_batches: "全部批次",
    words: |words| format!("含“{words}”"),
};

const HINTS: HintText = HintText {
    title: "链接中有一部分无法识别，其余照常显示。",
    unknown_page: |raw| format!("没有这个页面：{raw}"),
    unknown_place: |raw| format!("没有这个地区代码：{raw}"),
    unknown_type: |raw| format!("没有这个类型：{raw}"),
    unknown_batch: |raw| format!("数据中没有这个批次：{raw}"),
    unknown_word: |key, raw| format!("参数 {key} 的值无法识别：{raw}"),
    too_long: |raw| format!("搜索词过长，只用了前一部分：{raw}"),
    too_many: |raw| format!("最多按两栏分组，没有用上：{raw}"),
    dismiss: "知道了",
};

const GAPS: GapsText = GapsText {
    title: "这些数据没有说什么",
    types: |batch| format!("类型只在{batch}名单中公布；累计数不分类型。"),
    lists: |batch| format!("来源文件只附{batch}的园区名单，以前各批的名单不在其中。"),
    zones: |n| {
        format!(
            "{n} 个功能区单独统计，没有公布边界；其数量与县（市、区）并列，合计等于印刷的设区市总数。"
        )
    },
    revoked: "是否有园区退出、摘牌，来源文件没有说明。",
    places: "来源文件没有园区的地址、坐标、面积和企业数。",
    zero: |places| format!("数量为 0 的统计单位照原样列出：{places}。"),
};

const FOOT: FootText = FootText {
    source: "来源",
    offline: "全部数据都在页面里，不向任何地方发送请求，断网可用。",
    add_step: "把这一页加入演示",
    licence: "代码以 MIT 或 Apache-2.0 许可；数据与界线各有说明。",
    version: |version| format!("版本 {version}"),
};

fn rank(it: &PlaceWords) -> String {
    let tied = if it.is_tied { "并列" } else { "" };
    format!("{tied}第 {} 位", it.rank)
}
