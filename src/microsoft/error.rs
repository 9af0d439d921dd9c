//! Why Microsoft could not be asked.

use jiff::{SignedDuration, Timestamp};

use super::{
    http::{HttpError, Reply},
    patience::UNTOLD_WAIT,
};

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
    /// Microsoft asks to slow down.
    #[error("Microsoft asked to slow down")]
    Throttled {
        /// When it is worth trying again.
        retry_at: Timestamp,
    },
    /// The discovery document names endpoints outside the authority it came from. Happens when a tenant of
    /// another Microsoft cloud is asked for; credentials are never sent there.
    #[error("the sign-in service named endpoints of another host or cloud")]
    ForeignEndpoint,
    /// The client assertion could not be signed.
    #[error("the certificate's private key could not sign")]
    Signing,
}

impl MicrosoftError {
    /// What an answer means that is not the one documented. `now` is when it came.
    pub(super) fn of(reply: &Reply, now: Timestamp) -> Self {
        let asked = reply.retry_after(now).and_then(|wait| SignedDuration::try_from(wait).ok());
        match reply.status {
            429 => {
                Self::Throttled { retry_at: now.saturating_add(asked.unwrap_or(UNTOLD_WAIT)).unwrap_or(now) }
            }
            status => Self::OutOfForm { status },
        }
    }
}
