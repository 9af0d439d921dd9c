//! A DNS that fails: one question at a time, and as a whole. What could not be resolved is unknown, never absent.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};

use consentry::domain::probe::Evidence;
use hickory_proto::{
    op::{Message, ResponseCode},
    rr::Name,
};
use tokio::net::UdpSocket;

use crate::{claims, faults::Fault, hosts::closed_port, patient::Patient, people::Person};

/// What happens to questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mood {
    /// Answered with this code.
    Code(ResponseCode),
    /// Answered with what is no DNS message.
    Garbage,
    /// Not answered.
    Silent,
}

/// Passes questions on, except those about one name and type (or all), which meet a fault.
async fn server(behind: SocketAddr, victim: Option<(String, String)>, mood: Mood) -> SocketAddr {
    let socket = Arc::new(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap());
    let address = socket.local_addr().unwrap();
    tokio::spawn(async move {
        let mut buffer = [0; 2_048];
        while let Ok((length, from)) = socket.recv_from(&mut buffer).await {
            let question = buffer[..length].to_vec();
            let socket = Arc::clone(&socket);
            let spared = victim.as_ref().is_some_and(|victim| !is_about(&question, victim));
            tokio::spawn(async move {
                let answer = if spared { pass_on(behind, &question).await } else { spoil(&question, mood) };
                if let Some(answer) = answer {
                    socket.send_to(&answer, from).await.unwrap();
                }
            });
        }
    });
    address
}

fn is_about(question: &[u8], (name, kind): &(String, String)) -> bool {
    let message = Message::from_vec(question).unwrap();
    let wanted: Name = format!("{name}.").parse().unwrap();
    message.queries.iter().any(|query| *query.name() == wanted && query.query_type().to_string() == *kind)
}

async fn pass_on(behind: SocketAddr, question: &[u8]) -> Option<Vec<u8>> {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.ok()?;
    socket.send_to(question, behind).await.ok()?;
    let mut buffer = vec![0; 2_048];
    let (length, _) = socket.recv_from(&mut buffer).await.ok()?;
    buffer.truncate(length);
    Some(buffer)
}

fn spoil(question: &[u8], mood: Mood) -> Option<Vec<u8>> {
    match mood {
        Mood::Silent => None,
        Mood::Garbage => Some(b"<html>".to_vec()),
        Mood::Code(code) => {
            let asked = Message::from_vec(question).unwrap();
            let mut answer = Message::error_msg(asked.metadata.id, asked.metadata.op_code, code);
            answer.queries = asked.queries;
            answer.to_vec().ok()
        }
    }
}

/// People whose domains have records of every kind.
fn people() -> [Person; 4] {
    ["nina@northwind.example", "felix@fabrikam.example", "ada@adatum.example", "toni@tailspin.example"]
        .map(Person::writing)
}

async fn check(patient: &mut Patient, dns: SocketAddr, what: &str) {
    patient.world.resolve_with(dns);
    let report = patient.diagnose().await;
    let nothing = |_: &Evidence| None::<Fault>;
    let wrong = claims::faults(&patient.clean, &report, &nothing);
    assert!(wrong.is_empty(), "{}, {what}: {wrong:?}", patient.person.address);
}

#[tokio::test]
async fn no_single_question_that_fails_makes_anything_greener() {
    for person in people() {
        let mut patient = Patient::admit(person).await;
        let asked: Vec<(String, String)> = patient
            .clean
            .survey
            .iter()
            .flat_map(|survey| &survey.evidence)
            .filter(|evidence| evidence.service == "dns")
            .map(|evidence| (evidence.request.clone(), evidence.method.clone()))
            .collect();
        assert!(asked.len() >= 9, "{asked:?}");
        for question in asked {
            for code in [ResponseCode::ServFail, ResponseCode::Refused] {
                let what = format!("{question:?} × {code}");
                let dns = server(patient.world.dns(), Some(question.clone()), Mood::Code(code)).await;
                check(&mut patient, dns, &what).await;
            }
        }
    }
}

async fn fail_as_a_whole(address: &'static str) {
    let mut patient = Patient::admit(Person::writing(address)).await;
    for mood in [Mood::Silent, Mood::Garbage, Mood::Code(ResponseCode::ServFail)] {
        let dns = server(patient.world.dns(), None, mood).await;
        check(&mut patient, dns, &format!("{mood:?}")).await;
    }
    check(&mut patient, closed_port().await, "a closed port").await;
}

/// Side by side, since most of the time is spent waiting.
#[tokio::test]
async fn a_dns_that_fails_as_a_whole_makes_nothing_greener() {
    tokio::join!(
        fail_as_a_whole("nina@northwind.example"),
        fail_as_a_whole("farah@fabrikam.example"),
        fail_as_a_whole("toni@tailspin.example"),
    );
}
