//! What a look into an organisation's records and a look at a domain can say.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::Dice;
use crate::domain::{
    grant::{AdminRole, RoleEvidence},
    id::{InspectionId, ObjectId, TenantId},
    inspection::{
        Checked, ConsentReach, Count, Inspection, Later, RecordedGrant, RecordedGrants, Records,
        RequestWorkflow, Resource, ServicePrincipal, UserConsentPolicy, findings,
    },
    mailbox::{DomainSignal, MailRoute, ServerSignal},
    scope::ScopeSet,
    survey::{
        DomainSurvey, MailRecords, Namespace, OwnServer, ServerProduct, Sighting, TenantCloud, TenantFound,
        TenantLookup,
    },
};

const WANTED: &str = "openid profile User.Read Calendars.Read Calendars.ReadWrite";

/// Why something was not seen, as `microsoft::inspection` says it.
const REASONS: [&str; 16] = [
    "Microsoft did not answer in time.",
    "Without the app’s own record its grants cannot be found.",
    "This Microsoft cloud does not offer it.",
    "Microsoft found nothing at this place.",
    "There is more of it than we read.",
    "The permission Policy.Read.All was not granted to this sign-in.",
    "Microsoft refused: the role of the account that signed in is too small for it.",
    "Microsoft asked to slow down.",
    "No answer came that can be read.",
    "Microsoft reported a fault of its own.",
    "A policy asks for a new sign-in first.",
    "Microsoft did not accept the sign-in.",
    "Microsoft answered with status 418.",
    "No answer came.",
    "Which grants are Microsoft Graph’s could not be told: No answer came.",
    "12 policies are assigned, more than we read.",
];

fn perhaps<T>(dice: &mut Dice, value: impl FnOnce(&mut Dice) -> T) -> Checked<T> {
    if dice.below(3) > 0 {
        Checked::Seen(value(dice))
    } else {
        Checked::NotChecked(dice.one_of(&REASONS).to_owned())
    }
}

fn count(dice: &mut Dice) -> Count {
    Count { seen: dice.one_of(&[0, 1, 40]), more: dice.below(4) == 0 }
}

fn principal(dice: &mut Dice) -> Option<ServicePrincipal> {
    (dice.below(5) > 0).then(|| ServicePrincipal {
        id: ObjectId::new(Uuid::from_u128(5)),
        enabled: dice.below(3) > 0,
        assignment_required: dice.yes(),
        disabled_by_microsoft: (dice.below(4) == 0).then(|| "DisabledDueToViolation".to_owned()),
        assigned: Some(perhaps(dice, count)),
    })
}

fn grants(dice: &mut Dice) -> RecordedGrants {
    let scopes = dice.one_of(&[WANTED, "User.Read", "openid"]);
    let resource = dice.one_of(&[Resource::Graph, Resource::Other(ObjectId::new(Uuid::from_u128(8)))]);
    let grant = RecordedGrant { resource, scopes: ScopeSet::from_answer(scopes) };
    let organisation = if dice.yes() { vec![grant] } else { Vec::new() };
    RecordedGrants { organisation, personal: perhaps(dice, count) }
}

fn consent(dice: &mut Dice) -> UserConsentPolicy {
    let kept = ScopeSet::from_answer(dice.one_of(&["Calendars.Read Calendars.ReadWrite", ""]));
    let policies = ["microsoft-user-default-low".to_owned(), "my own".to_owned()];
    UserConsentPolicy {
        policies: policies.into_iter().filter(|_| dice.yes()).collect(),
        reach: perhaps(dice, |_| ConsentReach { kept, ..ConsentReach::default() }),
    }
}

fn look(dice: &mut Dice) -> Inspection {
    let waiting = ScopeSet::from_answer("Calendars.Read");
    Inspection {
        id: InspectionId::new(Uuid::from_u128(1)),
        tenant: TenantId::new(Uuid::from_u128(2)),
        at: "2026-11-07T14:05:00Z".parse().unwrap(),
        inspector: ObjectId::new(Uuid::from_u128(3)),
        role: dice.one_of(&[RoleEvidence::Admin(AdminRole::GlobalAdministrator), RoleEvidence::Unknown]),
        records: Records {
            service_principal: perhaps(dice, principal),
            grants: perhaps(dice, grants),
            user_consent: perhaps(dice, consent),
            workflow: perhaps(dice, |dice| RequestWorkflow { enabled: dice.yes(), duration_days: None }),
            pending_requests: perhaps(dice, |dice| vec![waiting; dice.below(3)]),
            evidence: Vec::new(),
        },
    }
}

pub(super) fn records() -> BTreeSet<String> {
    let mut dice = Dice(3);
    let mut texts: BTreeSet<String> = REASONS.map(str::to_owned).into();
    for _ in 0..1_500 {
        let look = look(&mut dice);
        let later = dice.one_of(&[Later::Nothing, Later::TokenIssued]);
        for finding in findings(&look, &ScopeSet::from_answer(WANTED), "Drift", later) {
            texts.extend([finding.what, finding.evidence].into_iter().chain(finding.how));
        }
    }
    texts
}

fn sighting(dice: &mut Dice) -> Sighting {
    dice.one_of(&[Sighting::Seen, Sighting::Absent, Sighting::Unknown])
}

fn server(dice: &mut Dice) -> OwnServer {
    use ServerSignal::{Exchange, ExchangeOnline, NotExchange, PreAuthentication, Unknown};
    let ends = [None, Some(jiff::civil::date(2025, 10, 4)), Some(jiff::civil::date(2030, 1, 31))];
    let product =
        ServerProduct { name: "Exchange Server 2016".to_owned(), support_ended: dice.one_of(&ends) };
    OwnServer {
        host: "mail.contoso.com".parse().unwrap(),
        signal: dice.one_of(&[Exchange, ExchangeOnline, NotExchange, PreAuthentication, Unknown]),
        build: dice.yes().then(|| "15.1.2507.61".to_owned()),
        product: dice.yes().then_some(product),
        trusts: dice.yes().then(|| TenantId::new(Uuid::from_u128(2))),
    }
}

fn tenant(dice: &mut Dice) -> TenantLookup {
    let found = TenantFound {
        tenant: TenantId::new(Uuid::from_u128(2)),
        cloud: TenantCloud {
            id: Some("global".to_owned()),
            name: "Microsoft 365 (global)".to_owned(),
            authority_host: "login.microsoftonline.com".to_owned(),
            graph_host: None,
            same_as_app: dice.below(4) > 0,
        },
        region: dice.yes().then(|| "EU".to_owned()),
        sub_region: dice.yes().then(|| "GCC".to_owned()),
    };
    dice.one_of(&[TenantLookup::Found(found), TenantLookup::None, TenantLookup::Unknown])
}

fn domain(dice: &mut Dice) -> DomainSurvey {
    use MailRoute as M;
    let routes = [M::ExchangeOnline, M::Own, M::Gateway, M::Google, M::Other, M::None, M::Unknown];
    let records = [DomainSignal::Cloud, DomainSignal::Own, DomainSignal::None, DomainSignal::Unknown];
    DomainSurvey {
        domain: "contoso.com".parse().unwrap(),
        at: "2026-11-07T14:05:00Z".parse().unwrap(),
        tenant: tenant(dice),
        namespace: dice.one_of(&[
            Namespace::Managed,
            Namespace::Federated { host: None },
            Namespace::Federated { host: "sts.contoso.com".parse().ok() },
            Namespace::NotMicrosoft,
            Namespace::Unknown,
        ]),
        records: MailRecords {
            mail_route: dice.one_of(&routes),
            mail_hosts: dice
                .one_of(&[Vec::new(), vec!["mx1.contoso.com".to_owned(), "mx2.contoso.com".to_owned()]]),
            autodiscover: dice.one_of(&records),
            autodiscover_target: dice.yes().then(|| "autodiscover.contoso.com".to_owned()),
            spf_exchange_online: sighting(dice),
            dkim_exchange_online: sighting(dice),
            exchange_delegation: sighting(dice),
        },
        exchange_online: sighting(dice),
        server: dice.yes().then(|| server(dice)),
        evidence: Vec::new(),
    }
}

pub(super) fn surveys() -> BTreeSet<String> {
    let mut dice = Dice(5);
    let mut texts = BTreeSet::new();
    for _ in 0..3_000 {
        let survey = domain(&mut dice);
        let (headline, next) = survey.advice("Drift");
        texts.extend(next.into_iter().chain([headline]));
        for (name, value) in survey.lines(dice.yes()) {
            texts.extend([name.to_owned(), value]);
        }
    }
    texts
}
