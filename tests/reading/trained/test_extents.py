"""How far the words go that the network took for one speaker's."""

from dataclasses import replace

import pytest

from headwater.reading.finding.mended import Spanned
from headwater.reading.trained.extents import (
    asked,
    in_relative,
    own_clause,
    own_source,
    past_occasion,
    turned,
    up_to_turn,
    with_main_clause,
    with_rest,
    within_reach,
    within_sentence,
    without_frame,
)
from headwater.records import Span, cut
from tests.builders import report
from tests.reading.attributed import attributed
from tests.reading.trained.test_finding import spanned


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "kept"),
    [
        ("It fell, Osk said. That is old.", "Osk", "said", "It fell, Osk said. That is old.",
         ["It fell, Osk said."]),
        ("Osk said it fell. The mine is old. He left.", "Osk", "said", "it fell. The mine is old.",
         ["it fell."]),
        ("\u201cIt fell,\u201d said Osk. It is old. \u201cIt was weak.\u201d", "Osk", "said",
         "\u201cIt fell,\u201d said Osk. It is old. \u201cIt was weak.\u201d",
         ["\u201cIt fell,\u201d said Osk. It is old. \u201cIt was weak.\u201d"]),
        ("Osk said it fell. It is old. It was \u201ctoo weak to stand on\u201d. He left.", "Osk",
         "said", "it fell. It is old. It was \u201ctoo weak to stand on\u201d. He left.",
         ["it fell.", "It was \u201ctoo weak to stand on\u201d."]),
        ("It was \u201cas weak as ever\u201d. It fell, according to Osk.", "Osk", "according to",
         "It was \u201cas weak as ever\u201d. It fell", ["It fell"]),
        ("Osk said it fell. At noon Lund, the clerk, left.", "Osk", "said", "it fell. At noon Lund",
         ["it fell."]),
        ("Osk said: It fell. It is old.", "Osk", "said:", "It fell. It is old.",
         ["It fell. It is old."]),
        ("Osk said it fell. We ran off.", "Osk", "said", "it fell. We ran off.",
         ["it fell. We ran off."]),
        ("Osk said this. The mine is old.", "Osk", "said", "The mine is old.",
         ["The mine is old."]),
        ("Sgt. Osk said it fell.", "Sgt. Osk", "said", "it fell", ["it fell"]),
    ],
)  # fmt: skip
def test_what_is_told_ends_with_its_sentence(
    text: str, source: str, cue: str, content: str, kept: list[str]
) -> None:
    of = report(text)
    home = Span(0, len(of.text), "")
    found = within_sentence(of.text, spanned(of, source, cue, content), home)
    assert [span.quote for span in found.content] == kept


@pytest.mark.parametrize(
    ("text", "cue", "content", "kept"),
    [
        ("Osk declined to say if Velm has guns, but the rebels have them.", "declined to say",
         "if Velm has guns, but the rebels have them", "if Velm has guns"),
        ("Osk did not say why it fell, but the rebels have left.", "did not say",
         "why it fell, but the rebels have left", "why it fell"),
        ("Osk did not say why it fell, but he left.", "did not say", "why it fell, but he left",
         "why it fell, but he left"),
        ("Osk said why it fell, but the rebels have left.", "said",
         "why it fell, but the rebels have left", "why it fell, but the rebels have left"),
    ],
)  # fmt: skip
def test_what_is_told_against_a_question_left_open_is_not_part_of_it(
    text: str, cue: str, content: str, kept: str
) -> None:
    found = up_to_turn(text, spanned(report(text), "Osk", cue, content))
    assert [span.quote for span in found.content] == [kept]


def test_when_it_was_said_is_no_part_of_it() -> None:
    text = "Osk said after Velm let him that it fell."
    (said,) = past_occasion(text, len("Osk said"), (cut(text, text.index("Velm"), 40),))
    assert said.quote.startswith("that it fell")


@pytest.mark.parametrize(
    ("text", "source", "kept"),
    [
        ("Osk, asked whether it fell, said no.", "Osk", []),
        ("Osk, asked whether it fell, ran off.", "Osk", ["Osk"]),
        ("Osk asked whether it fell, said Lund.", "Osk", ["Osk"]),
    ],
)
def test_whom_a_question_is_put_to_does_not_put_it(text: str, source: str, kept: list[str]) -> None:
    found = asked(text, spanned(report(text), source, "asked", "whether it fell"))
    assert [span.quote for span in found.source] == kept


@pytest.mark.parametrize(
    ("text", "source", "kept"),
    [
        ("The council shut it. Osk then left the port, saying it fell.", "The council", ["Osk"]),
        ("The council shut it, saying it fell.", "The council", ["The council"]),
        ("The council shut it. Now saying it fell, Osk left.", "The council", ["The council"]),
    ],
)
def test_a_participle_is_of_its_own_sentence(text: str, source: str, kept: list[str]) -> None:
    one = spanned(report(text), source, "saying", "it fell")
    home = Span(0, len(text), "")
    assert [span.quote for span in own_source(text, one, home).source] == kept
    assert within_reach(text, one, home) == own_source(text, one, home)


@pytest.mark.parametrize(
    ("text", "source", "content", "kept"),
    [
        ("A page, which according to Osk is run by Lund, was shut.", "Osk", "Osk is run by Lund",
         ("Osk", "is run by Lund")),
        ("A ship, which, according to Osk, is hit, sank.", "Osk", "is hit, sank",
         ("Osk", "is hit")),
        ("It made a vow which, according to Osk, has upset Velm.", "Osk", "a vow which",
         ("Osk", "has upset Velm.")),
        ("A clerk, who according to the mill had fled, came back.", "the mill had fled",
         "came back", ("the mill", "had fled")),
        ("A man who according to Osk had fled was held.", "Osk", "had fled was held",
         ("Osk", "had fled was held")),
        ("A page, which Osk runs according to Lund, is shut.", "Lund", "which Osk runs",
         ("Lund", "which Osk runs")),
    ],
)  # fmt: skip
def test_a_source_may_stand_in_a_relative_clause(
    text: str, source: str, content: str, kept: tuple[str, str]
) -> None:
    found = in_relative(text, spanned(report(text), source, "according to", content))
    assert (found.source[0].quote, found.content[-1].quote) == kept


@pytest.mark.parametrize(
    ("before", "content", "whole"),
    [
        ("Velm will talk, ", "but only if the guns fall silent", True),
        ("Velm will pay, but ", "only after the ships are back", True),
        ("Lund said it fell, ", "but only if it had rained", False),
        ("At noon, ", "when the guns fell silent", False),
        ("The mill burned, ", "the roof fell", False),
        ("The mill burned, but ", "the roof held", True),
        ("At the old mill, but ", "the roof held", False),
        ("Lund said it fell, but ", "the roof held", False),
    ],
)
def test_what_hangs_on_a_condition_is_said_with_it(before: str, content: str, whole: bool) -> None:
    text = f"{before}{content}, Osk said."
    one = spanned(report(text), "Osk", "said", content)
    found = with_main_clause(text, one, Span(0, len(text), ""))
    assert found.content[0].quote == (before + content if whole else content)


@pytest.mark.parametrize(
    ("passage", "kept"),
    [
        ("{t|“It fell.”} {c|Replied} {s|Hugo Osk}: {t|“It stands.”}", ["“It stands.”"]),
        ("{t|“It fell,”} {c|said} {s|Hugo Osk}. {t|“It is old.”}", ["“It fell,”", "“It is old.”"]),
        ("{t|“It fell.”} {c|Added} {s|Hugo Osk} {t|“It is old.”}",
         ["“It fell.”", "“It is old.”"]),
    ],
)  # fmt: skip
def test_a_verb_that_opens_its_sentence_leads_to_what_is_said(
    passage: str, kept: list[str]
) -> None:
    of, (one,) = attributed(passage)
    found = turned(of.text, Spanned(one.sources, one.cue, one.content))
    assert [span.quote for span in found.content] == kept


@pytest.mark.parametrize(
    ("passage", "kept"),
    [
        ("{t|Lund left because}, {s|he} {c|said}, {t|it was late}.", ["it was late"]),
        ("{t|Lund sold the mine, but}, {s|Osk} {c|said}, {t|he kept the port}.",
         ["he kept the port"]),
        ("{t|The army burned huts that}, {s|it} {c|said}, {t|had held rebels}.",
         ["that", "had held rebels"]),
        # a second verb has the subject of the first
        ("{t|Lund sold the mine and}, {s|Osk} {c|said}, {t|will sell the port}.",
         ["Lund sold the mine and", "will sell the port"]),
        ("{t|Lund sold the mine and}, {s|Osk} {c|said}, {t|it fell}.", ["it fell"]),
        ("{t|They struck over pay and}, {s|Osk} {c|said}, {t|over safety}.",
         ["They struck over pay and", "over safety"]),
        ("{t|They left because}, {s|Osk} {c|said}, {t|of the rain}.",
         ["They left because", "of the rain"]),
        ("{t|The plan, one that grew}, {s|Osk} {c|said}, {t|out of need, was dropped}.",
         ["one that grew", "out of need"]),
        ("{t|who}, {s|aides} {c|say}, {t|never drank, was found drunk}.", ["who", "never drank"]),
        ("{t|The mine fell}, {s|Osk} {c|said}, {t|after it rained}.",
         ["The mine fell", "after it rained"]),
        ("{t|“We left because”}, {s|he} {c|said}, {t|“it was late”}.",
         ["“We left because”", "“it was late”"]),
    ],
)  # fmt: skip
def test_an_aside_is_of_its_own_clause(passage: str, kept: list[str]) -> None:
    of, (one,) = attributed(passage)
    found = own_clause(of.text, Spanned(one.sources, one.cue, one.content))
    assert [span.quote for span in found.content] == kept


@pytest.mark.parametrize(
    ("text", "content", "kept"),
    [
        ("When I ask why, Osk laughs. “Why me?”", ["When I ask why", "“Why me?”"], ["“Why me?”"]),
        ("When I ask why, Osk laughs. “Why me?”", ["When I ask why"], ["“Why me?”"]),
        ("When it fell, Osk said, “we ran”.", ["When it fell", "“we ran”"],
         ["When it fell", "“we ran”"]),
        ("When it fell, Osk said, we ran. He left.", ["When it fell", "we ran"],
         ["When it fell", "we ran"]),
        ("It fell, Osk laughs. “Why me?”", ["It fell", "“Why me?”"], ["It fell", "“Why me?”"]),
    ],
)  # fmt: skip
def test_when_somebody_speaks_is_none_of_his_words(
    text: str, content: list[str], kept: list[str]
) -> None:
    of = report(text)
    said = tuple(
        cut(of.text, of.text.index(words), of.text.index(words) + len(words)) for words in content
    )
    cue = "laughs" if "laughs" in text else "said"
    one = replace(spanned(of, "Osk", cue, content[0]), content=said)
    made = without_frame(of.text, one, Span(0, len(text), ""))
    assert [span.quote for span in made.content] == kept


@pytest.mark.parametrize(
    ("rest", "whole"),
    [
        (", before it was dropped.", True),
        (" on Monday, after it was dropped.", True),
        (", before noon.", False),
        (", before Lund said it fell.", False),
        (", before it was dropped, and Lund left.", False),
        (", who was told after it fell.", False),
    ],
)
def test_what_hangs_on_it_behind_the_aside_is_said_with_it(rest: str, whole: bool) -> None:
    text = f"They held talks, according to Osk{rest}"
    one = spanned(report(text), "Osk", "according to", "They held talks")
    made = with_rest(text, one, Span(0, len(text), ""))
    assert len(made.content) == (2 if whole else 1)
