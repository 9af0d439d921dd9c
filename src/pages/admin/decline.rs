//! Saying no: why, and in the administrator's own words.

use leptos::prelude::*;

use super::AdminPage;
use crate::{
    say,
    ui::{
        button::{Weight, submit},
        field::{Field, text_area_field, text_field},
        form::post_form,
    },
    words::Words,
};

const WHO: Field = Field { name: "who", text: "admin-why-who", autocomplete: "off", kind: "text" };
const REASON: Field = Field { name: "reason", text: "admin-reason", autocomplete: "off", kind: "text" };

/// Why an administrator says no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Somebody else decides.
    NotMe,
    /// The app is not wanted.
    No,
    /// Something has to be answered first.
    Questions,
}

impl Why {
    const ALL: [Self; 3] = [Self::NotMe, Self::No, Self::Questions];

    const fn as_str(self) -> &'static str {
        match self {
            Self::NotMe => "not_me",
            Self::No => "no",
            Self::Questions => "questions",
        }
    }

    /// Reads the value of the form.
    pub fn of(value: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == value)
    }

    fn label(self, words: Words) -> String {
        match self {
            Self::NotMe => say!(words, "admin-why-not-me"),
            Self::No => say!(words, "admin-why-no"),
            Self::Questions => say!(words, "admin-why-questions"),
        }
    }

    /// What the person who asked reads, in the administrator's language; `who` is to be asked instead, if known.
    pub fn answer(self, words: Words, who: &str) -> String {
        match self {
            Self::NotMe if who.is_empty() => say!(words, "admin-declined-not-me"),
            Self::NotMe => say!(words, "admin-declined-not-me-ask", who = who),
            Self::No => say!(words, "admin-declined-no"),
            Self::Questions => say!(words, "admin-declined-questions"),
        }
    }
}

/// The form behind “Decline”.
pub(super) fn decline(page: &AdminPage, words: Words) -> AnyView {
    let reasons = Why::ALL
        .into_iter()
        .map(|why| {
            let id = format!("why-{}", why.as_str());
            view! {
                <div class="checkbox">
                    <input class="checkbox__input" type="radio" name="why" id=id.clone() value=why.as_str() />
                    <div class="checkbox__text">
                        <label class="checkbox__label" for=id>
                            {why.label(words)}
                        </label>
                    </div>
                </div>
            }
        })
        .collect_view();
    let fields = view! {
        <p>{say!(words, "admin-decline.text")}</p>
        <fieldset class="fieldset fieldset--inner">
            <legend>{say!(words, "admin-why")}</legend>
            {reasons}
        </fieldset>
        {text_field(words, WHO, "", &[])}
        {text_area_field(words, REASON, 3, "", &[])}
        <div class="actions">{submit(Weight::Secondary, say!(words, "admin-decline.button"))}</div>
    };
    view! {
        <details class="disclosure">
            <summary>{say!(words, "admin-decline")}</summary>
            {post_form(&page.decline, "disclosure__body", fields)}
        </details>
    }
    .into_any()
}
