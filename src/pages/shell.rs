//! The document around every page.

use leptos::prelude::*;

use super::frame::{Brand, DeskPlace, Frame, Mood, OtherDesk, Viewer};
use crate::{
    domain::language::Language,
    say,
    ui::{contact::contact_link, mark::mark},
    words::Words,
};

/// The whole document as text. `main` is finished HTML from a page's view.
pub(super) fn document(
    frame: &Frame,
    words: Words,
    translated: bool,
    title: &str,
    mood: Mood,
    main: &str,
) -> String {
    let title = format!("{title} – {}", frame.brand.app);
    // User text is escaped by the renderer, so only a real island can hold this tag.
    let loader = main.contains("<leptos-island").then(|| loader(frame));
    let body_class = match mood {
        Mood::Journey => "journey",
        Mood::Desk => "desk",
    };
    let page = view! {
        <html lang=words.language().tag()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta name="robots" content="noindex, nofollow" />
                <title>{title}</title>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <link rel="stylesheet" href=frame.assets.css.clone() />
                {frame.assets.brand_css.clone().map(|href| view! { <link rel="stylesheet" href=href /> })}
                {loader}
            </head>
            <body class=body_class>
                <a class="skip-link" href="#main">{say!(words, "shell-skip")}</a>
                {header(frame, words, translated, mood)}
                <main id="main" tabindex="-1" inner_html=main.to_owned()></main>
                {footer(frame, words)}
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", page.to_html())
}

fn loader(frame: &Frame) -> AnyView {
    let assets = &frame.assets;
    view! {
        <script
            type="module"
            src=assets.loader.clone()
            data-islands-js=assets.js.clone()
            data-islands-wasm=assets.wasm.clone()
        ></script>
    }
    .into_any()
}

fn header(frame: &Frame, words: Words, translated: bool, mood: Mood) -> AnyView {
    let viewer = frame.viewer.clone();
    let is_at_desk = mood == Mood::Desk && viewer.as_ref().is_some_and(|viewer| viewer.staff);
    let desk_link = viewer.as_ref().is_some_and(|viewer| viewer.staff && !is_at_desk).then(|| {
        view! {
            <a class="site-header__link" href=frame.links.desk.clone()>
                {say!(words, "shell-desk")}
            </a>
        }
    });
    let organisation_link =
        viewer.as_ref().is_some_and(|viewer| viewer.tenant_admin && !viewer.staff).then(|| {
            view! {
                <a class="site-header__link" href=frame.links.organisation.clone()>
                    {say!(words, "shell-organisation")}
                </a>
            }
        });
    let other_desks = is_at_desk.then(|| other_desks(frame));
    let places = is_at_desk.then(|| desk_places(frame));
    let sign_out = frame.links.sign_out.clone();
    view! {
        <header class="site-header">
            <div class="site-header__inner">
                <a class="site-header__brand" href=frame.links.home.clone()>
                    {logo_or_mark(frame)}
                    <span class="site-header__app">{frame.brand.app.clone()}</span>
                    <span class="site-header__place">{say!(words, "shell-place")}</span>
                </a>
                {viewer
                    .map(|viewer| {
                        view! {
                            <nav class="site-header__nav" aria-label=say!(words, "shell-account")>
                                {desk_link} {other_desks} {organisation_link} {person(words, viewer)}
                                <form method="post" action=sign_out>
                                    <button class="link-button" type="submit">
                                        {say!(words, "shell-sign-out")}
                                    </button>
                                </form>
                            </nav>
                        }
                    })}
                {translated.then(|| languages(words, &frame.here))}
            </div>
            {places}
        </header>
    }
    .into_any()
}

/// The places of the desk. The desk is English.
fn desk_places(frame: &Frame) -> AnyView {
    let link = |place: &DeskPlace| {
        let current = place.current.then_some("page");
        view! {
            <li>
                <a class="desk-nav__link" href=place.href aria-current=current>
                    {place.label}
                </a>
            </li>
        }
    };
    view! {
        <nav class="desk-nav" aria-label="Support desk">
            <ul class="desk-nav__list">{frame.links.desk_places.iter().map(link).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// Staff at one app's desk go on to another's; each asks for its own sign-in. The desk is English.
fn other_desks(frame: &Frame) -> AnyView {
    let link = |desk: &OtherDesk| {
        view! {
            <a class="site-header__link" href=desk.href.clone()>
                <span class="visually-hidden">"Support desk of "</span>
                {desk.app.clone()}
            </a>
        }
    };
    frame.links.other_desks.iter().map(link).collect_view().into_any()
}

/// A picture beside the app's name, which says everything that it could.
fn logo_or_mark(frame: &Frame) -> AnyView {
    let Some(logo) = frame.assets.logo.clone() else { return mark() };
    let dark = frame.assets.logo_dark.clone();
    view! {
        <picture class="logo">
            {dark.map(|dark| view! { <source media="screen and (prefers-color-scheme: dark)" srcset=dark /> })}
            <img class="logo__image" src=logo alt="" />
        </picture>
    }
    .into_any()
}

/// The switch: this page in another language, by a link that keeps it.
fn languages(words: Words, here: &str) -> AnyView {
    let join = if here.contains('?') { '&' } else { '?' };
    let items = Language::ALL
        .into_iter()
        .map(|language| {
            let tag = language.tag();
            let current = (language == words.language()).then_some("true");
            view! {
                <li>
                    <a href=format!("{here}{join}lang={tag}") lang=tag hreflang=tag aria-current=current>
                        {language.own_name()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="languages">
            <summary>
                <span class="visually-hidden">{say!(words, "shell-language")} " "</span>
                {words.language().own_name()}
            </summary>
            <ul>{items}</ul>
        </details>
    }
    .into_any()
}

fn person(words: Words, viewer: Viewer) -> AnyView {
    view! {
        <span class="site-header__person" title=viewer.username>
            <span class="visually-hidden">{say!(words, "shell-signed-in-as")} " "</span>
            {viewer.name}
        </span>
    }
    .into_any()
}

fn footer(frame: &Frame, words: Words) -> AnyView {
    let Brand { app, publisher, support, website, terms, privacy } = frame.brand.clone();
    let link = |label: String, href: Option<url::Url>| {
        href.map(|href| view! { <li><a href=href.to_string()>{label}</a></li> })
    };
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p class="site-footer__who">{say!(words, "shell-provided-by", app = app, publisher = publisher)}</p>
                <ul class="site-footer__links">
                    <li>{say!(words, "shell-support")} " " {contact_link(&support)}</li>
                    {link(say!(words, "shell-website"), website)}
                    {link(say!(words, "shell-terms"), terms)}
                    {link(say!(words, "shell-privacy"), privacy)}
                    <li>
                        <a href=frame.links.stored_data.clone()>{say!(words, "shell-stored-data")}</a>
                    </li>
                    {frame.viewer.is_some().then(|| {
                        let href = frame.links.my_data.clone();
                        view! { <li><a href=href>{say!(words, "shell-my-data")}</a></li> }
                    })}
                </ul>
            </div>
        </footer>
    }
    .into_any()
}
