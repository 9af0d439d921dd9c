//! A small picture of the way from the app to the mailbox, and where it ends.

use leptos::prelude::*;

use crate::{
    domain::mailbox::{GraphSignal, Verdict},
    ui::words::verdict_name,
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

    const fn words(self) -> &'static str {
        match self {
            Self::Reached => "mailbox is here",
            Self::OutOfReach => "mailbox, out of reach",
            Self::Empty => "no mailbox here",
            Self::Maybe => "mailbox perhaps here",
            Self::Absent => "nothing points here",
        }
    }
}

/// The cloud side, the other side, and what the other side is called.
const fn homes(verdict: Verdict, graph: GraphSignal) -> (Home, Home, &'static str) {
    let own = "Own Exchange server";
    match verdict {
        Verdict::ExoCloudOnly => (Home::Reached, Home::Absent, own),
        Verdict::HybridMailboxCloud => (Home::Reached, Home::Maybe, own),
        Verdict::HybridMailboxOnprem | Verdict::OnpremOnly => (Home::Empty, Home::OutOfReach, own),
        Verdict::ThirdPartyMail => (Home::Empty, Home::OutOfReach, "Other provider"),
        Verdict::NoMailboxGuest => (Home::Empty, Home::Maybe, "Home organisation"),
        Verdict::NoMailboxLicense | Verdict::LicenseOff | Verdict::MailboxInactive => {
            (Home::Empty, Home::Absent, own)
        }
        Verdict::DuplicateMailboxSuspected => (Home::Maybe, Home::Maybe, own),
        Verdict::MailboxMoving => (Home::Maybe, Home::Absent, own),
        Verdict::NoExchangeOnline => (Home::Empty, Home::Maybe, "Somewhere else"),
        Verdict::Unknown => (looked(graph), Home::Maybe, "Somewhere else"),
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
const fn other_words(verdict: Verdict, home: Home) -> &'static str {
    match verdict {
        Verdict::HybridMailboxCloud => "colleagues perhaps here",
        _ => home.words(),
    }
}

/// The picture in words, for those who do not see it: the way from the app, and where it ends.
fn in_words(verdict: Verdict, graph: GraphSignal, app: &str) -> String {
    let (cloud, other, other_name) = homes(verdict, graph);
    format!(
        "{}. {app} asks Microsoft Graph, which looks in Exchange Online: {}. {other_name}: {}.",
        verdict_name(verdict),
        cloud.words(),
        other_words(verdict, other),
    )
}

/// Draws the picture for a verdict and what Graph said.
pub fn mailbox_picture(verdict: Verdict, graph: GraphSignal, app: &str) -> AnyView {
    let (cloud, other, other_name) = homes(verdict, graph);
    let app: String = app.chars().take(20).collect();
    let label = in_words(verdict, graph, &app);
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
            {home(cloud, 0, "Exchange Online", cloud.words())}
            {home(other, 1, other_name, other_words(verdict, other))}
        </svg>
    }
    .into_any()
}

fn home(home: Home, side: u8, name: &'static str, words: &'static str) -> AnyView {
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
            <text class="node__words" x=middle.to_string() y="223">{words}</text>
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
        let words = |graph| in_words(Verdict::Unknown, graph, "Drift");
        assert!(words(GraphSignal::Fault).contains("Exchange Online: mailbox perhaps here."));
        assert!(words(GraphSignal::Miss).contains("Exchange Online: no mailbox here."));
    }

    #[test]
    fn the_words_say_where_the_mailbox_is_and_how_far_graph_gets() {
        assert_eq!(
            in_words(Verdict::HybridMailboxOnprem, GraphSignal::Miss, "Drift"),
            "Hybrid organisation, this mailbox on its own server. Drift asks Microsoft Graph, which looks in Exchange \
             Online: no mailbox here. Own Exchange server: mailbox, out of reach."
        );
        let reached = in_words(Verdict::ExoCloudOnly, GraphSignal::Ok, "Drift");
        assert!(
            reached.ends_with("Exchange Online: mailbox is here. Own Exchange server: nothing points here.")
        );
    }
}
