"""The whole screen of a built story, word for word, and what must hold for any story."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.app.screen import console, draw
from headwater.comparing import compare
from headwater.records import Chain, Hop, HopKind, Note, NoteCode, Story
from headwater.tracing import trace
from tests.app.screen.drawing import drawn
from tests.builders import reading, report, say
from tests.stories import EMPTY, STORY

SCREEN = """\
3 reports:
 [1] The Brenna Observer, 4 Mar 2025   [2] Harbour Times, undated
 [3] unknown outlet, 17 Mar 2025 or later
Titles and files of the reports: near the end, under REPORTS.
3 claims, 1 made by more than one report, 1 pair of statements in tension
1 source skipped: see the notes at the end
“…” are words of a report, all else is Headwater's. ← has it from. origins 1–2:
at least 1 independent origin is shown, at most 2 are possible. No number says
what is true.

DISPUTED OR TOLD MORE THAN ONCE

1. “Torvania is weighing whether to supply missiles to the rebels”
   2 outlets, 1 report of unknown outlet · asserted by some, denied by others
   asserted by, origins 1–2:
      • two Western officials [1]. Shown to be separate: the text states access
        of its own (“weighing”) [1].
      • officials [2]
      Not shown to be separate: no words found that say how “officials” would
      know.
    [1] The Brenna Observer ← two Western officials, 4 Mar 2025, put as possible
          (“weighing”): the words above
    [2] Harbour Times ← The Brenna Observer (inferred) ← officials
        “Torvania may supply missiles to the rebels”, put as possible (“may”)
   denied by, origins 1–1: Irina Sool [3]
    [3] an unknown outlet ← Irina Sool, 17 Mar 2025 or later
        “Torvania has never planned to deliver missiles”

FURTHER MATTERS, EACH IN ONE REPORT ALONE (2 CLAIMS)
2 in an outlet's own voice: --all shows them.

WHERE THE ACCOUNTS PART

1. “Torvania is weighing whether to supply missiles to the rebels”
   one says so, the other denies it
    [1] The Brenna Observer ← two Western officials: “Torvania is weighing
          whether to supply missiles to the rebels”
    [3] an unknown outlet ← Irina Sool: “Torvania has never planned to deliver
          missiles”

WHO IS CALLED WHAT
   Asker Front (force)
      “the rebels” The Brenna Observer [1], Harbour Times [2]

REPORTS
 [1] The Brenna Observer, 4 Mar 2025, 01-observer.html
     “Torvania weighs missiles”
 [2] Harbour Times, undated, text by Meridian, 02-times.txt
     no title
 [3] unknown outlet, 17 Mar 2025 or later, 03-agency.txt
     no title
     [1] and [2] share 1 passage, [1] was first
     [1] [2] cite one another

NOTES
skipped nothing.txt: there is no such file [not-found]
the same name stands for more than one actor: [1]
"""


def screen(story: Story, show_all: bool = False) -> str:
    stream = io.StringIO()
    draw(story, console(stream), show_all)
    return stream.getvalue()


def test_a_built_story_word_for_word() -> None:
    assert screen(STORY) == SCREEN


def test_a_course_that_nobody_denies_is_told_with_its_times() -> None:
    undisputed = replace(STORY, comparison=replace(STORY.comparison, links=()))
    told = "   over time: undecided (4 Mar 2025) [1] → not done (17 Mar 2025 or later) [3]\n"
    assert told in screen(undisputed)
    assert "over time" not in SCREEN


def test_the_empty_case() -> None:
    assert screen(EMPTY) == "No report could be read.\n"


def test_nothing_is_left_out_with_all() -> None:
    shown = screen(STORY, show_all=True)
    assert "--all" not in shown
    quotes = " ".join(shown.split())
    for statement in STORY.readings[1].statements:
        assert statement.content[0].quote in quotes


def test_no_line_is_wider_than_the_page_or_ends_in_blanks() -> None:
    for line in (screen(STORY) + screen(STORY, show_all=True)).splitlines():
        assert len(line) <= 80
        assert line == line.rstrip()


HOSTILE = st.text(
    st.sampled_from("ab [/]\x1b\x9b\u202e\u2066\n\r\t:[bold]é北"), min_size=1, max_size=40
)


@given(HOSTILE, HOSTILE)
@pytest.mark.parametrize("show_all", [False, True])
def test_no_words_of_a_report_are_obeyed(show_all: bool, words: str, name: str) -> None:
    text = f"{words}x said so."
    of = report(text, outlet=name, source=name)
    hops = (Hop(name, HopKind.OUTLET), Hop(name, HopKind.PERSON))
    told = say(of, "said so", Chain(hops))
    readings = (reading(of, told),)
    comparison = compare((of,), readings)
    notes = (Note(NoteCode.NOT_FOUND, words),)
    story = Story((of,), readings, comparison, trace((of,), readings, comparison), notes)
    shown = screen(story, show_all)
    assert not any(ord(c) < 32 and c != "\n" for c in shown)
    assert not set("\x9b\u202e\u2066") & set(shown)


def test_drawing_writes_to_the_page_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert drawn(lambda page: page.put("a")) == "a\n"
    assert capsys.readouterr().out == ""
