//! A sign-in that failed in the product: what Microsoft sent to the product's own redirect address, passed on. It is
//! hearsay, so it is bound to no tenant and no person.

use crate::{
    clock::new_id,
    domain::{
        id::FlowId,
        scope::ScopeSet,
        sign_in_error::{SignInError, clip},
    },
    journeys::{
        blocked::{self, FROM_PRODUCT, FROM_PRODUCT_ADMIN},
        portal::Portal,
        refusal::Refusal,
    },
    knowledge::gates::{GateContext, Stage, depends_on_home, read_gate},
    store::Refusal as StoredRefusal,
    words::Words,
};

/// What the product passed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductError {
    error: SignInError,
    by_admin: bool,
}

impl ProductError {
    /// Reads the parameters of a failed redirect, and those of a token error that the product may have in hand:
    /// `error`, `error_description`, `error_subcode`, `suberror`, `trace_id`, `correlation_id`, `timestamp`,
    /// `admin_consent`. Nothing else is looked at.
    ///
    /// `None` when there is no error in it, or when one of the parameters stands there twice, since two readers could
    /// differ over it.
    pub fn read(pairs: &[(String, String)]) -> Option<Self> {
        let one = |name: &str| {
            let mut values = pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
            match (values.next(), values.next()) {
                (Some(value), None) => Ok(Some(value).filter(|value| !value.is_empty())),
                (None, _) => Ok(None),
                (Some(_), Some(_)) => Err(()),
            }
        };
        let error = oauth_name(one("error").ok()??)?;
        let mut read = SignInError::new(&error, one("error_description").ok()?.unwrap_or_default())
            .with_subcode(one("error_subcode").ok()?.and_then(oauth_name).as_deref());
        read.suberror = one("suberror").ok()?.and_then(oauth_name);
        read.trace_id = read.trace_id.or(one("trace_id").ok()?.and_then(id));
        read.correlation_id = read.correlation_id.or(one("correlation_id").ok()?.and_then(id));
        read.timestamp = read.timestamp.or(one("timestamp").ok()?.map(|text| clip(text, 40)));
        let by_admin = one("admin_consent").ok()?.is_some() || read.error == "permission_denied";
        Some(Self { error: read, by_admin })
    }
}

/// A name of an OAuth error or sub-error, as Microsoft writes them.
fn oauth_name(text: &str) -> Option<String> {
    let legal =
        text.len() <= 60 && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    (legal && !text.is_empty()).then(|| text.to_owned())
}

fn id(text: &str) -> Option<String> {
    let legal = text.len() <= 64 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    legal.then(|| text.to_owned())
}

/// Keeps the refusal for the page that explains it and for support, and returns its id. `may_look` is asked before
/// Microsoft is asked about a domain that the error names.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be written.
pub async fn record(
    portal: &Portal,
    failed: ProductError,
    may_look: impl FnOnce() -> bool,
) -> Result<FlowId, Refusal> {
    let ProductError { error, by_admin } = failed;
    let stage = if by_admin { Stage::AdminConsent } else { Stage::Calendars };
    let looks = depends_on_home(&error) && may_look();
    let home = if looks { blocked::home(portal, &error, None).await } else { None };
    // The words are said again for whoever reads the page; here the gate counts.
    let reading =
        read_gate(&error, GateContext { home, ..blocked::context(portal, Words::default(), stage) });
    let id = FlowId::new(new_id(&*portal.clock, &*portal.randomness));
    let refusal = StoredRefusal {
        id,
        at: portal.now(),
        tenant: None,
        person: None,
        stage: if by_admin { FROM_PRODUCT_ADMIN } else { FROM_PRODUCT }.to_owned(),
        error,
        gate: reading.gate,
        fixer: Some(reading.fixer),
        requested: ScopeSet::default(),
    };
    portal.store.insert_refusal(&refusal).await?;
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Option<ProductError> {
        let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        ProductError::read(&pairs)
    }

    #[test]
    fn a_failed_redirect_is_read_with_its_ids() {
        let found = read(
            "error=access_denied&error_subcode=cancel&error_description=AADSTS65004%3a+User+declined.%0d%0aTrace+ID%3a+\
             0000aaaa-11bb-cccc-dd22-eeeeee333333%0d%0aCorrelation+ID%3a+aaaa0000-bb11-2222-33cc-444444dddddd&state=x",
        )
        .unwrap();
        let error = &found.error;
        assert_eq!((error.error.as_str(), error.code), ("access_denied", Some(65004)));
        assert_eq!(error.subcode.as_deref(), Some("cancel"));
        assert_eq!(error.trace_id.as_deref(), Some("0000aaaa-11bb-cccc-dd22-eeeeee333333"));
        assert!(!found.by_admin);
        let token = read(
            "error=invalid_grant&suberror=consent_required&trace_id=a-1&correlation_id=b-2&timestamp=now",
        );
        let token = token.unwrap().error;
        assert_eq!(token.suberror.as_deref(), Some("consent_required"));
        assert_eq!((token.trace_id.as_deref(), token.correlation_id.as_deref()), (Some("a-1"), Some("b-2")));
        assert!(read("error=access_denied&admin_consent=True").unwrap().by_admin);
    }

    #[test]
    fn what_is_no_error_or_stands_twice_is_nothing() {
        for query in [
            "",
            "error=",
            "code=1.Asecret&state=x",
            "error=%3Cscript%3E",
            "error=a%0d%0ab",
            "error=access_denied&error=server_error",
            "error=access_denied&error_description=a&error_description=b",
            "error=access_denied&trace_id=a&trace_id=b",
        ] {
            assert_eq!(read(query), None, "{query}");
        }
        assert_eq!(read(&format!("error={}", "a".repeat(61))), None);
    }

    #[test]
    fn ids_that_cannot_be_ids_are_left_out() {
        let found =
            read("error=access_denied&trace_id=%3Cb%3E&correlation_id=a+b&timestamp=a%0ab").unwrap().error;
        assert_eq!((found.trace_id, found.correlation_id), (None, None));
        assert_eq!(found.timestamp.as_deref(), Some("ab"));
    }
}
