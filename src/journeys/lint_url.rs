//! Judging a vendor's own link by what is known of Microsoft and, where there is a configuration, of the app. Nothing is
//! asked, stored or logged.

use std::sync::LazyLock;

use url::Url;

use crate::{
    domain::{
        app::AppManifest,
        cloud::Cloud,
        link_lint::{Facts, KnownCloud, LONGEST_LINK, LinkReport, OwnApp, lint},
    },
    knowledge::{graph_permissions, known_clouds},
};

static CLOUDS: LazyLock<Vec<KnownCloud>> = LazyLock::new(known_clouds);
static PERMISSIONS: LazyLock<Vec<&'static str>> = LazyLock::new(|| graph_permissions().collect());
static GLOBAL: LazyLock<Cloud> = LazyLock::new(global);

/// Where there is nothing to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoLink {
    /// Nothing was given.
    #[error("there is no link to judge")]
    Empty,
    /// More was given than a link has.
    #[error("the link is longer than {LONGEST_LINK} bytes")]
    TooLong,
}

/// The app that a link is held against.
#[derive(Debug, Clone, Copy)]
pub struct Own<'a> {
    /// Its manifest.
    pub app: &'a AppManifest,
    /// The cloud of its registration.
    pub cloud: &'a Cloud,
    /// The portal's own address.
    pub public_url: &'a Url,
}

/// Judges a link; without an app, by itself.
///
/// # Errors
/// [`NoLink`]. Neither case repeats what was given.
pub fn lint_url(text: &str, own: Option<Own<'_>>) -> Result<LinkReport, NoLink> {
    let text = text.trim();
    if text.is_empty() {
        return Err(NoLink::Empty);
    }
    if text.len() > LONGEST_LINK {
        return Err(NoLink::TooLong);
    }
    let own = own.map(|own| OwnApp {
        app: own.app,
        cloud: own.cloud,
        portal_host: own.public_url.host_str().unwrap_or_default(),
    });
    Ok(lint(text, Facts { global: &GLOBAL, clouds: &CLOUDS, permissions: &PERMISSIONS, own }))
}

#[expect(clippy::expect_used, reason = "the data is compiled in, and a test reads it")]
fn global() -> Cloud {
    let mut clouds = CLOUDS.iter().map(|known| &known.cloud);
    clouds.find(|cloud| cloud.id == "global").expect("the global cloud is known").clone()
}

#[cfg(test)]
mod tests;
