//! The administrator's page, reached by a link alone: no account, no JavaScript. Everything needed to decide stands
//! here, and the way to Microsoft's consent page.

use jiff::Timestamp;
use leptos::prelude::*;
use url::Url;

use super::{Page, security_sheet};
use crate::{
    domain::{
        admin_walk::AdminWalk,
        adoption::AdoptionFigures,
        app::AppManifest,
        consent::{ConsentState, Requester},
        gate::GateReading,
        id::TenantId,
    },
    say,
    ui::{form::FormTarget, permission::PermissionWords},
    words::Words,
};

mod asked_by;
mod check;
mod commands;
mod control;
mod decide;
mod decline;
mod limit;
mod other_ways;
mod outcome;
mod revoke;
mod steps;

pub use decline::Why;
pub use limit::LimitPage;
pub use other_ways::OtherWaysPage;
pub use revoke::RevokePage;

/// A link into the Entra admin center.
#[derive(Debug, Clone)]
pub struct PortalLink {
    /// What it opens.
    pub label: String,
    /// Where it leads.
    pub href: Url,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct AdminPage {
    /// The app.
    pub app: AppManifest,
    /// Its permissions in words.
    pub permissions: Vec<PermissionWords>,
    /// What the app will not be able to do, one text each.
    pub cannot: Vec<&'static str>,
    /// The organisation, by name or domain.
    pub organisation: String,
    /// The tenant whose consent is asked.
    pub tenant: TenantId,
    /// Host of Microsoft's consent page.
    pub authority_host: String,
    /// Who asked.
    pub requester: Requester,
    /// When they asked.
    pub requested_at: Timestamp,
    /// When the link stops working.
    pub expires_at: Timestamp,
    /// Where the request stands.
    pub state: ConsentState,
    /// What Microsoft's refusal means, when that is what it hangs on.
    pub reading: Option<GateReading>,
    /// Goes to Microsoft's consent page.
    pub grant: FormTarget,
    /// What was done on the way.
    pub walk: AdminWalk,
    /// Name of the account that was seen in this browser, when it was just now.
    pub account: Option<String>,
    /// Looks at the account. With `look=sign_in` it may choose one.
    pub check_account: FormTarget,
    /// Other ways to approve.
    pub ways_href: String,
    /// How to limit the app to a group.
    pub limit_href: String,
    /// How to take the approval back.
    pub revoke_href: String,
    /// Says no. Fields: `why`, `who`, `reason`.
    pub decline: FormTarget,
    /// Signs the administrator in to look for the grant now.
    pub check_now: FormTarget,
    /// What follows on an approval; `None` until one was proven.
    pub adoption: Option<AdoptionFigures>,
    /// The report of the administrator's own check.
    pub report_href: Option<String>,
    /// The security sheet.
    pub security_href: String,
    /// Where the administrator can let the portal look into the organisation's records; `None` when not offered.
    pub inspect_href: Option<String>,
    /// Links into the Entra admin center.
    pub portal_links: Vec<PortalLink>,
    /// The time now.
    pub now: Timestamp,
}

impl AdminPage {
    fn expired(&self) -> bool {
        let waiting = matches!(self.state, ConsentState::Created | ConsentState::Opened);
        waiting && self.now >= self.expires_at
    }
}

impl Page for AdminPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        let app = self.app.name.as_str();
        let organisation = self.organisation.as_str();
        match &self.state {
            _ if self.expired() => say!(words, "admin-title-expired"),
            ConsentState::Consented { .. } | ConsentState::Proving { .. } => {
                say!(words, "admin-title-on-its-way", app = app)
            }
            ConsentState::Proven { .. } => {
                say!(words, "admin-title-proven", app = app, organisation = organisation)
            }
            ConsentState::Refused { .. } => say!(words, "admin-title-declined", app = app),
            ConsentState::Failed { .. } => say!(words, "admin-title-failed", app = app),
            ConsentState::Created | ConsentState::Opened => {
                say!(words, "admin-title-decide", app = app, organisation = organisation)
            }
        }
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let answer = outcome::answer(&self, words);
        let lead = decide::lead(&self, words);
        let steps = (!self.expired()).then(|| steps::steps(&self, words));
        let decides = self.state.accepts_consent()
            && !self.expired()
            && !matches!(self.state, ConsentState::Consented { .. } | ConsentState::Proving { .. });
        let decision = decides.then(|| decide::decision(&self, words));
        let control = (!self.expired()).then(|| control::control(&self, words));
        view! {
            <p class="lead-in">{say!(words, "admin-lead-in", organisation = self.organisation.as_str())}</p>
            <h1>{title}</h1>
            {answer}
            {lead}
            {steps}
            {decision}
            {security_sheet::offer(words, &self.app.name, &self.security_href)}
            {control}
        }
        .into_any()
    }
}
