from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from headwater.publishing.pages.actors import SIDE_BY_SIDE, ActorEntry, ActorsPage, actors_page
from headwater.publishing.rendering import Chrome, Served, render
from headwater.publishing.shown import Shown
from headwater.records import Actor, ActorName, Comparison, NameKind, Story
from tests import stories
from tests.builders import find, reading, report, say
from tests.publishing.indexes import index
from tests.stories import place

ONE = report(
    (stories.OBSERVER.blocks[0].kind, "Front takes the town"),
    "The front took the town, the army said. The army denied a defeat.",
    outlet="Observer",
)
TWO = report("Fighters took the town, the army claimed.", "The army left.", outlet="Times")
THREE = report("The army, which others call the front, left the town.")

SAID = say(ONE, "The front took the town", "Observer <said< organization:the army", cue="said")
DENIED = say(ONE, "a defeat", "Observer <said< organization:The army", cue="denied", nth=0)
CLAIMED = say(TWO, "Fighters took the town", "Times <said< organization:the army", cue="claimed")
LEFT = say(THREE, "left the town")

FRONT = Actor(
    "a-1",
    "Front",
    NameKind.FORCE,
    (
        ActorName(place(ONE, "Front")),
        ActorName(place(ONE, "The front")),
        ActorName(place(TWO, "Fighters")),
        ActorName(place(THREE, "The army"), ambiguous=True),
    ),
)
ARMY = Actor(
    "a-2",
    "the army",
    NameKind.FORCE,
    (
        ActorName(place(ONE, "the army"), ambiguous=True),
        ActorName(place(ONE, "The army"), ambiguous=True),
        ActorName(place(TWO, "the army"), ambiguous=True),
    ),
)
TOWN = Actor("a-3", "town", NameKind.PLACE, (ActorName(place(THREE, "town")),))


def story(*actors: Actor) -> Story:
    return Story(
        (ONE, TWO, THREE),
        (reading(ONE, SAID, DENIED), reading(TWO, CLAIMED), reading(THREE, LEFT)),
        Comparison(actors=actors),
        stories.EMPTY.trace,
    )


SHOWN = Shown("story-1", index(story(FRONT, ARMY, TOWN)))
PAGE = actors_page(SHOWN)


def entry(page: ActorsPage, of: str) -> ActorEntry:
    return next(each for each in (*page.actors, *page.others) if each.id == of)


def html(page: ActorsPage) -> str:
    return render("actors.html", page, Chrome("x.case", "actors", page.story), Served())


def test_each_outlet_is_a_column_and_an_unknown_one_stands_for_its_report() -> None:
    assert [(each.outlet, each.reports) for each in PAGE.columns] == [
        ("Observer", (1,)),
        ("Times", (2,)),
        (None, (3,)),
    ]


def test_a_cell_has_the_names_that_outlet_uses_and_how_often() -> None:
    cells = entry(PAGE, "a-1").cells
    assert [(cell.column, [(n.words, n.times) for n in cell.names]) for cell in cells] == [
        (0, [("Front", 1), ("The front", 1)]),
        (1, [("Fighters", 1)]),
        (2, [("The army", 1)]),
    ]


def test_a_cell_has_the_very_words_that_let_an_actor_speak() -> None:
    shown = Shown("story-1", index(story(FRONT, ARMY)))
    cells = entry(actors_page(shown), "a-2").cells
    assert [[(cue.words, cue.times, cue.statement) for cue in cell.cues] for cell in cells] == [
        [("denied", 1, DENIED.id), ("said", 1, SAID.id)],
        [("claimed", 1, CLAIMED.id)],
    ]
    for cell in cells:
        for cue in cell.cues:
            assert cue.words in SHOWN.index.reports[cue.report].text


def test_a_cue_has_no_marks_at_its_ends_and_is_one_of_saying() -> None:
    of = report("The army said, that it left. The army left: a town.", outlet="Observer")
    spoke = say(of, "that it left", "Observer <said< organization:The army", cue="said,")
    bare = say(of, "a town", "Observer <said< organization:The army", cue=":")
    army = replace(ARMY, names=(ActorName(place(of, "The army")),))
    told = Story(
        (of,), (reading(of, spoke, bare),), Comparison(actors=(army,)), stories.EMPTY.trace
    )
    cells = entry(actors_page(Shown("story-1", index(told))), "a-2").cells
    assert [[cue.words for cue in cell.cues] for cell in cells] == [["said"]]


def test_names_turned_round_tell_the_outlets_of_each() -> None:
    told = entry(PAGE, "a-2").by_name
    assert [(each.words, [(n, one.times) for n, one in each.by]) for each in told] == [
        ("the army", [(0, 2), (1, 1)])
    ]
    assert [each.words for each in entry(PAGE, "a-2").by_cue] == ["claimed", "denied", "said"]


def test_a_name_for_two_forces_is_told_first_with_one_use_of_each_in_context() -> None:
    (found,) = PAGE.ambiguous
    assert found.name.casefold() == "the army"
    told = [(one.label, one.reports, one.times) for one in found.means]
    assert told == [("the army", (1, 2), 3), ("Front", (3,), 1)]
    for one in found.means:
        assert one.excerpt is not None
        marked = [run.text for run in one.excerpt.runs if run.marks]
        assert [words.casefold() for words in marked] == ["the army"]
    assert entry(PAGE, "a-1").ambiguous and not entry(PAGE, "a-3").ambiguous


def test_a_use_leads_to_the_statement_it_stands_in() -> None:
    names = {each.words: each.statement for cell in entry(PAGE, "a-1").cells for each in cell.names}
    assert names == {"Front": None, "The front": SAID.id, "Fighters": CLAIMED.id, "The army": None}


def test_who_is_named_in_passing_stands_apart() -> None:
    assert [each.id for each in PAGE.others] == ["a-3"]
    assert {each.id for each in PAGE.actors} == {"a-1", "a-2"}


@pytest.mark.parametrize(
    ("kind", "only", "found"),
    [
        (None, True, ["a-1", "a-2"]),
        (NameKind.FORCE, False, ["a-1", "a-2"]),
        (NameKind.PLACE, False, ["a-3"]),
        (NameKind.PLACE, True, []),
        (NameKind.PERSON, False, []),
    ],
)
def test_a_kind_or_the_ambiguous_alone(kind: NameKind | None, only: bool, found: list[str]) -> None:
    page = actors_page(SHOWN, kind, only)
    assert sorted(each.id for each in (*page.actors, *page.others)) == found
    assert page.counts == PAGE.counts and page.shared == 1
    assert "<h1>" in html(page)


def test_few_outlets_stand_side_by_side_and_many_in_a_list() -> None:
    assert PAGE.is_side_by_side and "<table" in html(PAGE)
    many = [report(f"Rebels number {n}.", outlet=f"Outlet {n}") for n in range(SIDE_BY_SIDE + 1)]
    actor = Actor(
        "a-1", "Rebels", NameKind.FORCE, tuple(ActorName(place(of, "Rebels")) for of in many)
    )
    wide = Story(
        tuple(many), tuple(reading(of) for of in many), Comparison((actor,)), stories.EMPTY.trace
    )
    page = actors_page(Shown("story-1", index(wide)))
    assert not page.is_side_by_side
    assert "<table" not in html(page) and 'id="a-1"' in html(page)


def test_every_actor_is_an_anchor_of_the_page_once() -> None:
    shown = html(PAGE)
    assert [shown.count(f'id="{each}"') for each in ("a-1", "a-2", "a-3")] == [1, 1, 1]


def test_a_shared_name_is_marked_in_words() -> None:
    assert "may mean another" in html(PAGE)


def test_a_story_that_names_nobody_says_so() -> None:
    page = actors_page(Shown("story-1", index(stories.EMPTY)))
    assert page.counts == {} and "name no actor" in html(page)


def test_the_twin_holds_the_page() -> None:
    assert msgspec.json.decode(msgspec.json.encode(PAGE), type=ActorsPage) == PAGE


def test_the_words_of_hostile_reports_stay_words() -> None:
    bad = report("<script>alert(1)</script> left.", outlet="<b>Outlet</b>")
    actor = Actor(
        "a-1",
        "<script>alert(1)</script>",
        NameKind.PERSON,
        (ActorName(place(bad, "<script>alert(1)</script>")),),
    )
    made = replace(
        stories.EMPTY, reports=(bad,), readings=(reading(bad),), comparison=Comparison((actor,))
    )
    assert find(bad, "left").quote == "left"
    shown = html(actors_page(Shown("story-1", index(made))))
    assert "<script>alert" not in shown and "<b>Outlet" not in shown
