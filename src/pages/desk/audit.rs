//! The audit log for operators: search in the address, one page of entries, and whether the log is whole.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{paging::paging, tenants::thousands};
use crate::{
    domain::audit::Action,
    pages::{Mood, Page},
    ui::{
        banner::notice,
        button::{Weight, button_form, submit},
        form::FormTarget,
        summary_list::code,
        tag::Tone,
        time::{time_compact, time_to_the_second},
        words::action_words,
    },
    words::Words,
};

/// What is looked for, as it was typed. Query members are called like the fields.
#[derive(Debug, Clone, Default)]
pub struct AuditSearch {
    /// Who acted.
    pub who: String,
    /// The tenant concerned.
    pub tenant: String,
    /// What was done.
    pub action: Option<Action>,
    /// The id of what was concerned.
    pub subject: String,
    /// Where it came from.
    pub from: String,
    /// The first day.
    pub since: String,
    /// The last day.
    pub until: String,
}

impl AuditSearch {
    fn is_narrowed(&self) -> bool {
        let texts = [&self.who, &self.tenant, &self.subject, &self.from, &self.since, &self.until];
        self.action.is_some() || texts.iter().any(|text| !text.is_empty())
    }
}

/// Somebody or something that an entry names: a name, what it leads to, and an id.
#[derive(Debug, Clone)]
pub struct Named {
    /// How it is called.
    pub label: String,
    /// Where a search for it, or its page, is.
    pub href: Option<String>,
    /// Its id.
    pub id: Option<String>,
}

/// One entry.
#[derive(Debug, Clone)]
pub struct EntryRow {
    /// Its number.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: Named,
    /// What.
    pub action: Result<Action, String>,
    /// The tenant concerned.
    pub tenant: Option<Named>,
    /// What was concerned.
    pub subject: Option<Named>,
    /// Where it came from.
    pub from: Option<Named>,
}

/// What the last check of the whole log found.
#[derive(Debug, Clone)]
pub struct LogState {
    /// When.
    pub at: Timestamp,
    /// Up to which entry.
    pub number: i64,
    /// How many entries were read.
    pub entries: i64,
    /// What is wrong.
    pub fault: Option<String>,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct AuditPage {
    /// The page's address, without query.
    pub href: &'static str,
    /// What was looked for.
    pub search: AuditSearch,
    /// What of it could not be read, one sentence each.
    pub unread: Vec<&'static str>,
    /// The entries, newest first.
    pub rows: Vec<EntryRow>,
    /// Whether the log is whole; `None` before the first check.
    pub state: Option<LogState>,
    /// Checks it now.
    pub verify: FormTarget,
    /// Whether a check is still under way.
    pub checking: bool,
    /// The first page, when this is not it.
    pub first_href: Option<String>,
    /// The next page, if there is one.
    pub next_href: Option<String>,
    /// The same search as a file of JSON lines, and as a table.
    pub export_hrefs: [String; 2],
}

impl Page for AuditPage {
    fn title(&self, _: Words) -> String {
        "Audit log".to_owned()
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        let unread = self
            .unread
            .iter()
            .map(|sentence| notice(Tone::Warn, view! { <p>{*sentence}</p> }))
            .collect_view();
        let body = if self.rows.is_empty() { self.empty() } else { self.table() };
        let [lines, table] = self.export_hrefs.clone();
        view! {
            <div class="desk-head">
                <h1>"Audit log"</h1>
            </div>
            <p class="desk-intro">
                "Who did what, when and from where. Every entry holds the hash of the one before it, so that a change, a
                gap or a cut end is found. Reading this page is an entry as well, once an hour."
            </p>
            {self.whole(words)}
            {self.filters()}
            {unread}
            {body}
            {paging(self.first_href.as_deref(), self.next_href.as_deref())}
            <p class="hint">
                "These entries as a file: " <a href=lines download="">"JSON lines"</a> ", " <a href=table download="">"CSV"</a>
                ". The whole log with its end signed: " {code("consentry audit export > audit.jsonl")} "."
            </p>
        }
        .into_any()
    }
}

impl AuditPage {
    fn whole(&self, words: Words) -> AnyView {
        let button = button_form(&self.verify, Weight::Secondary, "Verify now");
        if self.checking {
            return notice(
                Tone::Wait,
                view! { <p>"The log is being read from its first entry. " <a href=self.href>"Look again"</a></p> },
            );
        }
        match &self.state {
            None => notice(Tone::Unsure, view! { <p>"The log was not checked yet."</p> {button} }),
            Some(LogState { at, fault: Some(fault), .. }) => {
                let fault = fault.clone();
                notice(
                    Tone::Bad,
                    view! {
                        <p>
                            <strong>"The log is not whole: "</strong> {fault} ". Found at " {time_to_the_second(words, *at)}
                            ". Compare it with the last export; entries after that place can still be read, but prove nothing."
                        </p>
                        {button}
                    },
                )
            }
            Some(LogState { at, number, entries, fault: None }) => {
                let entries = thousands(u64::try_from(*entries).unwrap_or_default());
                let number = number.to_string();
                notice(
                    Tone::Good,
                    view! {
                        <p>
                            "Verified up to entry " {number} " at " {time_to_the_second(words, *at)} " (" {entries}
                            " entries read)."
                        </p>
                        {button}
                    },
                )
            }
        }
    }

    fn filters(&self) -> AnyView {
        let search = &self.search;
        let actions = Action::ALL
            .iter()
            .map(|action| {
                view! {
                    <option value=action.as_str() selected=search.action == Some(*action)>
                        {action_words(*action)}
                    </option>
                }
            })
            .collect_view();
        let clear =
            search.is_narrowed().then(|| view! { <a class="filters__clear" href=self.href>"Clear"</a> });
        view! {
            <form class="filters" method="get" action=self.href role="search" aria-label="Audit log">
                {input("who", "Who", &search.who, "text", "Object ID, TENANT/ID or sign-in name")}
                {input("tenant", "Tenant", &search.tenant, "text", "Tenant ID")}
                <div class="filters__field">
                    <label for="action">"What"</label>
                    <select class="field__input" id="action" name="action">
                        <option value="">"Anything"</option>
                        {actions}
                    </select>
                </div>
                {input("subject", "ID of what was concerned", &search.subject, "text", "")}
                {input("from", "From address", &search.from, "text", "")}
                {input("since", "From day (UTC)", &search.since, "date", "")}
                {input("until", "To day (UTC)", &search.until, "date", "")}
                <div class="filters__go">{submit(Weight::Secondary, "Show")} {clear}</div>
            </form>
        }
        .into_any()
    }

    fn table(&self) -> AnyView {
        let rows = self.rows.iter().map(row).collect_view();
        view! {
            <div class="table-frame">
                <table class="table table--dense table--stack">
                    <caption class="visually-hidden">"Entries of the audit log, newest first"</caption>
                    <thead>
                        <tr>
                            <th scope="col" class="number">"Entry"</th>
                            <th scope="col">"When (UTC)"</th>
                            <th scope="col">"Who"</th>
                            <th scope="col">"What"</th>
                            <th scope="col">"Tenant"</th>
                            <th scope="col">"Concerned"</th>
                            <th scope="col">"From"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    }

    fn empty(&self) -> AnyView {
        let hint = self
            .search
            .is_narrowed()
            .then(|| view! { <p>"Narrow it less, or " <a href=self.href>"show everything"</a> "."</p> });
        view! {
            <div class="empty">
                <p class="empty__title">"No entries"</p>
                {hint}
            </div>
        }
        .into_any()
    }
}

fn input(
    name: &'static str,
    label: &'static str,
    value: &str,
    kind: &'static str,
    placeholder: &'static str,
) -> AnyView {
    view! {
        <div class="filters__field">
            <label for=name>{label}</label>
            <input
                class="field__input"
                id=name
                name=name
                type=kind
                value=value.to_owned()
                placeholder=(!placeholder.is_empty()).then_some(placeholder)
                autocomplete="off"
                spellcheck="false"
            />
        </div>
    }
    .into_any()
}

fn named(named: &Named) -> AnyView {
    let Named { label, href, id } = named.clone();
    let id = id.map(|id| view! { <span class="cell-note"><code>{id}</code></span> });
    match href {
        Some(href) => view! { <a href=href>{label}</a> {id} }.into_any(),
        None => view! { {label} {id} }.into_any(),
    }
}

fn or_none(value: Option<&Named>) -> AnyView {
    value.map_or_else(|| view! { <span class="none">"–"</span> }.into_any(), named)
}

fn row(entry: &EntryRow) -> AnyView {
    let (what, word) = match &entry.action {
        Ok(action) => (action_words(*action).to_owned(), action.as_str().to_owned()),
        Err(word) => ("Done by a newer version".to_owned(), word.clone()),
    };
    view! {
        <tr>
            <th scope="row" class="number">{entry.number}</th>
            <td data-label="When">{time_compact(entry.at)}</td>
            <td data-label="Who">{named(&entry.who)}</td>
            <td data-label="What">
                {what} <span class="cell-note"><code>{word}</code></span>
            </td>
            <td data-label="Tenant">{or_none(entry.tenant.as_ref())}</td>
            <td data-label="Concerned">{or_none(entry.subject.as_ref())}</td>
            <td data-label="From">{or_none(entry.from.as_ref())}</td>
        </tr>
    }
    .into_any()
}
