//! A text of the vendor's own in one language, and in as many others as were given.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::language::Language;

/// A text of the vendor's in several languages. One is always there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Localised {
    default: String,
    default_language: Language,
    others: BTreeMap<Language, String>,
}

/// The text as one reader gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language, when it is not the reader's: pages mark it, so that screen readers pronounce it rightly
    /// (WCAG 2.2, success criterion 3.1.2).
    pub other_language: Option<Language>,
}

impl Localised {
    /// A text in one language.
    pub fn new(text: impl Into<String>, language: Language) -> Self {
        Self { default: text.into(), default_language: language, others: BTreeMap::new() }
    }

    /// The same with the text of another language.
    #[must_use]
    pub fn and(mut self, language: Language, text: impl Into<String>) -> Self {
        if language == self.default_language {
            self.default = text.into();
        } else {
            self.others.insert(language, text.into());
        }
        self
    }

    /// The text for somebody who reads `language`.
    pub fn to(&self, language: Language) -> Said {
        let own = (language == self.default_language).then_some(&self.default);
        match own.or_else(|| self.others.get(&language)) {
            Some(text) => text.clone().into(),
            None => Said { text: self.default.clone(), other_language: Some(self.default_language) },
        }
    }
}

impl From<&str> for Localised {
    /// An English text.
    fn from(text: &str) -> Self {
        Self::new(text, Language::English)
    }
}

impl From<String> for Said {
    /// A text in the reader's own language.
    fn from(text: String) -> Self {
        Self { text, other_language: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_is_not_there_falls_back_and_says_so() {
        let text =
            Localised::new("Termine finden", Language::German).and(Language::French, "Trouver une date");
        assert_eq!(text.to(Language::German), "Termine finden".to_owned().into());
        assert_eq!(text.to(Language::French), "Trouver une date".to_owned().into());
        let fallback = Said { text: "Termine finden".to_owned(), other_language: Some(Language::German) };
        assert_eq!(text.to(Language::English), fallback);
    }

    #[test]
    fn the_text_of_the_default_language_is_one() {
        let text = Localised::from("Old").and(Language::English, "New");
        assert_eq!(text, Localised::from("New"));
    }
}
