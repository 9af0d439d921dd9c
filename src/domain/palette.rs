//! The vendor's colour as the pages use it in both themes: checked to be readable, with its relatives derived by rule.

use std::fmt;

use super::colour::{Colour, TEXT_CONTRAST, Towards};

/// Light or dark, as the reader's system asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark text on light surfaces.
    Light,
    /// Light text on dark surfaces.
    Dark,
}

/// The grounds of `style/tokens.css`; a test holds the two against each other.
const LIGHT_SURFACES: [Colour; 3] =
    [Colour::rgb(0xff, 0xff, 0xff), Colour::rgb(0xf5, 0xf7, 0xf7), Colour::rgb(0xee, 0xf1, 0xf2)];
const LIGHT_TONES: [Colour; 7] = [
    Colour::rgb(0xe3, 0xf3, 0xe9),
    Colour::rgb(0xe0, 0xf1, 0xf3),
    Colour::rgb(0xfb, 0xe8, 0xe7),
    Colour::rgb(0xfd, 0xef, 0xd8),
    Colour::rgb(0xea, 0xe9, 0xfb),
    Colour::rgb(0xeb, 0xef, 0xf1),
    Colour::rgb(0xf4, 0xf1, 0xe7),
];
const DARK_SURFACES: [Colour; 3] =
    [Colour::rgb(0x17, 0x1f, 0x24), Colour::rgb(0x10, 0x16, 0x1a), Colour::rgb(0x0c, 0x11, 0x14)];
const DARK_TONES: [Colour; 7] = [
    Colour::rgb(0x11, 0x2c, 0x1d),
    Colour::rgb(0x0f, 0x2c, 0x32),
    Colour::rgb(0x3a, 0x17, 0x19),
    Colour::rgb(0x35, 0x26, 0x0c),
    Colour::rgb(0x22, 0x21, 0x4a),
    Colour::rgb(0x21, 0x2b, 0x31),
    Colour::rgb(0x29, 0x26, 0x19),
];

impl Theme {
    /// What pages are made of: cards, the page itself, what is sunk into it. The cards come first.
    pub const fn surfaces(self) -> &'static [Colour] {
        match self {
            Self::Light => &LIGHT_SURFACES,
            Self::Dark => &DARK_SURFACES,
        }
    }

    /// The grounds of notices, on which links stand as well.
    pub const fn tones(self) -> &'static [Colour] {
        match self {
            Self::Light => &LIGHT_TONES,
            Self::Dark => &DARK_TONES,
        }
    }

    const fn towards(self) -> Towards {
        match self {
            Self::Light => Towards::Black,
            Self::Dark => Towards::White,
        }
    }
}

impl fmt::Display for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Light => "light",
            Self::Dark => "dark",
        })
    }
}

/// A brand colour that nobody could read as text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TooFaint {
    /// The theme in which it fails.
    pub theme: Theme,
    /// The surface on which it is hardest to read.
    pub ground: Colour,
    /// The contrast there.
    pub reached: f64,
    /// The nearest colour of the same hue that is readable on every surface.
    pub nearest: Colour,
}

impl fmt::Display for TooFaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Cut, not rounded: 4.497 is not 4.5.
        let reached = (self.reached * 100.0).floor() / 100.0;
        write!(
            f,
            "reaches a contrast of {reached:.2}:1 on {}, a surface of the {} theme, where links and buttons need \
             {TEXT_CONTRAST}:1",
            self.ground, self.theme
        )
    }
}

/// The vendor's colour and its relatives in one theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    /// The colour itself: buttons, the line on top, marks.
    pub brand: Colour,
    /// A button under the pointer.
    pub strong: Colour,
    /// A ground for text of the brand's colour.
    pub soft: Colour,
    /// Text on the brand's colour.
    pub on_brand: Colour,
    /// Links, readable on notices as well.
    pub link: Colour,
}

/// The contrast of a dark theme's colour that is derived: that of level AAA (WCAG 2.2, success criterion 1.4.6), since
/// what only just reaches AA looks dull on dark surfaces.
const DERIVED_CONTRAST: f64 = 7.0;
/// How far a button's colour moves under the pointer, in HSL lightness.
const HOVER: f64 = 0.08;
/// How much of the brand its soft ground takes at most.
const SOFTEST: u8 = 14;

impl Accent {
    fn of(brand: Colour, theme: Theme) -> Result<Self, TooFaint> {
        let surfaces = theme.surfaces();
        let nearest = brand.nearest_readable(surfaces, theme.towards());
        if let Some((ground, reached)) = brand.hardest(surfaces)
            && reached < TEXT_CONTRAST
        {
            return Err(TooFaint { theme, ground, reached, nearest });
        }
        let (strong, on_brand) = match theme {
            Theme::Light => {
                // What is nearly black already shows the pointer by growing lighter.
                let darkest = brand.lightness() < 2.0 * HOVER;
                let moved = brand.lightness() + if darkest { HOVER } else { -HOVER };
                let strong = brand.with_lightness(moved);
                (strong.nearest_readable(&[Colour::WHITE], Towards::Black), Colour::WHITE)
            }
            Theme::Dark => {
                let lightest = brand.lightness() > 1.0 - HOVER;
                let strong = brand.with_lightness(brand.lightness() + if lightest { -HOVER } else { HOVER });
                let ink = brand.with_lightness(HOVER);
                (strong, ink.nearest_readable(&[brand, strong], Towards::Black))
            }
        };
        let base = match theme {
            Theme::Light => Colour::WHITE,
            // The darkest surface leaves the most room for the brand in it.
            Theme::Dark => surfaces.last().copied().unwrap_or(Colour::BLACK),
        };
        let mut softer =
            (0..=SOFTEST).rev().map(|percent| base.mixed_with(brand, f64::from(percent) / 100.0));
        let soft = softer.find(|soft| brand.is_readable_on(&[*soft])).unwrap_or(base);
        let link = brand.nearest_readable(theme.tones(), theme.towards());
        Ok(Self { brand, strong, soft, on_brand, link })
    }
}

/// The vendor's colours in both themes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// In the light theme.
    pub light: Accent,
    /// In the dark theme.
    pub dark: Accent,
}

impl Palette {
    /// The palette of a brand colour, with its counterpart for the dark theme; one that is not given is a shade of
    /// the first.
    ///
    /// # Errors
    /// [`TooFaint`] for each of the two that is not readable.
    pub fn new(colour: Colour, dark: Option<Colour>) -> Result<Self, Vec<TooFaint>> {
        let derived = || colour.nearest_with(DERIVED_CONTRAST, Theme::Dark.surfaces(), Towards::White);
        let light = Accent::of(colour, Theme::Light);
        let dark = Accent::of(dark.unwrap_or_else(derived), Theme::Dark);
        match (light, dark) {
            (Ok(light), Ok(dark)) => Ok(Self { light, dark }),
            (light, dark) => Err([light.err(), dark.err()].into_iter().flatten().collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TOKENS: &str = include_str!("../../style/tokens.css");

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    /// The value of a token in the part of the style sheet that belongs to a theme.
    fn token(theme: Theme, name: &str) -> Colour {
        let (light, dark) = TOKENS.split_once("prefers-color-scheme: dark").unwrap();
        let part = match theme {
            Theme::Light => light,
            Theme::Dark => dark,
        };
        let (_, value) = part.split_once(&format!("--{name}: ")).unwrap();
        colour(value.split(';').next().unwrap())
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        for theme in [Theme::Light, Theme::Dark] {
            let surfaces = ["surface", "ground", "sunken"].map(|name| token(theme, name));
            assert_eq!(theme.surfaces(), surfaces, "{theme}");
            let tones = ["good", "covered", "bad", "warn", "wait", "neutral", "unsure"];
            assert_eq!(theme.tones(), tones.map(|name| token(theme, &format!("{name}-ground"))), "{theme}");
        }
    }

    #[test]
    fn the_portals_own_colours_keep_the_rule() {
        assert!(Palette::new(token(Theme::Light, "brand"), Some(token(Theme::Dark, "brand"))).is_ok());
    }

    #[test]
    fn a_faint_colour_is_refused_with_the_ratio_and_the_nearest_that_passes() {
        let faults = Palette::new(colour("#ffcc00"), Some(colour("#1b2a6b"))).unwrap_err();
        assert_eq!(faults.len(), 2);
        let [light, dark] = [faults[0], faults[1]];
        assert_eq!((light.theme, light.ground), (Theme::Light, colour("#eef1f2")));
        assert!(light.to_string().starts_with("reaches a contrast of 1.33:1 on #eef1f2"), "{light}");
        assert_eq!((dark.theme, dark.ground), (Theme::Dark, colour("#171f24")));
        for fault in faults {
            assert!(Accent::of(fault.nearest, fault.theme).is_ok(), "{fault}");
        }
    }

    #[test]
    fn the_ratio_is_cut_and_never_rounded_up_to_the_limit() {
        let fault =
            TooFaint { theme: Theme::Light, ground: Colour::WHITE, reached: 4.499, nearest: Colour::BLACK };
        assert!(fault.to_string().contains("4.49:1"), "{fault}");
    }

    fn keeps_the_rule(accent: Accent, theme: Theme) {
        assert!(accent.brand.is_readable_on(theme.surfaces()), "{accent:?}");
        assert!(accent.on_brand.is_readable_on(&[accent.brand, accent.strong]), "{accent:?}");
        assert!(accent.brand.is_readable_on(&[accent.soft]), "{accent:?}");
        assert!(accent.link.is_readable_on(theme.tones()), "{accent:?}");
        assert!(accent.link.is_readable_on(theme.surfaces()), "{accent:?}");
        assert_ne!(accent.brand, accent.strong, "the pointer shows");
        let base = if theme == Theme::Light { theme.surfaces()[0] } else { theme.surfaces()[2] };
        assert_ne!(accent.soft, base, "a soft ground has something of the brand: {accent:?}");
    }

    proptest! {
        #[test]
        fn whatever_the_colour_a_palette_is_readable_or_its_proposal_is(red: u8, green: u8, blue: u8) {
            let colour = Colour::rgb(red, green, blue);
            let palette = Palette::new(colour, None).unwrap_or_else(|faults| {
                only_the_given_colour_fails(&faults);
                Palette::new(faults[0].nearest, None).unwrap()
            });
            keeps_the_rule(palette.light, Theme::Light);
            keeps_the_rule(palette.dark, Theme::Dark);
        }
    }

    /// A dark shade that is derived never fails.
    fn only_the_given_colour_fails(faults: &[TooFaint]) {
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].theme, Theme::Light);
    }
}
