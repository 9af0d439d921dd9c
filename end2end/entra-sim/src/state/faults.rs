use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A fault that is put on matching requests.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// HTTP method; any when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Host of a customer's own server; any host, Microsoft's as well, when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Start of the path, whole segments; `*` stands for any one segment. `/graph/v1.0/me/calendar` does not match
    /// `/graph/v1.0/me/calendarView`. With a final `$` it is the whole path: `/graph/v1.0/me$` leaves
    /// `/graph/v1.0/me/calendar` alone.
    pub path: String,
    /// Sign-in address of the person calling Graph; anybody when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// How often it strikes; without it, until it is removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// What happens.
    pub effect: FaultEffect,
}

/// What a fault does to a request.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum FaultEffect {
    /// Answers with this status, headers and body; a JSON text as body is sent as it is.
    Status {
        /// HTTP status.
        status: u16,
        /// Headers, such as `Retry-After: 2.128`.
        #[serde(default)]
        headers: BTreeMap<String, String>,
        /// Body.
        #[serde(default)]
        body: Value,
    },
    /// Waits, then answers as usual.
    Delay {
        /// Waiting time.
        milliseconds: u64,
    },
    /// Closes the connection without an answer.
    Reset,
    /// Never answers.
    Timeout,
    /// Answers 200 with a web page, as captive portals do.
    Html,
    /// Answers 200 with an empty body.
    Empty,
    /// Sends half of the usual body and then closes the connection.
    Truncated,
    /// Sends the browser back to the app with an error at the end of an authorize or admin consent request.
    SignInError {
        /// OAuth error code.
        error: String,
        /// AADSTS number, put into `error_description` and `error_uri`.
        #[serde(default)]
        code: Option<u32>,
        /// Text after the number.
        #[serde(default)]
        message: String,
        /// `error_subcode`, such as `cancel`.
        #[serde(default)]
        subcode: Option<String>,
    },
}

/// What a fault may strike: one request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Target<'a> {
    pub(crate) method: &'a str,
    /// The customer's own server that is asked; none for Microsoft.
    pub(crate) host: Option<&'a str>,
    pub(crate) path: &'a str,
    /// Whose access token the request carries.
    pub(crate) user: Option<&'a str>,
}

/// Faults in force, each with a number for removal.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    next: u64,
    list: Vec<(u64, Fault)>,
}

impl Faults {
    pub(crate) fn add(&mut self, fault: Fault) -> u64 {
        self.next += 1;
        self.list.push((self.next, fault));
        self.next
    }

    pub(crate) fn remove(&mut self, number: u64) -> bool {
        let before = self.list.len();
        self.list.retain(|(known, _)| *known != number);
        self.list.len() != before
    }

    pub(crate) fn clear(&mut self) {
        self.list.clear();
    }

    pub(crate) fn list(&self) -> &[(u64, Fault)] {
        &self.list
    }

    /// The first fault on the transport of this request, counted down.
    pub(crate) fn strike(&mut self, target: &Target<'_>) -> Option<FaultEffect> {
        self.take(target, false)
    }

    /// The first error to send back to the app at the end of a sign-in on this path.
    pub(crate) fn strike_sign_in(&mut self, method: &str, path: &str) -> Option<FaultEffect> {
        self.take(&Target { method, host: None, path, user: None }, true)
    }

    fn take(&mut self, target: &Target<'_>, sign_in: bool) -> Option<FaultEffect> {
        let index = self.list.iter().position(|(_, fault)| {
            matches!(fault.effect, FaultEffect::SignInError { .. }) == sign_in && fault.matches(target)
        })?;
        let fault = &mut self.list[index].1;
        let effect = fault.effect.clone();
        if let Some(count) = &mut fault.count {
            *count = count.saturating_sub(1);
            if *count == 0 {
                self.list.remove(index);
            }
        }
        Some(effect)
    }
}

impl Fault {
    fn matches(&self, target: &Target<'_>) -> bool {
        fits(self.method.as_deref(), Some(target.method))
            && fits(self.host.as_deref(), target.host)
            && fits(self.user.as_deref(), target.user)
            && path_fits(&self.path, target.path)
    }
}

fn fits(wanted: Option<&str>, have: Option<&str>) -> bool {
    wanted.is_none_or(|wanted| have.is_some_and(|have| wanted.eq_ignore_ascii_case(have)))
}

fn path_fits(pattern: &str, path: &str) -> bool {
    let (pattern, whole) = match pattern.strip_suffix('$') {
        Some(pattern) => (pattern, true),
        None => (pattern, false),
    };
    let mut segments = path.trim_matches('/').split('/');
    let starts =
        pattern.trim_matches('/').split('/').filter(|wanted| !wanted.is_empty()).all(|wanted| {
            segments.next().is_some_and(|have| wanted == "*" || wanted.eq_ignore_ascii_case(have))
        });
    starts && (!whole || segments.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::path_fits;

    #[test]
    fn patterns_match_whole_segments() {
        assert!(path_fits("/*/oauth2/v2.0/token", "/common/oauth2/v2.0/token"));
        assert!(path_fits("/graph/v1.0/me/calendar", "/graph/v1.0/me/calendar/getSchedule"));
        assert!(!path_fits("/graph/v1.0/me/calendar", "/graph/v1.0/me/calendarView"));
        assert!(path_fits("/", "/anything"));
        assert!(path_fits("/graph/v1.0/me$", "/graph/v1.0/me"));
        assert!(path_fits("/graph/v1.0/me/events/*$", "/graph/v1.0/me/events/AAMk="));
        assert!(!path_fits("/graph/v1.0/me$", "/graph/v1.0/me/calendar"));
    }
}
