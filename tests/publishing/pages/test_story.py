from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from headwater.publishing.brief import MarkdownExporter
from headwater.publishing.pages.story import (
    ATTENTION,
    Attention,
    StoryClaim,
    StoryPage,
    StoryThread,
    story_page,
)
from headwater.publishing.rendering import Chrome, Served, render
from headwater.publishing.shown import Arrived, Shown
from headwater.records import Comparison, Count, HopKind, Origins, Root, Story, Trace
from tests import stories
from tests.builders import reading, report, say
from tests.publishing.indexes import index

A = Attention
SHOWN = Shown("story-1", index(stories.STORY))
PAGE = story_page(SHOWN)


def _every(page: StoryPage) -> list[StoryClaim]:
    return [claim for thread in (*page.threads, *page.others) for claim in thread.claims]


def _threads(page: StoryPage) -> list[StoryThread]:
    return [*page.threads, *page.others]


def test_every_claim_of_the_story_stands_on_it_once() -> None:
    ids = [each.id for each in _every(PAGE)]
    assert sorted(ids) == sorted(SHOWN.index.claims)
    assert PAGE.figures.claims == PAGE.figures.shown == len(ids)


def test_what_is_disputed_or_repeated_stands_apart() -> None:
    assert [claim.id for thread in PAGE.threads for claim in thread.claims] == [stories.ONE.id]
    (claim,) = PAGE.threads[0].claims
    assert claim.origins.told == "1–2" and claim.denials and claim.denials.told == "1–1"
    assert claim.attention == (A.DISPUTED,)
    assert PAGE.threads[0].attention == (A.DISPUTED,)


def test_a_thread_says_in_what_accounts_part_how_it_went_and_who_is_silent() -> None:
    (thread,) = PAGE.threads
    assert [(each.told, each.reports) for each in thread.tensions] == [
        ("one says so, the other denies it", (1, 3))
    ]
    assert thread.steps == ()  # what was weighed, and denied by another, went no way
    assert thread.silent == (stories.AGENCY.id,)


def test_the_numbers_of_the_story() -> None:
    figures = PAGE.figures
    assert (figures.reports, figures.outlets, figures.tensions) == (3, 2, 1)
    assert figures.repeated == 1
    assert (PAGE.first, PAGE.last) == ("2025-03-04", "2025-03-17")
    assert [line.number for line in PAGE.reports] == [1, 2, 3]


@pytest.mark.parametrize("only", A)
def test_asked_for_one_kind_the_page_has_the_claims_of_that_kind_alone(only: Attention) -> None:
    page = story_page(SHOWN, only)
    wanted = [each for each in _every(PAGE) if only in each.attention]
    assert _every(page) == wanted
    assert page.only is only
    assert page.figures.shown == PAGE.counts[only] == len(wanted)
    assert page.counts == PAGE.counts and page.figures.claims == PAGE.figures.claims
    assert all(thread.claims for thread in _threads(page))


def test_there_are_words_for_every_kind_of_attention() -> None:
    assert set(ATTENTION) == set(A) == set(PAGE.counts)


@pytest.mark.parametrize(
    ("outlets", "least", "most", "found"),
    [
        (1, 1, 1, set()),
        (2, 1, 1, {A.ONE_ORIGIN}),
        (3, 1, 1, {A.ONE_ORIGIN, A.FEW_ORIGINS}),
        (3, 1, 2, set()),
        (4, 1, 2, {A.FEW_ORIGINS}),
        (4, 0, 0, {A.FEW_ORIGINS}),
        (5, 3, 3, set()),
    ],
)
def test_few_origins_for_many_outlets_ask_for_attention(
    outlets: int, least: int, most: int, found: set[Attention]
) -> None:
    told = [report("The ship sank.", outlet=f"Outlet {n}") for n in range(outlets)]
    said = [say(each, "The ship sank") for each in told]
    roots = tuple(Root(f"Outlet {n}", HopKind.OUTLET, (said[n].id,)) for n in range(most))
    claim = replace(
        stories.TWO,
        id=said[0].id,
        label=stories.place(told[0], "The ship sank"),
        members=tuple(stories.member(each) for each in said),
    )
    story = replace(
        stories.EMPTY,
        reports=tuple(told),
        readings=tuple(stories.reading(r, s) for r, s in zip(told, said, strict=True)),
        comparison=Comparison(
            claims=(claim,),
            threads=(
                replace(stories.COMPARISON.threads[1], label=claim.label, claims=(claim.id,)),
            ),
        ),
        trace=Trace(counts=(Count(claim.id, Origins(least, most, roots)),)),
    )
    (shown,) = _every(story_page(Shown("s", index(story))))
    assert set(shown.attention) == found
    assert shown.reach.outlets == outlets


def test_a_claim_that_a_late_report_repeats_is_new_and_one_it_begins_is_not() -> None:
    times = {stories.OBSERVER.id: "01", stories.TIMES.id: "01", stories.AGENCY.id: "20"}
    arrived = {
        of: Arrived(n, "x.txt", f"2025-03-{day}T10:00:00Z")
        for n, (of, day) in enumerate(times.items(), start=1)
    }
    page = story_page(replace(SHOWN, arrived=arrived))
    assert [each.id for each in _every(page) if A.NEW in each.attention] == [stories.ONE.id]
    assert [line.new for line in page.reports] == [False, False, True]


def test_a_story_without_reports_is_empty() -> None:
    page = story_page(Shown("s", index(stories.EMPTY)))
    assert (page.first, page.last, page.reports, _every(page)) == (None, None, (), [])
    assert set(page.counts.values()) == {0}


def test_the_twin_is_the_page() -> None:
    assert msgspec.json.decode(msgspec.json.encode(PAGE), type=StoryPage) == PAGE


def test_who_would_not_say_something_is_told_on_the_whole_page_alone() -> None:
    text = "The mill burned for two hours. Ada Osk declined to comment on <b>it</b>."
    said = report(text, outlet="Harbour Times")
    refused = replace(
        say(
            said,
            "to comment on <b>it</b>",
            "Harbour Times < Ada Osk",
            source="Ada Osk",
            cue="declined",
        ),
        clauses=(),
    )
    story = Story((said,), (reading(said, refused),), Comparison(), Trace())
    shown = Shown("story-1", index(story))
    page = story_page(shown)
    (one,) = page.withheld
    assert one.words.text == "declined to comment on <b>it</b>"
    assert [[hop.told for hop in hops] for hops in one.chains] == [["Ada Osk"]]
    assert (one.id, one.report.number) == (refused.id, 1)
    assert story_page(shown, A.DISPUTED).withheld == ()
    chrome = Chrome("velm.case", "story", "story-1")
    drawn = render("story.html", page, chrome, Served(), attention=ATTENTION)
    assert "Would not say" in drawn and "&lt;b&gt;it" in drawn and "<b>it" not in drawn
    brief = "".join(MarkdownExporter().export(story))
    assert "### Would not say" in brief and "- [1] Ada Osk: “declined to " in brief
