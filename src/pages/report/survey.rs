//! The person's domain as it is seen from outside.

use leptos::prelude::*;

use crate::{domain::report::Report, pages::check_domain::facts, say, ui::evidence::evidence, words::Words};

/// The section; nothing when there was no domain to look at.
pub(super) fn section(words: Words, report: &Report) -> Option<AnyView> {
    report.survey.as_ref().map(|survey| {
        let title = say!(words, "report-survey", domain = survey.domain.as_str());
        let at = say!(words, "report-survey-at", time = words.time(survey.at));
        view! {
            <section class="section">
                <h2>{title}</h2>
                <p>{say!(words, "report-survey.text")}</p>
                <details class="disclosure">
                    <summary>{say!(words, "report-survey.details")}</summary>
                    <div class="disclosure__body">
                        {facts(words, survey, true)} <p class="hint">{at}</p>
                    </div>
                </details>
                {evidence(words, Some(report.subject.tenant), &survey.evidence)}
            </section>
        }
        .into_any()
    })
}
