//! What the product is told when somebody goes back: a signed statement of what was really seen, for five minutes, for
//! that product alone. No names, no addresses, no tokens.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::SignedDuration;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use url::Url;
use uuid::Uuid;

use crate::{
    clock::new_id,
    domain::{
        consent::ConsentStage,
        gate::Gate,
        id::{DiagnosisId, FlowId, ObjectId, TenantId},
        product_visit::{Outcome, ProductState},
        report::Overall,
    },
    journeys::{blocked, portal::Portal, read_reports, refusal::Refusal, viewer::SignedIn},
    secret::Secret,
};

/// The type of the token (RFC 8725, section 3.11).
pub const TYPE: &str = "consentry-result+jwt";

/// How long a result counts.
const LIFETIME: SignedDuration = SignedDuration::from_mins(5);

/// What the person had before them.
#[derive(Debug, Clone)]
pub enum Seen {
    /// A finished report of their own.
    Report(DiagnosisId),
    /// A sign-in that was refused, here or in the product.
    Refusal(FlowId),
    /// A request to an administrator, by the requester's link.
    Request(Secret),
}

/// The statement.
#[derive(Debug, Serialize)]
struct Claims {
    iss: String,
    aud: String,
    jti: Uuid,
    iat: i64,
    exp: i64,
    outcome: Outcome,
    #[serde(skip_serializing_if = "Option::is_none")]
    overall: Option<Overall>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gate: Option<Gate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tid: Option<TenantId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    oid: Option<ObjectId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state_sha256: Option<String>,
}

/// What was found to be so.
#[derive(Debug, Clone)]
struct Found {
    outcome: Outcome,
    overall: Option<Overall>,
    gate: Option<Gate>,
    /// The outcome is about whoever is signed in, or about their organisation.
    about_viewer: bool,
}

/// What a report means for the product.
pub const fn of_report(overall: Overall) -> Outcome {
    match overall {
        Overall::Works | Overall::WorksSoFar => Outcome::Connected,
        Overall::ActionNeeded | Overall::OutOfReach | Overall::CouldNotTell => Outcome::Checked,
    }
}

/// What a gate means for the product.
pub const fn of_gate(gate: Gate) -> Outcome {
    match gate {
        Gate::ConsentDeclined => Outcome::DeclinedByPerson,
        _ => Outcome::Blocked,
    }
}

/// What the state of a request means for the product.
pub const fn of_stage(stage: ConsentStage) -> Outcome {
    match stage {
        ConsentStage::Proven => Outcome::OrganisationAllowed,
        ConsentStage::Refused => Outcome::DeclinedByAdmin,
        ConsentStage::Created
        | ConsentStage::Opened
        | ConsentStage::Consented
        | ConsentStage::Proving
        | ConsentStage::Failed => Outcome::HandedOver,
    }
}

/// The address to go back to, with the result of what was seen.
///
/// # Errors
/// [`Refusal::NotFound`] when what was seen is not there or not theirs, [`Refusal::NotSignedIn`] for a report without a
/// session.
pub async fn go_back(
    portal: &Portal,
    viewer: Option<&SignedIn>,
    to: &Url,
    state: Option<&ProductState>,
    seen: Seen,
) -> Result<Url, Refusal> {
    let found = find(portal, viewer, seen).await?;
    let viewer = viewer.filter(|_| found.about_viewer);
    let now = portal.now();
    let claims = Claims {
        iss: portal.public_url.origin().ascii_serialization(),
        aud: to.origin().ascii_serialization(),
        jti: new_id(&*portal.clock, &*portal.randomness),
        iat: now.as_second(),
        exp: now.as_second() + LIFETIME.as_secs(),
        outcome: found.outcome,
        overall: found.overall,
        gate: found.gate,
        tid: viewer.map(SignedIn::tenant),
        oid: viewer.map(SignedIn::person),
        state_sha256: state.map(|state| URL_SAFE_NO_PAD.encode(Sha256::digest(state.as_str()))),
    };
    let signed = portal.keys.sign(TYPE, &claims).map_err(|error| Refusal::Internal(error.to_string()))?;
    let mut address = to.clone();
    address.query_pairs_mut().append_pair("consentry_result", &signed);
    if let Some(state) = state {
        address.query_pairs_mut().append_pair("state", state.as_str());
    }
    Ok(address)
}

async fn find(portal: &Portal, viewer: Option<&SignedIn>, seen: Seen) -> Result<Found, Refusal> {
    match seen {
        Seen::Report(id) => {
            let diagnosis = read_reports::read(portal, viewer, id).await?;
            let own = viewer.is_some_and(|viewer| viewer.is(diagnosis.tenant, diagnosis.person));
            // Staff may read the reports of others, and are not connected by them.
            let report = diagnosis.report.filter(|_| own).ok_or(Refusal::NotFound)?;
            Ok(Found {
                outcome: of_report(report.overall),
                overall: Some(report.overall),
                gate: None,
                about_viewer: true,
            })
        }
        Seen::Refusal(id) => {
            let refusal = portal.store.find_refusal(id).await?;
            let refusal =
                refusal.filter(|refusal| refusal.stage != blocked::INSPECTION).ok_or(Refusal::NotFound)?;
            Ok(Found {
                outcome: of_gate(refusal.gate),
                overall: None,
                gate: Some(refusal.gate),
                about_viewer: refusal.person.is_some_and(|person| {
                    viewer
                        .is_some_and(|viewer| refusal.tenant.is_some_and(|tenant| viewer.is(tenant, person)))
                }),
            })
        }
        Seen::Request(link) => {
            let request = portal.store.find_by_status_link(&link.digest()).await?.ok_or(Refusal::NotFound)?;
            Ok(Found {
                outcome: of_stage(request.state.stage()),
                overall: None,
                gate: None,
                about_viewer: viewer.is_some_and(|viewer| viewer.tenant() == request.tenant),
            })
        }
    }
}
