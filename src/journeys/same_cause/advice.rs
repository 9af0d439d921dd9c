//! What to do about a cause.

use crate::{
    domain::{
        cause::{Cause, ConsentHold, Lack, PermissionHold, RefusalCode},
        gate::GateReading,
        mailbox::advice::on_verdict,
    },
    journeys::{blocked, portal::Portal},
    knowledge::{
        gates::{Stage, known_gate},
        vendor_advice::vendor_advice,
    },
    words::Words,
};

/// What to do about a cause, and what the people are told whom it holds back.
#[derive(Debug, Default)]
pub struct Advice {
    /// What it means.
    pub meaning: String,
    /// What the customer does, most useful first.
    pub steps: Vec<String>,
    /// What the vendor does.
    pub vendor: Option<&'static str>,
    /// Microsoft's page about the number.
    pub docs_url: Option<String>,
}

pub(super) fn about(portal: &Portal, cause: &Cause) -> Advice {
    let steps = |steps: &[&str]| steps.iter().map(|step| (*step).to_owned()).collect();
    match cause {
        Cause::Gate { gate, code, .. } => {
            let context = blocked::context(portal, Words::default(), Stage::Calendars);
            let number = code.as_ref().and_then(RefusalCode::number);
            let GateReading { explanation, next_steps, docs_url, .. } = known_gate(*gate, number, &context);
            Advice { meaning: explanation, steps: next_steps, vendor: vendor_advice(*gate), docs_url }
        }
        Cause::Mailbox(verdict) => {
            let advice = on_verdict(*verdict, &portal.app.name);
            Advice { meaning: advice.what, steps: advice.how, ..Advice::default() }
        }
        Cause::Consent(hold) => {
            Advice { meaning: cause.sentence(), steps: steps(of_consent(hold)), ..Advice::default() }
        }
        Cause::Permission(PermissionHold { lack, .. }) => {
            Advice { meaning: cause.sentence(), steps: steps(of_permission(*lack)), ..Advice::default() }
        }
        Cause::CouldNotTell => Advice {
            meaning: cause.sentence(),
            steps: steps(&[
                "Open the last report of a tenant and look at what could not be checked.",
                "Ask for another check.",
            ]),
            ..Advice::default()
        },
    }
}

const fn of_consent(hold: &ConsentHold) -> &'static [&'static str] {
    match hold {
        ConsentHold::Waiting => {
            &["Ask whether the link has reached an administrator; the requester can write a reminder."]
        }
        ConsentHold::Proving => &[
            "Wait an hour after the approval.",
            "Ask the administrator to open the link again: a sign-in shows the grant.",
        ],
        ConsentHold::Refused => {
            &["Read the reason on the tenant’s page, if one was given, and answer it before asking again."]
        }
        ConsentHold::OtherTenant => &[
            "The administrator signs in with an account of the organisation that was asked, in a private window.",
        ],
        ConsentHold::Error(_) => &["Look the code up, then ask the administrator to try again."],
        ConsentHold::NeverArrived => &[
            "The administrator compares what is granted under Enterprise applications > the app > Permissions.",
            "Approve again by the same link.",
        ],
        ConsentHold::Again => &["Make a link for the tenant under Consent again and send it."],
    }
}

const fn of_permission(lack: Lack) -> &'static [&'static str] {
    match lack {
        Lack::Missing => &["An administrator approves again: what was granted lacks the permission."],
        Lack::Pending => &["Wait an hour after the approval and check again."],
        Lack::Blocked => &[
            "Open the report of a tenant: it names what Microsoft Graph said.",
            "The administrator looks for policies that limit the app in Exchange Online.",
        ],
    }
}
