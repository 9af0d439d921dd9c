//! The message to the admin in its forms, its language, and the reminder.

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use jiff::SignedDuration;
use serde_json::json;
use url::Url;

use crate::{
    browser::Browser,
    page::Answer,
    people::{CARLA, NINA},
    walk,
    world::World,
};

fn below(url: &Url, rest: &str) -> Url {
    let mut url = url.clone();
    url.set_path(&format!("{}/{rest}", url.path()));
    url
}

fn mailto(page: &Answer) -> Vec<(String, String)> {
    let mut mails = page.attributes("a", "href").into_iter().filter(|href| href.starts_with("mailto:?"));
    let mail: Url = mails.next_back().unwrap().parse().unwrap();
    mail.query_pairs().map(|(key, value)| (key.into_owned(), value.into_owned())).collect()
}

#[tokio::test]
async fn the_file_is_a_draft_with_two_bodies_and_no_header_of_anybody_elses() {
    let world = World::start().await;
    let name = "Nina Grün 日本\r\nBcc: all@northwind.example\r\n\r\n<b>x</b>";
    world.control().patch_user("northwind.example", NINA, json!({ "name": name })).unwrap();
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let link = walk::hand_over(&mut nina, &world.url("/")).await;
    let answer = nina.get(below(&link.status, "message.eml")).await;
    assert_eq!(answer.header("content-type"), "message/rfc822");
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"message.eml\"");

    let Some(read) = python_reads(&answer.text) else { return };
    let mut names: Vec<&str> =
        read["headers"].as_array().unwrap().iter().map(|pair| pair[0].as_str().unwrap()).collect();
    names.sort_unstable();
    let expected = [
        "Content-Language",
        "Content-Type",
        "Date",
        "From",
        "MIME-Version",
        "Message-ID",
        "Subject",
        "X-Unsent",
    ];
    assert_eq!(names, expected, "{read:#}");
    assert_eq!(read["defects"], json!([]), "{read:#}");
    assert_eq!(read["type"], "multipart/alternative");
    assert_eq!(read["unsent"], "1");
    assert_eq!(read["subject"], "Please allow Drift for our organisation");
    assert_eq!(read["from"][1], NINA);
    let shown = "Nina Grün 日本Bcc: all@northwind.example<b>x</b>";
    let sender = read["from"][0].as_str().unwrap();
    // Python puts a blank between two encoded words of one phrase, which RFC 2047 (6.2) has dropped.
    assert_eq!(sender.replace(' ', ""), shown.replace(' ', ""), "{}", answer.text);
    let in_text = format!("{}?lang=en", link.admin);
    for kind in ["plain", "html"] {
        let body = read[kind].as_str().unwrap();
        assert!(body.contains(&in_text), "{body}");
        assert!(body.contains("not a sign-in link") && body.contains("Application Administrator"), "{body}");
    }
    assert!(read["plain"].as_str().unwrap().contains(shown));
    let html = read["html"].as_str().unwrap();
    assert!(html.contains("&lt;b&gt;x") && !html.contains("<b>"), "{html}");
    for loaded in ["<table", "style=", "<img", "<script", "src="] {
        assert!(!html.contains(loaded), "{loaded}: {html}");
    }
}

/// What Python's `email` package makes of a file; `None` where there is no Python.
fn python_reads(file: &str) -> Option<serde_json::Value> {
    let script = "import email, email.policy, email.utils, json, sys\n\
        m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\n\
        part = lambda kind: m.get_body((kind,)).get_content()\n\
        a = m['from'].addresses[0]\n\
        defects = [repr(d) for p in m.walk() for d in p.defects] + [repr(d) for h in m.values() for d in h.defects]\n\
        print(json.dumps(dict(headers=m.items(), defects=defects, type=m.get_content_type(), unsent=m['x-unsent'],\n\
          subject=m['subject'], plain=part('plain'), html=part('html'), **{'from': [a.display_name, a.addr_spec]})))\n";
    let mut command = Command::new("python3");
    command.args(["-c", script]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().ok()?;
    child.stdin.take().unwrap().write_all(file.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

#[tokio::test]
async fn the_message_and_its_link_are_in_the_requesters_language() {
    let world = World::start().await;
    let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
    let link = walk::hand_over(&mut carla, &world.url("/")).await;
    for language in ["de", "ja", "pt-BR"] {
        let mut status = link.status.clone();
        status.set_query(Some(&format!("lang={language}")));
        let page = carla.open(status).await;
        assert_eq!(page.attributes("html", "lang"), [language]);
        let own = format!("{}?lang={language}", link.status.path());
        assert!(page.attributes("main a", "href").contains(&own), "a link to keep");
        let admin = format!("{}?lang={language}", link.admin);
        assert_eq!(page.texts("#admin-link"), [admin.as_str()]);
        assert!(page.texts("#admin-message")[0].contains(&admin));
        assert!(mailto(&page)[1].1.contains(&admin));
        let file = page.attributes("a[download]", "href");
        assert!(file[0].ends_with(&format!("/message.eml?lang={language}")), "{file:?}");
        let answer = carla.get(page.url.join(&file[0]).unwrap()).await;
        assert!(answer.text.contains(&format!("Content-Language: {language}\r\n")), "{}", answer.text);
    }
}

#[tokio::test]
async fn a_reminder_is_offered_after_a_day_and_kept() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    let link = walk::hand_over(&mut carla, &home).await;
    let mut requester = Browser::new();
    let page = requester.open(link.status.clone()).await;
    assert!(page.find_form("/remind").is_none());
    assert!(page.words().contains("you can write a reminder from"), "{}", page.words());
    let early = crate::page::Form { action: below(&link.status, "remind"), fields: Vec::new() };
    let page = requester.submit(early).await;
    assert!(page.texts("#reminder-message").is_empty(), "not before a day has passed");

    world.wait(SignedDuration::from_hours(24));
    let page = requester.open(link.status.clone()).await;
    let page = requester.submit(page.form("/remind")).await;
    assert!(page.words().contains("Nothing has been sent"), "{}", page.words());
    assert!(page.words().contains("You wrote a reminder on"), "{}", page.words());
    let text = page.texts("#reminder-message").remove(0);
    assert!(
        text.contains("The request is still open") && text.contains(&format!("{}?lang=en", link.admin)),
        "{text}"
    );
    let first = page.texts("#admin-message").remove(0);
    assert!(!first.contains("still open"), "{first}");
    assert_eq!(page.find_form("/remind").map(|form| form.fields), None, "one a day");
    let file = requester.get(below(&link.status, "reminder.eml")).await;
    assert!(file.text.contains("Subject: Reminder:"), "{}", file.text);

    world.wait(SignedDuration::from_hours(24));
    let page = requester.open(link.status.clone()).await;
    let page = requester.submit(page.form("/remind")).await;
    assert!(page.words().contains("You wrote 2 reminders"), "{}", page.words());
    world.wait(SignedDuration::from_hours(13 * 24));
    let page = requester.open(link.status.clone()).await;
    assert_eq!(page.heading(), "The link has expired");
    assert!(page.find_form("/remind").is_none() && page.texts("#reminder-message").is_empty());
}
