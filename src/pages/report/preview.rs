//! Exactly what leaves with a report, before it leaves.

use leptos::prelude::*;

use super::{body, form::Form, ids};
use crate::{
    domain::{
        redaction::{Level, Withheld},
        report::Report,
    },
    pages::Page,
    say, say_marked,
    ui::{
        banner::banner,
        button::{Weight, button_link},
        id_block::for_support,
        judgement::overall_word,
        marked_text::marked_text,
        tag::overall_look,
        withheld::{level_name, level_text, manifest},
    },
    words::Words,
};

/// A level that can be chosen.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The level.
    pub level: Level,
    /// Where it is shown.
    pub href: String,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct ExportPreviewPage {
    /// The report as it leaves.
    pub report: Report,
    /// The level that is shown.
    pub level: Level,
    /// The same as JSON, letter by letter.
    pub json: String,
    /// What is withheld at it.
    pub withheld: Vec<Withheld>,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// The files: signed data, page, text.
    pub files: [String; 3],
    /// Where a link to it is made; `None` when the viewer makes none.
    pub share_href: Option<String>,
    /// The page that verifies files.
    pub verify_href: String,
    /// The vendor's support.
    pub support: String,
    /// The report itself.
    pub back_href: String,
}

impl Page for ExportPreviewPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "export-heading")
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            <div class="report">
                <p class="back">
                    <a href=self.back_href.clone()>{say!(words, "export-back")}</a>
                </p>
                <h1>{self.title(words)}</h1>
                <p class="lead">{say!(words, "export-heading.text")}</p>
                {self.levels(words)}
                {self.files(words)}
                {manifest(words, &self.withheld)}
                {self.shown(words)}
            </div>
        }
        .into_any()
    }
}

impl ExportPreviewPage {
    fn levels(&self, words: Words) -> AnyView {
        let choice = |choice: &Choice| {
            let shown = choice.level == self.level;
            let name = level_name(words, choice.level);
            let name = if shown {
                let mark = say!(words, "export-choose.here");
                view! {
                    <strong aria-current="true">{name}</strong>
                    {format!(" ({mark})")}
                }
                .into_any()
            } else {
                view! { <a href=choice.href.clone()>{name}</a> }.into_any()
            };
            view! {
                <li>
                    {name} <br /> {level_text(words, choice.level)}
                </li>
            }
        };
        view! {
            <section class="section no-print">
                <h2>{say!(words, "export-choose")}</h2>
                <ul class="alternatives">{self.choices.iter().map(choice).collect_view()}</ul>
            </section>
        }
        .into_any()
    }

    fn files(&self, words: Words) -> AnyView {
        let [json, html, text] = &self.files;
        let share = self
            .share_href
            .as_ref()
            .map(|href| button_link(href, Weight::Secondary, say!(words, "export-share")));
        view! {
            <section class="section no-print">
                <h2>{say!(words, "export-download")}</h2>
                <div class="actions">
                    {button_link(html, Weight::Primary, say!(words, "export-download.html"))}
                    {button_link(json, Weight::Secondary, say!(words, "export-download.json"))}
                    {button_link(text, Weight::Secondary, say!(words, "export-download.text"))} {share}
                </div>
                <p class="hint">
                    {marked_text(
                        say_marked!(words, "export-download.hint"),
                        &[("a", self.verify_href.clone())],
                    )}
                </p>
            </section>
        }
        .into_any()
    }

    fn shown(&self, words: Words) -> AnyView {
        let report = &self.report;
        let (tone, symbol) = overall_look(report.overall);
        let word = overall_word(words, report.overall);
        let headline = words.retell_or_keep(&report.headline);
        let level = level_name(words, self.level);
        view! {
            <section class="section">
                <h2>{say!(words, "export-preview", level = level)}</h2>
                {banner(tone, symbol, &word, &headline, ().into_any())}
            </section>
            {body(words, report, Form::Page, None)}
            {for_support(words, &self.support, &ids(report, &report.subject.cloud))}
            {self.data(words)}
        }
        .into_any()
    }

    fn data(&self, words: Words) -> AnyView {
        view! {
            <details class="evidence no-print">
                <summary>{say!(words, "export-data")}</summary>
                <p class="hint">{say!(words, "report-evidence.select")}</p>
                <pre class="id-block" tabindex="0" role="group" aria-label=say!(words, "export-data")>
                    <span lang="en">{self.json.clone()}</span>
                </pre>
            </details>
        }
        .into_any()
    }
}
