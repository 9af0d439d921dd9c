//! Every statement that the store sends to its database, as the driver logs it.

use std::{
    collections::BTreeSet,
    fmt,
    sync::{LazyLock, Mutex},
};

use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

static SEEN: LazyLock<Mutex<BTreeSet<String>>> = LazyLock::new(Mutex::default);

/// Listens from now on, in the whole process.
pub(crate) fn listen() {
    // Another test of this process may listen already, which is as good.
    drop(tracing::subscriber::set_global_default(Listener));
}

/// What was sent since the last time, each once.
pub(crate) fn take() -> BTreeSet<String> {
    std::mem::take(&mut *SEEN.lock().unwrap())
}

/// Takes statements and nothing else.
struct Listener;

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "sqlx::query" && *metadata.level() <= Level::DEBUG
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut statement = Statement::default();
        event.record(&mut statement);
        // A short statement stands in its own summary.
        let text = if statement.whole.trim().is_empty() { statement.summary } else { statement.whole };
        SEEN.lock().unwrap().insert(text.trim().to_owned());
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

#[derive(Default)]
struct Statement {
    summary: String,
    whole: String,
}

impl Visit for Statement {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "summary" => value.clone_into(&mut self.summary),
            "db.statement" => value.clone_into(&mut self.whole),
            _ => {}
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn fmt::Debug) {}
}
