//! A small picture of the way from the app to the mailbox, and where it ends.

use leptos::prelude::*;

use crate::{
    domain::mailbox::{GraphSignal, Verdict},
    say,
    ui::mailbox_words::verdict_name,
    words::Words,
};

/// How one of the two possible homes of a mailbox is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Home {
    /// The mailbox is here, and Graph reaches it.
    Reached,
    /// The mailbox is here, or seems to be, and Graph does not reach it.
    OutOfReach,
    /// Graph looks here and finds no mailbox.
    Empty,
    /// It may be here.
    Maybe,
    /// Nothing to do with it.
    Absent,
}

impl Home {
    const fn class(self) -> &'static str {
        match self {
            Self::Reached => "way way--reached",
            Self::OutOfReach => "way way--out",
            Self::Empty => "way way--empty",
            Self::Maybe => "way way--maybe",
            Self::Absent => "way way--absent",
        }
    }

    fn sign(self, words: Words) -> String {
        match self {
            Self::Reached => say!(words, "report-picture-reached"),
            Self::OutOfReach => say!(words, "report-picture-out-of-reach"),
            Self::Empty => say!(words, "report-picture-empty"),
            Self::Maybe => say!(words, "report-picture-maybe"),
            Self::Absent => say!(words, "report-picture-absent"),
        }
    }
}

/// What the side beside the cloud stands for.
#[derive(Clone, Copy)]
enum Other {
    OwnServer,
    Provider,
    HomeOrganisation,
    SomewhereElse,
}

impl Other {
    fn name(self, words: Words) -> String {
        match self {
            Self::OwnServer => say!(words, "report-picture-own-server"),
            Self::Provider => say!(words, "report-picture-provider"),
            Self::HomeOrganisation => say!(words, "report-picture-home"),
            Self::SomewhereElse => say!(words, "report-picture-elsewhere"),
        }
    }
}

/// The cloud side, the other side, and what the other side is.
const fn homes(verdict: Verdict, graph: GraphSignal) -> (Home, Home, Other) {
    let own = Other::OwnServer;
    match verdict {
        Verdict::ExoCloudOnly => (Home::Reached, Home::Absent, own),
        Verdict::HybridMailboxCloud => (Home::Reached, Home::Maybe, own),
        Verdict::HybridMailboxOnprem | Verdict::OnpremOnly => (Home::Empty, Home::OutOfReach, own),
        Verdict::ThirdPartyMail => (Home::Empty, Home::OutOfReach, Other::Provider),
        Verdict::NoMailboxGuest => (Home::Empty, Home::Maybe, Other::HomeOrganisation),
        Verdict::NoMailboxLicense | Verdict::LicenseOff | Verdict::MailboxInactive => {
            (Home::Empty, Home::Absent, own)
        }
        Verdict::DuplicateMailboxSuspected => (Home::Maybe, Home::Maybe, own),
        Verdict::MailboxMoving => (Home::Maybe, Home::Absent, own),
        Verdict::NoExchangeOnline => (Home::Empty, Home::Maybe, Other::SomewhereElse),
        Verdict::Unknown => (looked(graph), Home::Maybe, Other::SomewhereElse),
    }
}

/// What Graph's own word leaves of the cloud where nothing decides. Without an answer the mailbox may well be there.
const fn looked(graph: GraphSignal) -> Home {
    match graph {
        GraphSignal::Miss | GraphSignal::NoExchangeOnline => Home::Empty,
        GraphSignal::Ok | GraphSignal::Moving | GraphSignal::Fault => Home::Maybe,
    }
}

/// What the "may also be there" of a hybrid organisation means is said by the caption, not by the mailbox sign.
fn other_sign(words: Words, verdict: Verdict, home: Home) -> String {
    match verdict {
        Verdict::HybridMailboxCloud => say!(words, "report-picture-colleagues"),
        _ => home.sign(words),
    }
}

/// The picture in words, for those who do not see it: the way from the app, and where it ends.
fn in_words(words: Words, verdict: Verdict, graph: GraphSignal, app: &str) -> String {
    let (cloud, other, place) = homes(verdict, graph);
    say!(
        words,
        "report-picture",
        verdict = verdict_name(words, verdict),
        app = app,
        cloud = cloud.sign(words),
        place = place.name(words),
        other = other_sign(words, verdict, other),
    )
}

/// Draws the picture for a verdict and what Graph said.
pub fn mailbox_picture(words: Words, verdict: Verdict, graph: GraphSignal, app: &str) -> AnyView {
    let (cloud, other, place) = homes(verdict, graph);
    let app: String = app.chars().take(20).collect();
    let label = in_words(words, verdict, graph, &app);
    view! {
        <svg class="picture" viewBox="0 0 340 236" role="img" aria-label=label>
            <g class="node">
                <rect x="105" y="1" width="130" height="40" rx="8" />
                <text x="170" y="26">{app}</text>
            </g>
            <path class="way way--reached" d="M170 41v26" />
            <g class="node">
                <rect x="105" y="67" width="130" height="40" rx="8" />
                <text x="170" y="92">"Microsoft Graph"</text>
            </g>
            {home(cloud, 0, "Exchange Online".to_owned(), cloud.sign(words))}
            {home(other, 1, place.name(words), other_sign(words, verdict, other))}
        </svg>
    }
    .into_any()
}

fn home(home: Home, side: u8, name: String, caption: String) -> AnyView {
    let (left, middle, way) = match side {
        0 => ("1", 83, "M140 107v18q0 8-8 8H91q-8 0-8 8v17"),
        _ => ("175", 257, "M200 107v18q0 8 8 8h41q8 0 8 8v17"),
    };
    let class = match home {
        Home::Reached => "node node--reached",
        Home::OutOfReach => "node node--out",
        Home::Empty | Home::Maybe => "node",
        Home::Absent => "node node--absent",
    };
    let stop = matches!(home, Home::OutOfReach | Home::Empty).then(|| {
        let cross = format!("M{} 140l8 8m0-8-8 8", middle - 4);
        view! {
            <circle class="stop__ground" cx=middle.to_string() cy="144" r="9" />
            <path class="stop" d=cross />
        }
    });
    view! {
        <path class=home.class() d=way />
        {stop}
        <g class=class>
            <rect x=left y="158" width="164" height="76" rx="8" />
            <text x=middle.to_string() y="180">{name}</text>
            {sign(home, middle)}
            <text class="node__words" x=middle.to_string() y="223">{caption}</text>
        </g>
    }
    .into_any()
}

fn sign(home: Home, middle: i32) -> Option<AnyView> {
    let at = middle - 11;
    let envelope = format!("M{at} 190h22v15h-22zm0 1 11 7.5 11-7.5");
    match home {
        Home::Reached | Home::OutOfReach => Some(view! { <path class="envelope" d=envelope /> }.into_any()),
        Home::Maybe => Some(view! { <path class="envelope envelope--maybe" d=envelope /> }.into_any()),
        Home::Empty | Home::Absent => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_nothing_is_known_nothing_is_ruled_out() {
        let words = |graph| in_words(Words::default(), Verdict::Unknown, graph, "Drift");
        assert!(words(GraphSignal::Fault).contains("Exchange Online: mailbox perhaps here."));
        assert!(words(GraphSignal::Miss).contains("Exchange Online: no mailbox here."));
    }

    #[test]
    fn the_words_say_where_the_mailbox_is_and_how_far_graph_gets() {
        assert_eq!(
            in_words(Words::default(), Verdict::HybridMailboxOnprem, GraphSignal::Miss, "Drift"),
            "Hybrid organisation, this mailbox on its own server. Drift asks Microsoft Graph, which looks in Exchange \
             Online: no mailbox here. Own Exchange server: mailbox, out of reach."
        );
        let reached = in_words(Words::default(), Verdict::ExoCloudOnly, GraphSignal::Ok, "Drift");
        assert!(
            reached.ends_with("Exchange Online: mailbox is here. Own Exchange server: nothing points here.")
        );
    }
}
