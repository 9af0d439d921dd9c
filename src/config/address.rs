use url::Url;

use super::settings::Settings;
use crate::domain::loopback::is_loopback;

/// Reads an address that must be given.
pub(super) fn required(settings: &mut Settings, path: &'static str) -> Option<Url> {
    let text = settings.required(path)?;
    parsed(settings, path, &text)
}

/// Reads an address that may be left out.
pub(super) fn optional(settings: &mut Settings, path: &'static str) -> Option<Url> {
    let text = settings.text(path)?;
    parsed(settings, path, &text)
}

/// Reads a base address, below which paths are joined: nothing may stand behind its path.
pub(super) fn base(settings: &mut Settings, path: &'static str) -> Option<Url> {
    let url = required(settings, path)?;
    if url.query().is_some() || url.fragment().is_some() {
        settings.wrong(path, "has a query or a fragment");
        return None;
    }
    Some(url)
}

fn parsed(settings: &mut Settings, path: &'static str, text: &str) -> Option<Url> {
    let problem = match text.parse::<Url>() {
        Err(error) => format!("is not a web address: {error}"),
        Ok(url) if !url.username().is_empty() || url.password().is_some() => {
            "has a user name or a password".into()
        }
        Ok(url) if url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url)) => {
            return Some(url);
        }
        Ok(url) if url.scheme() == "http" => {
            "is plain http, which is accepted for loopback addresses only".into()
        }
        Ok(url) => format!("begins with {}: where https: is needed", url.scheme()),
    };
    settings.wrong(path, &problem);
    None
}
