//! The two forms of a report: a page, on which boxes open on demand, and a file, in which everything stands open, so that
//! it is read, searched and printed without anything that moves.

use leptos::prelude::*;

use crate::{
    domain::{id::TenantId, probe::Evidence, report::Report},
    say,
    ui::evidence::{evidence, exchanges},
    words::Words,
};

/// What a report is drawn as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages) enum Form {
    /// A page.
    Page,
    /// A file.
    File,
}

/// The exchanges of one place of the report.
#[derive(Debug, Clone, Copy)]
pub(in crate::pages) enum Place {
    /// A permission, by its place in the list.
    Permission(usize),
    /// The mailbox.
    Mailbox,
    /// The domain from outside.
    Survey,
    /// The organisation's records.
    Records,
}

impl Place {
    /// All places of a report that hold exchanges, with what stands there.
    pub(in crate::pages) fn all(words: Words, report: &Report) -> Vec<(Self, String, &[Evidence])> {
        let permissions = report.permissions.iter().enumerate();
        let mut places: Vec<_> = permissions
            .map(|(at, result)| (Self::Permission(at), result.scope.to_string(), result.evidence.as_slice()))
            .collect();
        places.push((Self::Mailbox, say!(words, "report-mailbox"), &report.mailbox_evidence));
        if let Some(survey) = &report.survey {
            let title = say!(words, "report-survey", domain = survey.domain.as_str());
            places.push((Self::Survey, title, &survey.evidence));
        }
        if let Some(inspection) = &report.inspection {
            places.push((Self::Records, say!(words, "report-records"), &inspection.records.evidence));
        }
        places.retain(|(_, _, exchanges)| !exchanges.is_empty());
        places
    }

    /// The id of the place in the part of the file that holds the evidence.
    pub(in crate::pages) fn anchor(self) -> String {
        match self {
            Self::Permission(at) => format!("evidence-{}", at + 1),
            Self::Mailbox => "evidence-mailbox".to_owned(),
            Self::Survey => "evidence-survey".to_owned(),
            Self::Records => "evidence-records".to_owned(),
        }
    }
}

impl Form {
    /// Something beside the way: a closed box on a page, open in a file.
    pub(super) fn aside(self, title: String, body: AnyView) -> AnyView {
        match self {
            Self::Page => view! {
                <details class="disclosure">
                    <summary>{title}</summary>
                    <div class="disclosure__body">{body}</div>
                </details>
            }
            .into_any(),
            Self::File => view! {
                <h3>{title}</h3>
                {body}
            }
            .into_any(),
        }
    }

    /// The exchanges behind a result: a closed box on a page, a link to the part that holds them all in a file.
    pub(super) fn evidence(
        self,
        words: Words,
        tenant: TenantId,
        place: Place,
        found: &[Evidence],
    ) -> Option<AnyView> {
        match self {
            Self::Page => evidence(words, Some(tenant), found),
            Self::File if found.is_empty() => None,
            Self::File => {
                let href = format!("#{}", place.anchor());
                Some(view! { <p class="hint"><a href=href>{exchanges(words, found)}</a></p> }.into_any())
            }
        }
    }
}
