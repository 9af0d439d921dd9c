//! The rows in the order in which they are tried; the labels are names, not ranks. Numbered rows come first. The
//! lettered rows at the end apply where signals could not be read, with less confidence.
//!
//! Sources: Microsoft "Hybrid deployment prerequisites" (autodiscover stays on own servers), "REST API is not yet
//! supported for this mailbox" (KB 4462988), Microsoft Graph "REST APIs with mailboxes in Exchange hybrid
//! deployments" (retired), Microsoft Q&A 1598474 (duplicate mailboxes), CSS-Exchange (Autodiscover v2 readings).

use super::{Row, cell::Cell};
use crate::domain::{
    gate::Confidence::{High, Low, Medium},
    mailbox::{
        AutodiscoverSignal as A, DomainSignal as D, GraphSignal as G, LicenceSignal as L, MailRoute as M,
        SyncSignal as S, Verdict,
    },
};

/// Autodiscover gave nothing to go by.
const SILENT: Cell = Cell::Autodiscover(&[A::Unknown, A::NotAsked]);
const CLOUD_OR_NOT_ASKED: Cell = Cell::Autodiscover(&[A::Cloud, A::NotAsked]);
const ANSWERS: Cell = Cell::Graph(&[G::Ok]);
const MISSES: Cell = Cell::Graph(&[G::Miss]);
const NO_EXCHANGE: Cell = Cell::Graph(&[G::NoExchangeOnline]);
const ELSEWHERE: Cell = Cell::Route(&[M::Google, M::Other]);

const COLLEAGUES: &str = "Colleagues in the same organisation may still have their mailbox on its own servers, and their \
     calendars do not answer. If Outlook shows this person other events than the app does, there may be a second mailbox.";
const TWO_MAILBOXES: &str = "Graph answers, but Autodiscover still leads to the organisation's own server: the mailbox \
     was moved a short while ago, or there are two. Compare the calendar that the app sees with the one in Outlook.";
const INCOMPLETE: &str = "Not every signal could be read or fits, so this is less sure than it could be.";

const fn row(
    label: &'static str,
    cells: &'static [Cell],
    verdict: Verdict,
    explanation: &'static str,
) -> Row {
    Row { label, cells, verdict, confidence: High, explanation, caution: None }
}

const fn weaker(row: Row, confidence: crate::domain::gate::Confidence, caution: Option<&'static str>) -> Row {
    Row { confidence, caution, ..row }
}

/// All rows.
#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    weaker(row("16", &[Cell::Graph(&[G::Fault])], Verdict::Unknown,
        "Microsoft Graph gave no answer that tells about the mailbox; without it nothing is concluded."), Low, None),
    row("11", &[Cell::Graph(&[G::Miss, G::NoExchangeOnline]), Cell::Guest], Verdict::NoMailboxGuest,
        "A guest's mailbox is in their home organisation, never in this one."),
    weaker(row("8a", &[Cell::Graph(&[G::Moving]), Cell::Licence(&[L::Mailbox])], Verdict::MailboxMoving,
        "Microsoft Graph says that the mailbox is being moved or that its place is out of date, and the licence speaks for Exchange Online."), Medium, None),
    weaker(row("8c", &[Cell::Graph(&[G::Moving])], Verdict::MailboxMoving,
        "Microsoft Graph says that the mailbox is being moved or that its place is out of date; nothing else confirms it."), Low, Some(INCOMPLETE)),
    weaker(row("3", &[ANSWERS, Cell::Autodiscover(&[A::OnPremises]), Cell::Sync(S::Synced)], Verdict::HybridMailboxCloud,
        "A cloud mailbox answers although Autodiscover still leads home. What Graph answers counts."), Medium, Some(TWO_MAILBOXES)),
    weaker(row("3b", &[ANSWERS, Cell::EmptyCalendar, Cell::Autodiscover(&[A::Cloud]), Cell::Licence(&[L::Mailbox]), Cell::Sync(S::Synced), Cell::Domain(D::Own), Cell::OwnExchange],
        Verdict::DuplicateMailboxSuspected,
        "The cloud calendar is empty, and the person belongs to an organisation with its own mail servers: the mailbox they work in may be there."),
        Low, Some("Ask the person whether the calendar in Outlook is the one shown here.")),
    row("1", &[ANSWERS, CLOUD_OR_NOT_ASKED, Cell::Sync(S::NotSynced), Cell::Domain(D::Cloud), Cell::NoHybridMark], Verdict::ExoCloudOnly,
        "Graph reaches the mailbox, and nothing points at servers of the organisation."),
    weaker(row("2", &[ANSWERS, CLOUD_OR_NOT_ASKED, Cell::Sync(S::Synced), Cell::OwnServers], Verdict::HybridMailboxCloud,
        "The organisation has servers of its own; this mailbox is in Exchange Online."), High, Some(COLLEAGUES)),
    row("4", &[MISSES, Cell::Autodiscover(&[A::OnPremises]), Cell::Sync(S::Synced), Cell::Domain(D::Own)], Verdict::HybridMailboxOnprem,
        "Microsoft itself sends mail programs for this address to the organisation's own server."),
    row("5", &[MISSES, SILENT, Cell::Licence(&[L::ArchiveOnly]), Cell::Sync(S::Synced)], Verdict::HybridMailboxOnprem,
        "The licence is the one for people whose mailbox is on Exchange Server and only the archive in the cloud."),
    row("9", &[MISSES, Cell::Licence(&[L::Off])], Verdict::LicenseOff,
        "A licence is there, but its Exchange plan is switched off or suspended, so there is no mailbox."),
    weaker(row("8", &[MISSES, Cell::Autodiscover(&[A::Cloud]), Cell::Licence(&[L::Mailbox])], Verdict::MailboxMoving,
        "Licence and Autodiscover speak for Exchange Online, and the mailbox does not answer yet: it is being made or moved."),
        Medium, Some("If this is unchanged after 24 hours, something else is wrong.")),
    weaker(row("6", &[MISSES, SILENT, Cell::Licence(&[L::Mailbox]), Cell::Sync(S::Synced), Cell::OwnServers], Verdict::HybridMailboxOnprem,
        "A licence is assigned, but no cloud mailbox was made: for synchronised people whose mailbox is still on premises Exchange Online makes none."),
        Medium, None),
    weaker(row("7", &[MISSES, SILENT, Cell::Licence(&[L::None]), Cell::Sync(S::Synced), Cell::OwnServers], Verdict::HybridMailboxOnprem,
        "A synchronised person without a cloud licence, in an organisation with its own mail servers."), Medium, None),
    row("10", &[MISSES, Cell::Autodiscover(&[A::Unknown, A::NotAsked, A::Cloud]), Cell::Licence(&[L::None]), Cell::Domain(D::Cloud), Cell::Route(&[M::ExchangeOnline])],
        Verdict::NoMailboxLicense,
        "The organisation uses Exchange Online, and nobody assigned this person a licence with a mailbox."),
    weaker(row("15", &[MISSES, SILENT, Cell::Licence(&[L::None]), ELSEWHERE, Cell::NoHybridMark], Verdict::ThirdPartyMail,
        "The organisation signs in with Microsoft and keeps its mail with another provider."), Medium, None),
    row("12", &[NO_EXCHANGE, SILENT, Cell::Licence(&[L::None]), Cell::Sync(S::NotSynced), ELSEWHERE], Verdict::ThirdPartyMail,
        "There is no Exchange Online in the organisation, and its mail goes to another provider."),
    row("13", &[NO_EXCHANGE, Cell::Autodiscover(&[A::Unknown, A::NotAsked, A::OnPremises]), Cell::Licence(&[L::None]), Cell::Sync(S::Synced), Cell::Domain(D::Own), Cell::Route(&[M::Own, M::Gateway]), Cell::OwnExchange],
        Verdict::OnpremOnly,
        "There is no Exchange Online in the organisation; accounts, autodiscover and mail come from its own servers."),
    row("14", &[NO_EXCHANGE, SILENT, Cell::Licence(&[L::None]), Cell::Route(&[M::Gateway, M::None])], Verdict::NoExchangeOnline,
        "There is no Exchange Online in the organisation. Where its mail is cannot be seen from outside."),
    weaker(row("17", &[MISSES, Cell::Autodiscover(&[A::NotAsked]), Cell::Licence(&[L::Mailbox]), Cell::Sync(S::NotSynced), Cell::Domain(D::Cloud)], Verdict::MailboxInactive,
        "A licence is on and no mailbox answers: it may be deleted or inactive, or could not be made."), Low, None),

    weaker(row("3c", &[ANSWERS, Cell::Autodiscover(&[A::OnPremises])], Verdict::HybridMailboxCloud,
        "A cloud mailbox answers although Autodiscover leads to the organisation's own server. What Graph answers counts."), Low, Some(TWO_MAILBOXES)),
    weaker(row("2b", &[ANSWERS, Cell::OwnServers], Verdict::HybridMailboxCloud,
        "Graph reaches the mailbox; the organisation seems to have servers of its own."), Medium, Some(COLLEAGUES)),
    weaker(row("1b", &[ANSWERS], Verdict::ExoCloudOnly,
        "Graph reaches the mailbox. Nothing that could be read points at servers of the organisation."), Medium, Some(INCOMPLETE)),
    weaker(row("4b", &[MISSES, Cell::Autodiscover(&[A::OnPremises])], Verdict::HybridMailboxOnprem,
        "Microsoft sends mail programs for this address to the organisation's own server."), Medium, Some(INCOMPLETE)),
    weaker(row("5b", &[MISSES, SILENT, Cell::Licence(&[L::ArchiveOnly])], Verdict::HybridMailboxOnprem,
        "The licence is the one for people whose mailbox is on Exchange Server and only the archive in the cloud."), Medium, Some(INCOMPLETE)),
    weaker(row("10b", &[MISSES, Cell::Autodiscover(&[A::Unknown, A::NotAsked, A::Cloud]), Cell::Licence(&[L::None]), Cell::Sync(S::NotSynced)], Verdict::NoMailboxLicense,
        "The account exists in the cloud only, and no licence with a mailbox is assigned."), Medium, Some(INCOMPLETE)),
    weaker(row("12b", &[NO_EXCHANGE, ELSEWHERE, Cell::NoHybridMark], Verdict::ThirdPartyMail,
        "There is no Exchange Online in the organisation, and its mail goes to another provider."), Medium, Some(INCOMPLETE)),
    weaker(row("13b", &[NO_EXCHANGE, Cell::Sync(S::Synced), Cell::Domain(D::Own)], Verdict::OnpremOnly,
        "There is no Exchange Online in the organisation; accounts and autodiscover come from its own servers."), Medium, Some(INCOMPLETE)),
    weaker(row("13c", &[NO_EXCHANGE, Cell::Autodiscover(&[A::OnPremises])], Verdict::OnpremOnly,
        "There is no Exchange Online in the organisation, and Autodiscover leads to its own server."), Medium, Some(INCOMPLETE)),
    weaker(row("14b", &[NO_EXCHANGE], Verdict::NoExchangeOnline,
        "Microsoft Graph says there is no Exchange Online in the organisation."), Medium, Some(INCOMPLETE)),
];
