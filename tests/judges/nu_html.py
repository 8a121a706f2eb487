"""html: every page passes the Nu HTML checker, without errors and without warnings of weight."""

import json
import subprocess

from support.report import Report
from support.site import Site

# Said of pages that are right: style, not mistakes.
WITHOUT_WEIGHT = ("Trailing slash on void elements",)
# The checker guesses the language from the text; a fallback page truly holds two languages.
GUESS = "This document appears to be written in"

BAD = [
    ("en/index.html", "<main>", "<main><p><div>x</div></p>", "en/index.html"),
    ("en/index.html", '<img src="../mark.svg" alt="The mark">', '<img src="../mark.svg">', "alt"),
    ("ar/index.html", "<title>", "<title></title><title>", "ar/index.html"),
]


def judge(site: Site, report: Report) -> None:
    jar = next(site.tools.glob("node_modules/vnu-jar/**/vnu.jar"))
    command = ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always",
               "--skip-non-html", str(site.folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        messages = json.loads(done.stdout)["messages"]
    except (ValueError, KeyError):
        report.fail(".", f"the checker itself failed: {done.stderr.strip()[-400:]}", "run it by hand: " + " ".join(command))
        return
    guilty = set()
    for message in messages:
        path = message.get("url", "").removeprefix("file:").lstrip("/").removeprefix(str(site.folder).lstrip("/") + "/")
        if is_light(site, path, message):
            continue
        guilty.add(path)
        extract = " ".join(message.get("extract", "").split())[:120]
        report.fail(f"{path}:{message.get('lastLine', 1)}", f"{message['message']} ({extract})",
                    "mend the template, or the Markdown that became this")
    report.ok(len(site.pages) - len(guilty))


def is_light(site: Site, path: str, message: dict) -> bool:
    text = message["message"]
    if message["type"] == "info" and text.startswith(WITHOUT_WEIGHT):
        return True
    page = site.page_by_path.get(path)
    return text.startswith(GUESS) and page is not None and page.is_fallback
