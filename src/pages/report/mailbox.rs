//! Where the mailbox lives: verdict, picture, and every signal behind it.

use leptos::prelude::*;

use crate::{
    domain::{
        mailbox::{MailboxAssessment, Signals},
        report::Report,
    },
    pages::mailbox_picture::mailbox_picture,
    ui::{
        banner::notice,
        evidence::evidence,
        summary_list::{Fact, summary_list},
        tag::{Tone, confidence_word},
        words::{
            autodiscover_signal, domain_signal, graph_signal, licence_signal, mail_route, server_signal,
            sync_signal, verdict_name,
        },
    },
};

/// The section.
pub(super) fn section(report: &Report) -> AnyView {
    let mailbox = &report.mailbox;
    let caution = mailbox.caution.clone().map(|text| notice(Tone::Warn, text.into_any()));
    view! {
        <section class="section">
            <h2>"Mailbox"</h2>
            <div class="mailbox">
                <div class="mailbox__text">
                    <p class="mailbox__verdict">{verdict_name(mailbox.verdict)}</p>
                    <p class="mailbox__confidence">{confidence_word(mailbox.confidence)}</p>
                    {reasons("Seen", &mailbox.used)}
                    {reasons("Points elsewhere", &mailbox.contradictions)}
                </div>
                <figure class="mailbox__picture">
                    {mailbox_picture(mailbox.verdict, mailbox.signals.graph, &report.app)}
                </figure>
            </div>
            {caution}
            {all_signals(mailbox)}
            {evidence(Some(report.subject.tenant), &report.mailbox_evidence)}
        </section>
    }
    .into_any()
}

fn reasons(title: &'static str, lines: &[String]) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let items = lines.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view();
        view! {
            <h3 class="mailbox__title">{title}</h3>
            <ul class="mailbox__list">{items}</ul>
        }
        .into_any()
    })
}

fn all_signals(mailbox: &MailboxAssessment) -> AnyView {
    let row =
        mailbox.row.clone().map(|row| view! { <p class="hint">"Row of the decision table: " {row}</p> });
    view! {
        <details class="disclosure">
            <summary>"All signals"</summary>
            <div class="disclosure__body">{summary_list(facts(&mailbox.signals))} {row}</div>
        </details>
    }
    .into_any()
}

fn facts(signals: &Signals) -> Vec<Fact> {
    let known = |value: Option<bool>, yes: &'static str, no: &'static str| match value {
        Some(true) => yes,
        Some(false) => no,
        None => "not seen",
    };
    let markers = if signals.hybrid_markers.is_empty() {
        "none seen".to_owned()
    } else {
        signals.hybrid_markers.join("; ")
    };
    vec![
        ("Microsoft Graph", graph_signal(signals.graph).into_any()),
        ("Autodiscover", autodiscover_signal(signals.autodiscover).into_any()),
        ("Own server named", signals.named_server.clone().unwrap_or_else(|| "none".to_owned()).into_any()),
        ("Own server", server_signal(signals.server).into_any()),
        ("Licence", licence_signal(signals.licence).into_any()),
        ("Directory", sync_signal(signals.sync).into_any()),
        ("Guest account", known(signals.guest, "yes", "no").into_any()),
        ("Autodiscover record", domain_signal(signals.domain).into_any()),
        ("Incoming mail", mail_route(signals.mail_route).into_any()),
        ("Signs of a hybrid set-up", markers.into_any()),
        ("Calendar in the last 12 months", known(signals.calendar_empty, "empty", "has entries").into_any()),
    ]
}
