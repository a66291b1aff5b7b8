"""What two texts are to each other: shares that do not depend on order or on what else is asked."""

import pytest

from headwater.reading.trained.likeness import liken
from headwater.reading.trained.network import Network
from headwater.reading.trained.reader import ModelReader
from headwater.records import Likens

PAIRS = (
    ("the bridge over the Osk was closed on Monday", "traffic may no longer cross the river"),
    ("the army shelled the school", "soldiers had fired on the pupils' building"),
    ("the army shelled the school", "no shell had hit any school"),
    ("eleven people were killed", "the toll stood at fourteen"),
    ("the army shelled the school", "the minister will travel to Marden in June"),
)


@pytest.fixture(scope="module")
def network() -> Network:
    return Network(threads=1)


def test_shares_sum_to_one(network: Network) -> None:
    assert [sum(one) for one in liken(network, PAIRS)] == pytest.approx([1.0] * len(PAIRS))


def test_what_speaks_of_one_matter_is_told_from_what_does_not(network: Network) -> None:
    closed, shelled, denied, toll, other = liken(network, PAIRS)
    assert max(closed.other, shelled.other, denied.other, toll.other) < other.other
    assert shelled.same > shelled.denied
    assert denied.denied > denied.same
    assert toll.parted > toll.denied


def test_it_does_not_matter_which_comes_first_or_what_else_is_asked(network: Network) -> None:
    together = liken(network, PAIRS)
    for (a, b), found in zip(PAIRS, together, strict=True):
        (turned,) = liken(network, [(b, a)])
        assert turned == found
        assert liken(network, [(a, b)]) == (found,)


def test_two_threads_give_the_same() -> None:
    assert liken(Network(threads=2), PAIRS) == liken(Network(threads=1), PAIRS)


@pytest.mark.parametrize("words", ["", " ", "…", '"'])
def test_what_has_no_words_is_like_nothing(network: Network, words: str) -> None:
    (found,) = liken(network, [(words, "the bridge was closed")])
    assert found.other > 0.9


def test_long_texts_are_read_at_their_beginning(network: Network) -> None:
    long = "the army shelled the school " + "and so it went on " * 300
    (found,) = liken(network, [(long, "the army shelled the school")])
    assert sum(found) == pytest.approx(1.0)


def test_none_gives_none_and_the_reader_offers_it(network: Network) -> None:
    assert liken(network, []) == ()
    assert isinstance(ModelReader(network), Likens)
