"""What leaves open one clause of a statement, and not the others."""

import pytest

from headwater.comparing.open_beside import is_open_beside
from headwater.comparing.status import polarity
from headwater.comparing.taking import Names, view
from tests.builders import report, say
from tests.comparing.world import names_in


@pytest.mark.parametrize(
    ("clauses", "hedge", "number", "value"),
    [
        (("We don't know what fell.", "The mill burned."), "know", 0, "u"),
        (("We don't know what fell.", "The mill burned."), "know", 1, "+"),
        (("It is unclear what fell", "the guard was not hurt"), "unclear", 1, "-"),
        (("The mill will burn if it is hit", "the guard will flee"), "if", 1, "u"),
        (("The mill will burn if it is hit.", "The guard fled."), "if", 1, "+"),
        (("The mill burned", "the guard fled"), "asked", 1, "u"),
    ],
)
def test_only_what_is_left_open_is_open(clauses, hedge, number, value):
    joined = " ".join(clauses) if clauses[0].endswith(".") else ", but ".join(clauses)
    of = report(f"Osk was asked and said {joined}.")
    statement = say(of, joined, "person:Osk", cue="asked and said", stance="Uu", hedges=hedge,
                    clauses=clauses)  # fmt: skip
    seen = view(of, statement, statement.clauses[number], Names(names_in(of)))
    assert is_open_beside(seen) is (value != "u")
    assert polarity(seen).value == value
