//! Every key of the configuration: its name, its kind, its default and what to say when it is missing. The one list
//! from which files and environment are read; `docs/configuration.md` and the example are tested against it.

/// What a key's value looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A list of texts.
    Texts,
    /// A table of texts by language tag.
    Translations,
    /// A list of tables with `scope` and `reason`.
    Permissions,
}

/// One key.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// Tables and name, joined by points: `app.client_id`.
    pub path: &'static str,
    /// What its value looks like.
    pub kind: Kind,
    /// The value when nothing is given.
    pub default: Option<&'static str>,
    /// Whether the value must never be printed.
    pub secret: bool,
    /// Keys that say the same in another way; at most one side may be given.
    pub rivals: &'static [&'static str],
    /// What the value is and where to find it, one sentence to act on.
    pub help: &'static str,
}

impl Key {
    /// The environment variable that gives this key: `CONSENTRY_APP_CLIENT_ID` for `app.client_id`.
    pub fn variable(&self) -> String {
        format!("{PREFIX}{}", self.path.replace('.', "_").to_ascii_uppercase())
    }

    const fn text(path: &'static str, help: &'static str) -> Self {
        Self { path, kind: Kind::Text, default: None, secret: false, rivals: &[], help }
    }

    const fn of(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    const fn or(self, default: &'static str) -> Self {
        Self { default: Some(default), ..self }
    }

    const fn secret(self) -> Self {
        Self { secret: true, ..self }
    }

    const fn instead_of(self, rivals: &'static [&'static str]) -> Self {
        Self { rivals, ..self }
    }
}

/// What every variable of the configuration begins with.
pub(super) const PREFIX: &str = "CONSENTRY_";

/// The variable that names the configuration file.
pub const FILE_VARIABLE: &str = "CONSENTRY_CONFIG";

/// All keys, in the order of the example file.
pub const KEYS: &[Key] = &[
    Key::text(
        "server.listen",
        "Give the address and port to listen on, such as 127.0.0.1:8080 or 0.0.0.0:8080.",
    )
    .or("127.0.0.1:8080"),
    Key::text(
        "server.public_url",
        "Give the address under which browsers reach the portal, such as https://consent.drift.example.",
    ),
    Key::text(
        "server.proxies",
        "Give the number of proxies of yours in front of the portal that add to X-Forwarded-For, from 0 to 9.",
    )
    .of(Kind::Integer)
    .or("0"),
    Key::text(
        "server.forms_per_minute",
        "Give the number of forms that one address may send in a minute, from 1 to 10000.",
    )
    .of(Kind::Integer)
    .or("60"),
    Key::text("database", "Give sqlite:// and a file name, or the postgres:// address of a database.")
        .or("sqlite://consentry.sqlite")
        .secret()
        .instead_of(&["database_file"]),
    Key::text("database_file", "Name a file that holds the database address, for example a mounted secret.")
        .instead_of(&["database"]),
    Key::text(
        "app.client_id",
        "Copy the Application (client) ID from the registration's Overview page in the Entra admin center.",
    ),
    Key::text("app.name", "Give the app's name exactly as Microsoft's consent page shows it."),
    Key::text("app.publisher", "Give the name of the company that publishes the app."),
    Key::text(
        "app.publisher_verified",
        "Say true when the registration's Branding & properties page shows a verified publisher.",
    )
    .of(Kind::Boolean)
    .or("false"),
    Key::text("app.purpose", "Say in one sentence what the app does for the people who sign in to it."),
    Key::text(
        "app.purpose_in",
        "Say the purpose in other languages, by their tags: { de = \"…\", fr = \"…\" }, or leave the key out.",
    )
    .of(Kind::Translations),
    Key::text(
        "app.language",
        "Say in which language app.purpose and the reasons are written: en, de, fr, es, ja or pt-BR.",
    )
    .or("en"),
    Key::text("app.website", "Give the https address of the product's web site, or leave the key out."),
    Key::text("app.terms", "Give the https address of the terms of service, or leave the key out."),
    Key::text("app.privacy", "Give the https address of the privacy statement, or leave the key out."),
    Key::text(
        "app.support",
        "Give the e-mail address or the https address where customers reach your support.",
    ),
    Key::text(
        "app.client_secret",
        "Give the secret's value (not its id) from the registration's Certificates & secrets page.",
    )
    .secret()
    .instead_of(&["app.client_secret_file", "app.certificate_file", "app.private_key_file"]),
    Key::text("app.client_secret_file", "Name a file that holds the secret's value.").instead_of(&[
        "app.client_secret",
        "app.certificate_file",
        "app.private_key_file",
    ]),
    Key::text(
        "app.certificate_file",
        "Name the PEM file of the certificate that is uploaded to the registration.",
    )
    .instead_of(&["app.client_secret", "app.client_secret_file"]),
    Key::text(
        "app.private_key_file",
        "Name the PEM file of the certificate's private key, readable by the portal only.",
    )
    .instead_of(&["app.client_secret", "app.client_secret_file"]),
    Key::text(
        "app.permissions",
        "List every delegated permission with its reason: [[app.permissions]] with scope and reason.",
    )
    .of(Kind::Permissions),
    Key::text(
        "brand.logo_file",
        "Name the SVG or PNG file of your logo, at most 16 KiB: it stands on every page.",
    ),
    Key::text(
        "brand.logo_dark_file",
        "Name the SVG or PNG file, at most 16 KiB, that takes the logo's place in the dark theme.",
    ),
    Key::text("brand.colour", "Give your colour in hexadecimal, such as #0d5667, or leave the key out."),
    Key::text(
        "brand.colour_dark",
        "Give the colour for the dark theme, such as #6ac0d3, or leave the key out: it is derived.",
    ),
    Key::text(
        "staff.tenant",
        "Give the tenant id of your own organisation, whose people may hold the support role.",
    ),
    Key::text("staff.role", "Give the value of the app role that support staff hold, such as Support."),
    Key::text(
        "staff.reader_role",
        "Give the value of the app role of staff who read the desk and change nothing, such as Reader.",
    ),
    Key::text(
        "staff.operator_role",
        "Give the value of the app role of staff who answer for the data, such as Operator.",
    ),
    Key::text(
        "inspection.client_id",
        "Copy the Application (client) ID of the second registration, with which administrators let you look.",
    ),
    Key::text(
        "inspection.client_secret",
        "Give the secret's value (not its id) from the second registration's Certificates & secrets page.",
    )
    .secret()
    .instead_of(&["inspection.client_secret_file"]),
    Key::text("inspection.client_secret_file", "Name a file that holds that secret's value.")
        .instead_of(&["inspection.client_secret"]),
    Key::text(
        "entry.return_addresses",
        "List the whole https addresses of your product that people may be sent back to, without a query.",
    )
    .of(Kind::Texts),
    Key::text("secrets.key", "Give 32 random bytes in base64, as `openssl rand -base64 32` prints them.")
        .secret()
        .instead_of(&["secrets.key_file"]),
    Key::text("secrets.key_file", "Name a file that holds 32 random bytes in base64.")
        .instead_of(&["secrets.key"]),
    Key::text(
        "secrets.previous_key",
        "Give the key that was in use before, so that what it sealed still opens.",
    )
    .secret()
    .instead_of(&["secrets.previous_key_file"]),
    Key::text("secrets.previous_key_file", "Name a file that holds the key that was in use before.")
        .instead_of(&["secrets.previous_key"]),
    Key::text(
        "secrets.retired_public_keys_file",
        "Name a file with the public keys that were in use before, as `consentry keys` prints them.",
    ),
    Key::text("cloud.use", "Name a Microsoft cloud, or say custom and give its addresses.").or("global"),
    Key::text("cloud.name", "Say what people call this cloud."),
    Key::text(
        "cloud.authority",
        "Give the base address of its sign-in endpoints, such as https://login.microsoftonline.com.",
    ),
    Key::text(
        "cloud.graph",
        "Give the base address of its Microsoft Graph, such as https://graph.microsoft.com.",
    ),
    Key::text(
        "cloud.graph_resource",
        "Give the address that names Microsoft Graph in scopes, when it is not cloud.graph.",
    ),
    Key::text(
        "cloud.autodiscover",
        "Give the base address of its Autodiscover, such as https://outlook.office365.com.",
    ),
    Key::text(
        "cloud.entra_portal",
        "Give the address of its Entra admin center, such as https://entra.microsoft.com.",
    ),
    Key::text(
        "cloud.instance_name",
        "Give the cloud_instance_name of its discovery documents, such as microsoftonline.com.",
    ),
    Key::text(
        "dns.server",
        "Give the DNS server's address, with a port when it is not 53, or leave the key out.",
    ),
    Key::text("consent.link_days", "Give the number of days an admin's link stays valid, from 1 to 90.")
        .of(Kind::Integer)
        .or("14"),
    Key::text(
        "share.longest_days",
        "Give the number of days a link to a report may work at most, from 1 to 365.",
    )
    .of(Kind::Integer)
    .or("30"),
    Key::text("retention.refusals_days", "Give the days that refused sign-ins are kept, or 0 to keep them until somebody erases them.")
        .of(Kind::Integer)
        .or("400"),
    Key::text("retention.reports_days", "Give the days that reports are kept, or 0 to keep them until somebody erases them.")
        .of(Kind::Integer)
        .or("800"),
    Key::text(
        "retention.shares_days",
        "Give the days that links to reports are kept after they ended, or 0 to keep them until somebody erases them.",
    )
    .of(Kind::Integer)
    .or("400"),
    Key::text(
        "retention.imports_days",
        "Give the days that imported report files are kept, or 0 to keep them until somebody erases them.",
    )
    .of(Kind::Integer)
    .or("90"),
    Key::text("retention.link_openings_days", "Give the days that openings of an administrator's link are kept, or 0 to keep them until somebody erases them.")
        .of(Kind::Integer)
        .or("400"),
    Key::text("retention.requests_days", "Give the days that expired requests to administrators are kept, or 0 to keep them until somebody erases them.")
        .of(Kind::Integer)
        .or("800"),
    Key::text("retention.inspections_days", "Give the days that looks into tenants' records are kept, or 0 to keep them until somebody erases them.")
        .of(Kind::Integer)
        .or("400"),
    Key::text("retention.people_days", "Give the days that people who did not come back are kept, or 0 to keep them until somebody erases them.")
        .of(Kind::Integer)
        .or("800"),
    Key::text("retention.addresses_days", "Give the days that the addresses in the audit log are kept, or 0 to keep them until somebody erases them.")
        .of(Kind::Integer)
        .or("90"),
    Key::text("retention.audit_days", "Give the days that entries of the audit log are kept, or 0 to keep them until somebody erases them.")
        .of(Kind::Integer)
        .or("0"),
    Key::text("log.format", "Say text or json.").or("text"),
    Key::text(
        "log.filter",
        "Give a level (error, warn, info, debug, trace), or directives such as info,consentry=debug.",
    )
    .or("info"),
];

/// The key of that path.
pub(super) fn find(path: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.path == path)
}

/// The candidate that was probably meant, when one is near enough to be a slip.
pub(super) fn nearest<'a>(text: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (text.chars().count() / 3).clamp(1, 3);
    let scored = candidates.map(|candidate| (edits(text, candidate), candidate));
    scored.filter(|(distance, _)| *distance <= allowed).min().map(|(_, candidate)| candidate)
}

/// Levenshtein's distance: how many characters to insert, delete or replace.
fn edits(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, b) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_what_was_meant_and_nothing_else() {
        let paths = || KEYS.iter().map(|key| key.path);
        assert_eq!(nearest("app.clientid", paths()), Some("app.client_id"));
        assert_eq!(nearest("databse", paths()), Some("database"));
        assert_eq!(nearest("colour", paths()), None);
        assert_eq!(edits("kitten", "sitting"), 3);
    }

    #[test]
    fn rivalry_is_mutual() {
        for key in KEYS {
            for rival in key.rivals {
                assert!(
                    find(rival).is_some_and(|rival| rival.rivals.contains(&key.path)),
                    "{} and {rival}",
                    key.path
                );
            }
        }
    }
}
