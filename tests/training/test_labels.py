"""What windows teach: tags of cues and roles, and of which words nothing is known."""

from __future__ import annotations

import re

import pytest
from training.attributions import Annotated
from training.labels import ROLE_TAGS, Labelled, with_attributions

from benchmarks.attribution import Gold
from headwater.reading.trained.windows import Window

TEXT = "Roe said that Osk had denied it. The dam held."
WORDS = [match.span() for match in re.finditer(r"\w+|[.]", TEXT)]


def place(words: str) -> tuple[tuple[int, int], ...]:
    """Where `words` stand."""
    start = TEXT.index(words)
    return ((start, start + len(words)),)


def labelled(*, inner: bool, gold: tuple[Gold, ...]) -> Labelled:
    """The whole text as one window with labels, a word piece for each word."""
    size = len(WORDS)
    pieces = (0,) * (size + 2)
    window = Window(pieces, pieces, tuple(range(1, size + 1)), tuple(WORDS))
    return with_attributions(window, Annotated("t", TEXT, ((0, len(TEXT)),), gold, inner))


OUTER = Gold(place("Roe"), place("said"), place("that Osk had denied it"))
INNER = Gold(place("Osk"), place("had denied"), place("it"))


def test_each_attribution_has_its_cue_and_its_roles() -> None:
    (one,) = labelled(inner=True, gold=(OUTER,)).relations or ()
    tags = [ROLE_TAGS[tag] for tag in one.roles]
    assert one.cue == (1, 2)
    assert tags[:4] == ["B-source", "O", "B-content", "I-content"]
    assert set(tags[7:]) == {"O"}


@pytest.mark.parametrize(
    ("inner", "gold", "untold"),
    [
        (True, (OUTER, INNER), set()),
        (True, (OUTER,), set()),
        (False, (OUTER,), {2, 3, 4, 5, 6}),
        (False, (OUTER, INNER), {2, 3, 6}),
        (False, (), set()),
    ],
)
def test_contents_tell_of_no_cue_where_inner_ones_are_not_annotated(
    inner: bool, gold: tuple[Gold, ...], untold: set[int]
) -> None:
    assert labelled(inner=inner, gold=gold).untold == untold
