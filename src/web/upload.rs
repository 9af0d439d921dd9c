//! The one part that a form with a file holds: a file or a pasted text.

use axum::{
    body::Bytes,
    extract::multipart::{Field, Multipart, MultipartError, MultipartRejection},
    http::StatusCode,
};

/// What is wrong with a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// Nothing was chosen.
    Nothing,
    /// Both a file and a text, or several files.
    Several,
    /// Larger than allowed.
    TooLarge,
    /// A form of another kind.
    OtherForm,
    /// Cut off.
    Incomplete,
}

impl From<MultipartError> for Unreadable {
    fn from(error: MultipartError) -> Self {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE { Self::TooLarge } else { Self::Incomplete }
    }
}

/// The part that holds something, of at most so many bytes. What the file is called does not matter and is not read.
///
/// A body that is too large is read on and thrown away, as far as the route lets it: a browser that is still sending when
/// the connection ends shows its own error and not the answer.
pub(super) async fn chosen(
    parts: Result<Multipart, MultipartRejection>,
    most: usize,
) -> Result<Bytes, Unreadable> {
    let mut parts = parts.map_err(|_| Unreadable::OtherForm)?;
    let mut chosen: Option<Bytes> = None;
    let mut fault = None;
    while let Some(mut part) = parts.next_field().await? {
        let ours = matches!(part.name(), Some("file" | "pasted"));
        let held = bounded(&mut part, if ours { most } else { 0 }).await?;
        match held.filter(|_| ours) {
            None if ours => fault = Some(Unreadable::TooLarge),
            Some(bytes) if !bytes.trim_ascii().is_empty() => {
                fault = chosen.replace(bytes).map(|_| Unreadable::Several).or(fault);
            }
            _ => {}
        }
    }
    match fault {
        Some(fault) => Err(fault),
        None => chosen.ok_or(Unreadable::Nothing),
    }
}

/// Reads a part to its end; `None` when it is larger.
async fn bounded(part: &mut Field<'_>, most: usize) -> Result<Option<Bytes>, MultipartError> {
    let mut held = Vec::new();
    let mut fits = true;
    while let Some(chunk) = part.chunk().await? {
        fits = fits && held.len() + chunk.len() <= most;
        if fits {
            held.extend_from_slice(&chunk);
        }
    }
    Ok(fits.then(|| held.into()))
}
