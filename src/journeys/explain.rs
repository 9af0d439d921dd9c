//! Explaining what somebody pasted: Microsoft's error page in any language, the address they ended at, a token error, an
//! error answer of Graph, or the line of a log with one of these in it. Nothing of it is kept.

use crate::{
    domain::{gate::GateReading, sign_in_error::SignInError},
    knowledge::gates::{GateContext, Stage, depends_on_home, read_gate},
    words::Words,
};

use super::{blocked, portal::Portal, refusal::Refusal, viewer::SignedIn};

mod address;
mod found;
mod graph_body;
mod ids;
mod json_in_text;
mod nothing;
mod page_text;
mod reading;
mod status;
mod token_answer;

#[cfg(test)]
mod tests;

pub use nothing::Nothing;

/// The longest text that is read, in bytes. Microsoft's pages hold a few hundred.
pub const LONGEST: usize = 64 * 1024;

/// What was found in a pasted text: the error that decides, and the codes of the others.
#[derive(Debug)]
pub struct Explanation {
    /// The error as far as it could be read. Of an answer of Graph it holds the ids, and the code as its `error`.
    pub error: SignInError,
    /// What it means.
    pub reading: GateReading,
    /// What Graph's answer adds, when it was one.
    pub graph: Option<GraphAnswer>,
    /// The codes of other errors in the text, in their order.
    pub others: Vec<Code>,
    /// What was being tried, as far as the text tells.
    pub stage: Stage,
}

/// An error answer of Microsoft Graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GraphAnswer {
    /// The HTTP status, when it was given or stands in the text.
    pub status: Option<u16>,
    /// The code that was read.
    pub code: Option<String>,
    /// The most likely cause in one word, such as `no_mailbox`. A hint.
    pub verdict: &'static str,
    /// Several causes share this answer.
    pub ambiguous: bool,
    /// These causes.
    pub candidates: &'static [String],
}

/// A code as Microsoft writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code {
    /// The number after `AADSTS`.
    SignIn(u32),
    /// A code of Graph.
    Graph(String),
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::SignIn(number) => write!(f, "AADSTS{number}"),
            Self::Graph(code) => f.write_str(code),
        }
    }
}

/// Reads a pasted text without asking anybody. `status` is the HTTP status that came with it, when somebody noted it;
/// `app` is the name of the vendor's app. The explanation is in the language of `words`.
///
/// Of several errors the one decides that somebody has to act on: a known gate before what passes by itself (an expired
/// session, a fault at Microsoft), that before what is not known; a number of the sign-in before an answer of Graph; what
/// stands first before what stands later.
///
/// # Errors
/// [`Nothing`] says why nothing could be read.
pub fn read(pasted: &str, status: Option<u16>, words: Words, app: &str) -> Result<Explanation, Nothing> {
    let text = pasted.get(..pasted.floor_char_boundary(LONGEST)).unwrap_or_default().trim();
    let found = reading::all(text, status);
    reading::deciding(text, found, status, words, app).ok_or_else(|| Nothing::in_text(text))
}

/// Reads a pasted text for the portal's page.
///
/// `may_look` is asked before Microsoft is asked about a domain that the text names, and only then.
///
/// # Errors
/// [`Refusal::Invalid`] when there is nothing to read in it.
pub async fn explain(
    portal: &Portal,
    words: Words,
    viewer: Option<&SignedIn>,
    pasted: &str,
    may_look: impl FnOnce() -> bool,
) -> Result<Explanation, Refusal> {
    let found = read(pasted, None, words, &portal.app.name)
        .map_err(|nothing| Refusal::Invalid(vec![nothing.error()]))?;
    // A page without a code keeps the gate that its words name.
    let by_words = found.error.code.is_none() && found.error.error.is_empty();
    if found.graph.is_some() || by_words {
        return Ok(found);
    }
    let looks = depends_on_home(&found.error) && may_look();
    let home = if looks { blocked::home(portal, &found.error, viewer).await } else { None };
    let requested = match found.stage {
        Stage::SignIn => portal.app.sign_in_scopes(),
        _ => portal.app.scopes(),
    };
    let tenant = viewer.map(SignedIn::tenant);
    let context = blocked::context_in(portal, words, found.stage, tenant, &requested).await?;
    let reading = read_gate(&found.error, GateContext { home, ..context });
    Ok(Explanation { reading, ..found })
}
