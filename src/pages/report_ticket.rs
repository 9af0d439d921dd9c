//! A report as text, shown as it is copied into a ticket.

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::redaction::Level,
    islands::copy_button::CopyButton,
    say,
    ui::{
        button::{Weight, button_link},
        withheld::{level_name, level_text},
    },
    words::Words,
};

const TEXT: &str = "ticket-text";

/// What the page shows.
#[derive(Debug, Clone)]
pub struct TicketPage {
    /// The report's page.
    pub report_href: String,
    /// The text.
    pub text: String,
    /// How much it says.
    pub level: Level,
    /// The levels that the reader may choose from, each with its page.
    pub levels: Vec<(Level, String)>,
    /// The text as a file.
    pub save_href: String,
}

impl Page for TicketPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "file-text-title")
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let levels = self.levels.iter().map(|(level, href)| self.choice(words, *level, href)).collect_view();
        view! {
            <p class="back">
                <a href=self.report_href.clone()>{say!(words, "compare-back")}</a>
            </p>
            <h1>{title.clone()}</h1>
            <p class="lead">{say!(words, "file-text-title.text")}</p>
            <div class="actions">
                <CopyButton
                    target_id=TEXT.to_owned()
                    label=say!(words, "file-text-copy")
                    done=say!(words, "ui-copied")
                />
                {button_link(&self.save_href, Weight::Secondary, say!(words, "file-text-save"))}
            </div>
            <pre class="id-block ticket" id=TEXT tabindex="0" role="group" aria-label=title>
                {self.text.clone()}
            </pre>
            <section class="section">
                <h2>{say!(words, "file-text-levels")}</h2>
                <ul>{levels}</ul>
            </section>
        }
        .into_any()
    }
}

impl TicketPage {
    fn choice(&self, words: Words, level: Level, href: &str) -> AnyView {
        let current = (level == self.level).then_some("true");
        view! {
            <li>
                <a href=href.to_owned() aria-current=current>
                    {level_name(words, level)}
                </a>
                <span class="fact-note">{level_text(words, level)}</span>
            </li>
        }
        .into_any()
    }
}
