"""Reads a built site: its pages, what they say about themselves, and which file answers which URL."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

from lxml import etree, html

RIGHT_TO_LEFT = {"ar", "dv", "fa", "he", "ku-arab", "ps", "sd", "ug", "ur", "yi"}
ATOM = "http://www.w3.org/2005/Atom"


@dataclass
class Page:
    """One HTML file of the site."""

    path: str  # relative to the site's folder, with `/`
    url: str  # absolute, without index.html
    tree: etree._Element

    def first(self, xpath: str) -> str:
        """The first string that an XPath finds, or nothing."""
        found = self.tree.xpath(xpath)
        return found[0].strip() if found else ""

    @cached_property
    def lang(self) -> str:
        return self.tree.get("lang", "")

    @cached_property
    def canonical(self) -> str:
        return self.first("//head/link[@rel='canonical']/@href")

    @cached_property
    def is_redirect(self) -> bool:
        """An alias: a page that only sends its reader on."""
        return bool(self.tree.xpath("//meta[translate(@http-equiv,'REFSH','refsh')='refresh']"))

    @cached_property
    def is_hidden(self) -> bool:
        """Asks search engines not to list it, as the 404 pages do."""
        return "noindex" in self.first("//head/meta[@name='robots']/@content")

    @cached_property
    def is_fallback(self) -> bool:
        """Shows an item in another language, and says so by its canonical link."""
        return bool(self.canonical) and not self.is_redirect and not same_url(self.canonical, self.url)

    @cached_property
    def alternates(self) -> dict[str, str]:
        """hreflang to URL, as the head says it."""
        links = self.tree.xpath("//head/link[@rel='alternate' and @hreflang]")
        return {link.get("hreflang"): link.get("href", "") for link in links}

    def place(self, element: etree._Element) -> str:
        return f"{self.path}:{element.sourceline or 1}"


@dataclass
class Site:
    """A built site, and what else a judge may need to know about it."""

    folder: Path
    base: str = "https://tidemark.example/"
    languages: list[str] = field(default_factory=list)
    default_language: str = ""
    documents: list[dict] = field(default_factory=list)
    documents_known: bool = False
    # The command that builds the same site again: `command + ["--out", FOLDER]`.
    command: list[str] = field(default_factory=list)
    tools: Path = Path("target/judges")

    def __post_init__(self) -> None:
        self.folder = Path(self.folder).resolve()
        self.base = self.base.rstrip("/") + "/"

    @cached_property
    def files(self) -> list[str]:
        found = (p for p in self.folder.rglob("*") if p.is_file() and p.name != ".pennon-manifest.json")
        return sorted(p.relative_to(self.folder).as_posix() for p in found)

    @cached_property
    def pages(self) -> list[Page]:
        return [self._page(path) for path in self.files if path.endswith(".html")]

    @cached_property
    def page_by_path(self) -> dict[str, Page]:
        return {page.path: page for page in self.pages}

    @cached_property
    def xml(self) -> dict[str, etree._Element]:
        """Every XML file that can be parsed, by path; the others are in `broken_xml`."""
        trees = {}
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        for path in self.files:
            if path.endswith((".xml", ".atom", ".rss")):
                try:
                    trees[path] = etree.parse(str(self.folder / path), parser).getroot()
                except etree.XMLSyntaxError as error:
                    self.broken_xml[path] = str(error)
        return trees

    @cached_property
    def broken_xml(self) -> dict[str, str]:
        return {}

    def text(self, path: str) -> str:
        return (self.folder / path).read_text(encoding="utf-8", errors="replace")

    def url(self, path: str) -> str:
        """The URL that a host serves this file under."""
        return self.base + quote(re.sub(r"(^|/)index\.html$", r"\1", path))

    def file_of(self, url: str) -> str | None:
        """The file that answers an absolute URL of this site; nothing if it is foreign or has no file."""
        bare = url.split("#")[0].split("?")[0]
        if not is_under(bare, self.base):
            return None
        path = unquote(urlsplit(bare).path)[len(unquote(urlsplit(self.base).path)) :]
        for candidate in (path, f"{path.rstrip('/')}/index.html".lstrip("/"), f"{path}.html"):
            if candidate and not candidate.endswith("/") and candidate in self._file_set:
                return candidate
        return None

    def page_at(self, url: str) -> Page | None:
        path = self.file_of(url)
        return self.page_by_path.get(path) if path else None

    def folder_language(self, path: str) -> str:
        """The language that a file's first folder names, or the default language."""
        first = path.split("/")[0].lower()
        named = [tag for tag in self.languages if tag.lower() == first]
        return named[0] if named else self.default_language

    @cached_property
    def _file_set(self) -> set[str]:
        return set(self.files)

    def _page(self, path: str) -> Page:
        parser = html.HTMLParser(encoding="utf-8")
        tree = html.parse(str(self.folder / path), parser=parser).getroot()
        return Page(path, self.url(path), tree if tree is not None else html.fromstring("<html></html>"))


def is_under(url: str, base: str) -> bool:
    """Whether a URL belongs to the site at `base`."""
    return url.startswith(base) or url == base.rstrip("/")


def same_url(left: str, right: str) -> bool:
    """Whether two URLs are one, however their letters are escaped."""
    return unquote(left).split("#")[0] == unquote(right).split("#")[0]


def absolute(page: Page, href: str) -> str:
    """A link of a page as an absolute URL."""
    return urljoin(page.url, href.strip())


def is_right_to_left(tag: str) -> bool:
    lower = tag.lower()
    return lower.split("-")[0] in RIGHT_TO_LEFT or lower in RIGHT_TO_LEFT or "-arab" in lower
