//! Tenants that have to consent again, each with a fresh link once staff made one.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{paging::paging, table::table};
use crate::{
    domain::{consent::ConsentStage, consent_message::Message},
    islands::CopyButton,
    pages::{Mood, Page},
    ui::{
        button::{Weight, button_form},
        form::FormTarget,
        summary_list::code,
        tag::stage_tag,
        time::time_compact,
    },
    words::Words,
};

/// A link and the message to send it with.
#[derive(Debug, Clone)]
pub struct FreshLink {
    /// The admin's link.
    pub link: String,
    /// When it stops working.
    pub expires_at: Timestamp,
    /// The message.
    pub message: Message,
    /// The same as a `mailto:` address.
    pub mailto: String,
}

/// One tenant.
#[derive(Debug, Clone)]
pub struct LackingRow {
    /// Its page.
    pub href: String,
    /// What people call it.
    pub name: String,
    /// One of its domains, when one was seen.
    pub domain: Option<String>,
    /// What it lacks of the manifest.
    pub lacks: String,
    /// When its grant was proven last.
    pub proven_at: Timestamp,
    /// Whose token proved it, when they were seen to sign in.
    pub approver: Option<String>,
    /// Who had asked for it.
    pub requester: String,
    /// How far the request made since then is.
    pub stage: Option<ConsentStage>,
    /// Why the administrator said no, when they did and gave a reason.
    pub reason: Option<String>,
    /// Its link, while it works.
    pub fresh: Option<FreshLink>,
    /// Makes a link; `None` while one works or is being acted on.
    pub make: Option<FormTarget>,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct ConsentAgainPage {
    /// The list of tenants.
    pub list_href: &'static str,
    /// One page of tenants.
    pub rows: Vec<LackingRow>,
    /// How many there are in all.
    pub total: u64,
    /// Makes a link for every tenant of this page that has none; `None` when each has one.
    pub make_all: Option<FormTarget>,
    /// The first page, when this is not it.
    pub first_href: Option<String>,
    /// The next page, if there is one.
    pub next_href: Option<String>,
}

impl Page for ConsentAgainPage {
    fn title(&self, _: Words) -> String {
        "Tenants that have to consent again".to_owned()
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        let all = self.make_all.as_ref().map(|form| {
            view! {
                <div class="actions">
                    {button_form(form, Weight::Primary, "Make links for the tenants of this page")}
                </div>
            }
        });
        let body = if self.rows.is_empty() {
            view! {
                <div class="empty">
                    <p class="empty__title">"Nobody has to consent again"</p>
                    <p>
                        "Every proven grant holds what the app asks for today. When the app asks for one more permission,
                        the tenants that lack it appear here."
                    </p>
                </div>
            }
            .into_any()
        } else {
            self.table()
        };
        view! {
            <p class="back">
                <a href=self.list_href>"All tenants"</a>
            </p>
            <div class="desk-head">
                <h1>{self.title(words)}</h1>
                <span class="desk-head__count">{format!("{} in all", self.total)}</span>
            </div>
            <p class="desk-intro">
                "The app asks for more today than these organisations were seen to allow. What they allowed goes on working;
                the rest waits for an administrator. A link made here says on its page that it comes from you."
            </p>
            {all}
            {body}
            {paging(self.first_href.as_deref(), self.next_href.as_deref())}
        }
        .into_any()
    }
}

impl ConsentAgainPage {
    fn table(&self) -> AnyView {
        let rows = self.rows.iter().enumerate().map(|(at, tenant)| row(at, tenant)).collect_view();
        let head = ["Organisation", "Lacks", "Proven (UTC)", "Link for the administrator"];
        table(Some("Tenants that have to consent again, latest proof first"), &head, rows.into_any())
    }
}

fn row(at: usize, tenant: &LackingRow) -> AnyView {
    let approver = tenant
        .approver
        .as_ref()
        .map(|name| view! { <span class="cell-note">"Approved by " {name.clone()}</span> });
    let reason = tenant
        .reason
        .as_ref()
        .map(|reason| view! { <span class="cell-note">"“" {reason.clone()} "”"</span> });
    let make = tenant.make.as_ref().map(|form| button_form(form, Weight::Secondary, "Make a link"));
    view! {
        <tr>
            <th scope="row">
                <a href=tenant.href.clone()>{tenant.name.clone()}</a>
                <span class="cell-note">{tenant.domain.clone()}</span>
            </th>
            <td data-label="Lacks">{code(tenant.lacks.clone())}</td>
            <td data-label="Proven">
                {time_compact(tenant.proven_at)} {approver}
                <span class="cell-note">"Asked for by " {tenant.requester.clone()}</span>
            </td>
            <td data-label="Link" class="cell-wide">
                {tenant.stage.map(stage_tag)} {reason} {tenant.fresh.as_ref().map(|fresh| fresh_link(at, fresh))} {make}
            </td>
        </tr>
    }
    .into_any()
}

fn fresh_link(at: usize, fresh: &FreshLink) -> AnyView {
    let (link, message) = (format!("link-{at}"), format!("message-{at}"));
    view! {
        <p class="copy-line">
            <code id=link.clone() class="copy-line__text">
                {fresh.link.clone()}
            </code>
            <CopyButton target_id=link label="Copy the link".to_owned() done="Copied".to_owned() />
        </p>
        <span class="cell-note">"Works until " {time_compact(fresh.expires_at)}</span>
        <details class="disclosure">
            <summary>"Message"</summary>
            <div class="disclosure__body">
                <p>
                    <strong>{fresh.message.subject.clone()}</strong>
                </p>
                <pre class="id-block" id=message.clone() tabindex="0" role="group" aria-label="Message">
                    {fresh.message.text().clone()}
                </pre>
                <div class="actions">
                    <a class="button button--secondary" href=fresh.mailto.clone()>
                        "Write the e-mail"
                    </a>
                    <CopyButton target_id=message label="Copy the text".to_owned() done="Copied".to_owned() />
                </div>
            </div>
        </details>
    }
    .into_any()
}
