//! What has changed between two checks of one connection, and all checks to choose from.

use jiff::Timestamp;
use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{
        mailbox::Verdict,
        marked_text::Piece,
        report::{Overall, Report, Since, dated_changes},
    },
    say, say_marked,
    ui::{
        button::{Weight, button_link},
        change_words::{change_words, since_words},
        icon::Icon,
        judgement::overall_tag,
        mailbox_words::verdict_name,
        tag::{Tone, tag},
        time::time,
    },
    words::Words,
};

/// Two reports and those between them.
#[derive(Debug, Clone)]
pub struct Compared {
    /// The older one.
    pub was: Report,
    /// Those between the two, in the order of time.
    pub between: Vec<Report>,
    /// The newer one.
    pub is: Report,
}

/// What a check in the list is to the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// It is the report that the page belongs to.
    This,
    /// It is what that report is compared with.
    That,
    /// Neither; the address compares with it.
    Other(String),
}

/// One check in the list.
#[derive(Debug, Clone)]
pub struct RunRow {
    /// Its report.
    pub href: String,
    /// When it ended.
    pub at: Timestamp,
    /// The report's answer.
    pub overall: Option<Overall>,
    /// The report's mailbox verdict.
    pub verdict: Option<Verdict>,
    /// What it is here.
    pub part: Part,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct ComparePage {
    /// Whose connection.
    pub person: String,
    /// The report's page.
    pub report_href: String,
    /// The two; `None` when there is nothing to compare with.
    pub compared: Option<Box<Compared>>,
    /// One part of the checks, the newest first.
    pub runs: Vec<RunRow>,
    /// The next part, if there is one.
    pub older_href: Option<String>,
    /// The first part, when this is not it.
    pub newest_href: Option<String>,
}

impl Page for ComparePage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "compare-title")
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let compared = match &self.compared {
            Some(compared) => changes(words, compared),
            None => view! { <p class="lead">{say!(words, "compare-only")}</p> }.into_any(),
        };
        let rows = self.runs.iter().map(|run| row(words, run)).collect_view();
        let page = |href: &Option<String>, label: String| {
            href.as_ref().map(|href| button_link(href, Weight::Secondary, label))
        };
        view! {
            <p class="back">
                <a href=self.report_href.clone()>{say!(words, "compare-back")}</a>
            </p>
            <p class="lead-in">{say!(words, "compare-lead-in", person = self.person.as_str())}</p>
            <h1>{title}</h1>
            {compared}
            <section class="section">
                <h2>{say!(words, "compare-runs")}</h2>
                <p class="hint">{say!(words, "compare-runs.hint")}</p>
                <ul class="results">{rows}</ul>
                <div class="actions">
                    {page(&self.newest_href, say!(words, "compare-newest"))}
                    {page(&self.older_href, say!(words, "compare-older"))}
                </div>
            </section>
        }
        .into_any()
    }
}

fn changes(words: Words, Compared { was, between, is }: &Compared) -> AnyView {
    let from_to =
        say!(words, "compare-from-to", from = words.time(was.finished_at), to = words.time(is.finished_at));
    let changes = dated_changes(was, between, is);
    let list = if changes.is_empty() {
        view! { <p>{say!(words, "compare-nothing")}</p> }.into_any()
    } else {
        let items = changes
            .iter()
            .map(|(change, since)| {
                let said = change_words(words, change);
                // That it lies between the two is said above.
                let since = (*since != Since::Between(was.finished_at, is.finished_at)).then(
                    || view! { <span class="changes__since">{since_words(words, &said, *since)}</span> },
                );
                view! { <li>{said} " " {since}</li> }
            })
            .collect_view();
        view! { <ul class="changes">{items}</ul> }.into_any()
    };
    view! {
        <p class="lead">{from_to}</p>
        {list}
    }
    .into_any()
}

fn row(words: Words, run: &RunRow) -> AnyView {
    let here = |label: String| tag(Tone::Neutral, Icon::Arrow, &label);
    let part = match &run.part {
        Part::This => here(say!(words, "compare-this")),
        Part::That => here(say!(words, "compare-that")),
        Part::Other(href) => {
            let label = say_marked!(words, "compare-with", time = words.time(run.at));
            view! { <a href=href.clone()>{with_hidden(label)}</a> }.into_any()
        }
    };
    let verdict = run.verdict.map(|verdict| {
        view! { <p class="results__note">{verdict_name(words, verdict)}</p> }
    });
    view! {
        <li class="results__row">
            <div class="results__head">
                <p>
                    <a class="results__scope" href=run.href.clone()>
                        {time(words, run.at)}
                    </a>
                </p>
                {run.overall.map(|overall| overall_tag(words, overall))}
            </div>
            {verdict}
            <p class="results__note">{part}</p>
        </li>
    }
    .into_any()
}

/// A label, of which those who see the row do not need the marked words.
fn with_hidden(label: Vec<Piece>) -> AnyView {
    let pieces = label.into_iter().map(|piece| match piece {
        Piece::Text(text) => text.into_any(),
        Piece::Marked { text, .. } => view! { <span class="visually-hidden">{text}</span> }.into_any(),
    });
    pieces.collect_view().into_any()
}
