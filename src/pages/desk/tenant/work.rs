//! How far support has come with a tenant, who looks after it, and whether it is watched.

use leptos::prelude::*;

use crate::{
    domain::desk_state::DeskState,
    ui::{
        banner::notice,
        button::{Weight, button_form, submit},
        form::{FormTarget, post_form},
        summary_list::summary_list,
        tag::Tone,
    },
};

/// Somebody who can be given a tenant.
#[derive(Debug, Clone)]
pub struct Colleague {
    /// Object id, as text.
    pub id: String,
    /// Name.
    pub name: String,
}

/// What holds, or what somebody chose while somebody else was quicker.
#[derive(Debug, Clone)]
pub struct Work {
    /// The state.
    pub state: DeskState,
    /// Who looks after it.
    pub assignee: Option<Colleague>,
    /// Whether it is watched.
    pub watched: bool,
    /// The form; `None` for readers.
    pub form: Option<WorkForm>,
    /// What holds, when that is not what is chosen in the form.
    pub conflict: Option<String>,
}

/// The form that changes it.
#[derive(Debug, Clone)]
pub struct WorkForm {
    /// Where it goes, with the version that was seen.
    pub target: FormTarget,
    /// The staff to choose from.
    pub colleagues: Vec<Colleague>,
    /// Gives the tenant to the viewer; `None` when it is theirs.
    pub to_me: Option<FormTarget>,
}

/// A state as people say it.
pub const fn state_name(state: DeskState) -> &'static str {
    match state {
        DeskState::New => "New",
        DeskState::Open => "Open",
        DeskState::Waiting => "Waiting for the customer",
        DeskState::Solved => "Solved",
    }
}

impl Work {
    /// What is said on top of the page after a change that was not stored.
    pub(super) fn message(&self) -> Option<AnyView> {
        let holds = self.conflict.clone()?;
        let content = view! {
            <p>
                <strong>"Nothing was saved: somebody changed this tenant while you had it open."</strong>
            </p>
            <p>"It says now: " {holds} ". What you chose is still in the form; save it again if it is to hold."</p>
        };
        Some(view! { <div role="alert">{notice(Tone::Warn, content)}</div> }.into_any())
    }

    pub(super) fn view(&self) -> AnyView {
        let body = match &self.form {
            Some(form) => self.form(form),
            None => summary_list(vec![
                ("Status", state_name(self.state).into_any()),
                (
                    "Assignee",
                    self.assignee.as_ref().map_or("Nobody".to_owned(), |of| of.name.clone()).into_any(),
                ),
                ("Watched", if self.watched { "Yes" } else { "No" }.into_any()),
            ]),
        };
        view! {
            <section class="desk-section">
                <h2>"Work on it"</h2>
                {body}
            </section>
        }
        .into_any()
    }

    fn form(&self, form: &WorkForm) -> AnyView {
        let states = DeskState::ALL
            .into_iter()
            .map(|state| option(state.as_str(), state_name(state), state == self.state))
            .collect_view();
        let chosen = self.assignee.as_ref().map(|of| of.id.as_str());
        let left = self.assignee.iter().filter(|of| form.colleagues.iter().all(|known| known.id != of.id));
        let colleagues = form
            .colleagues
            .iter()
            .chain(left)
            .map(|of| option(&of.id, &of.name, chosen == Some(of.id.as_str())))
            .collect_view();
        let content = view! {
            <label for="state">"Status"</label>
            <select class="field__input" id="state" name="state">
                {states}
            </select>
            <label for="assignee">"Assignee"</label>
            <select class="field__input" id="assignee" name="assignee">
                <option value="">"Nobody"</option>
                {colleagues}
            </select>
            <div class="checkbox">
                <input class="checkbox__input" type="checkbox" id="watched" name="watched" value="on" checked=self.watched />
                <label class="checkbox__label" for="watched">
                    "Watched"
                </label>
            </div>
            <div class="actions">{submit(Weight::Primary, "Save")}</div>
        };
        let to_me = form.to_me.as_ref().map(|target| button_form(target, Weight::Secondary, "Assign to me"));
        view! { {post_form(&form.target, "desk-form", content)} {to_me} }.into_any()
    }
}

fn option(value: &str, label: &str, selected: bool) -> AnyView {
    let (value, label) = (value.to_owned(), label.to_owned());
    view! {
        <option value=value selected=selected>
            {label}
        </option>
    }
    .into_any()
}
