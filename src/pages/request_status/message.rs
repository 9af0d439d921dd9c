//! A message to copy, to write as an e-mail, or to save.

use leptos::prelude::*;

use crate::{islands::CopyButton, say, ui::text_area::text_to_copy, words::Words};

/// What the requester sends to the administrator.
#[derive(Debug, Clone)]
pub struct AdminMessage {
    /// The link for the administrator.
    pub link: String,
    /// Subject line.
    pub subject: String,
    /// Text, link included.
    pub body: String,
    /// The same as HTML, already escaped.
    pub html: String,
    /// The same as a `mailto:` address.
    pub mailto: String,
    /// Where the same is had as a file.
    pub file_href: String,
}

/// The ids of a message's parts; a page may show two.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ids {
    link: &'static str,
    subject: &'static str,
    body: &'static str,
    html: &'static str,
}

/// Of the first message.
pub(super) const FIRST: Ids =
    Ids { link: "admin-link", subject: "admin-subject", body: "admin-message", html: "admin-html" };
/// Of the reminder.
pub(super) const REMINDER: Ids = Ids {
    link: "reminder-link",
    subject: "reminder-subject",
    body: "reminder-message",
    html: "reminder-html",
};

/// Everything about a message but its heading.
pub(super) fn message_view(words: Words, message: &AdminMessage, ids: Ids) -> AnyView {
    view! {
        <div class="field">
            <p class="field__label">{say!(words, "status-message-link")}</p>
            <p class="copy-line">
                <code id=ids.link class="copy-line__text">
                    {message.link.clone()}
                </code>
                <CopyButton target_id=ids.link.to_owned() label=say!(words, "status-message-link.copy") done=say!(words, "ui-copied") />
            </p>
            <p class="field__hint">{say!(words, "status-message-link.hint")}</p>
        </div>
        <div class="field">
            <p class="field__label">{say!(words, "status-message-subject")}</p>
            <p class="copy-line">
                <span id=ids.subject class="copy-line__text">
                    {message.subject.clone()}
                </span>
            </p>
        </div>
        {text_to_copy(ids.body, say!(words, "status-message-text"), 14, &message.body)}
        <div class="actions">
            <a class="button" href=message.mailto.clone()>
                {say!(words, "status-message-mail")}
            </a>
            <a class="button button--secondary" href=message.file_href.clone() download="">
                {say!(words, "status-message-file")}
            </a>
            <CopyButton target_id=ids.body.to_owned() label=say!(words, "status-message-text.copy") done=say!(words, "ui-copied") />
        </div>
        <details class="disclosure">
            <summary>{say!(words, "status-message-html")}</summary>
            <div class="disclosure__body">
                <div id=ids.html class="copy-line__text" inner_html=message.html.clone()></div>
            </div>
        </details>
    }
    .into_any()
}
