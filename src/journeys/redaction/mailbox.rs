//! Where the mailbox lives.

use crate::domain::mailbox::{MailboxAssessment, Signals};

use super::{known, redactor::Redactor};

impl Redactor<'_> {
    pub(super) fn mailbox(&mut self, mailbox: &MailboxAssessment) -> MailboxAssessment {
        let MailboxAssessment { verdict, confidence, row, signals, used, contradictions, caution } = mailbox;
        MailboxAssessment {
            verdict: *verdict,
            confidence: *confidence,
            row: row.as_ref().map(|row| self.row(row)),
            signals: self.signals(signals),
            used: self.texts(used),
            contradictions: self.texts(contradictions),
            caution: caution.as_ref().map(|caution| self.text(caution)),
        }
    }

    fn row(&mut self, row: &str) -> String {
        if known::is_row(row) { row.to_owned() } else { self.word(row, |_| None) }
    }

    fn signals(&mut self, signals: &Signals) -> Signals {
        let Signals {
            graph,
            autodiscover,
            licence,
            sync,
            guest,
            domain,
            mail_route,
            hybrid_markers,
            calendar_empty,
            named_server,
            server,
        } = signals;
        Signals {
            graph: *graph,
            autodiscover: *autodiscover,
            licence: *licence,
            sync: *sync,
            guest: *guest,
            domain: *domain,
            mail_route: *mail_route,
            hybrid_markers: self.texts(hybrid_markers),
            calendar_empty: *calendar_empty,
            named_server: named_server.as_ref().map(|server| self.host_name(server)),
            server: *server,
        }
    }
}
