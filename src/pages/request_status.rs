//! One consent request as its requester sees it. The address of the page is theirs to bookmark.

use jiff::Timestamp;
use leptos::prelude::*;

use self::{
    message::{FIRST, message_view},
    openings::openings_view,
    reminder::reminder_view,
    steps::steps,
};
use super::{
    Page,
    adoption::adoption,
    way_back::{WayBack, way_back},
};
use crate::{
    domain::{
        adoption::AdoptionFigures,
        consent::{ConsentRequest, ConsentStage, ConsentState, Withdrawal, WithdrawnBy},
        visitor::Openings,
    },
    islands::{LiveState, LiveTimer},
    say, say_marked,
    ui::{
        banner::notice,
        button::{Weight, button_form, button_link},
        form::FormTarget,
        marked_text::marked_text,
        step_list::step_list,
        tag::Tone,
        words::{failure_sentence, shortfall_sentence},
    },
    words::Words,
};

mod message;
mod openings;
mod reminder;
mod steps;
mod withdraw;

pub use message::AdminMessage;
pub use reminder::Reminder;
pub use withdraw::WithdrawPage;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct RequestStatusPage {
    /// The app's name.
    pub app: String,
    /// The vendor.
    pub publisher: String,
    /// The organisation, by name or domain.
    pub organisation: String,
    /// The request.
    pub request: ConsentRequest,
    /// How often the administrator's link was opened.
    pub openings: Openings,
    /// Message and link; `None` when they cannot be shown any more.
    pub message: Option<AdminMessage>,
    /// The way back to the vendor's product, for those who came from there.
    pub way_back: Option<WayBack>,
    /// Reminding; `None` when there is nothing to remind of.
    pub reminder: Option<Reminder>,
    /// Asks for a fresh token now.
    pub check_now: FormTarget,
    /// Makes a new link, when this one has expired, was withdrawn, was refused or failed.
    pub ask_again: Option<FormTarget>,
    /// Whether that takes a sign-in first.
    pub ask_again_signs_in: bool,
    /// Where the request can be withdrawn; `None` when there is nothing to withdraw.
    pub withdraw_href: Option<String>,
    /// Goes on with the person's own calendar, once consent is proven.
    pub connect: FormTarget,
    /// What follows on an approval; `None` until one was proven.
    pub adoption: Option<AdoptionFigures>,
    /// The report of the administrator's own check, when the viewer may see it.
    pub report_href: Option<String>,
    /// Where the state's events come from.
    pub events_url: String,
    /// This page in this language, to bookmark.
    pub own_href: String,
    /// The time now.
    pub now: Timestamp,
}

impl Page for RequestStatusPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "status-title", organisation = self.organisation.as_str())
    }

    fn view(self, words: Words) -> AnyView {
        let stage = self.request.state.stage();
        let settled = matches!(stage, ConsentStage::Proven | ConsentStage::Refused | ConsentStage::Failed);
        let open = !self.expired() && self.request.withdrawn.is_none();
        let live = (!settled && open).then(|| {
            let note = say!(words, "ui-live");
            view! { <LiveState url=self.events_url.clone() stage=stage.as_str().to_owned() note=note /> }
        });
        let waits_for_admin = matches!(stage, ConsentStage::Created | ConsentStage::Opened) && open;
        let message = waits_for_admin.then(|| self.message(words));
        let (first, folded) = if self.has_reminded() { (None, message) } else { (message, None) };
        let reminder = self.reminder.as_ref().map(|reminder| reminder_view(words, &self.request, reminder));
        view! {
            <p class="lead-in">
                {say!(
                    words, "status-lead-in", app = self.app.as_str(), organisation = self.organisation.as_str()
                )}
            </p>
            <h1>{self.heading(words)}</h1>
            {live}
            {self.next(words)}
            {first}
            {reminder}
            {folded}
            {way_back(words, self.way_back.as_ref())}
            <section class="section">
                <h2>{say!(words, "status-steps")}</h2>
                {step_list(words, steps(words, &self.request))}
            </section>
            {openings_view(words, &self.openings)}
            {self.withdraw(words)}
            {self.keep(words, open && self.request.waits_for_admin())}
        }
        .into_any()
    }
}

impl RequestStatusPage {
    fn expired(&self) -> bool {
        let waiting = matches!(self.request.state, ConsentState::Created | ConsentState::Opened);
        waiting && self.now >= self.request.expires_at
    }

    fn has_reminded(&self) -> bool {
        self.reminder.as_ref().is_some_and(|reminder| reminder.message.is_some())
    }

    fn heading(&self, words: Words) -> String {
        match (self.request.withdrawn.map(|withdrawal| withdrawal.by), self.request.state.stage()) {
            (Some(WithdrawnBy::Requester), _) => say!(words, "status-heading-withdrawn"),
            (Some(WithdrawnBy::Support), _) => say!(words, "status-heading-withdrawn-support"),
            _ if self.expired() => say!(words, "status-heading-expired"),
            (None, ConsentStage::Created) => say!(words, "status-heading-created"),
            (None, ConsentStage::Opened) => say!(words, "status-heading-opened"),
            (None, ConsentStage::Consented) => say!(words, "status-heading-consented"),
            (None, ConsentStage::Proving) => say!(words, "status-heading-proving"),
            (None, ConsentStage::Proven) => say!(words, "status-heading-proven"),
            (None, ConsentStage::Refused) => say!(words, "status-heading-refused"),
            (None, ConsentStage::Failed) => say!(words, "status-heading-failed"),
        }
    }

    fn next(&self, words: Words) -> AnyView {
        if let Some(withdrawal) = self.request.withdrawn {
            return self.withdrawn(words, withdrawal);
        }
        let lead = |text: String| view! { <p class="lead">{text}</p> };
        match &self.request.state {
            _ if self.expired() => {
                view! { {lead(say!(words, "status-expired"))} {self.ask_again(words)} }.into_any()
            }
            ConsentState::Created => lead(say!(words, "status-created")).into_any(),
            ConsentState::Opened => lead(say!(words, "status-opened")).into_any(),
            ConsentState::Consented { .. } | ConsentState::Proving { .. } => self.proving(words),
            ConsentState::Proven { .. } => self.proven(words),
            ConsentState::Refused { reason, .. } => {
                let reason = match reason.clone() {
                    Some(reason) => view! {
                        <blockquote class="quote">
                            <p>{reason}</p>
                            <footer>{say!(words, "status-refused-reason")}</footer>
                        </blockquote>
                    }
                    .into_any(),
                    None => view! { <p>{say!(words, "status-refused-no-reason")}</p> }.into_any(),
                };
                view! { {lead(say!(words, "status-refused"))} {reason} {self.ask_again(words)} }.into_any()
            }
            ConsentState::Failed { failure, .. } => {
                view! { {lead(failure_sentence(words, failure))} {self.ask_again(words)} }.into_any()
            }
        }
    }

    fn ask_again(&self, words: Words) -> AnyView {
        let label = if self.ask_again_signs_in {
            say!(words, "status-sign-in-again")
        } else {
            say!(words, "status-ask-again")
        };
        let button = self.ask_again.as_ref().map(|target| button_form(target, Weight::Primary, label));
        view! { <div class="actions">{button}</div> }.into_any()
    }

    fn withdrawn(&self, words: Words, withdrawal: Withdrawal) -> AnyView {
        let at = words.time(withdrawal.at);
        let lead = match withdrawal.by {
            WithdrawnBy::Requester => say!(words, "status-withdrawn", at = at),
            WithdrawnBy::Support => {
                say!(words, "status-withdrawn-support", publisher = self.publisher.as_str(), at = at)
            }
        };
        let all_the_same = match &self.request.state {
            ConsentState::Consented { at } => Some(*at),
            _ => None,
        };
        let all_the_same = all_the_same.map(|at| {
            let text = say!(words, "status-withdrawn-consented", at = words.time(at));
            notice(Tone::Warn, view! { <p>{text}</p> })
        });
        view! { <p class="lead">{lead}</p> {all_the_same} {self.ask_again(words)} }.into_any()
    }

    fn proving(&self, words: Words) -> AnyView {
        let (since, next_try, last) = match &self.request.state {
            ConsentState::Proving { since, last, .. } => {
                (*since, self.request.state.next_look(self.now), last.as_ref())
            }
            ConsentState::Consented { at } => (*at, None, None),
            _ => return ().into_any(),
        };
        let elapsed = u32::try_from(self.now.duration_since(since).as_secs().max(0)).unwrap_or(u32::MAX);
        let next = match next_try {
            Some(at) => say!(words, "status-proving-next", at = words.time_to_the_second(at)),
            None => say!(words, "status-proving-you"),
        };
        view! {
            <p class="lead">{say!(words, "status-proving")}</p>
            <div class="panel panel--wait">
                <p class="panel__figure">
                    <LiveTimer elapsed=elapsed />
                    <span class="panel__unit">{say!(words, "status-proving-since", at = words.time(since))}</span>
                </p>
                <p>{next}</p>
                {last.map(|shortfall| view! { <p class="hint">{shortfall_sentence(words, shortfall)}</p> })}
                <div class="actions">
                    {button_form(&self.check_now, Weight::Secondary, say!(words, "status-check-now"))}
                </div>
            </div>
        }
        .into_any()
    }

    fn proven(&self, words: Words) -> AnyView {
        let report = self
            .report_href
            .as_ref()
            .map(|href| button_link(href, Weight::Secondary, say!(words, "status-report")));
        view! {
            <p class="lead">{say!(words, "status-proven")}</p>
            <div class="actions">
                {button_form(&self.connect, Weight::Primary, say!(words, "status-connect"))} {report}
            </div>
            {self.adoption.as_ref().and_then(|figures| adoption(words, &self.app, figures))}
        }
        .into_any()
    }

    /// The first message; folded away once there is a reminder.
    fn message(&self, words: Words) -> AnyView {
        let Some(message) = &self.message else {
            return notice(Tone::Neutral, say!(words, "status-message-gone"));
        };
        let content = message_view(words, message, FIRST);
        if self.has_reminded() {
            return view! {
                <details class="disclosure">
                    <summary>{say!(words, "status-message-again")}</summary>
                    <div class="disclosure__body">{content}</div>
                </details>
            }
            .into_any();
        }
        view! {
            <section class="section panel">
                <h2>{say!(words, "status-message")}</h2>
                {content}
            </section>
        }
        .into_any()
    }

    fn withdraw(&self, words: Words) -> Option<AnyView> {
        let href = self.withdraw_href.as_ref()?;
        let section = view! {
            <section class="section">
                <h2>{say!(words, "status-withdraw")}</h2>
                <p>{say!(words, "status-withdraw.text")}</p>
                <div class="actions">
                    {button_link(href, Weight::Secondary, say!(words, "status-withdraw.link"))}
                </div>
            </section>
        };
        Some(section.into_any())
    }

    fn keep(&self, words: Words, open: bool) -> AnyView {
        let until = words.day(self.request.expires_at);
        let text = if open {
            say_marked!(words, "status-keep", until = until)
        } else {
            say_marked!(words, "status-keep-closed")
        };
        view! { <p class="hint">{marked_text(text, &[("a", self.own_href.clone())])}</p> }.into_any()
    }
}
