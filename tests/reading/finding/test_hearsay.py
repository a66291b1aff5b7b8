"""Hearsay that a speaker takes a stand on is the speaker's, and denied where the speaker denies."""

from __future__ import annotations

import pytest

from headwater.reading.finding.hearsay import lifted, with_named
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.spanned import attributions_of
from headwater.reading.rules import RuleReader
from headwater.records import Statement, cut
from tests.builders import report
from tests.reading.attributed import attributed

STANDS = [
    ("The mayor rejected claims that the bridge was unsafe.", "that the bridge was unsafe", "CT-"),
    (
        "The ministry denied media reports that troops had crossed the border.",
        "that troops had crossed the border",
        "CT-",
    ),
    (
        "The company refuted accusations that it had bribed officials.",
        "that it had bribed officials",
        "CT-",
    ),
    (
        "The army confirmed reports that a drone had fallen on the pier.",
        "that a drone had fallen on the pier",
        "CT+",
    ),
]


def carriers(sentence: str) -> list[Statement]:
    reading = RuleReader().read(report(sentence, outlet="Harbour Times"))
    return [statement for statement in reading.statements if statement.clauses]


@pytest.mark.parametrize(("sentence", "content", "stance"), STANDS)
def test_one_statement_of_the_speaker(sentence: str, content: str, stance: str) -> None:
    (statement,) = carriers(sentence)
    assert [span.quote for span in statement.content] == [content]
    assert statement.stance.value == stance
    assert len(statement.chains[0].hops) == 2


def test_a_subject_stays_in_its_clause() -> None:
    (statement,) = carriers("The army said reports that it had withdrawn were false.")
    assert statement.content[0].quote == "reports that it had withdrawn were false"


def test_who_cites_reports_takes_no_stand() -> None:
    found = carriers("The Gazette cited reports that the ship had been sold.")
    assert all(len(statement.chains[0].hops) != 1 for statement in found)
    assert found


BESIDE = [
    ("{s|The army} {c|dismissed} {t|as “baseless” {s1|a Reuters} {c1|report} {t1|that it fled}}.",
     True),
    ("{s|The army} {c|disputed} {t|{s1|Kesh's} {c1|claim} {t1|that it fled}}.", True),
    ("{s|The army} {c|laughed off} {t|{s1|a Reuters} {c1|report} {t1|that it fled}}.", True),
    ("{s|The army} {c|pushed back against} {t|{s1|Kesh's} {c1|claim} {t1|that it fled}}.", True),
    ("{s|The army} {c|dismissed} {t|{s1|a Reuters} {c1|story} {t1|that it fled}}.", True),
    ("{s|The army} {c|quoted} {t|{s1|a Reuters} {c1|report} {t1|that it fled}}.", False),
    ("{s|The army} {c|declined} {t|to comment on {s1|a Reuters} {c1|report} {t1|that it fled}}.",
     True),
    ("{s|The army} {c|declined} {t|to say that {s1|a guard} {c1|claimed} {t1|that it fled}}.",
     False),
    ("{s|The army} {c|said} {t|it could not comment on what {s1|Kesh} {c1|claimed} {t1|so}}.",
     False),
    ("{s|Reuters} {c|noted} {t|{s1|Pollsters} {c1|had forecast} {t1|a loss}}.", False),
    ("{c|According to} {s|Reuters}, {t|{s1|several towns} {c1|fear} {t1|that it fled}}.", False),
    ("{s|The army} {c|said} {t|{s1|Reuters} {c1|reported} {t1|that it fled}}.", False),
    ("{s|The army} {c|rejected} {t|a Reuters story {s1|which} {c1|alleged} {t1|that it fled}}.",
     True),
    ("{s|The firm} {c|disowned} {t|a letter attributed to its head, {s1|which} {c1|put} {t1|the"
     " loss at ten}}.", True),
    ("{s|The army} {c|denied} {t|a report by {s1|Reuters} {c1|claiming} {t1|that it fled}}.", True),
    ("{s|The army} {c|dismissed} {t|an article in {s1|Havnen} {c1|claiming} {t1|that it fled}}.",
     True),
    ("{s|The army} {c|quoted} {t|an article in {s1|Havnen} {c1|claiming} {t1|that it fled}}.",
     False),
    ("{s|The army} {c|rejected} {t|demands {s1|strikers} {c1|have made} {t1|for a vote}}.", True),
    ("{s|The army} {c|rejected} {t|the bid {s1|strikers} {c1|have made} {t1|for a vote}}.", False),
    ("{s|The army} {c|quoted} {t|demands {s1|strikers} {c1|have made} {t1|for a vote}}.", False),
    ("{s|The army} was {c|asked about} {t|{s1|Kesh's} {c1|claim} {t1|that it fled}}.", True),
    ("{c|Asked about} {t|a {c1|report} by {s1|Reuters} {t1|that it fled}}, Osk left.", True),
    ("{c|asked to comment on} {t|{s1|an AFP} {c1|report} {t1|that it fled}}, Osk left.", True),
    ("{s|The army} {c|dismissed} {t|a report {s1|that} {c1|said} {t1|it fled}}.", False),
    ("{s|Osk} {c|denied} {t|what {s1|Lund} {c1|said} {t1|that it fled}}.", True),
    ("{s|Osk} {c|denied} {t|what {c1|was put out} by {s1|Lund} {t1|that it fled}}.", True),
    ("{s|Osk} {c|denied} {t|{t1|what} {s1|Lund} {c1|said} {t1|of a raid}}.", False),
    ("{s|The channel} {c|described} {t|{s1|a nurse} {c1|saying} {t1|that it fell}}.", False),
    ("{s|The Gazette} {c|reports} {t|that {s1|the bishop} {c1|fears} {t1|it could fall}}.", False),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "beside"), BESIDE)
def test_what_is_denied_has_not_come_through_who_denies_it(passage: str, beside: bool) -> None:
    made, marked = attributed(passage)
    bare = [Spanned(one.sources, one.cue, one.content) for one in marked]
    outer, inner = lifted(made.text, attributions_of(made, bare))
    assert outer.outer is None
    assert inner.outer == (None if beside else 0)


def test_who_accuses_does_not_deny_it() -> None:
    text = "Osk denied accusations made by Lund that it fell."
    parts = [cut(text, text.index(w), text.index(w) + len(w)) for w in ("Osk", "Lund")]
    cue, said = "denied accusations", "that it fell"
    spans = [cut(text, text.index(w), text.index(w) + len(w)) for w in (cue, said)]
    outer, inner = with_named(text, Spanned(tuple(parts), (spans[0],), (spans[1],)))
    assert [span.quote for span in outer.source] == ["Osk"]
    assert [span.quote for span in (*inner.source, *inner.cue)] == ["Lund", "accusations"]


def test_an_accuser_may_be_named_behind_what_he_is() -> None:
    text = "Osk denied an allegation made by a witness, Ana Roe, that it fell."
    said = "an allegation made by a witness, Ana Roe, that it fell"
    spans = [cut(text, text.index(w), text.index(w) + len(w)) for w in ("Osk", "denied", said)]
    _, inner = with_named(text, Spanned(*((span,) for span in spans)))
    assert [span.quote for span in inner.source] == ["a witness, Ana Roe"]


MADE = [
    ("{s|Osk} {c|denied claims} made by {s|Roe's lawyer} {t|that it fell}.", "Roe's lawyer"),
    ("{s|Osk} {c|denied} {t|a claim by a clerk, Jan Roe, that it fell}.", "a clerk, Jan Roe"),
    ("{s|Osk} {c|denied} {t|claims by his staff that it fell}.", "his staff"),
    ("{s|Osk} {c|denied} {t|what was published by the Velm Post that it fell}.", "the Velm Post"),
    ("{s|Osk} {c|denied} {t|what some sites have reported that it fell}.", "some sites"),
]


@pytest.mark.parametrize(("passage", "maker"), MADE)
def test_who_made_a_claim_does_not_deny_it(passage: str, maker: str) -> None:
    made, (one, *_) = attributed(passage)
    outer, inner = with_named(made.text, Spanned(one.sources, one.cue, one.content))
    assert [span.quote for span in outer.source] == ["Osk"]
    assert [span.quote for span in outer.cue] == ["denied"]
    assert [span.quote for span in inner.source] == [maker]
    assert [span.quote for span in inner.content] == ["that it fell"]


def test_two_who_speak_side_by_side_both_deny() -> None:
    made, (one, *_) = attributed("{s|Osk} and {s|Roe} {c|denied} {t|that it fell}.")
    bare = Spanned(one.sources, one.cue, one.content)
    assert with_named(made.text, bare) == (bare,)
