//! Server-sent events for pages that watch something change. Each event carries the whole state, so a browser that
//! reconnects misses nothing.

use std::{convert::Infallible, time::Duration};

use axum::{
    extract::{Path, State},
    response::sse::{Event, KeepAlive, KeepAliveStream, Sse},
};
use tokio::sync::{mpsc, watch};
use tokio_stream::wrappers::ReceiverStream;

use crate::{
    domain::{consent::ConsentStage, id::DiagnosisId, progress::Progress},
    journeys::{ask_admin, portal::Portal, read_reports, refusal::Refusal},
    pages::report_running::shown,
    secret::Secret,
    store::DiagnosisState,
    words::Words,
};

use super::{Site, caller::Anyone, failure::Failure, reader::Reader};

type Events = Sse<KeepAliveStream<ReceiverStream<Result<Event, Infallible>>>>;
type Sender = mpsc::Sender<Result<Event, Infallible>>;

/// How often the store is looked at for a change that another process may have made.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// The progress of a diagnosis, in the reader's language.
pub(super) async fn diagnosis(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Path(id): Path<String>,
) -> Result<Events, Failure> {
    let id: DiagnosisId = id.parse().map_err(|_| Refusal::NotFound)?;
    let diagnosis = read_reports::read(&site.portal, viewer.as_ref(), id).await?;
    let words = reader.words;
    Ok(match site.portal.live.diagnosis(id) {
        Some(progress) => events(site, move |_, sender| follow(words, progress, sender)),
        None => events(site, move |site, sender| wait_for_end(words, site, id, diagnosis.state, sender)),
    })
}

/// A diagnosis that runs in this process.
async fn follow(words: Words, mut progress: watch::Receiver<Progress>, sender: Sender) {
    loop {
        let event = progress_event(words, &progress.borrow_and_update());
        if sender.send(Ok(event)).await.is_err() || progress.changed().await.is_err() {
            return;
        }
    }
}

/// A diagnosis that runs in another process, or has ended: say when it is done.
async fn wait_for_end(words: Words, site: Site, id: DiagnosisId, mut state: DiagnosisState, sender: Sender) {
    while state == DiagnosisState::Running {
        tokio::time::sleep(LOOK_EVERY).await;
        match site.portal.store.find_diagnosis(id).await {
            Ok(Some(found)) => state = found.state,
            Ok(None) | Err(_) => return,
        }
    }
    let done = Progress { lines: Vec::new(), done: true };
    // A closed channel means that nobody watches any more.
    let _ = sender.send(Ok(progress_event(words, &done))).await;
}

fn progress_event(words: Words, progress: &Progress) -> Event {
    let data = serde_json::to_string(&shown(words, progress)).unwrap_or_default();
    Event::default().event("progress").data(data)
}

/// The state of a hand-over, for its requester.
pub(super) async fn requester(State(site): State<Site>, Path(link): Path<String>) -> Result<Events, Failure> {
    let link = Secret::new(link);
    let stage = stage_of(&site.portal, &link).await?;
    Ok(events(site, move |site, sender| stages(site, link, stage, sender)))
}

async fn stages(site: Site, link: Secret, mut stage: ConsentStage, sender: Sender) {
    let mut shown = None;
    loop {
        if shown != Some(stage) {
            shown = Some(stage);
            let event = Event::default().event("state").data(stage.as_str());
            if sender.send(Ok(event)).await.is_err() {
                return;
            }
        }
        tokio::time::sleep(LOOK_EVERY).await;
        match stage_of(&site.portal, &link).await {
            Ok(seen) => stage = seen,
            Err(_) => return,
        }
    }
}

async fn stage_of(portal: &Portal, link: &Secret) -> Result<ConsentStage, Refusal> {
    Ok(ask_admin::status(portal, link).await?.request.state.stage())
}

/// A stream that `tell` feeds until it is done, the browser is gone, or the process is to stop.
fn events<F>(site: Site, tell: impl FnOnce(Site, Sender) -> F) -> Events
where
    F: Future<Output = ()> + Send + 'static,
{
    let (sender, receiver) = mpsc::channel(1);
    let gone = sender.clone();
    let stopping = site.portal.stopping.clone();
    let telling = tell(site, sender);
    tokio::spawn(async move {
        tokio::select! {
            () = telling => {}
            () = gone.closed() => {}
            () = stopping.cancelled() => {}
        }
    });
    Sse::new(ReceiverStream::new(receiver)).keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
}
