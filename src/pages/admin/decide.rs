//! The page while the administrator decides: who, what, why, what not, and the two buttons.

use leptos::prelude::*;

use super::{AdminPage, asked_by, check::check, decline::decline};
use crate::{
    domain::{consent::ConsentState, grant::AdminRole},
    say, say_marked,
    ui::{
        banner::notice,
        button::{Weight, button_form},
        contact::contact_link,
        icon::{Icon, icon},
        marked_text::marked_text,
        permission::permission_list,
        said::said,
        summary_list::{code, summary_list},
        tag::{Tone, tag},
        time::{day, time},
    },
    words::Words,
};

/// The first sentence, while nothing is decided.
pub(super) fn lead(page: &AdminPage, words: Words) -> Option<AnyView> {
    let undecided = matches!(page.state, ConsentState::Created | ConsentState::Opened);
    (undecided && !page.expired())
        .then(|| view! { <p class="lead">{asked_by::lead(page, words)}</p> }.into_any())
}

/// Everything from the summary to the buttons.
pub(super) fn decision(page: &AdminPage, words: Words) -> AnyView {
    let app = page.app.name.as_str();
    view! {
        {facts(page, words)}
        {safety(page, words)}
        <p class="jump">
            <a href="#decide">{say!(words, "admin-jump")}</a>
        </p>
        <section class="section">
            <h2>{say!(words, "admin-asks", app = app)}</h2>
            <p>{say!(words, "admin-asks-text")}</p>
            {permission_list(words, &page.permissions, app)}
        </section>
        {cannot(page, words)}
        {roles(page, words)}
        {next(page, words)}
        {check(page, words)}
        {act(page, words)}
    }
    .into_any()
}

fn facts(page: &AdminPage, words: Words) -> AnyView {
    let app = &page.app;
    let publisher_tag = if app.publisher_verified {
        tag(Tone::Good, Icon::Tick, &say!(words, "admin-fact-verified"))
    } else {
        tag(Tone::Unsure, Icon::Question, &say!(words, "admin-fact-not-verified"))
    };
    let requester = &page.requester;
    let identity = asked_by::identity(page, words);
    summary_list(vec![
        (
            say!(words, "admin-fact-requester"),
            view! {
                <span class="fact-line">{requester.name.clone()} " (" {requester.username.clone()} ")" {identity}</span>
                <span class="fact-note">{time(words, page.requested_at)}</span>
            }
            .into_any(),
        ),
        (
            say!(words, "admin-fact-app"),
            view! { {app.name.clone()} <span class="fact-note">{said(&app.purpose.to(words.language()))}</span> }.into_any(),
        ),
        (
            say!(words, "admin-fact-publisher"),
            view! { <span class="fact-line">{app.publisher.clone()} {publisher_tag}</span> }.into_any(),
        ),
        (say!(words, "admin-fact-client-id"), code(app.client_id.to_string())),
        (
            say!(words, "admin-fact-organisation"),
            view! {
                {page.organisation.clone()}
                <span class="fact-note">{say!(words, "admin-fact-tenant")} " " {code(page.tenant.to_string())}</span>
            }
            .into_any(),
        ),
        (say!(words, "admin-fact-valid"), day(words, page.expires_at)),
    ])
}

fn safety(page: &AdminPage, words: Words) -> AnyView {
    let host = page.authority_host.as_str();
    let publisher = page.app.publisher.as_str();
    let text = say_marked!(words, "admin-safety", host = host, publisher = publisher);
    notice(Tone::Neutral, view! { <p>{marked_text(text, &[])}</p> })
}

fn cannot(page: &AdminPage, words: Words) -> Option<AnyView> {
    (!page.cannot.is_empty()).then(|| {
        let items = page
            .cannot
            .iter()
            .map(|text| view! { <li>{icon(Icon::Cross)} <span>{words.say(text, &[])}</span></li> })
            .collect_view();
        view! {
            <section class="section">
                <h2>{say!(words, "admin-cannot")}</h2>
                <ul class="cannot">{items}</ul>
            </section>
        }
        .into_any()
    })
}

fn roles(page: &AdminPage, words: Words) -> AnyView {
    let roles = AdminRole::ALL.map(|role| view! { <li>{role.name()}</li> }).collect_view();
    view! {
        <section class="section">
            <h2>{say!(words, "admin-roles")}</h2>
            <p>{say!(words, "admin-roles-text", app = page.app.name.as_str())}</p>
            <ol class="roles">{roles}</ol>
            <p>{say!(words, "admin-roles-custom")}</p>
            <details class="disclosure">
                <summary>{say!(words, "admin-roles-none")}</summary>
                <div class="disclosure__body">
                    <p>{say!(words, "admin-roles-none.pass-on")}</p>
                    <p>{say!(words, "admin-roles-none.pim")}</p>
                    <p>{marked_text(say_marked!(words, "admin-roles-none.ask"), &[])}</p>
                </div>
            </details>
        </section>
    }
    .into_any()
}

fn next(page: &AdminPage, words: Words) -> AnyView {
    let host = page.authority_host.as_str();
    let organisation = page.organisation.as_str();
    let go = say_marked!(words, "admin-next-go", host = host, organisation = organisation);
    view! {
        <section class="section">
            <h2>{say!(words, "admin-next")}</h2>
            <ol class="next-steps">
                <li>{marked_text(go, &[])}</li>
                <li>{say!(words, "admin-next-accept")}</li>
                <li>{say!(words, "admin-next-back")}</li>
                <li>{say!(words, "admin-next-people")}</li>
            </ol>
        </section>
    }
    .into_any()
}

fn act(page: &AdminPage, words: Words) -> AnyView {
    let ways = marked_text(say_marked!(words, "admin-ways-hint"), &[("a", page.ways_href.clone())]);
    view! {
        <section class="section panel panel--action" id="decide">
            <h2>{say!(words, "admin-decide")}</h2>
            <div class="actions">{button_form(&page.grant, Weight::Primary, say!(words, "admin-grant"))}</div>
            <p class="hint">{say!(words, "admin-grant-hint")}</p>
            <p class="hint">{ways}</p>
            {decline(page, words)}
            <p class="hint">{say!(words, "admin-questions")} " " {contact_link(&page.app.support)}</p>
        </section>
    }
    .into_any()
}
