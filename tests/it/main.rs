//! What editors and readers see, tested in one binary.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests may stop at once and look at files"
)]

mod addresses;
mod architecture;
mod bilingual;
mod brand;
#[cfg(feature = "pictures")]
mod cards;
mod command_line;
mod commonmark;
mod docs;
mod fixture;
mod fold;
mod funding;
mod html;
mod intl;
mod kinds;
mod languages;
mod life;
mod links;
mod lists;
mod markdown;
mod minify;
mod mistakes;
mod outputs;
mod paths;
#[cfg(feature = "pictures")]
mod pictures;
mod program;
mod scaffold;
mod words;
mod writing;
