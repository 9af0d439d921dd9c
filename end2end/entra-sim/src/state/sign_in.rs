use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::{
    entra::{admin_consent::AdminConsentRequest, authority::Authority, request::AuthorizeRequest},
    permission::Scopes,
    random,
};

const CODE_LIFE: SignedDuration = SignedDuration::from_mins(10);
const REFRESH_TOKEN_LIFE: SignedDuration = SignedDuration::from_hours(90 * 24);

/// More unfinished sign-ins than this, and the oldest are forgotten.
const OPEN_INTERACTIONS: usize = 2000;

/// Browser sessions, unfinished sign-ins, codes and refresh tokens.
#[derive(Debug, Default)]
pub(crate) struct SignIns {
    browsers: HashMap<String, Vec<SignedIn>>,
    interactions: HashMap<String, Interaction>,
    order: Vec<String>,
    codes: HashMap<String, Code>,
    refresh_tokens: HashMap<String, RefreshToken>,
}

/// One account signed in within a browser.
#[derive(Debug, Clone)]
pub(crate) struct SignedIn {
    pub(crate) address: String,
    pub(crate) mfa: bool,
    /// `sid` claim.
    pub(crate) session: String,
}

/// What a browser is in the middle of.
#[derive(Debug, Clone)]
pub(crate) enum Flow {
    Authorize(AuthorizeRequest),
    AdminConsent(AdminConsentRequest),
}

impl Flow {
    /// Where the browser asked to sign in.
    pub(crate) fn authority(&self) -> Authority {
        match self {
            Self::Authorize(request) => request.authority,
            Self::AdminConsent(request) => request.authority,
        }
    }
}

/// A sign-in that waits for the person in front of the browser.
#[derive(Debug, Clone)]
pub(crate) struct Interaction {
    pub(crate) browser: String,
    pub(crate) flow: Flow,
    /// Address chosen in this interaction.
    pub(crate) account: Option<String>,
}

/// An authorization code and what it stands for.
#[derive(Debug, Clone)]
pub(crate) struct Code {
    pub(crate) request: AuthorizeRequest,
    pub(crate) tenant: Uuid,
    pub(crate) oid: Uuid,
    pub(crate) mfa: bool,
    pub(crate) session: String,
    expires: Timestamp,
    used: bool,
}

/// What is kept behind a refresh token.
#[derive(Debug, Clone)]
pub(crate) struct RefreshToken {
    pub(crate) client_id: Uuid,
    pub(crate) tenant: Uuid,
    pub(crate) oid: Uuid,
    pub(crate) scopes: Scopes,
    pub(crate) mfa: bool,
    pub(crate) session: String,
    issued: Timestamp,
    revoked: bool,
}

/// Why a code or refresh token is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GrantFault {
    Unknown,
    Expired,
    Used,
    Revoked,
}

impl SignIns {
    /// Accounts signed in within the browser.
    pub(crate) fn signed_in(&self, browser: &str) -> &[SignedIn] {
        self.browsers.get(browser).map_or(&[], Vec::as_slice)
    }

    /// Signs an account in; multifactor proof given earlier in the same browser stays.
    pub(crate) fn sign_in(&mut self, browser: &str, address: &str, mfa: bool) -> SignedIn {
        let accounts = self.browsers.entry(browser.to_owned()).or_default();
        if let Some(known) = accounts.iter_mut().find(|known| known.address.eq_ignore_ascii_case(address)) {
            known.mfa |= mfa;
            return known.clone();
        }
        let account = SignedIn { address: address.to_owned(), mfa, session: Uuid::new_v4().to_string() };
        accounts.push(account.clone());
        account
    }

    pub(crate) fn sign_out(&mut self, browser: &str) {
        self.browsers.remove(browser);
    }

    pub(crate) fn open(&mut self, browser: &str, flow: Flow) -> String {
        let id = random::token();
        if self.order.len() >= OPEN_INTERACTIONS {
            self.interactions.remove(&self.order.remove(0));
        }
        self.order.push(id.clone());
        self.interactions
            .insert(id.clone(), Interaction { browser: browser.to_owned(), flow, account: None });
        id
    }

    /// The interaction, when it was opened by this browser.
    pub(crate) fn interaction(&self, id: &str, browser: &str) -> Option<Interaction> {
        self.interactions.get(id).filter(|interaction| interaction.browser == browser).cloned()
    }

    pub(crate) fn choose(&mut self, id: &str, address: &str) {
        if let Some(interaction) = self.interactions.get_mut(id) {
            interaction.account = Some(address.to_owned());
        }
    }

    pub(crate) fn issue_code(
        &mut self,
        request: AuthorizeRequest,
        tenant: Uuid,
        oid: Uuid,
        account: &SignedIn,
        now: Timestamp,
    ) -> String {
        let code = format!("1.A{}", random::token());
        let expires = now.checked_add(CODE_LIFE).unwrap_or(now);
        let (mfa, session) = (account.mfa, account.session.clone());
        self.codes.insert(code.clone(), Code { request, tenant, oid, mfa, session, expires, used: false });
        code
    }

    pub(crate) fn peek_code(&self, code: &str) -> Option<&Code> {
        self.codes.get(code)
    }

    /// Takes a code out of use and returns what it stands for.
    pub(crate) fn redeem_code(&mut self, code: &str, now: Timestamp) -> Result<Code, GrantFault> {
        let known = self.codes.get_mut(code).ok_or(GrantFault::Unknown)?;
        if known.used {
            return Err(GrantFault::Used);
        }
        known.used = true;
        if known.expires < now { Err(GrantFault::Expired) } else { Ok(known.clone()) }
    }

    pub(crate) fn issue_refresh_token(
        &mut self,
        client_id: Uuid,
        (tenant, oid): (Uuid, Uuid),
        scopes: Scopes,
        (mfa, session): (bool, String),
        now: Timestamp,
    ) -> String {
        let token = format!("1.R{}", random::token());
        let kept = RefreshToken { client_id, tenant, oid, scopes, mfa, session, issued: now, revoked: false };
        self.refresh_tokens.insert(token.clone(), kept);
        token
    }

    pub(crate) fn refresh_token(&self, token: &str, now: Timestamp) -> Result<RefreshToken, GrantFault> {
        let known = self.refresh_tokens.get(token).ok_or(GrantFault::Unknown)?;
        if known.revoked {
            return Err(GrantFault::Revoked);
        }
        if now.duration_since(known.issued) > REFRESH_TOKEN_LIFE {
            return Err(GrantFault::Expired);
        }
        Ok(known.clone())
    }

    /// Revokes refresh tokens that `matches` picks by tenant and object id; says how many.
    pub(crate) fn revoke(&mut self, matches: impl Fn(Uuid, Uuid) -> bool) -> usize {
        let mut count = 0;
        for token in self.refresh_tokens.values_mut() {
            if !token.revoked && matches(token.tenant, token.oid) {
                token.revoked = true;
                count += 1;
            }
        }
        count
    }
}
