//! The readers.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use futures_util::future::join_all;

use crate::{http::Connection, pages::Kind, server::Server};

const READERS: usize = 32;

/// One look at a page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// Number of its kind.
    pub(crate) kind: usize,
    pub(crate) took: Duration,
    pub(crate) good: bool,
}

/// What is looked at, in turn: the kinds mixed by their weights.
struct Order {
    kinds: Vec<(usize, String)>,
    at: AtomicUsize,
}

impl Order {
    fn of(kinds: &[Kind]) -> Self {
        let mut all = Vec::new();
        // Steps that meet every number of a hundred without staying at one kind.
        for turn in 0..10_000_usize {
            let mut left = turn * 37 % kinds.iter().map(|kind| kind.weight).sum::<usize>();
            let place = kinds.iter().position(|kind| match left.checked_sub(kind.weight) {
                None => true,
                Some(rest) => {
                    left = rest;
                    false
                }
            });
            let place = place.unwrap();
            let addresses = &kinds[place].addresses;
            all.push((place, addresses[turn * 7 % addresses.len()].clone()));
        }
        Self { kinds: all, at: AtomicUsize::new(0) }
    }

    fn next(&self) -> &(usize, String) {
        let at = self.at.fetch_add(1, Ordering::Relaxed);
        &self.kinds[at % self.kinds.len()]
    }
}

/// Each reader asks for a page as soon as it has the one before.
pub(crate) async fn closed_loop(server: &Server, kinds: &[Kind], time: Duration) -> Vec<Look> {
    let end = Instant::now() + time;
    read(server, kinds, move |_, order: Arc<Order>, mut connection: Connection| async move {
        let mut looks = Vec::new();
        while Instant::now() < end {
            let (kind, address) = order.next();
            looks.push(look(&mut connection, *kind, address, Instant::now()).await);
        }
        looks
    })
    .await
}

/// Pages are asked for at a fixed rate, whoever is free; what waits for a reader waits in the figures too.
pub(crate) async fn at_rate(server: &Server, kinds: &[Kind], time: Duration, rate: u32) -> Vec<Look> {
    let begin = Instant::now();
    let turns = usize::try_from(time.as_secs()).unwrap() * usize::try_from(rate).unwrap();
    let turn = Arc::new(AtomicUsize::new(0));
    read(server, kinds, move |_, order: Arc<Order>, mut connection: Connection| {
        let turn = Arc::clone(&turn);
        async move {
            let mut looks = Vec::new();
            loop {
                let mine = turn.fetch_add(1, Ordering::Relaxed);
                if mine >= turns {
                    return looks;
                }
                let due = begin + Duration::from_secs(1) * u32::try_from(mine).unwrap() / rate;
                tokio::time::sleep_until(due.into()).await;
                let (kind, address) = order.next();
                looks.push(look(&mut connection, *kind, address, due).await);
            }
        }
    })
    .await
}

async fn read<F>(
    server: &Server,
    kinds: &[Kind],
    reader: impl Fn(usize, Arc<Order>, Connection) -> F,
) -> Vec<Look>
where
    F: Future<Output = Vec<Look>> + Send + 'static,
{
    let order = Arc::new(Order::of(kinds));
    let mut running = Vec::new();
    for number in 0..READERS {
        let connection = Connection::open(server.address, &server.cookie, false).await;
        running.push(tokio::spawn(reader(number, Arc::clone(&order), connection)));
    }
    join_all(running).await.into_iter().flat_map(Result::unwrap).collect()
}

async fn look(connection: &mut Connection, kind: usize, address: &str, due: Instant) -> Look {
    let (status, body) = connection.get(address).await;
    Look { kind, took: due.elapsed(), good: status == 200 && body.len() > 500 }
}
