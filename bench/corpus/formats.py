"""Writes the documents as each generator wants them."""

import json
import pathlib
import re
import shutil

from documents import SECTIONS, Document, Library, Resource

LINK = re.compile(r"@@(\d+)@@")
HUB_COPIES = ("hub.yaml", "interface", "vocabularies")


def quoted(text: str) -> str:
    """Text in double quotes, as JSON and YAML both read it."""
    return json.dumps(text, ensure_ascii=False)


def flow(items: list[str]) -> str:
    return "[" + ", ".join(items) + "]"


def write(path: pathlib.Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


class HubFormat:
    """A complete content folder of the hub."""

    def __init__(self, library: Library):
        self.library = library
        self.numbers = self._guide_numbers()

    def _guide_numbers(self) -> dict[int, int]:
        """A number for each guide's file name, counted up within its audience."""
        last: dict[str, int] = {}
        numbers = {}
        for document in self.library.documents:
            if document.kind == "guide":
                last[document.audience] = last.get(document.audience, 0) + 1
                numbers[document.number] = last[document.audience]
        return numbers

    def write(self, folder: pathlib.Path, real_content: pathlib.Path) -> None:
        for name in HUB_COPIES:
            source = real_content / name
            if source.is_dir():
                shutil.copytree(source, folder / name)
            elif source.exists():
                write(folder / name, source.read_text(encoding="utf-8"))
        # The other generators have no page for each economy, so there are only a few here.
        economies = (real_content / "economies.yaml").read_text(encoding="utf-8")
        entries = re.split(r"^(?=- )", economies, flags=re.MULTILINE)
        write(folder / "economies.yaml", "".join(entries[:11]))
        by_topic: dict[str, list[Resource]] = {}
        for resource in self.library.resources:
            by_topic.setdefault(resource.topic, []).append(resource)
        for topic, resources in by_topic.items():
            entries = "".join(map(self._resource, resources))
            write(folder / "resources" / f"{topic}.yaml", entries)
        for document in self.library.documents:
            front = "\n".join(self._front(document))
            body = LINK.sub(lambda m: self._reference(int(m.group(1))), document.body)
            write(folder / self._path(document), f"---\n{front}\n---\n{body}")

    @staticmethod
    def _resource(resource: Resource) -> str:
        lines = [
            f"- id: {resource.id}",
            f"  title: {quoted(resource.title)}",
            f"  publisher: {resource.publisher}",
            f"  url: {resource.url}",
            "  year: 2024",
            f"  type: {resource.type}",
            f"  topics: [{resource.topic}]",
            "  audiences: [businesses]",
            "  languages: [en]",
            f"  summary: {quoted(resource.summary)}",
        ]
        return "\n".join(lines) + "\n"

    def _id(self, document: Document) -> str:
        return f"{document.date}-{document.slug}" if document.kind == "news" else document.slug

    def _reference(self, number: int) -> str:
        document = self.library.documents[number]
        return f"{document.kind}:{self._id(document)}"

    def _path(self, document: Document) -> str:
        if document.kind == "guide":
            number = self.numbers[document.number]
            return f"guides/{document.audience}/{number:02}-{document.slug}.md"
        return f"{document.section}/{self._id(document)}.md"

    def _front(self, d: Document) -> list[str]:
        lines = [f"title: {quoted(d.title)}", f"summary: {quoted(d.summary)}"]
        if d.kind == "guide":
            related = [self.library.documents[n].slug for n in d.related]
            resources = [self.library.resources[n].id for n in d.resources]
            lines += [
                f"question: {d.question}",
                f"trades: {flow(d.trades)}",
                f"topics: {flow(d.topics)}",
                f"resources: {flow(resources)}",
                "in_short:",
                *(f"  - {quoted(point)}" for point in d.in_short),
                f"related: {flow(related)}",
                f"reviewed: {d.date}",
            ]
        else:
            lines += [f"date: {d.date}", f"topics: {flow(d.topics)}"]
        if d.kind == "outcome":
            lines.append(f"kind: {d.outcome_kind}")
        if d.kind == "note":
            lines.append(f"publisher: {d.publisher}")
        return lines


class PeerFormat:
    """Markdown for Hugo, Eleventy and JBake, which differ in the front matter only."""

    def __init__(self, library: Library):
        self.library = library

    def write_yaml(self, *folders: pathlib.Path) -> None:
        """The form that Hugo and Eleventy share."""
        for document in self.library.documents:
            front = "\n".join(self._yaml(document))
            text = f"---\n{front}\n---\n{self._body(document)}"
            for folder in folders:
                write(folder / self._path(document), text)

    def write_jbake(self, folder: pathlib.Path) -> None:
        for document in self.library.documents:
            front = "\n".join(self._properties(document))
            write(folder / self._path(document), f"{front}\n~~~~~~\n{self._body(document)}")

    @staticmethod
    def _path(document: Document) -> str:
        return f"{document.section}/{document.slug}.md"

    def _url(self, number: int) -> str:
        document = self.library.documents[number]
        return f"/{document.section}/{document.slug}.html"

    def _body(self, document: Document) -> str:
        return LINK.sub(lambda m: self._url(int(m.group(1))), document.body)

    def _links(self, document: Document) -> dict[str, list[tuple[str, str]]]:
        """The pages and resources that a document's front matter names, with title and address."""
        documents, resources = self.library.documents, self.library.resources
        return {
            "related": [(documents[n].title, self._url(n)) for n in document.related],
            "resources": [(resources[n].title, resources[n].url) for n in document.resources],
        }

    def _yaml(self, d: Document) -> list[str]:
        lines = [
            f"title: {quoted(d.title)}",
            f"summary: {quoted(d.summary)}",
            f"date: {d.date}",
            f"category: {d.kind}",
            f"topics: {flow(d.topics)}",
            f"publisher: {d.publisher}",
        ]
        if d.kind == "guide":
            lines += ["in_short:", *(f"  - {quoted(point)}" for point in d.in_short)]
            for key, links in self._links(d).items():
                items = [f"  - {{title: {quoted(t)}, url: {quoted(u)}}}" for t, u in links]
                lines += [f"{key}:", *items] if items else []
        return lines

    def _properties(self, d: Document) -> list[str]:
        lines = [
            f"title={d.title}",
            f"summary={d.summary}",
            f"date={d.date}",
            f"type={d.kind}",
            "status=published",
            f"section={SECTIONS[d.kind]}",
            f"tags={','.join(d.topics)}",
            f"publisher={d.publisher}",
        ]
        if d.kind == "guide":
            lines.append("in_short=" + "|".join(d.in_short))
            for key, links in self._links(d).items():
                if links:
                    lines.append(f"{key}=" + "|".join(f"{t}>{u}" for t, u in links))
        return lines
