//! Readings of park names, which the build makes: names with ambiguous characters, by hand.

use crate::dataset;

const READINGS: [(u16, &str, &str); 26] = [
    (3, "zhong guo hang zhou 5g chuang xin gu", "zghz5gcxg"),
    (11, "you cheng mu ju yuan", "ycmjy"), // 模具
    (
        14,
        "chang san jiao guo ji zhu bao chan ye yuan",
        "csjgjzbcyy",
    ), // 长三角
    (17, "it gong yuan", "igy"),
    (19, "yi lai ke chuang yuan", "ylkcy"), // 已来
    (22, "jian space", "js"),               // 茧
    (
        24,
        "wang hong cheng shu zi wen hua chan ye yuan",
        "whcszwhcyy",
    ),
    (28, "linkpark chan ye she qu", "lcysq"),
    (31, "qian yang 26 chuang ye yuan", "qy26cyy"),
    (
        36,
        "lian dong u gu ning bo zhong jiao ke ji chan ye yuan",
        "ldugnbzjkjcyy",
    ),
    (37, "bin hai wan yang zhong chuang cheng er qi", "bhwyzcceq"),
    (
        40,
        "ding tang zhen tang zhong zao zhe gong ye yuan",
        "dtztzzzgyy",
    ),
    (45, "weng yang dong fang xiao wei yuan er qi", "wydfxwyeq"), // 翁垟
    (
        46,
        "zheng tai yue qing wu lian wang chuan gan qi chan ye yuan",
        "ztyqwlwcgqcyy",
    ), // 乐清
    (51, "de hao chan ye yuan nan qu", "dhcyynq"),
    (
        52,
        "jiu guan jie dao shu zi zhi hui chan ye yuan",
        "jgjdszzhcyy",
    ),
    (
        53,
        "nan xun qu lv se gao duan zhi zao jia ju gu",
        "nxqlsgdzzjjg",
    ), // 绿
    (
        55,
        "an tong zhi hui gu chang xing xin neng yuan zhi zao chan ye yuan",
        "atzhgcxxnyzzcyy",
    ),
    (
        61,
        "xiu zhou long quan shan hai xie zuo fei di chan ye yuan",
        "xzlqshxzfdcyy",
    ),
    (
        78,
        "zhong jie neng zhu ji huan bao ke ji yuan er qi",
        "zjnzjhbkjyeq",
    ), // 暨
    (
        89,
        "chang hong shi shang bao zhuang chan ye yuan",
        "chssbzcyy",
    ), // 长鸿
    (99, "zhou cheng xiao wei chan ye yuan", "zcxwcyy"), // 轴承
    (101, "kang le xiao wei qi ye chuang ye yuan", "klxwqycyy"), // 康乐
    (103, "le cheng mo su gong ye yuan", "lcmsgyy"),     // 模塑
    (111, "li ao hou ao xiao wei qi ye yuan", "lahaxwqyy"), // 澳, 岙
    (114, "lian du wen lv ke ji xiao wei yuan", "ldwlkjxwy"), // 莲都
];

#[test]
fn ambiguous_park_names_are_read_right() {
    for (seq, pinyin, initials) in READINGS {
        let park = dataset()
            .parks
            .iter()
            .find(|it| it.batch.0 == 7 && it.seq == seq)
            .unwrap();
        assert_eq!(
            (park.pinyin, park.initials),
            (pinyin, initials),
            "{}",
            park.name
        );
    }
}

#[test]
fn every_reading_is_plain() {
    for park in dataset().parks {
        let is_plain = |it: &str| {
            it.bytes()
                .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
        };
        assert!(
            park.pinyin
                .split(' ')
                .all(|it| !it.is_empty() && is_plain(it)),
            "{}",
            park.pinyin
        );
        assert!(
            is_plain(park.initials) && !park.initials.is_empty(),
            "{}",
            park.initials
        );
        let n_chinese = park
            .name
            .chars()
            .filter(|it| ('\u{4e00}'..='\u{9fff}').contains(it))
            .count();
        assert!(
            park.pinyin.split(' ').count() >= n_chinese,
            "{} {}",
            park.name,
            park.pinyin
        );
    }
}
