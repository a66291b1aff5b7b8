"""What the hand-built situations have in common."""

from __future__ import annotations

from tests.origins.building import Line, Situation, article

PUMPS = "The pumps at Kessel harbour failed before the flood"


def s(name: str, low: int, high: int, *articles, why=(), never=(), **more) -> Situation:
    return Situation(name, articles, low, high, frozenset(why), frozenset(never), **more)


def a_copy(outlet: str, **more):
    """An article whose passage another outlet runs word for word."""
    return article(
        outlet,
        Line(
            "Workers at the eastern lock had reported rust on both main valves twice during the "
            "winter, and neither the owner nor the port replaced them before the river rose."
        ),
        **more,
    )
