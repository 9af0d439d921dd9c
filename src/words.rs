//! Texts for people in each language, from the Fluent files in `locales/` (<https://projectfluent.org>), and dates in
//! the reader's form. English is complete; what another language lacks is said in English, and a test sees to it that
//! nothing is lacking.

use fluent_bundle::{FluentArgs, FluentValue};

use crate::domain::{
    language::Language,
    marked_text::{self, Piece},
};

mod bundles;
mod dates;
pub mod retold;

#[cfg(test)]
mod tests;

/// Something that a text names: a word, a number.
pub type Value<'a> = FluentValue<'a>;

/// The texts of one language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

/// Stands for `<` inside values while marks are looked for, so that no value can bring a mark along. A character for
/// private use: no text has a meaning for it.
const LESS_THAN: char = '\u{e000}';

impl Words {
    /// The texts of `language`.
    pub const fn of(language: Language) -> Self {
        Self { language }
    }

    /// The language.
    pub const fn language(self) -> Language {
        self.language
    }

    /// The text called `key`; `key.attribute` is an attribute of it. Use [`say!`](crate::say), which a test reads.
    pub fn say(self, key: &str, values: &[(&'static str, Value<'_>)]) -> String {
        let args: FluentArgs = values.iter().cloned().collect();
        self.find(key, &args).unwrap_or_else(|| key.to_owned())
    }

    /// The text called `key`, if there is one: for texts whose names are made from data.
    pub fn try_say(self, key: &str, values: &[(&'static str, Value<'_>)]) -> Option<String> {
        let args: FluentArgs = values.iter().cloned().collect();
        self.find(key, &args)
    }

    /// The same with its marks (`<strong>`, `<a>`) apart. Use [`say_marked!`](crate::say_marked), which a test reads.
    pub fn say_marked(self, key: &str, values: &[(&'static str, Value<'_>)]) -> Vec<Piece> {
        let guarded = values.iter().map(|(name, value)| match value {
            FluentValue::String(text) => (*name, text.replace('<', &LESS_THAN.to_string()).into()),
            other => (*name, other.clone()),
        });
        let sentence = self.find(key, &guarded.collect()).unwrap_or_else(|| key.to_owned());
        let restore = |text: String| text.replace(LESS_THAN, "<");
        let restored = marked_text::pieces(&sentence).into_iter().map(|piece| match piece {
            Piece::Text(text) => Piece::Text(restore(text)),
            Piece::Marked { mark, text } => Piece::Marked { mark, text: restore(text) },
        });
        restored.collect()
    }

    /// Several things in one line.
    pub fn list<T: AsRef<str>>(self, items: &[T]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        items.join(&self.say("list-separator", &[]))
    }

    fn find(self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let own = bundles::text(self.language, key, args);
        own.or_else(|| bundles::text(Language::English, key, args))
    }
}

/// The text `$key` in the language of `$words`, with the values it names: `say!(words, "start-heading", app = name)`.
#[macro_export]
macro_rules! say {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $words.say($key, &[$((stringify!($name), $crate::words::Value::from($value))),*])
    };
}

/// The text `$key` like [`say!`], cut at its marks, for `ui::marked_text`.
#[macro_export]
macro_rules! say_marked {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $words.say_marked($key, &[$((stringify!($name), $crate::words::Value::from($value))),*])
    };
}
