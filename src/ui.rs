//! The small set of parts that pages are built from. Plain functions from data to a view; they know `domain` only.
//! Compiled for both sides, since islands draw the same tags in the browser that the server drew first.

pub mod banner;
pub mod button;
pub mod contact;
pub mod error_summary;
pub mod evidence;
pub mod field;
pub mod form;
pub mod icon;
pub mod id_block;
pub mod mark;
pub mod marked_text;
pub mod next_steps;
pub mod permission;
pub mod step_list;
pub mod summary_list;
pub mod tag;
pub mod text_area;
#[cfg(feature = "ssr")]
pub mod time;
pub mod words;
