//! How to let only some people in.

use leptos::prelude::*;

use super::{PortalLink, commands::commands};
use crate::{
    domain::{admin_walk::Audience, grant_commands::Recipe},
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
pub struct LimitPage {
    /// The app's name.
    pub app: String,
    /// The admin's page.
    pub back_href: String,
    /// The list of apps in the Entra admin center.
    pub apps: PortalLink,
    /// The commands.
    pub recipe: Recipe,
    /// Notes who is to use the app. Field: `audience`, `everybody` or `assigned`.
    pub decide: FormTarget,
    /// What was noted before.
    pub decided: Option<(jiff::Timestamp, Audience)>,
}

impl Page for LimitPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "limit-title", app = self.app.as_str())
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let app = self.app.as_str();
        let item = |text| view! { <li>{marked_text(text, &[])}</li> };
        let decided = self.decided.map(|(at, audience)| {
            let text = match audience {
                Audience::Everybody => say!(words, "admin-step-everybody", time = words.time(at)),
                Audience::Assigned => say!(words, "admin-step-assigned", time = words.time(at)),
            };
            view! { <p><strong>{text}</strong></p> }
        });
        let (everybody, assigned) = (
            self.decide.clone().with("audience", "everybody"),
            self.decide.clone().with("audience", "assigned"),
        );
        view! {
            <p class="lead-in">
                <a href=self.back_href.clone()>{say!(words, "ways-back")}</a>
            </p>
            <h1>{title}</h1>
            <p class="lead">{say!(words, "limit-lead")}</p>
            <p>{say!(words, "limit-order", app = app)}</p>
            <section class="section">
                <h2>{say!(words, "limit-portal")}</h2>
                <ol class="next-steps">
                    {item(say_marked!(words, "limit-portal.required", app = app))}
                    {item(say_marked!(words, "limit-portal.assign"))}
                </ol>
                <p>
                    <a href=self.apps.href.to_string() rel="noopener">
                        {self.apps.label.clone()}
                    </a>
                </p>
                <p>{say!(words, "limit-portal.notes")}</p>
            </section>
            <section class="section">
                <h2>{say!(words, "limit-commands")}</h2>
                <p>{marked_text(say_marked!(words, "limit-commands.text"), &[])}</p>
                <p>{say!(words, "limit-commands.roles", app = app)}</p>
                {commands(&self.recipe, say_marked!(words, "limit-commands.requests"), words)}
                <p>{say!(words, "limit-after")}</p>
            </section>
            <section class="section panel" id="decided">
                <h2>{say!(words, "limit-decide")}</h2>
                <p>{say!(words, "limit-decide.text")}</p>
                {decided}
                <div class="actions">
                    {button_form(&assigned, Weight::Secondary, say!(words, "limit-decide.assigned"))}
                    {button_form(&everybody, Weight::Secondary, say!(words, "limit-decide.everybody"))}
                </div>
            </section>
        }
        .into_any()
    }
}
