//! The records as facts, each with a tag: seen and in order, seen and in the way, or not checked and why.

use leptos::prelude::*;

use crate::{
    domain::{
        id::TenantId,
        inspection::{
            Checked, ConsentReach, Count, RecordedGrants, Records, RequestWorkflow, Resource,
            ServicePrincipal, UserConsentPolicy,
        },
        scope::ScopeSet,
    },
    say, say_marked,
    ui::{
        evidence::evidence,
        icon::Icon,
        marked_text::marked_text,
        retold::retold,
        summary_list::{code, summary_list},
        tag::{Tone, tag},
    },
    words::Words,
};

/// All parts of a tenant's records, and the exchanges behind them.
pub(in crate::pages) fn facts(words: Words, tenant: TenantId, records: &Records) -> AnyView {
    let evidence = evidence(words, Some(tenant), &records.evidence);
    view! { <div class="records">{list(words, records)} {evidence}</div> }.into_any()
}

/// All parts of a tenant's records.
pub(in crate::pages) fn list(words: Words, records: &Records) -> AnyView {
    let mut facts = vec![(
        say!(words, "inspection-app"),
        part(words, &records.service_principal, |found| app(words, found.as_ref())),
    )];
    if let Checked::Seen(Some(principal)) = &records.service_principal {
        facts.push((say!(words, "inspection-who"), who(words, principal)));
    }
    let granted = part(words, &records.grants, |grants| organisation(words, grants));
    facts.push((say!(words, "inspection-granted"), granted));
    if let Checked::Seen(grants) = &records.grants {
        let personal = part(words, &grants.personal, |count| personal(words, *count).into_any());
        facts.push((say!(words, "inspection-personal"), personal));
    }
    let assigned = part(words, &records.user_consent, |consent| policies(words, consent));
    facts.push((say!(words, "inspection-policies"), assigned));
    if let Checked::Seen(UserConsentPolicy { reach, policies }) = &records.user_consent
        && !policies.is_empty()
    {
        facts.push((say!(words, "inspection-reach"), part(words, reach, |reach| reached(words, reach))));
    }
    let asking = part(words, &records.workflow, |form| workflow(words, form).into_any());
    facts.push((say!(words, "inspection-workflow"), asking));
    let waiting = part(words, &records.pending_requests, |waiting| requests(words, waiting));
    facts.push((say!(words, "inspection-requests"), waiting));
    summary_list(facts)
}

fn part<T>(words: Words, checked: &Checked<T>, seen: impl Fn(&T) -> AnyView) -> AnyView {
    match checked {
        Checked::Seen(value) => seen(value),
        Checked::NotChecked(why) => view! {
            {tag(Tone::Unsure, Icon::Question, &say!(words, "inspection-not-checked"))}
            <span class="fact-note">{retold(words, why)}</span>
        }
        .into_any(),
    }
}

fn state(tone: Tone, symbol: Icon, word: &str, note: impl Into<Option<String>>) -> AnyView {
    let note = note.into().map(|note| view! { <span class="fact-note">{note}</span> });
    view! { {tag(tone, symbol, word)} {note} }.into_any()
}

fn app(words: Words, found: Option<&ServicePrincipal>) -> AnyView {
    match found {
        None => {
            let note = say!(words, "inspection-app-not-there.why");
            state(Tone::Warn, Icon::Barrier, &say!(words, "inspection-app-not-there"), note)
        }
        Some(principal) if principal.disabled_by_microsoft.is_some() => {
            let status = principal.disabled_by_microsoft.clone();
            state(Tone::Bad, Icon::Cross, &say!(words, "inspection-app-off-by-microsoft"), status)
        }
        Some(principal) if principal.enabled => {
            state(Tone::Good, Icon::Tick, &say!(words, "inspection-app-on"), None)
        }
        Some(_) => {
            let note = say!(words, "inspection-app-off.why");
            state(Tone::Bad, Icon::Cross, &say!(words, "inspection-app-off"), note)
        }
    }
}

fn who(words: Words, principal: &ServicePrincipal) -> AnyView {
    if !principal.assignment_required {
        return say!(words, "inspection-who-everybody").into_any();
    }
    let assigned = principal
        .assigned
        .as_ref()
        .map(|assigned| part(words, assigned, |count| assignments(words, *count).into_any()));
    view! { {say!(words, "inspection-who-assigned")} " " {assigned} }.into_any()
}

fn assignments(words: Words, count: Count) -> String {
    match count {
        Count { seen: 0, more: false } => say!(words, "inspection-assignments-none"),
        Count { seen, more: false } => say!(words, "inspection-assignments", count = seen),
        Count { seen, more: true } => say!(words, "inspection-assignments-more", count = seen),
    }
}

fn personal(words: Words, count: Count) -> String {
    match count {
        Count { seen: 0, more: false } => say!(words, "inspection-personal-none"),
        Count { seen, more: false } => say!(words, "inspection-personal-count", count = seen),
        Count { seen, more: true } => say!(words, "inspection-personal-more", count = seen),
    }
}

fn organisation(words: Words, grants: &RecordedGrants) -> AnyView {
    let graph = match grants.of_graph() {
        Some(scopes) => view! { "Microsoft Graph: " {names(words, &scopes)} }.into_any(),
        None => say!(words, "inspection-no-graph").into_any(),
    };
    let others = grants
        .organisation
        .iter()
        .filter_map(|grant| match grant.resource {
            Resource::Graph => None,
            Resource::Other(id) => {
                let label = say_marked!(words, "inspection-other-api", id = id.to_string());
                Some(view! { <p>{marked_text(label, &[])} " " {names(words, &grant.scopes)}</p> })
            }
        })
        .collect_view();
    view! { {graph} {others} }.into_any()
}

fn names(words: Words, scopes: &ScopeSet) -> AnyView {
    if scopes.is_empty() {
        return say!(words, "inspection-scopes-none").into_any();
    }
    let names = scopes.iter().map(|scope| code(scope.to_string())).collect_view();
    view! { <span class="scope-list">{names}</span> }.into_any()
}

fn policies(words: Words, consent: &UserConsentPolicy) -> AnyView {
    if consent.policies.is_empty() {
        return say!(words, "inspection-policies-none").into_any();
    }
    let names = consent.policies.iter().map(|policy| code(policy.clone())).collect_view();
    view! { <span class="scope-list">{names}</span> }.into_any()
}

fn reached(words: Words, reach: &ConsentReach) -> AnyView {
    let line = |label: String, scopes: &ScopeSet| {
        (!scopes.is_empty()).then(|| view! { <p>{label} " " {names(words, scopes)}</p> })
    };
    view! {
        {line(say!(words, "inspection-reach-open"), &reach.open)}
        {line(say!(words, "inspection-reach-kept"), &reach.kept)}
        {line(say!(words, "inspection-reach-undecided"), &reach.undecided)}
    }
    .into_any()
}

fn workflow(words: Words, workflow: &RequestWorkflow) -> String {
    match workflow.duration_days {
        _ if !workflow.enabled => say!(words, "inspection-workflow-off"),
        Some(days) if days > 0 => say!(words, "inspection-workflow-days", count = days),
        _ => say!(words, "inspection-workflow-on"),
    }
}

fn requests(words: Words, waiting: &[ScopeSet]) -> AnyView {
    if waiting.is_empty() {
        return say!(words, "inspection-requests-none").into_any();
    }
    let items = waiting.iter().map(|scopes| view! { <li>{names(words, scopes)}</li> }).collect_view();
    let word = say!(words, "inspection-requests-wait", count = waiting.len());
    view! { {tag(Tone::Wait, Icon::Clock, &word)} <ul>{items}</ul> }.into_any()
}
