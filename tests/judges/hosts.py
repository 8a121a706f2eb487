"""hosts: robots.txt as a crawler reads it, and the rules for hosts as Apache and nginx themselves read them."""

import os
import re
import shutil
import subprocess
import tempfile
import urllib.robotparser
from pathlib import Path

from support.report import Report
from support.site import Site

BAD = [
    ("robots.txt", "Sitemap: https://tidemark.example/sitemap.xml", "Sitemap: https://tidemark.example/map.xml", "map.xml"),
    ("robots.txt", "Allow: /", "Disallow: /", "keeps crawlers"),
    ("_redirects", "/old/ /en/ 301", "/old/ 301", "_redirects:1"),
    ("_redirects", "/old/ /en/ 301", "/old/ /nowhere/ 301", "nowhere"),
    ("_redirects", "/old/ /en/ 301", "/old/ /en/ 399", "399"),
    ("_headers", "  Cache-Control: no-cache", "  Cache-Control no-cache", "_headers:2"),
    ("_headers", "/*\n", "", "_headers:1"),
    (".htaccess", "Redirect 301 /old/ /en/", "Redirct 301 /old/ /en/", ".htaccess"),
    ("nginx.conf", "rewrite ^/old/$ /en/ permanent;", "rewrite ^/old/$ /en/ permanent", "nginx.conf"),
]
STATUS = {"200", "301", "302", "303", "307", "308", "404", "410"}
# What rules for a static site may use.
MODULES = ("mpm_event authz_core authz_host alias rewrite headers expires mime dir negotiation deflate setenvif filter autoindex").split()


def judge(site: Site, report: Report) -> None:
    judge_robots(site, report)
    for name, rule in (("_redirects", judge_redirects), ("_headers", judge_headers), (".htaccess", judge_apache)):
        if name in site.files:
            rule(site, report, name)
    for path in site.files:
        if re.search(r"nginx[^/]*\.conf$", path):
            judge_nginx(site, report, path)


def judge_robots(site: Site, report: Report) -> None:
    if not report.check("robots.txt" in site.files, "robots.txt", "there is none", "write one that names the sitemap"):
        return
    robots = urllib.robotparser.RobotFileParser()
    robots.parse(site.text("robots.txt").splitlines())
    sitemaps = robots.site_maps() or []
    report.check(bool(sitemaps), "robots.txt", "names no sitemap", f"add a line Sitemap: {site.base}sitemap.xml")
    for url in sitemaps:
        report.check(site.file_of(url) is not None, "robots.txt", f"no file answers {url}", "name the sitemap that is written")
    report.check(robots.can_fetch("*", site.base), "robots.txt", "keeps crawlers from the home page", "a public project wants to be found")


def judge_redirects(site: Site, report: Report, name: str) -> None:
    """Netlify's and Cloudflare's common form: from, to, status, conditions."""
    count = 0
    for number, line in enumerate(site.text(name).splitlines(), 1):
        words = line.split("#")[0].split() if line.lstrip().startswith("#") else line.split()
        if not words:
            continue
        count += 1
        place = f"{name}:{number}"
        right = len(words) >= 2 and words[0].startswith("/") and words[1].startswith(("/", "https://", "http://"))
        if not report.check(right, place, f"not a rule: {line.strip()}", "write: /from /to 301"):
            continue
        status = words[2] if len(words) > 2 else "301"
        report.check(status.rstrip("!") in STATUS, place, f"{status} is no status for a redirect", "write 301, 302, 200 or 404")
        conditions = all(re.fullmatch(r"(Language|Country|Role|Cookie)=\S+", word) for word in words[3:])
        report.check(conditions, place, f"unknown condition in: {line.strip()}", "Netlify knows Language, Country, Role and Cookie")
        if not re.search(r"[*:]", words[1].split("://")[-1]):
            target = words[1] if "://" in words[1] else site.base.rstrip("/") + words[1].removeprefix(base_path(site))
            foreign = not target.startswith(site.base)
            report.check(foreign or site.file_of(target) is not None, place, f"leads to {words[1]}, which is no file", "redirect to a page that is written")
    report.check(count <= 2100, name, f"{count} rules", "Cloudflare takes 2,000 static and 100 dynamic rules")


def base_path(site: Site) -> str:
    return "/" + site.base.split("://", 1)[-1].partition("/")[2].rstrip("/") if site.base.count("/") > 3 else ""


def judge_headers(site: Site, report: Report, name: str) -> None:
    """Paths at the margin, under each its headers, indented."""
    has_path = False
    for number, line in enumerate(site.text(name).splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        place = f"{name}:{number}"
        if line[0] in " \t":
            report.check(has_path, place, "a header before any path", "begin with a path such as /*")
            right = re.fullmatch(r"\s+(! ?)?[A-Za-z][A-Za-z0-9-]*(: ?\S.*)?", line) and (":" in line or "!" in line)
            report.check(bool(right), place, f"not a header: {line.strip()}", "write Name: value")
        else:
            has_path = True
            report.check(re.fullmatch(r"(/|https?://)\S*", line.rstrip()) is not None, place, f"not a path: {line}", "write a path that begins with /")


def judge_apache(site: Site, report: Report, name: str) -> None:
    program, modules = program_of(site, "apache2"), None
    if program:
        modules = Path(program).parent.parent / "lib/apache2/modules"
    if not program or not modules.is_dir():
        report.skip("no Apache here to read .htaccess (Debian: apache2-bin)")
        return
    with tempfile.TemporaryDirectory() as folder:
        lines = [f"LoadModule {one}_module {modules}/mod_{one}.so" for one in MODULES if (modules / f"mod_{one}.so").exists()]
        lines += [f"ServerRoot {folder}", "ServerName localhost", "Listen 127.0.0.1:8999", f"PidFile {folder}/pid", f"ErrorLog {folder}/log",
                  "TypesConfig /dev/null", f"DocumentRoot {site.folder}", f"<Directory {site.folder}>", f"Include {site.folder}/{name}", "</Directory>"]
        conf = Path(folder) / "apache.conf"
        conf.write_text("\n".join(lines) + "\n", encoding="utf-8")
        done = ask(site, [program, "-t", "-f", str(conf)])
    said = " ".join(line for line in done.stderr.splitlines() if line.strip())
    report.check(done.returncode == 0, name, f"Apache refuses it: {said.replace(str(site.folder) + '/', '')[-300:]}", "mend the line that Apache names")


def judge_nginx(site: Site, report: Report, name: str) -> None:
    program = program_of(site, "nginx")
    if not program:
        report.skip("no nginx here to read the snippet (Debian: nginx)")
        return
    snippet = f"include {site.folder}/{name};"
    text = site.text(name)
    # A snippet stands inside a server, may be a server itself, or begins with maps that stand outside.
    inside = snippet if re.search(r"^\s*(server|map)\b.*\{", text, re.M) else f"server {{ listen 127.0.0.1:8998; root {site.folder}; {snippet} }}"
    with tempfile.TemporaryDirectory() as folder:
        conf = Path(folder) / "nginx.conf"
        paths = " ".join(f"{one}_temp_path {folder}/{one};" for one in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        conf.write_text(f"pid {folder}/pid; error_log stderr; events {{}} http {{ access_log off; {paths} {inside} }}\n", encoding="utf-8")
        done = ask(site, [program, "-t", "-q", "-p", folder, "-c", str(conf)])
    said = done.stderr.strip().replace(str(site.folder) + "/", "")
    report.check(done.returncode == 0, name, f"nginx refuses it: {said[-300:]}", "mend the line that nginx names")


def program_of(site: Site, name: str) -> str | None:
    """The server that setup unpacked, or the system's."""
    unpacked = site.tools / "debian/usr/sbin" / name
    return str(unpacked) if unpacked.exists() else shutil.which(name, path="/usr/sbin:/usr/bin:/usr/local/sbin")


def ask(site: Site, command: list[str]) -> subprocess.CompletedProcess:
    libraries = ":".join(str(path) for path in (site.tools / "debian/usr/lib").glob("*-linux-gnu"))
    return subprocess.run(command, env={**os.environ, "LD_LIBRARY_PATH": libraries}, capture_output=True, text=True, check=False)
