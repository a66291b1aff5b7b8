from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser

import msgspec
import pytest

from headwater.pipeline import default_engines, read_story
from headwater.publishing.pages.report import ReportPage, report_page
from headwater.publishing.rendering import Chrome, Served, render
from headwater.publishing.shown import Shown, shown
from headwater.records import BlockKind, Comparison, Report, Story, Trace
from tests import stories
from tests.builders import reading, report, say
from tests.casebook import examples
from tests.publishing.indexes import index

SHOWN = Shown("story-1", index(stories.STORY))


def html(page: ReportPage) -> str:
    return render("report.html", page, Chrome("a.case", "report", page.story), Served())


class Read(HTMLParser):
    """The words of a page that are a report's, and the ids on it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words = ""
        self.ids: list[str] = []
        self.tags: Counter[str] = Counter()
        self._skipped = 0
        self._in_text: list[bool] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        classes = (named.get("class") or "").split()
        self.tags[tag] += 1
        if named.get("id"):
            self.ids.append(named["id"] or "")
        if tag in ("meta", "link", "input", "br"):
            return
        inside = bool(self._in_text and self._in_text[-1])
        self._in_text.append((inside or "text" in classes) and "sign" not in classes)

    def handle_endtag(self, tag: str) -> None:
        self._in_text.pop()

    def handle_data(self, data: str) -> None:
        if self._in_text and self._in_text[-1]:
            self.words += data


def whole(page: ReportPage) -> str:
    return "".join(each.text for each in page.passages) + page.rest


def plain(words: str) -> str:
    return "".join(words.split())


@pytest.fixture(scope="module")
def example() -> Shown:
    """The example reports as one story, as the built-in parts read it."""
    sources = examples.reports()
    given = {capture.source: stated for capture, stated in sources}
    captures = [capture for capture, _ in sources]
    return shown("story-1", read_story(captures, given, default_engines("rules")))


def test_the_whole_text_is_on_the_page_of_every_report(example: Shown) -> None:
    for of in example.index.case.reports:
        page = report_page(example, of.id)
        assert whole(page) == of.text
        found = Read(html(page))
        assert plain(found.words) == plain(of.text)


def test_every_statement_has_its_anchor_once(example: Shown) -> None:
    for of in example.index.case.reports:
        found = Read(html(report_page(example, of.id)))
        ids = Counter(found.ids)
        own = [each.id for each in example.index.case.statements if each.report == of.id]
        assert [ids[each] for each in own] == [1] * len(own)
        assert [ids[f"note-{each}"] for each in own] == [1] * len(own)
        assert max(ids.values()) == 1
        assert found.tags["h1"] == 1


def test_every_link_on_the_page_leads_to_an_anchor_of_it(example: Shown) -> None:
    for of in example.index.case.reports:
        text = html(report_page(example, of.id))
        ids = set(Read(text).ids)
        assert {to for to in re.findall(r'href="#([^"]+)"', text) if to not in ids} == set()


def test_links_to_another_report_lead_to_a_block_of_it(example: Shown) -> None:
    pages = {of.id: html(report_page(example, of.id)) for of in example.index.case.reports}
    found = [
        each
        for text in pages.values()
        for each in re.findall(r'href="/report/(r-\w+)#([^"]+)"', text)
    ]
    assert found
    for other, anchor in found:
        assert f'id="{anchor}"' in pages[other]


HOSTILE = [
    "<script>alert(1)</script> said & \"quoted\" 'twice' {{ 7 * 7 }} {% raw %}",
    "</span></p></main><img src=x onerror=alert(1)>",
    "\u202egnp.exe and a\u200bb",
    "مرحبا said the minister",
    "x" * 20_000,
]


def hostile() -> tuple[Story, Report]:
    of = report(
        *HOSTILE,
        (BlockKind.TABLE, "<td>\t</table>\n<b>\t1"),
        (BlockKind.CAPTION, "<i>caption</i>"),
        outlet="<b>Outlet</b>",
        title="<h1>Title</h1>",
        credit="<u>credit</u>",
    )
    said = say(of, "<script>alert(1)</script>", "<b>Outlet</b> <said< <img src=x>", source="&")
    inner = say(of, "alert(1)", "<b>Outlet</b> <said< <i>y</i>", within=said)
    return Story((of,), (reading(of, said, inner),), Comparison(), Trace()), of


def test_hostile_words_are_shown_and_do_nothing() -> None:
    story, of = hostile()
    page = report_page(Shown("s", index(story)), of.id)
    assert whole(page) == of.text
    text = html(page)
    found = Read(text)
    expected = of.text.replace("\u202e", "U+202E").replace("\u200b", "U+200B")
    assert plain(found.words) == plain(expected)
    assert found.tags["img"] == found.tags["b"] == found.tags["i"] == 0
    assert found.tags["script"] == 1, "the module of the page itself"
    assert "onerror=" not in re.sub(r"&lt;.*?&gt;", "", text)
    assert "{{ 7 * 7 }}" in text


ADDRESSES = [
    ("https://news.example/a?b=1", True),
    ("javascript:alert(1)", False),
    ("data:text/html,x", False),
    ("http://[broken", False),
    ("//news.example/x", False),
]


@pytest.mark.parametrize(("url", "is_link"), ADDRESSES)
def test_only_an_address_of_the_web_is_a_link(url: str, is_link: bool) -> None:
    page = report_page(SHOWN, stories.TIMES.id)
    page = msgspec.structs.replace(page, facts=msgspec.structs.replace(page.facts, url=url))
    text = html(page)
    link = re.search(r'<a href="(?:https?|javascript|data)[^>]*>', text)
    assert bool(link) is is_link
    if link:
        assert 'rel="noreferrer noopener nofollow"' in link[0]
        assert "<bdi>news.example</bdi>" in text


def test_the_only_report_of_a_story_adds_nothing_to_others() -> None:
    story, of = hostile()
    page = report_page(Shown("s", index(story)), of.id)
    assert page.adds == ()
    assert "What it adds" not in html(page)


def test_a_text_without_statements_says_so() -> None:
    of = report((BlockKind.CAPTION, "A photograph."))
    story = Story((of,), (reading(of),), Comparison(), Trace())
    page = report_page(Shown("s", index(story)), of.id)
    assert "No statement was found in this text" in html(page)


def test_the_twin_has_what_the_page_shows() -> None:
    page = report_page(SHOWN, stories.TIMES.id)
    twin = msgspec.json.decode(msgspec.json.encode(page))
    assert twin["report"]["id"] == stories.TIMES.id
    assert twin["own"] == 1 and twin["sources"][0]["sign"] == "A"
    pieces = [piece["text"] for each in twin["passages"] for piece in each["pieces"]]
    assert plain("".join(pieces)) == plain(stories.TIMES.text)
