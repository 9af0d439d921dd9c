//! The browser's session with the simulator: one cookie that names a list of signed-in accounts.

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};

use crate::random;

const COOKIE: &str = "sim_session";

/// The session id a browser sends, or a new one.
#[derive(Debug, Clone)]
pub(crate) struct Browser {
    pub(crate) id: String,
    fresh: bool,
}

impl Browser {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let sent = headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(name, value)| *name == COOKIE && (20..=100).contains(&value.len()));
        match sent {
            Some((_, id)) => Self { id: id.to_owned(), fresh: false },
            None => Self { id: random::token(), fresh: true },
        }
    }

    /// Adds the cookie when the browser does not have it yet.
    pub(crate) fn remember(&self, mut response: Response) -> Response {
        if self.fresh {
            let cookie = format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Lax", self.id);
            if let Ok(value) = HeaderValue::from_str(&cookie) {
                response.headers_mut().append(header::SET_COOKIE, value);
            }
        }
        response
    }
}
