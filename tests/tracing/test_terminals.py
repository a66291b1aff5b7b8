"""Who stands at the end of a chain, and where a teller stands in."""

from __future__ import annotations

from headwater.comparing import compare
from headwater.records import Name, NameKind
from headwater.tracing import trace
from tests.builders import find, reading, report, say


def test_an_official_found_as_an_actor_in_one_line_alone_is_one_with_himself() -> None:
    tass = report(
        "Sergey Lundin noted that the lock was shelled.",
        "Russian Defense Minister Sergey Lundin said the lock was shelled.",
        outlet="TASS",
    )
    first = say(tass, "the lock was shelled", "TASS < Sergey Lundin", source="Sergey Lundin")
    title = "Russian Defense Minister Sergey Lundin"
    again = say(tass, "the lock was shelled", "TASS < Sergey Lundin", source=title, nth=1)
    names = (Name(find(tass, "Sergey Lundin"), NameKind.PERSON),)
    readings = [reading(tass, first, again, names=names)]
    (found,) = trace([tass], readings, compare([tass], readings)).counts
    assert (found.origins.min, found.origins.max) == (1, 1)
