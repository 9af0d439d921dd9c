//! How Exchange Server answers somebody who has not signed in (Microsoft "How to configure Exchange Server on-premises to
//! use hybrid modern authentication"; headers also in "You have exceeded the storage limit for your mailbox").

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use url::form_urlencoded;
use uuid::Uuid;

use super::autodiscover;
use crate::{
    entra::reply,
    scenario::{OwnServer, Tenant},
};

/// Application id of Exchange.
const EXCHANGE: &str = "00000002-0000-0ff1-ce00-000000000000";
/// Issuer of tokens of Entra; the tenant stands behind it.
const ENTRA_ISSUER: &str = "00000001-0000-0000-c000-000000000000";
/// Issuer of tokens of Skype for Business.
const SKYPE_ISSUER: &str = "00000004-0000-0ff1-ce00-000000000000";
/// Computer name of every simulated server.
const COMPUTER: &str = "EX01";
/// Front end and mailbox server of Exchange Online behind an alias.
const ONLINE_FRONT: &str = "AM0PR07CA0001";
const ONLINE_BACK: &str = "AM0PR07MB0001.eurprd07.prod.outlook.com";
/// Virtual directories that ask every caller to sign in.
const PROTECTED: &[&str] =
    &["api", "autodiscover", "ews", "mapi", "microsoft-server-activesync", "oab", "powershell", "rpc"];

/// One Exchange Server, as it is asked.
pub(super) struct Site<'a> {
    pub(super) tenant: &'a Tenant,
    pub(super) server: &'a OwnServer,
    /// The name it was asked by.
    pub(super) asked_as: &'a str,
}

/// An answer for any path.
pub(super) fn answer(site: &Site<'_>, uri: &Uri) -> Response {
    let path = uri.path().to_ascii_lowercase();
    let mut segments = path.trim_matches('/').split('/');
    let directory = segments.next().unwrap_or_default();
    let mut response = if path.ends_with("/healthcheck.htm") {
        format!("200 OK<br/>{COMPUTER}.{}", site.tenant.default_domain()).into_response()
    } else if let Some(located) = autodiscover::answer(site, uri) {
        located
    } else if PROTECTED.contains(&directory) {
        (StatusCode::UNAUTHORIZED, site.challenges(directory)).into_response()
    } else {
        match directory {
            "" => reply::found(&format!("https://{}/owa/", site.asked_as)),
            "owa" | "ecp" if segments.next() != Some("auth") => site.to_sign_in_page(uri),
            _ => StatusCode::NOT_FOUND.into_response(),
        }
    };
    let headers = response.headers_mut();
    set(headers, "server", "Microsoft-IIS/10.0");
    set(headers, "x-powered-by", "ASP.NET");
    set(headers, "request-id", &Uuid::new_v4().to_string());
    set(headers, "x-feserver", COMPUTER);
    if let Some(build) = &site.server.build {
        set(headers, "x-owa-version", build);
    }
    response
}

impl Site<'_> {
    fn challenges(&self, directory: &str) -> HeaderMap {
        let mut challenges = HeaderMap::new();
        // ActiveSync has no integrated Windows authentication.
        if directory != "microsoft-server-activesync" {
            add_challenge(&mut challenges, "Negotiate");
            add_challenge(&mut challenges, "NTLM");
        }
        if self.server.oauth {
            let issuers =
                format!("{ENTRA_ISSUER}@{},{SKYPE_ISSUER}@{}", self.tenant.id, self.tenant.default_domain());
            add_challenge(&mut challenges, &bearer(&issuers));
        }
        add_challenge(&mut challenges, &format!("Basic realm=\"{}\"", self.asked_as));
        challenges
    }

    fn to_sign_in_page(&self, uri: &Uri) -> Response {
        let host = self.asked_as;
        let wanted: String =
            form_urlencoded::byte_serialize(format!("https://{host}{}", uri.path()).as_bytes()).collect();
        reply::found(&format!("https://{host}/owa/auth/logon.aspx?url={wanted}&reason=0"))
    }
}

/// Exchange Online under a customer's name. That its servers' names end in `prod.outlook.com` was seen in the wild; which
/// tenants it trusts is not told.
pub(super) fn answer_online(build: Option<&str>) -> Response {
    let mut headers = HeaderMap::new();
    add_challenge(&mut headers, &bearer(&format!("{ENTRA_ISSUER}@*")));
    set(&mut headers, "server", "Microsoft-IIS/10.0");
    set(&mut headers, "request-id", &Uuid::new_v4().to_string());
    set(&mut headers, "x-calculatedbetarget", ONLINE_BACK);
    set(&mut headers, "x-feserver", ONLINE_FRONT);
    if let Some(build) = build {
        set(&mut headers, "x-owa-version", build);
    }
    (StatusCode::UNAUTHORIZED, headers).into_response()
}

fn bearer(issuers: &str) -> String {
    format!(
        "Bearer client_id=\"{EXCHANGE}\", trusted_issuers=\"{issuers}\", \
         token_types=\"app_asserted_user_v1 service_asserted_app_v1\", \
         authorization_uri=\"https://login.windows.net/common/oauth2/authorize\""
    )
}

fn add_challenge(headers: &mut HeaderMap, challenge: &str) {
    if let Ok(value) = HeaderValue::try_from(challenge) {
        headers.append(header::WWW_AUTHENTICATE, value);
    }
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::try_from(value) {
        headers.insert(name, value);
    }
}
