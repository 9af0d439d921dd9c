//! Admin consent: the address an admin is sent to, and what comes back (Microsoft identity platform, "Admin
//! consent"). What comes back is a hint: anybody can call the redirect address with any tenant.

use url::Url;

use super::{
    authority::Authority,
    request_query::{scope_text, with_query},
};
use crate::{
    domain::{
        cloud::Cloud,
        id::{ClientId, TenantId},
        scope::ScopeSet,
        sign_in_error::SignInError,
    },
    secret::Secret,
};

/// The v2 admin consent page of one tenant. It grants exactly the scopes named.
pub fn consent_url(
    cloud: &Cloud,
    tenant: TenantId,
    client_id: ClientId,
    scopes: &ScopeSet,
    redirect_uri: &Url,
    state: &Secret,
) -> Url {
    let pairs = [
        ("client_id", client_id.to_string()),
        ("scope", scope_text(cloud, scopes)),
        ("redirect_uri", redirect_uri.to_string()),
        ("state", state.expose().to_owned()),
    ];
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
    with_query(Authority::Tenant(tenant).url(cloud, "v2.0/adminconsent"), &pairs)
}

/// What the redirect back from admin consent says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConsentAnswer {
    /// Microsoft says it was granted. Proof is still to come.
    Granted {
        /// The tenant it names. Never to be trusted by itself.
        tenant: Option<TenantId>,
        /// The scopes it lists; the v1 endpoint lists none.
        scopes: Option<ScopeSet>,
    },
    /// The admin pressed Cancel, or returned without granting; without a number the two look the same.
    Declined(SignInError),
    /// It failed for another reason, such as an account of another tenant.
    Failed(SignInError),
    /// Not an answer that can be understood.
    Unreadable,
}

/// "The user or admin declined" (Microsoft Entra authentication error codes).
const DECLINED: u32 = 65_004;

/// Reads the parameters of the redirect. An `error` counts before `admin_consent`, since Microsoft sends
/// `admin_consent=True` with errors too; unknown parameters are ignored; a `#` glued to the end is taken off.
pub fn read_answer(pairs: &[(String, String)]) -> ConsentAnswer {
    let decisive = ["error", "error_subcode", "admin_consent", "tenant", "scope"];
    if decisive.iter().any(|name| pairs.iter().filter(|(other, _)| other == name).count() > 1) {
        return ConsentAnswer::Unreadable;
    }
    let get = |name: &str| {
        let (_, value) = pairs.iter().find(|(other, _)| other == name)?;
        Some(value.trim_end_matches('#')).filter(|value| !value.is_empty())
    };
    if let Some(error) = get("error") {
        let error = SignInError::new(error, get("error_description").unwrap_or_default())
            .with_subcode(get("error_subcode"));
        return if is_refusal(&error) {
            ConsentAnswer::Declined(error)
        } else {
            ConsentAnswer::Failed(error)
        };
    }
    let names_error = pairs.iter().any(|(name, _)| name == "error");
    if names_error || !get("admin_consent").is_some_and(|value| value.eq_ignore_ascii_case("true")) {
        return ConsentAnswer::Unreadable;
    }
    let Ok(tenant) = get("tenant").map(str::parse).transpose() else {
        return ConsentAnswer::Unreadable;
    };
    ConsentAnswer::Granted { tenant, scopes: get("scope").map(ScopeSet::from_answer) }
}

fn is_refusal(error: &SignInError) -> bool {
    match error.code {
        Some(code) => code == DECLINED,
        None => matches!(error.error.as_str(), "access_denied" | "permission_denied"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::microsoft::authority::tests::cloud;

    const TENANT: &str = "7f0f3e0a-4a3c-4f0a-8d6a-0d8f7a1b2c3d";

    fn read(query: &str) -> ConsentAnswer {
        read_answer(&url::form_urlencoded::parse(query.as_bytes()).into_owned().collect::<Vec<_>>())
    }

    #[test]
    fn the_address_names_every_scope() {
        let url = consent_url(
            &cloud("https://login.microsoftonline.com"),
            TENANT.parse().unwrap(),
            "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001".parse().unwrap(),
            &ScopeSet::from_answer("openid User.Read Calendars.Read"),
            &"https://portal.example/admin-consent/callback".parse().unwrap(),
            &Secret::new("s-1"),
        );
        assert_eq!(
            url.as_str(),
            "https://login.microsoftonline.com/7f0f3e0a-4a3c-4f0a-8d6a-0d8f7a1b2c3d/v2.0/adminconsent\
             ?client_id=0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001\
             &scope=https%3A%2F%2Fgraph.microsoft.com%2FCalendars.Read%20openid%20https%3A%2F%2Fgraph.microsoft.com%2FUser.Read\
             &redirect_uri=https%3A%2F%2Fportal.example%2Fadmin-consent%2Fcallback&state=s-1"
        );
    }

    #[test]
    fn granted_in_both_forms() {
        for (query, scopes) in [
            (
                format!(
                    "admin_consent=True&tenant={TENANT}&scope=https://graph.microsoft.com/Mail.Send&state=1"
                ),
                true,
            ),
            (format!("tenant={TENANT}&state=1&admin_consent=true#&session_state=x"), false),
        ] {
            let ConsentAnswer::Granted { tenant, scopes: listed } = read(&query) else { panic!("{query}") };
            assert_eq!(
                (tenant.map(|id| id.to_string()).as_deref(), listed.is_some()),
                (Some(TENANT), scopes)
            );
        }
        assert_eq!(read("admin_consent=True"), ConsentAnswer::Granted { tenant: None, scopes: None });
    }

    /// The shapes that Microsoft documents and that users reported (azure-docs issues 114009, 41053 and 45151).
    #[test]
    fn errors_count_before_admin_consent() {
        for (query, declined) in [
            (
                "admin_consent=True&error=consent_required&error_description=AADSTS65004%3a+The+resource+owner&state=1",
                true,
            ),
            (
                "error=access_denied&error_description=AADSTS65004%3a+User+declined&admin_consent=True&state=1#",
                true,
            ),
            ("error=access_denied&error_description=AADSTS50020%3a+x&admin_consent=True&state=1", false),
            ("error=access_denied&error_subcode=cancel&state=1", true),
            ("error=permission_denied&error_description=The+admin+canceled+the+request", true),
            ("error=invalid_request&error_description=must+include+a+'response_type'", false),
            ("error=consent_required&error_description=AADSTS65001%3a+x", false),
        ] {
            match read(query) {
                ConsentAnswer::Declined(_) => assert!(declined, "{query}"),
                ConsentAnswer::Failed(_) => assert!(!declined, "{query}"),
                other => panic!("{query}: {other:?}"),
            }
        }
    }

    #[test]
    fn what_cannot_be_understood_grants_nothing() {
        for query in [
            "",
            "state=1",
            "admin_consent=False",
            "admin_consent=True&admin_consent=True",
            "admin_consent=True&tenant=common",
            "admin_consent=True&error=",
            "admin_consent=True&error=&error=access_denied",
        ] {
            assert_eq!(read(query), ConsentAnswer::Unreadable, "{query}");
        }
    }

    proptest::proptest! {
        #[test]
        fn an_error_is_never_granted(
            before in proptest::collection::vec(("[a-z_]{1,14}", ".{0,20}"), 0..4),
            error in "[a-z_]{1,30}",
        ) {
            let mut pairs = before;
            pairs.push(("admin_consent".to_owned(), "True".to_owned()));
            pairs.push(("error".to_owned(), error));
            let granted = matches!(read_answer(&pairs), ConsentAnswer::Granted { .. });
            proptest::prop_assert!(!granted);
        }
    }
}
