use toml::Value;

use super::settings::Settings;
use crate::domain::retention::{Kind, Retention};

/// A hundred years.
const LONGEST: i64 = 36_500;
/// The audit log has to outlast what somebody may ask about.
const SHORTEST_AUDIT: i64 = 30;

/// The days that each kind is kept. A wrong value is noted, and the whole configuration refused for it.
pub(super) fn read(settings: &mut Settings) -> Retention {
    Retention::of(|kind| {
        let Some(days) = settings.value(kind.key()).and_then(Value::as_integer) else { return 0 };
        if !(0..=LONGEST).contains(&days) {
            settings.wrong(kind.key(), &format!("is {days}; it can be 0 to {LONGEST}"));
        }
        if kind == Kind::Audit && (1..SHORTEST_AUDIT).contains(&days) {
            settings.wrong(kind.key(), &format!("is {days}; less than {SHORTEST_AUDIT} days are no record"));
        }
        u32::try_from(days).unwrap_or_default()
    })
}
