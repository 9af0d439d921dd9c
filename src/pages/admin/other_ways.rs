//! Other ways to approve than Microsoft's consent page.

use leptos::prelude::*;

use super::{PortalLink, commands::commands};
use crate::{
    domain::grant_commands::Recipe,
    pages::Page,
    say, say_marked,
    ui::{
        button::{Weight, button_form},
        form::FormTarget,
        marked_text::marked_text,
    },
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct OtherWaysPage {
    /// The app's name.
    pub app: String,
    /// The organisation.
    pub organisation: String,
    /// The admin's page.
    pub back_href: String,
    /// Looks for the approval; `None` when it is proven.
    pub check_now: Option<FormTarget>,
    /// The list of apps in the Entra admin center.
    pub apps: PortalLink,
    /// The organisation's own requests there.
    pub requests: PortalLink,
    /// Grants for everybody.
    pub everybody: Recipe,
    /// Grants for one person.
    pub person: Recipe,
    /// Whom `person` is filled in for.
    pub person_name: Option<String>,
}

impl Page for OtherWaysPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "ways-title", app = self.app.as_str())
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let app = self.app.as_str();
        let note = |text| view! { <p>{marked_text(text, &[])}</p> };
        let item = |text| view! { <li>{marked_text(text, &[])}</li> };
        let link = |link: &PortalLink| view! { <p><a href=link.href.to_string() rel="noopener">{link.label.clone()}</a></p> };
        let who = match &self.person_name {
            Some(name) => say_marked!(words, "ways-person.known", name = name.as_str()),
            None => say_marked!(words, "ways-person.unknown"),
        };
        let check = match &self.check_now {
            Some(check_now) => view! {
                <p>{say!(words, "ways-check.text")}</p>
                <div class="actions">{button_form(check_now, Weight::Primary, say!(words, "admin-check-now"))}</div>
            }
            .into_any(),
            None => view! { <p>{say!(words, "ways-check-done")}</p> }.into_any(),
        };
        view! {
            <p class="lead-in">
                <a href=self.back_href.clone()>{say!(words, "ways-back")}</a>
            </p>
            <h1>{title}</h1>
            <p class="lead">{say!(words, "ways-lead", organisation = self.organisation.as_str())}</p>
            <section class="section">
                <h2>{say!(words, "ways-portal")}</h2>
                <ol class="next-steps">
                    {item(say_marked!(words, "ways-portal.open", app = app))} {item(say_marked!(words, "ways-portal.grant"))}
                </ol>
                {link(&self.apps)}
                {note(say_marked!(words, "ways-portal.missing", app = app))}
                {note(say_marked!(words, "ways-portal.static"))}
            </section>
            <section class="section">
                <h2>{say!(words, "ways-workflow")}</h2>
                {note(say_marked!(words, "ways-workflow.text"))}
                {link(&self.requests)}
                {note(say_marked!(words, "ways-workflow.review"))}
                {note(say_marked!(words, "ways-workflow.block"))}
            </section>
            <section class="section">
                <h2>{say!(words, "ways-everybody")}</h2>
                <p>{say!(words, "ways-everybody.text", app = app)}</p>
                {commands(&self.everybody, say_marked!(words, "ways-requests"), words)}
            </section>
            <section class="section">
                <h2>{say!(words, "ways-person")}</h2>
                <p>{say!(words, "ways-person.text", app = app)} " " {marked_text(who, &[])}</p>
                {commands(&self.person, say_marked!(words, "ways-requests"), words)}
                <p>{say!(words, "ways-one-person-note")}</p>
            </section>
            <section class="section panel panel--action" id="check-now">
                <h2>{say!(words, "ways-check")}</h2>
                {check}
            </section>
        }
        .into_any()
    }
}
