"""What a clause expressly sets against what it means, and who is told otherwise by it."""

from __future__ import annotations

import pytest

from headwater.comparing.contrasts import contrast
from headwater.comparing.taking import Names, view
from headwater.comparing.views import View
from tests.builders import report, say
from tests.comparing.world import Story, claim_of, links_between


def view_of(words: str) -> View:
    of = report(f"{words}.")
    statement = say(of, words)
    return view(of, statement, statement.clauses[0], Names(()))


@pytest.mark.parametrize(
    ("words", "against"),
    [
        ("The market was struck by a drone and not by a jet", "not by a jet"),
        ("It was a drone, not jets, that bombed the market", "not jets"),
        ("The blast was caused by a gas leak, not a missile", "not a missile"),
        ("The rebels and not the army attacked the convoy", "not the army"),
        ("The strike hit a base in Osk, not a school", "not a school"),
        # a verb, a number and what is no contrast
        ("The man was injured, not killed", None),
        ("Three ships left, not one", None),
        ("The market was struck not only by a drone but by a jet", None),
        ("He ran away, not knowing the soldiers", None),
        ("They lived in Osk, not far from the army", None),
        ("He fell, but not the way they told it", None),
        ("The army did not attack the convoy", None),
    ],
)
def test_what_is_set_against_what(words: str, against: str | None) -> None:
    seen = view_of(words)
    made = contrast(seen)
    assert (made and seen.place_of(made.first, made.last).quote) == against


JET = "A jet struck the market in Osk"
DRONE = "The market in Osk was struck by a drone and not by a jet"


@pytest.mark.parametrize(
    ("said", "contrasting", "words"),
    [
        (JET, DRONE, {"a": "jet", "b": "not by a jet"}),
        (
            "The army shelled the school in Osk",
            "It was the rebels, not the army, who shelled the school in Osk",
            {"a": "army", "b": "not the army"},
        ),
        (
            "The strike hit a school in Osk",
            "The strike hit a base in Osk, not a school",
            {"a": "school", "b": "not a school"},
        ),
        # who tells of both, who tells of the other, and who names it in another part of the act
        ("A drone struck the market in Osk", DRONE, None),
        ("A drone and a jet struck the market in Osk", DRONE, None),
        (
            "Rebels attacked the army near Osk",
            "The police, not the army, attacked near Osk",
            None,
        ),
        ("No jet struck the market in Osk", DRONE, None),
    ],
)
def test_who_tells_what_another_rules_out(
    said: str, contrasting: str, words: dict[str, str] | None
) -> None:
    story = Story()
    first, second = report(f"{said}.", outlet="A"), report(f"{contrasting}.", outlet="B")
    (yes,) = story.put(first, say(first, said, "A < anonymous:a general*1"))
    (no,) = story.put(second, say(second, contrasting, "B < person:Otto Lund"))
    found = links_between(story.compare(), yes, no)
    assert [dict(link.why.args) for link in found if link.why.args["b"].startswith("not ")] == (
        [words] if words else []
    )


def test_a_contrast_joins_no_claim_with_what_it_rules_out() -> None:
    story = Story()
    first, second = report(f"{JET}.", outlet="A"), report(f"{DRONE}.", outlet="B")
    (yes,) = story.put(first, say(first, JET, "A < anonymous:a general*1"))
    (no,) = story.put(second, say(second, DRONE, "B < person:Otto Lund"))
    found = story.compare()
    assert claim_of(found, yes) != claim_of(found, no)


def test_one_speaker_contradicts_nobody() -> None:
    story = Story()
    first, second = report(f"{JET}.", outlet="A"), report(f"{DRONE}.", outlet="B")
    (yes,) = story.put(first, say(first, JET, "A < person:Otto Lund"))
    (no,) = story.put(second, say(second, DRONE, "B < person:Otto Lund"))
    assert links_between(story.compare(), yes, no) == []
