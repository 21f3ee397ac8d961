//! Time as a presenter reads it.

/// Seconds as `4:05`, from an hour on as `1:04:05`.
pub fn elapsed(seconds: u32) -> String {
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    match minutes / 60 {
        0 => format!("{minutes}:{seconds:02}"),
        hours => format!("{hours}:{:02}:{seconds:02}", minutes % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::elapsed;

    #[test]
    fn minutes_have_no_end_before_the_hour() {
        for (seconds, expected) in [
            (0, "0:00"),
            (9, "0:09"),
            (60, "1:00"),
            (3599, "59:59"),
            (3600, "1:00:00"),
            (36_061, "10:01:01"),
        ] {
            assert_eq!(elapsed(seconds), expected);
        }
    }
}
