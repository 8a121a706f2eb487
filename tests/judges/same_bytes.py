"""same-bytes: two builds into two folders, with one thread and with four, are identical trees."""

import filecmp
import os
import subprocess
import tempfile
from pathlib import Path

from support.report import Report
from support.site import Site


def differing(site: Site) -> None:
    site.command = ["bash", "-c", f'cp -r "{site.folder}" "$2" && echo "$RAYON_NUM_THREADS" > "$2/en/threads.txt"', "build"]


def failing(site: Site) -> None:
    site.command = ["bash", "-c", "echo no such site >&2; exit 3", "build"]


def extra(site: Site) -> None:
    site.command = ["bash", "-c", f'cp -r "{site.folder}" "$2" && touch "$2/$RAYON_NUM_THREADS.txt"', "build"]


BAD = [(differing, "en/threads.txt"), (failing, "no such site"), (extra, "1.txt")]


def judge(site: Site, report: Report) -> None:
    if not site.command:
        report.skip("no command was given that builds the site again (--build)")
        return
    with tempfile.TemporaryDirectory() as scratch:
        trees = []
        for threads in ("1", "4"):
            out = Path(scratch) / threads
            environment = {**os.environ, "RAYON_NUM_THREADS": threads}
            done = subprocess.run([*site.command, "--out", str(out)], env=environment, capture_output=True, text=True, check=False)
            if not report.check(done.returncode == 0, ".", f"the build with {threads} threads failed: {done.stderr.strip()[-300:]}", "run it by hand"):
                return
            trees.append(out)
        compare(report, *trees)


def compare(report: Report, left: Path, right: Path) -> None:
    files = [{p.relative_to(tree).as_posix() for p in tree.rglob("*") if p.is_file()} for tree in (left, right)]
    for path in sorted(files[0] ^ files[1]):
        report.fail(path, "is written by one build and not by the other", "plan outputs from sorted data alone")
    for path in sorted(files[0] & files[1]):
        same = filecmp.cmp(left / path, right / path, shallow=False)
        report.check(same, path, "differs between two builds of the same input", "look for a hash map, a clock or a thread's turn that reaches the output")
    report.check(bool(files[0]), ".", "the build wrote nothing", "look at its output")
