//! The person's domain as it is seen from outside.

use leptos::prelude::*;

use crate::{
    domain::report::Report,
    pages::check_domain::facts,
    ui::{evidence::evidence, time::time},
    words::Words,
};

/// The section; nothing when there was no domain to look at.
pub(super) fn section(report: &Report) -> Option<AnyView> {
    report.survey.as_ref().map(|survey| {
        let title = format!("{} from outside", survey.domain);
        view! {
            <section class="section">
                <h2>{title}</h2>
                <p>
                    "How the domain is set up, looked at without signing in. These are hints: what Microsoft answered for
                    this person counts more."
                </p>
                <details class="disclosure">
                    <summary>"Records and services"</summary>
                    <div class="disclosure__body">
                        {facts(survey, true)} <p class="hint">"Looked at " {time(Words::default(), survey.at)} "."</p>
                    </div>
                </details>
                {evidence(Some(report.subject.tenant), &survey.evidence)}
            </section>
        }
        .into_any()
    })
}
