//! Taking a person out of documents that are about something else: a colleague's report, an organisation's records, a
//! text of Microsoft.

use serde_json::Value;

use super::id::ObjectId;

/// What stands in the place of a sign-in name. The domain is reserved for names that never exist (RFC 2606).
pub const NO_ADDRESS: &str = "erased@erased.invalid";
/// What stands in the place of an object id.
pub const NOBODY: &str = "00000000-0000-0000-0000-000000000000";
/// What stands in the place of a name.
pub const NO_NAME: &str = "(erased)";

/// A person who is to be forgotten.
#[derive(Debug, Clone)]
pub struct Forgotten {
    /// What to look for, in lower case, and what to write instead.
    needles: Vec<(String, &'static str)>,
}

impl Forgotten {
    /// By id, sign-in name and display name. A name of one word is not looked for in texts about something else, since it
    /// may be any word, and neither is a sign-in name that is no address.
    pub fn new(person: ObjectId, name: &str, username: &str) -> Self {
        let mut needles = vec![(person.to_string(), NOBODY)];
        if username.contains('@') {
            needles.push((username.to_ascii_lowercase(), NO_ADDRESS));
            needles.push((username.replace('@', "%40").to_ascii_lowercase(), NO_ADDRESS));
        }
        if name.trim().contains(char::is_whitespace) {
            needles.push((name.trim().to_ascii_lowercase(), NO_NAME));
        }
        Self { needles }
    }

    /// The document without the person; `None` when the person is not in it. What is no JSON is taken as a text.
    pub fn out_of(&self, document: &str) -> Option<String> {
        let Ok(mut value) = serde_json::from_str::<Value>(document) else {
            return self.out_of_text(document);
        };
        self.out_of_value(&mut value).then(|| value.to_string())
    }

    fn out_of_value(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) => match self.out_of_text(text) {
                Some(changed) => {
                    *text = changed;
                    true
                }
                None => false,
            },
            Value::Array(values) => {
                values.iter_mut().fold(false, |changed, value| self.out_of_value(value) | changed)
            }
            Value::Object(members) => {
                members.values_mut().fold(false, |changed, value| self.out_of_value(value) | changed)
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
        }
    }

    fn out_of_text(&self, text: &str) -> Option<String> {
        let mut text = std::borrow::Cow::Borrowed(text);
        for (needle, instead) in &self.needles {
            if let Some(changed) = replaced(&text, needle, instead) {
                text = changed.into();
            }
        }
        match text {
            std::borrow::Cow::Owned(text) => Some(text),
            std::borrow::Cow::Borrowed(_) => None,
        }
    }
}

/// Every occurrence that is not a part of a longer word, in any case of ASCII.
fn replaced(text: &str, needle: &str, instead: &str) -> Option<String> {
    // Lower case of ASCII has the same length in bytes.
    let lower = text.to_ascii_lowercase();
    let mut result = String::new();
    let mut kept = 0;
    for (at, _) in lower.match_indices(needle) {
        let end = at + needle.len();
        let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        if joins(text[..at].chars().next_back()) || joins(text[end..].chars().next()) {
            continue;
        }
        result.push_str(&text[kept..at]);
        result.push_str(instead);
        kept = end;
    }
    (kept > 0).then(|| {
        result.push_str(&text[kept..]);
        result
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "5f0c7a10-2d41-4c1e-8a67-1d00000000ab";

    fn nina() -> Forgotten {
        Forgotten::new(ID.parse().unwrap(), "Nina Berg", "Nina@northwind.example")
    }

    #[test]
    fn id_address_and_name_go_in_any_case_and_at_any_depth() {
        let document = format!(
            r#"{{"a":["Asked by NINA BERG.",{{"b":"{}"}}],"c":"/users/nina%40northwind.example/calendar","d":1}}"#,
            ID.to_uppercase()
        );
        let changed: Value = serde_json::from_str(&nina().out_of(&document).unwrap()).unwrap();
        assert_eq!(
            changed,
            serde_json::json!({
                "a": ["Asked by (erased).", { "b": NOBODY }],
                "c": format!("/users/{NO_ADDRESS}/calendar"),
                "d": 1,
            })
        );
    }

    #[test]
    fn what_only_looks_alike_stays() {
        for text in [r#"{"a":"Nina Bergman, anina@northwind.example2"}"#, r#"{"a":"nina"}"#, "[]", "no JSON"]
        {
            assert_eq!(nina().out_of(text), None, "{text}");
        }
    }

    /// Somebody who calls themselves like a word of ours must not spoil other people's reports.
    #[test]
    fn a_name_of_one_word_changes_no_document() {
        let works = Forgotten::new(ID.parse().unwrap(), "works", "works");
        assert_eq!(works.out_of(r#"{"overall":"works"}"#), None);
    }

    #[test]
    fn texts_with_letters_of_several_bytes_are_cut_where_letters_end() {
        let person = Forgotten::new(ID.parse().unwrap(), "Zoë Ångström", "zoë@ö.example");
        assert_eq!(person.out_of("éZoë Ångström"), None);
        assert_eq!(person.out_of("é Zoë Ångström é").as_deref(), Some("é (erased) é"));
    }
}
