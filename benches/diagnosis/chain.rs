//! The longest chain of calls that wait for each other, of those that a diagnosis made. What a Graph call waits for
//! stands in the table of requests; what the others wait for stands here.

use std::collections::{HashMap, HashSet};

use consentry::knowledge::{Request, graph_requests};
use entra_sim::Call;

/// A call outside the table of requests: its name, what its path ends with or holds, and what it waits for.
struct Other {
    name: &'static str,
    mark: &'static str,
    after: &'static [&'static str],
}

const DISCOVERY: &str = "/v2.0/.well-known/openid-configuration";

/// The renewal of the token finds its endpoint, asks, and fetches the keys that the ID token is verified with. Where
/// the mailbox is and how the domain is set up is asked once the person's address is known.
const OTHERS: [Other; 6] = [
    Other { name: "endpoints", mark: DISCOVERY, after: &[] },
    Other { name: "token", mark: "/oauth2/v2.0/token", after: &["endpoints"] },
    Other { name: "keys", mark: "/discovery/v2.0/keys", after: &["token"] },
    Other { name: "domain_tenant", mark: DISCOVERY, after: &["me"] },
    Other { name: "user_realm", mark: "/GetUserRealm.srf", after: &["me"] },
    Other { name: "autodiscover", mark: "/autodiscover/", after: &["me"] },
];

/// Deleting follows a permanent deletion that was refused, which the table does not say.
const FALLBACKS: [(Request, Request); 2] = [
    (Request::DeleteEvent, Request::PermanentlyDeleteEvent),
    (Request::SharedDeleteEvent, Request::SharedPermanentlyDeleteEvent),
];

/// The names of the calls in the longest chain, in their order.
pub(crate) fn longest(calls: &[Call]) -> Vec<&'static str> {
    let made: HashSet<&'static str> = calls.iter().map(name).collect();
    let mut known = HashMap::new();
    let chains = made.iter().map(|name| chain(name, &made, &mut known));
    chains.max_by_key(Vec::len).unwrap_or_default()
}

fn chain(
    name: &'static str,
    made: &HashSet<&'static str>,
    known: &mut HashMap<&'static str, Vec<&'static str>>,
) -> Vec<&'static str> {
    if let Some(chain) = known.get(name) {
        return chain.clone();
    }
    let before = waits_for(name).into_iter().filter(|before| made.contains(before));
    let mut longest: Vec<&'static str> =
        before.map(|before| chain(before, made, known)).max_by_key(Vec::len).unwrap_or_default();
    longest.push(name);
    known.insert(name, longest.clone());
    longest
}

fn waits_for(name: &str) -> Vec<&'static str> {
    if let Some(other) = OTHERS.iter().find(|other| other.name == name) {
        return other.after.to_vec();
    }
    let row = graph_requests().find(|row| row.name == name).unwrap();
    let fallback = FALLBACKS.iter().filter(|(after, _)| *after == row.request).map(|(_, before)| *before);
    row.after.iter().copied().chain(fallback).map(|request| request.row().name).collect()
}

/// What a call is, by its method and path.
fn name(call: &Call) -> &'static str {
    if let Some(path) = call.path.strip_prefix("/graph/v1.0/") {
        let row = graph_requests().find(|row| row.method == call.method && fits(row.path, path));
        return row.unwrap_or_else(|| panic!("{} {path} is in no row", call.method)).name;
    }
    // Tenants are named by their id where tokens are asked for, and by a domain where a domain is looked up.
    let by_domain = call.path.split('/').nth(1).is_some_and(|tenant| tenant.contains('.'));
    let other = OTHERS.iter().find(|other| {
        call.path.contains(other.mark)
            && (other.mark != DISCOVERY || (other.name == "domain_tenant") == by_domain)
    });
    other.unwrap_or_else(|| panic!("{} {} has no place in a diagnosis", call.method, call.path)).name
}

/// Whether a path has the form of a row's.
fn fits(form: &str, path: &str) -> bool {
    let (form, path): (Vec<&str>, Vec<&str>) = (form.split('/').collect(), path.split('/').collect());
    form.len() == path.len()
        && form.iter().zip(&path).all(|(form, part)| form.starts_with('{') || form.eq_ignore_ascii_case(part))
}
