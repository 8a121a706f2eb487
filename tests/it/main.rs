//! What editors and readers see, tested in one binary.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests may stop at once and look at files"
)]

mod architecture;
mod fixture;
mod intl;
mod markdown;
mod words;
