//! Verifies a result from the command line, as a product would in its handler:
//!
//! ```text
//! curl --silent https://consent.drift.example/.well-known/jwks.json > jwks.json
//! cargo run --example verify_result -- https://consent.drift.example https://app.drift.example STATE jwks.json RESULT
//! ```

use std::{env, fs, io, io::Write as _, process::ExitCode, time::SystemTime};

use verify::Expected;

mod verify;

#[expect(clippy::disallowed_methods, reason = "a product has a clock of its own")]
fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

fn main() -> io::Result<ExitCode> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [issuer, audience, state, jwks, result] = arguments.as_slice() else {
        writeln!(io::stderr(), "usage: verify_result ISSUER AUDIENCE STATE JWKS_FILE RESULT")?;
        return Ok(ExitCode::from(2));
    };
    let expected = Expected { issuer, audience, state, now: now() };
    match verify::verify(result, &fs::read_to_string(jwks)?, &expected) {
        Ok(claims) => {
            writeln!(io::stdout(), "{claims:#}")?;
            Ok(ExitCode::SUCCESS)
        }
        Err(why) => {
            writeln!(io::stderr(), "this result does not count: {why}")?;
            Ok(ExitCode::FAILURE)
        }
    }
}
