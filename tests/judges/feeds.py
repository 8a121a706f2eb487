"""feeds: Atom feeds as feedparser reads them, JSON feeds by the rules of JSON Feed 1.1."""

import json
from datetime import datetime

import feedparser

from support.report import Report
from support.site import ATOM, Site, is_under, same_url

BAD = [
    ("en/feed.xml", "</feed>", "", "cannot be parsed"),
    ("en/feed.xml", "<id>https://tidemark.example/en/news/second/</id>", "<id>https://tidemark.example/en/news/first/</id>", "twice"),
    ("en/feed.xml", '<link rel="alternate" href="https://tidemark.example/en/news/second/"/>', '<link rel="alternate" href="/en/news/second/"/>', "not absolute"),
    ("en/feed.xml", 'xml:lang="en"', "", "language"),
    ("en/feed.xml", "<updated>2026-05-02T00:00:00Z</updated>", "<updated>2 May 2026</updated>", "RFC 3339"),
    ("ar/feed.json", '"version": "https://jsonfeed.org/version/1.1"', '"version": "https://jsonfeed.org/version/1.0"', "version"),
    ("ar/feed.json", '"date_published": "2026-05-01T00:00:00Z"', '"date_published": "2026-05-01"', "RFC 3339"),
    ("ar/feed.json", '"content_html"', '"content"', "content_html"),
    ("ar/feed.json", '"url": "https://tidemark.example/ar/news/first/"', '"url": "https://tidemark.example/ar/news/second/"', "fallback"),
]
JSON_TYPES = {"title": str, "home_page_url": str, "feed_url": str, "description": str, "user_comment": str, "next_url": str,
              "icon": str, "favicon": str, "authors": list, "language": str, "expired": bool, "hubs": list, "items": list}
ITEM_TYPES = {"id": str, "url": str, "external_url": str, "title": str, "content_html": str, "content_text": str, "summary": str,
              "image": str, "banner_image": str, "date_published": str, "date_modified": str, "authors": list, "tags": list,
              "language": str, "attachments": list}
IN_THE_FEED = "look at what the feed renders for this entry"


def judge(site: Site, report: Report) -> None:
    found = 0
    for path, root in site.xml.items():
        if root.tag == f"{{{ATOM}}}feed":
            found += 1
            judge_atom(site, report, path, root)
    for path, why in site.broken_xml.items():
        report.fail(path, f"cannot be parsed as XML: {why}", "escape what the template puts in")
    for path in site.files:
        if path.endswith(".json") and "jsonfeed.org" in site.text(path)[:400]:
            found += 1
            judge_json(site, report, path)
    report.check(found > 0, ".", "the site has no feed", "plan a feed for the site and for its dated sections")


def judge_atom(site: Site, report: Report, path: str, root) -> None:
    feed = feedparser.parse((site.folder / path).read_bytes(), response_headers={"content-type": "application/atom+xml; charset=utf-8"})
    report.check(not feed.bozo, path, f"feedparser refuses it: {feed.get('bozo_exception')}", "make it well-formed Atom (RFC 4287)")
    judge_language(site, report, path, feed.feed.get("language", "") or root.get("{http://www.w3.org/XML/1998/namespace}lang", ""))
    for name in ("title", "id", "updated"):
        report.check(bool(feed.feed.get(name)), path, f"the feed has no {name}", "RFC 4287 4.1.1 asks for it")
    own = [link.href for link in feed.feed.get("links", []) if link.rel == "self"]
    report.check(any(same_url(href, site.url(path)) for href in own), path, f"its self link is {own or 'missing'}", f"it must be {site.url(path)}")
    # feedparser mends relative links and bad dates, so these are read from the XML itself.
    for element in root.iter(f"{{{ATOM}}}link"):
        judge_address(report, f"{path}:{element.sourceline}", element.get("href", ""))
    for element in root.iter(f"{{{ATOM}}}updated", f"{{{ATOM}}}published"):
        judge_date(report, f"{path}:{element.sourceline}", element.tag.split("}")[1], element.text)
    author = bool(feed.feed.get("author")) or all(entry.get("author") for entry in feed.entries)
    report.check(author, path, "neither the feed nor each entry has an author", "RFC 4287 4.1.1: name the project as author")
    seen = set()
    for entry, element in zip(feed.entries, root.iter(f"{{{ATOM}}}entry"), strict=True):
        place = f"{path}:{element.sourceline}"
        judge_identity(report, place, entry.get("id"), seen)
        for name in ("title", "updated"):
            report.check(bool(entry.get(name)), place, f"an entry has no {name}", IN_THE_FEED)
        judge_target(site, report, place, entry.get("link", ""))


def judge_json(site: Site, report: Report, path: str) -> None:
    try:
        feed = json.loads(site.text(path))
    except ValueError as error:
        report.fail(path, f"is not JSON: {error}", "escape what the feed puts in")
        return
    report.check(feed.get("version") == "https://jsonfeed.org/version/1.1", path, f"version is {feed.get('version')}", "write https://jsonfeed.org/version/1.1")
    report.check(bool(feed.get("title")), path, "the feed has no title", "it is required")
    report.check("items" in feed, path, "the feed has no items", "items is required, though it may be empty")
    judge_types(report, path, feed, JSON_TYPES)
    judge_language(site, report, path, feed.get("language", ""))
    report.check(same_url(feed.get("feed_url", ""), site.url(path)), path, f"feed_url is {feed.get('feed_url')}", f"it must be {site.url(path)}")
    seen = set()
    for number, item in enumerate(feed.get("items", []), 1):
        place = f"{path} item {number}"
        judge_types(report, place, item, ITEM_TYPES)
        judge_identity(report, place, item.get("id"), seen)
        report.check("content_html" in item or "content_text" in item, place, "has neither content_html nor content_text", "JSON Feed wants one of them")
        for name in ("date_published", "date_modified"):
            if name in item:
                judge_date(report, place, name, item[name])
        for name in ("url", "external_url", "image", "banner_image"):
            if name in item:
                judge_address(report, place, item[name])
        for attachment in item.get("attachments", []):
            report.check({"url", "mime_type"} <= set(attachment), place, "an attachment lacks url or mime_type", "both are required")
        judge_target(site, report, place, item.get("url", ""))


def judge_types(report: Report, place: str, members: dict, types: dict) -> None:
    for name, value in members.items():
        if name in types:
            report.check(isinstance(value, types[name]), place, f"{name} has the wrong type", f"JSON Feed 1.1 wants {types[name].__name__}")
        elif name != "version":
            report.check(name.startswith("_"), place, f"unknown member {name}", "extensions begin with an underscore")


def judge_identity(report: Report, place: str, identity: str | None, seen: set) -> None:
    report.check(bool(identity), place, "an entry has no id", "give each item its lasting id")
    report.check(identity not in seen, place, f"the id {identity} stands twice in this feed", "an id belongs to one item")
    seen.add(identity)


def judge_language(site: Site, report: Report, path: str, language: str) -> None:
    expected = site.folder_language(path)
    report.check(language.lower() == expected.lower(), path, f"its language is {language or 'missing'}", f"say {expected}")


def judge_date(report: Report, place: str, name: str, value: str | None) -> None:
    try:
        right = datetime.fromisoformat((value or "").strip()).tzinfo is not None and "T" in value.upper()
    except ValueError:
        right = False
    report.check(right, place, f"{name} is {value}, which is not an RFC 3339 date", "write date, time and offset: 2026-05-03T00:00:00Z")


def judge_address(report: Report, place: str, href: str) -> None:
    report.check(href.startswith(("https://", "http://", "mailto:")), place, f"the link {href} is not absolute", "feeds are read elsewhere: write the whole URL")


def judge_target(site: Site, report: Report, place: str, href: str) -> None:
    """An entry that points into the site points to a page in its own right."""
    if not is_under(href, site.base):
        return
    page = site.page_at(href)
    if report.check(page is not None, place, f"there is no page {href}", IN_THE_FEED):
        report.check(not page.is_fallback, place, f"{href} is a fallback page", "a fallback is in no feed")
