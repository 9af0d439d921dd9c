//! Whether a report file is genuine, for anybody.

use axum::{
    extract::{Multipart, State, multipart::MultipartRejection},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};

use crate::{
    domain::signed_report::SignatureState,
    journeys::{
        export::{self, Opened},
        reassess::ReportFault,
    },
    pages::verify_report::{Answer, VerifyReportPage},
    say,
    ui::field::FieldError,
    words::Words,
};

use super::{
    Site,
    caller::Anyone,
    reader::Reader,
    upload::{Unreadable, chosen},
};

/// The page's address.
pub(super) const PAGE: &str = "/verify-report";

/// The largest file, in bytes. Reports are a tenth of that.
const LARGEST_FILE: usize = 1024 * 1024;
/// The largest body that is read to its end, in bytes; of what is larger than a file nothing is held.
pub(super) const LARGEST_BODY: usize = 8 * LARGEST_FILE;

/// Why a form brings no file to verify.
#[derive(Debug, Clone, Copy)]
enum Unusable {
    Nothing,
    Several,
    TooLarge,
    NoReport,
    OtherVersion,
}

impl Unusable {
    fn say(self, words: Words) -> String {
        match self {
            Self::Nothing => say!(words, "verify-error-nothing"),
            Self::Several => say!(words, "verify-error-several"),
            Self::TooLarge => say!(words, "verify-error-too-large"),
            Self::NoReport => say!(words, "verify-error-no-report"),
            Self::OtherVersion => say!(words, "verify-error-other-version"),
        }
    }
}

impl From<Unreadable> for Unusable {
    fn from(fault: Unreadable) -> Self {
        match fault {
            Unreadable::Nothing | Unreadable::OtherForm => Self::Nothing,
            Unreadable::Incomplete => Self::NoReport,
            Unreadable::Several => Self::Several,
            Unreadable::TooLarge => Self::TooLarge,
        }
    }
}

impl From<ReportFault> for Unusable {
    fn from(fault: ReportFault) -> Self {
        match fault {
            ReportFault::TooLarge => Self::TooLarge,
            ReportFault::OtherVersion(_) | ReportFault::OtherFileVersion(_) => Self::OtherVersion,
            ReportFault::TooDeep
            | ReportFault::CutOff
            | ReportFault::NotJson(_)
            | ReportFault::NoReport
            | ReportFault::OtherShape(_)
            | ReportFault::NotOneReport => Self::NoReport,
        }
    }
}

fn page(site: &Site, errors: Vec<FieldError>, answer: Option<Answer>) -> VerifyReportPage {
    VerifyReportPage { action: PAGE, app: site.portal.app.name.clone(), errors, answer }
}

/// `GET /verify-report`
pub(super) async fn ask(State(site): State<Site>, reader: Reader, Anyone(viewer): Anyone) -> Response {
    site.page(&reader, viewer.as_ref(), page(&site, Vec::new(), None))
}

/// `POST /verify-report`: a file or its text
pub(super) async fn answer(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    parts: Result<Multipart, MultipartRejection>,
) -> Response {
    match verified(&site, parts).await {
        Ok(answer) => site.page(&reader, viewer.as_ref(), page(&site, Vec::new(), Some(answer))),
        Err(unusable) => {
            let errors = vec![FieldError::new("file", unusable.say(reader.words))];
            let page = site.page(&reader, viewer.as_ref(), page(&site, errors, None));
            (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
        }
    }
}

async fn verified(site: &Site, parts: Result<Multipart, MultipartRejection>) -> Result<Answer, Unusable> {
    let file = chosen(parts, LARGEST_FILE).await?;
    let (opened, signature) = export::read(&file, &site.portal.keys.public_keys())?;
    let holds = matches!(signature, SignatureState::Valid { .. });
    let signed = match opened {
        Opened::Signed(signed) if holds => Some(signed),
        Opened::Signed(_) | Opened::Bare(_) => None,
    };
    Ok(Answer { signature, signed, was_page: export::is_page(&file) })
}
