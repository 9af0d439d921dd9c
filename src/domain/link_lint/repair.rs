//! The link as it should be. It carries over what is known to be harmless, and placeholders for the rest.

use super::{
    Facts,
    host::{self, Host},
    link::{Endpoint, Link, Tenant, is_placeholder},
    redirect,
    scopes::{self, Asked, Kind},
};
use crate::domain::{cloud::Cloud, domain_name::DomainName, id::ClientId};

/// The repaired link; `None` where nobody can tell what was meant, or where the host is not to be trusted.
pub(super) fn repaired(link: &Link, facts: Facts<'_>) -> Option<String> {
    let endpoint = link.endpoint?;
    let trusted = !matches!(host::host(link, facts), Host::Imitation | Host::Foreign | Host::OtherService);
    let base = &host::target(link, facts).authority;
    let path = match endpoint {
        Endpoint::Authorize => "oauth2/v2.0/authorize",
        Endpoint::AdminConsent => "v2.0/adminconsent",
    };
    let address = Cloud::below(base, &format!("TENANT/{path}")).as_str().replacen("TENANT", &tenant(link), 1);
    let pairs = pairs(link, endpoint, facts);
    let query: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    trusted.then(|| format!("{address}?{}", query.join("&")))
}

fn tenant(link: &Link) -> String {
    match link.tenant() {
        Tenant::Common if link.is(Endpoint::Authorize) => "common".to_owned(),
        Tenant::Named if is_placeholder(&link.tenant) => link.tenant.clone(),
        Tenant::Named => link
            .tenant
            .parse()
            .map_or_else(|_| link.tenant.to_ascii_lowercase(), |name: DomainName| name.into()),
        _ => "organizations".to_owned(),
    }
}

/// The parameters in the link's own order, then those that it lacks.
fn pairs(link: &Link, endpoint: Endpoint, facts: Facts<'_>) -> Vec<(&'static str, String)> {
    let scope = scope(link, endpoint, facts);
    let known = |name: &str| endpoint.parameters().iter().find(|known| **known == name).copied();
    let mut names: Vec<&'static str> = Vec::new();
    for name in
        link.pairs.iter().filter_map(|(name, _)| known(name)).chain(endpoint.parameters().iter().copied())
    {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.into_iter().filter_map(|name| Some((name, value(name, &scope, link, facts)?))).collect()
}

/// What a parameter should be. Values that are made anew for each sign-in are never carried over: whoever copies the link
/// would copy them too.
fn value(name: &str, scope: &str, link: &Link, facts: Facts<'_>) -> Option<String> {
    let given = link.value(name);
    let filled_in = given.filter(|text| is_placeholder(text)).map(str::to_owned);
    let placeholder = || format!("{{{name}}}");
    let has_openid = scope.split(' ').any(|part| part.eq_ignore_ascii_case("openid") || is_placeholder(part));
    match name {
        "client_id" => Some(filled_in.unwrap_or_else(|| client_id(given, facts))),
        "response_type" => Some("code".to_owned()),
        "redirect_uri" => Some(redirect::repaired(given, facts)),
        "response_mode" => {
            given.map(|mode| if mode == "form_post" { "form_post" } else { "query" }.to_owned())
        }
        "scope" => Some(scope.to_owned()),
        "nonce" => (has_openid || given.is_some()).then(|| filled_in.unwrap_or_else(placeholder)),
        "state" | "code_challenge" => Some(filled_in.unwrap_or_else(placeholder)),
        "code_challenge_method" => Some("S256".to_owned()),
        "prompt" => prompt(link),
        "login_hint" if prompt(link).as_deref() == Some("select_account") => None,
        "login_hint" | "claims" => given.map(|_| filled_in.unwrap_or_else(placeholder)),
        "domain_hint" => filled_in.or_else(|| domain_hint(given?)),
        _ => None,
    }
}

fn client_id(given: Option<&str>, facts: Facts<'_>) -> String {
    let own = facts.own.map(|own| own.app.client_id);
    let given = given.and_then(|text| text.parse::<ClientId>().ok());
    own.or(given).map_or_else(|| "{client_id}".to_owned(), |id| id.to_string())
}

fn prompt(link: &Link) -> Option<String> {
    let given = link.value("prompt")?;
    let is_kept = matches!(given, "none" | "login" | "select_account") || is_placeholder(given);
    is_kept.then(|| given.to_owned())
}

fn domain_hint(given: &str) -> Option<String> {
    let alias = ["organizations", "consumers"].into_iter().find(|alias| given.eq_ignore_ascii_case(alias));
    alias.map(str::to_owned).or_else(|| given.parse::<DomainName>().ok().map(String::from))
}

/// The scopes, each once.
fn scope(link: &Link, endpoint: Endpoint, facts: Facts<'_>) -> String {
    let graph = host::resource(host::target(link, facts));
    let asked = scopes::asked(link, facts);
    let (named, open) = (asked.iter().any(Asked::is_named), scopes::is_open(&asked));
    let all_registered = asked.iter().any(Asked::is_default) && !named;
    let is_admins = endpoint == Endpoint::AdminConsent;
    let everything = asked.is_empty() || scopes::is_mixed(&asked) || (is_admins && !all_registered && !open);
    let given: Vec<String> = match facts.own {
        Some(own) if everything => {
            let all = own.app.permissions.iter().map(|one| &one.scope);
            all.map(|one| if one.is_openid() { one.to_string() } else { format!("{graph}/{one}") }).collect()
        }
        // Version 1 means what is registered.
        None if asked.is_empty() && link.v1 => vec![format!("{graph}/.default")],
        _ => {
            let stays = |scope: &&Asked| !(named && scope.is_default());
            asked.iter().filter(stays).filter_map(|scope| kept(scope, &graph, link, facts)).collect()
        }
    };
    let mut scopes: Vec<String> = Vec::new();
    for scope in given {
        if !scopes.iter().any(|known| known.eq_ignore_ascii_case(&scope)) {
            scopes.push(scope);
        }
    }
    if scopes.is_empty() {
        return "{scope}".to_owned();
    }
    let has = |name: &str| scopes.iter().any(|scope| scope.eq_ignore_ascii_case(name));
    let registered = is_admins && scopes.iter().any(|scope| scope.ends_with(".default"));
    if scopes::wants_offline_access(facts) && !registered && !open && !has("offline_access") {
        scopes.push("offline_access".to_owned());
    }
    scopes.join(" ")
}

/// One scope as it should be; `None` when it should not be there.
fn kept(scope: &Asked, graph: &str, link: &Link, facts: Facts<'_>) -> Option<String> {
    let own = facts.own.map(|own| own.app);
    let name = match &scope.kind {
        Kind::Placeholder => return Some(scope.raw.clone()),
        Kind::Impossible => return None,
        Kind::OtherApi(_) => return (own.is_none() && scope.is_harmless()).then(|| scope.raw.clone()),
        Kind::OtherCloudsGraph(name) => {
            let here = scopes::one(&format!("{graph}/{name}"), link, facts);
            return kept(&here, graph, link, facts);
        }
        Kind::Misspelt(known) => known.clone(),
        // Without a manifest nobody knows which of the two it is.
        Kind::Near(known) if own.is_some() => known.clone(),
        Kind::Near(_) | Kind::Unheard if !scope.is_harmless() => return None,
        Kind::Near(_) | Kind::Unheard | Kind::Known | Kind::OpenId | Kind::Default => scope.name.clone(),
    };
    let listed = own.is_none_or(|app| app.scopes().has(&name));
    let bare = scope.kind == Kind::OpenId || !scope.prefixed;
    (listed || scope.is_default()).then(|| if bare { name } else { format!("{graph}/{name}") })
}

/// A value as it stands in a query: blanks as `%20`, placeholders as they are.
fn encoded(value: &str) -> String {
    let part = |part: &str| {
        let encoded = || url::form_urlencoded::byte_serialize(part.as_bytes()).collect();
        if is_placeholder(part) { part.to_owned() } else { encoded() }
    };
    value.split(' ').map(part).collect::<Vec<_>>().join("%20")
}
