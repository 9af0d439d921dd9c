//! What a look has shown.

use leptos::prelude::*;

use super::records;
use crate::{
    domain::{inspection::Inspection, report::Finding},
    pages::{Page, findings},
    say,
    ui::{
        banner::notice,
        button::{Weight, button_link},
        id_block::for_support,
        summary_list::summary_list,
        tag::Tone,
        time::time,
        words::role_words,
    },
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct InspectionPage {
    /// The look.
    pub inspection: Inspection,
    /// What follows from it.
    pub findings: Vec<Finding>,
    /// The app's name.
    pub app: String,
    /// Its application id.
    pub client_id: String,
    /// The organisation, by name or domain.
    pub organisation: String,
    /// The vendor's support.
    pub support: String,
    /// The page that offers another look.
    pub again_href: Option<String>,
    /// Where staff came from: label and address.
    pub back: Option<(String, String)>,
}

impl Page for InspectionPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        let (app, organisation) = (self.app.as_str(), self.organisation.as_str());
        say!(words, "inspection-title", app = app, organisation = organisation)
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let inspection = &self.inspection;
        let back =
            self.back.clone().map(|(label, href)| view! { <p class="back"><a href=href>{label}</a></p> });
        let again = self.again_href.as_ref().map(|href| {
            let button = button_link(href, Weight::Secondary, say!(words, "report-look-again"));
            view! { <div class="actions no-print">{button}</div> }
        });
        view! {
            <div class="report">
                {back}
                <p class="lead-in">{say!(words, "inspection-lead-in")}</p>
                <h1>{title}</h1>
                <div class="report__about">
                    {summary_list(
                        vec![
                            (say!(words, "inspection-seen"), time(words, inspection.at)),
                            (say!(words, "report-role"), role_words(words, &inspection.role).into_any()),
                        ],
                    )}
                </div>
                {self.what_to_do(words)}
                <section class="section">
                    <h2>{say!(words, "inspection-records")}</h2>
                    {records::facts(words, inspection.tenant, &inspection.records)}
                </section>
                {self.ids(words)} {again}
            </div>
        }
        .into_any()
    }
}

impl InspectionPage {
    fn what_to_do(&self, words: Words) -> AnyView {
        let records = &self.inspection.records;
        let nothing = if records.unseen().is_empty() {
            notice(Tone::Good, say!(words, "inspection-all-seen").into_any())
        } else if records.saw_anything() {
            notice(Tone::Unsure, say!(words, "inspection-part-seen").into_any())
        } else {
            notice(Tone::Unsure, say!(words, "inspection-nothing-seen").into_any())
        };
        findings::section(words, &self.findings, nothing)
    }

    fn ids(&self, words: Words) -> AnyView {
        let inspection = &self.inspection;
        let principal = inspection.records.service_principal.seen().and_then(Option::as_ref);
        let mut lines = vec![
            ("Look", inspection.id.to_string()),
            ("Tenant ID", inspection.tenant.to_string()),
            ("Signed in for it", inspection.inspector.to_string()),
            ("Application ID", self.client_id.clone()),
        ];
        lines.extend(principal.map(|principal| ("Service principal", principal.id.to_string())));
        lines.push(("Seen", inspection.at.strftime("%Y-%m-%d %H:%M:%SZ").to_string()));
        for_support(words, &self.support, &lines)
    }
}
