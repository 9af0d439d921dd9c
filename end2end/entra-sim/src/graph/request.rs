//! From HTTP request to operation: token, permissions, mailbox.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{Path, Query, State},
    http::{HeaderMap, Method, header},
    response::Response,
};
use serde_json::Value;
use uuid::Uuid;

use super::{
    answer::{Answer, Ids},
    batch,
    errors::GraphError,
    mailbox_gate,
    operation::{MailboxOperation, Misfit, Operation, Owner},
    query::ODataQuery,
};
use crate::{
    scenario::{ShareRole, Tenant, User},
    state::{Simulation, World},
    tokens::{self, AccessClaims},
};

/// Every Graph request.
pub(crate) async fn endpoint(
    State(simulation): State<Arc<Simulation>>,
    Path(path): Path<String>,
    method: Method,
    headers: HeaderMap,
    Query(query): Query<Vec<(String, String)>>,
    body: Bytes,
) -> Response {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let mut world = simulation.world();
    let ids = Ids::new(text("client-request-id"), world.now());
    let token = text(header::AUTHORIZATION.as_str()).and_then(|value| value.strip_prefix("Bearer "));
    let outcome = authenticate(&world, token).and_then(|claims| {
        let body = if body.is_empty() {
            Value::Null
        } else {
            serde_json::from_slice(&body)
                .map_err(|_| GraphError::BadRequest("Unable to read JSON request payload.".into()))?
        };
        let call =
            GraphCall { base: &simulation.base, world: &mut world, claims, query: ODataQuery(query), body };
        call.run(method.as_str(), &path)
    });
    ids.respond(&outcome)
}

fn authenticate(world: &World, token: Option<&str>) -> Result<AccessClaims, GraphError> {
    let token = token.filter(|token| !token.is_empty()).ok_or_else(|| GraphError::token(None))?;
    tokens::read_access_token(&world.keys, token, world.now()).map_err(|fault| GraphError::token(Some(fault)))
}

/// One operation under way.
pub(crate) struct GraphCall<'a> {
    pub(crate) base: &'a str,
    pub(crate) world: &'a mut World,
    pub(crate) claims: AccessClaims,
    pub(crate) query: ODataQuery,
    pub(crate) body: Value,
}

/// The caller and the mailbox that is addressed.
pub(crate) struct Mailboxes {
    pub(crate) tenant: Tenant,
    pub(crate) caller: User,
    pub(crate) owner: User,
    /// Object id of the owner.
    pub(crate) owner_id: Uuid,
    /// Whether the owner is the caller.
    pub(crate) own: bool,
}

impl GraphCall<'_> {
    pub(crate) fn run(mut self, method: &str, path: &str) -> Result<Answer, GraphError> {
        let operation = Operation::parse(method, path).map_err(|misfit| match misfit {
            Misfit::Path(segment) => GraphError::UnknownPath(segment),
            Misfit::Method => GraphError::MethodNotAllowed,
        })?;
        if self.claims.scp.is_none() {
            return Err(match operation {
                Operation::Profile(Owner::Me)
                | Operation::Licenses(Owner::Me)
                | Operation::Mailbox(Owner::Me, _) => GraphError::AppOnly,
                Operation::Mailbox(..) => GraphError::AccessDenied,
                _ => GraphError::DirectoryDenied,
            });
        }
        let (tenant, caller) = self.caller()?;
        match operation {
            Operation::Batch => batch::run(&mut self),
            Operation::Profile(owner) => self.profile(&tenant, &caller, &owner),
            Operation::Licenses(owner) => self.licenses(&tenant, &caller, &owner),
            Operation::Organization => self.organization(&tenant),
            Operation::Directory(read) => self.directory(&tenant, &caller, &read),
            Operation::Mailbox(owner, operation) => {
                let mailboxes = self.mailboxes(tenant, caller, &owner, &operation)?;
                self.in_mailbox(&mailboxes, operation)
            }
        }
    }

    fn caller(&self) -> Result<(Tenant, User), GraphError> {
        let tenant = self.world.scenario.tenant(self.claims.tid);
        let found =
            tenant.and_then(|tenant| Some((tenant.clone(), tenant.user_by_id(self.claims.oid)?.clone())));
        found.ok_or_else(|| GraphError::DirectoryObjectNotFound(self.claims.oid.to_string()))
    }

    /// Permission first, then the mailbox, then sharing: the order in which the probes of a client can tell them apart.
    fn mailboxes(
        &self,
        tenant: Tenant,
        caller: User,
        owner: &Owner,
        operation: &MailboxOperation,
    ) -> Result<Mailboxes, GraphError> {
        let answered = self.world.calls.total();
        let named = match owner {
            Owner::Me => None,
            Owner::User(name) => Some((name, find_user(&tenant, name))),
        };
        let owner = match named {
            None => caller.clone(),
            Some((_, Some(user))) if user.object_id(tenant.id) == self.claims.oid => caller.clone(),
            Some((name, user)) => {
                operation.permit(&self.claims, false)?;
                let user = user.ok_or_else(|| GraphError::InvalidUser(name.clone()))?;
                mailbox_gate::check(&tenant, user, answered)?;
                if share_role(user, &caller).is_none() {
                    return Err(GraphError::FolderNotFound);
                }
                let (owner, owner_id) = (user.clone(), user.object_id(tenant.id));
                return Ok(Mailboxes { tenant, caller, owner, owner_id, own: false });
            }
        };
        operation.permit(&self.claims, true)?;
        mailbox_gate::check(&tenant, &owner, answered)?;
        Ok(Mailboxes { tenant, caller, owner, owner_id: self.claims.oid, own: true })
    }

    fn in_mailbox(
        mut self,
        mailboxes: &Mailboxes,
        operation: MailboxOperation,
    ) -> Result<Answer, GraphError> {
        match operation {
            MailboxOperation::GetCalendar(target) => self.get_calendar(mailboxes, &target),
            MailboxOperation::ListCalendars => self.list_calendars(mailboxes),
            MailboxOperation::CreateCalendar => self.create_calendar(mailboxes),
            MailboxOperation::DeleteCalendar(id) => self.delete_calendar(mailboxes, &id),
            MailboxOperation::ListEvents(target) => self.list_events(mailboxes, &target),
            MailboxOperation::CreateEvent(target) => self.create_event(mailboxes, &target),
            MailboxOperation::View(target) => self.view(mailboxes, &target),
            MailboxOperation::EventsDelta(target) => self.events_delta(mailboxes, &target),
            MailboxOperation::ViewDelta(target) => self.view_delta(mailboxes, &target),
            MailboxOperation::GetEvent(id) => self.get_event(mailboxes, &id),
            MailboxOperation::DeleteEvent(id) => self.delete_event(mailboxes, &id),
            MailboxOperation::Attachments(id) => self.attachments(mailboxes, &id),
            MailboxOperation::FindMeetingTimes => self.find_meeting_times(),
            MailboxOperation::GetSchedule => self.get_schedule(mailboxes),
            MailboxOperation::TimeZones => Ok(super::time_zones::list()),
        }
    }
}

/// A person by object id, sign-in name or address.
pub(crate) fn find_user<'a>(tenant: &'a Tenant, name: &str) -> Option<&'a User> {
    match Uuid::parse_str(name) {
        Ok(id) => tenant.user_by_id(id),
        Err(_) => tenant.user(name),
    }
}

/// What the owner of a calendar allows the caller.
pub(crate) fn share_role(owner: &User, caller: &User) -> Option<ShareRole> {
    owner.shares.iter().find(|share| caller.answers_to(&share.with)).map(|share| share.role)
}
