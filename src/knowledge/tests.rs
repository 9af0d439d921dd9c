//! Every entry is read once, so that a fault in the data fails here and not in front of a customer.

use std::collections::BTreeSet;

use super::*;
use crate::{
    domain::{gate::Gate, language::Language},
    words::Words,
};

/// Whether there is such a text.
fn said(key: &str) -> bool {
    Words::default().try_say(key, &[("app", "Drift".into())]).is_some_and(|text| text.len() > 3)
}

fn all_differ<T: Ord>(items: impl IntoIterator<Item = T>) -> bool {
    let mut seen = BTreeSet::new();
    items.into_iter().all(|item| seen.insert(item))
}

fn sourced<'a>(sources: impl IntoIterator<Item = &'a String>) -> bool {
    sources.into_iter().all(|source| !source.trim().is_empty())
}

#[test]
fn sign_in_codes() {
    let codes = &sign_in_codes::CODES;
    assert_eq!(codes.len(), 102);
    assert!(
        all_differ(codes.iter().map(|entry| entry.code)) && sourced(codes.iter().map(|entry| &entry.source))
    );
    for entry in codes.iter() {
        let key = format!("code-{}", entry.code);
        assert_eq!(said(&key), entry.has_meaning, "{key}");
        assert_eq!(said(&format!("{key}.action")), entry.place.is_some(), "{key}.action");
        assert!(entry.docs_url.starts_with("https://"));
        assert!(entry.name.as_ref().is_none_or(|name| !name.is_empty()));
        assert_ne!(entry.gate, Gate::Unknown);
        assert_eq!(sign_in_codes::sign_in_code(entry.code), Some(entry));
    }
}

#[test]
fn every_gate_has_words() {
    let facts = &gates::FACTS;
    assert!(sourced(facts.iter().map(|facts| &facts.source)));
    assert_eq!(facts.len(), Gate::ALL.len());
    for gate in Gate::ALL {
        assert!(facts.iter().any(|facts| facts.gate == gate), "{gate:?}");
        assert_eq!(serde_json::to_value(gate).unwrap(), gate.key().replace('-', "_"), "{gate:?}");
        let key = format!("gate-{}", gate.key());
        for part in ["", ".name", ".clause", ".explanation", ".step-1"] {
            assert!(said(&format!("{key}{part}")), "{key}{part}");
        }
    }
}

#[test]
fn graph_errors() {
    let entries = &graph_errors::ENTRIES;
    assert_eq!(entries.len(), 54);
    assert!(sourced(entries.iter().map(|entry| &entry.source)));
    let verdicts = [
        "on_premises_mailbox",
        "no_mailbox",
        "no_licence",
        "mailbox_moving",
        "missing_scope",
        "conditional_access",
        "token_invalid",
        "tenant_unknown",
        "throttled",
        "service_fault",
        "consent_revoked",
        "other",
    ];
    for entry in entries.iter() {
        assert!(verdicts.contains(&entry.verdict.as_str()), "{}", entry.verdict);
        assert!(said(&format!("graph-answer-{}", entry.text)), "{}", entry.text);
        assert!(!entry.evidence.is_empty());
        assert!(entry.status.is_some() || entry.code.is_some() || !entry.contains.is_empty());
        assert_ne!(entry.meaning, crate::domain::probe::Meaning::Success);
    }
    assert!(all_differ(entries.iter().map(|e| (
        e.status,
        e.code.clone(),
        e.contains.clone(),
        e.empty_message
    ))));
}

#[test]
fn every_verdict_of_an_answer_has_words() {
    let facts = &graph_verdicts::FACTS;
    assert!(
        all_differ(facts.iter().map(|facts| &facts.verdict))
            && sourced(facts.iter().map(|facts| &facts.source))
    );
    let known = |verdict: &String| facts.iter().any(|facts| facts.verdict == *verdict);
    for entry in graph_errors::ENTRIES.iter() {
        assert!(known(&entry.verdict) && entry.candidates.iter().all(known), "{}", entry.verdict);
    }
    for facts in facts.iter() {
        for part in ["", ".cause", ".step-1"] {
            let text = graph_verdicts::text(Words::default(), &facts.verdict, part, "Drift");
            assert!(text.is_some_and(|text| text.len() > 3), "{}{part}", facts.verdict);
        }
    }
}

#[test]
fn titles_of_pages() {
    let titles = &page_titles::TITLES;
    assert!(
        all_differ(titles.iter().map(|title| &title.title))
            && sourced(titles.iter().map(|title| &title.source))
    );
    for title in titles.iter() {
        assert!(title.title.chars().count() > 8 && title.language.len() == 2, "{}", title.title);
        let page = format!("Drift\n{}\nx", title.title.to_uppercase());
        assert_eq!(page_titles::gate_of_page(&page), Some(title.gate));
    }
    assert_eq!(page_titles::gate_of_page("It does not work"), None);
}

#[test]
fn permissions_of_the_default_manifest_have_texts() {
    assert!(all_differ(permissions::TEXTS.iter().map(|text| text.id)));
    for name in [
        "Calendars.Read",
        "Calendars.Read.Shared",
        "Calendars.ReadWrite",
        "Calendars.ReadWrite.Shared",
        "Calendars.ReadBasic",
        "User.Read",
        "offline_access",
        "openid",
        "profile",
        "email",
    ] {
        let text = permission(&name.to_lowercase()).unwrap();
        assert_eq!(text.name, name);
        for words in [
            &text.admin_display_name,
            &text.admin_description,
            &text.user_display_name,
            &text.user_description,
            &text.source,
        ] {
            assert!(!words.trim().is_empty());
        }
        for language in Language::ALL {
            let translated = text.admin_name(language) != text.admin_display_name;
            let expected = language != Language::English && name != "Calendars.ReadBasic";
            assert_eq!(translated, expected, "{name} in {language:?}");
        }
    }
    assert!(permissions::NAMES.source.contains("MIT"));
    assert_eq!(permission("Calendars.Read").unwrap().admin_name(Language::German), "Benutzerkalender lesen");
    assert!(permission("Mail.Read").is_none());
}

#[test]
fn clouds_are_distinct_and_https() {
    let clouds = clouds();
    let ids: Vec<&str> = clouds.iter().map(|cloud| cloud.id.as_str()).collect();
    assert_eq!(ids, ["global", "us-gov-l4", "us-gov-l5", "china", "bleu", "delos"]);
    assert!(all_differ(clouds.iter().map(|cloud| &cloud.graph)));
    for cloud in &clouds {
        assert_eq!(cloud.graph, cloud.graph_resource);
        for url in [&cloud.authority, &cloud.graph, &cloud.autodiscover, &cloud.entra_portal] {
            assert_eq!(url.scheme(), "https");
        }
    }
    assert!(sourced(clouds::ENTRIES.iter().map(|entry| &entry.source)));
}

#[test]
fn plans_and_hosts() {
    let plans = &exchange_plans::PLANS;
    assert!(all_differ(plans.iter().map(|plan| plan.id)) && sourced(plans.iter().map(|plan| &plan.source)));
    let hosts = &mail_hosts::HOSTS;
    assert!(all_differ(hosts.mail.iter().map(|host| &host.suffix)));
    assert!(all_differ(hosts.autodiscover.iter().map(|host| &host.suffix)));
    assert!(sourced(hosts.mail.iter().map(|host| &host.source)));
    assert!(sourced(hosts.autodiscover.iter().map(|host| &host.source)));
    for suffix in
        hosts.mail.iter().map(|host| &host.suffix).chain(hosts.autodiscover.iter().map(|host| &host.suffix))
    {
        assert!(suffix.contains('.') && *suffix == suffix.to_lowercase(), "{suffix}");
    }
}
