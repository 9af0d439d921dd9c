use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::ControlError;
use crate::{Scenario, scenario::Tenant};

/// The tenant with this id or domain.
pub(super) fn tenant<'a>(scenario: &'a mut Scenario, name: &str) -> Result<&'a mut Tenant, ControlError> {
    let id = scenario.tenant_named(name).map(|tenant| tenant.id);
    id.and_then(|id| scenario.tenant_mut(id)).ok_or_else(|| ControlError::not_found("tenant", name))
}

/// Applies a JSON merge patch (RFC 7396).
pub(super) fn apply<T: Serialize + DeserializeOwned>(
    target: &mut T,
    patch: Value,
) -> Result<(), ControlError> {
    let mut value = serde_json::to_value(&*target)?;
    merge(&mut value, patch);
    *target = serde_json::from_value(value)?;
    Ok(())
}

fn merge(target: &mut Value, patch: Value) {
    match (target, patch) {
        (Value::Object(target), Value::Object(patch)) => {
            for (name, value) in patch {
                if value.is_null() {
                    target.remove(&name);
                } else {
                    merge(target.entry(name).or_insert(Value::Null), value);
                }
            }
        }
        (target, patch) => *target = patch,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::merge;

    #[test]
    fn follows_the_examples_of_the_rfc() {
        let mut value = json!({ "a": "b", "c": { "d": "e", "f": "g" } });
        merge(&mut value, json!({ "a": "z", "c": { "f": null } }));
        assert_eq!(value, json!({ "a": "z", "c": { "d": "e" } }));
    }
}
