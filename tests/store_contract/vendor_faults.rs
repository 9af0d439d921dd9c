//! Refusals that the vendor can mend, gathered.

use consentry::{
    domain::{
        gate::{Fixer, Gate},
        sign_in_error::SignInError,
    },
    store::{Refusal, VendorFault},
};

use crate::{
    bench::{Bench, on_every_engine},
    samples::{TENANT, at, contoso, refusal},
};

on_every_engine!(faults_are_gathered_by_what_was_said_and_when);

fn fault(id: u128, seconds: i64, said: &str) -> Refusal {
    let error = SignInError::new("invalid_client", said);
    Refusal { fixer: Some(Fixer::Vendor), error, ..refusal(id, seconds, Gate::VendorCredential) }
}

async fn faults_are_gathered_by_what_was_said_and_when(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    let mut of_nobody = fault(3, 30, "AADSTS7000222: expired");
    (of_nobody.tenant, of_nobody.person) = (None, None);
    let (too_old, not_ours) =
        (fault(5, 1, "AADSTS7000222: expired"), refusal(6, 50, Gate::ConditionalAccess));
    for refusal in [
        fault(1, 10, "AADSTS7000222: expired"),
        fault(2, 20, "AADSTS7000222: expired"),
        of_nobody,
        too_old,
        not_ours,
    ] {
        store.insert_refusal(&refusal).await.unwrap();
    }
    store.insert_refusal(&fault(4, 40, "no number")).await.unwrap();

    let kind = |code: &str, times, tenants, first, last| VendorFault {
        code: code.to_owned(),
        gate: Gate::VendorCredential,
        stage: "calendars".to_owned(),
        times,
        tenants,
        first: at(first),
        last: at(last),
    };
    let expected = [kind("invalid_client", 1, 1, 40, 40), kind("AADSTS7000222", 3, 1, 10, 30)];
    assert_eq!(store.vendor_faults(at(5)).await.unwrap(), expected);
    assert_eq!(store.count_vendor_faults(at(5)).await.unwrap(), 4);
    assert!(store.vendor_faults(at(60)).await.unwrap().is_empty());
    let tenants = store.tenants_with_vendor_faults(at(5), 10).await.unwrap();
    let codes: Vec<&str> = tenants.iter().map(|tenant| tenant.code.as_str()).collect();
    assert_eq!(codes, ["invalid_client", "AADSTS7000222", "AADSTS7000222"]);
    assert!(
        tenants.iter().all(|tenant| tenant.tenant == TENANT && tenant.name.as_deref() == Some("Contoso"))
    );
}
