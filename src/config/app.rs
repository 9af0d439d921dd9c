use toml::Value;

use super::{address, key, localised, settings::Settings};
use crate::domain::{
    app::{AppManifest, RequestedPermission},
    language::Language,
    localised::Localised,
    scope::{Scope, ScopeSet},
};

/// Longest reason that still reads as one sentence on the admin's page.
const REASON_LIMIT: usize = 300;
const PERMISSION_LIMIT: usize = 50;

pub(super) fn read(settings: &mut Settings) -> Option<AppManifest> {
    let client_id = settings.required("app.client_id").and_then(|text| {
        let id = text.parse();
        id.map_err(|error| settings.wrong("app.client_id", &format!("is {error}"))).ok()
    });
    let name = settings.required("app.name");
    let publisher = settings.required("app.publisher");
    let publisher_verified =
        settings.value("app.publisher_verified").and_then(Value::as_bool).unwrap_or_default();
    let language = localised::language(settings);
    let purpose = purpose(settings, language);
    let website = address::optional(settings, "app.website");
    let terms = address::optional(settings, "app.terms");
    let privacy = address::optional(settings, "app.privacy");
    let support = support(settings);
    let permissions = permissions(settings, language);
    Some(AppManifest {
        client_id: client_id?,
        name: name?,
        publisher: publisher?,
        publisher_verified,
        purpose: purpose?,
        permissions: permissions?,
        website,
        terms,
        privacy,
        support: support?,
    })
}

fn purpose(settings: &mut Settings, language: Language) -> Option<Localised> {
    let texts = settings.value("app.purpose_in").cloned();
    let purpose = Localised::new(settings.required("app.purpose")?, language);
    Some(localised::others(settings, purpose, language, "app.purpose_in", texts.as_ref(), |_| Ok(())))
}

fn support(settings: &mut Settings) -> Option<String> {
    let text = settings.required("app.support")?;
    let is_mail =
        text.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'));
    if text.contains("://") {
        return address::optional(settings, "app.support").map(String::from);
    }
    if !is_mail || text.contains(char::is_whitespace) {
        settings.wrong("app.support", "is neither an e-mail address nor a web address");
        return None;
    }
    Some(text)
}

fn permissions(settings: &mut Settings, language: Language) -> Option<Vec<RequestedPermission>> {
    let Some(Value::Array(entries)) = settings.value("app.permissions").cloned() else {
        if !settings.is_given("app.permissions") {
            settings.wrong("app.permissions", "is missing");
        }
        return None;
    };
    if entries.is_empty() || entries.len() > PERMISSION_LIMIT {
        settings.wrong("app.permissions", &format!("must have 1 to {PERMISSION_LIMIT} entries"));
        return None;
    }
    let mut permissions: Vec<RequestedPermission> = Vec::new();
    for (i, entry) in entries.iter().enumerate() {
        let place = format!("app.permissions[{}]", i + 1);
        let Some(permission) = permission(settings, entry, &place, language) else {
            continue;
        };
        if permissions.iter().any(|known| known.scope == permission.scope) {
            let problem = format!("asks for {} a second time", permission.scope);
            settings.fault(&format!("{place}.scope"), &problem, "Keep one of the two.");
        }
        permissions.push(permission);
    }
    if permissions.len() == entries.len() {
        require_sign_in(settings, &permissions);
    }
    Some(permissions)
}

const ENTRY: [&str; 3] = ["scope", "reason", "reason_in"];

fn permission(
    settings: &mut Settings,
    entry: &Value,
    place: &str,
    language: Language,
) -> Option<RequestedPermission> {
    let Value::Table(table) = entry else {
        settings.fault(place, "is not a table", "Write [[app.permissions]] with scope and reason below it.");
        return None;
    };
    for name in table.keys().filter(|name| !ENTRY.contains(&name.as_str())) {
        let advice = match key::nearest(name, ENTRY.into_iter()) {
            Some(meant) => format!("Did you mean {meant}?"),
            None => "Remove it; an entry has scope, reason and reason_in.".into(),
        };
        settings.fault(&format!("{place}.{name}"), "is not a known key", &advice);
    }
    let scope = scope(settings, table.get("scope"), &format!("{place}.scope"));
    let reason = reason(settings, table.get("reason"), &format!("{place}.reason"));
    let reason = Localised::new(reason?, language);
    let (place, others) = (format!("{place}.reason_in"), table.get("reason_in"));
    let reason = localised::others(settings, reason, language, &place, others, fits);
    Some(RequestedPermission { scope: scope?, reason })
}

fn scope(settings: &mut Settings, value: Option<&Value>, place: &str) -> Option<Scope> {
    let advice = "Give the short name of a delegated Microsoft Graph permission or an OpenID scope, such as Calendars.Read.";
    let problem = match value.and_then(Value::as_str) {
        None => "is missing".into(),
        // Consent is asked for by name, so that admins see and customers keep what was granted.
        Some(".default") => "cannot be .default".into(),
        Some(text) if text.contains('/') => "has a resource in front".into(),
        Some(text) => match Scope::parse(text) {
            Ok(scope) => return Some(scope),
            Err(error) => format!("is {error}"),
        },
    };
    settings.fault(place, &problem, advice);
    None
}

fn reason(settings: &mut Settings, value: Option<&Value>, place: &str) -> Option<String> {
    let text = value.and_then(Value::as_str).unwrap_or_default().trim();
    let problem = match fits(text) {
        _ if text.is_empty() => "is missing".into(),
        Err(problem) => problem,
        Ok(()) => return Some(text.to_owned()),
    };
    settings.fault(
        place,
        &problem,
        "Say in one sentence, for the customer's admin, what the app does with it.",
    );
    None
}

fn fits(reason: &str) -> Result<(), String> {
    match reason.chars().count() {
        length if length > REASON_LIMIT => {
            Err(format!("has {length} characters; at most {REASON_LIMIT} are shown"))
        }
        _ => Ok(()),
    }
}

/// Nobody could sign in without them: `openid` brings the identity, `User.Read` the person's name and the first proof
/// that Graph answers.
fn require_sign_in(settings: &mut Settings, permissions: &[RequestedPermission]) {
    let scopes: ScopeSet = permissions.iter().map(|permission| permission.scope.clone()).collect();
    for name in ["openid", "User.Read"] {
        if !scopes.has(name) {
            let advice = format!("Add an entry with scope = \"{name}\" and its reason.");
            settings.fault(
                "app.permissions",
                &format!("lacks {name}, without which nobody can sign in"),
                &advice,
            );
        }
    }
}
