//! The calendar that a colleague shared: reading it and, when somebody asked for it, the write test in it.

use serde_json::Value;
use uuid::Uuid;

use super::{
    profile::Profile,
    write_test::{Cleaned, Place, WriteTag},
};
use crate::{
    domain::{
        email_address::EmailAddress,
        probe::{Answer, Meaning, WriteAnswer},
    },
    knowledge::graph_requests::Request,
    microsoft::graph::{GraphSession, call::Call},
};

/// A colleague whose calendar may be tried. Made by [`Colleague::named`], so it is never the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    address: EmailAddress,
    asker: Profile,
}

/// Why an address cannot be tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ColleagueRefused {
    /// The person's own; it would answer like the own calendar and prove nothing about shared ones.
    #[error("that is your own address; the test needs the calendar of a colleague")]
    OwnAddress,
}

impl Colleague {
    /// Takes the address that a person named.
    ///
    /// # Errors
    /// [`ColleagueRefused`].
    pub fn named(address: &EmailAddress, asker: &Profile) -> Result<Self, ColleagueRefused> {
        if asker.owns(address.as_str()) {
            return Err(ColleagueRefused::OwnAddress);
        }
        Ok(Self { address: address.clone(), asker: asker.clone() })
    }

    /// The address as it was named.
    pub fn address(&self) -> &str {
        self.address.as_str()
    }

    fn calendar(&self) -> Call {
        Call::of(Request::SharedCalendar, "Graph returned the colleague's calendar.")
            .with("shared", self.address.as_str())
            .query("$select=id,owner")
    }
}

/// The calendar of the person with this address, which has been written to before.
fn place(address: &str) -> Place {
    Place {
        create: Request::SharedCreateEvent,
        find: Request::SharedFindEvent,
        erase: Request::SharedPermanentlyDeleteEvent,
        delete: Request::SharedDeleteEvent,
        shared: Some(address.to_owned()),
    }
}

impl GraphSession {
    /// Reads the id of the calendar that the colleague shared. The colleague's address stays out of the evidence.
    pub async fn shared_read(&self, colleague: &Colleague) -> Answer {
        let (mut answer, owner) = self.ask(&colleague.calendar(), owner_of).await;
        if owner.flatten().is_some_and(|owner| colleague.asker.owns(&owner)) {
            answer.meaning = Meaning::Unknown;
            answer.seen = None;
            "The address leads to the person's own calendar.".clone_into(&mut answer.evidence.note);
        }
        answer
    }

    /// The write test in the colleague's calendar.
    pub async fn shared_write(&self, colleague: &Colleague, tag: &WriteTag) -> WriteAnswer {
        self.write_at(&place(colleague.address()), tag).await
    }

    /// Removes the event of an earlier write test from a colleague's calendar, if it is there.
    pub async fn shared_clean_up(&self, address: &str, transaction_id: Uuid) -> Cleaned {
        self.clean_up_at(&place(address), transaction_id).await
    }
}

/// The owner's address, where the calendar names one. `None` when the body is no calendar.
#[expect(clippy::option_option, reason = "no calendar, and a calendar that names no owner, are two things")]
fn owner_of(calendar: Value) -> Option<Option<String>> {
    calendar.get("id")?.as_str().filter(|id| !id.is_empty())?;
    Some(calendar.pointer("/owner/address").and_then(Value::as_str).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::mailbox::SyncSignal;

    fn nina() -> Profile {
        Profile {
            id: "22222222-4a3c-4f0a-8d6a-0d8f7a1b2c3d".parse().unwrap(),
            name: None,
            username: Some("nina@northwind.example".to_owned()),
            mail: Some("nina.n@northwind.example".to_owned()),
            proxy_addresses: vec!["smtp:alias@northwind.example".to_owned()],
            guest: Some(false),
            sync: SyncSignal::NotSynced,
            plans: Vec::new(),
        }
    }

    #[test]
    fn only_a_colleagues_address_is_taken() {
        let named = |address: &str| Colleague::named(&address.parse().unwrap(), &nina()).err();
        assert_eq!(named(" noah@northwind.example "), None);
        for own in ["nina@northwind.example", "ALIAS@northwind.example", "Nina.N@Northwind.example"] {
            assert_eq!(named(own), Some(ColleagueRefused::OwnAddress), "{own}");
        }
    }

    #[test]
    fn the_address_is_sent_and_not_shown() {
        let colleague = Colleague::named(&"noah@northwind.example".parse().unwrap(), &nina()).unwrap();
        let call = colleague.calendar();
        assert!(call.url(&"https://graph.microsoft.com".parse().unwrap()).path().contains("noah@"));
        assert_eq!(call.shown(), "/users/{shared}/calendar?$select=id,owner");
    }
}
