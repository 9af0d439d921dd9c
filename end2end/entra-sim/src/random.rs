//! Unguessable values.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// A URL-safe random text of 256 bits.
pub(crate) fn token() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}
