//! The English texts as forms: fixed words with values between them.

use std::sync::LazyLock;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::{domain::language::Language, words::bundles};

use super::AREAS;

/// One form of a text; a text with a plural has several.
#[derive(Debug)]
pub(super) struct Phrase {
    /// The text's name.
    pub(super) name: String,
    /// What it is made of, in order.
    pub(super) pieces: Vec<Piece>,
}

/// A part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Fixed words.
    Words(String),
    /// The name of a value.
    Value(String),
}

static PHRASES: LazyLock<Vec<Phrase>> = LazyLock::new(read);

/// All forms, those with the most fixed words first.
pub(super) fn phrases() -> &'static [Phrase] {
    &PHRASES
}

fn read() -> Vec<Phrase> {
    let mut found = Vec::new();
    for text in bundles::sources(Language::English) {
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let Some(pattern) = message.value.as_ref() else { continue };
            if AREAS.iter().any(|area| message.id.name.starts_with(area)) {
                let forms = forms(pattern).into_iter();
                found.extend(forms.map(|pieces| Phrase { name: message.id.name.to_owned(), pieces }));
            }
        }
    }
    found.sort_by_key(|phrase| std::cmp::Reverse(phrase.fixed()));
    found
}

/// The forms of a pattern: one for each way through its variants.
fn forms(pattern: &Pattern<&str>) -> Vec<Vec<Piece>> {
    let mut forms = vec![Vec::new()];
    for element in &pattern.elements {
        let endings: Vec<Vec<Piece>> = match element {
            // A line break in a file is a blank in the text.
            PatternElement::TextElement { value } => vec![vec![Piece::Words(value.replace('\n', " "))]],
            PatternElement::Placeable { expression: Expression::Inline(inline) } => vec![vec![value(inline)]],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| self::forms(&variant.value)).collect()
            }
        };
        forms = forms
            .iter()
            .flat_map(|form| endings.iter().map(|ending| [form.as_slice(), ending.as_slice()].concat()))
            .collect();
    }
    forms.into_iter().map(joined).collect()
}

fn value(inline: &InlineExpression<&str>) -> Piece {
    match inline {
        InlineExpression::VariableReference { id } => Piece::Value(id.name.to_owned()),
        InlineExpression::StringLiteral { value } => Piece::Words((*value).to_owned()),
        _ => Piece::Words(String::new()),
    }
}

/// Fixed words that follow each other as one.
fn joined(form: Vec<Piece>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for piece in form {
        match (pieces.last_mut(), piece) {
            (Some(Piece::Words(words)), Piece::Words(more)) => words.push_str(&more),
            (_, piece) => pieces.push(piece),
        }
    }
    pieces
}

impl Phrase {
    fn fixed(&self) -> usize {
        let length = |piece: &Piece| match piece {
            Piece::Words(words) => words.len(),
            Piece::Value(_) => 0,
        };
        self.pieces.iter().map(length).sum()
    }

    /// The values of a text that has this form.
    pub(super) fn values_in<'t>(&'static self, text: &'t str) -> Option<Vec<(&'static str, &'t str)>> {
        let mut values = Vec::new();
        fits(&self.pieces, text, &mut values).then_some(values)
    }
}

/// Whether `text` has the form of `pieces`; a value is as short as it can be, and the same wherever it stands.
fn fits<'t>(pieces: &'static [Piece], text: &'t str, values: &mut Vec<(&'static str, &'t str)>) -> bool {
    match pieces {
        [] => text.is_empty(),
        [Piece::Words(words), rest @ ..] => {
            text.strip_prefix(words.as_str()).is_some_and(|after| fits(rest, after, values))
        }
        [Piece::Value(name), rest @ ..] => {
            if let Some((_, value)) = values.iter().find(|(known, _)| known == name) {
                let value = *value;
                return text.strip_prefix(value).is_some_and(|after| fits(rest, after, values));
            }
            for end in ends(rest, text) {
                values.push((name, &text[..end]));
                if fits(rest, &text[end..], values) {
                    return true;
                }
                values.pop();
            }
            false
        }
    }
}

/// Where a value at the start of `text` may end.
fn ends(rest: &[Piece], text: &str) -> Vec<usize> {
    match rest.first() {
        None => vec![text.len()],
        Some(Piece::Words(next)) => {
            text.match_indices(next.as_str()).map(|(at, _)| at).filter(|at| *at > 0).collect()
        }
        Some(Piece::Value(_)) => text.char_indices().skip(1).map(|(at, _)| at).collect(),
    }
}
