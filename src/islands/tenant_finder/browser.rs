//! The browser's side of the list of tenants.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::{prelude::*, web_sys};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{
    Document, Element, Event, FormData, HtmlElement, HtmlFormElement, KeyboardEvent, MouseEvent, NodeList,
    UrlSearchParams, XmlHttpRequest, XmlHttpRequestResponseType, js_sys::Reflect,
};

/// Where it is kept that somebody wants no keys.
const KEYS_OFF: &str = "consentry-keys-off";
/// How long typing has to rest before it is searched for, in milliseconds.
const REST: i32 = 250;
/// What leads to a tenant in the list.
const ROWS: &str = "#tenants tbody th > a";
/// The fields of the form, by name and id.
const FIELDS: [&str; 14] = [
    "q", "stage", "overall", "gate", "fixer", "seen", "desk", "assignee", "verdict", "cloud", "watched",
    "cause", "sort", "order",
];

/// What becomes of the address.
#[derive(Clone, Copy)]
enum Address {
    /// A step that "back" undoes.
    Added,
    /// The same step, going on.
    Replaced,
    /// The browser has changed it already.
    Kept,
}

type Asked = (XmlHttpRequest, Closure<dyn Fn()>);

struct Finder {
    form: HtmlFormElement,
    regions: String,
    said: WriteSignal<String>,
    timer: Cell<i32>,
    /// The request under way, and what waits for its answer.
    asked: RefCell<Option<Asked>>,
}

/// Begins to listen, if the page has the form.
pub(super) fn start(form: &str, regions: &str, said: WriteSignal<String>, keys: RwSignal<Option<bool>>) {
    let page = document();
    let Some(form) = page.get_element_by_id(form).and_then(|form| form.dyn_into::<HtmlFormElement>().ok())
    else {
        return;
    };
    let off = storage().and_then(|storage| storage.get_item(KEYS_OFF).ok().flatten()).is_some();
    keys.set(Some(!off));
    let finder = Rc::new(Finder {
        regions: regions.to_owned(),
        said,
        timer: Cell::new(0),
        asked: RefCell::default(),
        form,
    });
    let form = finder.form.clone();
    listen(&form, "input", &finder, |finder, event: Event| {
        if is_search(&event) {
            finder.search_soon();
        }
    });
    listen(&form, "change", &finder, |finder, event: Event| {
        if !is_search(&event) {
            finder.show(&finder.address(), Address::Added);
        }
    });
    listen(&form, "submit", &finder, |finder, event: Event| {
        event.prevent_default();
        finder.show(&finder.address(), Address::Added);
    });
    listen(&page, "click", &finder, |finder, event: MouseEvent| {
        let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        let link = target(&event)
            .and_then(|target| target.closest("a[data-swap], .paging a, .views a").ok().flatten());
        if let Some(href) =
            link.filter(|_| plain && event.button() == 0).and_then(|link| link.get_attribute("href"))
        {
            event.prevent_default();
            finder.show(&href, Address::Added);
        }
    });
    listen(&window(), "popstate", &finder, |finder, _: Event| {
        if let Ok(href) = window().location().href() {
            finder.show(&href, Address::Kept);
        }
    });
    listen(&page, "keydown", &finder, move |_, event: KeyboardEvent| {
        press(&event, keys.get_untracked() == Some(true));
    });
}

/// Switches the keys on or off, for good.
pub(super) fn switch(keys: RwSignal<Option<bool>>) {
    let on = keys.get_untracked() != Some(true);
    if let Some(storage) = storage() {
        let _ = if on { storage.remove_item(KEYS_OFF) } else { storage.set_item(KEYS_OFF, "1") };
    }
    keys.set(Some(on));
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

fn listen<E: JsCast + 'static>(
    on: &web_sys::EventTarget,
    event: &str,
    finder: &Rc<Finder>,
    handler: impl Fn(&Rc<Finder>, E) + 'static,
) {
    let finder = Rc::clone(finder);
    let listener =
        Closure::<dyn Fn(Event)>::new(move |event: Event| handler(&finder, event.unchecked_into()));
    let _ = on.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    listener.forget();
}

fn target(event: &Event) -> Option<Element> {
    event.target().and_then(|target| target.dyn_into().ok())
}

fn is_search(event: &Event) -> bool {
    target(event).is_some_and(|target| target.id() == "q")
}

impl Finder {
    /// The address of what the form says, without the fields that say nothing.
    fn address(&self) -> String {
        let path = self.form.get_attribute("action").unwrap_or_default();
        let fields = FormData::new_with_form(&self.form).map(JsValue::from).unwrap_or_default();
        let Ok(query) = UrlSearchParams::new_with_str_sequence_sequence(&fields) else { return path };
        for name in FIELDS {
            if query.get(name).as_deref() == Some("") {
                query.delete(name);
            }
        }
        format!("{path}?{}", String::from(query.to_string()))
    }

    fn search_soon(self: &Rc<Self>) {
        window().clear_timeout_with_handle(self.timer.get());
        let finder = Rc::clone(self);
        let later = Closure::once_into_js(move || finder.show(&finder.address(), Address::Replaced));
        let timer =
            window().set_timeout_with_callback_and_timeout_and_arguments_0(later.unchecked_ref(), REST);
        self.timer.set(timer.unwrap_or_default());
    }

    /// Asks for a list and shows it. Whatever goes wrong, the browser goes there itself.
    fn show(self: &Rc<Self>, href: &str, address: Address) {
        window().clear_timeout_with_handle(self.timer.get());
        if let Ok(history) = window().history() {
            let _ = match address {
                Address::Added => history.push_state_with_url(&JsValue::NULL, "", Some(href)),
                Address::Replaced => history.replace_state_with_url(&JsValue::NULL, "", Some(href)),
                Address::Kept => Ok(()),
            };
        }
        if self.ask(href, address).is_none() {
            let _ = window().location().assign(href);
        }
    }

    fn ask(self: &Rc<Self>, href: &str, address: Address) -> Option<()> {
        if let Some((earlier, waiting)) = self.asked.take() {
            earlier.set_onload(None);
            earlier.set_onerror(None);
            let _ = earlier.abort();
            drop(waiting);
        }
        let request = XmlHttpRequest::new().ok()?;
        request.open("GET", href).ok()?;
        request.set_response_type(XmlHttpRequestResponseType::Document);
        let (finder, answer, href) = (Rc::clone(self), request.clone(), href.to_owned());
        let done = Closure::<dyn Fn()>::new(move || {
            let page = answer
                .response_xml()
                .ok()
                .flatten()
                .filter(|_| answer.status().is_ok_and(|status| status == 200));
            // Also when the session has ended: the answer is no list, then.
            if page.and_then(|page| finder.swap(&page, address)).is_none() {
                let _ = window().location().assign(&href);
            }
        });
        request.set_onload(Some(done.as_ref().unchecked_ref()));
        request.set_onerror(Some(done.as_ref().unchecked_ref()));
        request.send().ok()?;
        self.asked.replace(Some((request, done)));
        Some(())
    }

    /// Puts the list of another page into this one, and what its form says into ours.
    fn swap(&self, page: &Document, address: Address) -> Option<()> {
        let active = document().active_element();
        for region in self.regions.split(' ') {
            let new = page.get_element_by_id(region)?;
            let old = document().get_element_by_id(region)?;
            let was_inside = active.as_ref().is_some_and(|active| old.contains(Some(active)));
            if let Some(said) = new.get_attribute("data-said") {
                self.said.set(said);
            }
            old.replace_with_with_node_1(&new).ok()?;
            if was_inside && !matches!(address, Address::Replaced) {
                let _ = new.unchecked_ref::<HtmlElement>().focus();
            }
        }
        let active = active.map(|active| active.id()).unwrap_or_default();
        for name in FIELDS.into_iter().filter(|name| *name != active) {
            if let (Some(theirs), Some(ours)) =
                (page.get_element_by_id(name), document().get_element_by_id(name))
            {
                for property in ["value", "checked"].map(JsValue::from_str) {
                    if let Ok(value) = Reflect::get(&theirs, &property)
                        && !value.is_undefined()
                    {
                        let _ = Reflect::set(&ours, &property, &value);
                    }
                }
            }
        }
        Some(())
    }
}

/// Moves the focus as a key says.
fn press(event: &KeyboardEvent, keys: bool) {
    let target = target(event);
    let in_field = target
        .as_ref()
        .is_some_and(|target| target.closest("input, select, textarea").ok().flatten().is_some());
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let Ok(rows) = document().query_selector_all(ROWS) else { return };
    let here = (0..rows.length()).find(|at| row(&rows, *at) == target);
    let in_search = target.is_some_and(|target| target.id() == "q");
    let to = match (event.key().as_str(), here) {
        ("/", _) if keys && !in_field => document().get_element_by_id("q"),
        ("ArrowDown", None) if in_search => row(&rows, 0),
        ("j", None) if keys && !in_field => row(&rows, 0),
        ("ArrowDown", Some(at)) => row(&rows, at + 1),
        ("j", Some(at)) if keys => row(&rows, at + 1),
        ("ArrowUp", Some(at)) => row(&rows, at.wrapping_sub(1)),
        ("k", Some(at)) if keys => row(&rows, at.wrapping_sub(1)),
        _ => None,
    };
    if let Some(to) = to {
        event.prevent_default();
        let _ = to.unchecked_into::<HtmlElement>().focus();
    }
}

fn row(rows: &NodeList, at: u32) -> Option<Element> {
    rows.item(at).and_then(|row| row.dyn_into().ok())
}
