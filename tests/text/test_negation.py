import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.negation import look_alikes, negation


def words(text, places):
    return [text[start:end] for start, end in places]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The barge held no shells", ["no"]),
        ("He didn\u2019t go, nor did she", ["n\u2019t", "nor"]),
        ("It cannot fly", ["not"]),
        ("They left without paying", ["without"]),
        ("They fired without an order", []),
        ("Few came, but a few stayed, as in the past few years", ["Few"]),
        ("There were zero casualties", ["zero"]),
        ("It fell to zero in two weeks", []),
        ("No fewer than 40 fled and nobody was hurt", ["nobody"]),
        ("Not only soldiers died", []),
        ("It isn't just a game", []),
        ("It was nothing short of a miracle", []),
        ("She had no choice but to land", []),
        ("He lives at No. 10", []),
        ("The crash left no survivors", []),
        ("There were no survivors", ["no"]),
        ("There is no doubt that it sank", []),
        ("It is no longer open", ["no"]),
        ("It lasted no longer than a day", []),
        ("They could not help but notice", []),
        ("It was not without cost", []),
        ("Accurate or not, it spread", []),
        ("The unarmed crew of a non-governmental ship entered the no-fly zone", []),
        ("", []),
    ],
)
def test_negating_words(text, found):
    assert words(text, negation(text, 0, len(text))) == found


def test_only_the_stretch_is_looked_at():
    text = "no ships, and no more than two boats"
    assert negation(text, 3, len(text)) == ()
    assert words(text, look_alikes(text, 3, len(text))) == ["no more than"]


@pytest.mark.parametrize("text", ["even if it rains", "few if any came", "hundreds, if not more"])
def test_conditions_that_are_none(text):
    assert len(list(look_alikes(text, 0, len(text)))) == 1


@given(st.text(alphabet="not nofewerthan only'\u2019zero if.10 ", max_size=200))
def test_places_are_in_order_and_apart(text):
    places = [*negation(text, 0, len(text))]
    assert places == sorted(places)
    for start, end in places:
        assert 0 <= start < end <= len(text)
    idle = list(look_alikes(text, 0, len(text)))
    assert all(e <= a or b <= s for s, e in places for a, b in idle)


def test_a_long_line_is_quick():
    text = "no more or not zero if without " * 30_000
    assert negation(text, 0, len(text))
