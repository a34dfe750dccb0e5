"""English sentences about trade, made from a grammar and a Zipf-distributed vocabulary."""

import bisect
import itertools
import random
import re
from collections.abc import Sequence

import words

DOUBLED = {"ship", "tan", "submit", "program"}
PAST = {
    "sell": "sold", "grow": "grown", "lend": "lent", "repay": "repaid", "weave": "woven",
    "grind": "ground", "cast": "cast", "breed": "bred", "seize": "seized", "bill": "billed",
    "freeze": "frozen",
}  # fmt: skip
DOCUMENT_SERIES = ("G/SPS/N", "G/TBT/N", "WT/DS", "TN/MA", "S/C/W")
SLOT = re.compile(r"\{(Ns|N|Ving|Ved|Vs|V|A|C|T|O|P|X|D|#|Y)\}")


def plural(noun: str) -> str:
    """The plural of a noun; also the third person of a verb."""
    if noun == "customs":
        return noun
    if noun.endswith("is"):
        return noun[:-2] + "es"
    if noun.endswith("ium"):
        return noun[:-2] + "a"
    if re.search(r"(s|x|z|ch|sh)$", noun) or noun in ("mango", "potato", "embargo", "cargo"):
        return noun + "es"
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    if noun.endswith("woman"):
        return noun[:-3] + "men"
    return noun + "s"


def _doubles(verb: str) -> bool:
    return verb in DOUBLED or bool(re.search(r"^[^aeiou]+[aeiou](g|p|n|t|m)$", verb))


def present_participle(verb: str) -> str:
    if _doubles(verb):
        return verb + verb[-1] + "ing"
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + "ing"


def past_participle(verb: str) -> str:
    if verb in PAST:
        return PAST[verb]
    if _doubles(verb):
        return verb + verb[-1] + "ed"
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    return verb + "ed"


INFLECT = {
    "Ns": plural,
    "Vs": plural,
    "Ving": present_participle,
    "Ved": past_participle,
}


class Zipf:
    """Items of which early ones come much more often than late ones."""

    def __init__(self, items: Sequence, exponent: float = 1.05, shift: float = 2.7):
        self.items = items
        weights = (1 / (rank + shift) ** exponent for rank in range(1, len(items) + 1))
        self.sums = list(itertools.accumulate(weights))

    def pick(self, rng: random.Random):
        return self.items[bisect.bisect(self.sums, rng.random() * self.sums[-1])]


class Sentences:
    """Fills sentence patterns; each topic has words of its own, larger corpora more rare names."""

    def __init__(self, rng: random.Random, topics: Sequence[str], documents: int):
        self.rng = rng
        nouns = list(dict.fromkeys(words.NOUNS))
        verbs = list(dict.fromkeys(words.VERBS))
        self.words = {
            "N": Zipf(nouns),
            "V": Zipf(verbs),
            "A": Zipf(words.ADJS),
            "C": Zipf(words.COUNTRIES, 0.8),
            "T": Zipf(words.CITIES, 0.8),
            "O": Zipf(words.ORGS, 0.9),
            "P": Zipf(words.PRODUCTS, 0.7),
            "X": Zipf(self._rare_names(int(40 * documents**0.5)), 0.6),
            "Y": Zipf(list(range(2008, 2026)), -1.0, 0.0),
        }
        self.topic_words = {
            topic: {
                "N": Zipf(rng.sample(nouns, 60)),
                "V": Zipf(rng.sample(verbs, 25)),
                "P": Zipf(rng.sample(words.PRODUCTS, 8)),
            }
            for topic in topics
        }

    def _rare_names(self, count: int) -> list[str]:
        names: dict[str, None] = {}
        while len(names) < count:
            middle = self.rng.choice(words.SYL2) if self.rng.random() < 0.8 else ""
            name = self.rng.choice(words.SYL1) + middle + self.rng.choice(words.SYL3)
            names[name.capitalize()] = None
        return list(names)

    def pick(self, kind: str):
        return self.words[kind].pick(self.rng)

    def fill(self, pattern: str, topic: str, country: str) -> str:
        """A sentence, title or heading from a pattern such as ``{Ving} {Ns} in {C}``."""

        def word(match: re.Match) -> str:
            slot = match.group(1)
            return self._word(slot, topic, country)

        text = SLOT.sub(word, pattern)
        return text[0].upper() + text[1:]

    def _word(self, slot: str, topic: str, country: str) -> str:
        rng = self.rng
        kind = slot[0]
        if kind == "#":
            return str(rng.randint(2, 400))
        if kind == "D":
            series = rng.choice(DOCUMENT_SERIES)
            return f"{series}/{country[:3].upper()}/{rng.randint(1, 4000)}"
        if kind == "C" and rng.random() < 0.3:
            return country
        share = {"N": 0.4, "V": 0.3, "P": 0.5}.get(kind, 0)
        source = self.topic_words[topic] if rng.random() < share else self.words
        chosen = str(source[kind].pick(rng))
        return INFLECT[slot](chosen) if slot in INFLECT else chosen

    def sentence(self, topic: str, country: str) -> str:
        return self.fill(self.rng.choice(words.SENTENCES), topic, country)
