"""Changes files of a previewed hub and times the events that follow. Called by serve.sh."""

import http.client
import re
import statistics
import sys
import time
from pathlib import Path
from urllib.parse import quote, urlsplit

WARM_UP = 5
PAUSE = 0.4
PATIENCE = 120

work, rounds = Path(sys.argv[1]), int(sys.argv[2])


def address():
    """The address that the server has printed, once it has."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = re.search(r"http://\S+", (work / "log").read_text())
        if found:
            return urlsplit(found.group())
        time.sleep(0.1)
    sys.exit("The preview did not start.")


def listen(where, page):
    """A stream of the names of events for a page; loads the page first, as a browser does."""
    connection = http.client.HTTPConnection("localhost", where.port, timeout=PATIENCE)
    connection.request("GET", "/" + page)
    html = connection.getresponse().read().decode()
    version = re.search(r'data-version="(\d+)"', html).group(1)
    connection.request("GET", f"/.hub/events?version={version}&page={quote(page)}")
    response = connection.getresponse()
    while True:
        line = response.readline().decode()
        if line.startswith("event: "):
            yield line[7:].strip()


def measure(where, name, page, file, change, limit):
    """Changes a file again and again; prints and judges the times until the page is told."""
    original = file.read_text()
    events = listen(where, page)
    while next(events) != "mended":
        pass
    times = []
    for i in range(WARM_UP + rounds):
        time.sleep(PAUSE)
        text = change(original, i)
        assert text != original, f"{file} does not hold what is to be changed"
        start = time.perf_counter()
        file.write_text(text)
        while next(events) != "reload":
            pass
        times.append((time.perf_counter() - start) * 1000)
    file.write_text(original)
    counted = sorted(times[WARM_UP:])
    median = statistics.median(counted)
    verdict = "met" if median <= limit else "NOT MET"
    print(f"{name:<12} median {median:4.0f} ms  (fastest {counted[0]:.0f}, slowest {counted[-1]:.0f},"
          f" {len(counted)} changes)  limit {limit} ms: {verdict}")
    time.sleep(2)
    return median <= limit


where = address()
guide = sorted((work / "content/guides/businesses").glob("*-incoterms.md"))[0]
page = "guides/businesses/incoterms.html"
good = [
    measure(where, "guide", page, guide,
            lambda text, i: text + f"\nChange number {i}.\n", 100),
    measure(where, "template", page, work / "templates/layout.ftlh",
            lambda text, i: text.replace("<main ", f"<main data-change=\"{i}\" "), 500),
    measure(where, "vocabulary", page, work / "content/vocabularies/questions.yaml",
            lambda text, i: re.sub(r"(en: )", rf"\g<1>Change {i} of ", text), 500),
    measure(where, "interface", page, work / "content/interface/en.yaml",
            lambda text, i: re.sub(r"(?m)^(skip: ).*$", rf"\g<1>Change {i}", text), 500),
]
sys.exit(0 if all(good) else 1)
