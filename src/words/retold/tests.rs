use std::collections::BTreeSet;

use jiff::Timestamp;

use super::*;

mod diagnoses;
mod looks;

/// What is said again in English is what was said, but for line breaks and the form of one time.
fn assert_known(texts: &BTreeSet<String>) {
    let unknown: Vec<&String> = texts
        .iter()
        .filter(|text| {
            let said = Words::default().retell(text).unwrap_or_default();
            let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
            said != text.replace(diagnoses::RETRY_AT, "21 September 2026, 14:13:20 UTC")
        })
        .collect();
    assert!(unknown.is_empty(), "{} of {} are not known: {unknown:#?}", unknown.len(), texts.len());
}

/// Numbers that are spread evenly enough to choose by, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count
    }

    fn one_of<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())].clone()
    }

    fn yes(&mut self) -> bool {
        self.below(2) == 0
    }
}

#[test]
fn every_sentence_about_mailboxes_is_known() {
    assert_known(&diagnoses::mailboxes());
}

#[test]
fn every_headline_is_known() {
    assert_known(&diagnoses::headlines());
}

#[test]
fn every_sentence_about_permissions_is_known() {
    assert_known(&diagnoses::permissions());
}

#[test]
fn every_sentence_about_records_is_known() {
    assert_known(&looks::records());
}

#[test]
fn every_word_about_a_domain_is_known() {
    assert_known(&looks::surveys());
}

#[test]
fn names_that_look_like_sentences_do_no_harm() {
    let names = ["Dr. A. Works for; Co.", "for x: every", "{ $app }", "Ünal. Nothing marks a hybrid set-up."];
    let said = names.map(|name| {
        let text = format!("Drift works for {name}: every permission was tested and answered.");
        Words::default().retell(&text).map(|said| said.replace('\n', " ") == text)
    });
    assert_eq!(said, [Some(true); 4]);
}

#[test]
fn what_is_not_ours_is_left_alone_and_soon_given_up() {
    for text in ["", " ", ".", "Granted; something else.", "Marks of a hybrid set-up: something new."] {
        assert_eq!(Words::default().retell(text), None, "{text}");
        assert_eq!(Words::of(Language::German).retell_or_keep(text), text);
    }
    for piece in ["a. ", " for ", ". ; ", ": ", "Could not be checked: "] {
        let _ = Words::default().retell(&piece.repeat(900));
    }
    assert_eq!(Words::default().retell(&"x".repeat(5_000)), None);
}

#[test]
fn times_and_days_take_the_form_of_the_language() {
    let german = Words::of(Language::German);
    let at: Timestamp = "2026-11-03T14:05:00Z".parse().unwrap();
    let seen = "As an administrator let us see on 3 November 2026, 14:05 UTC: the directory has no service principal of the app.";
    let said = german.retell(seen).unwrap();
    assert!(said.contains(&german.time(at)), "{said}");
    assert_eq!(german.retell("Check again after yesterday."), None);
    let said = german.retell("Check again after 2026-11-03 14:05:00 UTC.").unwrap();
    assert!(said.contains(&german.time_to_the_second(at)), "{said}");
}
