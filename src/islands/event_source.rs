//! Server-sent events in the browser.

use leptos::web_sys;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{EventSource, MessageEvent};

/// Calls `handler` with the data of every event of that name, for as long as the page is open. The browser
/// reconnects by itself.
pub(super) fn follow(url: &str, event: &str, handler: impl Fn(String) + 'static) {
    let Ok(source) = EventSource::new(url) else { return };
    let listener = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
        if let Some(data) = message.data().as_string() {
            handler(data);
        }
    });
    // Failing leaves the page as the server drew it, which is complete.
    let _ = source.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    listener.forget();
}

/// Loads the page again.
pub(super) fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}
