use std::fmt;

use serde::{Serialize, Serializer};

macro_rules! finding_ids {
    ($($(#[$doc:meta])* $variant:ident => $name:literal,)*) => {
        /// The machine name of a finding. Names stay as they are once released: build pipelines look for them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum FindingId {
            $($(#[$doc])* $variant,)*
        }

        impl FindingId {
            /// Every finding there is.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

finding_ids! {
    /// No http or https URL with a host.
    NotAUrl => "not_a_url",
    /// Not one of the four endpoints.
    UnknownEndpoint => "unknown_endpoint",
    /// `&amp;` instead of `&`.
    HtmlEscaped => "html_escaped",
    /// Not the sign-in host of the app's cloud.
    WrongHost => "wrong_host",
    /// The sign-in service asked without TLS.
    HttpEndpoint => "http_endpoint",
    /// An endpoint of version 1.
    V1Endpoint => "v1_endpoint",
    /// The tenant is neither an id, a domain nor an alias.
    MalformedTenant => "malformed_tenant",
    /// `common` or `consumers` where an organisation has to be named.
    CommonInAdminConsent => "common_in_admin_consent",
    /// `consumers`: no work account gets in.
    PersonalAccountsOnly => "personal_accounts_only",
    /// No `client_id`.
    MissingClientId => "missing_client_id",
    /// `client_id` is no application id.
    MalformedClientId => "malformed_client_id",
    /// The id of another app.
    ForeignClientId => "foreign_client_id",
    /// A parameter more than once.
    DuplicateParameter => "duplicate_parameter",
    /// A parameter that the endpoint does not have.
    UnknownParameter => "unknown_parameter",
    /// A secret, code, token or password in the URL.
    SecretInUrl => "secret_in_url",
    /// `response_type` is absent or not a code.
    MissingResponseType => "missing_response_type",
    /// Tokens come back in the URL.
    ImplicitFlow => "implicit_flow",
    /// The answer comes in the fragment, which no server sees.
    ResponseModeFragment => "response_mode_fragment",
    /// Consent is asked for every time.
    PromptConsent => "prompt_consent",
    /// A `prompt` that does not exist.
    UnknownPrompt => "unknown_prompt",
    /// `login_hint` with `select_account`.
    HintWithSelectAccount => "hint_with_select_account",
    /// No `state`.
    MissingState => "missing_state",
    /// A `state` that can be guessed.
    WeakState => "weak_state",
    /// A `state` that says whom it is for.
    StateWithPersonalData => "state_with_personal_data",
    /// No `nonce`.
    MissingNonce => "missing_nonce",
    /// A `nonce` that can be guessed.
    WeakNonce => "weak_nonce",
    /// No PKCE.
    MissingPkce => "missing_pkce",
    /// PKCE without S256.
    WeakPkce => "weak_pkce",
    /// No `redirect_uri`.
    MissingRedirectUri => "missing_redirect_uri",
    /// A redirect URI that cannot be registered.
    MalformedRedirect => "malformed_redirect",
    /// A redirect without TLS.
    HttpRedirect => "http_redirect",
    /// A redirect with a fragment.
    RedirectWithFragment => "redirect_with_fragment",
    /// A redirect with a wildcard.
    RedirectWithWildcard => "redirect_with_wildcard",
    /// A redirect to a host that is not known as the vendor's.
    RedirectForeignHost => "redirect_foreign_host",
    /// Scopes are absent.
    MissingScope => "missing_scope",
    /// Scopes separated by something else than blanks.
    ScopeSeparator => "scope_separator",
    /// A scope that does not exist or is not known.
    ScopeUnknown => "scope_unknown",
    /// A scope of another API.
    ResourceMismatch => "resource_mismatch",
    /// A scope that the manifest does not list.
    ScopeNotInManifest => "scope_not_in_manifest",
    /// `.default` beside named scopes.
    DefaultMixedWithNamed => "default_mixed_with_named",
    /// No `offline_access`.
    MissingOfflineAccess => "missing_offline_access",
}

impl fmt::Display for FindingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for FindingId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
