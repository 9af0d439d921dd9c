//! The first page: what this is and the one thing to do.

use leptos::prelude::*;

use super::{Page, Viewer};
use crate::ui::{
    button::{Weight, button_form, button_link},
    form::FormTarget,
};

/// What the first page shows.
#[derive(Debug, Clone)]
pub struct StartPage {
    /// The app's name.
    pub app: String,
    /// The vendor.
    pub publisher: String,
    /// What the app does, one sentence.
    pub purpose: String,
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
    fn title(&self) -> String {
        "Connect your calendar".to_owned()
    }

    fn view(self) -> AnyView {
        let way_in = match &self.viewer {
            None => self.signed_out(),
            Some(viewer) => self.signed_in(viewer),
        };
        view! {
            <div class="hero">
                <div class="hero__text">
                    <p class="lead-in">{self.publisher.clone()}</p>
                    <h1>"Connect your calendar to " {self.app.clone()}</h1>
                    <p class="lead">{self.purpose.clone()}</p>
                    {way_in}
                </div>
                {calendar_picture()}
            </div>
            <section class="section">
                <h2>"What happens"</h2>
                <ol class="plain-steps">
                    <li>
                        <h3>"You sign in with Microsoft"</h3>
                        <p>"With your work account, on Microsoft’s own page. We never see your password."</p>
                    </li>
                    <li>
                        <h3>"You allow access to your calendar"</h3>
                        <p>
                            "Many organisations leave this to an administrator. If yours does, we give you a
                            link that your administrator can act on."
                        </p>
                    </li>
                    <li>
                        <h3>"We check that it really works"</h3>
                        <p>
                            "We ask Microsoft one question for each permission and show you what answered,
                            what did not, and who can fix it."
                        </p>
                    </li>
                </ol>
            </section>
            <section class="section section--pair">
                <div>
                    <h2>"I got a link as an administrator"</h2>
                    <p>
                        "Open that link. You do not need an account here. It shows who asks, for what and
                        why, and takes you to Microsoft’s page only when you decide to go there."
                    </p>
                </div>
                <div>
                    <h2>"Stuck on a Microsoft page?"</h2>
                    <p>
                        "Some of Microsoft’s pages do not lead back here. "
                        <a href=self.stuck_href.clone()>"Tell us what the page says"</a>
                        " and we explain it."
                    </p>
                    <h2>"Is our mail within reach?"</h2>
                    <p>
                        <a href=self.check_domain_href.clone()>"Check your organisation’s domain"</a>
                        " before anybody signs in."
                    </p>
                </div>
            </section>
        }
        .into_any()
    }
}

impl StartPage {
    fn signed_out(&self) -> AnyView {
        view! {
            <div class="actions">{button_form(&self.sign_in, Weight::Primary, "Connect your calendar")}</div>
            <p class="hint">"You go to Microsoft to sign in and come back here."</p>
        }
        .into_any()
    }

    fn signed_in(&self, viewer: &Viewer) -> AnyView {
        let report = self
            .last_report_href
            .as_ref()
            .map(|href| button_link(href, Weight::Secondary, "Show my last report"));
        view! {
            <p>
                "You are signed in as " <strong>{viewer.name.clone()}</strong> " (" {viewer.username.clone()}
                ")."
            </p>
            <div class="actions">
                {button_link(&self.connect_href, Weight::Primary, "Go on to your calendar")} {report}
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
