use toml::Value;

use super::settings::Settings;
use crate::domain::return_address::{ReturnAddress, ReturnAddresses};

const KEY: &str = "entry.return_addresses";
const MOST: usize = 50;

/// The addresses of the vendor's product; none when not given.
pub(super) fn return_addresses(settings: &mut Settings) -> ReturnAddresses {
    let Some(Value::Array(entries)) = settings.value(KEY).cloned() else {
        return ReturnAddresses::default();
    };
    if entries.len() > MOST {
        settings.wrong(KEY, &format!("has {} entries; at most {MOST} are taken", entries.len()));
    }
    let read = entries.iter().enumerate().filter_map(|(i, entry)| {
        let address = entry.as_str().ok_or("is not a text in quotes".to_owned());
        let address = address.and_then(|text| text.parse::<ReturnAddress>().map_err(|wrong| wrong.to_string()));
        address
            .map_err(|problem| {
                let advice = "Give a whole https address of your product, such as https://app.drift.example/connected.";
                settings.fault(&format!("{KEY}[{}]", i + 1), &problem, advice);
            })
            .ok()
    });
    read.collect()
}
