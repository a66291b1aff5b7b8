"""Kinds as the network sees them: by what stands around words that no list knows."""

import numpy as np
import pytest

from headwater.reading.trained.kinds import KINDS, Kinds
from headwater.reading.trained.network import Network, Seen
from headwater.reading.trained.places import Places
from headwater.records import HopKind, Span, cut

TEXT = (
    "Earth Sciences Osk warned on Monday of unrest under the volcano.\n\n"
    "Ludlow Brackenbury, 43, told the court that he had never met her."
)


@pytest.fixture(scope="module")
def network() -> Network:
    return Network(threads=1)


def seen(network: Network) -> list[Seen]:
    middle = TEXT.index("\n")
    return network.look(network.cutter.cut(TEXT, [(0, middle), (middle + 2, len(TEXT))]))


def place(words: str) -> Span:
    start = TEXT.index(words)
    return cut(TEXT, start, start + len(words))


def test_a_body_and_a_person_are_told_apart(network: Network) -> None:
    judge = Kinds(network, Places(seen(network)))
    assert judge([place("Earth Sciences Osk")]) in {HopKind.ORGANIZATION, HopKind.STATE_BODY}
    assert judge([place("Ludlow Brackenbury")]) is HopKind.PERSON


def test_what_the_network_did_not_see_it_does_not_judge(network: Network) -> None:
    assert Kinds(network, Places([]))([place("Ludlow")]) is None
    beyond = Span(len(TEXT) + 5, len(TEXT) + 9, "Roe ")
    assert Kinds(network, Places(seen(network)))([beyond]) is None


def test_where_the_network_is_of_two_minds_the_words_decide(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge = Kinds(network, Places(seen(network)))
    halves = np.zeros((1, len(KINDS)), np.float32)
    halves[0, KINDS.index(HopKind.PERSON)] = 0.55
    halves[0, KINDS.index(HopKind.ORGANIZATION)] = 0.45
    monkeypatch.setattr(network, "kinds", lambda sources: halves.copy())
    assert judge([place("Osk")]) is HopKind.PERSON
    assert judge([place("Osk")], HopKind.ORGANIZATION) is HopKind.ORGANIZATION
    assert judge([place("Osk")], HopKind.UNSTATED) is HopKind.PERSON
