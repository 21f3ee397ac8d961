//! Columns and tables that can be taken away.

use crate::text::{Field, SheetWords, SheetsText, Table};

pub(super) const SHEETS: SheetsText = SheetsText {
    field,
    table,
    title,
    state: "国有",
    private: "民营",
    other: "其他",
    whole_period: "合计",
    flow: "当年新增（各年可相加）",
    stock: "年末数（各年不可相加）",
    note_kinds: ["识别更正", "来源未列", "前后不一", "口径", "推断"],
    roles: ["比较", "参照"],
    levels: ["省", "设区市", "县（市、区）", "功能区"],
    plan_indicators: [
        "科技型产业园（专业园）（个）",
        "省级专精特新园区（含高星级小微企业园）（个）",
        "引进培育创新型小微企业（家）",
        "其中：未来产业领域内企业（家）",
        "省级以上专精特新企业（家）",
    ],
};

#[expect(clippy::too_many_lines, reason = "one entry a column")]
fn field(field: Field) -> [&'static str; 3] {
    use Field as F;
    match field {
        F::Rank => ["位次", "位", "按已认定数从多到少计算，数量相同的并列"],
        F::RegionCode => [
            "地区代码",
            "",
            "GB/T 2260 区划代码；功能区为设区市代码加短名",
        ],
        F::Region => ["地区", "", "区划或功能区名称"],
        F::RegionEn => ["地区（英文）", "", "英文名，功能区为意译"],
        F::Level => ["层级", "", "省、设区市、县（市、区）、功能区"],
        F::PrefectureCode => ["设区市代码", "", "GB/T 2260 区划代码"],
        F::Prefecture => ["设区市", "", "所在设区市"],
        F::ParentCode => ["上级代码", "", "所属省或设区市的代码"],
        F::Pinyin => ["拼音", "", "名称的拼音，不带声调"],
        F::Initials => ["首字母", "", "拼音首字母"],
        F::AsOf => ["截至日期", "", "累计数的截止日期"],
        F::Total => [
            "已认定数",
            "个",
            "来源文件的累计统计表；设区市和全省由各统计单位相加",
        ],
        F::ShareOfWhole => [
            "占比",
            "占所在范围已认定数的比例",
            "已认定数 ÷ 所在范围的已认定数",
        ],
        F::Added => [
            "本批公布数",
            "个",
            "按来源文件的批次名单计数，随所选类型、批次和文字变化",
        ],
        F::AddedManufacturing => ["其中生产制造类", "个", "按批次名单计数"],
        F::AddedServices => ["其中生产性服务类", "个", "按批次名单计数"],
        F::ShareManufacturing => [
            "生产制造类占比",
            "占本批公布数的比例",
            "生产制造类 ÷ 本批公布数",
        ],
        F::ShareAdded => [
            "本批占已认定数",
            "占已认定数的比例",
            "本批公布数 ÷ 已认定数",
        ],
        F::List => ["名单", "", "所出自的名单"],
        F::Seq => ["序号", "", "名单中的序号"],
        F::ParkName => ["园区名称", "", "照名单所印"],
        F::ParkType => ["类型", "", "批次名单的类型栏"],
        F::PrintedAs => ["印刷写法", "", "来源文件中统计单位的写法"],
        F::Industries => ["产业", "", "照表所印，以“；”分隔"],
        F::Operator => ["运营机构", "", "照表所印"],
        F::Ownership => ["运营机构性质", "", "照表所印"],
        F::LandArea => ["占地面积", "亩", "照表所印"],
        F::FloorArea => ["建筑面积", "平方米", "照表所印"],
        F::TenantFirms => ["现有企业数", "家", "照表所印"],
        F::DocumentId => ["文件代号", "", "见“文件”表"],
        F::DocumentNumber => ["文号", "", "照文件所印"],
        F::DocumentTitle => ["文件标题", "", "照文件所印"],
        F::Issuer => ["发文机关", "", "照文件落款"],
        F::IssuedOn => ["成文日期", "", "照文件所印；只知年份的只写年份"],
        F::NoteIds => ["说明编号", "", "涉及这一行的说明，见“说明”表"],
        F::Subject => ["对象代号", "", "试点、基地的代号或地区代码"],
        F::Indicator => ["指标", "", "指标名称"],
        F::Value => ["数值", "单位见“单位”栏", "照文件所印"],
        F::Unit => ["单位", "", "数值的单位"],
        F::Period => ["期间", "", "年、月、日或起止"],
        F::Qualifier => ["限定词", "", "附在数字上的词，如“以上”“约”"],
        F::Place => ["出处", "", "在文件中的位置"],
        F::Measure => ["性质", "", "当年新增或年末数"],
        F::Group => ["组别", "", "文件内的分组"],
        F::Title => ["名称", "", "短名，本站拟"],
        F::Summary => ["概要", "", "本站重新撰写，不录原文"],
        F::Lead => ["责任单位", "", "先牵头后配合，以“；”分隔"],
        F::Deadline => ["时限", "", "完成或报送的最后日期"],
        F::Form => ["报表代号", "", "2018 年通知所附报表"],
        F::Section => ["部分", "", "报表内的部分"],
        F::Label => ["栏名", "", "照报表所印或简写"],
        F::FieldKind => ["栏目类型", "", "文字、整数、小数、日期、选择、核对"],
        F::Options => ["选项", "", "以“|”分隔"],
        F::NoteId => ["说明编号", "", "文件代号加编号"],
        F::NoteKind => ["种类", "", "说明的种类"],
        F::Printed => ["印刷", "", "文件里印的是什么"],
        F::Shown => ["采用", "", "本站采用什么"],
        F::Note => ["说明", "", "本站撰写"],
        F::TableName => ["表", "", "所在的表"],
        F::Key => ["代号", "", "供程序使用的栏名，各语言相同"],
        F::Listed => [
            "名单合计",
            "个",
            "按来源文件的批次名单计数，两类相加，不随所选类型变化",
        ],
        F::ListedManufacturing => ["名单中生产制造类", "个", "按来源文件的批次名单计数"],
        F::ListedServices => ["名单中生产性服务类", "个", "按来源文件的批次名单计数"],
        F::ShareServices => [
            "生产性服务类占比",
            "占本批公布数的比例",
            "生产性服务类 ÷ 名单合计",
        ],
        F::ShareOfManufacturing => [
            "占全部生产制造类",
            "占所在范围该类的比例",
            "生产制造类 ÷ 所在范围的生产制造类",
        ],
        F::ShareOfServices => [
            "占全部生产性服务类",
            "占所在范围该类的比例",
            "生产性服务类 ÷ 所在范围的生产性服务类",
        ],
        F::ShareOfListed => [
            "占名单",
            "占所在范围名单的比例",
            "名单合计 ÷ 所在范围的名单合计",
        ],
        F::Existing => [
            "本批之前已认定",
            "个",
            "已认定数 − 本批全部园区数；已认定数按含本批理解",
        ],
        F::AddedToExisting => [
            "公布数与原有数之比",
            "占本批之前已认定数的比例",
            "本批公布数 ÷ 本批之前已认定数；原有 0 个时空缺",
        ],
        F::SmallestUnits => [
            "园区最少的单位",
            "个",
            "统计单位按园区从少到多排列后的前若干个",
        ],
        F::ShareOfUnits => [
            "占单位数",
            "占统计单位的比例",
            "最少的单位 ÷ 列有累计数的单位",
        ],
        F::ParksHeld => ["园区合计", "个", "这些单位的已认定数相加"],
        F::ShareOfParks => [
            "占园区数",
            "占已认定数的比例",
            "园区合计 ÷ 全部单位的已认定数",
        ],
        F::Role => ["用途", "", "所选的比较地区，或作参照的设区市和全省"],
        F::ShareOfPrefecture => [
            "占设区市",
            "占所在设区市已认定数的比例",
            "已认定数 ÷ 所在设区市的已认定数",
        ],
        F::ShareOfProvince => [
            "占全省",
            "占全省已认定数的比例",
            "已认定数 ÷ 全省的已认定数",
        ],
        F::RankAmong => ["参加排名的地区", "个", "同一层级中列有累计数的地区"],
        F::FlagshipParks => [
            "标志性园区",
            "个",
            "播种计划名单中的园区；名单未涉及的地区空缺",
        ],
        F::Programme => ["“科创中国”", "", "创新基地或试点，境内的只计个数"],
        F::Origin => ["来历", "", "这一栏的数从哪里来"],
    }
}

fn table(table: Table) -> &'static str {
    match table {
        Table::Headline => "主要数字",
        Table::Units => "各统计单位",
        Table::Ranking => "排名",
        Table::Batch => "批次与类型",
        Table::Parks => "园区名单",
        Table::Facts => "单项数字",
        Table::Compare => "比较",
        Table::ChartUnits => "统计单位条形图",
        Table::ChartGrowth => "本批与原有",
        Table::ChartSpread => "集中程度",
        Table::ChartMatrix => "地区与类型",
        Table::Documents => "文件",
        Table::Regions => "地区",
        Table::Totals => "已认定数",
        Table::Flagship => "标志性园区",
        Table::Targets => "播种计划目标",
        Table::Pilots => "基地与试点",
        Table::Measures => "措施",
        Table::Forms => "报表栏目",
        Table::Notes => "说明",
        Table::Columns => "各栏含义",
    }
}

fn title(it: Table, words: &SheetWords) -> String {
    let SheetWords {
        place,
        batch,
        as_of,
    } = words;
    match it {
        Table::Headline => format!("{place}小微企业园主要数字，截至{as_of}"),
        Table::Units => format!("{place}各统计单位小微企业园数量，截至{as_of}"),
        Table::Ranking => format!("{place}已认定小微企业园排名，截至{as_of}"),
        Table::Batch => format!("{place}{batch}小微企业园：类型与地区"),
        Table::Parks => format!("小微企业园名单：{batch}"),
        Table::Compare => format!("{place}小微企业园比较，截至{as_of}"),
        Table::ChartUnits => format!("{place}小微企业园最多的统计单位，截至{as_of}"),
        Table::ChartGrowth => {
            format!("{place}{batch}小微企业园与原有数量的对比，截至{as_of}")
        }
        Table::ChartSpread => format!("{place}小微企业园在统计单位之间的分布，截至{as_of}"),
        Table::ChartMatrix => format!("{place}{batch}小微企业园：地区与两类园区"),
        other => table(other).to_owned(),
    }
}
