"""Whose "his office", "its trustees" and "two of her aides" are: named by their possessor.

A possessive that only points is no part of a name ("his guards"): whom it points to is, where the
words before show it. Who only speaks for a possessor is the possessor ("its spokesman").
"""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.part_words import without_number
from headwater.reading.describing.resolved import Resolved
from headwater.reading.describing.spoken_for import is_bare_voice
from headwater.reading.words import nouns
from headwater.reading.words.phrase_words import NUMBERS
from headwater.records import BODY_KINDS, PEOPLE_KINDS, HopKind, cut

_OWNED = re.compile(
    r"(?:(?P<lead>(?:[\w-]+\s){1,4}?(?:of|for|close\sto|(?P<inside>in|at|from|inside|within|on)))\s)?"
    r"(?P<owner>his|her|its|their|my|our|your)\s(?:own\s)?(?P<rest>.+)"
    r"|(?P<before>(?:[\w-]+\s){1,4}?(?:of|for|close\sto))\s"
    r"(?P<whom>(?P<m>him|his)|(?P<f>hers?)|(?P<p>them|theirs))",
    re.IGNORECASE | re.DOTALL,
)
_CIRCLES = nouns.words(
    """office family entourage campaign camp team party embassy ministry government administration
    cabinet parliament army estate consulate mission delegation department directorate"""
)
"""Nouns for bodies that name nobody without whose they are."""
_SERVING = nouns.words(
    """union bank insurer vendor supplier contractor lender auditor regulator broker publisher
    sponsor employer school"""
)
"""What may be a body and is known by whom it serves: "her union", "my bank"."""
_BODIES = _CIRCLES | nouns.BODIES | nouns.ORGANIZATIONS
_NAMED = re.compile(r",\s[A-Z]")
"""A name behind whose body: "his team, Velm Racing"."""
_POSSESSIVES = {"m": "his", "f": "her", "p": "their"}
_SEVERAL = nouns.CROWDS | {"family", "entourage", "staff", "crew", "team"}
_TAIL = re.compile(
    r"\s(?:of|who|whose|that|which|from|in|at|with|on|near|close|familiar"
    r"|\w+ed\s(?:by|in|on|over|for|as|to|with|at|from))\s.*",
    re.DOTALL,
)
_KNOWN = re.compile(r"\b(?:knowledge|details|aware|news|part|proof|evidence)\sof\Z", re.IGNORECASE)
_FIRST = re.compile(r"\s(?:to|of|from|in|at|with|on|near|for|who|that)\s|,")
"""Where the first noun phrase of some words ends."""
_ARTICLE = re.compile(r"^(?:the|an?|his|her|its|their|my|our|your)\s", re.IGNORECASE)
_ONE = re.compile(
    r"^(?:(?:one|another)\s(?!of\b))?(?:(?:unnamed|unidentified|anonymous)\s)?", re.IGNORECASE
)
"""What tells nothing of whose something is: "one driver's boss", "an unnamed clerk's"."""
_COUNT = re.compile(rf"^(?:{'|'.join(sorted(NUMBERS))}|[\d,.]+)\s", re.IGNORECASE)
_RELATIVE = re.compile(r",.*|\s(?:who|whose|that|which)\s.*", re.DOTALL)


def owner_in(text: str, one: Described) -> Described | None:
    """The pronoun for whose something is, where the name wants its bearer; None elsewhere."""
    match = _OWNED.fullmatch(one.span.quote)
    if match is None or (one.named and (one.name or "")[:1].isupper()):
        return None
    if one.head in _CIRCLES and _NAMED.search(match["rest"] or ""):
        return None
    paper = one.kind is HopKind.DOCUMENT and match.start("owner") == 0
    # "our bank" is that of a body, which need not be named
    served = one.head in _SERVING and (match["owner"] or "our").lower() != "our"
    people = one.kind in PEOPLE_KINDS or one.head in _CIRCLES | nouns.SPEAKERS
    if not (paper or served or people):
        return None
    if match["whom"] and _KNOWN.search(match["before"]):
        # "people with knowledge of them": of the talks
        return None
    if match["whom"]:
        word = next(word for form, word in _POSSESSIVES.items() if match[form])
        return pronoun_at(text, one.span.start + match.start("whom"), word, len(match["whom"]))
    inside = not match["inside"] or match["owner"].lower() == "its"
    if not inside and _BODIES.isdisjoint(_FIRST.split(match["rest"].lower(), 1)[0].split()):
        # "a man in his sixties" is in his own
        return None
    return pronoun_at(text, one.span.start + match.start("owner"), match["owner"])


def pronoun_at(text: str, start: int, word: str, length: int | None = None) -> Described:
    """The description of a possessive pronoun: "its" is a body's, "her" a woman's."""
    form = nouns.PRONOUNS[word.lower()]
    kind = HopKind.ORGANIZATION if form == "n" else HopKind.PERSON
    here = cut(text, start, start + (length or len(word)))
    owner = Described(here, kind, word, word.lower(), plural=form == "p", pronoun=form)
    return replace(owner, gender=form if form in "mf" else None)


def is_possessive(one: Described) -> bool:
    """Whether a pronoun says whose something is."""
    return one.head in {"his", "her", "its", "their"}


def under_owner(one: Described, meant: Resolved) -> Resolved:
    """A description under the name of whose it is: "Jane Roe's office", "the fund's trustees"."""
    match = _OWNED.fullmatch(one.span.quote)
    owner = meant.described
    if match is None or not owner.name:
        return Resolved(one)
    lead = _as_in(one.name or "", match["lead"] or match["before"] or "")
    if match["whom"]:
        whom = owner.name if owner.named else f"the {without_number(_bare(owner))}"
        return Resolved(replace(one, name=f"{lead} {whom}"), meant.antecedent)
    if not lead and _speaks_for(one, owner):
        return meant
    rest = _RELATIVE.sub("", " ".join(match["rest"].split()))
    counted = (
        owner.named and rest.split()[0].lower() in NUMBERS and (match["lead"] or "")[-2:] == "of"
    )
    # "two of its five shareholders": two of Norvik's five
    of_body = bool(lead) and not counted and (owner.kind not in PEOPLE_KINDS or owner.plural)
    if of_body or not _may_stand_before(owner):
        name = f"{rest} of {owner.name if not owner.named else _bare(owner)}"
        name = f"{lead} the {name}" if lead else name
    else:
        names = [_bare(each.described) for each in (meant, *meant.also)]
        if one.head in _SERVING and not owner.named:
            # all of "nineteen sailors" have one union
            names = [_COUNT.sub("", name) for name in names]
        name = " ".join([*lead.split(), as_owner(owner, " and ".join(names)), rest])
    kind = one.kind if lead else kind_of_owned(one)
    its = one.span.quote[:4].lower() == "its "
    if its and one.head == "counterpart" and owner.kind in _LIKE_ITS_OWNER:
        # "the coast guard ... its Swedish counterpart": a body as well
        return Resolved(replace(one, kind=owner.kind, name=name, count=None), meant.antecedent)
    return Resolved(replace(one, kind=kind, name=name), meant.antecedent)


_LIKE_ITS_OWNER = BODY_KINDS


def as_owner(owner: Described, name: str) -> str:
    """A name as that of an owner: "Jane Roe's", "the sailors'", and so of a body whose name ends
    in a plural: "Osk Metals'"."""
    last = name.rsplit(maxsplit=1)[-1].lower()
    many = owner.plural or (owner.kind in BODY_KINDS and nouns.is_plural(last))
    return f"{name}'" if many and last.endswith("s") else f"{name}'s"


def _as_in(name: str, lead: str) -> str:
    """The first words of a description as its name has them: "a clerk at"."""
    plain = " ".join(lead.split())
    same = name.lower().startswith(plain.lower())
    return name[: len(plain)] if same else plain[:1].lower() + plain[1:]


def kind_of_owned(one: Described) -> HopKind:
    """The kind of somebody's somebody: one alone is picked out by the relation."""
    alone = one.kind is HopKind.ANONYMOUS and not (one.plural or one.head in _SEVERAL)
    return HopKind.PERSON if alone else one.kind


def _may_stand_before(owner: Described) -> bool:
    """Whether a possessor's name is plain enough for a possessive: not "one of the employees"."""
    return owner.named or " of " not in (owner.name or "") or owner.plural


def _speaks_for(one: Described, owner: Described) -> bool:
    """Whether words name who only speaks for his possessor: a spokesman, an outlet's reporter."""
    if one.plural:
        return False
    if one.head in nouns.REPORTERS:
        return owner.kind is HopKind.OUTLET
    return is_bare_voice(one)


def _bare(owner: Described) -> str:
    """A possessor's name without its article, and without what only describes on."""
    name = _ARTICLE.sub("", owner.name or "", count=1)
    return name if owner.named else _TAIL.sub("", _ONE.sub("", name))
