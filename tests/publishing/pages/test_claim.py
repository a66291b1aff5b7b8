"""The Claim page: its parts from a story built by hand, and its HTML."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import msgspec
import pytest
from lxml import html

from headwater.publishing.pages.claim import ClaimPage, claim_page
from headwater.publishing.pages.claim_origins import MOST_PLACES, MOST_SAYINGS
from headwater.publishing.shown import Shown
from headwater.records import Polarity, StatusValue
from tests.origins.building import Line, article, build_articles
from tests.origins.situations import SITUATIONS
from tests.publishing.graph.graphs import index_of
from tests.publishing.pages.claims import drawn, page_of, shown, situation, words
from tests.stories import ONE, STORY, WEIGHS


def test_an_unknown_claim_is_an_error() -> None:
    with pytest.raises(KeyError):
        claim_page(shown(), "s-none")


def test_head() -> None:
    page = claim_page(shown(), ONE.id)
    assert page.label.text == "Torvania is weighing whether to supply missiles to the rebels"
    assert (page.origins.min, page.origins.max) == (1, 2)
    assert page.denials is not None
    assert (page.denials.min, page.denials.max) == (1, 1)
    assert page.reach.reports == 3


def test_the_thread_by_time() -> None:
    standings = claim_page(shown(), ONE.id).thread.standings
    assert [(s.value, s.when, s.reports, s.here) for s in standings] == [
        (StatusValue.UNDECIDED, "4 Mar 2025", (1,), True),
        (StatusValue.NOT_DONE, "17 Mar 2025 or later", (3,), True),
        (StatusValue.POSSIBLE, None, (2,), True),
    ]


def test_one_value_alone_is_no_course_of_the_matter() -> None:
    comparison = STORY.comparison
    done = [replace(each, value=StatusValue.DONE) for each in comparison.threads[0].status]
    threads = (replace(comparison.threads[0], status=tuple(done)), *comparison.threads[1:])
    story = replace(STORY, comparison=replace(comparison, threads=threads))
    page = claim_page(shown(story), ONE.id)
    assert page.thread.standings == ()
    assert "How the matter stands" not in words(drawn(page))
    assert "How the matter stands" in words(drawn(claim_page(shown(), ONE.id)))


@pytest.mark.parametrize("name", [each.name for each in SITUATIONS])
def test_every_statement_stands_once_and_every_reason_is_told(name: str) -> None:
    of = situation(name)
    (claim,) = of.index.case.claims
    page = claim_page(of, claim.id)
    said = [
        saying.id
        for side in page.sides
        for part in (*(o.sayings for o in side.origins), side.uncounted, side.headlines)
        for saying in part
    ]
    assert sorted(said) == sorted(member.id for member in claim.statements)
    given = {why.code for root in claim.origins.roots for why in root.why}
    given |= {why.code for why in claim.origins.why}
    told = {
        why.code
        for side in page.sides
        if side.polarity is Polarity.ASSERTS
        for why in (*side.why, *(w for o in side.origins for w in o.why))
    }
    assert told == given or not page.sides[0].origins
    root = drawn(page)
    assert len(root.xpath("//article[@class='saying']")) == len(said)
    assert len(root.xpath("//h1")) == 1
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    levels = [int(h.tag[1]) for h in root.xpath("//h1|//h2|//h3|//h4")]
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_a_claim_of_many_statements_names_the_rest() -> None:
    papers = [
        article(f"Paper {n}", Line(f"The pumps failed, says {n}.", "<cited< outlet:Meridian"))
        for n in range(MOST_SAYINGS + 5)
    ]
    index = index_of(build_articles(papers))
    page = claim_page(Shown("st-1", index), index.case.claims[0].id)
    (origin,) = page.sides[0].origins
    assert len(origin.sayings) == MOST_SAYINGS
    assert [each.number for each in origin.others] == [25, 26, 27, 28, 29]
    (why,) = origin.why
    assert len(why.quotes) == MOST_PLACES
    assert why.more == MOST_SAYINGS + 5 - MOST_PLACES
    assert "5 statements more" in words(drawn(page))


@pytest.mark.parametrize("name", [each.name for each in SITUATIONS][::7])
def test_nothing_that_a_strict_policy_refuses(name: str) -> None:
    text = html.tostring(drawn(page_of(name)), encoding="unicode")
    assert not re.search(r"\sstyle=|\son\w+=|<style|javascript:", text)


def test_the_page_in_words() -> None:
    root = drawn(claim_page(shown(), ONE.id))
    text = words(root.xpath("//main")[0])
    assert "Asserted by 1 to 2 origins, denied by one origin." in text
    assert "Asserted, on 1–2 origins" in text
    assert "Denied, on 1 origin" in text
    assert "put as possible (weighing)" in text
    assert "No words were found that state how “officials” would know" in text
    assert "Every report of the story carries it." in text
    assert root.xpath("//svg[contains(@class, 'graph-drawing')]")
    assert root.xpath("//link[@rel='alternate']/@href") == [f"/claim/{ONE.id}.json"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("only a title carries it", "Headlines alone carry it"),
        ("a cycle without an exit", "No origin is shown"),
        ("one interview in two outlets", "All that is said leads to one origin"),
        ("a measurement and a witness in two outlets", "2 origins, shown to be separate"),
        ("reportedly in two outlets", "No text states where it comes from; at most 2 origins"),
    ],
)
def test_the_range_in_words(name: str, said: str) -> None:
    assert said in words(drawn(page_of(name)))


def test_one_decides_on_the_server_alone() -> None:
    page = claim_page(shown(), ONE.id)
    links = drawn(page).xpath("//a[@class='decide']/@href")
    assert f"/decide/claim%3A{ONE.id}" in links
    assert f"/decide/{WEIGHS.id}" in links
    assert not drawn(page, served=False).xpath("//a[@class='decide']")


def test_the_twin_reads_back() -> None:
    page = claim_page(shown(), ONE.id)
    assert msgspec.json.decode(msgspec.json.encode(page), type=ClaimPage) == page
