from __future__ import annotations

import pytest

from headwater.casebook.finding import Found, Hit, Way
from headwater.casebook.store import Kept
from headwater.publishing.pages.find import FindPage, find_page, most_of
from headwater.reading.rules import RuleReader
from tests import stories
from tests.builders import report, say

KEPT = Kept(
    number=7,
    id=stories.OBSERVER.id,
    capture="0",
    decoder="built/1",
    source="observer.txt",
    place="observer.txt",
    text_sha256="0",
    outlet="The Brenna Observer",
    earliest="2025-03-04",
    latest="2025-03-04",
    title="Torvania weighs missiles",
    story="story-1",
    revises=None,
    deleted_at=None,
    deleted_by=None,
    deleted_why=None,
)


def _page(*hits: Hit, most: int = 20) -> FindPage:
    return find_page("missiles", most, Found(hits, ("not searched by meaning",)), [KEPT])


def test_a_statement_stands_with_its_report_and_its_chains() -> None:
    (each,) = _page(Hit(7, "The Brenna Observer", stories.WEIGHS, Way.ALL_WORDS)).full
    assert each.id == stories.WEIGHS.id
    line = each.report
    assert (line.number, line.outlet, line.title) == (7, KEPT.outlet, KEPT.title)
    assert line.date == "4 Mar 2025"
    assert [[hop.told for hop in chain] for chain in each.chains] == [
        ["The Brenna Observer", "two Western officials"]
    ]
    assert each.said.text == stories.WEIGHS.content[0].quote
    assert each.claim and not each.own_voice and not each.near


def test_what_says_nothing_that_is_compared_leads_to_no_claim() -> None:
    (each,) = _page(Hit(7, None, stories.KNEW, Way.SOME_WORDS)).others
    assert not each.claim


def test_own_voice_and_what_is_near_are_told() -> None:
    page = _page(
        Hit(8, None, stories.SHIPS, Way.MEANING), Hit(7, None, stories.WEIGHS, Way.SOME_WORDS)
    )
    assert [(each.own_voice, each.near) for each in page.others] == [(True, True), (False, False)]
    assert page.full == () and page.number == 2
    assert page.others[0].report.title is None  # a report that went away meanwhile
    assert page.notes == ("not searched by meaning",)


WEIGHS = stories.WEIGHS
HOW = [
    ((), ""),
    ((Way.ALL_WORDS,), ""),
    ((Way.SOME_WORDS,), "with some of the words"),
    ((Way.ALL_WORDS, Way.MEANING), "near in meaning"),
    ((Way.MEANING, Way.SOME_WORDS), "with some of the words, or near in meaning"),
]


@pytest.mark.parametrize(("ways", "how"), HOW)
def test_how_the_others_were_found(ways: tuple[Way, ...], how: str) -> None:
    assert _page(*(Hit(7, None, WEIGHS, way) for way in ways)).how == how


def test_the_that_before_the_words_is_left_out() -> None:
    made = report("Lena Osk said that nothing was sent.", outlet="Meridian")
    (each,) = _page(Hit(1, "Meridian", say(made, "that nothing was sent"), Way.ALL_WORDS)).full
    assert each.said.text == "nothing was sent" == made.text[each.said.start : each.said.end]


def test_broken_words_are_shown_with_what_is_left_out() -> None:
    made = report("Torvania, he said, may supply missiles.", outlet="Meridian")
    said = say(made, ["Torvania", "may supply missiles"])
    (each,) = _page(Hit(1, "Meridian", said, Way.ALL_WORDS)).full
    assert each.said.text == "Torvania […] may supply missiles"


@pytest.mark.parametrize(("asked", "most"), [(0, 20), (1, 1), (200, 200), (999, 200)])
def test_how_many_are_looked_for(asked: int, most: int) -> None:
    assert most_of(asked) == most


def test_more_is_offered_where_there_may_be_more() -> None:
    hit = Hit(7, None, stories.WEIGHS, Way.ALL_WORDS)
    assert _page(hit, most=1).more == 200
    assert _page(hit, most=2).more is None
    assert _page(*[hit] * 200, most=200).more is None


def test_a_hit_tells_how_it_is_put() -> None:
    text = "Osk denied that it burned. Lund said it may burn. Roe said it rained."
    denied, doubted, plain = RuleReader().read(report(text)).statements
    hits = (Hit(7, None, one, Way.ALL_WORDS) for one in (denied, doubted, plain))
    assert [(each.put, each.weak) for each in _page(*hits).full] == [
        ("denied", ("denied",)),
        ("put as possible", ("may",)),
        ("", ()),
    ]
