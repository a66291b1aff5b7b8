"""Appeals to readers are no claims, and what looks like one is a claim as before."""

from __future__ import annotations

import pytest

from headwater.reading.rules import RuleReader
from headwater.reading.statements.appeals import is_appeal
from tests.builders import report


@pytest.mark.parametrize(
    "words",
    [
        "Anyone with information is urged to contact the homicide desk at 713-308-3600.",
        "Citizens with information about this crime should call 203-576-TIPS (8477).",
        "Community members wishing to assist can do so by calling 1-800-494-TIPS.",
        "If you have any information about the fire, call Velm police.",
        "Police ask anyone who saw the car to call (203) 576-8477.",
        "The sheriff urges people who may have information to contact Crime Stoppers.",
        "are asking if anyone has any information about this to call Velm Police",
        "Officials ask that anyone with information on the fire please call 203-576-8477.",
        "If anyone has information on the fire, please call Velm police.",
        "Anyone with information has been asked to call the police.",
        "Tipsters can also call Crime Stoppers at 822-1111.",
        "Investigators ask that you call police at 601-355-8477.",
    ],
)
def test_appeals(words: str) -> None:
    assert is_appeal(words)


@pytest.mark.parametrize(
    "words",
    [
        "A man who had information on the fire called police at 9 p.m.",
        "People with knowledge of the talks said the ministry would call a vote.",
        "Anyone who crosses the border is held, police said.",
        "Residents who saw the strike said it hit the mill.",
        "He told police to contact the people who had the details.",
        "The gang killed anyone who had information and tried to contact police, they said.",
        "Police said people with information were being threatened not to contact police.",
        "Drivers who have seen it should contact police, but officers never answered.",
        "Osk told anyone with information to call him and not the police.",
        "Police found the car, and ask anyone who saw it to call 203-576-8477.",
        "Police have no suspects and are asking anyone with information to call 203-576-8477.",
        "You can see why people who had information did not call police.",
    ],
)
def test_what_is_claimed(words: str) -> None:
    assert not is_appeal(words)


def test_an_appeal_is_a_statement_without_a_claim() -> None:
    made = report("The mill burned. Anyone with information should call 203-576-8477.")
    told = {s.content[0].quote: len(s.clauses) for s in RuleReader().read(made).statements}
    assert told == {
        "The mill burned.": 1,
        "Anyone with information should call 203-576-8477.": 0,
    }
