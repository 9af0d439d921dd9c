//! What is the same on every page: brand, person, addresses of assets and of the portal's own places.

use url::Url;

use crate::words::Words;

/// Which layout a page uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// One thing at a time, one column: for people on their way through.
    Journey,
    /// Dense and wide: for support staff.
    Desk,
}

/// The vendor as the pages show it.
#[derive(Debug, Clone)]
pub struct Brand {
    /// The app's name.
    pub app: String,
    /// The vendor's name.
    pub publisher: String,
    /// Where support is reached: an e-mail address or a web address.
    pub support: String,
    /// The vendor's web site.
    pub website: Option<Url>,
    /// Terms of service.
    pub terms: Option<Url>,
    /// Privacy statement.
    pub privacy: Option<Url>,
}

/// Who is signed in.
#[derive(Debug, Clone)]
pub struct Viewer {
    /// Display name.
    pub name: String,
    /// Sign-in name.
    pub username: String,
    /// Whether the desk is open to this person.
    pub staff: bool,
    /// Whether the page of their own organisation is.
    pub tenant_admin: bool,
}

/// Addresses of the built assets.
#[derive(Debug, Clone)]
pub struct AssetUrls {
    /// The style sheet.
    pub css: String,
    /// A second style sheet with the vendor's colours (`--brand` and its relatives), when one is configured.
    pub brand_css: Option<String>,
    /// The vendor's logo; without one the portal shows its own mark.
    pub logo: Option<String>,
    /// The logo of the dark theme, when it differs.
    pub logo_dark: Option<String>,
    /// The wasm-bindgen module.
    pub js: String,
    /// The WebAssembly file.
    pub wasm: String,
    /// The script that starts islands (`public/islands.js`).
    pub loader: String,
}

/// The portal's own places that header and footer point to.
#[derive(Debug, Clone)]
pub struct ShellLinks {
    /// The first page.
    pub home: String,
    /// Where the sign-out form posts to.
    pub sign_out: String,
    /// What this portal stores.
    pub stored_data: String,
    /// What this portal stores about whoever is signed in.
    pub my_data: String,
    /// The support desk.
    pub desk: String,
    /// The page of the viewer's own organisation.
    pub organisation: String,
    /// The places of the desk that are open to the viewer.
    pub desk_places: Vec<DeskPlace>,
    /// The desks of the other apps that the process serves.
    pub other_desks: Vec<OtherDesk>,
}

/// A place of the support desk.
#[derive(Debug, Clone)]
pub struct DeskPlace {
    /// What it is called.
    pub label: &'static str,
    /// Its address.
    pub href: &'static str,
    /// Whether the page belongs to it.
    pub current: bool,
}

/// The support desk of another app.
#[derive(Debug, Clone)]
pub struct OtherDesk {
    /// The app's name.
    pub app: String,
    /// Its desk.
    pub href: String,
}

/// Everything around a page.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The vendor.
    pub brand: Brand,
    /// The signed-in person.
    pub viewer: Option<Viewer>,
    /// Assets.
    pub assets: AssetUrls,
    /// The texts of the reader's language.
    pub words: Words,
    /// Path and query of this page without the language, for the switch.
    pub here: String,
    /// Links of header and footer.
    pub links: ShellLinks,
}
