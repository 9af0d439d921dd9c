//! A customer's own organisation, for its administrator.

use jiff::Timestamp;
use leptos::prelude::*;

use super::Page;
use crate::{
    domain::{
        adoption::{Allowance, Headcount},
        consent::ConsentStage,
        gate::Gate,
        id::TenantId,
        report::Overall,
        scope::Scope,
    },
    say, say_marked,
    ui::{
        icon::Icon,
        judgement::overall_tag,
        marked_text::marked_text,
        summary_list::code,
        tag::{Tone, stage_look, tag},
        time::{time, time_compact},
        words::gate_name,
    },
    words::Words,
};

/// Somebody of the organisation.
#[derive(Debug, Clone)]
pub struct PersonLine {
    /// Display name.
    pub name: String,
    /// Sign-in name.
    pub username: String,
    /// Whether a connection was seen to work.
    pub connected: bool,
    /// When they were here last.
    pub seen_at: Timestamp,
    /// Their latest report.
    pub report: Option<String>,
    /// Its answer.
    pub overall: Option<Overall>,
}

/// What somebody asked their administrator.
#[derive(Debug, Clone)]
pub struct RequestLine {
    /// Who asked.
    pub requester: String,
    /// When.
    pub created_at: Timestamp,
    /// What became of it.
    pub stage: ConsentStage,
    /// Whether it was taken back.
    pub withdrawn: bool,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct OrganisationPage {
    /// The app's name.
    pub app: String,
    /// The organisation's name, or its id.
    pub name: String,
    /// Its tenant.
    pub tenant: TenantId,
    /// Whether it allows the app.
    pub allowance: Allowance,
    /// What stood in the way last.
    pub gate: Option<Gate>,
    /// How many people are connected.
    pub headcount: Headcount,
    /// Its people, last seen first.
    pub people: Vec<PersonLine>,
    /// What they asked.
    pub requests: Vec<RequestLine>,
    /// The latest look into its records: when, and its address.
    pub records: Option<(Timestamp, String)>,
    /// Where to let the portal look, when that is offered.
    pub inspect_href: Option<&'static str>,
}

impl Page for OrganisationPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "organisation-heading")
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            <p class="lead-in">{self.name.clone()}</p>
            <h1>{say!(words, "organisation-heading")}</h1>
            <p class="lead">{say!(words, "organisation-heading.text", app = self.app.as_str())}</p>
            <p class="hint">{say!(words, "organisation-tenant")} " " {code(self.tenant.to_string())}</p>
            {self.allowed(words)}
            {self.people(words)}
            {self.requests(words)}
            {self.records(words)}
        }
        .into_any()
    }
}

impl OrganisationPage {
    fn allowed(&self, words: Words) -> AnyView {
        let app = self.app.as_str();
        let allowed = |at| say!(words, "adoption-allowed", app = app, day = words.day(at));
        let (label, sentence, lacks) = match &self.allowance {
            Allowance::Whole { at } => {
                (tag(Tone::Good, Icon::Tick, &say!(words, "organisation-allowed")), allowed(*at), None)
            }
            Allowance::Lacks { at, scopes } => (
                tag(Tone::Warn, Icon::Warning, &say!(words, "organisation-lacks")),
                allowed(*at),
                Some(scopes),
            ),
            Allowance::NeverSeen => (
                tag(Tone::Unsure, Icon::Question, &say!(words, "organisation-never-seen")),
                say!(words, "organisation-never-seen.text", app = app),
                None,
            ),
        };
        let lacks = lacks.map(|scopes| {
            let names: Vec<&str> = scopes.iter().map(Scope::as_str).collect();
            let sentence = say_marked!(words, "adoption-lacks", app = app, scopes = words.list(&names));
            view! { <p>{marked_text(sentence, &[])}</p> }
        });
        let gate = self.gate.map(|gate| {
            view! { <p>{say!(words, "organisation-gate", gate = gate_name(words, gate))}</p> }
        });
        view! {
            <section class="section">
                <h2>{say!(words, "adoption-heading")}</h2>
                <p>{label}</p>
                <p>
                    {sentence} " " {say!(words, "adoption-connected", count = self.headcount.connected)}
                </p>
                {lacks}
                {gate}
            </section>
        }
        .into_any()
    }

    fn people(&self, words: Words) -> AnyView {
        let [name, state, report, seen] = [
            "organisation-people.name",
            "organisation-people.state",
            "organisation-people.report",
            "organisation-people.seen",
        ]
        .map(|key| words.say(key, &[]));
        let rows = self
            .people
            .iter()
            .map(|person| {
                let connected = if person.connected {
                    say!(words, "organisation-connected")
                } else {
                    say!(words, "organisation-connected.not")
                };
                let link = person.report.clone().map(|href| {
                    view! {
                        <a href=href>
                            {say!(words, "organisation-people.open")}
                            <span class="visually-hidden">" " {person.name.clone()}</span>
                        </a>
                    }
                    .into_any()
                });
                let link = link.unwrap_or_else(|| view! { <span class="none">"–"</span> }.into_any());
                view! {
                    <tr>
                        <th scope="row">
                            {person.name.clone()} <span class="cell-note">{person.username.clone()}</span>
                        </th>
                        <td data-label=state.clone()>{connected}</td>
                        <td class="cell-wide" data-label=report.clone()>
                            {person.overall.map(|overall| overall_tag(words, overall))} " " {link}
                        </td>
                        <td data-label=seen.clone()>{time_compact(person.seen_at)}</td>
                    </tr>
                }
            })
            .collect_view();
        view! {
            <section class="section">
                <h2>{say!(words, "organisation-people")}</h2>
                <p>{say!(words, "organisation-people.text", app = self.app.as_str())}</p>
                <div class="table-frame">
                    <table class="table table--stack">
                        <thead>
                            <tr>
                                <th scope="col">{name}</th>
                                <th scope="col">{state.clone()}</th>
                                <th scope="col">{report.clone()}</th>
                                <th scope="col">{seen.clone()}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any()
    }

    fn requests(&self, words: Words) -> AnyView {
        let line = |request: &RequestLine| {
            let (tone, symbol, _) = stage_look(request.stage);
            let word = if request.withdrawn {
                say!(words, "status-step-withdrawn")
            } else {
                words.say(&format!("organisation-stage-{}", request.stage.as_str()), &[])
            };
            view! {
                <li>
                    {tag(tone, symbol, &word)} " "
                    {say!(
                        words,
                        "organisation-request",
                        name = request.requester.as_str(),
                        day = words.day(request.created_at)
                    )}
                </li>
            }
        };
        let list = if self.requests.is_empty() {
            view! { <p>{say!(words, "organisation-requests.none")}</p> }.into_any()
        } else {
            view! { <ul class="spaced-list">{self.requests.iter().map(line).collect_view()}</ul> }.into_any()
        };
        view! {
            <section class="section">
                <h2>{say!(words, "organisation-requests")}</h2>
                {list}
            </section>
        }
        .into_any()
    }

    fn records(&self, words: Words) -> Option<AnyView> {
        let seen = self.records.clone().map(|(at, href)| {
            view! {
                <p>
                    <a href=href>{say!(words, "organisation-records.seen")}</a>
                    " ("
                    {time(words, at)}
                    ")"
                </p>
            }
        });
        let offer = self
            .inspect_href
            .map(|href| view! { <p><a href=href>{say!(words, "organisation-records.offer")}</a></p> });
        (seen.is_some() || offer.is_some()).then(|| {
            view! {
                <section class="section">
                    <h2>{say!(words, "organisation-records")}</h2>
                    {seen}
                    {offer}
                </section>
            }
            .into_any()
        })
    }
}
