//! Texts of the vendor's in several languages: one that must be there, and a table of language tags beside it.

use toml::Value;

use super::{key, settings::Settings};
use crate::domain::{language::Language, localised::Localised};

/// The language of the texts that stand without one.
pub(super) fn language(settings: &mut Settings) -> Language {
    let Some(tag) = settings.text("app.language") else { return Language::default() };
    tagged(settings, "app.language", &tag).unwrap_or_default()
}

/// The text of a language by its tag; anything but a language of the pages is a fault at `place`.
fn tagged(settings: &mut Settings, place: &str, tag: &str) -> Option<Language> {
    // Exactly the tags that links carry: de-AT would promise a difference that no page makes.
    let language = Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(tag));
    if language.is_none() {
        let tags = Language::ALL.map(Language::tag);
        let meant = Language::of_tag(tag).map(Language::tag).or_else(|| key::nearest(tag, tags.into_iter()));
        let advice = match meant {
            Some(meant) => format!("Did you mean {meant}?"),
            None => format!("Pages exist in {}.", tags.join(", ")),
        };
        settings.fault(place, &format!("{tag:?} is no language of the pages"), &advice);
    }
    language
}

/// Adds the other languages in `table`, which stands at `place`. `is_fit` says what is wrong with a text.
pub(super) fn others(
    settings: &mut Settings,
    default: Localised,
    default_language: Language,
    place: &str,
    table: Option<&Value>,
    is_fit: impl Fn(&str) -> Result<(), String>,
) -> Localised {
    let Some(table) = table else { return default };
    let advice = "Write the tag of a language and the text, such as { de = \"…\", fr = \"…\" }.";
    let Value::Table(table) = table else {
        settings.fault(place, "is not a table", advice);
        return default;
    };
    let mut localised = default;
    for (tag, text) in table {
        let here = format!("{place}.{tag}");
        let Some(language) = tagged(settings, &here, tag) else { continue };
        let text = text.as_str().map(str::trim).unwrap_or_default();
        if language == default_language {
            let problem = "is the language of the text itself, which app.language names";
            settings.fault(&here, problem, "Keep one of the two.");
        } else if text.is_empty() {
            settings.fault(&here, "has no text", advice);
        } else if let Err(problem) = is_fit(text) {
            settings.fault(&here, &problem, "Say it in one short sentence.");
        } else {
            localised = localised.and(language, text);
        }
    }
    localised
}
