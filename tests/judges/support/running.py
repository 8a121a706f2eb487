"""Which judges there are, where their tools lie, and how one judge is run."""

import importlib
import os
import sys
import time
from pathlib import Path

JUDGES = Path(__file__).resolve().parent.parent
TOOLS = Path(os.environ.get("JUDGES_TOOLS") or JUDGES.parent.parent / "target/judges").absolute()


def enter_tools() -> None:
    """Goes on in the Python that has the judges' packages."""
    python = TOOLS / "venv/bin/python"
    if not python.exists():
        sys.exit("the judges' tools are missing: run tests/judges/setup first")
    if Path(sys.prefix).resolve() != (TOOLS / "venv").resolve():
        os.execv(python, [str(python), "-B", *sys.argv])


def names() -> list[str]:
    """Every judge: a Python file of the judges' folder."""
    return sorted(path.stem for path in JUDGES.glob("*.py"))


def run(name: str, site):
    """One judge on one site; a judge that breaks is a failure with its own words."""
    from support.report import Report

    report = Report(name)
    start = time.monotonic()
    try:
        importlib.import_module(name).judge(site, report)
    except Exception as error:  # noqa: BLE001 - whatever it was, the other judges go on
        report.fail(name, f"the judge itself broke: {type(error).__name__}: {error}", f"mend tests/judges/{name}.py")
    report.seconds = time.monotonic() - start
    return report
