//! How scopes and query strings are written in requests to Entra.

use url::Url;

use crate::domain::{
    cloud::Cloud,
    scope::{Scope, ScopeSet},
};

/// The `scope` parameter: OpenID scopes as they are, Graph's with the resource in front, separated by blanks
/// (Microsoft identity platform, "Scopes and permissions").
pub(crate) fn scope_text(cloud: &Cloud, scopes: &ScopeSet) -> String {
    let resource = cloud.graph_resource.as_str().trim_end_matches('/');
    let spell = |scope: &Scope| {
        if scope.is_openid() { scope.as_str().to_owned() } else { format!("{resource}/{}", scope.as_str()) }
    };
    scopes.iter().map(spell).collect::<Vec<_>>().join(" ")
}

/// Puts the pairs into the query. Blanks become `%20`, as in Microsoft's own samples: not every endpoint is
/// known to read `+` as a blank.
pub(crate) fn with_query(mut url: Url, pairs: &[(&str, &str)]) -> Url {
    let text = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    url.set_query(Some(&text.replace('+', "%20")));
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_graph_scopes_carry_the_resource() {
        let scopes = ScopeSet::from_answer("openid User.Read");
        assert_eq!(scope_text(&test_cloud(), &scopes), "openid https://graph.microsoft.com/User.Read");
    }

    #[test]
    fn blanks_and_pluses_survive() {
        let url = with_query("https://a.example/".parse().unwrap(), &[("k", "a b+c&d")]);
        assert_eq!(url.query(), Some("k=a%20b%2Bc%26d"));
        assert_eq!(url.query_pairs().next().unwrap().1, "a b+c&d");
    }

    fn test_cloud() -> Cloud {
        crate::microsoft::authority::tests::cloud("https://login.microsoftonline.com")
    }
}
