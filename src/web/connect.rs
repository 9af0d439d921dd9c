//! The second step: what will be asked for the calendar, and what may be tested.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use crate::{
    domain::email_address::EmailAddress,
    journeys::{ask_admin, diagnose::TestOptions, refusal::FieldError, sign_in, viewer::SignedIn},
    pages::connect::{ConnectPage, ConnectValues},
    ui::{field, form::FormTarget},
};

use super::{
    Site,
    caller::{Caller, redirect},
    failure::Failure,
    forms::{Fields, shown},
    reader::Reader,
};

async fn page(
    site: &Site,
    reader: &Reader,
    viewer: &SignedIn,
    values: ConnectValues,
    errors: Vec<field::FieldError>,
) -> Result<Response, Failure> {
    let organisation = ask_admin::organisation(&site.portal, viewer.tenant()).await?;
    let page = ConnectPage {
        app: site.portal.app.name.clone(),
        name: viewer.name().to_owned(),
        username: viewer.username().to_owned(),
        organisation: organisation.unwrap_or_else(|| viewer.tenant().to_string()),
        permissions: site.permission_words(reader.words),
        form: FormTarget::to("/connect"),
        values,
        errors,
        other_account: FormTarget::to("/sign-in").with("account", "choose"),
    };
    Ok(site.page(reader, Some(viewer), page))
}

/// `GET /connect`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    viewer: SignedIn,
) -> Result<Response, Failure> {
    page(&site, &reader, &viewer, ConnectValues::default(), Vec::new()).await
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ConnectFields {
    write_test: Option<String>,
    shared_calendar: String,
    shared_write_test: Option<String>,
}

/// `POST /connect`
pub(super) async fn start(
    State(site): State<Site>,
    reader: Reader,
    viewer: SignedIn,
    caller: Caller,
    Fields(fields): Fields<ConnectFields>,
) -> Result<Response, Failure> {
    let values = ConnectValues {
        write_test: fields.write_test.is_some(),
        shared_calendar: fields.shared_calendar.trim().to_owned(),
        shared_write_test: fields.shared_write_test.is_some(),
    };
    match tests(&values, viewer.username()) {
        Ok(tests) => {
            let (browser, cookie) = caller.known_browser(&site);
            let url = sign_in::connect(&site.portal, &viewer, &browser, tests).await?;
            Ok(redirect(url.as_str(), [cookie]))
        }
        Err(errors) => {
            let page = page(&site, &reader, &viewer, values, shown(reader.words, errors)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

fn tests(values: &ConnectValues, own: &str) -> Result<TestOptions, Vec<FieldError>> {
    let typed = values.shared_calendar.as_str();
    let address = (!typed.is_empty()).then(|| typed.parse::<EmailAddress>()).transpose();
    let error = match &address {
        Ok(None) => values.shared_write_test.then_some("error-shared-calendar-missing"),
        Err(_) => Some("error-shared-calendar"),
        Ok(Some(address)) if address.is(own) => Some("error-shared-calendar-own"),
        Ok(Some(_)) => None,
    };
    match (error, address) {
        (None, Ok(shared_calendar)) => Ok(TestOptions {
            write: values.write_test,
            shared_calendar,
            shared_write: values.shared_write_test,
        }),
        (error, _) => Err(vec![FieldError::new("shared_calendar", error.unwrap_or_default())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(shared_calendar: &str, shared_write_test: bool) -> ConnectValues {
        ConnectValues { write_test: true, shared_calendar: shared_calendar.to_owned(), shared_write_test }
    }

    #[test]
    fn a_shared_calendar_is_somebody_elses_address() {
        let own = "nina@northwind.example";
        let accepted = tests(&values("noah@northwind.example", true), own).unwrap();
        assert_eq!(accepted.shared_calendar, Some("noah@northwind.example".parse().unwrap()));
        assert_eq!(tests(&values("", false), own).unwrap().shared_calendar, None);
        for (address, write) in [
            ("", true),
            ("noah", false),
            ("NINA@northwind.example", false),
            ("a@b@northwind.example", false),
            ("x/../me@northwind.example", false),
            ("a b@northwind.example", false),
        ] {
            assert_eq!(
                tests(&values(address, write), own).unwrap_err()[0].field,
                "shared_calendar",
                "{address}"
            );
        }
    }
}
