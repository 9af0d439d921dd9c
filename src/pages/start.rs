//! The first page: what this is and the one thing to do.

use leptos::prelude::*;

use super::{Page, Viewer};
use crate::{
    domain::localised::Said,
    say, say_marked,
    ui::{
        button::{Weight, button_form, button_link},
        form::FormTarget,
        marked_text::marked_text,
        said::said,
    },
    words::Words,
};

/// What the first page shows.
#[derive(Debug, Clone)]
pub struct StartPage {
    /// The app's name.
    pub app: String,
    /// The vendor.
    pub publisher: String,
    /// What the app does, one sentence.
    pub purpose: Said,
    /// The signed-in person, if any.
    pub viewer: Option<Viewer>,
    /// Starts the sign-in.
    pub sign_in: FormTarget,
    /// The second step, for people who are signed in.
    pub connect_href: String,
    /// The newest report of the signed-in person.
    pub last_report_href: Option<String>,
    /// Where people go who are stuck on a page of Microsoft.
    pub stuck_href: String,
    /// Where a domain is looked at from outside.
    pub check_domain_href: String,
}

impl Page for StartPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "start-title")
    }

    fn view(self, words: Words) -> AnyView {
        let way_in = match &self.viewer {
            None => self.signed_out(words),
            Some(viewer) => self.signed_in(words, viewer),
        };
        view! {
            <div class="hero">
                <div class="hero__text">
                    <p class="lead-in">{self.publisher.clone()}</p>
                    <h1>{say!(words, "start-heading", app = self.app.as_str())}</h1>
                    <p class="lead">{said(&self.purpose)}</p>
                    {way_in}
                </div>
                {calendar_picture()}
            </div>
            <section class="section">
                <h2>{say!(words, "start-steps")}</h2>
                <ol class="plain-steps">
                    <li>
                        <h3>{say!(words, "start-step-1")}</h3>
                        <p>{say!(words, "start-step-1.text")}</p>
                    </li>
                    <li>
                        <h3>{say!(words, "start-step-2")}</h3>
                        <p>{say!(words, "start-step-2.text")}</p>
                    </li>
                    <li>
                        <h3>{say!(words, "start-step-3")}</h3>
                        <p>{say!(words, "start-step-3.text")}</p>
                    </li>
                </ol>
            </section>
            <section class="section section--pair">
                <div>
                    <h2>{say!(words, "start-admin")}</h2>
                    <p>{say!(words, "start-admin.text")}</p>
                </div>
                <div>
                    <h2>{say!(words, "start-stuck")}</h2>
                    <p>{marked_text(say_marked!(words, "start-stuck.text"), &[("a", self.stuck_href.clone())])}</p>
                    <h2>{say!(words, "start-domain")}</h2>
                    <p>{marked_text(say_marked!(words, "start-domain.text"), &[("a", self.check_domain_href.clone())])}</p>
                </div>
            </section>
        }
        .into_any()
    }
}

impl StartPage {
    fn signed_out(&self, words: Words) -> AnyView {
        view! {
            <div class="actions">{button_form(&self.sign_in, Weight::Primary, say!(words, "start-connect"))}</div>
            <p class="hint">{say!(words, "start-connect.hint")}</p>
        }
        .into_any()
    }

    fn signed_in(&self, words: Words, viewer: &Viewer) -> AnyView {
        let report = self
            .last_report_href
            .as_ref()
            .map(|href| button_link(href, Weight::Secondary, say!(words, "start-last-report")));
        view! {
            <p>
                {marked_text(
                    say_marked!(
                        words, "start-signed-in", name = viewer.name.as_str(), username = viewer.username.as_str()
                    ),
                    &[],
                )}
            </p>
            <div class="actions">
                {button_link(&self.connect_href, Weight::Primary, say!(words, "start-go-on"))} {report}
            </div>
        }
        .into_any()
    }
}

/// A calendar sheet with a proven entry: decoration.
fn calendar_picture() -> AnyView {
    view! {
        <svg class="hero__picture" viewBox="0 0 200 190" aria-hidden="true" focusable="false">
            <rect class="sheet" x="4" y="18" width="168" height="156" rx="14" />
            <path class="sheet__head" d="M4 54V32a14 14 0 0 1 14-14h140a14 14 0 0 1 14 14v22Z" />
            <path class="sheet__ring" d="M48 8v20M128 8v20" />
            <path class="sheet__line" d="M4 94h168M4 134h168M60 54v120M116 54v120" />
            <rect class="sheet__entry" x="68" y="62" width="40" height="24" rx="5" />
            <rect class="sheet__entry sheet__entry--soft" x="12" y="102" width="40" height="24" rx="5" />
            <rect class="sheet__entry sheet__entry--soft" x="124" y="62" width="40" height="24" rx="5" />
            <circle class="seal" cx="158" cy="152" r="32" />
            <path class="seal__tick" d="m143 153 10.5 11 20-24" />
        </svg>
    }
    .into_any()
}
