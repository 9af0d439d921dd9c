//! Opening a link to a report. What it shows is made from the stored report each time, at the level that the link was made
//! for.

use jiff::Timestamp;

use crate::{
    clock::new_id,
    domain::{
        audit::{Action, Actor},
        report_share::{ReportShare, ShareState, ShareView},
        visitor::Visitor,
    },
    secret::Secret,
};

use super::{
    portal::Portal,
    redaction::{Redacted, redact},
    refusal::Refusal,
    share_report::named,
    viewer::SignedIn,
};

/// What a link leads to.
#[derive(Debug)]
pub enum Opened {
    /// The report.
    Report(Box<SharedReport>),
    /// Nothing before somebody has signed in.
    SignIn,
    /// Nothing with this account: the link is for people of another tenant.
    OtherTenant,
    /// Nothing any more.
    Expired {
        /// Since when.
        at: Timestamp,
    },
}

/// A report as the link shows it.
#[derive(Debug)]
pub struct SharedReport {
    /// The link.
    pub share: ReportShare,
    /// The report at the link's level.
    pub redacted: Redacted,
}

/// Opens a link. What a person sees is noted; programs that look at links see the same and count for nothing.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that was never made or was taken back.
pub async fn open(
    portal: &Portal,
    viewer: Option<&SignedIn>,
    link: &Secret,
    visitor: Visitor,
) -> Result<Opened, Refusal> {
    let share = portal.store.find_share_by_link(&link.digest()).await?.ok_or(Refusal::NotFound)?;
    match share.state(portal.now()) {
        ShareState::Open => {}
        ShareState::Expired => return Ok(Opened::Expired { at: share.expires_at }),
        ShareState::Revoked => return Err(Refusal::NotFound),
    }
    match (share.only_tenant, viewer) {
        (Some(_), None) => return Ok(Opened::SignIn),
        (Some(only), Some(viewer)) if viewer.tenant() != only => return Ok(Opened::OtherTenant),
        _ => {}
    }
    let diagnosis = portal.store.find_diagnosis(share.diagnosis).await?.ok_or(Refusal::NotFound)?;
    let report = diagnosis.report.ok_or(Refusal::NotFound)?;
    if !visitor.program {
        note(portal, &share, viewer, visitor).await?;
    }
    let redacted = redact(&report, share.level);
    Ok(Opened::Report(Box::new(SharedReport { share, redacted })))
}

/// Notes an opening. The trail has the first; the link's own log has the rest.
async fn note(
    portal: &Portal,
    share: &ReportShare,
    viewer: Option<&SignedIn>,
    visitor: Visitor,
) -> Result<(), Refusal> {
    let view = ShareView { at: portal.now(), visitor, viewer: viewer.map(named) };
    let id = new_id(&*portal.clock, &*portal.randomness);
    if portal.store.note_share_view(id, share.id, &view).await? == Some(1) {
        let actor = viewer.map_or(Actor::LinkHolder, SignedIn::actor);
        let subject = Some(share.id.to_string());
        portal.record(actor, Action::ShareOpened, Some(share.tenant), subject).await?;
    }
    Ok(())
}
