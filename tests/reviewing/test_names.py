"""Names that two actors bear, and words that may mean several."""

from __future__ import annotations

from headwater.casebook.anchors import place_id
from headwater.casebook.rulings import Attachment
from headwater.records import Actor, DecisionKind
from headwater.reviewing.decided import Decided
from headwater.reviewing.doubts import Doubt, DoubtKind
from headwater.reviewing.lookup import Lookup
from headwater.reviewing.names import contested_names, shared_names
from tests.reviewing.made import APART, COURIER, LEDGER, TIMES, actor, attached, story

K = DecisionKind
OURS = actor("a-1", "Northern Army", (TIMES, "northern army", True), (COURIER, "units", False))
THEIRS = actor("a-2", "Northern army units", (LEDGER, "Northern army", True))


def found(actors: tuple[Actor, ...], *decisions: Attachment) -> list[Doubt]:
    lookup = Lookup(story(APART, actors=actors))
    decided = Decided(decisions, lookup)
    return [*shared_names(lookup, decided), *contested_names(lookup, decided)]


def test_two_actors_under_the_same_words_and_one_under_others_too() -> None:
    shared, contested = found((OURS, THEIRS))
    assert shared.kind is DoubtKind.SHARED_NAME
    assert [side.id for side in shared.sides] == ["a-1", "a-2"]
    assert [side.places[0].quote for side in shared.sides] == ["northern army", "Northern army"]
    assert contested.kind is DoubtKind.CONTESTED_NAME
    assert [side.id for side in contested.sides] == ["a-1", "a-1"]
    assert [side.places[0].quote for side in contested.sides] == ["northern army", "units"]
    assert contested.sides[0].named == place_id(OURS.names[0].place)


def test_what_is_ruled_on_a_name_is_not_asked_again() -> None:
    uses = [place_id(one.names[0].place) for one in (OURS, THEIRS)]
    apart = attached(K.DIFFERENT_ACTOR, *uses)
    assert found((OURS, THEIRS), apart) == []


def test_names_that_are_clear_raise_no_doubt() -> None:
    clear = actor("a-3", "Northern Army", (TIMES, "northern army", False))
    assert found((clear,)) == []
    assert found(()) == []
