//! New documents, new projects and the reference of kinds, made as text. Writes nothing itself.

mod comments;
mod document;
mod example;
mod place;
mod project;
mod reference;
mod translation;
mod yaml;

pub use document::{Draft, Request, document};
pub use project::{Project, Start, project};
pub use reference::kinds;
