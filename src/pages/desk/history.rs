//! How a tenant's runs came out one after the other: each permission and the mailbox as a strip with words.

use leptos::prelude::*;

use super::section::section;
use crate::{
    domain::{mailbox::Verdict, report::Report, scope::Scope},
    pages::{Mood, Page},
    ui::{
        judgement::{outcome_word, overall_tag, overall_word},
        mailbox_words::verdict_name,
        tag::{Tone, outcome_look, overall_look},
        time::time_compact,
    },
    words::Words,
};

/// How many changes of state are put into words; earlier ones are in the strip alone.
const SPELLED_OUT: usize = 4;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct HistoryPage {
    /// The tenant's name.
    pub tenant: String,
    /// Its page.
    pub tenant_href: String,
    /// Whether the viewer may take lists along.
    pub may_act: bool,
    /// The newest reports, in the order of time.
    pub reports: Vec<Report>,
}

/// One run's state of one thing.
type State = Option<(Tone, String)>;

impl Page for HistoryPage {
    fn title(&self, _: Words) -> String {
        format!("History of {}", self.tenant)
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        let rows = self.rows(words).into_iter().map(|(name, states)| row(&name, &states)).collect_view();
        view! {
            <p class="back">
                <a href=self.tenant_href.clone()>{self.tenant.clone()}</a>
            </p>
            <div class="desk-head">
                <h1>{self.title(words)}</h1>
                {self.may_act.then(|| self.files())}
            </div>
            <p class="desk-intro">
                "The newest 50 finished checks of all people of this tenant. One bar is one check, the oldest on the left;
                the taller, the better. A gap is a check without this permission."
            </p>
            {section(
                "State after state",
                &["What", "Checks", "In words"],
                rows.into_any(),
                self.reports.is_empty(),
                "No check of this tenant has finished.",
            )}
            {self.runs(words)}
        }
        .into_any()
    }
}

impl HistoryPage {
    fn files(&self) -> AnyView {
        view! {
            <a href=format!("{}/reports.csv", self.tenant_href)>"All reports as CSV"</a>
            <a href=format!("{}/people.csv", self.tenant_href)>"All people as CSV"</a>
        }
        .into_any()
    }

    fn rows(&self, words: Words) -> Vec<(String, Vec<State>)> {
        let of = |state: &dyn Fn(&Report) -> State| self.reports.iter().map(state).collect::<Vec<_>>();
        let mut rows = vec![
            (
                "Answer".to_owned(),
                of(&|report| Some((overall_look(report.overall).0, overall_word(words, report.overall)))),
            ),
            (
                "Mailbox".to_owned(),
                of(&|report| {
                    let verdict = report.mailbox.verdict;
                    Some((verdict_tone(verdict), verdict_name(words, verdict)))
                }),
            ),
        ];
        let mut scopes: Vec<&Scope> = Vec::new();
        for result in self.reports.iter().rev().flat_map(|report| &report.permissions) {
            if !scopes.contains(&&result.scope) {
                scopes.push(&result.scope);
            }
        }
        rows.extend(scopes.into_iter().map(|scope| {
            let states = of(&|report| {
                let result = report.permissions.iter().find(|result| result.scope == *scope)?;
                Some((outcome_look(result.outcome).0, outcome_word(words, result.outcome)))
            });
            (scope.to_string(), states)
        }));
        rows
    }

    fn runs(&self, words: Words) -> AnyView {
        let rows = self
            .reports
            .iter()
            .rev()
            .map(|report| {
                view! {
                    <tr>
                        <th scope="row">
                            <a href=format!("/reports/{}", report.id)>{time_compact(report.finished_at)}</a>
                            <span class="cell-note">{report.subject.name.clone()}</span>
                        </th>
                        <td data-label="Answer">{overall_tag(words, report.overall)}</td>
                        <td data-label="Mailbox">{verdict_name(words, report.mailbox.verdict)}</td>
                        <td data-label="Changes">
                            <a href=format!("/reports/{}/compare", report.id)>"Since the check before"</a>
                        </td>
                    </tr>
                }
            })
            .collect_view();
        section(
            "Checks, newest first",
            &["Report", "Answer", "Mailbox", "Changes"],
            rows.into_any(),
            self.reports.is_empty(),
            "None.",
        )
    }
}

const fn verdict_tone(verdict: Verdict) -> Tone {
    if verdict.is_reachable() {
        Tone::Good
    } else if verdict.is_out_of_reach() {
        Tone::Bad
    } else if verdict.needs_action() {
        Tone::Warn
    } else {
        Tone::Unsure
    }
}

/// How tall a bar is, of 16.
const fn height(tone: Tone) -> u32 {
    match tone {
        Tone::Good => 16,
        Tone::Covered => 14,
        Tone::Neutral => 10,
        Tone::Wait => 8,
        Tone::Unsure => 6,
        Tone::Warn => 5,
        Tone::Bad => 3,
    }
}

fn row(name: &str, states: &[State]) -> AnyView {
    let name = name.to_owned();
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td data-label="Checks">{strip(states)}</td>
            <td data-label="In words">{in_words(states)}</td>
        </tr>
    }
    .into_any()
}

/// The bars; the words beside them say the same to those who do not see them.
fn strip(states: &[State]) -> AnyView {
    let bars = states.iter().zip(0_u32..).filter_map(|(state, at)| {
        let (tone, _) = state.as_ref()?;
        let height = height(*tone);
        let class = format!("strip__bar strip__bar--{}", tone.class());
        Some(view! { <rect class=class x=6 * at y=16 - height width="5" height=height /> })
    });
    let bars = bars.collect_view();
    let width = 6 * states.len();
    view! {
        <svg
            class="strip"
            viewBox=format!("0 0 {width} 16")
            width=width
            height="16"
            aria-hidden="true"
            focusable="false"
        >
            {bars}
        </svg>
    }
    .into_any()
}

/// The states that follow each other, each with the number of checks, such as “Proven 8×, then Missing 4×”.
fn in_words(states: &[State]) -> String {
    let mut lengths: Vec<(&str, usize)> = Vec::new();
    for (_, word) in states.iter().flatten() {
        match lengths.last_mut() {
            Some((last, count)) if last == word => *count += 1,
            _ => lengths.push((word, 1)),
        }
    }
    let from = lengths.len().saturating_sub(SPELLED_OUT);
    let said: Vec<String> = lengths[from..].iter().map(|(word, count)| format!("{word} {count}×")).collect();
    let before = if from > 0 { "…, then " } else { "" };
    format!("{before}{}", said.join(", then "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_that_follow_each_other_are_counted() {
        let states = |words: &str| -> Vec<State> {
            words.chars().map(|c| (c != '-').then(|| (Tone::Good, c.to_string()))).collect()
        };
        assert_eq!(in_words(&states("pp-pm")), "p 3×, then m 1×");
        assert_eq!(in_words(&states("abcabc")), "…, then c 1×, then a 1×, then b 1×, then c 1×");
        assert_eq!(in_words(&[]), "");
    }
}
