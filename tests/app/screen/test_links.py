"""Where the accounts part: by thread, what cannot both stand first, headlines with their text."""

from __future__ import annotations

from dataclasses import replace

from headwater.app.screen import links
from headwater.records import BlockKind, Link, LinkKind, LinkType, Reason, ReasonCode, Story
from tests.app.screen.drawing import drawn, index
from tests.builders import reading
from tests.stories import AGENCY, DEAD, MAY, NEVER, SHIPS, STORY, WEIGHS


def link(kind: LinkKind, about: LinkType | None, a: str, b: str) -> Link:
    return Link(kind, about, a, b, Reason(ReasonCode.QUANTITY_DIFFERS, {"a": "10", "b": "that 12"}))


def story(*several: Link) -> Story:
    return replace(STORY, comparison=replace(STORY.comparison, links=several))


UPDATE = link(LinkKind.UPDATE, LinkType.QUANTITY, WEIGHS.id, MAY.id)
TENSION = link(LinkKind.TENSION, LinkType.QUANTITY, SHIPS.id, DEAD.id)
DENIAL = link(LinkKind.TENSION, LinkType.DENIAL, WEIGHS.id, NEVER.id)


def screen(of: Story, show_all: bool = False) -> str:
    return " ".join(drawn(lambda page: links.draw(page, index(of), show_all)).split())


def test_they_stand_by_thread_with_what_cannot_both_stand_first() -> None:
    shown = screen(story(UPDATE, TENSION, DENIAL))
    parts = [
        "1. “Torvania is weighing",
        "one says so, the other denies it: “10” against “12”",
        "a newer number: first “10”, later “12”",
        "numbers that cannot both be right: “10” against “12”",
    ]
    assert [part in shown for part in parts] == [True] * 4
    places = [shown.index(part) for part in parts]
    assert places == sorted(places)


def test_a_link_of_two_threads_stands_under_the_first() -> None:
    for a, b in ((SHIPS.id, WEIGHS.id), (WEIGHS.id, SHIPS.id)):
        shown = screen(story(link(LinkKind.TENSION, LinkType.QUANTITY, a, b)))
        assert shown.startswith("WHERE THE ACCOUNTS PART 1. ")


def test_a_statement_is_quoted_once_in_a_thread() -> None:
    shown = screen(story(UPDATE, DENIAL))
    assert shown.count("[1] The Brenna Observer") == 2
    assert "[1] The Brenna Observer ← two Western officials, as above" in shown


def test_a_headline_that_differs_as_its_text_does_is_counted_with_it() -> None:
    title = replace(DEAD, block=BlockKind.TITLE)
    readings = (*STORY.readings[:2], reading(AGENCY, NEVER, title))
    headline = link(LinkKind.TENSION, LinkType.DENIAL, WEIGHS.id, DEAD.id)
    found = replace(story(headline, DENIAL), readings=readings)
    assert "headline" not in screen(found)
    assert "(and 1 pair like it)" in screen(found)
    assert "unknown outlet, headline: “At least" in screen(found, True)
    alone = replace(story(headline), readings=readings)
    assert "unknown outlet, headline: “At least" in screen(alone)


def test_a_link_between_statements_of_no_claim_stands_without_a_thread() -> None:
    comparison = replace(STORY.comparison, claims=(), threads=())
    shown = screen(replace(STORY, comparison=comparison))
    assert shown.startswith("WHERE THE ACCOUNTS PART one says so")


def test_long_words_in_which_they_differ_are_cut() -> None:
    why = Reason(ReasonCode.OUTCOME_DIFFERS, {"a": "word " * 40, "b": "short"})
    found = index(story(replace(TENSION, why=why))).case.links[0]
    assert len(links.worded(found)) < 140
    assert "[…]” against “short”" in links.worded(found)
