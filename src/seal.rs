//! Sealing what is stored and must stay unreadable without the key: XChaCha20-Poly1305 with the row it belongs to as
//! associated data, so that a sealed value copied into another row does not open.
//!
//! Layout of a sealed value: version (1 byte), key id (4), nonce (24), ciphertext with its tag (the rest).

use std::{fmt, str::FromStr};

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305,
    aead::{Aead as _, Payload},
};
use ring::hmac;
use zeroize::{Zeroize as _, Zeroizing};

use crate::{clock::Randomness, secret::Secret};

mod key_file;
mod signature;

pub use key_file::KeyFileError;
pub use signature::{Detached, InvalidKeys, PublicKeys, SignError, Verified};

const VERSION: u8 = 1;
const KEY_ID: usize = 4;
const NONCE: usize = 24;
const HEADER: usize = 1 + KEY_ID + NONCE;

/// A text that was offered as a key and is not 32 bytes in base64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a key: expected 32 random bytes in base64 (44 characters), as `openssl rand -base64 32` prints")]
pub struct InvalidKey;

/// Why a sealed value did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Too short, or a layout this version does not know.
    #[error("not a sealed value of a known layout")]
    Malformed,
    /// Sealed with a key that is neither the current nor the previous one.
    #[error("sealed with a key that is no longer configured")]
    UnknownKey,
    /// Changed since it was sealed, or sealed for another place.
    #[error("changed since it was sealed, or sealed for another place")]
    Rejected,
}

/// The keys that seal and open: the current one does both, a previous one still opens.
#[derive(Clone)]
pub struct SealKeys {
    current: Key,
    previous: Option<Key>,
    retired: PublicKeys,
}

impl SealKeys {
    /// Reads a key: 32 bytes in standard base64, with or without padding, blanks around it ignored.
    ///
    /// # Errors
    /// [`InvalidKey`] when it is anything else.
    pub fn from_base64(text: &str) -> Result<Self, InvalidKey> {
        Ok(Self { current: text.parse()?, previous: None, retired: PublicKeys::default() })
    }

    /// Makes a new key.
    pub fn generate(randomness: &dyn Randomness) -> Self {
        let mut bytes = Zeroizing::new([0_u8; 32]);
        randomness.fill(bytes.as_mut_slice());
        Self { current: Key::new(bytes), previous: None, retired: PublicKeys::default() }
    }

    /// Lets `previous` open what it sealed; nothing new is sealed with it.
    #[must_use]
    pub fn with_previous(mut self, previous: Self) -> Self {
        self.previous = Some(previous.current);
        self
    }

    /// The current key as base64, for its file.
    pub fn to_base64(&self) -> Secret {
        Secret::new(STANDARD.encode(self.current.master.as_slice()))
    }

    /// Seals a value for one place. `context` names that place (table, column, row) and is needed to open it again.
    pub fn seal(&self, randomness: &dyn Randomness, context: &[u8], plain: &[u8]) -> Vec<u8> {
        let mut nonce = [0_u8; NONCE];
        randomness.fill(&mut nonce);
        let mut sealed = Vec::with_capacity(HEADER + plain.len() + 16);
        sealed.push(VERSION);
        sealed.extend_from_slice(&self.current.id);
        sealed.extend_from_slice(&nonce);
        let authenticated = associated_data(&sealed, context);
        let payload = Payload { msg: plain, aad: &authenticated };
        // Encryption fails only above 256 GiB; an empty ciphertext never opens, so nothing unsealed can be stored.
        sealed.extend(self.current.cipher().encrypt(&nonce.into(), payload).unwrap_or_default());
        sealed
    }

    /// Opens a sealed value of that place.
    ///
    /// # Errors
    /// [`SealError`] says whether layout, key or content is the reason.
    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let Some((header, ciphertext)) = sealed.split_at_checked(HEADER) else {
            return Err(SealError::Malformed);
        };
        let (key_id, nonce) = match header.split_first() {
            Some((&VERSION, rest)) => rest.split_at(KEY_ID),
            _ => return Err(SealError::Malformed),
        };
        let keys = std::iter::once(&self.current).chain(&self.previous);
        let key = keys.into_iter().find(|key| key.id == key_id).ok_or(SealError::UnknownKey)?;
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| SealError::Malformed)?;
        let authenticated = associated_data(header, context);
        let payload = Payload { msg: ciphertext, aad: &authenticated };
        let plain = key.cipher().decrypt(&nonce.into(), payload).map_err(|_| SealError::Rejected)?;
        Ok(Zeroizing::new(plain))
    }

    /// A secret that follows from the current key and a text, the same every time: 43 URL-safe characters. `label`
    /// separates purposes, so that a value made for one is worthless for another. Changes when the key does.
    pub fn derive(&self, label: &str, text: &str) -> Secret {
        derive(&self.current, label, text)
    }

    /// What [`SealKeys::derive`] gave before the key was changed, while the key before is still known.
    pub fn derived_before(&self, label: &str, text: &str) -> Option<Secret> {
        self.previous.as_ref().map(|key| derive(key, label, text))
    }
}

fn derive(key: &Key, label: &str, text: &str) -> Secret {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key.expand(&format!("derive {label}")).as_slice());
    Secret::new(URL_SAFE_NO_PAD.encode(hmac::sign(&key, text.as_bytes())))
}

impl fmt::Debug for SealKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealKeys(…)")
    }
}

/// One key. It is never used itself, only what is expanded from it for one purpose.
#[derive(Clone)]
struct Key {
    master: Zeroizing<[u8; 32]>,
    id: [u8; KEY_ID],
}

impl Key {
    fn new(master: Zeroizing<[u8; 32]>) -> Self {
        let mut key = Self { master, id: [0; KEY_ID] };
        let expanded = key.expand("key id");
        key.id.copy_from_slice(&expanded[..KEY_ID]);
        key
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        let mut key = (*self.expand("seal")).into();
        let cipher = XChaCha20Poly1305::new(&key);
        key.zeroize();
        cipher
    }

    /// The first block of HKDF-Expand with SHA-256 (RFC 5869, section 2.3).
    fn expand(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, self.master.as_slice()));
        context.update(b"consentry ");
        context.update(purpose.as_bytes());
        context.update(&[1]);
        let mut block = Zeroizing::new([0_u8; 32]);
        block.copy_from_slice(context.sign().as_ref());
        block
    }
}

impl FromStr for Key {
    type Err = InvalidKey;

    fn from_str(text: &str) -> Result<Self, InvalidKey> {
        let unpadded = text.trim().trim_end_matches('=');
        let bytes =
            base64::engine::general_purpose::STANDARD_NO_PAD.decode(unpadded).map_err(|_| InvalidKey)?;
        let bytes = Zeroizing::new(bytes);
        let master: [u8; 32] = bytes.as_slice().try_into().map_err(|_| InvalidKey)?;
        Ok(Self::new(Zeroizing::new(master)))
    }
}

/// The header is authenticated with the place, so that neither version nor key id can be exchanged.
fn associated_data(header: &[u8], context: &[u8]) -> Vec<u8> {
    [header, context].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemRandomness;

    const PLACE: &[u8] = b"connections.refresh_token 1";

    fn key() -> SealKeys {
        SealKeys::generate(&SystemRandomness)
    }

    #[test]
    fn what_was_sealed_opens_in_its_place_only() {
        let key = key();
        let sealed = key.seal(&SystemRandomness, PLACE, b"refresh token");
        assert_eq!(key.open(PLACE, &sealed).unwrap().as_slice(), b"refresh token");
        assert_eq!(key.open(b"connections.refresh_token 2", &sealed), Err(SealError::Rejected));
        assert!(!sealed.windows(7).any(|part| part == b"refresh"));
        assert_ne!(
            sealed,
            key.seal(&SystemRandomness, PLACE, b"refresh token"),
            "every sealing has its own nonce"
        );
    }

    #[test]
    fn every_flipped_bit_is_noticed() {
        let key = key();
        let sealed = key.seal(&SystemRandomness, PLACE, b"x");
        for byte in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[byte] ^= 0x10;
            assert!(key.open(PLACE, &changed).is_err(), "byte {byte}");
        }
    }

    #[test]
    fn every_truncation_is_noticed() {
        let key = key();
        let sealed = key.seal(&SystemRandomness, PLACE, b"refresh token");
        for length in 0..sealed.len() {
            let refused = key.open(PLACE, &sealed[..length]).unwrap_err();
            let expected = if length < HEADER { SealError::Malformed } else { SealError::Rejected };
            assert_eq!(refused, expected, "length {length}");
        }
    }

    #[test]
    fn the_previous_key_opens_and_does_not_seal() {
        let (old, new) = (key(), key());
        let sealed = old.seal(&SystemRandomness, PLACE, b"x");
        assert_eq!(new.open(PLACE, &sealed), Err(SealError::UnknownKey));
        let both = new.clone().with_previous(old.clone());
        assert_eq!(both.open(PLACE, &sealed).unwrap().as_slice(), b"x");
        let sealed = both.seal(&SystemRandomness, PLACE, b"x");
        assert!(new.open(PLACE, &sealed).is_ok());
        assert_eq!(old.open(PLACE, &sealed), Err(SealError::UnknownKey));
    }

    #[test]
    fn derived_secrets_are_steady_and_separate() {
        let key = key();
        let one = key.derive("form", "session 1");
        assert_eq!(one.expose().len(), 43);
        assert_eq!(one, key.derive("form", "session 1"));
        let again = SealKeys::from_base64(key.to_base64().expose()).unwrap();
        assert_eq!(one, again.derive("form", "session 1"));
        for other in [
            key.derive("form", "session 2"),
            key.derive("link", "session 1"),
            self::key().derive("form", "session 1"),
        ] {
            assert_ne!(one, other);
        }
    }

    #[test]
    fn what_was_derived_before_a_change_of_key_is_found_again() {
        let (old, new) = (key(), key());
        assert_eq!(old.derived_before("link", "a"), None);
        let changed = new.clone().with_previous(old.clone());
        assert_eq!(changed.derive("link", "a"), new.derive("link", "a"));
        assert_eq!(changed.derived_before("link", "a"), Some(old.derive("link", "a")));
    }

    #[test]
    fn only_thirty_two_bytes_are_a_key() {
        for wrong in
            ["", "a", "AAAA", "not base64 at all, but forty-four bytes long", &STANDARD.encode([0_u8; 33])]
        {
            assert_eq!(SealKeys::from_base64(wrong).err(), Some(InvalidKey), "{wrong}");
        }
        assert!(SealKeys::from_base64(&format!(" {}\n", STANDARD.encode([7_u8; 32]))).is_ok());
        assert_eq!(format!("{:?}", key()), "SealKeys(…)");
    }
}
