"""languages: each page says its language and direction rightly and offers every language of the site."""

from support.report import Report
from support.site import Page, Site, absolute, is_right_to_left, same_url

BAD = [
    ("ar/index.html", '<html lang="ar" dir="rtl">', '<html lang="ar">', "dir"),
    ("ar/index.html", '<html lang="ar" dir="rtl">', '<html lang="en" dir="ltr">', "lang is en"),
    ("en/index.html", '<meta property="og:locale" content="en_IE">', '<meta property="og:locale" content="ar_TN">', "og:locale"),
    ("en/news/second/index.html", '<li><span lang="ar" dir="rtl">العربية</span> (not translated)</li>', "", "no item for ar"),
    ("en/index.html", '<li><a hreflang="ar" lang="ar" dir="rtl" href="../ar/">', '<li><a hreflang="ar" lang="ar" dir="rtl" href="../en/news/">', "hreflang"),
    ("en/news/index.html", 'hreflang="ar" lang="ar" dir="rtl" href="../../ar/news/"', 'hreflang="ar" lang="ar" dir="rtl" href="../../ar/"', "same item"),
    ("ar/news/second/index.html", '<article lang="en" dir="ltr">', "<article>", "marks nothing"),
]
SWITCHER = "//body//*[contains(concat(' ', @class, ' ', @id, ' '), 'lang') or @data-languages]"


def judge(site: Site, report: Report) -> None:
    if not report.check(bool(site.languages), ".", "the site's languages are not known", "name them with --languages en,es"):
        return
    for page in site.pages:
        if page.is_redirect:
            continue
        is_chooser = page.path == "index.html" and any(f.startswith(site.default_language + "/") for f in site.files)
        if is_chooser:
            judge_chooser(site, report, page)
            continue
        judge_root(site, report, page)
        judge_links(site, report, page)
        if page.is_fallback:
            judge_fallback(site, report, page)
        if not page.path.endswith("404.html"):
            judge_switcher(site, report, page)


def judge_root(site: Site, report: Report, page: Page) -> None:
    expected = site.folder_language(page.path)
    report.check(page.lang.lower() == expected.lower(), page.path, f"lang is {page.lang or 'missing'}", f'write <html lang="{expected}">')
    direction = page.tree.get("dir", "ltr")
    right = "rtl" if is_right_to_left(expected) else "ltr"
    report.check(direction == right, page.path, f"dir is {direction}", f'write <html dir="{right}"> for {expected}')
    locale = page.first("//head/meta[@property='og:locale']/@content")
    if locale:
        language = locale.split("_")[0].lower()
        report.check(language == expected.split("-")[0].lower(), page.path, f"og:locale is {locale} on a page in {expected}", "derive it from the page's language")


def judge_links(site: Site, report: Report, page: Page) -> None:
    """A link that says in which language its target is must be right."""
    for link in page.tree.xpath("//body//a[@hreflang and @href]"):
        target = site.page_at(absolute(page, link.get("href")))
        if target is None or target.is_redirect:
            continue
        tag = link.get("hreflang")
        says = {target.lang.lower()}
        if target.is_fallback and (source := site.page_at(target.canonical)):
            says.add(source.lang.lower())
        report.check(tag.lower() in says, page.place(link), f"hreflang says {tag}, {target.path} is in {target.lang}", "mend the link or its hreflang")


def judge_fallback(site: Site, report: Report, page: Page) -> None:
    source = site.page_at(page.canonical)
    if source is None or source.lang == page.lang:
        return
    marked = page.tree.xpath(f"//body//main//*[@lang='{source.lang}'] | //body//main[@lang='{source.lang}'] | //body//article[@lang='{source.lang}']")
    if not report.check(bool(marked), page.path, f"a fallback in {source.lang} marks nothing with that language", f'write lang="{source.lang}" on what is not in {page.lang}'):
        return
    if is_right_to_left(source.lang) != is_right_to_left(page.lang):
        right = "rtl" if is_right_to_left(source.lang) else "ltr"
        report.check(any(element.get("dir") == right for element in marked), page.path, f"what is in {source.lang} has no dir={right}", "write dir beside lang")


def judge_switcher(site: Site, report: Report, page: Page) -> None:
    if len(site.languages) < 2:
        return
    switchers = [element for element in page.tree.xpath(SWITCHER) if element.xpath(".//*[@lang or @hreflang]")]
    if not report.check(bool(switchers), page.path, "no language switcher", "let the page include it (an element with class languages)"):
        return
    items = switchers[0].xpath(".//*[@lang or @hreflang]")
    for tag in site.languages:
        if tag.lower() == page.lang.lower():
            continue
        of_tag = [one for one in items if (one.get("hreflang") or one.get("lang")).lower() == tag.lower()]
        if not report.check(bool(of_tag), page.path, f"the language switcher has no item for {tag}", "link to the item, or say that it is not translated"):
            continue
        links = [one for one in of_tag if one.tag == "a" and one.get("href")]
        if links and tag in page.alternates:
            leads = absolute(page, links[0].get("href"))
            report.check(same_url(leads, page.alternates[tag]), page.place(links[0]),
                         f"the switcher's {tag} leads to {leads}, not to the same item", f"link to {page.alternates[tag]}")


def judge_chooser(site: Site, report: Report, page: Page) -> None:
    """The page at / leads to the home page of every language, without a script."""
    targets = {target.path for link in page.tree.xpath("//body//a[@href]") if (target := site.page_at(absolute(page, link.get("href"))))}
    for tag in site.languages:
        offered = any(site.folder_language(path) == tag and path != page.path for path in targets)
        report.check(offered, page.path, f"the language chooser does not offer {tag}", "link to the home page of each language")
