//! The data and how long it is kept, and erasing somebody.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{section::section, tenants::thousands};
use crate::{
    domain::retention::Kind,
    pages::{Mood, Page},
    ui::{
        banner::notice,
        button::{Weight, submit},
        form::{FormTarget, post_form},
        summary_list::code,
        tag::Tone,
        time::{day, time_compact},
    },
    words::Words,
};

/// How one kind of data stands.
#[derive(Debug, Clone)]
pub struct KindRow {
    /// The kind.
    pub kind: Kind,
    /// How long it is kept, in days.
    pub days: Option<u32>,
    /// How much there is.
    pub rows: i64,
    /// From when the oldest is.
    pub oldest: Option<Timestamp>,
    /// When that goes.
    pub next: Option<Timestamp>,
}

/// Rows that an erasure is about.
#[derive(Debug, Clone)]
pub struct AffectedRow {
    /// What is in them.
    pub what: &'static str,
    /// How many.
    pub rows: i64,
    /// Whether they go, or stay without what names somebody.
    pub goes: bool,
}

/// Somebody who may be erased.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// What they are called.
    pub name: String,
    /// Whether it is a whole tenant.
    pub is_tenant: bool,
    /// What goes and what changes.
    pub affected: Vec<AffectedRow>,
    /// Why it must not be done.
    pub refused: Option<String>,
    /// Erases.
    pub erase: FormTarget,
    /// What has to be typed.
    pub confirmation: String,
    /// Whether something else was typed.
    pub mistyped: bool,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct DataPage {
    /// The page's address, without query.
    pub href: &'static str,
    /// Every kind of data.
    pub kinds: Vec<KindRow>,
    /// Who was looked for, as typed.
    pub who: String,
    /// Who was found.
    pub found: Option<Candidate>,
    /// Somebody was erased just now.
    pub erased: bool,
    /// The audit log.
    pub audit_href: &'static str,
    /// The time now.
    pub now: Timestamp,
}

impl Page for DataPage {
    fn title(&self, _: Words) -> String {
        "Data".to_owned()
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        let erased = self.erased.then(|| {
            let href = format!("{}?action=person_erased", self.audit_href);
            notice(
                Tone::Good,
                view! { <p>"Erased. What is left of it is an entry in the " <a href=href>"audit log"</a> "."</p> },
            )
        });
        let rows = self.kinds.iter().map(|row| kind_row(words, row, self.now)).collect_view();
        let head = ["What", "Kept for", "Rows", "The oldest is from (UTC)", "It goes"];
        view! {
            <div class="desk-head">
                <h1>"Data"</h1>
            </div>
            <p class="desk-intro">
                "What is stored, for how long the configuration keeps it ([retention]), and erasing somebody on request."
            </p>
            {erased}
            {section("How long data is kept", &head, rows.into_any(), self.kinds.is_empty(), "")}
            <p class="hint">
                "What is too old is removed every six hours, in small steps; each time one entry with the number is in the
                audit log. Sessions end after 12 hours, sign-ins under way are removed after a day."
            </p>
            <section class="desk-section">
                <h2>"Erase somebody"</h2>
                {self.search()}
                {self.result()}
            </section>
        }
        .into_any()
    }
}

impl DataPage {
    fn search(&self) -> AnyView {
        view! {
            <form class="filters" method="get" action=self.href role="search" aria-label="Whom to erase">
                <div class="filters__field filters__field--wide">
                    <label for="who">"Person or tenant"</label>
                    <input
                        class="field__input"
                        id="who"
                        name="who"
                        type="text"
                        value=self.who.clone()
                        placeholder="Sign-in name, TENANT/PERSON, or tenant ID"
                        autocomplete="off"
                        spellcheck="false"
                    />
                </div>
                <div class="filters__go">{submit(Weight::Secondary, "Show what is stored")}</div>
            </form>
        }
        .into_any()
    }

    fn result(&self) -> AnyView {
        match &self.found {
            None if self.who.is_empty() => {
                view! { <p class="hint">"Nothing is erased before you have seen what goes and what stays."</p> }.into_any()
            }
            None => view! {
                <p class="empty-line">
                    "Nobody is stored by that name, or several are: then name the person as TENANT/PERSON, with both IDs."
                </p>
            }
            .into_any(),
            Some(found) => candidate(found),
        }
    }
}

fn candidate(found: &Candidate) -> AnyView {
    let heading = if found.is_tenant { "Tenant: " } else { "Person: " };
    if let Some(refused) = found.refused.clone() {
        return view! {
            <h3>{heading} {found.name.clone()}</h3>
            {notice(Tone::Neutral, view! { <p>"Cannot be erased: " {refused}</p> })}
        }
        .into_any();
    }
    let rows = |goes: bool| {
        let line = |row: &AffectedRow| {
            let count = thousands(u64::try_from(row.rows).unwrap_or_default());
            view! { <li>{row.what} ": " <strong>{count}</strong></li> }
        };
        found.affected.iter().filter(|row| row.goes == goes).map(line).collect_view()
    };
    let changes = found.affected.iter().any(|row| !row.goes).then(|| {
        view! {
            <h4>"Stays, without naming them"</h4>
            <ul>{rows(false)}</ul>
        }
    });
    let proof = (!found.is_tenant).then(|| {
        view! { <li>"The proof that the organisation approved, where it rests on a request of the person: it is the organisation’s."</li> }
    });
    let elsewhere = (!found.is_tenant).then(|| {
        view! {
            <li>
                "Reports of others, records and error texts that mention the person: ID, sign-in name and full name are
                taken out of them."
            </li>
        }
    });
    let mistyped = found.mistyped.then(|| {
        view! { <p class="field__error" id="confirmation-error">"That is not what has to be typed. Nothing was erased."</p> }
    });
    let invalid = found.mistyped.then_some("true");
    let described = found.mistyped.then_some("confirmation-error");
    let form = view! {
        <div class="field">
            <label class="field__label" for="confirmation">
                "To confirm, type " {code(found.confirmation.clone())}
            </label>
            {mistyped}
            <input
                class="field__input"
                id="confirmation"
                name="confirmation"
                type="text"
                autocomplete="off"
                spellcheck="false"
                aria-invalid=invalid
                aria-describedby=described
            />
        </div>
        {submit(Weight::Primary, "Erase for good")}
    };
    view! {
        <h3>{heading} {found.name.clone()}</h3>
        <h4>"Goes"</h4>
        <ul>{rows(true)}</ul>
        {changes}
        <h4>"Stays, and why"</h4>
        <ul>
            <li>
                "Entries of the audit log: that something happened, and when. They name nobody: what ties them to a person,
                tenant or address is among what goes. Without them the log would not be whole any more."
            </li>
            {proof}
            {elsewhere}
            <li>"Sign-ins under way: sealed, tied to nobody, and gone a day after they end."</li>
            <li>"Backups of yours, and what Microsoft and the organisation themselves store: not this portal’s to erase."</li>
        </ul>
        {post_form(&found.erase, "", form)}
    }
    .into_any()
}

const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Refusals => "Refused sign-ins",
        Kind::Shares => "Links to reports that have ended",
        Kind::Imports => "Imported reports",
        Kind::Reports => "Reports and write tests",
        Kind::LinkOpenings => "Openings of administrators’ links",
        Kind::Requests => "Requests to administrators",
        Kind::Inspections => "Looks into organisations’ records",
        Kind::People => "People, and organisations without anything else",
        Kind::Addresses => "Addresses in the audit log",
        Kind::Audit => "Entries of the audit log",
    }
}

fn kind_row(words: Words, row: &KindRow, now: Timestamp) -> AnyView {
    let kept = match row.days {
        None => "Until somebody erases it".to_owned(),
        Some(1) => "1 day".to_owned(),
        Some(days) => format!("{days} days"),
    };
    let none = || view! { <span class="none">"–"</span> }.into_any();
    let goes = match row.next {
        None => none(),
        Some(next) if next <= now => "With the next run".into_any(),
        Some(next) => day(words, next),
    };
    view! {
        <tr>
            <th scope="row">
                {kind_name(row.kind)} <span class="cell-note"><code>{row.kind.key()}</code></span>
            </th>
            <td data-label="Kept for">{kept}</td>
            <td data-label="Rows">{thousands(u64::try_from(row.rows).unwrap_or_default())}</td>
            <td data-label="Oldest">{row.oldest.map_or_else(none, time_compact)}</td>
            <td data-label="It goes">{goes}</td>
        </tr>
    }
    .into_any()
}
