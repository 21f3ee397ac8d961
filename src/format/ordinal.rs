//! The ordinal of a batch.

use crate::model::{BatchNo, Lang};

/// A batch as official Chinese numbers it, and as English does: `第十二批`, `batch 12`.
pub fn batch(batch: BatchNo, lang: Lang) -> String {
    (lang.usage().batch)(batch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_are_numbered_by_language() {
        for (number, zh, en) in [
            (1, "第一批", "batch 1"),
            (7, "第七批", "batch 7"),
            (9, "第九批", "batch 9"),
            (10, "第十批", "batch 10"),
            (11, "第十一批", "batch 11"),
            (20, "第二十批", "batch 20"),
            (34, "第三十四批", "batch 34"),
            (99, "第九十九批", "batch 99"),
            (100, "第 100 批", "batch 100"),
            (0, "第 0 批", "batch 0"),
        ] {
            assert_eq!(batch(BatchNo(number), Lang::Zh), zh);
            assert_eq!(batch(BatchNo(number), Lang::En), en);
        }
    }
}
