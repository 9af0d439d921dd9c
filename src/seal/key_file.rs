use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{InvalidKey, SealKeys};
use crate::clock::Randomness;

/// Why the key file could not be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// Reading or making it failed.
    #[error("the key file {} cannot be read or made: {source}", path.display())]
    Io {
        /// The key file.
        path: PathBuf,
        /// What the system answered.
        source: io::Error,
    },
    /// It holds something else.
    #[error("the key file {} holds no key: {source}", path.display())]
    Invalid {
        /// The key file.
        path: PathBuf,
        /// What a key looks like.
        source: InvalidKey,
    },
    /// Others than its owner may read it.
    #[error("the key file {} can be read by others: run `chmod 600` on it", path.display())]
    Exposed {
        /// The key file.
        path: PathBuf,
    },
}

impl SealKeys {
    /// Reads the key from a file that only its owner may read; makes both on first start.
    ///
    /// Two processes that start at once get the same key: the file appears complete or not at all, and the second
    /// one reads what the first one made.
    ///
    /// # Errors
    /// [`KeyFileError`] when the file cannot be read or made, is open to others, or holds no key.
    pub fn load_or_create(path: &Path, randomness: &dyn Randomness) -> Result<Self, KeyFileError> {
        let io = |source| KeyFileError::Io { path: path.to_owned(), source };
        if !path.try_exists().map_err(io)? {
            create(path, &Self::generate(randomness)).map_err(io)?;
        }
        if exposed(path).map_err(io)? {
            return Err(KeyFileError::Exposed { path: path.to_owned() });
        }
        let text = Zeroizing::new(fs::read_to_string(path).map_err(io)?);
        Self::from_base64(&text).map_err(|source| KeyFileError::Invalid { path: path.to_owned(), source })
    }
}

fn create(path: &Path, key: &SealKeys) -> io::Result<()> {
    let mut draft = path.as_os_str().to_owned();
    draft.push(format!(".{}", std::process::id()));
    let draft = PathBuf::from(draft);
    let written = write_new(&draft, key.to_base64().expose());
    // A hard link fails when the name is taken, where a rename would replace the other's key.
    let published = written.and_then(|()| match fs::hard_link(&draft, path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        other => other,
    });
    let removed = fs::remove_file(&draft);
    published.and(removed)
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{text}")?;
    file.sync_all()
}

#[cfg(unix)]
fn exposed(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(fs::metadata(path)?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn exposed(_path: &Path) -> io::Result<bool> {
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{SystemClock, SystemRandomness, new_id};

    fn scratch() -> PathBuf {
        std::env::temp_dir().join(format!("consentry-{}", new_id(&SystemClock, &SystemRandomness)))
    }

    #[test]
    fn the_first_start_makes_the_key_and_the_next_one_reads_it() {
        let folder = scratch();
        fs::create_dir(&folder).unwrap();
        let path = folder.join("consentry.key");
        let first = SealKeys::load_or_create(&path, &SystemRandomness).unwrap();
        let second = SealKeys::load_or_create(&path, &SystemRandomness).unwrap();
        assert_eq!(first.to_base64(), second.to_base64());
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no draft is left behind");

        fs::write(&path, "something else").unwrap();
        assert!(matches!(
            SealKeys::load_or_create(&path, &SystemRandomness),
            Err(KeyFileError::Invalid { .. })
        ));
        fs::remove_dir_all(&folder).unwrap();
        assert!(matches!(SealKeys::load_or_create(&path, &SystemRandomness), Err(KeyFileError::Io { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let path = scratch();
        SealKeys::load_or_create(&path, &SystemRandomness).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let refused = SealKeys::load_or_create(&path, &SystemRandomness);
        fs::remove_file(&path).unwrap();
        assert!(matches!(refused, Err(KeyFileError::Exposed { .. })));
    }
}
