//! Words for the values of filters.

use crate::{
    domain::{
        desk_state::DeskState,
        tenant_selection::{Assignee, LastSeen, PartName, TenantSelection},
    },
    ui::{
        judgement::overall_word,
        mailbox_words::verdict_name,
        tag::stage_look,
        words::{fixer_name, gate_name},
    },
    words::Words,
};

/// The state of the desk in a word.
pub(super) const fn desk_name(state: DeskState) -> &'static str {
    match state {
        DeskState::New => "New",
        DeskState::Open => "Open",
        DeskState::Waiting => "Waiting for the customer",
        DeskState::Solved => "Solved",
    }
}

/// A range of days in words.
pub(super) fn seen_name(seen: LastSeen) -> String {
    match seen {
        LastSeen::Within(1) => "In the last day".to_owned(),
        LastSeen::Within(days) => format!("In the last {days} days"),
        LastSeen::Older => format!("Longer than {} days ago", LastSeen::LONGEST),
    }
}

/// Whom a tenant is assigned to, in words.
pub(super) fn assignee_name(assignee: Assignee, known: Option<&str>) -> String {
    match assignee {
        Assignee::Me => "Me".to_owned(),
        Assignee::Nobody => "Nobody".to_owned(),
        Assignee::Person(id) => known.map_or_else(|| id.to_string(), str::to_owned),
    }
}

/// What a filter is called.
pub(super) const fn filter_name(part: PartName) -> &'static str {
    match part {
        PartName::Search => "Search",
        PartName::Stage => "Consent",
        PartName::Overall => "Last report",
        PartName::Verdict => "Mailbox",
        PartName::Gate => "Gate",
        PartName::Cloud => "Cloud",
        PartName::Fixer => "Who must act",
        PartName::Seen => "Last seen",
        PartName::Watched => "Watched",
        PartName::Assignee => "Assigned to",
        PartName::Desk => "Status",
        PartName::Cause => "Cause",
        PartName::Sort => "Sort",
        PartName::Order => "Order",
    }
}

/// The value of a filter in words.
pub(super) fn value_name(
    part: PartName,
    selection: &TenantSelection,
    clouds: &[(String, String)],
    assignee: Option<&str>,
) -> String {
    let words = Words::default();
    let cloud = |id: &String| {
        let known = clouds.iter().find(|(known, _)| known == id);
        known.map_or_else(|| id.clone(), |(_, name)| name.clone())
    };
    let said = match part {
        PartName::Search => Some(selection.search.clone()),
        PartName::Stage => selection.stage.map(|stage| stage_look(stage).2.to_owned()),
        PartName::Overall => selection.overall.map(|overall| overall_word(words, overall)),
        PartName::Verdict => selection.verdict.map(|verdict| verdict_name(words, verdict)),
        PartName::Gate => selection.gate.map(|gate| gate_name(words, gate)),
        PartName::Cloud => selection.cloud.as_ref().map(cloud),
        PartName::Fixer => selection.fixer.map(|fixer| fixer_name(words, fixer)),
        PartName::Seen => selection.seen.map(seen_name),
        PartName::Watched => Some("yes".to_owned()),
        PartName::Assignee => selection.assignee.map(|to| assignee_name(to, assignee)),
        PartName::Desk => selection.desk.map(|desk| desk_name(desk).to_owned()),
        PartName::Cause => selection.cause.clone(),
        PartName::Sort | PartName::Order => None,
    };
    said.unwrap_or_default()
}
