//! Claims challenges: a 401 (or, in an older form, 403) whose `WWW-Authenticate` header says what a new sign-in has to
//! ask for (Microsoft Entra "Claims challenges, claims requests and client capabilities").

use base64::{
    Engine as _, alphabet, engine::DecodePaddingMode, engine::GeneralPurpose, engine::GeneralPurposeConfig,
};
use reqwest::header::{HeaderMap, HeaderValue};

use crate::domain::probe::ClaimsChallenge;

const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

pub(super) fn is_one(headers: &HeaderMap) -> bool {
    texts(headers).any(|text| text.contains("insufficient_claims"))
}

/// The claims, which come in base64; in some answers as they are. `None` when they cannot be read: the challenge
/// stands all the same.
pub(super) fn claims(headers: &HeaderMap) -> Option<ClaimsChallenge> {
    texts(headers)
        .filter(|text| text.contains("insufficient_claims"))
        .find_map(|text| decode(parameter(text)?))
}

fn texts(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    headers.get_all("www-authenticate").iter().map(HeaderValue::to_str).filter_map(Result::ok)
}

/// The value of `claims="…"`.
fn parameter(header: &str) -> Option<&str> {
    let (_, rest) = header.split_once("claims=\"")?;
    rest.split_once('"').map(|(value, _)| value)
}

fn decode(value: &str) -> Option<ClaimsChallenge> {
    let value = value.replace("%3D", "=").replace("%3d", "=");
    [alphabet::STANDARD, alphabet::URL_SAFE].iter().find_map(|alphabet| {
        let bytes = GeneralPurpose::new(alphabet, LENIENT).decode(&value).ok()?;
        ClaimsChallenge::try_from(String::from_utf8(bytes).ok()?).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}`
    const CLAIMS: &str =
        "eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNjA0MTA2NjUxIn19fQ==";

    fn headers(value: &str) -> HeaderMap {
        [("www-authenticate".parse().unwrap(), HeaderValue::from_str(value).unwrap())].into_iter().collect()
    }

    #[test]
    fn the_claims_are_decoded_with_and_without_padding() {
        for claims in [CLAIMS, CLAIMS.trim_end_matches('=')] {
            let header = format!(r#"Bearer realm="", error="insufficient_claims", claims="{claims}""#);
            let found = claims_of(&header).unwrap();
            assert!(found.as_str().contains("1604106651"));
        }
    }

    fn claims_of(header: &str) -> Option<ClaimsChallenge> {
        let headers = headers(header);
        assert!(is_one(&headers));
        claims(&headers)
    }

    #[test]
    fn a_challenge_with_unreadable_claims_is_still_one() {
        for claims in ["", "%%%", "bm90IGpzb24=", "W10="] {
            assert!(
                claims_of(&format!(r#"Bearer error="insufficient_claims", claims="{claims}""#)).is_none()
            );
        }
        assert!(claims_of(r#"Bearer error="insufficient_claims""#).is_none());
        assert!(!is_one(&headers(r#"Bearer error="invalid_token""#)));
    }
}
