//! Reading forms. What cannot be read is answered like any other bad input, with words.

use axum::{
    Form,
    extract::{FromRequest, Request},
};
use serde::de::DeserializeOwned;

use crate::{
    journeys::refusal::{FieldError, Refusal},
    ui::field,
    words::Words,
};

use super::{Site, failure::Failure};

/// The fields of a form.
#[derive(Debug)]
pub(super) struct Fields<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequest<Site> for Fields<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Failure> {
        let Ok(Form(fields)) = Form::<T>::from_request(request, site).await else {
            return Err(Refusal::Invalid(vec![FieldError::new("form", "error-form")]).into());
        };
        Ok(Self(fields))
    }
}

/// A journey's field errors as the page shows them.
pub(super) fn shown(words: Words, errors: Vec<FieldError>) -> Vec<field::FieldError> {
    errors.into_iter().map(|error| field::FieldError::new(error.field, error.say(words))).collect()
}
