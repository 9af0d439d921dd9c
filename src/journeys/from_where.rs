//! Where a request came from, for the audit log. Work that goes on in the background has no address.

use std::future::Future;

tokio::task_local! {
    static ADDRESS: String;
}

/// Does work on behalf of a request from an address.
pub async fn from<T>(address: String, work: impl Future<Output = T>) -> T {
    ADDRESS.scope(address, work).await
}

/// The address of the request that is being answered.
pub(super) fn address() -> Option<String> {
    ADDRESS.try_with(Clone::clone).ok()
}
