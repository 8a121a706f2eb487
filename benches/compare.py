#!/usr/bin/env python3
"""Is the work the same? Compares two outputs page by page; ends with 1 when they differ in what is not known.

    compare.py A B [--sample 500]

All pages must be in both. On a sample these must agree: title, languages of the alternates (hreflang), links, words and the
number of headings, tables, pictures, quotes and blocks of code within `main`. The entries of each language's Atom feed and the
addresses of the sitemaps must agree too. A tool whose output fails this does other work, and its time says nothing.
"""
import argparse
import random
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

COUNTED = ("h2", "h3", "table", "tr", "img", "pre", "blockquote")
# Differences that are meant, each with the measure that it would fail.
KNOWN = {
    # Zola calls the page of all tags as the interface does, the others by the name of the taxonomy.
    "title": re.compile(r"^(\w\w/)?tags/index\.html$"),
}
# Redirects of pagination, pages for what is not found, the default language under its own tag: not every tool makes them.
EXTRA = re.compile(r"(^|/)(page/1/index|404)\.html$|^en/")


class Page(HTMLParser):
    """What two pages must have in common."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.found = {"title": "", "alternates": set(), "links": [], "words": [], "count": {}}
        self.inside = set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in ("main", "title"):
            self.inside.add(tag)
        if tag == "link" and "hreflang" in attrs:
            self.found["alternates"].add(attrs["hreflang"])
        if "main" not in self.inside:
            return
        href = attrs.get("href") or "#"
        if tag == "a" and not href.startswith("#") and attrs.get("rel") not in ("prev", "next"):
            self.found["links"].append(path_of(href))
        if tag in COUNTED:
            self.found["count"][tag] = self.found["count"].get(tag, 0) + 1

    def handle_endtag(self, tag):
        self.inside.discard(tag)

    def handle_data(self, data):
        if "title" in self.inside:
            self.found["title"] += data
        elif "main" in self.inside:
            self.found["words"] += re.findall(r"[^\W\d_]{2,}", data)


def path_of(address):
    return re.sub(r"^https?://bench\.example", "", address)


def pages(root):
    found = (path.relative_to(root).as_posix() for path in root.rglob("*.html"))
    return {path for path in found if not EXTRA.search(path)}


def differs(key, a, b):
    if key == "words":
        # Labels of the way back from a footnote are a tool's own.
        return abs(len(a) - len(b)) > 4 or len(set(a) ^ set(b)) > 4
    return sorted(a) != sorted(b) if key == "links" else a != b


def feeds(root):
    """The links of the entries of each language's Atom feed, by folder."""
    found = {}
    for path in [*root.glob("*.xml"), *root.glob("??/*.xml")]:
        text = path.read_text()
        if "http://www.w3.org/2005/Atom" in text:
            entries = re.findall(r"<entry.*?</entry>", text, re.DOTALL)
            links = [re.search(r'rel="?alternate"?[^>]*href="?([^" >]+)', entry) for entry in entries]
            found[path.parent.relative_to(root).as_posix()] = [path_of(link[1]).rstrip("/") for link in links if link]
    return found


def sitemap(root):
    text = "".join(path.read_text() for path in root.rglob("sitemap*.xml"))
    addresses = {path_of(address) for address in re.findall(r"<loc>\s*([^<\s]+)", text)}
    # A list's further pages are no addresses of their own to some tools.
    return {address for address in addresses if not re.search(r"sitemap[^/]*\.xml$|/page/\d+/$", address)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("a", type=Path)
    parser.add_argument("b", type=Path)
    parser.add_argument("--sample", type=int, default=500)
    args = parser.parse_args()
    in_a, in_b = pages(args.a), pages(args.b)
    both = sorted(in_a & in_b)
    print(f"pages: {len(in_a)} and {len(in_b)}, {len(both)} in both")
    wrong = bool(in_a ^ in_b) or not both
    for name, only in ((args.a.name, in_a - in_b), (args.b.name, in_b - in_a)):
        if only:
            print(f"  only {name}: {', '.join(sorted(only)[:6])}")
    random.Random(1).shuffle(both)
    sample = both[:args.sample]
    found = [(path, Page((args.a / path).read_text()).found, Page((args.b / path).read_text()).found) for path in sample]
    for key in ("title", "alternates", "links", "words", "count"):
        different = [(path, a[key], b[key]) for path, a, b in found if differs(key, a[key], b[key])]
        known = [one for one in different if key in KNOWN and KNOWN[key].search(one[0])]
        print(f"{key}: {len(different)} of {len(sample)} differ" + (f", {len(known)} known" if known else ""))
        new = [one for one in different if one not in known]
        if new:
            wrong = True
            path, a, b = new[0]
            if isinstance(a, list):
                a, b = [one for one in a if one not in b][:5], [one for one in b if one not in a][:5]
            print(f"  {path}: {a} and {b}")
    for name, a, b in (("feeds", feeds(args.a), feeds(args.b)), ("sitemap", sitemap(args.a), sitemap(args.b))):
        same = a == b and bool(a)
        print(f"{name}: {'the same' if same else 'different'}, {len(a)} and {len(b)}")
        wrong |= not same
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
