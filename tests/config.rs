//! Configuration from outside: what loads, what is refused and with which words, and that example and documentation
//! name exactly the keys that exist.

#![expect(clippy::unwrap_used, reason = "a failed expectation of a test")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use consentry::{
    config::{Config, ConfigFaults, CredentialSetting, Environment, KEYS, KeySetting, Loaded},
    domain::language::Language,
    telemetry::LogFormat,
};
use toml::Value;

const EXAMPLE: &str = include_str!("../consentry.example.toml");
const DOCUMENTATION: &str = include_str!("../docs/configuration.md");
const KEY: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// A file with nothing optional in it.
const LEAST: &str = r#"
[server]
public_url = "https://consent.drift.example"
[app]
client_id = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001"
name = "Drift"
publisher = "Drift Scheduling"
purpose = "Finds meeting times."
support = "support@drift.example"
client_secret = "hunter2-hunter2"
permissions = [{ scope = "openid", reason = "Signs in." }, { scope = "User.Read", reason = "Shows the name." }]
"#;

fn environment(variables: &[(&str, &str)]) -> Environment {
    variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn load(text: &str, variables: &[(&str, &str)]) -> Result<Loaded, ConfigFaults> {
    Config::parse(text, &environment(variables))
}

fn faults(text: &str, variables: &[(&str, &str)]) -> ConfigFaults {
    load(text, variables).map(|loaded| loaded.effective.to_string()).unwrap_err()
}

/// The least file with one key replaced or added; the value is TOML.
fn with(path: &str, value: &str) -> String {
    let mut file: toml::Table = toml::from_str(LEAST).unwrap();
    let value = toml::from_str::<toml::Table>(&format!("value = {value}")).unwrap().remove("value").unwrap();
    match path.split_once('.') {
        Some((table, name)) => {
            let table = file.entry(table).or_insert_with(|| Value::Table(toml::Table::new()));
            table.as_table_mut().unwrap().insert(name.into(), value);
        }
        None => {
            file.insert(path.into(), value);
        }
    }
    toml::to_string(&file).unwrap()
}

/// A file of this test process that is removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("consentry-{}-{name}", std::process::id()));
        fs::write(&path, text).unwrap();
        Self(path)
    }

    fn name(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _gone = fs::remove_file(&self.0);
    }
}

#[test]
fn the_least_file_loads_with_the_documented_defaults() {
    let config = load(LEAST, &[]).unwrap().config;
    assert_eq!(config.server.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.database.to_string(), "sqlite://consentry.sqlite");
    assert_eq!(config.link_lifetime.as_hours(), 14 * 24);
    assert_eq!((config.log.format, config.log.filter.as_str()), (LogFormat::Text, "info"));
    assert_eq!(config.cloud.authority.as_str(), "https://login.microsoftonline.com/");
    assert!(config.staff.is_none() && config.dns.is_none() && !config.app.publisher_verified);
    assert!(
        matches!(&config.key, KeySetting::BesideDatabase(path) if path == &PathBuf::from("consentry.key"))
    );
    assert!(!format!("{config:?}").contains("hunter2"));
}

#[test]
fn the_example_loads_once_the_secret_is_there() {
    let missing = faults(EXAMPLE, &[]);
    assert_eq!(missing.0.len(), 1, "{missing}");
    assert_eq!(missing.0[0].key, "app.client_secret_file");

    let config = load(EXAMPLE, &[("CONSENTRY_APP_CLIENT_SECRET", "hunter2-hunter2")]).unwrap().config;
    assert_eq!(config.app.permissions.len(), 8);
    assert_eq!(config.staff.unwrap().role, "Support");
    assert!(
        matches!(config.credential, CredentialSetting::Secret(secret) if secret.expose() == "hunter2-hunter2")
    );
}

/// A key, its wrong value in TOML, and the key at which the first fault is found.
const WRONG: &[(&str, &str, &str)] = &[
    ("server.listen", r#""localhost""#, "server.listen"),
    ("server.listen", "8080", "server.listen"),
    ("server.public_url", r#""http://consent.drift.example""#, "server.public_url"),
    ("server.public_url", r#""https://drift.example/consent""#, "server.public_url"),
    ("server.public_url", r#""https://me:secret@drift.example""#, "server.public_url"),
    ("server.public_url", r#""ftp://drift.example""#, "server.public_url"),
    ("server.public_url", r#""drift.example""#, "server.public_url"),
    ("server.public_url", r#""""#, "server.public_url"),
    ("server", "1", "server"),
    ("database", r#""mysql://db/consentry""#, "database"),
    ("database", r#""sqlite://:memory:""#, "database"),
    ("database_file", r#""/nowhere/at/all""#, "database_file"),
    ("app.client_id", r#""drift""#, "app.client_id"),
    ("app.name", r#""  ""#, "app.name"),
    ("app.publisher_verified", r#""yes""#, "app.publisher_verified"),
    ("app.terms", r#""http://drift.example/terms""#, "app.terms"),
    ("app.support", r#""call us""#, "app.support"),
    ("app.language", r#""nl""#, "app.language"),
    ("app.purpose_in", r#""Findet Termine.""#, "app.purpose_in"),
    ("app.purpose_in", r#"{ en = "x" }"#, "app.purpose_in.en"),
    ("app.purpose_in", r#"{ de = "" }"#, "app.purpose_in.de"),
    ("app.purpose_in", r#"{ nl = "x" }"#, "app.purpose_in.nl"),
    (
        "app.permissions",
        r#"[{ scope = "openid", reason = "r", reason_in = 1 }]"#,
        "app.permissions[1].reason_in",
    ),
    ("app.client_secret", r#""0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001""#, "app.client_secret"),
    ("app.client_secret_file", r#""/run/secrets/x""#, "app.client_secret"),
    ("app.certificate_file", r#""/etc/certificate.pem""#, "app.client_secret"),
    ("app.permissions", "[]", "app.permissions"),
    ("app.permissions", r#"["openid"]"#, "app.permissions[1]"),
    ("app.permissions", r#"[{ scope = "openid", reason = "r" }]"#, "app.permissions"),
    ("app.permissions", r#"[{ scope = "openid" }]"#, "app.permissions[1].reason"),
    ("app.permissions", r#"[{ scop = "openid", reason = "r" }]"#, "app.permissions[1].scop"),
    ("brand.colour", r#""teal""#, "brand.colour"),
    ("brand.colour", r##""#ffcc00""##, "brand.colour"),
    ("brand.colour_dark", r##""#6ac0d3""##, "brand.colour"),
    ("brand.color", r##""#0d5667""##, "brand.color"),
    ("brand.logo_file", r#""/nowhere/logo.svg""#, "brand.logo_file"),
    ("brand.logo_dark_file", r#""/nowhere/logo.svg""#, "brand.logo_file"),
    ("entry.return_addresses", r#""https://app.drift.example/""#, "entry.return_addresses"),
    ("entry.return_addresses", "[1]", "entry.return_addresses[1]"),
    ("entry.return_addresses", r#"["http://app.drift.example/"]"#, "entry.return_addresses[1]"),
    (
        "entry.return_addresses",
        r#"["https://a.example/", "https://*.a.example/"]"#,
        "entry.return_addresses[2]",
    ),
    ("entry.return_addresses", r#"["https://a.example/?next=b"]"#, "entry.return_addresses[1]"),
    ("staff.role", r#""Support""#, "staff.tenant"),
    ("staff.tenant", r#""5d1f0c6e-2b47-4a0e-8a53-3c1e9d0f7a10""#, "staff.role"),
    ("secrets.key", r#""too short""#, "secrets.key"),
    ("secrets.previous_key", r#""AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=""#, "secrets.key"),
    ("cloud.use", r#""globl""#, "cloud.use"),
    ("cloud.use", r#""custom""#, "cloud.authority"),
    ("cloud.graph", r#""https://graph.microsoft.us""#, "cloud.graph"),
    ("dns.server", r#""dns.drift.example""#, "dns.server"),
    ("consent.link_days", "0", "consent.link_days"),
    ("consent.link_days", "91", "consent.link_days"),
    ("share.longest_days", "0", "share.longest_days"),
    ("share.longest_days", "366", "share.longest_days"),
    ("log.format", r#""xml""#, "log.format"),
    ("log.filter", r#""consentry=loud""#, "log.filter"),
    ("app.clientid", r#""x""#, "app.clientid"),
    ("colour", r#""x""#, "colour"),
];

#[test]
fn each_fault_names_its_key() {
    for (path, value, key) in WRONG {
        refused(path, value, key);
    }
}

fn refused(path: &str, value: &str, key: &str) {
    let found = faults(&with(path, value), &[]);
    let fault = found.0.first().unwrap();
    assert_eq!(fault.key, key, "{path} = {value}: {found}");
    assert!(!fault.problem.is_empty() && !fault.advice.is_empty(), "{path} = {value}: {found}");
}

#[test]
fn permissions_are_named_shortly_once_and_with_a_sentence() {
    for scope in ["user.read", ".default", "https://graph.microsoft.com/Calendars.Read", "Calendars Read"] {
        let all =
            ["openid", "User.Read", scope].map(|scope| format!("{{ scope = \"{scope}\", reason = \"r\" }}"));
        refused("app.permissions", &format!("[{}]", all.join(",")), "app.permissions[3].scope");
    }
    let long = format!("[{{ scope = \"openid\", reason = \"{}\" }}]", "x".repeat(301));
    refused("app.permissions", &long, "app.permissions[1].reason");
}

#[test]
fn a_colour_that_nobody_can_read_is_answered_with_the_ratio_and_a_colour_that_passes() {
    let colours =
        |light: &str, dark: &str| format!("{LEAST}[brand]\ncolour = \"{light}\"\ncolour_dark = \"{dark}\"\n");
    let found = faults(&colours("#E6007A", "#1B2A6B"), &[]);
    let keys: Vec<&str> = found.0.iter().map(|fault| fault.key.as_str()).collect();
    assert_eq!(keys, ["brand.colour", "brand.colour_dark"], "{found}");
    for (fault, contrast) in found.0.iter().zip(["3.98:1 on #eef1f2", "1.26:1 on #171f24"]) {
        assert!(fault.problem.contains(contrast), "{found}");
    }
    let proposed = |i: usize| {
        let advice = &found.0[i].advice;
        advice
            .split_whitespace()
            .find_map(|word| word.strip_suffix(',').filter(|w| w.starts_with('#')))
            .unwrap()
    };
    assert!(load(&colours(proposed(0), proposed(1)), &[]).is_ok(), "{found}");
}

#[test]
fn a_logo_is_taken_by_what_it_holds_and_how_large_it_is() {
    let named = |file: &Scratch| with("brand.logo_file", &format!("{:?}", file.name()));
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>";
    let wrongly_named = Scratch::new("logo.png", svg);
    let brand = load(&named(&wrongly_named), &[]).unwrap().config.brand;
    let logo = brand.logo.unwrap();
    assert_eq!((logo.kind.media_type(), logo.bytes.as_slice()), ("image/svg+xml", svg.as_bytes()));
    for (name, text, problem) in [
        ("page.svg", "<html></html>".to_owned(), "neither an SVG nor a PNG"),
        ("large.svg", svg.replace("></", &format!(">{}</", " ".repeat(16 * 1024))), "larger than 16 KiB"),
        ("empty.svg", String::new(), "is empty"),
        ("script.svg", svg.replace("></", "><script>alert(1)</script></"), "script"),
    ] {
        let file = Scratch::new(name, &text);
        let found = faults(&named(&file), &[]);
        assert_eq!(found.0[0].key, "brand.logo_file", "{name}");
        assert!(found.0[0].problem.contains(problem), "{name}: {found}");
    }
}

#[test]
fn the_vendors_texts_come_in_the_languages_of_the_pages() {
    let config = load(EXAMPLE, &[("CONSENTRY_APP_CLIENT_SECRET", "hunter2-hunter2")]).unwrap().config;
    for language in Language::ALL {
        let purpose = config.app.purpose.to(language);
        assert_eq!(purpose.other_language, None, "{language:?}: {purpose:?}");
        for permission in &config.app.permissions {
            let reason = permission.reason.to(language);
            assert_eq!(reason.other_language, None, "{language:?}: {reason:?}");
            let english = permission.reason.to(Language::English);
            assert_eq!(reason == english, language == Language::English, "{language:?}: {reason:?}");
        }
    }
    let german = load(
        LEAST,
        &[("CONSENTRY_APP_LANGUAGE", "de"), ("CONSENTRY_APP_PURPOSE_IN", "{ en = \"In English.\" }")],
    );
    let purpose = german.unwrap().config.app.purpose;
    assert_eq!(purpose.to(Language::English).text, "In English.");
    assert_eq!(purpose.to(Language::French).other_language, Some(Language::German));
}

#[test]
fn a_tag_that_is_nearly_a_language_is_answered_with_the_language() {
    for (tag, advice) in
        [("de-AT", "Did you mean de?"), ("pt", "Did you mean pt-BR?"), ("jp", "Did you mean ja?")]
    {
        let found = faults(&with("app.purpose_in", &format!("{{ {tag} = \"x\" }}")), &[]);
        assert_eq!(found.0[0].advice, advice, "{found}");
    }
    let long =
        format!("[{{ scope = \"openid\", reason = \"r\", reason_in = {{ de = \"{}\" }} }}]", "x".repeat(301));
    refused("app.permissions", &long, "app.permissions[1].reason_in.de");
}

#[test]
fn all_faults_are_found_at_once() {
    let found = faults("[app]\nclient_id = \"drift\"\n[log]\nformat = \"xml\"\n", &[]);
    let keys: Vec<&str> = found.0.iter().map(|fault| fault.key.as_str()).collect();
    assert_eq!(
        keys,
        [
            "server.public_url",
            "app.client_id",
            "app.name",
            "app.publisher",
            "app.purpose",
            "app.support",
            "app.client_secret",
            "app.permissions",
            "log.format"
        ]
    );
    let text = found.to_string();
    assert!(
        text.starts_with("9 faults in the configuration:\n\n  server.public_url: is missing\n"),
        "{text}"
    );
}

#[test]
fn slips_are_answered_with_what_was_meant() {
    for (text, variables, advice) in [
        (with("app.clientid", "1"), &[][..], "Did you mean app.client_id?"),
        (with("srever.listen", "1"), &[], "Did you mean server?"),
        (with("app.link_days", "1"), &[], "Did you mean consent.link_days?"),
        (with("cloud.use", r#""us-gov-l6""#), &[], "Did you mean us-gov-l4?"),
        (LEAST.to_owned(), &[("CONSENTRY_APP_CLIENTID", "1")], "Did you mean CONSENTRY_APP_CLIENT_ID?"),
    ] {
        let found = faults(&text, variables);
        assert_eq!(found.0[0].advice, advice, "{found}");
    }
}

#[test]
fn what_platforms_put_beside_our_variables_is_left_alone() {
    let kubernetes = [
        ("CONSENTRY_SERVICE_HOST", "10.0.0.1"),
        ("CONSENTRY_PORT", "tcp://10.0.0.1:80"),
        ("CONSENTRY_CONFIG", "consentry.toml"),
        ("CONSENTRY_APP_TERMS", ""),
        ("PATH", "/usr/bin"),
    ];
    assert!(load(LEAST, &kubernetes).is_ok());
}

#[test]
fn a_file_that_is_not_toml_is_placed_without_being_quoted() {
    let found = faults("[app]\nclient_secret = \"hunter2\n", &[]);
    assert_eq!(found.0[0].key, "line 2");
    assert!(!found.to_string().contains("hunter2"));
}

#[test]
fn the_environment_alone_is_enough() {
    let permissions =
        r#"[{ scope = "openid", reason = "Signs in." }, { scope = "User.Read", reason = "Name." }]"#;
    let config = load(
        "",
        &[
            ("CONSENTRY_SERVER_LISTEN", "[::]:80"),
            ("CONSENTRY_SERVER_PUBLIC_URL", "http://localhost:8080"),
            ("CONSENTRY_DATABASE", "postgres://portal:hunter2@db/consentry"),
            ("CONSENTRY_APP_CLIENT_ID", "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001"),
            ("CONSENTRY_APP_NAME", "Drift"),
            ("CONSENTRY_APP_PUBLISHER", "Drift Scheduling"),
            ("CONSENTRY_APP_PUBLISHER_VERIFIED", "true"),
            ("CONSENTRY_APP_PURPOSE", "Finds meeting times."),
            ("CONSENTRY_APP_SUPPORT", "https://drift.example/help"),
            ("CONSENTRY_APP_CLIENT_SECRET", "hunter2-hunter2"),
            ("CONSENTRY_APP_PERMISSIONS", permissions),
            ("CONSENTRY_SECRETS_KEY", KEY),
            ("CONSENTRY_DNS_SERVER", "9.9.9.9"),
            ("CONSENTRY_CONSENT_LINK_DAYS", "3"),
        ],
    )
    .unwrap();
    assert_eq!(config.config.dns.unwrap().to_string(), "9.9.9.9:53");
    assert_eq!(config.config.link_lifetime.as_hours(), 72);
    assert!(config.config.app.publisher_verified);
    assert!(matches!(config.config.key, KeySetting::Given(_)));
    let shown = config.effective.to_string();
    assert!(!shown.contains("hunter2") && !shown.contains(KEY), "{shown}");
    assert!(shown.contains("postgres://portal:***@db/consentry"), "{shown}");
}

#[test]
fn the_environment_wins_and_its_origin_is_shown() {
    let loaded = load(LEAST, &[("CONSENTRY_APP_NAME", "Drift Beta")]).unwrap();
    assert_eq!(loaded.config.app.name, "Drift Beta");
    let shown = loaded.effective.to_string();
    for (key, origin) in [
        ("app.name", "(environment, CONSENTRY_APP_NAME)"),
        ("app.publisher ", "(file)"),
        ("log.format", "(default)"),
    ] {
        let line = shown.lines().find(|line| line.starts_with(key)).unwrap();
        assert!(line.ends_with(origin), "{line}");
    }
    assert!(!shown.contains("hunter2"));
}

#[test]
fn a_wrong_variable_is_named() {
    let found = faults(LEAST, &[("CONSENTRY_CONSENT_LINK_DAYS", "two")]);
    assert_eq!(found.0[0].key, "consent.link_days");
    assert!(found.0[0].problem.contains("CONSENTRY_CONSENT_LINK_DAYS"), "{found}");
}

#[test]
fn postgresql_needs_a_key() {
    let found = faults(&with("database", r#""postgres://db/consentry""#), &[]);
    assert_eq!(found.0[0].key, "secrets.key");
}

#[test]
fn secrets_come_from_files_without_their_line_end() {
    let secret = Scratch::new("secret", "hunter2-hunter2\n");
    let key = Scratch::new("key", &format!("{KEY}\n"));
    let database = Scratch::new("database", "postgres://portal:hunter2@db/consentry\n");
    let variables = [
        ("CONSENTRY_APP_CLIENT_SECRET_FILE", secret.name()),
        ("CONSENTRY_SECRETS_KEY_FILE", key.name()),
        ("CONSENTRY_DATABASE_FILE", database.name()),
    ];
    let loaded = load(LEAST, &variables).unwrap();
    assert!(
        matches!(&loaded.config.credential, CredentialSetting::Secret(secret) if secret.expose() == "hunter2-hunter2")
    );
    assert_eq!(loaded.config.database.expose(), "postgres://portal:hunter2@db/consentry");
    assert!(!loaded.effective.to_string().contains("hunter2"));
}

#[test]
fn a_certificate_in_the_environment_replaces_the_secret_of_the_file() {
    let certificate =
        Scratch::new("certificate", "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n");
    let private_key =
        Scratch::new("private", "-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n");
    let locked = Scratch::new(
        "locked",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAA==\n-----END ENCRYPTED PRIVATE KEY-----\n",
    );
    let both = |key: &Scratch| {
        let variables = [
            ("CONSENTRY_APP_CERTIFICATE_FILE", certificate.name()),
            ("CONSENTRY_APP_PRIVATE_KEY_FILE", key.name()),
        ];
        load(LEAST, &variables)
    };
    assert!(matches!(both(&private_key).unwrap().config.credential, CredentialSetting::Certificate { .. }));
    for wrong in [&locked, &certificate] {
        assert_eq!(both(wrong).unwrap_err().0[0].key, "app.private_key_file");
    }
    let alone = load(LEAST, &[("CONSENTRY_APP_CERTIFICATE_FILE", certificate.name())]).unwrap_err();
    assert_eq!(alone.0[0].key, "app.private_key_file");
}

#[test]
fn a_file_that_is_named_must_exist() {
    let found = Config::load(Some(&PathBuf::from("/nowhere/consentry.toml")), &environment(&[])).unwrap_err();
    assert_eq!(found.0[0].key, "/nowhere/consentry.toml");
}

#[test]
fn several_apps_share_neither_host_nor_database_and_variables_are_the_firsts() {
    let app = |name: &str, host: &str, database: &str| {
        let text = with("server.public_url", &format!("\"https://{host}\""));
        Scratch::new(name, &format!("database = \"sqlite://{database}\"\n{text}"))
    };
    let all = |files: &[&Scratch], variables: &[(&str, &str)]| {
        let files: Vec<PathBuf> = files.iter().map(|file| file.0.clone()).collect();
        Config::load_all(&files, &environment(variables))
    };
    let drift = app("drift.toml", "consent.drift.example", "drift.sqlite");
    let rooms = app("rooms.toml", "rooms.drift.example", "rooms.sqlite");
    let variables = [("CONSENTRY_APP_NAME", "From outside")];
    let apps = all(&[&drift, &rooms], &variables).unwrap();
    assert_eq!(apps.first.config.app.name, "From outside");
    assert_eq!(apps.others[0].config.app.name, "Drift");

    let other_port = app("port.toml", "consent.drift.example:8443", "port.sqlite");
    let same_file = app("file.toml", "file.drift.example", "./drift.sqlite");
    for (second, key) in [(&other_port, "server.public_url"), (&same_file, "database")] {
        let found = all(&[&drift, second], &[]).unwrap_err();
        assert_eq!(found.0.len(), 1, "{found}");
        assert_eq!(found.0[0].key, format!("{}: {key}", second.name()));
        assert!(found.0[0].problem.contains(drift.name()), "{found}");
    }

    let wrong = Scratch::new("wrong.toml", &with("log.format", "\"xml\""));
    let found = all(&[&wrong, &rooms, &wrong], &[]).unwrap_err();
    let keys: Vec<&str> = found.0.iter().map(|fault| fault.key.as_str()).collect();
    let fault = format!("{}: log.format", wrong.name());
    assert_eq!(keys, [&fault, &fault], "every file is read");
    let missing =
        Config::load_all(&[drift.0.clone(), "/nowhere.toml".into()], &environment(&[])).unwrap_err();
    assert_eq!(missing.0[0].key, "/nowhere.toml");
}

#[test]
fn a_custom_cloud_is_made_of_its_addresses() {
    let custom = r#"
        [cloud]
        use = "custom"
        authority = "http://localhost:8081"
        graph = "http://localhost:8081/graph"
        graph_resource = "https://graph.microsoft.com"
        autodiscover = "http://localhost:8081"
        entra_portal = "https://entra.microsoft.com"
        instance_name = "microsoftonline.com"
    "#;
    let cloud = load(&format!("{LEAST}{custom}"), &[]).unwrap().config.cloud;
    assert_eq!((cloud.id.as_str(), cloud.graph.path()), ("custom", "/graph"));
    let open = custom.replace("http://localhost:8081/graph", "http://graph.drift.example");
    assert_eq!(faults(&format!("{LEAST}{open}"), &[]).0[0].key, "cloud.graph");
}

/// A setting that the example shows behind a `#`; prose has a blank there.
fn uncommented(line: &str) -> &str {
    let setting = line.strip_prefix('#').filter(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()));
    setting.unwrap_or(line)
}

#[test]
fn the_example_shows_exactly_the_keys_that_exist() {
    let text: Vec<&str> = EXAMPLE.lines().map(uncommented).collect();
    let table: toml::Table = toml::from_str(&text.join("\n")).unwrap();
    let mut shown = BTreeSet::new();
    for (name, value) in &table {
        match value {
            Value::Table(inner) => shown.extend(inner.keys().map(|key| format!("{name}.{key}"))),
            _ => drop(shown.insert(name.clone())),
        }
    }
    assert_eq!(shown, KEYS.iter().map(|key| key.path.to_owned()).collect());
}

#[test]
fn the_documentation_lists_exactly_the_keys_that_exist() {
    let rows: BTreeMap<&str, Vec<&str>> = DOCUMENTATION
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|row| Some((row.split('`').next()?, row.split('|').map(str::trim).collect())))
        .collect();
    assert_eq!(rows.keys().copied().collect::<BTreeSet<_>>(), KEYS.iter().map(|key| key.path).collect());
    for key in KEYS {
        let row = &rows[key.path];
        assert_eq!(row[1], format!("`{}`", key.variable()), "{}", key.path);
        if let Some(default) = key.default {
            assert_eq!(row[2], format!("`{default}`"), "{}", key.path);
        }
    }
}
