"""sitemap: valid by the published XSD, complete, and at one with the hreflang of the pages."""

from lxml import etree

from support.report import Report
from support.site import Page, Site, same_url

NS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
BAD = [
    ("sitemap.xml", "<loc>https://tidemark.example/en/news/</loc>", "<loc>https://tidemark.example/en/olds/</loc>", "no file"),
    ("sitemap.xml", "<url><loc>https://tidemark.example/ar/</loc>", "<url><place>https://tidemark.example/ar/</place>", "XSD"),
    ("sitemap.xml", "</urlset>", "<url><loc>https://tidemark.example/ar/news/second/</loc></url></urlset>", "fallback"),
    ("en/index.html", '<link rel="alternate" hreflang="ar" href="https://tidemark.example/ar/">', "", "does not link back"),
    ("en/news/index.html", '<link rel="alternate" hreflang="x-default" href="https://tidemark.example/en/news/">', "", "x-default"),
    ("sitemap.xml", '<xhtml:link rel="alternate" hreflang="ar" href="https://tidemark.example/ar/news/"/>', "", "differ"),
    ("sitemap.xml", "<loc>https://tidemark.example/en/news/second/</loc>", "<loc>https://tidemark.example/en/news/first/</loc>", "in no sitemap"),
    ("sitemap.xml", "<loc>https://tidemark.example/en/news/second/</loc>", "<loc>https://tidemark.example/old/</loc>", "redirect"),
    ("ar/news/second/index.html", '<link rel="stylesheet"', '<link rel="alternate" hreflang="ar" href="https://tidemark.example/ar/news/second/"><link rel="stylesheet"', "has hreflang"),
]


def judge(site: Site, report: Report) -> None:
    listed: dict[str, dict[str, str]] = {}
    for path, root in site.xml.items():
        if root.tag == f"{{{NS['s']}}}urlset":
            judge_schema(site, report, path, root)
            listed |= judge_urls(site, report, path, root)
        elif root.tag == f"{{{NS['s']}}}sitemapindex":
            judge_index(site, report, path, root)
    if not report.check(bool(listed), ".", "there is no sitemap", "plan sitemap.xml, and name it in robots.txt"):
        return
    for page in site.pages:
        if page.is_redirect or page.is_hidden:
            report.check(page.path not in listed, page.path, "a redirect or hidden page is in the sitemap", "leave it out")
        elif page.is_fallback:
            judge_fallback(site, report, page)
        else:
            judge_page(site, report, page, listed.get(page.path))


def judge_schema(site: Site, report: Report, path: str, root) -> None:
    source = site.tools / "node_modules/sitemap/schema/sitemap.xsd"
    # The schema asks for declarations of xhtml:link too, which it does not bring; judge_urls reads those.
    text = source.read_text(encoding="utf-8").replace('processContents="strict"', 'processContents="lax"')
    schema = etree.XMLSchema(etree.fromstring(text.encode()))
    report.check(len(root) <= 50_000, path, f"{len(root)} URLs in one sitemap", "split it: 50,000 is the limit")
    if schema.validate(root):
        report.ok()
    for error in schema.error_log:
        report.fail(f"{path}:{error.line}", f"not valid by the XSD: {error.message}", "keep the order loc, lastmod, changefreq, priority, xhtml:link")


def judge_index(site: Site, report: Report, path: str, root) -> None:
    for loc in root.iterfind("s:sitemap/s:loc", NS):
        report.check(site.file_of(loc.text.strip()) in site.xml, f"{path}:{loc.sourceline}", f"no sitemap at {loc.text}", "list only what is written")


def judge_urls(site: Site, report: Report, path: str, root) -> dict[str, dict[str, str]]:
    """Checks each listed URL; answers the alternates of each listed file."""
    listed: dict[str, dict[str, str]] = {}
    for url in root.iterfind("s:url", NS):
        loc = (url.findtext("s:loc", "", NS)).strip()
        place = f"{path}:{url.sourceline}"
        page = site.page_at(loc)
        if not report.check(page is not None, place, f"no file answers {loc}", "list only pages that are written"):
            continue
        report.check(not page.is_fallback, place, f"{loc} is a fallback page", "a fallback is in no sitemap")
        if not page.is_fallback and page.canonical:
            report.check(page.canonical == loc, place, f"{page.path} calls itself {page.canonical}", "sitemap and canonical must say the same")
        report.check(page.path not in listed, place, f"{loc} is listed twice", "list it once")
        listed[page.path] = {link.get("hreflang"): link.get("href") for link in url.iterfind("x:link", NS) if link.get("rel") == "alternate"}
    return listed


def judge_fallback(site: Site, report: Report, page: Page) -> None:
    report.check(not page.alternates, page.path, "a fallback page has hreflang links", "a fallback is in no hreflang")
    source = site.page_at(page.canonical)
    right = source is not None and not source.is_fallback
    report.check(right, page.path, f"its canonical {page.canonical} is not a page in its own right", "point to the source page")


def judge_page(site: Site, report: Report, page: Page, in_sitemap: dict[str, str] | None) -> None:
    report.check(bool(page.canonical), page.path, "no canonical link", "every page says its own URL")
    is_later_list_page = bool(page.tree.xpath("//link[@rel='prev']"))
    listed = in_sitemap is not None or is_later_list_page
    report.check(listed, page.path, "a page in its own right is in no sitemap", "list it, or mark it noindex")
    if in_sitemap is not None:
        report.check(in_sitemap == page.alternates, page.path,
                     f"hreflang of the head and of the sitemap differ: {sorted(page.alternates)} and {sorted(in_sitemap)}", "derive both from one list")
    if not page.alternates:
        return
    report.check("x-default" in page.alternates, page.path, "hreflang without x-default", "add the page for readers of no listed language")
    # The language chooser is x-default alone; every other page is the alternate of one language.
    own = [tag for tag, href in page.alternates.items() if same_url(href, page.url)]
    report.check(len(set(own) - {"x-default"}) == 1 or own == ["x-default"], page.path, "its hreflang does not name the page itself", "a page is among its own alternates")
    report.check(all(tag.lower() == page.lang.lower() for tag in own if tag != "x-default"), page.path, f"it calls itself {own} but its lang is {page.lang}", "use one tag for both")
    for tag, href in page.alternates.items():
        judge_alternate(site, report, page, tag, href)


def judge_alternate(site: Site, report: Report, page: Page, tag: str, href: str) -> None:
    other = site.page_at(href)
    if not report.check(other is not None, page.path, f"hreflang {tag} leads to {href}, which is no page", "link only to pages that are written"):
        return
    report.check(not other.is_fallback, page.path, f"hreflang {tag} leads to the fallback page {other.path}", "a fallback is in no hreflang")
    if tag != "x-default":
        report.check(other.lang.lower() == tag.lower(), page.path, f"hreflang {tag} leads to {other.path} in {other.lang}", "link to the page in that language")
        back = any(same_url(href, page.url) for href in other.alternates.values())
        report.check(back, page.path, f"{other.path} does not link back by hreflang", "alternates are the same on every page of an item")
