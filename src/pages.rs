//! Pages, rendered on the server. Each page is a plain struct with everything it shows and a `view`; handlers load
//! the data, the page decides nothing. Pages know `domain` and the components of `ui` and `islands`, nothing else.
//!
//! A page without islands carries no script at all: [`render`] adds the loader only where an island was drawn.

use axum::response::Html;
use leptos::{prelude::*, reactive::owner::Owner};

use crate::words::Words;

pub mod admin;
mod adoption;
pub mod blocked;
pub mod check_domain;
pub mod connect;
pub mod desk;
mod findings;
pub mod frame;
pub mod from_product;
pub mod inspection;
pub mod link_used;
pub mod lint_url;
pub mod mailbox_picture;
pub mod message;
pub mod my_data;
pub mod notice;
pub mod organisation;
pub mod report;
pub mod report_compare;
pub mod report_file;
pub mod report_running;
pub mod report_text;
pub mod report_ticket;
pub mod request_status;
pub mod security_sheet;
pub mod share_report;
mod shell;
pub mod start;
pub mod stored_data;
pub mod stuck;
pub mod verify_report;
pub mod way_back;
pub mod withdrawn;

pub use frame::{AssetUrls, Brand, DeskPlace, Frame, Mood, OtherDesk, ShellLinks, Viewer};

/// One page: a title, a mood, and a view of its data.
pub trait Page {
    /// Whether the page exists in every language. One that does not is English throughout, its frame included.
    const TRANSLATED: bool = false;

    /// What the page is called, without the app's name.
    fn title(&self, words: Words) -> String;

    /// Which of the two layouts it uses.
    fn mood(&self) -> Mood {
        Mood::Journey
    }

    /// The content of `<main>`.
    fn view(self, words: Words) -> AnyView;
}

/// Renders a whole document. Nothing is awaited and nothing is streamed, so that status and headers are the
/// handler's to choose.
pub fn render<P: Page>(frame: &Frame, page: P) -> Html<String> {
    let words = if P::TRANSLATED { frame.words } else { Words::default() };
    let title = page.title(words);
    let mood = page.mood();
    let owner = Owner::new_root(None);
    let document = owner.with(|| {
        let main = page.view(words).to_html();
        shell::document(frame, words, P::TRANSLATED, &title, mood, &main)
    });
    owner.unset_with_forced_cleanup();
    Html(with_whole_comments(&left_in_order(document)))
}

/// Drops the characters that reorder the text around them (Unicode Standard Annex #9, explicit directional
/// formatting), and the control characters that HTML does not allow. Names and messages come from other tenants, and one
/// such character makes an address read as another.
fn left_in_order(mut document: String) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let controls = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    document.retain(|c| !turns(c) && !controls(c));
    document
}

/// Writes Leptos' marks between neighbouring texts, `<!>`, as the empty comments that browsers read them as: the short
/// form is no valid HTML. Texts and attributes hold no `<` of their own, so nothing else looks like one.
fn with_whole_comments(document: &str) -> String {
    document.replace("<!>", "<!---->")
}
