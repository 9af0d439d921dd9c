//! The message a requester sends to their admin, in the forms that mail programs take: text, HTML, an address.

use url::Url;

/// A ready message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Subject line, without line breaks.
    pub subject: String,
    /// What it says, in order.
    pub paragraphs: Vec<Paragraph>,
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paragraph {
    /// Words.
    Text(String),
    /// A line that leads somewhere.
    Link(Url),
}

impl Message {
    /// Plain text, paragraphs with an empty line between them.
    pub fn text(&self) -> String {
        let paragraphs: Vec<&str> = self
            .paragraphs
            .iter()
            .map(|paragraph| match paragraph {
                Paragraph::Text(text) => text.as_str(),
                Paragraph::Link(url) => url.as_str(),
            })
            .collect();
        format!("{}\n", paragraphs.join("\n\n"))
    }

    /// The paragraphs as HTML: no styles, no images, nothing that is loaded.
    pub fn html(&self) -> String {
        self.paragraphs
            .iter()
            .map(|paragraph| match paragraph {
                Paragraph::Text(text) => format!("<p>{}</p>\n", escaped(text).replace('\n', "<br>\n")),
                Paragraph::Link(url) => {
                    let url = escaped(url.as_str());
                    format!("<p><a href=\"{url}\">{url}</a></p>\n")
                }
            })
            .collect()
    }

    /// The message as a `mailto:` address (RFC 6068).
    pub fn mailto(&self) -> String {
        let encode = |text: &str| {
            let crlf = text.replace('\n', "\r\n");
            let encoded: String = url::form_urlencoded::byte_serialize(crlf.as_bytes()).collect();
            encoded.replace('+', "%20")
        };
        format!("mailto:?subject={}&body={}", encode(&self.subject), encode(&self.text()))
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A name from outside on one line: nobody can add lines or mail headers with it, nor turn the text around it.
pub fn one_line(text: &str) -> String {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let reorders = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !breaks(*c) && !reorders(*c)).take(100).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_on_its_line() {
        let name = "Eve\r\nBcc: all@contoso.example\n\n\u{2028}\u{202e}https://evil.example";
        assert_eq!(one_line(name), "EveBcc: all@contoso.examplehttps://evil.example");
        assert_eq!(one_line(&"a".repeat(5_000)).len(), 100);
    }

    #[test]
    fn nothing_leaves_its_place_in_any_form() {
        let message = Message {
            subject: "Allow R&D + <Drift>?".to_owned(),
            paragraphs: vec![
                Paragraph::Text("A & B\n<script>\"".to_owned()),
                Paragraph::Link("https://portal.example/admin/x?lang=de&y=%22".parse().unwrap()),
            ],
        };
        assert_eq!(message.text(), "A & B\n<script>\"\n\nhttps://portal.example/admin/x?lang=de&y=%22\n");
        assert_eq!(
            message.html(),
            "<p>A &amp; B<br>\n&lt;script&gt;&quot;</p>\n\
             <p><a href=\"https://portal.example/admin/x?lang=de&amp;y=%22\">\
             https://portal.example/admin/x?lang=de&amp;y=%22</a></p>\n"
        );
        let mailto = message.mailto();
        assert!(
            mailto.starts_with("mailto:?subject=Allow%20R%26D%20%2B%20%3CDrift%3E%3F&body=A%20%26%20B%0D%0A")
        );
        assert!(!mailto.contains(['\n', '\r', ' ', '+', '<']) && mailto.matches('&').count() == 1);
    }
}
