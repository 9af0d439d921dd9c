use std::{fs::File, io::Read as _};

use zeroize::Zeroizing;

use super::settings::Settings;
use crate::secret::Secret;

/// Far above any secret, key or certificate chain; guards against a path that names something else.
const LIMIT: u64 = 64 * 1024;

/// A secret that stands in the configuration or in a file of its own.
pub(super) fn secret(settings: &mut Settings, inline: &'static str, file: &'static str) -> Option<Secret> {
    if let Some(text) = settings.text(inline) {
        return Some(Secret::new(text));
    }
    let text = contents(settings, file)?;
    Some(Secret::new(text.trim()))
}

/// The content of the file that a key names, at most `limit` bytes; faults are noted at that key.
pub(super) fn bytes(settings: &mut Settings, path: &'static str, limit: u64) -> Option<Vec<u8>> {
    let name = settings.text(path)?;
    let mut bytes = Vec::new();
    let read = File::open(&name).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes));
    let problem = match read {
        Err(error) => format!("names {name}, which cannot be read: {error}"),
        Ok(0) => format!("names {name}, which is empty"),
        Ok(length) if u64::try_from(length).is_ok_and(|length| length > limit) => {
            format!("names {name}, which is larger than {} KiB", limit / 1024)
        }
        Ok(_) => return Some(bytes),
    };
    settings.wrong(path, &problem);
    None
}

/// The text of the file that a key names; faults are noted at that key.
pub(super) fn contents(settings: &mut Settings, path: &'static str) -> Option<Zeroizing<String>> {
    let name = settings.text(path)?;
    let mut text = Zeroizing::new(String::new());
    let read = File::open(&name).and_then(|file| file.take(LIMIT + 1).read_to_string(&mut text));
    let problem = match read {
        Err(error) => format!("names {name}, which cannot be read: {error}"),
        Ok(length) if u64::try_from(length).is_ok_and(|length| length > LIMIT) => {
            format!("names {name}, which is larger than {} KiB", LIMIT / 1024)
        }
        Ok(_) if text.trim().is_empty() => format!("names {name}, which is empty"),
        Ok(_) => return Some(text),
    };
    settings.wrong(path, &problem);
    None
}
