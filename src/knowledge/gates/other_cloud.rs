//! The words for an organisation that lives in another Microsoft cloud than the app (Microsoft Entra "National clouds":
//! an app is registered in each cloud by itself, and tokens of one are not accepted in another).

use super::{GateContext, Home, HomePlace};
use crate::domain::gate::{Fixer, Gate, GateReading};

/// The reading, said for the cloud that was found.
pub(super) fn explained(reading: GateReading, context: &GateContext) -> GateReading {
    let GateContext { app, home: Some(Home { domain, place: HomePlace::OtherCloud { name } }), .. } = context
    else {
        return reading;
    };
    if reading.gate != Gate::WrongTenantOrCloud {
        return reading;
    }
    GateReading {
        fixer: Fixer::Vendor,
        title: "Your organisation is in another Microsoft cloud".to_owned(),
        explanation: format!(
            "Accounts of {domain} live in {name}. {app} is not registered there, and accounts of one Microsoft cloud \
             cannot sign in to apps of another. Nothing in your organisation can change that. This is not your fault."
        ),
        next_steps: vec![
            format!("Ask the vendor whether {app} is offered for {name}."),
            "If you also have an account in another organisation, sign in with that one.".to_owned(),
        ],
        hand_over_helps: false,
        ..reading
    }
}
