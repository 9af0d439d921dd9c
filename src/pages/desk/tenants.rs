//! The list of tenants: what was searched for, filters, saved views, one page of rows. All of it stands in the address.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    attention::{Attention, attention},
    found::{FoundRow, found},
};
use crate::{
    domain::{
        consent::ConsentStage, desk_state::DeskState, gate::Gate, id::TenantId, mailbox::Verdict,
        report::Overall, tenant_selection::TenantSelection,
    },
    islands::TenantFinder,
    pages::{Mood, Page},
    ui::{
        banner::notice,
        button::{Weight, button_link},
        form::FormTarget,
        tag::Tone,
    },
    words::Words,
};

mod chips;
mod filters;
mod labels;
mod table;
mod views;

pub use views::{SaveForm, ViewLink};

/// The id of the form with search and filters.
const FORM: &str = "find";
/// The id of the part that changes with them.
const RESULT: &str = "tenants";
/// The id of the links to views, which changes too.
const VIEWS: &str = "views";

/// One tenant in the list.
#[derive(Debug, Clone)]
pub struct TenantRow {
    /// Its page.
    pub href: String,
    /// Its id.
    pub id: TenantId,
    /// The organisation's name, when known.
    pub name: Option<String>,
    /// Its domains, the most telling first.
    pub domains: Vec<String>,
    /// Stage of the newest consent request.
    pub stage: Option<ConsentStage>,
    /// Answer of the newest report.
    pub overall: Option<Overall>,
    /// Mailbox verdict of the newest report.
    pub verdict: Option<Verdict>,
    /// Gate of the newest refusal, when nothing newer has succeeded.
    pub gate: Option<Gate>,
    /// Since when something holds it back.
    pub held_since: Option<Timestamp>,
    /// How far support has come with it.
    pub desk: DeskState,
    /// Who of the vendor's staff it is assigned to.
    pub assignee: Option<String>,
    /// Whether support watches it.
    pub watched: bool,
    /// People with a finished connection.
    pub people: u64,
    /// When it was met first.
    pub first_seen: Timestamp,
    /// When anything happened last.
    pub last_seen: Timestamp,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct TenantsPage {
    /// The address of the list, without query.
    pub href: String,
    /// The same list as a file, for those who may take it along.
    pub csv_href: Option<String>,
    /// What was looked for.
    pub selection: TenantSelection,
    /// Short names and names of the clouds.
    pub clouds: Vec<(String, String)>,
    /// One page of rows.
    pub rows: Vec<TenantRow>,
    /// What the id that was searched for leads to.
    pub found: Vec<FoundRow>,
    /// The first page, when this is not it.
    pub first_href: Option<String>,
    /// The page before, if there is one.
    pub previous_href: Option<String>,
    /// The next page, if there is one.
    pub next_href: Option<String>,
    /// Views to choose from.
    pub views: Vec<ViewLink>,
    /// Where this view is saved.
    pub save: SaveForm,
    /// What waits for the vendor's own people: how many, of what, and where.
    pub attention: Vec<Attention>,
    /// Where the link that the app opens is judged.
    pub lint_href: &'static str,
}

/// The address of the list of tenants with a selection, and with a place in it.
pub fn list_address(href: &str, selection: &TenantSelection, after: Option<&str>) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in selection.parts() {
        query.append_pair(name.as_str(), &value);
    }
    if let Some(after) = after {
        query.append_pair("after", after);
    }
    let query = query.finish();
    if query.is_empty() { href.to_owned() } else { format!("{href}?{query}") }
}

/// A form that carries a selection along.
pub fn carrying(target: FormTarget, selection: &TenantSelection) -> FormTarget {
    selection.parts().into_iter().fold(target, |target, (name, value)| target.with(name.as_str(), value))
}

impl Page for TenantsPage {
    fn title(&self, _: Words) -> String {
        "Tenants".to_owned()
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, _: Words) -> AnyView {
        view! {
            <div class="desk-head">
                <h1>"Tenants"</h1>
            </div>
            {self.attention.iter().map(attention).collect_view()}
            {self.save.is_full.then(full)}
            {views::links(&self.views)}
            {filters::form(&self)}
            <TenantFinder form=FORM.to_owned() regions=format!("{RESULT} {VIEWS}") />
            <div id=RESULT class="found" tabindex="-1" data-said=self.said()>
                {chips::chips(&self)}
                {found(&self.found)}
                {self.body()}
                {self.paging()}
                {self.csv_href.clone().map(|href| view! { <p class="hint"><a href=href>"This list as CSV"</a></p> })}
                {views::manage(&self)}
            </div>
            <p class="hint">
                "Customers are asked again although they approved? "
                <a href=self.lint_href>"Check the sign-in link that your app opens"</a> "."
            </p>
        }
        .into_any()
    }
}

fn full() -> AnyView {
    notice(
        Tone::Warn,
        view! { <p>"You keep as many views as there is room for. Delete one, then save this one."</p> },
    )
}

impl TenantsPage {
    /// What is said about the result to people who do not see it.
    fn said(&self) -> String {
        let more = if self.next_href.is_some() { ", and more on the next page" } else { "" };
        match self.rows.len() {
            0 if self.found.is_empty() => "Nothing matches".to_owned(),
            0 => "Found by its ID".to_owned(),
            1 => format!("1 tenant{more}"),
            number => format!("{number} tenants{more}"),
        }
    }

    fn body(&self) -> AnyView {
        if !self.rows.is_empty() {
            return table::table(self);
        }
        if !self.found.is_empty() {
            return ().into_any();
        }
        if self.selection.is_narrowed() || self.first_href.is_some() {
            view! {
                <div class="empty">
                    <p class="empty__title">"Nothing matches"</p>
                    <p>
                        "Try a part of the name or domain, or "
                        <a href=self.href.clone()>"show all tenants"</a> "."
                    </p>
                </div>
            }
            .into_any()
        } else {
            view! {
                <div class="empty">
                    <p class="empty__title">"No tenants yet"</p>
                    <p>"A tenant appears here when the first of its people signs in or asks their administrator."</p>
                </div>
            }
            .into_any()
        }
    }

    fn paging(&self) -> Option<AnyView> {
        let pages = [
            ("First page", &self.first_href),
            ("Previous page", &self.previous_href),
            ("Next page", &self.next_href),
        ];
        let links: Vec<AnyView> = pages
            .into_iter()
            .filter_map(|(label, href)| Some(button_link(href.as_ref()?, Weight::Secondary, label)))
            .collect();
        (!links.is_empty()).then(|| view! { <nav class="paging" aria-label="Pages">{links}</nav> }.into_any())
    }
}

/// A number with commas between its thousands.
pub(super) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::thousands;

    #[test]
    fn thousands_are_set_apart() {
        for (number, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(thousands(number), text);
        }
    }
}
