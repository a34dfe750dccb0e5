#!/usr/bin/env python3
"""Makes one synthetic corpus in the formats of all generators.

    make_corpus.py COUNT FOLDER [--content DIR] [--seed NUMBER]

The same count, seed and vocabularies give the same bytes. FOLDER must not exist yet; below it lie
hub/ (a complete content folder), hugo/, eleventy/ and jbake/ (documents only) and facts.json.
Vocabularies, economies and interface messages are copied from the real content folder.
"""

import argparse
import collections
import json
import pathlib
import re
import sys

from documents import Library, Vocabulary
from formats import HubFormat, PeerFormat

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
ENTRY = re.compile(r"^- id: (\S+)((?:\n(?!- ).*)*)", re.MULTILINE)
AUDIENCE = re.compile(r"^  audience: (\S+)", re.MULTILINE)


def entries(content: pathlib.Path, name: str) -> list[tuple[str, str]]:
    """Id and remaining text of each entry of a vocabulary, which is a plain list in block style."""
    text = (content / "vocabularies" / f"{name}.yaml").read_text(encoding="utf-8")
    found = [(match.group(1), match.group(2)) for match in ENTRY.finditer(text)]
    if not found:
        sys.exit(f"make_corpus.py: no entries in vocabularies/{name}.yaml")
    return found


def ids(content: pathlib.Path, name: str) -> list[str]:
    return [entry_id for entry_id, _ in entries(content, name)]


def vocabulary(content: pathlib.Path) -> Vocabulary:
    questions = []
    for question, rest in entries(content, "questions"):
        audience = AUDIENCE.search(rest)
        if audience is None:
            sys.exit(f"make_corpus.py: question {question} has no audience")
        questions.append((question, audience.group(1)))
    return Vocabulary(
        topics=ids(content, "topics"),
        questions=questions,
        outcome_kinds=ids(content, "outcome-kinds"),
        resource_types=ids(content, "resource-types"),
        # The other generators have no page for each publisher, so a few publishers do.
        publishers=ids(content, "publishers")[:20],
    )


def facts(library: Library) -> dict:
    words = collections.Counter()
    for document in library.documents:
        words.update(re.findall(r"[A-Za-z]+(?:-[A-Za-z]+)*", document.body.lower()))
    return {
        "documents": len(library.documents),
        "kinds": dict(collections.Counter(d.kind for d in library.documents)),
        "words": sum(words.values()),
        "distinct_words": len(words),
        "body_bytes": sum(len(d.body) for d in library.documents),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--content", type=pathlib.Path, default=REPOSITORY / "content")
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()

    arguments.folder.mkdir(parents=True)
    library = Library(arguments.count, arguments.seed, vocabulary(arguments.content))
    HubFormat(library).write(arguments.folder / "hub", arguments.content)
    peers = PeerFormat(library)
    peers.write_yaml(arguments.folder / "hugo", arguments.folder / "eleventy")
    peers.write_jbake(arguments.folder / "jbake")
    text = json.dumps(facts(library))
    (arguments.folder / "facts.json").write_text(text + "\n", encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
