//! A DNS server whose answers change from one question to the next and may not be kept.

use std::{
    collections::HashMap,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex},
};

use hickory_proto::{
    op::{Message, ResponseCode},
    rr::{
        RData, Record, RecordType,
        rdata::{A, AAAA},
    },
};
use tokio::net::UdpSocket;

/// What a name answers, round by round; the last round stays.
#[derive(Debug, Clone)]
struct Script {
    rounds: Vec<Vec<IpAddr>>,
    asked: [usize; 2],
    fails: bool,
}

pub(crate) struct HostileDns {
    pub(crate) address: SocketAddr,
    scripts: Arc<Mutex<HashMap<String, Script>>>,
}

impl HostileDns {
    pub(crate) async fn start() -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let scripts: Arc<Mutex<HashMap<String, Script>>> = Arc::default();
        let known = Arc::clone(&scripts);
        tokio::spawn(async move {
            let mut buffer = [0; 1_500];
            while let Ok((length, asker)) = socket.recv_from(&mut buffer).await {
                let Ok(question) = Message::from_vec(&buffer[..length]) else { continue };
                let answer = reply(&question, &mut known.lock().unwrap());
                socket.send_to(&answer.to_vec().unwrap(), asker).await.unwrap();
            }
        });
        Self { address, scripts }
    }

    /// Sets what a name answers, one list for each round of questions.
    pub(crate) fn answer<R: AsRef<[&'static str]>>(&self, name: &str, rounds: &[R]) {
        let rounds = rounds
            .iter()
            .map(|round| round.as_ref().iter().map(|address| address.parse().unwrap()).collect())
            .collect();
        self.put(name, Script { rounds, asked: [0, 0], fails: false });
    }

    /// Lets a name fail.
    pub(crate) fn fail(&self, name: &str) {
        self.put(name, Script { rounds: vec![Vec::new()], asked: [0, 0], fails: true });
    }

    fn put(&self, name: &str, script: Script) {
        self.scripts.lock().unwrap().insert(format!("{name}."), script);
    }
}

fn reply(question: &Message, scripts: &mut HashMap<String, Script>) -> Message {
    let mut answer = question.clone().into_response();
    let Some(query) = question.queries.first().cloned() else { return answer };
    let name = query.name().to_ascii().to_ascii_lowercase();
    let Some(script) = scripts.get_mut(&name) else {
        answer.metadata.response_code = ResponseCode::NXDomain;
        return answer;
    };
    if script.fails {
        answer.metadata.response_code = ResponseCode::ServFail;
        return answer;
    }
    let kind = query.query_type();
    let asked = &mut script.asked[usize::from(kind == RecordType::AAAA)];
    let round = &script.rounds[(*asked).min(script.rounds.len() - 1)];
    *asked += 1;
    for address in round {
        let data = match address {
            IpAddr::V4(address) if kind == RecordType::A => RData::A(A(*address)),
            IpAddr::V6(address) if kind == RecordType::AAAA => RData::AAAA(AAAA(*address)),
            _ => continue,
        };
        answer.add_answer(Record::from_rdata(query.name().clone(), 0, data));
    }
    answer
}
