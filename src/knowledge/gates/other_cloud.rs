//! The words for an organisation that lives in another Microsoft cloud than the app (Microsoft Entra "National clouds":
//! an app is registered in each cloud by itself, and tokens of one are not accepted in another).

use super::{GateContext, Home, HomePlace};
use crate::{
    domain::gate::{Fixer, Gate, GateReading},
    say,
};

/// The reading, said for the cloud that was found.
pub(super) fn explained(reading: GateReading, context: &GateContext) -> GateReading {
    let GateContext {
        words,
        app,
        home: Some(Home { domain, place: HomePlace::OtherCloud { name: cloud } }),
        ..
    } = context
    else {
        return reading;
    };
    if reading.gate != Gate::WrongTenantOrCloud {
        return reading;
    }
    let (app, cloud) = (app.as_str(), cloud.as_str());
    GateReading {
        fixer: Fixer::Vendor,
        title: say!(words, "gate-other-cloud"),
        explanation: say!(
            words,
            "gate-other-cloud.explanation",
            domain = domain.as_str(),
            cloud = cloud,
            app = app
        ),
        next_steps: vec![
            say!(words, "gate-other-cloud.step-1", app = app, cloud = cloud),
            say!(words, "gate-other-cloud.step-2"),
        ],
        hand_over_helps: false,
        ..reading
    }
}
