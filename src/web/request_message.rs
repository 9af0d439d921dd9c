//! The message and the reminder to an administrator: on the requester's page, and as a file.

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse as _, Response},
};
use url::Url;

use crate::{
    clock::new_id,
    domain::consent::ConsentRequest,
    journeys::{
        ask_admin::{self, HandOver},
        consent_message::{self, Kind},
        link_page,
        message_file::message_file,
        refusal::Refusal,
        remind,
    },
    pages::request_status::{AdminMessage, Reminder},
    secret::Secret,
    ui::form::FormTarget,
    words::Words,
};

use super::{Site, caller::redirect, failure::Failure, reader::Reader};

/// Whether the admin's link can still be sent.
pub(super) const fn can_be_sent(found: &HandOver) -> bool {
    !found.expired && found.request.withdrawn.is_none() && found.request.waits_for_admin()
}

/// A message as the requester's page, at `base`, shows it.
pub(super) fn shown(
    site: &Site,
    words: Words,
    request: &ConsentRequest,
    admin_page: &Url,
    base: &str,
    kind: Kind,
) -> AdminMessage {
    let message = consent_message::compose(words, &site.portal.app, request, admin_page, kind);
    let file = match kind {
        Kind::First => "message.eml",
        Kind::Reminder => "reminder.eml",
    };
    AdminMessage {
        link: consent_message::admin_link(words, admin_page).to_string(),
        body: message.text(),
        html: message.html(),
        mailto: message.mailto(),
        subject: message.subject,
        file_href: format!("{base}/{file}?lang={}", words.language().tag()),
    }
}

/// What the requester can do about a missing answer.
pub(super) fn reminder(
    site: &Site,
    words: Words,
    request: &ConsentRequest,
    admin_page: &Url,
    base: &str,
) -> Option<Reminder> {
    let now = site.portal.now();
    let from = request.remind_from(now)?;
    Some(Reminder {
        from,
        write: (from <= now).then(|| FormTarget::to(format!("{base}/remind"))),
        message: (request.reminders > 0)
            .then(|| shown(site, words, request, admin_page, base, Kind::Reminder)),
    })
}

/// `POST /requests/{link}/remind`
pub(super) async fn write_reminder(
    State(site): State<Site>,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    let status = Secret::new(link);
    remind::remind(&site.portal, &status).await?;
    Ok(redirect(&format!("{}#reminder", link_page::of_requester(&status)), []))
}

/// `GET /requests/{link}/message.eml`
pub(super) async fn first_file(
    State(site): State<Site>,
    reader: Reader,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    file(&site, &reader, link, Kind::First).await
}

/// `GET /requests/{link}/reminder.eml`
pub(super) async fn reminder_file(
    State(site): State<Site>,
    reader: Reader,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    file(&site, &reader, link, Kind::Reminder).await
}

async fn file(site: &Site, reader: &Reader, link: String, kind: Kind) -> Result<Response, Failure> {
    let portal = &site.portal;
    let found = ask_admin::status(portal, &Secret::new(link)).await?;
    if !can_be_sent(&found) {
        return Err(Refusal::NotFound.into());
    }
    let words = reader.words;
    let admin_page = portal.url(&found.admin_path);
    let message = consent_message::compose(words, &portal.app, &found.request, &admin_page, kind);
    let unique = new_id(&*portal.clock, &*portal.randomness).simple().to_string();
    let tag = words.language().tag();
    let file = message_file(tag, &message, &found.request.requester, portal.now(), &unique)
        .map_err(|error| Refusal::Internal(error.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, "message/rfc822"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"message.eml\""),
    ];
    Ok((headers, file).into_response())
}
