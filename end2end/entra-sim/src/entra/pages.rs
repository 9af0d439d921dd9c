//! The pages a person sees: plain forms without script, and without Microsoft's look.

use std::fmt::Write;

use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};

use super::{authority::Authority, errors::Occurrence};
use crate::{
    permission,
    scenario::{App, Scenario, Tenant, User},
    state::sign_in::SignedIn,
};

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem}\
button{font:inherit;padding:.4rem .9rem;margin:.2rem .4rem .2rem 0}fieldset{margin:1rem 0}.sim{color:#555}\
ul{padding-left:1.2rem}code{overflow-wrap:anywhere}";

/// Escapes text for HTML content and attribute values.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

fn page(status: StatusCode, heading: &str, body: &str) -> Response {
    let heading = escape(heading);
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{heading} - Simulated Microsoft</title><style>{STYLE}</style></head><body>\
         <p class=\"sim\">Simulated Microsoft sign-in, for tests only. Never type a real password here.</p>\
         <main><h1>{heading}</h1>{body}</main></body></html>"
    );
    (status, [("cache-control", "no-store")], Html(html)).into_response()
}

fn form(interaction: &str, inner: &str) -> String {
    format!("<form method=\"post\" action=\"/login/{}\">{inner}</form>", escape(interaction))
}

/// The account picker.
pub(crate) struct Picker<'a> {
    pub(crate) interaction: &'a str,
    pub(crate) authority: Authority,
    pub(crate) hint: Option<&'a str>,
    pub(crate) domain: Option<&'a str>,
    pub(crate) problem: Option<&'a str>,
    pub(crate) signed_in: &'a [SignedIn],
}

impl Picker<'_> {
    pub(crate) fn show(&self, scenario: &Scenario) -> Response {
        let mut body = String::new();
        if let Some(problem) = self.problem {
            let _ = write!(body, "<p role=\"alert\"><strong>{}</strong></p>", escape(problem));
        }
        let hint = self.hint.unwrap_or_default();
        let _ = write!(
            body,
            "<p><label>E-mail address <input name=\"address\" type=\"email\" autocomplete=\"username\" value=\"{}\"></label> \
             <button name=\"step\" value=\"sign-in\">Next</button></p>",
            escape(hint)
        );
        if !self.signed_in.is_empty() {
            let buttons: String =
                self.signed_in.iter().map(|account| button(&account.address, "signed in")).collect();
            body += &group("Signed in", &buttons);
        }
        for tenant in scenario.tenants.iter().filter(|tenant| self.concerns(tenant)) {
            let fresh =
                |user: &&User| !self.signed_in.iter().any(|account| user.answers_to(&account.address));
            let buttons: String =
                tenant.users.iter().filter(fresh).map(|user| button(&user.address, &note(user))).collect();
            if !buttons.is_empty() {
                body += &group(&tenant.name, &buttons);
            }
        }
        page(StatusCode::OK, "Pick an account", &form(self.interaction, &body))
    }

    fn concerns(&self, tenant: &Tenant) -> bool {
        let by_domain =
            self.domain.filter(|hint| hint.contains('.')).is_none_or(|domain| tenant.owns_domain(domain));
        by_domain && tenant.is_found_here() && (self.authority != Authority::Consumers || tenant.personal)
    }
}

fn group(legend: &str, inner: &str) -> String {
    format!("<fieldset><legend>{}</legend>{inner}</fieldset>", escape(legend))
}

fn button(address: &str, note: &str) -> String {
    let address = escape(address);
    format!("<p><button name=\"account\" value=\"{address}\">{address}</button> {}</p>", escape(note))
}

fn note(user: &User) -> String {
    let mut notes = vec![user.name.clone()];
    notes.extend(user.roles.iter().map(|role| format!("{role:?}")));
    if user.guest {
        notes.push("guest".into());
    }
    notes.join(", ")
}

/// What the consent page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Offer {
    /// A person consents; a Global Administrator may do so for everybody.
    User { tenant_wide: bool },
    /// An admin consents for the organization.
    Organization,
}

/// The consent page.
pub(crate) fn consent(
    interaction: &str,
    app: &App,
    tenant: &Tenant,
    user: &User,
    scopes: &[&'static str],
    offer: Offer,
) -> Response {
    let mut body = format!("<p>Signed in as {}</p>", escape(&user.address));
    if offer == Offer::Organization {
        let _ =
            write!(body, "<p>Review for your organization: <strong>{}</strong></p>", escape(&tenant.name));
    }
    body += &app_lines(app);
    body += "<p>This app would like to:</p><ul>";
    for permission in scopes.iter().filter_map(|name| permission::find(name)) {
        let _ = write!(body, "<li>{} <code>{}</code></li>", escape(permission.text), permission.name);
    }
    body += "</ul>";
    match offer {
        Offer::User { tenant_wide: true } => {
            body += "<p><label><input type=\"checkbox\" name=\"on_behalf\" value=\"1\"> \
                     Consent on behalf of your organization</label></p>";
        }
        Offer::User { tenant_wide: false } => {}
        Offer::Organization => {
            body += "<p>If you accept, this app gets access to the specified resources for all users in your \
                     organization. No one else will be prompted to review these permissions.</p>";
        }
    }
    body += "<button name=\"consent\" value=\"accept\">Accept</button>\
             <button name=\"consent\" value=\"cancel\">Cancel</button>";
    page(StatusCode::OK, "Permissions requested", &form(interaction, &body))
}

fn app_lines(app: &App) -> String {
    let verified = if app.publisher_verified { "verified publisher" } else { "unverified" };
    format!("<p><strong>{}</strong><br>{} ({verified})</p>", escape(&app.name), escape(&app.publisher))
}

/// The dead end of a person who may not consent.
pub(crate) fn need_admin_approval(interaction: &str, app: &App, user: &User) -> Response {
    let name = escape(&app.name);
    let body = format!(
        "<p>Signed in as {}</p>{}<p>{name} needs permission to access resources in your organization that only an admin \
         can grant. Please ask an admin to grant permission to this app before you can use it.</p>\
         <p><button name=\"step\" value=\"switch\">Have an admin account? Sign in with that account</button></p>\
         <p><button name=\"step\" value=\"return\">Return to the application without granting consent</button></p>",
        escape(&user.address),
        app_lines(app)
    );
    page(StatusCode::OK, "Need admin approval", &form(interaction, &body))
}

/// The form of the admin consent workflow.
pub(crate) fn approval_required(
    interaction: &str,
    app: &App,
    user: &User,
    scopes: &[&'static str],
) -> Response {
    let mut list = String::new();
    for permission in scopes.iter().filter_map(|name| permission::find(name)) {
        let _ = write!(list, "<li>{}</li>", escape(permission.text));
    }
    let body = format!(
        "<p>Signed in as {}</p>{}<p>This app requires your admin's approval to:</p><ul>{list}</ul>\
         <p><label>Enter justification for requesting this app <textarea name=\"reason\" rows=\"3\"></textarea></label></p>\
         <p><button name=\"step\" value=\"request\">Request approval</button> \
         <button name=\"step\" value=\"return\">Back to app</button></p>\
         <p><button name=\"step\" value=\"switch\">Have an admin account? Sign in with that account</button></p>",
        escape(&user.address),
        app_lines(app)
    );
    page(StatusCode::OK, "Approval required", &form(interaction, &body))
}

/// After a workflow request; there is no way back to the app from here.
pub(crate) fn request_sent() -> Response {
    let body = "<p>Your request has been sent. You will be notified when an admin has reviewed it.</p>";
    page(StatusCode::OK, "Request sent", body)
}

/// The second factor.
pub(crate) fn multifactor(interaction: &str, address: &str) -> Response {
    let body = format!(
        "<p>Signed in as {}</p><p>Your organization requires additional security verification.</p>\
         <button name=\"step\" value=\"mfa\">Approve sign in</button>",
        escape(address)
    );
    page(StatusCode::OK, "Approve sign in request", &form(interaction, &body))
}

/// An error that never returns to the app.
pub(crate) fn error(occurrence: &Occurrence) -> Response {
    let error = &occurrence.error;
    let body = format!(
        "<p>Sorry, but we're having trouble signing you in.</p><p>AADSTS{}: {}</p><h2>Troubleshooting details</h2>\
         <dl><dt>Request Id</dt><dd><code>{}</code></dd><dt>Correlation Id</dt><dd><code>{}</code></dd>\
         <dt>Timestamp</dt><dd>{}</dd></dl>",
        error.code,
        escape(&error.message),
        occurrence.trace,
        occurrence.correlation,
        occurrence.timestamp
    );
    page(StatusCode::OK, "Sign in", &body)
}

/// The browser came back with a form that no longer belongs to anything.
pub(crate) fn lost() -> Response {
    let body = "<p>This sign-in is not known any more. Go back to the application and start again.</p>";
    page(StatusCode::BAD_REQUEST, "Sign-in expired", body)
}

/// Signed out.
pub(crate) fn signed_out() -> Response {
    page(
        StatusCode::OK,
        "You signed out of your account",
        "<p>It's a good idea to close all browser windows.</p>",
    )
}

/// The error look-up page.
pub(crate) fn lookup(code: &str) -> Response {
    let digits: String = code.chars().filter(char::is_ascii_digit).take(10).collect();
    page(StatusCode::OK, &format!("AADSTS{digits}"), "<p>The simulator keeps no texts for error look-up.</p>")
}

/// A page that posts the answer to the app (OAuth 2.0 Form Post Response Mode).
pub(crate) fn form_post(target: &str, parameters: &[(&'static str, String)]) -> String {
    let mut fields = String::new();
    for (name, value) in parameters {
        let _ = write!(fields, "<input type=\"hidden\" name=\"{name}\" value=\"{}\">", escape(value));
    }
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Working - Simulated Microsoft</title></head>\
         <body><form method=\"post\" name=\"hiddenform\" action=\"{}\">{fields}\
         <noscript><p>Script is disabled. Press Submit to continue.</p><button>Submit</button></noscript></form>\
         <script>document.forms[0].submit();</script></body></html>",
        escape(target)
    )
}
