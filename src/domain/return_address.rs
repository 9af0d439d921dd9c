//! Where the vendor's product wants people back: exactly the addresses that the vendor listed. What is asked for is
//! compared as text and never parsed, so that there is nothing for two parsers to differ over (RFC 9700, section 4.1.3).

use std::str::FromStr;

use url::{Host, Url};

use super::loopback::is_loopback;

/// The longest address in the list, in bytes. It travels in a cookie.
pub const LONGEST: usize = 500;

/// One address of the vendor's product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnAddress {
    url: Url,
    written: String,
}

/// Why a text cannot be listed as a return address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidReturnAddress {
    /// No absolute address with a host.
    #[error("is not a web address")]
    NoAddress,
    /// Another scheme than https, and not http of this machine.
    #[error("is not https; plain http is accepted for localhost and 127.0.0.1 only")]
    NotHttps,
    /// A user name or a password.
    #[error("has a user name or a password")]
    HasUser,
    /// A query or a fragment.
    #[error("has a query or a fragment")]
    HasQuery,
    /// A pattern where an address is needed.
    #[error("has a * in it; every address is listed whole")]
    Pattern,
    /// An IPv6 address, which a content security policy cannot name.
    #[error("names its host by an IPv6 address")]
    Ipv6,
    /// Longer than [`LONGEST`].
    #[error("is longer than {LONGEST} characters")]
    TooLong,
}

impl ReturnAddress {
    /// The address.
    pub const fn url(&self) -> &Url {
        &self.url
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        self.url.origin().ascii_serialization()
    }
}

impl FromStr for ReturnAddress {
    type Err = InvalidReturnAddress;

    fn from_str(text: &str) -> Result<Self, InvalidReturnAddress> {
        let written = text.trim();
        if written.len() > LONGEST {
            return Err(InvalidReturnAddress::TooLong);
        }
        if written.contains('*') {
            return Err(InvalidReturnAddress::Pattern);
        }
        let url: Url = written.parse().map_err(|_| InvalidReturnAddress::NoAddress)?;
        match url.host() {
            None => return Err(InvalidReturnAddress::NoAddress),
            Some(Host::Ipv6(_)) => return Err(InvalidReturnAddress::Ipv6),
            Some(_) => {}
        }
        if url.scheme() != "https" && !(url.scheme() == "http" && is_loopback(&url)) {
            return Err(InvalidReturnAddress::NotHttps);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(InvalidReturnAddress::HasUser);
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(InvalidReturnAddress::HasQuery);
        }
        Ok(Self { written: written.to_owned(), url })
    }
}

/// The list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReturnAddresses(Vec<ReturnAddress>);

impl ReturnAddresses {
    /// The listed address that `wanted` is: as the list has it, or as an address parser writes that
    /// (`https://app.example` and `https://app.example/`).
    pub fn find(&self, wanted: &str) -> Option<&ReturnAddress> {
        self.0.iter().find(|listed| listed.written == wanted || listed.url.as_str() == wanted)
    }

    /// The origins in the list, each once.
    pub fn origins(&self) -> Vec<String> {
        let mut origins: Vec<String> = self.0.iter().map(ReturnAddress::origin).collect();
        origins.sort();
        origins.dedup();
        origins
    }
}

impl FromIterator<ReturnAddress> for ReturnAddresses {
    fn from_iter<I: IntoIterator<Item = ReturnAddress>>(addresses: I) -> Self {
        Self(addresses.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LISTED: [&str; 4] = [
        "https://app.drift.example/connected",
        "https://app.drift.example:8443/a%20b",
        "https://bücher.example",
        "http://127.0.0.1:3000/back",
    ];

    fn list() -> ReturnAddresses {
        LISTED.iter().map(|text| text.parse::<ReturnAddress>().unwrap()).collect()
    }

    #[test]
    fn listed_addresses_are_found_as_written_and_as_parsed() {
        for text in LISTED {
            assert!(list().find(text).is_some(), "{text}");
            let parsed: Url = text.parse().unwrap();
            assert!(list().find(parsed.as_str()).is_some(), "{parsed}");
        }
        assert_eq!(list().find("https://bücher.example").unwrap().origin(), "https://xn--bcher-kva.example");
        assert_eq!(list().origins().len(), 4);
    }

    #[test]
    fn what_only_resembles_a_listed_address_is_not_found() {
        for tricky in [
            "",
            "https://app.drift.example",
            "https://app.drift.example/",
            "https://app.drift.example/connected/",
            "https://app.drift.example/connected?",
            "https://app.drift.example/connected?next=https://evil.example",
            "https://app.drift.example/connected#x",
            "https://app.drift.example/connected/../connected",
            "https://app.drift.example/./connected",
            "https://app.drift.example//connected",
            "https://app.drift.example/%63onnected",
            "https://app.drift.example/connected%00",
            "https://app.drift.example/Connected",
            "https://APP.drift.example/connected",
            "HTTPS://app.drift.example/connected",
            "http://app.drift.example/connected",
            "https:/app.drift.example/connected",
            "https:app.drift.example/connected",
            "https:\\\\app.drift.example\\connected",
            "https://app.drift.example\\connected",
            "//app.drift.example/connected",
            "/connected",
            "https://app.drift.example:443/connected",
            "https://app.drift.example:8443/connected",
            "https://app.drift.example:/connected",
            "https://app.drift.example./connected",
            "https://app.drift.example.evil.example/connected",
            "https://evil.example/https://app.drift.example/connected",
            "https://app.drift.example@evil.example/connected",
            "https://x@app.drift.example/connected",
            "https://x:y@app.drift.example/connected",
            "https://evil.example#@app.drift.example/connected",
            "https://evil.example\\@app.drift.example/connected",
            "https://app\u{3002}drift.example/connected",
            "https://ａpp.drift.example/connected",
            "https://аpp.drift.example/connected",
            "https://app.drift.example/connecte\u{301}d",
            " https://app.drift.example/connected",
            "https://app.drift.example/connected ",
            "https://app.drift.example/connected\n",
            "\thttps://app.drift.example/connected",
            "https://app.dri\tft.example/connected",
            "https://app.drift.example/connected\0",
            "javascript:location='https://app.drift.example/connected'",
            "http://localhost:3000/back",
            "http://127.1:3000/back",
            "http://0x7f000001:3000/back",
            "http://127.0.0.1:03000/back",
        ] {
            assert!(list().find(tricky).is_none(), "{tricky:?}");
        }
    }

    #[test]
    fn only_whole_https_addresses_can_be_listed() {
        use InvalidReturnAddress as Wrong;
        let long = format!("https://app.example/{}", "a".repeat(LONGEST));
        for (text, why) in [
            ("", Wrong::NoAddress),
            ("app.example/back", Wrong::NoAddress),
            ("/back", Wrong::NoAddress),
            ("javascript:alert(1)", Wrong::NoAddress),
            ("https://", Wrong::NoAddress),
            ("http://app.example/back", Wrong::NotHttps),
            ("ftp://app.example/back", Wrong::NotHttps),
            ("http://localhost.evil.example/", Wrong::NotHttps),
            ("https://user@app.example/", Wrong::HasUser),
            ("https://:pw@app.example/", Wrong::HasUser),
            ("https://app.example/?a=b", Wrong::HasQuery),
            ("https://app.example/#a", Wrong::HasQuery),
            ("https://*.app.example/", Wrong::Pattern),
            ("https://app.example/*", Wrong::Pattern),
            ("http://[::1]:3000/", Wrong::Ipv6),
            (long.as_str(), Wrong::TooLong),
        ] {
            assert_eq!(text.parse::<ReturnAddress>(), Err(why), "{text}");
        }
        for text in ["http://localhost:3000/back", "https://app.example", " https://app.example/a/b "] {
            assert!(text.parse::<ReturnAddress>().is_ok(), "{text}");
        }
    }

    proptest! {
        /// Whatever is asked for, what comes out is in the list, and the browser would go where the list says.
        #[test]
        fn nothing_but_the_list_comes_out(
            before in "[ \\\\/@:.%a-z\u{3002}\u{ff0e}]{0,4}",
            at in 0..4usize,
            cut in 0..40usize,
            inside in "[ \\\\/@:.?#%&=a-zA-Z0-9\u{3002}\u{ff0e}\\t\\n\\r\\x00]{0,6}",
            after in "[ \\\\/@:.?#%&=a-zA-Z0-9]{0,6}",
        ) {
            let listed = LISTED[at];
            let cut = listed.floor_char_boundary(cut);
            let wanted = format!("{before}{}{inside}{}{after}", &listed[..cut], &listed[cut..]);
            if let Some(found) = list().find(&wanted) {
                prop_assert!(LISTED.iter().any(|text| text.parse::<ReturnAddress>().as_ref() == Ok(found)));
                prop_assert_eq!(wanted.parse::<Url>().unwrap(), found.url().clone());
                prop_assert!(wanted == found.written || wanted == found.url.as_str());
            }
        }

        #[test]
        fn any_text_at_all_is_survived(wanted in any::<String>()) {
            prop_assert!(list().find(&wanted).is_none_or(|found| found.url().host().is_some()));
            let _parsed = wanted.parse::<ReturnAddress>();
        }
    }
}
