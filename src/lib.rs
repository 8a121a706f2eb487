//! pennon publishes a funded project in every project language from one folder of Markdown.
//!
//! # Flow
//! `Config -> Sources => Documents -> Site -> Plan => Rendered -> Written` (`=>` runs in parallel, one task a file)
//!
//! | stage | function | what it reads |
//! | --- | --- | --- |
//! | Config | [`config::load`] | `pennon.yaml` |
//! | Theme | [`theme::load`], [`kind::load`], [`render::load`] | the embedded theme, `themes/default/`, `themes/NAME/` |
//! | Funding | [`funding::load`] | `funding:`, the programme's file in the theme, official artwork |
//! | Brand | [`brand::load`] | `assets/brand/brand.yml` or `tokens.json`, or the theme's `brand.yml` |
//! | Sources | [`scan::scan`] | the listing of `content/` and `assets/`, no bytes |
//! | Document | [`document::read`], [`document::assign`], [`document::check`] | one file; then its kind |
//! | Site | [`site::link`] | configuration and all documents |
//! | Plan | [`output::plan`] | the site, the theme, the words |
//! | Rendered | [`output::render`] | one [`output::OutputSpec`] and the [`render::View`] |
//! | Written | [`emit::Emitter`] | rendered bytes, the last manifest |
//!
//! A body is parsed once, into HTML with slots ([`markdown::Fragment`]): a link, a picture, an interface word, a shortcode. What goes
//! into a slot depends on the reader, so it is filled when a page is rendered. No tree of a body is kept, no body is ever put into a
//! list, and the text of a file is read again only to be shown in a message.
//!
//! A document's kind may stand in its source alone, so fields are checked only when all front matter has been read: `read` knows no
//! kind, `assign` gives one to each item, `check` types the fields.
//!
//! Changed files are staged inside the output folder while pages are rendered, and renamed into place when all are: a mistake in a
//! template leaves the last site as it was.
//!
//! # Layers
//! A module imports only from rows above its own; `tests/it/architecture.rs` reads this table.
//!
//! | row | modules | holds |
//! | --- | --- | --- |
//! | 0 | `path` `lang` | words that everything else is said in |
//! | 1 | `source` | a place in a file |
//! | 2 | `diag` | what an editor is told |
//! | 3 | `world` | the only door to files and the clock |
//! | 4 | `i18n` `front_matter` `markdown` | text to typed values |
//! | 4 | `picture` | pictures, bytes to bytes |
//! | 5 | `brand` `config` | the settings; names, logos, colours and fonts |
//! | 6 | `kind` `scan` `theme` | what can exist, what does exist, how it looks |
//! | 7 | `document` | one parsed source file |
//! | 7 | `funding` | what the funder wants seen |
//! | 8 | `site` | the linked graph: translations, sections, terms, references |
//! | 9 | `render` | what templates see; the HTML engine |
//! | 10 | `output` | one file for each output format |
//! | 11 | `emit` | bytes to disk |
//! | 12 | `engine` | the stages in order |
//! | 13 | `scaffold` | new documents, new projects, the reference of kinds |
//!
//! `src/main.rs` and `src/cli/` use the public API alone.
//!
//! # Packages that took the place of named ones
//!
//! | named | used | why |
//! | --- | --- | --- |
//! | `serde_yaml` | `saphyr-parser` | deprecated; its forks abort on an alias bomb, need seconds for nested brackets and let a duplicate key win. Events with places give every mistake of a file, not the first |
//! | `minify-html` | own folding ([`render::minify`]); `minify-html` as the feature `minify-full` | it deletes spaces that readers see, aborts on deep nesting, and takes 70 % of a page's time |
//! | `notify` | not used yet | it watches files for `serve`, which is still to come |
//!
//! `fluent-bundle` stays, and is given messages that [`i18n`] has rewritten or refused: its plural rules are wrong in `lt`, `lv`,
//! `ro`, `mt` and `ar` (22 in `lt` is `few`) and panic at NaN; it panics at braces within braces in a message of over 100 pieces; a
//! function that fails prints its own name, a variable missing in a term prints `{$name}`, both without an error; one table holds
//! messages and terms, so that `-a` beside `a` is lost; a term forgets its values once it has referred to another term.
//!
//! Dates, numbers, lists and plurals are read from CLDR 48 tables (`tools/locale-data.py`) and compared with `Intl` in a test; the
//! formatters of ICU4X lack date ranges and differ from CLDR in some languages.

pub mod brand;
pub mod config;
pub mod diag;
pub mod document;
pub mod emit;
pub mod engine;
pub mod front_matter;
pub mod funding;
pub mod i18n;
pub mod kind;
pub mod lang;
pub mod markdown;
pub mod output;
pub mod path;
pub mod picture;
pub mod render;
pub mod scaffold;
pub mod scan;
pub mod site;
pub mod source;
pub mod theme;
pub mod world;
