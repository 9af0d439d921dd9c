//! One customer: name, size, mail, and the story of its consent.

use jiff::Timestamp;

use super::{Plan, dice::Dice, mail::Mail, names::Names, refused::Block};
use crate::domain::{domain_name::DomainName, id::TenantId};

/// How a customer came along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Story {
    /// People consent for themselves.
    Open,
    /// An administrator has approved.
    Proven,
    /// A link is on its way to an administrator.
    Asked,
    /// An administrator said no.
    Declined,
    /// Microsoft reported consent minutes ago.
    Proving,
    /// It went wrong, and waiting does not help.
    Failed,
    /// The link was taken back.
    Withdrawn,
    /// Something stands in the way before anybody gets in.
    Blocked(Block),
    /// It worked until Microsoft changed what people may consent to.
    Changed,
    /// Somebody asked for a link and never signed in.
    Quiet,
}

const STORIES: [(usize, Story); 20] = [
    (270, Story::Open),
    (300, Story::Proven),
    (130, Story::Asked),
    (22, Story::Declined),
    (2, Story::Proving),
    (12, Story::Failed),
    (10, Story::Withdrawn),
    (30, Story::Blocked(Block::RequestPending)),
    (18, Story::Blocked(Block::AppDisabled)),
    (42, Story::Blocked(Block::NotAssigned)),
    (44, Story::Blocked(Block::ConditionalAccess)),
    (16, Story::Blocked(Block::Device)),
    (14, Story::Blocked(Block::SecondFactor)),
    (34, Story::Blocked(Block::OtherTenant)),
    (10, Story::Blocked(Block::NotInTenant)),
    (8, Story::Blocked(Block::ServiceMissing)),
    (8, Story::Blocked(Block::CrossTenant)),
    (6, Story::Blocked(Block::OtherCloud)),
    (8, Story::Blocked(Block::Risk)),
    (16, Story::Quiet),
];

/// Every so many customers one of them worked until Microsoft's change: 40 of 10,000, and some of fewer.
pub(super) const fn changed_every(tenants: usize) -> usize {
    match tenants / 8 {
        0..10 => 10,
        every @ 10..250 => every,
        _ => 250,
    }
}

pub(super) struct Company {
    pub(super) id: TenantId,
    pub(super) name: Option<String>,
    pub(super) cloud: String,
    pub(super) domain: Option<DomainName>,
    pub(super) domains: Vec<DomainName>,
    pub(super) people: usize,
    pub(super) mail: Mail,
    pub(super) story: Story,
    /// When the portal first met it.
    pub(super) met: Timestamp,
    /// Since when the story's obstacle is there, or until when it was.
    pub(super) turn: Timestamp,
}

impl Company {
    pub(super) fn draw(plan: &Plan, names: &mut Names, index: usize, dice: &mut Dice) -> Self {
        let id = TenantId::new(dice.uuid());
        let (name, domain) = names.company(dice);
        let every = changed_every(plan.tenants);
        let changed = index % every == every / 2;
        let story = if changed { Story::Changed } else { dice.weighted(Story::Open, &STORIES) };
        let people = size(plan.tenants, dice);
        let earliest = if changed { 120 } else { 2 };
        let days = dice.number(earliest, 364);
        let met = plan.days_ago(u64::try_from(days).unwrap_or_default());
        let met = dice.time(met, plan.days_ago(u64::try_from(days - 1).unwrap_or_default()));
        let turn = match story {
            Story::Changed => {
                let day = plan.change();
                dice.later(day, (0, 7 * 24 * 60), plan.now)
            }
            Story::Proving => dice.time(plan.days_ago(0) - jiff::SignedDuration::from_mins(40), plan.now),
            // Most customers' obstacles are gone within weeks.
            _ => dice.later(met, (60, 21 * 24 * 60), plan.now),
        };
        let mut domains: Vec<DomainName> = domain.iter().cloned().collect();
        if dice.per_mille(220)
            && let Some(domain) = &domain
        {
            domains.extend(format!("mail.{domain}").parse::<DomainName>().ok());
        }
        let cloud = match story {
            Story::Blocked(Block::OtherCloud) => dice.one_of("us-gov-l4", &["us-gov-l5", "china"]).to_owned(),
            _ => plan.cloud.clone(),
        };
        // What nobody signed in to has no name that was seen.
        let nameless = matches!(story, Story::Blocked(_) | Story::Quiet) && dice.per_mille(600);
        Self {
            id,
            name: (!nameless).then_some(name),
            cloud,
            domain,
            domains,
            people,
            mail: Mail::draw(dice),
            story,
            met,
            turn,
        }
    }
}

/// Few are large: one of 500 has thousands of people, where there are so many customers.
fn size(tenants: usize, dice: &mut Dice) -> usize {
    let huge = if tenants < 500 { 0 } else { 2 };
    let sizes = [(880, (1, 6)), (103, (10, 40)), (15, (60, 300)), (huge, (600, 3_000))];
    let (least, most) = dice.weighted((1, 6), &sizes);
    dice.number(least, most)
}
