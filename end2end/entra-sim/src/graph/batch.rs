//! JSON batching ("Combine multiple HTTP requests using JSON batching" page): up to 20 requests, without `dependsOn`.

use std::collections::HashSet;

use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::{
    answer::{Answer, Ids},
    errors::GraphError,
    query::ODataQuery,
    request::GraphCall,
};

const LARGEST: usize = 20;

pub(crate) fn run(call: &mut GraphCall<'_>) -> Result<Answer, GraphError> {
    let invalid = |text: &str| GraphError::BadRequest(text.to_owned());
    let requests =
        call.body["requests"].as_array().ok_or_else(|| invalid("Invalid batch payload format."))?.clone();
    if requests.len() > LARGEST {
        return Err(invalid("Number of batch request steps exceeds the maximum value of 20."));
    }
    let mut seen = HashSet::new();
    let mut responses = Vec::new();
    for request in requests {
        let id = request["id"].as_str().unwrap_or_default().to_owned();
        if id.is_empty() || !seen.insert(id.clone()) {
            return Err(invalid("Request Id has to be unique in a batch."));
        }
        let url = request["url"].as_str().unwrap_or_default();
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        if path.trim_matches('/').eq_ignore_ascii_case("$batch") {
            return Err(invalid("A batch cannot contain a batch."));
        }
        let part = GraphCall {
            base: call.base,
            world: &mut *call.world,
            claims: call.claims.clone(),
            query: ODataQuery(form_urlencoded::parse(query.as_bytes()).into_owned().collect()),
            body: request["body"].clone(),
        };
        let ids = Ids::new(None, part.world.now());
        let outcome = part.run(request["method"].as_str().unwrap_or("GET"), path);
        let (status, body, headers) = ids.render(&outcome);
        let headers: Map<String, Value> =
            headers.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        responses.push(json!({ "id": id, "status": status.as_u16(), "headers": headers, "body": body }));
    }
    Ok(Answer::ok(json!({ "responses": responses })))
}
