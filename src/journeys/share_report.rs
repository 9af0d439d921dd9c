//! Showing a report to somebody else by a link: who may make one, for whom and for how long it works, and taking it back.
//! The link itself is shown once; only its hash is stored.

use crate::{
    clock::new_id,
    domain::{
        audit::Action,
        domain_name::DomainName,
        id::{DiagnosisId, ObjectId, ShareId, TenantId},
        named_person::NamedPerson,
        redaction::Level,
        report_share::{ReportShare, ShareState, ShareView, end_of, lengths},
        staff_role::StaffRole,
        survey::TenantLookup,
    },
    secret::Secret,
    store::{Diagnosis, ListedShare, Page, ShareQuery},
};

use super::{
    ask_admin,
    portal::Portal,
    refusal::{FieldError, Refusal},
    viewer::{SignedIn, Staff},
};

/// The longest note, in characters.
const LONGEST_NOTE: usize = 200;

/// What was chosen and typed.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// The level's word.
    pub level: String,
    /// For how many days.
    pub days: String,
    /// Who may open it: `own`, `named` or `anyone`. Nothing means the report's own people for the internal level, and
    /// anyone for the others.
    pub who: String,
    /// The organisation that is meant by `named`: a domain, an address or a tenant id.
    pub organisation: String,
    /// A note that is not shown to those who open the link.
    pub note: String,
}

/// A report that may be shared.
#[derive(Debug)]
pub struct Shareable {
    /// Its diagnosis.
    pub diagnosis: DiagnosisId,
    /// The tenant that it is about.
    pub tenant: TenantId,
    /// What people call that tenant.
    pub organisation: String,
    /// The lengths to choose from, in days.
    pub lengths: Vec<u16>,
    /// The links that there are, newest first, each with its last openings: to support all, to everybody else their own.
    pub shares: Vec<(ReportShare, Vec<ShareView>)>,
}

/// A link that was just made.
#[derive(Debug)]
pub struct Made {
    /// What is known of it from now on.
    pub share: ReportShare,
    /// The link, to be shown once.
    pub link: Secret,
}

/// A link in the list of all, with its last openings.
#[derive(Debug)]
pub struct Watched {
    /// The link.
    pub listed: ListedShare,
    /// The last openings, newest first.
    pub views: Vec<ShareView>,
}

/// Whether somebody may share a report about that person: whoever may read it, and of the vendor's staff those who hold
/// the support role.
pub fn may_share(viewer: &SignedIn, tenant: TenantId, person: ObjectId) -> bool {
    viewer.is(tenant, person)
        || viewer.may_read(tenant, person) && (!viewer.is_staff() || viewer.holds(StaffRole::Support))
}

async fn shareable(portal: &Portal, viewer: &SignedIn, id: DiagnosisId) -> Result<Diagnosis, Refusal> {
    let found = portal.store.find_diagnosis(id).await?;
    found
        .filter(|diagnosis| {
            diagnosis.report.is_some() && may_share(viewer, diagnosis.tenant, diagnosis.person)
        })
        .ok_or(Refusal::NotFound)
}

/// What there is to choose, and the links that there are.
///
/// # Errors
/// [`Refusal::NotFound`] for a report that is not theirs to share, not finished or not there.
pub async fn look(portal: &Portal, viewer: &SignedIn, id: DiagnosisId) -> Result<Shareable, Refusal> {
    let diagnosis = shareable(portal, viewer, id).await?;
    let sees_all = viewer.holds(StaffRole::Support);
    let mut shares = portal.store.shares_of_report(id).await?;
    shares.retain(|share| sees_all || is_by(share, viewer));
    let ids: Vec<ShareId> = shares.iter().map(|share| share.id).collect();
    let views = portal.store.share_views(&ids).await?;
    let organisation = ask_admin::organisation(portal, diagnosis.tenant).await?;
    Ok(Shareable {
        diagnosis: id,
        tenant: diagnosis.tenant,
        organisation: organisation.unwrap_or_else(|| diagnosis.tenant.to_string()),
        lengths: lengths(portal.longest_share.get()),
        shares: shares.into_iter().zip(views).collect(),
    })
}

/// Makes a link.
///
/// # Errors
/// [`Refusal::NotFound`] as [`look`], [`Refusal::Invalid`] for a wish that cannot be granted,
/// [`Refusal::Unreachable`] when Microsoft could not be asked for the named organisation.
pub async fn make(portal: &Portal, viewer: &SignedIn, id: DiagnosisId, wish: &Wish) -> Result<Made, Refusal> {
    let diagnosis = shareable(portal, viewer, id).await?;
    let mut errors = Vec::new();
    let level = Level::ALL.into_iter().find(|level| level.as_str() == wish.level);
    if level.is_none() {
        errors.push(FieldError::new("level", "error-share-level"));
    }
    let offered = lengths(portal.longest_share.get());
    let days = wish.days.parse().ok().filter(|days| offered.contains(days));
    if days.is_none() {
        errors.push(FieldError::new("days", "error-share-days"));
    }
    let note = wish.note.trim();
    if note.chars().count() > LONGEST_NOTE || note.chars().any(char::is_control) {
        errors.push(FieldError::new("note", "error-share-note"));
    }
    let (Some(level), Some(days), true) = (level, days, errors.is_empty()) else {
        return Err(Refusal::Invalid(errors));
    };
    let only_tenant = match wish.who.as_str() {
        "own" => Some(diagnosis.tenant),
        "" if level == Level::Internal => Some(diagnosis.tenant),
        "" | "anyone" => None,
        "named" => Some(tenant_of(portal, wish.organisation.trim()).await?),
        _ => return Err(Refusal::Invalid(vec![FieldError::new("who", "error-share-who")])),
    };
    let now = portal.now();
    let link = Secret::random(&*portal.randomness);
    let share = ReportShare {
        id: ShareId::new(new_id(&*portal.clock, &*portal.randomness)),
        diagnosis: id,
        tenant: diagnosis.tenant,
        level,
        made_by: named(viewer),
        created_at: now,
        expires_at: end_of(now, days),
        revoked_at: None,
        only_tenant,
        note: (!note.is_empty()).then(|| note.to_owned()),
        views: 0,
    };
    portal.store.insert_report_share(&share, &link.digest()).await?;
    let subject = Some(share.id.to_string());
    portal.record(viewer.actor(), Action::ReportShared, Some(share.tenant), subject).await?;
    Ok(Made { share, link })
}

/// The tenant that somebody names.
async fn tenant_of(portal: &Portal, named: &str) -> Result<TenantId, Refusal> {
    if let Ok(id) = named.parse() {
        return Ok(id);
    }
    let wrong = |error: FieldError| Refusal::Invalid(vec![error]);
    let domain: Option<DomainName> = DomainName::of_address(named).or_else(|| named.parse().ok());
    let domain = domain.ok_or_else(|| wrong(FieldError::new("organisation", "error-share-organisation")))?;
    match portal.surveyor.find_tenant(&domain).await.0 {
        TenantLookup::Found(found) if found.cloud.same_as_app => Ok(found.tenant),
        TenantLookup::Found(found) => Err(wrong(
            FieldError::new("organisation", "error-other-cloud")
                .naming("domain", domain.as_str())
                .naming("cloud", found.cloud.name)
                .naming("app", portal.app.name.as_str())
                .naming("own", portal.cloud.name.as_str())
                .naming("publisher", portal.app.publisher.as_str()),
        )),
        TenantLookup::None => {
            let error = FieldError::new("organisation", "error-unknown-domain");
            Err(wrong(error.naming("domain", domain.as_str())))
        }
        TenantLookup::Unknown => {
            Err(Refusal::Unreachable("the domain's tenant could not be asked for".to_owned()))
        }
    }
}

/// Takes a link back: whoever made it, and support. One that no longer works stays as it is.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that is not theirs or not there.
pub async fn revoke(portal: &Portal, viewer: &SignedIn, id: ShareId) -> Result<ReportShare, Refusal> {
    let share = portal.store.find_report_share(id).await?.ok_or(Refusal::NotFound)?;
    if !is_by(&share, viewer) && !viewer.holds(StaffRole::Support) {
        return Err(Refusal::NotFound);
    }
    let now = portal.now();
    if share.state(now) == ShareState::Open && portal.store.revoke_report_share(id, now).await? {
        let subject = Some(id.to_string());
        portal.record(viewer.actor(), Action::ShareRevoked, Some(share.tenant), subject).await?;
    }
    Ok(share)
}

/// Lists links, newest first, each with its last openings.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn list(portal: &Portal, _staff: &Staff, query: &ShareQuery) -> Result<Page<Watched>, Refusal> {
    let found = portal.store.list_shares(query, portal.now()).await?;
    let ids: Vec<ShareId> = found.items.iter().map(|listed| listed.share.id).collect();
    let views = portal.store.share_views(&ids).await?;
    let items = found.items.into_iter().zip(views).map(|(listed, views)| Watched { listed, views });
    Ok(Page { items: items.collect(), next: found.next })
}

fn is_by(share: &ReportShare, viewer: &SignedIn) -> bool {
    viewer.is(share.made_by.tenant, share.made_by.person)
}

/// Somebody who is signed in, as lists name them.
pub(super) fn named(viewer: &SignedIn) -> NamedPerson {
    NamedPerson { tenant: viewer.tenant(), person: viewer.person(), name: viewer.name().to_owned() }
}
