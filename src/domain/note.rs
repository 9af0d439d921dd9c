//! Notes that the vendor's staff keep about a tenant: plain text, and who may still take one back.

use jiff::{SignedDuration, Timestamp};

use super::id::{NoteId, ObjectId};

/// The longest note, in characters.
pub const LONGEST: usize = 4_000;

/// How long its author can delete a note.
pub const REVISABLE: SignedDuration = SignedDuration::from_hours(24);

/// The text of a note: not empty, at most [`LONGEST`] characters, no control characters but line ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteText(String);

/// Why a text is no note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidNote {
    /// There is nothing in it.
    #[error("a note has a text")]
    Empty,
    /// It is longer than [`LONGEST`].
    #[error("a note has at most {LONGEST} characters")]
    TooLong,
}

impl NoteText {
    /// Takes what was typed: line ends become one kind, other control characters and outer blanks go.
    pub fn new(typed: &str) -> Result<Self, InvalidNote> {
        let lines = typed.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
        let text: String = lines.chars().filter(|c| !c.is_control() || *c == '\n').collect();
        let text = text.trim();
        match text.chars().count() {
            0 => Err(InvalidNote::Empty),
            1..=LONGEST => Ok(Self(text.to_owned())),
            _ => Err(InvalidNote::TooLong),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Identifier.
    pub id: NoteId,
    /// When it was written.
    pub at: Timestamp,
    /// Who wrote it: an object id in the vendor's own tenant.
    pub author: ObjectId,
    /// Their name at that time.
    pub author_name: String,
    /// What it says; empty once deleted.
    pub text: String,
    /// When its author deleted it.
    pub deleted_at: Option<Timestamp>,
}

impl Note {
    /// Whether somebody can delete it now: their own, within a day.
    pub fn may_be_deleted_by(&self, person: ObjectId, now: Timestamp) -> bool {
        self.deleted_at.is_none() && self.author == person && now.duration_since(self.at) < REVISABLE
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_note_is_text_of_some_length() {
        assert_eq!(NoteText::new(" a\r\nb\u{0}\u{7}\tc \n").unwrap().as_str(), "a\nb c");
        assert_eq!(NoteText::new(" \r\n\u{0}"), Err(InvalidNote::Empty));
        assert!(NoteText::new(&"é".repeat(LONGEST)).is_ok());
        assert_eq!(NoteText::new(&"é".repeat(LONGEST + 1)), Err(InvalidNote::TooLong));
    }

    #[test]
    fn its_author_takes_it_back_within_a_day() {
        let (author, other) = (ObjectId::new(Uuid::from_u128(1)), ObjectId::new(Uuid::from_u128(2)));
        let at = Timestamp::UNIX_EPOCH;
        let note = Note {
            id: NoteId::new(Uuid::from_u128(3)),
            at,
            author,
            author_name: "Sam".to_owned(),
            text: "x".to_owned(),
            deleted_at: None,
        };
        let later = |hours| at + SignedDuration::from_hours(hours);
        assert!(note.may_be_deleted_by(author, later(23)) && !note.may_be_deleted_by(other, later(1)));
        assert!(!note.may_be_deleted_by(author, later(24)));
        let deleted = Note { deleted_at: Some(later(1)), ..note };
        assert!(!deleted.may_be_deleted_by(author, later(2)));
    }
}
