//! Answers for a ticket about a tenant.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use serde::Deserialize;

use crate::{
    domain::{
        canned_answer::{CannedAnswer, Situation},
        id::TenantId,
        language::Language,
    },
    journeys::{
        canned_answers,
        refusal::Refusal,
        viewer::{Staff, Support},
    },
    pages::desk::answers::{AnswerChoice, AnswersPage},
    ui::{form::FormTarget, mailbox_words::verdict_name},
    web::{Site, caller::redirect, failure::Failure, forms::Fields, reader::Reader},
    words::Words,
};

use super::{tenant_address, word};

/// The choice of an answer about a tenant. What is not chosen is what fits best, in the language that was read last.
pub(super) fn choice(
    tenant: TenantId,
    seen: Situation,
    answer: Option<CannedAnswer>,
    language: Option<Language>,
) -> AnswerChoice {
    let answers = CannedAnswer::in_order(&seen);
    AnswerChoice {
        href: format!("{}/answers", tenant_address(tenant)),
        chosen: answer.or_else(|| answers.first().copied()).unwrap_or(CannedAnswer::SendIds),
        answers: answers.into_iter().map(|answer| (answer, answer.fits(&seen))).collect(),
        language: language.unwrap_or_default(),
    }
}

/// What is asked for, in the address or in a form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct Asked {
    answer: String,
    language: String,
}

/// `GET /support/tenants/{id}/answers`
pub(in crate::web) async fn show(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let id: TenantId = id.parse().map_err(|_| Refusal::NotFound)?;
    let facts = canned_answers::facts(&site.portal, &staff, id).await?;
    let language = Language::of_tag(&asked.language).or(facts.language);
    let choice = choice(id, facts.situation, word(&asked.answer), language);
    let words = Words::of(choice.language);
    let text = canned_answers::write(&site.portal, words, choice.chosen, &facts, verdict_name);
    let make = staff.may_act() && choice.chosen.wants_link() && facts.link.is_none();
    let tenant = &facts.tenant;
    let domain = tenant.domains.first().map(ToString::to_string);
    let page = AnswersPage {
        tenant_href: tenant_address(id),
        tenant: tenant.name.clone().or(domain).unwrap_or_else(|| id.to_string()),
        make_link: make.then(|| {
            FormTarget::to(format!("{}/link", tenant_address(id)))
                .with("answer", choice.chosen.as_str())
                .with("language", choice.language.tag())
        }),
        choice,
        text,
    };
    Ok(site.page(&reader, Some(staff.person()), page))
}

/// `POST /support/tenants/{id}/link`
pub(in crate::web) async fn make_link(
    State(site): State<Site>,
    support: Support,
    Path(id): Path<String>,
    Fields(asked): Fields<Asked>,
) -> Result<Response, Failure> {
    let id: TenantId = id.parse().map_err(|_| Refusal::NotFound)?;
    canned_answers::make_link(&site.portal, &support, id).await?;
    let answer: CannedAnswer = word(&asked.answer).unwrap_or(CannedAnswer::AdminApproval);
    let language = Language::of_tag(&asked.language).unwrap_or_default();
    let to = format!("{}/answers?answer={}&language={}", tenant_address(id), answer.as_str(), language.tag());
    Ok(redirect(&to, []))
}
