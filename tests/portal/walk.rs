//! The portal's journeys as people take them: pages, buttons, Microsoft in between.

use std::time::Duration;

use serde_json::Value;
use url::Url;

use crate::{browser::Browser, microsoft::pass, page::Answer};

/// How long something in the background may take.
const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_LOOKS: Duration = Duration::from_millis(100);

/// Signs in from the first page. Ends where the portal sends people next.
pub(crate) async fn sign_in(browser: &mut Browser, home: &Url, account: &str) -> Answer {
    let front = browser.open(home.clone()).await;
    let picker = browser.submit(front.form("/sign-in").with("account", "choose")).await;
    pass(browser, picker, account).await
}

/// A browser in which somebody has signed in.
pub(crate) async fn signed_in(home: &Url, account: &str) -> Browser {
    let mut browser = Browser::new();
    let page = sign_in(&mut browser, home, account).await;
    assert_eq!((page.status, page.url.path()), (200, "/connect"), "{}", page.words());
    browser
}

/// Connects the calendar of whoever is signed in. Ends at the diagnosis, or where Microsoft's refusal leads.
pub(crate) async fn connect(
    browser: &mut Browser,
    home: &Url,
    account: &str,
    fields: &[(&str, &str)],
) -> Answer {
    let page = browser.open(home.join("/connect").unwrap()).await;
    let form = fields.iter().fold(page.form("/connect"), |form, (name, value)| form.with(name, value));
    let page = browser.submit(form).await;
    pass(browser, page, account).await
}

/// Lets the portal look into the tenant of whoever is signed in, with this account. Ends at what was seen, or where
/// Microsoft's refusal leads.
pub(crate) async fn inspect(browser: &mut Browser, home: &Url, account: &str) -> Answer {
    let page = browser.open(home.join("/inspect").unwrap()).await;
    let page = browser.submit(page.form("/inspect")).await;
    pass(browser, page, account).await
}

/// Waits until a diagnosis has become a report, and returns its JSON.
pub(crate) async fn report(browser: &mut Browser, diagnosis: &Url) -> Value {
    assert!(diagnosis.path().starts_with("/reports/"), "no diagnosis at {}", diagnosis.path());
    let json = diagnosis.join(&format!("{}/report.json", diagnosis.path())).unwrap();
    let text = until("the report", async || {
        let answer = browser.get(json.clone()).await;
        (answer.status == 200).then_some(answer.text)
    });
    serde_json::from_str(&text.await).unwrap()
}

/// A hand-over's two addresses.
#[derive(Debug, Clone)]
pub(crate) struct HandOver {
    pub(crate) status: Url,
    pub(crate) admin: Url,
}

/// Makes a hand-over as somebody who is signed in.
pub(crate) async fn hand_over(browser: &mut Browser, home: &Url) -> HandOver {
    let form = crate::page::Form { action: home.join("/requests").unwrap(), fields: Vec::new() };
    let page = browser.submit(form).await;
    read_hand_over(&page)
}

/// The addresses on the requester's page.
pub(crate) fn read_hand_over(page: &Answer) -> HandOver {
    let link = page.texts("#admin-link").into_iter().next();
    let link = link.unwrap_or_else(|| panic!("no link at {}: {}", page.url.path(), page.words()));
    let mut admin: Url = link.parse().unwrap();
    // The language of the message; tests come back to the bare address.
    admin.set_query(None);
    HandOver { status: page.url.clone(), admin }
}

/// Opens the admin's link and goes to Microsoft, up to its first page.
pub(crate) async fn go_and_grant(browser: &mut Browser, link: &HandOver) -> Answer {
    let page = browser.open(link.admin.clone()).await;
    browser.submit(page.form("/consent")).await
}

/// Grants as an admin. Ends back at the admin's page, with the proof under way.
pub(crate) async fn grant(browser: &mut Browser, link: &HandOver, account: &str) -> Answer {
    let page = go_and_grant(browser, link).await;
    let page = pass(browser, page, account).await;
    assert_eq!(page.url.path(), link.admin.path(), "{}", page.words());
    page
}

/// Waits until the admin's page leads to the report that comes with the proof.
pub(crate) async fn report_link(browser: &mut Browser, page: &Url) -> Url {
    until("the report of the proof", async || {
        let answer = browser.open(page.clone()).await;
        let links = answer.attributes("main a[href^='/reports/']", "href");
        links.first().map(|link| page.join(link).unwrap())
    })
    .await
}

/// Waits until a page carries a heading.
pub(crate) async fn until_heading(browser: &mut Browser, url: &Url, heading: &str) -> Answer {
    until(heading, async || {
        let page = browser.open(url.clone()).await;
        page.heading().contains(heading).then_some(page)
    })
    .await
}

/// Looks again and again until there is something, or far too much time has passed.
pub(crate) async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let looking = async {
        loop {
            if let Some(found) = look().await {
                return found;
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    };
    tokio::time::timeout(PATIENCE, looking).await.unwrap_or_else(|_| panic!("{what} did not come"))
}
