//! How the domain's values stand in columns, the same on both engines.

use std::fmt::Display;

use jiff::Timestamp;
use serde::{
    Serialize,
    de::{DeserializeOwned, IntoDeserializer, value::StrDeserializer},
};

use super::error::StoreError;
use crate::secret::Digest;

/// A time as microseconds since 1970-01-01 UTC.
pub(super) fn micros(time: Timestamp) -> i64 {
    time.as_microsecond()
}

/// A hash as bytes.
pub(super) fn bytes(digest: &Digest) -> &[u8] {
    digest.as_bytes()
}

/// A text without U+0000, which PostgreSQL cannot hold.
pub(super) fn text(value: &str) -> String {
    value.replace('\0', "")
}

/// A value as JSON.
pub(super) fn document<T: Serialize>(table: &'static str, value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Unwritable { table })
}

/// A variant of an enum as its word.
pub(super) fn word<T: Serialize>(table: &'static str, value: &T) -> Result<String, StoreError> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        _ => Err(StoreError::Unwritable { table }),
    }
}

/// Reads the columns of one row back and names the row and the column when one cannot be read.
pub(super) struct RowReader<Id> {
    pub(super) table: &'static str,
    pub(super) id: Id,
}

impl<Id: Display> RowReader<Id> {
    pub(super) fn time(&self, column: &'static str, micros: i64) -> Result<Timestamp, StoreError> {
        Timestamp::from_microsecond(micros)
            .map_err(|_| self.broken(column, "the time is out of range".to_owned()))
    }

    pub(super) fn time_if_any(
        &self,
        column: &'static str,
        micros: Option<i64>,
    ) -> Result<Option<Timestamp>, StoreError> {
        micros.map(|micros| self.time(column, micros)).transpose()
    }

    pub(super) fn digest(&self, column: &'static str, bytes: Vec<u8>) -> Result<Digest, StoreError> {
        let bytes =
            bytes.try_into().map_err(|_| self.broken(column, "the hash is not 32 bytes long".to_owned()))?;
        Ok(Digest::from_bytes(bytes))
    }

    pub(super) fn document<T: DeserializeOwned>(
        &self,
        column: &'static str,
        json: &str,
    ) -> Result<T, StoreError> {
        // The error's own text may quote the value.
        let position = |error: serde_json::Error| {
            let (kind, line, at) = (error.classify(), error.line(), error.column());
            self.broken(column, format!("JSON {kind:?} error at line {line} column {at}"))
        };
        serde_json::from_str(json).map_err(position)
    }

    pub(super) fn word<T: DeserializeOwned>(
        &self,
        column: &'static str,
        word: &str,
    ) -> Result<T, StoreError> {
        let deserializer: StrDeserializer<'_, serde::de::value::Error> = word.into_deserializer();
        T::deserialize(deserializer).map_err(|_| self.broken(column, "the word is not known".to_owned()))
    }

    pub(super) fn word_if_any<T: DeserializeOwned>(
        &self,
        column: &'static str,
        word: Option<&str>,
    ) -> Result<Option<T>, StoreError> {
        word.map(|word| self.word(column, word)).transpose()
    }

    pub(super) fn broken(&self, column: &'static str, reason: String) -> StoreError {
        StoreError::InconsistentRow { table: self.table, column, id: self.id.to_string(), reason }
    }
}
