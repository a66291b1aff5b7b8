"""What stands for a place of a report: its units, and nothing where none was seen."""

from __future__ import annotations

import numpy as np
import pytest

from headwater.reading.trained.network import Network
from headwater.reading.trained.places import WIDTH, Places, units_in
from headwater.records import Span, cut

TEXT = "Ada Osk said it fell."


def test_a_place_has_as_many_numbers_as_the_networks_are_given() -> None:
    network = Network(threads=1)
    places = Places(network.look(network.cutter.cut(TEXT, [(0, len(TEXT))])))
    found = places.features(cut(TEXT, 0, 7))
    assert found is not None and found.shape == (WIDTH,)
    again = places.features(cut(TEXT, 0, 7))
    assert again is not None and np.array_equal(found, again)
    assert places.features(Span(400, 403, "Osk")) is None


def test_without_windows_nothing_stands_for_a_place() -> None:
    assert Places([]).features(cut(TEXT, 0, 7)) is None


@pytest.mark.parametrize(
    ("start", "end", "units"),
    [
        (0, 5, range(0, 1)),
        (0, 6, range(0, 1)),
        (2, 9, range(0, 2)),
        (6, 15, range(1, 3)),
        (5, 6, range(0)),
        (10, 16, range(0)),
    ],
)
def test_units_in_a_span(start: int, end: int, units: range) -> None:
    places = [(0, 5), (6, 9), (10, 15)]
    assert list(units_in(places, Span(start, end, "x" * (end - start)))) == list(units)
