//! Finding the texts that an English text is made of. What is found holds no words of its own but values.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use super::phrase::{Phrase, phrases};

/// Longer than any text of the domain; what is longer came from elsewhere and is left as it is.
const MOST_CHARACTERS: usize = 4_000;

/// How often a text is compared with all phrases before it is given up as foreign.
const MOST_LOOKS: u32 = 400;

/// How many sentences may follow or hold each other.
const DEEPEST: u32 = 32;

/// The form in which the domain writes days.
pub(super) const DAY: &str = "%-d %B %Y";

/// The forms in which the domain writes times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TimeForm {
    /// For people.
    ToTheMinute,
    /// For waiting.
    ToTheSecond,
}

impl TimeForm {
    /// The form as a pattern.
    pub(super) const fn pattern(self) -> &'static str {
        match self {
            Self::ToTheMinute => "%-d %B %Y, %H:%M UTC",
            Self::ToTheSecond => "%Y-%m-%d %H:%M:%S UTC",
        }
    }

    fn read(self, text: &str) -> Option<Timestamp> {
        let at = DateTime::strptime(self.pattern(), text).ok()?.to_zoned(TimeZone::UTC).ok()?;
        Some(at.timestamp())
    }
}

/// Sentences, or parts between semicolons, each with what stands between it and the next.
#[derive(Debug)]
pub(super) struct Sentences<'t>(pub(super) Vec<(Sentence<'t>, &'static str)>);

/// One text with its values.
#[derive(Debug)]
pub(super) struct Sentence<'t> {
    /// The form it has.
    pub(super) phrase: &'static Phrase,
    /// Its values by name.
    pub(super) values: Vec<(&'static str, Found<'t>)>,
}

/// A value by the kind that its name stands for.
#[derive(Debug)]
pub(super) enum Found<'t> {
    /// Texts of the domain.
    Said(Sentences<'t>),
    /// Several, with commas between them.
    Parts(Vec<Sentences<'t>>),
    /// Several, with semicolons between them.
    Marks(Vec<Sentence<'t>>),
    /// A number.
    Count(i64),
    /// A point in time.
    Time(Timestamp, TimeForm),
    /// A day.
    Day(Date),
    /// Anything.
    Other(&'t str),
}

impl<'t> Sentences<'t> {
    /// The texts of the domain that a text is made of; `None` when any part of it is none.
    pub(super) fn in_text(text: &'t str) -> Option<Self> {
        if text.chars().count() > MOST_CHARACTERS {
            return None;
        }
        Search { looks: MOST_LOOKS, depth: 0 }.sentences(text.trim())
    }
}

struct Search {
    looks: u32,
    depth: u32,
}

impl Search {
    /// The first cut that works counts, so that a value at the end of one sentence does not swallow the next.
    fn sentences<'t>(&mut self, text: &'t str) -> Option<Sentences<'t>> {
        if self.depth == DEEPEST {
            return None;
        }
        self.depth += 1;
        let found = self.cut(text).or_else(|| Some(Sentences(vec![(self.sentence(text)?, "")])));
        self.depth -= 1;
        found
    }

    fn cut<'t>(&mut self, text: &'t str) -> Option<Sentences<'t>> {
        for (end, _) in text.match_indices(' ') {
            let head = &text[..end];
            let (sentence, joint) = match head.strip_suffix(';') {
                Some(part) => (part, "; "),
                None if head.ends_with('.') => (head, " "),
                None => continue,
            };
            if let Some(first) = self.sentence(sentence)
                && let Some(Sentences(mut rest)) = self.sentences(&text[end + 1..])
            {
                rest.insert(0, (first, joint));
                return Some(Sentences(rest));
            }
        }
        None
    }

    fn sentence<'t>(&mut self, text: &'t str) -> Option<Sentence<'t>> {
        self.looks = self.looks.checked_sub(1)?;
        phrases().iter().find_map(|phrase| self.of_form(phrase, text))
    }

    fn of_form<'t>(&mut self, phrase: &'static Phrase, text: &'t str) -> Option<Sentence<'t>> {
        let found = phrase.values_in(text)?;
        let values: Option<Vec<_>> =
            found.into_iter().map(|(name, value)| Some((name, self.value(name, value)?))).collect();
        Some(Sentence { phrase, values: values? })
    }

    /// A value that should be a text of the domain and is none makes the phrase the wrong one.
    fn value<'t>(&mut self, name: &str, value: &'t str) -> Option<Found<'t>> {
        Some(match name {
            "said" => Found::Said(self.sentences(value)?),
            "parts" => {
                let parts: Option<Vec<_>> = value.split(", ").map(|part| self.sentences(part)).collect();
                Found::Parts(parts?)
            }
            "marks" => {
                let marks: Option<Vec<_>> = value.split("; ").map(|mark| self.sentence(mark)).collect();
                Found::Marks(marks?)
            }
            "count" => Found::Count(value.replace(',', "").parse().ok()?),
            "time" => {
                let forms = [TimeForm::ToTheMinute, TimeForm::ToTheSecond];
                forms.into_iter().find_map(|form| Some(Found::Time(form.read(value)?, form)))?
            }
            "day" => Found::Day(Date::strptime(DAY, value).ok()?),
            _ => Found::Other(value),
        })
    }
}
