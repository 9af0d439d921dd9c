//! Who opened a link, as coarsely as helps: a person's browser by family and system, or a program that looks at links
//! on somebody's behalf. Read from the `User-Agent`, which says what it likes: nothing is decided by it.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Looks of the same visitor this close together are one opening: pages are loaded again while one waits on them.
pub const ONE_VISIT: SignedDuration = SignedDuration::from_mins(10);

/// One opening of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// When.
    pub at: Timestamp,
    /// By whom, as far as can be told.
    pub visitor: Visitor,
}

/// How often a link was opened, and the last times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Openings {
    /// How often by what looks like a person.
    pub people: u32,
    /// How often by what looks like a program.
    pub programs: u32,
    /// The latest by people, newest first.
    pub latest: Vec<Opening>,
}

/// What opened a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visitor {
    /// Whether it looks like a program: a mail scanner, the preview of a chat, a command line.
    pub program: bool,
    /// Family of the browser.
    pub browser: Browser,
    /// Family of the operating system.
    pub system: System,
}

/// A family of browsers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Browser {
    /// Microsoft Edge.
    Edge,
    /// Firefox.
    Firefox,
    /// Opera.
    Opera,
    /// Chrome, or another one that calls itself so.
    Chrome,
    /// Safari.
    Safari,
    /// None of those.
    Other,
}

/// A family of operating systems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum System {
    /// Windows.
    Windows,
    /// `macOS`.
    #[serde(rename = "macos")]
    MacOs,
    /// iOS or iPadOS.
    #[serde(rename = "ios")]
    Ios,
    /// Android.
    Android,
    /// `ChromeOS`.
    #[serde(rename = "chromeos")]
    ChromeOs,
    /// Linux.
    Linux,
    /// None of those.
    Other,
}

impl Browser {
    /// What people call it; names of products are the same in every language.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Edge => Some("Edge"),
            Self::Firefox => Some("Firefox"),
            Self::Opera => Some("Opera"),
            Self::Chrome => Some("Chrome"),
            Self::Safari => Some("Safari"),
            Self::Other => None,
        }
    }
}

impl System {
    /// What people call it.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Windows => Some("Windows"),
            Self::MacOs => Some("macOS"),
            Self::Ios => Some("iOS"),
            Self::Android => Some("Android"),
            Self::ChromeOs => Some("ChromeOS"),
            Self::Linux => Some("Linux"),
            Self::Other => None,
        }
    }
}

/// Words in the `User-Agent` of programs, in lower case. Previews of chats and social networks, scanners of mail,
/// libraries and command lines, browsers without a window.
const PROGRAMS: [&str; 36] = [
    "bot",
    "crawl",
    "spider",
    "slurp",
    "preview",
    "scan",
    "monitor",
    "slack",
    "facebookexternalhit",
    "whatsapp",
    "telegram",
    "skype",
    "embedly",
    "ms-office",
    "msoffice",
    "microsoft office",
    "microsoft outlook",
    "barracuda",
    "mimecast",
    "proofpoint",
    "symantec",
    "trendmicro",
    "trend micro",
    "fireeye",
    "safelinks",
    "google-safety",
    "curl",
    "wget",
    "python",
    "java/",
    "okhttp",
    "go-http-client",
    "axios",
    "node-fetch",
    "headless",
    "phantomjs",
];

/// The order counts: Edge calls itself Chrome, and Chrome calls itself Safari.
const BROWSERS: [(&str, Browser); 9] = [
    ("edg", Browser::Edge),
    ("firefox/", Browser::Firefox),
    ("fxios/", Browser::Firefox),
    ("opr/", Browser::Opera),
    ("opera", Browser::Opera),
    ("crios/", Browser::Chrome),
    ("chrome/", Browser::Chrome),
    ("chromium/", Browser::Chrome),
    ("safari/", Browser::Safari),
];

/// The order counts: Android calls itself Linux, and an iPhone says “like Mac OS X”.
const SYSTEMS: [(&str, System); 9] = [
    ("windows", System::Windows),
    ("iphone", System::Ios),
    ("ipad", System::Ios),
    ("android", System::Android),
    ("cros ", System::ChromeOs),
    ("mac os x", System::MacOs),
    ("macintosh", System::MacOs),
    ("linux", System::Linux),
    ("x11", System::Linux),
];

/// Longer than any browser's.
const LONGEST: usize = 512;

impl Visitor {
    /// Reads a `User-Agent`. Who says nothing is a program: every browser says something.
    pub fn of(user_agent: Option<&str>) -> Self {
        let text: String = user_agent.unwrap_or_default().chars().take(LONGEST).collect();
        let text = text.to_ascii_lowercase();
        let browser = find(&text, &BROWSERS).unwrap_or(Browser::Other);
        let system = find(&text, &SYSTEMS).unwrap_or(System::Other);
        let program = !text.starts_with("mozilla/") && !text.starts_with("opera/")
            || PROGRAMS.iter().any(|word| text.contains(word));
        Self { program, browser, system }
    }

    /// The same, known to come from a program by something else than its name.
    #[must_use]
    pub const fn as_program(self) -> Self {
        Self { program: true, ..self }
    }
}

fn find<T: Copy>(text: &str, families: &[(&str, T)]) -> Option<T> {
    families.iter().find(|(word, _)| text.contains(word)).map(|(_, family)| *family)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(user_agent: &str) -> (bool, Option<&'static str>, Option<&'static str>) {
        let visitor = Visitor::of(Some(user_agent));
        (visitor.program, visitor.browser.name(), visitor.system.name())
    }

    #[test]
    fn browsers_are_told_by_family_and_system() {
        for (user_agent, browser, system) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 \
                 Safari/537.36 Edg/140.0.0.0",
                "Edge",
                "Windows",
            ),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux"),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 \
                 Safari/605.1.15",
                "Safari",
                "macOS",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                 CriOS/140.0 Mobile/15E148 Safari/604.1",
                "Chrome",
                "iOS",
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile \
                 Safari/537.36",
                "Chrome",
                "Android",
            ),
        ] {
            assert_eq!(said(user_agent), (false, Some(browser), Some(system)), "{user_agent}");
        }
    }

    #[test]
    fn previews_scanners_and_command_lines_are_programs() {
        for user_agent in [
            "",
            "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
            "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
            "Mozilla/4.0 (compatible; ms-office; MSOffice 16)",
            "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0 Safari/537.36",
            "curl/8.5.0",
            "python-requests/2.32",
            "WhatsApp/2.23",
        ] {
            assert!(Visitor::of(Some(user_agent)).program, "{user_agent}");
        }
        assert!(Visitor::of(None).program);
        assert_eq!(said(&"é<script>".repeat(10_000)), (true, None, None));
    }
}
