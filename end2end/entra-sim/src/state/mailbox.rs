use base64::{Engine, engine::general_purpose::URL_SAFE};
use serde_json::{Map, Value};

/// A mailbox in Exchange Online, as far as calendars go.
#[derive(Debug, Clone)]
pub(crate) struct Mailbox {
    pub(crate) calendars: Vec<Calendar>,
    pub(crate) events: Vec<Event>,
}

/// A calendar folder.
#[derive(Debug, Clone)]
pub(crate) struct Calendar {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) default: bool,
    pub(crate) change_key: String,
}

/// An event with its properties in the form of Graph's `event` resource.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) calendar: String,
    pub(crate) properties: Map<String, Value>,
}

/// An id in the style of Exchange: base64, safe in paths.
pub(crate) fn item_id(kind: &str) -> String {
    format!("{kind}{}", URL_SAFE.encode(rand::random::<[u8; 30]>()))
}

/// A change key in the style of Exchange.
pub(crate) fn change_key() -> String {
    URL_SAFE.encode(rand::random::<[u8; 18]>())
}

impl Mailbox {
    pub(crate) fn new() -> Self {
        let default = Calendar {
            id: item_id("AAMkAG"),
            name: "Calendar".into(),
            default: true,
            change_key: change_key(),
        };
        Self { calendars: vec![default], events: Vec::new() }
    }

    pub(crate) fn calendar(&self, id: &str) -> Option<&Calendar> {
        self.calendars.iter().find(|calendar| calendar.id == id)
    }

    pub(crate) fn default_calendar(&self) -> &Calendar {
        &self.calendars[0]
    }

    /// Makes a calendar; `None` when one of that name is there already.
    pub(crate) fn add_calendar(&mut self, name: &str) -> Option<Calendar> {
        if self.calendars.iter().any(|calendar| calendar.name.eq_ignore_ascii_case(name)) {
            return None;
        }
        let calendar = Calendar {
            id: item_id("AAMkAG"),
            name: name.to_owned(),
            default: false,
            change_key: change_key(),
        };
        self.calendars.push(calendar.clone());
        Some(calendar)
    }

    /// Removes a calendar with its events. The default calendar stays: `Err`.
    pub(crate) fn remove_calendar(&mut self, id: &str) -> Result<bool, ()> {
        match self.calendar(id) {
            None => Ok(false),
            Some(calendar) if calendar.default => Err(()),
            Some(_) => {
                self.calendars.retain(|calendar| calendar.id != id);
                self.events.retain(|event| event.calendar != id);
                Ok(true)
            }
        }
    }

    pub(crate) fn event(&self, id: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }

    pub(crate) fn remove_event(&mut self, id: &str) -> bool {
        let before = self.events.len();
        self.events.retain(|event| event.id != id);
        self.events.len() != before
    }
}
