#!/usr/bin/env python3
"""Finds sentences in the content that are taken from a source: runs of nine equal words.

    bench/copied.py SOURCE...

Sources are text or Markdown files, and .jsonl files of which each "summary" is taken; the library itself
is made from such data, so that its entries are compared with the other sources only. Looked at are
the bodies, summaries and points of all Markdown files in English, the summaries of resources, and the
definitions of the glossary. Links, titles of documents, resources and pages, names of publishers and
what stands in quotation marks are no copies and are left out. Prints each run and where it stands, and
ends with 1 if there is any.
"""
import json
import pathlib
import re
import sys

RUN = 9
CONTENT = pathlib.Path(__file__).resolve().parent.parent / "content"
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


def words(text):
    return [w.lower().replace("’", "'") for w in WORD.findall(text)]


def source_texts(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".jsonl":
        return [text]
    return [json.loads(line).get("summary") or "" for line in text.splitlines() if line.strip()]


def without_names(text):
    text = re.sub(r"\[([^\]]*)\]\((?:https?:|resource:|document:)[^)]*\)", " | ", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"(?<!\*)\*[A-Z][^*\n]+\*(?!\*)", " | ", text)  # a title in italics
    return re.sub(r"[\"“«][^\"”»\n]*[\"”»]", " | ", text)


def scalar(value):
    return value.strip().strip("\"'")


def markdown(path):
    """Pairs of line number and text."""
    lines = path.read_text(encoding="utf-8").split("\n")
    end = lines.index("---", 1)
    for number, line in enumerate(lines[1:end], 2):
        key = re.match(r"summary: (.*)", line)
        point = re.match(r"  - (?!title:|url:|\{)(.*)", line)
        if key or point:
            yield number, scalar((key or point).group(1))
    yield from enumerate(lines[end + 1:], end + 2)


def entries(path):
    """Summaries, definitions, notes and what champions do."""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        value = re.match(r"\s*(?:- )?(?:summary|does|text|what|note|en): (.*)", line)
        if value:
            yield number, scalar(value.group(1))


def content_texts():
    for path in sorted(CONTENT.rglob("*.md")):
        if not re.search(r"\.(fr|es)\.md$", path.name):
            yield from ((path, number, text) for number, text in markdown(path))
    for path in sorted(CONTENT.rglob("*.yaml")):
        if "interface" not in path.parts:
            yield from ((path, number, text) for number, text in entries(path))


def names():
    """The runs of words in titles and names, which may be quoted anywhere."""
    runs = set()
    for path in CONTENT.rglob("*"):
        if path.suffix in (".md", ".yaml"):
            for value in re.findall(r"(?:title|name|theme|firm): (.*)", path.read_text(encoding="utf-8")):
                found = words(value)
                runs.update(tuple(found[i:i + RUN]) for i in range(len(found) - RUN + 1))
    return runs


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sources = {}
    for name in sys.argv[1:]:
        for text in source_texts(pathlib.Path(name)):
            found = words(text)
            for i in range(len(found) - RUN + 1):
                run = tuple(found[i:i + RUN])
                if sources.get(run, ".jsonl").endswith(".jsonl"):
                    sources[run] = pathlib.Path(name).name
    allowed = names()
    library = CONTENT / "resources"
    copies = 0
    for path, number, text in content_texts():
        for part in without_names(text).split("|"):
            found = words(part)
            i = 0
            while i <= len(found) - RUN:
                run = tuple(found[i:i + RUN])
                own = library in path.parents and sources.get(run, "").endswith(".jsonl")
                if run in sources and run not in allowed and not own:
                    length = RUN
                    while i + length < len(found) and tuple(
                            found[i + length - RUN + 1:i + length + 1]) in sources:
                        length += 1
                    place = f"{path.relative_to(CONTENT.parent)}:{number}"
                    print(f"{place}: {' '.join(found[i:i + length])}  ({sources[run]})")
                    copies += 1
                    i += length
                else:
                    i += 1
    sys.exit(1 if copies else 0)


if __name__ == "__main__":
    main()
