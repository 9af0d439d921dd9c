//! For flows that never come back: paste what Microsoft's page said.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use crate::{
    journeys::{
        explain::{self, Explanation},
        refusal::Refusal,
        viewer::SignedIn,
    },
    pages::{
        blocked::BlockedAnswer,
        stuck::{Explained, StuckPage},
    },
    ui::{field::FieldError, form::FormTarget},
};

use super::{
    Site,
    caller::Anyone,
    client::Client,
    failure::Failure,
    forms::{Fields, shown},
    hand_over::offer,
    reader::Reader,
};

fn page(
    site: &Site,
    reader: &Reader,
    viewer: Option<&SignedIn>,
    pasted: String,
    errors: Vec<FieldError>,
    found: Option<Explanation>,
) -> Response {
    let app = &site.portal.app;
    let answer = found.map(|found| Explained {
        http_status: found.graph.and_then(|graph| graph.status),
        others: found.others.iter().map(ToString::to_string).collect(),
        answer: BlockedAnswer {
            publisher: app.publisher.clone(),
            support: app.support.clone(),
            hand_over: offer(&found.reading, viewer),
            reading: found.reading,
            error: found.error,
            at: site.portal.now(),
            reference: None,
        },
    });
    site.page(reader, viewer, StuckPage { form: FormTarget::to("/stuck"), pasted, errors, answer })
}

/// `GET /stuck`
pub(super) async fn ask(State(site): State<Site>, reader: Reader, Anyone(viewer): Anyone) -> Response {
    page(&site, &reader, viewer.as_ref(), String::new(), Vec::new(), None)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct StuckFields {
    pasted: String,
}

/// `POST /stuck`
pub(super) async fn answer(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    client: Client,
    Fields(fields): Fields<StuckFields>,
) -> Result<Response, Failure> {
    // Without a look at the domain the explanation is less sure, and still there.
    let may_look = || site.domain_looks.take(client).is_ok();
    match explain::explain(&site.portal, reader.words, viewer.as_ref(), &fields.pasted, may_look).await {
        Ok(found) => Ok(page(&site, &reader, viewer.as_ref(), fields.pasted, Vec::new(), Some(found))),
        Err(Refusal::Invalid(errors)) => {
            let page =
                page(&site, &reader, viewer.as_ref(), fields.pasted, shown(reader.words, errors), None);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(refusal) => Err(refusal.into()),
    }
}
