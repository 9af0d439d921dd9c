//! What the vendor does about a gate that only the vendor can open, in the words of the Entra admin center's menus
//! (Microsoft Entra "Add a redirect URI", "Add and manage app credentials", "Configure an app to access a web API").

use crate::domain::gate::Gate;

/// One step for the vendor's own people; `None` where the number alone says what to do.
pub const fn vendor_advice(gate: Gate) -> Option<&'static str> {
    match gate {
        Gate::RedirectMismatch => Some(
            "App registrations > the app > Authentication: register both return addresses of this portal as platform \
             Web, letter for letter.",
        ),
        Gate::VendorCredential => Some(
            "App registrations > the app > Certificates & secrets: make a new credential, put it into the portal's \
             configuration and start the portal again.",
        ),
        Gate::AppRegistrationWrong => Some(
            "App registrations > the app > API permissions: compare the list with the permissions in the portal's \
             configuration; the page “Check a sign-in link” judges the product's own link.",
        ),
        Gate::WrongTenantOrCloud => Some(
            "An app is registered in each Microsoft cloud by itself. Decide whether to offer it in the cloud of these \
             organisations.",
        ),
        _ => None,
    }
}
