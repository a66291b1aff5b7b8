"""Denials in a relative clause: what is denied is what the noun stands for."""

from __future__ import annotations

import pytest

from headwater.reading.finding.disputed import disputed, is_verdict
from headwater.reading.finding.mended import Spanned
from headwater.records import Span
from tests.reading.attributed import attributed

READ = "{t|The mill was sold}, {c|according to} {s|a report}"
SAID = "{s|Lund} {c|said} {t|the mill was sold}"

# (passage, who denies it, in which words, what)
CASES: list[tuple[str, tuple[str, str, str] | None]] = [
    (f"{READ} that the bank denies.", ("the bank", "denies", "The mill was sold")),
    (
        f"{READ} that the bank has called a lie.",
        ("the bank", "has called a lie", "The mill was sold"),
    ),
    (f"{READ} which Roe says is fake.", ("Roe", "says is fake", "The mill was sold")),
    (
        f"{READ} that the bank has dismissed as garbage.",
        ("the bank", "has dismissed as garbage", "The mill was sold"),
    ),
    (f"{SAID}, a claim that Velm denies.", ("Velm", "denies", "the mill was sold")),
    (f"{SAID}, a charge Roe strongly rejected, and left.",
     ("Roe", "strongly rejected", "the mill was sold")),
    ("It rained. {s|Kesh} {c|fell}{t|.} The army burned the mill, a claim that Velm denies.",
     ("Velm", "denies", "The army burned the mill")),
    (
        "{s|Lund} {c|said} {t|the mill was sold, a claim that Velm denies}.",
        ("Velm", "denies", "the mill was sold"),
    ),
    # something else is denied, or nothing that was said
    (f"{READ} that the bank denied a loan.", None),
    ("{s|Lund} {c|made} {t|claims} that the union rejected.", None),
    ("{s|Lund} {c|fled} {t|the town}. It has a toll that drivers reject.", None),
    ("{t|“They burned it, a claim that Velm denies,”} {s|Lund} {c|said}.", None),
    ("{s|Lund} {c|had} {t|a charge against him} dismissed.", None),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "found"), CASES)
def test_what_a_relative_clause_denies(passage: str, found: tuple[str, str, str] | None) -> None:
    report, marked = attributed(passage)
    given = [Spanned(one.sources, one.cue, one.content) for one in marked]
    made = [one for one in disputed(report.text, given) if one.cue not in [o.cue for o in given]]
    told = [(one.source[0].quote, one.cue[0].quote, one.content[0].quote) for one in made]
    assert told == ([found] if found else [])


def test_what_somebody_says_ends_before_the_aside() -> None:
    report, marked = attributed(
        "{s|Lund} {c|said} {t|the mill was sold, a claim that Velm denies}."
    )
    given = [Spanned(one.sources, one.cue, one.content) for one in marked]
    first, _ = disputed(report.text, given)
    assert [span.quote for span in first.content] == ["the mill was sold"]


@pytest.mark.parametrize(
    ("cue", "judges"),
    [("has called false", True), ("rejected as a smear", True), ("denies", False), ("said", False)],
)
def test_a_verdict_in_the_words_of_saying(cue: str, judges: bool) -> None:
    assert is_verdict((Span(0, len(cue), cue),)) is judges
