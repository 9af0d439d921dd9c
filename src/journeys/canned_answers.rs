//! Answers for a ticket: in the customer's language, with what was seen of their organisation and nothing else.

use jiff::Timestamp;

use crate::{
    domain::{
        adoption::{Adoption, Allowance},
        canned_answer::{CannedAnswer, Situation},
        consent::ConsentRequest,
        gate::Gate,
        grant::AdminRole,
        id::TenantId,
        language::Language,
        mailbox::Verdict,
        scope::Scope,
        sign_in_error::{SignInError, clip},
    },
    knowledge::gates::{Stage, read_gate},
    say,
    secret::Secret,
    store::{DiagnosisState, DiagnosisSummary, Refusal as StoredRefusal, TenantRecord},
    words::Words,
};

use super::{
    adoption, blocked, consent_again, link_page,
    portal::Portal,
    refusal::Refusal,
    tenant_page::{gate_refusal, situation},
    viewer::{Staff, Support},
};

/// How many of the newest checks are looked through for a finished one.
const LOOKED_AT: u32 = 10;

/// What an answer may be filled with.
#[derive(Debug)]
pub struct AnswerFacts {
    /// The tenant.
    pub tenant: TenantRecord,
    /// Where it stands.
    pub situation: Situation,
    /// The language in which somebody of it read a page last.
    pub language: Option<Language>,
    /// The link for the administrator and its end: of a request made by the vendor's support that is open, for those who
    /// may make one.
    pub link: Option<(Secret, Timestamp)>,
    adoption: Adoption,
    refusal: Option<StoredRefusal>,
    check: Option<DiagnosisSummary>,
    signed: String,
}

/// Gathers what is known of a tenant.
///
/// # Errors
/// [`Refusal::NotFound`] when it was never seen.
pub async fn facts(portal: &Portal, staff: &Staff, id: TenantId) -> Result<AnswerFacts, Refusal> {
    let store = &portal.store;
    let tenant = store.find_tenant(id).await?.ok_or(Refusal::NotFound)?;
    let desk = store.tenant_desk(id).await?.unwrap_or_default();
    let adoption = adoption::of_tenant(portal, id).await?;
    let refusal = gate_refusal(portal, &tenant).await?;
    let open = store.open_requests(id, portal.now()).await?;
    let checks = store.list_diagnoses(id, LOOKED_AT).await?;
    Ok(AnswerFacts {
        situation: situation(&tenant, refusal.as_ref(), &adoption, !open.is_empty()),
        language: desk.language,
        link: if staff.may_act() { link(portal, &open).await? } else { None },
        check: checks.into_iter().find(|check| check.state == DiagnosisState::Finished),
        signed: one_line(staff.person().name()),
        tenant,
        adoption,
        refusal,
    })
}

/// The link of the newest request whose link can be told: of others the store holds hashes only.
async fn link(portal: &Portal, open: &[ConsentRequest]) -> Result<Option<(Secret, Timestamp)>, Refusal> {
    for request in open {
        if let Some(token) = consent_again::admin_link(portal, request.id).await? {
            let address = portal.url(&link_page::of_admin(&token));
            return Ok(Some((Secret::new(address), request.expires_at)));
        }
    }
    Ok(None)
}

/// Makes a link for the administrator in the name of the vendor's support.
///
/// # Errors
/// [`Refusal::NotFound`] when the tenant was never seen.
pub async fn make_link(portal: &Portal, support: &Support, tenant: TenantId) -> Result<(), Refusal> {
    portal.store.tenant_desk(tenant).await?.ok_or(Refusal::NotFound)?;
    let open = portal.store.open_requests(tenant, portal.now()).await?;
    if link(portal, &open).await?.is_some() {
        return Ok(());
    }
    consent_again::make(portal, support, tenant).await
}

/// Writes an answer as plain text. `mailbox` names a verdict.
pub fn write(
    portal: &Portal,
    words: Words,
    answer: CannedAnswer,
    facts: &AnswerFacts,
    mailbox: impl Fn(Words, Verdict) -> String,
) -> String {
    let mut parts = vec![say!(words, "answers-greeting")];
    parts.extend(body(portal, words, answer, facts));
    let seen = seen(words, facts, mailbox);
    if !seen.is_empty() {
        parts.push(format!("{}\n{}", say!(words, "answers-seen"), bullets(&seen)));
    }
    let (name, publisher) = (facts.signed.as_str(), portal.app.publisher.as_str());
    parts.push(say!(words, "answers-thanks", name = name, publisher = publisher));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// A name as it may stand in a text that is pasted: names come from other tenants, and a line break would begin a line of
/// its own.
fn one_line(name: &str) -> String {
    const LONGEST: usize = 200;
    clip(name, LONGEST)
}

fn bullets(lines: &[String]) -> String {
    lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
}

fn body(portal: &Portal, words: Words, answer: CannedAnswer, facts: &AnswerFacts) -> Vec<String> {
    let (app, publisher) = (portal.app.name.as_str(), portal.app.publisher.as_str());
    match answer {
        CannedAnswer::AdminApproval => {
            let explained = explained(portal, words, Gate::AdminConsentNeeded, facts).0;
            let mut parts = vec![say!(words, "answers-admin-approval", app = app), explained];
            parts.extend(approval(portal, words, facts));
            parts
        }
        CannedAnswer::WrongAccount
        | CannedAnswer::AppDisabled
        | CannedAnswer::UserNotAssigned
        | CannedAnswer::ConditionalAccess => {
            let gate = answer.gate().unwrap_or(Gate::Unknown);
            let (explanation, steps) = explained(portal, words, gate, facts);
            let intro = say!(words, "answers-stopped", app = app);
            vec![intro, explanation, to_do(words, &steps)]
        }
        CannedAnswer::MailboxOnPremises => {
            let own = facts.situation.verdict == Some(Verdict::OnpremOnly);
            let mut parts = of_mailbox(words, app, if own { "own" } else { "hybrid-own" });
            parts.push(say!(words, "mailbox-no-help-because"));
            parts
        }
        CannedAnswer::Hybrid => match facts.situation.verdict {
            Some(Verdict::HybridMailboxCloud) => of_mailbox(words, app, "hybrid-cloud"),
            Some(Verdict::DuplicateMailboxSuspected) => of_mailbox(words, app, "duplicate"),
            _ => {
                let mut parts = of_mailbox(words, app, "hybrid-own");
                if let Some(first) = parts.first_mut() {
                    *first = say!(words, "answers-hybrid", app = app);
                }
                parts
            }
        },
        CannedAnswer::NoLicence => match facts.situation.verdict {
            Some(Verdict::LicenseOff) => of_mailbox(words, app, "licence-off"),
            Some(Verdict::NoExchangeOnline) => of_mailbox(words, app, "no-exchange"),
            _ => of_mailbox(words, app, "no-licence"),
        },
        CannedAnswer::AllWorks if answer.fits(&facts.situation) => {
            vec![say!(words, "answers-all-works", app = app)]
        }
        CannedAnswer::AllWorks => {
            vec![say!(words, "answers-all-works.not-seen", page = portal_page(portal, words))]
        }
        CannedAnswer::LinkExpired => {
            let mut parts = vec![say!(words, "answers-link-expired", app = app)];
            parts.extend(approval(portal, words, facts));
            parts
        }
        CannedAnswer::VendorFault => {
            vec![say!(words, "answers-vendor-fault", app = app, publisher = publisher)]
        }
        CannedAnswer::SendIds => vec![say!(words, "answers-send-ids", app = app)],
    }
}

/// What is known of a kind of mailbox, and what to do about it.
fn of_mailbox(words: Words, app: &str, kind: &str) -> Vec<String> {
    let say = |rest: &str| words.try_say(&format!("mailbox-{kind}{rest}"), &[("app", app.into())]);
    let steps: Vec<String> = (1..).map_while(|step| say(&format!("-step-{step}"))).collect();
    vec![say("").unwrap_or_default(), to_do(words, &steps)]
}

fn to_do(words: Words, steps: &[String]) -> String {
    if steps.is_empty() {
        return String::new();
    }
    format!("{}\n{}", say!(words, "answers-what-to-do"), bullets(steps))
}

/// The portal's first page in the reader's language.
fn portal_page(portal: &Portal, words: Words) -> String {
    format!("{}?lang={}", portal.url(""), words.language().tag())
}

/// What a gate means and what to do, from the refusal that was seen at it, or from the gate alone.
fn explained(portal: &Portal, words: Words, gate: Gate, facts: &AnswerFacts) -> (String, Vec<String>) {
    let seen = facts.refusal.as_ref().filter(|refusal| refusal.gate == gate);
    let seen =
        seen.map(|refusal| read_gate(&refusal.error, blocked::context(portal, words, Stage::Calendars)));
    if let Some(reading) = seen.filter(|reading| reading.gate == gate) {
        return (reading.explanation, reading.next_steps);
    }
    let say = |part: &str| {
        words.try_say(&format!("gate-{}{part}", gate.key()), &[("app", portal.app.name.as_str().into())])
    };
    let steps = (1..).map_while(|step| say(&format!(".step-{step}"))).collect();
    (say(".explanation").unwrap_or_default(), steps)
}

/// How an administrator approves: by the link that there is, or by one that somebody makes.
fn approval(portal: &Portal, words: Words, facts: &AnswerFacts) -> Vec<String> {
    let app = portal.app.name.as_str();
    let roles: Vec<&str> = AdminRole::ALL.into_iter().map(AdminRole::name).collect();
    let way = match &facts.link {
        Some((link, until)) => {
            let link = format!("{}?lang={}", link.expose(), words.language().tag());
            say!(words, "answers-link", app = app, link = link, until = words.day(*until))
        }
        None => {
            say!(words, "answers-no-link", page = portal_page(portal, words))
        }
    };
    vec![way, say!(words, "letter-roles", roles = words.list(&roles))]
}

/// What was seen, a line each.
fn seen(words: Words, facts: &AnswerFacts, mailbox: impl Fn(Words, Verdict) -> String) -> Vec<String> {
    let mut lines = Vec::new();
    let domain = facts.tenant.domains.first().map(ToString::to_string);
    if let Some(name) = facts.tenant.name.clone().or(domain) {
        lines.push(say!(words, "answers-seen-organisation", name = one_line(&name)));
    }
    if let Some(refusal) = &facts.refusal {
        let (time, code) = (words.time(refusal.at), refusal.error.name());
        lines.push(say!(words, "answers-seen-refusal", time = time, code = code));
        lines.extend(ids(&refusal.error));
    }
    if let Allowance::Lacks { scopes, .. } = &facts.adoption.allowance {
        let scopes: Vec<&str> = scopes.iter().map(Scope::as_str).collect();
        lines.push(say!(words, "answers-seen-lacks", scopes = words.list(&scopes)));
    }
    if let Some(check) = &facts.check {
        lines.push(say!(words, "answers-seen-check", time = words.time(check.started_at)));
        if let Some(verdict) = check.verdict {
            lines.push(say!(words, "answers-seen-mailbox", verdict = mailbox(words, verdict)));
        }
    }
    lines
}

/// Microsoft's ids under Microsoft's own labels.
fn ids(error: &SignInError) -> Vec<String> {
    let ids = [("Correlation ID", &error.correlation_id), ("Trace ID", &error.trace_id)];
    ids.into_iter().filter_map(|(label, id)| id.as_ref().map(|id| format!("{label}: {id}"))).collect()
}
