//! Passing through the simulated Microsoft's pages, as a person with one account would.

use crate::{browser::Browser, page::Answer};

/// More pages than any sign-in shows.
const MOST_PAGES: usize = 8;

/// What the person presses on a permission page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice {
    Accept,
    Cancel,
}

/// Signs in and accepts what is asked, until a page comes that is none of the sign-in's.
pub(crate) async fn pass(browser: &mut Browser, page: Answer, account: &str) -> Answer {
    pass_choosing(browser, page, account, Choice::Accept).await
}

/// Signs in and chooses, until a page comes that is none of the sign-in's.
pub(crate) async fn pass_choosing(
    browser: &mut Browser,
    page: Answer,
    account: &str,
    choice: Choice,
) -> Answer {
    let mut page = page;
    for _ in 0..MOST_PAGES {
        match press(browser, &page, account, choice).await {
            Some(next) => page = browser.follow(next).await,
            None => return page,
        }
    }
    panic!("Microsoft's pages have no end: {}", page.heading());
}

/// Presses the button of one page and stops at what it answers. `None` when the page is none of the sign-in's.
pub(crate) async fn press(
    browser: &mut Browser,
    page: &Answer,
    account: &str,
    choice: Choice,
) -> Option<Answer> {
    let (name, value) = match page.heading().as_str() {
        "Pick an account" => ("account", account),
        "Permissions requested" if choice == Choice::Accept => ("consent", "accept"),
        "Permissions requested" => ("consent", "cancel"),
        "Need admin approval" => ("step", "return"),
        "Approve sign in request" => ("step", "mfa"),
        _ => return None,
    };
    let form = page.forms().into_iter().find(|form| form.action.path().starts_with("/login/"))?;
    Some(browser.post(form.with(name, value)).await)
}
