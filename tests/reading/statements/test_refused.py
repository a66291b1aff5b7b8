"""Who would not tell or was not reached claims nothing."""

from __future__ import annotations

import pytest

from headwater.reading.chains.build import build_chains
from headwater.reading.statements.assembly import assemble
from tests.reading.attributed import attributed


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("Attempts to seek comment were unsuccessful.", False),
        ("Efforts to reach Osk for comment were not immediately successful.", False),
        ("Calls seeking comment were not returned.", False),
        ("Attempts to reach the miners were unsuccessful.", True),
        ("Questions sent to the mill went unanswered.", False),
        ("Osk did not return calls.", False),
        ("Osk has not answered.", False),
        ("Osk rang at noon and has not answered since.", True),
        ("The miners did not return to the town.", True),
        ("It was a yes-or-no response, and nobody liked it.", True),
    ],
)
def test_whom_nobody_could_ask_has_said_nothing(words: str, claims: bool) -> None:
    report, made = attributed(words)
    (said,), _ = assemble(report, made, build_chains(report, made))
    assert bool(said.clauses) is claims
