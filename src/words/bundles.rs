//! The Fluent files, read once.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber};
use intl_memoizer::concurrent::IntlLangMemoizer;
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use crate::domain::language::Language;

use super::dates;

/// `locales/{language}/{area}.ftl`
#[derive(RustEmbed)]
#[folder = "locales"]
pub(super) struct Files;

static BUNDLES: LazyLock<Vec<(Language, FluentBundle<FluentResource>)>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|language| (language, bundle(language))).collect());

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // All our languages run from left to right, and pages drop the isolating marks anyway.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English => number::<0>,
        Language::German => number::<1>,
        Language::French => number::<2>,
        Language::Spanish => number::<3>,
        Language::Japanese => number::<4>,
        Language::Portuguese => number::<5>,
    }));
    for text in sources(language) {
        // The test of the files names every fault; what can be read is used.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// The texts of a language's files.
pub(super) fn sources(language: Language) -> impl Iterator<Item = String> {
    let folder = format!("{}/", language.tag());
    Files::iter()
        .filter(move |path| path.starts_with(&folder))
        .filter_map(|path| Files::get(&path))
        .filter_map(|file| String::from_utf8(file.data.into_owned()).ok())
}

/// A bundle's formatter is a plain function, so the language's place in [`Language::ALL`] is part of its type.
fn number<const PLACE: usize>(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) if value.fract() == 0.0 =>
        {
            #[expect(clippy::cast_possible_truncation, reason = "counts of people and minutes")]
            Some(dates::number(Language::ALL[PLACE], *value as i64))
        }
        _ => None,
    }
}

/// A text, or an attribute of one, if the language has it.
pub(super) fn text(language: Language, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let (_, bundle) = BUNDLES.iter().find(|(known, _)| *known == language)?;
    let (name, attribute) = key.split_once('.').map_or((key, None), |(name, rest)| (name, Some(rest)));
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut faults = Vec::new();
    let text: Cow<'_, str> = bundle.format_pattern(pattern, Some(args), &mut faults);
    if !faults.is_empty() {
        tracing::error!(key, language = language.tag(), ?faults, "a text could not be put together");
    }
    Some(text.into_owned())
}
