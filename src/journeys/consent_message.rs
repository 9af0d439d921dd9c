//! What a requester writes to their admin: the first message and the reminder; and what the vendor's support writes when
//! the app needs more than was allowed. The portal sends none of them.

use jiff::Timestamp;
use url::Url;

use crate::{
    domain::{
        app::AppManifest,
        consent::ConsentRequest,
        consent_message::{Message, Paragraph, one_line},
        grant::AdminRole,
        scope::ScopeSet,
    },
    say,
    words::Words,
};

/// Which message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The one that brings the link.
    First,
    /// One that asks again.
    Reminder,
}

/// Writes a message in the requester's language. Its links open in the same language, and the reader can change it.
pub fn compose(
    words: Words,
    app: &AppManifest,
    request: &ConsentRequest,
    admin_page: &Url,
    kind: Kind,
) -> Message {
    let name = one_line(&request.requester.name);
    let (app_name, publisher) = (app.name.as_str(), app.publisher.as_str());
    let roles: Vec<&str> = AdminRole::ALL.into_iter().map(AdminRole::name).collect();
    let roles = words.list(&roles);
    let until = words.day(request.expires_at);
    let asked = words.day(request.created_at);
    let why = match kind {
        Kind::First => say!(words, "letter-why", app = app_name, publisher = publisher),
        Kind::Reminder => {
            say!(words, "letter-reminder-why", app = app_name, publisher = publisher, asked = asked)
        }
    };
    let subject = match kind {
        Kind::First => say!(words, "letter-subject", app = app_name),
        Kind::Reminder => say!(words, "letter-reminder-subject", app = app_name),
    };
    let paragraphs = vec![
        text(say!(words, "letter-greeting")),
        text(why),
        text(say!(words, "letter-page", app = app_name)),
        Paragraph::Link(admin_link(words, admin_page)),
        text(say!(words, "letter-safe", publisher = publisher)),
        text(say!(words, "letter-roles", roles = roles)),
        text(say!(words, "letter-sheet", app = app_name)),
        Paragraph::Link(sheet_link(words, admin_page)),
        text(say!(words, "letter-until", until = until)),
        Paragraph::Text(say!(words, "letter-thanks", name = name)),
    ];
    Message { subject: one_line(&subject), paragraphs }
}

/// Writes the message with which the vendor's support asks an organisation to consent again, since the app needs `lacks`
/// besides what was allowed. Nothing in it comes from outside the configuration.
pub fn compose_again(
    words: Words,
    app: &AppManifest,
    lacks: &ScopeSet,
    admin_page: &Url,
    expires_at: Timestamp,
) -> Message {
    let (app_name, publisher) = (app.name.as_str(), app.publisher.as_str());
    let reasons: Vec<String> = app
        .permissions
        .iter()
        .filter(|permission| lacks.contains(&permission.scope))
        .map(|permission| format!("- {}: {}", permission.scope, permission.reason.to(words.language()).text))
        .collect();
    let roles: Vec<&str> = AdminRole::ALL.into_iter().map(AdminRole::name).collect();
    let paragraphs = vec![
        text(say!(words, "letter-greeting")),
        text(say!(words, "letter-again-why", app = app_name, publisher = publisher)),
        Paragraph::Text(reasons.join("\n")),
        text(say!(words, "letter-again-page", app = app_name)),
        Paragraph::Link(admin_link(words, admin_page)),
        text(say!(words, "letter-safe", publisher = publisher)),
        text(say!(words, "letter-roles", roles = words.list(&roles))),
        text(say!(words, "letter-again-until", until = words.day(expires_at))),
        Paragraph::Text(say!(words, "letter-thanks", name = publisher)),
    ];
    Message { subject: one_line(&say!(words, "letter-again-subject", app = app_name)), paragraphs }
}

/// A paragraph. Mail programs break lines themselves, so those of the text's file are none.
fn text(words: String) -> Paragraph {
    Paragraph::Text(words.replace('\n', " "))
}

/// The admin's page in a language.
pub fn admin_link(words: Words, admin_page: &Url) -> Url {
    let mut link = admin_page.clone();
    link.query_pairs_mut().append_pair("lang", words.language().tag());
    link
}

fn sheet_link(words: Words, admin_page: &Url) -> Url {
    let mut link = admin_page.clone();
    link.set_path(&format!("{}/security", admin_page.path()));
    admin_link(words, &link)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::domain::{
        consent::{ConsentState, Requester, Side},
        id::{ClientId, ConsentRequestId, TenantId},
        language::Language,
    };

    fn app() -> AppManifest {
        AppManifest {
            client_id: ClientId::new(Uuid::nil()),
            name: "Drift".to_owned(),
            publisher: "Drift Software".to_owned(),
            publisher_verified: true,
            purpose: "".into(),
            permissions: Vec::new(),
            website: None,
            terms: None,
            privacy: None,
            support: String::new(),
        }
    }

    fn request(name: &str) -> ConsentRequest {
        ConsentRequest {
            id: ConsentRequestId::new(Uuid::nil()),
            tenant: TenantId::new(Uuid::nil()),
            cloud: "global".to_owned(),
            requester: Requester {
                side: Side::Customer,
                person: None,
                name: name.to_owned(),
                username: String::new(),
            },
            created_at: Timestamp::from_second(1_800_000_000).unwrap(),
            expires_at: Timestamp::from_second(1_800_900_000).unwrap(),
            opened_at: None,
            state: ConsentState::Created,
            withdrawn: None,
            reminders: 0,
            reminded_at: None,
            version: 1,
        }
    }

    #[test]
    fn a_message_says_who_what_how_and_until_when_in_every_language() {
        let page = "https://portal.example/admin/abc".parse().unwrap();
        for language in Language::ALL {
            let words = Words::of(language);
            for kind in [Kind::First, Kind::Reminder] {
                let message = compose(words, &app(), &request("Carla"), &page, kind);
                let text = message.text();
                let link = format!("https://portal.example/admin/abc?lang={}", language.tag());
                let sheet = format!("https://portal.example/admin/abc/security?lang={}", language.tag());
                let until = words.day(request("").expires_at);
                for part in ["Carla", "Drift Software", &link, &sheet, "Application Administrator", &until] {
                    assert!(text.contains(part), "{part}: {text}");
                }
                assert!(message.subject.contains("Drift"), "{}", message.subject);
                let asked = words.day(request("").created_at);
                assert_eq!(text.contains(&asked), kind == Kind::Reminder, "{text}");
            }
        }
    }

    #[test]
    fn a_name_adds_no_lines() {
        let page = "https://portal.example/admin/abc".parse().unwrap();
        let eve = request("Eve\r\nBcc: all@contoso.example\n\nhttps://evil.example");
        let message = compose(Words::default(), &app(), &eve, &page, Kind::First);
        assert!(message.text().ends_with("EveBcc: all@contoso.examplehttps://evil.example\n"));
        assert!(!message.subject.contains(['\r', '\n']));
    }
}
