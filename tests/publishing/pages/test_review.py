from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest

from headwater.casebook.rulings import Attachment, State
from headwater.publishing.pages.case import CasePage
from headwater.publishing.pages.review import (
    DoubtSide,
    Facts,
    ReviewPage,
    cases_page,
    last_decided,
    review_page,
)
from headwater.publishing.shown import shown
from headwater.records import Count, DecisionKind, HopKind, Origins, Root, Story
from headwater.reviewing.doubts import About, AnswerCode, DoubtKind
from headwater.reviewing.queue import review, review_gone
from tests.reviewing.made import (
    AIM,
    APART,
    CANCELLED,
    DROPPED,
    HOLD,
    MAY,
    TIMES,
    UNITS,
    actor,
    attached,
    claim,
    no_access,
    origins,
    story,
)
from tests.reviewing.test_names import OURS, THEIRS

K = DecisionKind
REPEATED = claim(DROPPED, CANCELLED)
COUNTED = Count(
    REPEATED.id,
    origins(
        1,
        Root("Harbour Times", HopKind.OUTLET, (DROPPED.id,)),
        Root("two officials", HopKind.ANONYMOUS, (CANCELLED.id,)),
        why=(no_access(CANCELLED, "two officials"),),
    ),
)
EVERYTHING = story((REPEATED, claim(HOLD), claim(UNITS), claim(MAY), claim(AIM)), (COUNTED,),
                   actors=(OURS, THEIRS))  # fmt: skip


def page(of: Story, at: str | None = None, decisions: Sequence[Attachment] = ()) -> ReviewPage:
    facts = Facts(tuple(decisions), {}, "Ann Example")
    return review_page(shown("story-1", of), review(of, decisions), facts, at)


def opened(kind: DoubtKind, decisions: Sequence[Attachment] = ()) -> ReviewPage:
    """The page with the first doubt of that kind in full."""
    lines = page(EVERYTHING, None, decisions).lines
    return page(EVERYTHING, next(line.id for line in lines if line.kind is kind), decisions)


def marked(side: DoubtSide) -> list[list[str]]:
    return [[run.text for run in use.excerpt.runs if run.marks] for use in side.uses]


def test_the_first_doubt_is_in_full_and_all_stand_below() -> None:
    found = page(EVERYTHING)
    assert found.shown is not None
    assert found.lines[0].id == found.shown.id
    assert (found.place, found.before, found.after) == (1, None, found.lines[1].id)
    assert len({line.kind for line in found.lines}) > 4


def test_from_one_to_the_next_and_back() -> None:
    ids = [line.id for line in page(EVERYTHING).lines]
    second = page(EVERYTHING, ids[1])
    assert (second.place, second.before, second.after) == (2, ids[0], ids[2])
    assert page(EVERYTHING, ids[-1]).after is None
    assert page(EVERYTHING, "q-gone").place == 1


def test_claims_stand_in_their_context_with_their_ways() -> None:
    found = opened(DoubtKind.NEAR_CLAIMS).shown
    assert found is not None and found.question.words == "Do these two say the same?"
    assert {side.claim for side in found.sides} == {HOLD.id, UNITS.id}
    for side in found.sides:
        (words,) = marked(side)
        assert words and side.uses[0].at == side.id
        assert side.own and [station.told for station in side.chains[0]]
    assert [(c.words.words, c.key) for c in found.choices] == [
        ("same", "s"),
        ("different", "d"),
        ("don’t know", "u"),
    ]
    assert all(choice.effect for choice in found.choices)


def test_the_claim_of_an_open_origin_stands_before_its_two_sides() -> None:
    found = opened(DoubtKind.OPEN_ORIGIN).shown
    assert found is not None
    assert [side.about for side in found.sides] == [About.CLAIM, About.STATEMENT, About.STATEMENT]
    claims = [side.claim for side in found.sides]
    assert claims == [REPEATED.id, None, None]
    assert [side.label for side in found.sides[1:]] == ["Harbour Times", "two officials"]
    assert found.basis.words == "This claim has 1 to 2 origins."
    assert [each.words for each in found.settles] == [
        "a text that says how “two officials” knows: was there, saw it, holds the document"
    ]
    told = [(c.words.words, c.key) for c in found.choices if c.code is AnswerCode.FROM_OTHER]
    assert told == [
        ("World Ledger has it from Harbour Times", "1"),
        ("Harbour Times has it from World Ledger", "2"),
    ]


def test_two_origins_stand_in_the_list_by_their_names_before_their_claim() -> None:
    lines = [line for line in page(EVERYTHING).lines if line.kind is DoubtKind.OPEN_ORIGIN]
    (line,) = (each for each in lines if each.names)
    assert line.told == "one origin or two"
    assert line.names == ("Harbour Times", "two officials")
    assert line.quotes == (REPEATED.label.quote,)
    assert all(not each.names for each in page(EVERYTHING).lines if each not in lines)


def test_an_origin_that_no_text_states_is_no_question_of_two() -> None:
    nobody = Root(None, HopKind.ANONYMOUS, (DROPPED.id, CANCELLED.id))
    counted = Count(REPEATED.id, Origins(0, 1, (nobody,)))
    lines = page(story((REPEATED,), (counted,))).lines
    (line,) = (each for each in lines if each.kind is DoubtKind.OPEN_ORIGIN)
    assert (line.told, line.names, line.quotes) == (
        "from whom it is",
        (),
        (REPEATED.label.quote,),
    )


def test_hints_name_nobody() -> None:
    hints = [c.hint for c in opened(DoubtKind.SOURCE).shown.choices if c.asks]  # type: ignore[union-attr]
    assert [hint.example for hint in hints if hint] == ["two officials", "OUTLET < two officials"]


def test_an_actor_is_shown_by_its_uses_and_its_other_names() -> None:
    found = opened(DoubtKind.CONTESTED_NAME).shown
    assert found is not None
    assert found.question.words == "Does “northern army” here mean the same as “units”?"
    assert [marked(side) for side in found.sides] == [[["northern army"]], [["units"]]]
    assert found.sides[0].called == ("units",)


def test_a_source_is_marked_beside_its_words() -> None:
    found = opened(DoubtKind.SOURCE).shown
    assert found is not None and found.question.words == "Whom does “she” stand for?"
    assert marked(found.sides[0]) == [[AIM.content[0].quote, "she"]]
    asked = [(c.asks, c.label, c.hint) for c in found.choices if c.asks]
    assert [label for _, label, _ in asked] == [
        "The source",
        "The whole way, nearest to the report first",
    ]


def test_a_report_is_shown_by_its_first_lines_and_its_file() -> None:
    of = story((claim(MAY, DROPPED),))
    ids = {line.kind: line.id for line in page(of).lines}
    found = page(of, ids[DoubtKind.NO_OUTLET]).shown
    assert found is not None
    (side,) = found.sides
    assert side.opening and side.report and side.source == "report.txt"


def test_what_is_put_aside_can_be_looked_at() -> None:
    first = page(EVERYTHING).lines[0]
    aside = attached(K.UNSURE, doubt=first.id)
    found = page(EVERYTHING, first.id, (aside,))
    assert first.id not in [line.id for line in found.lines]
    assert [(line.id, line.aside) for line in found.aside] == [(first.id, aside.decision.id)]
    assert found.shown is not None
    assert (found.shown.id, found.shown.aside) == (first.id, aside.decision.id)
    assert (found.place, found.before, found.after) == (0, None, None)


def test_a_decision_that_no_longer_fits_is_shown_with_its_reason() -> None:
    lost = attached(K.REJECT, state=State.QUEUED, why="the words are gone")
    found = opened(DoubtKind.UNFIT_DECISION, (lost,)).shown
    assert found is not None and found.decision is not None
    assert found.basis.words == "It waits: the words are gone."
    assert (found.decision.told, found.decision.who) == ("rejected", "Ann Example")


@pytest.mark.parametrize("of", [story(), EVERYTHING], ids=["empty", "everything"])
def test_the_twin_is_the_page(of: Story) -> None:
    found = page(of)
    assert msgspec.json.decode(msgspec.json.encode(found), type=ReviewPage) == found


def test_a_story_without_doubt_has_an_empty_page() -> None:
    found = page(story())
    assert (found.shown, found.lines, found.aside, found.last) == (None, (), (), None)


def test_of_several_stories_there_is_a_list_and_what_waits_without_a_report() -> None:
    lost = attached(K.REJECT, state=State.QUEUED, why="its report was deleted", about=TIMES)
    gone = review_gone((lost,), ())
    found = cases_page(CasePage(2, 0, ()), gone, Facts((lost,), {}))
    assert found.stories is not None and found.story is None
    assert [line.kind for line in found.lines] == [DoubtKind.UNFIT_DECISION]


def test_the_last_decision_is_the_one_that_an_undo_takes_back() -> None:
    one, two = attached(K.REJECT, HOLD.id), attached(K.ACCEPT, HOLD.id, state=State.UNDONE)
    three = attached(K.UNDO)
    assert last_decided((one, two, three), "Ann Example") == one
    assert last_decided((one, two, three), "Bo Other") is None
    assert last_decided((), "Ann Example") is None
    found = page(EVERYTHING, None, (one, two, three))
    assert found.last is not None and found.last.id == one.decision.id


def test_an_actor_that_is_called_otherwise_nowhere_has_no_other_names() -> None:
    of = story(APART, actors=(actor("a-1", "x", (TIMES, "northern army", True)), THEIRS))
    ids = {line.kind: line.id for line in page(of).lines}
    found = page(of, ids[DoubtKind.SHARED_NAME]).shown
    assert found is not None and found.sides[0].called == ()
