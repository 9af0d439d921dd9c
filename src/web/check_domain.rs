//! What can be said about a domain from outside, for anybody who asks.

use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use crate::{
    domain::domain_name::DomainName, journeys::refusal::Refusal, pages::check_domain::CheckDomainPage, say,
    ui::field::FieldError,
};

use super::{Site, caller::Anyone, client::Client, failure::Failure, reader::Reader};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    domain: Option<String>,
}

/// `GET /check-domain`, with or without a domain.
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    client: Client,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let typed = asked.domain.unwrap_or_default();
    let page = CheckDomainPage {
        app: site.portal.app.name.clone(),
        action: "/check-domain",
        connect_href: "/",
        typed: typed.chars().take(300).collect(),
        errors: Vec::new(),
        survey: None,
    };
    if typed.trim().is_empty() {
        return Ok(site.page(&reader, viewer.as_ref(), page));
    }
    let Some(domain) = domain_in(&typed) else {
        let message = say!(reader.words, "error-domain");
        let page = CheckDomainPage { errors: vec![FieldError::new("domain", message)], ..page };
        return Ok(
            (StatusCode::UNPROCESSABLE_ENTITY, site.page(&reader, viewer.as_ref(), page)).into_response()
        );
    };
    // What is known costs a visitor as much as what is not, or the limit would tell what others asked for.
    site.domain_looks.take(client).map_err(|wait| Refusal::TooMany { wait })?;
    let survey = site.portal.surveyor.survey(&domain, site.portal.now()).await;
    let page = CheckDomainPage { typed: domain.to_string(), survey: Some(survey), ..page };
    // What was typed may be somebody's address: the switch of languages leads to the domain alone.
    let reader = Reader { here: format!("/check-domain?domain={domain}"), ..reader };
    Ok(site.page(&reader, viewer.as_ref(), page))
}

/// The domain in what people type: a domain, an address of theirs, or the address of a web site.
fn domain_in(typed: &str) -> Option<DomainName> {
    let typed = typed.trim();
    if typed.contains('@') {
        return DomainName::of_address(typed);
    }
    let without_scheme = typed.split_once("://").map_or(typed, |(_, rest)| rest);
    without_scheme.split(['/', '?', '#']).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_holds_a_domain() {
        for typed in [
            "contoso.com",
            " Contoso.COM. ",
            "anna@contoso.com",
            "https://contoso.com/path?x#y",
            "contoso.com/",
        ] {
            assert_eq!(domain_in(typed).map(String::from).as_deref(), Some("contoso.com"), "{typed}");
        }
        for typed in [
            "contoso",
            "127.0.0.1",
            "https://[::1]/",
            "a b.com",
            "x@",
            "<b>",
            "https://u:p@host/",
            "a.com:8443",
        ] {
            assert_eq!(domain_in(typed), None, "{typed}");
        }
    }
}
