//! One tenant as support sees it: where it stands, what happened, who is there, and what the desk does about it.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{adoption::adoption, answers::AnswerChoice};
use crate::{
    domain::{adoption::Adoption, canned_answer::Situation, id::TenantId},
    pages::{Mood, Page},
    ui::{
        button::{Weight, submit},
        judgement::overall_tag,
        summary_list::{code, summary_list},
        tag::stage_tag,
        time::time_compact,
    },
    words::Words,
};

pub mod links;
pub mod notes;
pub mod people;
pub mod reports;
mod standing;
pub mod timeline;
pub mod work;

use links::OpenLink;
use notes::Notes;
use people::People;
use reports::DiagnosisRow;
use timeline::Timeline;
use work::Work;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct TenantPage {
    /// The list of tenants.
    pub list_href: String,
    /// This page.
    pub href: String,
    /// The tenant.
    pub id: TenantId,
    /// The organisation's name, when known.
    pub name: Option<String>,
    /// Its domains.
    pub domains: Vec<String>,
    /// Its cloud, as people call it.
    pub cloud: String,
    /// When it was seen first.
    pub first_seen: Timestamp,
    /// When anything happened last.
    pub last_seen: Timestamp,
    /// Where it stands.
    pub situation: Situation,
    /// How far it has come after consent.
    pub adoption: Adoption,
    /// The tenants that have to consent again.
    pub again_href: &'static str,
    /// What the desk keeps of it.
    pub work: Work,
    /// What staff wrote.
    pub notes: Notes,
    /// Answers for a ticket.
    pub answers: AnswerChoice,
    /// Hand-overs whose link works.
    pub links: Vec<OpenLink>,
    /// People.
    pub people: People,
    /// The newest checks.
    pub diagnoses: Vec<DiagnosisRow>,
    /// Other pages and lists about the tenant's reports.
    pub more: Vec<(&'static str, String)>,
    /// The latest look into the tenant's records: when, and its address.
    pub inspection: Option<(Timestamp, String)>,
    /// What happened.
    pub timeline: Timeline,
}

impl Page for TenantPage {
    fn title(&self, _: Words) -> String {
        self.name.clone().or_else(|| self.domains.first().cloned()).unwrap_or_else(|| self.id.to_string())
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        view! {
            <p class="back">
                <a href=self.list_href.clone()>"All tenants"</a>
            </p>
            <div class="desk-head">
                <h1>{title}</h1>
                {self.situation.stage.map(stage_tag)}
                {self.situation.overall.map(|overall| overall_tag(words, overall))}
            </div>
            {self.work.message()}
            {standing::standing(self.situation)}
            <div class="desk-columns">
                <div class="desk-columns__main">
                    {self.notes.view()} {self.timeline.view(&self.href)} {links::open_links(&self.links)}
                    {reports::reports(&self.diagnoses, &timeline::checks_only(&self.href), &self.more)}
                    {self.people.view(&self.href)}
                </div>
                <aside class="desk-columns__side">
                    {self.work.view()} {self.canned_answers()} {adoption(&self.adoption, self.again_href)} {self.facts()}
                </aside>
            </div>
        }
        .into_any()
    }
}

impl TenantPage {
    fn canned_answers(&self) -> AnyView {
        view! {
            <section class="desk-section">
                <h2>"Answer the ticket"</h2>
                <form method="get" action=self.answers.href.clone() class="desk-form">
                    {self.answers.fields()} <div class="actions">{submit(Weight::Secondary, "Show the answer")}</div>
                </form>
            </section>
        }
        .into_any()
    }

    fn facts(&self) -> AnyView {
        let mut facts =
            vec![("Tenant ID", code(self.id.to_string())), ("Cloud", self.cloud.clone().into_any())];
        if !self.domains.is_empty() {
            facts.push(("Domains", self.domains.join(", ").into_any()));
        }
        let records = self.inspection.clone().map_or_else(
            || "Not inspected".into_any(),
            |(at, href)| view! { <a href=href>"Seen " {time_compact(at)}</a> }.into_any(),
        );
        facts.push(("Records", records));
        facts.push(("First seen", time_compact(self.first_seen)));
        facts.push(("Last seen", time_compact(self.last_seen)));
        view! {
            <section class="desk-section">
                <h2>"Facts"</h2>
                {summary_list(facts)}
            </section>
        }
        .into_any()
    }
}
