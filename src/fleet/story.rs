//! A customer's year: people come, are refused or connected, ask an administrator, and support takes notes.

use jiff::Timestamp;

use super::{
    EVENTS, REFUSALS, Teller,
    company::{Company, Story},
    connection::{self, Found},
    consent::{self, Left},
    desk,
    dice::Dice,
    look,
    refused::{self, Block},
    trail::Who,
};
use crate::{
    domain::{audit::Action, consent::ConsentStage, desk_state::DeskState, gate::Gate, id::ObjectId},
    store::{Person, StoreError, bulk::TenantSeed},
};

/// Sign-ins that a customer has more than its story needs, at most, so that events come to their number.
const MOST_SIGN_INS: usize = 1_500;
/// The same of refusals.
const MOST_REFUSALS: usize = 250;

pub(super) fn tell(teller: &mut Teller<'_>, company: &Company, dice: &mut Dice) -> Result<(), StoreError> {
    let now = teller.plan.now;
    let mut people = connection::people(teller, company, signed_in(company), (company.met, now), dice);
    let found = match open_time(company, now) {
        Some(span) => connection::diagnose(teller, company, &mut people, span, dice)?,
        None => Found::default(),
    };
    let left = consent::hand_over(teller, company, &people, dice)?;
    let looked_at = look::look(teller, company, dice)?;
    let refused = refuse(teller, company, &people, dice)?;
    more_sign_ins(teller, company, &people, dice);

    let last_signs = people.iter().map(|person| person.seen_at).max();
    let times = [
        last_signs,
        found.last.map(|(at, ..)| at),
        left.map(|left| left.seen_at),
        looked_at,
        refused.map(|(at, _)| at),
    ];
    let seen_at = times.into_iter().flatten().max().unwrap_or(company.met).max(company.met);
    for person in &people {
        teller.bulk.person(person);
    }
    let seed = seed(teller, company, &found, left, refused, seen_at, dice);
    if seed.assignee.is_some() || seed.watched {
        desk::notes(teller, company, dice);
    }
    teller.bulk.tenant(&seed)?;
    teller.filled.people += people.len();
    teller.filled.tenants += 1;
    teller.filled.entries = teller.trail.len();
    Ok(())
}

/// How many people got in, at least as far as signing in.
fn signed_in(company: &Company) -> usize {
    match company.story {
        Story::Open | Story::Proven | Story::Changed => company.people,
        Story::Asked | Story::Declined | Story::Proving | Story::Failed | Story::Withdrawn => {
            company.people.div_ceil(4)
        }
        Story::Blocked(Block::RequestPending | Block::Risk) => company.people.div_ceil(4),
        Story::Blocked(_) | Story::Quiet => 0,
    }
}

/// While people could connect.
fn open_time(company: &Company, now: Timestamp) -> Option<(Timestamp, Timestamp)> {
    match company.story {
        Story::Open => Some((company.met, now)),
        Story::Proven => Some((company.turn, now)),
        Story::Changed => Some((company.met, company.turn)),
        _ => None,
    }
}

/// Refusals: what the story's obstacle makes, and what happens to everybody. Gives the last one's gate.
fn refuse(
    teller: &mut Teller<'_>,
    company: &Company,
    people: &[Person],
    dice: &mut Dice,
) -> Result<Option<(Timestamp, Gate)>, StoreError> {
    let now = teller.plan.now;
    let ids: Vec<ObjectId> = people.iter().map(|person| person.person).collect();
    let due = (REFUSALS * (teller.filled.tenants + 1)).saturating_sub(teller.filled.refusals);
    let tries = dice.number(2, 9) + company.people.min(60) / 3;
    let needs_admin = if dice.per_mille(550) { Block::AdminNeeded } else { Block::PolicyKeepsBack };
    // Whoever does not get in tries for some days.
    let given_up = dice.later(company.met, (60, 20 * 24 * 60), now);
    let (block, span, often) = match company.story {
        Story::Open | Story::Quiet => {
            (dice.weighted(Block::Cancelled, &refused::NOW_AND_THEN), (company.met, now), 0)
        }
        Story::Proven | Story::Proving => (needs_admin, (company.met, company.turn), tries),
        Story::Changed => {
            (Block::AdminNeeded, (company.turn, dice.later(company.turn, (60, 24 * 60), now)), tries)
        }
        Story::Blocked(block) => (block, (company.met, given_up), tries),
        Story::Asked | Story::Declined | Story::Failed | Story::Withdrawn => {
            (needs_admin, (company.met, given_up), tries)
        }
    };
    let mut last = refused::refuse_often(teller, company, &ids, block, span, often, dice)?;
    let others = if company.story == Story::Quiet { 0 } else { due.saturating_sub(often).min(MOST_REFUSALS) };
    // What stands in the way keeps standing there; everybody else meets this and that.
    let lasting = !matches!(company.story, Story::Open | Story::Proven | Story::Proving);
    for _ in 0..others {
        let block = if lasting { block } else { dice.weighted(block, &refused::NOW_AND_THEN) };
        let span = if lasting { span } else { (company.met, now) };
        let one = refused::refuse_often(teller, company, &ids, block, span, 1, dice)?;
        last = last.into_iter().chain(one).max_by_key(|(at, _)| *at);
    }
    if matches!(company.story, Story::Open | Story::Proven) && dice.per_mille(40) {
        let day = teller.plan.expired_secret();
        if company.met < day {
            let at = dice.later(day, (0, 360), now);
            let person = ids.first().copied();
            let gate = refused::refuse(teller, Some(company.id), person, Block::ExpiredSecret, at, dice)?;
            last = last.into_iter().chain([(at, gate)]).max_by_key(|(at, _)| *at);
        }
    }
    Ok(last)
}

/// Sign-ins of every day, until there are as many events as there should be.
fn more_sign_ins(teller: &mut Teller<'_>, company: &Company, people: &[Person], dice: &mut Dice) {
    let filled = &teller.filled;
    let so_far = filled.events() - filled.entries + teller.trail.len();
    let due = (EVENTS * (filled.tenants + 1)).saturating_sub(so_far);
    for _ in 0..due.min(MOST_SIGN_INS) {
        let Some(person) = dice.pick(people) else { return };
        let at = dice.time(person.first_seen_at, person.seen_at);
        let who = Who::Person(company.id, person.person);
        teller.trail.add(at, who, Action::SignedIn, Some(company.id), None);
    }
}

fn seed(
    teller: &Teller<'_>,
    company: &Company,
    found: &Found,
    left: Option<Left>,
    refused: Option<(Timestamp, Gate)>,
    seen_at: Timestamp,
    dice: &mut Dice,
) -> TenantSeed {
    // A gate is open once consent is proven or somebody connects.
    let opened = left.and_then(|left| left.proven_at).max(found.connected_at);
    let gate = refused.filter(|(at, _)| opened.is_none_or(|opened| opened < *at)).map(|(_, gate)| gate);
    let proven = left.is_some_and(|left| left.proven_at.is_some());
    let held_back = gate.is_some() && !proven;
    let desk_state = if held_back {
        dice.weighted(
            DeskState::New,
            &[
                (520, DeskState::New),
                (240, DeskState::Open),
                (200, DeskState::Waiting),
                (40, DeskState::Solved),
            ],
        )
    } else {
        dice.weighted(
            DeskState::New,
            &[(760, DeskState::New), (10, DeskState::Open), (230, DeskState::Solved)],
        )
    };
    let worked_on = matches!(desk_state, DeskState::Open | DeskState::Waiting);
    TenantSeed {
        id: company.id,
        name: company.name.clone(),
        cloud: company.cloud.clone(),
        domains: company.domains.clone(),
        first_seen_at: company.met,
        seen_at,
        consent: left.map(|left| if proven { ConsentStage::Proven } else { left.stage }),
        overall: found.last.map(|(_, overall, _)| overall),
        verdict: found.last.map(|(.., verdict)| verdict),
        gate,
        desk_state,
        assignee: dice.pick(&teller.plan.staff.people).filter(|_| worked_on).cloned(),
        watched: dice.per_mille(if held_back { 60 } else { 8 }),
    }
}
