//! One call of Graph before it is sent: where it goes, how it is shown, whether it may be repeated. Path and method come
//! from the table of requests, so there is no call outside it.

use reqwest::Method;
use serde_json::Value;
use url::Url;

use crate::{
    domain::cloud::Cloud,
    knowledge::graph_requests::{Request, Row},
};

/// A call.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    row: &'static Row,
    parts: Vec<(&'static str, String)>,
    query: Option<String>,
    body: Option<Value>,
    repeatable: bool,
    paged: bool,
    continued: bool,
    success_note: &'static str,
}

/// A link to the next page that is longer than this is not followed.
const LONGEST_LINK: usize = 4_096;

impl Call {
    /// Asks without changing anything.
    pub(crate) fn of(request: Request, success_note: &'static str) -> Self {
        Self {
            row: request.row(),
            parts: Vec::new(),
            query: None,
            body: None,
            repeatable: true,
            paged: false,
            continued: false,
            success_note,
        }
    }

    /// Creates. It is repeated only when the body names a `transactionId`, by which Graph recognises the second
    /// request (resource type `event`).
    pub(crate) fn create(request: Request, body: Value, success_note: &'static str) -> Self {
        let repeatable = body.get("transactionId").is_some_and(Value::is_string);
        Self { repeatable, ..Self::of(request, success_note).body_of(body) }
    }

    /// Fills a variable part of the path, which is escaped when sent and hidden when shown.
    pub(crate) fn with(mut self, part: &'static str, value: impl Into<String>) -> Self {
        self.parts.push((part, value.into()));
        self
    }

    /// Sets the query, written as it goes out.
    pub(crate) fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets the body of a POST that changes nothing, or of one that may be repeated.
    pub(crate) fn body_of(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// Asks for pages of one item, where the endpoint has no `$top`.
    pub(crate) const fn one_per_page(mut self) -> Self {
        self.paged = true;
        self
    }

    /// The same question for the next page. Of the link only the query counts, and only when it points to Graph's base
    /// itself, so that an answer cannot send the token elsewhere.
    pub(crate) fn next_page(&self, base: &Url, link: &str) -> Option<Self> {
        let link = (link.len() <= LONGEST_LINK).then(|| Url::parse(link).ok())??;
        let here = link.origin() == base.origin() && link.username().is_empty();
        let query = link.query().filter(|query| here && !query.is_empty())?;
        Some(Self { query: Some(query.to_owned()), continued: true, ..self.clone() })
    }

    pub(crate) const fn row(&self) -> &'static Row {
        self.row
    }

    pub(crate) fn method(&self) -> Method {
        match self.row.method {
            "POST" => Method::POST,
            "DELETE" => Method::DELETE,
            _ => Method::GET,
        }
    }

    pub(crate) const fn body(&self) -> Option<&Value> {
        self.body.as_ref()
    }

    pub(crate) const fn is_repeatable(&self) -> bool {
        self.repeatable
    }

    /// The `Prefer` header.
    pub(crate) const fn preference(&self) -> &'static str {
        if self.paged { "outlook.timezone=\"UTC\", odata.maxpagesize=1" } else { "outlook.timezone=\"UTC\"" }
    }

    pub(crate) const fn success_note(&self) -> &'static str {
        self.success_note
    }

    /// The address below Graph's base.
    pub(crate) fn url(&self, base: &Url) -> Url {
        let mut url = Cloud::below(base, "v1.0");
        if let Ok(mut path) = url.path_segments_mut() {
            path.extend(self.row.path.split('/').map(|segment| self.filled(segment)));
        }
        url.set_query(self.query.as_deref());
        url
    }

    fn filled(&self, segment: &str) -> String {
        self.parts.iter().fold(segment.to_owned(), |filled, (part, value)| {
            let place = format!("{{{part}}}");
            // One replacement a part: a value that looks like a place is not filled again.
            if segment.contains(&place) { filled.replacen(&place, value, 1) } else { filled }
        })
    }

    /// Path and query for the record, without the variable parts.
    pub(crate) fn shown(&self) -> String {
        match &self.query {
            Some(_) if self.continued => format!("/{} (next page)", self.row.path),
            Some(query) => format!("/{}?{query}", self.row.path),
            None => format!("/{}", self.row.path),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn variable_parts_are_escaped_when_sent_and_hidden_when_shown() {
        let call = Call::of(Request::SharedCalendar, "")
            .with("shared", "noah+a/b@northwind.example")
            .query("$select=id");
        let url = call.url(&"http://localhost:1/graph".parse().unwrap());
        assert_eq!(
            url.as_str(),
            "http://localhost:1/graph/v1.0/users/noah+a%2Fb@northwind.example/calendar?$select=id"
        );
        assert_eq!(call.shown(), "/users/{shared}/calendar?$select=id");
    }

    #[test]
    fn the_next_page_is_asked_of_graph_and_of_the_same_path_only() {
        let base = "http://localhost:1/graph".parse().unwrap();
        let call = Call::of(Request::Assignments, "").with("principal", "p").query("$top=100");
        let next = call.next_page(&base, "http://localhost:1/graph/v1.0/users?$skiptoken=abc").unwrap();
        assert_eq!(
            next.url(&base).as_str(),
            "http://localhost:1/graph/v1.0/servicePrincipals/p/appRoleAssignedTo?$skiptoken=abc"
        );
        assert_eq!(next.shown(), "/servicePrincipals/{principal}/appRoleAssignedTo (next page)");
        let long = format!("http://localhost:1/?{}", "a".repeat(5_000));
        for elsewhere in [
            "http://evil.example/?a",
            "https://localhost:1/?a",
            "http://localhost:1/",
            "http://x@localhost:1/?a",
            "/?a",
            &long,
        ] {
            assert!(call.next_page(&base, elsewhere).is_none(), "{elsewhere}");
        }
    }

    #[test]
    fn only_a_create_that_names_its_transaction_is_repeated() {
        for (body, expected) in [
            (json!({}), false),
            (json!({ "transactionId": 7 }), false),
            (json!({ "transactionId": "a" }), true),
        ] {
            assert_eq!(Call::create(Request::CreateEvent, body, "").is_repeatable(), expected);
        }
    }
}
