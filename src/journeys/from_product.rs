//! Visits that begin in the vendor's product: with a sign-in that failed there, or with a person whom the product knows;
//! and the way back with a signed result.

pub mod failed_sign_in;
pub mod known_person;
pub mod result;
pub mod visit;
