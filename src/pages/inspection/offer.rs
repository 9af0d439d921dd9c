//! Before the sign-in: which permissions are asked and why, what is read, what is kept, and how to take it back.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    pages::Page,
    say, say_marked,
    ui::{
        banner::notice,
        button::{Weight, button_form, button_link},
        form::FormTarget,
        marked_text::marked_text,
        permission::{PermissionWords, permission_list},
        summary_list::{code, summary_list},
        tag::Tone,
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
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "inspection-offer-title", app = self.app.as_str())
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let latest = self.latest.clone().map(|(at, href)| {
            let latest = say_marked!(words, "inspection-offer-latest", time = words.time(at));
            view! { <p>{marked_text(latest, &[("a", href)])}</p> }
        });
        let offer = if self.form.is_some() {
            self.offer(words)
        } else {
            notice(Tone::Neutral, say!(words, "inspection-not-offered").into_any())
        };
        let organisation = self.organisation.as_str();
        view! {
            <p class="lead-in">{say!(words, "inspection-offer-lead-in", organisation = organisation)}</p>
            <h1>{title}</h1>
            <p class="lead">{say!(words, "inspection-offer-title.text", app = self.app.as_str())}</p>
            {latest}
            {offer}
        }
        .into_any()
    }
}

impl OfferPage {
    fn offer(&self, words: Words) -> AnyView {
        let button = self
            .form
            .as_ref()
            .map(|form| button_form(form, Weight::Primary, say!(words, "inspection-offer-start")));
        view! {
            <section class="section">
                <h2>{say!(words, "inspection-asked")}</h2>
                <p>{say!(words, "inspection-asked.text")}</p>
                {permission_list(words, &self.permissions, &self.publisher)}
            </section>
            <section class="section">
                <h2>{say!(words, "inspection-kept")}</h2>
                <ul>
                    <li>{say!(words, "inspection-kept.read", app = self.app.as_str())}</li>
                    <li>{say!(words, "inspection-kept.answers")}</li>
                    <li>{say!(words, "inspection-kept.access")}</li>
                    <li>{say!(words, "inspection-kept.shown", publisher = self.publisher.as_str())}</li>
                </ul>
            </section>
            {self.taking_back(words)}
            <div class="actions">
                {button} {button_link("/", Weight::Secondary, say!(words, "inspection-offer-not-now"))}
            </div>
            <p class="hint">{say!(words, "inspection-offer-start.hint")}</p>
        }
        .into_any()
    }

    fn taking_back(&self, words: Words) -> AnyView {
        let text = say_marked!(words, "inspection-take-back.text", app = self.app.as_str());
        view! {
            <section class="section">
                <h2>{say!(words, "inspection-take-back")}</h2>
                <p>{marked_text(text, &[])}</p>
                {summary_list(
                    vec![
                        ("Application ID".to_owned(), code(self.client_id.clone().unwrap_or_default())),
                        (say!(words, "report-organisation"), self.organisation.clone().into_any()),
                        ("Tenant ID".to_owned(), code(self.tenant.clone())),
                    ],
                )}
            </section>
        }
        .into_any()
    }
}
