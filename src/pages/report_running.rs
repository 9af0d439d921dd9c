//! A diagnosis that runs, and one that was interrupted.

use jiff::Timestamp;
use leptos::prelude::*;

use super::Page;
use crate::{
    domain::progress::{Progress, ProgressLine},
    islands::LiveProgress,
    ui::{
        button::{Weight, button_form, button_link},
        form::FormTarget,
        icon::Icon,
        tag::{Tone, outcome_tag, tag},
        time::time_to_the_second,
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
    fn title(&self, _: Words) -> String {
        format!("Checking {}", self.organisation)
    }

    fn view(self, _: Words) -> AnyView {
        view! {
            <p class="lead-in">"Calendar connection to " {self.app}</p>
            <h1>"We are asking Microsoft"</h1>
            <p class="lead">
                "One question for each permission, as " {self.person} ", at " {self.organisation}
                ". It takes a few seconds."
            </p>
            <LiveProgress url=self.events_url initial=self.progress />
            <div class="actions no-print">
                {button_link(&self.refresh_href, Weight::Secondary, "Show latest results")}
            </div>
            <p class="hint">
                "Begun " {time_to_the_second(Words::default(), self.started_at)}
                ". You can close this page; the report will be kept."
            </p>
        }
        .into_any()
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
    fn title(&self, _: Words) -> String {
        format!("Check of {} interrupted", self.organisation)
    }

    fn view(self, _: Words) -> AnyView {
        let lines = self.progress.lines.into_iter().map(line).collect_view();
        let left = self.may_have_left.then(|| {
            view! {
                <p>
                    "The test of writing was under way, so its entry of 1 January 2001 may still be in the calendar.
                    The portal is removing it; running the check again looks for it, too."
                </p>
            }
        });
        let run_again =
            self.run_again.as_ref().map(|target| button_form(target, Weight::Primary, "Run the check again"));
        view! {
            <h1>"The check was interrupted"</h1>
            <p class="lead">
                "It began " {time_to_the_second(Words::default(), self.started_at)}
                " and could not finish, because the portal was restarted or Microsoft took too long. What was
                answered until then stands below; nothing is judged from it."
            </p>
            {left}
            <div class="actions">{run_again}</div>
            <ul class="progress">{lines}</ul>
        }
        .into_any()
    }
}

fn line(line: ProgressLine) -> AnyView {
    let state = line.outcome.map_or_else(|| tag(Tone::Unsure, Icon::Question, "No answer"), outcome_tag);
    view! {
        <li class="progress__line">
            <span class="progress__subject">{line.subject}</span>
            <span class="progress__state">{state}</span>
            <span class="progress__note">{line.note}</span>
        </li>
    }
    .into_any()
}
