//! User realm: whether people of a domain prove who they are at Microsoft or at a federation service of their own. Asked
//! with a made-up local part, so that it concerns a domain and nobody in it.
//!
//! Source: `AADInternals` `Get-AADIntUserRealmV2` (form of request and answer); Microsoft documents the service only as
//! part of its client libraries.

use serde::Deserialize;
use url::Url;

use super::http::{Http, Outgoing, Reply};
use crate::domain::{cloud::Cloud, domain_name::DomainName, probe::Evidence, survey::Namespace};

const BODY_LIMIT: usize = 64 * 1024;
/// The local part that is asked for.
const NOBODY: &str = "nn";

/// Asks how people of a domain sign in.
pub async fn look(http: &Http, cloud: &Cloud, domain: &DomainName) -> (Namespace, Evidence) {
    let mut url = Cloud::below(&cloud.authority, "GetUserRealm.srf");
    url.query_pairs_mut().append_pair("login", &format!("{NOBODY}@{domain}")).append_pair("json", "1");
    let exchange = http.exchange(Outgoing::get(url.clone()).body_limit(BODY_LIMIT)).await;
    let (namespace, note) = match &exchange.result {
        Err(error) => (Namespace::Unknown, format!("No answer: {error}.")),
        Ok(reply) => {
            let namespace = read(reply);
            let note = describe(&namespace).to_owned();
            (namespace, note)
        }
    };
    (namespace, exchange.evidence("user realm", &url, note))
}

#[derive(Deserialize)]
struct Realm {
    #[serde(rename = "NameSpaceType")]
    namespace: String,
    #[serde(rename = "AuthURL")]
    sign_in: Option<String>,
}

fn read(reply: &Reply) -> Namespace {
    let realm: Option<Realm> = serde_json::from_slice(&reply.body).ok().filter(|_| reply.status == 200);
    let Some(realm) = realm else { return Namespace::Unknown };
    match realm.namespace.to_ascii_lowercase().as_str() {
        "managed" => Namespace::Managed,
        "federated" => {
            let url = realm.sign_in.and_then(|text| text.parse::<Url>().ok());
            Namespace::Federated { host: url.and_then(|url| url.host_str()?.parse().ok()) }
        }
        // Microsoft's word for a domain that is not one of its own.
        "unknown" => Namespace::NotMicrosoft,
        _ => Namespace::Unknown,
    }
}

const fn describe(namespace: &Namespace) -> &'static str {
    match namespace {
        Namespace::Managed => "People sign in at Microsoft.",
        Namespace::Federated { .. } => "People sign in at a federation service of the organisation.",
        Namespace::NotMicrosoft => "Microsoft does not know the domain.",
        Namespace::Unknown => "An answer that decides nothing.",
    }
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderMap;

    use super::*;

    fn namespace(status: u16, body: &str) -> Namespace {
        read(&Reply { status, headers: HeaderMap::new(), body: body.as_bytes().to_vec() })
    }

    #[test]
    fn answers_and_what_they_say() {
        let federated = r#"{"State":3,"NameSpaceType":"Federated","DomainName":"company.example",
            "AuthURL":"https://sts.company.example/adfs/ls/?username=nn%40company.example&wa=wsignin1.0"}"#;
        let host = "sts.company.example".parse().ok();
        assert_eq!(namespace(200, federated), Namespace::Federated { host });
        assert_eq!(namespace(200, r#"{"State":4,"NameSpaceType":"Managed"}"#), Namespace::Managed);
        assert_eq!(namespace(200, r#"{"State":4,"NameSpaceType":"Unknown"}"#), Namespace::NotMicrosoft);
        for hostile in ["https://127.0.0.1/", "https://[::1]/", "javascript:alert(1)", "https://<b>/", ""] {
            let body = serde_json::json!({ "NameSpaceType": "Federated", "AuthURL": hostile }).to_string();
            assert_eq!(namespace(200, &body), Namespace::Federated { host: None }, "{hostile}");
        }
    }

    #[test]
    fn whatever_is_no_answer_tells_nothing() {
        for (status, body) in [
            (200, ""),
            (200, "<html>"),
            (200, "{}"),
            (200, r#"{"NameSpaceType":"Other"}"#),
            (200, r#"{"NameSpaceType":7}"#),
            (404, r#"{"NameSpaceType":"Managed"}"#),
            (503, r#"{"NameSpaceType":"Unknown"}"#),
        ] {
            assert_eq!(namespace(status, body), Namespace::Unknown, "{status} {body}");
        }
    }
}
