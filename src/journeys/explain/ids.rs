//! The ids and the time that support needs, wherever they stand in a pasted text.
//!
//! Microsoft's page prints them under labels that follow the language of the page; the order never changes: request
//! (or trace) id, correlation id, time. JSON answers and error texts label them in English.

/// What a text says about one attempt.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Ids {
    pub(super) trace_id: Option<String>,
    pub(super) correlation_id: Option<String>,
    pub(super) timestamp: Option<String>,
}

/// Labels of the first id, without case, blanks and punctuation. Microsoft's own spellings in its pages, token errors
/// and Graph bodies; `client-request-id` is Graph's word for what elsewhere is the correlation id.
const TRACE: [&str; 2] = ["traceid", "requestid"];
const CORRELATION: [&str; 2] = ["correlationid", "clientrequestid"];

/// How far before an id its label may begin, in bytes.
const REACH: usize = 40;

impl Ids {
    /// What is missing here and known there.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            trace_id: self.trace_id.or(other.trace_id),
            correlation_id: self.correlation_id.or(other.correlation_id),
            timestamp: self.timestamp.or(other.timestamp),
        }
    }
}

/// Reads the ids of a text.
pub(super) fn ids(text: &str) -> Ids {
    let mut found = Ids { timestamp: timestamp(text), ..Ids::default() };
    let mut unlabelled = Vec::new();
    let mut before = 0;
    for (start, end) in guids(text) {
        let gap = label_before(text, before, start);
        let id = || text.get(start..end).map(str::to_owned);
        // The longer word first: "client-request-id" ends with "request-id".
        if CORRELATION.iter().any(|label| gap.ends_with(label)) {
            found.correlation_id = found.correlation_id.or_else(id);
        } else if TRACE.iter().any(|label| gap.ends_with(label)) {
            found.trace_id = found.trace_id.or_else(id);
        } else {
            unlabelled.push((start, end, gap));
        }
        before = end;
    }
    if found.trace_id.is_none() && found.correlation_id.is_none() {
        by_order(text, &unlabelled, &mut found);
    }
    found
}

/// Two ids one after the other with nothing but a label between them are the pair of a page in another language. The
/// page also prints the app's id and the tenant's, which stand in other places.
fn by_order(text: &str, ids: &[(usize, usize, String)], found: &mut Ids) {
    let pair = ids.windows(2).find(|pair| {
        let between = pair[0].1..pair[1].0;
        text.get(between).is_some_and(|between| is_label(between) && is_label_before(text, pair[0].0))
    });
    if let Some([(start, end, _), (next_start, next_end, _)]) = pair {
        found.trace_id = text.get(*start..*end).map(str::to_owned);
        found.correlation_id = text.get(*next_start..*next_end).map(str::to_owned);
    }
}

/// Whether the text between two ids can be a label: short, with letters, on at most two lines.
fn is_label(between: &str) -> bool {
    let letters = between.chars().filter(|c| c.is_alphabetic()).count();
    let sentence = between.contains(['\'', '"', '=', '/']);
    (2..=40).contains(&letters)
        && between.lines().filter(|line| !line.trim().is_empty()).count() <= 2
        && !sentence
}

fn is_label_before(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default().trim_end();
    let line = before.rsplit('\n').next().unwrap_or_default();
    // Full-width colons are those of Chinese and Japanese pages.
    let ends = before.ends_with([':', '：']) || (line.len() < 60 && before.len() < start);
    ends && line.chars().any(char::is_alphabetic)
}

/// The letters before an id, back to the id before it.
fn label_before(text: &str, from: usize, start: usize) -> String {
    let mut low = start.saturating_sub(REACH).max(from);
    while !text.is_char_boundary(low) {
        low += 1;
    }
    let gap = text.get(low..start).unwrap_or_default();
    gap.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect()
}

/// Where GUIDs stand: `8-4-4-4-12` hexadecimal digits, not part of a longer word.
fn guids(text: &str) -> Vec<(usize, usize)> {
    const LENGTH: usize = 36;
    let bytes = text.as_bytes();
    let is_word = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(candidate) = bytes.get(at..at + LENGTH) {
        let fits = candidate.iter().enumerate().all(|(place, b)| match place {
            8 | 13 | 18 | 23 => *b == b'-',
            _ => b.is_ascii_hexdigit(),
        });
        let free = |b: Option<&u8>| b.is_none_or(|b| !is_word(*b));
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        if fits && free(before) && free(bytes.get(at + LENGTH)) {
            found.push((at, at + LENGTH));
            at += LENGTH;
        } else {
            at += 1;
        }
    }
    found
}

/// The first time in ISO form, as it was written.
pub(super) fn timestamp(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    (0..bytes.len()).find_map(|at| {
        let fresh =
            at.checked_sub(1).and_then(|before| bytes.get(before)).is_none_or(|b| !b.is_ascii_digit());
        let length = fresh.then(|| time_length(bytes.get(at..)?)).flatten()?;
        text.get(at..at + length).map(str::to_owned)
    })
}

/// The length of `2026-01-09T02:02:12`, with fraction and zone where they follow.
fn time_length(bytes: &[u8]) -> Option<usize> {
    const SHAPE: &[u8; 19] = b"0000-00-00T00:00:00";
    let head = bytes.get(..SHAPE.len())?;
    let fits = head.iter().zip(SHAPE).all(|(b, shape)| match shape {
        b'0' => b.is_ascii_digit(),
        b'T' => matches!(b, b'T' | b' '),
        shape => b == shape,
    });
    if !fits {
        return None;
    }
    let mut length = SHAPE.len();
    let digits = |from: usize| bytes.iter().skip(from).take(9).take_while(|b| b.is_ascii_digit()).count();
    if bytes.get(length) == Some(&b'.') && digits(length + 1) > 0 {
        length += 1 + digits(length + 1);
    }
    let offset = || {
        matches!(bytes.get(length), Some(b'+' | b'-'))
            && digits(length + 1) >= 2
            && bytes.get(length + 3) == Some(&b':')
            && digits(length + 4) >= 2
    };
    let zone = if bytes.get(length) == Some(&b'Z') {
        1
    } else if offset() {
        6
    } else {
        0
    };
    Some(length + zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "0000aaaa-11bb-cccc-dd22-eeeeee333333";
    const SECOND: &str = "aaaa0000-bb11-2222-33cc-444444dddddd";

    fn of(trace: Option<&str>, correlation: Option<&str>, time: Option<&str>) -> Ids {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        Ids { trace_id: owned(trace), correlation_id: owned(correlation), timestamp: owned(time) }
    }

    #[test]
    fn ids_are_found_by_label_or_by_order() {
        let time = Some("2026-11-20T10:00:00Z");
        let both = of(Some(FIRST), Some(SECOND), time);
        for text in [
            format!("Request Id: {FIRST}\nCorrelation Id: {SECOND}\nTimestamp: 2026-11-20T10:00:00Z"),
            format!("Request Id\n{FIRST}\nCorrelation Id\n{SECOND}\nTimestamp\n2026-11-20T10:00:00Z"),
            format!("Correlation ID: {SECOND}\r\nTrace ID: {FIRST}\r\nTimestamp: 2026-11-20T10:00:00Z"),
            format!("Anforderungs-ID: {FIRST}\nKorrelations-ID: {SECOND}\nZeitstempel: 2026-11-20T10:00:00Z"),
            format!(
                "ID de demande : {FIRST}\nID de corrélation : {SECOND}\nHorodatage : 2026-11-20T10:00:00Z"
            ),
            format!("要求 ID: {FIRST}\n関連付け ID: {SECOND}\nタイムスタンプ: 2026-11-20T10:00:00Z"),
            format!("请求 ID：{FIRST}\n相关 ID：{SECOND}\n时间戳：2026-11-20T10:00:00Z"),
            format!(
                "{{\"date\":\"2026-11-20T10:00:00Z\",\"request-id\":\"{FIRST}\",\"client-request-id\":\"{SECOND}\"}}"
            ),
        ] {
            assert_eq!(ids(&text), both, "{text}");
        }
    }

    #[test]
    fn ids_of_other_things_are_no_trace() {
        for text in [
            format!("Application '{FIRST}' was not found in the directory '{SECOND}'."),
            format!("https://login.example/{FIRST}/authorize?client_id={SECOND}"),
            format!("App id: {FIRST}"),
            format!("x{FIRST}"),
            String::new(),
        ] {
            assert_eq!(ids(&text), Ids::default(), "{text}");
        }
    }

    #[test]
    fn times_are_kept_as_they_were_written() {
        for (text, expected) in [
            ("at 2026-01-09 02:02:12Z.", Some("2026-01-09 02:02:12Z")),
            ("2026-01-09T02:02:12.1234567Z", Some("2026-01-09T02:02:12.1234567Z")),
            ("2026-01-09T02:02:12+01:00", Some("2026-01-09T02:02:12+01:00")),
            ("2026-01-09T02:02:12", Some("2026-01-09T02:02:12")),
            ("2026-01-09", None),
            ("09.01.2026 02:02:12", None),
            ("時刻2026-01-09T02:02:12Z", Some("2026-01-09T02:02:12Z")),
        ] {
            assert_eq!(timestamp(text).as_deref(), expected, "{text}");
        }
    }
}
