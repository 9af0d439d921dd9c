//! The doors for the vendor's product: a sign-in that failed there, a person whom it knows, and the way back.

use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use crate::{
    domain::product_visit::Visit,
    journeys::{
        from_product::{
            failed_sign_in::{self, ProductError},
            known_person::{self, KnownPerson},
            result::{self, Seen},
            visit,
        },
        refusal::Refusal,
        sign_in::Onward,
    },
    pages::{
        from_product::{NoErrorArrived, NoWayBack, WelcomeFromProduct},
        way_back::WayBack,
    },
    secret::Secret,
    ui::form::FormTarget,
};

use super::{
    Site,
    caller::{Anyone, Caller, redirect},
    client::Client,
    failure::Failure,
    forms::Fields,
    product_visit::{ProductVisit, keep},
    reader::Reader,
};

/// Where the product passes a failed sign-in on.
pub(super) const FAILED: &str = "/from-product";
/// Where the product sends a person whom it knows.
pub(super) const KNOWN: &str = "/start";
/// Where people go back to the product.
pub(super) const BACK: &str = "/back-to-product";

type Pairs = Vec<(String, String)>;

/// The one value of a parameter; nothing when it stands there twice.
fn one<'a>(pairs: &'a Pairs, name: &str) -> &'a str {
    let mut values = pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
    match (values.next(), values.next()) {
        (Some(value), None) => value,
        _ => "",
    }
}

/// `GET /from-product`, with the query of the redirect as the product got it. Leads to a page whose address holds none
/// of it.
pub(super) async fn failed(
    State(site): State<Site>,
    reader: Reader,
    client: Client,
    Query(pairs): Query<Pairs>,
) -> Result<Response, Failure> {
    take_failed(&site, &reader, client, &pairs).await
}

/// `POST /from-product`, with the same fields: for products that avoid long addresses.
pub(super) async fn failed_form(
    State(site): State<Site>,
    reader: Reader,
    client: Client,
    Fields(pairs): Fields<Pairs>,
) -> Result<Response, Failure> {
    take_failed(&site, &reader, client, &pairs).await
}

async fn take_failed(
    site: &Site,
    reader: &Reader,
    client: Client,
    pairs: &Pairs,
) -> Result<Response, Failure> {
    let Some(error) = ProductError::read(pairs) else {
        let page = NoErrorArrived {
            app: site.portal.app.name.clone(),
            support: site.portal.app.support.clone(),
            stuck_href: "/stuck".to_owned(),
            home_href: "/".to_owned(),
        };
        // A sign-in code may have come along by mistake: not even the links to other languages repeat it.
        let reader = Reader { here: FAILED.to_owned(), ..reader.clone() };
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, site.page(&reader, None, page)).into_response());
    };
    site.product_failures.take(client).map_err(|wait| Refusal::TooMany { wait })?;
    let may_look = || site.domain_looks.take(client).is_ok();
    let id = failed_sign_in::record(&site.portal, error, may_look).await?;
    let visit = visit::asked_for(&site.portal, one(pairs, "return_to"), one(pairs, "state"));
    Ok(redirect(&format!("/blocked/{id}"), [visit.and_then(|visit| keep(site, &visit))]))
}

/// What the product says about a person and about the way back.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct KnownFields {
    login_hint: String,
    domain: String,
    return_to: String,
    state: String,
}

impl KnownFields {
    fn read(pairs: &Pairs) -> Self {
        let one = |name| one(pairs, name).to_owned();
        Self {
            login_hint: one("login_hint"),
            domain: one("domain"),
            return_to: one("return_to"),
            state: one("state"),
        }
    }
}

/// `GET /start`: says who sends the person and what happens. Nothing begins before the button is pressed.
pub(super) async fn known(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Query(pairs): Query<Pairs>,
) -> Response {
    let app = &site.portal.app;
    let fields = KnownFields::read(&pairs);
    let person = KnownPerson::read(&fields.login_hint, &fields.domain);
    let visit = visit::asked_for(&site.portal, &fields.return_to, &fields.state);
    let mut form = FormTarget::to(KNOWN);
    let mut with = |name: &str, value: &str| {
        if !value.is_empty() {
            form.hidden.push((name.to_owned(), value.to_owned()));
        }
    };
    with("login_hint", person.login_hint());
    with("domain", person.domain());
    let (returns, problem) = match &visit {
        Some(Visit::Returns { to, state }) => {
            with("return_to", to.as_str());
            with("state", state.as_ref().map_or("", |state| state.as_str()));
            (true, None)
        }
        Some(Visit::Stays(why)) => (false, Some(WayBack::Stays(*why))),
        None => (false, None),
    };
    let page = WelcomeFromProduct {
        app: app.name.clone(),
        publisher: app.publisher.clone(),
        purpose: app.purpose.to(reader.words.language()),
        account: person.account().map(str::to_owned),
        signed_in: viewer.as_ref().is_some_and(|viewer| person.may_be(viewer)),
        returns,
        problem,
        form,
    };
    site.page(&reader, viewer.as_ref(), page)
}

/// `POST /start`
pub(super) async fn start(
    State(site): State<Site>,
    Anyone(viewer): Anyone,
    caller: Caller,
    client: Client,
    Fields(fields): Fields<KnownFields>,
) -> Result<Response, Failure> {
    let person = KnownPerson::read(&fields.login_hint, &fields.domain);
    let visit = visit::asked_for(&site.portal, &fields.return_to, &fields.state);
    let (browser, cookie) = caller.known_browser(&site);
    // Without a look at the domain the sign-in is the one for every organisation.
    let may_look = || site.domain_looks.take(client).is_ok();
    let onward = known_person::start(&site.portal, &browser, viewer.as_ref(), &person, may_look).await?;
    let to = match &onward {
        Onward::Here(path) => path.as_str(),
        Onward::Microsoft(url) => url.as_str(),
    };
    Ok(redirect(to, [cookie, visit.and_then(|visit| keep(&site, &visit))]))
}

/// What was seen on the page whose button was pressed: one of the three.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SeenFields {
    report: String,
    refusal: String,
    request: String,
}

impl SeenFields {
    fn seen(self) -> Result<Seen, Refusal> {
        if !self.request.is_empty() {
            return Ok(Seen::Request(Secret::new(self.request)));
        }
        if !self.refusal.is_empty() {
            return self.refusal.parse().map(Seen::Refusal).map_err(|_| Refusal::NotFound);
        }
        self.report.parse().map(Seen::Report).map_err(|_| Refusal::NotFound)
    }
}

/// `POST /back-to-product`: goes back with the result.
pub(super) async fn back(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    ProductVisit(visit): ProductVisit,
    Fields(fields): Fields<SeenFields>,
) -> Result<Response, Failure> {
    let Some(Visit::Returns { to, state }) = visit else {
        let page = NoWayBack { app: site.portal.app.name.clone(), home_href: "/".to_owned() };
        return Ok(
            (StatusCode::UNPROCESSABLE_ENTITY, site.page(&reader, viewer.as_ref(), page)).into_response()
        );
    };
    let seen = fields.seen()?;
    let address = result::go_back(&site.portal, viewer.as_ref(), &to, state.as_ref(), seen).await?;
    Ok(redirect(address.as_str(), []))
}
