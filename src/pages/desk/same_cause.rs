//! Tenants grouped by what holds them back.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    attention::GrowingCause,
    growing::{growing_cause, particulars},
    tenants::thousands,
    trend::{chart_and_table, row_chart, week_ends},
};
use crate::{
    domain::{
        cause::{Cause, Flow, Week},
        gate::Fixer,
    },
    journeys::same_cause::Period,
    pages::{Mood, Page},
    ui::{
        button::{Weight, submit},
        time::day,
        words::fixer_name,
    },
    words::Words,
};

/// One group.
#[derive(Debug, Clone)]
pub struct CauseRow {
    /// What holds the tenants back.
    pub cause: Cause,
    /// Its page.
    pub href: String,
    /// The list of its tenants.
    pub tenants_href: String,
    /// How many now.
    pub tenants: u64,
    /// How many of them in the last 7 days.
    pub new_in_week: u64,
    /// How many of them in the last 30 days.
    pub new_in_month: u64,
    /// Since when the first of them.
    pub oldest: Option<Timestamp>,
    /// How many at the end of each week, the oldest first.
    pub levels: Vec<u64>,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct SameCausePage {
    /// The list of tenants.
    pub list_href: &'static str,
    /// This page. Query members: `days`, `who`.
    pub href: &'static str,
    /// How far the trend looks back.
    pub period: Period,
    /// Only what this one has to act on.
    pub fixer: Option<Fixer>,
    /// What grows suddenly.
    pub growing: Vec<GrowingCause>,
    /// The groups, the biggest first.
    pub rows: Vec<CauseRow>,
    /// Groups that are not shown, and the tenants in them.
    pub beyond: (usize, u64),
    /// All tenants held back now.
    pub tenants: u64,
    /// The same at the end of each week, the oldest first.
    pub total: Vec<u64>,
    /// Now.
    pub now: Timestamp,
}

const FIXERS: [(Fixer, &str); 4] = [
    (Fixer::TenantAdmin, "tenant_admin"),
    (Fixer::User, "user"),
    (Fixer::Vendor, "vendor"),
    (Fixer::Microsoft, "microsoft"),
];

/// The words of a period.
pub(super) const fn period_name(period: Period) -> &'static str {
    match period {
        Period::Month => "30 days",
        Period::Quarter => "90 days",
        Period::Year => "A year",
    }
}

/// Who has to act, or that it is not known.
pub(super) fn who(cause: &Cause) -> String {
    cause.fixer().map_or_else(|| "Not known".to_owned(), |fixer| fixer_name(Words::default(), fixer))
}

/// A time since which something is so, or a dash.
pub(super) fn since(at: Option<Timestamp>) -> AnyView {
    at.map_or_else(|| view! { <span class="none">"–"</span> }.into_any(), |at| day(Words::default(), at))
}

impl Page for SameCausePage {
    fn title(&self, _: Words) -> String {
        "Same cause".to_owned()
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        let growing = self.growing.iter().map(growing_cause).collect_view();
        let body = if self.rows.is_empty() { self.empty() } else { self.groups() };
        view! {
            <p class="back">
                <a href=self.list_href>"All tenants"</a>
            </p>
            <div class="desk-head">
                <h1>{self.title(words)}</h1>
                <span class="desk-head__count">{held_back(self.tenants)}</span>
            </div>
            <p class="desk-intro">
                "Tenants by what holds them back. When many get the same cause within days, something has changed for all of
                them: at Microsoft, or in your own set-up."
            </p>
            {growing}
            {self.filters()}
            {body}
        }
        .into_any()
    }
}

fn held_back(tenants: u64) -> String {
    match tenants {
        1 => "1 tenant held back".to_owned(),
        tenants => format!("{} tenants held back", thousands(tenants)),
    }
}

impl SameCausePage {
    fn filters(&self) -> AnyView {
        let periods = Period::ALL
            .map(|period| {
                let selected = period == self.period;
                view! { <option value=period.days() selected=selected>{period_name(period)}</option> }
            })
            .into_iter()
            .collect_view();
        let fixers = FIXERS
            .map(|(fixer, word)| {
                let selected = Some(fixer) == self.fixer;
                view! { <option value=word selected=selected>{fixer_name(Words::default(), fixer)}</option> }
            })
            .into_iter()
            .collect_view();
        view! {
            <form class="filters" method="get" action=self.href aria-label="Groups">
                <div class="filters__field">
                    <label for="days">"Trend of"</label>
                    <select class="field__input" id="days" name="days">{periods}</select>
                </div>
                <div class="filters__field">
                    <label for="who">"Who has to act"</label>
                    <select class="field__input" id="who" name="who">
                        <option value="">"Anybody"</option>
                        {fixers}
                    </select>
                </div>
                <div class="filters__go">{submit(Weight::Secondary, "Show")}</div>
            </form>
        }
        .into_any()
    }

    fn empty(&self) -> AnyView {
        let narrowed = self.fixer.map(|_| {
            view! { <p><a href=self.href>"Show all groups"</a></p> }
        });
        let title = if narrowed.is_some() {
            "Nobody waits for this one to act"
        } else {
            "Nothing holds a tenant back"
        };
        view! {
            <div class="empty">
                <p class="empty__title">{title}</p>
                <p>
                    "A tenant appears here when Microsoft refuses one of its people, an administrator is asked, or a report
                    says that something has to be done."
                </p>
                {narrowed}
            </div>
        }
        .into_any()
    }

    fn groups(&self) -> AnyView {
        let ends = week_ends(self.now, self.total.len());
        let rows = self.rows.iter().enumerate().map(|(number, row)| group(number, row, &ends)).collect_view();
        let beyond = (self.beyond.0 > 0).then(|| {
            view! {
                <p class="hint">
                    {format!(
                        "Not shown: {} smaller groups with {} tenants. Choose who has to act to see fewer groups at once.",
                        self.beyond.0,
                        thousands(self.beyond.1),
                    )}
                </p>
            }
        });
        let total: Vec<Week> =
            self.total.iter().map(|tenants| Week { tenants: *tenants, flow: Flow::default() }).collect();
        view! {
            <section class="desk-section">
                <h2>"Tenants held back, by week"</h2>
                {chart_and_table("total", "Tenants held back by week", &total, self.now, false)}
            </section>
            <section class="desk-section">
                <h2>"Groups, the biggest first"</h2>
                <div class="table-frame">
                    <table class="table table--dense table--stack">
                        <thead>
                            <tr>
                                <th scope="col">"What holds them back"</th>
                                <th scope="col">"Who has to act"</th>
                                <th scope="col" class="number">"Tenants"</th>
                                <th scope="col" class="number">"New in 7 days"</th>
                                <th scope="col" class="number">"In 30 days"</th>
                                <th scope="col">"Since"</th>
                                <th scope="col">"Trend"</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                {beyond}
                <details class="trend-numbers">
                    <summary>"The trends as a table"</summary>
                    {self.matrix(&ends)}
                </details>
            </section>
        }
        .into_any()
    }

    /// The trends of all groups in numbers: a line for each group, a column for each week.
    fn matrix(&self, ends: &[Timestamp]) -> AnyView {
        let heads = ends
            .iter()
            .rev()
            .map(|end| view! { <th scope="col" class="number">{end.strftime("%Y-%m-%d").to_string()}</th> })
            .collect_view();
        let rows = self
            .rows
            .iter()
            .map(|row| {
                let numbers = row
                    .levels
                    .iter()
                    .rev()
                    .map(|level| view! { <td class="number">{thousands(*level)}</td> })
                    .collect_view();
                view! {
                    <tr>
                        <th scope="row">
                            {row.cause.sentence()}
                            {particulars(&row.cause).map(|text| view! { <span class="cell-note">{text}</span> })}
                        </th>
                        {numbers}
                    </tr>
                }
            })
            .collect_view();
        view! {
            <div class="table-frame table-frame--wide" role="region" aria-label="Trends as a table" tabindex="0">
                <table class="table table--dense">
                    <caption class="visually-hidden">"Tenants of each group at the end of each week"</caption>
                    <thead>
                        <tr>
                            <th scope="col">"Week to"</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    }
}

fn group(number: usize, row: &CauseRow, ends: &[Timestamp]) -> AnyView {
    let sentence = row.cause.sentence();
    let title = format!("Tenants by week: {sentence}");
    view! {
        <tr>
            <th scope="row">
                <a href=row.href.clone()>{sentence.clone()}</a>
                {particulars(&row.cause).map(|text| view! { <span class="cell-note">{text}</span> })}
                <span class="cell-note">
                    <a href=row.tenants_href.clone()>
                        "Show these tenants" <span class="visually-hidden">": " {sentence}</span>
                    </a>
                </span>
            </th>
            <td data-label="Who has to act">{who(&row.cause)}</td>
            <td data-label="Tenants" class="number">{thousands(row.tenants)}</td>
            <td data-label="New in 7 days" class="number">{thousands(row.new_in_week)}</td>
            <td data-label="In 30 days" class="number">{thousands(row.new_in_month)}</td>
            <td data-label="Since">{since(row.oldest)}</td>
            <td data-label="Trend">{row_chart(&format!("trend-{number}"), title, row.levels.clone(), ends)}</td>
        </tr>
    }
    .into_any()
}
