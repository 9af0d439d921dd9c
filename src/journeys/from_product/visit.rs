//! Where a visit goes back to, kept in the visitor's own browser: sealed, so that nobody can make one up, for a day.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    domain::product_visit::{NoReturn, Visit},
    journeys::portal::Portal,
    secret::Secret,
};

/// How long the way back is offered.
pub const LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// What it is sealed for.
const PLACE: &[u8] = b"cookie.visit";

#[derive(Serialize, Deserialize)]
struct Kept {
    visit: Visit,
    until: Timestamp,
}

/// The visit that a product asks for. `None` when it does not ask to get anybody back.
pub fn asked_for(portal: &Portal, return_to: &str, state: &str) -> Option<Visit> {
    if return_to.is_empty() {
        return None;
    }
    let Some(listed) = portal.return_addresses.find(return_to) else {
        return Some(Visit::Stays(NoReturn::NotListed));
    };
    if state.is_empty() {
        return Some(Visit::Returns { to: listed.url().clone(), state: None });
    }
    Some(match state.parse() {
        Ok(state) => Visit::Returns { to: listed.url().clone(), state: Some(state) },
        Err(_) => Visit::Stays(NoReturn::StateUnusable),
    })
}

/// Seals a visit for the visitor's browser.
pub fn seal(portal: &Portal, visit: &Visit) -> Option<Secret> {
    let until = portal.now().saturating_add(LIFETIME).ok()?;
    let plain = serde_json::to_vec(&Kept { visit: visit.clone(), until }).ok()?;
    Some(Secret::new(URL_SAFE_NO_PAD.encode(portal.keys.seal(&*portal.randomness, PLACE, &plain))))
}

/// The visit that a browser has kept, while it lasts and its address is still listed.
pub fn open(portal: &Portal, sealed: &Secret) -> Option<Visit> {
    let sealed = URL_SAFE_NO_PAD.decode(sealed.expose()).ok()?;
    let plain = portal.keys.open(PLACE, &sealed).ok()?;
    let Kept { visit, until } = serde_json::from_slice(&plain).ok()?;
    let listed = match &visit {
        Visit::Returns { to, .. } => portal.return_addresses.find(to.as_str()).is_some(),
        Visit::Stays(_) => true,
    };
    (listed && portal.now() < until).then_some(visit)
}
