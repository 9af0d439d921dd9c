//! The person's domain as it is seen from outside.

use leptos::prelude::*;

use crate::{domain::report::Report, pages::check_domain::facts, say, words::Words};

use super::form::{Form, Place};

/// The section; nothing when there was no domain to look at.
pub(super) fn section(words: Words, report: &Report, form: Form) -> Option<AnyView> {
    report.survey.as_ref().map(|survey| {
        let title = say!(words, "report-survey", domain = survey.domain.as_str());
        let at = say!(words, "report-survey-at", time = words.time(survey.at));
        let details = view! { {facts(words, survey, true)} <p class="hint">{at}</p> };
        view! {
            <section class="section">
                <h2>{title}</h2>
                <p>{say!(words, "report-survey.text")}</p>
                {form.aside(say!(words, "report-survey.details"), details.into_any())}
                {form.evidence(words, report.subject.tenant, Place::Survey, &survey.evidence)}
            </section>
        }
        .into_any()
    })
}
