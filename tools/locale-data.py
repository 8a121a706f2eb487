#!/usr/bin/env python3
"""Makes the tables of src/lang/data/ from CLDR 48.0.0 (licence: Unicode-3.0, https://www.unicode.org/license.txt).

Needs the npm packages cldr-core, cldr-dates-full, cldr-localenames-full, cldr-misc-full, cldr-numbers-full and
cldr-units-full, all 48.0.0 (the CLDR release inside the ICU of Node 24, against which tests/intl compares):

    npm install --ignore-scripts cldr-core@48.0.0 cldr-dates-full@48.0.0 cldr-localenames-full@48.0.0 \
        cldr-misc-full@48.0.0 cldr-numbers-full@48.0.0 cldr-units-full@48.0.0
    python3 tools/locale-data.py node_modules src/lang/data

formats.tsv    tag, key, value: only what differs from what the tag's parents say (the keys are read in src/lang/data.rs)
languages.tsv  names of languages, a row for each language they are said in, a column for each language said
countries.tsv  names of countries (ISO 3166-1 alpha-2 and XK), likewise
autonyms.tsv   every language's own name for itself
parents.tsv    CLDR parentLocales that cutting off the last subtag does not give
plurals.tsv    language, cardinal or ordinal, category, rule (UTS 35, part 3, "Plural rules syntax"; samples cut off)
"""
import json, pathlib, re, sys

CLDR, OUT = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
# EU order (Interinstitutional Style Guide 7.2.1), then the other languages with full tables.
SHIPPED = ("bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv "
           "ar he uk tr nb nn is sr mk sq bs ca eu gl").split()
# Other rows of names: neighbours of the Union, and varieties whose names differ.
NAMED = SHIPPED + "az be cy de-AT de-CH en-US es-419 fr-CA fy gd hy ja ka ko lb pt-BR rm ru sr-Latn zh zh-Hant".split()
# The bare tag of a Union language means the Union's own variety, not CLDR's most populous one.
SOURCE = {"en": "en-150", "pt": "pt-PT", "en-US": "en", "pt-BR": "pt", "pt-PT": "pt-PT", "zh-Hans": "zh", "nb": "no"}
# Languages that are named though nothing is said in them.
EXTRA_COLUMNS = ("br co de-AT de-CH en-GB en-US eo es-419 fr-CA fr-CH ku la nl-BE no oc pt-BR pt-PT ro-MD rom sc se "
                 "zh-Hans zh-Hant").split()


def load(package, tag, name):
    path = CLDR / package / "main" / SOURCE.get(tag, tag) / f"{name}.json"
    return next(iter(json.loads(path.read_text())["main"].values()))


def supplemental(name):
    return json.loads((CLDR / "cldr-core/supplemental" / f"{name}.json").read_text())["supplemental"]


def flat(values):
    return "|".join(values)


def runs(pattern):
    """The pattern as (letter, count) fields and (None, text) literals."""
    for m in re.finditer(r"'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+", pattern):
        if m[2]:
            yield m[2], len(m[0])
        else:
            yield None, (m[1].replace("''", "'") or "'") if m[0][0] == "'" else m[0]


def widths(pattern):
    w = {}
    for letter, count in runs(pattern):
        if letter:
            w[{"L": "M", "c": "E"}.get(letter, letter)] = count
    return w


def skeleton(pattern):
    """Field widths as ICU's DateIntervalFormat::getDateTimeSkeleton normalizes them."""
    w = widths(pattern)
    if w.get("M", 3) < 3:
        w["M"] = 1
    if w.get("E", 4) < 4:
        w["E"] = 1
    if "d" in w:
        w["d"] = 1
    return w


def distance(a, b):
    """DateIntervalInfo::getBestSkeleton: missing fields weigh most, letters against digits next, width least."""
    total, missing = 0, False
    for f in set(a) | set(b):
        if f not in a or f not in b:
            total, missing = total + 0x1000, True
        elif f == "M" and (a[f] <= 2) != (b[f] <= 2):
            total += 0x100
        else:
            total += abs(a[f] - b[f])
    return total, missing


def widen(pattern, wanted, best):
    """DateIntervalFormat::adjustFieldWidth."""
    out = []
    for m in re.finditer(r"'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+", pattern):
        part = m[0]
        f = {"L": "M"}.get(part[0], part[0]) if part[0].isalpha() and part[0].isascii() else None
        if f in best and f in wanted and len(part) == best[f] and wanted[f] > best[f]:
            part = part[0] * wanted[f]
        out.append(part)
    return "".join(out)


def interval(formats, pattern):
    """The day, month and year interval patterns for a date pattern; empty where ICU falls back to two whole dates."""
    wanted, best = skeleton(pattern), None
    if any(letter == "c" for letter, _ in runs(pattern)):
        return ["", "", ""]  # ICU has no interval skeleton with `c` (Finnish full dates); so Intl, so we.
    for name, entry in formats.items():
        if isinstance(entry, dict) and not re.search(r"[GhHBv]", name):
            d, missing = distance(wanted, widths(name))
            if best is None or d < best[0]:
                best = (d, missing, widths(name), entry)
    if best[1]:
        return ["", "", ""]
    return [widen(best[3].get(k, ""), wanted, best[2]) if best[0] else best[3].get(k, "") for k in "dMy"]


def dates(tag):
    g = load("cldr-dates-full", tag, "ca-gregorian")["dates"]["calendars"]["gregorian"]
    out = {}
    for key, kind, width in [("months", "format", "wide"), ("months.s", "format", "abbreviated"),
                             ("months.a", "stand-alone", "wide"), ("months.as", "stand-alone", "abbreviated")]:
        out[key] = flat(g["months"][kind][width].values())
    for key, kind, width in [("days", "format", "wide"), ("days.s", "format", "abbreviated"),
                             ("days.a", "stand-alone", "wide"), ("days.as", "stand-alone", "abbreviated")]:
        out[key] = flat(g["days"][kind][width][d] for d in "mon tue wed thu fri sat sun".split())
    out["ampm"] = flat(g["dayPeriods"]["format"]["abbreviated"][p].replace("\u202f", " ") for p in ("am", "pm"))
    out["era"] = g["eras"]["eraAbbr"]["1"]
    text = lambda v: v if isinstance(v, str) else v["_value"]
    join, at = g["dateTimeFormats"], g["dateTimeFormats-atTime"]["standard"]
    for style in ("full", "long", "medium", "short"):
        pattern = text(g["dateFormats"][style])
        # Intl writes a plain space for U+202F in dates and times (not in their ranges), so we do.
        out[f"date.{style}"] = pattern.replace("\u202f", " ")
        out[f"glue.{style}"] = text(at[style]).replace("\u202f", " ")
        for unit, value in zip(("day", "month", "year"), interval(join["intervalFormats"], pattern)):
            out[f"range.{style}.{unit}"] = value
    out["range"] = join["intervalFormats"]["intervalFormatFallback"]
    time = text(g["timeFormats"]["short"]).replace("\u202f", " ")
    # `B` (in the small hours, at noon) has rules of its own, in Chinese of Taiwan alone: 24 hours there.
    out["time"] = text(join["availableFormats"]["Hm"]) if "B" in time else time
    out["month-year"] = join["availableFormats"]["yMMMM"].replace("\u202f", " ")
    return out


def numbers(tag):
    n = load("cldr-numbers-full", tag, "numbers")["numbers"]
    system = n["defaultNumberingSystem"]
    digits = supplemental("numberingSystems")["numberingSystems"][system].get("_digits", "0123456789")
    s, pattern = n[f"symbols-numberSystem-{system}"], n[f"decimalFormats-numberSystem-{system}"]["standard"]
    groups = pattern.split(";")[0].split(".")[0].split(",")
    sizes = [len(groups[-1]), len(groups[-2]) if len(groups) > 2 else len(groups[-1])]
    return {"digits": digits, "number": flat([s["decimal"], s["group"], s["minusSign"], n["minimumGroupingDigits"],
                                              str(sizes[0]), str(sizes[1]), s["infinity"], s["nan"]])}


def lists(tag):
    p = load("cldr-misc-full", tag, "listPatterns")["listPatterns"]
    return {f"list.{k}": flat(p[f"listPattern-type-{t}"][x] for x in ("start", "middle", "end", "2"))
            for k, t in [("and", "standard"), ("or", "or"), ("unit", "unit")]}


def rest(tag):
    q = load("cldr-misc-full", tag, "delimiters")["delimiters"]
    out = {"quotes": flat(q[k] for k in ("quotationStart", "quotationEnd",
                                         "alternateQuotationStart", "alternateQuotationEnd"))}
    units = load("cldr-units-full", tag, "units")["units"]
    for unit in ("byte", "kilobyte", "megabyte", "gigabyte"):
        patterns = units["long" if unit == "byte" else "short"][f"digital-{unit}"]
        forms = {k.rsplit("-", 1)[1]: v for k, v in patterns.items() if re.fullmatch("unitPattern-count-[a-z]+", k)}
        other = forms.pop("other")
        out[f"unit.{unit}"] = flat([other] + [f"{k}={v}" for k, v in forms.items() if v != other])
    names = load("cldr-localenames-full", tag, "localeDisplayNames")["localeDisplayNames"]
    out["named"] = names["localeDisplayPattern"]["localePattern"]
    return out


# Norwegian and Chinese as in `LangTag::parents`.
PARENT = supplemental("parentLocales")["parentLocales"]["parentLocale"] | {"nb": "und", "nn": "nb", "zh-Hant": "zh"}


def chain(tag):
    """The tags whose rows a tag inherits, as `LangTag::parents` of src/lang/tag.rs has it."""
    while tag:
        tag = PARENT.get(tag) or (tag.rsplit("-", 1)[0] if "-" in tag else "")
        if tag in ("und", ""):
            return
        yield tag


def formats():
    levels = json.loads((CLDR / "cldr-core/coverageLevels.json").read_text())["effectiveCoverageLevels"]
    available = {p.name for p in (CLDR / "cldr-dates-full/main").iterdir()}
    bases = {t.split("-")[0] for t, level in levels.items() if level == "modern"} | {t.split("-")[0] for t in NAMED}
    bases |= set("ast br fo fur fy oc sc se".split())
    wanted = {t for t in available if t.split("-")[0] in bases} | set(SHIPPED) | set(SOURCE)
    wanted -= {"und", "sr-Cyrl", "bs-Latn", "hi-Latn", "en-Dsrt", "en-Shaw", "no", "zh-Latn"}
    resolved = {}
    for tag in wanted:
        try:
            resolved[tag] = dates(tag) | numbers(tag) | lists(tag) | rest(tag)
        except FileNotFoundError:
            pass
    rows = []
    iso = {f"date.{s}": "y-MM-dd" for s in ("full", "long", "medium", "short")}
    iso |= {f"glue.{s}": "{1} {0}" for s in ("full", "long", "medium", "short")}
    iso |= {f"range.{s}.{u}": "y-MM-dd\u2009–\u2009y-MM-dd"
            for s in ("full", "long", "medium", "short") for u in ("day", "month", "year")}
    und = {k: v for k, v in resolved["en"].items()} | iso | {"time": "HH:mm", "month-year": "y-MM"}
    und |= {f"list.{k}": "{0}, {1}|{0}, {1}|{0}, {1}|{0}, {1}" for k in ("and", "or", "unit")}
    und["number"] = ".|\u202f|-|2|3|3|∞|NaN"
    for tag, values in [("und", und)] + sorted(resolved.items()):
        base = dict(und) if tag != "und" else {}
        for parent in reversed(list(chain(tag))):
            base |= resolved.get(parent, {})
        for key in sorted(values):
            if base.get(key) != values[key]:
                rows.append(f"{tag}\t{key}\t{values[key]}")
    return rows, resolved


def names():
    territories = load("cldr-localenames-full", "en", "territories")["localeDisplayNames"]["territories"]
    codes = supplemental("codeMappings")["codeMappings"]
    # Exceptional reservations and codes that ISO 3166-1 has withdrawn are no countries.
    other = "AC AN BU CP CQ CS DD DG EA EU EZ FX IC NT QO SU TA TP UN XA XB YD YU ZR ZZ".split()
    iso = sorted(c for c in territories
                 if re.fullmatch("[A-Z]{2}", c) and "_alpha3" in codes.get(c, {}) and c not in other + ["XK"])
    assert len(iso) == 249, len(iso)
    iso = sorted(iso + ["XK"])
    countries = ["tag\t" + "\t".join(iso)]
    levels = json.loads((CLDR / "cldr-core/coverageLevels.json").read_text())["effectiveCoverageLevels"]
    columns = sorted({t for t, level in levels.items() if level == "modern" and "-" not in t and t != "und"}
                     | {t for t in NAMED if "-" not in t} | set(EXTRA_COLUMNS))
    languages, autonyms = ["tag\t" + "\t".join(columns)], {}
    for tag in NAMED:
        t = load("cldr-localenames-full", tag, "territories")["localeDisplayNames"]["territories"]
        countries.append(tag + "\t" + "\t".join(t.get(c) or territories[c] for c in iso))
        l = load("cldr-localenames-full", tag, "languages")["localeDisplayNames"]["languages"]
        languages.append(tag + "\t" + "\t".join(l.get(c, "") for c in columns))
    for tag in columns + ["sr-Latn", "bs-Cyrl", "zh-Hant"]:
        if not (CLDR / "cldr-localenames-full/main" / SOURCE.get(tag, tag) / "languages.json").exists() or "-" in tag and len(tag.split("-")[1]) != 4:
            continue
        l = load("cldr-localenames-full", tag, "languages")["localeDisplayNames"]["languages"]
        base = tag.split("-")[0]
        if l.get(tag, l.get(base)):
            autonyms[tag] = l.get(tag, l.get(base))
    return languages, countries, [f"{t}\t{n}" for t, n in sorted(autonyms.items())]


def plurals():
    for kind, name in [("cardinal", "plurals"), ("ordinal", "ordinals")]:
        for tag, rules in sorted(supplemental(name)[f"plurals-type-{kind}"].items()):
            if kind == "cardinal":
                tag = {"pt": "pt-BR", "pt-PT": "pt"}.get(tag, tag)
            for category, rule in rules.items():
                if (rule := rule.split("@")[0].strip()):
                    yield f"{tag}\t{kind}\t{category.rsplit('-', 1)[1]}\t{rule}"


def main():
    rows, resolved = formats()
    languages, countries, autonyms = names()
    parents = [f"{c}\t{p}" for c, p in sorted(PARENT.items()) if p != "und" and c.split("-")[0] not in ("no", "nb", "nn", "zh") or c == "zh-Hant-MO"]
    for name, lines in [("formats", rows), ("languages", languages), ("countries", countries),
                        ("autonyms", autonyms), ("parents", parents), ("plurals", sorted(plurals(), key=lambda r: r.split("\t")[:2]))]:
        text = "".join(line + "\n" for line in lines)
        (OUT / f"{name}.tsv").write_text(text)
        print(name, len(lines), len(text.encode()))


main()
