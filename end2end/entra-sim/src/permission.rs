//! Delegated permissions of Microsoft Graph, as far as the simulator knows them.

use std::collections::BTreeSet;

/// Prefix a permission may carry in a scope parameter.
pub(crate) const GRAPH_PREFIX: &str = "https://graph.microsoft.com/";

/// One delegated permission.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Permission {
    pub(crate) name: &'static str,
    /// Text on the consent page (Microsoft Graph permissions reference, `consentDisplayName`).
    pub(crate) text: &'static str,
    /// Flag "admin consent required" of the permission itself.
    pub(crate) admin_only: bool,
    /// Left out of Microsoft-managed user consent ("Manage app consent policies" page, January 2026).
    pub(crate) managed_exclusion: bool,
}

impl Permission {
    /// OpenID Connect scopes, which never show up in the `scp` of an access token.
    pub(crate) fn is_openid(&self) -> bool {
        matches!(self.name, "openid" | "profile" | "email" | "offline_access")
    }

    /// Permissions that do not make an unverified app risky ("risk-based step-up consent" page).
    pub(crate) fn is_basic(&self) -> bool {
        self.is_openid() || self.name == "User.Read"
    }
}

const fn open(name: &'static str, text: &'static str) -> Permission {
    Permission { name, text, admin_only: false, managed_exclusion: false }
}

const fn excluded(name: &'static str, text: &'static str) -> Permission {
    Permission { name, text, admin_only: false, managed_exclusion: true }
}

const fn admin(name: &'static str, text: &'static str) -> Permission {
    Permission { name, text, admin_only: true, managed_exclusion: true }
}

const PERMISSIONS: &[Permission] = &[
    open("openid", "Sign you in"),
    open("profile", "View your basic profile"),
    open("email", "View your email address"),
    open("offline_access", "Maintain access to data you have given it access to"),
    open("User.Read", "Sign you in and read your profile"),
    open("User.ReadWrite", "Read and update your profile"),
    open("User.ReadBasic.All", "Read all users' basic profiles"),
    admin("User.Read.All", "Read all users' full profiles"),
    admin("Calendars.ReadBasic", "Read basic details of your calendars"),
    excluded("Calendars.Read", "Read your calendars"),
    excluded("Calendars.Read.Shared", "Read calendars you can access"),
    excluded("Calendars.ReadWrite", "Have full access to your calendars"),
    excluded("Calendars.ReadWrite.Shared", "Read and write to your and shared calendars"),
    excluded("Contacts.ReadWrite", "Have full access of your contacts"),
    open("Contacts.Read", "Read your contacts"),
    excluded("Contacts.Read.Shared", "Read your and shared contacts"),
    excluded("Mail.ReadBasic", "Read your basic mail"),
    excluded("Mail.Read", "Read your mail"),
    excluded("Mail.ReadWrite", "Read and write access to your mail"),
    excluded("Mail.Send", "Send mail as you"),
    excluded("MailboxSettings.Read", "Read your mailbox settings"),
    excluded("MailboxSettings.ReadWrite", "Read and write to your mailbox settings"),
    excluded("Tasks.Read", "Read your tasks and task lists"),
    excluded("Tasks.ReadWrite", "Create, read, update and delete your tasks and task lists"),
    excluded("People.Read", "Read your relevant people lists"),
    open("Files.Read", "Read your files"),
    open("Files.ReadWrite", "Have full access to your files"),
    excluded("Files.Read.All", "Read all files that you have access to"),
    excluded("Sites.Read.All", "Read items in all site collections"),
    excluded("Chat.Read", "Read your chat messages"),
    excluded("OnlineMeetings.Read", "Read your online meetings"),
    excluded("OnlineMeetings.ReadWrite", "Read and create your online meetings"),
    open("Presence.Read", "Read your presence information"),
    admin("Directory.Read.All", "Read directory data"),
    admin("Organization.Read.All", "Read organization information"),
    admin("Application.Read.All", "Read applications"),
    admin("LicenseAssignment.Read.All", "Read all license assignments"),
    admin("Policy.Read.All", "Read your organization's policies"),
    admin("Policy.Read.PermissionGrant", "Read consent and permission grant policies"),
    admin("ConsentRequest.Read.All", "Read consent requests"),
    admin("DelegatedPermissionGrant.ReadWrite.All", "Manage all delegated permission grants"),
];

/// Looks a permission up by name, with or without the Graph prefix; case does not matter.
pub(crate) fn find(name: &str) -> Option<&'static Permission> {
    let bare = strip_prefix(name);
    PERMISSIONS.iter().find(|permission| permission.name.eq_ignore_ascii_case(bare))
}

fn strip_prefix(name: &str) -> &str {
    match name.get(..GRAPH_PREFIX.len()) {
        Some(head) if head.eq_ignore_ascii_case(GRAPH_PREFIX) => &name[GRAPH_PREFIX.len()..],
        _ => name,
    }
}

/// A scope parameter after parsing.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scopes {
    /// Canonical names in the order asked.
    pub(crate) names: Vec<&'static str>,
    /// `/.default` was asked: everything that is registered statically.
    pub(crate) default: bool,
    /// Whether the request spelt Graph scopes with their prefix; the answer follows.
    pub(crate) qualified: bool,
}

/// Why a scope parameter is refused.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ScopeFault {
    Empty,
    /// The name does not exist on Microsoft Graph.
    Unknown(String),
    /// The scope belongs to another API.
    Resource(String),
    /// `/.default` stands next to named permissions.
    MixedDefault,
}

impl Scopes {
    pub(crate) fn parse(text: &str) -> Result<Self, ScopeFault> {
        let mut scopes = Self::default();
        let mut seen = BTreeSet::new();
        for word in text.split_whitespace() {
            let bare = strip_prefix(word);
            scopes.qualified |= bare.len() != word.len();
            if bare.eq_ignore_ascii_case(".default") || bare.eq_ignore_ascii_case("/.default") {
                scopes.default = true;
            } else if let Some(permission) = find(bare) {
                if seen.insert(permission.name) {
                    scopes.names.push(permission.name);
                }
            } else if bare.contains("://") {
                return Err(ScopeFault::Resource(bare.to_owned()));
            } else {
                return Err(ScopeFault::Unknown(bare.to_owned()));
            }
        }
        if scopes.names.is_empty() && !scopes.default {
            return Err(ScopeFault::Empty);
        }
        if scopes.default && scopes.names.iter().any(|name| !is_openid(name)) {
            return Err(ScopeFault::MixedDefault);
        }
        Ok(scopes)
    }

    pub(crate) fn contains(&self, name: &str) -> bool {
        self.names.contains(&name)
    }

    /// The named permissions, with `/.default` replaced by the static list of the registration.
    pub(crate) fn expand(&self, registered: &[String]) -> Vec<&'static str> {
        let mut names = self.names.clone();
        if self.default {
            for permission in registered.iter().filter_map(|name| find(name)) {
                if !names.contains(&permission.name) {
                    names.push(permission.name);
                }
            }
        }
        names
    }
}

pub(crate) fn is_openid(name: &str) -> bool {
    find(name).is_some_and(Permission::is_openid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_and_qualified_names_are_the_same_scope() {
        let scopes =
            Scopes::parse("openid https://graph.microsoft.com/calendars.read Calendars.Read").unwrap();
        assert_eq!(scopes.names, ["openid", "Calendars.Read"]);
        assert!(scopes.qualified);
    }

    #[test]
    fn faults_are_told_apart() {
        assert_eq!(Scopes::parse("  ").unwrap_err(), ScopeFault::Empty);
        assert_eq!(Scopes::parse("Nothing.Real").unwrap_err(), ScopeFault::Unknown("Nothing.Real".into()));
        assert_eq!(
            Scopes::parse("https://graph.microsoft.com/.default User.Read").unwrap_err(),
            ScopeFault::MixedDefault
        );
        assert!(matches!(Scopes::parse("https://outlook.example/Mail.Read"), Err(ScopeFault::Resource(_))));
    }
}
