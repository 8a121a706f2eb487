"""links: every internal link and fragment leads to something that exists (lychee, offline)."""

import json
import re
import subprocess
from urllib.parse import urlsplit

from support.report import Report
from support.site import Site

BAD = [
    ("en/index.html", 'href="news/"', 'href="nwes/"', "nwes"),
    ("en/news/index.html", 'href="../#main"', 'href="../#man"', "man"),
    ("ar/index.html", 'href="/ar/news/"', 'href="/ar/nothing/"', "ar/nothing"),
    ("en/index.html", 'rel="canonical" href="https://tidemark.example/en/"',
     'rel="canonical" href="https://tidemark.example/xx/"', "xx"),
    ("en/news/index.html", 'href="#%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1"', 'href="#%D8%A3"', "index.html"),
]


def judge(site: Site, report: Report) -> None:
    # The site's own address becomes its folder, so that canonical and alternate links are followed too.
    base = site.base.rstrip("/")
    remaps = [f"^{re.escape(base)}(/.*)?$ file://{site.folder}$1"]
    if below := urlsplit(base).path:
        # A site under a sub-path: /below/page.html lies at page.html of its folder.
        remaps.append(f"^file://{re.escape(str(site.folder) + below)}(/.*)?$ file://{site.folder}$1")
    command = [str(site.tools / "venv/bin/lychee"), "--offline", "--include-fragments", "--no-progress",
               "--format", "json", "--index-files", "index.html", "--fallback-extensions", "html",
               "--root-dir", str(site.folder), *(word for remap in remaps for word in ("--remap", remap)),
               "--max-concurrency", "16", str(site.folder / "**/*.html")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        found = json.loads(done.stdout)
    except ValueError:
        report.fail(".", f"lychee itself failed: {done.stderr.strip()[-400:]}", "run it by hand: " + " ".join(command))
        return
    errors = found.get("error_map") or found.get("fail_map") or {}
    for source, entries in sorted(errors.items()):
        path = source.removeprefix(str(site.folder)).lstrip("/")
        for entry in entries:
            line = (entry.get("span") or {}).get("line", 1)
            target = entry["url"].replace(f"file://{site.folder}", "")
            why = (entry.get("status") or {}).get("text", "")
            report.fail(f"{path}:{line}", f"dead link to {target} ({why})", "mend the link or the template, or write the target")
    report.check(found.get("total", 0) > 0, ".", "no link was found at all", "look whether the site is empty")
    report.ok(found.get("successful", 0))
