"""Claim pages for their tests: of the story built by hand, and of the situations of counting."""

from __future__ import annotations

from lxml import html

from headwater.publishing.pages.claim import ClaimPage, claim_page
from headwater.publishing.rendering import Chrome, Served, render
from headwater.publishing.shown import Shown
from headwater.records import Story
from tests.origins.building import build
from tests.origins.situations import SITUATIONS
from tests.publishing.graph.graphs import index_of
from tests.publishing.indexes import index
from tests.stories import STORY


def shown(story: Story = STORY) -> Shown:
    return Shown("st-1", index(story))


def situation(name: str) -> Shown:
    built = build(next(each for each in SITUATIONS if each.name.startswith(name)))
    return Shown("st-1", index_of(built))


def page_of(name: str) -> ClaimPage:
    of = situation(name)
    return claim_page(of, of.index.case.claims[0].id)


def drawn(page: ClaimPage, served: bool = True) -> html.HtmlElement:
    chrome = Chrome(case="case.hw", here="claim", story="st-1", served=served)
    return html.document_fromstring(render("claim.html", page, chrome, Served()))


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())
