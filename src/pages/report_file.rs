//! A report as one file that needs nothing besides itself: it opens offline, asks nobody for anything, runs no script,
//! prints with all its evidence, and carries the signed data, so that it can be verified as it is.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use leptos::{prelude::*, reactive::owner::Owner};
use sha2::{Digest as _, Sha256};

use super::{
    left_in_order,
    report::{
        body,
        form::{Form, Place},
        head, ids, title,
    },
    with_whole_comments,
};
use crate::{
    domain::{redaction::Withheld, report::Report, signed_report::SignedReport},
    say, say_marked,
    ui::{
        evidence::ticket,
        id_block::for_support,
        marked_text::marked_text,
        summary_list::{code, summary_list},
        time::time,
        withheld::{level_name, level_text},
    },
    words::Words,
};

mod data;
mod style;

/// Nothing is loaded and nothing runs, whatever a text in the report may look like. The one script element is named by
/// its hash: it holds data, and checkers do not tell the two apart.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; script-src ";

/// The command that verifies a file.
const COMMAND: &str = "consentry verify-report";

/// What a file is made of.
#[derive(Debug, Clone, Copy)]
pub struct ReportFile<'a> {
    /// The signed report.
    pub signed: &'a SignedReport,
    /// Name of the cloud as people call it.
    pub cloud_name: &'a str,
    /// The vendor's support.
    pub support: &'a str,
    /// The page that verifies files, as a whole address: the file is read elsewhere.
    pub verify_at: &'a str,
}

/// What was withheld of one kind, and what stands there.
pub fn withheld_line(words: Words, withheld: &Withheld) -> String {
    say!(
        words,
        "file-withheld-kind",
        what = words.retell_or_keep(&withheld.what),
        count = withheld.places,
        instead = words.retell_or_keep(&withheld.instead)
    )
}

impl ReportFile<'_> {
    /// The file, in the reader's language.
    pub fn html(&self, words: Words) -> String {
        let owner = Owner::new_root(None);
        let main = owner.with(|| self.main(words).to_html());
        let title = owner.with(|| title(words, &self.signed.report).into_view().to_html());
        owner.unset_with_forced_cleanup();
        let main = with_whole_comments(&left_in_order(main));
        let title = left_in_order(title);
        let language = words.language().tag();
        let style = style::needed_for(&main);
        let data = data::escaped_json(self.signed);
        let hash = STANDARD.encode(Sha256::digest(&data));
        format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}'sha256-{hash}'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <title>{title}</title>\n<style>{style}</style>\n</head>\n\
             <body>\n<main>{main}</main>\n\
             <script type=\"application/json\" id=\"consentry-report\">{data}</script>\n</body>\n</html>\n"
        )
    }

    fn main(&self, words: Words) -> AnyView {
        let report = &self.signed.report;
        view! {
            {head(words, report)}
            <p class="hint">
                {level_name(words, self.signed.level)} " · " <a href="#about">{say!(words, "file-about")}</a>
            </p>
            {body(words, report, Form::File, None)}
            {for_support(words, self.support, &ids(report, self.cloud_name))}
            {self.about(words)}
            {all_evidence(words, report)}
        }
        .into_any()
    }

    fn about(&self, words: Words) -> AnyView {
        let level = self.signed.level;
        let facts = vec![
            (
                say!(words, "file-level"),
                view! {
                    {level_name(words, level)}
                    <span class="fact-note">{level_text(words, level)}</span>
                }
                .into_any(),
            ),
            (say!(words, "file-made"), time(words, self.signed.exported_at)),
            (say!(words, "file-withheld"), self.withheld(words)),
            (say!(words, "file-verify"), self.verify(words)),
        ];
        view! {
            <section class="section" id="about">
                <h2>{say!(words, "file-about")}</h2>
                {summary_list(facts)}
            </section>
        }
        .into_any()
    }

    fn withheld(&self, words: Words) -> AnyView {
        if self.signed.withheld.is_empty() {
            return say!(words, "file-withheld-nothing").into_any();
        }
        let kinds = self.signed.withheld.iter();
        let kinds = kinds.map(|kind| view! { <li>{withheld_line(words, kind)}</li> }).collect_view();
        view! { <ul>{kinds}</ul> }.into_any()
    }

    fn verify(&self, words: Words) -> AnyView {
        let how = say_marked!(words, "file-verify-how", address = self.verify_at, command = COMMAND);
        let key = self.signed.signature.as_ref().map(|signature| {
            view! { <span class="fact-note">{signature.alg.clone()} " " {code(signature.kid.clone())}</span> }
        });
        view! { {marked_text(how, &[("a", self.verify_at.to_owned())])} {key} }.into_any()
    }
}

/// Every exchange, place by place, open: on paper nothing can be unfolded.
fn all_evidence(words: Words, report: &Report) -> Option<AnyView> {
    let places = Place::all(words, report);
    (!places.is_empty()).then(|| {
        let parts = places
            .into_iter()
            .map(|(place, title, exchanges)| {
                let tenant = Some(report.subject.tenant);
                view! {
                    <h3 id=place.anchor()>{title}</h3>
                    <pre class="id-block" lang="en">
                        {ticket(tenant, exchanges)}
                    </pre>
                }
            })
            .collect_view();
        view! {
            <section class="section exchanges">
                <h2>{say!(words, "file-evidence")}</h2>
                <p>{say!(words, "file-evidence.text")}</p>
                {parts}
            </section>
        }
        .into_any()
    })
}
