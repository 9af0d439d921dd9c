//! Pages that say one thing: not found, no access, a lost sign-in, too many tries, our own fault, signed out.

use leptos::prelude::*;

use super::Page;
use crate::{
    ui::{
        button::{Weight, button_form, button_link},
        contact::contact_link,
        form::FormTarget,
        id_block::id_block,
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
    fn title(&self, _: Words) -> String {
        "There is nothing here".to_owned()
    }

    fn view(self, _: Words) -> AnyView {
        view! {
            <h1>"There is nothing here"</h1>
            <p class="lead">
                "The address may be incomplete: links to a request are long, and mail programs sometimes break
                them. Copy the whole link, or ask for a new one."
            </p>
            <div class="actions">{button_link(&self.home_href, Weight::Secondary, "Go to the first page")}</div>
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
    fn title(&self, _: Words) -> String {
        "This link does not work".to_owned()
    }

    fn view(self, _: Words) -> AnyView {
        view! {
            <h1>"This link does not work"</h1>
            <p class="lead">
                "It is incomplete, was withdrawn, or has expired long ago. Nothing was granted by opening it."
            </p>
            <p>"Ask the person who sent it for a new one. Support: " {contact_link(&self.support)} "."</p>
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
    fn title(&self, _: Words) -> String {
        "This page is not open to you".to_owned()
    }

    fn view(self, _: Words) -> AnyView {
        view! {
            <h1>"This page is not open to you"</h1>
            <p class="lead">
                "You are signed in as " <strong>{self.username}</strong>
                ", and that account does not have the role for it."
            </p>
            <p>
                "Support staff: ask whoever runs this portal to assign you the role, then sign out and in again.
                Everybody else: your own connection is on the first page."
            </p>
            <div class="actions">{button_link(&self.home_href, Weight::Secondary, "Go to the first page")}</div>
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

impl Page for SignInLost {
    fn title(&self, _: Words) -> String {
        match self.reason {
            LostReason::Replayed => "This sign-in is finished already",
            LostReason::Expired => "This sign-in took too long",
            LostReason::Foreign => "This sign-in began in another browser",
            LostReason::Missing => "We cannot tell which sign-in this was",
        }
        .to_owned()
    }

    fn view(self, words: Words) -> AnyView {
        let (what, next) = match self.reason {
            LostReason::Replayed => (
                "Microsoft’s answer was used once, which is all it is good for. Usually a reloaded page or the \
                 Back button is behind this.",
                "If you are signed in, you can simply go on. Otherwise start again.",
            ),
            LostReason::Expired => (
                "A sign-in is kept open for a short while only, and this one has run out.",
                "Start again; nothing was lost.",
            ),
            LostReason::Foreign => (
                "It was started in another browser or a private window, perhaps by another person. To protect you \
                 it cannot end here.",
                "Start again in this browser. If somebody sent you this address, do not use it.",
            ),
            LostReason::Missing => (
                "Microsoft sent you back without the mark that we gave along. Some proxies and mail scanners \
                 remove it.",
                "Start again. If it happens every time, tell support.",
            ),
        };
        let title = self.title(words);
        view! {
            <h1>{title}</h1>
            <p class="lead">{what}</p>
            <p>{next}</p>
            <div class="actions">{button_form(&self.start_again, Weight::Primary, "Start again")}</div>
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
    fn title(&self, _: Words) -> String {
        "Please wait a moment".to_owned()
    }

    fn view(self, _: Words) -> AnyView {
        let seconds = i64::try_from(self.retry_after_seconds.max(1)).unwrap_or(i64::MAX);
        let wait = Words::default().duration(jiff::SignedDuration::from_secs(seconds));
        view! {
            <h1>"Please wait a moment"</h1>
            <p class="lead">"That was more than we take at once. Try again in " {wait} "."</p>
            <p>"Nothing was lost: what was shown as saved is saved."</p>
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
    fn title(&self, _: Words) -> String {
        "Something went wrong on our side".to_owned()
    }

    fn view(self, _: Words) -> AnyView {
        view! {
            <h1>"Something went wrong on our side"</h1>
            <p class="lead">"It is our turn. You did nothing wrong, and what was shown as saved is saved."</p>
            <p>"Try again in a minute. If it stays, send this number to " {contact_link(&self.support)} "."</p>
            {id_block(Words::default(), "incident", &[("Incident", self.incident)])}
            <div class="actions">{button_link(&self.home_href, Weight::Secondary, "Go to the first page")}</div>
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
    fn title(&self, _: Words) -> String {
        "You are signed out".to_owned()
    }

    fn view(self, _: Words) -> AnyView {
        view! {
            <h1>"You are signed out"</h1>
            <p class="lead">
                "You are signed out of this portal. Your Microsoft session in this browser goes on; on a shared
                computer sign out there too."
            </p>
            <div class="actions">{button_form(&self.sign_in, Weight::Secondary, "Sign in again")}</div>
        }
        .into_any()
    }
}
