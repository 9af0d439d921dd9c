//! The DNS server.

use std::{net::SocketAddr, str::FromStr};

use entra_sim::Options;
use hickory_proto::{
    op::{Message, Query, ResponseCode},
    rr::{Name, RecordType},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpStream, UdpSocket},
};

use crate::world::World;

fn question(name: &str, kind: RecordType) -> Vec<u8> {
    let mut message = Message::query();
    message.metadata.recursion_desired = true;
    message.add_query(Query::query(Name::from_str(name).unwrap(), kind));
    message.to_vec().unwrap()
}

async fn ask(server: SocketAddr, name: &str, kind: RecordType) -> Message {
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    socket.send_to(&question(name, kind), server).await.unwrap();
    let mut buffer = [0; 1500];
    let length = socket.recv(&mut buffer).await.unwrap();
    Message::from_vec(&buffer[..length]).unwrap()
}

async fn world() -> World {
    let dns = Some("127.0.0.1:0".parse().unwrap());
    World::with(Options { dns, ..Options::default() }).await
}

#[tokio::test]
async fn records_are_answered_by_type() {
    let world = world().await;
    let server = world.sim.dns_addr().unwrap();
    for (name, kind, text) in [
        ("northwind.example.", RecordType::MX, "mail.protection.outlook.com"),
        ("Autodiscover.Northwind.Example.", RecordType::CNAME, "autodiscover.outlook.com"),
        ("exchangedelegation.fabrikam.example.", RecordType::TXT, "Y96nu89138789315669824"),
        ("autodiscover.fabrikam.example.", RecordType::A, "192.0.2.10"),
        ("mail.fabrikam.example.", RecordType::A, "192.0.2.10"),
        ("mail.adatum.example.", RecordType::A, "192.0.2.20"),
        ("lucerne.example.", RecordType::MX, "mail.protection.office365.us"),
        ("autodiscover.relecloud.example.", RecordType::CNAME, "outlook.sovcloud.de"),
        ("nomad.example.", RecordType::MX, "aspmx.l.google.com"),
        ("_autodiscover._tcp.adatum.example.", RecordType::SRV, "mail.adatum.example"),
    ] {
        let answer = ask(server, name, kind).await;
        assert_eq!(answer.metadata.response_code, ResponseCode::NoError);
        assert!(answer.answers[0].data.to_string().contains(text), "{name}");
    }
    assert_eq!(ask(server, "tailspin.example.", RecordType::MX).await.answers.len(), 2);
}

#[tokio::test]
async fn absent_names_and_absent_types_differ() {
    let world = world().await;
    let server = world.sim.dns_addr().unwrap();
    let absent = ask(server, "nowhere.example.", RecordType::MX).await;
    assert_eq!(absent.metadata.response_code, ResponseCode::NXDomain);
    let empty = ask(server, "northwind.example.", RecordType::SRV).await;
    assert_eq!((empty.metadata.response_code, empty.answers.len()), (ResponseCode::NoError, 0));
    let alias = ask(server, "autodiscover.northwind.example.", RecordType::A).await;
    assert_eq!(alias.answers[0].record_type(), RecordType::CNAME);
}

#[tokio::test]
async fn tcp_answers_as_well() {
    let world = world().await;
    let mut stream = TcpStream::connect(world.sim.dns_addr().unwrap()).await.unwrap();
    let query = question("adatum.example.", RecordType::MX);
    stream.write_u16(u16::try_from(query.len()).unwrap()).await.unwrap();
    stream.write_all(&query).await.unwrap();
    let mut answer = vec![0; stream.read_u16().await.unwrap().into()];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(Message::from_vec(&answer).unwrap().answers.len(), 1);
}
