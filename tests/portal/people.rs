//! People of the demo world.

/// Northwind: may consent herself, mailbox in the cloud.
pub(crate) const NINA: &str = "nina@northwind.example";
/// Northwind: shares his calendar with Nina.
pub(crate) const NOAH: &str = "noah@northwind.example";
/// Northwind: Global Administrator.
pub(crate) const GUSTAV: &str = "gustav@northwind.example";
/// Contoso: needs an admin.
pub(crate) const CARLA: &str = "carla@contoso.example";
/// Contoso: Application Administrator.
pub(crate) const ADAM: &str = "adam@contoso.example";
/// Fabrikam: mailbox in the cloud.
pub(crate) const FARAH: &str = "farah@fabrikam.example";
/// Fabrikam: mailbox on premises.
pub(crate) const FELIX: &str = "felix@fabrikam.example";
/// The vendor: support staff.
pub(crate) const SAM: &str = "sam@drift.example";
/// The vendor: reads the desk only.
pub(crate) const RITA: &str = "rita@drift.example";
/// The vendor: operator.
pub(crate) const OLGA: &str = "olga@drift.example";
/// The vendor: without a role.
pub(crate) const PAT: &str = "pat@drift.example";

pub(crate) const NORTHWIND: &str = "5f0c7a10-2d41-4c1e-8a67-1d0000000002";
pub(crate) const CONTOSO: &str = "5f0c7a10-2d41-4c1e-8a67-1d0000000003";
