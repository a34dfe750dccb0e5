"""The synthetic documents, independent of the format in which a generator wants them."""

import dataclasses
import random
import re
from collections import defaultdict

import words
from sentences import Sentences, Zipf

# Of a hundred documents so many are of each kind; the order is part of the random draw.
KINDS = ["guide"] * 20 + ["outcome"] * 8 + ["news"] * 7 + ["note"] * 65
SECTIONS = {"guide": "guides", "outcome": "outcomes", "news": "news", "note": "research"}
TITLES = {
    "guide": words.TITLES_GUIDE,
    "outcome": words.TITLES_OUTCOME,
    "news": words.TITLES_NEWS,
    "note": words.TITLES_NOTE,
}
RESOURCES_PER_TOPIC = 4
SUMMARY_LENGTH = 220


@dataclasses.dataclass(frozen=True)
class Vocabulary:
    """The ids that documents may refer to, from the real content folder."""

    topics: list[str]
    questions: list[tuple[str, str]]  # id of the question, id of its audience
    outcome_kinds: list[str]
    resource_types: list[str]
    publishers: list[str]


@dataclasses.dataclass(frozen=True)
class Resource:
    """An entry of the library, so that guides and notes have something to refer to."""

    id: str
    title: str
    topic: str
    url: str
    type: str
    publisher: str
    summary: str


@dataclasses.dataclass
class Document:
    """A page with a body. In the body, ``@@7@@`` stands for the address of document 7."""

    number: int
    kind: str
    slug: str
    title: str
    topics: list[str]
    country: str
    date: str
    publisher: str
    question: str = ""
    audience: str = ""
    outcome_kind: str = ""
    trades: list[str] = dataclasses.field(default_factory=list)
    summary: str = ""
    in_short: list[str] = dataclasses.field(default_factory=list)
    related: list[int] = dataclasses.field(default_factory=list)
    resources: list[int] = dataclasses.field(default_factory=list)
    body: str = ""

    @property
    def section(self) -> str:
        return SECTIONS[self.kind]


def slugify(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:60].strip("-")


class Library:
    """Makes all documents: first their front matter, then bodies that link to each other."""

    def __init__(self, count: int, seed: int, vocabulary: Vocabulary):
        self.rng = random.Random(seed)
        self.vocabulary = vocabulary
        self.sentences = Sentences(self.rng, vocabulary.topics, count)
        self.topic_shares = Zipf(vocabulary.topics, 0.6)
        self.resources = self._resources()
        self.documents = [self._front(number) for number in range(count)]
        self.by_topic: dict[str, list[Document]] = defaultdict(list)
        for document in self.documents:
            for topic in document.topics:
                self.by_topic[topic].append(document)
        for document in self.documents:
            self._complete(document)

    def _resources(self) -> list[Resource]:
        made = []
        for topic in self.vocabulary.topics:
            for k in range(1, RESOURCES_PER_TOPIC + 1):
                country = self.sentences.pick("C")
                title = self.sentences.fill("{A} {N} on {Ns} in {C}", topic, country)
                made.append(
                    Resource(
                        id=f"{topic}-{k}",
                        title=title,
                        topic=topic,
                        url=f"https://example.org/library/{topic}-{k}",
                        type=self.rng.choice(self.vocabulary.resource_types),
                        publisher=self.rng.choice(self.vocabulary.publishers),
                        summary=self._summary(topic, country),
                    )
                )
        return made

    def _front(self, number: int) -> Document:
        rng = self.rng
        kind = KINDS[rng.randrange(100)]
        topics = self._topics()
        country = self.sentences.pick("C")
        title = self.sentences.fill(rng.choice(TITLES[kind]), topics[0], country)
        year = self.sentences.pick("Y")
        question, audience = rng.choice(self.vocabulary.questions)
        return Document(
            number=number,
            kind=kind,
            slug=f"{slugify(title)}-{number}",
            title=title,
            topics=topics,
            country=country,
            date=f"{year}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
            publisher=rng.choice(self.vocabulary.publishers),
            question=question,
            audience=audience,
            outcome_kind=rng.choice(self.vocabulary.outcome_kinds),
            trades=rng.choice((["goods"], ["services"], ["goods", "services"])),
        )

    def _topics(self) -> list[str]:
        draw = self.rng.random()
        wanted = 1 if draw < 0.3 else 2 if draw < 0.8 else 3
        topics: list[str] = []
        while len(topics) < wanted:
            topic = self.topic_shares.pick(self.rng)
            if topic not in topics:
                topics.append(topic)
        return topics

    def _complete(self, document: Document) -> None:
        rng = self.rng
        topic = document.topics[0]
        document.summary = self._summary(topic, document.country)
        if document.kind == "guide":
            document.in_short = [self._sentence(document) for _ in range(rng.randint(3, 5))]
            document.resources = rng.sample(range(len(self.resources)), rng.randint(4, 8))
            guides = [d.number for d in self.by_topic[topic] if d.kind == "guide"]
            others = [n for n in guides if n != document.number]
            document.related = rng.sample(others, min(3, len(others)))
        document.body = BODIES[document.kind](self, document) + "\n"

    def _summary(self, topic: str, country: str) -> str:
        text = self.sentences.sentence(topic, country)
        return text if len(text) <= SUMMARY_LENGTH else text[:SUMMARY_LENGTH].rsplit(" ", 1)[0]

    def _sentence(self, document: Document) -> str:
        return self.sentences.sentence(self.rng.choice(document.topics), document.country)

    def _link(self, document: Document) -> str:
        target = self.rng.choice(self.by_topic[self.rng.choice(document.topics)])
        return f"[{target.title}](@@{target.number}@@)"

    def _paragraph(self, document: Document, sentences: int) -> str:
        made = []
        for _ in range(sentences):
            sentence = self._sentence(document)
            draw = self.rng.random()
            if draw < 0.06:
                sentence += f" See also {self._link(document)}."
            elif draw < 0.10:
                parts = sentence.split(" ")
                if len(parts) > 6:
                    parts[3] = f"**{parts[3]}**"
                    sentence = " ".join(parts)
            made.append(sentence)
        return " ".join(made)

    def _list(self, document: Document, items: int, numbered: bool = False) -> str:
        return "\n".join(
            f"{f'{k}.' if numbered else '-'} {self._sentence(document)}"
            for k in range(1, items + 1)
        )

    def _links(self, document: Document, count: int) -> str:
        return "\n".join(f"- {self._link(document)}" for _ in range(count))

    def _table(self, document: Document) -> str:
        topic, country = document.topics[0], document.country
        rows = ["| Product | Market | Requirement | Rate |", "| --- | --- | --- | ---: |"]
        for _ in range(self.rng.randint(4, 9)):
            product = self.sentences.fill("{P}", topic, country)
            requirement = self.sentences.fill("{A} {N}", topic, country)
            rate = self.rng.randint(0, 35)
            rows.append(f"| {product} | {self.sentences.pick('C')} | {requirement} | {rate}% |")
        return "\n".join(rows)

    def note(self, document: Document) -> str:
        return self._paragraph(document, self.rng.randint(2, 4))

    def news(self, document: Document) -> str:
        return "\n\n".join([
            self._paragraph(document, 3),
            "## Agenda",
            self._list(document, self.rng.randint(4, 8), numbered=True),
            "## Read more",
            self._links(document, 2),
        ])  # fmt: skip

    def outcome(self, document: Document) -> str:
        return "\n\n".join([
            self._paragraph(document, 4),
            "## Decisions",
            self._list(document, self.rng.randint(3, 6)),
            self._paragraph(document, self.rng.randint(2, 8)),
        ])  # fmt: skip

    def guide(self, document: Document) -> str:
        """A long text of 300 to 1,500 words with headings, lists and one table."""
        rng = self.rng
        topic, country = document.topics[0], document.country
        target = rng.randint(300, 1500)
        parts = [self._paragraph(document, 4)]
        length = 60
        has_table = False
        while length < target:
            heading = self.sentences.fill(rng.choice(words.HEADINGS), topic, country)
            section = [f"## {heading}", self._paragraph(document, rng.randint(4, 8))]
            draw = rng.random()
            if draw < 0.35:
                section.append(self._list(document, rng.randint(3, 6), rng.random() < 0.5))
            elif draw < 0.55:
                section.append("### " + self.sentences.fill("{Ving} {Ns}", topic, country))
                section.append(self._paragraph(document, 5))
            length += sum(len(part.split()) for part in section)
            if not has_table and length > target / 2:
                section.append(self._table(document))
                has_table = True
            parts += section
        parts += ["## Related pages", self._links(document, rng.randint(3, 6))]
        return "\n\n".join(parts)


BODIES = {
    "guide": Library.guide,
    "outcome": Library.outcome,
    "news": Library.news,
    "note": Library.note,
}
