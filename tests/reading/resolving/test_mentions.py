"""In which sentence something stands, and who speaks."""

from __future__ import annotations

from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.people import index_people
from tests.builders import report

TEXT = "Rain fell. Jane Roe left. Ships lay idle."


def test_sentences_are_numbered_from_one() -> None:
    mentions = Mentions(report(TEXT), frozenset())
    assert [mentions.sentence(TEXT.index(word)) for word in ("Rain", "Roe", "idle")] == [1, 2, 3]
    assert mentions.start_of(2) == TEXT.index("Jane")
    assert mentions.start_of(9) == 0


def test_who_speaks_is_a_person() -> None:
    one = report(TEXT)
    (jane,) = index_people(one, []).persons
    assert Mentions(one, frozenset(jane.places)).speaks(jane)
    assert not Mentions(one, frozenset()).speaks(jane)


def test_paragraphs_are_numbered_from_one() -> None:
    mentions = Mentions(report("Rain fell.", "Jane Roe left. Ships lay idle."), frozenset())
    assert [mentions.paragraph(place) for place in (0, 14, 30)] == [1, 2, 2]


def test_the_body_begins_after_titles_and_datelines() -> None:
    one = report("ORLE", "ORLE, May 2 (AP) - A minister left. Rain fell.", title="Ships lost")
    mentions = Mentions(one, frozenset())
    assert mentions.lead == mentions.sentence(one.text.index("minister")) == _THIRD
    assert mentions.opens(one.text.index("A minister"))
    assert not mentions.opens(one.text.index("minister"))


_THIRD = 3
