//! The keys that Entra signs with. They change without notice, so an unknown one leads to a fresh look, and the
//! number of looks is bounded (Microsoft Entra "Signing key rollover").

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use jiff::{SignedDuration, Timestamp};
use openidconnect::core::CoreJsonWebKey;
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::Mutex as AsyncMutex;
use url::Url;

use crate::microsoft::{
    error::MicrosoftError,
    http::{Http, Outgoing},
};

const KEPT: SignedDuration = SignedDuration::from_hours(24);
const REFRESHED: SignedDuration = SignedDuration::from_hours(1);
const BETWEEN_LOOKS: SignedDuration = SignedDuration::from_mins(5);
const MOST_KEYS: usize = 200;

/// One signing key with the members that Microsoft adds to it.
#[derive(Debug, Clone)]
pub(crate) struct SigningKey {
    pub(crate) id: String,
    /// The key itself; the library checks that its type and use allow signatures.
    pub(crate) key: CoreJsonWebKey,
    /// Which issuer the key signs for: a template with `{tenantid}`, or one tenant's issuer.
    pub(crate) issuer: Option<String>,
    /// The cloud the key belongs to. The shared key set holds keys of other clouds under the same issuer.
    pub(crate) instance_name: Option<String>,
}

/// All keys seen, by the address of their set.
#[derive(Debug)]
pub(crate) struct SigningKeys {
    http: Http,
    sets: Mutex<HashMap<Url, Arc<AsyncMutex<KeySet>>>>,
}

#[derive(Debug, Default)]
struct KeySet {
    keys: Vec<SigningKey>,
    fetched: Option<Timestamp>,
    tried: Option<Timestamp>,
}

impl SigningKeys {
    pub(crate) fn new(http: Http) -> Self {
        Self { http, sets: Mutex::default() }
    }

    /// The key of that id. `None` when the set does not hold it, even after a fresh look where one was due.
    pub(crate) async fn find(&self, uri: &Url, id: &str) -> Result<Option<SigningKey>, MicrosoftError> {
        let set = {
            let mut sets = self.sets.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(sets.entry(uri.clone()).or_default())
        };
        let mut set = set.lock().await;
        let now = self.http.clock().now();
        let usable = set.fetched.is_some_and(|at| now.duration_since(at) < KEPT);
        let fresh = set.fetched.is_some_and(|at| now.duration_since(at) < REFRESHED);
        if !usable {
            self.fetch(uri, &mut set, now).await?;
        } else if !fresh && set.may_look(now) {
            // The old keys are still good for the day; a failed refresh is tried again later.
            drop(self.fetch(uri, &mut set, now).await);
        }
        if set.get(id).is_none() && set.may_look(now) {
            self.fetch(uri, &mut set, now).await?;
        }
        Ok(set.get(id).cloned())
    }

    async fn fetch(&self, uri: &Url, set: &mut KeySet, now: Timestamp) -> Result<(), MicrosoftError> {
        set.tried = Some(now);
        let reply = self.http.exchange(Outgoing::get(uri.clone())).await.result?;
        let keys = (reply.status == 200).then(|| read_keys(&reply.body)).flatten();
        set.keys = keys.ok_or_else(|| MicrosoftError::of(&reply, now))?;
        set.fetched = Some(now);
        Ok(())
    }
}

impl KeySet {
    fn get(&self, id: &str) -> Option<&SigningKey> {
        self.keys.iter().find(|key| key.id == id)
    }

    fn may_look(&self, now: Timestamp) -> bool {
        self.tried.is_none_or(|at| now.duration_since(at) >= BETWEEN_LOOKS)
    }
}

#[derive(Deserialize)]
struct Document {
    keys: Vec<Value>,
}

/// Reads a key set (RFC 7517 §5). Keys without an id or of an unknown kind are left out.
fn read_keys(body: &[u8]) -> Option<Vec<SigningKey>> {
    let document: Document = serde_json::from_slice(body).ok()?;
    let member = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let read = |value: Value| {
        Some(SigningKey {
            id: member(&value, "kid")?,
            issuer: member(&value, "issuer"),
            instance_name: member(&value, "cloud_instance_name"),
            key: serde_json::from_value(value).ok()?,
        })
    };
    Some(document.keys.into_iter().take(MOST_KEYS).filter_map(read).collect())
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::TcpListener,
    };

    use super::*;
    use crate::clock::{ManualClock, SystemRandomness};

    const SET: &str = r#"{"keys":[
        {"kty":"RSA","use":"sig","kid":"a","n":"AQAB","e":"AQAB","cloud_instance_name":"microsoftonline.com",
         "issuer":"https://login.microsoftonline.com/{tenantid}/v2.0"},
        {"kty":"unheard-of","kid":"b"}, {"kty":"RSA","n":"AQAB","e":"AQAB"}, 7]}"#;

    #[test]
    fn keys_without_id_or_of_unknown_kind_are_left_out() {
        let keys = read_keys(SET.as_bytes()).unwrap();
        assert_eq!(keys.len(), 1);
        assert_eq!(keys[0].instance_name.as_deref(), Some("microsoftonline.com"));
        assert!(read_keys(b"{}").is_none());
    }

    #[test]
    fn published_key_sets_are_read_with_the_cloud_of_each_key() {
        let clouds = |text: &str| {
            let keys = read_keys(text.replace("<elided>", "AQAB").as_bytes()).unwrap();
            assert!(
                keys.iter().all(|key| key.issuer.as_deref().is_some_and(|issuer| issuer.ends_with("/v2.0")))
            );
            keys.into_iter().map(|key| key.instance_name).collect::<Vec<_>>()
        };
        let then = clouds(include_str!("../../../tests/data/entra/samples/jwks.common.2024-10.trimmed.json"));
        assert_eq!(then, vec![None; 7]);
        let now = clouds(include_str!("../../../tests/data/entra/samples/jwks.common.2026.trimmed.json"));
        let of = |cloud: &str| now.iter().filter(|name| name.as_deref() == Some(cloud)).count();
        assert_eq!((of("microsoftonline.com"), of("microsoftonline.us"), now.len()), (6, 2, 8));
    }

    #[tokio::test]
    async fn looks_are_bounded_and_old_keys_outlive_a_fault() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let uri: Url = format!("http://{}/keys", listener.local_addr().unwrap()).parse().unwrap();
        let looks = Arc::new(AtomicUsize::new(0));
        let seen = Arc::clone(&looks);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let look = seen.fetch_add(1, Ordering::SeqCst);
                let _ = stream.read(&mut [0; 2_000]).await;
                let (status, body) = if look == 2 { (500, "") } else { (200, SET) };
                let head = format!(
                    "HTTP/1.1 {status} x\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
                    body.len()
                );
                let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
            }
        });
        let clock = ManualClock::at(Timestamp::UNIX_EPOCH);
        let http = Http::new("test", Arc::new(clock.clone()), Arc::new(SystemRandomness)).unwrap();
        let keys = SigningKeys::new(http);

        assert!(keys.find(&uri, "a").await.unwrap().is_some());
        assert!(keys.find(&uri, "z").await.unwrap().is_none());
        assert_eq!(
            looks.load(Ordering::SeqCst),
            1,
            "an unknown key within five minutes is no reason to look"
        );
        clock.advance(SignedDuration::from_mins(5));
        assert!(keys.find(&uri, "z").await.unwrap().is_none());
        assert_eq!(looks.load(Ordering::SeqCst), 2);
        clock.advance(SignedDuration::from_hours(2));
        assert!(keys.find(&uri, "a").await.unwrap().is_some(), "the refresh failed, the old key serves on");
        assert_eq!(looks.load(Ordering::SeqCst), 3);
        clock.advance(SignedDuration::from_hours(24));
        assert!(keys.find(&uri, "a").await.unwrap().is_some());
        assert_eq!(looks.load(Ordering::SeqCst), 4);
    }
}
