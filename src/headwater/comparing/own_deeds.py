"""Denials of a deed by the party that is said to have done it: "its forces carried out no attack".

Such a denial is worded more widely than the deed ("any attack on the city"), so that the two are
two claims. They cannot both stand all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from headwater.comparing.claims import Group
from headwater.comparing.features import Features
from headwater.comparing.identity import is_generic
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import head_span, link, reason
from headwater.comparing.status import negation_of
from headwater.comparing.views import CONTROL
from headwater.records import Link, LinkKind, LinkType, Polarity, ReasonCode, StatusValue
from headwater.text.names import normal

_OWN = frozenset({"its", "their", "our", "his", "her"})
_OPENERS = frozenset({"the", "its", "our", "one", "two", "three", "some", "and", "but", "this"})
_SWEEPING = frozenset({"any", "no", "never", "ever", "none"})
_DONE = frozenset({StatusValue.DONE, StatusValue.UNDER_WAY})


def own_deed_links(groups: Sequence[Group], kin: Kinship) -> Iterator[Link]:
    """A tension for each head that asserts a deed of a party which denies all such deeds."""
    deeds: dict[str, list[Features]] = {}
    for group in groups:
        head = group.head
        if head.status in _DONE and head.polarity is Polarity.ASSERTS:
            for act in head.acts - CONTROL:
                deeds.setdefault(act, []).append(head)
    denials = [one for group in groups for one in group.clauses if _denies_own(one)]
    for no in denials:
        acts = {act for found in no.view.acts for act in found.acts}
        found = {yes.id: yes for act in sorted(acts) for yes in deeds.get(act, ())}
        for yes in found.values():
            if kin.related(yes.view.report.id, no.view.report.id) and _of_party(yes, no):
                why = reason(
                    ReasonCode.POLARITY_DIFFERS, (yes, head_span(yes)), (no, negation_of(no.view))
                )
                yield link(LinkKind.TENSION, LinkType.DENIAL, (yes, no), why)


def _denies_own(one: Features) -> bool:
    """Whether somebody denies every deed of a kind by people of its own."""
    if one.polarity is not Polarity.DENIES or one.view.key is None or one.agents:
        return False
    words = one.view.words
    return bool(_OWN & set(words[: one.view.key.start]) and _SWEEPING & set(words))


def _of_party(yes: Features, no: Features) -> bool:
    """Whether the doer of the deed bears the name of who denies, and no other place is meant."""
    if yes.places and no.places and not yes.places & no.places:
        return False
    key = yes.view.key
    if key is None or yes.view.passive:
        return False
    doer = (token.text for token in yes.view.tokens[: key.start])
    return bool(_own_words(doer) & _denier(no))


def _denier(one: Features) -> frozenset[str]:
    """The words that stand for who denies, in the normal form of names."""
    statement = one.view.statement
    quotes = [span.quote for span in statement.sources]
    quotes += [c.terminal.antecedent.quote for c in statement.chains if c.terminal.antecedent]
    return _own_words(word for quote in quotes for word in quote.split())


def _own_words(words: Iterable[str]) -> frozenset[str]:
    """The capitalised words that are no general ones, in the normal form of names."""
    named = {normal(word) for word in words if word[:1].isupper()}
    return frozenset(word for word in named - _OPENERS if len(word) > 2 and not is_generic(word))
