//! A small made-up dataset for tests: two prefectures, three counties, one zone, two batches.
//!
//! Real names with ambiguous initials (余杭 and 玉环 are both `yh`), invented figures.

use crate::model::{
    BatchNo, CertifiedTotal, Dataset, Date, Document, DocumentId, DocumentKind, Geography, Park,
    ParkType, Region, RegionId, RegionKind,
};

pub(crate) const ZHEJIANG: RegionId = RegionId(0);
pub(crate) const HANGZHOU: RegionId = RegionId(1);
pub(crate) const YUHANG: RegionId = RegionId(2);
pub(crate) const FUYANG: RegionId = RegionId(3);
pub(crate) const TAIZHOU: RegionId = RegionId(4);
pub(crate) const YUHUAN: RegionId = RegionId(5);
pub(crate) const TAIZHOUWAN: RegionId = RegionId(6);

pub(crate) const EARLY: BatchNo = BatchNo(3);
pub(crate) const LATE: BatchNo = BatchNo(4);

pub(crate) const LATEST: Date = Date {
    year: 2031,
    month_day: Some((6, 1)),
};
const EARLIER: Date = Date {
    year: 2030,
    month_day: None,
};
const NOTICE: DocumentId = DocumentId(0);

/// The dataset. Certified totals at the latest date: 余杭 8, 富阳 a reported zero, 玉环 5; the
/// zone reported at the earlier date only.
pub(crate) static DATASET: Dataset = Dataset {
    documents: &[Document {
        id: NOTICE,
        slug: "notice",
        kind: DocumentKind::Notice,
        issuer: None,
        number: None,
        title: "通知",
        issued_on: Some(LATEST),
    }],
    regions: REGIONS,
    certified_totals: &[
        certified(EARLIER, YUHANG, 6),
        certified(EARLIER, TAIZHOUWAN, 3),
        certified(LATEST, YUHUAN, 5),
        certified(LATEST, YUHANG, 8),
        certified(LATEST, FUYANG, 0),
    ],
    parks: PARKS,
    geography: Geography {
        places: &[],
        size: (0.0, 0.0),
        grid: (0, 0),
    },
};

const REGIONS: &[Region] = &[
    region(
        0,
        "330000",
        ["浙江省", "Zhejiang", "zhejiang", "zj"],
        RegionKind::Province,
        None,
    ),
    region(
        1,
        "330100",
        ["杭州市", "Hangzhou", "hangzhou", "hz"],
        RegionKind::Prefecture,
        Some(0),
    ),
    region(
        2,
        "330110",
        ["余杭区", "Yuhang District", "yuhang", "yh"],
        RegionKind::County,
        Some(1),
    ),
    region(
        3,
        "330111",
        ["富阳区", "Fuyang District", "fuyang", "fy"],
        RegionKind::County,
        Some(1),
    ),
    region(
        4,
        "331000",
        ["台州市", "Taizhou", "taizhou", "tz"],
        RegionKind::Prefecture,
        Some(0),
    ),
    region(
        5,
        "331083",
        ["玉环市", "Yuhuan City", "yuhuan", "yh"],
        RegionKind::County,
        Some(4),
    ),
    region(
        6,
        "331000-taizhouwan",
        [
            "台州湾新区",
            "Taizhou Bay New Area",
            "taizhouwanxin",
            "tzwx",
        ],
        RegionKind::Zone,
        Some(4),
    ),
];

use ParkType::{Manufacturing, ProducerServices};

const PARKS: &[Park] = &[
    park(
        EARLY,
        1,
        ["起梦科创园", "qi meng ke chuang yuan", "qmkcy"],
        Manufacturing,
        YUHANG,
    ),
    park(
        EARLY,
        2,
        ["IT 公园（二期）", "it gong yuan er qi", "igyeq"],
        ProducerServices,
        YUHANG,
    ),
    park(
        EARLY,
        3,
        ["海山小微园", "hai shan xiao wei yuan", "hsxwy"],
        Manufacturing,
        YUHUAN,
    ),
    park(
        LATE,
        1,
        ["明远科创园", "ming yuan ke chuang yuan", "mykcy"],
        ProducerServices,
        TAIZHOUWAN,
    ),
    park(
        LATE,
        2,
        ["安海工业园", "an hai gong ye yuan", "ahgyy"],
        Manufacturing,
        FUYANG,
    ),
    park(
        LATE,
        3,
        ["玉海产业园", "yu hai chan ye yuan", "yhcyy"],
        Manufacturing,
        FUYANG,
    ),
];

/// A region from its id, code, [name, English name, pinyin, initials], kind and parent.
pub(crate) const fn region(
    id: u16,
    code: &'static str,
    [name, name_en, pinyin, initials]: [&'static str; 4],
    kind: RegionKind,
    parent: Option<u16>,
) -> Region {
    let parent = match parent {
        Some(parent) => Some(RegionId(parent)),
        None => None,
    };
    Region {
        id: RegionId(id),
        code,
        name,
        name_en,
        pinyin,
        initials,
        kind,
        parent,
    }
}

/// A park from its batch, number, [name, pinyin, initials], type and reporting unit.
pub(crate) const fn park(
    batch: BatchNo,
    seq: u16,
    [name, pinyin, initials]: [&'static str; 3],
    park_type: ParkType,
    region: RegionId,
) -> Park {
    let prefecture = if region.0 < TAIZHOU.0 {
        HANGZHOU
    } else {
        TAIZHOU
    };
    Park {
        batch,
        seq,
        name,
        pinyin,
        initials,
        park_type,
        prefecture,
        region,
        printed_as: "",
        document: NOTICE,
    }
}

const fn certified(as_of: Date, region: RegionId, parks: u32) -> CertifiedTotal {
    CertifiedTotal {
        as_of,
        region,
        parks,
        printed_as: "",
        document: NOTICE,
    }
}
