//! An answer as a browser has it: address, status, headers, and a page with forms and links.

use reqwest::header::{HeaderMap, LOCATION};
use scraper::{ElementRef, Html, Selector};
use url::Url;

/// One answer, before any redirect is followed.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) url: Url,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

/// A form with what a browser would send, except its buttons.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    pub(crate) action: Url,
    pub(crate) fields: Vec<(String, String)>,
}

impl Form {
    /// Fills in a field, or presses a button with a name.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }
}

impl Answer {
    /// Where a redirect leads.
    pub(crate) fn location(&self) -> Option<Url> {
        let to = self.headers.get(LOCATION)?.to_str().ok()?;
        self.url.join(to).ok()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The page's heading.
    pub(crate) fn heading(&self) -> String {
        self.texts("h1").into_iter().next().unwrap_or_default()
    }

    /// The text of every element that the selector finds, blanks joined.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        let html = Html::parse_document(&self.text);
        html.select(&Selector::parse(selector).unwrap()).map(words).collect()
    }

    /// Everything there is to read.
    pub(crate) fn words(&self) -> String {
        self.texts("body").join(" ")
    }

    /// An attribute of every element that the selector finds.
    pub(crate) fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.text);
        let selector = Selector::parse(selector).unwrap();
        let found = html.select(&selector);
        found.filter_map(|element| element.attr(name).map(str::to_owned)).collect()
    }

    /// The first form whose address ends like this.
    pub(crate) fn find_form(&self, action: &str) -> Option<Form> {
        self.forms().into_iter().find(|form| form.action.path().ends_with(action))
    }

    /// The form, which has to be there.
    pub(crate) fn form(&self, action: &str) -> Form {
        self.find_form(action)
            .unwrap_or_else(|| panic!("no form to {action} at {}: {}", self.url, self.words()))
    }

    pub(crate) fn forms(&self) -> Vec<Form> {
        let html = Html::parse_document(&self.text);
        html.select(&Selector::parse("form").unwrap()).map(|form| self.read_form(form)).collect()
    }

    fn read_form(&self, form: ElementRef<'_>) -> Form {
        let action = self.url.join(form.attr("action").unwrap_or_default()).unwrap();
        let named = Selector::parse("input[name], textarea[name]").unwrap();
        let fields = form.select(&named).filter_map(|field| {
            let name = field.attr("name")?.to_owned();
            let ticked = field.attr("checked").is_some();
            match field.attr("type") {
                Some("checkbox" | "radio") if !ticked => None,
                _ if field.value().name() == "textarea" => Some((name, field.text().collect())),
                _ => Some((name, field.attr("value").unwrap_or_default().to_owned())),
            }
        });
        Form { action, fields: fields.collect() }
    }
}

fn words(element: ElementRef<'_>) -> String {
    element.text().flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}
