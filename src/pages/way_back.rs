//! The way back to the vendor's product, for people who came from there.

use leptos::prelude::*;

use crate::{
    domain::product_visit::{NoReturn, Outcome},
    say, say_marked,
    ui::{
        banner::notice,
        button::{Weight, button_form},
        form::FormTarget,
        marked_text::marked_text,
        tag::Tone,
    },
    words::Words,
};

/// The way back.
#[derive(Debug, Clone)]
pub enum WayBack {
    /// By this button.
    Returns {
        /// The app's name.
        app: String,
        /// Goes back.
        form: FormTarget,
        /// What the product is told.
        outcome: Outcome,
    },
    /// There is none, and why.
    Stays(NoReturn),
}

/// The way back as a part of a page, when there is one.
pub fn way_back(words: Words, way: Option<&WayBack>) -> Option<AnyView> {
    Some(match way? {
        WayBack::Returns { app, form, outcome } => returns(words, app, form, *outcome),
        WayBack::Stays(why) => stays(words, *why),
    })
}

fn returns(words: Words, app: &str, form: &FormTarget, outcome: Outcome) -> AnyView {
    let told = match outcome {
        Outcome::Connected | Outcome::Checked => say!(words, "entry-told-checked", app = app),
        Outcome::OrganisationAllowed => say!(words, "entry-told-allowed", app = app),
        Outcome::HandedOver => say!(words, "entry-told-handed-over", app = app),
        Outcome::DeclinedByAdmin => say!(words, "entry-told-declined-by-admin", app = app),
        Outcome::DeclinedByPerson => say!(words, "entry-told-declined", app = app),
        Outcome::Blocked => say!(words, "entry-told-blocked", app = app),
    };
    let weight = match outcome {
        Outcome::Connected | Outcome::OrganisationAllowed => Weight::Primary,
        _ => Weight::Secondary,
    };
    view! {
        <section class="section no-print">
            <h2>{say!(words, "entry-back-heading", app = app)}</h2>
            <p>{told} " " {say!(words, "entry-told-else")}</p>
            <div class="actions">{button_form(form, weight, say!(words, "entry-back", app = app))}</div>
        </section>
    }
    .into_any()
}

fn stays(words: Words, why: NoReturn) -> AnyView {
    let to_vendor = match why {
        NoReturn::NotListed => say_marked!(words, "entry-not-listed"),
        NoReturn::StateUnusable => say_marked!(words, "entry-state-unusable"),
    };
    let content = view! {
        <p>{say!(words, "entry-no-way-back")}</p>
        <p>{marked_text(to_vendor, &[])}</p>
    };
    view! { <div class="section no-print">{notice(Tone::Warn, content)}</div> }.into_any()
}
