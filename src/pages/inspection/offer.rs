//! Before the sign-in: which permissions are asked and why, what is read, what is kept, and how to take it back.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    pages::Page,
    ui::{
        banner::notice,
        button::{Weight, button_form, button_link},
        form::FormTarget,
        permission::{PermissionWords, permission_list},
        summary_list::{code, summary_list},
        tag::Tone,
        time::time,
    },
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct OfferPage {
    /// The app's name.
    pub app: String,
    /// The vendor.
    pub publisher: String,
    /// The organisation, by name or domain.
    pub organisation: String,
    /// Its tenant id.
    pub tenant: String,
    /// Application id of the second registration.
    pub client_id: Option<String>,
    /// What Microsoft will ask for.
    pub permissions: Vec<PermissionWords>,
    /// Goes to Microsoft; `None` when looking is not offered here.
    pub form: Option<FormTarget>,
    /// The latest look: when, and its address.
    pub latest: Option<(Timestamp, String)>,
}

impl Page for OfferPage {
    fn title(&self, _: Words) -> String {
        format!("Let us look at how {} stands in your organisation", self.app)
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let latest = self.latest.clone().map(|(at, href)| {
            view! {
                <p>
                    "The last look was on " {time(Words::default(), at)} ". " <a href=href>"Show what was seen"</a>
                </p>
            }
        });
        let offer = if self.form.is_some() {
            self.offer()
        } else {
            notice(Tone::Neutral, "This portal does not offer it.".into_any())
        };
        view! {
            <p class="lead-in">"For an administrator of " {self.organisation.clone()}</p>
            <h1>{title}</h1>
            <p class="lead">
                "A report shows what one person’s sign-in got. Whether " {self.app.clone()}
                " is switched on, for whom, and what is granted for everybody stands in your organisation’s own
                records, which only an administrator can show us. It is optional."
            </p>
            {latest}
            {offer}
        }
        .into_any()
    }
}

impl OfferPage {
    fn offer(&self) -> AnyView {
        let button =
            self.form.as_ref().map(|form| button_form(form, Weight::Primary, "Sign in and let us look"));
        view! {
            <section class="section">
                <h2>"What Microsoft will ask you to allow"</h2>
                <p>
                    "Permissions to read, for a second app that is used for this alone. It acts as you, only after you
                    sign in, and sees nothing that your own role does not show you: Global Reader is enough, once an
                    administrator has allowed the app."
                </p>
                {permission_list(&self.permissions, &self.publisher)}
            </section>
            <section class="section">
                <h2>"What is read, and what is kept"</h2>
                <ul>
                    <li>"Read once, at once: a few questions about " {self.app.clone()} " and nothing else."</li>
                    <li>
                        "Kept: the answers to them in short, when it was, the object id of the account, and Microsoft’s
                        request ids. No names of people, no mail, no calendars."
                    </li>
                    <li>
                        "Your access is not kept: the token is held in memory for some seconds, and none that lasts is
                        asked for."
                    </li>
                    <li>
                        "What was seen is shown to people of your organisation who signed in here, in their reports, and
                        to the support staff of " {self.publisher.clone()} "."
                    </li>
                </ul>
            </section>
            <section class="section">
                <h2>"How to take it back"</h2>
                <p>
                    "What you allow stays granted to the second app until you remove it: open "
                    <strong>"Entra ID > Enterprise apps"</strong>
                    ", find it by its application ID, and choose " <strong>"Delete"</strong> " under "
                    <strong>"Properties"</strong> ". "
                    {self.app.clone()} " goes on working without it."
                </p>
                {summary_list(
                    vec![
                        ("Application ID", code(self.client_id.clone().unwrap_or_default())),
                        ("Organisation", self.organisation.clone().into_any()),
                        ("Tenant ID", code(self.tenant.clone())),
                    ],
                )}
            </section>
            <div class="actions">{button} {button_link("/", Weight::Secondary, "Not now")}</div>
            <p class="hint">
                "Choose an account of this organisation. With an account that administers nothing, everything will be
                “not checked”."
            </p>
        }
        .into_any()
    }
}
