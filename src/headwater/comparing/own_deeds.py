"""Denials of a deed by the party that is said to have done it: "its forces carried out no attack".

Such a denial is worded otherwise than the deed: more widely ("any attack on the city"), or by what
the party would call it ("did not fire on the town", of a drone that hit it). The two are two claims
then. They cannot both stand all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from headwater.comparing.claims import Group
from headwater.comparing.features import Features
from headwater.comparing.identity import is_generic
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import head_span, link, reason
from headwater.comparing.negated import denied_acts
from headwater.comparing.quoting import whole_phrase
from headwater.comparing.scoring import are_shown_apart
from headwater.comparing.speakers import are_one
from headwater.comparing.status import ACTUAL, negation_of
from headwater.comparing.views import BE, CONTROL, Seat, View
from headwater.knowledge.acts import Found, Part
from headwater.records import (
    HopKind,
    Link,
    LinkKind,
    LinkType,
    NameKind,
    Polarity,
    ReasonCode,
    StatusValue,
)
from headwater.text.names import normal
from headwater.text.wordlists import words

_OWN = words("its their our his her we they it")
_ANY = frozenset({"that", "any"})
_OPENERS = frozenset({"the", "its", "our", "one", "two", "three", "some", "and", "but", "this"})
_AHEAD = words("will would shall wo")
_SWEEPING = frozenset({"any", "no", "never", "ever", "none"})
_HOSTILE = frozenset({"attack", "shoot", "launch", "explode", "invade", "burn", "sink", "destroy"})
"""Acts of which one party's word may be another's: shelling, firing, launching a drone."""
_DID = words("behind responsible carried launched conducted committed staged opened blaming blamed")
"""What makes a doer of who stands before the noun of an act: "was behind the strike"."""
_PARTIES = words("army military government police rebels militia front company coalition navy")
"""Parties that one report means by the one word."""
_ACTING = frozenset({NameKind.STATE, NameKind.FORCE, NameKind.BODY, NameKind.PERSON})
_FORCES = words(
    "forces army military units troops soldiers detachments gunners artillery aircraft jets"
    " warplanes drone drones missile missiles navy ships republic"
)
_BY_REACH = 7
_SOON = 600
"""How many characters before a denial the deed may stand that it need not name: "denied that its
aircraft had hit the camp"."""
_LEAST = 2


def own_deed_links(groups: Sequence[Group], kin: Kinship) -> Iterator[Link]:
    """A tension for each clause that asserts a deed of a party which denies it, or all such."""
    deeds: dict[str, list[tuple[str, Features]]] = {}
    sides = _sides([one for group in groups for one in group.clauses])
    for group in groups:
        for yes in [one for one in (group.head, *group.clauses) if _is_deed(one)][:1]:
            for word in _doer_words(yes):
                deeds.setdefault(word, []).append((group.id, yes))
    for group in groups:
        for no in _of_each(group, _denies_own):
            party = _denier(no) | _subject(no)
            party |= {word for name in party for word in sides.get(name, ())}
            held = (each for word in sorted(party) for each in deeds.get(word, ()))
            found = {yes.id: yes for claim, yes in held if claim != group.id}
            yield from (_parting(yes, no) for yes in found.values() if _is_denied(yes, no, kin))


def _parting(yes: Features, no: Features) -> Link:
    why = reason(
        ReasonCode.POLARITY_DIFFERS,
        (yes, whole_phrase(yes.view, head_span(yes))),
        (no, whole_phrase(no.view, negation_of(no.view))),
    )
    return link(LinkKind.TENSION, LinkType.DENIAL, (yes, no), why)


def _of_each(group: Group, fits: Callable[[Features], bool]) -> Iterator[Features]:
    """The first clause of each report that fits, so that copies make no links of their own."""
    seen = set[str]()
    for one in group.clauses:
        if one.view.report.id not in seen and fits(one):
            seen.add(one.view.report.id)
            yield one


def _is_deed(one: Features) -> bool:
    """Whether a clause says that somebody did something."""
    if one.polarity is not Polarity.ASSERTS or not one.acts - CONTROL:
        return False
    return one.status in ACTUAL and one.status is not StatusValue.NOT_DONE


def _denies_own(one: Features) -> bool:
    """Whether somebody denies a deed by itself or people of its own: "its forces", "shelling".

    Who says what will not be done denies nothing that was done.
    """
    key = one.view.key
    if one.polarity is not Polarity.DENIES or key is None or one.view.passive:
        return False
    before = one.view.words[: key.start]
    if not _AHEAD.isdisjoint(before):
        return False
    return _ANY.issuperset(before) or bool(_OWN & set(before) or _subject(one))


def _subject(one: Features) -> frozenset[str]:
    """The words of the party that a clause names before its act: "the units of Velda did not"."""
    key = one.view.key
    return _named(one.view, range(key.start if key is not None else 0))


def _named(view: View, where: range) -> frozenset[str]:
    """The words of the parties and persons named there, in the normal form of names."""
    seats = _acting(view, where)
    return _own_words(view.tokens[at].text for seat in seats for at in range(seat.first, seat.last))


def _acting(view: View, where: range) -> list[Seat]:
    """The names there of who may act: of a place only where its forces are told of."""
    forces = not _FORCES.isdisjoint(view.words[where.start : where.stop])
    return [
        seat
        for seat in view.seats
        if seat.first in where
        and (seat.name.kind in _ACTING or (forces and seat.name.kind is NameKind.PLACE))
    ]


def _sides(clauses: Sequence[Features]) -> dict[str, set[str]]:
    """The words that stand before a speaker's name anywhere: Wanak's are those of "the NLF's"."""
    sides: dict[str, set[str]] = {}
    for one in clauses:
        for chain in one.view.statement.chains:
            names = normal(chain.terminal.name or "").split()
            if chain.terminal.kind is HopKind.PERSON and names:
                # a name may be made of marks alone
                sides.setdefault(names[-1], set()).update(_denier(one) - {names[-1]})
    return sides


def _is_denied(yes: Features, no: Features, kin: Kinship) -> bool:
    """Whether the deed is one of those that are denied, and nothing shows another time or place."""
    if yes.view.statement.id == no.view.statement.id or are_one(yes, no):
        return False
    if are_shown_apart(yes, no) or not kin.related(yes.view.report.id, no.view.report.id):
        return False
    targets = _targets(no.view)
    if targets and (there := _targets(yes.view)) and not there & targets:
        return False
    denied = denied_acts(no.view)
    if _SWEEPING & set(no.view.words):
        return bool((yes.acts - CONTROL) & denied or (yes.acts & _HOSTILE and denied & _HOSTILE))
    key = no.view.key
    fought = key is not None and key.acts & denied & _HOSTILE and _is_sure(no.view, key)
    known = _is_known(targets, yes.view.report.text) or _stands_before(yes, no)
    return bool(fought and yes.acts & _HOSTILE and known)


def _stands_before(yes: Features, no: Features) -> bool:
    """Whether the deed is told in the same report a little before it is denied."""
    before, denial = yes.view.clause.content, no.view.clause.content
    if yes.view.report.id != no.view.report.id or not before or not denial:
        return False
    return 0 <= denial[0].start - before[-1].end <= _SOON


def _is_known(targets: frozenset[str], text: str) -> bool:
    """Whether a report speaks of what a denial names, which needs to name something."""
    low = text.lower()
    return bool(targets) and all(word in low for word in targets)


def _targets(view: View) -> frozenset[str]:
    """The words of the names behind the act, up to from where it was done."""
    key = view.key
    first = key.end if key is not None else len(view.words)
    last = next((n for n in range(first, len(view.words)) if view.words[n] == "from"), None)
    return _own_words(
        token.text
        for token, word in zip(view.tokens[first:last], view.words[first:last], strict=True)
        if word
    )


def _doer_words(one: Features) -> frozenset[str]:
    """The words of who did it, and the first letters of a long name, in the normal form of names.

    A party without a name ("the army") is known within its report alone.
    """
    view, key = one.view, one.view.key
    if key is None:
        return frozenset()
    if view.passive:
        behind = view.words[key.end :]
        at = key.end + behind.index("by") if "by" in behind else len(view.words)
        where = range(at, min(at + _BY_REACH, len(view.words)))
    elif _is_sure(view, key) or not _DID.isdisjoint(view.words[: key.start]):
        where = range(key.start)
    else:
        return frozenset()
    names = (seat.name.span.quote for seat in _acting(view, where))
    capitals = ("".join(word[0] for word in name.split()) for name in names)
    short = frozenset(letters.lower() for letters in capitals if len(letters) > _LEAST)
    return _named(view, where) | short | _parties((view.tokens[at].text for at in where), one)


def _is_sure(view: View, key: Found) -> bool:
    """Whether an act is told by a verb: "was shooting at", and not "into the shooting"."""
    ing = any(sense.part is Part.ING for sense in key.senses)
    before = view.words[key.start - 1 : key.start]
    return view.is_verb(key) and (not ing or not before or before[0] in BE)


def _denier(one: Features) -> frozenset[str]:
    """The words that stand for who denies, in the normal form of names."""
    statement = one.view.statement
    quotes = [span.quote for span in statement.sources]
    quotes += [c.terminal.antecedent.quote for c in statement.chains if c.terminal.antecedent]
    told = [word for quote in quotes for word in quote.split()]
    return _own_words(told) | _parties(told, one)


def _parties(told: Iterable[str], one: Features) -> frozenset[str]:
    named = (word.lower().removesuffix("'s").removesuffix("’s") for word in told)
    return frozenset(f"{word}@{one.view.report.id}" for word in named if word in _PARTIES)


def _own_words(words: Iterable[str]) -> frozenset[str]:
    """The capitalised words that are no general ones, in the normal form of names."""
    named = {normal(word) for word in words if word[:1].isupper()}
    return frozenset(word for word in named - _OPENERS if len(word) > 2 and not is_generic(word))
