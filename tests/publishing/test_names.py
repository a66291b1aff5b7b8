from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from headwater.publishing.index import Index
from headwater.publishing.names import bearers, key, shared, uses
from headwater.records import Actor, ActorName, Comparison, NameKind, Note, NoteCode, Report
from tests.publishing.indexes import index
from tests.stories import AGENCY, OBSERVER, STORY, TIMES, place


def called(of: str, kind: NameKind, *names: tuple[Report, str], marked: bool = False) -> Actor:
    """An actor with these (report, name); `marked` says that its names are another's too."""
    used = tuple(ActorName(place(report, words), marked) for report, words in names)
    return Actor(f"a-{of}", of, kind, used)


def of(*actors: Actor, notes: tuple[Note, ...] = ()) -> Index:
    comparison = Comparison(actors=actors, notes=notes)
    return index(replace(STORY, comparison=comparison))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The Rebels", "the  rebels", True),
        ("the\nrebels", "the rebels", True),
        ("rebels", "the rebels", False),
        ("Osk\u2019s Front", "Osk's Front", True),
        ("Velm.", "Velm", True),
    ],
)
def test_names_differ_in_more_than_capitals_and_blanks(one: str, other: str, same: bool) -> None:
    assert (key(one) == key(other)) is same


def test_the_names_of_an_actor_are_counted_and_the_most_widely_used_stands_first() -> None:
    front = next(a for a in index(STORY).case.actors if a.id == "a-2")
    (use,) = uses(front)
    assert (use.name, use.times, use.ambiguous) == ("the rebels", 2, True)
    assert use.reports == (OBSERVER.id, TIMES.id)
    assert uses(msgspec.structs.replace(front, names=())) == ()


def test_a_name_has_all_who_bear_it() -> None:
    one = called("Front", NameKind.FORCE, (OBSERVER, "the rebels"), marked=True)
    two = called("Army", NameKind.FORCE, (TIMES, "The rebels"), marked=True)
    found = bearers(of(one, two))
    assert [actor.label for actor in found["the rebels"]] == ["Front", "Army"]


def test_a_shared_name_is_told_with_each_meaning_and_its_uses() -> None:
    one = called("Front", NameKind.FORCE, (OBSERVER, "the rebels"), marked=True)
    two = called("Army", NameKind.FORCE, (TIMES, "the rebels"), (TIMES, "The rebels"), marked=True)
    (found,) = shared(of(one, two))
    assert found.name == "the rebels"
    assert [(actor.label, len(used)) for actor, used in found.means] == [("Army", 2), ("Front", 1)]


def test_who_is_only_said_to_fit_is_a_meaning_without_a_use() -> None:
    one = called("Front", NameKind.FORCE, (OBSERVER, "the rebels"), marked=True)
    two = called("Army", NameKind.FORCE, (AGENCY, "Irina Sool"))
    note = Note(NoteCode.NAME_AMBIGUOUS, "“the rebels”: Army; Front", OBSERVER.id, 46, 56)
    (found,) = shared(of(one, two, notes=(note,)))
    assert [(actor.label, len(used)) for actor, used in found.means] == [("Front", 1), ("Army", 0)]


def test_names_of_who_acts_stand_before_those_of_places() -> None:
    places = [
        called(f"Place {n}", NameKind.PLACE, (OBSERVER, "Torvania"), marked=True) for n in range(2)
    ]
    forces = [
        called(f"Force {n}", NameKind.FORCE, (OBSERVER, "the rebels"), marked=True)
        for n in range(2)
    ]
    told = shared(of(*places, *forces))
    assert [each.name for each in told] == ["the rebels", "Torvania"]


def test_a_name_that_nobody_shares_is_not_among_them() -> None:
    assert shared(of(called("Front", NameKind.FORCE, (OBSERVER, "the rebels")))) == ()
