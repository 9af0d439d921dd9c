use std::fmt::Write as _;

use url::Url;

/// One customer of the demo: whom to sign in as and what that shows.
struct Customer {
    name: &'static str,
    accounts: &'static [&'static str],
    shows: &'static str,
}

/// The customers in the order in which they are worth a try.
const CUSTOMERS: &[Customer] = &[
    Customer {
        name: "Northwind",
        accounts: &["nina@northwind.example"],
        shows: "people may consent, mailboxes in the cloud: all green",
    },
    Customer {
        name: "Contoso",
        accounts: &["carla@contoso.example", "adam@contoso.example (admin)"],
        shows: "needs an admin; a grant takes 20 seconds to spread",
    },
    Customer {
        name: "Fabrikam",
        accounts: &["farah@fabrikam.example", "felix@fabrikam.example"],
        shows: "hybrid: Farah's mailbox in the cloud, Felix's on premises",
    },
    Customer { name: "Adatum", accounts: &["ada@adatum.example"], shows: "on-premises Exchange only" },
    Customer {
        name: "Tailspin",
        accounts: &["toni@tailspin.example"],
        shows: "mail and calendars at another provider",
    },
    Customer {
        name: "Woodgrove",
        accounts: &["walter@woodgrove.example"],
        shows: "user assignment required: Microsoft never sends Walter back",
    },
    Customer {
        name: "Litware",
        accounts: &["lena@litware.example"],
        shows: "Conditional Access blocks the sign-in",
    },
    Customer {
        name: "Proseware",
        accounts: &["paula@proseware.example"],
        shows: "an admin switched the app off",
    },
    Customer {
        name: "Wingtip",
        accounts: &["uma@wingtip.example", "piet@wingtip.example", "gale@partner.example"],
        shows: "no mailbox: no licence, plan switched off, guest",
    },
    Customer {
        name: "Lucerne",
        accounts: &["lucy@lucerne.example"],
        shows: "lives in Microsoft's cloud for the US Government",
    },
    Customer {
        name: "Relecloud",
        accounts: &["rieke@relecloud.example"],
        shows: "lives in the German sovereign cloud",
    },
    Customer {
        name: "Drift (vendor)",
        accounts: &["sam@drift.example", "rita@drift.example", "olga@drift.example", "pat@drift.example"],
        shows: "support, reader and operator of the desk; Pat is no staff",
    },
];

/// Where everything of the demo is reached.
#[derive(Debug)]
pub(super) struct Addresses<'a> {
    pub(super) portal: &'a Url,
    pub(super) rooms: &'a Url,
    pub(super) microsoft: &'a Url,
    pub(super) product: &'a Url,
}

/// What to open and whom to sign in as.
pub(super) fn text(at: &Addresses<'_>, control: bool, fleet: usize) -> String {
    let Addresses { portal, rooms, microsoft, product } = at;
    let mut text = format!(
        "\nConsentry demo: nothing leaves this machine, no password is asked.\n\n  \
         Open                 {portal}\n  A second app         {rooms}\n  Simulated Microsoft  {microsoft}\n  \
         The product itself   {product}\n"
    );
    if control {
        // Writing to a String does not fail.
        let _written = writeln!(text, "  Its control API      {microsoft}_sim/");
    }
    text.push_str("\nSign in as\n\n");
    let width = CUSTOMERS.iter().map(|customer| customer.name.len()).max().unwrap_or_default();
    let account_width = accounts().map(str::len).max().unwrap_or_default();
    for Customer { name, accounts, shows } in CUSTOMERS {
        for (i, account) in accounts.iter().enumerate() {
            let (name, shows) = if i == 0 { (*name, *shows) } else { ("", "") };
            let line = format!("  {name:width$}  {account:account_width$}  {shows}");
            let _written = writeln!(text, "{}", line.trim_end());
        }
    }
    if fleet > 0 {
        let _written = writeln!(
            text,
            "\nThe desk has {fleet} made-up customers, with a year of sign-ins, requests and reports. Sign in as\n\
             sam@drift.example and open {portal}support: search a part of a name (logistics), a code (AADSTS50105,\n\
             MailboxNotEnabledForRESTAPI), a person. 24 days ago Microsoft changed what people may consent to, and within a\n\
             week some customers that had worked needed an administrator; 41 days ago the vendor's secret had expired."
        );
    }
    text.push_str(
        "\nThe whole chain: sign in as carla@contoso.example, connect the calendar, hand over to an admin, open the\n\
         admin's link in a private window and go on as adam@contoso.example. The second app, Drift Rooms, has another\n\
         manifest, look and database in the same process; consent to one is none to the other. Ctrl-C stops everything.\n\n",
    );
    text
}

fn accounts() -> impl Iterator<Item = &'static str> {
    CUSTOMERS.iter().flat_map(|customer| customer.accounts).copied()
}

#[cfg(test)]
mod tests {
    use entra_sim::Scenario;

    use super::*;

    #[test]
    fn every_account_exists_in_the_simulated_world() {
        let scenario = Scenario::demo();
        for account in accounts() {
            let address = account.split(' ').next().unwrap();
            assert!(scenario.home_of(address).is_some(), "{address}");
        }
    }

    #[test]
    fn the_guide_says_what_to_open_and_fits_a_terminal() {
        let [portal, rooms, microsoft, product] = [
            "http://localhost:8080",
            "http://rooms.localhost:8080",
            "http://127.0.0.1:8081",
            "http://127.0.0.1:8082",
        ]
        .map(|address| address.parse::<Url>().unwrap());
        let at = Addresses { portal: &portal, rooms: &rooms, microsoft: &microsoft, product: &product };
        let text = text(&at, true, 10_000);
        for address in [portal.as_str(), rooms.as_str(), product.as_str(), "http://127.0.0.1:8081/_sim/"] {
            assert!(text.contains(address), "{text}");
        }
        for line in text.lines() {
            assert!(line.len() <= 120, "too wide for a terminal: {line}");
        }
    }
}
