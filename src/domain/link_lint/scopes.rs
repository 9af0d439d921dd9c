//! The scopes of a link, each with what is known about it.

use super::{
    Facts, host,
    link::{Link, is_placeholder},
    secrets,
    spelling::{Meant, is_shaped_like_graph, meant},
};
use crate::domain::scope::Scope;

/// What one scope is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// `openid`, `profile`, `email`, `offline_access`.
    OpenId,
    /// Filled in by a program.
    Placeholder,
    /// Everything that is registered for Graph.
    Default,
    /// A permission of Graph that is known.
    Known,
    /// No such permission; surely this one was meant.
    Misspelt(String),
    /// Not known, and a few letters from this one.
    Near(String),
    /// Not known, and built like a permission of Graph.
    Unheard,
    /// Graph has no permission of such a name.
    Impossible,
    /// Of another API, which has this name if it may be repeated.
    OtherApi(Option<String>),
    /// Of Graph in another cloud; the name of the permission.
    OtherCloudsGraph(String),
}

/// One scope of a link.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) kind: Kind,
    /// Without its resource.
    pub(super) name: String,
    pub(super) prefixed: bool,
    /// As it stands in the link.
    pub(super) raw: String,
    /// Whether the manifest lists it; `true` without a manifest.
    pub(super) in_manifest: bool,
}

/// Microsoft Graph's application id, which names it as well as its address does.
const GRAPH_ID: &str = "00000003-0000-0000-c000-000000000000";

/// Whether scopes are separated by commas or semicolons (RFC 6749 section 3.3 has blanks).
pub(super) fn has_other_separator(link: &Link) -> bool {
    link.value("scope").is_some_and(|text| text.contains([',', ';']))
}

/// The scopes of a link in their order, each once.
pub(super) fn asked(link: &Link, facts: Facts<'_>) -> Vec<Asked> {
    let text = link.value("scope").unwrap_or_default();
    let mut scopes: Vec<Asked> = Vec::new();
    for raw in
        text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';')).filter(|part| !part.is_empty())
    {
        if !scopes.iter().any(|known| known.raw.eq_ignore_ascii_case(raw)) {
            scopes.push(one(raw, link, facts));
        }
    }
    scopes
}

/// One scope and what is known about it.
pub(super) fn one(raw: &str, link: &Link, facts: Facts<'_>) -> Asked {
    let (resource, name) = match raw.rsplit_once('/') {
        Some((resource, name)) => (Some(resource.trim_end_matches('/').to_ascii_lowercase()), name),
        None => (None, raw),
    };
    let kind = kind(raw, resource.as_deref(), name, link, facts);
    let in_manifest = facts.own.is_none_or(|own| {
        Scope::parse(name).is_ok_and(|scope| own.app.permissions.iter().any(|one| one.scope == scope))
    });
    Asked { kind, name: name.to_owned(), prefixed: resource.is_some(), raw: raw.to_owned(), in_manifest }
}

fn kind(raw: &str, resource: Option<&str>, name: &str, link: &Link, facts: Facts<'_>) -> Kind {
    if is_placeholder(raw) {
        return Kind::Placeholder;
    }
    let graphs = host::graph_resources(link, facts);
    let other = |resource: &&str| *resource != GRAPH_ID && !graphs.iter().any(|graph| graph == resource);
    if let Some(resource) = resource.filter(other) {
        if facts.clouds.iter().any(|known| host::resource(&known.cloud) == resource) {
            return Kind::OtherCloudsGraph(name.to_owned());
        }
        return Kind::OtherApi(may_be_repeated(resource, &[':', '/']).then(|| resource.to_owned()));
    }
    if name.eq_ignore_ascii_case(".default") {
        return Kind::Default;
    }
    let Ok(scope) = Scope::parse(name) else { return Kind::Impossible };
    if scope.is_openid() {
        return Kind::OpenId;
    }
    let own = facts.own.iter().flat_map(|own| &own.app.permissions).map(|one| &one.scope);
    let own: Vec<&str> = own.filter(|scope| !scope.is_openid()).map(Scope::as_str).collect();
    // What the vendor's own manifest lists is the likelier meaning.
    let known = own.iter().copied().chain(facts.permissions.iter().copied());
    match meant(name, known) {
        Meant::Exactly(_) => Kind::Known,
        Meant::Perhaps(known) if is_shaped_like_graph(name) => Kind::Near(known.to_owned()),
        Meant::Surely(known) | Meant::Perhaps(known) => Kind::Misspelt(known.to_owned()),
        Meant::Nothing if is_shaped_like_graph(name) => Kind::Unheard,
        Meant::Nothing => Kind::Impossible,
    }
}

impl Asked {
    /// Whether it is everything that is registered for Graph.
    pub(super) fn is_default(&self) -> bool {
        self.name.eq_ignore_ascii_case(".default") && !matches!(self.kind, Kind::OtherApi(_))
    }

    /// Whether it is a permission of Graph by its name.
    pub(super) fn is_named(&self) -> bool {
        !self.is_default() && !matches!(self.kind, Kind::OpenId | Kind::Placeholder | Kind::OtherApi(_))
    }

    /// The name as it may be repeated.
    pub(super) fn shown(&self) -> String {
        if may_be_repeated(&self.name, &[]) { self.name.clone() } else { "one of the scopes".to_owned() }
    }

    /// Whether the whole of it may stand in a link again.
    pub(super) fn is_harmless(&self) -> bool {
        may_be_repeated(&self.raw, &[':', '/'])
    }
}

/// Names of permissions and APIs are short and of few characters; whatever is not may be a secret in the wrong place.
fn may_be_repeated(text: &str, also: &[char]) -> bool {
    let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-') || also.contains(&c);
    !text.is_empty() && text.len() <= 120 && text.chars().all(legal) && !secrets::is_token(text)
}

/// Whether an OpenID scope is asked for.
pub(super) fn has_openid(scopes: &[Asked], name: &str) -> bool {
    scopes.iter().any(|scope| scope.kind == Kind::OpenId && scope.name.eq_ignore_ascii_case(name))
}

/// Whether a program adds scopes that nobody sees here.
pub(super) fn is_open(scopes: &[Asked]) -> bool {
    scopes.iter().any(|scope| scope.kind == Kind::Placeholder)
}

/// Whether `.default` stands beside named permissions, which Entra refuses with AADSTS70011.
pub(super) fn is_mixed(scopes: &[Asked]) -> bool {
    scopes.iter().any(Asked::is_default) && scopes.iter().any(Asked::is_named)
}

/// Whether the app needs `offline_access`: its manifest says so, or nobody knows.
pub(super) fn wants_offline_access(facts: Facts<'_>) -> bool {
    facts.own.is_none_or(|own| own.app.scopes().has("offline_access"))
}
