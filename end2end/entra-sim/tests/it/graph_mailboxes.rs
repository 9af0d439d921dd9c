//! Mailboxes that are not in Exchange Online.

use serde_json::json;

use crate::world::{CALENDARS, World};

const ALL: &[&str] =
    &["openid", "profile", "offline_access", "User.Read", "Calendars.Read", "Calendars.Read.Shared"];

#[tokio::test]
async fn each_kind_of_missing_mailbox_has_its_answer() {
    let world = World::start().await;
    for (account, status, code) in [
        ("felix@fabrikam.example", 404, "MailboxNotEnabledForRESTAPI"),
        ("uma@wingtip.example", 404, "MailboxNotEnabledForRESTAPI"),
        ("piet@wingtip.example", 404, "MailboxNotEnabledForRESTAPI"),
        ("gale@partner.example", 404, "MailboxNotEnabledForRESTAPI"),
        ("ada@adatum.example", 401, "OrganizationFromTenantGuidNotFound"),
        ("toni@tailspin.example", 401, "OrganizationFromTenantGuidNotFound"),
    ] {
        let tokens = world.granted_tokens(ALL, account).await;
        assert_eq!(world.get("/me", &tokens).await.0, 200, "{account}");
        for path in ["/me/calendar", "/me/calendars", "/me/outlook/supportedTimeZones"] {
            let (got, error) = world.get(path, &tokens).await;
            assert_eq!((got, error["error"]["code"].as_str()), (status, Some(code)), "{account} {path}");
            assert!(error["error"]["innerError"]["date"].is_string());
        }
        assert_eq!(world.graph("POST", "/me/findMeetingTimes", &tokens, Some(json!({}))).await.0, status);
    }
}

#[tokio::test]
async fn the_scope_is_missed_before_the_mailbox() {
    let world = World::start().await;
    let tokens = world.granted_tokens(&["openid", "User.Read"], "felix@fabrikam.example").await;
    assert_eq!(world.get("/me/calendar", &tokens).await.0, 403);
    assert_eq!(world.get("/me/outlook/supportedTimeZones", &tokens).await.0, 404);
}

#[tokio::test]
async fn a_mailbox_on_the_move_changes_its_mind() {
    let world = World::start().await;
    let tokens = world.tokens(CALENDARS, "farah@fabrikam.example").await;
    assert_eq!(world.get("/me/calendar", &tokens).await.0, 200);
    world
        .sim
        .control()
        .patch_user("fabrikam.example", "farah@fabrikam.example", json!({ "mailbox": "moving" }))
        .unwrap();
    let mut seen = [world.get("/me/calendar", &tokens).await.0, world.get("/me/calendar", &tokens).await.0];
    seen.sort_unstable();
    assert_eq!(seen, [404, 503]);
}

#[tokio::test]
async fn get_schedule_fails_per_address() {
    let world = World::start().await;
    let tokens = world.tokens(CALENDARS, "farah@fabrikam.example").await;
    let body = json!({ "schedules": ["farah@fabrikam.example", "felix@fabrikam.example"] });
    let (status, answer) = world.graph("POST", "/me/calendar/getSchedule", &tokens, Some(body)).await;
    assert_eq!(status, 200);
    assert!(answer["value"][0].get("error").is_none());
    assert_eq!(answer["value"][1]["error"]["responseCode"], "ErrorMailRecipientNotFound");
}
