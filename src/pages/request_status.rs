//! One consent request as its requester sees it. The address of the page is theirs to bookmark.

use jiff::Timestamp;
use leptos::prelude::*;

use self::steps::steps;
use super::{
    Page,
    way_back::{WayBack, way_back},
};
use crate::{
    domain::consent::{ConsentRequest, ConsentStage, ConsentState},
    islands::{CopyButton, LiveState, LiveTimer},
    ui::{
        banner::notice,
        button::{Weight, button_form, button_link},
        form::FormTarget,
        step_list::step_list,
        tag::Tone,
        text_area::text_to_copy,
        time::{day, time, time_to_the_second},
        words::{failure_sentence, shortfall_sentence},
    },
    words::Words,
};

mod steps;

/// What the requester sends to the administrator.
#[derive(Debug, Clone)]
pub struct AdminMessage {
    /// The link for the administrator.
    pub link: String,
    /// Subject line.
    pub subject: String,
    /// Text, link included.
    pub body: String,
    /// The same as a `mailto:` address.
    pub mailto: String,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct RequestStatusPage {
    /// The app's name.
    pub app: String,
    /// The organisation, by name or domain.
    pub organisation: String,
    /// The request.
    pub request: ConsentRequest,
    /// Message and link; `None` when they cannot be shown any more.
    pub message: Option<AdminMessage>,
    /// The way back to the vendor's product, for those who came from there.
    pub way_back: Option<WayBack>,
    /// Asks for a fresh token now.
    pub check_now: FormTarget,
    /// Makes a new link, when this one has expired, was refused or failed.
    pub ask_again: Option<FormTarget>,
    /// Goes on with the person's own calendar, once consent is proven.
    pub connect: FormTarget,
    /// The report of the administrator's own check, when the viewer may see it.
    pub report_href: Option<String>,
    /// Where the state's events come from.
    pub events_url: String,
    /// The time now.
    pub now: Timestamp,
}

impl Page for RequestStatusPage {
    fn title(&self, _: Words) -> String {
        format!("Your request to {}", self.organisation)
    }

    fn view(self, words: Words) -> AnyView {
        let stage = self.request.state.stage();
        let settled = matches!(stage, ConsentStage::Proven | ConsentStage::Refused | ConsentStage::Failed);
        let live = (!settled && !self.expired())
            .then(|| view! { <LiveState url=self.events_url.clone() stage=stage.as_str().to_owned() /> });
        let waits_for_admin =
            matches!(stage, ConsentStage::Created | ConsentStage::Opened) && !self.expired();
        view! {
            <p class="lead-in">"Request for " {self.app.clone()} ", " {self.organisation.clone()}</p>
            <h1>{self.heading()}</h1>
            {live}
            {self.next()}
            {waits_for_admin.then(|| self.message_view())}
            {way_back(words, self.way_back.as_ref())}
            <section class="section">
                <h2>"How far it is"</h2>
                {step_list(Words::default(), steps(&self.request))}
            </section>
            <p class="hint">
                "Keep the address of this page: it always shows where your request stands. The link for the
                administrator works until " {day(Words::default(), self.request.expires_at)} "."
            </p>
        }
        .into_any()
    }
}

impl RequestStatusPage {
    fn expired(&self) -> bool {
        let waiting = matches!(self.request.state, ConsentState::Created | ConsentState::Opened);
        waiting && self.now >= self.request.expires_at
    }

    fn heading(&self) -> &'static str {
        match self.request.state.stage() {
            _ if self.expired() => "The link has expired",
            ConsentStage::Created => "Send the link to your administrator",
            ConsentStage::Opened => "Your administrator has opened the link",
            ConsentStage::Consented => "Your administrator has agreed",
            ConsentStage::Proving => "Agreed, and on its way",
            ConsentStage::Proven => "Your organisation allows it",
            ConsentStage::Refused => "Your administrator said no",
            ConsentStage::Failed => "It did not work",
        }
    }

    fn next(&self) -> AnyView {
        let ask_again =
            self.ask_again.as_ref().map(|target| button_form(target, Weight::Primary, "Make a new link"));
        match &self.request.state {
            _ if self.expired() => view! {
                <p class="lead">"Nobody answered in time. A new link asks again; the old one stays closed."</p>
                <div class="actions">{ask_again}</div>
            }
            .into_any(),
            ConsentState::Created => view! {
                <p class="lead">
                    "Nothing happens until your administrator opens the link. Send it the way you usually reach
                    your IT."
                </p>
            }
            .into_any(),
            ConsentState::Opened => {
                view! { <p class="lead">"It is their turn. You can send the message again if it got lost."</p> }.into_any()
            }
            ConsentState::Consented { .. } | ConsentState::Proving { .. } => self.proving(),
            ConsentState::Proven { .. } => self.proven(),
            ConsentState::Refused { reason, .. } => view! {
                <p class="lead">"Please speak with them. They can still change their mind."</p>
                {reason
                    .clone()
                    .map(|reason| {
                        view! {
                            <blockquote class="quote">
                                <p>{reason}</p>
                                <footer>"Reason given by the administrator"</footer>
                            </blockquote>
                        }
                    })}
                <div class="actions">{ask_again}</div>
            }
            .into_any(),
            ConsentState::Failed { failure, .. } => view! {
                <p class="lead">{failure_sentence(Words::default(), failure)}</p>
                <div class="actions">{ask_again}</div>
            }
            .into_any(),
        }
    }

    fn proving(&self) -> AnyView {
        let (since, next_try, last) = match &self.request.state {
            ConsentState::Proving { since, next_try, last, .. } => (*since, *next_try, last.as_ref()),
            ConsentState::Consented { at } => (*at, None, None),
            _ => return ().into_any(),
        };
        let elapsed = u32::try_from(self.now.duration_since(since).as_secs().max(0)).unwrap_or(u32::MAX);
        let next = match next_try {
            Some(at) => {
                view! { <p>"Next look: " {time_to_the_second(Words::default(), at)} "."</p> }.into_any()
            }
            None => view! { <p>"The next look needs you: press the button and sign in."</p> }.into_any(),
        };
        view! {
            <p class="lead">
                "Microsoft spreads an approval through its systems. That takes seconds as a rule, and up to an
                hour at times. We keep looking with a fresh token each time. You do not have to wait here."
            </p>
            <div class="panel panel--wait">
                <p class="panel__figure">
                    <LiveTimer elapsed=elapsed />
                    <span class="panel__unit">"minutes since the approval, " {time(Words::default(), since)}</span>
                </p>
                {next}
                {last.map(|shortfall| view! { <p class="hint">{shortfall_sentence(Words::default(), shortfall)}</p> })}
                <div class="actions">{button_form(&self.check_now, Weight::Secondary, "Check now")}</div>
            </div>
        }
        .into_any()
    }

    fn proven(&self) -> AnyView {
        let report = self
            .report_href
            .as_ref()
            .map(|href| button_link(href, Weight::Secondary, "Show the administrator’s report"));
        view! {
            <p class="lead">
                "We have seen it: a fresh token of your organisation holds every permission. One thing is left,
                and only you can do it."
            </p>
            <div class="actions">{button_form(&self.connect, Weight::Primary, "Connect your calendar")} {report}</div>
        }
        .into_any()
    }

    fn message_view(&self) -> AnyView {
        let Some(message) = &self.message else {
            return notice(
                Tone::Neutral,
                "The link was shown once, when it was made, and is not kept here in readable form."
                    .into_any(),
            );
        };
        view! {
            <section class="section panel">
                <h2>"The message"</h2>
                <div class="field">
                    <p class="field__label">"Link for the administrator"</p>
                    <p class="copy-line">
                        <code id="admin-link" class="copy-line__text">
                            {message.link.clone()}
                        </code>
                        <CopyButton target_id="admin-link".to_owned() label="Copy the link".to_owned() />
                    </p>
                    <p class="field__hint">
                        "It is no sign-in link: opening it signs nobody in and gives nobody your calendar."
                    </p>
                </div>
                <div class="field">
                    <p class="field__label">"Subject"</p>
                    <p class="copy-line">
                        <span id="admin-subject" class="copy-line__text">
                            {message.subject.clone()}
                        </span>
                    </p>
                </div>
                {text_to_copy("admin-message", "Text".to_owned(), 12, &message.body)}
                <div class="actions">
                    <a class="button" href=message.mailto.clone()>
                        "Write the e-mail"
                    </a>
                    <CopyButton target_id="admin-message".to_owned() label="Copy the text".to_owned() />
                </div>
            </section>
        }
        .into_any()
    }
}
