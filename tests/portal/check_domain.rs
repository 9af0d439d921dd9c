//! A domain seen from outside: the public page, the command, and the part of a report.

use reqwest::Method;
use serde_json::Value;

use crate::{
    browser::Browser,
    page::Answer,
    people::{FELIX, NINA},
    program::Program,
    walk,
    world::World,
};

async fn check(world: &World, browser: &mut Browser, domain: &str) -> Answer {
    let mut url = world.url("/check-domain");
    url.query_pairs_mut().append_pair("domain", domain);
    browser.open(url).await
}

#[tokio::test]
async fn every_domain_of_the_demo_gets_its_hint() {
    let world = World::start().await;
    let mut browser = Browser::new();
    for (domain, expected) in [
        ("northwind.example", "seems to have its mailboxes in Exchange Online"),
        ("fabrikam.example", "Exchange Online and Exchange Servers of its own"),
        ("adatum.example", "on Exchange Servers of its own"),
        ("tailspin.example", "goes to another provider"),
        ("nobody-has-this.example", "No Microsoft organisation"),
        ("nomad.example", "No Microsoft organisation"),
        ("lucerne.example", "another Microsoft cloud: US Government L4 (GCC High)"),
        ("relecloud.example", "another Microsoft cloud: Delos (Germany)"),
    ] {
        let page = check(&world, &mut browser, domain).await;
        assert_eq!(page.status, 200, "{domain}: {}", page.words());
        let banner = page.texts(".banner").join(" ");
        assert!(banner.contains(expected), "{domain}: {banner}");
        assert!(page.words().contains("These are hints"), "{domain}");
        assert!(page.texts(".banner--good").is_empty(), "a hint is never green: {domain}");
    }
}

#[tokio::test]
async fn an_own_server_is_asked_once_and_its_build_is_told_as_a_fact() {
    let world = World::start().await;
    let mut browser = Browser::new();
    let page = check(&world, &mut browser, "adatum.example").await;
    assert!(
        page.words()
            .contains("a build of Exchange Server 2016, out of Microsoft’s support since 14 October 2025"),
        "{}",
        page.words()
    );
    assert!(!page.text.contains("15.1.2507"), "the exact build is not for everybody");
    let calls = world.control().calls();
    let asked: Vec<&str> =
        calls.iter().filter(|call| call.host.is_some()).map(|call| call.path.as_str()).collect();
    assert_eq!(asked, ["/EWS/Exchange.asmx"]);
    let page = check(&world, &mut browser, "fabrikam.example").await;
    let words = page.words();
    assert!(words.contains("Exchange Server 2019") && words.contains("it trusts the tenant"), "{words}");
}

#[tokio::test]
async fn nobody_is_asked_about() {
    let world = World::start().await;
    let page = check(&world, &mut Browser::new(), "felix@fabrikam.example").await;
    assert_eq!(page.heading(), "fabrikam.example from outside");
    assert!(!page.text.contains("felix"), "the address that was typed is gone");
    for call in world.control().calls() {
        assert!(!call.path.contains("felix"), "{}", call.path);
        if call.path.contains('@') {
            assert!(call.path.contains("Migration.8f3e7716"), "{}", call.path);
        }
    }
}

#[tokio::test]
async fn what_is_known_is_not_asked_again() {
    let world = World::start().await;
    let mut browser = Browser::new();
    check(&world, &mut browser, "northwind.example").await;
    let asked = world.control().calls().len();
    let page = check(&world, &mut browser, " NORTHWIND.example. ").await;
    assert_eq!(page.heading(), "northwind.example from outside");
    assert_eq!(world.control().calls().len(), asked);
    world.wait(jiff::SignedDuration::from_mins(61));
    check(&world, &mut browser, "northwind.example").await;
    assert!(world.control().calls().len() > asked, "an hour later it is looked at again");
}

#[tokio::test]
async fn what_is_no_domain_is_answered_with_words_and_kept() {
    let world = World::start().await;
    let mut browser = Browser::new();
    for typed in [
        "contoso",
        "127.0.0.1",
        "http://[::1]/",
        "<script>alert(1)</script>",
        "a b.example",
        "contoso.com:25",
    ] {
        let page = check(&world, &mut browser, typed).await;
        assert_eq!(page.status, 422, "{typed}");
        assert!(page.words().contains("Enter a domain"), "{typed}: {}", page.words());
        assert_eq!(page.attributes("#domain", "value"), [typed]);
    }
    assert!(world.control().calls().is_empty());
}

#[tokio::test]
async fn one_visitor_may_ask_for_ten_domains_at_once() {
    let world = World::start().await;
    let mut browser = Browser::new();
    for number in 0..10 {
        let page = check(&world, &mut browser, &format!("d{number}.nobody.example")).await;
        assert_eq!(page.status, 200, "{number}: {}", page.words());
    }
    // A header that anybody can send makes nobody another visitor.
    let url = world.url("/check-domain?domain=eleventh.nobody.example");
    let page = browser.send(Method::GET, url, None, &[("x-forwarded-for", "198.51.100.7")]).await;
    assert_eq!((page.status, page.heading().as_str()), (429, "Please wait a moment"));
    let wait: u64 = page.header("retry-after").parse().unwrap();
    assert!((1..=7).contains(&wait), "{wait}");
    let known = check(&world, &mut browser, "d0.nobody.example").await;
    assert_eq!(known.status, 429, "what others asked for is not told by the limit either");
    let signed_in = walk::sign_in(&mut browser, &world.url("/"), NINA).await;
    assert_eq!(signed_in.status, 200, "nothing else is limited by it");
}

#[tokio::test]
async fn a_report_holds_the_domain_and_the_server_that_was_named() {
    let world = World::start().await;
    let home = world.url("/");
    let mut felix = walk::signed_in(&home, FELIX).await;
    let diagnosis = walk::connect(&mut felix, &home, FELIX, &[]).await.url;
    let report = walk::report(&mut felix, &diagnosis).await;
    let survey = &report["survey"];
    assert_eq!(survey["domain"], "fabrikam.example");
    assert_eq!(survey["tenant"]["found"]["tenant"], report["subject"]["tenant"]);
    assert_eq!(survey["tenant"]["found"]["cloud"]["same_as_app"], true);
    assert_eq!(survey["server"]["signal"], "exchange");
    assert_eq!(survey["server"]["trusts"], report["subject"]["tenant"]);
    let signals = &report["mailbox"]["signals"];
    assert_eq!((&signals["server"], &signals["domain"]), (&"exchange".into(), &"own".into()));
    let page = felix.open(diagnosis).await;
    assert!(page.texts("h2").contains(&"fabrikam.example from outside".to_owned()), "{}", page.words());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_says_the_same_in_text_and_json() {
    let program = Program::start().await;
    let (text, ended) = program.command(&["check-domain", "Northwind.example"]);
    assert_eq!(ended, Some(0), "{text}");
    assert!(text.contains("northwind.example seems to have its mailboxes in Exchange Online"), "{text}");
    assert!(text.contains("These are hints"), "{text}");
    let (json, ended) = program.command(&["check-domain", "--json", "tailspin.example"]);
    assert_eq!(ended, Some(0), "{json}");
    let seen: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(seen["outlook"], "other_provider_likely");
    assert_eq!(seen["survey"]["records"]["mail_route"], "google");
    let (nothing, ended) = program.command(&["check-domain", "no-domain"]);
    assert_eq!((nothing.as_str(), ended), ("", Some(1)));
}

#[tokio::test]
async fn an_organisation_in_another_cloud_is_told_so_wherever_its_domain_turns_up() {
    let world = World::start().await;
    let mut browser = Browser::new();
    let page = browser.open(world.url("/stuck")).await;
    let pasted = "AADSTS700016: Application with identifier '0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001' was not found in the \
                  directory 'lucerne.example'. Trace ID: 0000aaaa-11bb-cccc-dd22-eeeeee333333";
    let answer = browser.submit(page.form("/stuck").with("pasted", pasted)).await;
    assert_eq!(answer.heading(), "Your organisation is in another Microsoft cloud");
    assert!(
        answer.words().contains("US Government L4 (GCC High)") && answer.words().contains("It is our turn")
    );
    let here = pasted.replace("lucerne", "northwind");
    let answer = browser.submit(answer.form("/stuck").with("pasted", &here)).await;
    assert_eq!(answer.heading(), "Drift is not known in your organisation yet");

    let blocked = walk::sign_in(&mut Browser::new(), &world.url("/"), "lucy@lucerne.example").await;
    assert!(
        !world.is_here(&blocked.url),
        "Microsoft keeps this person on a page of its own: {}",
        blocked.url
    );
}
