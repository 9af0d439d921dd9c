//! Where a tenant stands and who has to act, in one sentence.

use leptos::prelude::*;

use crate::{
    domain::{canned_answer::Situation, consent::ConsentStage, gate::Fixer, report::Overall},
    ui::{banner::banner, icon::Icon, mailbox_words::verdict_name, tag::Tone, words::gate_name},
    words::Words,
};

const ADMIN: &str = "An administrator of the customer has to act.";
const NOBODY: &str = "Nobody has to act.";

struct Standing {
    tone: Tone,
    icon: Icon,
    word: String,
    sentence: String,
}

/// The banner on top of the page.
pub(super) fn standing(seen: Situation) -> AnyView {
    let Standing { tone, icon, word, sentence } = read(seen);
    banner(tone, icon, &word, &sentence, ())
}

fn say(tone: Tone, icon: Icon, word: impl Into<String>, sentence: impl Into<String>) -> Standing {
    Standing { tone, icon, word: word.into(), sentence: sentence.into() }
}

const fn turn(fixer: Option<Fixer>) -> &'static str {
    match fixer {
        Some(Fixer::User) => "The person who signs in has to act.",
        Some(Fixer::TenantAdmin) => ADMIN,
        Some(Fixer::Vendor) => "We have to act.",
        Some(Fixer::Microsoft) => "Microsoft has to act; until then only waiting helps.",
        None => "Who has to act is not known.",
    }
}

fn read(seen: Situation) -> Standing {
    if let Some(gate) = seen.gate {
        let name = gate_name(Words::default(), gate);
        let sentence = format!("Microsoft refused a sign-in for this reason. {}", turn(seen.fixer));
        return say(Tone::Warn, Icon::Barrier, name, sentence);
    }
    if seen.lacks {
        let sentence =
            format!("The organisation was seen to allow less than the app asks for today. {ADMIN}");
        return say(Tone::Warn, Icon::Warning, "Consent is incomplete", sentence);
    }
    of_report(seen).or_else(|| of_consent(seen.stage)).unwrap_or_else(|| {
        say(
            Tone::Neutral,
            Icon::Circle,
            "Nothing seen yet",
            "Nobody was refused, nobody asked for approval, and no connection was checked.",
        )
    })
}

fn of_report(seen: Situation) -> Option<Standing> {
    let mailbox = seen.verdict.map(|verdict| verdict_name(Words::default(), verdict)).unwrap_or_default();
    let standing = match seen.overall? {
        Overall::Works => say(
            Tone::Good,
            Icon::Tick,
            "Works",
            format!("Everything that the last check tested answered. {NOBODY}"),
        ),
        Overall::WorksSoFar => say(
            Tone::Covered,
            Icon::Tick,
            "Works so far",
            format!("What the last check tested answered; something was not tested. {NOBODY}"),
        ),
        Overall::ActionNeeded => say(
            Tone::Warn,
            Icon::Warning,
            "Something is to be done",
            "The last check found something that stands in the way; its report says who has to act.",
        ),
        Overall::OutOfReach => say(
            Tone::Bad,
            Icon::Cross,
            mailbox,
            format!("Microsoft Graph does not reach the mailbox, and no permission changes that. {ADMIN}"),
        ),
        Overall::CouldNotTell => say(
            Tone::Unsure,
            Icon::Question,
            "Could not tell",
            "The last check saw too little to say anything. Somebody has to check again.",
        ),
    };
    Some(standing)
}

fn of_consent(stage: Option<ConsentStage>) -> Option<Standing> {
    let standing = match stage? {
        ConsentStage::Created => say(
            Tone::Neutral,
            Icon::Circle,
            "Approval asked for",
            format!("The link was not opened by a person yet. {ADMIN}"),
        ),
        ConsentStage::Opened => {
            say(Tone::Neutral, Icon::Dash, "Approval asked for", format!("The link was opened. {ADMIN}"))
        }
        ConsentStage::Consented | ConsentStage::Proving => say(
            Tone::Wait,
            Icon::Clock,
            "Consent is being proven",
            "Microsoft reported consent; a fresh token has to show it. It may take up to an hour.",
        ),
        ConsentStage::Proven => say(
            Tone::Good,
            Icon::Tick,
            "Consent is proven",
            "The organisation allows the app. No connection was checked; people can connect now.",
        ),
        ConsentStage::Refused => {
            say(Tone::Warn, Icon::Barrier, "An administrator said no", "Whoever asked has to talk to them.")
        }
        ConsentStage::Failed => {
            say(Tone::Bad, Icon::Cross, "Consent failed", "The timeline says how. Somebody has to ask again.")
        }
    };
    Some(standing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::gate::Gate;

    #[test]
    fn a_closed_gate_counts_before_an_earlier_success() {
        let works = Situation { overall: Some(Overall::Works), ..Situation::default() };
        assert_eq!(read(works).tone, Tone::Good);
        let refused = Situation { gate: Some(Gate::AppDisabled), fixer: Some(Fixer::TenantAdmin), ..works };
        let standing = read(refused);
        assert_eq!(standing.tone, Tone::Warn);
        assert!(standing.sentence.ends_with(ADMIN), "{}", standing.sentence);
        assert_eq!(read(Situation { lacks: true, ..works }).tone, Tone::Warn);
    }

    #[test]
    fn nothing_seen_is_not_green() {
        assert_eq!(read(Situation::default()).tone, Tone::Neutral);
        let unsure = Situation { overall: Some(Overall::CouldNotTell), ..Situation::default() };
        assert_eq!(read(unsure).tone, Tone::Unsure);
    }
}
