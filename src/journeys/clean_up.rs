//! Removing what a write test left in a calendar when its diagnosis could not: it was cut off, or Microsoft did not
//! answer. Until the event is known to be gone, and for a day at most, a sealed refresh token of the person waits
//! beside the test's note for this one purpose.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    microsoft::{graph::GraphSession, probes::Cleaned, sign_in::SignInFailure},
    secret::Secret,
    store::{Leftover, WritePlace},
};

use super::{portal::Portal, refusal::Refusal};

/// How long the means to remove an event are kept.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// How long one attempt may take before another replica may try.
const CLAIM: SignedDuration = SignedDuration::from_mins(2);

/// A diagnosis that has been running for so long is not running any more.
const STALLED: SignedDuration = SignedDuration::from_mins(10);

/// A creation that got no answer may show in the calendar a little later.
const MAY_TURN_UP: SignedDuration = SignedDuration::from_mins(2);

/// How long to wait after an attempt, by the age of the test.
const WAITS: [(SignedDuration, SignedDuration); 3] = [
    (SignedDuration::from_mins(10), SignedDuration::from_mins(2)),
    (SignedDuration::from_hours(2), SignedDuration::from_mins(15)),
    (KEPT, SignedDuration::from_hours(2)),
];

/// What it takes to remove the event without the person.
#[derive(Serialize, Deserialize)]
struct Means {
    refresh: String,
    /// Address of the colleague whose calendar was written to.
    colleague: Option<String>,
}

fn context(transaction_id: Uuid) -> Vec<u8> {
    format!("write_tests.sealed.{transaction_id}").into_bytes()
}

/// Seals what it takes to remove the event of a write test.
pub(super) fn seal(
    portal: &Portal,
    transaction_id: Uuid,
    refresh: &Secret,
    colleague: Option<&str>,
) -> Option<Vec<u8>> {
    let means = Means { refresh: refresh.expose().to_owned(), colleague: colleague.map(str::to_owned) };
    let plain = zeroize::Zeroizing::new(serde_json::to_vec(&means).ok()?);
    Some(portal.keys.seal(&*portal.randomness, &context(transaction_id), &plain))
}

/// Looks for everything that may have been left behind, removes it, and forgets what is too old.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be used. What Microsoft answers is no error: it is tried again.
pub async fn remove_leftovers(portal: &Portal) -> Result<(), Refusal> {
    let now = portal.now();
    let before = |span| now.saturating_sub(span).unwrap_or(now);
    let forgotten = portal.store.forget_old_means(before(KEPT)).await?;
    if forgotten > 0 {
        tracing::warn!(forgotten, "entries of write tests could not be removed within a day");
    }
    let claimed_until = now.saturating_add(CLAIM).unwrap_or(now);
    for leftover in portal.store.claim_leftovers(now, claimed_until, before(STALLED)).await? {
        remove(portal, leftover).await?;
    }
    Ok(())
}

async fn remove(portal: &Portal, leftover: Leftover) -> Result<(), Refusal> {
    let Leftover { test, sealed } = leftover;
    let id = test.transaction_id;
    let Some(means) = open(portal, id, &sealed) else { return Ok(portal.store.forget_means(id).await?) };
    let refresh = Secret::new(means.refresh);
    let scopes = portal.app.scopes();
    let (tokens, _) = portal.sign_in.refresh(&portal.cloud, test.tenant, &refresh, &scopes).await;
    let cleaned = match tokens {
        Ok(tokens) => {
            let graph = GraphSession::new(portal.http.clone(), &portal.cloud, &tokens.access)
                .sharing(portal.mailboxes.of(test.tenant, test.person));
            look(&graph, test.place, means.colleague.as_deref(), id).await
        }
        Err(SignInFailure::Refused(_)) => {
            tracing::warn!(test = %id, "the entry of a write test cannot be removed without the person");
            return Ok(portal.store.forget_means(id).await?);
        }
        Err(_) => None,
    };
    let now = portal.now();
    let age = now.duration_since(test.created_at);
    match cleaned {
        Some(cleaned) if cleaned.gone && (cleaned.removal.is_some() || age >= MAY_TURN_UP) => {
            tracing::info!(test = %id, "nothing of a write test is left");
            Ok(portal.store.write_test_gone(id, now).await?)
        }
        _ => Ok(portal.store.postpone_leftover(id, next_attempt(now, age)).await?),
    }
}

async fn look(
    graph: &GraphSession,
    place: WritePlace,
    colleague: Option<&str>,
    transaction_id: Uuid,
) -> Option<Cleaned> {
    match (place, colleague) {
        (WritePlace::Own, _) => Some(graph.clean_up(transaction_id).await),
        (WritePlace::Shared, Some(colleague)) => Some(graph.shared_clean_up(colleague, transaction_id).await),
        (WritePlace::Shared, None) => None,
    }
}

fn open(portal: &Portal, transaction_id: Uuid, sealed: &[u8]) -> Option<Means> {
    let means = portal.keys.open(&context(transaction_id), sealed).ok();
    let means = means.and_then(|plain| serde_json::from_slice(&plain).ok());
    if means.is_none() {
        tracing::error!(test = %transaction_id, "what was sealed for a clean-up does not open");
    }
    means
}

fn next_attempt(now: Timestamp, age: SignedDuration) -> Timestamp {
    let wait = WAITS.iter().find(|(until, _)| age < *until).map_or(KEPT, |(_, wait)| *wait);
    now.saturating_add(wait).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_become_rarer() {
        let wait = |minutes: i64| {
            let now = Timestamp::UNIX_EPOCH;
            next_attempt(now, SignedDuration::from_mins(minutes)).duration_since(now).as_mins()
        };
        assert_eq!([0, 9, 10, 119, 120, 1_439, 2_000].map(wait), [2, 2, 15, 15, 120, 120, 1_440]);
    }
}
