//! Sentences that the domain has made in English, said in the reader's language. Reports are stored whole, with their
//! sentences, and their published form is English; the reader's form is made when a page is drawn. Each such sentence is
//! an English text of one of the [`AREAS`], so it is found again by its words and said under its name.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use crate::domain::language::Language;

use super::{Value, Words};

mod phrase;
#[cfg(test)]
mod tests;

use phrase::{Phrase, phrases};

/// The areas of texts, by the start of their names, whose English the domain makes.
const AREAS: [&str; 4] = ["mailbox-", "probe-", "records-", "survey-"];

/// Longer than any text of the domain; what is longer came from elsewhere and is left as it is.
const MOST_CHARACTERS: usize = 4_000;

/// How often a text is compared with all phrases before it is given up as foreign.
const MOST_LOOKS: u32 = 400;

/// How many sentences may follow or hold each other.
const DEEPEST: u32 = 32;

/// The forms in which the domain writes times and days.
const TIMES: [&str; 2] = ["%d %B %Y, %H:%M UTC", "%Y-%m-%d %H:%M:%S UTC"];
const DAY: &str = "%d %B %Y";

impl Words {
    /// An English text of the domain, one sentence or several, in this language. `None` when it is none that is known:
    /// made by an earlier version, or by others.
    pub fn retell(self, text: &str) -> Option<String> {
        if text.chars().count() > MOST_CHARACTERS {
            return None;
        }
        Telling { words: self, looks: MOST_LOOKS, depth: 0 }.sentences(text.trim())
    }

    /// The same where a text may stay English: what is not known is returned as it is.
    pub fn retell_or_keep(self, text: &str) -> String {
        match self.language() {
            Language::English => text.to_owned(),
            _ => self.retell(text).unwrap_or_else(|| text.to_owned()),
        }
    }
}

struct Telling {
    words: Words,
    looks: u32,
    depth: u32,
}

impl Telling {
    /// Sentences, or parts between semicolons, each of which is known. The first cut that works counts, so that a value
    /// at the end of one sentence does not swallow the next.
    fn sentences(&mut self, text: &str) -> Option<String> {
        if self.depth == DEEPEST {
            return None;
        }
        self.depth += 1;
        let said = self.cut(text).or_else(|| self.sentence(text));
        self.depth -= 1;
        said
    }

    fn cut(&mut self, text: &str) -> Option<String> {
        for (end, _) in text.match_indices(' ') {
            let head = &text[..end];
            let (sentence, joint) = match head.strip_suffix(';') {
                Some(part) => (part, "; "),
                None if head.ends_with('.') => (head, " "),
                None => continue,
            };
            if let Some(said) = self.sentence(sentence)
                && let Some(rest) = self.sentences(&text[end + 1..])
            {
                return Some(format!("{said}{joint}{rest}"));
            }
        }
        None
    }

    fn sentence(&mut self, text: &str) -> Option<String> {
        self.looks = self.looks.checked_sub(1)?;
        phrases().iter().find_map(|phrase| self.say(phrase, text))
    }

    fn say(&mut self, phrase: &'static Phrase, text: &str) -> Option<String> {
        let found = phrase.values_in(text)?;
        let values: Option<Vec<_>> =
            found.into_iter().map(|(name, value)| Some((name, self.value(name, value)?))).collect();
        self.words.try_say(&phrase.name, &values?)
    }

    /// A value by the kind that its name stands for. One that should be a text of the domain and is none makes the
    /// phrase the wrong one.
    fn value(&mut self, name: &str, value: &str) -> Option<Value<'static>> {
        Some(match name {
            "said" => self.sentences(value)?.into(),
            "parts" => {
                let parts: Option<Vec<String>> = value.split(", ").map(|part| self.sentences(part)).collect();
                self.words.list(&parts?).into()
            }
            "marks" => {
                let marks: Option<Vec<String>> = value.split("; ").map(|mark| self.sentence(mark)).collect();
                marks?.join("; ").into()
            }
            "count" => value.replace(',', "").parse::<i64>().ok()?.into(),
            "time" => self.words.time_in(value)?.into(),
            "day" => self.words.day(at_midnight(Date::strptime(DAY, value).ok()?)?).into(),
            _ => value.to_owned().into(),
        })
    }
}

impl Words {
    fn time_in(self, text: &str) -> Option<String> {
        let [to_the_minute, to_the_second] = TIMES;
        let read = |form| DateTime::strptime(form, text).ok()?.to_zoned(TimeZone::UTC).ok();
        read(to_the_minute)
            .map(|at| self.time(at.timestamp()))
            .or_else(|| Some(self.time_to_the_second(read(to_the_second)?.timestamp())))
    }
}

fn at_midnight(day: Date) -> Option<Timestamp> {
    Some(day.to_zoned(TimeZone::UTC).ok()?.timestamp())
}
