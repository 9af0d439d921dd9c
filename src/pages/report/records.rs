//! The organisation's own records, as far as an administrator has let the portal look.

use leptos::prelude::*;

use crate::{
    domain::{grant::RoleEvidence, inspection::Inspection, report::Report},
    pages::inspection::records::list,
    say,
    ui::{
        button::{Weight, button_link},
        icon::Icon,
        tag::{Tone, tag},
    },
    words::Words,
};

use super::form::{Form, Place};

/// The section. `offer` leads to the page on which an administrator can let the portal look.
pub(super) fn section(words: Words, report: &Report, form: Form, offer: Option<&str>) -> AnyView {
    let button = |label: String| {
        offer.map(|href| {
            view! { <div class="actions no-print">{button_link(href, Weight::Secondary, label)}</div> }
        })
    };
    let content = match &report.inspection {
        None => view! {
            <p>{tag(Tone::Neutral, Icon::Dash, &say!(words, "report-not-inspected"))}</p>
            <p>{say!(words, "report-not-inspected.text", app = report.app.as_str())}</p>
            {button(say!(words, "report-how-to-let-us-look"))}
        }
        .into_any(),
        Some(inspection) => view! {
            <p>{who(words, inspection)}</p>
            <div class="records">
                {list(words, &inspection.records)}
                {form.evidence(words, inspection.tenant, Place::Records, &inspection.records.evidence)}
            </div>
            {button(say!(words, "report-look-again"))}
        }
        .into_any(),
    };
    view! {
        <section class="section">
            <h2>{say!(words, "report-records")}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn who(words: Words, inspection: &Inspection) -> String {
    let time = words.time(inspection.at);
    match inspection.role {
        RoleEvidence::Admin(_) => say!(words, "report-seen-by-administrator", time = time),
        RoleEvidence::OtherRoles | RoleEvidence::Unknown => {
            say!(words, "report-seen-by-somebody", time = time)
        }
    }
}
