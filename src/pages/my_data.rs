//! What is stored about whoever is signed in, for themselves.

use jiff::Timestamp;
use leptos::prelude::*;

use super::Page;
use crate::{
    domain::report::Overall,
    say,
    ui::{
        banner::notice,
        button::{Weight, button_form, button_link, submit},
        form::{FormTarget, post_form},
        judgement::overall_word,
        summary_list::{code, summary_list},
        tag::Tone,
        time::{time, time_to_the_second},
    },
    words::Words,
};

/// One session.
#[derive(Debug, Clone)]
pub struct SessionRow {
    /// When it began.
    pub began_at: Timestamp,
    /// When it ends by itself.
    pub ends_at: Timestamp,
    /// Ends it; `None` for the one that reads.
    pub end: Option<FormTarget>,
}

/// Something with a time, a page, and a word.
#[derive(Debug, Clone)]
pub struct DatedRow {
    /// When.
    pub at: Timestamp,
    /// Its page.
    pub href: Option<String>,
    /// What it is, as written by machines.
    pub code: String,
}

/// One report.
#[derive(Debug, Clone)]
pub struct ReportRow {
    /// Its page.
    pub href: String,
    /// When.
    pub at: Timestamp,
    /// Its answer.
    pub overall: Option<Overall>,
}

/// One entry of the audit log.
#[derive(Debug, Clone)]
pub struct LogRow {
    /// When.
    pub at: Timestamp,
    /// What, in the word of the log.
    pub action: String,
    /// From where.
    pub from: Option<String>,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct MyDataPage {
    /// The app's name.
    pub app: String,
    /// Display name.
    pub name: String,
    /// Sign-in name.
    pub username: String,
    /// Object id.
    pub person: String,
    /// Tenant id.
    pub tenant: String,
    /// When they were here first, and last.
    pub seen: Option<(Timestamp, Timestamp)>,
    /// When their calendar was seen to be connected.
    pub connected_at: Option<Timestamp>,
    /// Sessions.
    pub sessions: Vec<SessionRow>,
    /// Ends all others, when there are any.
    pub end_others: Option<FormTarget>,
    /// Reports.
    pub reports: Vec<ReportRow>,
    /// Refused sign-ins, with what Microsoft said.
    pub refusals: Vec<DatedRow>,
    /// When requests to administrators were made.
    pub requests: Vec<Timestamp>,
    /// The latest entries of the audit log.
    pub log: Vec<LogRow>,
    /// How many entries there are.
    pub log_entries: usize,
    /// The file with everything.
    pub file_href: &'static str,
    /// Erases everything.
    pub erase: FormTarget,
    /// The box was not ticked.
    pub not_sure: bool,
    /// What this portal stores of everybody.
    pub stored_data_href: &'static str,
}

impl Page for MyDataPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "mydata-heading")
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            <h1>{say!(words, "mydata-heading")}</h1>
            <p class="lead">{say!(words, "mydata-heading.text")}</p>
            <p>
                <a href=self.stored_data_href>{say!(words, "mydata-heading.everybody")}</a>
            </p>
            <section class="section">
                <h2>{say!(words, "mydata-file")}</h2>
                <p>{say!(words, "mydata-file.text")}</p>
                {button_link(self.file_href, Weight::Secondary, say!(words, "mydata-file.button"))}
            </section>
            {self.account(words)} {self.sessions(words)} {self.reports(words)} {self.refusals(words)}
            {self.requests(words)} {self.log(words)} {self.erasure(words)}
        }
        .into_any()
    }
}

fn part(heading: String, content: AnyView) -> AnyView {
    view! {
        <section class="section">
            <h2>{heading}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// A list, or a sentence when there is nothing to list.
fn list<T>(rows: &[T], none: String, row: impl Fn(&T) -> AnyView) -> AnyView {
    if rows.is_empty() {
        return view! { <p>{none}</p> }.into_any();
    }
    let rows = rows.iter().map(|item| view! { <li>{row(item)}</li> }).collect_view();
    view! { <ul>{rows}</ul> }.into_any()
}

impl MyDataPage {
    fn account(&self, words: Words) -> AnyView {
        let mut facts = vec![
            (say!(words, "mydata-account.name"), self.name.clone().into_any()),
            (say!(words, "mydata-account.username"), self.username.clone().into_any()),
            (say!(words, "mydata-account.person"), code(self.person.clone())),
            (say!(words, "mydata-account.tenant"), code(self.tenant.clone())),
        ];
        if let Some((first, last)) = self.seen {
            facts.push((say!(words, "mydata-account.first"), time(words, first)));
            facts.push((say!(words, "mydata-account.last"), time(words, last)));
        }
        if let Some(at) = self.connected_at {
            facts.push((say!(words, "mydata-account.connected"), time(words, at)));
        }
        part(say!(words, "mydata-account"), summary_list(facts))
    }

    fn sessions(&self, words: Words) -> AnyView {
        let rows = list(&self.sessions, String::new(), |session| {
            let text = say!(
                words,
                "mydata-sessions.row",
                began = words.time(session.began_at),
                ends = words.time(session.ends_at)
            );
            let end = match &session.end {
                Some(end) => button_form(end, Weight::Secondary, say!(words, "mydata-sessions.end")),
                None => view! { <strong>{say!(words, "mydata-sessions.this")}</strong> }.into_any(),
            };
            view! { {text} " " {end} }.into_any()
        });
        let others = self
            .end_others
            .as_ref()
            .map(|form| button_form(form, Weight::Secondary, say!(words, "mydata-sessions.others")));
        part(say!(words, "mydata-sessions"), view! { {rows} {others} }.into_any())
    }

    fn reports(&self, words: Words) -> AnyView {
        let rows = list(&self.reports, say!(words, "mydata-nothing"), |report| {
            let answer = report.overall.map(|overall| format!(": {}", overall_word(words, overall)));
            let (href, at) = (report.href.clone(), words.time(report.at));
            view! { <a href=href>{at}</a> {answer} }.into_any()
        });
        part(say!(words, "mydata-reports"), rows)
    }

    fn refusals(&self, words: Words) -> AnyView {
        let rows = list(&self.refusals, say!(words, "mydata-nothing"), |refusal| {
            let at = words.time(refusal.at);
            let at = match refusal.href.clone() {
                Some(href) => view! { <a href=href>{at}</a> }.into_any(),
                None => at.into_any(),
            };
            view! { {at} " " {code(refusal.code.clone())} }.into_any()
        });
        part(say!(words, "mydata-refusals"), rows)
    }

    fn requests(&self, words: Words) -> AnyView {
        let rows = list(&self.requests, say!(words, "mydata-nothing"), |at| time(words, *at));
        part(say!(words, "mydata-requests"), rows)
    }

    fn log(&self, words: Words) -> AnyView {
        let rows = list(&self.log, say!(words, "mydata-nothing"), |entry| {
            let from = entry.from.clone().map(|from| say!(words, "mydata-log.from", address = from));
            view! { {time_to_the_second(words, entry.at)} " " {code(entry.action.clone())} " " {from} }
                .into_any()
        });
        let entries = i64::try_from(self.log_entries).unwrap_or(i64::MAX);
        let text = say!(words, "mydata-log.text", count = entries);
        part(say!(words, "mydata-log"), view! { <p>{text}</p> {rows} }.into_any())
    }

    fn erasure(&self, words: Words) -> AnyView {
        let missing = self
            .not_sure
            .then(|| notice(Tone::Warn, view! { <p>{say!(words, "mydata-erase.not-sure")}</p> }));
        let form = view! {
            <div class="checkbox">
                <input class="checkbox__input" id="sure" name="sure" type="checkbox" value="on" />
                <div class="checkbox__text">
                    <label class="checkbox__label" for="sure">
                        {say!(words, "mydata-erase.sure")}
                    </label>
                </div>
            </div>
            {submit(Weight::Primary, say!(words, "mydata-erase.button"))}
        };
        let content = view! {
            <p>{say!(words, "mydata-erase.text")}</p>
            <h3>{say!(words, "mydata-stays")}</h3>
            <ul>
                <li>{say!(words, "mydata-stays.log")}</li>
                <li>{say!(words, "mydata-stays.proof", app = self.app.as_str())}</li>
                <li>{say!(words, "mydata-stays.sign-ins")}</li>
                <li>{say!(words, "mydata-stays.elsewhere", app = self.app.as_str())}</li>
            </ul>
            {missing}
            {post_form(&self.erase, "", form)}
        };
        part(say!(words, "mydata-erase"), content.into_any())
    }
}

/// What is left to say to somebody whose data is erased.
#[derive(Debug, Clone)]
pub struct ErasedPage {
    /// The first page.
    pub home_href: &'static str,
}

impl Page for ErasedPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "mydata-erased")
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            <h1>{say!(words, "mydata-erased")}</h1>
            <p class="lead">{say!(words, "mydata-erased.text")}</p>
            <p>{say!(words, "mydata-erased.again")}</p>
            {button_link(self.home_href, Weight::Secondary, say!(words, "mydata-erased.home"))}
        }
        .into_any()
    }
}
