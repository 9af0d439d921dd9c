//! Where the mailbox lives: verdict, picture, and every signal behind it.

use leptos::prelude::*;

use crate::{
    domain::{
        mailbox::{MailboxAssessment, Signals},
        report::Report,
    },
    pages::mailbox_picture::mailbox_picture,
    say,
    ui::{
        banner::notice,
        judgement::confidence_word,
        mailbox_words::{
            autodiscover_signal, domain_signal, graph_signal, licence_signal, mail_route, server_signal,
            sync_signal, verdict_name,
        },
        retold::retold,
        summary_list::summary_list,
        tag::Tone,
    },
    words::Words,
};

use super::form::{Form, Place};

/// The section.
pub(super) fn section(words: Words, report: &Report, form: Form) -> AnyView {
    let mailbox = &report.mailbox;
    let caution = mailbox.caution.as_ref().map(|text| notice(Tone::Warn, retold(words, text)));
    view! {
        <section class="section">
            <h2>{say!(words, "report-mailbox")}</h2>
            <div class="mailbox">
                <div class="mailbox__text">
                    <p class="mailbox__verdict">{verdict_name(words, mailbox.verdict)}</p>
                    <p class="mailbox__confidence">{confidence_word(words, mailbox.confidence)}</p>
                    {reasons(words, say!(words, "report-seen"), &mailbox.used)}
                    {reasons(words, say!(words, "report-points-elsewhere"), &mailbox.contradictions)}
                </div>
                <figure class="mailbox__picture">
                    {mailbox_picture(words, mailbox.verdict, mailbox.signals.graph, &report.app)}
                </figure>
            </div>
            {caution}
            {all_signals(words, mailbox, form)}
            {form.evidence(words, report.subject.tenant, Place::Mailbox, &report.mailbox_evidence)}
        </section>
    }
    .into_any()
}

fn reasons(words: Words, title: String, lines: &[String]) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        let items = lines.iter().map(|line| view! { <li>{retold(words, line)}</li> }).collect_view();
        view! {
            <h3 class="mailbox__title">{title}</h3>
            <ul class="mailbox__list">{items}</ul>
        }
        .into_any()
    })
}

fn all_signals(words: Words, mailbox: &MailboxAssessment, form: Form) -> AnyView {
    let row = mailbox
        .row
        .as_ref()
        .map(|row| view! { <p class="hint">{say!(words, "report-row", row = row.as_str())}</p> });
    let facts = facts(words, &mailbox.signals).into_iter().map(|(name, value)| (name, value.into_any()));
    let body = view! { {summary_list(facts.collect())} {row} };
    form.aside(say!(words, "report-signals"), body.into_any())
}

/// Every signal with its name.
pub(in crate::pages) fn facts(words: Words, signals: &Signals) -> [(String, String); 11] {
    let guest = match signals.guest {
        Some(true) => say!(words, "report-guest-yes"),
        Some(false) => say!(words, "report-guest-no"),
        None => say!(words, "report-not-seen"),
    };
    let year = match signals.calendar_empty {
        Some(true) => say!(words, "report-year-empty"),
        Some(false) => say!(words, "report-year-used"),
        None => say!(words, "report-not-seen"),
    };
    let markers = if signals.hybrid_markers.is_empty() {
        say!(words, "report-hybrid-none")
    } else {
        let marks = signals.hybrid_markers.iter().map(|mark| words.retell_or_keep(mark));
        marks.collect::<Vec<_>>().join("; ")
    };
    let named = signals.named_server.clone().unwrap_or_else(|| say!(words, "report-named-server-none"));
    [
        (say!(words, "report-graph"), graph_signal(words, signals.graph)),
        (say!(words, "report-autodiscover"), autodiscover_signal(words, signals.autodiscover)),
        (say!(words, "report-named-server"), named),
        (say!(words, "report-server"), server_signal(words, signals.server)),
        (say!(words, "report-licence"), licence_signal(words, signals.licence)),
        (say!(words, "report-sync"), sync_signal(words, signals.sync)),
        (say!(words, "report-guest"), guest),
        (say!(words, "report-domain"), domain_signal(words, signals.domain)),
        (say!(words, "report-route"), mail_route(words, signals.mail_route)),
        (say!(words, "report-hybrid"), markers),
        (say!(words, "report-year"), year),
    ]
}
