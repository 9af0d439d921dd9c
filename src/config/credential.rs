use uuid::Uuid;

use super::{file, settings::Settings};
use crate::secret::Secret;

/// How the app proves itself to Entra, as configured.
#[derive(Debug, Clone)]
pub enum CredentialSetting {
    /// A client secret.
    Secret(Secret),
    /// A certificate and its private key, both as PEM text.
    Certificate {
        /// The certificate that is uploaded to the registration.
        certificate_pem: String,
        /// Its private key.
        private_key_pem: Secret,
    },
}

pub(super) fn read(settings: &mut Settings) -> Option<CredentialSetting> {
    let given = |settings: &Settings, paths: [&str; 2]| paths.iter().any(|path| settings.is_given(path));
    if given(settings, ["app.certificate_file", "app.private_key_file"]) {
        let certificate = pem(settings, "app.certificate_file", "CERTIFICATE");
        let private_key = pem(settings, "app.private_key_file", "PRIVATE KEY");
        return Some(CredentialSetting::Certificate {
            certificate_pem: certificate?.expose().to_owned(),
            private_key_pem: private_key?,
        });
    }
    if !given(settings, ["app.client_secret", "app.client_secret_file"]) {
        let advice = "Give app.client_secret_file, or app.certificate_file with app.private_key_file.";
        settings.fault("app.client_secret", "is missing", advice);
        return None;
    }
    client_secret(settings, "app.client_secret", "app.client_secret_file").map(CredentialSetting::Secret)
}

/// The value of a client secret, from either key.
pub(super) fn client_secret(
    settings: &mut Settings,
    inline: &'static str,
    file: &'static str,
) -> Option<Secret> {
    let secret = file::secret(settings, inline, file)?;
    // The Entra admin center shows both side by side; Entra answers the id with AADSTS7000215.
    if Uuid::parse_str(secret.expose()).is_ok() {
        settings.wrong(inline, "looks like the secret's id");
        return None;
    }
    Some(secret)
}

fn pem(settings: &mut Settings, path: &'static str, label: &str) -> Option<Secret> {
    settings.required(path)?;
    let text = file::contents(settings, path)?;
    if text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || text.contains("Proc-Type: 4,ENCRYPTED") {
        let advice = "Give a key without a passphrase, readable by the portal only: `openssl pkey -in key.pem -out plain.pem`.";
        settings.fault(path, "names a private key with a passphrase", advice);
        return None;
    }
    let labelled =
        |line: &str| line.starts_with("-----BEGIN ") && line.trim_end().ends_with(&format!("{label}-----"));
    if !text.lines().any(labelled) {
        settings
            .wrong(path, &format!("names a file without a PEM block of a {}", label.to_ascii_lowercase()));
        return None;
    }
    Some(Secret::new(text.as_str()))
}
