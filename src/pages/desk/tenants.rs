//! The list of tenants: search and filters in the address, one page of rows.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    attention::{Attention, attention},
    refused_sign_ins::{RefusalRow, refused_sign_ins},
};
use crate::{
    domain::{consent::ConsentStage, gate::Gate, id::TenantId, mailbox::Verdict, report::Overall},
    pages::{Mood, Page},
    ui::{
        button::{Weight, button_link, submit},
        judgement::{overall_tag, overall_word},
        mailbox_words::verdict_name,
        tag::{stage_look, stage_tag},
        time::time_compact,
        words::gate_name,
    },
    words::Words,
};

/// What is looked for.
#[derive(Debug, Clone, Default)]
pub struct TenantQuery {
    /// Part of a domain, a name or an id.
    pub search: String,
    /// Only tenants whose newest request is at this stage.
    pub stage: Option<ConsentStage>,
    /// Only tenants whose newest report says this.
    pub overall: Option<Overall>,
}

impl TenantQuery {
    fn is_narrowed(&self) -> bool {
        !self.search.is_empty() || self.stage.is_some() || self.overall.is_some()
    }
}

/// One tenant in the list.
#[derive(Debug, Clone)]
pub struct TenantRow {
    /// Its page.
    pub href: String,
    /// Its id.
    pub id: TenantId,
    /// The organisation's name, when known.
    pub name: Option<String>,
    /// Its domains, the most telling first.
    pub domains: Vec<String>,
    /// Stage of the newest consent request.
    pub stage: Option<ConsentStage>,
    /// Answer of the newest report.
    pub overall: Option<Overall>,
    /// Mailbox verdict of the newest report.
    pub verdict: Option<Verdict>,
    /// Gate of the newest refusal, when nothing newer has succeeded.
    pub gate: Option<Gate>,
    /// People with a finished connection.
    pub people: u64,
    /// When anything happened last.
    pub last_seen: Timestamp,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct TenantsPage {
    /// The address of the list, without query.
    pub href: String,
    /// The same list as a file, for those who may take it along.
    pub csv_href: Option<String>,
    /// What was looked for. Query members: `q`, `stage`, `overall`.
    pub query: TenantQuery,
    /// One page of rows.
    pub rows: Vec<TenantRow>,
    /// Refused sign-ins whose correlation or trace id was searched for.
    pub refusals: Vec<RefusalRow>,
    /// How many tenants match in all, when that was counted.
    pub total: Option<u64>,
    /// The first page, when this is not it.
    pub first_href: Option<String>,
    /// The next page, if there is one.
    pub next_href: Option<String>,
    /// What waits for the vendor's own people: how many, of what, and where.
    pub attention: Vec<Attention>,
    /// Where the link that the app opens is judged.
    pub lint_href: &'static str,
}

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

impl Page for TenantsPage {
    fn title(&self, _: Words) -> String {
        "Tenants".to_owned()
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, _: Words) -> AnyView {
        let total = self
            .total
            .map(|total| view! { <span class="desk-head__count">{thousands(total)} " in all"</span> });
        let refusals = (!self.refusals.is_empty())
            .then(|| refused_sign_ins("Refused sign-ins with this ID", &self.refusals));
        let body = if self.rows.is_empty() && refusals.is_some() {
            ().into_any()
        } else if self.rows.is_empty() {
            self.empty()
        } else {
            self.table()
        };
        view! {
            <div class="desk-head">
                <h1>"Tenants"</h1>
                {total}
            </div>
            {self.attention.iter().map(attention).collect_view()}
            {self.filters()}
            {refusals}
            {body}
            {self.paging()}
            {self.csv_href.clone().map(|href| view! { <p class="hint"><a href=href>"This list as CSV"</a></p> })}
            <p class="hint">
                "Customers are asked again although they approved? "
                <a href=self.lint_href>"Check the sign-in link that your app opens"</a> "."
            </p>
        }
        .into_any()
    }
}

impl TenantsPage {
    fn filters(&self) -> AnyView {
        let query = &self.query;
        let stages = STAGES
            .map(|stage| option(stage.as_str(), stage_look(stage).2.to_owned(), query.stage == Some(stage)))
            .into_iter()
            .collect_view();
        let overalls = OVERALLS
            .map(|overall| {
                option(
                    overall.as_str(),
                    overall_word(Words::default(), overall),
                    query.overall == Some(overall),
                )
            })
            .into_iter()
            .collect_view();
        let clear = query
            .is_narrowed()
            .then(|| view! { <a class="filters__clear" href=self.href.clone()>"Clear"</a> });
        view! {
            <form class="filters" method="get" action=self.href.clone() role="search" aria-label="Tenants">
                <div class="filters__field filters__field--wide">
                    <label for="q">"Search"</label>
                    <input
                        class="field__input"
                        id="q"
                        name="q"
                        type="search"
                        value=query.search.clone()
                        placeholder="Domain, name, tenant or correlation ID"
                        autocomplete="off"
                        spellcheck="false"
                    />
                </div>
                <div class="filters__field">
                    <label for="stage">"Consent"</label>
                    <select class="field__input" id="stage" name="stage">
                        <option value="">"Any"</option>
                        {stages}
                    </select>
                </div>
                <div class="filters__field">
                    <label for="overall">"Last report"</label>
                    <select class="field__input" id="overall" name="overall">
                        <option value="">"Any"</option>
                        {overalls}
                    </select>
                </div>
                <div class="filters__go">{submit(Weight::Secondary, "Show")} {clear}</div>
            </form>
        }
        .into_any()
    }

    fn table(&self) -> AnyView {
        let rows = self.rows.iter().map(row).collect_view();
        view! {
            <div class="table-frame">
                <table class="table table--dense table--stack">
                    <caption class="visually-hidden">"Tenants, newest activity first"</caption>
                    <thead>
                        <tr>
                            <th scope="col">"Organisation"</th>
                            <th scope="col">"Consent"</th>
                            <th scope="col">"Last report"</th>
                            <th scope="col">"Mailbox"</th>
                            <th scope="col">"Gate"</th>
                            <th scope="col" class="number">"People"</th>
                            <th scope="col" class="number">"Last seen (UTC)"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    }

    fn empty(&self) -> AnyView {
        if self.query.is_narrowed() {
            view! {
                <div class="empty">
                    <p class="empty__title">"Nothing matches"</p>
                    <p>
                        "Try a part of the domain, or " <a href=self.href.clone()>"show all tenants"</a> "."
                    </p>
                </div>
            }
            .into_any()
        } else {
            view! {
                <div class="empty">
                    <p class="empty__title">"No tenants yet"</p>
                    <p>"A tenant appears here when the first of its people signs in or asks their administrator."</p>
                </div>
            }
            .into_any()
        }
    }

    fn paging(&self) -> Option<AnyView> {
        (self.first_href.is_some() || self.next_href.is_some()).then(|| {
            let first =
                self.first_href.as_ref().map(|href| button_link(href, Weight::Secondary, "First page"));
            let next = self.next_href.as_ref().map(|href| button_link(href, Weight::Secondary, "Next page"));
            view! { <nav class="paging" aria-label="Pages">{first} {next}</nav> }.into_any()
        })
    }
}

/// A number with commas between its thousands.
pub(super) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

fn option(value: &'static str, label: String, selected: bool) -> AnyView {
    view! {
        <option value=value selected=selected>
            {label}
        </option>
    }
    .into_any()
}

fn row(row: &TenantRow) -> AnyView {
    let name =
        row.name.clone().or_else(|| row.domains.first().cloned()).unwrap_or_else(|| row.id.to_string());
    let more = row.domains.len().saturating_sub(1);
    let mut domains = row.domains.first().cloned().unwrap_or_default();
    if more > 0 {
        domains = format!("{domains} and {more} more");
    }
    let none = || view! { <span class="none">"–"</span> }.into_any();
    view! {
        <tr>
            <th scope="row">
                <a href=row.href.clone()>{name}</a>
                <span class="cell-note">{domains}</span>
            </th>
            <td data-label="Consent">{row.stage.map_or_else(none, stage_tag)}</td>
            <td data-label="Last report">{row.overall.map_or_else(none, |overall| overall_tag(Words::default(), overall))}</td>
            <td data-label="Mailbox">
                {row.verdict.map_or_else(none, |verdict| verdict_name(Words::default(), verdict).into_any())}
            </td>
            <td data-label="Gate">{row.gate.map_or_else(none, |gate| gate_name(Words::default(), gate).into_any())}</td>
            <td data-label="People" class="number">
                {thousands(row.people)}
            </td>
            <td data-label="Last seen" class="number">
                {time_compact(row.last_seen)}
            </td>
        </tr>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::thousands;

    #[test]
    fn thousands_are_set_apart() {
        for (number, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(thousands(number), text);
        }
    }
}
