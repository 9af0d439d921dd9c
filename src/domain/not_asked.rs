//! What an app will not be able to do: the kinds of data that none of its permissions touch.

use super::scope::ScopeSet;

/// Families of Graph permissions by the start of their names, and the text that says what an app without any of them cannot
/// do (Microsoft Graph permissions reference).
const FAMILIES: [(&[&str], &str); 5] = [
    (&["mail"], "permissions-cannot-mail"),
    (&["files", "sites"], "permissions-cannot-files"),
    (&["chat", "channelmessage", "teamwork", "onlinemeetings"], "permissions-cannot-chats"),
    (&["contacts", "people"], "permissions-cannot-contacts"),
    (
        &["directory", "user.readwrite", "group", "rolemanagement", "application"],
        "permissions-cannot-directory",
    ),
];

/// The names of texts, one clause each, ready to follow “will not be able to”. Delegated permissions never act without a signed-in
/// person and never beyond that person's own rights, so the last two are always true here.
pub fn not_asked(scopes: &ScopeSet) -> Vec<&'static str> {
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
        .chain(["permissions-cannot-alone", "permissions-cannot-exceed"])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_not_asked_is_ruled_out() {
        let clauses = not_asked(&ScopeSet::from_answer("User.Read Calendars.ReadWrite Mail.Send"));
        assert!(!clauses.iter().any(|clause| clause.ends_with("-mail")));
        assert!(clauses.iter().any(|clause| clause.ends_with("-files")));
        assert!(clauses.iter().any(|clause| clause.ends_with("-alone")));
    }
}
