//! Making a link to a report for somebody else, and the links that there are.

use jiff::Timestamp;
use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{
        redaction::Level,
        report_share::{ReportShare, ShareState, ShareView},
    },
    islands::CopyButton,
    say,
    ui::{
        button::{Weight, button_form, submit},
        error_summary::error_summary,
        field::{Field, FieldError, text_field},
        form::{FormTarget, post_form},
        icon::Icon,
        radios::{Choice, radios},
        sharing_words::opening,
        tag::{Tone, tag},
        withheld::{level_name, level_text},
    },
    words::Words,
};

/// What was chosen and typed.
#[derive(Debug, Clone)]
pub struct ShareValues {
    /// The level's word.
    pub level: String,
    /// For how many days.
    pub days: String,
    /// Who may open it.
    pub who: String,
    /// Another organisation.
    pub organisation: String,
    /// The note.
    pub note: String,
}

/// One of the links that there are.
#[derive(Debug, Clone)]
pub struct ShareRow {
    /// The link.
    pub share: ReportShare,
    /// What people call the tenant whose people alone may open it.
    pub only: Option<String>,
    /// The last openings, newest first.
    pub views: Vec<ShareView>,
    /// Takes it back; `None` when there is nothing to take back.
    pub revoke: Option<FormTarget>,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct ShareReportPage {
    /// The organisation that the report is about.
    pub organisation: String,
    /// Makes a link. Fields: `level`, `days`, `who`, `organisation`, `note`.
    pub form: FormTarget,
    /// What is chosen and typed.
    pub values: ShareValues,
    /// The lengths to choose from, in days.
    pub lengths: Vec<u16>,
    /// What was wrong.
    pub errors: Vec<FieldError>,
    /// The link that was just made and what is known of it; shown once.
    pub made: Option<(String, ShareRow)>,
    /// The links that there are, newest first.
    pub rows: Vec<ShareRow>,
    /// The report.
    pub report_href: String,
    /// Now.
    pub now: Timestamp,
}

const ORGANISATION: Field =
    Field { name: "organisation", text: "share-organisation", autocomplete: "off", kind: "text" };
const NOTE: Field = Field { name: "note", text: "share-note", autocomplete: "off", kind: "text" };
const LINK_ID: &str = "shared-link";

impl Page for ShareReportPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        if self.made.is_some() { say!(words, "share-made") } else { say!(words, "share-title") }
    }

    fn view(self, words: Words) -> AnyView {
        let made = self.made.as_ref().map(|(link, row)| made(words, link, row));
        let form = if self.made.is_some() {
            let again = self.form.action.clone();
            view! { <p><a href=again>{say!(words, "share-again")}</a></p> }.into_any()
        } else {
            self.form(words)
        };
        view! {
            {error_summary(words, &self.errors)}
            <p class="back">
                <a href=self.report_href.clone()>{say!(words, "share-back")}</a>
            </p>
            <p class="lead-in">{say!(words, "report-title", organisation = self.organisation.as_str())}</p>
            <h1>{self.title(words)}</h1>
            {made}
            {form}
            {self.links(words)}
        }
        .into_any()
    }
}

impl ShareReportPage {
    fn form(&self, words: Words) -> AnyView {
        let values = &self.values;
        let levels = Level::ALL.map(|level| Choice {
            value: level.as_str().to_owned(),
            label: level_name(words, level),
            hint: Some(level_text(words, level)),
        });
        let lengths = self.lengths.iter().map(|days| Choice {
            value: days.to_string(),
            label: say!(words, "share-days-count", count = *days),
            hint: None,
        });
        let who = vec![
            choice("own", say!(words, "share-who-own", organisation = self.organisation.as_str()), None),
            choice("named", say!(words, "share-who-named"), None),
            choice("anyone", say!(words, "share-who-anyone"), Some(say!(words, "share-who-anyone.hint"))),
        ];
        let errors = &self.errors;
        let fields = view! {
            {radios(words, "level", say!(words, "share-level"), levels.to_vec(), &values.level, errors)}
            {radios(words, "who", say!(words, "share-who"), who, &values.who, errors)}
            {text_field(words, ORGANISATION, &values.organisation, errors)}
            {radios(words, "days", say!(words, "share-days"), lengths.collect(), &values.days, errors)}
            {text_field(words, NOTE, &values.note, errors)}
            <div class="actions">{submit(Weight::Primary, say!(words, "share-make"))}</div>
        };
        view! {
            <p class="lead">{say!(words, "share-title.text")}</p>
            {post_form(&self.form, "section", fields)}
        }
        .into_any()
    }

    fn links(&self, words: Words) -> AnyView {
        let rows = self.rows.iter().map(|row| link_row(words, row, self.now)).collect_view();
        let body = if self.rows.is_empty() {
            view! { <p>{say!(words, "share-links.none")}</p> }.into_any()
        } else {
            view! { <ul class="results">{rows}</ul> }.into_any()
        };
        view! {
            <section class="section">
                <h2>{say!(words, "share-links")}</h2>
                {body}
            </section>
        }
        .into_any()
    }
}

fn choice(value: &str, label: String, hint: Option<String>) -> Choice {
    Choice { value: value.to_owned(), label, hint }
}

fn made(words: Words, link: &str, row: &ShareRow) -> AnyView {
    view! {
        <div class="section">
            <p class="lead">{say!(words, "share-made.once")}</p>
            <p class="copy-line">
                <code id=LINK_ID class="copy-line__text">
                    {link.to_owned()}
                </code>
                <CopyButton
                    target_id=LINK_ID.to_owned()
                    label=say!(words, "share-made.copy")
                    done=say!(words, "ui-copied")
                />
            </p>
            <p>{level_name(words, row.share.level)} ". " {who_opens(words, row)}</p>
            <p>{say!(words, "share-until", at = words.time(row.share.expires_at))}</p>
        </div>
    }
    .into_any()
}

fn who_opens(words: Words, row: &ShareRow) -> String {
    match (&row.only, row.share.only_tenant) {
        (Some(name), Some(_)) => say!(words, "share-opens-own", organisation = name.as_str()),
        (None, Some(id)) => say!(words, "share-opens-own", organisation = id.to_string()),
        (_, None) => say!(words, "share-opens-anyone"),
    }
}

fn state_tag(words: Words, state: ShareState) -> AnyView {
    match state {
        ShareState::Open => tag(Tone::Good, Icon::Tick, &say!(words, "share-state-open")),
        ShareState::Expired => tag(Tone::Neutral, Icon::Clock, &say!(words, "share-state-expired")),
        ShareState::Revoked => tag(Tone::Neutral, Icon::Cross, &say!(words, "share-state-revoked")),
    }
}

fn link_row(words: Words, row: &ShareRow, now: Timestamp) -> AnyView {
    let share = &row.share;
    let note = share.note.clone().map(|note| view! { <p class="results__note">{note}</p> });
    let made =
        say!(words, "share-made-by", at = words.time(share.created_at), name = share.made_by.name.as_str());
    let log = (!row.views.is_empty()).then(|| {
        let lines = row.views.iter().map(|view| view! { <li>{view_line(words, view)}</li> }).collect_view();
        view! {
            <details class="disclosure">
                <summary>{say!(words, "share-log")}</summary>
                <ul class="disclosure__body">{lines}</ul>
            </details>
        }
    });
    let revoke = row.revoke.as_ref().map(|target| {
        view! { <div class="actions">{button_form(target, Weight::Secondary, say!(words, "share-revoke"))}</div> }
    });
    view! {
        <li class="results__row">
            <div class="results__head">
                <p>
                    <strong>{level_name(words, share.level)}</strong>
                </p>
                {state_tag(words, share.state(now))}
            </div>
            {note}
            <p>{who_opens(words, row)} " " {say!(words, "share-until", at = words.time(share.expires_at))}</p>
            <p class="hint">{made} " " {say!(words, "share-views", count = share.views)}</p>
            {log}
            {revoke}
        </li>
    }
    .into_any()
}

fn view_line(words: Words, view: &ShareView) -> String {
    let line = opening(words, view.at, view.visitor);
    match &view.viewer {
        Some(who) => words.list(&[line, who.name.clone()]),
        None => line,
    }
}
