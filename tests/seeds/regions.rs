//! The tree of regions, and how their names are read.

use crate::dataset;
use crate::model::RegionKind;

/// Readings that are ambiguous, rare, or often misread, written down by hand.
const READINGS: [(&str, &str, &str); 37] = [
    ("330382", "yueqing", "yq"),         // 乐清, not leqing
    ("330522", "changxing", "cx"),       // 长兴, not zhangxing
    ("331000", "taizhou", "tz"),         // 台州
    ("331023", "tiantai", "tt"),         // 天台
    ("331100", "lishui", "ls"),          // 丽水
    ("330922", "shengsi", "ss"),         // 嵊泗
    ("330683", "shengzhou", "sz"),       // 嵊州
    ("330800", "quzhou", "qz"),          // 衢州
    ("330803", "qujiang", "qj"),         // 衢江
    ("330802", "kecheng", "kc"),         // 柯城
    ("330603", "keqiao", "kq"),          // 柯桥
    ("330212", "yinzhou", "yz"),         // 鄞州
    ("330702", "wucheng", "wc"),         // 婺城
    ("331122", "jinyun", "jy"),          // 缙云
    ("330921", "daishan", "ds"),         // 岱山
    ("330903", "putuo", "pt"),           // 普陀
    ("331102", "liandu", "ld"),          // 莲都, not liandou
    ("331127", "jingning", "jn"),        // 景宁
    ("331123", "suichang", "sc"),        // 遂昌
    ("331125", "yunhe", "yh"),           // 云和
    ("331002", "jiaojiang", "jj"),       // 椒江
    ("331024", "xianju", "xj"),          // 仙居
    ("330304", "ouhai", "oh"),           // 瓯海
    ("330305", "dongtou", "dt"),         // 洞头
    ("330105", "gongshu", "gs"),         // 拱墅
    ("330127", "chunan", "ca"),          // 淳安
    ("330109", "xiaoshan", "xs"),        // 萧山
    ("330225", "xiangshan", "xs"),       // 象山
    ("330206", "beilun", "bl"),          // 北仑
    ("330282", "cixi", "cx"),            // 慈溪
    ("330281", "yuyao", "yy"),           // 余姚
    ("330503", "nanxun", "nx"),          // 南浔
    ("330604", "shangyu", "sy"),         // 上虞
    ("330681", "zhuji", "zj"),           // 诸暨
    ("330727", "panan", "pa"),           // 磐安
    ("330726", "pujiang", "pj"),         // 浦江
    ("330500-changhe", "changhe", "ch"), // 长合区, of Changxing
];

#[test]
fn there_are_all_divisions_and_zones() {
    let count = |kind| {
        dataset()
            .regions
            .iter()
            .filter(|it| it.kind == kind)
            .count()
    };
    assert_eq!(count(RegionKind::Province), 1);
    assert_eq!(count(RegionKind::Prefecture), 11);
    assert_eq!(count(RegionKind::County), 90);
    assert_eq!(count(RegionKind::Zone), 16);
}

#[test]
fn every_zone_and_county_has_a_prefecture() {
    for region in dataset().regions.iter().filter(|it| it.is_reporting_unit()) {
        let prefecture = dataset().prefecture_of(region.id).unwrap();
        assert_eq!(prefecture.kind, RegionKind::Prefecture, "{}", region.name);
        assert_eq!(region.code[..4], prefecture.code[..4], "{}", region.name);
    }
}

#[test]
fn ambiguous_names_are_read_right() {
    for (code, pinyin, initials) in READINGS {
        let region = dataset().region_by_code(code).unwrap();
        assert_eq!(
            (region.pinyin, region.initials),
            (pinyin, initials),
            "{}",
            region.name
        );
    }
}

/// The English name of a division begins with its reading, apostrophes aside.
#[test]
fn readings_and_english_names_agree() {
    for region in dataset()
        .regions
        .iter()
        .filter(|it| it.kind != RegionKind::Zone)
    {
        let english = region.name_en.replace('\'', "").to_lowercase();
        assert!(
            english.starts_with(region.pinyin),
            "{} {}",
            region.name_en,
            region.pinyin
        );
    }
}
