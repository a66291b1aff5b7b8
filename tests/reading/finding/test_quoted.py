"""Quotations kept whole."""

from __future__ import annotations

import pytest

from headwater.reading.finding.attribution import find_attributions
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.quoted import (
    goes_on,
    has_another,
    is_inside,
    is_open_before,
    speaking_on,
    tells_speaker,
    whole_quotations,
)
from headwater.records import Report, Span, cut
from tests.builders import report


def spanned(of: Report, source: str, cue: str, *content: str) -> Spanned:
    def span(words: str) -> Span:
        start = of.text.index(words)
        return cut(of.text, start, start + len(words))

    return Spanned((span(source),), (span(cue),), tuple(map(span, content)))


CUT = [
    ("“Come, old or young, rich — all of us — to Osk,” Lund said.", "“Come, old or young,",
     "“Come, old or young, rich — all of us — to Osk,”"),
    ("“When they go, they go. You let them and that is it,” Lund said.",
     "You let them and that is it,”", "“When they go, they go. You let them and that is it,”"),
    ("Lund said “the dam fell when it rained”.", "“the dam fell", "“the dam fell when it rained”"),
    ("Lund said the dam “fell when it had rained all of the day”.", "the dam “fell when it",
     "the dam “fell when it had rained all of the day”"),
    ("Lund said the dam had “burst” on Monday.", "the dam had", "the dam had"),
    ("Lund said the dam fell. “It rained all day.”", "the dam fell.", "the dam fell."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "whole"), CUT)
def test_what_one_pair_of_marks_holds_is_said_by_one(text: str, content: str, whole: str) -> None:
    of = report(text)
    (one,) = whole_quotations(of, [spanned(of, "Lund", "said", content)])
    assert [span.quote for span in one.content] == [whole]


def test_a_quotation_in_single_marks_is_taken_to_the_mark_that_closes_it() -> None:
    of = report("\"He said, 'I hid. Two are dead,'\" Lund said. Roe cried, 'It fell.")
    hid = spanned(of, "He", "said", "'I hid")
    open_still = spanned(of, "Roe", "cried", "'It fell")
    found = whole_quotations(of, [hid, open_still])
    assert [one.content[0].quote for one in found] == ["'I hid. Two are dead,'", "'It fell"]


def test_words_of_saying_within_the_marks_reach_no_further() -> None:
    of = report("“Ann said it fell, and I ran,” Lund told Osk.")
    inner = spanned(of, "Ann", "said", "it fell")
    outer = spanned(of, "Lund", "told", "“Ann said it fell")
    found = whole_quotations(of, [inner, outer])
    assert found[0] == inner
    assert found[1].content[0].quote == "“Ann said it fell, and I ran,”"


def test_what_another_says_of_it_is_left_to_him() -> None:
    of = report("Lund said “it fell first. It rained then” was what Osk wrote.")
    one = spanned(of, "Lund", "said", "“it fell first.")
    other = spanned(of, "Osk", "wrote", "It rained then")
    assert whole_quotations(of, [one, other]) == [one, other]


def test_speech_goes_on_to_the_end_of_a_quotation() -> None:
    words = ["“We saw it.”", "“We saw it” was all.", "It fell.", "“"]
    assert [goes_on(Span(0, len(one), one)) for one in words] == [True, False, False, False]


INSIDE = [
    ("“I ask that all men leave.”", "I", "ask", "that all men leave", True),
    ("“They said no, but I will.”", "They", "said", "no", False),
    ("“We will go,” Lund said. “It is late.”", "Lund", "said", "We will go", False),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "inside"), INSIDE)
def test_what_stands_wholly_in_speech(
    text: str, source: str, cue: str, content: str, inside: bool
) -> None:
    of = report(text)
    whole = (cut(of.text, 0, len(of.text)),)
    assert is_inside(spanned(of, source, cue, content), whole) is inside


def test_a_quotation_that_goes_on_behind_the_speaker_is_his() -> None:
    of = report("“It fell,” said Lund, the chief. “It was old.” Osk left.")
    ruled = find_attributions(of)
    one = spanned(of, "Lund, the chief", "said", "“It fell,”")
    (first, second) = speaking_on(one, ruled, [one]).content
    assert (first.quote, second.quote) == ("“It fell,”", "“It was old.”")
    other = spanned(of, "Osk", "left", "“It was old.”")
    assert speaking_on(one, ruled, [one, other]) == one


def test_who_is_quoted_in_a_quotation_behind_the_speaker_takes_it_from_nobody() -> None:
    of = report("Lund insists it stands. “Osk asked me about it. It was old.”")
    ruled = find_attributions(of)
    one = spanned(of, "Lund", "insists", "it stands")
    asked = spanned(of, "Osk", "asked", "about it")
    assert [s.quote for s in speaking_on(one, ruled, [one, asked]).content] == [
        "it stands", "“Osk asked me about it. It was old.”"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "who", "another"),
    [
        ("Roe said he had called. Lund insists it stands.", "He", True),
        ("Roe said he had called. Lund insists it stands.", "They", False),
        ("The cook wept. Lund insists it stands.", "He", False),
    ],
)
def test_he_in_speech_may_be_another_who_has_just_spoken(
    before: str, who: str, another: bool
) -> None:
    of = report(f"{before} “{who} asked me about it.”")
    speaker = spanned(of, "Lund", "insists", "it stands")
    asked = spanned(of, who, "asked", "about it")
    found = [speaker, asked]
    if "Roe" in before:
        found = [spanned(of, "Roe", "said", "he had called"), *found]
    assert has_another(asked, speaker, found) is another
    assert (len(speaking_on(speaker, find_attributions(of), found).content) > 1) is another


@pytest.mark.parametrize(
    ("first", "second", "still"),
    [
        ("Lund said: “It fell.", "“It was old.”", True),
        ('Lund said: "It fell.', '"It was old."', True),
        ("Lund said: “It fell.”", "“It was old.”", False),
        ("Lund said it fell.", "“It was old.”", False),
        ("Lund said “no. Then he left.", "“It was old.”", True),
    ],
)
def test_a_quotation_is_left_open_at_the_end_of_a_paragraph(
    first: str, second: str, still: bool
) -> None:
    of = report(first, second)
    assert is_open_before(of.text, of.blocks[1].start) is still
    assert not is_open_before(of.text, 0)
    assert not is_open_before(of.text, of.blocks[1].start + 3)


@pytest.mark.parametrize(
    ("text", "tells"),
    [("“He asked me if it fell.”", True), ("“He asked if it fell to me.”", False)],
)
def test_who_tells_it_to_the_speaker_is_another(text: str, tells: bool) -> None:
    of = report(text)
    assert tells_speaker(of.text, spanned(of, "He", "asked", "if it fell")) is tells
