//! How to take an approval back.

use leptos::prelude::*;

use super::{PortalLink, commands::commands};
use crate::{
    domain::grant_commands::Recipe, pages::Page, say, say_marked, ui::marked_text::marked_text, words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct RevokePage {
    /// The app's name.
    pub app: String,
    /// The admin's page.
    pub back_href: String,
    /// The list of apps in the Entra admin center.
    pub apps: PortalLink,
    /// Takes back what was granted for everybody.
    pub everybody: Recipe,
    /// Takes back what was granted for one person.
    pub person: Recipe,
    /// Whom `person` is filled in for.
    pub person_name: Option<String>,
    /// Removes the app.
    pub remove: Recipe,
}

impl Page for RevokePage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "revoke-title", app = self.app.as_str())
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let app = self.app.as_str();
        let note = |text| view! { <p>{marked_text(text, &[])}</p> };
        let requests = || say_marked!(words, "ways-requests");
        let who = match &self.person_name {
            Some(name) => say_marked!(words, "ways-person.known", name = name.as_str()),
            None => say_marked!(words, "ways-person.unknown"),
        };
        view! {
            <p class="lead-in">
                <a href=self.back_href.clone()>{say!(words, "ways-back")}</a>
            </p>
            <h1>{title}</h1>
            <p class="lead">{say!(words, "revoke-lead")}</p>
            <section class="section">
                <h2>{say!(words, "revoke-portal")}</h2>
                {note(say_marked!(words, "revoke-portal.text", app = app))}
                <p>
                    <a href=self.apps.href.to_string() rel="noopener">
                        {self.apps.label.clone()}
                    </a>
                </p>
                {note(say_marked!(words, "revoke-portal.users"))}
            </section>
            <section class="section">
                <h2>{say!(words, "revoke-everybody")}</h2>
                {commands(&self.everybody, requests(), words)}
            </section>
            <section class="section">
                <h2>{say!(words, "revoke-person")}</h2>
                {note(who)}
                {commands(&self.person, requests(), words)}
            </section>
            <section class="section">
                <h2>{say!(words, "revoke-app")}</h2>
                {note(say_marked!(words, "revoke-app.text", app = app))}
                {commands(&self.remove, say_marked!(words, "revoke-app.requests"), words)}
            </section>
            <section class="section">
                <h2>{say!(words, "revoke-effect")}</h2>
                <ul>
                    <li>{say!(words, "revoke-effect.tokens", app = app)}</li>
                    <li>{say!(words, "revoke-effect.people")}</li>
                    <li>{marked_text(say_marked!(words, "revoke-effect.again", app = app), &[])}</li>
                </ul>
            </section>
        }
        .into_any()
    }
}
