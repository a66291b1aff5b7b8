from __future__ import annotations

import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from headwater.casebook.history import Event, EventKind
from headwater.publishing.brief import MarkdownExporter
from headwater.publishing.case_file import CaseFile, alone
from headwater.publishing.shown import shown
from headwater.records import Basis, Comparison, OutletName, Report, Story, Trace
from tests.builders import reading, report
from tests.stories import EMPTY, OBSERVER, STORY

OTHER = report("A bridge was closed on Monday.", outlet="Harbour Times", source="bridge.txt")
BRIDGE = Story((OTHER,), (reading(OTHER),), Comparison(), Trace())
TWO = CaseFile("two.case", (shown("a", STORY), shown("b", BRIDGE)))
HOSTILE = "<script>alert(1)</script> ![x](https://evil.example) **b** [a](javascript:x) # `c` &lt;"
QUOTE = re.compile(r"((?:“[^”]*”(?: \[…\] )?)+)\[\^(\d+)\]")
NOTE = re.compile(r"\[\^(\d+)\]: \[(\d+)\] .*, characters ([0-9–]+(?: and [0-9–]+)*)[;.]")


def made(story: Story) -> str:
    return "".join(MarkdownExporter().export(story))


def plain(markdown: str) -> str:
    return re.sub(r"\\(.)", r"\1", markdown)


def test_every_quotation_stands_in_its_report_at_its_characters() -> None:
    text = made(STORY)
    places = {
        number: (STORY.reports[int(report) - 1].text, spans.split(" and "))
        for number, report, spans in NOTE.findall(text)
    }
    found = QUOTE.findall(text)
    assert len(found) > 8
    assert {number for _, number in found} == set(places)
    for words, number in found:
        source, spans = places[number]
        said = [source[int(a) : int(b)] for a, b in (span.split("–") for span in spans)]
        assert [plain(each) for each in re.findall("“([^”]*)”", words)] == said


def test_a_footnote_has_outlet_title_date_file_and_hash() -> None:
    report = OBSERVER
    line = next(line for line in made(STORY).splitlines() if line.startswith("[^1]:"))
    for told in ("The Brenna Observer", "“Torvania weighs missiles”", "4 Mar 2025", report.source):
        assert told in line
    assert f"SHA-256 {report.capture[:12]}," in line
    for each in STORY.reports:
        assert f"`{each.capture}`" in made(STORY)


def test_what_the_story_holds_is_told() -> None:
    text = made(STORY)
    for told in (
        "### Disputed or told more than once",
        "**disputed**",
        "published later, nothing of it found in: [3] an unknown outlet",
        "### Where the accounts part",
        "### One name for several",
        "“the rebels” may mean:",
        "### What is not known",
        "### Further matters, each in one report alone",
        "## The reports and their hashes",
        "## How this was made",
    ):
        assert told in text, told


def test_a_course_is_told_where_nobody_denies_it() -> None:
    undisputed = replace(STORY, comparison=replace(STORY.comparison, links=()))
    assert "over time: undecided" in made(undisputed)
    assert "over time:" not in made(STORY)


def test_several_stories_are_kept_apart() -> None:
    text = "".join(MarkdownExporter().case(TWO))
    assert "\n## “Torvania weighs missiles”\n" in text
    assert "\n## A story without a title\n" in text


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
        alone(STORY), events=(Event("then", EventKind.DELETED, 1, HOSTILE, HOSTILE, HOSTILE),)
    ),
}


@pytest.mark.parametrize("where", POISONED)
def test_nothing_from_outside_acts(where: str) -> None:
    text = "".join(MarkdownExporter().case(POISONED[where]))
    html = MarkdownIt("commonmark", {"html": True}).render(text)
    assert not re.search(r"<(?:script|img|a|code)\b(?![^>]*>[0-9a-f]{64})", html)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_the_same_case_gives_the_same_bytes() -> None:
    assert made(STORY) == made(STORY)


def test_an_empty_case_says_so() -> None:
    assert "Nothing is in this case yet." in made(EMPTY)
