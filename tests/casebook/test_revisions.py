"""What a revision changed in words and in what statements commit to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.casebook.anchors import Edition
from headwater.casebook.revisions import Revision, Softening, revise
from headwater.pipeline import decode, default_engines
from headwater.records import Capture as Bytes
from headwater.records import Given, Place, Report, sha256
from tests.builders import reading, report, say
from tests.soaking import examples

ENGINES = default_engines("rules")


def read(text: str) -> Edition:
    """A text as the built-in parts read it."""
    data = text.encode()
    given_ = Given(outlet="Meridian", published="2025-03-12")
    decoded = decode(Bytes(sha256(data), data, "a.txt"), given_, ENGINES.decoders)
    return Edition(decoded.report, ENGINES.reader.read(decoded.report))


def changes(found: Revision) -> list[tuple[str | None, str | None]]:
    return [
        (one.dropped.quote if one.dropped else None, one.added.quote if one.added else None)
        for one in found.changes
    ]


OLD = (
    "Blast in Kesh kills 14\n\nAt least 14 people were killed when an explosion tore through a "
    "warehouse in the port of Kesh late on Tuesday, the port authority said.\n\n"
    "The blast set a fuel depot on fire. A pilot saw a white flash over the water.\n\n"
    "Velmark attacked the warehouse with a drone.\n"
)

REWRITES = [
    (OLD, [], []),
    (OLD.replace("14", "11"), [("14", "11"), ("14", "11")], []),
    (OLD.replace("were killed", "were reportedly killed"), [(None, "reportedly")], ["hedged"]),
    (
        OLD.replace("Velmark attacked", "Velmark may have attacked"),
        [(None, "may have")],
        ["less-certain hedged"],
    ),
    (
        OLD.replace("with a drone.", "with a drone, the Asker Front said."),
        [(None, "the Asker Front said")],
        ["attributed"],
    ),
    (OLD.replace(" A pilot saw a white flash over the water.", ""),
     [("A pilot saw a white flash over the water", None)], []),
]  # fmt: skip


@pytest.mark.parametrize(("new", "words", "softened"), REWRITES)
def test_rewrites(
    new: str, words: list[tuple[str | None, str | None]], softened: list[str]
) -> None:
    found = revise(read(OLD), read(new))
    assert changes(found) == words
    assert [" ".join(how.value for how in one.how) for one in found.softened] == softened


def test_a_rewrite_that_firms_up_softens_nothing() -> None:
    found = revise(read(OLD.replace("were killed", "were reportedly killed")), read(OLD))
    assert not found.softened


def test_the_same_words_leave_every_statement_as_it_was() -> None:
    old = read(OLD)
    found = revise(old, read(OLD + "\n"))
    assert not found.dropped and not found.added
    assert all(match.same for match in found.matches)
    assert len(found.matches) == len(old.reading.statements)


BEFORE = report("The ship left. The crew slept. Nobody saw it.", outlet="Alpha", source="old")
AFTER = report("Nobody saw it. The ship left, he said. Two came.", outlet="Alpha", source="new")


def test_moved_dropped_and_added_statements() -> None:
    old = [say(BEFORE, words) for words in ("The ship left", "The crew slept", "Nobody saw it")]
    new = [
        say(AFTER, "Nobody saw it"),
        say(AFTER, "The ship left", "Alpha < he", source="he"),
        say(AFTER, "Two came"),
    ]
    found = revise(Edition(BEFORE, reading(BEFORE, *old)), Edition(AFTER, reading(AFTER, *new)))
    pairs = {(match.before, match.after, match.same) for match in found.matches}
    assert pairs == {(old[0].id, new[1].id, False), (old[2].id, new[0].id, True)}
    assert found.dropped == (old[1].id,)
    assert found.added == (new[2].id,)
    (soft,) = found.softened
    assert soft.how == (Softening.ATTRIBUTED,)
    assert [place.quote for place in soft.words] == ["he"]


def test_one_more_relay_softens() -> None:
    old = say(BEFORE, "The ship left", "Alpha < Lena Osk")
    new = say(AFTER, "The ship left", "Alpha < outlet:CNN < Lena Osk")
    found = revise(Edition(BEFORE, reading(BEFORE, old)), Edition(AFTER, reading(AFTER, new)))
    assert [one.how for one in found.softened] == [(Softening.RELAYED,)]


def _holds(of: Report, place: Place | None) -> bool:
    return place is None or (
        place.report == of.id and of.text[place.start : place.end] == place.quote
    )


SENTENCES = st.lists(
    st.sampled_from(
        ["The ship left Kesh.", "He may return, she said.", "Nobody saw it.", "“No,” he said.",
         "Officials said the ship left Kesh.", "\n\n", "14 died."]
    ), min_size=1, max_size=8,
).map(" ".join).filter(str.strip)  # fmt: skip


@examples(60)
@given(SENTENCES, SENTENCES)
def test_every_place_holds_its_words_and_every_statement_is_told_of_once(a: str, b: str) -> None:
    old, new = read(a), read(b)
    found = revise(old, new)
    for one in found.changes:
        assert one.dropped or one.added
        assert _holds(old.report, one.dropped) and _holds(new.report, one.added)
    for soft in found.softened:
        assert all(_holds(new.report, place) for place in soft.words)
    told_old = [match.before for match in found.matches] + list(found.dropped)
    told_new = [match.after for match in found.matches] + list(found.added)
    assert sorted(told_old) == sorted(s.id for s in old.reading.statements)
    assert sorted(told_new) == sorted(s.id for s in new.reading.statements)
