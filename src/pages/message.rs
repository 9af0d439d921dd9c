//! Pages that say one thing: not found, no access, a lost sign-in, too many tries, our own fault, signed out.

use leptos::prelude::*;

use super::Page;
use crate::{
    say, say_marked,
    ui::{
        button::{Weight, button_form, button_link},
        contact::contact_link,
        form::FormTarget,
        id_block::id_block,
        marked_text::marked_text,
    },
    words::Words,
};

/// There is nothing at this address.
#[derive(Debug, Clone)]
pub struct NotFound {
    /// The first page.
    pub home_href: String,
}

impl Page for NotFound {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "message-not-found")
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            <h1>{say!(words, "message-not-found")}</h1>
            <p class="lead">{say!(words, "message-not-found.text")}</p>
            <div class="actions">{button_link(&self.home_href, Weight::Secondary, say!(words, "message-home"))}</div>
        }
        .into_any()
    }
}

/// A hand-over link that is not ours, was revoked or has been used up.
#[derive(Debug, Clone)]
pub struct UnknownLink {
    /// Where support is reached.
    pub support: String,
}

impl Page for UnknownLink {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "message-unknown-link")
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            <h1>{say!(words, "message-unknown-link")}</h1>
            <p class="lead">{say!(words, "message-unknown-link.text")}</p>
            <p>{say!(words, "message-unknown-link.next")}</p>
            <p>{say!(words, "shell-support")} " " {contact_link(&self.support)}</p>
        }
        .into_any()
    }
}

/// Signed in, and without the role this page needs.
#[derive(Debug, Clone)]
pub struct Forbidden {
    /// Who is signed in.
    pub username: String,
    /// The first page.
    pub home_href: String,
}

impl Page for Forbidden {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "message-forbidden")
    }

    fn view(self, words: Words) -> AnyView {
        let who = say_marked!(words, "message-forbidden.text", username = self.username);
        view! {
            <h1>{say!(words, "message-forbidden")}</h1>
            <p class="lead">{marked_text(who, &[])}</p>
            <p>{say!(words, "message-forbidden.staff")}</p>
            <p>{say!(words, "message-forbidden.others")}</p>
            <div class="actions">{button_link(&self.home_href, Weight::Secondary, say!(words, "message-home"))}</div>
        }
        .into_any()
    }
}

/// Why an answer from Microsoft cannot be taken up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LostReason {
    /// The answer was taken up once already: reload or back button.
    Replayed,
    /// It came too late.
    Expired,
    /// It belongs to another browser.
    Foreign,
    /// It came without a state.
    Missing,
}

/// An answer from Microsoft that belongs to no sign-in we know of here.
#[derive(Debug, Clone)]
pub struct SignInLost {
    /// Why.
    pub reason: LostReason,
    /// Starts again.
    pub start_again: FormTarget,
}

impl LostReason {
    /// Title, what happened, and what to do.
    fn texts(self, words: Words) -> [String; 3] {
        match self {
            Self::Replayed => [
                say!(words, "message-lost-replayed"),
                say!(words, "message-lost-replayed.text"),
                say!(words, "message-lost-replayed.next"),
            ],
            Self::Expired => [
                say!(words, "message-lost-expired"),
                say!(words, "message-lost-expired.text"),
                say!(words, "message-lost-expired.next"),
            ],
            Self::Foreign => [
                say!(words, "message-lost-foreign"),
                say!(words, "message-lost-foreign.text"),
                say!(words, "message-lost-foreign.next"),
            ],
            Self::Missing => [
                say!(words, "message-lost-missing"),
                say!(words, "message-lost-missing.text"),
                say!(words, "message-lost-missing.next"),
            ],
        }
    }
}

impl Page for SignInLost {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        let [title, ..] = self.reason.texts(words);
        title
    }

    fn view(self, words: Words) -> AnyView {
        let [title, what, next] = self.reason.texts(words);
        view! {
            <h1>{title}</h1>
            <p class="lead">{what}</p>
            <p>{next}</p>
            <div class="actions">
                {button_form(&self.start_again, Weight::Primary, say!(words, "message-start-again"))}
            </div>
        }
        .into_any()
    }
}

/// Too many requests.
#[derive(Debug, Clone)]
pub struct TooMany {
    /// When to try again.
    pub retry_after_seconds: u64,
}

impl Page for TooMany {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "message-too-many")
    }

    fn view(self, words: Words) -> AnyView {
        let seconds = i64::try_from(self.retry_after_seconds.max(1)).unwrap_or(i64::MAX);
        let wait = words.duration(jiff::SignedDuration::from_secs(seconds));
        view! {
            <h1>{say!(words, "message-too-many")}</h1>
            <p class="lead">{say!(words, "message-too-many.text", wait = wait)}</p>
            <p>{say!(words, "message-too-many.next")}</p>
        }
        .into_any()
    }
}

/// Our own fault.
#[derive(Debug, Clone)]
pub struct ServerError {
    /// The number under which the log keeps it.
    pub incident: String,
    /// Where support is reached.
    pub support: String,
    /// The first page.
    pub home_href: String,
}

impl Page for ServerError {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "message-server-error")
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            <h1>{say!(words, "message-server-error")}</h1>
            <p class="lead">{say!(words, "message-server-error.text")}</p>
            <p>{say!(words, "message-server-error.next")} " " {contact_link(&self.support)}</p>
            {id_block(words, "incident", &[("Incident", self.incident)])}
            <div class="actions">{button_link(&self.home_href, Weight::Secondary, say!(words, "message-home"))}</div>
        }
        .into_any()
    }
}

/// After signing out.
#[derive(Debug, Clone)]
pub struct SignedOut {
    /// Signs in again.
    pub sign_in: FormTarget,
}

impl Page for SignedOut {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "message-signed-out")
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            <h1>{say!(words, "message-signed-out")}</h1>
            <p class="lead">{say!(words, "message-signed-out.text")}</p>
            <div class="actions">
                {button_form(&self.sign_in, Weight::Secondary, say!(words, "message-signed-out.button"))}
            </div>
        }
        .into_any()
    }
}
