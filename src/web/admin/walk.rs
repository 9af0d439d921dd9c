//! Beside the decision: the look at the account, and the pages about other ways, limits and taking back.

use axum::{
    extract::{FromRequestParts, Path, State},
    http::request::Parts,
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use crate::{
    domain::{
        admin_walk::Audience,
        consent::{ConsentState, Side},
        grant_commands::{Deed, Target},
    },
    journeys::{
        grant_consent::{self, AdminView},
        link_page,
        refusal::{FieldError, Refusal},
        walk_through::{self, Look},
    },
    pages::admin::{LimitPage, OtherWaysPage, RevokePage},
    secret::Secret,
    ui::form::FormTarget,
    web::{
        Site,
        caller::{Anyone, Caller, redirect},
        failure::Failure,
        forms::Fields,
        reader::Reader,
    },
};

use super::{Blade, portal_link};

/// A request behind a link that still works.
pub(in crate::web) struct Behind {
    view: AdminView,
    base: String,
    target: Target,
    person: Option<String>,
}

impl FromRequestParts<Site> for Behind {
    type Rejection = Response;

    /// Reads the link. One that has expired or was withdrawn leads to the admin's own page, which says so.
    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        let Ok(reader) = Reader::from_request_parts(parts, site).await;
        let link = Path::<String>::from_request_parts(parts, site).await;
        let Path(link) = link.map_err(IntoResponse::into_response)?;
        let link = Secret::new(link);
        let portal = &site.portal;
        let view = grant_consent::look(portal, reader.words, &link).await;
        let view = view.map_err(|refusal| Failure::from(refusal).into_response())?;
        if view.expired || view.request.withdrawn.is_some() {
            return Err(redirect(&link_page::of_admin(&link), []));
        }
        let requester = &view.request.requester;
        // The vendor's own staff are nobody in the customer's tenant.
        let asking = requester.person.filter(|_| requester.side == Side::Customer);
        let target = Target::new(&portal.cloud, view.request.tenant, &portal.app, asking);
        let person = asking.map(|_| requester.name.clone());
        Ok(Self { base: link_page::of_admin(&link), target, person, view })
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct LookFields {
    look: String,
}

/// `POST /admin/{link}/account`
pub(in crate::web) async fn account(
    State(site): State<Site>,
    caller: Caller,
    Path(link): Path<String>,
    Fields(fields): Fields<LookFields>,
) -> Result<Response, Failure> {
    let (browser, cookie) = caller.known_browser(&site);
    let look = if fields.look == "sign_in" { Look::SignIn } else { Look::Silent };
    let url = walk_through::check(&site.portal, &browser, &Secret::new(link), look).await?;
    Ok(redirect(url.as_str(), [cookie]))
}

/// `GET /admin/{link}/other-ways`
pub(in crate::web) async fn other_ways(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    behind: Behind,
) -> Response {
    let cloud = &site.portal.cloud;
    let proven = matches!(behind.view.request.state, ConsentState::Proven { .. });
    let page = OtherWaysPage {
        app: site.portal.app.name.clone(),
        organisation: behind.view.organisation.unwrap_or_else(|| behind.target.tenant.to_string()),
        check_now: (!proven).then(|| FormTarget::to(format!("{}/check", behind.base))),
        back_href: behind.base,
        apps: portal_link(cloud, Blade::Apps, reader.words),
        requests: portal_link(cloud, Blade::Requests, reader.words),
        everybody: behind.target.recipe(Deed::GrantEveryone),
        person: behind.target.recipe(Deed::GrantPerson),
        person_name: behind.person,
    };
    site.page(&reader, viewer.as_ref(), page)
}

/// `GET /admin/{link}/limit`
pub(in crate::web) async fn limit(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    behind: Behind,
) -> Response {
    let page = LimitPage {
        app: site.portal.app.name.clone(),
        decide: FormTarget::to(format!("{}/limit", behind.base)),
        back_href: behind.base,
        apps: portal_link(&site.portal.cloud, Blade::Apps, reader.words),
        recipe: behind.target.recipe(Deed::Limit),
        decided: behind.view.walk.decided,
    };
    site.page(&reader, viewer.as_ref(), page)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct AudienceFields {
    audience: String,
}

/// `POST /admin/{link}/limit`
pub(in crate::web) async fn decide(
    State(site): State<Site>,
    Path(link): Path<String>,
    Fields(fields): Fields<AudienceFields>,
) -> Result<Response, Failure> {
    let link = Secret::new(link);
    let audience = match fields.audience.as_str() {
        "everybody" => Audience::Everybody,
        "assigned" => Audience::Assigned,
        _ => return Err(Refusal::Invalid(vec![FieldError::new("form", "error-form")]).into()),
    };
    walk_through::decide(&site.portal, &link, audience).await?;
    Ok(redirect(&format!("{}#steps", link_page::of_admin(&link)), []))
}

/// `GET /admin/{link}/revoke`
pub(in crate::web) async fn revoke(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    behind: Behind,
) -> Response {
    let page = RevokePage {
        app: site.portal.app.name.clone(),
        back_href: behind.base,
        apps: portal_link(&site.portal.cloud, Blade::Apps, reader.words),
        everybody: behind.target.recipe(Deed::RevokeEveryone),
        person: behind.target.recipe(Deed::RevokePerson),
        person_name: behind.person,
        remove: behind.target.recipe(Deed::RemoveApp),
    };
    site.page(&reader, viewer.as_ref(), page)
}
