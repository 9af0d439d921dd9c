//! Scopes: there, spelt, of one API, in the manifest.

use super::{LinkFinding, error, note, warning};
use crate::domain::link_lint::{
    Facts,
    FindingId::{
        DefaultMixedWithNamed, MissingOfflineAccess, MissingScope, ResourceMismatch, ScopeNotInManifest,
        ScopeSeparator, ScopeUnknown,
    },
    host,
    link::{Endpoint, Link},
    scopes::{self, Asked, Kind},
};

/// Nothing asked for, or less than the manifest in a link that asks for permissions. A sign-in that asks for identity alone
/// is a step of its own.
pub(super) fn missing(link: &Link, facts: Facts<'_>) -> Vec<LinkFinding> {
    let Some(endpoint) = link.endpoint.filter(|_| !link.v1) else { return Vec::new() };
    let asked = scopes::asked(link, facts);
    if asked.is_empty() {
        let detail =
            "Entra has nothing to ask for and refuses the request. Name each permission that the app needs.";
        return vec![error(MissingScope, "There are no scopes", detail)];
    }
    let has_default = asked.iter().any(Asked::is_default);
    let only_identity =
        asked.iter().all(|scope| scope.kind == Kind::OpenId || scope.name.eq_ignore_ascii_case("User.Read"));
    let (Some(own), false, false) = (facts.own, has_default, scopes::is_open(&asked)) else {
        return Vec::new();
    };
    let named = |name: &str| asked.iter().any(|scope| scope.name.eq_ignore_ascii_case(name));
    let left_out: Vec<&str> = own
        .app
        .permissions
        .iter()
        .filter(|permission| !permission.scope.is_openid() && !named(permission.scope.as_str()))
        .map(|permission| permission.scope.as_str())
        .collect();
    if left_out.is_empty() || (endpoint == Endpoint::Authorize && only_identity) {
        return Vec::new();
    }
    let list = left_out.join(", ");
    match endpoint {
        Endpoint::AdminConsent => vec![warning(
            MissingScope,
            "The admin is asked for less than the app needs",
            format!(
                "The manifest also lists {list}. Consent covers what the link names, and people are asked again for the rest."
            ),
        )],
        Endpoint::Authorize => vec![note(
            MissingScope,
            "Fewer scopes than the manifest",
            format!("The manifest also lists {list}. That is fine when they are asked for later, by design."),
        )],
    }
}

pub(super) fn separator(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    let found = || {
        error(
            ScopeSeparator,
            "Scopes are separated by blanks",
            "Entra reads a list with commas as one scope that does not exist (AADSTS70011). Write %20 between scopes.",
        )
    };
    scopes::has_other_separator(link).then(found).into_iter().collect()
}

pub(super) fn mixed(link: &Link, facts: Facts<'_>) -> Vec<LinkFinding> {
    let found = || {
        error(
            DefaultMixedWithNamed,
            ".default stands beside named scopes",
            "/.default means everything that is registered, and cannot be combined with single permissions (AADSTS70011). \
             Keep one of the two; names show people and admins what is asked for.",
        )
    };
    scopes::is_mixed(&scopes::asked(link, facts)).then(found).into_iter().collect()
}

/// One finding for each scope that is not as it should be.
pub(super) fn each(link: &Link, facts: Facts<'_>) -> Vec<LinkFinding> {
    scopes::asked(link, facts).iter().filter_map(|scope| of_one(scope, link, facts)).collect()
}

fn of_one(scope: &Asked, link: &Link, facts: Facts<'_>) -> Option<LinkFinding> {
    let shown = scope.shown();
    let found = match &scope.kind {
        Kind::OpenId | Kind::Placeholder | Kind::Default | Kind::Known => return None,
        Kind::Misspelt(known) => error(
            ScopeUnknown,
            "A scope that does not exist",
            format!(
                "Microsoft Graph has no {shown}. Did you mean {known}? Entra refuses the request with AADSTS650053."
            ),
        ),
        Kind::Near(known) => warning(
            ScopeUnknown,
            "A scope that may be misspelt",
            format!(
                "{shown} is not in our list and differs from {known} by a few letters. Did you mean {known}?"
            ),
        ),
        Kind::Unheard => note(
            ScopeUnknown,
            "A scope that we do not know",
            format!(
                "{shown} is built like a permission of Microsoft Graph. Our list is not complete; check the spelling."
            ),
        ),
        Kind::Impossible => error(
            ScopeUnknown,
            "A scope that cannot exist",
            format!(
                "Microsoft Graph has no permission such as {shown}; their names look like Calendars.Read. A scope of your own \
                 API needs its address in front. Entra refuses the request with AADSTS650053."
            ),
        ),
        Kind::OtherCloudsGraph(_) => error(
            ResourceMismatch,
            "Microsoft Graph of another cloud",
            format!(
                "{shown} is asked for at a Graph that this sign-in service does not serve; here it is {}.",
                host::resource(host::target(link, facts))
            ),
        ),
        Kind::OtherApi(api) => {
            let api = api.as_deref().unwrap_or("another address");
            let detail = format!(
                "{shown} is a permission of {api}, not of Microsoft Graph. What is granted for one API is not in tokens for \
                 another, and one token is for one API only (AADSTS700022)."
            );
            let title = "A scope of another API";
            // Without a manifest another API may be the one that is meant.
            if facts.own.is_some() {
                error(ResourceMismatch, title, detail)
            } else {
                warning(ResourceMismatch, title, detail)
            }
        }
    };
    Some(found)
}

pub(super) fn outside_manifest(link: &Link, facts: Facts<'_>) -> Vec<LinkFinding> {
    let outside = |scope: &Asked| {
        let is_real = matches!(scope.kind, Kind::Known | Kind::Unheard | Kind::OpenId);
        (is_real && !scope.in_manifest).then(|| scope.shown())
    };
    let outside: Vec<String> = scopes::asked(link, facts).iter().filter_map(outside).collect();
    if outside.is_empty() {
        return Vec::new();
    }
    vec![warning(
        ScopeNotInManifest,
        "Scopes that the manifest does not list",
        format!(
            "Not in the manifest: {}. Admins agree to the manifest, so people are asked again for these, or stopped. Add them \
             to the manifest with a reason, or leave them out.",
            outside.join(", ")
        ),
    )]
}

/// Microsoft identity platform, "Scopes and permissions": no refresh token without `offline_access`. `.default` in an admin
/// consent link brings what is registered.
pub(super) fn offline_access(link: &Link, facts: Facts<'_>) -> Vec<LinkFinding> {
    let asked = scopes::asked(link, facts);
    let all_registered = link.is(Endpoint::AdminConsent) && asked.iter().any(Asked::is_default);
    let is_judged = link.endpoint.is_some() && !link.v1 && !asked.is_empty() && !scopes::is_open(&asked);
    let lacks = !all_registered && !scopes::has_openid(&asked, "offline_access");
    if is_judged && lacks && scopes::wants_offline_access(facts) {
        return vec![warning(
            MissingOfflineAccess,
            "offline_access is not asked for",
            "There is no refresh token without it, and the connection ends after about an hour.",
        )];
    }
    Vec::new()
}
