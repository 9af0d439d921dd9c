//! The guarded client against a DNS server and a web server that mean harm.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod hostile_dns;
mod hostile_server;
mod world;

use consentry::microsoft::guarded::{GuardFault, GuardLimits};
use hostile_server::CERTIFIED;
use world::World;

#[tokio::test]
async fn a_public_host_answers() {
    let world = World::start().await;
    world.dns.answer("good.hostile.example", &[&["127.0.0.1"]]);
    assert_eq!(world.fetch("https://good.hostile.example/ok").await, Ok((200, b"fine".to_vec())));
    assert_eq!((world.public.connections(), world.private.connections()), (1, 0));
}

#[tokio::test]
async fn a_name_that_leads_inside_is_not_dialled() {
    let world = World::start().await;
    for (number, addresses) in [
        vec!["127.0.0.2"],
        vec!["127.0.0.1", "127.0.0.2"],
        vec!["127.0.0.2", "127.0.0.1"],
        vec!["127.0.0.1", "10.0.0.1"],
        vec!["169.254.169.254"],
        vec!["100.64.0.1"],
        vec!["0.0.0.0"],
        vec!["192.168.1.1"],
        vec!["168.63.129.16"],
        vec!["::1"],
        vec!["::ffff:127.0.0.1"],
        vec!["::127.0.0.1"],
        vec!["64:ff9b::7f00:1"],
        vec!["2002:7f00:1::"],
        vec!["2001:0:7f00:1::"],
        vec!["fd00:ec2::254"],
        vec!["fe80::1"],
        vec!["fec0::1"],
        vec!["ff02::1"],
        vec!["127.0.0.1", "::1"],
    ]
    .iter()
    .enumerate()
    {
        let host = format!("inside{number}.hostile.example");
        world.dns.answer(&host, &[addresses]);
        let result = world.fetch(&format!("https://{host}/ok")).await;
        assert_eq!(result, Err(GuardFault::NotPublic), "{addresses:?}");
    }
    assert_eq!((world.public.connections(), world.private.connections()), (0, 0), "nothing was dialled");
}

#[tokio::test]
async fn rebinding_is_powerless() {
    let world = World::start().await;
    world.dns.answer("rebind.hostile.example", &[&["127.0.0.1"], &["127.0.0.2"]]);
    let first = world.fetch("https://rebind.hostile.example/ok").await;
    assert_eq!(first, Ok((200, b"fine".to_vec())), "the checked address is the one that is dialled");
    let second = world.fetch("https://rebind.hostile.example/ok").await;
    assert_eq!(second, Err(GuardFault::NotPublic), "and the next question is judged anew");
    assert_eq!((world.public.connections(), world.private.connections()), (1, 0));
}

#[tokio::test]
async fn a_name_without_an_answer_is_not_asked() {
    let world = World::start().await;
    world.dns.answer("empty.hostile.example", &[&[]]);
    world.dns.fail("servfail.hostile.example");
    let fetch = async |host: &str| world.fetch(&format!("https://{host}.hostile.example/ok")).await;
    assert_eq!(fetch("empty").await, Err(GuardFault::NoAddress));
    assert_eq!(fetch("servfail").await, Err(GuardFault::Unresolved));
    assert_eq!(world.public.connections(), 0);
}

#[tokio::test]
async fn every_redirect_is_judged_like_the_first_address() {
    let world = World::start().await;
    world.dns.answer("good.hostile.example", &[&["127.0.0.1"]]);
    world.dns.answer("inside.hostile.example", &[&["127.0.0.2"]]);
    world.dns.answer("xn--bse-sna.hostile.example", &[&["127.0.0.2"]]);
    for (target, expected) in [
        ("http://good.hostile.example/ok", GuardFault::NotHttps),
        ("//good.hostile.example:8443/ok", GuardFault::Port),
        ("https://127.0.0.2/ok", GuardFault::NoName),
        ("https://2130706434/ok", GuardFault::NoName),
        ("https://0x7f000002/ok", GuardFault::NoName),
        ("https://0177.0.0.2/ok", GuardFault::NoName),
        ("https://[::1]/ok", GuardFault::NoName),
        ("https://[::ffff:127.0.0.2]/ok", GuardFault::NoName),
        ("https://localhost/ok", GuardFault::NoName),
        ("https://user:secret@good.hostile.example/ok", GuardFault::Credentials),
        ("https://good.hostile.example@inside.hostile.example/ok", GuardFault::Credentials),
        ("https://inside.hostile.example/ok", GuardFault::NotPublic),
        ("https://INSIDE.hostile.example/ok", GuardFault::NotPublic),
        ("https://b%C3%B6se.hostile.example/ok", GuardFault::NotPublic),
        ("https://böse.hostile.example/ok", GuardFault::NoTarget),
        ("https://good.hostile.example./ok", GuardFault::NoName),
        ("file:///etc/passwd", GuardFault::NotHttps),
        ("gopher://inside.hostile.example/", GuardFault::NotHttps),
        ("", GuardFault::NoTarget),
        ("https://", GuardFault::NoTarget),
    ] {
        world.public.redirect_to(target);
        let result = world.fetch("https://good.hostile.example/redirect").await;
        assert_eq!(result, Err(expected), "{target}");
    }
    world.public.redirect_to("/ok");
    let relative = world.fetch("https://good.hostile.example/redirect").await;
    assert_eq!(relative, Ok((200, b"fine".to_vec())), "a relative target stays on the host");
    assert_eq!(world.private.connections(), 0);
}

#[tokio::test]
async fn a_fourth_redirect_is_too_many() {
    let world = World::start().await;
    world.dns.answer("good.hostile.example", &[&["127.0.0.1"]]);
    let three = world.fetch("https://good.hostile.example/hops/3").await;
    assert_eq!(three, Ok((200, b"fine".to_vec())));
    for path in ["hops/4", "loop"] {
        let result = world.fetch(&format!("https://good.hostile.example/{path}")).await;
        assert_eq!(result, Err(GuardFault::TooManyRedirects), "{path}");
    }
    assert_eq!(world.public.requests(), 4 + 4 + 4);
}

#[tokio::test]
async fn answers_have_an_end() {
    let world = World::start().await;
    world.dns.answer("good.hostile.example", &[&["127.0.0.1"]]);
    let fetch = async |path: &str| world.fetch(&format!("https://good.hostile.example/{path}")).await;
    assert_eq!(fetch("big").await, Err(GuardFault::TooLarge));
    assert_eq!(fetch("endless").await, Err(GuardFault::TooLarge));
    assert_eq!(fetch("cut").await, Err(GuardFault::Broken));
    assert_eq!(fetch("garbage").await, Err(GuardFault::Broken));
    assert!(matches!(fetch("headers").await, Err(GuardFault::Broken)), "headers without end");
    let (status, body) = fetch("bomb").await.unwrap();
    assert_eq!((status, body.len()), (200, hostile_server::BOMB.len()), "nothing is decompressed");
}

#[tokio::test]
async fn slow_answers_end_with_the_time() {
    let world =
        World::with(GuardLimits { time: std::time::Duration::from_millis(1_500), ..World::LIMITS }).await;
    world.dns.answer("good.hostile.example", &[&["127.0.0.1"]]);
    for path in ["silence", "drip-headers", "drip-body"] {
        let result = world.fetch(&format!("https://good.hostile.example/{path}")).await;
        assert_eq!(result, Err(GuardFault::Timeout), "{path}");
    }
}

#[tokio::test]
async fn a_certificate_for_another_name_is_refused() {
    let world = World::start().await;
    assert!(!CERTIFIED.contains(&"other.name.example"));
    world.dns.answer("other.name.example", &[&["127.0.0.1"]]);
    let result = world.fetch("https://other.name.example/ok").await;
    assert_eq!(result, Err(GuardFault::Certificate));
    assert_eq!(world.public.requests(), 0, "nothing was said to it");
}

#[tokio::test]
async fn one_host_is_asked_once_in_a_while() {
    let limits = GuardLimits {
        time: std::time::Duration::from_millis(1_500),
        spacing: std::time::Duration::from_mins(1),
        ..World::LIMITS
    };
    let world = World::with(limits).await;
    world.dns.answer("good.hostile.example", &[&["127.0.0.1"]]);
    world.dns.answer("second.hostile.example", &[&["127.0.0.1"]]);
    let fetch = async |host: &str| world.fetch(&format!("https://{host}.hostile.example/ok")).await;
    assert!(fetch("good").await.is_ok());
    assert_eq!(fetch("good").await, Err(GuardFault::Timeout), "the wait counts");
    assert!(fetch("second").await.is_ok(), "another host is another matter");
    assert_eq!(world.public.requests(), 2);
}

#[tokio::test]
async fn nothing_of_ours_goes_along() {
    let world = World::start().await;
    world.dns.answer("good.hostile.example", &[&["127.0.0.1"]]);
    world.public.redirect_to("/ok");
    world.fetch("https://good.hostile.example/redirect").await.unwrap();
    let heads = world.public.heads().to_ascii_lowercase();
    for header in ["cookie:", "authorization:", "referer:", "accept-encoding:", "proxy"] {
        assert!(!heads.contains(header), "{heads}");
    }
    assert!(heads.contains("user-agent: consentry tests"), "{heads}");
}
