//! The small set of parts that pages are built from. Plain functions from data to a view; they know `domain` and `words` only.
//! What islands draw again in the browser is compiled for both sides and says no texts of its own.

pub mod banner;
pub mod button;
pub mod contact;
#[cfg(feature = "ssr")]
pub mod error_summary;
#[cfg(feature = "ssr")]
pub mod evidence;
#[cfg(feature = "ssr")]
pub mod field;
pub mod form;
pub mod icon;
#[cfg(feature = "ssr")]
pub mod id_block;
#[cfg(feature = "ssr")]
pub mod judgement;
#[cfg(feature = "ssr")]
pub mod mailbox_words;
pub mod mark;
pub mod marked_text;
pub mod next_steps;
#[cfg(feature = "ssr")]
pub mod permission;
#[cfg(feature = "ssr")]
pub mod retold;
#[cfg(feature = "ssr")]
pub mod said;
#[cfg(feature = "ssr")]
pub mod step_list;
pub mod summary_list;
pub mod tag;
pub mod text_area;
#[cfg(feature = "ssr")]
pub mod time;
#[cfg(feature = "ssr")]
pub mod words;
