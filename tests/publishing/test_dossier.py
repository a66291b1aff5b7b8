from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from headwater.casebook.history import Event, EventKind
from headwater.publishing.case_file import CaseFile, alone
from headwater.publishing.dossier import SECTIONS, HtmlExporter
from headwater.publishing.shown import shown
from headwater.publishing.verbatim import verbatim
from headwater.records import Basis, Comparison, OutletName, Report, Story, Trace
from tests.builders import reading, report
from tests.publishing.files import Parsed, hash_of
from tests.stories import EMPTY, STORY

OTHER = report("A bridge was closed on Monday.", outlet="Harbour Times", source="bridge.txt")
BRIDGE = Story((OTHER,), (reading(OTHER),), Comparison(), Trace())
TWO = CaseFile("two.case", (shown("a", STORY), shown("b", BRIDGE)))
HOSTILE = '"><script>alert(1)</script><img src=//evil.example/x onerror=alert(1)>{{ 7*7 }}</style>'
LOADING = ("src", "srcset", "data", "poster", "action", "formaction", "background", "ping", "style")


def made(story: Story) -> str:
    return "".join(HtmlExporter().export(story))


@pytest.fixture(scope="module")
def page() -> Parsed:
    return Parsed(made(STORY))


def test_the_policy_allows_the_style_and_the_script_that_are_in_the_file(page: Parsed) -> None:
    (policy,) = [
        each.attributes["content"]
        for each in page.all("meta")
        if each.attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    (style,) = page.all("style")
    (script,) = page.all("script")
    parts = dict(part.split(" ", 1) for part in policy.split("; "))
    assert parts["default-src"] == "'none'"
    assert parts["style-src"] == hash_of(style.text)
    assert parts["script-src"] == hash_of(script.text)
    assert "src" not in script.attributes


def assert_harmless(page: Parsed) -> None:
    """Nothing is loaded, nothing acts, and no link leads outside but to the web."""
    assert len(page.all("script")) == len(page.all("style")) == 1
    assert page.values(*LOADING) == []
    assert not page.all("link", "img", "iframe", "object", "embed", "form", "base", "video")
    assert not [name for each in page.elements for name in each.attributes if name[:2] == "on"]
    for link in page.values("href", "xlink:href"):
        assert link.startswith(("#", "http://", "https://"))


def test_nothing_is_loaded_and_no_link_leads_outside_but_to_reports(page: Parsed) -> None:
    assert_harmless(page)


def test_every_id_is_there_once_and_every_link_within_leads_somewhere() -> None:
    for whole in (alone(STORY), TWO):
        found = Parsed("".join(HtmlExporter().case(whole)))
        ids = found.values("id")
        assert len(ids) == len(set(ids))
        assert all("href" in each.attributes for each in found.all("a"))
        links = [each for each in found.values("href") if each.startswith("#")]
        assert links
        assert {each[1:] for each in links} <= set(ids)
        named = [n for v in found.values("aria-labelledby", "aria-describedby") for n in v.split()]
        assert set(named) <= set(ids)


def test_headings_go_down_one_by_one_from_the_name_of_the_case(page: Parsed) -> None:
    levels = [int(each.tag[1]) for each in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_kind_of_section_is_there_for_each_story() -> None:
    ids = set(Parsed("".join(HtmlExporter().case(TWO))).values("id"))
    for kind in SECTIONS:
        for story in TWO.stories:
            for of in kind.of(story) if kind.of else (story.story,):
                assert f"{kind.name}-{of}" in ids


def test_every_quote_stands_in_a_report(page: Parsed) -> None:
    texts = [report.text for report in STORY.reports]
    titles = [report.title_given or "" for report in STORY.reports]
    shown = [re.sub(r"^[“\"]|[”\"]$", "", each.text) for each in page.all("q")]
    assert len(shown) > 5
    for words in shown:
        if words == "…":
            continue
        parts = [part.strip() for part in words.split("[…]")]
        assert all(any(part in text for text in (*texts, *titles)) for part in parts if part)


def test_hashes_numbers_and_files_of_all_reports_are_told(page: Parsed) -> None:
    html = page.html
    for each in STORY.reports:
        assert each.capture in html
        assert each.text_sha256 in html
        assert str(verbatim(each.source)) in html


def _told(report: Report, where: str) -> Report:
    if where == "outlet":
        return replace(report, outlet=OutletName(HOSTILE, Basis.GIVEN))
    if where == "title":
        return replace(report, title_given=HOSTILE, title=None)
    return replace(report, **{where: HOSTILE})


POISONED = {
    **{
        where: alone(replace(STORY, reports=tuple(_told(each, where) for each in STORY.reports)))
        for where in ("outlet", "title", "source", "decoder", "url")
    },
    "name": replace(alone(STORY), name=HOSTILE),
    "reader": replace(alone(STORY), readers=(HOSTILE,)),
    "history": replace(
        alone(STORY), events=(Event(HOSTILE, EventKind.CAME, 1, HOSTILE, HOSTILE, HOSTILE),)
    ),
}
"""Cases in which one thing that comes from outside is hostile."""


@pytest.mark.parametrize("where", POISONED)
def test_nothing_from_outside_becomes_markup(where: str) -> None:
    found = Parsed("".join(HtmlExporter().case(POISONED[where])))
    assert_harmless(found)
    (body,) = found.all("body")
    assert HOSTILE.removeprefix('"') in body.text


def test_the_same_case_gives_the_same_bytes() -> None:
    assert made(STORY) == made(STORY)


def test_an_empty_case_says_so() -> None:
    found = Parsed(made(EMPTY))
    assert "Nothing is in this case yet" in found.html
    ids = set(found.values("id"))
    assert {each[1:] for each in found.values("href")} <= ids
