//! The list of tenants over HTTP: what the address says, what can be taken away again, views, and ids that lead somewhere.

use consentry::store::TenantQuery;

use crate::{
    browser::Browser,
    page::Answer,
    people::{CARLA, CONTOSO, NINA, NORTHWIND, OLGA, RITA, SAM},
    walk,
    world::World,
};

/// Northwind with a report, Contoso refused, and one of the staff.
async fn desk(account: &str) -> (World, Browser) {
    let world = World::patient().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    walk::report(&mut nina, &diagnosis).await;
    let mut carla = walk::signed_in(&home, CARLA).await;
    walk::connect(&mut carla, &home, CARLA, &[]).await;
    let staff = walk::signed_in(&home, account).await;
    (world, staff)
}

fn tenants(page: &Answer) -> Vec<String> {
    let links = page.attributes("#tenants .table tbody th > a", "href");
    links.iter().filter_map(|href| href.strip_prefix("/support/tenants/")).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_tenant_is_found_by_whatever_the_customer_quotes() {
    let (world, mut sam) = desk(SAM).await;
    let refusal = world.portal.store.list_refusals(CONTOSO.parse().unwrap(), 1).await.unwrap().remove(0);
    let correlation = refusal.error.correlation_id.clone().unwrap_or_else(|| refusal.id.to_string());
    let report = world.portal.store.list_diagnoses(NORTHWIND.parse().unwrap(), 1).await.unwrap().remove(0);
    let stored = world.portal.store.find_diagnosis(report.id).await.unwrap().unwrap().report.unwrap();
    let request = stored.exchange_ids().into_iter().next().unwrap();
    let person = report.person.to_string();
    let code = refusal.error.name();
    let id = report.id.to_string();
    for (text, expected) in [
        ("contoso.ex", CONTOSO),
        (CARLA, CONTOSO),
        (code.as_str(), CONTOSO),
        (correlation.as_str(), CONTOSO),
        (CONTOSO, CONTOSO),
        ("orthwi", NORTHWIND),
        (NINA, NORTHWIND),
        (person.as_str(), NORTHWIND),
        (request.as_str(), NORTHWIND),
        (id.as_str(), NORTHWIND),
    ] {
        let mut url = world.url("/support");
        url.query_pairs_mut().append_pair("q", text);
        let page = sam.open(url).await;
        assert_eq!(tenants(&page).last().map(String::as_str), Some(expected), "{text}: {}", page.words());
    }
    for (text, href) in [
        (correlation, format!("/support/sign-ins/{}", refusal.id)),
        (request, format!("/reports/{}", report.id)),
        (id, format!("/reports/{}", report.id)),
    ] {
        let page = sam.open(world.url(&format!("/support?q={text}"))).await;
        assert!(page.words().contains("Found by its ID"), "{}", page.words());
        assert_eq!(page.attributes(&format!("#tenants a[href='{href}']"), "href").len(), 1, "{text}");
    }
    let page = sam.open(world.url("/support?q=00000000-0000-4000-8000-000000000000")).await;
    assert!(page.words().contains("Nothing matches"), "{}", page.words());
}

#[tokio::test]
async fn filters_and_sorts_stand_in_the_address_and_can_be_taken_away() {
    let (world, mut sam) = desk(SAM).await;
    let page = sam.open(world.url("/support?gate=admin_consent_needed&q=contoso&sort=name&order=desc")).await;
    assert_eq!(tenants(&page), [CONTOSO]);
    assert_eq!(page.attributes("#gate option[selected]", "value"), ["admin_consent_needed"]);
    assert_eq!(page.attributes("#q", "value"), ["contoso"]);
    let chips = page.texts(".chip");
    assert_eq!(chips, ["Remove Search: contoso", "Remove Gate: Admin approval needed"]);
    let away = page.attributes(".chip", "href");
    assert_eq!(
        away,
        [
            "/support?gate=admin_consent_needed&sort=name&order=desc",
            "/support?q=contoso&sort=name&order=desc",
        ]
    );
    assert_eq!(page.attributes("th[aria-sort]", "aria-sort"), ["descending"]);
    let form = page.form("/support");
    for (name, value) in [("q", "contoso"), ("sort", "name"), ("order", "desc")] {
        assert!(form.fields.contains(&(name.to_owned(), value.to_owned())), "{name} goes along: {form:?}");
    }
    let sorts = page.attributes("th a.sort", "href");
    assert_eq!(sorts.first().unwrap(), "/support?q=contoso&gate=admin_consent_needed&sort=name");

    let all = sam.open(world.url("/support")).await;
    let odd = "stage=x&overall=%00&verdict=1&gate=&cloud=moon&fixer=me&seen=9d&watched=2&assignee=x&desk=y&sort=z&order=q";
    let page = sam.open(world.url(&format!("/support?{odd}&after=seen.desc.behind.x.1"))).await;
    assert_eq!(tenants(&page), tenants(&all));
    assert_eq!(page.texts(".chip"), Vec::<String>::new());
    let report = world.portal.store.list_diagnoses(NORTHWIND.parse().unwrap(), 1).await.unwrap().remove(0);
    let overall = format!("overall={}", report.overall.unwrap().as_str());
    let cloud = format!("cloud={}", world.portal.cloud.id);
    for (query, expected) in [
        ("seen=1d", 2),
        ("seen=older", 0),
        (cloud.as_str(), 2),
        ("watched=1", 0),
        ("assignee=me", 0),
        ("cloud=global", 0),
        ("assignee=nobody", 2),
        ("desk=new", 2),
        (overall.as_str(), 1),
        ("cause=nothing%20of%20the%20kind", 0),
    ] {
        let page = sam.open(world.url(&format!("/support?{query}"))).await;
        // The vendor's own tenant is listed as well, like any other that somebody signed in from.
        let known = tenants(&page).iter().filter(|id| [CONTOSO, NORTHWIND].contains(&id.as_str())).count();
        assert_eq!(known, expected, "{query}: {}", page.words());
        assert_eq!(page.texts(".chip").len(), 1, "{query}");
    }
}

#[tokio::test]
async fn pages_lead_forwards_and_back() {
    let world = World::patient().await;
    for number in 0..120_u32 {
        let id = format!("00000000-0000-4000-8000-{number:012}").parse().unwrap();
        let name = format!("Company {number:03}");
        world.portal.store.see_tenant(id, "global", Some(&name), &[], world.portal.now()).await.unwrap();
    }
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    let link = |page: &Answer, label: &str| {
        let at = page.texts(".paging a").iter().position(|text| text == label)?;
        page.attributes(".paging a", "href").get(at).cloned()
    };
    let first = sam.open(world.url("/support?q=company&sort=name")).await;
    assert!(first.texts("#tenants tbody th a").first().unwrap().starts_with("Company 000"));
    assert_eq!((link(&first, "First page"), link(&first, "Previous page")), (None, None));
    let second = sam.open(world.url(&link(&first, "Next page").unwrap())).await;
    let third = sam.open(world.url(&link(&second, "Next page").unwrap())).await;
    assert_eq!([&first, &second, &third].map(|page| tenants(page).len()), [50, 50, 20]);
    assert_eq!(link(&third, "Next page"), None);
    let back = sam.open(world.url(&link(&third, "Previous page").unwrap())).await;
    assert_eq!(tenants(&back), tenants(&second));
    let back = sam.open(world.url(&link(&back, "Previous page").unwrap())).await;
    assert_eq!(tenants(&back), tenants(&first));
    assert_eq!(link(&back, "Previous page"), None);
    assert_eq!(link(&third, "First page").unwrap(), "/support?q=company&sort=name");
}

#[tokio::test]
async fn staff_save_views_and_support_shares_them() {
    let (world, mut rita) = desk(RITA).await;
    let home = world.url("/");
    let narrowed = world.url("/support?gate=admin_consent_needed&sort=name");
    let views = |page: &Answer| page.texts(".views__link");

    let page = rita.open(narrowed.clone()).await;
    assert!(page.attributes("#view-shared", "id").is_empty(), "readers save for themselves");
    let form = page.form("/support/views").with("name", "  Waits for <admins>  ").with("shared", "1");
    let page = rita.submit(form).await;
    assert_eq!(page.url.query(), Some("gate=admin_consent_needed&sort=name"));
    assert_eq!(views(&page).last().unwrap(), "Waits for <admins>");
    assert_eq!(
        page.attributes(".views__link[aria-current]", "href"),
        ["/support?gate=admin_consent_needed&sort=name"]
    );

    let mut sam = walk::signed_in(&home, SAM).await;
    let page = sam.open(narrowed).await;
    assert!(!views(&page).contains(&"Waits for <admins>".to_owned()), "nobody else's");
    let page = sam.submit(page.form("/support/views").with("name", "Ours").with("shared", "1")).await;
    assert_eq!(views(&page).last().unwrap(), "Ours");
    let page = rita.open(world.url("/support")).await;
    assert!(views(&page).contains(&"Ours".to_owned()));
    let deletions = |page: &Answer| {
        page.forms().into_iter().filter(|form| form.action.path().ends_with("/delete")).collect::<Vec<_>>()
    };
    assert_eq!(deletions(&page).len(), 1, "only one's own");

    let mut olga = walk::signed_in(&home, OLGA).await;
    let page = olga.open(world.url("/support")).await;
    let ours = deletions(&page).remove(0);
    assert_eq!(rita.submit(ours.clone()).await.status, 404, "not hers to delete");
    assert_eq!(olga.submit(ours.clone()).await.status, 200);
    assert_eq!(olga.submit(ours).await.status, 404, "gone");
    let page = rita.open(world.url("/support")).await;
    let page = rita.submit(deletions(&page).remove(0)).await;
    assert_eq!(
        views(&page),
        ["Needs an answer", "Admin approval", "Vendor must act", "Out of reach", "Mine", "Watched"]
    );
}

#[tokio::test]
async fn what_does_not_fit_into_the_views_is_said() {
    let (world, mut sam) = desk(SAM).await;
    let mut page = sam.open(world.url("/support?q=x")).await;
    for number in 0..50 {
        page = sam.submit(page.form("/support/views").with("name", &format!("View {number}"))).await;
        assert!(!page.words().contains("Delete one"), "{number}");
    }
    let page = sam.submit(page.form("/support/views").with("name", "One more")).await;
    assert!(page.words().contains("Delete one, then save this one"), "{}", page.words());
    assert_eq!(page.attributes("#q", "value"), ["x"], "what was to be saved is still there");
}

#[tokio::test]
async fn the_same_query_pages_through_everything_for_an_export() {
    let (world, _) = desk(SAM).await;
    let mut query = TenantQuery { limit: 1, ..TenantQuery::default() };
    let mut seen = Vec::new();
    loop {
        let page = world.portal.store.list_tenants(&query).await.unwrap();
        seen.extend(page.items.into_iter().map(|tenant| tenant.id.to_string()));
        query.after = page.next;
        if query.after.is_none() {
            break;
        }
    }
    assert!(seen.contains(&CONTOSO.to_owned()) && seen.contains(&NORTHWIND.to_owned()), "{seen:?}");
}
