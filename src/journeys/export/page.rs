//! The data of a report inside a page. The page is for people; the data in it is what was signed.

/// The tag that the data follows, spelt in exactly this way.
pub const DATA_START: &str = r#"<script type="application/json" id="consentry-report">"#;
const DATA_END: &str = "</script>";

/// JSON as it may stand between [`DATA_START`] and the end of the element: nothing in it ends the element or opens a
/// comment, because `<` stands in texts only, where it can be written as an escape.
pub fn for_page(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// Whether a file is a page, and no JSON.
pub fn is_page(file: &[u8]) -> bool {
    let file = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
    file.trim_ascii_start().starts_with(b"<")
}

/// The data of a page that holds it exactly once.
pub(super) fn data(page: &[u8]) -> Option<&[u8]> {
    let start = only(page, DATA_START.as_bytes())? + DATA_START.len();
    let rest = &page[start..];
    let end = first(rest, b"<")?;
    rest[end..].starts_with(DATA_END.as_bytes()).then(|| &rest[..end])
}

fn first(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|part| part == wanted)
}

fn only(text: &[u8], wanted: &[u8]) -> Option<usize> {
    let at = first(text, wanted)?;
    first(&text[at + wanted.len()..], wanted).is_none().then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_that_would_end_its_element_comes_back_whole() {
        let json = r#"{"a":"</script><!-- <script>"}"#;
        let page = format!("<!doctype html><p>{DATA_START}{}</script></p>", for_page(json));
        let found = data(page.as_bytes()).unwrap();
        assert_eq!(
            serde_json::from_slice::<serde_json::Value>(found).unwrap(),
            serde_json::from_str::<serde_json::Value>(json).unwrap()
        );
    }

    #[test]
    fn a_page_with_no_data_or_twice_or_never_ending_is_refused() {
        let once = format!("{DATA_START}{{}}</script>");
        for page in [
            "<p></p>".to_owned(),
            format!("<p>{once}{once}"),
            format!("<!--{DATA_START}-->{once}"),
            format!("<p>{DATA_START}{{}}"),
            format!("<p>{DATA_START}{{}}</SCRIPT>"),
            format!("<p>{DATA_START}<b>{{}}</script>"),
            once.replace('"', "'"),
        ] {
            assert!(is_page(page.as_bytes()));
            assert_eq!(data(page.as_bytes()), None, "{page}");
        }
        assert!(!is_page(b"{}"));
    }
}
