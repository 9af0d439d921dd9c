//! Every statement of the desk is served by an index, on SQLite and on PostgreSQL: the pages are looked at over HTTP with
//! each search, filter and sort alone, the statements are taken as the driver logs them, and each is explained.
//!
//! PostgreSQL takes part when `CONSENTRY_TEST_POSTGRES` names an empty database.

#![cfg(feature = "demo")]
#![expect(clippy::unwrap_used, reason = "a test ends at the first surprise")]
#![expect(
    clippy::disallowed_methods,
    reason = "statements are explained behind the store, and a test's browser goes around the portal's own client"
)]

use std::{collections::BTreeSet, io::Write as _, sync::Arc, time::Duration};

use consentry::{
    clock::{Clock as _, SystemClock},
    fleet::fill,
    store::{Store, TenantQuery},
    web::{Access, Site, router, routes},
};
use reqwest::Client;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};
use uuid::Uuid;

mod desk;
mod plans;
mod statements;
mod visits;
mod writes;

use desk::Sample;

const TENANTS: usize = 200;

/// Statements that no index serves, and some that one does: the judge has to tell them apart.
const BAD: [&str; 4] = [
    "SELECT id FROM tenants WHERE name_key LIKE $1 LIMIT 5",
    "SELECT count(*) FROM audit_entries",
    "SELECT id FROM refusals ORDER BY code LIMIT 5",
    "UPDATE diagnoses SET state = 'interrupted' WHERE overall = $1",
];
const GOOD: [&str; 4] = [
    "SELECT id FROM tenants ORDER BY seen_at DESC, id DESC LIMIT 5",
    "SELECT t.name, p.name FROM tenants t JOIN people p ON p.tenant = t.id WHERE t.id = $1",
    "SELECT id FROM refusals WHERE tenant = $1 AND at < $2 ORDER BY at DESC, id DESC LIMIT 5",
    "DELETE FROM sessions WHERE expires_at <= $1",
];

/// Statements that need no index of their own on every engine: a part of each, and why.
const ACCEPTED: &[(&str, &str)] = &[
    (
        "SELECT DISTINCT scopes FROM tenant_grants",
        "at start only; one row a tenant, and an index with a handful of different values",
    ),
    (
        "FROM refusals WHERE trace_id = $1 OR correlation_id = $1",
        "ids are unique: two index look-ups and a sort of one row",
    ),
    (
        "SELECT count(*) FROM tenant_grants WHERE lacks IS NOT NULL",
        "counts the entries of a partial index, which holds nothing but them",
    ),
    (
        "FROM refusals WHERE fixer = 'vendor' AND at >= $1 GROUP BY",
        "reads a partial index of the vendor's own faults in 30 days, and sorts one row a code",
    ),
    (
        "FROM (SELECT DISTINCT w.tenant FROM tenant_words w WHERE w.word >= $1 AND w.word < $2) m",
        "reads a range of the index of words and sorts what it found, a row a tenant at most",
    ),
    ("SELECT k.diagnosis FROM known_ids k WHERE k.id = $1 UNION", "an id leads to two reports at most"),
    (
        "l.origin IN (SELECT id FROM audit_origins WHERE address = $1)",
        "an operator's search: the entries that came from one address while addresses are kept",
    ),
    (
        "FROM tenants WHERE cause IS NOT NULL GROUP BY cause",
        "counts the entries of a partial index, one for each tenant that something holds back",
    ),
    (
        "FROM tenants t WHERE 1 = 1 AND t.assignee IS NULL ORDER BY t.seen_at DESC",
        "most tenants have nobody who looks after them: the walk in order meets them at once",
    ),
    (
        "AND NOT EXISTS (SELECT 1 FROM tenant_grants g WHERE g.consent_request = r.id)",
        "an operator erases a person: the proofs of consent, one a tenant, are read from an index",
    ),
    (
        "FROM audit_origins WHERE address IS NOT NULL AND (actor IN",
        "an operator erases a tenant: the addresses that are still kept are read from an index",
    ),
    (
        "SELECT count(*), MIN(",
        "an operator's page counts each kind of data: an index from end to end, without its rows",
    ),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite() {
    let folder = std::env::temp_dir().join(format!("consentry-plans-{}", Uuid::new_v4()));
    std::fs::create_dir(&folder).unwrap();
    let database = format!("sqlite://{}", folder.join("portal.sqlite").display());
    let sent = statements_of_the_desk(&database).await;
    let mut connection = SqliteConnection::connect(&database).await.unwrap();
    let mut faults = Vec::new();
    for statement in &sent {
        faults.push((statement.clone(), plans::sqlite(&mut connection, statement).await));
    }
    for bad in BAD {
        assert!(!plans::sqlite(&mut connection, bad).await.is_empty(), "{bad}");
    }
    for good in GOOD {
        assert_eq!(plans::sqlite(&mut connection, good).await, [""; 0], "{good}");
    }
    std::fs::remove_dir_all(folder).unwrap();
    judge(&faults);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres() {
    let Ok(server) = std::env::var("CONSENTRY_TEST_POSTGRES") else {
        std::io::stderr().write_all(b"skipped: query plans on PostgreSQL\n").unwrap();
        return;
    };
    let schema = format!("plans_{}", Uuid::new_v4().simple());
    let mut connection = PgConnection::connect(&server).await.unwrap();
    sqlx::query(AssertSqlSafe(format!("CREATE SCHEMA {schema}"))).execute(&mut connection).await.unwrap();
    let mark = if server.contains('?') { '&' } else { '?' };
    let database = format!("{server}{mark}options[search_path]={schema}");
    let sent = statements_of_the_desk(&database).await;
    sqlx::query(AssertSqlSafe(format!("SET search_path TO {schema}")))
        .execute(&mut connection)
        .await
        .unwrap();
    let mut faults = Vec::new();
    for statement in &sent {
        faults.push((statement.clone(), plans::postgres(&mut connection, statement).await));
    }
    for bad in BAD {
        assert!(!plans::postgres(&mut connection, bad).await.is_empty(), "{bad}");
    }
    for good in GOOD {
        assert_eq!(plans::postgres(&mut connection, good).await, [""; 0], "{good}");
    }
    sqlx::query(AssertSqlSafe(format!("DROP SCHEMA {schema} CASCADE")))
        .execute(&mut connection)
        .await
        .unwrap();
    judge(&faults);
}

/// Fails with every statement that no index serves.
fn judge(found: &[(String, Vec<String>)]) {
    assert!(found.len() > 20, "only {} statements were seen", found.len());
    let accepted = |statement: &str| ACCEPTED.iter().any(|(part, _)| flat(statement).contains(part));
    let faults: Vec<String> = found
        .iter()
        .filter(|(statement, faults)| !faults.is_empty() && !accepted(statement))
        .map(|(statement, faults)| format!("{}\n    {}", flat(statement), faults.join("\n    ")))
        .collect();
    assert!(faults.is_empty(), "{} of {} statements:\n{}", faults.len(), found.len(), faults.join("\n"));
}

fn flat(statement: &str) -> String {
    statement.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Looks at everything and gives what was sent to the database on the way, but for what changes the schema.
async fn statements_of_the_desk(database: &str) -> BTreeSet<String> {
    // One engine at a time: what is listened to is the whole process.
    static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _alone = ALONE.lock().await;
    let (listener, address) = desk::listener().await;
    let config = desk::config(database, address.port());
    let store = Store::open(&database.parse().unwrap()).await.unwrap();
    store.migrate().await.unwrap();
    fill(&store, &desk::plan(&config, TENANTS), |_| {}).await.unwrap();
    store.close().await;
    let portal = desk::portal(&config).await;
    let cookie = desk::signed_in(&portal.store).await;
    let sample = sample(&portal.store).await;
    let service = router(Site::new(Arc::clone(&portal)));
    tokio::spawn(async move { axum::serve(listener, service).await });

    statements::listen();
    statements::take();
    let browser = Browser::new(&format!("http://localhost:{}", address.port()), cookie);
    for route in routes().iter().filter(|route| is_of_the_desk(route.path, route.access)) {
        let addresses = visits::addresses(route.path);
        let addresses =
            addresses.unwrap_or_else(|| panic!("tests/query_plans/visits.rs lacks {}", route.path));
        for address in addresses {
            let page = browser.open(&sample.fill(&address)).await;
            for next in next_pages(&page) {
                browser.open(&next).await;
            }
        }
    }
    let tenant = sample.fill("{tenant}").parse().unwrap();
    let mut ticks = tokio::time::interval(Duration::from_millis(1));
    writes::one_of_each(&portal.store, tenant, SystemClock.now(), 0, &mut ticks).await;
    let sent = statements::take();
    portal.store.close().await;
    let explained = ["SELECT", "WITH", "UPDATE", "DELETE"];
    sent.into_iter().filter(|sql| explained.iter().any(|word| sql.starts_with(word))).collect()
}

/// Of the tenants that were seen last, one with everything.
async fn sample(store: &Store) -> Sample {
    let query = TenantQuery { limit: 200, ..TenantQuery::default() };
    for tenant in store.list_tenants(&query).await.unwrap().items {
        if let Some(sample) = Sample::of_tenant(store, &tenant).await {
            return sample;
        }
    }
    panic!("no tenant has everything");
}

/// Pages that staff read: the desk, and reports.
fn is_of_the_desk(path: &str, access: Access) -> bool {
    let reads = routes().iter().any(|route| route.path == path && route.method == "GET");
    reads
        && (path.starts_with("/reports/")
            || matches!(access, Access::Staff | Access::Support | Access::Operator))
}

/// Links of a list to its other pages.
fn next_pages(page: &str) -> Vec<String> {
    let links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut pages: Vec<String> = links
        .filter(|link| ["after=", "before=", "from=", "place="].iter().any(|cursor| link.contains(cursor)))
        .filter(|link| link.starts_with('/') || link.starts_with('?'))
        .map(|link| link.replace("&amp;", "&"))
        .collect();
    pages.truncate(2);
    pages
}

struct Browser {
    client: Client,
    base: String,
    cookie: String,
}

impl Browser {
    fn new(base: &str, cookie: String) -> Self {
        // Another test of this process may have installed it already, which is as good.
        drop(rustls::crypto::ring::default_provider().install_default());
        let client =
            Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { client, base: base.to_owned(), cookie }
    }

    async fn open(&self, path: &str) -> String {
        let path = if path.starts_with('?') { format!("/support{path}") } else { path.to_owned() };
        let request = self.client.get(format!("{}{path}", self.base)).header("cookie", &self.cookie);
        let answer = request.header("accept", "text/html").send().await.unwrap();
        let status = answer.status().as_u16();
        assert!(matches!(status, 200 | 302 | 303 | 404), "{status} at {path}");
        answer.text().await.unwrap()
    }
}
