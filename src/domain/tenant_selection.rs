//! What a list of tenants is narrowed to and how it is sorted, as words: in an address, in a form, in a saved view.

use std::fmt;

use serde::{Serialize, de::DeserializeOwned};

use super::{
    consent::ConsentStage,
    desk_state::DeskState,
    gate::{Fixer, Gate},
    id::ObjectId,
    mailbox::Verdict,
    report::Overall,
};

mod sorting;

pub use sorting::{Order, TenantSort};

/// The most characters of a search text.
pub const LONGEST_SEARCH: usize = 200;
/// The most characters of a text that is compared as a whole: a cause, the short name of a cloud.
const LONGEST_TEXT: usize = 200;

/// How long ago a tenant was last seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastSeen {
    /// Within that many days.
    Within(u16),
    /// Longer ago than [`LastSeen::LONGEST`].
    Older,
}

impl LastSeen {
    /// Days of the longest range.
    pub const LONGEST: u16 = 90;
    /// Those that are offered.
    pub const ALL: [Self; 5] =
        [Self::Within(1), Self::Within(7), Self::Within(30), Self::Within(Self::LONGEST), Self::Older];

    fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|range| range.to_string() == word)
    }
}

impl fmt::Display for LastSeen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Within(days) => write!(f, "{days}d"),
            Self::Older => f.write_str("older"),
        }
    }
}

/// Who of the vendor's staff a tenant is assigned to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assignee {
    /// Whoever looks.
    Me,
    /// Nobody.
    Nobody,
    /// One of them.
    Person(ObjectId),
}

impl Assignee {
    fn parse(word: &str) -> Option<Self> {
        match word {
            "me" => Some(Self::Me),
            "nobody" => Some(Self::Nobody),
            id => id.parse().ok().map(Self::Person),
        }
    }
}

impl fmt::Display for Assignee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Me => f.write_str("me"),
            Self::Nobody => f.write_str("nobody"),
            Self::Person(id) => id.fmt(f),
        }
    }
}

/// A part of a selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartName {
    /// The search text.
    Search,
    /// Stage of the consent request.
    Stage,
    /// Answer of the report.
    Overall,
    /// Mailbox verdict.
    Verdict,
    /// Gate.
    Gate,
    /// Cloud.
    Cloud,
    /// Who has to act.
    Fixer,
    /// When it was last seen.
    Seen,
    /// Watched ones.
    Watched,
    /// Who of the staff it is assigned to.
    Assignee,
    /// The state that support gave it.
    Desk,
    /// What holds it back.
    Cause,
    /// What is sorted by.
    Sort,
    /// In which order.
    Order,
}

impl PartName {
    /// Its name in addresses, forms and saved views.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Search => "q",
            Self::Stage => "stage",
            Self::Overall => "overall",
            Self::Verdict => "verdict",
            Self::Gate => "gate",
            Self::Cloud => "cloud",
            Self::Fixer => "fixer",
            Self::Seen => "seen",
            Self::Watched => "watched",
            Self::Assignee => "assignee",
            Self::Desk => "desk",
            Self::Cause => "cause",
            Self::Sort => "sort",
            Self::Order => "order",
        }
    }
}

/// What a list of tenants shows, and in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TenantSelection {
    /// Words that have to be found with a tenant; empty for no search.
    pub search: String,
    /// Stage of the consent request that changed last.
    pub stage: Option<ConsentStage>,
    /// Answer of the last report.
    pub overall: Option<Overall>,
    /// Mailbox verdict of the last report.
    pub verdict: Option<Verdict>,
    /// Gate met last.
    pub gate: Option<Gate>,
    /// Short name of the cloud.
    pub cloud: Option<String>,
    /// Who has to act.
    pub fixer: Option<Fixer>,
    /// When it was last seen.
    pub seen: Option<LastSeen>,
    /// Only those that support watches.
    pub watched: bool,
    /// Who of the staff it is assigned to.
    pub assignee: Option<Assignee>,
    /// The state that support gave it.
    pub desk: Option<DeskState>,
    /// The key of what holds it back.
    pub cause: Option<String>,
    /// What is sorted by.
    pub sort: TenantSort,
    /// In which order.
    pub order: Order,
}

impl TenantSelection {
    /// Reads names and values, of which the first of a name counts. What is not known narrows nothing.
    pub fn from_parts<'a>(parts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let parts: Vec<(&str, &str)> = parts.into_iter().collect();
        let part = |name: PartName| {
            let found =
                parts.iter().find(|(known, value)| *known == name.as_str() && !value.trim().is_empty());
            found.map_or("", |(_, value)| value.trim())
        };
        let sort: TenantSort = word(part(PartName::Sort)).unwrap_or_default();
        Self {
            search: printable(part(PartName::Search), LONGEST_SEARCH),
            stage: word(part(PartName::Stage)),
            overall: word(part(PartName::Overall)),
            verdict: word(part(PartName::Verdict)),
            gate: word(part(PartName::Gate)),
            cloud: text(part(PartName::Cloud)),
            fixer: word(part(PartName::Fixer)),
            seen: LastSeen::parse(part(PartName::Seen)),
            watched: part(PartName::Watched) == "1",
            assignee: Assignee::parse(part(PartName::Assignee)),
            desk: word(part(PartName::Desk)),
            cause: text(part(PartName::Cause)),
            sort,
            order: word(part(PartName::Order)).unwrap_or_else(|| sort.natural_order()),
        }
    }

    /// The filters that are set, without search and sort.
    pub fn filters(&self) -> Vec<(PartName, String)> {
        let parts = [
            (PartName::Stage, self.stage.map(|stage| stage.as_str().to_owned())),
            (PartName::Overall, self.overall.map(|overall| overall.as_str().to_owned())),
            (PartName::Verdict, self.verdict.map(|verdict| verdict.as_str().to_owned())),
            (PartName::Gate, self.gate.as_ref().and_then(word_of)),
            (PartName::Cloud, self.cloud.clone()),
            (PartName::Fixer, self.fixer.as_ref().and_then(word_of)),
            (PartName::Seen, self.seen.map(|seen| seen.to_string())),
            (PartName::Watched, self.watched.then(|| "1".to_owned())),
            (PartName::Assignee, self.assignee.map(|assignee| assignee.to_string())),
            (PartName::Desk, self.desk.map(|desk| desk.as_str().to_owned())),
            (PartName::Cause, self.cause.clone()),
        ];
        parts.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// Everything that differs from the plain list, in a fixed order.
    pub fn parts(&self) -> Vec<(PartName, String)> {
        let mut parts = Vec::new();
        if !self.search.is_empty() {
            parts.push((PartName::Search, self.search.clone()));
        }
        parts.extend(self.filters());
        if self.sort != TenantSort::default() {
            parts.push((PartName::Sort, self.sort.as_str().to_owned()));
        }
        if self.order != self.sort.natural_order() {
            parts.push((PartName::Order, self.order.as_str().to_owned()));
        }
        parts
    }

    /// The same without one part.
    #[must_use]
    pub fn without(&self, name: PartName) -> Self {
        let parts = self.parts();
        Self::from_parts(
            parts
                .iter()
                .filter(|(known, _)| *known != name)
                .map(|(name, value)| (name.as_str(), value.as_str())),
        )
    }

    /// The same in another order, without changing what is shown.
    #[must_use]
    pub fn sorted(&self, sort: TenantSort, order: Order) -> Self {
        Self { sort, order, ..self.clone() }
    }

    /// Whether anything is searched for or filtered by.
    pub fn is_narrowed(&self) -> bool {
        !self.search.is_empty() || !self.filters().is_empty()
    }
}

fn word<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).ok()
}

fn word_of<T: Serialize>(value: &T) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

fn printable(text: &str, longest: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(longest).collect::<String>().trim().to_owned()
}

fn text(text: &str) -> Option<String> {
    let text = printable(text, LONGEST_TEXT);
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(parts: &[(&str, &str)]) -> TenantSelection {
        TenantSelection::from_parts(parts.iter().copied())
    }

    #[test]
    fn what_is_written_is_read_back() {
        let all = read(&[
            ("q", " a & b "),
            ("stage", "proving"),
            ("overall", "out_of_reach"),
            ("verdict", "onprem_only"),
            ("gate", "admin_consent_needed"),
            ("cloud", "global"),
            ("fixer", "vendor"),
            ("seen", "7d"),
            ("watched", "1"),
            ("assignee", "nobody"),
            ("desk", "waiting"),
            ("cause", "gate:x|y"),
            ("sort", "name"),
            ("order", "desc"),
        ]);
        let parts = all.parts();
        assert_eq!(parts.len(), 14);
        let again =
            TenantSelection::from_parts(parts.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        assert_eq!(again, all);
        for (name, _) in &parts {
            let fewer = all.without(*name);
            assert!(fewer.parts().iter().all(|(known, _)| known != name), "{name:?}");
        }
    }

    #[test]
    fn unknown_words_narrow_nothing() {
        let odd = read(&[
            ("stage", "'; drop table"),
            ("overall", "WORKS"),
            ("verdict", "x"),
            ("gate", "0"),
            ("fixer", "\u{0}"),
            ("seen", "8d"),
            ("watched", "yes"),
            ("assignee", "you"),
            ("desk", "done"),
            ("sort", "size"),
            ("order", "up"),
            ("other", "1"),
        ]);
        assert_eq!(odd, TenantSelection::default());
        assert!(odd.parts().is_empty());
    }

    #[test]
    fn the_first_value_of_a_name_counts_and_texts_are_cut() {
        let long = "x".repeat(10_000);
        let read =
            read(&[("stage", ""), ("stage", "proven"), ("stage", "failed"), ("q", &long), ("cause", &long)]);
        assert_eq!(read.stage, Some(ConsentStage::Proven));
        assert_eq!((read.search.len(), read.cause.unwrap().len()), (LONGEST_SEARCH, LONGEST_TEXT));
    }

    #[test]
    fn each_sort_has_an_order_of_its_own() {
        assert_eq!(read(&[("sort", "name")]).order, Order::Ascending);
        assert_eq!(read(&[("sort", "held")]).order, Order::Ascending);
        assert_eq!(read(&[("sort", "seen")]).order, Order::Descending);
        assert_eq!(read(&[("order", "asc")]).parts().len(), 1);
    }
}
