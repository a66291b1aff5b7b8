"""The judged joints of real sentences: how they are written, and that none stands on both sides."""

from __future__ import annotations

import pytest
from training.clauses import Joint
from training.passages import load as load_passages

from training import clauses

GOOD = """## aa11
3-8 S
30-35 N
"""


def test_a_report_gives_its_joints() -> None:
    (one,) = clauses.parse("incidents", GOOD)
    assert (one.corpus, one.key) == ("incidents", "aa11")
    assert one.joints == (Joint(3, 8, apart=True), Joint(30, 35, apart=False))


@pytest.mark.parametrize("line", ["3-8 X", "3-8 s"])
def test_a_line_that_does_not_tell_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="does not tell"):
        list(clauses.parse("incidents", f"## aa11\n{line}\n"))


def test_no_report_is_learned_from_and_kept_apart() -> None:
    kept, others = ({one.key for one in clauses.load(kept)} for kept in (True, False))
    assert len(kept) > 100 and len(others) > 5 * len(kept)
    assert not kept & others
    assert not {one.name for one in load_passages() if one.held_out} & (kept | others)


def test_joints_lie_in_our_own_passages() -> None:
    own = [one for one in clauses.load(kept=False) if one.corpus == "own"]
    assert len(own) > 200
    for one in own:
        text = one.report().text
        assert all(0 < joint.start < joint.end < len(text) for joint in one.joints)
