"""The forms of English verbs: by rule, and those of the table `verbs` that no rule makes."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from headwater.knowledge.tables import read

_VOWELS = frozenset("aeiou")
_PRESENT = {"be": ("is", "are", "am"), "have": ("has",)}


class Forms(NamedTuple):
    """The forms of one verb but the one it is listed by; of most there is one of each."""

    present: tuple[str, ...]
    past: tuple[str, ...]
    participle: tuple[str, ...]
    ing: tuple[str, ...]


@cache
def inflect(verb: str) -> Forms:
    """The forms of a verb of one word: "stop" → stops, stopped, stopped, stopping."""
    irregular = _irregular().get(verb)
    if irregular is not None:
        past, participle, *own = irregular
        return Forms(_present(verb), past, participle, own[0] if own else (_ing(verb),))
    double = f"{verb}{verb[-1]}" if verb in _words("either") else None
    pasts = (_past(verb),) if double is None else (_past(verb), f"{double}ed")
    ings = (_ing(verb),) if double is None else (_ing(verb), f"{double}ing")
    return Forms(_present(verb), pasts, pasts, ings)


@cache
def forms(verb: str) -> tuple[str, ...]:
    """All forms of a verb, itself first, each once; further words ("rule out") stay as they are."""
    head, _, rest = verb.partition(" ")
    found = dict.fromkeys((head, *(form for several in inflect(head) for form in several)))
    return tuple(f"{form} {rest}" if rest else form for form in found)


@cache
def _irregular() -> dict[str, tuple[tuple[str, ...], ...]]:
    rows = (row.split() for row in read("verbs")["irregular"].split(";"))
    return {base: tuple(tuple(form.split("/")) for form in rest) for base, *rest in rows}


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(read("verbs")[key].split())


def _doubles(verb: str) -> bool:
    """Whether the last letter doubles before -ed and -ing: "plan", "permit", not "visit"."""
    if verb in _words("doubling"):
        return True
    short = sum(c in _VOWELS for c in verb) == 1 and len(verb) > 2
    return short and verb[-2] in _VOWELS and verb[-1] not in _VOWELS | frozenset("wxy")


def _present(verb: str) -> tuple[str, ...]:
    if verb in _PRESENT:
        return _PRESENT[verb]
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return (f"{verb}es",)
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return (f"{verb[:-1]}ies",)
    return (f"{verb}s",)


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if _doubles(verb) else f"{verb}ed"


def _ing(verb: str) -> str:
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")) and verb != "be":
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if _doubles(verb) else f"{verb}ing"
