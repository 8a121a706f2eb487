#!/usr/bin/env python3
"""Writes one made-up multilingual site for several generators.

    gen.py --pages 1000 --langs 5 --out DIR [--tools pennon,hugo,zola] [--seed 1]

The same pages, titles, terms, dates, links and words are written for each tool in DIR/TOOL/. What differs is only what the
tool needs: names of front matter fields and files, and the form of an internal link. The same arguments give the same bytes.

The site: the sections news, events, results and newsletters (50, 20, 20 and 10 percent of the pages); L languages, of which
the first is English and stands at the root, the others under /LANG/; every page in English, and in each other language but
for 15 percent of them. A page has about 700 words of Markdown: headings, a list, a nested list, a table, a quote, emphasis,
three internal links, two others, two footnotes, a block of code, two pictures; it has two to four of 40 tags. No two pages
share a day, so that no list depends on how a tool breaks ties.
"""
import argparse
import json
import os
import random
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LANGUAGES = {  # the official languages of the EU: own name, script, letters for made-up words
    "en": ("English", "latin", ""), "fr": ("Français", "latin", "éèêçàùô"),
    "de": ("Deutsch", "latin", "äöüß"), "el": ("Ελληνικά", "greek", "άέήίόύώ"),
    "pl": ("Polski", "latin", "ąćęłńóśźż"), "bg": ("Български", "cyrillic", ""),
    "cs": ("Čeština", "latin", "ěščřžýáíéů"), "da": ("Dansk", "latin", "æøå"),
    "es": ("Español", "latin", "áéíóúñ"), "et": ("Eesti", "latin", "õäöü"),
    "fi": ("Suomi", "latin", "äö"), "ga": ("Gaeilge", "latin", "áéíóú"),
    "hr": ("Hrvatski", "latin", "čćđšž"), "hu": ("Magyar", "latin", "áéíóöőúüű"),
    "it": ("Italiano", "latin", "àèéìòù"), "lt": ("Lietuvių", "latin", "ąčęėįšųūž"),
    "lv": ("Latviešu", "latin", "āčēģīķļņšūž"), "mt": ("Malti", "latin", "ċġħż"),
    "nl": ("Nederlands", "latin", "ëï"), "pt": ("Português", "latin", "ãõçáéíóú"),
    "ro": ("Română", "latin", "ăâîșț"), "sk": ("Slovenčina", "latin", "ľščťžýáíéúäô"),
    "sl": ("Slovenščina", "latin", "čšž"), "sv": ("Svenska", "latin", "åäö"),
}
SCRIPTS = {"latin": ("bcdfghjklmnprstvz", "aeiou"), "greek": ("βγδζθκλμνπρστφχ", "αειου"),
           "cyrillic": ("бвгджзклмнпрстфх", "аеиоуъ")}
SECTIONS = (("news", 0.50), ("events", 0.20), ("results", 0.20), ("newsletters", 0.10))
TAGS = ("agriculture air biodiversity buildings cities climate cohesion culture data digital education employment energy "
        "environment finance fisheries food forests health housing industry innovation jobs justice mobility oceans policy "
        "ports rail regions research rural schools skills space tourism trade waste water youth").split()
STRINGS = ("skip home news events results newsletters tags languages published tagged latest read_more previous next page_x "
           "all_pages not_found not_found_text footer feed").split()
DEFAULT = "en"
MISSING = 0.15
PER_PAGE = 20
BASE_URL = "https://bench.example"


class Words:
    """Made-up sentences of one language, drawn from a fixed pool, so that 50,000 pages are quick to write."""

    def __init__(self, seed, lang):
        r = random.Random(f"{seed}/words/{lang}")
        _, script, extra = LANGUAGES[lang]
        consonants, vowels = SCRIPTS[script]
        vowels = vowels * 3 + "".join(c for c in extra if c not in consonants)

        def syllable():
            return r.choice(consonants) + r.choice(vowels) + (r.choice(consonants) if r.random() < 0.25 else "")

        def length(rank):
            return r.choices((1, 2, 3, 4, 5), (8, 30, 32, 20, 10))[0] if rank > 60 else r.choice((1, 1, 2))

        self.words = ["".join(syllable() for _ in range(length(rank))) for rank in range(1600)]
        weights = [1 / (rank + 8) ** 0.8 for rank in range(len(self.words))]
        drawn = iter(r.choices(self.words, weights, k=4000 * 21))
        self.sentences = []
        for _ in range(4000):
            words = [next(drawn) for _ in range(r.randint(9, 21))]
            if len(words) > 13:
                words[len(words) // 2] += ","
            self.sentences.append(" ".join([words[0].capitalize(), *words[1:]]) + ".")
        self.phrases = [" ".join(r.choices(self.words, weights, k=r.randint(3, 6))) for _ in range(3000)]

    def phrase(self, r):
        return r.choice(self.phrases)

    def title(self, r):
        phrase = r.choice(self.phrases)
        return phrase[0].upper() + phrase[1:]

    def paragraph(self, r, sentences, extra=None):
        text = r.choices(self.sentences, k=sentences)
        chance = r.random()
        if chance < 0.5:
            text[0] += f" **{self.phrase(r)}** {r.choice(self.words)}."
        if chance < 0.35:
            text[-1] += f" *{r.choice(self.words)}* {self.phrase(r)}."
        if extra:
            text.insert(r.randint(1, sentences), extra)
        return " ".join(text)


def body(w, r, targets, lang):
    """The Markdown of a page. `\\1SECTION/SLUG\\2` is an internal link, `\\3NAME` a picture; each tool writes them its own way."""
    link = [f"{w.title(r)} [{w.phrase(r)}](\1{section}/{slug}\2) {r.choice(w.words)}." for section, slug in targets]
    outside = [f"[{w.phrase(r)}](https://example.org/{lang}/{r.randint(1, 9999)})" for _ in range(2)]
    picture = [f"![{w.phrase(r)}](\3photo-{r.randint(1, 10)}.svg)" for _ in range(2)]
    t = w.title
    code = "\n".join(f"let {r.choice(TAGS)}_{i} = compute(&input[{r.randint(0, 99)}..], {r.random():.4f}); "
                     f"// {r.choice(TAGS)} < {i} && ok" for i in range(6))
    table = "\n".join(f"| {r.choice(w.words)} | {w.phrase(r)} | {r.randint(1, 9999)} | {r.random() * 100:.1f} % |" for _ in range(5))
    return f"""{w.paragraph(r, 2, link[0])}

## {t(r)}

{w.paragraph(r, 3)}[^1]

{picture[0]}

{w.paragraph(r, 2, outside[0] + ".")}

- {t(r)} **{r.choice(w.words)}**
- {t(r)}, {w.phrase(r)}
- {t(r)} `{r.choice(TAGS)}`
- {t(r)}
- {t(r)} {outside[1]}

## {t(r)}

{w.paragraph(r, 3, link[1])}

### {t(r)}

{w.paragraph(r, 3)}

| {t(r)} | {t(r)} | N | Share |
|:--|:--|--:|--:|
{table}

{w.paragraph(r, 2)}[^2]

> {r.choice(w.sentences)} {r.choice(w.sentences)}

## {t(r)}

{w.paragraph(r, 2)}

1. {t(r)}
   - {w.phrase(r)}
   - {w.phrase(r)}
2. {t(r)}
3. {t(r)}, {w.phrase(r)}

```rust
{code}
```

### {t(r)}

{w.paragraph(r, 3, link[2])}

{picture[1]}

## {t(r)}

{w.paragraph(r, 3)}

{w.paragraph(r, 2)}

[^1]: {r.choice(w.sentences)}
[^2]: {r.choice(w.sentences)}
"""


def quote(text):
    """A string as JSON, YAML and TOML read it."""
    return json.dumps(text, ensure_ascii=False)


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def suffix(lang):
    return "" if lang == DEFAULT else f".{lang}"


class Tool:
    """How one generator wants the site."""

    name = ""
    pictures = "static/img"

    def __init__(self, root, langs, strings):
        self.root, self.langs, self.strings = root, langs, strings
        # The site is written as the theme is laid over it.
        themes = HERE / "themes" / self.name
        if themes.is_dir():
            shutil.copytree(themes, root, dirs_exist_ok=True)
        for i in range(1, 11):
            put(root / self.pictures / f"photo-{i}.svg",
                '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60">'
                f'<rect width="100" height="60" fill="#{i * 1357 % 4096:03x}"/><circle cx="{i * 9}" cy="30" r="12"/></svg>\n')
        self.styles("".join(f".c{i} {{ margin: {i % 7}px; color: #{i * 7919 % 4096:03x}; }}\n" for i in range(160)),
                    "".join(f"window.f{i} = function (a) {{ return a + {i}; }};\n" for i in range(60)))
        self.settings()

    def styles(self, css, js):
        put(self.root / "static/css/site.css", css)
        put(self.root / "static/js/site.js", js)

    def settings(self):
        """Settings, words of the interface, and the documents of home page and sections."""

    def finish(self):
        """When all pages are written."""

    def front(self, page):
        """The lines of a page's front matter."""
        raise NotImplementedError

    def file(self, section, slug, lang):
        return f"content/{section}/{slug}{suffix(lang)}.md"

    def links(self, text, lang):
        return text.replace("\1", "/").replace("\2", ".md").replace("\3", "/img/")


class Pennon(Tool):
    name = "pennon"
    pictures = "assets/img"

    def styles(self, css, js):
        put(self.root / "themes/bench/styles/site.css", css)
        put(self.root / "themes/bench/scripts/site.js", js)

    def settings(self):
        settings = [f"url: {BASE_URL}", "title: Bench", f"languages: [{', '.join(self.langs)}]", f"default_language: {DEFAULT}",
                    "theme: bench", f"per_page: {PER_PAGE}", "feed_limit: 20", "fallback: hide", "markdown: {typography: false}",
                    "menus: {main: [news, events, results, newsletters, tags]}", "taxonomies: {tags: {}}"]
        put(self.root / "pennon.yaml", "\n".join([*settings, "minify: off"]) + "\n")
        for lang in self.langs:
            words = self.strings[lang]
            put(self.root / f"i18n/{lang}.ftl", "".join(f"{key.replace('_', '-')} = {text}\n" for key, text in words.items()))
            for section, _ in SECTIONS:
                put(self.root / self.file(section, "index", lang), f"---\ntitle: {quote(words[section])}\n---\n")
            put(self.root / f"content/index.{lang}.md", f"---\ntitle: {quote(words['home'])}\n---\n")

    def finish(self):
        # Minifying is a setting, not a flag: the same files once more, with other settings.
        minified = self.root.with_name("pennon-minified")
        shutil.rmtree(minified, ignore_errors=True)
        shutil.copytree(self.root, minified, copy_function=os.link)
        text = (self.root / "pennon.yaml").read_text()
        (minified / "pennon.yaml").unlink()
        put(minified / "pennon.yaml", text.replace("minify: off", "minify: safe"))

    def front(self, page):
        # What is the same in all languages stands in the source document alone.
        shared = [f"date: {page['date']}", f"tags: [{', '.join(page['tags'])}]",
                  f"image: {{file: /assets/img/{page['picture']}, decorative: true}}"] if page["lang"] == DEFAULT else []
        return [f"title: {quote(page['title'])}", f"description: {quote(page['description'])}", *shared]

    def file(self, section, slug, lang):
        return f"content/{section}/{slug}.{lang}.md"

    def links(self, text, lang):
        return text.replace("\1", "/").replace("\2", ".md").replace("\3", "/assets/img/")


class Hugo(Tool):
    name = "hugo"

    def settings(self):
        settings = [f'baseURL = "{BASE_URL}/"', 'title = "Bench"', f'defaultContentLanguage = "{DEFAULT}"',
                    "defaultContentLanguageInSubdir = false", "enableRobotsTXT = true", "capitalizeListTitles = false",
                    "timeout = '600s'", "[taxonomies]", '  tag = "tags"', "[pagination]", f"  pagerSize = {PER_PAGE}",
                    "[outputs]", '  home = ["html", "rss"]', '  section = ["html"]', '  taxonomy = ["html"]', '  term = ["html"]',
                    '  page = ["html"]', "[outputFormats.rss]", '  baseName = "atom"', "[markup.highlight]", "  codeFences = false",
                    "[markup.goldmark.extensions]", "  linkify = false", "[markup.goldmark.extensions.typographer]",
                    "  disable = true", "[languages]"]
        for weight, lang in enumerate(self.langs, 1):
            settings += [f"[languages.{lang}]", f'  label = "{LANGUAGES[lang][0]}"', f"  weight = {weight}"]
        put(self.root / "hugo.toml", "\n".join(settings) + "\n")
        for lang in self.langs:
            words = self.strings[lang]
            put(self.root / f"i18n/{lang}.yaml", "".join(f"{key}: {quote(text)}\n" for key, text in words.items()))
            for section, _ in SECTIONS:
                put(self.root / self.file(section, "_index", lang), f"---\ntitle: {quote(words[section])}\n---\n")
            put(self.root / f"content/_index{suffix(lang)}.md", f"---\ntitle: {quote(words['home'])}\n---\n")

    def front(self, page):
        return [f"title: {quote(page['title'])}", f"description: {quote(page['description'])}", f"date: {page['date']}",
                f"tags: [{', '.join(page['tags'])}]", f"image: /img/{page['picture']}"]


class Zola(Tool):
    name = "zola"

    def settings(self):
        def of_language(lang):
            return ["generate_feeds = true", 'feed_filenames = ["atom.xml"]',
                    f'taxonomies = [{{ name = "tags", paginate_by = {PER_PAGE}, feed = false }}]']

        def strings(lang):
            return [f"{key} = {quote(text)}" for key, text in self.strings[lang].items()]

        names = {lang: LANGUAGES[lang][0] for lang in self.langs}
        settings = [f'base_url = "{BASE_URL}"', 'title = "Bench"', f'default_language = "{DEFAULT}"', "compile_sass = false",
                    "minify_html = false", "build_search_index = false", "feed_limit = 20", *of_language(DEFAULT), "[extra]",
                    "languages = [" + ", ".join(f'{{ code = "{lang}", name = "{name}" }}' for lang, name in names.items()) + "]",
                    "[extra.names]", *(f'{lang} = "{name}"' for lang, name in names.items()), "[translations]", *strings(DEFAULT)]
        for lang in self.langs[1:]:
            settings += [f"[languages.{lang}]", *of_language(lang), 'title = "Bench"', f"[languages.{lang}.translations]", *strings(lang)]
        text = "\n".join(settings) + "\n"
        put(self.root / "config.toml", text)
        put(self.root / "config-minify.toml", text.replace("minify_html = false", "minify_html = true"))
        for lang in self.langs:
            words = self.strings[lang]
            for section, _ in SECTIONS:
                put(self.root / self.file(section, "_index", lang),
                    f"---\ntitle: {quote(words[section])}\nsort_by: date\npaginate_by: {PER_PAGE}\n---\n")
            put(self.root / f"content/_index{suffix(lang)}.md", f"---\ntitle: {quote(words['home'])}\n---\n")

    def front(self, page):
        return [f"title: {quote(page['title'])}", f"description: {quote(page['description'])}", f"date: {page['date']}",
                f"taxonomies:\n  tags: [{', '.join(page['tags'])}]", f"extra:\n  image: /img/{page['picture']}"]

    def links(self, text, lang):
        return text.replace("\1", "@/").replace("\2", f"{suffix(lang)}.md").replace("\3", "/img/")


TOOLS = {tool.name: tool for tool in (Pennon, Hugo, Zola)}


def page_list(pages, seed, english):
    """What all languages of a page share."""
    r = random.Random(f"{seed}/site")
    years = max(14, -(-pages // (12 * 28)))
    days = iter(r.sample(range(years * 12 * 28), pages + len(SECTIONS)))
    found = []
    for section, share in SECTIONS:
        for i in range(round(pages * share)):
            month, day = divmod(next(days), 28)
            found.append({
                "section": section,
                "slug": f"{section[:4]}-{i:05d}-{r.choice(english)}-{r.choice(english)}",
                "date": f"{2025 - month // 12}-{month % 12 + 1:02d}-{day + 1:02d}",
                "tags": sorted(r.sample(TAGS, r.randint(2, 4))),
                "picture": f"photo-{r.randint(1, 10)}.svg",
            })
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1000, help="pages in each language")
    parser.add_argument("--langs", type=int, default=5, help="languages, 1 to 24")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tools", default=",".join(TOOLS))
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    langs = list(LANGUAGES)[:args.langs]
    words = {lang: Words(args.seed, lang) for lang in langs}
    strings = {}
    for lang in langs:
        r = random.Random(f"{args.seed}/strings/{lang}")
        strings[lang] = {key: key.replace("_", " ").capitalize() if lang == DEFAULT else words[lang].title(r) for key in STRINGS}
    tools = []
    for name in args.tools.split(","):
        root = args.out / name
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir(parents=True)
        tools.append(TOOLS[name](root, langs, strings))

    pages = page_list(args.pages, args.seed, words[DEFAULT].words)
    files = count = 0
    for lang in langs:
        missing = random.Random(f"{args.seed}/missing/{lang}")
        here = [page for page in pages if lang == DEFAULT or missing.random() >= MISSING]
        for shared in here:
            r = random.Random(f"{args.seed}/{lang}/{shared['slug']}")
            targets = [(page["section"], page["slug"]) for page in (r.choice(here) for _ in range(3))]
            page = dict(shared, lang=lang, title=words[lang].title(r), description=r.choice(words[lang].sentences))
            text = body(words[lang], r, targets, lang)
            files += 1
            count += len(text.split())
            for tool in tools:
                front = "\n".join(["---", *tool.front(page), "---", ""])
                path = tool.root / tool.file(page["section"], page["slug"], lang)
                path.write_bytes((front + tool.links(text, lang)).encode())
    for tool in tools:
        tool.finish()
    print(json.dumps({"pages": files, "languages": len(langs), "words_per_page": round(count / max(files, 1))}))


if __name__ == "__main__":
    sys.exit(main())
