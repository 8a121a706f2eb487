#!/usr/bin/env python3
"""Builds one site with several tools in turn (A B A B ...) and prints medians, and ratios to the first tool.

    bench.py --site DIR --tools hugo,pennon [--runs 5] [--warmup 1] [--minify] [--keep] [--most pennon=0.333] [--json FILE]

DIR is what gen.py wrote; tools.json says how each tool is run, where $NAME comes from the environment. Before each run, and
not timed, the output folder is removed and the disk is synced; the input stays in the page cache. Write to a tmpfs (the
default): on a disk a tree that was removed a minute ago makes new files slow, so that a run would measure the one before.

Wall time is a monotonic clock around the process; CPU (user and system) and memory (peak of the resident set) are the kernel's
figures for it. Ratios are taken run by run, so that a busy machine slows both sides; their median counts.

`--most TOOL=RATIO` ends with 1 when a tool takes more than that part of the first tool's wall time, CPU or memory.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

TOOLS = json.loads((Path(__file__).resolve().parent / "tools.json").read_text())
MEASURES = ("wall", "cpu", "memory")


def command(name, site, out, minify):
    tool = TOOLS[name]
    folder = tool.get("minified_site", tool["site"]) if minify else tool["site"]
    words = {"bin": os.path.expandvars(tool["bin"]), "site": (site / folder).resolve(), "out": out}
    args = tool["minify_build"] if minify and "minify_build" in tool else tool["build"]
    args = [*args, *tool.get("minify", [])] if minify else args
    return [arg.format(**words) for arg in args]


def version(name):
    words = {"bin": os.path.expandvars(TOOLS[name]["bin"])}
    done = subprocess.run([arg.format(**words) for arg in TOOLS[name]["version"]], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[0]


def run(args):
    with open(os.environ.get("BENCH_LOG", os.devnull), "ab") as log:
        start = time.monotonic()
        process = subprocess.Popen(args, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(args)}: exit {process.returncode} (BENCH_LOG=FILE keeps what it says)")
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "user": usage.ru_utime, "sys": usage.ru_stime,
            "memory": usage.ru_maxrss / 1024}


def size(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files)


def measure(names, args):
    runs = {name: [] for name in names}
    for number in range(args.warmup + args.runs):
        for name in names:
            out = args.out / name
            shutil.rmtree(out, ignore_errors=True)
            os.sync()
            done = run(command(name, args.site, out, args.minify))
            word = "warm" if number < args.warmup else number - args.warmup + 1
            print(f"{word:>4} {name:10} wall {done['wall']:7.3f} s  user {done['user']:7.3f} s  sys {done['sys']:6.3f} s  "
                  f"{done['memory']:6.0f} MiB", file=sys.stderr, flush=True)
            if number >= args.warmup:
                runs[name].append(done)
    return runs


def table(runs, out):
    """Medians of each tool, with their ratios to the first."""
    base = next(iter(runs.values()))
    rows = []
    for name, done in runs.items():
        row = {key: statistics.median(one[key] for one in done) for key in done[0]}
        row["ratio"] = {key: statistics.median(one[key] / other[key] for one, other in zip(done, base)) for key in MEASURES}
        row["files"], row["bytes"] = size(out / name)
        rows.append({"tool": name, **row})
    print(f"| {'tool':8} | wall s | CPU s | memory MiB | files | MB | wall x | CPU x | memory x |")
    print("|:--|--:|--:|--:|--:|--:|--:|--:|--:|")
    for row in rows:
        ratio = row["ratio"]
        print(f"| {row['tool']:8} | {row['wall']:.3f} | {row['cpu']:.3f} | {row['memory']:.0f} | {row['files']} | "
              f"{row['bytes'] / 1e6:.1f} | {ratio['wall']:.3f} | {ratio['cpu']:.3f} | {ratio['memory']:.3f} |")
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--site", type=Path, required=True)
    parser.add_argument("--tools", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--warmup", type=int, default=1)
    parser.add_argument("--minify", action="store_true")
    parser.add_argument("--out", type=Path, default=Path("/dev/shm/pennon-bench"))
    parser.add_argument("--keep", action="store_true", help="leave the outputs there, to compare them")
    parser.add_argument("--most", metavar="TOOL=RATIO")
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    names = args.tools.split(",")
    args.out = args.out.resolve()
    args.out.mkdir(parents=True, exist_ok=True)
    for name in names:
        print(f"{name}: {version(name)}")
    runs = measure(names, args)
    print(f"\n{args.site.name}, {'minified' if args.minify else 'not minified'}, medians of {args.runs} runs in turn, "
          f"ratios to {names[0]}:\n")
    rows = table(runs, args.out)
    if not args.keep:
        for name in names:
            shutil.rmtree(args.out / name)
    if args.json:
        args.json.write_text(json.dumps({"site": args.site.name, "minify": args.minify, "rows": rows, "runs": runs}, indent=1) + "\n")
    if args.most:
        name, most = args.most.split("=")
        ratio = next(row for row in rows if row["tool"] == name)["ratio"]
        over = [f"{key} {ratio[key]:.3f}" for key in MEASURES if ratio[key] > float(most)]
        if over:
            sys.exit(f"{name} takes more than {most} of {names[0]}: {', '.join(over)}")


if __name__ == "__main__":
    main()
