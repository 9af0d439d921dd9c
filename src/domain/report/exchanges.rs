//! Every exchange with Microsoft that a report holds, wherever it stands in it.

use std::collections::BTreeSet;

use super::Report;
use crate::domain::probe::{Answer, Answers, Evidence};

impl Report {
    /// The exchanges. One that stands in several places comes several times.
    pub fn exchanges(&self) -> impl Iterator<Item = &Evidence> {
        let of_permissions = self.permissions.iter().flat_map(|result| &result.evidence);
        let of_survey = self.survey.iter().flat_map(|survey| &survey.evidence);
        let of_look = self.inspection.iter().flat_map(|look| &look.records.evidence);
        of_permissions
            .chain(&self.mailbox_evidence)
            .chain(of_survey)
            .chain(of_look)
            .chain([&self.answers.token.evidence])
            .chain(answers(&self.answers).into_iter().map(|answer| &answer.evidence))
    }

    /// Microsoft's ids of the exchanges and those that were sent along, in lower case.
    pub fn exchange_ids(&self) -> BTreeSet<String> {
        let ids = self.exchanges().flat_map(|exchange| [&exchange.request_id, &exchange.client_request_id]);
        ids.flatten().map(|id| id.trim().to_lowercase()).filter(|id| !id.is_empty()).collect()
    }

    /// Microsoft's error codes in them, in lower case.
    pub fn exchange_codes(&self) -> BTreeSet<String> {
        let seen = answers(&self.answers).into_iter().filter_map(|answer| answer.seen.as_ref());
        let codes = self.exchanges().filter_map(|exchange| exchange.code.as_ref());
        codes
            .chain(seen.flat_map(|seen| &seen.codes))
            .map(|code| code.trim().to_lowercase())
            .filter(|code| !code.is_empty())
            .collect()
    }
}

fn answers(answers: &Answers) -> Vec<&Answer> {
    let single = [
        &answers.refresh,
        &answers.me,
        &answers.calendar,
        &answers.read,
        &answers.attachments,
        &answers.time_zones,
        &answers.meeting_times,
        &answers.shared_read,
    ];
    let mut all: Vec<&Answer> = single.into_iter().flatten().collect();
    for test in [&answers.write, &answers.shared_write].into_iter().flatten() {
        all.push(&test.create);
        all.extend(&test.remove);
    }
    all
}
