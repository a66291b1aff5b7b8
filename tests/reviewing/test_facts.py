"""Reports without outlet or date."""

from __future__ import annotations

from headwater.records import DecisionKind
from headwater.reviewing.decided import Decided
from headwater.reviewing.doubts import DoubtKind
from headwater.reviewing.facts import missing_facts
from headwater.reviewing.lookup import Lookup
from tests.reviewing.made import APART, COURIER, DROPPED, MAY, UNITS, attached, claim, story

K = DecisionKind
BESIDE = story((claim(MAY, DROPPED),))


def test_only_what_tells_the_same_as_others_needs_an_outlet_and_a_date() -> None:
    lookup = Lookup(BESIDE)
    found = list(missing_facts(lookup, Decided((), lookup)))
    assert [(d.kind, d.sides[0].id) for d in found] == [
        (DoubtKind.NO_OUTLET, COURIER.id),
        (DoubtKind.NO_DATE, COURIER.id),
    ]
    assert [d.answers[0].asks for d in found] == ["outlet", "published"]
    assert found[0].weight > found[1].weight
    alone = Lookup(story(APART))
    assert not list(missing_facts(alone, Decided((), alone)))


def test_what_a_person_has_stated_is_not_asked() -> None:
    lookup = Lookup(BESIDE)
    stated = [attached(kind, UNITS.id, about=COURIER) for kind in (K.OUTLET, K.PUBLISHED)]
    assert not list(missing_facts(lookup, Decided(stated, lookup)))
