//! The organisation's own records, as far as an administrator has let the portal look.

use leptos::prelude::*;

use crate::{
    domain::report::Report,
    pages::inspection::records::facts,
    ui::{
        button::{Weight, button_link},
        icon::Icon,
        tag::{Tone, tag},
        time::time,
    },
    words::Words,
};

/// The section. `offer` leads to the page on which an administrator can let the portal look.
pub(super) fn section(report: &Report, offer: Option<&str>) -> AnyView {
    let button = |label: &'static str| {
        offer.map(|href| {
            view! { <div class="actions no-print">{button_link(href, Weight::Secondary, label)}</div> }
        })
    };
    let content = match &report.inspection {
        None => view! {
            <p>{tag(Tone::Neutral, Icon::Dash, "Not inspected")}</p>
            <p>
                "Whether " {report.app.clone()}
                " is switched on, for whom, and what is granted for everybody stands in the organisation’s own records.
                No administrator has let us look, so this report says nothing about them."
            </p>
            {button("How an administrator can let us look")}
        }
        .into_any(),
        Some(inspection) => view! {
            <p>"As " {inspection.who()} " let us see on " {time(Words::default(), inspection.at)} "."</p>
            {facts(inspection.tenant, &inspection.records)}
            {button("Look again")}
        }
        .into_any(),
    };
    view! {
        <section class="section">
            <h2>"The organisation’s records"</h2>
            {content}
        </section>
    }
    .into_any()
}
