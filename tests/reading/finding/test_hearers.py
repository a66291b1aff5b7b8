"""Who is told in the passive is no source: by marked spans, and as the rules read it."""

from __future__ import annotations

import pytest

from headwater.reading.finding.hearers import apart, culprits, hearer, is_told
from headwater.reading.rules import RuleReader
from tests.builders import report
from tests.reading.attributed import attributed

# (passage, who hears, who tells, what is told)
CASES: list[tuple[str, str | None, list[str], list[str]]] = [
    ("{s|Residents} {c|were told} {t|that it fell}.", "Residents", [], ["that it fell"]),
    ("{s|Men of Osk} had {c|been assured} {t|it fell}.", "Men of Osk", [], ["it fell"]),
    ("{s|Lee}, a clerk, {c|was asked} {t|if it fell}.", "Lee", [], ["if it fell"]),
    ("{s|Lee}, who {c|was later informed} {t|of it}, wept.", "Lee", [], ["of it"]),
    ("{c|were warned} {t|that it fell}.", None, [], ["that it fell"]),
    ("{t|We} {c|were told} {t|that it fell}.", None, [], ["that it fell"]),
    ("{t|He} {c|was told} {t|to go}.", None, [], ["He", "to go"]),
    # what somebody heard of others; a noise he heard himself, and in court it is evidence
    ("{s|We} {c|heard} {t|that it fell}.", "We", [], ["that it fell"]),
    ("{s|She} {c|also heard} {t|there was a fire}.", "She", [], ["there was a fire"]),
    ("{s|I} {c|heard} {t|he's dead}.", "I", [], ["he's dead"]),
    ("{s|I} {c|heard} {t|that noise}.", None, ["I"], ["that noise"]),
    ("{s|She} {c|heard} {t|him shout}.", None, ["She"], ["him shout"]),
    ("{s|The jury} {c|heard} {t|that it fell}.", None, ["The jury"], ["that it fell"]),
    # from whom somebody learned it says so
    (
        "{s|The Echo} {c|learned} from a clerk {t|that it fell}.",
        None,
        ["The Echo", "a clerk"],
        ["that it fell"],
    ),
    ("{s|The Echo} {c|learned} on Monday {t|that it fell}.", None, ["The Echo"], ["that it fell"]),
    ("{s|Lee} {c|was told} on Monday by his aides {t|that}.", "Lee", ["his aides"], ["that"]),
    ("Lee {c|was told} by {s|radio} {t|to go}.", None, [], ["to go"]),
    ("Lee {c|was told} by loudspeaker {t|to go}.", None, [], ["to go"]),
    ("Lee {c|was told} by {s|Osk} {t|that it fell}.", None, ["Osk"], ["that it fell"]),
    ("{t|It fell}, Lee {c|was told} by his aides.", None, ["his aides"], ["It fell"]),
    ("{t|It fell}, Lee {c|was told} by radio.", None, [], ["It fell"]),
    ("{t|It fell}, Lee {c|was told} in Osk's ministry.", None, ["Osk's ministry"], ["It fell"]),
    (
        "Lee {c|was told} in the press service of Osk {t|that it fell}.",
        None,
        ["the press service of Osk"],
        ["that it fell"],
    ),
    ("{t|It fell}, Lee {c|was told} in the morning.", None, [], ["It fell"]),
    ("Lee {c|was told by} a guard {t|that it fell}.", None, ["a guard"], ["that it fell"]),
    # who speaks
    ("{s|Lee} {c|said} {t|that it fell}.", None, ["Lee"], ["that it fell"]),
    ("{s|Lee} {c|told} Osk {t|that it fell}.", None, ["Lee"], ["that it fell"]),
    ("{t|It fell}, Osk {c|was told} by {s|Lee}.", None, ["Lee"], ["It fell"]),
    (
        "{t|The camp was shut}, it {c|was announced} by {s|loudspeaker}.",
        None,
        [],
        ["The camp was shut"],
    ),
    ("Lee {c|was told} over {s|radio} {t|to go}.", None, [], ["to go"]),
    ("{s|We} {c|were always told} {t|it was safe}.", "We", [], ["it was safe"]),
    ("“{s|I}{c|'m told} {t|it is safe},” Lee said.", "I", [], ["it is safe"]),
    ("{s|I} {c|was given to understand} {t|that it fell}.", "I", [], ["that it fell"]),
    ("{s|Men} {c|have been led to believe} {t|it fell}.", "Men", [], ["it fell"]),
    ("{s|I} {c|was never led to believe} {t|it fell}.", None, ["I"], ["it fell"]),
    ("{s|Lee} {c|was believed to say} {t|it fell}.", None, ["Lee"], ["it fell"]),
    ("{s|Men} {c|were cautioned} {t|that it fell}.", "Men", [], ["that it fell"]),
    ("{s|Lee} {c|is warning} {t|that it fell}.", None, ["Lee"], ["that it fell"]),
    ("{s|Lee} {c|was encouraged} {t|that it fell}.", None, ["Lee"], ["that it fell"]),
    # "mail" and "post" are means behind "by" alone
    ("{s|Post} {c|said} {t|that it fell}.", None, ["Post"], ["that it fell"]),
    ("The {s|Mail} {c|told} its staff {t|it fell}.", None, ["Mail"], ["it fell"]),
    ("{t|It fell}, {c|according to} the {s|letter}.", None, ["letter"], ["It fell"]),
    ("{t|It fell}, as first {c|reported} by the {s|Post}.", None, ["Post"], ["It fell"]),
    ("{s|Lee} {c|had not been informed of} {t|it}.", None, ["Lee"], ["it"]),
    ("{s|Lee} {c|wasn't told} {t|that it fell}.", None, ["Lee"], ["that it fell"]),
    ("{s|Lee} {c|was quoted as saying} {t|it fell}.", None, ["Lee"], ["it fell"]),
    ("{s|Lee} left the room and {c|was told} {t|it fell}.", None, ["Lee"], ["it fell"]),
    ("{s|Police} {c|were alerted} {t|that it fell}.", "Police", [], ["that it fell"]),
    ("{s|Police} {c|received a tip} {t|that it fell}.", "Police", [], ["that it fell"]),
    ("{s|Police} {c|took issue} {t|that it fell}.", None, ["Police"], ["that it fell"]),
]


@pytest.mark.parametrize(("passage", "hears", "tell", "content"), CASES)
def test_spans(passage: str, hears: str | None, tell: list[str], content: list[str]) -> None:
    made, (one,) = attributed(passage)
    text = made.text
    found = hearer(text, one.sources, one.cue)
    assert (found.quote if found else None) == hears
    tells, said, _ = apart(text, one.sources, one.cue, one.content)
    assert [s.quote for s in tells] == tell
    assert [s.quote for s in said] == content


def test_without_words_of_saying_nobody_is_told() -> None:
    made, (one,) = attributed("{s|Lee}: {t|“It fell.”}")
    assert not is_told(made.text, ())
    assert hearer(made.text, one.sources, ()) is None


@pytest.mark.parametrize(
    ("passage", "put"),
    [
        ("{t|The attack} {c|was attributed} to {s|the militia}.", ["the militia"]),
        ("{t|The raid}, {c|attributed} by Kesh to the {s|army}, failed.", ["army"]),
        ("{t|The fire} was widely {c|ascribed} to {s|the firm}.", ["the firm"]),
        ("{t|Remarks} {c|attributed} to {s|the minister} spread.", []),
        ("{t|“Never,”} a line {c|attributed} to {s|Lee}.", []),
        ("{s|Lee} {c|attributed} {t|the fire to the firm}.", []),
        ("{t|It fell}, {c|according} to {s|Lee}.", []),
    ],
)
def test_culprits(passage: str, put: list[str]) -> None:
    made, (one,) = attributed(passage)
    assert [span.quote for span in culprits(made.text, one.sources, one.content)] == put


READ: list[tuple[str, list[str]]] = [
    (
        "Residents of Osk were told that it was safe.",
        ["that it was safe: ?"],
    ),
    (
        "Teachers were informed by the ministry that exams would wait.",
        ["that exams would wait: ministry"],
    ),
    (
        "Reuters was told by two clerks that the plant had shut.",
        ["that the plant had shut: Reuters, two clerks"],
    ),
    (
        "The BBC has been told that the minister will resign.",
        ["that the minister will resign: BBC, ?"],
    ),
    (
        "Ann Lee was asked whether she had seen it and said she had not.",
        ["whether she had seen it: ?", "she had not: Ann Lee"],
    ),
    ("Drivers were told to leave.", []),
    ("Families were reassured that exams would wait.", ["that exams would wait: ?"]),
    ("Lee was encouraged that exams would wait.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), READ)
def test_read(sentence: str, expected: list[str]) -> None:
    made = RuleReader().read(report(sentence, outlet="Meridian"))
    found = [
        f"{' '.join(span.quote for span in one.content)}: "
        + ", ".join((hop.name or "?").removeprefix("the ") for hop in one.chains[0].hops[1:])
        for one in made.statements
        if one.cue
    ]
    assert found == expected
