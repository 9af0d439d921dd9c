//! An answer for a ticket, ready to be copied.

use leptos::prelude::*;

use crate::{
    domain::{canned_answer::CannedAnswer, language::Language},
    islands::CopyButton,
    pages::{Mood, Page},
    ui::{
        button::{Weight, button_form, submit},
        form::FormTarget,
        text_area::foreign_text_to_copy,
    },
    words::Words,
};

/// The choice of an answer and its language.
#[derive(Debug, Clone)]
pub struct AnswerChoice {
    /// The page that writes it.
    pub href: String,
    /// The answers, and whether each fits what was seen; those that fit come first.
    pub answers: Vec<(CannedAnswer, bool)>,
    /// The one that is chosen.
    pub chosen: CannedAnswer,
    /// The language.
    pub language: Language,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct AnswersPage {
    /// The tenant's page.
    pub tenant_href: String,
    /// What the tenant is called.
    pub tenant: String,
    /// The choice.
    pub choice: AnswerChoice,
    /// The answer.
    pub text: String,
    /// Makes a link for the administrator; `None` when the answer has one, wants none, or the viewer may not.
    pub make_link: Option<FormTarget>,
}

/// An answer's name on the desk.
pub const fn answer_name(answer: CannedAnswer) -> &'static str {
    match answer {
        CannedAnswer::AdminApproval => "Admin approval needed",
        CannedAnswer::WrongAccount => "Wrong account",
        CannedAnswer::AppDisabled => "App switched off",
        CannedAnswer::UserNotAssigned => "Person not assigned",
        CannedAnswer::ConditionalAccess => "Conditional Access",
        CannedAnswer::MailboxOnPremises => "Mailbox on premises",
        CannedAnswer::Hybrid => "Hybrid organisation",
        CannedAnswer::NoLicence => "No mailbox licence",
        CannedAnswer::AllWorks => "Everything works",
        CannedAnswer::LinkExpired => "Link expired",
        CannedAnswer::VendorFault => "Our own fault",
        CannedAnswer::SendIds => "Please send the IDs",
    }
}

impl AnswerChoice {
    /// The fields of its form.
    pub(super) fn fields(&self) -> AnyView {
        let fitting: Vec<_> = self.answers.iter().filter(|(_, fits)| *fits).collect();
        let others: Vec<_> = self.answers.iter().filter(|(_, fits)| !*fits).collect();
        let group = |label: &'static str, answers: Vec<&(CannedAnswer, bool)>| {
            (!answers.is_empty()).then(|| {
                let options = answers.iter().map(|(answer, _)| self.option(*answer)).collect_view();
                view! { <optgroup label=label>{options}</optgroup> }
            })
        };
        let languages = Language::ALL
            .into_iter()
            .map(|language| {
                view! {
                    <option value=language.tag() lang=language.tag() selected=language == self.language>
                        {language.own_name()}
                    </option>
                }
            })
            .collect_view();
        view! {
            <div class="desk-form__field">
                <label for="answer">"Answer"</label>
                <select class="field__input" id="answer" name="answer">
                    {group("Fits what was seen", fitting)}
                    {group("Others", others)}
                </select>
            </div>
            <div class="desk-form__field">
                <label for="language">"Language"</label>
                <select class="field__input" id="language" name="language">
                    {languages}
                </select>
            </div>
        }
        .into_any()
    }

    fn option(&self, answer: CannedAnswer) -> AnyView {
        view! {
            <option value=answer.as_str() selected=answer == self.chosen>
                {answer_name(answer)}
            </option>
        }
        .into_any()
    }
}

/// Lines of a text area that holds a text, as it wraps on a wide screen.
fn rows(text: &str) -> u8 {
    let wrapped: usize = text.lines().map(|line| 1 + line.chars().count() / 90).sum();
    u8::try_from(wrapped + 1).unwrap_or(u8::MAX).clamp(12, 40)
}

impl Page for AnswersPage {
    fn title(&self, _: Words) -> String {
        format!("Answer for {}", self.tenant)
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        let make = self.make_link.as_ref().map(|target| {
            view! {
                <div class="desk-section">
                    <p>
                        "The answer asks the customer to make a link for the administrator. You can make one instead; its page
                        says that it comes from you."
                    </p>
                    {button_form(target, Weight::Secondary, "Make a link and put it in")}
                </div>
            }
        });
        let label = format!("{}, to copy into the ticket", answer_name(self.choice.chosen));
        view! {
            <p class="back">
                <a href=self.tenant_href.clone()>"Back to the tenant"</a>
            </p>
            <div class="desk-head">
                <h1>{self.title(words)}</h1>
            </div>
            <form method="get" action=self.choice.href.clone() class="filters">
                {self.choice.fields()} <div class="filters__go">{submit(Weight::Secondary, "Show the answer")}</div>
            </form>
            {foreign_text_to_copy("answer-text", label, rows(&self.text), &self.text, self.choice.language)}
            <div class="actions">
                <CopyButton
                    target_id="answer-text".to_owned()
                    label="Copy the answer".to_owned()
                    done="Copied".to_owned()
                />
            </div>
            {make}
        }
        .into_any()
    }
}
