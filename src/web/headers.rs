//! Response headers that every answer carries.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

use super::{Site, site::origin};

/// Adds the headers.
pub(super) async fn protect(State(site): State<Site>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let forms_lead_to: Vec<String> = std::iter::once(origin(&site.portal.cloud.authority))
        .chain(site.portal.return_addresses.origins())
        .collect();
    let policy = content_security_policy(&forms_lead_to.join(" "));
    add(response.headers_mut(), &policy, site.is_https());
    response
}

/// Nothing is loaded but our own files, nothing runs inline, nobody frames us. Forms go to ourselves; browsers
/// follow the redirect of a form under the same rule, so Microsoft's sign-in host and the hosts of the vendor's product
/// to which people go back are named as well.
fn content_security_policy(forms_lead_to: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; form-action 'self' {forms_lead_to}; frame-ancestors 'none'; base-uri 'none'"
    )
}

fn add(headers: &mut HeaderMap, policy: &str, https: bool) {
    const FIXED: [(&str, &str); 6] = [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];
    for (name, value) in FIXED {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(policy) {
        // A picture that is served by itself brings a stricter one along.
        headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(policy);
    }
    if https {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    // Pages show who is signed in and what a link opens: no cache keeps them.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_protected_and_assets_keep_their_own_caching() {
        let mut headers = HeaderMap::new();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public"));
        add(&mut headers, &content_security_policy("https://login.microsoftonline.com"), true);
        assert_eq!(headers[header::CACHE_CONTROL], "public");
        let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"));
        assert!(policy.contains("form-action 'self' https://login.microsoftonline.com;"));
        assert!(headers.contains_key(header::STRICT_TRANSPORT_SECURITY));
        let mut plain = HeaderMap::new();
        add(&mut plain, "default-src 'none'", false);
        assert!(!plain.contains_key(header::STRICT_TRANSPORT_SECURITY));
        assert_eq!(plain[header::CACHE_CONTROL], "no-store");
    }
}
