//! The small sections, each read into its type.

use std::{
    net::{IpAddr, SocketAddr},
    num::{NonZeroU16, NonZeroU32},
};

use jiff::SignedDuration;
use toml::Value;

use super::{DatabaseSetting, KeySetting, Server, Staff, address, file, settings::Settings};
use crate::{
    seal::{PublicKeys, SealKeys},
    telemetry::{Log, LogFormat, check_filter},
};

const DNS_PORT: u16 = 53;
const PROXIES: std::ops::RangeInclusive<i64> = 0..=9;
const FORMS: std::ops::RangeInclusive<i64> = 1..=10_000;
/// Of a file of public keys, of which a portal has a handful.
const MOST_KEY_BYTES: u64 = 64 * 1024;
const LINK_DAYS: std::ops::RangeInclusive<i64> = 1..=90;
const SHARE_DAYS: std::ops::RangeInclusive<u16> = 1..=365;

pub(super) fn server(settings: &mut Settings) -> Option<Server> {
    let listen = settings.text("server.listen").and_then(|text| {
        let parsed = text.parse();
        parsed
            .map_err(|_| settings.wrong("server.listen", &format!("is no address with a port: {text:?}")))
            .ok()
    });
    let public_url = address::base(settings, "server.public_url");
    if public_url.as_ref().is_some_and(|url| url.path() != "/") {
        // Cookies with the __Host- prefix belong to a whole host (RFC 6265bis, section 4.1.3.2).
        settings.wrong("server.public_url", "has a path; the portal needs a host of its own");
    }
    let proxies = settings.value("server.proxies").and_then(Value::as_integer).and_then(|count| {
        let proxies = u8::try_from(count).ok().filter(|_| PROXIES.contains(&count));
        if proxies.is_none() {
            settings.wrong("server.proxies", &format!("is {count}"));
        }
        proxies
    });
    let forms = settings.value("server.forms_per_minute").and_then(Value::as_integer).and_then(|count| {
        let forms = u32::try_from(count).ok().filter(|_| FORMS.contains(&count)).and_then(NonZeroU32::new);
        if forms.is_none() {
            settings.wrong("server.forms_per_minute", &format!("is {count}"));
        }
        forms
    });
    Some(Server { listen: listen?, public_url: public_url?, proxies: proxies?, forms_per_minute: forms? })
}

pub(super) fn staff(settings: &mut Settings) -> Option<Staff> {
    const ROLES: [&str; 3] = ["staff.reader_role", "staff.role", "staff.operator_role"];
    if !settings.is_given("staff.tenant") && !ROLES.iter().any(|key| settings.is_given(key)) {
        return None;
    }
    let tenant = settings.required("staff.tenant").and_then(|text| {
        let id = text.parse();
        id.map_err(|error| settings.wrong("staff.tenant", &format!("is {error}"))).ok()
    });
    let role = settings.required("staff.role");
    let [reader_role, operator_role] =
        ["staff.reader_role", "staff.operator_role"].map(|key| settings.text(key));
    let given = [&reader_role, &role, &operator_role];
    for (key, value) in ROLES.into_iter().zip(given) {
        if value.as_ref().is_some_and(|value| value.contains(char::is_whitespace)) {
            settings.wrong(key, "has blanks; the value of an app role has none, its display name may");
        }
        let same =
            |(other, text): (&&str, &Option<String>)| *other != key && value.is_some() && text == value;
        if ROLES.iter().zip(given).any(same) {
            settings.wrong(key, "is the app role of another key; every role has one of its own");
        }
    }
    Some(Staff { tenant: tenant?, reader_role, role: role?, operator_role })
}

pub(super) fn key(settings: &mut Settings, database: Option<&DatabaseSetting>) -> Option<KeySetting> {
    let current = seal_key(settings, "secrets.key", "secrets.key_file");
    let previous = seal_key(settings, "secrets.previous_key", "secrets.previous_key_file");
    if let Some(current) = current {
        return Some(KeySetting::Given(match previous {
            Some(previous) => current.with_previous(previous),
            None => current,
        }));
    }
    if settings.is_given("secrets.key") || settings.is_given("secrets.key_file") {
        return None;
    }
    if previous.is_some() {
        settings.wrong("secrets.key", "is missing, while a previous key is given");
        return None;
    }
    if let Some(file) = database?.sqlite_file() {
        return Some(KeySetting::BesideDatabase(file.with_extension("key")));
    }
    settings.wrong("secrets.key", "is missing: with PostgreSQL every replica needs the same key");
    None
}

/// Public keys that are still published after their private halves are gone.
pub(super) fn retired_keys(settings: &mut Settings) -> PublicKeys {
    const FILE: &str = "secrets.retired_public_keys_file";
    let Some(text) = file::bytes(settings, FILE, MOST_KEY_BYTES) else { return PublicKeys::default() };
    PublicKeys::from_jwks(&text).unwrap_or_else(|error| {
        settings.wrong(FILE, &format!("names a file of another content: {error}"));
        PublicKeys::default()
    })
}

fn seal_key(settings: &mut Settings, inline: &'static str, file: &'static str) -> Option<SealKeys> {
    let text = file::secret(settings, inline, file)?;
    let path = if settings.is_given(inline) { inline } else { file };
    SealKeys::from_base64(text.expose()).map_err(|error| settings.wrong(path, &format!("is {error}"))).ok()
}

pub(super) fn dns(settings: &mut Settings) -> Option<SocketAddr> {
    let text = settings.text("dns.server")?;
    let server = text.parse().ok().or_else(|| Some(SocketAddr::new(text.parse::<IpAddr>().ok()?, DNS_PORT)));
    if server.is_none() {
        settings.wrong("dns.server", &format!("is no IP address: {text:?}"));
    }
    server
}

pub(super) fn link_lifetime(settings: &mut Settings) -> Option<SignedDuration> {
    let days = settings.value("consent.link_days").and_then(Value::as_integer)?;
    if !LINK_DAYS.contains(&days) {
        settings.wrong("consent.link_days", &format!("is {days}"));
        return None;
    }
    Some(SignedDuration::from_hours(days * 24))
}

/// A value that is refused gives one day, and the configuration is refused with it.
pub(super) fn longest_share(settings: &mut Settings) -> NonZeroU16 {
    let days = settings.value("share.longest_days").and_then(Value::as_integer).unwrap_or_default();
    let found = u16::try_from(days).ok().filter(|days| SHARE_DAYS.contains(days)).and_then(NonZeroU16::new);
    found.unwrap_or_else(|| {
        settings.wrong("share.longest_days", &format!("is {days}"));
        NonZeroU16::MIN
    })
}

pub(super) fn log(settings: &mut Settings) -> Option<Log> {
    let format = match settings.text("log.format")?.as_str() {
        "text" => Some(LogFormat::Text),
        "json" => Some(LogFormat::Json),
        other => {
            settings.wrong("log.format", &format!("is {other:?}"));
            None
        }
    };
    let filter = settings.text("log.filter")?;
    if let Err(error) = check_filter(&filter) {
        settings.wrong("log.filter", &format!("is not understood: {error}"));
    }
    Some(Log { format: format?, filter })
}
