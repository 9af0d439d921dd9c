//! One call of Graph before it is sent: where it goes, how it is shown, whether it may be repeated.

use reqwest::Method;
use serde_json::Value;
use url::Url;

use crate::domain::cloud::Cloud;

/// A path below Graph's version, whose variable parts are escaped when sent and hidden when shown.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    segments: Vec<String>,
    shown: String,
    query: Option<String>,
}

impl Target {
    /// A fixed path such as `me/calendar`.
    pub(crate) fn new(path: &str) -> Self {
        let target = Self { segments: Vec::new(), shown: String::new(), query: None };
        target.then(path)
    }

    /// Appends a fixed path.
    pub(crate) fn then(mut self, path: &str) -> Self {
        for part in path.split('/') {
            self.segments.push(part.to_owned());
            self.shown.push('/');
            self.shown.push_str(part);
        }
        self
    }

    /// Appends one variable part, shown as `{label}`.
    pub(crate) fn variable(mut self, value: &str, label: &str) -> Self {
        self.segments.push(value.to_owned());
        self.shown.push_str("/{");
        self.shown.push_str(label);
        self.shown.push('}');
        self
    }

    /// Sets the query, written as it goes out.
    pub(crate) fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }
}

/// A call.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    method: Method,
    target: Target,
    body: Option<Value>,
    repeatable: bool,
    paged: bool,
    success_note: &'static str,
}

impl Call {
    /// Reads.
    pub(crate) const fn read(target: Target, success_note: &'static str) -> Self {
        Self { method: Method::GET, target, body: None, repeatable: true, paged: false, success_note }
    }

    /// Asks with a POST that changes nothing.
    pub(crate) const fn question(target: Target, body: Value, success_note: &'static str) -> Self {
        Self { method: Method::POST, target, body: Some(body), repeatable: true, paged: false, success_note }
    }

    /// Creates. It is repeated only when the body names a `transactionId`, by which Graph recognises the second
    /// request (resource type `event`).
    pub(crate) fn create(target: Target, body: Value, success_note: &'static str) -> Self {
        let repeatable = body.get("transactionId").is_some_and(Value::is_string);
        Self { method: Method::POST, target, body: Some(body), repeatable, paged: false, success_note }
    }

    /// Removes, with a method of its own or through an action; repeating it does no harm.
    pub(crate) const fn remove(method: Method, target: Target, success_note: &'static str) -> Self {
        Self { method, target, body: None, repeatable: true, paged: false, success_note }
    }

    /// Asks for pages of one item, where the endpoint has no `$top`.
    pub(crate) const fn one_per_page(mut self) -> Self {
        self.paged = true;
        self
    }

    pub(crate) const fn method(&self) -> &Method {
        &self.method
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
            path.extend(&self.target.segments);
        }
        url.set_query(self.target.query.as_deref());
        url
    }

    /// Path and query for the record, without the variable parts.
    pub(crate) fn shown(&self) -> String {
        self.target
            .query
            .as_ref()
            .map_or_else(|| self.target.shown.clone(), |query| format!("{}?{query}", self.target.shown))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn variable_parts_are_escaped_when_sent_and_hidden_when_shown() {
        let target = Target::new("users").variable("noah+a/b@northwind.example", "shared").then("calendar");
        let call = Call::read(target.query("$select=id"), "");
        let url = call.url(&"http://localhost:1/graph".parse().unwrap());
        assert_eq!(
            url.as_str(),
            "http://localhost:1/graph/v1.0/users/noah+a%2Fb@northwind.example/calendar?$select=id"
        );
        assert_eq!(call.shown(), "/users/{shared}/calendar?$select=id");
    }

    #[test]
    fn only_a_create_that_names_its_transaction_is_repeated() {
        for (body, expected) in [
            (json!({}), false),
            (json!({ "transactionId": 7 }), false),
            (json!({ "transactionId": "a" }), true),
        ] {
            assert_eq!(Call::create(Target::new("me/events"), body, "").is_repeatable(), expected);
        }
    }
}
