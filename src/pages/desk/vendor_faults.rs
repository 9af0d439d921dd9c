//! Faults of the vendor's own set-up: what Entra said, how often, to whom, and what to do.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{section::section, tenants::thousands};
use crate::{
    domain::gate::Gate,
    pages::{Mood, Page},
    ui::{
        summary_list::{code, summary_list},
        time::time_compact,
        words::gate_name,
    },
    words::Words,
};

/// One kind of fault.
#[derive(Debug, Clone)]
pub struct FaultRow {
    /// What Entra said.
    pub code: String,
    /// The gate it was read as.
    pub gate: Gate,
    /// The step at which it was met.
    pub stage: String,
    /// Whether the second registration, for looks into tenants, is meant.
    pub of_inspection: bool,
    /// What the number means, when it is known.
    pub meaning: Option<String>,
    /// What to do.
    pub steps: Vec<String>,
    /// Microsoft's page about the number.
    pub docs_url: Option<String>,
    /// How often.
    pub times: u64,
    /// In how many known tenants.
    pub tenants: u64,
    /// The tenants that met it last: address and name.
    pub latest: Vec<(String, String)>,
    /// When first, within the time shown.
    pub first: Timestamp,
    /// When last.
    pub last: Timestamp,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct VendorFaultsPage {
    /// The list of tenants.
    pub list_href: &'static str,
    /// The faults of the last thirty days, last seen first.
    pub rows: Vec<FaultRow>,
    /// Application id of the app.
    pub client_id: String,
    /// The return addresses that have to be registered.
    pub redirects: Vec<String>,
}

impl Page for VendorFaultsPage {
    fn title(&self, _: Words) -> String {
        "Refusals that only you can mend".to_owned()
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        let rows = self.rows.iter().map(row).collect_view();
        let head =
            ["What Microsoft said", "While", "What to do", "Tenants", "Times", "First (UTC)", "Last (UTC)"];
        let redirects = self
            .redirects
            .iter()
            .map(|address| view! { <span class="fact-line">{code(address.clone())}</span> })
            .collect_view();
        view! {
            <p class="back">
                <a href=self.list_href>"All tenants"</a>
            </p>
            <div class="desk-head">
                <h1>{self.title(words)}</h1>
            </div>
            <p class="desk-intro">
                "The cause is the app’s registration, its credential or this portal’s configuration. The people who met it
                were told that it is not their fault. Errors that Microsoft shows on its own page and never sends back,
                such as a wrong return address, are not seen here."
            </p>
            {section(
                "The last 30 days, newest first",
                &head,
                rows.into_any(),
                self.rows.is_empty(),
                "Microsoft refused nobody for a reason of this kind.",
            )}
            <section class="desk-section">
                <h2>"What has to be registered"</h2>
                {summary_list(
                    vec![("Application ID", code(self.client_id.clone())), ("Return addresses", redirects.into_any())],
                )}
            </section>
        }
        .into_any()
    }
}

fn stage_words(fault: &FaultRow) -> &'static str {
    match fault.stage.as_str() {
        _ if fault.of_inspection => "Looking into a tenant (the second registration)",
        "sign_in" => "Signing in",
        "calendars" => "Asking for calendars",
        "admin_consent" => "Approving for an organisation",
        _ => "Fetching a token",
    }
}

fn row(fault: &FaultRow) -> AnyView {
    let steps = fault.steps.iter().map(|step| view! { <li>{step.clone()}</li> }).collect_view();
    let docs = fault.docs_url.clone().map(|href| view! { <a href=href>"Microsoft’s page"</a> });
    let latest = fault
        .latest
        .iter()
        .map(|(href, name)| view! { <span class="cell-note"><a href=href.clone()>{name.clone()}</a></span> })
        .collect_view();
    view! {
        <tr>
            <th scope="row">
                {code(fault.code.clone())} " " {gate_name(Words::default(), fault.gate)}
                <span class="cell-note">{fault.meaning.clone()} " " {docs}</span>
            </th>
            <td data-label="While">{stage_words(fault)}</td>
            <td data-label="What to do">
                <ol class="plain-list">{steps}</ol>
            </td>
            <td data-label="Tenants">{thousands(fault.tenants)} {latest}</td>
            <td data-label="Times">{thousands(fault.times)}</td>
            <td data-label="First">{time_compact(fault.first)}</td>
            <td data-label="Last">{time_compact(fault.last)}</td>
        </tr>
    }
    .into_any()
}
