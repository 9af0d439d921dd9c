//! Dates, times and numbers in the reader's form, by the rules of the Unicode CLDR. Times are absolute and in UTC: a
//! page is read in other time zones than it was written in.

use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets::YMD, input::Date};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale_core::{Locale, locale};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use crate::{domain::language::Language, say};

use super::Words;

/// English dates begin with the day, as most of its readers outside North America write them.
const fn locale(language: Language) -> Locale {
    match language {
        Language::English => locale!("en-GB"),
        Language::German => locale!("de"),
        Language::French => locale!("fr"),
        Language::Spanish => locale!("es"),
        Language::Japanese => locale!("ja"),
        Language::Portuguese => locale!("pt-BR"),
    }
}

/// A whole number with the separators of the language.
pub(super) fn number(language: Language, value: i64) -> String {
    let formatter = DecimalFormatter::try_new(locale(language).into(), DecimalFormatterOptions::default());
    formatter
        .map_or_else(|_| value.to_string(), |formatter| formatter.format(&Decimal::from(value)).to_string())
}

impl Words {
    /// A day, such as "23 November 2026".
    pub fn day(self, at: Timestamp) -> String {
        let date = at.to_zoned(TimeZone::UTC).date();
        let formatter = FixedCalendarDateTimeFormatter::try_new(locale(self.language).into(), YMD::long());
        let parts = (i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs());
        match (formatter, Date::try_new_gregorian(parts.0, parts.1, parts.2)) {
            (Ok(formatter), Ok(date)) => formatter.format(&date).to_string(),
            _ => date.to_string(),
        }
    }

    /// A time in full, such as "23 November 2026, 14:05 UTC".
    pub fn time(self, at: Timestamp) -> String {
        say!(self, "time-utc", day = self.day(at), clock = at.strftime("%H:%M").to_string())
    }

    /// A time to the second, such as "23 November 2026, 14:05:09 UTC".
    pub fn time_to_the_second(self, at: Timestamp) -> String {
        say!(self, "time-utc", day = self.day(at), clock = at.strftime("%H:%M:%S").to_string())
    }

    /// A length of time in words, rounded down: "40 seconds", "3 minutes", "2 hours".
    pub fn duration(self, duration: SignedDuration) -> String {
        let seconds = duration.as_secs().max(0);
        match seconds {
            0..60 => say!(self, "duration-seconds", count = seconds),
            60..3_600 => say!(self, "duration-minutes", count = seconds / 60),
            3_600..172_800 => say!(self, "duration-hours", count = seconds / 3_600),
            _ => say!(self, "duration-days", count = seconds / 86_400),
        }
    }
}
