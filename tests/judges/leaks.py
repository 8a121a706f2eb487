"""leaks: nothing of a document that is drafted, scheduled, expired, embargoed or internal is in any file of the site."""

import html
import re
import unicodedata

from support.report import Report
from support.site import Site

NOT_PUBLIC = {"draft", "drafted", "scheduled", "expired", "internal", "embargo", "embargoed"}
# Shorter titles ("News") stand on many pages by right.
LEAST = 12


def leak(title: str):
    def change(site: Site) -> None:
        path = site.folder / "en/feed.xml"
        path.write_text(path.read_text(encoding="utf-8").replace("First news", title), encoding="utf-8")
    return change


def leak_path(site: Site) -> None:
    folder = site.folder / "en/news/secret-budget"
    folder.mkdir()
    (folder / "index.html").write_text("<p>nothing</p>", encoding="utf-8")


BAD = [
    (leak("The secret budget of the year"), "secret budget"),
    (leak("The &#115;ecret budget of the year"), "secret budget"),
    (leak("Partner’s internal minutes"), "internal minutes"),
    (leak_path, "en/news/secret-budget"),
]


def judge(site: Site, report: Report) -> None:
    if not site.documents_known:
        report.skip("no list of documents was given (--documents FILE, from `pennon list --json`)")
        return
    hidden = [document for document in site.documents if is_hidden(document)]
    public = {plain(str(document.get("title", ""))) for document in site.documents if not is_hidden(document)}
    words = {}
    for document in hidden:
        for text in [document.get("title"), *document.get("forbidden", [])]:
            found = plain(str(text or ""))
            if len(found) >= LEAST and found not in public:
                words[found] = document
    for document in hidden:
        judge_address(site, report, document)
    texts = [(path, plain(html.unescape(site.text(path)))) for path in site.files if words]
    for found, document in words.items():
        guilty = [path for path, text in texts if found in text]
        where = document.get("path", "?")
        report.check(not guilty, guilty[0] if guilty else "", f"holds “{found}” of {where}, which is {document.get('status')} (in {len(guilty)} files)",
                     "what is not public is in no output: leave it out before linking")
    report.note(f"{len(hidden)} documents are not public, {len(words)} texts looked for")


def judge_address(site: Site, report: Report, document: dict) -> None:
    """No file stands where the document would be, and none is named as its source is."""
    for name in ("output", "url", "permalink"):
        if document.get(name):
            found = site.file_of(document[name]) or (document[name] if (site.folder / document[name]).is_file() else None)
            report.check(found is None, found or "", f"the page of {document.get('path')} is there, which is {document.get('status')}", "plan no output for it")
    source = str(document.get("path", ""))
    stem = re.sub(r"(/index)?(\.[A-Za-z-]+)?\.md$", "", source).rsplit("/", 1)[-1]
    if len(stem) >= LEAST and not any(stem in str(other.get("path")) for other in site.documents if not is_hidden(other)):
        named = [path for path in site.files if f"/{stem}/" in f"/{path}" or f"/{stem}." in f"/{path}"]
        report.check(not named, named[0] if named else "", f"is named as {source}, which is {document.get('status')}", "plan no output for it")


def is_hidden(document: dict) -> bool:
    return str(document.get("status", "")).lower() in NOT_PUBLIC or document.get("visibility") == "internal"


def plain(text: str) -> str:
    """Text without the typography that a page adds: quotes, dashes, kinds of space."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"[“”„«»‘’‚‹›\"']", "'", text)
    text = re.sub(r"[‐‑‒–—]", "-", text)
    return re.sub(r"[\s\u00a0\u202f\u2009]+", " ", text).strip()
