//! A way to reach somebody, given as an e-mail address or a web address.

use leptos::prelude::*;

/// A link to `contact`; plain text when it is neither an address nor an http(s) URL.
pub fn contact_link(contact: &str) -> AnyView {
    let text = contact.to_owned();
    if text.starts_with("https://") || text.starts_with("http://") {
        let shown =
            text.split_once("://").map_or(text.as_str(), |(_, rest)| rest).trim_end_matches('/').to_owned();
        view! { <a href=text>{shown}</a> }.into_any()
    } else if text.contains('@') && !text.contains([' ', '?', '&']) {
        let href = format!("mailto:{text}");
        view! { <a href=href>{text}</a> }.into_any()
    } else {
        text.into_any()
    }
}
