use super::{credential, settings::Settings};
use crate::{
    domain::{app::AppManifest, id::ClientId},
    secret::Secret,
};

/// The second app registration, with which an administrator lets the portal read their tenant's records.
#[derive(Debug, Clone)]
pub struct InspectionApp {
    /// Its application (client) id.
    pub client_id: ClientId,
    /// Its client secret.
    pub client_secret: Secret,
}

pub(super) fn read(settings: &mut Settings, app: Option<&AppManifest>) -> Option<InspectionApp> {
    let keys = ["inspection.client_id", "inspection.client_secret", "inspection.client_secret_file"];
    if !keys.iter().any(|key| settings.is_given(key)) {
        return None;
    }
    let client_id = settings.required("inspection.client_id").and_then(|text| {
        let id = text.parse();
        id.map_err(|error| settings.wrong("inspection.client_id", &format!("is {error}"))).ok()
    });
    if client_id.is_some() && client_id == app.map(|app| app.client_id) {
        let advice =
            "Make a second registration: what an administrator allows for looking stays granted to it.";
        settings.fault("inspection.client_id", "is the id of the app itself", advice);
    }
    if !keys[1..].iter().any(|key| settings.is_given(key)) {
        settings.wrong("inspection.client_secret", "is missing");
    }
    let client_secret =
        credential::client_secret(settings, "inspection.client_secret", "inspection.client_secret_file");
    Some(InspectionApp { client_id: client_id?, client_secret: client_secret? })
}
