//! Rule files of static hosts: redirects, error pages for each language, languages at `/`, how long to keep what.

use crate::config::{Host, LangId};
use crate::diag::Diagnostic;
use crate::output::{
    OutputFormat, OutputSpec, Planner, Scene, Subject, alias, not_found, sitemap,
};
use crate::path::{SitePath, encode};
use crate::render::View;

/// A year: the name of such a file has a hash of its bytes.
const FOREVER: &str = "public, max-age=31536000, immutable";
/// Pages are asked for anew each time, and answered shortly if nothing changed.
const ALWAYS: &str = "public, max-age=0, must-revalidate";

pub(crate) struct Hosts;

impl OutputFormat for Hosts {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        let site = &scene.view.site;
        let hosts = &site.config.hosts;
        // Else GitHub Pages would run Jekyll over the site, which leaves files out.
        let pages = SitePath::new(".nojekyll").expect("a plain name");
        outputs.add(pages, Subject::Empty, None);
        for lang in sitemap::host_languages(site) {
            let mut add = |file: &str, host: Host| {
                let path = match site.config.host_folder(lang) {
                    "" => file.to_owned(),
                    folder => format!("{folder}/{file}"),
                };
                let path = SitePath::new(&path)
                    .expect("a plain name below a folder of the plan");
                outputs.add(path, Subject::Rules { host, lang }, None);
            };
            // Cloudflare Pages reads Netlify's files; languages at `/` are a rule that Netlify alone knows.
            let both = [Host::Netlify, Host::Cloudflare];
            if let Some(host) = both.into_iter().find(|host| hosts.contains(host)) {
                add("_redirects", host);
                add("_headers", host);
            }
            if hosts.contains(&Host::Apache) {
                add(".htaccess", Host::Apache);
            }
            if hosts.contains(&Host::Nginx) {
                add("nginx.conf", Host::Nginx);
            }
        }
    }

    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let Subject::Rules { host, lang } = output.subject else { return Ok(()) };
        let rules = Rules::new(scene.view, lang);
        let headers = output.path.as_str().ends_with("_headers");
        let text = match (host, headers) {
            (_, true) => rules.headers(),
            (Host::Apache, _) => rules.apache(),
            (Host::Nginx, _) => rules.nginx(),
            (Host::Netlify | Host::Cloudflare, _) => rules.redirects(host),
        };
        out.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

/// What one host is told: the site's own, or the domain of a language.
struct Rules<'a> {
    base: &'a str,
    /// Old and new address.
    redirects: Vec<(String, String)>,
    /// Tag, address of the home page, address of the page for what is not found.
    languages: Vec<(&'a str, String, String)>,
    chooser: bool,
}

impl<'a> Rules<'a> {
    fn new(view: &'a View, of: LangId) -> Rules<'a> {
        let site = &view.site;
        let here =
            |lang: LangId| site.config.host_folder(lang) == site.config.host_folder(of);
        let base = site.config.base_of(of).path.as_str();
        let mut redirects = Vec::new();
        alias::each(site, &mut |item, lang, path, _| {
            if let Some(entry) = site.entry(item, lang).filter(|_| here(lang)) {
                let base = base.trim_end_matches('/');
                redirects.push((format!("{base}{path}"), entry.url.to_string()));
            }
        });
        redirects.sort();
        redirects.dedup_by(|a, b| a.0 == b.0);
        let languages = (0..site.config.languages.len()).filter(|&lang| here(lang));
        let languages = languages.map(|lang| {
            let language = &site.config.languages[lang];
            let home = view.home(lang, of);
            let not_found = site.url(lang, &not_found::path(&language.prefix));
            (language.tag.as_str(), home, not_found)
        });
        let languages = languages.collect();
        Rules {
            base,
            redirects,
            languages,
            chooser: view.has_chooser() && site.config.host_folder(of).is_empty(),
        }
    }

    /// Longer prefixes first, so that `/` comes last.
    fn not_found(&self) -> Vec<(&str, &str)> {
        let mut pages: Vec<(&str, &str)> = self
            .languages
            .iter()
            .map(|(_, home, page)| (home.as_str(), page.as_str()))
            .collect();
        pages.sort_by_key(|(home, _)| std::cmp::Reverse(home.len()));
        pages
    }

    fn redirects(&self, host: Host) -> String {
        let mut text = String::from("# Old addresses\n");
        // Netlify serves a file rather than follow a rule, unless it has a `!`; Cloudflare knows no such mark and
        // follows its rules first.
        let force = if host == Host::Netlify { "!" } else { "" };
        for (from, to) in &self.redirects {
            // A browser asks for the encoded address.
            text.push_str(&format!("{} {to} 301{force}\n", encode(from)));
        }
        if self.chooser && host == Host::Netlify {
            text.push_str("\n# The language that the browser asks for\n");
            for (tag, home, _) in &self.languages {
                text.push_str(&format!(
                    "{} {home} 302! Language={}\n",
                    self.base,
                    tag.to_lowercase()
                ));
            }
        }
        // Cloudflare finds the nearest 404.html itself and takes no such rule.
        if host == Host::Netlify {
            text.push_str("\n# Not found, in the language of the address\n");
            for (home, page) in self.not_found() {
                text.push_str(&format!("{home}* {page} 404\n"));
            }
        }
        text
    }

    fn headers(&self) -> String {
        let base = self.base;
        format!(
            "{base}*\n  Cache-Control: {ALWAYS}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n\n{base}theme/*\n  ! Cache-Control\n  Cache-Control: {FOREVER}\n"
        )
    }

    fn apache(&self) -> String {
        let mut text = String::from(
            "AddDefaultCharset utf-8\nDirectoryIndex index.html\n<Files \"feed.xml\">\n  ForceType application/atom+xml\n</Files>\n<Files \"feed.json\">\n  ForceType application/feed+json\n</Files>\n\n",
        );
        for (home, page) in self.not_found() {
            if home == self.base {
                text.push_str(&format!("ErrorDocument 404 {page}\n"));
            } else {
                text.push_str(&format!("<If \"%{{REQUEST_URI}} =~ m#^{home}#\">\n  ErrorDocument 404 {page}\n</If>\n"));
            }
        }
        if self.chooser {
            let page = format!("{}404.html", self.base);
            text.push_str(&format!("ErrorDocument 404 {page}\n"));
        }
        text.push_str("\n<IfModule mod_rewrite.c>\n  RewriteEngine On\n");
        for (from, to) in &self.redirects {
            let from = from.strip_prefix(self.base).unwrap_or(from).trim_end_matches('/');
            text.push_str(&format!(
                "  RewriteRule \"^{}/?$\" \"{to}\" [R=301,L]\n",
                regex(from)
            ));
        }
        if self.chooser {
            for (tag, home, _) in &self.languages {
                text.push_str(&format!("  RewriteCond %{{HTTP:Accept-Language}} ^{tag} [NC]\n  RewriteRule ^$ \"{home}\" [R=302,L]\n"));
            }
        }
        text.push_str("</IfModule>\n\n<IfModule mod_headers.c>\n");
        text.push_str(&format!("  Header set Cache-Control \"{ALWAYS}\"\n"));
        text.push_str(&format!("  <If \"%{{REQUEST_URI}} =~ m#^{}theme/#\">\n    Header set Cache-Control \"{FOREVER}\"\n  </If>\n", self.base));
        text.push_str("  Header set X-Content-Type-Options nosniff\n</IfModule>\n");
        text
    }

    fn nginx(&self) -> String {
        let mut text = String::from(
            "# Include this inside the server block whose root is this folder.\n\n",
        );
        for (from, to) in &self.redirects {
            text.push_str(&format!(
                "location = {} {{ return 301 {to}; }}\n",
                nginx_word(from)
            ));
        }
        for (home, page) in self.not_found() {
            text.push_str(&format!(
                "location {home} {{\n  try_files $uri $uri/index.html =404;\n  error_page 404 {page};\n  add_header Cache-Control \"{ALWAYS}\";\n}}\n"
            ));
        }
        if self.chooser {
            text.push_str(&format!("location = {} {{\n", self.base));
            for (tag, home, _) in &self.languages {
                text.push_str(&format!(
                    "  if ($http_accept_language ~* ^{tag}) {{ return 302 {home}; }}\n"
                ));
            }
            text.push_str("  try_files /index.html =404;\n}\n");
            text.push_str(&format!("error_page 404 {}404.html;\n", self.base));
        }
        text.push_str(&format!(
            "location {}theme/ {{\n  try_files $uri =404;\n  add_header Cache-Control \"{FOREVER}\";\n}}\n",
            self.base
        ));
        text
    }
}

/// nginx compares the decoded address; what ends a word there stands in quotes.
fn nginx_word(text: &str) -> String {
    if text.contains(|c: char| c.is_whitespace() || "{};\"'\\#$".contains(c)) {
        return format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    }
    text.to_owned()
}

fn regex(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if ".+*?()[]{}^$|\\\"".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
