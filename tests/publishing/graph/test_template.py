"""The drawing as SVG: well formed, escaped, readable without seeing it, without inline style."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from headwater.publishing.graph.model import Graph
from headwater.publishing.rendering import Served, environment
from tests.origins.situations import SITUATIONS
from tests.publishing.graph.graphs import situation, told

TEMPLATE = '{% import "parts/graph.html" as g with context %}<main>{{ g.figure(graph) }}</main>'
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '<script>alert(1)</script>" onload="x {{ 7*7 }}'


def html(graph: Graph) -> str:
    return environment().from_string(TEMPLATE).render(graph=graph, to=Served())


@pytest.mark.parametrize("name", [each.name for each in SITUATIONS])
def test_well_formed_and_whole(name: str) -> None:
    _, graph = situation(name)
    root = etree.fromstring(html(graph))
    assert len(root.findall(f".//{SVG}a")) == len(graph.nodes)
    assert len(root.findall(f".//{SVG}rect")) == len(graph.nodes)
    assert len(root.findall(".//ul[@class='paths']/li")) == len(graph.paths)
    assert len(root.findall(".//ul[@class='paths own']/li")) >= len(graph.between)
    for link in root.iter(f"{SVG}a"):
        assert link.get("href", "").startswith("/report/")
        assert link.get("aria-label") == link.findtext(f"{SVG}title")


@pytest.mark.parametrize("name", [each.name for each in SITUATIONS])
def test_nothing_that_a_strict_policy_refuses(name: str) -> None:
    said = html(situation(name)[1])
    assert not re.search(r"\sstyle=|\son\w+=|<style|<script|javascript:", said)


def test_names_of_strangers_stay_text() -> None:
    _, graph = told((HOSTILE, f"<cited< outlet:{HOSTILE} again <told< {HOSTILE}\u202egpj"))
    said = html(graph)
    root = etree.fromstring(said)
    assert not root.findall(".//script")
    assert {name for each in root.iter() for name in each.attrib}.isdisjoint({"onload", "style"})
    assert "49" not in "".join(root.itertext())
    assert "\u202e" not in "".join(root.itertext())


def test_nobody_needs_to_see_the_drawing() -> None:
    root = etree.fromstring(html(situation("a carried relay")[1]))
    (region,) = root.findall(".//div[@role='region']")
    assert region.get("tabindex") == "0"
    assert region.get("aria-label")
    words = " ".join(" ".join(root.find(".//details").itertext()).split())
    assert "Northline ← Meridian ← Sources inferred [1]" in words
    assert "Counted once: through Meridian, the descriptions fit." in words


def test_a_claim_of_headlines_alone_draws_nothing() -> None:
    assert "svg" not in html(situation("only a title carries it")[1])
