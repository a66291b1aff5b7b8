"""Bodies that are taken up by those who sit on them."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.resolving.members import is_body_told, sit_on, takes_up_body
from headwater.records import HopKind, cut


def said(words: str) -> Described:
    return describe(words, cut(words, 0, len(words)))


@pytest.mark.parametrize(
    ("members", "body", "fit"),
    [
        ("the experts", "a UN panel on Vestan", True),
        ("the same experts", "the Group of Experts", True),
        ("the elders", "the Council of Elders", True),
        ("the auditors", "the Court of Audit", True),
        ("the prosecutors", "the Federal Prosecutor's Office", True),
        ("the auditors", "the Vestan Parliament", False),
    ],
)
def test_those_who_sit_on_a_body(members: str, body: str, fit: bool) -> None:
    name = body.split(" ", 1)[1]
    known = Described(cut(body, 0, len(body)), HopKind.STATE_BODY, name, "x", named=True)
    assert takes_up_body(said(members))
    assert sit_on(said(members), known) is fit
    assert is_body_told(f"{body} met.", len(body), said(members)) is fit
    assert not is_body_told(f"They met. {body}", len("They met."), said(members))
    assert not takes_up_body(said("the two experts"))
