//! Calendars of a mailbox, shared ones included.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{
    answer::Answer,
    errors::GraphError,
    mailbox_gate,
    operation::Target,
    properties::Kind,
    request::{GraphCall, Mailboxes, share_role},
};
use crate::{
    scenario::{ShareRole, User},
    state::mailbox::Calendar,
};

/// A calendar the caller can reach: in the addressed mailbox, or shared by somebody else.
#[derive(Debug, Clone)]
pub(crate) struct Reach {
    pub(crate) calendar: Calendar,
    pub(crate) owner: User,
    pub(crate) owner_id: Uuid,
    /// What the owner allows; `None` when the calendar is the caller's own.
    pub(crate) role: Option<ShareRole>,
}

impl Reach {
    fn properties(&self, base: &str, caller_id: Uuid) -> Map<String, Value> {
        let Calendar { id, name, default, change_key } = &self.calendar;
        let own = self.role.is_none();
        let name = if own { name } else { &self.owner.name };
        let value = json!({
            "@odata.id": format!("{base}/graph/v1.0/users('{caller_id}')/calendars('{id}')"),
            "id": id,
            "name": name,
            "color": "auto",
            "hexColor": "",
            "isDefaultCalendar": own && *default,
            "changeKey": change_key,
            "canShare": own,
            "canViewPrivateItems": own,
            "canEdit": self.role != Some(ShareRole::Read),
            "allowedOnlineMeetingProviders": ["teamsForBusiness"],
            "defaultOnlineMeetingProvider": "teamsForBusiness",
            "isTallyingResponses": own && *default,
            "isRemovable": !*default || !own,
            "owner": { "name": self.owner.name, "address": self.owner.mail() },
        });
        match value {
            Value::Object(properties) => properties,
            _ => Map::new(),
        }
    }
}

impl GraphCall<'_> {
    /// Calendars of the addressed mailbox, then those that others share with the caller.
    fn reachable(&mut self, mailboxes: &Mailboxes) -> Vec<Reach> {
        let Mailboxes { tenant, caller, owner, owner_id, own } = mailboxes;
        let role = if *own { None } else { share_role(owner, caller) };
        let mine = self.world.mailbox(*owner_id).calendars.clone().into_iter();
        let reach = |calendar| Reach { calendar, owner: owner.clone(), owner_id: *owner_id, role };
        // Another person's mailbox shows its default calendar only; nothing else can be shared here.
        let mut found: Vec<Reach> = mine.filter(|calendar| *own || calendar.default).map(reach).collect();
        if *own {
            for other in tenant.users.iter().filter(|user| user.object_id(tenant.id) != *owner_id) {
                let Some(role) = share_role(other, caller) else {
                    continue;
                };
                if mailbox_gate::check(tenant, other, 0).is_err() {
                    continue;
                }
                let id = other.object_id(tenant.id);
                let calendar = self.world.mailbox(id).default_calendar().clone();
                found.push(Reach { calendar, owner: other.clone(), owner_id: id, role: Some(role) });
            }
        }
        found
    }

    /// The calendar a path names.
    pub(crate) fn reach(&mut self, mailboxes: &Mailboxes, target: &Target) -> Result<Reach, GraphError> {
        let mut found = self.reachable(mailboxes).into_iter();
        match target {
            Target::Default => found.find(|reach| reach.calendar.default),
            Target::Calendar(id) => found.find(|reach| reach.calendar.id == *id),
        }
        .ok_or(GraphError::ItemNotFound)
    }

    fn entity(&self, reach: &Reach, collection: &str) -> Result<Value, GraphError> {
        let properties = reach.properties(self.base, self.claims.oid);
        let mut body = self.query.project(Kind::Calendar, properties)?;
        body["@odata.context"] = format!("{}/graph/v1.0/$metadata#{collection}/$entity", self.base).into();
        Ok(body)
    }

    pub(crate) fn get_calendar(
        &mut self,
        mailboxes: &Mailboxes,
        target: &Target,
    ) -> Result<Answer, GraphError> {
        let reach = self.reach(mailboxes, target)?;
        Ok(Answer::ok(self.entity(&reach, "me/calendars")?))
    }

    pub(crate) fn list_calendars(&mut self, mailboxes: &Mailboxes) -> Result<Answer, GraphError> {
        let caller_id = self.claims.oid;
        let reachable = self.reachable(mailboxes);
        let items = reachable.iter().map(|reach| reach.properties(self.base, caller_id)).collect();
        let link = format!("{}/graph/v1.0/me/calendars", self.base);
        let mut body = self.query.page(Kind::Calendar, items, &link)?;
        body["@odata.context"] = format!("{}/graph/v1.0/$metadata#me/calendars", self.base).into();
        Ok(Answer::ok(body))
    }

    pub(crate) fn create_calendar(&mut self, mailboxes: &Mailboxes) -> Result<Answer, GraphError> {
        let name =
            self.body["name"].as_str().map(str::trim).filter(|name| !name.is_empty() && name.len() <= 255);
        let name = name.ok_or(GraphError::PropertyValidation)?.to_owned();
        let calendar =
            self.world.mailbox(mailboxes.owner_id).add_calendar(&name).ok_or(GraphError::FolderExists)?;
        let (owner, owner_id) = (mailboxes.owner.clone(), mailboxes.owner_id);
        let reach = Reach { calendar, owner, owner_id, role: None };
        Ok(Answer::created(self.entity(&reach, "me/calendars")?))
    }

    pub(crate) fn delete_calendar(&mut self, mailboxes: &Mailboxes, id: &str) -> Result<Answer, GraphError> {
        match self.world.mailbox(mailboxes.owner_id).remove_calendar(id) {
            Ok(true) => Ok(Answer::no_content()),
            Ok(false) => Err(GraphError::ItemNotFound),
            Err(()) => Err(GraphError::DefaultFolder),
        }
    }
}
