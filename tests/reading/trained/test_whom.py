"""Whom a source means by what the network saw of it."""

from __future__ import annotations

import numpy as np
import pytest

from headwater.reading.trained.network import Network
from headwater.reading.trained.places import Places
from headwater.reading.trained.reader import ModelReader
from headwater.reading.trained.whom import Whom
from tests.reading.resolving.test_options import TEXT, Taking, report, resolved


@pytest.fixture(scope="module")
def network() -> Network:
    return Network(threads=1)


def test_it_chooses_who_speaks(network: Network) -> None:
    asked = Taking()
    resolved(asked)
    made = report()
    whom = Whom(network, Places(ModelReader(network).see(made)))
    for words, name in (("He", "Jan Reyd"), ("The governor", "Ada Osk")):
        options = asked.shown[words]
        place = options[0].near
        chosen = options[whom(place, options)].meant
        assert chosen is not None and chosen.described.name == name


def test_where_nothing_was_seen_the_rules_decide(network: Network) -> None:
    asked = Taking()
    resolved(asked)
    options = asked.shown["He"]
    chosen = Whom(network, Places([]))(options[0].near, options)
    assert options[chosen].taken


def test_the_same_comes_out_each_time(network: Network) -> None:
    asked = Taking()
    resolved(asked)
    whom = Whom(network, Places(ModelReader(network).see(report(TEXT))))
    for options in asked.shown.values():
        assert len({whom(options[0].near, options) for _ in range(3)}) == 1


@pytest.mark.parametrize(("ahead", "taken"), [(0.5, True), (0.9, False)])
def test_a_little_likelier_is_not_enough(
    network: Network, monkeypatch: pytest.MonkeyPatch, ahead: float, taken: bool
) -> None:
    asked = Taking()
    resolved(asked)
    options = asked.shown["He"]
    scores = np.full(len(options), -9.0, np.float32)
    rules = next(at for at, one in enumerate(options) if one.taken)
    scores[rules], scores[-1] = -1.0, -1.0 + ahead
    monkeypatch.setattr(network, "whom", lambda *given: scores)
    whom = Whom(network, Places(ModelReader(network).see(report())))
    assert options[whom(options[0].near, options)].taken is taken
