//! Text areas. Leptos 0.8 writes the children of `<textarea>` without escaping them, so text enters one only here,
//! where it is escaped first.

use leptos::prelude::*;

use crate::domain::language::Language;

/// A text area a person writes into. Name and id are the same.
pub fn text_area(name: &'static str, rows: u8, value: &str, described_by: Option<String>) -> AnyView {
    view! {
        <textarea
            class="field__input field__input--area"
            id=name
            name=name
            rows=rows.to_string()
            autocomplete="off"
            spellcheck="false"
            aria-describedby=described_by
            inner_html=escaped(value)
        ></textarea>
    }
    .into_any()
}

/// A text area that only shows text, to be selected and copied.
pub fn text_to_copy(id: &'static str, label: String, rows: u8, value: &str) -> AnyView {
    view! {
        <div class="field">
            <label class="field__label" for=id>
                {label}
            </label>
            <textarea
                class="field__input field__input--area"
                id=id
                rows=rows.to_string()
                readonly=true
                inner_html=escaped(value)
            ></textarea>
        </div>
    }
    .into_any()
}

/// The same for text in a language that may be another than the page's.
pub fn foreign_text_to_copy(
    id: &'static str,
    label: String,
    rows: u8,
    value: &str,
    language: Language,
) -> AnyView {
    view! {
        <div class="field">
            <label class="field__label" for=id>
                {label}
            </label>
            <textarea
                class="field__input field__input--area field__input--letter"
                id=id
                lang=language.tag()
                rows=rows.to_string()
                readonly=true
                inner_html=escaped(value)
            ></textarea>
        </div>
    }
    .into_any()
}

/// Text as it may stand between the tags of a `<textarea>`. The line break in front is the one that HTML parsers
/// drop there, so that a line break of the text itself is kept.
fn escaped(text: &str) -> String {
    format!("\n{}", text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_the_area() {
        let html = text_area("pasted", 4, "a</textarea><script>alert(1)</script>&lt;", None).to_html();
        assert!(
            html.contains("a&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;lt;</textarea>"),
            "{html}"
        );
        assert_eq!(html.matches("</textarea>").count(), 1);
    }
}
