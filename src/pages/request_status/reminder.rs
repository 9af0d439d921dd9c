//! Reminding an administrator who has not answered.

use jiff::Timestamp;
use leptos::prelude::*;

use super::message::{AdminMessage, REMINDER, message_view};
use crate::{
    domain::consent::ConsentRequest,
    say,
    ui::{
        button::{Weight, button_form},
        form::FormTarget,
    },
    words::Words,
};

/// What can be done about a missing answer.
#[derive(Debug, Clone)]
pub struct Reminder {
    /// From when on a reminder is in order.
    pub from: Timestamp,
    /// Writes one; `None` until it is time.
    pub write: Option<FormTarget>,
    /// The reminder, once one was written.
    pub message: Option<AdminMessage>,
}

/// The section.
pub(super) fn reminder_view(words: Words, request: &ConsentRequest, reminder: &Reminder) -> AnyView {
    let written = request.reminded_at.map(|at| {
        view! { <p>{say!(words, "status-reminders", count = request.reminders, at = words.day(at))}</p> }
    });
    let message = reminder.message.as_ref().map(|message| {
        view! {
            <section class="section panel" id="reminder">
                <h2>{say!(words, "status-reminder-written")}</h2>
                <p>{say!(words, "status-reminder-written.send")}</p>
                {message_view(words, message, REMINDER)}
            </section>
        }
    });
    let again = request.reminders > 0;
    let what = if let Some(target) = &reminder.write {
        let label =
            if again { say!(words, "status-reminder.again") } else { say!(words, "status-reminder.write") };
        view! {
            <p>{say!(words, "status-reminder.due")}</p>
            <div class="actions">{button_form(target, Weight::Secondary, label)}</div>
        }
        .into_any()
    } else {
        let at = words.time(reminder.from);
        view! { <p>{say!(words, "status-reminder-later", at = at)}</p> }.into_any()
    };
    view! {
        {message}
        <section class="section">
            <h2>{say!(words, "status-reminder")}</h2>
            {written}
            {what}
        </section>
    }
    .into_any()
}
