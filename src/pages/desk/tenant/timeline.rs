//! Everything that happened in a tenant, newest first.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    domain::{consent::ConsentStage, gate::Gate, report::Overall, timeline_kind::TimelineKind},
    ui::{
        button::{Weight, button_link},
        judgement::overall_tag,
        tag::{gate_tag, stage_tag},
        time::time_compact,
    },
    words::Words,
};

/// The tag beside an event.
#[derive(Debug, Clone, Copy)]
pub enum Mark {
    /// Of a refusal.
    Gate(Gate),
    /// Of a hand-over: how far it is now.
    Stage(ConsentStage),
    /// Of a check.
    Overall(Overall),
}

/// One event.
#[derive(Debug, Clone)]
pub struct TimelineRow {
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: String,
    /// A tag.
    pub mark: Option<Mark>,
    /// More about it.
    pub detail: Option<String>,
    /// Who.
    pub who: Option<String>,
    /// Where more stands: address and label.
    pub link: Option<(String, &'static str)>,
}

/// A part of what happened.
#[derive(Debug, Clone)]
pub struct Timeline {
    /// Its events.
    pub rows: Vec<TimelineRow>,
    /// The kind that it is narrowed to.
    pub kind: Option<TimelineKind>,
    /// Whether it is not the first part.
    pub later: bool,
    /// Where the next part begins, for the address.
    pub next: Option<String>,
}

/// A kind as people say it.
const fn kind_name(kind: TimelineKind) -> &'static str {
    match kind {
        TimelineKind::SignIns => "Sign-ins",
        TimelineKind::Refused => "Refused",
        TimelineKind::Requests => "Requests",
        TimelineKind::Openings => "Openings",
        TimelineKind::Checks => "Checks",
        TimelineKind::Records => "Records",
        TimelineKind::Desk => "Desk",
    }
}

fn address(href: &str, kind: Option<TimelineKind>, before: Option<&str>) -> String {
    let kind = kind.map(|kind| format!("kind={}", kind.as_str()));
    let before = before.map(|place| format!("before={place}"));
    let query: Vec<String> = kind.into_iter().chain(before).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{href}{mark}{}#timeline", query.join("&"))
}

/// The page of a tenant with its checks only.
pub(super) fn checks_only(href: &str) -> String {
    address(href, Some(TimelineKind::Checks), None)
}

/// The page of a tenant with the desk's own events only.
pub fn desk_only(href: &str) -> String {
    address(href, Some(TimelineKind::Desk), None)
}

impl Timeline {
    pub(super) fn view(&self, href: &str) -> AnyView {
        let kinds = std::iter::once((None, "All"))
            .chain(TimelineKind::ALL.into_iter().map(|kind| (Some(kind), kind_name(kind))))
            .map(|(kind, name)| {
                let current = (kind == self.kind).then_some("true");
                view! {
                    <li>
                        <a class="kinds__link" href=address(href, kind, None) aria-current=current>
                            {name}
                        </a>
                    </li>
                }
            })
            .collect_view();
        let rows = self.rows.iter().map(row).collect_view();
        let list = if self.rows.is_empty() {
            view! { <p class="empty-line">"Nothing of this kind happened."</p> }.into_any()
        } else {
            view! { <ol class="timeline">{rows}</ol> }.into_any()
        };
        let newest =
            self.later.then(|| button_link(&address(href, self.kind, None), Weight::Secondary, "Newest"));
        let older = self
            .next
            .as_deref()
            .map(|place| button_link(&address(href, self.kind, Some(place)), Weight::Secondary, "Older"));
        let paging = (newest.is_some() || older.is_some())
            .then(|| view! { <nav class="paging" aria-label="Pages of the timeline">{newest} {older}</nav> });
        view! {
            <section class="desk-section" id="timeline">
                <h2>"What happened"</h2>
                <nav aria-label="Kinds of events">
                    <ul class="kinds">{kinds}</ul>
                </nav>
                {list}
                {paging}
            </section>
        }
        .into_any()
    }
}

fn row(row: &TimelineRow) -> AnyView {
    let words = Words::default();
    let mark = row.mark.map(|mark| match mark {
        Mark::Gate(gate) => gate_tag(words, gate),
        Mark::Stage(stage) => stage_tag(stage),
        Mark::Overall(overall) => overall_tag(words, overall),
    });
    let detail = row.detail.clone().map(|detail| view! { <span class="timeline__detail">{detail}</span> });
    let who = row.who.clone().map(|who| view! { <span class="timeline__who">{who}</span> });
    let link = row.link.clone().map(|(href, label)| view! { <a href=href>{label}</a> });
    view! {
        <li class="timeline__entry">
            <span class="timeline__at">{time_compact(row.at)}</span>
            <span class="timeline__what">{row.what.clone()} " " {mark}</span>
            {detail}
            {who}
            {link}
        </li>
    }
    .into_any()
}
