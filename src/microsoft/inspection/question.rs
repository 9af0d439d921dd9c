//! One question of an inspection: the answer's content, or one plain sentence why there is none.

use serde::Deserialize;
use serde_json::Value;

use super::Look;
use crate::{
    domain::{
        inspection::Count,
        probe::{Answer, Meaning},
    },
    microsoft::graph::call::Call,
};

/// More pages of one collection are not read.
const MOST_PAGES: u32 = 5;

/// Why a question has no answer.
pub(super) enum Unread {
    /// The directory says that there is no such thing.
    Absent,
    /// Anything else, as a sentence.
    Because(String),
}

impl Unread {
    pub(super) fn sentence(self) -> String {
        match self {
            Self::Absent => "Microsoft found nothing at this place.".to_owned(),
            Self::Because(sentence) => sentence,
        }
    }
}

/// What was read of a collection.
pub(super) struct Collected<T> {
    pub(super) items: Vec<T>,
    /// There are more pages than were read.
    pub(super) more: bool,
}

impl<T> Collected<T> {
    /// All of it, or the reason why a part would mislead.
    pub(super) fn whole(self) -> Result<Vec<T>, String> {
        if self.more { Err("There is more of it than we read.".to_owned()) } else { Ok(self.items) }
    }

    pub(super) fn count(&self) -> Count {
        Count { seen: u32::try_from(self.items.len()).unwrap_or(u32::MAX), more: self.more }
    }
}

#[derive(Deserialize)]
struct Page {
    value: Vec<Value>,
    #[serde(rename = "@odata.nextLink")]
    next: Option<String>,
}

impl Look<'_> {
    /// Asks for one object.
    pub(super) async fn ask<T>(&self, call: &Call, shape: impl Fn(Value) -> Option<T>) -> Result<T, Unread> {
        self.offers(call.row().request).map_err(Unread::Because)?;
        let (answer, found) = self.graph.ask(call, shape).await;
        let outcome = found.ok_or_else(|| self.unread(call, &answer));
        self.board().evidence.push(answer.evidence);
        outcome
    }

    /// Asks for a collection, page by page. One item without the expected form makes the whole answer unreadable.
    pub(super) async fn ask_all<T>(
        &self,
        call: &Call,
        item: impl Fn(Value) -> Option<T>,
    ) -> Result<Collected<T>, String> {
        let mut items = Vec::new();
        let mut next = Some(call.clone());
        for _ in 0..MOST_PAGES {
            let Some(call) = next.take() else { break };
            let shape = |body| {
                let page: Page = serde_json::from_value(body).ok()?;
                let items: Option<Vec<T>> = page.value.into_iter().map(&item).collect();
                Some((items?, page.next))
            };
            let (found, link) = self.ask(&call, shape).await.map_err(Unread::sentence)?;
            items.extend(found);
            let Some(link) = link else { return Ok(Collected { items, more: false }) };
            next = self.graph.next_page(&call, &link);
        }
        Ok(Collected { items, more: true })
    }

    fn unread(&self, call: &Call, answer: &Answer) -> Unread {
        let code = answer.evidence.code.as_deref();
        let row = call.row();
        let sentence = match answer.meaning {
            Meaning::NotFound if code == Some("Request_ResourceNotFound") => return Unread::Absent,
            Meaning::AccessDenied => match row.unlocked_by {
                [least, ..] if !row.unlocked_by.iter().any(|permission| self.issued.has(permission)) => {
                    format!("The permission {least} was not granted to this sign-in.")
                }
                _ => "Microsoft refused: the role of the account that signed in is too small for it."
                    .to_owned(),
            },
            Meaning::Throttled => "Microsoft asked to slow down.".to_owned(),
            Meaning::NoAnswer => "No answer came that can be read.".to_owned(),
            Meaning::ServiceFault => "Microsoft reported a fault of its own.".to_owned(),
            Meaning::ClaimsChallenge => "A policy asks for a new sign-in first.".to_owned(),
            Meaning::TokenRejected => "Microsoft did not accept the sign-in.".to_owned(),
            _ => match answer.evidence.status {
                Some(status) => format!("Microsoft answered with status {status}."),
                None => "No answer came.".to_owned(),
            },
        };
        Unread::Because(sentence)
    }
}
