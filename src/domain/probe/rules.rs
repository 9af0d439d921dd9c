//! Placeholder of the rules helper.
