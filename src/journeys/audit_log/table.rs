//! Entries as a table for spreadsheets: RFC 4180, and no cell that one would take for a formula.

use crate::store::AuditRecord;

const HEAD: [&str; 10] =
    ["number", "at", "actor", "person_tenant", "person", "action", "tenant", "subject", "from", "hash"];

/// The table with its head. What was erased, or never was, is an empty cell.
pub fn csv(records: &[AuditRecord]) -> String {
    let head = HEAD.map(str::to_owned);
    // The mark at the beginning tells spreadsheets that the text is UTF-8.
    let mut text = "\u{feff}".to_owned();
    for cells in std::iter::once(head).chain(records.iter().map(cells)) {
        text.push_str(&cells.map(|text| cell(&text)).join(","));
        text.push_str("\r\n");
    }
    text
}

fn cells(record: &AuditRecord) -> [String; 10] {
    let AuditRecord { chained, hash, person, tenant, from } = record;
    [
        chained.number.to_string(),
        chained.at.to_string(),
        chained.actor.clone(),
        person.map(|party| party.tenant.to_string()).unwrap_or_default(),
        person.and_then(|party| party.person).as_ref().map(ToString::to_string).unwrap_or_default(),
        chained.action.clone(),
        tenant.map(|party| party.tenant.to_string()).unwrap_or_default(),
        chained.subject.clone().unwrap_or_default(),
        from.as_ref().map(|origin| origin.address.clone()).unwrap_or_default(),
        hash.to_string(),
    ]
}

/// One cell in quotes. A text that begins like a formula gets an apostrophe before it (OWASP, CSV injection).
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let mark = if formula { "'" } else { "" };
    format!("\"{mark}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn nothing_is_a_formula() {
        for (text, expected) in [
            ("a", "\"a\""),
            ("a\"b,\n", "\"a\"\"b,\n\""),
            ("=1+1", "\"'=1+1\""),
            ("-1", "\"'-1\""),
            ("@x", "\"'@x\""),
            ("\t=1", "\"'\t=1\""),
        ] {
            assert_eq!(cell(text), expected);
        }
    }
}
