//! Reading a tenant's records about the app with the token of an administrator. Every answer becomes a part that was
//! seen or a part that was not, with the reason; no part fails another.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::sync::oneshot;

use super::graph::GraphSession;
use crate::{
    domain::{
        app::AppManifest,
        id::ObjectId,
        inspection::{Checked, RecordedGrants, Records},
        scope::{Scope, ScopeSet},
    },
    knowledge::graph_requests::{INSPECTION, Request},
};

mod grants;
mod policies;
mod principal;
mod question;
mod requests;

/// How long everything together may take. What has not been answered by then was not checked.
const LONGEST: Duration = Duration::from_secs(15);

/// The scopes that an inspection signs in with: who signs in, and the least permission of each request that the cloud
/// has. No refresh token is asked for, so that the access ends with the access token.
pub fn scopes(cloud: &str) -> ScopeSet {
    let offered = INSPECTION.into_iter().filter(|request| request.is_offered_in(cloud));
    let least = offered.filter_map(|request| request.row().unlocked_by.first().copied());
    ["openid", "profile"].into_iter().chain(least).filter_map(|name| Scope::parse(name).ok()).collect()
}

/// Looks at everything there is to see. `issued` are the scopes of the token, to say why something was refused.
pub async fn inspect(graph: &GraphSession, app: &AppManifest, issued: &ScopeSet) -> Records {
    let board = Mutex::new(Records::not_checked("Microsoft did not answer in time."));
    let look = Look { graph, app, issued, board: &board };
    let everything = Box::pin(async {
        tokio::join!(look.principal_and_what_hangs_on_it(), look.workflow(), look.pending_requests())
    });
    // Whatever has arrived by then is on the board.
    drop(tokio::time::timeout(LONGEST, everything).await);
    let mut records = board.into_inner().unwrap_or_else(PoisonError::into_inner);
    records.evidence.sort_by_key(|exchange| exchange.at);
    records
}

/// One look and what its questions share.
struct Look<'a> {
    graph: &'a GraphSession,
    app: &'a AppManifest,
    issued: &'a ScopeSet,
    board: &'a Mutex<Records>,
}

impl Look<'_> {
    fn board(&self) -> MutexGuard<'_, Records> {
        self.board.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The app's object id leads to its grants, and its owner to what the policies say of it.
    async fn principal_and_what_hangs_on_it(&self) {
        let (tell_owner, owner) = oneshot::channel();
        let principal = async {
            let (principal, graph_principal) = tokio::join!(self.service_principal(), self.graph_principal());
            // Whoever waits for it may have given up, which is theirs to know.
            tell_owner.send(principal.seen().and_then(|found| found.as_ref()?.owner)).ok();
            self.board().service_principal = match principal {
                Checked::Seen(found) => Checked::Seen(found.map(|found| found.principal)),
                Checked::NotChecked(why) => Checked::NotChecked(why),
            };
            self.grants_and_assignments(graph_principal).await;
        };
        let consent = async {
            let policies = self.consent_policies().await;
            // Without the app's record its owner is not known, which the rules take into account.
            self.reach(policies, owner.await.ok().flatten()).await;
        };
        tokio::join!(principal, consent);
    }

    async fn grants_and_assignments(&self, graph_principal: Result<ObjectId, String>) {
        let found = self.board().service_principal.clone();
        match found {
            Checked::Seen(Some(principal)) => {
                tokio::join!(self.assignments(&principal), self.grants(principal.id, graph_principal));
            }
            Checked::Seen(None) => self.board().grants = Checked::Seen(RecordedGrants::none()),
            Checked::NotChecked(_) => {
                let why = "Without the app’s own record its grants cannot be found.";
                self.board().grants = Checked::NotChecked(why.to_owned());
            }
        }
    }

    fn offers(&self, request: Request) -> Result<(), String> {
        if self.graph.offers(request) {
            Ok(())
        } else {
            Err("This Microsoft cloud does not offer it.".to_owned())
        }
    }
}

/// A part from a question's outcome.
fn part<T>(outcome: Result<T, String>) -> Checked<T> {
    outcome.map_or_else(Checked::NotChecked, Checked::Seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_in_asks_to_read_and_for_nothing_that_lasts() {
        let asked = scopes("global").to_string();
        assert_eq!(
            asked,
            "Application.Read.All ConsentRequest.Read.All Directory.Read.All openid Policy.Read.All \
             Policy.Read.PermissionGrant profile"
        );
        assert!(!scopes("delos").has("ConsentRequest.Read.All"));
    }
}
