//! Server-sent events for pages that watch something change. Each event carries the whole state, so a browser that
//! reconnects misses nothing.

use std::{convert::Infallible, pin::Pin, time::Duration};

use axum::{
    extract::{Path, State},
    response::sse::{Event, KeepAlive, KeepAliveStream, Sse},
};
use tokio_stream::{
    Stream, StreamExt as _,
    wrappers::{ReceiverStream, WatchStream},
};

use crate::{
    domain::{consent::ConsentStage, id::DiagnosisId, progress::Progress},
    journeys::{ask_admin, grant_consent, portal::Portal, read_reports, refusal::Refusal},
    secret::Secret,
    store::DiagnosisState,
};

use super::{Site, caller::Anyone, failure::Failure};

type Events = Sse<KeepAliveStream<Stages>>;
type Stages = Pin<Box<dyn Stream<Item = Result<Event, Infallible>> + Send>>;

/// How often the store is looked at for a change that another process may have made.
const LOOK_EVERY: Duration = Duration::from_secs(1);

fn keep_alive() -> KeepAlive {
    KeepAlive::new().interval(Duration::from_secs(15))
}

/// The progress of a diagnosis.
pub(super) async fn diagnosis(
    State(site): State<Site>,
    Anyone(viewer): Anyone,
    Path(id): Path<String>,
) -> Result<Events, Failure> {
    let id: DiagnosisId = id.parse().map_err(|_| Refusal::NotFound)?;
    let diagnosis = read_reports::read(&site.portal, viewer.as_ref(), id).await?;
    let stream: Stages = match site.portal.live.diagnosis(id) {
        Some(progress) => Box::pin(WatchStream::new(progress).map(|progress| Ok(progress_event(&progress)))),
        None => Box::pin(watch_store(site, id, diagnosis.state)),
    };
    Ok(Sse::new(stream).keep_alive(keep_alive()))
}

fn progress_event(progress: &Progress) -> Event {
    let data = serde_json::to_string(progress).unwrap_or_default();
    Event::default().event("progress").data(data)
}

/// For a diagnosis that runs in another process, or has ended: say when it is done.
fn watch_store(
    site: Site,
    id: DiagnosisId,
    state: DiagnosisState,
) -> impl Stream<Item = Result<Event, Infallible>> {
    let (sender, receiver) = tokio::sync::mpsc::channel(1);
    tokio::spawn(async move {
        let mut state = state;
        while state == DiagnosisState::Running && !sender.is_closed() {
            tokio::time::sleep(LOOK_EVERY).await;
            match site.portal.store.find_diagnosis(id).await {
                Ok(Some(found)) => state = found.state,
                Ok(None) | Err(_) => return,
            }
        }
        let done = Progress { lines: Vec::new(), done: true };
        // A closed channel means that nobody watches any more.
        let _ = sender.send(Ok(progress_event(&done))).await;
    });
    ReceiverStream::new(receiver)
}

/// The state of a hand-over, for its admin.
pub(super) async fn admin(State(site): State<Site>, Path(link): Path<String>) -> Result<Events, Failure> {
    let link = Secret::new(link);
    let view = grant_consent::look(&site.portal, &link).await?;
    Ok(stages(site, view, move |site| {
        let link = link.clone();
        Box::pin(async move { grant_consent::look(&site.portal, &link).await })
    }))
}

/// The state of a hand-over, for its requester.
pub(super) async fn requester(State(site): State<Site>, Path(link): Path<String>) -> Result<Events, Failure> {
    let link = Secret::new(link);
    let stage = stage_of(&site.portal, &link).await?;
    Ok(stages(site, stage, move |site| {
        let link = link.clone();
        Box::pin(async move { stage_of(&site.portal, &link).await })
    }))
}

async fn stage_of(portal: &Portal, link: &Secret) -> Result<ConsentStage, Refusal> {
    Ok(ask_admin::status(portal, link).await?.request.state.stage())
}

type Looking = Pin<Box<dyn Future<Output = Result<ConsentStage, Refusal>> + Send>>;

fn stages(site: Site, first: ConsentStage, look: impl Fn(Site) -> Looking + Send + 'static) -> Events {
    let (sender, receiver) = tokio::sync::mpsc::channel(1);
    tokio::spawn(async move {
        let mut shown = None;
        let mut stage = first;
        loop {
            if shown != Some(stage) {
                shown = Some(stage);
                let event = Event::default().event("state").data(stage.as_str());
                if sender.send(Ok(event)).await.is_err() {
                    return;
                }
            }
            tokio::time::sleep(LOOK_EVERY).await;
            if sender.is_closed() {
                return;
            }
            match look(site.clone()).await {
                Ok(seen) => stage = seen,
                Err(_) => return,
            }
        }
    });
    let stream: Stages = Box::pin(ReceiverStream::new(receiver));
    Sse::new(stream).keep_alive(keep_alive())
}
