//! The signed data inside the file, in the one form in which it is looked for again.

use std::fmt::Write as _;

use crate::domain::signed_report::SignedReport;

/// The data. Nothing in it can end the element that it stands in, and no program on the way that drops characters which
/// nobody sees finds one: both are written as JSON escapes, which the signature does not see.
pub(super) fn escaped_json(signed: &SignedReport) -> String {
    escaped(&serde_json::to_string(signed).unwrap_or_default())
}

fn escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => {
                let _ = write!(text, "\\u{:04x}", u32::from(c));
            }
            _ => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_element_and_the_data_stays_the_same() {
        let text = "</script><!-- \u{202e}x\u{feff} é 漢";
        let json = serde_json::to_string(text).unwrap();
        let written = escaped(&json);
        assert!(!written.contains(['<', '\u{202e}', '\u{feff}']), "{written}");
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
    }
}
