"""Rings in the graph of who cites whom."""

from __future__ import annotations

import pytest

from headwater.tracing.rings import components


@pytest.mark.parametrize(
    ("edges", "rings"),
    [
        ({}, []),
        ({"a": {"b"}, "b": set()}, []),
        ({"a": {"b"}, "b": {"a"}}, [{"a", "b"}]),
        ({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}, [{"a", "b", "c"}]),
        ({"a": {"b"}, "b": {"a"}, "c": {"d"}, "d": {"c", "a"}}, [{"a", "b"}, {"c", "d"}]),
    ],
)
def test_components(edges: dict[str, set[str]], rings: list[set[str]]) -> None:
    found = [set(group) for group in components(edges) if len(group) > 1]
    assert sorted(found, key=min) == rings


def test_a_long_chain_does_not_run_out_of_stack() -> None:
    edges = {str(n): {str(n + 1)} for n in range(5000)} | {"5000": {"0"}}
    assert [len(group) for group in components(edges)] == [5001]
