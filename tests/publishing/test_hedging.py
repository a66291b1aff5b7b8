"""How far a stance commits, and denials in the words of saying."""

import pytest

from headwater.publishing import contract as c
from headwater.publishing.hedging import denying, hedging
from headwater.records import StanceValue
from tests.publishing.indexes import index
from tests.stories import KNEW, NEVER, STORY


@pytest.mark.parametrize(
    ("value", "hedges", "words", "weak"),
    [
        ("CT+", (), "", ()),
        ("CT-", (), "", ()),
        ("PS+", ("may",), "put as possible", ("may",)),
        ("PS+", ("may", "may"), "put as possible", ("may",)),
        ("PS+", ("plans",), "put as planned or sought", ("plans",)),
        ("PR+", (), "put as probable", ()),
        ("CT+", ("reportedly",), "hedged", ("reportedly",)),
        ("Uu", (), "", ()),
        ("Uu", ("whether",), "left open", ("whether",)),
        ("CTu", (), "put as settled, without saying how", ()),
    ],
)
def test_hedging(value: str, hedges: tuple[str, ...], words: str, weak: tuple[str, ...]) -> None:
    spans = tuple(c.Span(0, len(each), each) for each in hedges)
    assert hedging(c.Stance(StanceValue(value), spans)) == (words, weak)


def test_denials_in_the_words_of_saying() -> None:
    statements = index(STORY).statements
    assert denying(statements[NEVER.id]) is None
    assert denying(statements[KNEW.id]) is None
    denied = c.Statement(
        **{f: getattr(statements[NEVER.id], f) for f in c.Statement.__struct_fields__}
        | {"cue": (c.Span(0, 6, "denied"),)}
    )
    assert denying(denied) == "denied"
