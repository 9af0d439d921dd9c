//! The second step: what is asked for the calendar, and what may be tested.

use leptos::prelude::*;

use super::Page;
use crate::{
    ui::{
        button::{Weight, submit},
        error_summary::error_summary,
        field::{Field, FieldError, checkbox, text_field},
        form::{FormTarget, post_form},
        permission::{PermissionWords, permission_list},
        summary_list::summary_list,
    },
    words::Words,
};

/// What the person chose, as it came in.
#[derive(Debug, Clone, Default)]
pub struct ConnectValues {
    /// Test writing in the own calendar.
    pub write_test: bool,
    /// Address of a colleague whose calendar is shared with the person.
    pub shared_calendar: String,
    /// Test writing in that calendar too.
    pub shared_write_test: bool,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct ConnectPage {
    /// The app's name.
    pub app: String,
    /// Display name of the signed-in person.
    pub name: String,
    /// Sign-in name.
    pub username: String,
    /// The organisation, by name or domain.
    pub organisation: String,
    /// What Microsoft will ask for next.
    pub permissions: Vec<PermissionWords>,
    /// Starts the second step. Fields: `write_test`, `shared_calendar`, `shared_write_test`.
    pub form: FormTarget,
    /// What was typed.
    pub values: ConnectValues,
    /// What was wrong with it.
    pub errors: Vec<FieldError>,
    /// Signs in again with another account.
    pub other_account: FormTarget,
}

const WRITE_TEST: Field =
    Field { name: "write_test", text: "connect-write-test", autocomplete: "off", kind: "checkbox" };

const SHARED_CALENDAR: Field =
    Field { name: "shared_calendar", text: "connect-shared-calendar", autocomplete: "off", kind: "email" };

const SHARED_WRITE_TEST: Field = Field {
    name: "shared_write_test",
    text: "connect-shared-write-test",
    autocomplete: "off",
    kind: "checkbox",
};

impl Page for ConnectPage {
    fn title(&self, _: Words) -> String {
        let prefix = if self.errors.is_empty() { "" } else { "Error: " };
        format!("{prefix}Allow access to your calendar")
    }

    fn view(self, _: Words) -> AnyView {
        let Self { app, name, username, organisation, permissions, form, values, errors, other_account } =
            self;
        let fields = view! {
            <fieldset class="fieldset">
                <legend>"What may we test?"</legend>
                <p>
                    "Reading is always tested, without looking at the content of entries. Writing is tested
                    only if you say so."
                </p>
                {checkbox(Words::default(), WRITE_TEST, values.write_test, &errors)}
                {text_field(Words::default(), SHARED_CALENDAR, &values.shared_calendar, &errors)}
                {checkbox(Words::default(), SHARED_WRITE_TEST, values.shared_write_test, &errors)}
            </fieldset>
            <div class="actions">{submit(Weight::Primary, "Connect calendar")}</div>
        };
        view! {
            {error_summary(Words::default(), &errors)}
            <p class="lead-in">"Step 2 of 2"</p>
            <h1>"Allow access to your calendar"</h1>
            <div class="panel panel--account">
                {summary_list(
                    vec![
                        ("Signed in as", name.into_any()),
                        ("Account", username.into_any()),
                        ("Organisation", organisation.into_any()),
                    ],
                )}
                {post_form(
                    &other_account,
                    "panel__aside",
                    view! {
                        <button class="link-button" type="submit">
                            "Use another account"
                        </button>
                    },
                )}
            </div>
            <section class="section">
                <h2>"What Microsoft will ask you next"</h2>
                <p>
                    "Microsoft lists these permissions. Each one lets " {app.clone()}
                    " act only for you, and never beyond what you may do yourself."
                </p>
                {permission_list(&permissions, &app)}
                <p class="hint">
                    "Does Microsoft say that it needs an administrator? Go back from there or close the page:
                    this portal tells you what to do."
                </p>
            </section>
            {post_form(&form, "section", fields)}
        }
        .into_any()
    }
}
