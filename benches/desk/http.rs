//! As much of HTTP/1.1 as it takes to ask for pages over one connection, so that the readers cost the cores little.

use std::net::SocketAddr;

use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpStream,
};

/// One connection that is kept.
pub(crate) struct Connection {
    stream: BufReader<TcpStream>,
    head: String,
}

impl Connection {
    /// With the `Cookie` header of somebody who is signed in. Takes compressed answers, as browsers do, unless they are to be
    /// read.
    pub(crate) async fn open(address: SocketAddr, cookie: &str, to_read: bool) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let encodings = if to_read { "identity" } else { "gzip, deflate, br" };
        let head = format!(
            "host: localhost:{}\r\ncookie: {cookie}\r\naccept: text/html\r\naccept-language: en\r\n\
             accept-encoding: {encodings}\r\n\r\n",
            address.port()
        );
        Self { stream: BufReader::with_capacity(64 * 1024, stream), head }
    }

    /// Asks for a page. Gives the status and the body as it came.
    pub(crate) async fn get(&mut self, path: &str) -> (u16, Vec<u8>) {
        let request = format!("GET {path} HTTP/1.1\r\n{}", self.head);
        self.stream.write_all(request.as_bytes()).await.unwrap();
        let status = self.line().await;
        let status = status.split(' ').nth(1).unwrap().parse().unwrap();
        let mut length = None;
        loop {
            let line = self.line().await.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length:") {
                length = Some(value.trim().parse::<usize>().unwrap());
            }
        }
        let body = match length {
            Some(length) => self.bytes(length).await,
            None => self.chunks().await,
        };
        (status, body)
    }

    async fn line(&mut self) -> String {
        let mut line = String::new();
        self.stream.read_line(&mut line).await.unwrap();
        line.trim_end().to_owned()
    }

    async fn bytes(&mut self, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        self.stream.read_exact(&mut bytes).await.unwrap();
        bytes
    }

    async fn chunks(&mut self) -> Vec<u8> {
        let mut body = Vec::new();
        loop {
            let length = usize::from_str_radix(&self.line().await, 16).unwrap();
            body.extend(self.bytes(length).await);
            self.line().await;
            if length == 0 {
                return body;
            }
        }
    }
}
