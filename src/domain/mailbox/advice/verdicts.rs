//! What to say and do about each verdict, best way first. `{app}` stands for the product's name.

use crate::domain::{gate::Fixer, mailbox::Verdict};

/// What was found, who can mend it, and how.
type Words = (&'static str, Option<Fixer>, &'static [&'static str]);

#[expect(clippy::too_many_lines, reason = "one entry for each verdict, and all of them have to be there")]
pub(super) const fn words(verdict: Verdict) -> Words {
    match verdict {
        Verdict::ExoCloudOnly => ("The mailbox is in Exchange Online, where {app} can reach it.", None, &[]),
        Verdict::HybridMailboxCloud => (
            "This mailbox is in Exchange Online, where {app} can reach it; the organisation also has mail servers of its own.",
            None,
            &["Nothing to do for this person. Test one person of every group that is going to use {app}."],
        ),
        Verdict::HybridMailboxOnprem => (
            "This mailbox is on the organisation's own Exchange server, where Microsoft Graph, and so {app}, cannot reach it.",
            Some(Fixer::TenantAdmin),
            &[
                "Move the mailbox to Exchange Online (a hybrid move). {app} then works without any change.",
                "Start with a pilot: move the people who need {app} first.",
                "Or give these people a separate account with a cloud mailbox for {app}; its calendar is not merged with theirs.",
                "Publishing free/busy times as an internet calendar shares them one way only; {app} does not use it.",
            ],
        ),
        Verdict::OnpremOnly => (
            "Mailboxes of this organisation are on its own servers and there is no Exchange Online, so {app} cannot reach them.",
            Some(Fixer::TenantAdmin),
            &[
                "Set up Exchange hybrid: a supported Exchange Server, directory synchronisation and the Hybrid Configuration Wizard; then move the mailboxes that need {app}.",
                "Or give the people who need {app} separate accounts with a licence that includes Exchange Online; those calendars are not merged with the present ones.",
            ],
        ),
        Verdict::ThirdPartyMail => (
            "The organisation's mail is with another provider, where Microsoft Graph has no calendar to offer to {app}.",
            Some(Fixer::TenantAdmin),
            &[
                "Ask the vendor whether {app} can connect to that provider directly.",
                "Or move the mailboxes of the people who need {app} to Exchange Online.",
            ],
        ),
        Verdict::NoMailboxLicense => (
            "This person has no mailbox, because no licence with Exchange Online is assigned.",
            Some(Fixer::TenantAdmin),
            &[
                "Assign a licence that includes Exchange Online in the Microsoft 365 admin center (Users, Active users, Licences and apps).",
                "Wait: the mailbox appears within minutes, in rare cases after 24 hours. Then check again.",
                "Or sign in with the account that has the calendar, if this is an administrator's or a service account.",
            ],
        ),
        Verdict::NoMailboxGuest => (
            "This account is a guest here. A guest's calendar is in the home organisation.",
            Some(Fixer::User),
            &[
                "Sign out and sign in again with the account of your own organisation.",
                "If your own organisation has not approved {app} yet, start from there.",
            ],
        ),
        Verdict::LicenseOff => (
            "A licence is assigned, but its Exchange Online part is switched off or suspended, so there is no mailbox.",
            Some(Fixer::TenantAdmin),
            &[
                "Switch the Exchange Online plan on in the person's licence (Microsoft 365 admin center, Users, Active users, Licences and apps).",
                "If the plan is suspended, renew the subscription.",
                "Wait: the mailbox answers within minutes, in rare cases after 24 hours. Then check again.",
            ],
        ),
        Verdict::DuplicateMailboxSuspected => (
            "{app} sees an empty calendar in the cloud, while the person may be working in another mailbox on premises.",
            Some(Fixer::TenantAdmin),
            &[
                "Compare: is the calendar in Outlook the one that is shown here?",
                "If not, decide which mailbox stays; Microsoft describes how to merge a mailbox that exists both on premises and in Exchange Online.",
                "Until then {app} would read an empty calendar and write where nobody looks.",
            ],
        ),
        Verdict::MailboxMoving => (
            "The mailbox is being made or moved and does not answer yet.",
            Some(Fixer::Microsoft),
            &[
                "Wait for the move or the set-up to finish and check again in an hour, and once more after 24 hours.",
                "The consent given to {app} stays; nothing has to be approved again.",
                "If nothing has changed after a day, look at the migration batch and at the person's licence.",
            ],
        ),
        Verdict::MailboxInactive => (
            "A licence is on, but the mailbox seems to be deleted, inactive or never made.",
            Some(Fixer::TenantAdmin),
            &[
                "Look the person up in the Exchange admin center (Recipients, Mailboxes), or run Get-EXORecipient for the address.",
                "Restore a deleted mailbox within 30 days, or take the licence away and assign it again to have one made.",
            ],
        ),
        Verdict::NoExchangeOnline => (
            "The organisation has no Exchange Online, so there is no calendar for {app} to reach.",
            Some(Fixer::TenantAdmin),
            &[
                "Tell the vendor where your calendars are, and ask whether {app} can connect to them.",
                "Or subscribe to a plan with Exchange Online for the people who need {app}.",
            ],
        ),
        Verdict::Unknown => (
            "Where this mailbox lives could not be told from what was seen.",
            Some(Fixer::TenantAdmin),
            &[
                "Check again in a few minutes; a passing fault is the most frequent reason.",
                "Look the person up in the Exchange admin center: \"user mailbox\" means the mailbox is in the cloud, \"mail user\" that it is elsewhere.",
            ],
        ),
    }
}
