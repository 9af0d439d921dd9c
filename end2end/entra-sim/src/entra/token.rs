//! The token endpoint: authorization code, refresh token and client credentials.

use std::sync::Arc;

use axum::{
    Form, Json,
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    authority::Authority,
    authorize::{client_info, first_of_each},
    client_auth,
    errors::AadError,
    gates,
    request::{self, AuthorizeRequest, Challenge, Parameters},
};
use crate::{
    permission::{self, GRAPH_PREFIX, Scopes},
    scenario::{App, PropagationAnswer, Tenant, User},
    state::{Simulation, World, calls::CallNote, sign_in::GrantFault},
    tokens::{self, AccessClaims, IdTokenSubject},
};

/// `POST /{tenant}/oauth2/v2.0/token`.
pub(crate) async fn endpoint(
    State(simulation): State<Arc<Simulation>>,
    Path(path): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Vec<(String, String)>>,
) -> Response {
    let form = first_of_each(form);
    let mut note = CallNote {
        grant_type: form.get("grant_type").cloned(),
        scopes: form.get("scope").cloned(),
        ..CallNote::default()
    };
    let mut world = simulation.world();
    let now = world.now();
    let mut call = TokenCall {
        base: &simulation.base,
        world: &mut world,
        path: &path,
        form: &form,
        now,
        note: &mut note,
    };
    let mut response = match call.answer(&headers) {
        Ok(body) => {
            ([("cache-control", "no-store, no-cache"), ("pragma", "no-cache")], Json(body)).into_response()
        }
        Err(error) => {
            let header = headers.get("client-request-id").and_then(|id| id.to_str().ok());
            let correlation = form.get("client-request-id").map(String::as_str).or(header);
            error.occur(now, correlation).json(&simulation.base)
        }
    };
    response.extensions_mut().insert(note);
    response
}

struct TokenCall<'a> {
    base: &'a str,
    world: &'a mut World,
    path: &'a str,
    form: &'a Parameters,
    now: Timestamp,
    note: &'a mut CallNote,
}

/// For whom tokens are made, and out of which sign-in.
struct Issue {
    tenant: Uuid,
    oid: Uuid,
    scopes: Scopes,
    /// Scopes a refresh token stands for.
    kept: Scopes,
    nonce: Option<String>,
    mfa: bool,
    session: String,
}

impl TokenCall<'_> {
    fn answer(&mut self, headers: &HeaderMap) -> Result<Value, AadError> {
        let authority = Authority::resolve(&self.world.scenario, self.path)?;
        let client_id = client_auth::client_id(self.form, headers)
            .ok_or_else(|| AadError::missing_parameter("client_id"))?;
        let app = Uuid::parse_str(&client_id)
            .ok()
            .and_then(|id| self.world.scenario.app(id))
            .cloned()
            .ok_or_else(|| AadError::unknown_app(&client_id, self.path))?;
        let grant_type = self.required("grant_type")?.to_owned();
        let context = client_auth::Context {
            app: &app,
            now: self.now,
            base: self.base,
            anonymous: grant_type != "client_credentials",
        };
        client_auth::check(&context, self.form, headers, &mut self.world.used_assertions)?;
        match grant_type.as_str() {
            "authorization_code" => self.redeem(authority, &app),
            "refresh_token" => self.refresh(authority, &app),
            "client_credentials" => self.client_credentials(authority, &app),
            other => {
                let text = format!("The app requested an unsupported grant type '{other}'.");
                Err(AadError::new(70003, "unsupported_grant_type", text))
            }
        }
    }

    fn required(&self, name: &str) -> Result<&str, AadError> {
        self.form
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| AadError::missing_parameter(name))
    }

    /// Scopes of this call, when it names any.
    fn asked(&self, app: &App) -> Result<Option<Scopes>, AadError> {
        match self.form.get("scope").filter(|text| !text.trim().is_empty()) {
            None => Ok(None),
            Some(text) => match Scopes::parse(text) {
                Err(permission::ScopeFault::Unknown(name)) => Err(AadError::invalid_scope(&name)),
                _ => request::scopes(text, app, self.path).map(Some),
            },
        }
    }

    fn redeem(&mut self, authority: Authority, app: &App) -> Result<Value, AadError> {
        let code = self.required("code")?.to_owned();
        let malformed =
            || AadError::bad_grant(70000, "The provided authorization code is invalid or malformed.");
        let known = self.world.sign_ins.peek_code(&code).ok_or_else(malformed)?;
        if known.request.client_id != app.client_id {
            return Err(AadError::bad_grant(70000, "The provided grant was issued to another client."));
        }
        check_redemption(known.request.clone(), known.tenant, authority, self.form)?;
        let code = self.world.sign_ins.redeem_code(&code, self.now).map_err(|fault| match fault {
            GrantFault::Used => AadError::bad_grant(
                54005,
                "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.",
            ),
            _ => AadError::bad_grant(70008, "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource."),
        })?;
        let scopes = self.asked(app)?.unwrap_or_else(|| code.request.scopes.clone());
        self.issue(
            app,
            Issue {
                tenant: code.tenant,
                oid: code.oid,
                scopes,
                kept: code.request.scopes,
                nonce: code.request.nonce,
                mfa: code.mfa,
                session: code.session,
            },
        )
    }

    fn refresh(&mut self, authority: Authority, app: &App) -> Result<Value, AadError> {
        let token = self.required("refresh_token")?.to_owned();
        let known = self.world.sign_ins.refresh_token(&token, self.now).map_err(|fault| match fault {
            GrantFault::Revoked => AadError::bad_grant(50173, "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password."),
            GrantFault::Expired => AadError::bad_grant(700_082, "The refresh token has expired due to inactivity."),
            _ => AadError::bad_grant(70000, "Provided grant is invalid or malformed."),
        })?;
        if known.client_id != app.client_id {
            return Err(AadError::bad_grant(70000, "Provided grant was issued to another client."));
        }
        let (tenant, oid) = self.refresh_target(authority, app, known.tenant, known.oid)?;
        let scopes = self.asked(app)?.unwrap_or_else(|| known.scopes.clone());
        let (kept, mfa, session) = (known.scopes, known.mfa, known.session);
        self.issue(app, Issue { tenant, oid, scopes, kept, nonce: None, mfa, session })
    }

    /// A refresh token is bound to a person and a client, not to a tenant: a guest may use it elsewhere.
    fn refresh_target(
        &self,
        authority: Authority,
        app: &App,
        home: Uuid,
        oid: Uuid,
    ) -> Result<(Uuid, Uuid), AadError> {
        let Authority::Tenant(asked) = authority else {
            return Ok((home, oid));
        };
        if asked == home {
            return Ok((home, oid));
        }
        let scenario = &self.world.scenario;
        let address = scenario
            .tenant(home)
            .and_then(|tenant| tenant.user_by_id(oid))
            .map(|user| user.address.clone())
            .unwrap_or_default();
        let guest = scenario.tenant(asked).and_then(|tenant| Some((tenant, tenant.user(&address)?)));
        guest.map(|(tenant, user)| (tenant.id, user.object_id(tenant.id))).ok_or_else(|| {
            let error = AadError::not_in_tenant(&address, self.path, &app.client_id.to_string());
            AadError { error: "invalid_grant", ..error }
        })
    }

    fn issue(&mut self, app: &App, issue: Issue) -> Result<Value, AadError> {
        let scenario = &self.world.scenario;
        let person =
            scenario.tenant(issue.tenant).and_then(|tenant| Some((tenant, tenant.user_by_id(issue.oid)?)));
        let Some((tenant, user)) = person.map(|(tenant, user)| (tenant.clone(), user.clone())) else {
            return Err(AadError::bad_grant(50034, "The user account does not exist in the directory."));
        };
        self.note.tenant = Some(tenant.id.to_string());
        self.note.user = Some(user.address.clone());
        gates::check(app, &tenant, &user, issue.mfa).map_err(|error| match error.code {
            50105 => AadError { error: "invalid_grant", ..error },
            _ => error,
        })?;
        let granted = self.granted(app, &tenant, &user, &issue.scopes)?;
        let seconds = rand::random_range(3600..=5400);
        let scp = granted.join(" ");
        let claims =
            AccessClaims::new(app.client_id, tenant.id, issue.oid, Some(scp), self.now.as_second(), seconds);
        let mut body = json!({
            "token_type": "Bearer",
            "scope": scope_text(&issue.scopes, &granted),
            "expires_in": seconds - 1,
            "ext_expires_in": seconds - 1,
            "access_token": claims.sign(&self.world.keys),
        });
        if issue.kept.contains("offline_access") || issue.scopes.contains("offline_access") {
            let person = (tenant.id, issue.oid);
            let sign_in = (issue.mfa, issue.session.clone());
            let token = self.world.sign_ins.issue_refresh_token(
                app.client_id,
                person,
                issue.kept.clone(),
                sign_in,
                self.now,
            );
            body["refresh_token"] = token.into();
        }
        if issue.scopes.contains("openid") {
            let subject = IdTokenSubject {
                issuer_base: self.base,
                app,
                tenant: &tenant,
                user: &user,
                profile: issue.scopes.contains("profile"),
                email: issue.scopes.contains("email"),
                nonce: issue.nonce.as_deref(),
                session: &issue.session,
            };
            body["id_token"] =
                tokens::id_token(&self.world.keys, &subject, self.now, self.world.id_token_break).into();
        }
        if self.form.get("client_info").is_some_and(|value| value == "1") {
            body["client_info"] = client_info(tenant.id, issue.oid).into();
        }
        Ok(body)
    }

    /// Permissions for the access token: everything granted that has spread, if that covers what was asked.
    fn granted(
        &self,
        app: &App,
        tenant: &Tenant,
        user: &User,
        asked: &Scopes,
    ) -> Result<Vec<&'static str>, AadError> {
        let oid = user.object_id(tenant.id);
        let delay = SignedDuration::from_secs(i64::from(tenant.propagation_seconds));
        let grants = &self.world.grants;
        let visible = grants.visible(app.client_id, tenant.id, oid, delay, self.now);
        let recorded = grants.recorded(app.client_id, tenant.id, oid);
        let refused = || AadError::consent_required("invalid_grant", app.client_id, &app.name);
        if recorded.is_empty() {
            return Err(refused());
        }
        let fewer = tenant.propagation_answer == PropagationAnswer::Fewer;
        for name in asked.expand(&app.permissions) {
            let spreading = fewer && recorded.contains(&name);
            if !permission::is_openid(name) && !visible.contains(&name) && !spreading {
                return Err(refused());
            }
        }
        Ok(visible.into_iter().filter(|name| !permission::is_openid(name)).collect())
    }

    fn client_credentials(&mut self, authority: Authority, app: &App) -> Result<Value, AadError> {
        let Authority::Tenant(tenant) = authority else {
            let text = "No tenant-identifying information found in either the request or implied by any provided credentials.";
            return Err(AadError::new(50059, "invalid_request", text));
        };
        self.note.tenant = Some(tenant.to_string());
        let scope = self.required("scope")?;
        if scope != format!("{GRAPH_PREFIX}.default") {
            let text = format!(
                "The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI)."
            );
            return Err(AadError::new(1_002_012, "invalid_scope", text));
        }
        let known = self.world.scenario.tenant(tenant).filter(|tenant| {
            tenant.owns_domain(&app.home_tenant) || tenant.service_principal(app.client_id).is_some()
        });
        let Some(known) = known else {
            let text = format!(
                "The client application {} is missing service principal in the tenant {tenant}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119",
                app.client_id
            );
            return Err(AadError::new(7_000_229, "invalid_client", text));
        };
        gates::app_enabled(app, known)?;
        let oid = Uuid::new_v5(&tenant, app.client_id.as_bytes());
        let claims = AccessClaims::new(app.client_id, tenant, oid, None, self.now.as_second(), 3600);
        Ok(json!({
            "token_type": "Bearer",
            "expires_in": 3599,
            "ext_expires_in": 3599,
            "access_token": claims.sign(&self.world.keys),
        }))
    }
}

/// Authority, redirect URI and PKCE verifier of a code redemption.
fn check_redemption(
    request: AuthorizeRequest,
    tenant: Uuid,
    authority: Authority,
    form: &Parameters,
) -> Result<(), AadError> {
    let same_tenant = authority == Authority::Tenant(tenant);
    if authority != request.authority
        && !(request.authority.is_shared() && (authority.is_shared() || same_tenant))
    {
        return Err(AadError::bad_grant(
            700_005,
            "Provided Authorization Code is intended to use against other tenant, thus rejected. OAuth2 Authorization Code must be redeemed against same tenant it was acquired for (/common or /{tenant-ID} as appropriate).",
        ));
    }
    let redirect_uri = form.get("redirect_uri").ok_or_else(|| AadError::missing_parameter("redirect_uri"))?;
    if *redirect_uri != request.redirect_uri {
        let text = format!(
            "The reply address '{redirect_uri}' does not match the reply address '{}' provided when requesting Authorization code.",
            request.redirect_uri
        );
        return Err(AadError::new(500_112, "invalid_client", text));
    }
    match (request.challenge, form.get("code_verifier")) {
        (None, _) => Ok(()),
        (Some(challenge), Some(verifier)) if verifier_fits(&challenge, verifier) => Ok(()),
        (Some(_), _) => Err(AadError::pkce_mismatch()),
    }
}

fn verifier_fits(challenge: &Challenge, verifier: &str) -> bool {
    if challenge.sha256 {
        URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)) == challenge.value
    } else {
        verifier == challenge.value
    }
}

/// `scope` of the answer: what was granted in the spelling of the request; `offline_access` is never listed.
fn scope_text(asked: &Scopes, granted: &[&'static str]) -> String {
    let prefix = if asked.qualified { GRAPH_PREFIX } else { "" };
    let openid =
        ["openid", "profile", "email"].into_iter().filter(|name| asked.contains(name)).map(str::to_owned);
    let graph = granted.iter().map(|name| format!("{prefix}{name}"));
    openid.chain(graph).collect::<Vec<_>>().join(" ")
}
