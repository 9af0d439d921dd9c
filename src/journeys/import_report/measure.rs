//! How large the parts of a report may be, so that a file of a few megabytes does not become a page of hundreds.

use serde_json::Value;

/// Bytes of one text. The longest of ours quote an answer of Microsoft's.
const LONGEST_TEXT: usize = 16 * 1024;
/// Items of one list. The longest of ours hold the exchanges of a run.
const LONGEST_LIST: usize = 500;
/// Values in all.
const MOST_VALUES: usize = 50_000;

/// A part that is larger than any of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Excess {
    /// A text.
    #[error("the file holds a text of more than {LONGEST_TEXT} bytes, which no report does")]
    Text,
    /// A list.
    #[error("the file holds a list of more than {LONGEST_LIST} items, which no report does")]
    List,
    /// The whole.
    #[error("the file holds more than {MOST_VALUES} values, which no report does")]
    Whole,
}

/// Measures a report that was understood. Its depth is bounded already.
pub(super) fn measure(json: &str) -> Result<(), Excess> {
    let value: Value = serde_json::from_str(json).map_err(|_| Excess::Whole)?;
    let mut left = MOST_VALUES;
    measure_value(&value, &mut left)
}

fn measure_value(value: &Value, left: &mut usize) -> Result<(), Excess> {
    *left = left.checked_sub(1).ok_or(Excess::Whole)?;
    match value {
        Value::String(text) if text.len() > LONGEST_TEXT => Err(Excess::Text),
        Value::Array(items) if items.len() > LONGEST_LIST => Err(Excess::List),
        Value::Array(items) => items.iter().try_for_each(|item| measure_value(item, left)),
        Value::Object(members) => members.values().try_for_each(|member| measure_value(member, left)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_larger_than_any_report_is_refused() {
        let text = |length: usize| format!("{{\"a\":[\"{}\"]}}", "x".repeat(length));
        assert_eq!(measure(&text(LONGEST_TEXT)), Ok(()));
        assert_eq!(measure(&text(LONGEST_TEXT + 1)), Err(Excess::Text));
        let list = |length: usize| serde_json::to_string(&vec![0; length]).unwrap();
        assert_eq!(measure(&list(LONGEST_LIST)), Ok(()));
        assert_eq!(measure(&list(LONGEST_LIST + 1)), Err(Excess::List));
        let nested = serde_json::to_string(&vec![vec![0; LONGEST_LIST]; LONGEST_LIST]).unwrap();
        assert_eq!(measure(&nested), Err(Excess::Whole));
    }
}
