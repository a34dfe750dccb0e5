"""Faults around the program, one function each; see faults.sh."""

import argparse
import contextlib
import http.server
import os
import random
import re
import shutil
import signal
import socketserver
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from hashlib import sha256
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
HUB = os.environ.get("HUB", str(HOME / "hub"))
INSIDE = os.environ.get("FAULTS_INSIDE") == "yes"
FIXTURE = HOME / "generator/src/test/resources/fixtures/small"
DAY = "1719792000"  # 2024-07-01, the day of the small hub
FAULTS = {}


class Failed(Exception):
    """What was expected did not come."""


class Skipped(Exception):
    """The fault cannot be made here."""


def fault(function):
    FAULTS[function.__name__.replace("_", "-")] = function
    return function


def expect(condition, what):
    if not condition:
        raise Failed(what)


def hub_folder(work):
    """A small hub of its own in a folder."""
    content = work / "content"
    shutil.copytree(FIXTURE, content)
    shutil.copytree(HOME / "content/interface", content / "interface")
    return content


def environment(**more):
    return {**os.environ, "SOURCE_DATE_EPOCH": DAY, "LC_ALL": "C.UTF-8", **more}


def command(*arguments, without_rights=False):
    line = [HUB, *map(str, arguments)]
    if arguments[0] in ("build", "serve") and "--templates" not in line:
        line += ["--templates", str(main.templates)]  # Nobody works on these meanwhile.
    if without_rights and os.geteuid() == 0:
        if not shutil.which("setpriv"):
            raise Skipped("setpriv is not there to drop the rights of root")
        line = ["setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner", *line]
    return line


def run(*arguments, without_rights=False, env=None, timeout=300):
    return subprocess.run(
        command(*arguments, without_rights=without_rights),
        capture_output=True, text=True, env=env or environment(), timeout=timeout, check=False,
        stdin=subprocess.DEVNULL)


def build(content, site, *more, **options):
    return run("build", "--content", content, "--output", site, *more, **options)


def built(content, site, *more):
    done = build(content, site, *more)
    expect(done.returncode == 0, f"the build ended with {done.returncode}: {done.stderr}")
    return tree(site)


def tree(folder):
    """Every file of a folder with its content, as digests."""
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*")) if path.is_file()}


def sentence(done, code, *words):
    """Holds an answer against the exit code and the words that have to stand in it."""
    text = done.stderr
    expect(done.returncode == code, f"ended with {done.returncode}, not {code}: {text}{done.stdout}")
    expect("Exception" not in text and "\tat " not in text, f"a stack trace: {text}")
    for word in words:
        expect(word in text, f"does not say \"{word}\": {text}")
    return (text.strip().splitlines() or [""])[0]


@contextlib.contextmanager
def disk(folder, size):
    """A small disk at a folder."""
    if not INSIDE:
        raise Skipped("no disk can be mounted here")
    folder.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        raise Skipped("no disk can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)


def read_only(folder):
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)


def fill(folder):
    """Fills a disk up but for a few bytes."""
    with contextlib.suppress(OSError), open(folder / "filler", "wb") as filler:
        while True:
            filler.write(b"x" * 4096)
            filler.flush()


def strangers(folder, *known):
    """Files that a command has left in a folder, beside those that may be there."""
    return sorted(p.name for p in folder.iterdir() if p.name not in known)


# ---- disks and rights -------------------------------------------------------------------------

COMMANDS_THAT_WRITE = {
    "fmt": lambda content, table: ["fmt", "--content", content],
    "import": lambda content, table: [
        "import", "resources", table, "--write", "--content", content],
    "new": lambda content, table: [
        "new", "resource", "--content", content, "--title", "New", "--publisher", "itc", "--url",
        "https://www.example.org/n", "--type", "guide", "--topics", "digital-trade",
        "--audiences", "businesses", "--summary", "Short."],
    "links --fix": lambda content, table: [
        "links", "--offline", "--fix", "--content", content, "--cache", moved_links(table.parent)],
}


def untidy(work):
    """A hub in which each of the commands that write has something to do, and a table to import."""
    content = hub_folder(work)
    run("fmt", "--content", content)
    (content / "network.yaml").write_text("- what: W\n  name: N\n  url: https://old.example/a\n")
    table = work / "new.csv"
    table.write_text(
        "title,url,publisher,type,topics,audiences,languages,summary\n"
        "Brand new,https://www.example.org/new,itc,guide,digital-trade,businesses,en,Short.\n")
    return content, table


def moved_links(folder):
    results = folder / "links.json"
    results.write_text(
        '{"version":1,"links":[{"url":"https://old.example/a","finding":"moved","status":200,'
        '"redirects":[{"status":301,"address":"https://new.example/b"}],'
        '"moved_to":"https://new.example/b","checked":"2024-06-01T00:00:00Z"}]}\n')
    return results


@fault
def disk_full_build(work):
    """The disk of the site is full."""
    content = hub_folder(work)
    with disk(work / "disk", "64m") as place:
        before = built(content, place / "site")
        used = os.statvfs(place)
        room = (used.f_blocks - used.f_bfree) * used.f_frsize + 300_000
        remount = ["mount", "-o", f"remount,size={room}", str(place)]
        subprocess.run(remount, check=True)
        note = content / "pages/about.md"
        note.write_text(note.read_text() + "\nMore.\n")
        template = shutil.copytree(HOME / "templates", work / "templates")
        with open(template / "assets/hub.css", "a", encoding="utf-8") as css:
            css.write("/* other */\n")
        done = build(content, place / "site", "--templates", template)
        said = sentence(done, 2, "The disk is full", "Nothing was published.")
        expect(tree(place / "site") == before, "the old site has changed")
        left = strangers(place, "site", ".site.hub-lock", ".site.hub-cache")
        expect(not left, f"left behind: {left}")
    return said


@fault
def disk_full_writes(work):
    """The disk of the content is full."""
    said = ""
    for name, arguments in COMMANDS_THAT_WRITE.items():
        folder = work / name.replace(" ", "")
        folder.mkdir()
        with disk(folder / "disk", "1m") as place:
            content, table = untidy(place)
            shutil.move(table, folder / "new.csv")
            line = arguments(content, folder / "new.csv")
            fill(place)
            before = tree(content)
            said = f"{name}: " + sentence(run(*line), 2, "The disk is full")
            expect(tree(content) == before, f"{name} has changed a file")
    return said


@fault
def disk_full_reports(work):
    """The disk of a report, of results of links, and of handbooks is full."""
    content = hub_folder(work)
    with disk(work / "disk", "64k") as place:
        fill(place)
        said = sentence(
            run("report", "--format", "html", "--output", place / "r.html", "--content", content),
            2, "The disk is full")
        sentence(
            run("links", "--offline", "--report", place / "r.html", "--content", content),
            2, "The disk is full")
        sentence(
            run("links", "--only", "127.0.0.1", "--cache", place / "links.json", "--content",
                content),
            2, "The disk is full")
        sentence(run("handbooks", "--output", place / "books", "--content", content), 2,
                 "The disk is full")
        left = strangers(place, "filler", "books")
        expect(not left, f"left behind: {left}")
    return said


@fault
def read_only_disk(work):
    """The disk of the site, of the content, of everything can only be read."""
    with disk(work / "disk", "16m") as place:
        content, table = untidy(place)
        moved_links(place)
        before = built(content, place / "site", "--clean")
        text = (content / "pages/about.md").read_text()
        (content / "pages/about.md").write_text(text + "\nMore.\n")
        files = tree(content)
        lines = {name: make(content, table) for name, make in COMMANDS_THAT_WRITE.items()}
        read_only(place)
        said = sentence(build(content, place / "site"), 2, "not writable")
        sentence(build(content, place / "new-site"), 2, "not writable")
        for name, line in lines.items():
            sentence(run(*line), 2, "can only be read")
        expect(tree(place / "site") == before, "the old site has changed")
        expect(tree(content) == files, "the content has changed")
        checked = run("check", "--content", content)
        expect(checked.returncode == 0, f"check: {checked.stderr}")
    return said


@fault
def no_permission(work):
    """Folders that nobody may write to, and files and folders that nobody may read."""
    content, table = untidy(work)
    site = work / "out/site"
    before = built(content, site)
    files = tree(content)
    lines = {name: make(content, table) for name, make in COMMANDS_THAT_WRITE.items()}
    with open(content / "pages/about.md", "a", encoding="utf-8") as about:
        about.write("\nMore.\n")
    files = tree(content)
    for folder in [site.parent, *[p for p in [content, *content.rglob("*")] if p.is_dir()]]:
        folder.chmod(0o555)
    said = sentence(build(content, site, without_rights=True), 2, "no permission")
    for name, line in lines.items():
        sentence(run(*line, without_rights=True), 2, "no permission")
    for folder in [site.parent, *[p for p in [content, *content.rglob("*")] if p.is_dir()]]:
        folder.chmod(0o755)
    secret = content / "glossary.yaml"
    for unreadable, closed, open_again in [(secret, 0, 0o644), (content / "news", 0, 0o755)]:
        unreadable.chmod(closed)
        for line in [["check"], ["build", "--output", site], ["fmt"], ["report"],
                     ["links", "--offline"], ["serve", "--port", "0"]]:
            sentence(run(*line, "--content", content, without_rights=True), 2, "no permission",
                     unreadable.name)
        unreadable.chmod(open_again)
    expect(tree(site) == before, "the old site has changed")
    expect(tree(content) == files, "the content has changed")
    return said


@fault
def target_is_a_file(work):
    """There is a file where the site, or a folder above it, should be."""
    content = hub_folder(work)
    target = work / "site"
    target.write_text("mine")
    said = sentence(build(content, target), 2, str(target))
    sentence(build(content, target / "below"), 2, str(target))
    sentence(run("handbooks", "--output", target, "--content", content), 2, str(target))
    sentence(run("report", "--output", target / "r.html", "--content", content), 2, str(target))
    sentence(run("report", "--output", work, "--content", content), 2, str(work))
    sentence(run("links", "--offline", "--cache", work, "--content", content), 2, str(work))
    sentence(run("check", "--content", target), 2, str(target))
    expect(target.read_text() == "mine", "the file has changed")
    return said


# ---- others at work ---------------------------------------------------------------------------

@fault
def two_builds_at_once(work):
    """Two builds of different content into the same folder."""
    one = hub_folder(work)
    (work / "other").mkdir()
    two = shutil.copytree(one, work / "other/content")
    with open(two / "pages/about.md", "a", encoding="utf-8") as about:
        about.write("\nThe other.\n")
    wanted = [built(one, work / "a"), built(two, work / "b")]
    turned_away = 0
    for _ in range(8):
        builds = [
            subprocess.Popen(
                command("build", "--clean", "--content", content, "--output", work / "site"),
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment())
            for content in (one, two)]
        answers = [(b.communicate()[1], b.returncode) for b in builds]
        codes = sorted(code for _, code in answers)
        expect(codes in ([0, 0], [0, 2]), f"ended with {codes}: {answers}")
        for text, code in answers:
            if code == 2:
                turned_away += 1
                expect("Another build is running" in text and "wait for it" in text, text)
        expect(tree(work / "site") in wanted, "the site is neither the one nor the other")
        left = strangers(work, "site", "a", "b", "content", "other", ".site.hub-lock",
                         ".site.hub-cache", ".a.hub-lock", ".a.hub-cache", ".b.hub-lock",
                         ".b.hub-cache")
        expect(not left, f"left behind: {left}")
    return f"8 pairs, {turned_away} builds turned away, each site whole"


@fault
def changing_file(work):
    """A file that is rewritten, in pieces, all the time while builds read it."""
    content, site = hub_folder(work), work / "site"
    guide = content / "guides/businesses/10-getting-paid.md"
    texts = [guide.read_text(), guide.read_text() + "\n## A new end\n\nText.\n" * 1]
    wanted = []
    for text in texts:
        guide.write_text(text)
        wanted.append(built(content, site, "--clean"))
    stop = threading.Event()

    def save_again_and_again():
        turn = 0
        while not stop.is_set():
            turn += 1
            text = texts[turn % 2]
            with open(guide, "w", encoding="utf-8") as out:
                half = random.randrange(len(text))
                out.write(text[:half])
                out.flush()
                time.sleep(random.random() / 200)
                out.write(text[half:])
            time.sleep(random.random() / 20)

    saving = threading.Thread(target=save_again_and_again)
    saving.start()
    published = refused = cut = 0
    try:
        for _ in range(15):
            before = tree(site)
            done = build(content, site)
            expect(done.returncode in (0, 1), f"ended with {done.returncode}: {done.stderr}")
            expect("Exception" not in done.stderr, done.stderr)
            if done.returncode == 1:
                refused += 1
                expect(tree(site) == before, "the site has changed with a mistake in it")
            else:
                published += 1
                cut += tree(site) not in wanted
    finally:
        stop.set()
        saving.join()
    guide.write_text(texts[0])
    expect(built(content, site) == wanted[0], "the last build kept something of a half file")
    return f"{published} published, {cut} of them of a half-saved file, {refused} refused; " \
           "the build afterwards is right"


@fault
def temporary_files(work):
    """What editors and systems leave beside the files."""
    content, site = hub_folder(work), work / "site"
    before = built(content, site)
    for folder in ["pages", "resources", "guides/businesses", "images", "."]:
        for name in [".about.md.swp", "about.md~", ".#about.md", "#about.md#", "4913", "a.md.tmp",
                     "about.md.bak", "about.md___jb_tmp___", "about.md___jb_old___", ".DS_Store",
                     "~$about.md", ".about.md.un~", ".goutputstream-X1Y2Z3"]:
            (content / folder / name).write_bytes(b"\xff\xfe broken")
    os.symlink("nobody@nowhere.1234", content / "pages/.#note.md")
    expect(built(content, site, "--clean") == before, "the site is another one")
    done = run("fmt", "--check", "--content", content)
    expect("broken" not in done.stdout + done.stderr and done.returncode < 2, done.stderr)
    return "66 files and a dead link of an editor: not seen"


class Served:
    """A preview in a process of its own."""

    def __init__(self, content, without_rights):
        self.process = subprocess.Popen(
            command("serve", "--port", "0", "--content", content, without_rights=without_rights),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment())
        self.said = []
        self.heard = threading.Condition()
        threading.Thread(target=self.listen, daemon=True).start()
        line = self.wait_for(lambda lines: next((x for x in lines if "http://" in x), None))
        self.address = re.search(r"http://\S+/", line).group()

    def listen(self):
        for line in self.process.stdout:
            with self.heard:
                self.said.append(line)
                self.heard.notify_all()

    def wait_for(self, wanted, seconds=120):
        deadline = time.monotonic() + seconds
        with self.heard:
            while not (found := wanted(self.said)):
                left = deadline - time.monotonic()
                expect(left > 0 and self.process.poll() is None, "".join(self.said[-20:]))
                self.heard.wait(min(left, 1))
        return found

    def page(self, path):
        with urllib.request.urlopen(self.address + path, timeout=60) as answer:
            return answer.read().decode()

    def shows(self, path, text, seconds=120):
        deadline = time.monotonic() + seconds
        while True:
            with contextlib.suppress(urllib.error.HTTPError):
                if text in self.page(path):
                    return
            expect(time.monotonic() < deadline and self.process.poll() is None,
                   f"{path} does not show {text}: " + "".join(self.said[-5:]))
            time.sleep(0.05)

    def close(self):
        self.process.kill()
        self.process.wait()


@contextlib.contextmanager
def serving(content, without_rights=False):
    if INSIDE:
        subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    served = Served(content, without_rights)
    try:
        yield served
    finally:
        served.close()


@fault
def many_changes(work):
    """20,000 files change at once under a preview: 4,000 of content, the others pictures."""
    content = hub_folder(work)
    note = (content / "research/finance-note.md").read_text()
    notes = [content / f"research/note-{i}.md" for i in range(4000)]
    pictures = [content / f"images/p/{i}.svg" for i in range(16000)]
    (content / "images/p").mkdir()
    for file in notes:
        file.write_text(note)
    for file in pictures:
        file.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    with serving(content) as served:
        served.page("research/note-7.html")
        start = time.monotonic()
        for file in notes:
            file.write_text(note + "\nA new end.\n")
        for file in pictures:
            file.write_text("<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>")
        wrote = time.monotonic()
        served.shows("research/note-7.html", "A new end.")
        served.shows("research/note-3999.html", "A new end.")
        seen = time.monotonic()
        (content / "pages/about.md").write_text(
            (content / "pages/about.md").read_text() + "\nOne more.\n")
        served.shows("about.html", "One more.")
        after = time.monotonic()
        text = "".join(served.said)
        expect("Exception" not in text, text[-2000:])
    return f"written in {wrote - start:.1f} s, shown {seen - wrote:.1f} s after the last; " \
           f"the next save {after - seen:.1f} s after it"


@fault
def preview_unreadable(work):
    """Under a preview a file cannot be read for a while."""
    content = hub_folder(work)
    about = content / "pages/about.md"
    text = about.read_text()
    with serving(content, without_rights=True) as served:
        served.page("about.html")
        about.unlink()
        about.touch(0o000)
        said = served.wait_for(lambda lines: next((x for x in lines if "at the moment" in x), None))
        expect("no permission" in said and "about.md" in said, said)
        served.page("about.html")
        about.unlink()
        about.write_text(text + "\nBack again.\n")
        served.shows("about.html", "Back again.")
        heard = "".join(served.said)
        expect("Exception" not in heard, heard[-2000:])
    return said.strip()


# ---- clocks and caches ------------------------------------------------------------------------

@fault
def clock_back(work):
    """The clock is set back: files of tomorrow, results of next year, a build after a later one."""
    content, site = hub_folder(work), work / "site"
    news = content / "news/2024-07-02-tomorrow.md"
    news.write_text((content / "news/2024-06-11-finance-meeting.md").read_text().replace(
        "date: 2024-06-11", "date: 2024-07-02"))
    today = built(content, site, "--clean")
    later = environment(SOURCE_DATE_EPOCH=str(int(DAY) + 2 * 86400))
    done = build(content, site, env=later)
    expect(done.returncode == 0 and tree(site) != today, "the later day changes nothing")
    expect(built(content, site) == today, "the site of the earlier day did not come back")
    about = content / "pages/about.md"
    text = about.read_text()
    ahead = time.time() + 400 * 86400
    os.utime(about, (ahead, ahead))
    built(content, site)
    about.write_text(text[:-2] + "xx")
    os.utime(about, (ahead, ahead))
    changed = built(content, site)
    expect(changed == built(content, work / "clean", "--clean"), "the change was not seen")
    expect(changed != today, "the change was not seen")
    with serving(content) as served:
        served.page("about.html")
        about.write_text(text[:-2] + "zz")
        os.utime(about, (ahead, ahead))
        served.shows("about.html", "zz")
        about.write_text(text[:-2] + "qq")
        os.utime(about, (ahead - 800 * 86400, ahead - 800 * 86400))
        served.shows("about.html", "qq")
    return "builds and preview go by what files say, not by their times"


@fault
def newer_caches(work):
    """Caches of a newer version, of another kind, and damaged ones."""
    content, site = hub_folder(work), work / "site"
    wanted = built(content, site)
    cache = work / ".site.hub-cache"
    kept = cache.read_text()
    about = content / "pages/about.md"
    about.write_text(about.read_text() + "\nMore.\n")
    wanted = built(content, work / "clean", "--clean")
    bad = [kept.replace("came of it. ", "came of it. 9"), "", "\0" * 100, kept[: len(kept) // 2],
           kept + kept, "ÿ" * 50]
    for text in bad:
        cache.write_text(text)
        expect(built(content, site) == wanted, f"trusted: {text[:60]!r}")
    cache.unlink()
    cache.mkdir()
    expect(built(content, site) == wanted, "a folder in the place of the cache")
    results = work / "links.json"
    for text in ['{"version":99,"links":{"a":1}}', "[]", "{", "", "\0\0", '{"version":1,"links":7}',
                 '{"version":1,"links":[{"url":1}]}']:
        results.write_text(text)
        said = run("links", "--offline", "--cache", results, "--content", content)
        expect(said.returncode == 0 and "could not be used" in said.stderr and
               "Exception" not in said.stderr, f"{text}: {said.returncode} {said.stderr}")
        expect(results.read_text() == text, "--offline has written the file")
        sentence(run("report", "--link-cache", results, "--content", content), 0)
    return f"{len(bad) + 8} thrown away, none trusted"


# ---- network ----------------------------------------------------------------------------------

class Pages(http.server.BaseHTTPRequestHandler):
    """Pages that are there, and that come slowly."""

    def do_GET(self):
        if self.path == "/robots.txt":
            self.send_error(404)
            return
        time.sleep(0.05)
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<title>Page</title><p>" + b"Text of a page that is there. " * 40)

    do_HEAD = do_GET

    def log_message(self, *_):
        pass


class PageServer(socketserver.ThreadingTCPServer):
    """Does not mind readers that go."""

    allow_reuse_address = True
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass


@fault
def network_gone(work):
    """The network goes while links are being checked."""
    if not INSIDE:
        raise Skipped("no network of its own can be made here")
    content = hub_folder(work)
    results = work / "links.json"
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    server = PageServer(("0.0.0.0", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_address[1]
    (content / "pages/links.md").write_text("---\ntitle: Links\nsummary: Links.\n---\n" + "".join(
        f"[l](http://127.0.{i % 20}.{i % 7 + 1}:{port}/{i})\n" for i in range(400)))
    checking = subprocess.Popen(
        command("links", "--allow-private", "--only", "http://127.0.", "--delay", "0.2", "--cache",
                results, "--content", content),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment())
    time.sleep(4)
    subprocess.run(["ip", "link", "set", "lo", "down"], check=True)
    start = time.monotonic()
    try:
        out, err = checking.communicate(timeout=280)
    finally:
        checking.kill()
    took = time.monotonic() - start
    expect(checking.returncode == 2, f"ended with {checking.returncode}: {err}{out[-2000:]}")
    expect("the network seems to be gone" in err and "Exception" not in err, err)
    text = results.read_text()
    good = text.count('"verdict":"ok"')
    expect(good > 0, f"nothing was kept: {text}")
    expect('"unreachable"' not in text, "links were said to be out of reach: " + text)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    again = run("links", "--allow-private", "--only", "http://127.0.", "--delay", "0.01", "--cache",
                results, "--content", content)
    server.shutdown()
    expect(again.returncode == 0, f"afterwards: {again.returncode} {again.stderr}")
    expect(f"Checking {400 - good} links" in again.stderr, again.stderr)
    return f"given up after {took:.0f} s; {good} results kept, none spoilt; a second run did the rest"


# ---- kills ------------------------------------------------------------------------------------

def kill_while(line, whole, check):
    """Runs a command and kills it at some moment, again and again; then looks."""
    states = {}
    for _ in range(main.kills):
        process = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=environment(), start_new_session=True)
        time.sleep(random.uniform(0.3, 1.1) * whole)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        state = check()
        states[state] = states.get(state, 0) + 1
    return f"{main.kills} kills: " + ", ".join(f"{n} {s}" for s, n in sorted(states.items()))


def timed(line):
    start = time.monotonic()
    done = subprocess.run(line, capture_output=True, text=True, env=environment(), check=False)
    expect(done.returncode == 0, done.stderr + done.stdout)
    return time.monotonic() - start


@fault
def kill_build(work):
    """kill -9 at random moments of a build."""
    content, site = hub_folder(work), work / "site"
    about = content / "pages/about.md"
    texts = [about.read_text(), about.read_text() + "\nMore.\n"]
    trees = []
    for text in texts:
        about.write_text(text)
        trees.append(built(content, site, "--clean"))
    line = command("build", "--clean", "--content", content, "--output", site)
    whole = timed(line)
    turn = [1]

    def check():
        now = tree(site)
        expect(now in trees, "the site is neither the old nor the new one; other files are "
               + str(sorted(k for k in {**now, **trees[0]} if now.get(k) != trees[0].get(k))[:6]))
        # The next build is of the other text.
        state = "with the new site" if now == trees[turn[0]] else "with the old site"
        turn[0] = 1 - trees.index(now)
        about.write_text(texts[turn[0]])
        return state

    turn[0] = 0
    about.write_text(texts[0])
    said = kill_while(line, whole, check)
    expect(built(content, site) == trees[turn[0]], "the build afterwards")
    left = strangers(work, "site", "content", ".site.hub-lock", ".site.hub-cache")
    expect(not left, f"left behind: {left}")
    return said


def kill_writer(work, content, line, watched):
    """Kills a command that changes files; each file is always the old or the new one."""
    before = {file: file.read_bytes() for file in watched}
    others = {p: p.read_bytes() for p in content.rglob("*") if p.is_file() and p not in before}
    whole = timed(line)
    after = {file: file.read_bytes() for file in watched}
    expect(all(after[f] != before[f] for f in watched), "the command has nothing to do")

    def check():
        new = 0
        for file in watched:
            now = file.read_bytes()
            expect(now in (before[file], after[file]), f"{file.name} is neither old nor new")
            new += now == after[file]
            file.write_bytes(before[file])
        for file, text in others.items():
            expect(file.exists() and file.read_bytes() == text, f"{file} has changed")
        return ("before the first file" if new == 0 else
                "after the last file" if new == len(watched) else "between files")

    for file in watched:
        file.write_bytes(before[file])
    said = kill_while(line, whole, check)
    timed(line)
    expect(all(f.read_bytes() == after[f] for f in watched), "the run afterwards")
    done = run("check", "--content", content)
    expect(done.returncode == 0, f"check: {done.stdout}{done.stderr}")
    left = [p.name for p in content.rglob(".*") if p.is_file()]
    return said + (f"; {len(left)} hidden temporary files left, which no command reads"
                   if left else "")


@fault
def kill_fmt(work):
    """kill -9 at random moments of fmt."""
    content = hub_folder(work)
    run("fmt", "--content", content)
    pages = [content / f"pages/page-{i}.md" for i in range(200)]
    for page in pages:
        page.write_text("---\nsummary: Text. # kept\ntitle: Page\n---\nText.\n")
    return kill_writer(work, content, command("fmt", "--content", content), pages)


@fault
def kill_import(work):
    """kill -9 at random moments of import."""
    content = hub_folder(work)
    table = work / "new.csv"
    rows = "".join(
        f"Brand new thing {w},https://www.example.org/new/{i},itc,guide,{t},businesses,en,Short.\n"
        for i, w in enumerate(["tea", "salt", "iron", "wool", "paper", "glass", "soap", "rope"])
        for t in [["digital-trade", "trade-finance"][i % 2]])
    table.write_text("title,url,publisher,type,topics,audiences,languages,summary\n" + rows)
    return kill_writer(
        work, content, command("import", "resources", table, "--write", "--content", content),
        [content / "resources/digital-trade.yaml", content / "resources/trade-finance.yaml"])


@fault
def kill_fix(work):
    """kill -9 at random moments of links --fix."""
    content = hub_folder(work)
    run("fmt", "--content", content)
    pages = [content / f"pages/page-{i}.md" for i in range(200)]
    for page in pages:
        page.write_text("---\ntitle: Page # kept\nsummary: T.\n---\n[x](https://old.example/a)\n")
    return kill_writer(
        work, content,
        command("links", "--offline", "--fix", "--only", "old.example", "--content", content,
                "--cache", moved_links(work)),
        pages)


def main():
    parser = argparse.ArgumentParser(prog="bench/faults.sh", description=__doc__)
    parser.add_argument("--kills", type=int, default=100, help="how often to kill each command")
    parser.add_argument("--list", action="store_true", help="name the faults")
    parser.add_argument("faults", nargs="*", metavar="FAULT", help="only these")
    options = parser.parse_args()
    if options.list:
        print("\n".join(f"{name:24} {f.__doc__}" for name, f in FAULTS.items()))
        return 0
    unknown = [name for name in options.faults if name not in FAULTS]
    if unknown:
        parser.error(f"there is no fault {unknown[0]}; --list names those that there are")
    main.kills = options.kills
    theme = tempfile.TemporaryDirectory(prefix="faults-theme-")
    main.templates = shutil.copytree(HOME / "templates", Path(theme.name) / "templates")
    subprocess.run([HUB, "--version"], check=True, stdout=subprocess.DEVNULL)
    bad = 0
    for name in options.faults or FAULTS:
        with tempfile.TemporaryDirectory(prefix="faults-", dir=os.environ.get("BENCH_TMP")) as work:
            start = time.monotonic()
            try:
                verdict, detail = "ok", FAULTS[name](Path(work).resolve())
            except Skipped as e:
                verdict, detail = "skipped", str(e)
            except Failed as e:
                verdict, detail = "FAILED", str(e).strip()
                bad += 1
            for folder, folders, _ in os.walk(work):  # What was closed for a fault opens again.
                for inner in folders:
                    os.chmod(os.path.join(folder, inner), 0o755)
        print(f"{verdict:8} {name} ({time.monotonic() - start:.0f} s): {detail}", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
