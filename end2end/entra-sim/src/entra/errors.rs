//! Sign-in errors: number, OAuth code, text, and the JSON form of the token and discovery endpoints.

use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

use super::pages;
use crate::{clock, state::Simulation};

/// One sign-in error. Texts follow the "Microsoft Entra authentication and authorization error codes" page.
#[derive(Debug, Clone)]
pub(crate) struct AadError {
    pub(crate) code: u32,
    /// OAuth error code.
    pub(crate) error: &'static str,
    pub(crate) message: String,
    pub(crate) status: StatusCode,
    pub(crate) suberror: Option<&'static str>,
    /// Claims challenge to hand on to the next authorize request.
    pub(crate) claims: Option<String>,
}

impl AadError {
    pub(crate) fn new(code: u32, error: &'static str, message: impl Into<String>) -> Self {
        let status =
            if error == "invalid_client" { StatusCode::UNAUTHORIZED } else { StatusCode::BAD_REQUEST };
        Self { code, error, message: message.into(), status, suberror: None, claims: None }
    }

    fn suberror(mut self, suberror: &'static str) -> Self {
        self.suberror = Some(suberror);
        self
    }

    pub(crate) fn unknown_tenant(name: &str) -> Self {
        Self::new(
            90002,
            "invalid_tenant",
            format!(
                "Tenant '{name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant."
            ),
        )
    }

    /// `NationalCloudTenantRedirection` of the error codes page.
    pub(crate) fn other_cloud(tenant: &str, theirs: &str, ours: &str) -> Self {
        let text = format!(
            "The specified tenant '{tenant}' belongs to the National Cloud '{theirs}'. Current cloud instance '{ours}' does not federate with {theirs}. A cloud redirect error is returned."
        );
        Self::new(90038, "invalid_request", text)
    }

    pub(crate) fn malformed_tenant(name: &str) -> Self {
        let text = format!(
            "Specified tenant identifier '{name}' is neither a valid DNS name, nor a valid external domain."
        );
        Self::new(900_023, "invalid_request", text)
    }

    pub(crate) fn zero_tenant(name: &str) -> Self {
        Self::new(900_021, "invalid_request", format!("Requested tenant identifier '{name}' is not valid."))
    }

    pub(crate) fn missing_parameter(name: &str) -> Self {
        let text = format!("The request body must contain the following parameter: '{name}'.");
        Self::new(900_144, "invalid_request", text)
    }

    pub(crate) fn unknown_app(client_id: &str, tenant: &str) -> Self {
        Self::new(
            700_016,
            "unauthorized_client",
            format!(
                "Application with identifier '{client_id}' was not found in the directory '{tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant."
            ),
        )
    }

    pub(crate) fn redirect_mismatch(uri: &str, client_id: &str) -> Self {
        Self::new(
            50011,
            "invalid_request",
            format!(
                "The redirect URI '{uri}' specified in the request does not match the redirect URIs configured for the application '{client_id}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal."
            ),
        )
    }

    pub(crate) fn not_in_tenant(address: &str, tenant: &str, app: &str) -> Self {
        Self::new(
            50020,
            "access_denied",
            format!(
                "User account '{address}' does not exist in tenant '{tenant}' and cannot access the application '{app}' in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different account."
            ),
        )
    }

    pub(crate) fn personal_account() -> Self {
        let text = "User account is a personal Microsoft account. Personal Microsoft accounts are not supported for this application unless explicitly invited to an organization. Try signing out and signing back in with an organizational account.";
        Self::new(500_200, "access_denied", text)
    }

    pub(crate) fn account_disabled() -> Self {
        Self::new(50057, "invalid_grant", "The user account is disabled.")
    }

    pub(crate) fn app_disabled(client_id: Uuid, name: &str) -> Self {
        Self::new(7_000_112, "unauthorized_client", format!("Application '{client_id}'({name}) is disabled."))
    }

    pub(crate) fn not_assigned(client_id: Uuid, name: &str) -> Self {
        Self::new(
            50105,
            "interaction_required",
            format!(
                "Your administrator has configured the application {name} ('{client_id}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application."
            ),
        )
    }

    pub(crate) fn conditional_access() -> Self {
        let text = "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.";
        Self::new(53003, "interaction_required", text).suberror("message_only")
    }

    pub(crate) fn mfa_required() -> Self {
        let text = "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access Microsoft Graph.";
        let mut error = Self::new(50076, "interaction_required", text).suberror("basic_action");
        error.claims =
            Some(r#"{"access_token":{"capolids":{"essential":true,"values":["multifactor"]}}}"#.into());
        error
    }

    pub(crate) fn no_session() -> Self {
        Self::new(50058, "login_required", "A silent sign-in request was sent but no user is signed in.")
    }

    pub(crate) fn several_accounts() -> Self {
        let text = "Either multiple user identities are available for the current request or selected account is not supported for the scenario.";
        Self::new(16000, "interaction_required", text)
    }

    pub(crate) fn consent_required(error: &'static str, client_id: Uuid, name: &str) -> Self {
        Self::new(
            65001,
            error,
            format!(
                "The user or administrator has not consented to use the application with ID '{client_id}' named '{name}'. Send an interactive authorization request for this user and resource."
            ),
        )
        .suberror("consent_required")
    }

    pub(crate) fn declined(error: &'static str) -> Self {
        Self::new(65004, error, "User declined to consent to access the app.")
    }

    pub(crate) fn unknown_scope(error: &'static str, app: &str, scope: &str) -> Self {
        Self::new(
            650_053,
            error,
            format!(
                "The application '{app}' asked for scope '{scope}' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor."
            ),
        )
    }

    pub(crate) fn invalid_scope(scope: &str) -> Self {
        let text = format!(
            "The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid."
        );
        Self::new(70011, "invalid_scope", text)
    }

    pub(crate) fn unknown_resource(resource: &str, tenant: &str) -> Self {
        let text = format!(
            "The resource principal named {resource} was not found in the tenant named {tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant."
        );
        Self::new(500_011, "invalid_resource", text)
    }

    pub(crate) fn pkce_mismatch() -> Self {
        let text =
            "The Code_Verifier does not match the code_challenge supplied in the authorization request.";
        Self::new(501_481, "invalid_grant", text)
    }

    pub(crate) fn bad_grant(code: u32, message: &str) -> Self {
        let suberror = if code == 50173 || code == 700_082 { "bad_token" } else { "token_expired" };
        let error = Self::new(code, "invalid_grant", message);
        if matches!(code, 50173 | 700_082) { error.suberror(suberror) } else { error }
    }

    /// The error as seen at one moment, with the ids support asks for.
    pub(crate) fn occur(&self, now: Timestamp, correlation: Option<&str>) -> Occurrence {
        let correlation = correlation.and_then(|id| Uuid::parse_str(id).ok()).unwrap_or_else(Uuid::new_v4);
        Occurrence {
            error: self.clone(),
            trace: Uuid::new_v4(),
            correlation,
            timestamp: clock::entra_text(now),
        }
    }
}

/// An error with trace id, correlation id and time.
#[derive(Debug, Clone)]
pub(crate) struct Occurrence {
    pub(crate) error: AadError,
    pub(crate) trace: Uuid,
    pub(crate) correlation: Uuid,
    pub(crate) timestamp: String,
}

impl Occurrence {
    /// `error_description`.
    pub(crate) fn description(&self) -> String {
        format!(
            "AADSTS{}: {} Trace ID: {} Correlation ID: {} Timestamp: {}",
            self.error.code, self.error.message, self.trace, self.correlation, self.timestamp
        )
    }

    /// The JSON answer.
    pub(crate) fn json(&self, base: &str) -> Response {
        let error = &self.error;
        let mut body = json!({
            "error": error.error,
            "error_description": self.description(),
            "error_codes": [error.code],
            "timestamp": self.timestamp,
            "trace_id": self.trace,
            "correlation_id": self.correlation,
            "error_uri": format!("{base}/error?code={}", error.code),
        });
        if let Some(suberror) = error.suberror {
            body["suberror"] = suberror.into();
        }
        if let Some(claims) = &error.claims {
            body["claims"] = claims.as_str().into();
        }
        let headers =
            [("x-ms-request-id", self.trace.to_string()), ("cache-control", "no-store, no-cache".to_owned())];
        (error.status, headers, Json(body)).into_response()
    }
}

#[derive(Debug, Deserialize)]
pub(crate) struct CodeQuery {
    #[serde(default)]
    code: String,
}

/// `GET /error?code=N`: the look-up page that `error_uri` leads to.
pub(crate) async fn page(State(_): State<Arc<Simulation>>, Query(query): Query<CodeQuery>) -> Response {
    pages::lookup(&query.code)
}
