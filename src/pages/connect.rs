//! The second step: what is asked for the calendar, and what may be tested.

use leptos::prelude::*;

use super::Page;
use crate::{
    say,
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
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        if self.errors.is_empty() {
            say!(words, "connect-heading")
        } else {
            say!(words, "connect-heading.with-errors")
        }
    }

    fn view(self, words: Words) -> AnyView {
        let Self { app, name, username, organisation, permissions, form, values, errors, other_account } =
            self;
        let fields = view! {
            <fieldset class="fieldset">
                <legend>{say!(words, "connect-tests")}</legend>
                <p>{say!(words, "connect-tests.text")}</p>
                {checkbox(words, WRITE_TEST, values.write_test, &errors)}
                {text_field(words, SHARED_CALENDAR, &values.shared_calendar, &errors)}
                {checkbox(words, SHARED_WRITE_TEST, values.shared_write_test, &errors)}
            </fieldset>
            <div class="actions">{submit(Weight::Primary, say!(words, "connect-button"))}</div>
        };
        view! {
            {error_summary(words, &errors)}
            <p class="lead-in">{say!(words, "connect-step")}</p>
            <h1>{say!(words, "connect-heading")}</h1>
            <div class="panel panel--account">
                {summary_list(
                    vec![
                        (say!(words, "connect-account.name"), name.into_any()),
                        (say!(words, "connect-account"), username.into_any()),
                        (say!(words, "connect-account.organisation"), organisation.into_any()),
                    ],
                )}
                {post_form(
                    &other_account,
                    "panel__aside",
                    view! {
                        <button class="link-button" type="submit">
                            {say!(words, "connect-account.other")}
                        </button>
                    },
                )}
            </div>
            <section class="section">
                <h2>{say!(words, "connect-permissions")}</h2>
                <p>{say!(words, "connect-permissions.text", app = app.as_str())}</p>
                {permission_list(words, &permissions, &app)}
                <p class="hint">{say!(words, "connect-permissions.hint")}</p>
            </section>
            {post_form(&form, "section", fields)}
        }
        .into_any()
    }
}
