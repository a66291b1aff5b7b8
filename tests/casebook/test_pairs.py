"""Rulings on pairs: the later one wins, also through others; what is left never contradicts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.casebook.pairs import Ruled, contradictions


def ruled(*notation: str) -> list[Ruled]:
    """Rulings as "a=b" and "a/b", called 0, 1, 2 ... in order."""
    return [Ruled(str(n), one[0], one[2], one[1] == "=") for n, one in enumerate(notation)]


@pytest.mark.parametrize(
    ("rulings", "against"),
    [
        ((), {}),
        (("a=b", "b=c", "a=c"), {}),
        (("a=b", "a/c"), {}),
        (("a=b", "a/b"), {"0": ("1",)}),
        (("a/b", "a=b"), {"0": ("1",)}),
        (("b/a", "a=b"), {"0": ("1",)}),
        (("a=b", "b=c", "a/c"), {"0": ("2", "1")}),
        (("a/c", "a=b", "b=c"), {"0": ("1", "2")}),
        (("a=b", "a/b", "a=b"), {"1": ("2",)}),
        (("a=b", "c=d", "a/d", "b=c"), {"0": ("1", "2", "3")}),
    ],
)
def test_what_later_rulings_contradict(
    rulings: tuple[str, ...], against: dict[str, tuple[str, ...]]
) -> None:
    found = contradictions(ruled(*rulings))
    assert {key: set(value) for key, value in found.items()} == {
        key: set(value) for key, value in against.items()
    }


@pytest.mark.parametrize(
    ("rulings", "against"),
    [
        ((("0", "a=b"), ("0", "A=B"), ("1", "A/B")), {"0": ("1",)}),
        ((("0", "A/B"), ("1", "a=b"), ("1", "A=B")), {"0": ("1",)}),
        # the one that cannot stand binds nothing in either respect
        ((("0", "b=c"), ("1", "a=b"), ("1", "A=B"), ("2", "A/B"), ("3", "a/c")), {"1": ("2",)}),
        ((("0", "a=b"), ("0", "A=B"), ("1", "A/B"), ("1", "a/b")), {"0": ("1",)}),
    ],
)
def test_what_one_decision_says_of_several_pairs_stands_or_falls_together(
    rulings: tuple[tuple[str, str], ...], against: dict[str, tuple[str, ...]]
) -> None:
    pairs = [Ruled(by, one[0], one[2], one[1] == "=") for by, one in rulings]
    assert contradictions(pairs) == against


NAMES = st.sampled_from("abcdef")
RULINGS = st.lists(
    st.tuples(NAMES, NAMES, st.booleans()).filter(lambda r: r[0] != r[1]), max_size=14
).map(lambda several: [Ruled(str(n), *one) for n, one in enumerate(several)])


@given(RULINGS)
def test_what_is_left_stands_together_and_the_last_always_does(rulings: list[Ruled]) -> None:
    gone = contradictions(rulings)
    held = [one for one in rulings if one.by not in gone]
    group = {name: name for name in "abcdef"}
    for one in held:
        if one.same:
            old, new = group[one.a], group[one.b]
            group = {name: new if at == old else at for name, at in group.items()}
    assert all(group[one.a] != group[one.b] for one in held if not one.same)
    if rulings:
        assert rulings[-1].by not in gone
    assert contradictions(held) == {}


@given(RULINGS)
def test_each_contradiction_names_later_rulings_that_stand(rulings: list[Ruled]) -> None:
    gone = contradictions(rulings)
    for by, against in gone.items():
        assert against
        assert all(int(other) > int(by) and other not in gone for other in against)
