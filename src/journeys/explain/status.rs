//! The HTTP status beside an answer.

use serde_json::Value;

/// Members in which clients keep the status.
const MEMBERS: [&str; 4] = ["status", "statusCode", "status_code", "http_status"];

/// The status of an answer that an object tells about.
pub(super) fn of_members(object: &Value) -> Option<u16> {
    MEMBERS.iter().find_map(|member| {
        let value = object.get(member)?;
        let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
        u16::try_from(number).ok().filter(|status| is_error(*status))
    })
}

/// The first status of an error in words: a status line, `Status: 404`, `HTTP 404`, or `404 Not Found` on a line of its
/// own.
pub(super) fn of_text(text: &str) -> Option<u16> {
    text.lines().find_map(of_line)
}

fn of_line(line: &str) -> Option<u16> {
    let words: Vec<&str> = line
        .split(|c: char| !(c.is_alphanumeric() || c == '/' || c == '.'))
        .filter(|word| !word.is_empty())
        .take(200)
        .collect();
    let led = words.windows(2).find_map(|pair| if leads(pair[0]) { number(pair[1]) } else { None });
    led.or_else(|| {
        let [first, next, ..] = words.as_slice() else {
            return words.first().filter(|_| words.len() == 1).copied().and_then(number);
        };
        number(first).filter(|_| next.starts_with(char::is_uppercase))
    })
}

fn leads(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    matches!(word.as_str(), "http" | "status" | "statuscode") || word.starts_with("http/") || word == "code"
}

fn number(word: &str) -> Option<u16> {
    (word.len() == 3).then(|| word.parse().ok().filter(|status| is_error(*status))).flatten()
}

const fn is_error(status: u16) -> bool {
    matches!(status, 400..=599)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_in_its_usual_forms() {
        for (text, expected) in [
            ("HTTP/1.1 403 Forbidden\nContent-Type: x", Some(403)),
            ("HTTP/2 404", Some(404)),
            ("404 Not Found", Some(404)),
            ("404", Some(404)),
            ("Status Code: 503, Message: x", Some(503)),
            ("StatusCode: NotFound, status: 404", Some(404)),
            ("HTTP/1.1 200 OK", None),
            ("room 404 is closed", None),
            ("404 rooms", None),
            ("AADSTS50105", None),
            ("", None),
        ] {
            assert_eq!(of_text(text), expected, "{text}");
        }
    }

    #[test]
    fn a_status_may_stand_in_a_member() {
        for (text, expected) in [
            (r#"{"status":403}"#, Some(403)),
            (r#"{"statusCode":"404"}"#, Some(404)),
            (r#"{"status":200}"#, None),
            (r#"{"status":70000}"#, None),
            (r#"{"status":"failed"}"#, None),
        ] {
            assert_eq!(of_members(&serde_json::from_str(text).unwrap()), expected, "{text}");
        }
    }
}
