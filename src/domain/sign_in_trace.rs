//! The way of one sign-in, stage by stage, as far as it got. Kept only of sign-ins that failed. Holds no code, state,
//! nonce, token or address.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    id::TenantId,
    scope::ScopeSet,
    sign_in_error::{SignInError, clip},
};

/// A way in which a sign-in fails although Entra refused nothing. It stands where Entra's own word would.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnFailure {
    /// Tokens came, and the ID token did not hold.
    IdTokenRefused,
    /// The token endpoint gave no answer that could be read.
    NoAnswer,
}

impl OwnFailure {
    /// The word as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IdTokenRefused => "id_token_refused",
            Self::NoAnswer => "no_answer",
        }
    }

    /// The failure that an error stands for, if it is none of Entra's.
    pub fn of(error: &SignInError) -> Option<Self> {
        [Self::IdTokenRefused, Self::NoAnswer].into_iter().find(|failure| error.error == failure.as_str())
    }
}

/// What a sign-in was for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TripPurpose {
    /// To sign in with the small set of scopes.
    SignIn,
    /// To connect the calendar.
    Connect,
    /// To consent for the organisation.
    AdminConsent,
    /// To prove a grant.
    Prove,
    /// To see which account is about to consent.
    Preflight,
    /// To look into the records of a tenant.
    Inspect,
    /// To fetch fresh tokens for a proof, without a person.
    ProofRefresh,
}

/// Which of Microsoft's endpoints was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Endpoint {
    /// The authorize endpoint, by way of the browser.
    Authorize,
    /// The admin consent endpoint, by way of the browser.
    AdminConsent,
    /// The token endpoint.
    Token,
}

/// What Entra may show before it answers, as in the `prompt` parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// Nothing.
    None,
    /// The account picker.
    SelectAccount,
}

/// One stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "stage")]
pub enum Stage {
    /// Microsoft was asked.
    Asked {
        /// Where.
        endpoint: Endpoint,
        /// The tenant whose authority it was; `None` for the one shared by all.
        authority: Option<TenantId>,
        /// The `prompt` that was sent, if any.
        prompt: Option<Asking>,
        /// The scopes.
        scopes: ScopeSet,
    },
    /// The browser came back with a code.
    CameWithCode,
    /// The browser came back with an error.
    CameWithError {
        /// Its word, and its number where there is one.
        error: String,
    },
    /// The silent round was refused for want of a page, and the person was sent again.
    WentOnWithPages,
    /// The code, or the refresh token, went to the token endpoint, which refused.
    TokensRefused {
        /// Its word, and its number where there is one.
        error: String,
    },
    /// Tokens came, and the ID token did not hold; all of them were dropped.
    IdTokenRefused {
        /// What was wrong with it.
        fault: String,
    },
    /// The token endpoint gave no answer that could be read.
    Unanswered,
}

/// A stage and when it was reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// When.
    pub at: Timestamp,
    /// What.
    #[serde(flatten)]
    pub stage: Stage,
}

/// The whole way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInTrace {
    /// What it was for.
    pub purpose: TripPurpose,
    /// Its stages, in order.
    pub stops: Vec<Stop>,
}

impl Stage {
    /// The browser came back with this error.
    pub fn came_with(error: &SignInError) -> Self {
        Self::CameWithError { error: said(error) }
    }

    /// The token endpoint refused with this error.
    pub fn tokens_refused(error: &SignInError) -> Self {
        Self::TokensRefused { error: said(error) }
    }
}

fn said(error: &SignInError) -> String {
    let word = clip(&error.error, 60);
    error.code.map_or_else(|| word.clone(), |code| format!("{word} (AADSTS{code})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trace_is_read_back_as_it_was_written() {
        let at = Timestamp::UNIX_EPOCH;
        let error = SignInError::new("login_required", "AADSTS50058: Nobody is signed in.");
        let asked = Stage::Asked {
            endpoint: Endpoint::Authorize,
            authority: None,
            prompt: Some(Asking::None),
            scopes: ScopeSet::from_answer("openid profile"),
        };
        let stages = [asked, Stage::came_with(&error), Stage::WentOnWithPages, Stage::Unanswered];
        let trace = SignInTrace {
            purpose: TripPurpose::Prove,
            stops: stages.into_iter().map(|stage| Stop { at, stage }).collect(),
        };
        let json = serde_json::to_string(&trace).unwrap();
        assert!(json.contains("login_required (AADSTS50058)") && !json.contains("Nobody"), "{json}");
        assert_eq!(serde_json::from_str::<SignInTrace>(&json).unwrap(), trace);
    }
}
