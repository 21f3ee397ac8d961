//! Readings of region names that readers type although they are wrong.

/// A wrong reading of a region's name, spelt like [`crate::model::Region::pinyin`].
pub(super) struct Misreading {
    /// Division code of the region.
    pub(super) code: &'static str,
    pub(super) pinyin: &'static str,
    pub(super) initials: &'static str,
}

/// Characters with several readings (乐 lè/yuè, 长 zhǎng/cháng) and rare ones read like the part
/// they share with a common character (嵊 like 乘, 鄞 like 堇, 墅 like 野).
pub(super) const MISREADINGS: &[Misreading] = &[
    misread("330105", "gongye", "gy"),
    misread("330212", "jinzhou", "jz"),
    misread("330382", "leqing", "lq"),
    misread("330500-changhe", "zhanghe", "zh"),
    misread("330522", "zhangxing", "zx"),
    misread("330683", "chengzhou", "cz"),
    misread("330922", "chengsi", "cs"),
];

/// The wrong readings of the region with this code.
pub(super) fn misreadings(code: &str) -> impl Iterator<Item = &'static Misreading> {
    MISREADINGS.iter().filter(move |it| it.code == code)
}

const fn misread(code: &'static str, pinyin: &'static str, initials: &'static str) -> Misreading {
    Misreading {
        code,
        pinyin,
        initials,
    }
}
