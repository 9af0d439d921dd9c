//! A report behind a link: the same sections at the link's level, and what that level withholds.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{body, form::Form, head, ids, title};
use crate::{
    domain::{
        redaction::{Level, Withheld},
        report::Report,
    },
    pages::Page,
    say,
    ui::{
        banner::notice,
        button::{Weight, button_link},
        id_block::for_support,
        tag::Tone,
        withheld::{level_name, level_text, manifest},
    },
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct SharedReportPage {
    /// The report at the level of the link.
    pub report: Report,
    /// That level.
    pub level: Level,
    /// What the level withholds.
    pub withheld: Vec<Withheld>,
    /// Until when the link works.
    pub expires_at: Timestamp,
    /// Name of the cloud as people call it.
    pub cloud_name: String,
    /// The vendor's support.
    pub support: String,
    /// The same as a signed file.
    pub json_href: String,
}

impl Page for SharedReportPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        title(words, &self.report)
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            <div class="report">
                {head(words, &self.report)}
                {self.how_shared(words)}
                {body(words, &self.report, Form::Page, None)}
                {manifest(words, &self.withheld)}
                {for_support(words, &self.support, &ids(&self.report, &self.cloud_name))}
                {self.download(words)}
            </div>
        }
        .into_any()
    }
}

impl SharedReportPage {
    fn how_shared(&self, words: Words) -> AnyView {
        let level = level_name(words, self.level);
        let until = say!(words, "share-until", at = words.time(self.expires_at));
        let text = view! {
            <p>
                <strong>{say!(words, "shared-by-link", level = level)}</strong>
                " "
                {level_text(words, self.level)}
            </p>
            <p>{until} " " {say!(words, "shared-noted")}</p>
        };
        notice(Tone::Neutral, text)
    }

    fn download(&self, words: Words) -> AnyView {
        view! {
            <section class="section no-print">
                <h2>{say!(words, "file-share")}</h2>
                <div class="actions">
                    {button_link(&self.json_href, Weight::Secondary, say!(words, "shared-download"))}
                </div>
                <p class="hint">{say!(words, "shared-download.hint")}</p>
            </section>
        }
        .into_any()
    }
}
