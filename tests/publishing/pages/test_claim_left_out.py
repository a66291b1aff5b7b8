from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.publishing.pages.claim import claim_page
from headwater.publishing.pages.claim_left_out import LeftOut
from headwater.publishing.shown import Shown
from headwater.records import (
    BlockKind,
    Claim,
    Comparison,
    Member,
    Place,
    Polarity,
    Report,
    Statement,
    Story,
    Thread,
    Trace,
)
from tests.builders import reading, report, say
from tests.publishing.indexes import index
from tests.publishing.pages.claims import drawn, words

Date = str | tuple[str | None, str | None] | None

FIRST = "2025-03-04"
KINDS = tuple(LeftOut.__struct_fields__)


def told(
    *dates: Date, telling: int = 2, absent: tuple[int, ...] = (), first: Date = FIRST
) -> Shown:
    """A claim of the first report; `telling` of them tell of its thread, `absent` are silent."""
    reports = tuple(
        report(f"The mill number {n} burned.", outlet=f"Paper {n}", published=date)
        for n, date in enumerate((first, *dates))
    )
    said = [say(of, of.text[:-1]) for of in reports]
    return Shown("s", index(_story(reports, said, telling, absent)))


def _story(
    reports: tuple[Report, ...], said: list[Statement], telling: int, absent: tuple[int, ...]
) -> Story:
    claims = tuple(
        Claim(
            each.id,
            Place.of(each.report, each.content[0]),
            "t-1" if n < telling else f"t-{n + 1}",
            (Member(each.id, each.id, Polarity.ASSERTS),),
        )
        for n, each in enumerate(said)
    )
    first = Thread(
        "t-1",
        claims[0].label,
        tuple(each.id for each in claims[:telling]),
        (),
        tuple(reports[n].id for n in absent),
    )
    others = [Thread(each.thread, each.label, (each.id,)) for each in claims[telling:]]
    readings = tuple(reading(of, each) for of, each in zip(reports, said, strict=True))
    return Story(reports, readings, Comparison(claims=claims, threads=(first, *others)), Trace())


def lists(shown: Shown) -> dict[str, list[int]]:
    out = claim_page(shown, shown.index.case.claims[0].id).left_out
    found = {kind: [line.number for line in getattr(out, kind)] for kind in KINDS}
    return {kind: numbers for kind, numbers in found.items() if numbers}


LATER, EARLIER = "2025-03-06", "2025-03-01"


@pytest.mark.parametrize(
    ("shown", "found"),
    [
        (told(LATER), {"otherwise": [2]}),
        (told(LATER, LATER), {"otherwise": [2], "may_speak": [3]}),
        (told(LATER, LATER, absent=(2,)), {"otherwise": [2], "silent": [3]}),
        (told(LATER, EARLIER), {"otherwise": [2], "not_later": [3]}),
        (told(LATER, FIRST), {"otherwise": [2], "not_later": [3]}),
        (told(LATER, None), {"otherwise": [2], "undated": [3]}),
        (told(LATER, (LATER, None)), {"otherwise": [2], "undated": [3]}),
        (told(None, LATER, first=None), {"otherwise": [2], "undated": [3]}),
        (told(LATER, LATER, telling=1), {"beside": [2, 3]}),
    ],
)
def test_every_report_without_it_stands_once_under_what_is_known_of_it(
    shown: Shown, found: dict[str, list[int]]
) -> None:
    assert lists(shown) == found


def test_a_headline_that_has_it_does_not_tell_of_something_else() -> None:
    one = report("The mill burned.", outlet="One", published=FIRST)
    two = report("Ada Osk was there.", outlet="Two", published=LATER, title="The mill burned")
    said = say(one, "The mill burned")
    title = replace(say(two, "The mill burned", clauses=()), block=BlockKind.TITLE)
    members = tuple(Member(each.id, each.id, Polarity.ASSERTS) for each in (said, title))
    claim = Claim(said.id, Place.of(one.id, said.content[0]), "t-1", members)
    compared = Comparison(claims=(claim,), threads=(Thread("t-1", claim.label, (claim.id,)),))
    story = Story((one, two), (reading(one, said), reading(two, title)), compared, Trace())
    shown = Shown("s", index(story))
    assert lists(shown) == {"headline": [2]}
    assert "In the headline alone: 2 Two" in words(drawn(claim_page(shown, claim.id)))


def test_the_page_says_why_nobody_is_called_silent() -> None:
    shown = told(LATER, LATER, EARLIER, None)
    text = words(drawn(claim_page(shown, shown.index.case.claims[0].id)))
    assert "3 more reports without it, not called silent" in text
    assert "may speak of it in other words: 3 Paper 2" in text
    assert "Not shown to be published after it was known: 4 Paper 3" in text
    assert "dates are not known: 5 Paper 4" in text
    alone = told(LATER, telling=1)
    text = words(drawn(claim_page(alone, alone.index.case.claims[0].id)))
    assert "1 more report without it, not called silent" in text
    assert "One report alone tells of the matter" in text
