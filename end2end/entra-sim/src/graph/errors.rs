use axum::http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

use super::answer::Ids;
use crate::{
    clock,
    tokens::{AccessTokenFault, GRAPH_APP_ID},
};

/// An error of Graph ("Microsoft Graph error responses and resource types" page, and public reports of texts).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum GraphError {
    Token {
        message: &'static str,
    },
    /// A delegated-only path was called with an app-only token.
    AppOnly,
    /// A directory call without the permission.
    DirectoryDenied,
    /// An Outlook call without the permission, or without rights on the calendar.
    AccessDenied,
    /// On premises, unlicensed, guest or deleted: Graph does not say which.
    MailboxNotEnabled,
    /// The tenant has no Exchange Online organisation.
    NoOrganization(Uuid),
    MailboxMoving,
    NotDiscovered,
    InvalidUser(String),
    DirectoryObjectNotFound(String),
    ItemNotFound,
    /// The other person's calendar is not shared with the caller.
    FolderNotFound,
    FolderExists,
    DefaultFolder,
    BadRequest(String),
    TimeZone,
    PropertyValidation,
    TimeWindow,
    UnknownPath(String),
    MethodNotAllowed,
}

impl GraphError {
    pub(crate) fn token(fault: Option<AccessTokenFault>) -> Self {
        let message = match fault {
            None => "Access token is empty.",
            Some(AccessTokenFault::Malformed) => {
                "IDX14100: JWT is not well formed, there are no dots (.). The token needs to be in JWS or JWE Compact Serialization Format."
            }
            Some(AccessTokenFault::Signature) => "Signature is invalid.",
            Some(AccessTokenFault::Expired) => "Lifetime validation failed, the token is expired.",
            Some(AccessTokenFault::Audience) => "Access token validation failure. Invalid audience.",
        };
        Self::Token { message }
    }

    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::Token { .. } | Self::NoOrganization(_) => StatusCode::UNAUTHORIZED,
            Self::DirectoryDenied | Self::AccessDenied => StatusCode::FORBIDDEN,
            Self::MailboxMoving => StatusCode::SERVICE_UNAVAILABLE,
            Self::MailboxNotEnabled
            | Self::NotDiscovered
            | Self::InvalidUser(_)
            | Self::DirectoryObjectNotFound(_)
            | Self::ItemNotFound
            | Self::FolderNotFound => StatusCode::NOT_FOUND,
            Self::FolderExists => StatusCode::CONFLICT,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::AppOnly
            | Self::DefaultFolder
            | Self::BadRequest(_)
            | Self::TimeZone
            | Self::PropertyValidation
            | Self::TimeWindow
            | Self::UnknownPath(_) => StatusCode::BAD_REQUEST,
        }
    }

    fn code_and_message(&self) -> (&'static str, String) {
        let (code, message) = match self {
            Self::Token { message } => ("InvalidAuthenticationToken", *message),
            Self::AppOnly => ("BadRequest", "/me request is only valid with delegated authentication flow."),
            Self::DirectoryDenied => {
                ("Authorization_RequestDenied", "Insufficient privileges to complete the operation.")
            }
            Self::AccessDenied => ("ErrorAccessDenied", "Access is denied. Check credentials and try again."),
            Self::MailboxNotEnabled => (
                "MailboxNotEnabledForRESTAPI",
                "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
            ),
            Self::NoOrganization(tenant) => {
                let text = format!("The tenant for tenant guid '{tenant}' does not exist.");
                return ("OrganizationFromTenantGuidNotFound", text);
            }
            Self::MailboxMoving => ("MailboxInfoStale", "Mailbox info is stale."),
            Self::NotDiscovered => ("ResourceNotFound", "Resource could not be discovered."),
            Self::InvalidUser(name) => {
                return ("ErrorInvalidUser", format!("The requested user '{name}' is invalid."));
            }
            Self::DirectoryObjectNotFound(name) => {
                let text = format!(
                    "Resource '{name}' does not exist or one of its queried reference-property objects are not present."
                );
                return ("Request_ResourceNotFound", text);
            }
            Self::ItemNotFound => ("ErrorItemNotFound", "The specified object was not found in the store."),
            Self::FolderNotFound => (
                "ErrorItemNotFound",
                "The specified object was not found in the store., Default folder Calendar not found.",
            ),
            Self::FolderExists => ("ErrorFolderExists", "A folder with the specified name already exists."),
            Self::DefaultFolder => {
                ("ErrorDeleteDistinguishedFolder", "Distinguished folders cannot be deleted.")
            }
            Self::BadRequest(text) => return ("BadRequest", text.clone()),
            Self::TimeZone => (
                "TimeZoneNotSupportedException",
                "A valid TimeZone value must be specified. The following TimeZone value is not supported.",
            ),
            Self::PropertyValidation => {
                ("ErrorPropertyValidationFailure", "At least one property failed validation.")
            }
            Self::TimeWindow => (
                "ErrorInvalidParameter",
                "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.",
            ),
            Self::UnknownPath(segment) => {
                return ("BadRequest", format!("Resource not found for the segment '{segment}'."));
            }
            Self::MethodNotAllowed => {
                ("Request_BadRequest", "Specified HTTP method is not allowed for the request target.")
            }
        };
        (code, message.to_owned())
    }

    pub(crate) fn body(&self, ids: &Ids) -> Value {
        let (code, message) = self.code_and_message();
        let date = clock::graph_text(ids.now);
        let inner = match self {
            Self::NoOrganization(_) => json!({
                "oAuthEventOperationId": ids.request,
                "errorUrl": "https://aka.ms/autherrors#error-InvalidTenant",
                "requestId": ids.request,
                "date": date,
            }),
            _ => json!({ "date": date, "request-id": ids.request, "client-request-id": ids.client }),
        };
        json!({ "error": { "code": code, "message": message, "innerError": inner } })
    }

    pub(crate) fn headers(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Token { .. } => vec![(
                "www-authenticate",
                format!(
                    "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", client_id=\"{GRAPH_APP_ID}\""
                ),
            )],
            _ => Vec::new(),
        }
    }
}
