"""What becomes of an attribution as a statement: whether it claims anything, and how surely."""

from __future__ import annotations

import pytest

from headwater.reading.chains.build import build_chains
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.spanned import attributions_of
from headwater.reading.statements.assembly import assemble
from headwater.records import StanceValue
from tests.reading.attributed import attributed


@pytest.mark.parametrize(
    ("passage", "claims"),
    [
        ("{s|Lund} {c|could not yet confirm} {t|the number of shots}.", False),
        ("{s|Lund} {c|was unable to confirm} {t|the toll}.", False),
        ("{s|Lund} {c|declined to say} {t|whether it fell}.", False),
        ("{c|Asked} {t|whether it fell}, she wept.", False),
        ("{c|When asked by reporters} {t|if it fell}, she wept.", False),
        ("{s|The paper} {c|makes no mention of} {t|civilians}.", False),
        ("{s|The paper} {c|did not mention} {t|the attack}.", False),
        ("{s|The paper} {c|did not mention} {t|that it had fallen}.", True),
        ("It fell, a claim {t|that} {s|Lund} {c|called} {t|absurd}.", False),
        ("It fell, {t|a claim} {s|Lund} {c|described} {t|as baseless}.", False),
        ("Maps belie {t|what} {s|Lund} {c|said about} {t|the raid}.", False),
        ("{t|What} {s|Lund} {c|said}, {t|that it fell}, was new.", True),
        ("{c|It emerged} {t|that it fell}.", True),
        ("{s|Lund} {c|could not confirm} {t|that it had fallen}.", True),
        ("{s|Lund} {c|confirmed} {t|the number of shots}.", True),
    ],
)
def test_who_does_not_know_a_thing_claims_nothing(passage: str, claims: bool) -> None:
    report, made = attributed(passage)
    statements, _ = assemble(report, made, build_chains(report, made))
    (said,) = [one for one in statements if one.cue]
    assert bool(said.clauses) is claims


@pytest.mark.parametrize(
    ("passage", "stance"),
    [
        ("{s|Police} {c|have not said} {t|whether {s1|they} {c1|think} {t1|it fell}}.",
         StanceValue.UNCOMMITTED),
        ("{s|Police} {c|have not said} {t|whether {s1|they} {c1|reported} {t1|it fell}}.",
         StanceValue.UNCOMMITTED),
        ("{s|Lund} {c|denied} {t|that {s1|police} {c1|had told} her {t1|of the raid}}.",
         StanceValue.UNCOMMITTED),
        ("{s|Police} {c|said} {t|{s1|they} {c1|think} {t1|it fell}}.", StanceValue.PROBABLE),
    ],
)  # fmt: skip
def test_what_is_left_open_is_open_for_who_is_told_of(passage: str, stance: StanceValue) -> None:
    report, marked = attributed(passage)
    made = attributions_of(report, [Spanned(a.sources, a.cue, a.content) for a in marked])
    statements, _ = assemble(report, made, build_chains(report, made))
    (inner,) = [one for one in statements if one.within]
    assert inner.stance.value is stance


@pytest.mark.parametrize(
    ("passage", "stance"),
    [
        ("{t|It fell}, Lee said. {s|Osk} {c|insists} {t|otherwise}.", StanceValue.CERTAIN_NOT),
        ("{t|It fell}, Lee said. {s|Osk} {c|thinks} {t|otherwise}.", StanceValue.PROBABLE_NOT),
        ("{t|It never fell}, Lee said. {s|Osk} {c|says} {t|the opposite}.", StanceValue.CERTAIN),
    ],
)
def test_who_thinks_otherwise_denies_what_was_said(passage: str, stance: StanceValue) -> None:
    report, marked = attributed(passage)
    made = attributions_of(report, [Spanned(a.sources, a.cue, a.content) for a in marked])
    statements, _ = assemble(report, made, build_chains(report, made))
    (said,) = [one for one in statements if one.cue]
    assert (said.stance.value, bool(said.clauses)) == (stance, True)


def test_what_somebody_calls_a_thing_is_claimed_without_the_word_what() -> None:
    report, marked = attributed("Men ran from {t|what} {s|Lund} {c|called} {t|a raid}.")
    made = attributions_of(report, [Spanned(a.sources, a.cue, a.content) for a in marked])
    statements, _ = assemble(report, made, build_chains(report, made))
    (said,) = [one for one in statements if one.cue]
    assert [span.quote for one in said.clauses for span in one.content] == ["a raid"]


@pytest.mark.parametrize(
    ("passage", "clauses"),
    [
        ("{s|Police} {c|said} {t|a man was held for the raid that killed nine people}.", 2),
        ("{s|Police} {c|denied} {t|that a man was held for the raid that killed nine people}.", 1),
        ("{s|Police} {c|said} {t|nobody was held for the raid that killed nine people}.", 2),
        ("{s|Lund} {c|asked} {t|whether a man was held for the raid that killed nine}.", 1),
    ],
)
def test_a_toll_beside_is_not_taken_out_of_what_a_cue_denies(passage: str, clauses: int) -> None:
    report, made = attributed(passage)
    statements, _ = assemble(report, made, build_chains(report, made))
    (said,) = [one for one in statements if one.cue]
    assert len(said.clauses) == clauses
