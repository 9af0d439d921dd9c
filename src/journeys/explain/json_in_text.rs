//! JSON objects inside a text: a whole answer, or one that stands in the line of a log.

use serde_json::Value;

/// How many openings are tried. A text of nothing but braces costs that many attempts.
const MOST: usize = 64;

/// The objects with their places, those inside others left out.
pub(super) fn objects(text: &str) -> Vec<(usize, Value)> {
    let mut found = Vec::new();
    let mut from = 0;
    for _ in 0..MOST {
        let Some(at) = text.get(from..).and_then(|rest| rest.find('{')).map(|at| from + at) else { break };
        let mut stream = serde_json::Deserializer::from_str(text.get(at..).unwrap_or_default()).into_iter();
        match stream.next() {
            Some(Ok(value)) => {
                from = at + stream.byte_offset().max(1);
                found.push((at, value));
            }
            _ => from = at + 1,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_found_between_words() {
        let found = objects("400: {\"a\":{\"b\":1}} then {not json} and {\"c\":2}");
        let values: Vec<String> = found.iter().map(|(_, value)| value.to_string()).collect();
        assert_eq!(values, ["{\"a\":{\"b\":1}}", "{\"c\":2}"]);
        assert_eq!(found.first().map(|(at, _)| *at), Some(5));
    }

    #[test]
    fn hostile_texts_end() {
        assert!(objects(&"{".repeat(60_000)).is_empty());
        assert!(objects(&"{\"a\":".repeat(10_000)).is_empty());
        assert!(objects("").is_empty());
    }
}
