//! Evidence on demand: the exchanges with Microsoft behind one result.

use leptos::prelude::*;

use super::time::time_to_the_second;
use crate::domain::probe::Evidence;

/// A closed box that opens to the exchanges; nothing when there are none.
pub fn evidence(exchanges: &[Evidence]) -> Option<AnyView> {
    (!exchanges.is_empty()).then(|| {
        let label = match exchanges.len() {
            1 => "Evidence: 1 request".to_owned(),
            several => format!("Evidence: {several} requests"),
        };
        let items = exchanges.iter().map(exchange).collect_view();
        view! {
            <details class="evidence">
                <summary>{label}</summary>
                {items}
            </details>
        }
        .into_any()
    })
}

fn exchange(evidence: &Evidence) -> AnyView {
    let status = evidence.status.map_or_else(|| "no answer".to_owned(), |status| status.to_string());
    let rows = [
        ("Error code", evidence.code.clone()),
        ("request-id", evidence.request_id.clone()),
        ("client-request-id", evidence.client_request_id.clone()),
        ("x-ms-ags-diagnostic", evidence.diagnostic.clone()),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(name, value)| value.map(|value| (name, value)))
        .map(|(name, value)| {
            view! {
                <div>
                    <dt>{name}</dt>
                    <dd>
                        <code>{value}</code>
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <div class="exchange">
            <p class="exchange__request">
                <code>{evidence.method.clone()} " " {evidence.request.clone()}</code>
            </p>
            <p class="exchange__note">{evidence.note.clone()}</p>
            <dl class="exchange__facts">
                <div>
                    <dt>"Service"</dt>
                    <dd>{evidence.service.clone()}</dd>
                </div>
                <div>
                    <dt>"Status"</dt>
                    <dd>{status}</dd>
                </div>
                <div>
                    <dt>"Time taken"</dt>
                    <dd>{evidence.latency_ms} " ms"</dd>
                </div>
                <div>
                    <dt>"Asked at"</dt>
                    <dd>{time_to_the_second(evidence.at)}</dd>
                </div>
                {rows}
            </dl>
        </div>
    }
    .into_any()
}
