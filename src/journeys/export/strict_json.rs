//! JSON that every program reads alike (I-JSON, RFC 7493, on which RFC 8785 rests): no member twice, no number that a
//! double does not hold. Reports count and do not measure, so that fractions are refused too: programs differ in the
//! last digit of them.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Value};

/// 2⁵³ − 1: whole numbers up to it are exact in a double (RFC 7493, section 2.2).
const LARGEST_NUMBER: u64 = (1 << 53) - 1;

/// Reads JSON and nothing after it.
pub(super) fn read(json: &[u8]) -> serde_json::Result<Value> {
    serde_json::from_slice::<Strict>(json).map(|Strict(value)| value)
}

struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader).map(Self)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON with whole numbers and no member twice")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        if value > LARGEST_NUMBER { Err(E::custom("a number is too large")) } else { Ok(value.into()) }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        if value.unsigned_abs() > LARGEST_NUMBER {
            Err(E::custom("a number is too large"))
        } else {
            Ok(value.into())
        }
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Value, E> {
        Err(E::custom("a number is no whole number or too large"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(Strict(item)) = list.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            let Strict(member) = object.next_value()?;
            if members.contains_key(&name) {
                return Err(A::Error::custom(format!("the member {name:?} stands twice")));
            }
            members.insert(name, member);
        }
        Ok(Value::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_every_program_reads_alike_is_read() {
        let text = br#" { "a": [1, -2, null, true, "x\u00e9"], "b": { "a": 9007199254740991 } } "#;
        assert_eq!(
            read(text).unwrap(),
            json!({ "a": [1, -2, null, true, "xé"], "b": { "a": LARGEST_NUMBER } })
        );
    }

    #[test]
    fn what_programs_read_differently_is_refused() {
        for text in [
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"\u0061":1}"#,
            r#"[{"b":{"a":1,"a":2}}]"#,
            "9007199254740992",
            "-9007199254740992",
            "18446744073709551616",
            "1e400",
            "1.0",
            "1e1",
            "-0",
            r#""\ud800""#,
            "1 1",
            "{}x",
            "[1,]",
            "NaN",
            "",
        ] {
            assert!(read(text.as_bytes()).is_err(), "{text}");
        }
        assert!(read(b"\"\xff\"").is_err());
    }
}
