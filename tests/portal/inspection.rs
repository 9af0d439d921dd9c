//! An administrator lets the portal look into their tenant: what is seen, what is not, and that the two never mix.

use consentry::{
    domain::{
        audit::Action,
        id::TenantId,
        inspection::{Checked, Count, Inspection, Resource},
    },
    store::Store,
};
use serde_json::{Value, json};
use url::Url;

use crate::{
    browser::Browser,
    microsoft::{Choice, pass_choosing},
    page::Answer,
    people::{ADAM, CARLA, CONTOSO, GUSTAV, NINA, NORTHWIND, PAT, SAM},
    settings::{INSPECTION_CLIENT, INSPECTION_SECRET},
    walk,
    world::World,
};

const DRIFT: &str = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001";
const EVERYTHING: [&str; 8] = [
    "openid",
    "profile",
    "offline_access",
    "User.Read",
    "Calendars.Read",
    "Calendars.Read.Shared",
    "Calendars.ReadWrite",
    "Calendars.ReadWrite.Shared",
];
const READS: [&str; 5] = [
    "Application.Read.All",
    "Directory.Read.All",
    "Policy.Read.All",
    "Policy.Read.PermissionGrant",
    "ConsentRequest.Read.All",
];

fn grant(world: &World, tenant: &str, client: &str, scopes: &[&str]) {
    world.control().grant(tenant, client.parse().unwrap(), None, scopes).unwrap();
}

fn tenant(id: &str) -> TenantId {
    id.parse().unwrap()
}

/// A look by somebody who is signed in already, and its page.
async fn look(world: &World, browser: &mut Browser, account: &str) -> (Inspection, Answer) {
    let page = walk::inspect(browser, &world.url("/"), account).await;
    assert_eq!((page.status, page.url.path().starts_with("/inspections/")), (200, true), "{}", page.words());
    (find(&world.portal.store, &page.url).await, page)
}

async fn find(store: &Store, url: &Url) -> Inspection {
    let id = url.path_segments().unwrap().next_back().unwrap().parse().unwrap();
    store.find_inspection(id).await.unwrap().unwrap()
}

/// The finding whose sentence contains this, with everything that belongs to it.
fn finding(page: &Answer, what: &str) -> String {
    let found = page.texts(".finding").into_iter().find(|text| text.contains(what));
    found.unwrap_or_else(|| panic!("no finding says {what:?}: {}", page.words()))
}

fn tags(page: &Answer) -> Vec<String> {
    page.texts(".records .tag")
}

#[tokio::test]
async fn an_app_that_is_on_and_granted_for_everybody_is_seen_as_that() {
    let world = World::start().await;
    grant(&world, "northwind.example", DRIFT, &EVERYTHING);
    let mut gustav = walk::signed_in(&world.url("/"), GUSTAV).await;
    let (seen, page) = look(&world, &mut gustav, GUSTAV).await;
    let records = &seen.records;
    let principal = records.service_principal.seen().unwrap().as_ref().unwrap();
    assert!(principal.enabled && !principal.assignment_required && principal.assigned.is_none());
    let grants = records.grants.seen().unwrap();
    assert!(grants.of_graph().unwrap().has("Calendars.ReadWrite.Shared"));
    assert!(grants.organisation.iter().all(|grant| grant.resource == Resource::Graph));
    assert_eq!(records.user_consent.seen().unwrap().policies, ["microsoft-user-default-legacy"]);
    let reach = records.user_consent.seen().unwrap().reach.seen().unwrap().clone();
    assert!(reach.open.has("Calendars.ReadWrite") && reach.kept.is_empty() && reach.undecided.is_empty());
    assert_eq!(records.pending_requests, Checked::Seen(Vec::new()));
    assert_eq!(seen.tenant, tenant(NORTHWIND));
    finding(&page, "is switched on, open to everybody, and granted for everybody");
    assert!(tags(&page).contains(&"Switched on".to_owned()), "{:?}", tags(&page));
    assert!(!page.words().contains("Not checked"), "{}", page.words());
    assert!(
        page.words().contains(&principal.id.to_string()) && page.words().contains("Global Administrator")
    );
    let audit = world.portal.store.list_audit(tenant(NORTHWIND), 10).await.unwrap();
    let actions: Vec<Action> = audit.iter().map(|entry| entry.action).collect();
    assert_eq!(actions[..2], [Action::TenantInspected, Action::InspectionStarted]);
}

#[tokio::test]
async fn each_obstacle_in_the_records_is_found_and_says_who_removes_it() {
    let world = World::start().await;
    let control = world.control();
    grant(&world, "northwind.example", DRIFT, &EVERYTHING);
    let client = DRIFT.parse().unwrap();
    let mut gustav = walk::signed_in(&world.url("/"), GUSTAV).await;
    let northwind =
        |patch: Value| control.patch_service_principal("northwind.example", client, patch).unwrap();

    northwind(json!({ "enabled": false }));
    let (_, page) = look(&world, &mut gustav, GUSTAV).await;
    let off = finding(&page, "An administrator has switched Drift off");
    assert!(off.contains("Who: The organisation’s administrator"), "{off}");
    assert!(!page.words().contains("open to everybody, and granted"), "{}", page.words());

    northwind(json!({ "enabled": true, "assignment_required": true, "assigned": [] }));
    let (_, page) = look(&world, &mut gustav, GUSTAV).await;
    finding(&page, "nobody is assigned");

    northwind(json!({ "assigned": [NINA, GUSTAV] }));
    let (seen, page) = look(&world, &mut gustav, GUSTAV).await;
    let principal = seen.records.service_principal.seen().unwrap().clone().unwrap();
    assert_eq!(principal.assigned, Some(Checked::Seen(Count { seen: 2, more: false })));
    finding(&page, "open to assigned people and groups only");

    northwind(json!({ "assignment_required": false }));
    control.revoke_grants("northwind.example", client).unwrap();
    grant(&world, "northwind.example", DRIFT, &["User.Read", "Calendars.Read"]);
    let (_, page) = look(&world, &mut gustav, GUSTAV).await;
    let lacking = finding(&page, "The organisation-wide grant of Drift lacks");
    assert!(
        lacking.contains("Calendars.ReadWrite.Shared") && !lacking.contains("offline_access"),
        "{lacking}"
    );

    control.revoke_grants("northwind.example", client).unwrap();
    control.grant("northwind.example", client, Some(NINA), &EVERYTHING).unwrap();
    let (seen, page) = look(&world, &mut gustav, GUSTAV).await;
    let grants = seen.records.grants.seen().unwrap();
    assert!(grants.organisation.is_empty());
    assert_eq!(grants.personal, Checked::Seen(Count { seen: 1, more: false }));
    finding(&page, "granted by single people for themselves only");
}

#[tokio::test]
async fn where_nobody_has_consented_and_people_may_not_that_is_what_is_said() {
    let world = World::start().await;
    let control = world.control();
    control.patch_tenant("contoso.example", json!({ "admin_consent_workflow": "on" })).unwrap();
    let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
    control.revoke_grants("contoso.example", DRIFT.parse().unwrap()).unwrap();
    let (seen, page) = look(&world, &mut carla, ADAM).await;
    let consent = seen.records.user_consent.seen().unwrap();
    assert_eq!(consent.policies, ["microsoft-user-default-recommended"]);
    let reach = consent.reach.seen().unwrap();
    assert!(reach.kept.has("Calendars.Read") && reach.kept.has("Calendars.ReadWrite.Shared"), "{reach:?}");
    assert!(reach.open.has("User.Read") && reach.undecided.is_empty(), "{reach:?}");
    finding(&page, "Nothing is granted to Drift in the organisation");
    let kept = finding(&page, "People cannot consent for themselves to");
    assert!(kept.contains("Microsoft’s page offers people a form"), "{kept}");

    // Never seen in the tenant at all: Grace has no session with the portal, Carla's has none of the app's consent.
    let mut fresh = walk::signed_in(&world.url("/"), GUSTAV).await;
    let principals = json!({ "service_principal": [] });
    control.patch_tenant("northwind.example", principals).unwrap();
    let (seen, page) = look(&world, &mut fresh, GUSTAV).await;
    assert_eq!(seen.records.service_principal, Checked::Seen(None));
    finding(&page, "Drift is not in the organisation yet");
}

#[tokio::test]
async fn a_request_that_waits_for_a_reviewer_is_seen() {
    let world = World::start().await;
    let home = world.url("/");
    world.control().patch_tenant("contoso.example", json!({ "admin_consent_workflow": "on" })).unwrap();
    let mut carla = walk::signed_in(&home, CARLA).await;
    let page = walk::connect(&mut carla, &home, CARLA, &[]).await;
    assert_eq!(page.heading(), "Approval required");
    let form = page.forms().into_iter().find(|form| form.action.path().starts_with("/login/")).unwrap();
    carla.submit(form.with("reason", "Meetings").with("step", "request")).await;
    let (seen, page) = look(&world, &mut carla, ADAM).await;
    let waiting = seen.records.pending_requests.seen().unwrap();
    assert!(waiting.len() == 1 && waiting[0].has("Calendars.ReadWrite"), "{waiting:?}");
    let line = finding(&page, "1 request for Drift wait");
    assert!(line.contains("Admin consent requests"), "{line}");
}

#[tokio::test]
async fn an_account_without_a_role_sees_nothing_and_hides_nothing() {
    let world = World::start().await;
    grant(&world, "northwind.example", DRIFT, &EVERYTHING);
    grant(&world, "northwind.example", INSPECTION_CLIENT, &READS);
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let (seen, page) = look(&world, &mut nina, NINA).await;
    assert_eq!(seen.records.unseen().len(), 5, "{:?}", seen.records);
    assert!(seen.records.unseen().iter().all(|(_, why)| why.contains("role") || why.contains("own record")));
    assert_eq!(tags(&page), vec!["Not checked"; 5]);
    assert!(page.words().contains("Nothing could be seen, so nothing can be said."), "{}", page.words());
    assert!(page.texts(".notice--good").is_empty());
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    let report = walk::report(&mut nina, &diagnosis).await;
    assert!(report["inspection"].is_null(), "a look that saw nothing is none");

    let (good, _) = look(&world, &mut nina, GUSTAV).await;
    look(&world, &mut nina, NINA).await;
    let latest = world.portal.store.latest_inspection(tenant(NORTHWIND)).await.unwrap().unwrap();
    assert_eq!(latest.id, good.id, "a look that saw nothing hides no other");
}

#[tokio::test]
async fn without_consent_nothing_is_read_and_the_page_says_so() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let page = walk::inspect(&mut nina, &home, NINA).await;
    assert_eq!(
        (page.status, page.heading().as_str()),
        (200, "We were not let in to look"),
        "{}",
        page.words()
    );
    assert!(page.words().contains("Nothing was read"), "{}", page.words());
    assert!(page.find_form("/requests").is_none(), "an admin's link would grant the app, not the look");
    let mut gustav = walk::signed_in(&home, GUSTAV).await;
    let offer = gustav.open(world.url("/inspect")).await;
    let page = gustav.submit(offer.form("/inspect")).await;
    let page = pass_choosing(&mut gustav, page, GUSTAV, Choice::Cancel).await;
    assert_eq!(page.heading(), "We were not let in to look");
    let record = world.portal.store.find_tenant(tenant(NORTHWIND)).await.unwrap().unwrap();
    assert_eq!(record.gate, None, "it says nothing about the app");
    assert_eq!(world.portal.store.latest_inspection(tenant(NORTHWIND)).await.unwrap(), None);
}

#[tokio::test]
async fn only_the_tenant_of_the_verified_token_is_looked_into() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    // Microsoft keeps a stranger at its own page.
    let page = walk::inspect(&mut nina, &home, ADAM).await;
    assert!(!world.is_here(&page.url), "{}", page.words());
    // A token of another tenant is none for us.
    world.control().break_id_tokens(Some(serde_json::from_value(json!("wrong-tid")).unwrap()));
    let page = walk::inspect(&mut nina, &home, GUSTAV).await;
    assert_eq!((page.status, page.heading().as_str()), (400, "The sign-in could not be verified"));
    for id in [NORTHWIND, CONTOSO] {
        assert_eq!(world.portal.store.latest_inspection(tenant(id)).await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_look_signs_nobody_in() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let before = nina.cookie("localhost", "consentry").unwrap().to_owned();
    let (_, page) = look(&world, &mut nina, GUSTAV).await;
    assert_eq!(nina.cookie("localhost", "consentry"), Some(before.as_str()));
    assert!(page.text.contains("Nina Berg") && !page.text.contains("Gustav"), "{}", page.words());
}

#[tokio::test]
async fn where_it_is_not_configured_it_is_not_offered() {
    let world = World::start_with(|config| consentry::config::Config { inspection: None, ..config }).await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let page = nina.open(world.url("/inspect")).await;
    assert!(page.find_form("/inspect").is_none() && page.words().contains("does not offer it"));
    let form = crate::page::Form { action: world.url("/inspect"), fields: Vec::new() };
    assert_eq!(nina.submit(form).await.status, 404);
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    walk::report(&mut nina, &diagnosis).await;
    let page = nina.open(diagnosis).await;
    assert!(page.words().contains("Not inspected"), "{}", page.words());
    assert!(page.attributes("a[href='/inspect']", "href").is_empty());
}

#[tokio::test]
async fn a_report_says_not_inspected_until_an_administrator_let_us_look() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    let before = walk::report(&mut nina, &diagnosis).await;
    let page = nina.open(diagnosis).await;
    assert!(page.words().contains("Not inspected"), "{}", page.words());
    assert_eq!(page.attributes("a[href='/inspect']", "href").len(), 1);

    world
        .control()
        .patch_service_principal("northwind.example", DRIFT.parse().unwrap(), json!({ "enabled": false }))
        .unwrap();
    let (seen, _) = look(&world, &mut nina, GUSTAV).await;
    world
        .control()
        .patch_service_principal("northwind.example", DRIFT.parse().unwrap(), json!({ "enabled": true }))
        .unwrap();
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    let after = walk::report(&mut nina, &diagnosis).await;
    assert_eq!(after["inspection"]["id"], json!(seen.id));
    assert_eq!(after["overall"], before["overall"], "records change no answer about what works");
    let page = nina.open(diagnosis).await;
    assert!(page.words().contains("As an administrator let us see on"), "{}", page.words());
    let off = finding(&page, "An administrator has switched Drift off");
    assert!(off.contains("it may have changed since") && off.contains("Low confidence"), "{off}");
    assert!(page.words().contains("Switched off"));
}

#[tokio::test]
async fn staff_read_a_look_from_the_tenants_page_and_leave_a_trace() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let (seen, page) = look(&world, &mut nina, GUSTAV).await;
    let mut pat = walk::signed_in(&home, PAT).await;
    assert_eq!(pat.get(page.url.clone()).await.status, 404);
    let mut sam = walk::signed_in(&home, SAM).await;
    let desk = sam.open(world.url(&format!("/support/tenants/{NORTHWIND}"))).await;
    let links = desk.attributes(&format!("a[href='/inspections/{}']", seen.id), "href");
    assert_eq!(links.len(), 2, "among the facts, and in the timeline");
    let page = sam.open(page.url).await;
    assert_eq!(page.status, 200);
    assert!(page.words().contains("Back to the tenant") && page.find_form("/inspect").is_none());
    let audit = world.portal.store.list_audit(tenant(NORTHWIND), 5).await.unwrap();
    assert_eq!(
        (audit[0].action, audit[0].subject.clone()),
        (Action::InspectionRead, Some(seen.id.to_string()))
    );
}

/// The reads, as paths of faults.
const PATHS: [&str; 5] = [
    "/graph/v1.0/servicePrincipals(appId='0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001')",
    "/graph/v1.0/oauth2PermissionGrants",
    "/graph/v1.0/policies/authorizationPolicy",
    "/graph/v1.0/policies/adminConsentRequestPolicy",
    "/graph/v1.0/identityGovernance",
];

fn parts(seen: &Inspection) -> [bool; 5] {
    let records = &seen.records;
    [
        records.service_principal.seen().is_some(),
        records.grants.seen().is_some(),
        records.user_consent.seen().is_some(),
        records.workflow.seen().is_some(),
        records.pending_requests.seen().is_some(),
    ]
}

#[tokio::test]
async fn a_fault_at_one_read_leaves_that_part_unchecked_and_the_others_seen() {
    let world = World::start().await;
    let control = world.control();
    grant(&world, "northwind.example", DRIFT, &EVERYTHING);
    let mut gustav = walk::signed_in(&world.url("/"), GUSTAV).await;
    let refused =
        json!({ "error": { "code": "Authorization_RequestDenied", "message": "Insufficient privileges." } });
    for (at, path) in PATHS.iter().enumerate() {
        let effect = json!({ "kind": "status", "status": 403, "body": refused });
        let number =
            control.add_fault(serde_json::from_value(json!({ "path": path, "effect": effect })).unwrap());
        let (seen, page) = look(&world, &mut gustav, GUSTAV).await;
        control.remove_fault(number);
        // Without the app's record there is no way to its grants.
        let expected: Vec<bool> = (0..5).map(|part| part != at && !(at == 0 && part == 1)).collect();
        assert_eq!(parts(&seen)[..], expected[..], "{path}");
        assert!(tags(&page).contains(&"Not checked".to_owned()), "{path}");
        finding(&page, "Not checked in the organisation’s records");
        let fine = page.words().contains("open to everybody, and granted for everybody");
        assert_eq!(fine, at > 1, "{path}");
    }
}

#[tokio::test]
async fn no_kind_of_fault_is_ever_read_as_fine() {
    let world = World::start().await;
    let control = world.control();
    grant(&world, "northwind.example", DRIFT, &EVERYTHING);
    let mut gustav = walk::signed_in(&world.url("/"), GUSTAV).await;
    let kinds = [
        json!({ "kind": "html" }),
        json!({ "kind": "empty" }),
        json!({ "kind": "truncated" }),
        json!({ "kind": "reset" }),
        json!({ "kind": "status", "status": 404 }),
        json!({ "kind": "status", "status": 500, "body": { "error": { "code": "UnknownError", "message": "" } } }),
        json!({ "kind": "status", "status": 429, "headers": { "Retry-After": "60" } }),
        json!({ "kind": "status", "status": 200, "body": {} }),
        json!({ "kind": "status", "status": 200, "body": { "value": [{ "id": 7 }] } }),
    ];
    let reads = [PATHS[0], PATHS[2], PATHS[3], PATHS[4]];
    for round in 0..3 {
        for (at, path) in reads.iter().enumerate() {
            let fault = json!({ "path": path, "effect": kinds[(round * reads.len() + at) % kinds.len()] });
            assert!(control.add_fault(serde_json::from_value(fault).unwrap()) > 0);
        }
        let (seen, page) = look(&world, &mut gustav, GUSTAV).await;
        control.clear_faults();
        assert_eq!(parts(&seen), [false; 5], "round {round}: {:?}", seen.records);
        assert_eq!(tags(&page), vec!["Not checked"; 5], "round {round}");
        assert!(page.texts(".notice--good, .tag--good").is_empty(), "round {round}");
    }
}

/// Puts an answer of 200 in the place of the usual one.
fn answer(path: &str, body: Value) -> entra_sim::Fault {
    let effect = json!({ "kind": "status", "status": 200, "headers": { "content-type": "application/json" }, "body": body });
    serde_json::from_value(json!({ "path": path, "effect": effect })).unwrap()
}

#[tokio::test]
async fn what_the_world_of_the_tests_lacks_is_read_from_answers_of_its_form() {
    let world = World::start().await;
    let control = world.control();
    grant(&world, "northwind.example", DRIFT, &EVERYTHING);
    let mut gustav = walk::signed_in(&world.url("/"), GUSTAV).await;
    let (seen, _) = look(&world, &mut gustav, GUSTAV).await;
    let id = seen.records.service_principal.seen().unwrap().clone().unwrap().id;
    let other = "11111111-2222-4333-8444-555555555555";

    let by_microsoft = json!({ "id": id, "appId": DRIFT, "accountEnabled": true, "appRoleAssignmentRequired": false,
        "disabledByMicrosoftStatus": "DisabledDueToViolationOfServicesAgreement" });
    let number = control.add_fault(answer(PATHS[0], by_microsoft));
    let (_, page) = look(&world, &mut gustav, GUSTAV).await;
    assert!(finding(&page, "Microsoft has switched Drift off").contains("DisabledDueToViolation"));
    control.remove_fault(number);

    let grants = json!({ "value": [
        { "id": "a", "clientId": id, "consentType": "AllPrincipals", "principalId": null, "resourceId": other, "scope": " Calendars.Read" },
        { "id": "b", "clientId": other, "consentType": "AllPrincipals", "principalId": null, "resourceId": other, "scope": "Mail.Read" },
    ]});
    let number = control.add_fault(answer(PATHS[1], grants));
    let (seen, page) = look(&world, &mut gustav, GUSTAV).await;
    let grants = seen.records.grants.seen().unwrap();
    assert_eq!(grants.organisation.len(), 1, "another app’s grant is not ours: {grants:?}");
    assert_eq!(grants.organisation[0].resource, Resource::Other(other.parse().unwrap()));
    finding(&page, "granted permissions of another API for everybody, and none of Microsoft Graph");
    control.remove_fault(number);

    // A list that leads somewhere else, and one that never ends, are not whole.
    for next in [
        "https://evil.example/graph?$skiptoken=1".to_owned(),
        format!("{}graph/v1.0/oauth2PermissionGrants?$skip=1", control_base(&world)),
    ] {
        let endless = json!({ "value": [], "@odata.nextLink": next });
        let number = control.add_fault(answer(PATHS[1], endless));
        let (seen, _) = look(&world, &mut gustav, GUSTAV).await;
        assert!(seen.records.grants.seen().is_none(), "{next}");
        control.remove_fault(number);
    }
}

fn control_base(world: &World) -> Url {
    world.portal.cloud.authority.clone()
}

#[tokio::test]
async fn the_offer_says_what_is_asked_and_how_to_take_it_back() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let page = nina.open(world.url("/inspect")).await;
    for scope in READS {
        assert!(page.words().contains(scope), "{scope}");
    }
    assert!(page.words().contains(INSPECTION_CLIENT) && page.words().contains("Delete"));
    let away = nina.post(page.form("/inspect")).await.location().unwrap();
    let pair =
        |name: &str| away.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    assert_eq!(pair("client_id").as_deref(), Some(INSPECTION_CLIENT));
    assert!(away.path().starts_with(&format!("/{NORTHWIND}/")), "{}", away.path());
    let scope = pair("scope").unwrap();
    assert!(!scope.contains("offline_access") && !scope.contains("Write"), "{scope}");
}

#[tokio::test]
async fn neither_token_nor_secret_is_kept_of_a_look() {
    let log = crate::log::Log::begin();
    let world = World::start().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let (seen, page) = look(&world, &mut nina, GUSTAV).await;
    let kept = serde_json::to_string(&seen).unwrap();
    for text in [&kept, &page.text, &log.text()] {
        assert!(!text.contains(INSPECTION_SECRET) && !text.contains("eyJ"), "{text}");
    }
    assert!(!kept.contains("Gustav") && !kept.contains("gustav@"));
    let page = walk::signed_in(&world.url("/"), SAM).await.open(world.url("/inspect")).await;
    assert!(page.attributes("a[href^='/inspections/']", "href").is_empty(), "a look is its tenant's alone");
}
