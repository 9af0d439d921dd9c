//! Microsoft's words of an error without what belongs to people: they are kept for reading the answer again, and a
//! report must not hold names, addresses or tokens of others.

const LONGEST: usize = 300;

/// The message without quoted parts, addresses, links, identifiers and long numbers.
pub(super) fn plain(message: &str) -> String {
    let mut kept = String::new();
    let mut quote = None;
    for c in message.chars().take(4 * LONGEST) {
        match quote {
            Some(end) if c == end => quote = None,
            Some(_) => {}
            None => match c {
                // An apostrophe inside a word opens nothing.
                '\'' if kept.ends_with(char::is_alphanumeric) => kept.push(c),
                '\'' | '"' | '`' => quote = Some(c),
                '“' => quote = Some('”'),
                '‘' => quote = Some('’'),
                c if c.is_control() => kept.push(' '),
                c => kept.push(c),
            },
        }
    }
    let words: Vec<&str> = kept.split_whitespace().filter(|word| is_plain(word)).collect();
    words.join(" ").chars().take(LONGEST).collect()
}

/// Whether a word is one of the language: no address, no link, no identifier, no token.
fn is_plain(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    !word.contains('@') && !word.contains("://") && digits < 6 && word.chars().count() <= 40
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::read_graph_error;

    #[test]
    fn what_belongs_to_people_is_left_out() {
        for (message, expected) in [
            ("The requested user 'noah@northwind.example' is invalid.", "The requested user is invalid."),
            (
                "The tenant for tenant guid 'a-b' does not exist.",
                "The tenant for tenant guid does not exist.",
            ),
            ("Resource 6babcaad-604b-40ac-a9d7-9fd97c0b779f does not exist", "Resource does not exist"),
            ("See https://aka.ms/x for \"secret\" things", "See for things"),
            ("doesn't have a valid license", "doesn't have a valid license"),
            ("an unclosed 'quote hides the rest", "an unclosed"),
        ] {
            assert_eq!(plain(message), expected);
        }
        assert!(plain(&"word ".repeat(500)).chars().count() <= LONGEST);
    }

    #[test]
    fn texts_that_tell_answers_apart_survive() {
        for (status, code, message) in [
            (
                404,
                "MailboxNotEnabledForRESTAPI",
                "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
            ),
            (403, "ErrorAccessDenied", "Access to OData is disabled."),
            (404, "ErrorItemNotFound", "Default folder Calendar not found."),
            (404, "ResourceNotFound", "Resource could not be discovered."),
        ] {
            let (whole, kept) = (Some(message), plain(message));
            assert_eq!(
                read_graph_error(status, Some(code), whole),
                read_graph_error(status, Some(code), Some(&kept))
            );
        }
    }
}
