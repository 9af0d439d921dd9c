//! The page while the administrator decides: who, what, why, what not, and the two buttons.

use leptos::prelude::*;

use super::{AdminPage, asked_by};
use crate::{
    domain::{consent::ConsentState, grant::AdminRole},
    ui::{
        banner::notice,
        button::{Weight, button_form, submit},
        contact::contact_link,
        field::{Field, text_area_field},
        form::post_form,
        icon::{Icon, icon},
        permission::permission_list,
        summary_list::{code, summary_list},
        tag::{Tone, tag},
        time::{day, time},
    },
    words::Words,
};

const REASON: Field = Field { name: "reason", text: "admin-reason", autocomplete: "off", kind: "text" };

/// Everything from the summary to the buttons.
pub(super) fn decision(page: &AdminPage) -> AnyView {
    let lead = matches!(page.state, ConsentState::Created | ConsentState::Opened).then(|| {
        view! { <p class="lead">{asked_by::lead(page, Words::default())}</p> }
    });
    view! {
        {lead}
        {facts(page)}
        {safety(page)}
        <p class="jump">
            <a href="#decide">"Go straight to your decision"</a>
        </p>
        <section class="section">
            <h2>"What " {page.app.name.clone()} " asks for"</h2>
            <p>
                "All of it is delegated: the app acts only as the person who signed in, and never beyond what
                that person may do."
            </p>
            {permission_list(&page.permissions, &page.app.name)}
        </section>
        {cannot(page)}
        {who_can(page)}
        {act(page)}
    }
    .into_any()
}

fn facts(page: &AdminPage) -> AnyView {
    let app = &page.app;
    let publisher_tag = if app.publisher_verified {
        tag(Tone::Good, Icon::Tick, "Verified by Microsoft")
    } else {
        tag(Tone::Unsure, Icon::Question, "Not verified by Microsoft")
    };
    let requester = &page.requester;
    let identity = asked_by::identity(page, Words::default());
    summary_list(vec![
        (
            "Asked by",
            view! {
                <span class="fact-line">{requester.name.clone()} " (" {requester.username.clone()} ")" {identity}</span>
                <span class="fact-note">{time(Words::default(), page.requested_at)}</span>
            }
            .into_any(),
        ),
        ("App", view! { {app.name.clone()} <span class="fact-note">{app.purpose.clone()}</span> }.into_any()),
        ("Publisher", view! { <span class="fact-line">{app.publisher.clone()} {publisher_tag}</span> }.into_any()),
        ("Application ID", code(app.client_id.to_string())),
        (
            "Organisation",
            view! { {page.organisation.clone()} <span class="fact-note">"Tenant " {code(page.tenant.to_string())}</span> }
                .into_any(),
        ),
        ("Link valid until", day(Words::default(), page.expires_at)),
    ])
}

fn safety(page: &AdminPage) -> AnyView {
    notice(
        Tone::Neutral,
        view! {
            <p>
                <strong>"This is not a sign-in link: opening it signs nobody in."</strong>
                " You sign in only on Microsoft’s page, at " {code(page.authority_host.clone())}
                ". Compare the name and the application ID with what Microsoft shows there. "
                {page.app.publisher.clone()} " never asks for your password."
            </p>
        },
    )
}

fn cannot(page: &AdminPage) -> Option<AnyView> {
    (!page.cannot.is_empty()).then(|| {
        let items = page
            .cannot
            .iter()
            .map(|clause| view! { <li>{icon(Icon::Cross)} <span>{clause.clone()}</span></li> })
            .collect_view();
        view! {
            <section class="section">
                <h2>"What it will not be able to do"</h2>
                <ul class="cannot">{items}</ul>
            </section>
        }
        .into_any()
    })
}

fn who_can(page: &AdminPage) -> AnyView {
    let [cloud, application, privileged, global] = AdminRole::ALL.map(AdminRole::name);
    view! {
        <section class="section">
            <h2>"Who can approve"</h2>
            <p>
                "One of these roles in your tenant. The first is enough, since " {page.app.name.clone()}
                " asks for delegated permissions only."
            </p>
            <ol class="roles">
                <li>{cloud}</li>
                <li>{application}</li>
                <li>{privileged}</li>
                <li>{global}</li>
            </ol>
            <p>"A custom role with the right to grant these permissions works too. Not you? Pass this link on."</p>
        </section>
        <section class="section">
            <h2>"What happens when you approve"</h2>
            <ol class="next-steps">
                <li>
                    "You go to Microsoft’s consent page at " {code(page.authority_host.clone())} ", for the tenant of "
                    {page.organisation.clone()} " only, and sign in there."
                </li>
                <li>"Microsoft shows the same permissions. You accept or cancel."</li>
                <li>
                    "You come back here. A second, silent sign-in shows us that the approval has really arrived.
                    If anything is missing, this page names it."
                </li>
                <li>
                    "From then on people in your organisation are not asked for these permissions any more.
                    Nobody is connected by it: each person still signs in and connects their own calendar."
                </li>
            </ol>
        </section>
    }
    .into_any()
}

fn act(page: &AdminPage) -> AnyView {
    let decline = view! {
        <p>"Nothing is granted. The person who asked is told, with your reason if you give one."</p>
        {text_area_field(Words::default(), REASON, 3, "", &[])}
        <div class="actions">{submit(Weight::Secondary, "Decline the request")}</div>
    };
    view! {
        <section class="section panel panel--action" id="decide">
            <h2>"Your decision"</h2>
            <div class="actions">
                {button_form(&page.grant, Weight::Primary, "Review and grant on Microsoft’s page")}
            </div>
            <p class="hint">
                "Signed in to Microsoft with another account? Open this link in a private window first."
            </p>
            <details class="disclosure">
                <summary>"Decline"</summary>
                {post_form(&page.decline, "disclosure__body", decline)}
            </details>
            <p class="hint">"Questions first? Ask " {contact_link(&page.app.support)} "."</p>
        </section>
    }
    .into_any()
}
