//! The words by which a tenant is found. A search looks up the beginning of a word, so every ending of a name and of a
//! domain is a word too, and any part of them is found; people and codes are found from their beginning only.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::statement::{Statement, Value};
use crate::domain::id::{ObjectId, TenantId};

/// The most characters of a word.
pub(super) const LONGEST_WORD: usize = 64;
/// The most words of a name that are looked at.
const WORDS_OF_NAME: usize = 12;
/// The most domains of a tenant that are looked at.
const DOMAINS: usize = 50;
/// The most rows that one statement writes.
pub(super) const CHUNK: usize = 64;

/// Whose word it is. Codes have rows of their own kind, which [`NOTE_CODE`] writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    /// The tenant, by its name.
    Name,
    /// The tenant, by a domain.
    Domain,
    /// A person.
    Person(ObjectId),
}

impl Owner {
    const fn kind(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Domain => "domain",
            Self::Person(_) => "person",
        }
    }

    const fn person(self) -> Uuid {
        match self {
            Self::Person(person) => person.uuid(),
            Self::Name | Self::Domain => Uuid::nil(),
        }
    }
}

/// A text as it is looked for: in lower case and cut.
pub(super) fn word(text: &str) -> String {
    text.to_lowercase().chars().take(LONGEST_WORD).collect()
}

/// The words of a name.
pub(super) fn of_name(name: &str) -> BTreeSet<String> {
    split(name).flat_map(|word| endings(&word)).collect()
}

/// The words of a tenant's domains, which stand with blanks between them.
pub(super) fn of_domains(domains: &str) -> BTreeSet<String> {
    let domains: BTreeSet<&str> = domains.split_whitespace().collect();
    domains.into_iter().take(DOMAINS).flat_map(|domain| endings(&word(domain))).collect()
}

/// What the words of a person are made from: the sign-in name, which is never cut off, and the name.
pub(super) fn source_of_person(name: &str, username: &str) -> String {
    format!("{username} {name}")
}

/// The words of a person by what they are made from.
pub(super) fn of_person(source: &str) -> BTreeSet<String> {
    split(source).collect()
}

/// The words of a code: itself, and the number of an AADSTS code.
pub(super) fn of_code(code: &str) -> Vec<String> {
    let code = word(code.trim());
    let number = code.strip_prefix("aadsts").filter(|number| !number.is_empty()).map(str::to_owned);
    [code].into_iter().filter(|code| !code.is_empty()).chain(number).collect()
}

fn split(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().take(WORDS_OF_NAME).map(word)
}

fn endings(word: &str) -> Vec<String> {
    word.char_indices().filter_map(|(at, _)| word.get(at..)).map(str::to_owned).collect()
}

/// What has to be written and removed so that `new` stands in the place of `old`.
pub(super) fn changes(
    tenant: TenantId,
    owner: Owner,
    old: &BTreeSet<String>,
    new: &BTreeSet<String>,
) -> Vec<Statement> {
    let gone: Vec<&String> = old.difference(new).collect();
    let added: Vec<&String> = new.difference(old).collect();
    let removals = gone.chunks(CHUNK).map(|words| removal(tenant, owner, words));
    let insertions = added.chunks(CHUNK).map(|words| insertion(tenant, owner, words));
    removals.chain(insertions).collect()
}

fn removal(tenant: TenantId, owner: Owner, words: &[&String]) -> Statement {
    let mut statement = Statement::default();
    statement.push("DELETE FROM tenant_words WHERE tenant = ").bind(Value::Id(tenant.uuid()));
    statement.push(" AND kind = ").bind(Value::Text(owner.kind().to_owned()));
    statement.push(" AND person = ").bind(Value::Id(owner.person()));
    statement
        .push(" AND word IN (")
        .bind_all(words.iter().map(|word| Value::Text((*word).clone())))
        .push(")");
    statement
}

fn insertion(tenant: TenantId, owner: Owner, words: &[&String]) -> Statement {
    let mut statement = Statement::default();
    statement.push("INSERT INTO tenant_words (word, tenant, kind, person) VALUES ");
    for (number, word) in words.iter().enumerate() {
        statement.push(if number > 0 { ", (" } else { "(" });
        statement.bind_all([
            Value::Text((*word).clone()),
            Value::Id(tenant.uuid()),
            Value::Text(owner.kind().to_owned()),
            Value::Id(owner.person()),
        ]);
        statement.push(")");
    }
    statement.push(" ON CONFLICT DO NOTHING");
    statement
}

/// Notes that a tenant, when it is known, met a code. The time of one that is noted already is brought forward by whole
/// days only, so that most refusals write nothing here.
pub(super) const NOTE_CODE: &str = "INSERT INTO tenant_words (word, tenant, kind, person, at) \
     SELECT $1, t.id, 'code', $2, $3 FROM tenants t WHERE t.id = $4 \
     ON CONFLICT (word, tenant, kind, person) DO UPDATE SET at = excluded.at \
     WHERE tenant_words.at < excluded.at - 86400000000";

/// Runs the statements that [`changes`] gives.
macro_rules! write_words {
    ($connection:ident, $changes:expr) => {
        for statement in $changes {
            $crate::store::statement::bound!(sqlx::query(statement.sql()).persistent(false), statement)
                .execute(&mut *$connection)
                .await?;
        }
    };
}

/// Runs [`NOTE_CODE`] for every word of some codes.
macro_rules! note_codes {
    ($connection:ident, $tenant:expr, $codes:expr, $at:expr) => {
        for code in $codes {
            for word in $crate::store::tenant_words::of_code(code) {
                sqlx::query($crate::store::tenant_words::NOTE_CODE)
                    .bind(word)
                    .bind(uuid::Uuid::nil())
                    .bind($at)
                    .bind($tenant)
                    .execute(&mut *$connection)
                    .await?;
            }
        }
    };
}

pub(super) use {note_codes, write_words};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ending_of_a_name_is_a_word() {
        let words = of_name("Ärzte  Süd");
        let expected = ["d", "e", "rzte", "süd", "te", "zte", "ärzte", "üd"];
        assert_eq!(words.iter().map(String::as_str).collect::<Vec<_>>(), expected);
        assert_eq!(of_domains("b.example b.example"), of_domains("b.example"));
    }

    #[test]
    fn people_and_codes_are_found_from_their_beginning() {
        let source = source_of_person("Carla Conti", "Carla@contoso.example");
        let expected = ["carla", "carla@contoso.example", "conti"];
        assert_eq!(of_person(&source).iter().map(String::as_str).collect::<Vec<_>>(), expected);
        assert_eq!(of_code("AADSTS65001"), ["aadsts65001", "65001"]);
        assert_eq!(of_code("MailboxNotEnabledForRESTAPI"), ["mailboxnotenabledforrestapi"]);
        assert_eq!(of_code(" "), Vec::<String>::new());
    }

    #[test]
    fn hostile_texts_make_few_and_short_words() {
        let name = format!("{} {}", "x".repeat(5_000), "y ".repeat(5_000));
        let words = of_name(&name);
        assert!(words.len() <= WORDS_OF_NAME * LONGEST_WORD);
        assert!(words.iter().all(|word| word.chars().count() <= LONGEST_WORD));
    }
}
