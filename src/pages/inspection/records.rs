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
    ui::{
        evidence::evidence,
        icon::Icon,
        summary_list::{Fact, code, summary_list},
        tag::{Tone, tag},
    },
};

/// All parts of a tenant's records, and the exchanges behind them.
pub(in crate::pages) fn facts(tenant: TenantId, records: &Records) -> AnyView {
    let mut facts: Vec<Fact> =
        vec![("App in the organisation", part(&records.service_principal, |found| app(found.as_ref())))];
    if let Checked::Seen(Some(principal)) = &records.service_principal {
        facts.push(("Who gets in", who(principal)));
    }
    facts.push(("Granted for everybody", part(&records.grants, organisation)));
    if let Checked::Seen(grants) = &records.grants {
        facts.push(("Granted by single people", part(&grants.personal, |count| how_many(*count).into_any())));
    }
    facts.push(("Consent policies of people", part(&records.user_consent, policies)));
    if let Checked::Seen(UserConsentPolicy { reach, policies }) = &records.user_consent
        && !policies.is_empty()
    {
        facts.push(("What they let people consent to", part(reach, reached)));
    }
    facts.push(("Asking an administrator", part(&records.workflow, workflow)));
    facts.push(("Requests that wait", part(&records.pending_requests, |waiting| requests(waiting))));
    view! { <div class="records">{summary_list(facts)} {evidence(Some(tenant), &records.evidence)}</div> }
        .into_any()
}

fn part<T>(checked: &Checked<T>, seen: impl Fn(&T) -> AnyView) -> AnyView {
    match checked {
        Checked::Seen(value) => seen(value),
        Checked::NotChecked(why) => view! {
            {tag(Tone::Unsure, Icon::Question, "Not checked")}
            <span class="fact-note">{why.clone()}</span>
        }
        .into_any(),
    }
}

fn state(tone: Tone, symbol: Icon, word: &str, note: impl Into<Option<String>>) -> AnyView {
    let note = note.into().map(|note| view! { <span class="fact-note">{note}</span> });
    view! { {tag(tone, symbol, word)} {note} }.into_any()
}

fn app(found: Option<&ServicePrincipal>) -> AnyView {
    match found {
        None => state(Tone::Warn, Icon::Barrier, "Not there", "Nobody has consented to it yet.".to_owned()),
        Some(principal) if principal.disabled_by_microsoft.is_some() => state(
            Tone::Bad,
            Icon::Cross,
            "Switched off by Microsoft",
            principal.disabled_by_microsoft.clone(),
        ),
        Some(principal) if principal.enabled => state(Tone::Good, Icon::Tick, "Switched on", None),
        Some(_) => state(Tone::Bad, Icon::Cross, "Switched off", "By an administrator.".to_owned()),
    }
}

fn who(principal: &ServicePrincipal) -> AnyView {
    if !principal.assignment_required {
        return "Everybody; assignment is not required.".into_any();
    }
    let assigned = principal
        .assigned
        .as_ref()
        .map(|assigned| part(assigned, |count| format!(" Assignments: {}.", how_many(*count)).into_any()));
    view! { "Assigned people and groups only. " {assigned} }.into_any()
}

fn how_many(count: Count) -> String {
    match count {
        Count { seen: 0, more: false } => "none".to_owned(),
        Count { seen, more: false } => seen.to_string(),
        Count { seen, more: true } => format!("more than {seen}"),
    }
}

fn organisation(grants: &RecordedGrants) -> AnyView {
    let graph = match grants.of_graph() {
        Some(scopes) => view! { "Microsoft Graph: " {list(&scopes)} }.into_any(),
        None => "Nothing of Microsoft Graph.".into_any(),
    };
    let others = grants
        .organisation
        .iter()
        .filter_map(|grant| match grant.resource {
            Resource::Graph => None,
            Resource::Other(id) => Some(view! {
                <p>"Another API (" {code(id.to_string())} "): " {list(&grant.scopes)}</p>
            }),
        })
        .collect_view();
    view! { {graph} {others} }.into_any()
}

fn list(scopes: &ScopeSet) -> AnyView {
    if scopes.is_empty() {
        return "none".into_any();
    }
    let names = scopes.iter().map(|scope| code(scope.to_string())).collect_view();
    view! { <span class="scope-list">{names}</span> }.into_any()
}

fn policies(consent: &UserConsentPolicy) -> AnyView {
    if consent.policies.is_empty() {
        return "None: people may not consent for themselves.".into_any();
    }
    let names = consent.policies.iter().map(|policy| code(policy.clone())).collect_view();
    view! { <span class="scope-list">{names}</span> }.into_any()
}

fn reached(reach: &ConsentReach) -> AnyView {
    let line = |label: &'static str, scopes: &ScopeSet| {
        (!scopes.is_empty()).then(|| view! { <p>{label} {list(scopes)}</p> })
    };
    view! {
        {line("Open to people: ", &reach.open)}
        {line("Kept for administrators: ", &reach.kept)}
        {line("Not to be told from what we read: ", &reach.undecided)}
    }
    .into_any()
}

fn workflow(workflow: &RequestWorkflow) -> AnyView {
    if !workflow.enabled {
        return "Microsoft’s page offers people no form for it.".into_any();
    }
    let days = workflow.duration_days.filter(|days| *days > 0);
    let ends = days.map(|days| format!(" A request ends after {days} days."));
    view! { "People can send a request on Microsoft’s page." {ends} }.into_any()
}

fn requests(waiting: &[ScopeSet]) -> AnyView {
    if waiting.is_empty() {
        return "None.".into_any();
    }
    let items = waiting.iter().map(|scopes| view! { <li>{list(scopes)}</li> }).collect_view();
    let word = if waiting.len() == 1 { "1 waits".to_owned() } else { format!("{} wait", waiting.len()) };
    view! { {tag(Tone::Wait, Icon::Clock, &word)} <ul>{items}</ul> }.into_any()
}
