//! Signing people in: authorization code flow with PKCE, and refreshing.

use std::{fmt, sync::Arc};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use url::Url;

use self::token_answer::{Grant, TokenAnswer};
use super::{
    authority::{Authorities, Authority, discovery::Metadata},
    credential::Credential,
    error::MicrosoftError,
    http::Http,
    id_token::{self, Expected, TokenFault},
    identity::Identity,
    request_query::{scope_text, with_query},
};
use crate::{
    clock::{Clock, Randomness},
    domain::{
        cloud::Cloud,
        id::{ClientId, TenantId},
        probe::Evidence,
        scope::ScopeSet,
        sign_in_error::SignInError,
    },
    secret::Secret,
};

mod token_answer;

/// How much Entra may ask of the person (Microsoft identity platform, parameter `prompt`). `consent` is left out
/// on purpose: it brings people back to a consent page although consent was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prompt {
    /// Nothing: sign in silently or answer with an error.
    None,
    /// Show the account picker.
    SelectAccount,
}

/// Everything an authorize request is made of.
#[derive(Debug, Clone)]
pub struct AuthorizeRequest<'a> {
    /// The cloud.
    pub cloud: &'a Cloud,
    /// Whose accounts.
    pub authority: Authority,
    /// What is asked for.
    pub scopes: &'a ScopeSet,
    /// Where Entra sends the answer; must be registered.
    pub redirect_uri: &'a Url,
    /// Comes back unchanged; binds the answer to the browser.
    pub state: &'a Secret,
    /// Comes back inside the ID token.
    pub nonce: &'a Secret,
    /// The PKCE verifier; only its SHA-256 is sent (RFC 7636, method S256).
    pub verifier: &'a Secret,
    /// How much to ask of the person.
    pub prompt: Option<Prompt>,
    /// Fills in the account. Left out together with [`Prompt::SelectAccount`], which Entra refuses (90005).
    pub login_hint: Option<&'a str>,
    /// Skips the search for the account's home.
    pub domain_hint: Option<&'a str>,
    /// A claims challenge, as JSON.
    pub claims: Option<&'a str>,
}

/// What the token endpoint gave.
#[derive(Debug, Clone)]
pub struct Tokens {
    /// For Graph. Opaque.
    pub access: Secret,
    /// For the next access token; only when `offline_access` was granted.
    pub refresh: Option<Secret>,
    /// Who signed in; always there after a sign-in, often there after a refresh.
    pub identity: Option<Identity>,
    /// The scopes really issued, which may be fewer or more than asked for.
    pub issued: ScopeSet,
    /// When the access token ends.
    pub expires_at: Timestamp,
    /// The exchange.
    pub evidence: Evidence,
}

/// Why there are no tokens.
#[derive(Debug, Clone, thiserror::Error)]
pub enum SignInFailure {
    /// Entra refused.
    #[error("Microsoft refused: {}{}", .0.error, Number(.0.code))]
    Refused(Box<SignInError>),
    /// Tokens came, and the ID token does not hold; all of them were dropped.
    #[error(transparent)]
    BadToken(#[from] TokenFault),
    /// No answer.
    #[error(transparent)]
    Unreachable(#[from] MicrosoftError),
}

struct Number(Option<u32>);

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |code| write!(f, " (AADSTS{code})"))
    }
}

/// Signs people in to one app. Cheap to clone.
#[derive(Debug, Clone)]
pub struct SignIn {
    http: Http,
    authorities: Authorities,
    client_id: ClientId,
    credential: Credential,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
}

impl SignIn {
    /// For the app of that id, which proves itself with the credential.
    pub fn new(
        http: Http,
        authorities: Authorities,
        client_id: ClientId,
        credential: Credential,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
    ) -> Self {
        Self { http, authorities, client_id, credential, clock, randomness }
    }

    /// Where to send the browser. The answer comes back in the query, since the cross-site POST of `form_post`
    /// would arrive without the session's Lax cookie.
    pub fn authorize_url(&self, request: &AuthorizeRequest<'_>) -> Url {
        let client_id = self.client_id.to_string();
        let scope = scope_text(request.cloud, request.scopes);
        let challenge = URL_SAFE_NO_PAD.encode(request.verifier.digest().as_bytes());
        let mut pairs = vec![
            ("client_id", client_id.as_str()),
            ("response_type", "code"),
            ("redirect_uri", request.redirect_uri.as_str()),
            ("response_mode", "query"),
            ("scope", &scope),
            ("state", request.state.expose()),
            ("nonce", request.nonce.expose()),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ];
        match request.prompt {
            Some(Prompt::None) => pairs.push(("prompt", "none")),
            Some(Prompt::SelectAccount) => pairs.push(("prompt", "select_account")),
            None => {}
        }
        let hint = request.login_hint.filter(|_| request.prompt != Some(Prompt::SelectAccount));
        let optional =
            [("login_hint", hint), ("domain_hint", request.domain_hint), ("claims", request.claims)];
        pairs.extend(optional.iter().filter_map(|(name, value)| Some((*name, (*value)?))));
        with_query(request.authority.url(request.cloud, "oauth2/v2.0/authorize"), &pairs)
    }

    /// The app that people sign in to.
    pub const fn client_id(&self) -> ClientId {
        self.client_id
    }

    /// Redeems a code at the authority that issued it and verifies the ID token that comes with it.
    ///
    /// # Errors
    /// [`SignInFailure`].
    pub async fn redeem(
        &self,
        cloud: &Cloud,
        authority: Authority,
        code: &Secret,
        verifier: &Secret,
        nonce: &Secret,
        redirect_uri: &Url,
    ) -> Result<Tokens, SignInFailure> {
        let metadata = self.authorities.metadata(cloud, authority).await?;
        let grant = Grant::Code { code, verifier, redirect_uri };
        let (answer, evidence) = self.ask(&metadata, &grant).await;
        let answer = answer?;
        let id_token = answer.id_token.as_ref().ok_or(TokenFault::Missing)?;
        let identity = self.verify(cloud, authority, &metadata, id_token, Some(nonce)).await?;
        Ok(answer.into_tokens(Some(identity), evidence))
    }

    /// Asks for fresh tokens. The evidence is there whatever came of it.
    pub async fn refresh(
        &self,
        cloud: &Cloud,
        tenant: TenantId,
        refresh_token: &Secret,
        scopes: &ScopeSet,
    ) -> (Result<Tokens, SignInFailure>, Evidence) {
        let authority = Authority::Tenant(tenant);
        let metadata = match self.authorities.metadata(cloud, authority).await {
            Ok(metadata) => metadata,
            Err(error) => {
                let evidence = token_answer::unasked(authority, &error, self.clock.now());
                return (Err(error.into()), evidence);
            }
        };
        let scope = scope_text(cloud, scopes);
        let (answer, evidence) =
            self.ask(&metadata, &Grant::Refresh { token: refresh_token, scope: &scope }).await;
        let answer = match answer {
            Ok(answer) => answer,
            Err(failure) => return (Err(failure), evidence),
        };
        let identity = match &answer.id_token {
            None => None,
            Some(id_token) => match self.verify(cloud, authority, &metadata, id_token, None).await {
                Ok(identity) => Some(identity),
                Err(failure) => return (Err(failure), evidence),
            },
        };
        (Ok(answer.into_tokens(identity, evidence.clone())), evidence)
    }

    async fn ask(
        &self,
        metadata: &Metadata,
        grant: &Grant<'_>,
    ) -> (Result<TokenAnswer, SignInFailure>, Evidence) {
        let endpoint = &metadata.token_endpoint;
        let now = self.clock.now();
        let request_id = crate::clock::new_id(&*self.clock, &*self.randomness);
        match self.credential.proof(self.client_id, endpoint, now, request_id) {
            Ok(proof) => {
                token_answer::ask(&self.http, endpoint, self.client_id, grant, &proof, request_id).await
            }
            Err(error) => {
                let evidence = token_answer::unsent(endpoint, &error, now);
                (Err(error.into()), evidence)
            }
        }
    }

    async fn verify(
        &self,
        cloud: &Cloud,
        authority: Authority,
        metadata: &Metadata,
        token: &Secret,
        nonce: Option<&Secret>,
    ) -> Result<Identity, SignInFailure> {
        let key_id = id_token::key_id(token)?;
        let key = self.authorities.signing_key(metadata, &key_id).await?.ok_or(TokenFault::KeyUnknown)?;
        let expected = Expected {
            client_id: self.client_id,
            cloud,
            authority,
            issuer: &metadata.issuer,
            instance_name: metadata.cloud_instance_name.as_deref(),
            nonce,
            now: self.clock.now(),
        };
        Ok(id_token::verify(token, &key, &expected)?)
    }
}

#[cfg(test)]
mod tests;
