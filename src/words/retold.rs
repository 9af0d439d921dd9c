//! Sentences that the domain has made in English, said in the reader's language. Reports are stored whole, with their
//! sentences, and their published form is English; the reader's form is made when a page is drawn. Each such sentence is
//! an English text of one of the areas, so it is found again by its words and said under its name.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::domain::language::Language;

use super::{Value, Words};

mod phrase;
mod rewritten;
mod sentence;
#[cfg(test)]
mod tests;

pub use rewritten::{OtherValues, rewrite};

use sentence::{Found, Sentence, Sentences, TimeForm};

/// The areas of texts, by the start of their names, whose English the domain makes.
const AREAS: [&str; 6] =
    ["mailbox-", "probe-", "records-", "survey-", "redaction-kind-", "redaction-instead-"];

impl Words {
    /// An English text of the domain, one sentence or several, in this language. `None` when it is none that is known:
    /// made by an earlier version, or by others.
    pub fn retell(self, text: &str) -> Option<String> {
        self.all(&Sentences::in_text(text)?)
    }

    /// The same where a text may stay English: what is not known is returned as it is.
    pub fn retell_or_keep(self, text: &str) -> String {
        match self.language() {
            Language::English => text.to_owned(),
            _ => self.retell(text).unwrap_or_else(|| text.to_owned()),
        }
    }

    fn all(self, sentences: &Sentences<'_>) -> Option<String> {
        sentences.0.iter().map(|(sentence, joint)| Some(self.one(sentence)? + joint)).collect()
    }

    fn one(self, sentence: &Sentence<'_>) -> Option<String> {
        let values: Option<Vec<_>> =
            sentence.values.iter().map(|(name, found)| Some((*name, self.value(found)?))).collect();
        self.try_say(&sentence.phrase.name, &values?)
    }

    fn value(self, found: &Found<'_>) -> Option<Value<'static>> {
        Some(match found {
            Found::Said(sentences) => self.all(sentences)?.into(),
            Found::Parts(parts) => {
                let parts: Option<Vec<String>> = parts.iter().map(|part| self.all(part)).collect();
                self.list(&parts?).into()
            }
            Found::Marks(marks) => {
                let marks: Option<Vec<String>> = marks.iter().map(|mark| self.one(mark)).collect();
                marks?.join("; ").into()
            }
            Found::Count(count) => (*count).into(),
            Found::Time(at, TimeForm::ToTheMinute) => self.time(*at).into(),
            Found::Time(at, TimeForm::ToTheSecond) => self.time_to_the_second(*at).into(),
            Found::Day(day) => self.day(at_midnight(*day)?).into(),
            Found::Other(text) => (*text).to_owned().into(),
        })
    }
}

fn at_midnight(day: Date) -> Option<Timestamp> {
    Some(day.to_zoned(TimeZone::UTC).ok()?.timestamp())
}
