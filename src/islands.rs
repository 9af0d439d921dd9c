//! The few parts that move in the browser. Pages work without them; they know `domain` and the tags of `ui`.

pub mod copy_button;
#[cfg(feature = "hydrate")]
mod event_source;
pub mod live_progress;
pub mod live_state;
pub mod live_timer;
pub mod tenant_finder;

pub use copy_button::CopyButton;
pub use live_progress::LiveProgress;
pub use live_state::LiveState;
pub use live_timer::LiveTimer;
pub use tenant_finder::TenantFinder;
