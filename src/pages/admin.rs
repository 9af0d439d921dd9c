//! The administrator's page, reached by a link alone: no account, no JavaScript. Everything needed to decide stands
//! here, and the way to Microsoft's consent page.

use jiff::Timestamp;
use leptos::prelude::*;
use url::Url;

use super::{Page, security_sheet};
use crate::{
    domain::{
        adoption::AdoptionFigures,
        app::AppManifest,
        consent::{ConsentState, Requester},
        gate::GateReading,
        id::TenantId,
    },
    ui::{form::FormTarget, permission::PermissionWords},
    words::Words,
};

mod asked_by;
mod decide;
mod outcome;
mod reference;

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
    /// What the app will not be able to do, one clause each.
    pub cannot: Vec<String>,
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
    /// Says no. Field: `reason`.
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
    fn title(&self, _: Words) -> String {
        let app = &self.app.name;
        let organisation = &self.organisation;
        match &self.state {
            _ if self.expired() => "This link has expired".to_owned(),
            ConsentState::Consented { .. } | ConsentState::Proving { .. } => {
                format!("Approval of {app} is on its way")
            }
            ConsentState::Proven { .. } => format!("{app} is approved for {organisation}"),
            ConsentState::Refused { .. } => format!("{app} was declined"),
            ConsentState::Failed { .. } => format!("The approval of {app} did not work"),
            ConsentState::Created | ConsentState::Opened => format!("Approve {app} for {organisation}?"),
        }
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let answer = outcome::answer(&self);
        let decides = self.state.accepts_consent()
            && !self.expired()
            && !matches!(self.state, ConsentState::Consented { .. } | ConsentState::Proving { .. });
        let decision = decides.then(|| decide::decision(&self));
        let manage = (!self.expired()).then(|| reference::manage(&self));
        view! {
            <p class="lead-in">"For the administrator of " {self.organisation.clone()}</p>
            <h1>{title}</h1>
            {answer}
            {decision}
            {security_sheet::offer(words, &self.app.name, &self.security_href)}
            {manage}
        }
        .into_any()
    }
}
