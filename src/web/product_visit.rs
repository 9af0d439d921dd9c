//! Whether a visit began in the vendor's product, and the button that leads back there.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, request::Parts},
};

use crate::{
    domain::product_visit::{Outcome, Visit},
    journeys::from_product::visit,
    pages::way_back::WayBack,
    ui::form::FormTarget,
};

use super::{Site, from_product::BACK};

/// The visit of a request, when it began in the product.
#[derive(Debug)]
pub(super) struct ProductVisit(pub(super) Option<Visit>);

impl FromRequestParts<Site> for ProductVisit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Infallible> {
        let sealed = site.cookies.visit(&parts.headers);
        Ok(Self(sealed.and_then(|sealed| visit::open(&site.portal, &sealed))))
    }
}

impl ProductVisit {
    /// The way back from a page that shows `outcome`. `field` and `value` name what was seen: `report`, `refusal` or
    /// `request`.
    pub(super) fn way_back(
        &self,
        site: &Site,
        outcome: Outcome,
        field: &str,
        value: impl ToString,
    ) -> Option<WayBack> {
        Some(match self.0.as_ref()? {
            Visit::Stays(why) => WayBack::Stays(*why),
            Visit::Returns { .. } => WayBack::Returns {
                app: site.portal.app.name.clone(),
                form: FormTarget::to(BACK).with(field, value.to_string()),
                outcome,
            },
        })
    }
}

/// The header that keeps a visit in the visitor's browser.
pub(super) fn keep(site: &Site, visit: &Visit) -> Option<HeaderValue> {
    let sealed = visit::seal(&site.portal, visit)?;
    site.cookies.set_visit(&sealed, visit::LIFETIME)
}
