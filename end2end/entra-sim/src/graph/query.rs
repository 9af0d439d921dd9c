//! Query options, as far as they are understood: `$select`, `$top`, `$skip`, `$filter`.

use serde_json::{Map, Value};

use super::{errors::GraphError, properties::Kind};

/// Query parameters of one request.
#[derive(Debug, Clone, Default)]
pub(crate) struct ODataQuery(pub(crate) Vec<(String, String)>);

impl ODataQuery {
    /// A parameter by name, without regard to case; `$` is optional for system options.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let same =
            |have: &str| have.trim_start_matches('$').eq_ignore_ascii_case(name.trim_start_matches('$'));
        self.0.iter().find(|(have, _)| same(have)).map(|(_, value)| value.as_str())
    }

    fn number(&self, name: &str) -> Result<Option<usize>, GraphError> {
        let invalid = || GraphError::BadRequest(format!("Invalid value for the query option '{name}'."));
        self.get(name).map(|text| text.parse().map_err(|_| invalid())).transpose()
    }

    /// Properties named by `$select`; an unknown one is an error.
    pub(crate) fn select(&self, kind: Kind) -> Result<Option<Vec<&'static str>>, GraphError> {
        let Some(list) = self.get("$select").filter(|list| *list != "*") else {
            return Ok(None);
        };
        let named = list.split(',').map(str::trim).filter(|name| !name.is_empty());
        let known = named.map(|name| {
            kind.property(name).ok_or_else(|| {
                let kind = kind.name();
                GraphError::BadRequest(format!(
                    "Parsing OData Select and Expand failed: Could not find a property named '{name}' on type '{kind}'."
                ))
            })
        });
        known.collect::<Result<Vec<_>, _>>().map(Some)
    }

    /// Reduces an object to what `$select` names; annotations and the id stay.
    pub(crate) fn project(&self, kind: Kind, object: Map<String, Value>) -> Result<Value, GraphError> {
        let Some(selected) = self.select(kind)? else {
            return Ok(Value::Object(object));
        };
        let keep = |name: &str| name.starts_with("@odata") || name == "id" || selected.contains(&name);
        Ok(Value::Object(object.into_iter().filter(|(name, _)| keep(name)).collect()))
    }

    /// Filters, pages and projects a collection. `link` is the address of this request without `$skip`.
    pub(crate) fn page(
        &self,
        kind: Kind,
        items: Vec<Map<String, Value>>,
        link: &str,
    ) -> Result<Value, GraphError> {
        let filters = self.get("$filter").map(clauses).unwrap_or_default();
        let filters = filters.iter().map(|clause| Filter::parse(clause)).collect::<Result<Vec<_>, _>>()?;
        let items = items.into_iter().filter(|item| filters.iter().all(|filter| filter.accepts(item)));
        let (skip, top) = (self.number("$skip")?.unwrap_or(0), self.number("$top")?.unwrap_or(10));
        if top == 0 || top > 1000 {
            let text = "The value for the query option '$top' must be between 1 and 1000.";
            return Err(GraphError::BadRequest(text.into()));
        }
        let mut rest: Vec<_> = items.skip(skip).collect();
        let more = rest.len() > top;
        rest.truncate(top);
        let value = rest.into_iter().map(|item| self.project(kind, item)).collect::<Result<Vec<_>, _>>()?;
        let mut body = Map::new();
        body.insert("value".into(), value.into());
        if more {
            let joint = if link.contains('?') { '&' } else { '?' };
            body.insert("@odata.nextLink".into(), format!("{link}{joint}$skip={}", skip + top).into());
        }
        Ok(Value::Object(body))
    }
}

/// The clauses of a filter; an `and` inside a quoted text stays where it is.
fn clauses(filter: &str) -> Vec<String> {
    filter.replace("' and ", "'\0").replace(") and ", ")\0").split('\0').map(str::to_owned).collect()
}

/// `startswith(property,'text')` or `property eq 'text'`, on one text property. Several are joined by `and`.
#[derive(Debug, PartialEq, Eq)]
struct Filter {
    property: String,
    text: String,
    prefix: bool,
}

impl Filter {
    fn parse(text: &str) -> Result<Self, GraphError> {
        let parse = || {
            let trimmed = text.trim();
            let lower = trimmed.to_ascii_lowercase();
            let (property, value, prefix) = if lower.starts_with("startswith(") && trimmed.ends_with(')') {
                let (property, value) = trimmed["startswith(".len()..trimmed.len() - 1].split_once(',')?;
                (property, value, true)
            } else {
                let at = lower.find(" eq ")?;
                (&trimmed[..at], &trimmed[at + 4..], false)
            };
            let value = value.trim().strip_prefix('\'')?.strip_suffix('\'')?.replace("''", "'");
            Some(Self { property: property.trim().to_owned(), text: value, prefix })
        };
        parse().ok_or_else(|| GraphError::BadRequest(format!("Invalid filter clause: {text}")))
    }

    fn accepts(&self, item: &Map<String, Value>) -> bool {
        let value = item.get(&self.property).and_then(Value::as_str).unwrap_or_default();
        if self.prefix {
            value.to_lowercase().starts_with(&self.text.to_lowercase())
        } else {
            value.eq_ignore_ascii_case(&self.text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_read_in_both_forms() {
        let prefix = Filter::parse("startswith(subject,'It''s')").unwrap();
        assert_eq!(prefix, Filter { property: "subject".into(), text: "It's".into(), prefix: true });
        assert_eq!(Filter::parse("name eq 'Team'").unwrap().text, "Team");
        assert!(Filter::parse("start/dateTime ge now()").is_err());
        assert_eq!(clauses("a eq 'x and y' and b eq 'z'"), ["a eq 'x and y'", "b eq 'z'"]);
    }
}
