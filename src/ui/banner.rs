//! Banners: the answer of a page in one sentence. Notices: something beside the way.

use leptos::prelude::*;

use super::{
    icon::{Icon, icon},
    tag::Tone,
};

/// The answer on top of a page: a word, a sentence, and what belongs right below.
pub fn banner(
    tone: Tone,
    symbol: Icon,
    word: &str,
    sentence: &str,
    below: impl IntoView + 'static,
) -> AnyView {
    let class = format!("banner banner--{}", tone.class());
    view! {
        <div class=class>
            <span class="banner__icon">{icon(symbol)}</span>
            <div class="banner__text">
                <p class="banner__word">{word.to_owned()}</p>
                <p class="banner__sentence">{sentence.to_owned()}</p>
                {below.into_any()}
            </div>
        </div>
    }
    .into_any()
}

/// Something to know beside the main matter.
pub fn notice(tone: Tone, content: impl IntoView + 'static) -> AnyView {
    let symbol = match tone {
        Tone::Good | Tone::Covered => Icon::Tick,
        Tone::Bad => Icon::Cross,
        Tone::Warn => Icon::Warning,
        Tone::Wait => Icon::Clock,
        Tone::Neutral => Icon::Info,
        Tone::Unsure => Icon::Question,
    };
    let class = format!("notice notice--{}", tone.class());
    view! {
        <div class=class>
            {icon(symbol)}
            <div class="notice__text">{content.into_any()}</div>
        </div>
    }
    .into_any()
}
