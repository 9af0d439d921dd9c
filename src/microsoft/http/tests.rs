use super::*;
use crate::clock::{SystemClock, SystemRandomness};

fn http() -> Http {
    Http::new("Consentry-test", Arc::new(SystemClock), Arc::new(SystemRandomness)).unwrap()
}

#[tokio::test]
async fn plain_http_stays_on_this_machine() {
    let outgoing = Outgoing::get("http://login.example/".parse().unwrap());
    assert_eq!(http().exchange(outgoing).await.result.err(), Some(HttpError::Insecure));
}

#[test]
fn loopback_is_known_by_spelling() {
    for (url, expected) in [
        ("http://localhost:1/", true),
        ("http://a.localhost/", true),
        ("http://127.9.9.9/", true),
        ("http://[::1]/", true),
        ("http://localhost.example/", false),
        ("http://10.0.0.1/", false),
    ] {
        assert_eq!(is_loopback(&url.parse().unwrap()), expected, "{url}");
    }
}

#[tokio::test]
async fn bodies_are_bounded_and_redirects_not_followed() {
    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::TcpListener,
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url: Url = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 2_000]).await;
            let head = "HTTP/1.1 302 Found\r\nconnection: close\r\nlocation: http://192.0.2.1/\r\n\
                        content-length: 100\r\n\r\n";
            let _ = stream.write_all(format!("{head}{}", "x".repeat(100)).as_bytes()).await;
        }
    });
    let whole = http().exchange(Outgoing::get(url.clone())).await.result.unwrap();
    assert_eq!((whole.status, whole.body.len()), (302, 100));
    let cut = http().exchange(Outgoing::get(url).body_limit(99)).await.result;
    assert_eq!(cut.err(), Some(HttpError::TooLarge(99)));
}
