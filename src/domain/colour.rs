//! Colours and the contrast between two of them, by the rules of WCAG 2.2
//! (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).

use std::{fmt, str::FromStr};

/// The contrast that text needs on its ground at level AA (WCAG 2.2, success criterion 1.4.3).
pub const TEXT_CONTRAST: f64 = 4.5;

/// A colour of the sRGB space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// A text that is no colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is no colour in hexadecimal, such as #0d5667")]
pub struct NoColour;

/// Which way a colour may go to become easier to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Towards {
    /// Darker, on light grounds.
    Black,
    /// Lighter, on dark grounds.
    White,
}

/// Hue in sixths of the circle, saturation and lightness from 0 to 1.
#[derive(Debug, Clone, Copy)]
struct Hsl {
    hue: f64,
    saturation: f64,
    lightness: f64,
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self::rgb(255, 255, 255);
    /// Black.
    pub const BLACK: Self = Self::rgb(0, 0, 0);

    /// A colour by its parts.
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// The relative luminance, from 0 for black to 1 for white.
    pub fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let share = f64::from(part) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// The contrast ratio with another colour, from 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The ground on which this colour is hardest to read, and the contrast there. Nothing when there are no grounds.
    pub fn hardest(self, grounds: &[Self]) -> Option<(Self, f64)> {
        let contrasts = grounds.iter().map(|ground| (*ground, self.contrast(*ground)));
        contrasts.min_by(|one, two| one.1.total_cmp(&two.1))
    }

    /// Whether text of this colour reaches [`TEXT_CONTRAST`] on every one of the grounds.
    pub fn is_readable_on(self, grounds: &[Self]) -> bool {
        self.reaches(TEXT_CONTRAST, grounds)
    }

    fn reaches(self, contrast: f64, grounds: &[Self]) -> bool {
        self.hardest(grounds).is_none_or(|(_, reached)| reached >= contrast)
    }

    /// The nearest colour of the same hue that is readable on every one of the grounds: this one, or the first on the
    /// way to black or white; the end of the way when none is.
    #[must_use]
    pub fn nearest_readable(self, grounds: &[Self], towards: Towards) -> Self {
        self.nearest_with(TEXT_CONTRAST, grounds, towards)
    }

    /// The same with another contrast than text needs at least.
    #[must_use]
    pub fn nearest_with(self, contrast: f64, grounds: &[Self], towards: Towards) -> Self {
        const STEPS: u16 = 1_000;
        if self.reaches(contrast, grounds) {
            return self;
        }
        let from = self.lightness();
        let to = match towards {
            Towards::Black => 0.0,
            Towards::White => 1.0,
        };
        let on_the_way = (1..=STEPS).map(|step| from + (to - from) * f64::from(step) / f64::from(STEPS));
        let mut candidates = on_the_way.map(|lightness| self.with_lightness(lightness));
        candidates.find(|candidate| candidate.reaches(contrast, grounds)).unwrap_or(match towards {
            Towards::Black => Self::BLACK,
            Towards::White => Self::WHITE,
        })
    }

    /// How light the colour is (HSL), from 0 to 1.
    pub fn lightness(self) -> f64 {
        self.hsl().lightness
    }

    /// The same hue with another lightness (HSL), from 0 to 1; what lies beyond is cut off.
    #[must_use]
    pub fn with_lightness(self, lightness: f64) -> Self {
        Self::from_hsl(Hsl { lightness: lightness.clamp(0.0, 1.0), ..self.hsl() })
    }

    /// This colour with a share of another in it, from 0 to 1.
    #[must_use]
    pub fn mixed_with(self, other: Self, share: f64) -> Self {
        let mix = |own: u8, other: u8| byte(f64::from(own) + (f64::from(other) - f64::from(own)) * share);
        Self::rgb(mix(self.red, other.red), mix(self.green, other.green), mix(self.blue, other.blue))
    }

    fn hsl(self) -> Hsl {
        let [red, green, blue] = [self.red, self.green, self.blue].map(|part| f64::from(part) / 255.0);
        let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
        let (lightness, range) = (f64::midpoint(most, least), most - least);
        if range <= f64::EPSILON {
            return Hsl { hue: 0.0, saturation: 0.0, lightness };
        }
        let saturation = range / (1.0 - (2.0 * lightness - 1.0).abs());
        let hue = if red >= most {
            ((green - blue) / range).rem_euclid(6.0)
        } else if green >= most {
            (blue - red) / range + 2.0
        } else {
            (red - green) / range + 4.0
        };
        Hsl { hue, saturation, lightness }
    }

    fn from_hsl(Hsl { hue, saturation, lightness }: Hsl) -> Self {
        let chroma = (1.0 - (2.0 * lightness - 1.0).abs()) * saturation;
        let second = chroma * (1.0 - (hue.rem_euclid(2.0) - 1.0).abs());
        let base = lightness - chroma / 2.0;
        let (red, green, blue) = match hue {
            hue if hue < 1.0 => (chroma, second, 0.0),
            hue if hue < 2.0 => (second, chroma, 0.0),
            hue if hue < 3.0 => (0.0, chroma, second),
            hue if hue < 4.0 => (0.0, second, chroma),
            hue if hue < 5.0 => (second, 0.0, chroma),
            _ => (chroma, 0.0, second),
        };
        let part = |value: f64| byte((value + base) * 255.0);
        Self::rgb(part(red), part(green), part(blue))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a rounded number between 0 and 255 fits"
)]
fn byte(value: f64) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

impl FromStr for Colour {
    type Err = NoColour;

    /// Takes `#rrggbb` and `#rgb`.
    fn from_str(text: &str) -> Result<Self, NoColour> {
        let digits = text.strip_prefix('#').ok_or(NoColour)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(NoColour);
        }
        let part = |from: usize, to: usize| u8::from_str_radix(&digits[from..to], 16).map_err(|_| NoColour);
        match digits.len() {
            6 => Ok(Self::rgb(part(0, 2)?, part(2, 4)?, part(4, 6)?)),
            // One digit stands for two of the same.
            3 => Ok(Self::rgb(part(0, 1)? * 17, part(1, 2)? * 17, part(2, 3)? * 17)),
            _ => Err(NoColour),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    fn any_colour() -> impl Strategy<Value = Colour> {
        any::<(u8, u8, u8)>().prop_map(|(red, green, blue)| Colour::rgb(red, green, blue))
    }

    /// Ratios as contrast checkers publish them, to two digits.
    #[test]
    fn known_contrasts() {
        for (one, two, ratio) in [
            ("#000", "#fff", 21.0),
            ("#fff", "#fff", 1.0),
            ("#767676", "#ffffff", 4.54),
            ("#777777", "#ffffff", 4.48),
            ("#949494", "#ffffff", 3.03),
            ("#0000ff", "#ffffff", 8.59),
            ("#ff0000", "#ffffff", 4.0),
            ("#00ff00", "#ffffff", 1.37),
            ("#ffff00", "#000000", 19.56),
            ("#767676", "#000000", 4.62),
        ] {
            let reached = colour(one).contrast(colour(two));
            assert!((reached - ratio).abs() < 0.006, "{one} on {two}: {reached}");
        }
        assert!(colour("#767676").is_readable_on(&[Colour::WHITE]));
        assert!(!colour("#777777").is_readable_on(&[Colour::WHITE]), "4.48 is not 4.5");
    }

    #[test]
    fn only_hexadecimal_colours_are_read() {
        assert_eq!(colour("#0D5667"), Colour::rgb(13, 86, 103));
        assert_eq!(colour("#fa0"), Colour::rgb(255, 170, 0));
        for wrong in
            ["", "#", "0d5667", "#0d566", "#0d56677", "#gggggg", "teal", "#+12345", "# 12345", "#äöü", "#1}x"]
        {
            assert_eq!(wrong.parse::<Colour>(), Err(NoColour), "{wrong}");
        }
    }

    #[test]
    fn a_shade_that_is_readable_stays_and_another_moves_as_little_as_it_must() {
        let white = [Colour::WHITE];
        assert_eq!(colour("#767676").nearest_readable(&white, Towards::Black), colour("#767676"));
        assert_eq!(colour("#aaaaaa").nearest_readable(&white, Towards::Black), colour("#767676"));
        assert_eq!(colour("#333").nearest_readable(&[Colour::BLACK], Towards::White), colour("#757575"));
    }

    proptest! {
        #[test]
        fn contrast_is_symmetrical_and_within_its_bounds(one in any_colour(), two in any_colour()) {
            let ratio = one.contrast(two);
            prop_assert!((1.0..=21.0).contains(&ratio), "{}", ratio);
            prop_assert_eq!(ratio.to_bits(), two.contrast(one).to_bits());
        }

        #[test]
        fn a_colour_survives_writing_and_the_way_over_hue_and_lightness(one in any_colour()) {
            prop_assert_eq!(one.to_string().parse::<Colour>(), Ok(one));
            prop_assert_eq!(Colour::from_hsl(one.hsl()), one);
        }

        #[test]
        fn the_nearest_readable_colour_is_readable_and_has_the_same_hue(one in any_colour()) {
            for (ground, towards) in [(Colour::WHITE, Towards::Black), (Colour::BLACK, Towards::White)] {
                let found = one.nearest_readable(&[ground], towards);
                prop_assert!(found.is_readable_on(&[ground]), "{} on {}", found, ground);
                let (was, is) = (one.hsl(), found.hsl());
                // Near black and white, eight bits hold little of a hue.
                if was.saturation > 0.5 && (0.15..0.85).contains(&is.lightness) {
                    let apart = (was.hue - is.hue).abs();
                    prop_assert!(apart.min(6.0 - apart) < 0.1, "{} became {}", one, found);
                }
            }
        }
    }
}
