use url::Url;

use super::{address, key, settings::Settings};
use crate::domain::cloud::Cloud;

/// The word that stands for a cloud whose addresses are all given.
const CUSTOM: &str = "custom";

const ADDRESSES: [&str; 7] = [
    "cloud.name",
    "cloud.authority",
    "cloud.graph",
    "cloud.graph_resource",
    "cloud.autodiscover",
    "cloud.entra_portal",
    "cloud.instance_name",
];

pub(super) fn read(settings: &mut Settings) -> Option<Cloud> {
    let id = settings.text("cloud.use")?;
    if id == CUSTOM { custom(settings) } else { known(settings, &id) }
}

fn known(settings: &mut Settings, id: &str) -> Option<Cloud> {
    for path in ADDRESSES.into_iter().filter(|path| settings.is_given(path)).collect::<Vec<_>>() {
        // One address of another cloud would send people to one cloud and their tokens to the other.
        let advice = format!("Remove it, or say cloud.use = \"{CUSTOM}\" and give all addresses.");
        settings.fault(path, &format!("cannot be given with cloud.use = \"{id}\""), &advice);
    }
    let clouds = crate::knowledge::clouds();
    if let Some(cloud) = clouds.iter().find(|cloud| cloud.id == id) {
        return Some(cloud.clone());
    }
    let ids = || clouds.iter().map(|cloud| cloud.id.as_str()).chain([CUSTOM]);
    let advice = match key::nearest(id, ids()) {
        Some(meant) => format!("Did you mean {meant}?"),
        None => format!("Known are {}.", ids().collect::<Vec<_>>().join(", ")),
    };
    settings.fault("cloud.use", &format!("names no known cloud: {id:?}"), &advice);
    None
}

fn custom(settings: &mut Settings) -> Option<Cloud> {
    let name = settings.text("cloud.name");
    let authority = address::base(settings, "cloud.authority");
    let graph = address::base(settings, "cloud.graph");
    let graph_resource = resource(settings);
    let autodiscover = address::base(settings, "cloud.autodiscover");
    let entra_portal = address::base(settings, "cloud.entra_portal");
    let instance_name = settings.required("cloud.instance_name");
    let graph = graph?;
    Some(Cloud {
        id: CUSTOM.into(),
        name: name.unwrap_or_else(|| "Custom cloud".into()),
        authority: authority?,
        graph_resource: graph_resource.unwrap_or_else(|| graph.clone()),
        graph,
        autodiscover: autodiscover?,
        entra_portal: entra_portal?,
        instance_name: instance_name?,
    })
}

fn resource(settings: &mut Settings) -> Option<Url> {
    settings.value("cloud.graph_resource")?;
    address::base(settings, "cloud.graph_resource")
}
