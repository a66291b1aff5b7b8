"""Where sources stand to each other."""

from __future__ import annotations

from headwater.reading.describing.describe import describe
from headwater.reading.describing.resolved import Sourced
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.turns import Stretches, Turns, is_in
from headwater.records import Span, cut
from tests.builders import report

TEXT = (
    "Osk asked whether it fell. “Roe said no. It stood,” the guard told us. A man close to Tarn"
    " said yes."
)


def _at(words: str) -> Span:
    start = TEXT.index(words)
    return cut(TEXT, start, start + len(words))


def _turns() -> Turns:
    sources = (
        Sourced(describe(TEXT, _at("Osk")), None, (_at("whether it fell"),)),
        Sourced(describe(TEXT, _at("the guard")), None, (_at("“Roe said no. It stood,”"),)),
        Sourced(describe(TEXT, _at("Roe")), 1, (_at("no"),)),
        Sourced(describe(TEXT, _at("A man close to Tarn")), None, (_at("yes"),)),
        Sourced(describe(TEXT, _at("Tarn")), 3, ()),
    )
    return Turns(sources, Mentions(report(TEXT), frozenset()))


def test_who_stands_where() -> None:
    turns = _turns()
    assert [place for place in range(5) if turns.nested(place)] == [2, 4]
    assert [turns.last_beside(place) for place in range(5)] == [None, 0, None, 1, None]
    assert [turns.asks(place) for place in range(3)] == [True, False, False]
    assert turns.distance(1, describe(TEXT, _at("the guard")), _at("Osk").start) == 1
    assert turns.distance(3, describe(TEXT, _at("A man")), _at("the guard").start) == 1


def test_who_tells_of_whom() -> None:
    turns = _turns()
    roe, tarn = _at("Roe"), _at("Tarn")
    assert turns.speaker_of_quote(2, describe(TEXT, roe)) == 1
    assert turns.speaker_of_quote(3, describe(TEXT, tarn)) is None
    assert turns.is_told(3, roe)
    assert not turns.is_told(2, roe)
    assert turns.stands_behind(4, tarn, "tarn")
    assert not turns.stands_behind(4, tarn, "man")


def test_what_lies_in_one_of_many_stretches() -> None:
    spans = [cut(TEXT, start, end) for start in range(12) for end in range(start + 1, 13)]
    quotes = (spans[3], cut(TEXT, 5, 7), cut(TEXT, 6, 11), cut(TEXT, 2, 8), cut(TEXT, 6, 8))
    stretches = Stretches(quotes)
    assert [span for span in spans if stretches.hold(span)] == [
        span for span in spans if is_in(span, quotes)
    ]
    assert not Stretches(()).hold(spans[0])
