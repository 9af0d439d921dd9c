//! What an administrator with doubts wants to know before deciding, on at most two printed pages: as a page, and as a
//! file that needs nothing besides itself.

use jiff::Timestamp;
use leptos::{prelude::*, reactive::owner::Owner};

use super::{Page, left_in_order};
use crate::{
    domain::app::AppManifest,
    domain::localised::Said,
    say, say_marked,
    ui::said::said,
    ui::{
        button::{Weight, button_link},
        contact::contact_link,
        marked_text::marked_text,
        summary_list::{code, summary_list},
    },
    words::Words,
};

/// One permission with what it means.
#[derive(Debug, Clone)]
pub struct SheetPermission {
    /// The permission's name.
    pub scope: String,
    /// What it allows.
    pub allows: String,
    /// What it does not allow, where that is known.
    pub not: Option<String>,
    /// The vendor's reason.
    pub reason: Said,
}

/// What the sheet says.
#[derive(Debug, Clone)]
pub struct SecuritySheet {
    /// The app.
    pub app: AppManifest,
    /// Its permissions.
    pub permissions: Vec<SheetPermission>,
    /// The organisation, by name or domain.
    pub organisation: String,
    /// Who asked, by name and sign-in name.
    pub requester: (String, String),
    /// When the link stops working; `None` when the request is closed.
    pub open_until: Option<Timestamp>,
    /// When the sheet was made.
    pub made_at: Timestamp,
    /// What this portal stores, as a whole address: the file is read elsewhere.
    pub stored_data: String,
    /// The administrator's page.
    pub back_href: String,
    /// The sheet as a file.
    pub download_href: String,
}

impl Page for SecuritySheet {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        say!(words, "security-title", app = self.app.name.as_str())
    }

    fn view(self, words: Words) -> AnyView {
        let actions = view! {
            <div class="actions">
                {button_link(&self.back_href, Weight::Secondary, say!(words, "security-back"))}
                <a class="button button--secondary" href=self.download_href.clone() download="">
                    {say!(words, "security-download")}
                </a>
            </div>
        };
        view! { <div class="security-sheet">{self.sheet(words)}</div> {actions} }.into_any()
    }
}

/// The way to the sheet, for the administrator's page.
pub fn offer(words: Words, app: &str, href: &str) -> AnyView {
    let text = say_marked!(words, "security-offer", app = app);
    view! { <p>{marked_text(text, &[("a", href.to_owned())])}</p> }.into_any()
}

/// What the file looks like. It has no other source of style.
const STYLE: &str = "body{font:15px/1.45 system-ui,sans-serif;color:#1b1b1f;background:#fff;max-width:52rem;margin:2rem auto;\
padding:0 1rem}h1{font-size:1.6rem;margin:0 0 .3rem}h2{font-size:1.1rem;margin:1.2rem 0 .3rem}p{margin:.4rem 0}\
table{border-collapse:collapse;width:100%}th,td{border:1px solid #8a8a94;padding:.3rem .4rem;text-align:left;\
vertical-align:top;overflow-wrap:anywhere}dl{margin:0}dl div{display:flex;flex-wrap:wrap;gap:0 1rem}dt{flex:0 0 12rem;font-weight:600}\
dd{margin:0;flex:1 1 16rem}code{overflow-wrap:anywhere}@page{margin:14mm}@media print{body{font-size:9.5pt;margin:0;padding:0;\
max-width:none}tr,dl div{break-inside:avoid}h2{break-after:avoid}}";

impl SecuritySheet {
    /// The sheet as one file.
    pub fn file(&self, words: Words) -> String {
        let owner = Owner::new_root(None);
        let document = owner.with(|| {
            let page = view! {
                <html lang=words.language().tag()>
                    <head>
                        <meta charset="utf-8" />
                        <meta name="viewport" content="width=device-width, initial-scale=1" />
                        <title>{self.title(words)}</title>
                        <style inner_html=STYLE></style>
                    </head>
                    <body>
                        <main>{self.sheet(words)}</main>
                    </body>
                </html>
            };
            format!("<!DOCTYPE html>{}", page.to_html())
        });
        owner.unset_with_forced_cleanup();
        left_in_order(document)
    }

    fn sheet(&self, words: Words) -> AnyView {
        let lead = say!(
            words,
            "security-lead",
            organisation = self.organisation.as_str(),
            at = words.day(self.made_at)
        );
        view! {
            <h1>{self.title(words)}</h1>
            <p class="lead">{lead}</p>
            {self.who(words)}
            {self.permissions(words)}
            {self.data(words)}
            {self.control(words)}
        }
        .into_any()
    }

    fn who(&self, words: Words) -> AnyView {
        let app = &self.app;
        let publisher = app.publisher.as_str();
        let verification = if app.publisher_verified {
            say!(words, "security-who.verified", publisher = publisher)
        } else {
            say!(words, "security-who.unverified", publisher = publisher)
        };
        let (name, username) = self.requester.clone();
        let requester = if username.is_empty() { name } else { format!("{name} ({username})") };
        let mut facts = vec![
            (say!(words, "security-who.app"), app.name.clone().into_any()),
            (say!(words, "security-who.client-id"), code(app.client_id.to_string())),
            (say!(words, "security-who.publisher"), verification.into_any()),
        ];
        facts.push((say!(words, "security-who.purpose"), said(&app.purpose.to(words.language()))));
        facts.push((say!(words, "security-who.requester"), requester.into_any()));
        view! {
            <section class="section">
                <h2>{say!(words, "security-who")}</h2>
                {summary_list(facts)}
                <p>{say!(words, "security-who.self-declared", publisher = publisher)}</p>
            </section>
        }
        .into_any()
    }

    fn permissions(&self, words: Words) -> AnyView {
        let app = self.app.name.as_str();
        let offline = self.permissions.iter().any(|permission| permission.scope == "offline_access");
        let delegated = if offline {
            say_marked!(words, "security-may.delegated", app = app)
        } else {
            say_marked!(words, "security-may.delegated-online", app = app)
        };
        let [permission, allows, not, why] = [
            say!(words, "security-may.permission"),
            say!(words, "security-may.allows"),
            say!(words, "security-may.not"),
            say!(words, "security-may.why"),
        ];
        let rows = self
            .permissions
            .iter()
            .map(|one| {
                view! {
                    <tr>
                        <th scope="row">
                            <code>{one.scope.clone()}</code>
                        </th>
                        <td data-label=allows.clone()>{one.allows.clone()}</td>
                        <td data-label=not.clone()>{one.not.clone().unwrap_or_else(|| "–".to_owned())}</td>
                        <td data-label=why.clone()>{said(&one.reason)}</td>
                    </tr>
                }
            })
            .collect_view();
        view! {
            <section class="section">
                <h2>{say!(words, "security-may")}</h2>
                <p>{marked_text(delegated, &[])}</p>
                <p>{say!(words, "security-may.whole-tenant", app = app)}</p>
                <div class="table-frame">
                    <table class="table table--stack">
                        <thead>
                            <tr>
                                <th scope="col">{permission}</th>
                                <th scope="col">{allows.clone()}</th>
                                <th scope="col">{not.clone()}</th>
                                <th scope="col">{why.clone()}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any()
    }

    fn data(&self, words: Words) -> AnyView {
        let app = self.app.name.as_str();
        let publisher = self.app.publisher.as_str();
        let privacy = match &self.app.privacy {
            Some(url) => marked_text(
                say_marked!(words, "security-data.vendor", publisher = publisher, app = app),
                &[("a", url.to_string())],
            ),
            None => say!(words, "security-data.vendor-none", publisher = publisher).into_any(),
        };
        let terms = self.app.terms.as_ref().map(|url| {
            let text = say_marked!(words, "security-data.terms", publisher = publisher);
            view! { <p>{marked_text(text, &[("a", url.to_string())])}</p> }
        });
        let long = say_marked!(words, "security-portal.long", publisher = publisher);
        view! {
            <section class="section">
                <h2>{say!(words, "security-data")}</h2>
                <p>{privacy}</p>
                {terms}
            </section>
            <section class="section">
                <h2>{say!(words, "security-portal")}</h2>
                <p>{say!(words, "security-portal.check", app = app)}</p>
                <p>{say!(words, "security-portal.keeps")}</p>
                <p>{say!(words, "security-portal.never")}</p>
                <p>{marked_text(long, &[("a", self.stored_data.clone())])}</p>
            </section>
        }
        .into_any()
    }

    fn control(&self, words: Words) -> AnyView {
        let app = self.app.name.as_str();
        let link = match self.open_until {
            Some(until) => say!(words, "security-link.text", until = words.time(until)),
            None => say!(words, "security-link.closed"),
        };
        view! {
            <section class="section">
                <h2>{say!(words, "security-limit")}</h2>
                <p>{marked_text(say_marked!(words, "security-limit.text", app = app), &[])}</p>
            </section>
            <section class="section">
                <h2>{say!(words, "security-revoke")}</h2>
                <p>{marked_text(say_marked!(words, "security-revoke.text", app = app), &[])}</p>
            </section>
            <section class="section">
                <h2>{say!(words, "security-link")}</h2>
                <p>{link}</p>
                <p>{say!(words, "security-contact")} " " {contact_link(&self.app.support)}</p>
            </section>
        }
        .into_any()
    }
}
