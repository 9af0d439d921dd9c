use std::{collections::BTreeSet, fs, path::Path};

use fluent_bundle::FluentResource;
use jiff::{SignedDuration, Timestamp};

use super::{Words, bundles::Files};
use crate::{
    domain::{language::Language, marked_text::Piece},
    say, say_marked,
};

/// Name, attribute names, values it names and marks it carries, of everything in a language's files.
fn texts(language: Language) -> BTreeSet<(String, BTreeSet<String>)> {
    let folder = format!("{}/", language.tag());
    let mut found = BTreeSet::new();
    for path in Files::iter().filter(|path| path.starts_with(&folder)) {
        let text = String::from_utf8(Files::get(&path).unwrap().data.into_owned()).unwrap();
        let resource = FluentResource::try_new(text)
            .unwrap_or_else(|(_, faults)| panic!("{path} is no Fluent: {faults:?}"));
        for entry in resource.entries() {
            let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
            let attributes = message.attributes.iter().map(|attribute| {
                (format!("{}.{}", message.id.name, attribute.id.name), format!("{:?}", attribute.value))
            });
            let own = message.value.iter().map(|value| (message.id.name.to_owned(), format!("{value:?}")));
            for (name, pattern) in own.chain(attributes) {
                assert!(
                    !pattern.contains("\"# "),
                    "{path}: an indented comment is part of the text of {name}: put it above the message"
                );
                let (values, marks) = (named(&pattern), marks(&pattern));
                assert!(
                    found.insert((name.clone(), values.into_iter().chain(marks).collect())),
                    "{path} says {name} twice"
                );
            }
        }
    }
    found
}

/// The values that a pattern names, from its debug form: `VariableReference { id: Identifier { name: "app" } }`.
fn named(pattern: &str) -> BTreeSet<String> {
    let found = pattern.split("VariableReference { id: Identifier { name: \"").skip(1);
    found.filter_map(|rest| rest.split('"').next()).map(|name| format!("${name}")).collect()
}

/// The marks that a pattern opens.
fn marks(pattern: &str) -> BTreeSet<String> {
    let found = pattern.split('<').skip(1).filter_map(|rest| rest.split_once('>'));
    found
        .map(|(mark, _)| mark)
        .filter(|mark| !mark.starts_with('/'))
        .map(|mark| format!("<{mark}>"))
        .collect()
}

#[test]
fn every_language_says_everything_with_the_same_values_and_marks() {
    let english = texts(Language::English);
    for language in Language::ALL {
        let other = texts(language);
        let lacking: Vec<_> = english.difference(&other).collect();
        let surplus: Vec<_> = other.difference(&english).collect();
        assert!(
            lacking.is_empty() && surplus.is_empty(),
            "{}: as in English it lacks {lacking:#?}, and it has instead {surplus:#?}",
            language.tag()
        );
    }
}

/// What follows the start of a call or a field that names a text, up to the name itself.
const ASKING: [(&str, &str); 4] =
    [("say!(", ", \""), ("say_marked!(", ", \""), ("FieldError::new(", ", \""), (" text: ", "\"")];

/// The names of texts that a source asks for.
fn asked(source: &str) -> Vec<String> {
    let compact: String = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut found = Vec::new();
    for (start, before_name) in ASKING {
        for call in compact.split(start).skip(1) {
            let Some((between, rest)) = call.split_once(before_name) else { continue };
            // A name stands at once, after a variable or after the name of a field.
            let is_near = between.len() < 40 && !between.contains(['(', ';', '{']);
            let name = rest.split('"').next().unwrap_or_default();
            let is_name = name.contains('-')
                && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_'));
            if is_near && is_name {
                found.push(name.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_text_that_is_asked_for_exists() {
    let known: BTreeSet<String> = texts(Language::English).into_iter().map(|(name, _)| name).collect();
    let mut count = 0;
    for (path, source) in sources(Path::new("src")) {
        for name in asked(&source) {
            count += 1;
            assert!(known.contains(&name), "{path} asks for {name}, which locales/en does not have");
        }
    }
    assert!(count > 40, "the search for texts found only {count}");
    let source = "say!(\n  words,\n \"a-b\", x = 1) FieldError::new(\"f\", \"e-f\") Field { text: \"t-x\" }";
    assert_eq!(asked(source), ["a-b", "e-f", "t-x"]);
}

fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && !path.ends_with("words/tests.rs")
        {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
    found
}

#[test]
fn dates_numbers_and_lengths_have_the_form_of_the_language() {
    let at: Timestamp = "2026-11-03T14:05:09Z".parse().unwrap();
    for (language, time, length) in [
        (Language::English, "3 November 2026, 14:05 UTC", "1 minute"),
        (Language::German, "3. November 2026, 14:05 UTC", "1 Minute"),
        (Language::French, "3 novembre 2026 à 14:05 UTC", "1 minute"),
        (Language::Spanish, "3 de noviembre de 2026, 14:05 UTC", "1 minuto"),
        (Language::Japanese, "2026年11月3日 14:05 UTC", "1 分"),
        (Language::Portuguese, "3 de novembro de 2026, 14:05 UTC", "1 minuto"),
    ] {
        let words = Words::of(language);
        assert_eq!(words.time(at), time);
        assert_eq!(words.duration(SignedDuration::from_secs(61)), length);
    }
    let lengths = [(-5, "0 seconds"), (59, "59 seconds"), (7_300, "2 hours"), (200_000, "2 days")];
    for (seconds, length) in lengths {
        assert_eq!(Words::default().duration(SignedDuration::from_secs(seconds)), length);
    }
    let many = SignedDuration::from_hours(24 * 12_345);
    assert_eq!(Words::default().duration(many), "12,345 days");
    assert_eq!(Words::of(Language::German).duration(many), "12.345 Tage");
}

#[test]
fn a_value_brings_no_mark_along() {
    let words = Words::default();
    let pieces = say_marked!(words, "time-utc", day = "<a>x</a>", clock = "y");
    assert_eq!(pieces, [Piece::Text("<a>x</a>, y UTC".to_owned())]);
    assert_eq!(say!(words, "no-such-text"), "no-such-text");
}
