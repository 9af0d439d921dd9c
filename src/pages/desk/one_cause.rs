//! One group of tenants that the same thing holds back.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    attention::GrowingCause,
    growing::{particulars, this_grows},
    paging::paging,
    same_cause::{period_name, since, who},
    section::section,
    tenants::thousands,
    trend::chart_and_table,
};
use crate::{
    domain::cause::{Cause, PolicyKind, Week},
    journeys::same_cause::{Advice, Period},
    pages::{Mood, Page},
    ui::{
        summary_list::{code, summary_list},
        time::time_compact,
        words::gate_name,
    },
    words::Words,
};

/// A tenant of the group.
#[derive(Debug, Clone)]
pub struct HeldTenant {
    /// Its page.
    pub href: String,
    /// What people call it.
    pub name: String,
    /// One of its domains, when one was seen.
    pub domain: Option<String>,
    /// Since when it is held back by this.
    pub since: Timestamp,
    /// When it was met last.
    pub seen_at: Timestamp,
}

/// Another group with the same gate.
#[derive(Debug, Clone)]
pub struct AlikeRow {
    /// What holds its tenants back.
    pub cause: Cause,
    /// Its page.
    pub href: String,
    /// How many now.
    pub tenants: u64,
}

/// What the page shows.
#[derive(Debug)]
pub struct OneCausePage {
    /// The list of groups.
    pub groups_href: &'static str,
    /// What holds the tenants back.
    pub cause: Cause,
    /// Its sudden growth, if it grows so.
    pub growing: Option<GrowingCause>,
    /// How far the trend looks back, and this page with each other period.
    pub period: Period,
    /// This page for each period.
    pub periods: Vec<(Period, String)>,
    /// The list of its tenants with search and filters.
    pub tenants_href: String,
    /// How many now.
    pub tenants: u64,
    /// How many of them in the last 7 days.
    pub new_in_week: u64,
    /// How many of them in the last 30 days.
    pub new_in_month: u64,
    /// Since when the first of them.
    pub oldest: Option<Timestamp>,
    /// The weeks of the period, the oldest first.
    pub weeks: Vec<Week>,
    /// One page of its tenants, the newest first.
    pub rows: Vec<HeldTenant>,
    /// The first page, when this is not it.
    pub first_href: Option<String>,
    /// The next page, if there is one.
    pub next_href: Option<String>,
    /// Other groups with the same gate.
    pub alike: Vec<AlikeRow>,
    /// What to do.
    pub advice: Advice,
    /// Now.
    pub now: Timestamp,
}

impl Page for OneCausePage {
    fn title(&self, _: Words) -> String {
        self.cause.sentence().trim_end_matches('.').to_owned()
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        let paging = paging(self.first_href.as_deref(), self.next_href.as_deref());
        view! {
            <p class="back">
                <a href=self.groups_href>"All groups"</a>
            </p>
            <div class="desk-head">
                <h1>{self.title(words)}</h1>
                <span class="desk-head__count">
                    {thousands(self.tenants)} {if self.tenants == 1 { " tenant" } else { " tenants" }}
                </span>
            </div>
            {self.growing.as_ref().map(this_grows)}
            <div class="desk-columns">
                <div>
                    <section class="desk-section">
                        <h2>"Tenants by week"</h2>
                        {self.period_links()}
                        {chart_and_table("trend", "Tenants of this group by week", &self.weeks, self.now, true)}
                    </section>
                    {self.tenant_table()}
                    {paging}
                </div>
                <div>{self.facts()} {self.advice_section()} {self.alike_section()}</div>
            </div>
        }
        .into_any()
    }
}

impl OneCausePage {
    fn period_links(&self) -> AnyView {
        let links = self
            .periods
            .iter()
            .map(|(period, href)| {
                let current = (*period == self.period).then_some("true");
                view! { <li><a href=href.clone() aria-current=current>{period_name(*period)}</a></li> }
            })
            .collect_view();
        view! { <ul class="periods no-print" aria-label="Trend of">{links}</ul> }.into_any()
    }

    fn tenant_table(&self) -> AnyView {
        let rows = self
            .rows
            .iter()
            .map(|row| {
                view! {
                    <tr>
                        <th scope="row">
                            <a href=row.href.clone()>{row.name.clone()}</a>
                            <span class="cell-note">{row.domain.clone()}</span>
                        </th>
                        <td data-label="Held back since">{time_compact(row.since)}</td>
                        <td data-label="Last seen">{time_compact(row.seen_at)}</td>
                    </tr>
                }
            })
            .collect_view();
        let head = ["Organisation", "Held back since (UTC)", "Last seen (UTC)"];
        let nobody = "Nobody is held back by this now.";
        section("Tenants, the newest first", &head, rows.into_any(), self.rows.is_empty(), nobody)
    }

    fn facts(&self) -> AnyView {
        let text = |text: String| view! { <span>{text}</span> }.into_any();
        let mut facts = vec![("Who has to act", text(who(&self.cause)))];
        if let Some(gate) = self.cause.gate() {
            facts.push(("Gate", text(gate_name(Words::default(), gate))));
        }
        if let Some(said) = self.cause.code() {
            facts.push(("Code", code(said.as_str())));
        }
        if self.cause.gate().is_some() {
            let policy = self.cause.policy().map_or("not seen", PolicyKind::clause);
            facts.push(("Policy", text(policy.to_owned())));
        }
        facts.extend([
            ("New in 7 days", text(thousands(self.new_in_week))),
            ("In 30 days", text(thousands(self.new_in_month))),
            ("Since", since(self.oldest)),
        ]);
        let all = view! { <p><a href=self.tenants_href.clone()>"Show these tenants in the list"</a></p> };
        view! {
            <section class="desk-section cause-part">
                <h2>"What they have in common"</h2>
                {summary_list(facts)}
                {all}
            </section>
        }
        .into_any()
    }

    fn advice_section(&self) -> AnyView {
        let Advice { meaning, steps, vendor, docs_url } = &self.advice;
        let steps = steps.iter().map(|step| view! { <li>{step.clone()}</li> }).collect_view();
        let vendor = vendor.map(|step| view! { <p><strong>"What you can do: "</strong> {step}</p> });
        let docs =
            docs_url.clone().map(|href| view! { <p><a href=href>"Microsoft’s page about the code"</a></p> });
        view! {
            <section class="desk-section cause-part">
                <h2>"What the customer is told"</h2>
                <p>{meaning.clone()}</p>
                <ol class="plain-list">{steps}</ol>
                {vendor}
                {docs}
            </section>
        }
        .into_any()
    }

    fn alike_section(&self) -> Option<AnyView> {
        (!self.alike.is_empty()).then(|| {
            let rows = self
                .alike
                .iter()
                .map(|row| {
                    let text = particulars(&row.cause).unwrap_or_else(|| "no code".to_owned());
                    let detail = format!("{text}; {}", who(&row.cause));
                    view! { <li><a href=row.href.clone()>{detail}</a> ": " {thousands(row.tenants)}</li> }
                })
                .collect_view();
            view! {
                <section class="desk-section">
                    <h2>"Same gate, another code or policy"</h2>
                    <ul class="plain-list">{rows}</ul>
                </section>
            }
            .into_any()
        })
    }
}
