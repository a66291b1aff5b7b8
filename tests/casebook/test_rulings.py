"""Which decisions stand, and what the stages are asked because of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from headwater.casebook.anchors import Edition, Lost, Sought, Target
from headwater.casebook.heeding import given_for, rulings_of
from headwater.casebook.rulings import Attachment, Standing, State, settle, sought
from headwater.casebook.values import check_grade, check_values
from headwater.records import (
    ActorRuling,
    Anchor,
    ClaimRuling,
    Decision,
    DecisionKind,
    Given,
    NameKind,
    Place,
    UsageError,
)
from headwater.records.decision import decision_id
from tests.builders import find, named, reading, report, say

K = DecisionKind
OF = report("Two officials said the ship left Kesh. The port denied it.", outlet="Alpha")
SHIP = say(OF, "the ship left Kesh", "Alpha < anonymous:Two officials", source="Two officials")
DENIAL = say(OF, "The port denied it")
EDITION = Edition(OF, reading(OF, SHIP, DENIAL, names=named(OF, "Kesh", NameKind.PLACE)))


def made(
    number: int,
    kind: DecisionKind,
    *on: str | Lost,
    undoes: int | None = None,
    **values: str,
) -> Standing:
    """Decision d0, d1 ... on these ids, or on what is lost."""
    found = tuple(one if isinstance(one, Lost) else target(one, kind) for one in on)
    of = "" if undoes is None else f"d{undoes}"
    decision = Decision(f"d{number}", kind, "now", "Ann", "", values=values, undoes=of or None)
    return Standing(decision, found)


def target(words: str, kind: DecisionKind) -> Target:
    """A target in the report before the colon, in r1 where none is named."""
    of, _, id_ = words.rpartition(":")
    return Target(sought(kind)[0], of or "r1", id_)


def states(*standings: Standing, stories: Mapping[str, str] | None = None) -> list[str]:
    """The states in short, with the decisions that each reason names."""
    found = settle(standings, stories or {"r1": "one", "r2": "one", "r3": "two"})
    assert [one.decision.id for one in found] == [one.decision.id for one in standings]
    words = []
    for one in found:
        named_ids = [w.strip(",") for w in one.why.split() if w[:1] == "d" and w[1:2].isdigit()]
        words.append(" ".join([one.state.value, *named_ids]))
    return words


CASES: list[tuple[list[Standing], list[str]]] = [
    ([], []),
    ([made(0, K.REJECT, "a")], ["applied"]),
    ([made(0, K.NOTE)], ["applied"]),
    ([made(0, K.REJECT, Lost("gone"))], ["queued"]),
    ([made(0, K.OUTLET, "r"), made(1, K.OUTLET, "r")], ["replaced d1", "applied"]),
    ([made(0, K.OUTLET, "r"), made(1, K.TITLE, "r")], ["applied", "applied"]),
    ([made(0, K.OUTLET, "r"), made(1, K.OUTLET, "q")], ["applied", "applied"]),
    ([made(0, K.SOURCE, "a"), made(1, K.CHAIN, "a")], ["replaced d1", "applied"]),
    ([made(0, K.REJECT, "a"), made(1, K.ACCEPT, "a")], ["replaced d1", "applied"]),
    ([made(0, K.GRADE, "a"), made(1, K.GRADE, "a")], ["replaced d1", "applied"]),
    ([made(0, K.NOTE, "a"), made(1, K.NOTE, "a")], ["applied", "applied"]),
    # taking back
    ([made(0, K.REJECT, "a"), made(1, K.UNDO, undoes=0)], ["undone d1", "applied"]),
    (
        [made(0, K.REJECT, "a"), made(1, K.UNDO, undoes=0), made(2, K.UNDO, undoes=1)],
        ["applied", "undone d2", "applied"],
    ),
    ([made(0, K.UNDO, undoes=7)], ["queued"]),
    (
        [made(0, K.OUTLET, "r"), made(1, K.OUTLET, "r"), made(2, K.UNDO, undoes=1)],
        ["applied", "undone d2", "applied"],
    ),
    # pairs
    ([made(0, K.SAME_CLAIM, "a", "b"), made(1, K.SAME_CLAIM, "b", "c")], ["applied", "applied"]),
    (
        [made(0, K.SAME_CLAIM, "a", "b"), made(1, K.DIFFERENT_CLAIM, "b", "a")],
        ["queued d1", "applied"],
    ),
    (
        [
            made(0, K.DIFFERENT_CLAIM, "a", "c"),
            made(1, K.SAME_CLAIM, "a", "b"),
            made(2, K.SAME_CLAIM, "b", "c"),
        ],
        ["queued d1 d2", "applied", "applied"],
    ),
    (
        [
            made(0, K.SAME_CLAIM, "a", "b"),
            made(1, K.DIFFERENT_CLAIM, "a", "b"),
            made(2, K.UNDO, undoes=1),
        ],
        ["applied", "undone d2", "applied"],
    ),
    ([made(0, K.SAME_CLAIM, "a", "a")], ["queued"]),
    ([made(0, K.SAME_CLAIM, "r1:a", "r3:b")], ["applied"]),
    ([made(0, K.SAME_ACTOR, "r1:a", "r3:b")], ["queued"]),
    ([made(0, K.DIFFERENT_ACTOR, "r1:a", "r3:b")], ["applied"]),
    ([made(0, K.DIFFERENT_CLAIM, "r1:a", "r3:b")], ["applied"]),
    ([made(0, K.SAME_ACTOR, "r1:a", "r2:b")], ["applied"]),
    ([made(0, K.SAME_ACTOR, "a", "b"), made(1, K.DIFFERENT_ACTOR, "a", "b")],
     ["queued d1", "applied"]),
    # the actors of one id are not the claims of the same
    ([made(0, K.SAME_CLAIM, "a", "b"), made(1, K.DIFFERENT_ACTOR, "a", "b")],
     ["applied", "applied"]),
    # stories
    ([made(0, K.SAME_STORY, "r1:r1", "r3:r3")], ["applied"]),
    ([made(0, K.SAME_STORY, "r1:r1", "r1:r1")], ["queued"]),
    (
        [made(0, K.SAME_STORY, "r1:r1", "r3:r3"), made(1, K.DIFFERENT_STORY, "r3:r3", "r1:r1")],
        ["queued d1", "applied"],
    ),
    (
        [
            made(0, K.DIFFERENT_STORY, "r1:r1", "r3:r3"),
            made(1, K.SAME_STORY, "r1:r1", "r2:r2"),
            made(2, K.SAME_STORY, "r2:r2", "r3:r3"),
        ],
        ["queued d1 d2", "applied", "applied"],
    ),
    # one claim told by two reports makes them one story
    (
        [made(0, K.DIFFERENT_STORY, "r1:r1", "r3:r3"), made(1, K.SAME_CLAIM, "r1:a", "r3:b")],
        ["queued d1", "applied"],
    ),
    (
        [made(0, K.SAME_CLAIM, "r1:a", "r3:b"), made(1, K.DIFFERENT_STORY, "r1:r1", "r3:r3")],
        ["queued d1", "applied"],
    ),
    (
        [
            made(0, K.SAME_CLAIM, "r1:a", "r3:b"),
            made(1, K.DIFFERENT_STORY, "r1:r1", "r3:r3"),
            made(2, K.UNDO, undoes=1),
        ],
        ["applied", "undone d2", "applied"],
    ),
    (
        [made(0, K.SAME_CLAIM, "r1:a", "r1:b"), made(1, K.DIFFERENT_STORY, "r1:r1", "r3:r3")],
        ["applied", "applied"],
    ),
    (
        [made(0, K.SAME_CLAIM, "r1:a", "r3:b"), made(1, K.DIFFERENT_CLAIM, "r1:a", "r3:b"),
         made(2, K.DIFFERENT_STORY, "r1:r1", "r3:r3")],
        ["queued d1 d2", "applied", "applied"],
    ),
    # a rejected statement has no claim
    ([made(0, K.SAME_CLAIM, "a.2", "b"), made(1, K.REJECT, "a")], ["queued d1", "applied"]),
    ([made(0, K.REJECT, "a"), made(1, K.SAME_CLAIM, "a", "b")], ["applied", "queued d0"]),
    (
        [made(0, K.REJECT, "a"), made(1, K.SAME_CLAIM, "a", "b"), made(2, K.ACCEPT, "a")],
        ["replaced d2", "applied", "applied"],
    ),
    ([made(0, K.SAME_CLAIM, "a", "b"), made(1, K.SAME_CLAIM, "a", Lost("gone"))],
     ["applied", "queued"]),
]  # fmt: skip


@pytest.mark.parametrize(("standings", "expected"), CASES)
def test_where_decisions_stand(standings: Sequence[Standing], expected: Sequence[str]) -> None:
    assert states(*standings) == expected


def attached(kind: DecisionKind, *ids: str, **values: str) -> Attachment:
    """An applied decision on things of the one report."""
    anchors = tuple(Anchor("c", one) for one in ids)
    decision = Decision("d0", kind, "now", "Ann", "", anchors, values)
    targets = tuple(Target(sought(kind)[0], OF.id, one) for one in ids)
    return Attachment(decision, State.APPLIED, targets)


def edition(of: str) -> Edition | None:
    return EDITION if of == OF.id else None


def test_what_the_stages_are_asked() -> None:
    kesh = Place.of(OF.id, find(OF, "Kesh"))
    at = f"{OF.id}:{kesh.start}:{kesh.end}"
    found = rulings_of(
        [
            attached(K.REJECT, DENIAL.id),
            attached(K.CHAIN, SHIP.id, chain="CNN < Lena Osk"),
            attached(K.SAME_CLAIM, SHIP.id, DENIAL.id),
            attached(K.DIFFERENT_CLAIM, DENIAL.id, SHIP.id),
            attached(K.DIFFERENT_ACTOR, at, at),
            attached(K.GRADE, SHIP.id, grade="A1"),
            attached(K.OUTLET, OF.id, outlet="Beta"),
        ],
        edition,
    )
    assert found.rejected == {DENIAL.id}
    assert [h.name for h in found.chains[SHIP.id][0].hops] == ["Alpha", "CNN", "Lena Osk"]
    assert found.claims == (
        ClaimRuling(SHIP.id, DENIAL.id, True),
        ClaimRuling(DENIAL.id, SHIP.id, False),
    )
    assert found.actors == (ActorRuling(kesh, kesh, False),)


def test_a_source_is_put_in_place_of_the_terminal() -> None:
    found = rulings_of([attached(K.SOURCE, SHIP.id, source="Lena Osk")], edition)
    assert [h.name for h in found.chains[SHIP.id][0].hops] == ["Alpha", "Lena Osk"]


@pytest.mark.parametrize("state", [State.QUEUED, State.REPLACED, State.UNDONE])
def test_only_what_is_applied_is_asked(state: State) -> None:
    one = attached(K.REJECT, SHIP.id)
    assert not rulings_of([Attachment(one.decision, state, one.targets)], edition).rejected
    fact = attached(K.OUTLET, OF.id, outlet="Beta")
    held = Attachment(fact.decision, state, fact.targets)
    assert given_for([held], OF.id, Given("Alpha")) == Given("Alpha")


def test_what_concerns_no_report_of_the_story_is_left_out() -> None:
    one = Attachment(
        Decision("d0", K.REJECT, "now", "Ann", ""),
        State.APPLIED,
        (Target(Sought.STATEMENT, "r-other", "s-other"),),
    )
    assert not rulings_of([one], edition).rejected


def test_facts_come_before_what_was_stated_when_the_report_was_added() -> None:
    held = [
        attached(K.OUTLET, OF.id, outlet="Beta"),
        attached(K.PUBLISHED, OF.id, published="2025-01-01"),
        attached(K.TITLE, OF.id, title="New"),
    ]
    stated = Given("Alpha", "2024", "Old")
    assert given_for(held, OF.id, stated) == Given("Beta", "2025-01-01", "New")
    assert given_for(held[:1], OF.id, stated) == Given("Beta", "2024", "Old")
    assert given_for(held, "r-other", stated) == stated


@pytest.mark.parametrize("source", "ABCDEF")
@pytest.mark.parametrize("matter", "123456")
def test_every_grade_of_the_admiralty_code(source: str, matter: str) -> None:
    check_grade(source + matter)


@pytest.mark.parametrize("words", ["", "A", "1A", "G1", "A7", "A0", "a1", "A 1", "A11", "B２"])
def test_what_is_no_grade(words: str) -> None:
    with pytest.raises(UsageError, match="no grade"):
        check_grade(words)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (K.NOTE, {"note": " "}),
        (K.CHAIN, {"chain": "CNN <"}),
        (K.SOURCE, {"source": "a < b"}),
        (K.GRADE, {"grade": "Z9"}),
    ],
)
def test_values_that_say_nothing_are_refused(kind: DecisionKind, values: Mapping[str, str]) -> None:
    with pytest.raises(UsageError):
        check_values(kind, values)


def test_the_id_of_a_decision_depends_on_everything_it_says() -> None:
    one = Decision("", K.NOTE, "now", "Ann", "why", (Anchor("c", "q"),), {"note": "x"})
    others = [
        Decision("", K.GRADE, "now", "Ann", "why", (Anchor("c", "q"),), {"note": "x"}),
        Decision("", K.NOTE, "then", "Ann", "why", (Anchor("c", "q"),), {"note": "x"}),
        Decision("", K.NOTE, "now", "Bob", "why", (Anchor("c", "q"),), {"note": "x"}),
        Decision("", K.NOTE, "now", "Ann", "whynot", (Anchor("c", "q"),), {"note": "x"}),
        Decision("", K.NOTE, "now", "Ann", "why", (Anchor("c", "q", source=""),), {"note": "x"}),
        Decision("", K.NOTE, "now", "Ann", "why", (Anchor("c", "", "q"),), {"note": "x"}),
        Decision("", K.NOTE, "now", "Ann", "why", (), {"note": "x"}),
        Decision("", K.NOTE, "now", "Ann", "why", (Anchor("c", "q"),), {"note": "y"}),
        Decision("", K.NOTE, "now", "Ann", "why", (Anchor("c", "q"),), {"note": "x"}, "d-1"),
    ]
    assert len({decision_id(each) for each in (one, *others)}) == len(others) + 1
    assert decision_id(one) == decision_id(
        Decision("other", K.NOTE, "now", "Ann", "why", (Anchor("c", "q"),), {"note": "x"})
    )
