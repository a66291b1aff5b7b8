"""Classes of news words: verbs and nouns that name the same act, nouns that name the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TypeVar

from headwater.knowledge.inflection import inflect
from headwater.knowledge.tables import read


class Part(StrEnum):
    """What a word is to its act, and in which form it stands."""

    BASE = "base"
    """infinitive or present: "supply" """
    PRESENT = "present"
    """third person: "supplies" """
    PAST = "past"
    PARTICIPLE = "participle"
    """past participle: "supplied", also the past where the two are one word"""
    ING = "ing"
    NOUN = "noun"
    STATE = "state"
    """an adjective or the like that says the act has happened: "dead", "wounded" """

    @property
    def is_verb(self) -> bool:
        """Whether the word is a form of a verb."""
        return self not in (Part.NOUN, Part.STATE)


@dataclass(frozen=True, slots=True, order=True)
class Sense:
    """One reading of a word: the act it names and how.

    `receives`: the subject is not the agent but the other side ("the group received missiles").
    """

    act: str
    part: Part
    receives: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Words `start` to `end` (indices into the words given) and all that they may mean."""

    start: int
    end: int
    senses: tuple[Sense, ...]

    @property
    def acts(self) -> frozenset[str]:
        """The names of the classes."""
        return frozenset(sense.act for sense in self.senses)


Words = tuple[str, ...]
Entry = TypeVar("Entry")


def find_acts(words: Sequence[str]) -> Iterator[Found]:
    """The acts that `words` (lower case, one token each) name, longest match first, left to right.

    Places never overlap; nothing found yields nothing. Of a phrasal verb around its object ("let
    110 prisoners go") only the place of its first word is given.
    """
    rarely = _rarely()
    for start, end, senses in _walk(words, _senses(), _apart()):
        seldom = end - start == 1 and words[start] in rarely and not _is_bare_verb(words, start)
        shown = tuple(s for s in senses if s.part is not Part.BASE) if seldom else senses
        if shown:
            yield Found(start, end, shown)


def find_loose(words: Sequence[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The acts that `words` may tell of and need not: (start, end, names of classes)."""
    return _walk(words, _loose())


def find_things(words: Sequence[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The classes of things that `words` name: (start, end, classes), the wider ones included."""
    return _walk(words, _things())


def senses_of(word: str) -> tuple[Sense, ...]:
    """All senses of one word or phrase in lower case; empty where it names no act."""
    phrase = tuple(word.split())
    return dict(_senses().get(phrase[0], ())).get(phrase, ()) if phrase else ()


def opposites(act: str) -> frozenset[str]:
    """The acts that undo `act`, as a release does an arrest; empty for a name that is no class."""
    return _paired("opposite").get(act, frozenset())


def excluded(act: str) -> frozenset[str]:
    """The acts that cannot be so of one thing where `act` is: won and lost, died and survived."""
    return _paired("excludes").get(act, frozenset())


def act_names() -> tuple[str, ...]:
    """The names of all classes of acts, in the order of the table."""
    return tuple(entry["name"] for entry in read("acts")["act"])


def verb_forms(verb: str) -> tuple[tuple[str, Part], ...]:
    """The forms of a verb or phrasal verb ("back down": "backs down", "backed down" ...)."""
    head, _, rest = verb.partition(" ")
    tail = f" {rest}" if rest else ""
    of = inflect(head)
    told = ((of.present, Part.PRESENT), (of.past, Part.PAST), (of.participle, Part.PARTICIPLE))
    several = (((head,), Part.BASE), *told, (of.ing, Part.ING))
    return tuple((form + tail, part) for made, part in several for form in made)


Index = dict[str, tuple[tuple[Words, Entry], ...]]
_OBJECT = 7
"""Most words between the parts of a phrasal verb."""
_ENDS_OBJECT = frozenset(
    {
        ",",
        ";",
        ":",
        ".",
        "!",
        "?",
        "(",
        ")",
        '"',
        "\u201c",
        "\u201d",
        "\u2013",
        "\u2014",
        "to",
        "of",
    }
    | {"who", "which", "that", "when", "while", "after", "before", "because", "and", "but", "was"}
    | {"were", "is", "are", "been", "has", "had"}
)


_BEFORE_BARE = frozenset(
    {"to", "not", "will", "would", "can", "could", "may", "might", "must", "shall", "should"}
    | {"do", "does", "did", "they", "we", "you", "i", "who"}
)


def _is_bare_verb(words: Sequence[str], at: int) -> bool:
    """Whether a word that is seldom a verb stands as one: "to own", "might not close"."""
    return at > 0 and words[at - 1] in _BEFORE_BARE


@cache
def _rarely() -> frozenset[str]:
    return frozenset(read("acts")["rarely"])


def _walk(
    words: Sequence[str], index: Index[Entry], apart: Index[Entry] | None = None
) -> Iterator[tuple[int, int, Entry]]:
    at = 0
    while at < len(words):
        whole = next(
            ((p, e) for p, e in index.get(words[at], ()) if tuple(words[at : at + len(p)]) == p),
            None,
        )
        parted = apart and (whole is None or len(whole[0]) == 1) and apart.get(words[at])
        around = next((e for p, e in parted if _is_around(words, at, p)), None) if parted else None
        if around is not None:
            yield at, at + 1, around
            at += 1
        elif whole is not None:
            yield at, at + len(whole[0]), whole[1]
            at += len(whole[0])
        else:
            at += 1


def _is_around(words: Sequence[str], at: int, phrase: Words) -> bool:
    """Whether the rest of a phrasal verb stands a few words after its first word."""
    rest = phrase[1:]
    for place in range(at + 2, min(at + 2 + _OBJECT, len(words))):
        if words[place - 1] in _ENDS_OBJECT:
            return False
        if tuple(words[place : place + len(rest)]) == rest:
            return True
    return False


@cache
def _senses() -> dict[str, tuple[tuple[Words, tuple[Sense, ...]], ...]]:
    phrases: dict[str, set[Sense]] = {}
    for entry in read("acts")["act"]:
        act = entry["name"]
        for key, receives in (("verbs", False), ("receives", True)):
            for verb in entry.get(key, ()):
                for form, part in verb_forms(verb):
                    phrases.setdefault(form, set()).add(Sense(act, part, receives))
        for noun in entry.get("nouns", ()):
            phrases.setdefault(noun, set()).add(Sense(act, Part.NOUN))
        for state in entry.get("states", ()):
            phrases.setdefault(state, set()).add(Sense(act, Part.STATE))
    return _by_first({phrase: tuple(sorted(found)) for phrase, found in phrases.items()})


@cache
def _apart() -> Index[tuple[Sense, ...]]:
    """The phrasal verbs whose object may stand between, by their first word."""
    known = {phrase: senses for rows in _senses().values() for phrase, senses in rows}
    phrases = (form for verb in read("acts")["apart"] for form, _ in verb_forms(verb))
    return _by_first({one: known[tuple(one.split())] for one in phrases})


@cache
def _loose() -> Index[tuple[str, ...]]:
    phrases: dict[str, list[str]] = {}
    for entry in read("acts")["act"]:
        for word in entry.get("loose", ()):
            for form in dict.fromkeys(form for form, _ in verb_forms(word)):
                phrases.setdefault(form, []).append(entry["name"])
    return _by_first({phrase: tuple(acts) for phrase, acts in phrases.items()})


@cache
def _things() -> dict[str, tuple[tuple[Words, tuple[str, ...]], ...]]:
    wider = {entry["name"]: tuple(entry.get("in", ())) for entry in read("acts")["thing"]}
    phrases: dict[str, list[str]] = {}
    for entry in read("acts")["thing"]:
        for word in entry["words"]:
            classes = phrases.setdefault(word, [])
            classes += [c for c in (entry["name"], *wider[entry["name"]]) if c not in classes]
    return _by_first({phrase: tuple(classes) for phrase, classes in phrases.items()})


def _by_first(phrases: dict[str, Entry]) -> dict[str, tuple[tuple[Words, Entry], ...]]:
    """By first word, longest phrase first. A hyphen in a phrase also matches as written."""
    index: dict[str, list[tuple[Words, Entry]]] = {}
    for phrase, entry in phrases.items():
        words = tuple(phrase.split())
        index.setdefault(words[0], []).append((words, entry))
    return {
        first: tuple(sorted(entries, key=lambda e: (-len(e[0]), e[0])))
        for first, entries in index.items()
    }


@cache
def _paired(column: str) -> dict[str, frozenset[str]]:
    """What the column pairs holds both ways, whichever of the two classes states it."""
    pairs: dict[str, set[str]] = {}
    for entry in read("acts")["act"]:
        for other in entry.get(column, ()):
            pairs.setdefault(entry["name"], set()).add(other)
            pairs.setdefault(other, set()).add(entry["name"])
    return {act: frozenset(others) for act, others in pairs.items()}
