//! Pages for people whom the vendor's product has sent here.

use leptos::prelude::*;

use super::{
    Page,
    way_back::{WayBack, way_back},
};
use crate::{
    domain::localised::Said,
    say, say_marked,
    ui::said::said,
    ui::{
        button::{Weight, button_form, button_link},
        contact::contact_link,
        form::FormTarget,
        marked_text::marked_text,
    },
    words::Words,
};

/// The first page for somebody whom the product knows: who sends them, what happens, one button.
#[derive(Debug, Clone)]
pub struct WelcomeFromProduct {
    /// The app's name.
    pub app: String,
    /// The vendor.
    pub publisher: String,
    /// What the app does, one sentence.
    pub purpose: Said,
    /// The account that the product named.
    pub account: Option<String>,
    /// Whether that account is signed in already.
    pub signed_in: bool,
    /// Whether the person can go back afterwards.
    pub returns: bool,
    /// Why not, when the product asked for it.
    pub problem: Option<WayBack>,
    /// Goes on to Microsoft.
    pub form: FormTarget,
}

impl Page for WelcomeFromProduct {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "entry-welcome", app = self.app.as_str())
    }

    fn view(self, words: Words) -> AnyView {
        let app = self.app.as_str();
        let title = self.title(words);
        let account = self.account.as_deref().map(|account| {
            let text = say_marked!(words, "entry-account", account = account);
            view! { <p>{marked_text(text, &[])}</p> }
        });
        let (go, hint) = if self.signed_in {
            (say!(words, "entry-go-on"), None)
        } else {
            let hint = say!(words, "entry-go.hint");
            (say!(words, "entry-go"), Some(view! { <p class="hint">{hint}</p> }))
        };
        let account = account.filter(|_| !self.signed_in);
        let returns = self.returns.then(|| view! { <li>{say!(words, "entry-step-back", app = app)}</li> });
        view! {
            <p class="lead-in">{self.publisher.clone()}</p>
            <h1>{title}</h1>
            <p class="lead">{say!(words, "entry-sent", app = app)}</p>
            <p>{said(&self.purpose)}</p>
            {account}
            <div class="actions">{button_form(&self.form, Weight::Primary, go)}</div>
            {hint}
            {way_back(words, self.problem.as_ref())}
            <section class="section">
                <h2>{say!(words, "entry-steps")}</h2>
                <ol>
                    <li>{say!(words, "entry-step-sign-in")}</li>
                    <li>{say!(words, "entry-step-allow")}</li>
                    <li>{say!(words, "entry-step-check")}</li>
                    {returns}
                </ol>
            </section>
        }
        .into_any()
    }
}

/// The product sent somebody on with a failed sign-in, and no error came along.
#[derive(Debug, Clone)]
pub struct NoErrorArrived {
    /// The app's name.
    pub app: String,
    /// The vendor's support.
    pub support: String,
    /// Where a text can be pasted.
    pub stuck_href: String,
    /// The first page.
    pub home_href: String,
}

impl Page for NoErrorArrived {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "entry-no-error")
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        view! {
            <h1>{title}</h1>
            <p class="lead">{say!(words, "entry-no-error.text", app = self.app.as_str())}</p>
            <div class="actions">
                {button_link(&self.home_href, Weight::Primary, say!(words, "entry-no-error.connect"))}
                {button_link(&self.stuck_href, Weight::Secondary, say!(words, "entry-no-error.stuck"))}
            </div>
            <section class="section section--support">
                <h2>{say!(words, "entry-no-error.support")}</h2>
                <p>{marked_text(say_marked!(words, "entry-no-error.vendor"), &[])}</p>
                <p>{contact_link(&self.support)}</p>
            </section>
        }
        .into_any()
    }
}

/// A way back was asked for in a browser that came from nowhere.
#[derive(Debug, Clone)]
pub struct NoWayBack {
    /// The app's name.
    pub app: String,
    /// The first page.
    pub home_href: String,
}

impl Page for NoWayBack {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "entry-nowhere")
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        view! {
            <h1>{title}</h1>
            <p class="lead">{say!(words, "entry-nowhere.text", app = self.app.as_str())}</p>
            <div class="actions">
                {button_link(&self.home_href, Weight::Secondary, say!(words, "entry-nowhere.home"))}
            </div>
        }
        .into_any()
    }
}
