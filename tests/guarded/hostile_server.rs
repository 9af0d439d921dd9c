//! A web server over TLS that answers as its path says, byte by byte where that does harm.

use std::{
    net::Ipv4Addr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use rcgen::{CertifiedKey, KeyPair};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{TlsAcceptor, rustls, server::TlsStream};

/// The names that its certificate is valid for.
pub(crate) const CERTIFIED: [&str; 2] = ["*.hostile.example", "hostile.example"];

/// A gzip member that announces itself and holds anything.
pub(crate) const BOMB: [u8; 1_024] = [0x1f; 1_024];

pub(crate) struct Certificates {
    pub(crate) root_pem: String,
    key: CertifiedKey<KeyPair>,
}

impl Certificates {
    pub(crate) fn new() -> Self {
        let key = rcgen::generate_simple_self_signed(CERTIFIED.map(str::to_owned)).unwrap();
        Self { root_pem: key.cert.pem(), key }
    }

    fn acceptor(&self) -> TlsAcceptor {
        let chain = vec![self.key.cert.der().clone()];
        let key = self.key.signing_key.serialize_der().try_into().unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }
}

#[derive(Default)]
struct Shared {
    connections: AtomicUsize,
    heads: Mutex<Vec<String>>,
    target: Mutex<String>,
}

pub(crate) struct HostileServer {
    pub(crate) port: u16,
    shared: Arc<Shared>,
}

impl HostileServer {
    pub(crate) async fn start(address: Ipv4Addr, port: u16, certificates: &Certificates) -> Self {
        let listener = TcpListener::bind((address, port)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let acceptor = certificates.acceptor();
        let shared: Arc<Shared> = Arc::default();
        let known = Arc::clone(&shared);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                known.connections.fetch_add(1, Ordering::SeqCst);
                let (acceptor, known) = (acceptor.clone(), Arc::clone(&known));
                tokio::spawn(async move {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        // Whoever asks may hang up in the middle.
                        drop(serve(stream, &known).await);
                    }
                });
            }
        });
        Self { port, shared }
    }

    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    pub(crate) fn requests(&self) -> usize {
        self.shared.heads.lock().unwrap().len()
    }

    pub(crate) fn heads(&self) -> String {
        self.shared.heads.lock().unwrap().join("")
    }

    pub(crate) fn redirect_to(&self, target: &str) {
        target.clone_into(&mut self.shared.target.lock().unwrap());
    }
}

async fn serve(mut stream: TlsStream<TcpStream>, shared: &Shared) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    let head = String::from_utf8(head).unwrap();
    let path = head.split(' ').nth(1).unwrap().to_owned();
    shared.heads.lock().unwrap().push(head);
    let found =
        |target: &str| format!("HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n");
    let target = shared.target.lock().unwrap().clone();
    match path.split('/').nth(1).unwrap() {
        "ok" => stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfine").await?,
        "redirect" => stream.write_all(found(&target).as_bytes()).await?,
        "loop" => stream.write_all(found("/loop").as_bytes()).await?,
        "hops" => {
            let left: usize = path.rsplit('/').next().unwrap().parse().unwrap();
            let next = if left == 1 { "/ok".to_owned() } else { format!("/hops/{}", left - 1) };
            stream.write_all(found(&next).as_bytes()).await?;
        }
        "big" => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 65537\r\n\r\n").await?;
            stream.write_all("x".repeat(65_537).as_bytes()).await?;
        }
        "endless" => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").await?;
            loop {
                stream.write_all(b"400\r\n").await?;
                stream.write_all(&[b'x'; 1_024]).await?;
                stream.write_all(b"\r\n").await?;
            }
        }
        "cut" => stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort").await?,
        "garbage" => stream.write_all(b"SSH-2.0-OpenSSH_9.2\r\n\r\n").await?,
        "headers" => {
            stream.write_all(b"HTTP/1.1 200 OK\r\n").await?;
            loop {
                stream.write_all(b"x-more: and more and more and more and more\r\n").await?;
            }
        }
        "bomb" => {
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n",
                BOMB.len()
            );
            stream.write_all(head.as_bytes()).await?;
            stream.write_all(&BOMB).await?;
        }
        "drip-headers" => {
            stream.write_all(b"HTTP/1.1 200 OK\r\n").await?;
            drip(&mut stream, b"x: y\r\n").await?;
        }
        "drip-body" => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n").await?;
            drip(&mut stream, b"x").await?;
        }
        _ => tokio::time::sleep(Duration::from_mins(1)).await,
    }
    stream.flush().await?;
    stream.shutdown().await
}

async fn drip(stream: &mut TlsStream<TcpStream>, drop: &[u8]) -> std::io::Result<()> {
    loop {
        stream.write_all(drop).await?;
        stream.flush().await?;
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}
