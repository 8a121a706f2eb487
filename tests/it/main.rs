//! What editors and readers see, tested in one binary.

mod architecture;
mod intl;
mod markdown;
