//! Hand-overs: who asked, how often the link was opened, and what came of it.

use jiff::{SignedDuration, Timestamp};

use super::{
    Teller,
    company::{Company, Story},
    dice::Dice,
    names,
    trail::Who,
};
use crate::{
    domain::{
        admin_walk::{Audience, WalkNote},
        audit::Action,
        consent::{
            ConsentFailure, ConsentRequest, ConsentStage, ConsentState, Requester, Shortfall, Side,
            Withdrawal, WithdrawnBy,
        },
        grant::{AdminRole, Grant, GrantComparison, RoleEvidence},
        id::{ConsentRequestId, ObjectId},
        scope::ScopeSet,
        visitor::{Browser, Opening, Openings, System, Visitor},
    },
    store::{Person, StoreError},
};

/// How long links work.
const LIFETIME: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Rows that are kept of the openings of one link.
const OPENINGS_KEPT: usize = 20;
const REASONS: [&str; 4] = [
    "We already use another scheduling product.",
    "Security review first: please send your certificate.",
    "Only the sales team may use this. Ask me again with their names.",
    "Not without a data processing agreement.",
];

/// What a hand-over left on the tenant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Left {
    pub(super) stage: ConsentStage,
    pub(super) proven_at: Option<Timestamp>,
    pub(super) seen_at: Timestamp,
}

/// The hand-over that the customer's story has, if any.
pub(super) fn hand_over(
    teller: &mut Teller<'_>,
    company: &Company,
    people: &[Person],
    dice: &mut Dice,
) -> Result<Option<Left>, StoreError> {
    let now = teller.plan.now;
    let (from, to) = match company.story {
        Story::Proven | Story::Proving => (company.met, company.turn),
        Story::Changed if dice.per_mille(500) => (company.turn, now),
        Story::Open | Story::Blocked(_) | Story::Changed => return Ok(None),
        Story::Asked | Story::Quiet if dice.per_mille(450) => {
            (teller.plan.days_ago(12).max(company.met), now)
        }
        _ => (company.met, now),
    };
    // Many links run out before anybody used them, and somebody asks again.
    if company.story == Story::Proven && dice.per_mille(300) {
        let at = dice.time(from, to);
        request(teller, company, people, at, ConsentState::Created, dice)?;
    }
    let at = dice.time(from, to);
    let state = state(teller, company, at, dice);
    let left = request(teller, company, people, at, state, dice)?;
    Ok(Some(left))
}

fn state(teller: &Teller<'_>, company: &Company, at: Timestamp, dice: &mut Dice) -> ConsentState {
    let now = teller.plan.now;
    let later = |dice: &mut Dice| dice.later(at, (30, 8 * 24 * 60), now);
    match company.story {
        Story::Proven => ConsentState::Opened.proven(grant(teller, company, dice)),
        Story::Proving => {
            let lacking = GrantComparison::of(&teller.plan.app.scopes(), &ScopeSet::from_answer("User.Read"));
            let last = Some(Shortfall::Scopes { comparison: lacking });
            ConsentState::Proving { since: company.turn, attempts: 4, next_try: None, last }
        }
        Story::Declined => {
            let reason =
                dice.pick(&REASONS).filter(|_| company.people > 2).map(|reason| (*reason).to_owned());
            ConsentState::Refused { at: later(dice), reason }
        }
        Story::Failed => {
            let failure = if dice.per_mille(400) {
                ConsentFailure::OtherTenant { actual: crate::domain::id::TenantId::new(dice.uuid()) }
            } else {
                ConsentFailure::NeverArrived { last: Some(Shortfall::Unreachable) }
            };
            ConsentState::Failed { at: later(dice), failure }
        }
        _ if dice.per_mille(450) => ConsentState::Created,
        _ => ConsentState::Opened,
    }
}

fn grant(teller: &Teller<'_>, company: &Company, dice: &mut Dice) -> Grant {
    let scopes = teller.plan.app.scopes();
    // Proven before the app asked for its last permission.
    let earlier = dice.per_mille(60);
    let issued = scopes
        .iter()
        .filter(|scope| !(earlier && scope.as_str() == "Calendars.ReadWrite.Shared"))
        .cloned()
        .collect();
    let role = dice.one_of(AdminRole::GlobalAdministrator, &AdminRole::ALL);
    Grant {
        tenant: company.id,
        person: ObjectId::new(dice.uuid()),
        role: RoleEvidence::Admin(role),
        issued,
        seen_at: company.turn,
    }
}

fn request(
    teller: &mut Teller<'_>,
    company: &Company,
    people: &[Person],
    at: Timestamp,
    state: ConsentState,
    dice: &mut Dice,
) -> Result<Left, StoreError> {
    let now = teller.plan.now;
    let id = ConsentRequestId::new(dice.id_at(at));
    let requester = requester(company, people, dice);
    let who = requester.person.map_or(Who::Portal, |person| Who::Person(company.id, person));
    let expires_at = at.saturating_add(LIFETIME).unwrap_or(at);
    let reached = state.stage();
    let visits = match reached {
        ConsentStage::Created => 0,
        _ => dice.number(1, 7),
    };
    let programs = dice.below(5);
    let until = match &state {
        ConsentState::Proven { grant, .. } => grant.seen_at,
        ConsentState::Refused { at, .. } | ConsentState::Failed { at, .. } => *at,
        _ => expires_at.min(now),
    };
    let mut opened_at: Option<Timestamp> = None;
    for number in 0..(visits + programs).min(OPENINGS_KEPT) {
        let opening = Opening { at: dice.time(at, until.max(at)), visitor: visitor(number >= visits, dice) };
        if !opening.visitor.program {
            opened_at = Some(opened_at.map_or(opening.at, |before| before.min(opening.at)));
        }
        teller.bulk.opening(dice.id_at(opening.at), company.id, id, &opening)?;
        teller.filled.openings += 1;
    }
    let mut trail = vec![(at, who, Action::ConsentRequested)];
    trail.extend(opened_at.map(|at| (at, Who::LinkHolder, Action::ConsentLinkOpened)));
    if let Some(opened) = opened_at
        && reached != ConsentStage::Opened
    {
        trail.extend(sent(teller, id, dice.later(opened, (1, 60), until), dice)?);
    }
    let proven_at = match &state {
        ConsentState::Proven { grant, .. } => Some(grant.seen_at),
        _ => None,
    };
    trail.extend(end(&state));
    let withdrawn = (company.story == Story::Withdrawn).then(|| {
        let at = dice.later(at, (60, 5 * 24 * 60), now);
        trail.push((at, who, Action::ConsentWithdrawn));
        Withdrawal { at, by: dice.one_of(WithdrawnBy::Requester, &[WithdrawnBy::Support]) }
    });
    let reminders =
        if reached == ConsentStage::Created || reached == ConsentStage::Opened { dice.below(3) } else { 0 };
    let reminded_at = (reminders > 0).then(|| dice.later(at, (24 * 60, 6 * 24 * 60), now));
    trail.extend(reminded_at.map(|at| (at, who, Action::ReminderWritten)));
    let seen_at = trail.iter().map(|(at, ..)| *at).max().unwrap_or(at);
    for (at, who, action) in trail {
        teller.trail.add(at, who, action, Some(company.id), Some(id.uuid()));
    }
    let count = |number: usize| u32::try_from(number).unwrap_or_default();
    let openings = Openings { people: count(visits), programs: count(programs), latest: Vec::new() };
    let request = ConsentRequest {
        id,
        tenant: company.id,
        cloud: company.cloud.clone(),
        requester,
        created_at: at,
        expires_at,
        opened_at,
        state,
        withdrawn,
        reminders: count(reminders),
        reminded_at,
        version: 1,
    };
    teller.bulk.consent_request(&request, &dice.digest(), &dice.digest(), &openings)?;
    teller.filled.requests += 1;
    Ok(Left { stage: reached, proven_at, seen_at })
}

/// What the trail tells of one step.
type Told = (Timestamp, Who, Action);

/// An administrator was sent to Microsoft.
fn sent(
    teller: &mut Teller<'_>,
    id: ConsentRequestId,
    at: Timestamp,
    dice: &mut Dice,
) -> Result<Vec<Told>, StoreError> {
    teller.bulk.admin_step(id, at, &WalkNote::Sent)?;
    teller.filled.steps += 1;
    let mut told = vec![(at, Who::LinkHolder, Action::ConsentStarted)];
    if dice.per_mille(350) {
        let audience = dice.one_of(Audience::Everybody, &[Audience::Assigned]);
        teller.bulk.admin_step(id, at, &WalkNote::Decided { audience })?;
        teller.filled.steps += 1;
        told.push((at, Who::LinkHolder, Action::AudienceDecided));
    }
    Ok(told)
}

/// What came of it.
fn end(state: &ConsentState) -> Vec<Told> {
    match state {
        ConsentState::Proven { grant, .. } => vec![
            (grant.seen_at, Who::LinkHolder, Action::ConsentReported),
            (grant.seen_at, Who::Portal, Action::ConsentProven),
        ],
        ConsentState::Refused { at, .. } => vec![(*at, Who::LinkHolder, Action::ConsentRefused)],
        ConsentState::Failed { at, .. } => vec![(*at, Who::Portal, Action::ConsentFailed)],
        ConsentState::Proving { since, .. } => vec![(*since, Who::LinkHolder, Action::ConsentReported)],
        _ => Vec::new(),
    }
}

/// Somebody who signed in or, where nobody can, somebody in their own words.
fn requester(company: &Company, people: &[Person], dice: &mut Dice) -> Requester {
    if let Some(person) = dice.pick(people) {
        return Requester {
            side: Side::Customer,
            person: Some(person.person),
            name: person.name.clone(),
            username: person.username.clone(),
        };
    }
    let (name, local) = names::person(dice, 0);
    let domain = company.domain.as_ref().map_or("customer.example", |domain| domain.as_str());
    Requester { side: Side::Customer, person: None, name, username: format!("{local}@{domain}") }
}

fn visitor(program: bool, dice: &mut Dice) -> Visitor {
    if program {
        return Visitor { program, browser: Browser::Other, system: System::Other };
    }
    let (browser, system) = dice.weighted(
        (Browser::Edge, System::Windows),
        &[
            (50, (Browser::Edge, System::Windows)),
            (20, (Browser::Chrome, System::Windows)),
            (12, (Browser::Safari, System::MacOs)),
            (10, (Browser::Safari, System::Ios)),
            (8, (Browser::Firefox, System::Linux)),
        ],
    );
    Visitor { program, browser, system }
}
