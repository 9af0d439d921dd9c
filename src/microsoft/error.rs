//! Why Microsoft could not be asked.

use super::http::HttpError;

/// No usable answer from Microsoft. Carries no address, token or text of the answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MicrosoftError {
    /// The request did not get through.
    #[error(transparent)]
    Http(#[from] HttpError),
    /// An answer came that is not of the documented form.
    #[error("Microsoft answered out of form (HTTP status {status})")]
    OutOfForm {
        /// HTTP status of the answer.
        status: u16,
    },
    /// The discovery document names endpoints outside the authority it came from. Happens when a tenant of
    /// another Microsoft cloud is asked for; credentials are never sent there.
    #[error("the sign-in service named endpoints of another host or cloud")]
    ForeignEndpoint,
    /// The client assertion could not be signed.
    #[error("the certificate's private key could not sign")]
    Signing,
}
