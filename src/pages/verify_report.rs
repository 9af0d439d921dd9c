//! Says whether a report file is genuine. Anybody may ask, and nothing is kept.

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::signed_report::{SignatureState, SignedReport},
    say,
    ui::{
        banner::{banner, notice},
        button::{Weight, submit},
        error_summary::error_summary,
        field::{Field, FieldError, file_field, text_area_field},
        icon::Icon,
        judgement::overall_word,
        summary_list::{code, summary_list},
        tag::Tone,
        time::time,
        withheld::{level_name, manifest},
    },
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct VerifyReportPage {
    /// Where the file goes. Fields: `file`, `pasted`.
    pub action: &'static str,
    /// The name of the vendor's app.
    pub app: String,
    /// What was wrong with what came.
    pub errors: Vec<FieldError>,
    /// What the file is worth.
    pub answer: Option<Answer>,
}

/// What a file is worth.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its signature.
    pub signature: SignatureState,
    /// What was signed, when that signature holds. What was changed is nobody's word and is not shown.
    pub signed: Option<Box<SignedReport>>,
    /// It was a page with the data in it.
    pub was_page: bool,
}

const FILE: Field = Field { name: "file", text: "verify-file", autocomplete: "off", kind: "file" };
const PASTED: Field = Field { name: "pasted", text: "verify-pasted", autocomplete: "off", kind: "text" };
/// What a file dialogue offers first.
const ACCEPTED: &str = ".json,.html,application/json,text/html";

impl Page for VerifyReportPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "verify-heading")
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            {error_summary(words, &self.errors)}
            <h1>{self.title(words)}</h1>
            {match &self.answer {
                None => view! { <p class="lead">{say!(words, "verify-heading.text")}</p> }.into_any(),
                Some(answer) => answer.view(words, &self.app),
            }}
            {self.form(words)}
        }
        .into_any()
    }
}

impl VerifyReportPage {
    fn form(&self, words: Words) -> AnyView {
        let heading =
            if self.answer.is_some() { say!(words, "verify-form.again") } else { say!(words, "verify-form") };
        view! {
            <form class="section" method="post" action=self.action enctype="multipart/form-data">
                <h2>{heading}</h2>
                {file_field(words, FILE, ACCEPTED, &self.errors)}
                {text_area_field(words, PASTED, 6, "", &self.errors)}
                <div class="actions">{submit(Weight::Primary, say!(words, "verify-form.button"))}</div>
                <p class="hint">{say!(words, "verify-form.hint")}</p>
            </form>
        }
        .into_any()
    }
}

impl Answer {
    fn view(&self, words: Words, app: &str) -> AnyView {
        let (tone, symbol, word, sentence) = match &self.signature {
            SignatureState::Valid { .. } => (
                Tone::Good,
                Icon::Tick,
                say!(words, "verify-valid"),
                say!(words, "verify-valid.text", app = app),
            ),
            SignatureState::Wrong => {
                (Tone::Bad, Icon::Cross, say!(words, "verify-wrong"), say!(words, "verify-wrong.text"))
            }
            SignatureState::UnknownKey { .. } => (
                Tone::Unsure,
                Icon::Question,
                say!(words, "verify-unknown-key"),
                say!(words, "verify-unknown-key.text"),
            ),
            SignatureState::Missing => {
                (Tone::Warn, Icon::Warning, say!(words, "verify-missing"), say!(words, "verify-missing.text"))
            }
        };
        let beside = (self.was_page && self.signed.is_some())
            .then(|| notice(Tone::Neutral, say!(words, "verify-page").into_any()));
        view! {
            {banner(tone, symbol, &word, &sentence, ().into_any())}
            {beside}
            {self.signed.as_deref().map(|file| facts(words, file))}
        }
        .into_any()
    }
}

fn facts(words: Words, file: &SignedReport) -> AnyView {
    let report = &file.report;
    let headline = words.retell_or_keep(&report.headline);
    let answer = format!("{}. {headline}", overall_word(words, report.overall));
    let mut facts = vec![
        (say!(words, "verify-answer"), answer.into_any()),
        (say!(words, "verify-checked"), time(words, report.finished_at)),
        (say!(words, "verify-level"), level_name(words, file.level).into_any()),
        (say!(words, "verify-exported"), time(words, file.exported_at)),
    ];
    if let Some(signature) = &file.signature {
        facts.push((say!(words, "verify-key"), code(&signature.kid)));
    }
    view! {
        <section class="section">
            <h2>{say!(words, "verify-facts")}</h2>
            {summary_list(facts)}
        </section>
        {manifest(words, &file.withheld)}
    }
    .into_any()
}
