//! The vendor's look: logo and colours, checked before anything is served.

use super::{file, settings::Settings};
use crate::domain::{
    colour::Colour,
    palette::{Palette, Theme},
};

/// The vendor's look. Nothing configured is the portal's own.
#[derive(Debug, Clone, Default)]
pub struct BrandSetting {
    /// Colours of both themes.
    pub palette: Option<Palette>,
    /// The logo beside the app's name.
    pub logo: Option<Logo>,
    /// Its counterpart for the dark theme.
    pub logo_dark: Option<Logo>,
}

/// A picture that browsers show, whole and as it stood in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// What it is, by its content.
    pub kind: LogoKind,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The two kinds of pictures that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoKind {
    /// Scalable Vector Graphics.
    Svg,
    /// Portable Network Graphics.
    Png,
}

impl LogoKind {
    /// The media type to serve it with.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
        }
    }
}

/// Every page shows the logo, and a page is to stay light.
const LARGEST_LOGO: u64 = 16 * 1024;

pub(super) fn read(settings: &mut Settings) -> BrandSetting {
    let logo = logo(settings, "brand.logo_file");
    let logo_dark = self::logo(settings, "brand.logo_dark_file");
    if settings.is_given("brand.logo_dark_file") && !settings.is_given("brand.logo_file") {
        settings.wrong("brand.logo_file", "is missing, while a logo for the dark theme is given");
    }
    BrandSetting { palette: palette(settings), logo, logo_dark }
}

fn palette(settings: &mut Settings) -> Option<Palette> {
    let light = colour(settings, "brand.colour");
    let dark = colour(settings, "brand.colour_dark");
    if settings.is_given("brand.colour_dark") && !settings.is_given("brand.colour") {
        settings.wrong("brand.colour", "is missing, while a colour for the dark theme is given");
    }
    let faults = match Palette::new(light?, dark) {
        Ok(palette) => return Some(palette),
        Err(faults) => faults,
    };
    for fault in faults {
        let (key, colour) = match fault.theme {
            Theme::Light => ("brand.colour", light),
            Theme::Dark => ("brand.colour_dark", dark),
        };
        let colour = colour.map(|colour| format!("{colour} ")).unwrap_or_default();
        let advice =
            format!("Give {}, the nearest of the same hue that is readable, or another.", fault.nearest);
        settings.fault(key, &format!("{colour}{fault}"), &advice);
    }
    None
}

fn colour(settings: &mut Settings, path: &'static str) -> Option<Colour> {
    let text = settings.text(path)?;
    text.parse().map_err(|error| settings.wrong(path, &format!("{error}: {text:?}"))).ok()
}

fn logo(settings: &mut Settings, path: &'static str) -> Option<Logo> {
    let bytes = file::bytes(settings, path, LARGEST_LOGO)?;
    match kind(&bytes) {
        Ok(kind) => Some(Logo { kind, bytes }),
        Err(NoLogo { problem, advice }) => {
            settings.fault(path, &format!("names a file that {problem}"), advice);
            None
        }
    }
}

struct NoLogo {
    problem: &'static str,
    advice: &'static str,
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const OTHERS: &[(&[u8], &str)] = &[
    (b"\xff\xd8\xff", "is a JPEG picture"),
    (b"GIF8", "is a GIF picture"),
    (b"RIFF", "is a WebP picture"),
    (b"%PDF", "is a PDF document"),
];

/// What a picture is, by its content: its name says nothing.
fn kind(bytes: &[u8]) -> Result<LogoKind, NoLogo> {
    if bytes.starts_with(PNG) {
        // The first chunk of a PNG is its header (PNG specification, section 5.6).
        return match bytes.get(12..16) {
            Some(b"IHDR") => Ok(LogoKind::Png),
            _ => {
                Err(NoLogo { problem: "begins like a PNG picture and is damaged", advice: "Save it again." })
            }
        };
    }
    let advice = "Save the logo as SVG or PNG.";
    let other = OTHERS.iter().find(|(start, _)| bytes.starts_with(start));
    if let Some((_, problem)) = other {
        return Err(NoLogo { problem, advice });
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if root(text).is_some_and(is_svg) => svg(text),
        _ => Err(NoLogo { problem: "is neither an SVG nor a PNG picture", advice }),
    }
}

fn svg(text: &str) -> Result<LogoKind, NoLogo> {
    if text.to_ascii_lowercase().contains("<script") {
        let advice = "Take the script out: a logo is a picture, and browsers would not run it.";
        return Err(NoLogo { problem: "is an SVG picture with a script in it", advice });
    }
    if !text.contains("\"http://www.w3.org/2000/svg\"") && !text.contains("'http://www.w3.org/2000/svg'") {
        let advice = "Write xmlns=\"http://www.w3.org/2000/svg\" into its <svg> element.";
        return Err(NoLogo {
            problem: "is an SVG picture without its namespace, which browsers do not show",
            advice,
        });
    }
    Ok(LogoKind::Svg)
}

fn is_svg(element: &str) -> bool {
    element.strip_prefix("<svg").is_some_and(|rest| rest.starts_with(|c: char| c.is_whitespace() || c == '>'))
}

/// An XML document from its first element on: behind byte order mark, declaration, comments and document type.
fn root(text: &str) -> Option<&str> {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = match rest {
            _ if rest.starts_with("<?") => "?>",
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<!") => ">",
            _ => return Some(rest),
        };
        rest = rest.split_once(end)?.1.trim_start();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_what_it_holds() {
        const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";
        let told = |bytes: &[u8]| kind(bytes).map_err(|fault| fault.problem);
        let framed = format!("\u{feff}<?xml version=\"1.0\"?>\n<!-- made > here --><!DOCTYPE svg>\n{SVG}");
        for text in [SVG, framed.as_str()] {
            assert_eq!(told(text.as_bytes()), Ok(LogoKind::Svg), "{text}");
        }
        assert_eq!(told(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01"), Ok(LogoKind::Png));
        for (bytes, problem) in [
            (&b"\x89PNG\r\n\x1a\n"[..], "begins like a PNG picture and is damaged"),
            (b"\xff\xd8\xff\xe0", "is a JPEG picture"),
            (b"", "is neither an SVG nor a PNG picture"),
            (b"<html><svg></svg></html>", "is neither an SVG nor a PNG picture"),
            (b"<svgx xmlns=\"http://www.w3.org/2000/svg\"/>", "is neither an SVG nor a PNG picture"),
            (b"<!-- <svg>", "is neither an SVG nor a PNG picture"),
            (
                b"<svg viewBox=\"0 0 1 1\"/>",
                "is an SVG picture without its namespace, which browsers do not show",
            ),
        ] {
            assert_eq!(told(bytes), Err(problem), "{}", String::from_utf8_lossy(bytes));
        }
        let script = SVG.replace("/>", "><SCRIPT>alert(1)</SCRIPT></svg>");
        assert_eq!(told(script.as_bytes()), Err("is an SVG picture with a script in it"));
    }
}
