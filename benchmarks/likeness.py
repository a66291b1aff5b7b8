"""When a chain, a hop or a name is the one that is annotated in a passage of our own."""

from __future__ import annotations

import re

from training.passages import Way

from headwater.knowledge import outlets
from headwater.reading.words import nouns
from headwater.reading.words.known import entity
from headwater.records import Chain, Hop


def right_chain(chain: Chain, way: Way) -> bool:
    """Whether a chain has after its outlet the hops of the annotated way, each one right.

    The outlet that speaks of itself is no further hop.
    """
    hops = chain.hops[1:]
    gold = [hop for hop in way.hops if not is_own(hop, chain.hops[0].name or "")]
    return len(hops) == len(gold) and all(
        same_hop(hop, one) for hop, one in zip(hops, gold, strict=True)
    )


def is_own(hop: tuple[str, str], outlet: str) -> bool:
    """Whether an annotated hop is the outlet that publishes the report ("our reporter")."""
    name, kind = hop
    return kind == "outlet" and (same_name(name, outlet) or name.lower().startswith("our "))


def same_hop(hop: Hop, gold: tuple[str, str]) -> bool:
    """Whether a hop is an annotated one: of the same kind and name.

    People without a name are "anonymous" or a "group" as their number is felt; the two count as
    one. So do "person" and "anonymous" where neither name is a proper one ("the coroner"). Of
    people whom the annotation calls by a bare noun ("lawyer" for "her lawyer") a hop may say more,
    whose they are ("Jane Roe's lawyer"); never less.
    """
    name, kind = gold
    if kind == "unstated" or hop.kind.value == "unstated":
        return hop.kind.value == kind
    nameless = {hop.kind.value, kind} <= {"anonymous", "group"}
    post = {hop.kind.value, kind} <= {"anonymous", "person"} and not _is_proper(name)
    people = {hop.kind.value, kind} <= {"anonymous", "group", "person"}
    same = same_name(hop.name or "?", name) or (people and leaves_owner(hop.name or "?", name))
    return (hop.kind.value == kind or nameless or post) and same


def _is_proper(name: str) -> bool:
    return any(word[:1].isupper() for word in name.split()[1:])


def leaves_owner(found: str, gold: str) -> bool:
    """Whether the annotation does not say whose people are meant and the found name does: "lawyer"
    for "Jane Roe's lawyer", as it is for "her lawyer"."""
    whose = _SOMEBODYS.fullmatch(" ".join(found.replace("\u2019", "'").split()))
    return whose is not None and same_name(whose["what"], gold)


_ARTICLES = nouns.words("the a an this that these those its our his her their my your")
_RANKS = frozenset(nouns.FULL_TITLES) | nouns.TITLES | nouns.POSTS
_DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_TAILS = nouns.words("who that which whose seen held shown taken written given sent drawn")
"""Words, beside participles in -ed and -ing, that begin what only describes on."""


def same_name(found: str, gold: str) -> bool:
    """Whether two spellings name one source.

    They do where they are equal after these steps: case and the marks of abbreviation go;
    possessive endings go, and an article or a possessive pronoun before the name ("his wife":
    "wife"); names that the tables of outlets, bodies
    and states know become the table's; titles, ranks and posts before a person's name go ("Justice
    Minister Col. Adam Reed": "adam reed"); the last word comes into the singular. What stands after
    a comma or in brackets does not count, nor a participle or relative clause at the end of a
    description ("records reviewed by Reuters": "records"). Whose somebody is may stand before or
    behind ("the fund's trustees": "trustees of the fund"). Nothing else is forgiven: "officials"
    are not "US officials", and a surname is not the full name.
    """
    a, b = _plain(found), _plain(gold)
    same = a == b or _without_tail(a) == _without_tail(b)
    return same or _of_whom(found) == _of_whom(gold)


_SOMEBODYS = re.compile(r"(?:the |an? )?(?P<who>.+?)(?:'s|(?<=s)') (?P<what>[a-z][a-z -]*)")
_OF_THE = re.compile(r"\bof (?:the|an?) ")


def _of_whom(name: str) -> str:
    """A name with whose it is behind it: "deputy of governor" of "the governor's deputy"."""
    name = " ".join(name.replace("\u2019", "'").split())
    whose = _SOMEBODYS.fullmatch(name)
    return _plain(_OF_THE.sub("of ", f"{whose['what']} of {whose['who']}" if whose else name))


def _without_tail(plain: str) -> str:
    words = plain.split()
    for place, word in enumerate(words[1:], start=1):
        if word in _TAILS or word.endswith(("ed", "ing")):
            kept = words[:place]
            return " ".join([*kept[:-1], nouns.singular(kept[-1])])
    return plain


def _plain(name: str) -> str:
    name = _ASIDE.sub("", " ".join(name.replace("\u2019", "'").split()))
    known = outlets.by_name(name)
    of_table = entity(name)
    if known is not None and (of_table is None or of_table.sort == "outlet"):
        name = _ASIDE.sub("", known.name)
    elif of_table is not None and not of_table.adjective:
        name = of_table.name
    name = name.split(",")[0]
    name = _DOTTED.sub(lambda found: found.group().replace(".", ""), name)
    words = [word.strip(".").removesuffix("'s").rstrip("'") for word in name.split()]
    rest = [word for word in words if word]
    while len(rest) > 1 and rest[0].lower() in _ARTICLES:
        rest = rest[1:]
    last = max((i for i, w in enumerate(rest[:-1]) if w.strip(".").lower() in _RANKS), default=-1)
    if 0 <= last < len(rest) - 1 and all(not word.islower() for word in rest[last + 1 :]):
        rest = rest[last + 1 :]
    plain = [word.lower() for word in rest]
    return " ".join([*plain[:-1], nouns.singular(plain[-1])]) if plain else ""
