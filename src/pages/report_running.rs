//! A diagnosis that runs, and one that was interrupted.

use jiff::Timestamp;
use leptos::prelude::*;

use super::Page;
use crate::{
    domain::progress::{Progress, ShownLine, ShownProgress},
    islands::LiveProgress,
    say,
    ui::{
        button::{Weight, button_form, button_link},
        form::FormTarget,
        icon::Icon,
        judgement::outcome_word,
        tag::{Tone, outcome_look, tag},
    },
    words::Words,
};

/// A diagnosis that runs.
#[derive(Debug, Clone)]
pub struct ReportRunning {
    /// The app's name.
    pub app: String,
    /// Whose connection.
    pub person: String,
    /// Their organisation, by name or domain.
    pub organisation: String,
    /// When it began.
    pub started_at: Timestamp,
    /// What is known so far.
    pub progress: Progress,
    /// Where the events come from.
    pub events_url: String,
    /// This page again.
    pub refresh_href: String,
}

impl Page for ReportRunning {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "report-running-title", organisation = self.organisation.as_str())
    }

    fn view(self, words: Words) -> AnyView {
        let lead = say!(
            words,
            "report-running.text",
            person = self.person.as_str(),
            organisation = self.organisation.as_str(),
        );
        let begun = say!(words, "report-running.begun", time = words.time_to_the_second(self.started_at));
        view! {
            <p class="lead-in">{say!(words, "report-lead-in", app = self.app.as_str())}</p>
            <h1>{say!(words, "report-running")}</h1>
            <p class="lead">{lead}</p>
            <LiveProgress url=self.events_url initial=shown(words, &self.progress) />
            <div class="actions no-print">
                {button_link(&self.refresh_href, Weight::Secondary, say!(words, "report-running.latest"))}
            </div>
            <p class="hint">{begun}</p>
        }
        .into_any()
    }
}

/// The progress in a reader's language.
pub fn shown(words: Words, progress: &Progress) -> ShownProgress {
    let answered = progress.lines.iter().filter(|line| line.outcome.is_some()).count();
    let lines = progress.lines.iter().map(|line| ShownLine {
        subject: line.subject.clone(),
        outcome: line.outcome,
        state: line
            .outcome
            .map_or_else(|| say!(words, "report-asking"), |outcome| outcome_word(words, outcome)),
        note: words.retell_or_keep(&line.note),
    });
    ShownProgress {
        lines: lines.collect(),
        summary: say!(words, "report-answered", answered = answered, count = progress.lines.len()),
        done: progress.done,
    }
}

/// A diagnosis that ended before its report was complete, for example because the portal was restarted.
#[derive(Debug, Clone)]
pub struct ReportInterrupted {
    /// The organisation, by name or domain.
    pub organisation: String,
    /// When it began.
    pub started_at: Timestamp,
    /// What was known when it ended.
    pub progress: Progress,
    /// A test entry may still be in a calendar.
    pub may_have_left: bool,
    /// Runs it again.
    pub run_again: Option<FormTarget>,
}

impl Page for ReportInterrupted {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "report-interrupted-title", organisation = self.organisation.as_str())
    }

    fn view(self, words: Words) -> AnyView {
        let lines = shown(words, &self.progress).lines.into_iter().map(|one| line(words, one)).collect_view();
        let left = self.may_have_left.then(|| view! { <p>{say!(words, "report-interrupted.left")}</p> });
        let run_again = self
            .run_again
            .as_ref()
            .map(|target| button_form(target, Weight::Primary, say!(words, "report-run-again")));
        let begun = words.time_to_the_second(self.started_at);
        view! {
            <h1>{say!(words, "report-interrupted")}</h1>
            <p class="lead">{say!(words, "report-interrupted.text", time = begun)}</p>
            {left}
            <div class="actions">{run_again}</div>
            <ul class="progress">{lines}</ul>
        }
        .into_any()
    }
}

fn line(words: Words, line: ShownLine) -> AnyView {
    let state = match line.outcome.map(outcome_look) {
        Some((tone, symbol)) => tag(tone, symbol, &line.state),
        None => tag(Tone::Unsure, Icon::Question, &say!(words, "report-no-answer")),
    };
    view! {
        <li class="progress__line">
            <span class="progress__subject">{line.subject}</span>
            <span class="progress__state">{state}</span>
            <span class="progress__note">{line.note}</span>
        </li>
    }
    .into_any()
}
