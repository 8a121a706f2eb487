"""same-origin: no page or style asks another host for anything, and what they ask for is there."""

import re
from urllib.parse import urljoin

from support.report import Report
from support.site import Site, is_under

FETCHED = {"stylesheet", "icon", "apple-touch-icon", "mask-icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest", "prerender"}
SOURCES = [("script", "src"), ("img", "src"), ("iframe", "src"), ("source", "src"), ("video", "src"), ("video", "poster"), ("audio", "src"), ("track", "src"),
           ("embed", "src"), ("object", "data"), ("input", "src"), ("use", "href"), ("image", "href")]
IN_STYLE = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""")
BAD = [
    ("en/index.html", '<link rel="stylesheet" href="../site.css">', '<link rel="stylesheet" href="https://fonts.elsewhere.example/css">', "fonts.elsewhere.example"),
    ("en/index.html", "</main>", '<script src="//cdn.elsewhere.example/x.js"></script></main>', "cdn.elsewhere.example"),
    ("en/index.html", "</main>", '<img alt="" src="../mark.svg" srcset="../mark.svg 1x, https://img.elsewhere.example/2.png 2x"></main>', "img.elsewhere.example"),
    ("site.css", "body {", '@import "https://elsewhere.example/a.css"; body {', "elsewhere.example"),
    ("site.css", "url(mark.svg)", "url(https://elsewhere.example/b.png)", "elsewhere.example"),
    ("site.css", "url(mark.svg)", "url(missing.svg)", "missing.svg"),
    ("en/index.html", "<main>", '<main style="background: url(http://elsewhere.example/c)">', "elsewhere.example"),
]


def judge(site: Site, report: Report) -> None:
    for page in site.pages:
        for element, href in requests(page):
            judge_request(site, report, page.place(element), urljoin(page.url, href.strip()))
    for path in site.files:
        if path.endswith((".css", ".svg")):
            text = site.text(path)
            for href in in_style(text):
                judge_request(site, report, path, urljoin(site.url(path), href))
            if path.endswith(".svg"):
                for href in re.findall(r"<(?:image|use|script)\b[^>]*?href=[\"']([^\"']+)", text):
                    judge_request(site, report, path, urljoin(site.url(path), href))


def requests(page):
    """Each address that a browser would fetch for this page by itself, with its element."""
    for tag, name in SOURCES:
        for element in page.tree.iter(tag):
            if element.get(name):
                yield element, element.get(name)
    for element in page.tree.xpath("//*[@srcset or @imagesrcset]"):
        for part in re.split(r",\s+", element.get("srcset") or element.get("imagesrcset")):
            if part.strip():
                yield element, part.split()[0]
    for element in page.tree.iter("link"):
        if FETCHED & set((element.get("rel") or "").lower().split()) and element.get("href"):
            yield element, element.get("href")
    for element in page.tree.xpath("//*[@style]"):
        for href in in_style(element.get("style")):
            yield element, href
    for element in page.tree.iter("style"):
        for href in in_style(element.text or ""):
            yield element, href


def in_style(text: str) -> list[str]:
    bare = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    return [next((group for group in groups if group), "") for groups in IN_STYLE.findall(bare)]


def judge_request(site: Site, report: Report, place: str, url: str) -> None:
    if url.startswith(("data:", "blob:", "about:")) or url.split("#")[0] == "":
        return
    if report.check(is_under(url, site.base), place, f"asks a third party: {url}", "keep a copy in assets/, or link to it instead"):
        report.check(site.file_of(url) is not None, place, f"asks for {url}, which is no file", "write the file, or mend the address")
