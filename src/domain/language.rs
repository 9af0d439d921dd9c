//! The languages that pages, messages and explanations are written in.

use serde::{Deserialize, Serialize};

/// One of the portal's languages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// English, which every text exists in first.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// Japanese.
    #[serde(rename = "ja")]
    Japanese,
    /// Portuguese as written in Brazil.
    #[serde(rename = "pt-BR")]
    Portuguese,
}

impl Language {
    /// Every language, in the order the switch lists them.
    pub const ALL: [Self; 6] =
        [Self::English, Self::German, Self::French, Self::Spanish, Self::Japanese, Self::Portuguese];

    /// The tag (BCP 47), as in `<html lang>` and in links.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Japanese => "ja",
            Self::Portuguese => "pt-BR",
        }
    }

    /// What the language calls itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Japanese => "日本語",
            Self::Portuguese => "Português (Brasil)",
        }
    }

    /// The language of a tag, whatever its region and case: `de-AT` is German, `pt` and `pt-PT` are the one Portuguese
    /// there is.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.tag().split('-').next() == Some(primary.as_str()))
    }

    /// The language that an `Accept-Language` header prefers among ours (RFC 9110, section 12.5.4). Of equal weights
    /// the first counts; a weight of zero means "not this one".
    pub fn preferred(accept: &str) -> Option<Self> {
        let mut best: Option<(u16, Self)> = None;
        for part in accept.split(',').take(MOST_TAGS) {
            let mut fields = part.split(';');
            let Some(language) = fields.next().and_then(Self::of_tag) else { continue };
            let weight = fields.find_map(|field| field.trim().strip_prefix("q=")).map_or(1_000, thousandths);
            if weight > best.map_or(0, |(weight, _)| weight) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }
}

/// More tags than any browser sends.
const MOST_TAGS: usize = 32;

/// A weight from `0` to `1` in thousandths; one that cannot be read counts as zero.
fn thousandths(weight: &str) -> u16 {
    let (whole, fraction) = weight.trim().split_once('.').unwrap_or((weight.trim(), ""));
    let digits = format!("{fraction:0<3}");
    match (whole, digits.parse::<u16>()) {
        ("1", Ok(0)) => 1_000,
        ("0", Ok(value)) if digits.len() == 3 => value,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_of_our_languages_wins() {
        for (accept, expected) in [
            ("de-DE,de;q=0.9,en;q=0.8", Some(Language::German)),
            ("nl,fr;q=0.4,en;q=0.7", Some(Language::English)),
            ("pt-PT", Some(Language::Portuguese)),
            ("ja;q=0.5, es;q=0.5", Some(Language::Japanese)),
            ("de;q=0, nl", None),
            ("de;q=2", None),
            ("de;q=0.12345, en;q=0.1", Some(Language::English)),
            ("*", None),
            ("", None),
            (";;;,,q=1", None),
            ("EN_us", Some(Language::English)),
        ] {
            assert_eq!(Language::preferred(accept), expected, "{accept}");
        }
    }

    #[test]
    fn every_tag_leads_back_to_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::of_tag(language.tag()), Some(language));
            assert_eq!(serde_json::to_value(language).unwrap(), language.tag());
        }
    }
}
