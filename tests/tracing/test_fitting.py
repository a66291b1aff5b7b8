"""Whether two speakers are one, may be one, or fit behind one relay."""

from __future__ import annotations

import pytest

from headwater.records import HopKind
from headwater.tracing.descriptions import describe
from headwater.tracing.fitting import fits, may_be_same
from headwater.tracing.speakers import Speaker, party_of


def vague(words: str) -> Speaker:
    return Speaker(HopKind.ANONYMOUS, words, None, describe(words))


def person(name: str, title: str = "") -> Speaker:
    said = describe(title) if title else describe("source")
    return Speaker(HopKind.PERSON, name, f"person:{name}", said)


def body(name: str) -> Speaker:
    return Speaker(HopKind.STATE_BODY, name, f"body:{name}", describe(name), party_of(name))


OUTLET = Speaker(HopKind.OUTLET, "Northline", "outlet:Northline")


@pytest.mark.parametrize(
    ("one", "two", "fit", "doubt"),
    [
        (vague("officials"), vague("US officials"), True, True),
        (vague("a nurse"), vague("a sailor"), False, False),
        (vague("neighbors"), person("Marta Amsel"), False, True),
        (vague("sources"), person("Marta Amsel"), True, True),
        (vague("a nurse"), person("Marta Amsel", "General"), False, False),
        (vague("neighbors"), person("Marta Amsel", "a neighbor"), True, True),
        (vague("both candidates"), person("Marta Amsel", "a former mayor"), False, True),
        (vague("both candidates"), vague("a mayor"), False, True),
        (vague("a candidate"), person("Marta Amsel", "a former mayor"), False, False),
        (vague("neighbors"), person("Marta Amsel", "a nurse"), False, True),
        (vague("Yemeni neighbors"), person("Marta Amsel", "a Russian nurse"), False, False),
        (vague("officers"), body("Kessel Police"), False, True),
        (vague("residents"), body("Kessel Police"), False, False),
        (vague("Yemeni soldiers"), body("Russian Defense Ministry"), False, False),
        (person("Marta Amsel", "police officer"), body("Kessel Police"), False, True),
        (person("Marta Amsel"), body("Kessel Police"), False, False),
        (person("Marta Amsel"), person("Paul Ostrow"), False, False),
        (body("Russian Defense Ministry"), body("Russian Foreign Ministry"), False, False),
        (Speaker(HopKind.UNSTATED, None), vague("nurses"), True, True),
        (vague("local journalists"), OUTLET, False, True),
        (vague("residents"), OUTLET, False, False),
    ],
)
def test_fit_and_doubt(one: Speaker, two: Speaker, fit: bool, doubt: bool) -> None:
    assert fits(one, two) == fits(two, one) == fit
    assert may_be_same(one, two) == may_be_same(two, one) == doubt
