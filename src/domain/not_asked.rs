//! What an app will not be able to do: the kinds of data that none of its permissions touch.

use super::scope::ScopeSet;

/// Families of Graph permissions by the start of their names, and what an app without any of them cannot do
/// (Microsoft Graph permissions reference).
const FAMILIES: [(&[&str], &str); 5] = [
    (&["mail"], "read or send e-mail"),
    (&["files", "sites"], "open files in OneDrive or SharePoint"),
    (&["chat", "channelmessage", "teamwork", "onlinemeetings"], "read chats or join meetings"),
    (&["contacts", "people"], "read contacts"),
    (
        &["directory", "user.readwrite", "group", "rolemanagement", "application"],
        "change accounts, groups or settings of the organisation",
    ),
];

/// One clause each, ready to follow “will not be able to”. Delegated permissions never act without a signed-in
/// person and never beyond that person's own rights, so the last two are always true here.
pub fn not_asked(scopes: &ScopeSet) -> Vec<String> {
    let asked = |starts: &[&str]| {
        scopes.iter().any(|scope| {
            let name = scope.as_str().to_ascii_lowercase();
            starts.iter().any(|start| name.starts_with(start))
        })
    };
    FAMILIES
        .iter()
        .filter(|(starts, _)| !asked(starts))
        .map(|(_, clause)| *clause)
        .chain(["act without a person who has signed in", "do anything that the signed-in person may not do"])
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_not_asked_is_ruled_out() {
        let clauses = not_asked(&ScopeSet::from_answer("User.Read Calendars.ReadWrite Mail.Send"));
        assert!(!clauses.iter().any(|clause| clause.contains("e-mail")));
        assert!(clauses.iter().any(|clause| clause.contains("files")));
        assert!(clauses.iter().any(|clause| clause.contains("without a person")));
    }
}
