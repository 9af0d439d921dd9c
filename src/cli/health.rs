use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    time::Duration,
};

use anyhow::{Context as _, bail};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

const PATIENCE: Duration = Duration::from_secs(5);
/// Only the status line matters.
const ANSWER_LIMIT: u64 = 1024;

/// Asks the portal on this machine for its readiness.
pub(super) async fn ask(listen: SocketAddr) -> anyhow::Result<()> {
    let address = reachable(listen);
    let status =
        timeout(PATIENCE, status(address)).await.with_context(|| format!("no answer from {address}"))?;
    match status.with_context(|| format!("no answer from {address}"))?.as_str() {
        "200" => Ok(()),
        other => bail!("not ready: {address} answers {other}"),
    }
}

/// An address that stands for all of the machine's is asked on its loopback.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}

/// One request over plain HTTP to our own socket: the client for Microsoft, with its TLS and limits, would be too much.
async fn status(address: SocketAddr) -> anyhow::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!("GET /health/ready HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.take(ANSWER_LIMIT).read_to_end(&mut answer).await?;
    let answer = String::from_utf8_lossy(&answer);
    let status =
        answer.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)).context("not an HTTP answer")?;
    Ok(status.to_owned())
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;

    async fn portal_that_answers(answer: &'static str) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = [0; 512];
            let length = stream.read(&mut request).await.unwrap();
            assert!(request[..length].starts_with(b"GET /health/ready HTTP/1.1\r\n"));
            stream.write_all(answer.as_bytes()).await.unwrap();
        });
        address
    }

    #[tokio::test]
    async fn only_a_ready_portal_is_healthy() {
        let ready = portal_that_answers("HTTP/1.1 200 OK\r\n\r\nready").await;
        assert!(ask(ready).await.is_ok());
        let starting = portal_that_answers("HTTP/1.1 503 Service Unavailable\r\n\r\n").await;
        assert!(ask(starting).await.unwrap_err().to_string().contains("503"));
        let other = portal_that_answers("SSH-2.0-OpenSSH_9.2\r\n").await;
        assert!(ask(other).await.is_err());
    }

    #[test]
    fn an_address_for_all_is_asked_on_loopback() {
        for (listen, asked) in
            [("0.0.0.0:80", "127.0.0.1:80"), ("[::]:80", "[::1]:80"), ("10.1.2.3:80", "10.1.2.3:80")]
        {
            assert_eq!(reachable(listen.parse().unwrap()).to_string(), asked);
        }
    }
}
