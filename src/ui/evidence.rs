//! Evidence on demand: the exchanges behind one result, as text that goes into a ticket with Microsoft as it is.

use leptos::prelude::*;

use crate::{
    domain::{id::TenantId, probe::Evidence},
    say,
    words::Words,
};

/// A closed box that opens to the exchanges; nothing when there are none. A click into the text selects all of it, with
/// scripts or without. The text itself is English in every language, as it is for Microsoft.
pub fn evidence(words: Words, tenant: Option<TenantId>, exchanges: &[Evidence]) -> Option<AnyView> {
    (!exchanges.is_empty()).then(|| {
        view! {
            <details class="evidence">
                <summary>{self::exchanges(words, exchanges)}</summary>
                <p class="hint">{say!(words, "report-evidence.select")}</p>
                <pre class="id-block" tabindex="0" role="group" aria-label=say!(words, "report-evidence.label")>
                    <span lang="en">{ticket(tenant, exchanges)}</span>
                </pre>
            </details>
        }
        .into_any()
    })
}

/// How many exchanges there are, as the name of the box.
pub fn exchanges(words: Words, exchanges: &[Evidence]) -> String {
    say!(words, "report-evidence", count = exchanges.len())
}

/// The exchanges in a fixed form: the same labels in the same order and column, one line each, so that two of them can
/// be laid beside each other and a program can take them apart.
pub fn ticket(tenant: Option<TenantId>, exchanges: &[Evidence]) -> String {
    let tenant = tenant.map(|tenant| lines(&[("Tenant ID", tenant.to_string())]));
    tenant.into_iter().chain(exchanges.iter().map(exchange)).collect::<Vec<_>>().join("\n\n")
}

fn exchange(evidence: &Evidence) -> String {
    let asked = [
        ("Time (UTC)", evidence.at.strftime("%Y-%m-%d %H:%M:%S%.3fZ").to_string()),
        ("Service", evidence.service.clone()),
        ("Request", format!("{} {}", evidence.method, evidence.request)),
    ];
    let status = evidence.status.map_or_else(|| "no answer".to_owned(), |status| status.to_string());
    let or_none = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
    let answered = [
        ("Status", status),
        ("Error code", or_none(&evidence.code)),
        ("request-id", or_none(&evidence.request_id)),
        ("client-request-id", or_none(&evidence.client_request_id)),
        ("x-ms-ags-diagnostic", or_none(&evidence.diagnostic)),
    ];
    let ended =
        [("Latency", format!("{} ms", evidence.latency_ms)), ("What happened", evidence.note.clone())];
    // The DNS has no status of HTTP and no ids of Microsoft's.
    let answered = if evidence.service == "dns" { &[][..] } else { &answered[..] };
    lines(&[&asked[..], answered, &ended[..]].concat())
}

fn lines(facts: &[(&str, String)]) -> String {
    let line = |(label, value): &(&str, String)| format!("{label:<21}{}", one_line(value));
    facts.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A value cannot look like a line of its own.
fn one_line(value: &str) -> String {
    value
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused() -> Evidence {
        Evidence {
            method: "GET".to_owned(),
            request: "/me/calendar?$select=id".to_owned(),
            service: "graph".to_owned(),
            status: Some(404),
            code: Some("MailboxNotEnabledForRESTAPI".to_owned()),
            note: "No mailbox\nthat Graph reaches.\r\nStatus 200".to_owned(),
            latency_ms: 184,
            request_id: Some("b7e3b1c2-6c2e-4d1e-8f1d-5a7f0a9e1c11".to_owned()),
            client_request_id: None,
            diagnostic: Some("{\"ServerInfo\":{\"DataCenter\":\"West Europe\"}}".to_owned()),
            at: "2026-11-23T09:05:12.12345Z".parse().unwrap(),
        }
    }

    #[test]
    fn a_ticket_has_every_fact_in_one_form() {
        let tenant = "6babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().ok();
        let expected = "\
Tenant ID            6babcaad-604b-40ac-a9d7-9fd97c0b779f

Time (UTC)           2026-11-23 09:05:12.123Z
Service              graph
Request              GET /me/calendar?$select=id
Status               404
Error code           MailboxNotEnabledForRESTAPI
request-id           b7e3b1c2-6c2e-4d1e-8f1d-5a7f0a9e1c11
client-request-id    none
x-ms-ags-diagnostic  {\"ServerInfo\":{\"DataCenter\":\"West Europe\"}}
Latency              184 ms
What happened        No mailbox that Graph reaches. Status 200";
        assert_eq!(ticket(tenant, &[refused()]), expected);
        let unanswered = Evidence { status: None, code: None, ..refused() };
        assert!(
            ticket(tenant, &[unanswered])
                .contains("\nStatus               no answer\nError code           none\n")
        );
    }

    #[test]
    fn a_question_to_the_dns_has_its_own_facts_and_no_others() {
        let question = Evidence { service: "dns".to_owned(), method: "MX".to_owned(), ..refused() };
        let text = ticket(None, &[question.clone(), question]);
        let labels: Vec<&str> = text.lines().map(|line| line.split("  ").next().unwrap()).collect();
        let once = ["Time (UTC)", "Service", "Request", "Latency", "What happened"];
        assert_eq!(labels, [&once[..], &[""], &once[..]].concat());
    }
}
