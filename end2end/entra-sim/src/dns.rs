//! A DNS server that knows the records of the scenario and nothing else (RFC 1035), over UDP and TCP.

use std::{io, net::SocketAddr, str::FromStr, sync::Arc, time::Duration};

use hickory_proto::{
    op::{Message, OpCode, ResponseCode},
    rr::{
        Name, RData, Record, RecordType,
        rdata::{A, CNAME, MX, SRV, TXT},
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, UdpSocket},
    sync::watch,
    time::timeout,
};

use crate::{scenario::DnsRecord, state::Simulation};

const TTL: u32 = 60;
/// Follows at most this many aliases.
const CHAIN: usize = 8;
const TCP_TIME: Duration = Duration::from_secs(5);

/// Both sockets of the server.
pub(crate) struct Server {
    udp: UdpSocket,
    tcp: TcpListener,
    simulation: Arc<Simulation>,
}

impl Server {
    /// Binds UDP and TCP to the same port.
    pub(crate) async fn bind(address: SocketAddr, simulation: Arc<Simulation>) -> io::Result<Self> {
        // A port that the system gave for UDP may be taken for TCP; then another one is asked for.
        const TRIES: u32 = 20;
        let mut tries = 0;
        loop {
            let udp = UdpSocket::bind(address).await?;
            tries += 1;
            match TcpListener::bind(udp.local_addr()?).await {
                Ok(tcp) => return Ok(Self { udp, tcp, simulation }),
                Err(error) if address.port() != 0 || tries == TRIES => return Err(error),
                Err(_) => {}
            }
        }
    }

    pub(crate) fn address(&self) -> io::Result<SocketAddr> {
        self.udp.local_addr()
    }

    pub(crate) async fn run(self, mut stop: watch::Receiver<()>) {
        let mut buffer = [0; 4096];
        loop {
            tokio::select! {
                _ = stop.changed() => return,
                Ok((length, peer)) = self.udp.recv_from(&mut buffer) => {
                    if let Some(reply) = answer(&self.simulation, &buffer[..length]) {
                        let _ = self.udp.send_to(&reply, peer).await;
                    }
                }
                Ok((stream, _)) = self.tcp.accept() => {
                    let simulation = Arc::clone(&self.simulation);
                    tokio::spawn(async move { timeout(TCP_TIME, converse(&simulation, stream)).await });
                }
            }
        }
    }
}

async fn converse(simulation: &Simulation, mut stream: TcpStream) -> io::Result<()> {
    loop {
        let length = stream.read_u16().await?;
        let mut query = vec![0; length.into()];
        stream.read_exact(&mut query).await?;
        let Some(reply) = answer(simulation, &query) else {
            return Ok(());
        };
        let length = u16::try_from(reply.len()).map_err(io::Error::other)?;
        stream.write_u16(length).await?;
        stream.write_all(&reply).await?;
    }
}

fn answer(simulation: &Simulation, query: &[u8]) -> Option<Vec<u8>> {
    let query = Message::from_vec(query).ok()?;
    let mut reply = Message::response(query.metadata.id, query.metadata.op_code);
    reply.metadata.recursion_desired = query.metadata.recursion_desired;
    reply.metadata.recursion_available = true;
    reply.add_queries(query.queries.iter().cloned());
    match query.queries.first() {
        Some(question) if query.metadata.op_code == OpCode::Query => {
            let records: Vec<Record> = simulation.world().scenario.dns.iter().filter_map(record).collect();
            let (answers, code) = resolve(&records, question.name(), question.query_type());
            reply.metadata.response_code = code;
            reply.add_answers(answers);
        }
        _ => reply.metadata.response_code = ResponseCode::NotImp,
    }
    reply.to_vec().ok()
}

/// Records of the type, following aliases; a name with other records exists but has no data.
fn resolve(records: &[Record], name: &Name, kind: RecordType) -> (Vec<Record>, ResponseCode) {
    let mut answers = Vec::new();
    let mut name = name.to_lowercase();
    for _ in 0..CHAIN {
        let here: Vec<&Record> = records.iter().filter(|record| record.name.to_lowercase() == name).collect();
        if here.is_empty() {
            let below = records.iter().any(|record| name.zone_of(&record.name));
            let known = below || !answers.is_empty();
            return (answers, if known { ResponseCode::NoError } else { ResponseCode::NXDomain });
        }
        answers.extend(
            here.iter().filter(|record| record.record_type() == kind).map(|record| (*record).clone()),
        );
        let alias = here.iter().find_map(|record| match &record.data {
            RData::CNAME(alias) if kind != RecordType::CNAME => Some((record, alias.0.to_lowercase())),
            _ => None,
        });
        match alias {
            Some((record, target)) => {
                answers.push((**record).clone());
                name = target;
            }
            None => break,
        }
    }
    (answers, ResponseCode::NoError)
}

/// Reads a record of the scenario file.
pub(crate) fn record(record: &DnsRecord) -> Option<Record> {
    let value = record.value.trim();
    let mut fields = value.split_whitespace();
    let data = match record.kind.to_ascii_uppercase().as_str() {
        "MX" => RData::MX(MX::new(fields.next()?.parse().ok()?, host(fields.next()?)?)),
        "CNAME" => RData::CNAME(CNAME(host(value)?)),
        "A" => RData::A(A(value.parse().ok()?)),
        "TXT" => RData::TXT(TXT::new(vec![record.value.clone()])),
        "SRV" => {
            let mut number = || fields.next()?.parse().ok();
            let (priority, weight, port) = (number()?, number()?, number()?);
            RData::SRV(SRV::new(priority, weight, port, host(fields.next()?)?))
        }
        _ => return None,
    };
    Some(Record::from_rdata(host(&record.name)?, TTL, data))
}

fn host(text: &str) -> Option<Name> {
    let mut name = Name::from_str(text).ok()?;
    name.set_fqdn(true);
    Some(name)
}
