//! What every handler is given: the portal and how it presents itself.

use std::sync::Arc;

use axum::response::{IntoResponse as _, Response};
use url::Url;

use crate::{
    journeys::{portal::Portal, viewer::SignedIn},
    knowledge::permissions,
    pages::{self, AssetUrls, Brand, Frame, OtherDesk, Page, ShellLinks, Viewer},
    ui::permission::PermissionWords,
    words::Words,
};

use super::{
    assets, brand::BrandFiles, cookies::Cookies, desk, limit::Limit, list_files::UnderWay, my_data,
    organisation, reader::Reader, stored_data,
};

/// The web side of a portal.
#[derive(Debug, Clone)]
pub struct Site {
    /// The use cases' context.
    pub portal: Arc<Portal>,
    pub(super) cookies: Cookies,
    pub(super) domain_looks: Limit,
    pub(super) forms: Limit,
    pub(super) brand: Arc<BrandFiles>,
    pub(super) product_failures: Limit,
    pub(super) under_way: UnderWay,
    /// The other apps of the process.
    pub(super) beside: Arc<[Arc<Portal>]>,
    assets: AssetUrls,
}

impl Site {
    /// Puts a portal on the web.
    pub fn new(portal: Arc<Portal>) -> Self {
        let secure = portal.public_url.scheme() == "https";
        let brand = Arc::new(BrandFiles::new(&portal.brand));
        Self {
            cookies: Cookies::new(secure),
            domain_looks: Limit::on_domains(),
            forms: Limit::on_forms(portal.forms_per_minute),
            assets: brand.add_to(assets::urls()),
            brand,
            product_failures: Limit::on_failures(),
            under_way: UnderWay::default(),
            beside: Arc::default(),
            portal,
        }
    }

    /// The same with the other apps of the process.
    #[must_use]
    pub(super) fn beside(self, beside: Arc<[Arc<Portal>]>) -> Self {
        Self { beside, ..self }
    }

    /// Whether the portal is reached over https.
    pub(super) fn is_https(&self) -> bool {
        self.portal.public_url.scheme() == "https"
    }

    /// The portal's own origin.
    pub(super) fn origin(&self) -> String {
        origin(&self.portal.public_url)
    }

    /// Draws a page.
    pub(super) fn page(&self, reader: &Reader, viewer: Option<&SignedIn>, page: impl Page) -> Response {
        let app = &self.portal.app;
        let frame = Frame {
            brand: Brand {
                app: app.name.clone(),
                publisher: app.publisher.clone(),
                support: app.support.clone(),
                website: app.website.clone(),
                terms: app.terms.clone(),
                privacy: app.privacy.clone(),
            },
            viewer: viewer.map(shown),
            assets: self.assets.clone(),
            words: reader.words,
            here: reader.here.clone(),
            links: ShellLinks {
                home: "/".to_owned(),
                sign_out: "/sign-out".to_owned(),
                stored_data: stored_data::PAGE.to_owned(),
                my_data: my_data::PAGE.to_owned(),
                desk: desk::LIST.to_owned(),
                organisation: organisation::PAGE.to_owned(),
                desk_places: desk::places(viewer, &reader.here),
                other_desks: self.beside.iter().map(|portal| other_desk(portal)).collect(),
            },
        };
        pages::render(&frame, page).into_response()
    }

    /// The manifest's permissions in words of the reader's language, those of the OpenID kind last: an admin looks for the others.
    pub(super) fn permission_words(&self, words: Words) -> Vec<PermissionWords> {
        let mut permissions: Vec<_> = self.portal.app.permissions.iter().collect();
        permissions.sort_by_key(|permission| permission.scope.is_openid());
        permissions
            .into_iter()
            .map(|permission| {
                let scope = permission.scope.as_str();
                let text = permissions::permission(scope);
                PermissionWords {
                    scope: scope.to_owned(),
                    microsoft: text.map_or_else(
                        || scope.to_owned(),
                        |text| text.admin_name(words.language()).to_owned(),
                    ),
                    plain: meaning(words, scope, "").unwrap_or_else(|| scope.to_owned()),
                    limits: meaning(words, scope, ".limits"),
                    reason: permission.reason.to(words.language()),
                }
            })
            .collect()
    }
}

/// What a permission means, where it is one that we know.
fn meaning(words: Words, scope: &str, attribute: &str) -> Option<String> {
    let name = scope.to_ascii_lowercase().replace(['.', '_'], "-");
    words.try_say(&format!("permission-{name}{attribute}"), &[])
}

fn other_desk(portal: &Portal) -> OtherDesk {
    OtherDesk { app: portal.app.name.clone(), href: portal.url("support").to_string() }
}

/// A person as pages show them.
pub(super) fn shown(viewer: &SignedIn) -> Viewer {
    Viewer {
        name: viewer.name().to_owned(),
        username: viewer.username().to_owned(),
        staff: viewer.is_staff(),
        tenant_admin: viewer.is_tenant_admin(),
    }
}

/// Scheme, host and port of an address.
pub(super) fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}
