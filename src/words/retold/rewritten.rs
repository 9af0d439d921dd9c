//! The same English text with other values in it: for leaving out of it what it says about somebody. Nothing of the text
//! that was given is in the one that is returned but words of our own and what was decided about each value.

use jiff::Timestamp;

use super::{
    phrase::Piece,
    sentence::{DAY, Found, Sentence, Sentences},
};

/// Decides what stands in the place of each value.
pub trait OtherValues {
    /// In the place of a point in time.
    fn time(&mut self, at: Timestamp) -> Timestamp;

    /// In the place of the value called `name` of the text called `text`.
    fn value(&mut self, text: &str, name: &str, value: &str) -> String;
}

/// An English text of the domain with other values; `None` when any part of it is none that is known.
pub fn rewrite(text: &str, values: &mut impl OtherValues) -> Option<String> {
    Some(all(&Sentences::in_text(text)?, values))
}

fn all(sentences: &Sentences<'_>, values: &mut impl OtherValues) -> String {
    sentences.0.iter().map(|(sentence, joint)| one(sentence, values) + joint).collect()
}

fn one(sentence: &Sentence<'_>, values: &mut impl OtherValues) -> String {
    let Sentence { phrase, values: found } = sentence;
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Value(name) => match found.iter().find(|(known, _)| known == name) {
            Some((_, found)) => value(&phrase.name, name, found, values),
            None => String::new(),
        },
    };
    phrase.pieces.iter().map(piece).collect()
}

fn value(text: &str, name: &str, found: &Found<'_>, values: &mut impl OtherValues) -> String {
    match found {
        Found::Said(sentences) => all(sentences, values),
        Found::Parts(parts) => joined(parts.iter().map(|part| all(part, values)), ", "),
        Found::Marks(marks) => joined(marks.iter().map(|mark| one(mark, values)), "; "),
        Found::Count(count) => count.to_string(),
        Found::Time(at, form) => values.time(*at).strftime(form.pattern()).to_string(),
        Found::Day(day) => day.strftime(DAY).to_string(),
        Found::Other(given) => values.value(text, name, given),
    }
}

fn joined(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}
