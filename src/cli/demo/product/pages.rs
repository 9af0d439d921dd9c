//! The product's few pages. They belong to the demo, not to the portal.

use serde_json::{Map, Value};

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;\
                     color-scheme:light dark}table{border-collapse:collapse}th,td{text-align:start;\
                     padding:.25rem 1rem .25rem 0;vertical-align:top}td{overflow-wrap:anywhere}";

/// Whom to try, and what that shows.
const PEOPLE: [(&str, &str); 3] = [
    ("nina@northwind.example", "may allow access herself"),
    ("carla@contoso.example", "needs an administrator"),
    ("lena@litware.example", "is kept out by a policy of her organisation"),
];

fn page(title: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><style>{STYLE}</style></head>\
         <body><main><h1>{title}</h1>{body}</main></body></html>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

pub(super) fn front(app: &str) -> String {
    let rows: Vec<String> = PEOPLE
        .iter()
        .map(|(account, shows)| {
            format!(
                "<tr><th scope=\"row\">{account}<br><small>{shows}</small></th>\
                 <td><a href=\"/sign-in?account={account}\">Sign in here</a></td>\
                 <td><a href=\"/connect?account={account}\">Connect the calendar</a></td></tr>"
            )
        })
        .collect();
    let (app, rows) = (escaped(app), rows.concat());
    page(
        &format!("{app}, the product"),
        &format!(
            "<p>This is the vendor’s own site, played by the demo. <em>Sign in here</em> signs in without the portal, \
             as products do; when Microsoft refuses, {app} passes the refusal on to the portal. <em>Connect the \
             calendar</em> sends somebody whom {app} knows.</p><table>{rows}</table>"
        ),
    )
}

pub(super) fn signed_in(app: &str) -> String {
    let app = escaped(app);
    page(
        &format!("Signed in to {app}"),
        &format!("<p>Microsoft let this account in at once: no portal is needed.</p><p>{AGAIN}</p>"),
    )
}

const AGAIN: &str = "<a href=\"/\">Back to the first page</a>";

pub(super) fn result(app: &str, claims: &Map<String, Value>) -> String {
    let rows: Vec<String> = claims
        .iter()
        .map(|(name, value)| {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            format!("<tr><th scope=\"row\">{}</th><td>{}</td></tr>", escaped(name), escaped(&value))
        })
        .collect();
    let (app, rows) = (escaped(app), rows.concat());
    page(
        &format!("Back at {app}"),
        &format!(
            "<p>The result is the portal’s, for {app}, of this attempt, and new:</p><table>{rows}</table><p>{AGAIN}</p>"
        ),
    )
}

pub(super) fn refused(app: &str, why: &str) -> String {
    let app = escaped(app);
    page(
        &format!("{app} does not take this result"),
        &format!("<p>It does not count: {}.</p><p>{AGAIN}</p>", escaped(why)),
    )
}
