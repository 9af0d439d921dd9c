//! The look at the account before consent, and what it showed.

use leptos::prelude::*;

use super::AdminPage;
use crate::{
    domain::{
        admin_walk::{AccountSeen, AppSeen, Preflight},
        grant::RoleEvidence,
    },
    say, say_marked,
    ui::{
        banner::notice,
        button::{Weight, button_form},
        marked_text::marked_text,
        tag::Tone,
    },
    words::Words,
};

/// The section with its buttons.
pub(super) fn check(page: &AdminPage, words: Words) -> AnyView {
    let app = page.app.name.as_str();
    let seen = page.walk.checked.as_ref().map(|(at, preflight)| {
        let tone = tone(preflight);
        let content = view! {
            <p>{account(page, preflight, words)}</p>
            {name(page, words)}
            {needs_switch(&preflight.account)
                .then(|| view! { <p>{marked_text(say_marked!(words, "admin-check-switch"), &[])}</p> })}
            <p>{marked_text(app_words(app, preflight.app, words), &[])}</p>
            {preflight.code.map(|code| {
                let code = format!("AADSTS{code}");
                view! { <p class="fact-note">{marked_text(say_marked!(words, "admin-check-code", code = code), &[])}</p> }
            })}
            <p class="fact-note">{say!(words, "admin-check-at", time = words.time(*at))}</p>
        };
        notice(tone, content)
    });
    let label =
        if seen.is_some() { say!(words, "admin-check-again") } else { say!(words, "admin-check-button") };
    let choose = page.check_account.clone().with("look", "sign_in");
    view! {
        <section class="section" id="check">
            <h2>{say!(words, "admin-check")}</h2>
            <p>{say!(words, "admin-check-text")}</p>
            {seen}
            <div class="actions">
                {button_form(&page.check_account, Weight::Secondary, label)}
                {button_form(&choose, Weight::Secondary, say!(words, "admin-check-sign-in"))}
            </div>
            <p class="hint">{say!(words, "admin-check-sign-in.hint", app = app)}</p>
            <p class="hint">{say!(words, "admin-check-private")}</p>
        </section>
    }
    .into_any()
}

const fn tone(preflight: &Preflight) -> Tone {
    match (&preflight.account, preflight.app) {
        (_, AppSeen::SwitchedOff)
        | (
            AccountSeen::Elsewhere
            | AccountSeen::Several
            | AccountSeen::Guest { .. }
            | AccountSeen::Member { role: RoleEvidence::OtherRoles },
            _,
        ) => Tone::Warn,
        (AccountSeen::Member { role: RoleEvidence::Admin(_) }, _) => Tone::Good,
        (AccountSeen::Nobody, _) => Tone::Neutral,
        (AccountSeen::Member { .. } | AccountSeen::Unnamed | AccountSeen::Unknown, _) => Tone::Unsure,
    }
}

const fn needs_switch(account: &AccountSeen) -> bool {
    matches!(account, AccountSeen::Elsewhere | AccountSeen::Several | AccountSeen::Guest { .. })
}

fn account(page: &AdminPage, preflight: &Preflight, words: Words) -> String {
    let (app, organisation) = (page.app.name.as_str(), page.organisation.as_str());
    match &preflight.account {
        AccountSeen::Member { role: RoleEvidence::Admin(role) } => {
            say!(words, "admin-check-member-admin", organisation = organisation, role = role.name())
        }
        AccountSeen::Member { role: RoleEvidence::OtherRoles } => {
            say!(words, "admin-check-member-other", organisation = organisation)
        }
        AccountSeen::Member { role: RoleEvidence::Unknown } => {
            say!(words, "admin-check-member-unknown", organisation = organisation)
        }
        AccountSeen::Guest { role: RoleEvidence::Admin(role) } => {
            say!(words, "admin-check-guest-admin", organisation = organisation, role = role.name())
        }
        AccountSeen::Guest { .. } => say!(words, "admin-check-guest", organisation = organisation),
        AccountSeen::Unnamed => say!(words, "admin-check-unnamed", organisation = organisation, app = app),
        AccountSeen::Elsewhere => say!(words, "admin-check-elsewhere", organisation = organisation),
        AccountSeen::Several => say!(words, "admin-check-several"),
        AccountSeen::Nobody => say!(words, "admin-check-nobody"),
        AccountSeen::Unknown => say!(words, "admin-check-unknown"),
    }
}

fn name(page: &AdminPage, words: Words) -> Option<AnyView> {
    let account = page.account.as_deref()?;
    let pieces = say_marked!(words, "admin-check-name", account = account);
    Some(view! { <p>{marked_text(pieces, &[])}</p> }.into_any())
}

fn app_words(app: &str, seen: AppSeen, words: Words) -> Vec<crate::domain::marked_text::Piece> {
    match seen {
        AppSeen::Present => say_marked!(words, "admin-check-app-present", app = app),
        AppSeen::SwitchedOff => say_marked!(words, "admin-check-app-off", app = app),
        AppSeen::AssignedOnly => say_marked!(words, "admin-check-app-assigned", app = app),
        AppSeen::Absent => say_marked!(words, "admin-check-app-absent", app = app),
        AppSeen::Unknown => say_marked!(words, "admin-check-app-unknown", app = app),
    }
}
