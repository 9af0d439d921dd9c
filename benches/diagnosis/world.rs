//! A portal, a simulated Microsoft, and as many people with a colleague each as are wanted.

use std::{mem::ManuallyDrop, net::SocketAddr, sync::Arc, time::Duration};

use consentry::{
    clock::new_id,
    config::{Config, Environment},
    domain::{id::DiagnosisId, progress::Progress, report::Report},
    journeys::{
        diagnose::{self, TestOptions},
        portal::Portal,
    },
    microsoft::{
        authority::Authority,
        guarded::Reach,
        identity::Identity,
        sign_in::{AuthorizeRequest, Tokens},
    },
    secret::Secret,
    server,
};
use entra_sim::{
    Call, Scenario, Simulator,
    scenario::{CalendarShare, Latency, MailboxKind, ShareRole, User},
};
use tokio::{
    runtime::{Builder, Runtime},
    sync::watch,
};
use tokio_util::sync::CancellationToken;
use url::Url;
use uuid::Uuid;

use crate::{THREADS, browse::browse, folder::Folder, settings};

/// People may consent for themselves there, and mailboxes are in the cloud.
const TENANT: &str = "northwind.example";

/// Somebody who has signed in.
pub(crate) struct Person {
    who: Identity,
    tokens: Tokens,
    id: DiagnosisId,
    tests: TestOptions,
}

/// Everything.
pub(crate) struct World {
    portal: Arc<Portal>,
    microsoft: Simulator,
    people: usize,
    _folder: Folder,
    /// Ends with the process: a runtime may not be dropped inside of another.
    _apart: ManuallyDrop<Runtime>,
}

impl World {
    pub(crate) async fn start(people: usize) -> Self {
        let mut scenario = Scenario::demo();
        let tenant = scenario.tenants.iter_mut().find(|tenant| tenant.owns_domain(TENANT)).unwrap();
        for number in 0..people {
            tenant.users.push(user(&person(number), number * 2, None));
            tenant.users.push(user(&colleague(number), number * 2 + 1, Some(person(number))));
        }
        let public_url: Url = "http://localhost:8080".parse().unwrap();
        // Threads of its own: what the simulator waits for while it signs tokens must not hold up the portal's.
        let apart = Builder::new_multi_thread().worker_threads(THREADS).enable_all().build().unwrap();
        let there = public_url.clone();
        let microsoft = apart.spawn(async move { settings::simulate(scenario, &there).await }).await.unwrap();
        let folder = Folder::new();
        let nowhere = SocketAddr::from(([127, 0, 0, 1], 8080));
        let text = settings::settings(&public_url, nowhere, folder.path(), &microsoft);
        let config = Config::parse(&text, &Environment::default()).unwrap().config;
        let portal = server::assemble(&config, Reach::Internet, CancellationToken::new()).await.unwrap();
        Self { portal, microsoft, people, _folder: folder, _apart: ManuallyDrop::new(apart) }
    }

    /// Signs everybody in.
    pub(crate) async fn everybody(&self) -> Vec<Person> {
        let mut people = Vec::new();
        for number in 0..self.people {
            people.push(self.sign_in(number).await);
        }
        people
    }

    async fn sign_in(&self, number: usize) -> Person {
        let portal = &*self.portal;
        let random = || Secret::random(&*portal.randomness);
        let (state, nonce, verifier) = (random(), random(), random());
        let redirect_uri = portal.sign_in_redirect();
        let url = portal.sign_in.authorize_url(&AuthorizeRequest {
            cloud: &portal.cloud,
            authority: Authority::Organizations,
            scopes: &portal.app.scopes(),
            redirect_uri: &redirect_uri,
            state: &state,
            nonce: &nonce,
            verifier: &verifier,
            prompt: None,
            login_hint: None,
            domain_hint: None,
            claims: None,
        });
        let answer = browse(url, &person(number), redirect_uri.as_str()).await;
        let code = answer.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
        let code = Secret::new(code);
        let cloud = &portal.cloud;
        let tokens =
            portal.sign_in.redeem(cloud, Authority::Organizations, &code, &verifier, &nonce, &redirect_uri);
        let tokens = tokens.await.unwrap();
        let who = tokens.identity.clone().unwrap();
        let id = DiagnosisId::new(new_id(&*portal.clock, &*portal.randomness));
        let (store, now) = (&portal.store, portal.now());
        store.see_tenant(who.tenant, &portal.cloud.id, None, &[], now).await.unwrap();
        store.see_person(who.tenant, who.person, "", &person(number), now).await.unwrap();
        store.start_diagnosis(id, who.tenant, who.person, None, now).await.unwrap();
        let tests =
            TestOptions { write: true, shared_calendar: colleague(number).parse().ok(), shared_write: true };
        Person { who, tokens, id, tests }
    }

    /// One whole diagnosis.
    pub(crate) async fn diagnose(&self, person: &Person) -> Report {
        let Person { who, tokens, id, tests } = person;
        let (progress, _watched) = watch::channel(Progress::default());
        diagnose::run(&self.portal, *id, who, tokens, tests, false, &progress).await
    }

    /// Makes Microsoft wait before each answer.
    pub(crate) fn slow_down(&self, by: Duration) {
        let milliseconds = u64::try_from(by.as_millis()).unwrap();
        self.microsoft.control().set_latency(Latency { authority_ms: milliseconds, graph_ms: milliseconds });
    }

    pub(crate) fn forget_calls(&self) {
        self.microsoft.control().clear_calls();
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        self.microsoft.control().calls()
    }
}

fn person(number: usize) -> String {
    format!("person{number}@{TENANT}")
}

fn colleague(number: usize) -> String {
    format!("colleague{number}@{TENANT}")
}

fn user(address: &str, number: usize, shares_with: Option<String>) -> User {
    User {
        address: address.to_owned(),
        name: address.to_owned(),
        id: Some(Uuid::from_u128(
            0x7000_0000_0000_4000_8000_0000_0000_0000 + u128::try_from(number).unwrap(),
        )),
        mail: None,
        enabled: true,
        guest: false,
        roles: Vec::new(),
        app_roles: Vec::new(),
        mailbox: MailboxKind::Cloud,
        proxy_addresses: Vec::new(),
        shares: shares_with.into_iter().map(|with| CalendarShare { with, role: ShareRole::Write }).collect(),
    }
}
