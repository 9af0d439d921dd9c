//! Bars over time, drawn on the server: one path in the text's colour, so that paper and every theme show it. What the bars
//! say is said in words as well, and the numbers stand in a table beside it.

use std::fmt::Write as _;

use leptos::prelude::*;

/// Height of the drawing; width of one bar and of the gap behind it.
const HEIGHT: u64 = 48;
const BAR: u64 = 8;
const GAP: u64 = 2;

/// What a chart shows.
#[derive(Debug, Clone)]
pub struct Chart {
    /// Unique on the page.
    pub id: String,
    /// What is counted.
    pub title: String,
    /// What the bars say, in words.
    pub description: String,
    /// The bars, from left to right.
    pub bars: Vec<u64>,
    /// Whether it stands in a row of a table.
    pub small: bool,
}

/// The outline of the bars: each number that is not nothing has at least one line's height.
fn outline(bars: &[u64]) -> String {
    let most = bars.iter().copied().max().unwrap_or_default().max(1);
    let mut path = String::new();
    let mut left = 0;
    for bar in bars {
        let height = bar.saturating_mul(HEIGHT).div_ceil(most).min(HEIGHT);
        if height > 0 {
            // Writing to a text does not fail.
            let _ = write!(path, "M{left} {HEIGHT}h{BAR}v-{height}h-{BAR}z");
        }
        left += BAR + GAP;
    }
    path
}

/// The drawing.
pub fn chart(chart: &Chart) -> AnyView {
    let count = u64::try_from(chart.bars.len()).unwrap_or_default();
    let width = (count * (BAR + GAP)).saturating_sub(GAP).max(1);
    let (title, description) = (format!("{}-title", chart.id), format!("{}-text", chart.id));
    let class = if chart.small { "chart chart--small" } else { "chart" };
    view! {
        <svg
            class=class
            viewBox=format!("0 0 {width} {}", HEIGHT + 1)
            preserveAspectRatio="none"
            role="img"
            aria-labelledby=format!("{title} {description}")
        >
            <title id=title.clone()>{chart.title.clone()}</title>
            <desc id=description.clone()>{chart.description.clone()}</desc>
            <path class="chart__bars" d=outline(&chart.bars)></path>
            <path class="chart__ground" d=format!("M0 {HEIGHT}h{width}v1h-{width}z")></path>
        </svg>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::outline;

    #[test]
    fn the_highest_bar_fills_the_drawing_and_small_ones_can_be_seen() {
        assert_eq!(outline(&[0, 1_000, 1]), "M10 48h8v-48h-8zM20 48h8v-1h-8z");
        assert_eq!(outline(&[0, 0]), "");
        assert_eq!(outline(&[]), "");
    }
}
