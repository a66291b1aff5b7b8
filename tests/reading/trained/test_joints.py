"""Where two clauses meet, by what the network saw of the words."""

from __future__ import annotations

import numpy as np
import pytest

from headwater.reading.statements.clauses import joints
from headwater.reading.trained.joints import Joints, features
from headwater.reading.trained.network import Network, Seen

TEXT = (
    "The United States and its allies will send ships to the strait.\n\n"
    "The port was shut and two tankers left before dawn."
)


@pytest.fixture(scope="module")
def network() -> Network:
    return Network(threads=1)


@pytest.fixture(scope="module")
def seen(network: Network) -> list[Seen]:
    middle = TEXT.index("\n")
    return network.look(network.cutter.cut(TEXT, [(0, middle), (middle + 2, len(TEXT))]))


def test_clauses_and_parts_of_a_subject_are_told_apart(network: Network, seen: list[Seen]) -> None:
    judge = Joints(network, TEXT, seen)
    first, second = joints(TEXT, 0, len(TEXT))
    assert judge(*first) is False
    assert judge(*second) is True


def test_what_the_network_did_not_see_it_does_not_judge(network: Network) -> None:
    first, _ = joints(TEXT, 0, len(TEXT))
    assert Joints(network, TEXT, [])(*first) is None


def test_a_joint_at_the_edge_of_a_window_is_none(seen: list[Seen]) -> None:
    one = seen[0]
    states = one.rows.middle
    assert features(states, one.window, 0, 3) is None
    assert features(states, one.window, len(TEXT) - 1, len(TEXT)) is None
    start = TEXT.index(" left")
    found = features(states, one.window, start, start)
    assert found is not None and found.shape == (6 * states.shape[1],)
    assert np.isfinite(found).all()
