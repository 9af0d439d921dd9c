//! Write tests: noted before anything is created, so that what a crash leaves behind is found and removed.

use super::Run;
use crate::{
    clock::new_id,
    domain::probe::WriteAnswer,
    journeys::clean_up,
    knowledge::graph_requests::Request,
    microsoft::probes::{Colleague, WriteTag},
    store::{WritePlace, WriteTest},
};

impl Run<'_> {
    pub(super) async fn write(&self) {
        if !self.tests.write || !self.may(Request::CreateEvent) {
            return;
        }
        let Some(tag) = self.journal(WritePlace::Own, None).await else { return };
        let answer = self.graph.write(&tag).await;
        self.settle(&tag, &answer).await;
        self.board.note(|c| c.answers.write = Some(answer));
    }

    pub(super) async fn shared_write(&self, colleague: &Colleague) {
        let Some(tag) = self.journal(WritePlace::Shared, Some(colleague)).await else { return };
        let answer = self.graph.shared_write(colleague, &tag).await;
        self.settle(&tag, &answer).await;
        self.board.note(|c| c.answers.shared_write = Some(answer));
    }

    /// Removes what earlier tests of the same person may have left in their own calendar.
    pub(super) async fn remove_earlier_tests(&self) {
        if !self.may(Request::DeleteEvent) {
            return;
        }
        let portal = self.portal;
        let open = match portal.store.open_write_tests(self.who.tenant, self.who.person).await {
            Ok(open) => open,
            Err(error) => {
                tracing::error!(error = %error, "the journal of write tests could not be read");
                return;
            }
        };
        let earlier = |test: &&WriteTest| test.diagnosis != self.id && test.place == WritePlace::Own;
        for test in open.iter().filter(earlier) {
            let cleaned = self.graph.clean_up(test.transaction_id).await;
            self.board.note(|c| {
                c.mailbox_evidence.push(cleaned.look.evidence);
                c.mailbox_evidence.extend(cleaned.removal.map(|removal| removal.evidence));
            });
            if cleaned.gone {
                self.note_gone(test.transaction_id).await;
            }
        }
    }

    /// Writes down what is about to be created, before it is. Without that note nothing is created.
    async fn journal(&self, place: WritePlace, colleague: Option<&Colleague>) -> Option<WriteTag> {
        let portal = self.portal;
        let tag = WriteTag {
            transaction_id: new_id(&*portal.clock, &*portal.randomness),
            app: portal.app.name.clone(),
        };
        let test = WriteTest {
            transaction_id: tag.transaction_id,
            diagnosis: self.id,
            tenant: self.who.tenant,
            person: self.who.person,
            place,
            created_at: portal.now(),
            gone_at: None,
        };
        let sealed = self.tokens.refresh.as_ref().and_then(|refresh| {
            clean_up::seal(portal, tag.transaction_id, refresh, colleague.map(Colleague::address))
        });
        match portal.store.journal_write_test(&test, sealed.as_deref()).await {
            Ok(()) => Some(tag),
            Err(error) => {
                tracing::error!(error = %error, "no write test without a note of it");
                None
            }
        }
    }

    async fn settle(&self, tag: &WriteTag, answer: &WriteAnswer) {
        if answer.is_settled() {
            self.note_gone(tag.transaction_id).await;
        }
    }

    async fn note_gone(&self, transaction_id: uuid::Uuid) {
        if let Err(error) = self.portal.store.write_test_gone(transaction_id, self.portal.now()).await {
            tracing::error!(error = %error, "the end of a write test could not be noted");
        }
    }
}
