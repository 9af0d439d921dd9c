//! Every demo person's report, or why there is none.

use std::collections::BTreeSet;

use consentry::domain::{
    gate::Confidence::{self, High, Medium},
    mailbox::Verdict,
    probe::Outcome::{self, Blocked, Covered, NotTested, Proven},
    report::{Overall, Report},
};
use entra_sim::Scenario;

use crate::{people::Person, sign_in::Unsigned, world::World};

/// What comes of one person.
enum Expected {
    /// Where the mailbox is and how sure that is, the one-word answer, and what the four calendar permissions got.
    Report(Verdict, Confidence, Overall, [Outcome; 4]),
    /// The sign-in ends on a page of Microsoft's with this AADSTS number or, without one, under this heading.
    Page(&'static str),
}

use Expected::{Page, Report as Reported};

/// The calendar answers; nothing was written.
const READ_ONLY: [Outcome; 4] = [Covered, Covered, NotTested, NotTested];
const NO_MAILBOX: [Outcome; 4] = [Blocked; 4];

const CLOUD: Expected = Reported(Verdict::ExoCloudOnly, High, Overall::WorksSoFar, READ_ONLY);
const HYBRID_CLOUD: Expected = Reported(Verdict::HybridMailboxCloud, High, Overall::WorksSoFar, READ_ONLY);
const OWN_SERVERS: Expected = Reported(Verdict::OnpremOnly, High, Overall::OutOfReach, NO_MAILBOX);
const ELSEWHERE: Expected = Reported(Verdict::ThirdPartyMail, High, Overall::OutOfReach, NO_MAILBOX);

#[rustfmt::skip]
const PEOPLE: &[(&str, Expected)] = &[
    // A domain without records: the mailbox answers, and how the organisation is set up cannot be seen.
    ("sam@drift.example", Reported(Verdict::ExoCloudOnly, Medium, Overall::WorksSoFar, READ_ONLY)),
    ("rita@drift.example", Reported(Verdict::ExoCloudOnly, Medium, Overall::WorksSoFar, READ_ONLY)),
    ("olga@drift.example", Reported(Verdict::ExoCloudOnly, Medium, Overall::WorksSoFar, READ_ONLY)),
    ("pat@drift.example", Reported(Verdict::ExoCloudOnly, Medium, Overall::WorksSoFar, READ_ONLY)),
    ("nina@northwind.example", CLOUD),
    ("noah@northwind.example", CLOUD),
    ("astrid@northwind.example", CLOUD),
    ("gustav@northwind.example", CLOUD),
    ("carla@contoso.example", Page("Need admin approval")),
    ("adam@contoso.example", CLOUD),
    ("grace@contoso.example", CLOUD),
    ("farah@fabrikam.example", HYBRID_CLOUD),
    ("felix@fabrikam.example", Reported(Verdict::HybridMailboxOnprem, High, Overall::OutOfReach, NO_MAILBOX)),
    ("frida@fabrikam.example", HYBRID_CLOUD),
    ("gero@fabrikam.example", HYBRID_CLOUD),
    ("ada@adatum.example", OWN_SERVERS),
    ("axel@adatum.example", OWN_SERVERS),
    ("greta@adatum.example", OWN_SERVERS),
    ("toni@tailspin.example", ELSEWHERE),
    ("theo@tailspin.example", ELSEWHERE),
    ("gina@tailspin.example", ELSEWHERE),
    ("walter@woodgrove.example", Page("50105")),
    // Where assignment is required, nobody consents for themselves; Global Administrators need no assignment.
    ("wilma@woodgrove.example", Page("Need admin approval")),
    ("anders@woodgrove.example", Page("50105")),
    ("gwen@woodgrove.example", CLOUD),
    ("lena@litware.example", Page("53003")),
    ("aldo@litware.example", Page("53003")),
    ("gloria@litware.example", Page("53003")),
    ("paula@proseware.example", Page("7000112")),
    ("abel@proseware.example", Page("7000112")),
    ("glenn@proseware.example", Page("7000112")),
    ("uma@wingtip.example", Reported(Verdict::NoMailboxLicense, High, Overall::ActionNeeded, NO_MAILBOX)),
    ("piet@wingtip.example", Reported(Verdict::LicenseOff, High, Overall::ActionNeeded, NO_MAILBOX)),
    ("gale@partner.example", Reported(Verdict::NoMailboxGuest, High, Overall::ActionNeeded, NO_MAILBOX)),
    ("will@wingtip.example", CLOUD),
    ("alva@wingtip.example", CLOUD),
    ("gabe@wingtip.example", CLOUD),
    ("lucy@lucerne.example", Page("90038")),
    ("gordon@lucerne.example", Page("90038")),
    ("rieke@relecloud.example", Page("90038")),
    ("gerd@relecloud.example", Page("90038")),
    ("pia@personal.example", Page("500200")),
];

const CALENDARS: [&str; 4] =
    ["Calendars.Read", "Calendars.Read.Shared", "Calendars.ReadWrite", "Calendars.ReadWrite.Shared"];

fn outcomes<const N: usize>(report: &Report, names: [&str; N]) -> [Outcome; N] {
    names.map(|name| report.permissions.iter().find(|result| result.scope.as_str() == name).unwrap().outcome)
}

#[test]
fn the_table_has_every_demo_person() {
    let scenario = Scenario::demo();
    let people: BTreeSet<&str> =
        scenario.tenants.iter().flat_map(|tenant| &tenant.users).map(|user| user.address.as_str()).collect();
    assert_eq!(people, PEOPLE.iter().map(|(address, _)| *address).collect());
}

#[tokio::test]
async fn every_demo_person_gets_the_right_report() {
    let mut world = World::start().await;
    let mut wrong = Vec::new();
    for (address, expected) in PEOPLE {
        let person = Person { address, tests: consentry::journeys::diagnose::TestOptions::default() };
        let found = match world.sign_in(address).await {
            Err(unsigned) => {
                let stuck = |page: &str| unsigned == Unsigned::Stuck(page.to_owned());
                if !matches!(expected, Page(page) if stuck(page)) {
                    wrong.push(format!("{address}: {unsigned:?}"));
                }
                continue;
            }
            Ok((who, tokens)) => world.diagnose(&who, &tokens, &person).await,
        };
        let basics = outcomes(&found, ["openid", "profile", "offline_access", "User.Read"]);
        let calendars = outcomes(&found, CALENDARS);
        let seen = (found.mailbox.verdict, found.mailbox.confidence, found.overall, calendars);
        let right = matches!(expected, Reported(verdict, confidence, overall, outcomes)
            if (*verdict, *confidence, *overall, *outcomes) == seen);
        if !right || basics != [Proven; 4] {
            wrong.push(format!("{address}: {seen:?} {basics:?} row {:?}", found.mailbox.row));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn everything_tested_and_answered_is_green() {
    let mut world = World::start().await;
    let nina = Person::testing_all("nina@northwind.example", "noah@northwind.example");
    let (who, tokens) = world.sign_in(nina.address).await.unwrap();
    let report = world.diagnose(&who, &tokens, &nina).await;
    assert_eq!(outcomes(&report, CALENDARS), [Covered, Covered, Covered, Proven]);
    assert_eq!(report.overall, Overall::Works);
    assert!(report.writes.iter().all(|trace| trace.gone && trace.created == Some(true)));
}
