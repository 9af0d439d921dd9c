//! All links to reports: what each shows and to whom, until when, and who opened it.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    domain::{
        id::TenantId,
        report_share::{ReportShare, ShareState, ShareView},
    },
    pages::{Mood, Page},
    ui::{
        button::{Weight, submit},
        form::{FormTarget, post_form},
        icon::Icon,
        sharing_words::opening,
        tag::{Tone, tag},
        time::time_compact,
        withheld::level_name,
    },
    words::Words,
};

use super::{paging::paging, table::table, tenants::thousands};

/// One link.
#[derive(Debug, Clone)]
pub struct SharedRow {
    /// The link.
    pub share: ReportShare,
    /// What people call the tenant that the report is about.
    pub organisation: String,
    /// That tenant's page.
    pub tenant_href: String,
    /// All links to reports about that tenant.
    pub same_tenant_href: String,
    /// The report.
    pub report_href: String,
    /// What people call the tenant whose people alone may open it.
    pub only: Option<String>,
    /// The last openings, newest first.
    pub views: Vec<ShareView>,
    /// Takes it back; `None` when the viewer may not, or it no longer works.
    pub revoke: Option<FormTarget>,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct SharesPage {
    /// The page's address, without query.
    pub href: &'static str,
    /// Only links that work, or only those that no longer do.
    pub open: Option<bool>,
    /// Only links to reports about this tenant.
    pub tenant: Option<TenantId>,
    /// One page of links, newest first.
    pub rows: Vec<SharedRow>,
    /// The first page, when this is not it.
    pub first_href: Option<String>,
    /// The next page, if there is one.
    pub next_href: Option<String>,
    /// Now.
    pub now: Timestamp,
}

impl Page for SharesPage {
    fn title(&self, _: Words) -> String {
        "Links to reports".to_owned()
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        let body = if self.rows.is_empty() { self.empty() } else { self.table() };
        view! {
            <div class="desk-head">
                <h1>{self.title(words)}</h1>
            </div>
            <p class="desk-intro">
                "Each link shows one report at one level to whoever holds it, until it ends or is taken back. The link itself
                is not kept here and cannot be shown again. A new one is made from the report."
            </p>
            {self.filters()}
            {body}
            {paging(self.first_href.as_deref(), self.next_href.as_deref())}
        }
        .into_any()
    }
}

impl SharesPage {
    fn filters(&self) -> AnyView {
        let option = |value: &'static str, label: &'static str, chosen: bool| {
            view! {
                <option value=value selected=chosen>
                    {label}
                </option>
            }
        };
        let narrowed = self.open.is_some() || self.tenant.is_some();
        let clear = narrowed.then(|| view! { <a class="filters__clear" href=self.href>"Clear"</a> });
        let tenant = self.tenant.map(|tenant| tenant.to_string()).unwrap_or_default();
        view! {
            <form class="filters" method="get" action=self.href role="search" aria-label="Links to reports">
                <div class="filters__field filters__field--wide">
                    <label for="tenant">"Tenant ID"</label>
                    <input
                        class="field__input"
                        id="tenant"
                        name="tenant"
                        type="search"
                        value=tenant
                        autocomplete="off"
                        spellcheck="false"
                    />
                </div>
                <div class="filters__field">
                    <label for="state">"State"</label>
                    <select class="field__input" id="state" name="state">
                        {option("", "Any", self.open.is_none())}
                        {option("active", "Works", self.open == Some(true))}
                        {option("ended", "Ended", self.open == Some(false))}
                    </select>
                </div>
                <div class="filters__go">{submit(Weight::Secondary, "Show")} {clear}</div>
            </form>
        }
        .into_any()
    }

    fn empty(&self) -> AnyView {
        if self.open.is_some() || self.tenant.is_some() {
            view! {
                <div class="empty">
                    <p class="empty__title">"Nothing matches"</p>
                    <p>
                        <a href=self.href>"Show all links"</a>
                    </p>
                </div>
            }
            .into_any()
        } else {
            view! {
                <div class="empty">
                    <p class="empty__title">"No report is shared"</p>
                    <p>"A link is made on a report’s page, by the person it is about or by support."</p>
                </div>
            }
            .into_any()
        }
    }

    fn table(&self) -> AnyView {
        let rows = self.rows.iter().map(|row| row_view(row, self.now)).collect_view();
        let head = ["Organisation", "Shows", "Opens for", "Made (UTC)", "State", "Opened", "Take back"];
        table(Some("Links to reports, newest first"), &head, rows.into_any())
    }
}

fn row_view(row: &SharedRow, now: Timestamp) -> AnyView {
    let share = &row.share;
    let words = Words::default();
    let opens_for = match share.only_tenant {
        Some(id) => {
            let name = row.only.clone().unwrap_or_else(|| id.to_string());
            format!("People of {name}, signed in")
        }
        None => "Anyone with the link".to_owned(),
    };
    let note = share.note.clone().map(|note| view! { <span class="cell-note">{note}</span> });
    view! {
        <tr>
            <th scope="row">
                <a href=row.tenant_href.clone()>{row.organisation.clone()}</a>
                <span class="cell-note">
                    <a href=row.report_href.clone()>"Report"</a>
                    " · "
                    <a href=row.same_tenant_href.clone()>"All links of this tenant"</a>
                </span>
            </th>
            <td data-label="Shows">{level_name(words, share.level)}</td>
            <td data-label="Opens for">{opens_for}</td>
            <td data-label="Made">
                {time_compact(share.created_at)} <span class="cell-note">{share.made_by.name.clone()}</span> {note}
            </td>
            <td data-label="State">{state(share, now)}</td>
            <td data-label="Opened">{openings(row)}</td>
            <td data-label="Take back">
                {row.revoke.as_ref().map(|target| take_back(target, &row.organisation))}
            </td>
        </tr>
    }
    .into_any()
}

fn take_back(target: &FormTarget, organisation: &str) -> AnyView {
    let which = format!(" a link to a report for {organisation}");
    let button = view! {
        <button class="button button--secondary button--small" type="submit">
            "Take back"
            <span class="visually-hidden">{which}</span>
        </button>
    };
    post_form(target, "button-form", button)
}

fn state(share: &ReportShare, now: Timestamp) -> AnyView {
    let (drawn, label, at) = match share.state(now) {
        ShareState::Open => (tag(Tone::Good, Icon::Tick, "Works"), "until ", share.expires_at),
        ShareState::Expired => (tag(Tone::Neutral, Icon::Clock, "Expired"), "", share.expires_at),
        ShareState::Revoked => {
            (tag(Tone::Neutral, Icon::Cross, "Taken back"), "", share.revoked_at.unwrap_or(share.expires_at))
        }
    };
    view! {
        {drawn}
        <span class="cell-note">{label} {time_compact(at)}</span>
    }
    .into_any()
}

fn openings(row: &SharedRow) -> AnyView {
    let count = match row.share.views {
        0 => "Not yet".to_owned(),
        1 => "Once".to_owned(),
        many => format!("{} times", thousands(many.into())),
    };
    if row.views.is_empty() {
        return count.into_any();
    }
    let lines = row
        .views
        .iter()
        .map(|view| {
            let line = opening(Words::default(), view.at, view.visitor);
            let who = view.viewer.as_ref().map(|who| {
                let (tenant, name) = (who.tenant.to_string(), who.name.clone());
                view! { <span class="cell-note">{name} " of tenant " {tenant}</span> }
            });
            view! { <li>{line} {who}</li> }
        })
        .collect_view();
    view! {
        <details class="disclosure">
            <summary>{count}</summary>
            <ul class="disclosure__body">{lines}</ul>
        </details>
    }
    .into_any()
}
