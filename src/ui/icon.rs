//! Icons, drawn in the text's colour. They accompany words and are hidden from assistive technology.

use leptos::prelude::*;

/// The icons in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// A tick.
    Tick,
    /// Two ticks.
    DoubleTick,
    /// A cross.
    Cross,
    /// A no-entry sign.
    Barrier,
    /// A clock.
    Clock,
    /// A circle with a line.
    Dash,
    /// A question mark.
    Question,
    /// An exclamation mark in a triangle.
    Warning,
    /// An i in a circle.
    Info,
    /// An open circle.
    Circle,
    /// An arrow to the right.
    Arrow,
    /// An arrow out of a box: leads to another site.
    External,
    /// An envelope.
    Envelope,
}

impl Icon {
    /// The outline on a grid of 16 by 16, for a stroke of about 1.75.
    pub const fn outline(self) -> &'static str {
        match self {
            Self::Tick => "m3 8.5 3.4 3.5L13 4.5",
            Self::DoubleTick => "m1.5 8.7 3 3.1L10.2 5M8.2 11.3l.6.5L14.5 5",
            Self::Cross => "m4 4 8 8m0-8-8 8",
            Self::Barrier => "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5 8h6",
            Self::Clock => "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 3v3.2l2 1.6",
            Self::Dash => "M3.5 8h9",
            Self::Question => "M5.6 6a2.4 2.4 0 1 1 3.7 2c-.8.5-1.3 1-1.3 1.9M8 12.7v.1",
            Self::Warning => "M8 2.2 14.3 13.4H1.7L8 2.2Zm0 4v3.2m0 2v.1",
            Self::Info => "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 5.2v3.6m0-6v.1",
            Self::Circle => "M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6Z",
            Self::Arrow => "M2.5 8h10.6M9 3.8 13.2 8 9 12.2",
            Self::External => "M6.5 3.5h-3v9h9v-3M9 3h4v4m0-4L7.5 8.5",
            Self::Envelope => "M2 4h12v8.5H2V4Zm0 .5 6 4.6 6-4.6",
        }
    }
}

/// Draws an icon.
pub fn icon(which: Icon) -> AnyView {
    view! {
        <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d=which.outline() />
        </svg>
    }
    .into_any()
}
