//! The form with the search and the filters. A GET form: what is chosen ends up in the address.

use leptos::prelude::*;

use super::{
    FORM, TenantsPage,
    labels::{assignee_name, desk_name, filter_name, seen_name},
};
use crate::{
    domain::{
        consent::ConsentStage,
        desk_state::DeskState,
        gate::{Fixer, Gate},
        mailbox::Verdict,
        report::Overall,
        tenant_selection::{Assignee, LastSeen, PartName, TenantSelection},
    },
    ui::{
        button::{Weight, submit},
        judgement::overall_word,
        mailbox_words::verdict_name,
        tag::stage_look,
        words::{fixer_name, gate_name},
    },
    words::Words,
};

const STAGES: [ConsentStage; 7] = [
    ConsentStage::Created,
    ConsentStage::Opened,
    ConsentStage::Consented,
    ConsentStage::Proving,
    ConsentStage::Proven,
    ConsentStage::Refused,
    ConsentStage::Failed,
];

const OVERALLS: [Overall; 5] =
    [Overall::Works, Overall::WorksSoFar, Overall::ActionNeeded, Overall::OutOfReach, Overall::CouldNotTell];

const FIXERS: [Fixer; 4] = [Fixer::User, Fixer::TenantAdmin, Fixer::Vendor, Fixer::Microsoft];

/// The form.
pub(super) fn form(page: &TenantsPage) -> AnyView {
    let selection = &page.selection;
    view! {
        <form id=FORM class="filters" method="get" action=page.href.clone() role="search" aria-label="Tenants">
            {unseen(selection)}
            <div class="filters__field filters__field--wide">
                <label for="q">"Search"</label>
                <input
                    class="field__input"
                    id="q"
                    name="q"
                    type="search"
                    value=selection.search.clone()
                    placeholder="Company, domain, person, AADSTS or Graph code, any ID"
                    autocomplete="off"
                    spellcheck="false"
                />
            </div>
            {first(selection)}
            <div class="filters__go">{submit(Weight::Secondary, "Show")}</div>
            {more(page)}
        </form>
    }
    .into_any()
}

/// What stands in the address and in no field that is seen goes along.
fn unseen(selection: &TenantSelection) -> AnyView {
    let parts = selection.parts();
    [PartName::Sort, PartName::Order, PartName::Cause]
        .into_iter()
        .map(|name| {
            let value = parts.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
            let name = name.as_str();
            view! { <input type="hidden" id=name name=name value=value.unwrap_or_default() /> }
        })
        .collect_view()
        .into_any()
}

fn first(selection: &TenantSelection) -> AnyView {
    let words = Words::default();
    let stages = STAGES.map(|stage| (stage.as_str().to_owned(), stage_look(stage).2.to_owned()));
    let overalls = OVERALLS.map(|overall| (overall.as_str().to_owned(), overall_word(words, overall)));
    let gates = Gate::ALL.map(|gate| (gate.key().replace('-', "_"), gate_name(words, gate)));
    let fixers = FIXERS.map(|fixer| (fixer_word(fixer).to_owned(), fixer_name(words, fixer)));
    view! {
        {choice(PartName::Stage, selection, &stages)}
        {choice(PartName::Overall, selection, &overalls)}
        {choice(PartName::Gate, selection, &gates)}
        {choice(PartName::Fixer, selection, &fixers)}
    }
    .into_any()
}

const fn fixer_word(fixer: Fixer) -> &'static str {
    match fixer {
        Fixer::User => "user",
        Fixer::TenantAdmin => "tenant_admin",
        Fixer::Vendor => "vendor",
        Fixer::Microsoft => "microsoft",
    }
}

/// Filters that are used less often, opened when one of them is set.
fn more(page: &TenantsPage) -> AnyView {
    let selection = &page.selection;
    let words = Words::default();
    let seen = LastSeen::ALL.map(|seen| (seen.to_string(), seen_name(seen)));
    let desk = DeskState::ALL.map(|state| (state.as_str().to_owned(), desk_name(state).to_owned()));
    let verdicts = Verdict::ALL.map(|verdict| (verdict.as_str().to_owned(), verdict_name(words, verdict)));
    let known = page.rows.iter().find_map(|row| row.assignee.as_deref());
    let person = selection.assignee.filter(|assignee| matches!(assignee, Assignee::Person(_)));
    let assignees: Vec<(String, String)> = [Some(Assignee::Me), Some(Assignee::Nobody), person]
        .into_iter()
        .flatten()
        .map(|assignee| (assignee.to_string(), assignee_name(assignee, known)))
        .collect();
    let is_open = selection.verdict.is_some()
        || selection.cloud.is_some()
        || selection.seen.is_some()
        || selection.desk.is_some()
        || selection.assignee.is_some()
        || selection.watched;
    view! {
        <details class="filters__more" open=is_open>
            <summary>"More filters"</summary>
            <div class="filters__rest">
                {choice(PartName::Seen, selection, &seen)}
                {choice(PartName::Desk, selection, &desk)}
                {choice(PartName::Assignee, selection, &assignees)}
                {choice(PartName::Verdict, selection, &verdicts)}
                {choice(PartName::Cloud, selection, &page.clouds)}
                <div class="filters__check">
                    <input id="watched" name="watched" type="checkbox" value="1" checked=selection.watched />
                    <label for="watched">"Watched only"</label>
                </div>
            </div>
        </details>
    }
    .into_any()
}

fn choice(part: PartName, selection: &TenantSelection, options: &[(String, String)]) -> AnyView {
    let chosen = selection.filters().into_iter().find(|(known, _)| *known == part).map(|(_, value)| value);
    let options = options
        .iter()
        .map(|(value, label)| {
            let selected = chosen.as_ref() == Some(value);
            view! {
                <option value=value.clone() selected=selected>
                    {label.clone()}
                </option>
            }
        })
        .collect_view();
    let name = part.as_str();
    view! {
        <div class="filters__field">
            <label for=name>{filter_name(part)}</label>
            <select class="field__input" id=name name=name>
                <option value="">"Any"</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_that_is_offered_is_one_that_is_read() {
        for gate in Gate::ALL {
            let word = gate.key().replace('-', "_");
            assert_eq!(TenantSelection::from_parts([("gate", word.as_str())]).gate, Some(gate));
        }
        for fixer in FIXERS {
            assert_eq!(TenantSelection::from_parts([("fixer", fixer_word(fixer))]).fixer, Some(fixer));
        }
    }
}
