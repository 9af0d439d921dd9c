//! A message as a file that mail programs open (RFC 5322, MIME).

use jiff::Timestamp;
use mail_builder::{
    MessageBuilder,
    headers::{address::Address, content_type::ContentType, raw::Raw},
    mime::MimePart,
};

use crate::domain::{
    consent::Requester,
    consent_message::{Message, one_line},
    domain_name::DomainName,
};

/// A file's bytes. `unique` is a text that no other file has, of letters and digits.
///
/// `X-Unsent` makes Outlook open it as a draft. Nobody is named as recipient: who the admin is, the requester knows.
///
/// # Errors
/// What the builder says; writing into memory does not fail.
pub fn message_file(
    words_tag: &str,
    message: &Message,
    from: &Requester,
    at: Timestamp,
    unique: &str,
) -> std::io::Result<Vec<u8>> {
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"{words_tag}\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n{}</body>\n</html>\n",
        message.html()
    );
    let kind = ContentType::new("multipart/alternative").attribute("boundary", format!("part-{unique}"));
    let parts = vec![
        MimePart::new(ContentType::new("text/plain").attribute("charset", "utf-8"), message.text()),
        MimePart::new(ContentType::new("text/html").attribute("charset", "utf-8"), html),
    ];
    let mut builder = MessageBuilder::new();
    if let Some(address) = plain_address(&from.username) {
        builder = builder.from(Address::new_address(Some(one_line(&from.name)), address));
    }
    builder
        .subject(one_line_of(&message.subject))
        .date(at.as_second())
        .message_id(format!("{unique}@consentry.invalid"))
        .header("X-Unsent", Raw::new("1"))
        .header("Content-Language", Raw::new(words_tag.to_owned()))
        .body(MimePart::new(kind, parts))
        .write_to_vec()
}

fn one_line_of(subject: &str) -> String {
    subject.chars().filter(|c| !c.is_control()).collect()
}

/// An address that needs no quoting. Sign-in names are not always one, and then the file names no sender.
fn plain_address(text: &str) -> Option<String> {
    let (local, _) = text.rsplit_once('@')?;
    DomainName::of_address(text)?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    (!local.is_empty() && text.is_ascii() && text.len() <= 254 && local.chars().all(plain))
        .then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{consent::Side, consent_message::Paragraph};

    fn file(name: &str, username: &str, subject: &str) -> String {
        let message = Message {
            subject: subject.to_owned(),
            paragraphs: vec![
                Paragraph::Text("Grüße – 日本語".to_owned()),
                Paragraph::Text("Bcc: x".to_owned()),
            ],
        };
        let from = Requester {
            side: Side::Customer,
            person: None,
            name: name.to_owned(),
            username: username.to_owned(),
        };
        let at = Timestamp::from_second(1_800_000_000).unwrap();
        String::from_utf8(message_file("de", &message, &from, at, "0a1b").unwrap()).unwrap()
    }

    fn names(file: &str) -> Vec<String> {
        let head = file.split("\r\n\r\n").next().unwrap();
        let lines = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
        lines.map(|line| line.split(':').next().unwrap().to_owned()).collect()
    }

    const EXPECTED: [&str; 8] = [
        "From",
        "Subject",
        "Date",
        "Message-ID",
        "X-Unsent",
        "Content-Language",
        "MIME-Version",
        "Content-Type",
    ];

    #[test]
    fn nothing_from_outside_adds_a_header() {
        for (name, username, subject) in [
            ("Carla Ruiz", "carla@contoso.example", "Please allow Drift"),
            (
                "Eve\r\nBcc: all@contoso.example",
                "eve@contoso.example",
                "Allow\r\nBcc: a@b.example\r\n\r\nbody",
            ),
            ("\" <x@y.example>, \"", "eve@contoso.example", "日本語 \u{2028} Bcc: x"),
            (&"é".repeat(100), "eve@contoso.example", &"ü ".repeat(200)),
        ] {
            let file = file(name, username, subject);
            let mut found = names(&file);
            found.sort();
            let mut expected = EXPECTED.to_vec();
            expected.sort_unstable();
            assert_eq!(found, expected, "{file}");
            assert!(file.is_ascii() && file.lines().all(|line| line.len() <= 998), "{file}");
        }
    }

    #[test]
    fn a_sign_in_name_that_is_no_address_names_no_sender() {
        for username in [
            "",
            "carla",
            "a b@contoso.example",
            "a@b@c.example",
            "x\r\nBcc:y@contoso.example",
            "<a@b.example>",
        ] {
            let file = file("Carla", username, "Please");
            assert!(!names(&file).contains(&"From".to_owned()), "{username}: {file}");
        }
    }
}
