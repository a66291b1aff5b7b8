"""The reader with the trained model, end to end on reports made by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.trained.reader import ModelReader, rounded
from headwater.records import BlockKind, Form, Reading, StanceValue, check_reading, vectors
from headwater.records.vectors import is_unit
from tests.builders import report

READER = ModelReader()


def read(*blocks: str) -> Reading:
    of = report(*blocks, outlet="Meridian Press")
    reading = READER.read(of)
    check_reading(of, reading)
    return reading


def test_who_says_what_has_its_chain_and_a_vector() -> None:
    reading = read("Two officials told Reuters that the convoy had crossed the border.")
    (one,) = [s for s in reading.statements if s.form is not Form.OWN_VOICE]
    (chain,) = one.chains
    assert [hop.name for hop in chain.hops] == ["Meridian Press", "Reuters", "two officials"]
    (clause,) = one.clauses
    assert is_unit(clause.vector)
    assert reading.reader == "model/20"


def test_what_a_source_wants_claims_nothing_and_takes_nothing() -> None:
    reading = read("The mayor of Kesh wants to close the bridge.")
    wanted = [s for s in reading.statements if s.form is not Form.OWN_VOICE]
    assert [(s.stance.value, s.clauses) for s in wanted] == [(StanceValue.UNCOMMITTED, ())]
    (own,) = [s for s in reading.statements if s.form is Form.OWN_VOICE]
    assert own.content[0].quote == "The mayor of Kesh wants to close the bridge."


def test_reportedly_is_said_by_somebody_unnamed() -> None:
    reading = read("The ministry reportedly bought forty drones in March.")
    assert [s.form for s in reading.statements] == [Form.UNSOURCED]


def test_a_report_without_words_has_no_statements() -> None:
    assert read("").statements == ()


def test_vectors_say_what_is_near_in_meaning() -> None:
    drones, aircraft, harvest = READER.embed(
        ["the army bought drones", "the military purchased unmanned aircraft", "rain fell on wheat"]
    )
    assert is_unit(drones)

    def near(a: tuple[float, ...], b: tuple[float, ...]) -> float:
        return sum(x * y for x, y in zip(a, b, strict=True))

    assert near(drones, aircraft) > near(drones, harvest) + 0.2
    assert READER.embed([]) == ()


@pytest.mark.parametrize("words", ["", "   ", "?", "\u202e\u0000", "x" * 5000])
def test_any_words_are_embedded(words: str) -> None:
    (vector,) = READER.embed([words])
    assert vector == () or is_unit(vector)


def test_the_same_text_gives_the_same_reading() -> None:
    text = "Anna Holm said the ships had left. She did not say where they were bound."
    assert read(text) == ModelReader().read(report(text, outlet="Meridian Press"))


def test_captions_make_no_statement() -> None:
    of = report(
        "The envoy said the talks in Kesh",
        (BlockKind.CAPTION, "The port of Orlo on Monday."),
        "were over.",
        outlet="Meridian Press",
    )
    blocks = {statement.block for statement in READER.read(of).statements}
    assert BlockKind.CAPTION not in blocks


@given(st.lists(st.floats(-1, 1, width=32), min_size=1))
def test_vectors_are_rounded_as_all_are(numbers: list[float]) -> None:
    (found,) = rounded(np.array([numbers], np.float32))
    assert repr(found) == repr(vectors.rounded(numbers))


DENIED = [
    ("The ministry denied a Reuters report that Tehran had brokered talks.", "Reuters"),
    ("The ministry dismissed as “baseless” a Reuters report that Tehran had brokered talks.",
     "Reuters"),
    ("A Kremlin spokesman described as false a CNN report that Russia had sent advisers.", "CNN"),
    ("Iran called the Reuters report that it had brokered talks “a fabrication”.", "Reuters"),
    ("The governor disputed the ministry's claim that the dam was safe.", "the ministry"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "who"), DENIED)
def test_who_denies_anothers_report_denies_what_it_says(sentence: str, who: str) -> None:
    found = [one for one in read(sentence).statements if one.clauses]
    by_stance = {one.stance.value: one for one in found}
    assert set(by_stance) == {StanceValue.CERTAIN_NOT, StanceValue.CERTAIN}
    asserted = by_stance[StanceValue.CERTAIN]
    assert {hop.name for chain in asserted.chains for hop in chain.hops[-1:]} == {who}
    denied = by_stance[StanceValue.CERTAIN_NOT].clauses[0].content
    assert denied == asserted.clauses[0].content


def test_a_toll_is_said_by_who_put_it_so() -> None:
    (one,) = read("The interior ministry put the toll at seven.").statements
    assert (one.form, one.sources[0].quote) == (Form.INDIRECT, "The interior ministry")
    assert one.clauses


def test_who_denies_what_was_said_before_denies_its_words() -> None:
    reading = read("Ukraine accused Russia of shelling the plant. Moscow denied the accusation.")
    accused, denied = sorted(reading.statements, key=lambda one: one.cue)
    assert denied.stance.value == StanceValue.CERTAIN_NOT
    assert denied.content[-1].quote == "the accusation"
    assert denied.clauses[0].content == accused.clauses[0].content


def test_words_that_point_to_nothing_claim_nothing() -> None:
    reading = read("It rained. The company denied the allegations.")
    assert [s.clauses for s in reading.statements if s.form is not Form.OWN_VOICE] == [()]


def test_an_aside_answers_what_was_said_and_not_who_said_it() -> None:
    reading = read("The White House said Russia had fired the missiles, a charge Moscow rejects.")
    found = {s.sources[0].quote: s for s in reading.statements}
    assert set(found) == {"The White House", "Moscow"}
    assert {len(chain.hops) for s in found.values() for chain in s.chains} == {2}
    assert found["Moscow"].stance.value == StanceValue.CERTAIN_NOT


def test_hearsay_has_the_source_that_stands_behind_it() -> None:
    reading = read("It comes after claims in the Daily Mail that two aides had been sacked.")
    (said,) = (s for s in reading.statements if s.form is not Form.OWN_VOICE)
    assert said.chains[0].hops[-1].name == "Daily Mail"
