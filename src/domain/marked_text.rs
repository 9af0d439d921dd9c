//! Sentences with marked parts: a translation says which words of it are a link, a menu path or a name, and the page
//! says what becomes of them.

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Plain text.
    Text(String),
    /// Words inside `<mark>` and `</mark>`.
    Marked {
        /// The name of the mark, such as `strong` or `a`.
        mark: String,
        /// The words.
        text: String,
    },
}

/// Splits a sentence at its marks. Marks are one lower-case word and do not nest; what is not closed is text.
pub fn pieces(sentence: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut plain = String::new();
    let mut rest = sentence;
    while let Some(start) = rest.find('<') {
        let (before, from) = rest.split_at(start);
        plain.push_str(before);
        if let Some((mark, text, after)) = marked(from) {
            if !plain.is_empty() {
                found.push(Piece::Text(std::mem::take(&mut plain)));
            }
            found.push(Piece::Marked { mark: mark.to_owned(), text: text.to_owned() });
            rest = after;
        } else {
            plain.push('<');
            rest = &from[1..];
        }
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        found.push(Piece::Text(plain));
    }
    found
}

/// `<mark>text</mark>rest`, from its first character on.
fn marked(from: &str) -> Option<(&str, &str, &str)> {
    let (mark, after) = from.strip_prefix('<')?.split_once('>')?;
    if mark.is_empty() || !mark.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        return None;
    }
    let closing = format!("</{mark}>");
    let (text, rest) = after.split_once(closing.as_str())?;
    Some((mark, text, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Piece {
        Piece::Text(text.to_owned())
    }

    fn marked(mark: &str, text: &str) -> Piece {
        Piece::Marked { mark: mark.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn marks_are_cut_out_and_everything_else_is_text() {
        assert_eq!(
            pieces("Open <strong>Properties</strong> or <a>ask us</a>."),
            [text("Open "), marked("strong", "Properties"), text(" or "), marked("a", "ask us"), text(".")]
        );
        assert_eq!(pieces("1 < 2 and <b>open"), [text("1 < 2 and <b>open")]);
        assert_eq!(pieces("<B>x</B></a>"), [text("<B>x</B></a>")]);
        assert_eq!(pieces(""), []);
    }
}
