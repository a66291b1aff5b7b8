"""Decisions in a casebook: logged, in force, taken back without a trace in what is derived."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.casebook.anchors import Sought, place_id
from headwater.casebook.casebook import Casebook
from headwater.casebook.deciding import Asked
from headwater.casebook.rulings import State
from headwater.pipeline import Engines
from headwater.records import CasebookError, DecisionKind, HopBasis, Story, UsageError
from tests.casebook import news
from tests.casebook.examples import asked, opened, reports, shown
from tests.soaking import examples

K = DecisionKind


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, engines: Engines) -> bytes:
    """The example case as a file."""
    path = tmp_path_factory.mktemp("made") / "example.case"
    with opened(path) as case:
        case.add(reports(), engines)
    return path.read_bytes()


@pytest.fixture
def case(tmp_path: Path, made: bytes) -> Iterator[Casebook]:
    """The example case, to be changed."""
    path = tmp_path / "example.case"
    path.write_bytes(made)
    with opened(path, start=600) as found:
        yield found


def first_story(case: Casebook) -> Story:
    return case.story(case.stories()[0])


def pairs(case: Casebook) -> tuple[str, str, str, str]:
    """Two claims of the first story that stand alone, and two clauses of a larger one."""
    claims = first_story(case).comparison.claims
    single = [c.id for c in claims if len(c.members) == 1]
    large = max(claims, key=lambda c: len(c.members))
    return single[0], single[1], large.members[0].clause, large.members[1].clause


def holder(case: Casebook, clause: str) -> str:
    """The claim that holds a clause."""
    claims = case.whole().comparison.claims
    return next(c.id for c in claims if any(m.clause == clause for m in c.members))


def sourced(case: Casebook, nth: int = 0) -> str:
    """A statement with a source and a claim."""
    readings = first_story(case).readings
    return [s.id for r in readings for s in r.statements if s.sources and s.clauses][nth]


def test_claims_are_joined_and_former_ids_lead_on(case: Casebook, engines: Engines) -> None:
    a, b, *_ = pairs(case)
    assert case.decide(asked(K.SAME_CLAIM, a, b), engines).state is State.APPLIED
    assert holder(case, a) == holder(case, b) == min(a, b)
    assert case.claim_now(max(a, b)) == min(a, b)
    assert case.decide(asked(K.NOTE, max(a, b), note="still known"), engines).targets


def test_what_is_put_aside_of_a_later_clause_is_that_clause(
    case: Casebook, engines: Engines
) -> None:
    statements = [s for r in first_story(case).readings for s in r.statements]
    second = next(s.clauses[1].id for s in statements if len(s.clauses) > 1)
    made = case.decide(asked(K.UNSURE, second), engines)
    (kept,) = (one for one in case.attachments() if one.decision.id == made.decision.id)
    assert [(t.sought, t.id) for t in kept.targets] == [(Sought.CLAUSE, second)]


def test_a_claim_is_split(case: Casebook, engines: Engines) -> None:
    *_, a, b = pairs(case)
    assert holder(case, a) == holder(case, b)
    case.decide(asked(K.DIFFERENT_CLAIM, a, b), engines)
    assert holder(case, a) != holder(case, b)


def test_what_is_put_aside_changes_nothing_and_can_be_taken_up_again(
    case: Casebook, engines: Engines
) -> None:
    a, b, *_ = pairs(case)
    before = shown(case)
    made = case.decide(asked(K.UNSURE, a, b, doubt="q-1"), engines)
    assert made.state is State.APPLIED
    assert [target.id for target in made.targets] == [a, b]
    assert shown(case) == before
    assert case.info().stale == 0
    case.decide(asked(K.UNDO, made.decision.id), engines)
    assert [one.state for one in case.attachments()] == [State.UNDONE, State.APPLIED]


def test_each_kind_of_thing_can_be_put_aside(case: Casebook, engines: Engines) -> None:
    *_, clause, _ = pairs(case)
    actor = first_story(case).comparison.actors[0]
    use = place_id(actor.names[0].place)
    things = [(clause,), (sourced(case),), (use,), ("1",), ("2", clause)]
    made = [case.decide(asked(K.UNSURE, *named), engines) for named in things]
    assert {one.state for one in made} == {State.APPLIED}
    assert made[2].targets[0].id == use


def test_a_decision_that_waits_can_be_put_aside(case: Casebook, engines: Engines) -> None:
    waiting = case.decide(asked(K.GRADE, sourced(case), grade="B2"), engines)
    case.delete(waiting.targets[0].report, "Ann Example", "asked for")
    made = case.decide(asked(K.UNSURE, waiting.decision.id, doubt="q-1"), engines)
    assert made.decision.anchors == waiting.decision.anchors


def test_the_use_of_a_name_at_a_place_is_meant(case: Casebook, engines: Engines) -> None:
    actor = max(first_story(case).comparison.actors, key=lambda a: len(a.names))
    other = min(first_story(case).comparison.actors, key=lambda a: len(a.names))
    use = place_id(actor.names[-1].place)
    made = case.decide(asked(K.DIFFERENT_ACTOR, use, other.id), engines)
    assert made.targets[0].id == use
    with pytest.raises(UsageError, match="no name stands at"):
        case.decide(asked(K.SAME_ACTOR, f"{actor.names[0].place.report}:1:2", other.id), engines)


def test_the_later_of_two_that_contradict_holds(case: Casebook, engines: Engines) -> None:
    a, b, *_ = pairs(case)
    first = case.decide(asked(K.SAME_CLAIM, a, b), engines)
    case.decide(asked(K.DIFFERENT_CLAIM, b, a), engines)
    assert holder(case, a) != holder(case, b)
    stands = {one.decision.id: one for one in case.attachments()}
    assert stands[first.decision.id].state is State.QUEUED
    assert "contradicts what was decided later" in stands[first.decision.id].why
    case.decide(asked(K.UNDO), engines)
    assert holder(case, a) == holder(case, b)


def test_a_rejected_statement_has_no_claim_and_stays(case: Casebook, engines: Engines) -> None:
    one = sourced(case)
    case.decide(asked(K.REJECT, one), engines)
    story = case.whole()
    (kept,) = [s for r in story.readings for s in r.statements if s.id == one]
    assert kept.clauses == () and len(kept.chains[0].hops) == 1
    assert all(m.statement != one for c in story.comparison.claims for m in c.members)
    raw = case.reading_of(kept.report)
    assert next(s for s in raw.statements if s.id == one).clauses


def test_a_given_chain_is_shown_as_given(case: Casebook, engines: Engines) -> None:
    one = sourced(case)
    case.decide(asked(K.CHAIN, one, chain="CNN < two US officials"), engines)
    (kept,) = [s for r in case.whole().readings for s in r.statements if s.id == one]
    assert [hop.name for hop in kept.chains[0].hops[1:]] == ["CNN", "two US officials"]
    assert {hop.basis for hop in kept.chains[0].hops[1:]} == {HopBasis.GIVEN}


def test_the_outlet_heads_every_chain_of_its_report(case: Casebook, engines: Engines) -> None:
    case.decide(asked(K.OUTLET, "1", outlet="Galaxy Post"), engines)
    (kept, *_) = case.reports()
    assert kept.outlet == "Galaxy Post"
    assert case.report(kept.id).outlet is not None
    heads = {c.hops[0].name for s in case.reading_of(kept.id).statements for c in s.chains}
    assert heads == {"Galaxy Post"}


def test_times_are_read_again_from_the_date_that_is_set(tmp_path: Path, engines: Engines) -> None:
    with opened(tmp_path / "time.case") as case:
        text = "Fire in Kesh\n\nThe depot burned down yesterday, the port authority said.\n"
        case.add([(news.capture(text), news.Given(outlet="A", published="2025-03-04"))], engines)

        def day() -> str | None:
            (reading,) = case.whole().readings
            return next(t.earliest for s in reading.statements for t in s.times)

        assert day() == "2025-03-03"
        case.decide(asked(K.PUBLISHED, "1", published="2024-12-31"), engines)
        assert day() == "2024-12-30"
        assert case.reports()[0].earliest == "2024-12-31"
        case.decide(asked(K.UNDO), engines)
        assert day() == "2025-03-03"


EVERY = [
    ("same claim", lambda case: asked(K.SAME_CLAIM, *pairs(case)[:2]), True),
    ("different claim", lambda case: asked(K.DIFFERENT_CLAIM, *pairs(case)[2:]), True),
    ("same actor", lambda case: asked(K.SAME_ACTOR, "Asker Front", "Velmark"), True),
    ("outlet", lambda case: asked(K.OUTLET, "2", outlet="CNN"), True),
    ("published", lambda case: asked(K.PUBLISHED, "2", published="2024-01-01"), True),
    ("title", lambda case: asked(K.TITLE, "2", title="Another title"), True),
    ("reject", lambda case: asked(K.REJECT, sourced(case)), True),
    ("accept", lambda case: asked(K.ACCEPT, sourced(case)), False),
    ("chain", lambda case: asked(K.CHAIN, sourced(case), chain="CNN < an aide"), True),
    ("source", lambda case: asked(K.SOURCE, sourced(case), source="an aide"), True),
    ("grade", lambda case: asked(K.GRADE, sourced(case), grade="F6"), False),
    ("note", lambda case: asked(K.NOTE, "3", note="x"), False),
]


@pytest.mark.parametrize(("make", "changes"), [case[1:] for case in EVERY],
                         ids=[case[0] for case in EVERY])  # fmt: skip
def test_what_is_taken_back_leaves_the_case_as_it_was(
    case: Casebook,
    engines: Engines,
    make: object,
    changes: bool,
) -> None:
    before = shown(case), case.whole()
    ruled = case.decide(make(case), engines)  # type: ignore[operator]
    assert ruled.state is State.APPLIED
    assert (shown(case) != before[0]) is changes
    undone = case.decide(asked(K.UNDO), engines)
    assert undone.decision.undoes == ruled.decision.id
    assert (shown(case), case.whole()) == before
    states = [one.state for one in case.attachments()]
    assert states == [State.UNDONE, State.APPLIED]


def test_an_undo_can_be_taken_back(case: Casebook, engines: Engines) -> None:
    ruled = case.decide(asked(K.OUTLET, "2", outlet="CNN"), engines)
    after = shown(case)
    undone = case.decide(asked(K.UNDO, ruled.decision.id), engines)
    case.decide(asked(K.UNDO, undone.decision.id), engines)
    assert shown(case) == after
    with pytest.raises(UsageError, match="taken back before"):
        case.decide(asked(K.UNDO, undone.decision.id), engines)


def test_decisions_outlive_the_deletion_of_their_report(case: Casebook, engines: Engines) -> None:
    case.decide(asked(K.REJECT, sourced(case)), engines)
    case.decide(asked(K.OUTLET, "2", outlet="CNN"), engines)
    of = case.attachments()[0].targets[0].report
    case.delete(of, "Ann", "asked to")
    case.delete(case.reports()[1].id, "Ann", "asked to")
    assert [one.state for one in case.attachments()] == [State.QUEUED, State.QUEUED]
    assert all("deleted" in one.why for one in case.attachments())


def test_what_is_added_later_changes_no_decision(tmp_path: Path, engines: Engines) -> None:
    whole, parts = opened(tmp_path / "whole.case"), opened(tmp_path / "parts.case")
    everything = reports()
    with whole, parts:
        whole.add(everything, engines)
        one = sourced(whole)
        parts.add(everything[:8], engines)
        for case in (whole, parts):
            case.decide(asked(K.CHAIN, one, chain="CNN < an aide"), engines)
            case.decide(asked(K.OUTLET, "2", outlet="Reuters"), engines)
        parts.add(everything[8:], engines)
        assert shown(parts) == shown(whole)


REFUSED = [
    (asked(K.SAME_CLAIM, "s-0000"), "is about 2, not about 1"),
    (asked(K.SAME_CLAIM, "s-ffff", "s-0000"), "is no statement or claim"),
    (asked(K.SAME_ACTOR, "Nobody Known", "Kesh"), "is not used as a name in this casebook"),
    (asked(K.SAME_ACTOR, "Kesh@99", "Kesh"), "is no report of this casebook"),
    (asked(K.SAME_ACTOR, "Kesh\udcff", "Kesh"), "is not used as a name"),
    (asked(K.OUTLET, "\udcff", outlet="A"), "is no report of this casebook"),
    (asked(K.SAME_ACTOR, "a-0000000000000000", "Kesh"), "is no actor"),
    (asked(K.SAME_ACTOR, "Kesh", "Kesh"), "are one and the same"),
    (asked(K.REJECT, "Kesh"), "is no id of a statement"),
    (asked(K.OUTLET, "99", outlet="A"), "is no report of this casebook"),
    (asked(K.OUTLET, "1", outlet=" "), "the outlet is empty"),
    (asked(K.PUBLISHED, "1", published="soon"), "is no date"),
    (asked(K.NOTE, note="x" * 10_001), "too many"),
    *(
        (asked(each, "1"), f"what is the {each.value}")
        for each in (K.OUTLET, K.PUBLISHED, K.TITLE, K.SOURCE, K.CHAIN, K.GRADE, K.NOTE)
    ),
    (asked(K.UNDO), "there is no decision to take back"),
    (asked(K.UNDO, "d-00"), "there is no decision 'd-00'"),
]


@pytest.mark.parametrize(("wrong", "why"), REFUSED, ids=[why for _, why in REFUSED])
def test_what_is_refused_is_not_logged(
    case: Casebook, engines: Engines, wrong: object, why: str
) -> None:
    before = shown(case)
    with pytest.raises(UsageError, match=why):
        case.decide(wrong, engines)  # type: ignore[arg-type]
    assert case.attachments() == () and shown(case) == before


def test_somebody_must_decide(case: Casebook, engines: Engines) -> None:
    from dataclasses import replace

    with pytest.raises(UsageError, match="who makes it"):
        case.decide(replace(asked(K.OUTLET, "1", outlet="A"), who="  "), engines)


def test_a_title_carries_no_claim(case: Casebook, engines: Engines) -> None:
    titles = [s.id for r in case.whole().readings for s in r.statements if s.block.value == "title"]
    with pytest.raises(UsageError, match="is a title"):
        case.decide(asked(K.SAME_CLAIM, titles[0], sourced(case)), engines)


def test_a_casebook_opened_to_be_read_takes_no_decision(
    tmp_path: Path, made: bytes, engines: Engines
) -> None:
    path = tmp_path / "read.case"
    path.write_bytes(made)
    with Casebook.open(path) as case, pytest.raises(CasebookError, match="read only"):
        case.decide(asked(K.OUTLET, "1", outlet="A"), engines)


def test_the_same_decision_twice_in_one_second_is_one(tmp_path: Path, engines: Engines) -> None:
    clock = "2025-03-21T11:00:00Z"
    with Casebook.open(tmp_path / "a.case", make=True, clock=lambda: clock) as case:
        case.add(news.several(1, 1), engines)
        first = case.decide(asked(K.NOTE, "1", note="x"), engines)
        assert case.decide(asked(K.NOTE, "1", note="x"), engines) == first
        assert len(case.attachments()) == 1


OLD = (
    "Fire in Kesh\n\nThe depot burned down on Monday, two port officials said. "
    "A pilot saw a white flash.\n\nNobody was hurt, the port authority said.\n"
)
NEW = OLD.replace("A pilot saw a white flash.", "Twelve pilots saw a white flash.")


@pytest.fixture
def small(tmp_path: Path, engines: Engines) -> Iterator[Casebook]:
    with opened(tmp_path / "small.case") as case:
        case.add([(news.capture(OLD, "/a/kesh.txt"), news.Given())], engines)
        yield case


def revise(case: Casebook, engines: Engines, text: str = NEW) -> None:
    (added,) = case.add([(news.capture(text, "/a/kesh.txt"), news.Given())], engines)
    assert added.former is not None


def chains(case: Casebook, words: str) -> list[list[str | None]]:
    """The chains of the statements with these words, in the order of the reports."""
    return [
        [hop.name for hop in s.chains[0].hops]
        for reading in case.whole().readings
        for s in reading.statements
        if words in " ".join(span.quote for span in s.content)
    ]


def statement(case: Casebook, words: str, nth: int = 0) -> str:
    found = [
        s.id
        for reading in case.whole().readings
        for s in reading.statements
        if words in " ".join(span.quote for span in s.content)
    ]
    return found[nth]


def test_a_ruling_holds_for_the_same_words_of_a_revision(small: Casebook, engines: Engines) -> None:
    small.decide(asked(K.CHAIN, statement(small, "depot burned"), chain="CNN < an aide"), engines)
    small.decide(asked(K.OUTLET, "1", outlet="Alpha"), engines)
    revise(small, engines)
    assert [kept.outlet for kept in small.reports()] == ["Alpha", "Alpha"]
    assert chains(small, "depot burned") == [["Alpha", "CNN", "an aide"]] * 2
    revise(small, engines, NEW.replace("Nobody", "Not one person"))
    assert chains(small, "depot burned") == [["Alpha", "CNN", "an aide"]] * 3
    small.decide(asked(K.UNDO), engines)
    small.decide(asked(K.UNDO), engines)
    assert [kept.outlet for kept in small.reports()] == [None] * 3
    assert "CNN" not in str(chains(small, "depot burned"))


def test_words_that_a_revision_changed_are_not_ruled_on(small: Casebook, engines: Engines) -> None:
    one = statement(small, "white flash")
    small.decide(asked(K.SOURCE, one, source="Lena Osk"), engines)
    revise(small, engines)
    assert [names[-1] for names in chains(small, "white flash")] == ["Lena Osk", None]


@pytest.mark.parametrize("own_first", [True, False])
def test_what_is_ruled_on_the_revision_itself_comes_first(
    small: Casebook, engines: Engines, own_first: bool
) -> None:
    revise(small, engines)
    first, second = (statement(small, "depot burned", n) for n in range(2))
    everything = [
        asked(K.CHAIN, second, chain="Reuters < a clerk"),
        asked(K.CHAIN, first, chain="CNN < an aide"),
    ]
    for one in everything if own_first else reversed(everything):
        small.decide(one, engines)
    assert [names[1:] for names in chains(small, "depot burned")] == [
        ["CNN", "an aide"],
        ["Reuters", "a clerk"],
    ]


def test_a_rejection_follows_and_is_lifted_by_itself(small: Casebook, engines: Engines) -> None:
    revise(small, engines)
    first, second = (statement(small, "depot burned", n) for n in range(2))
    small.decide(asked(K.REJECT, first), engines)

    def rejected() -> list[bool]:
        members = {m.statement for c in small.whole().comparison.claims for m in c.members}
        return [one not in members for one in (first, second)]

    assert rejected() == [True, True]
    small.decide(asked(K.ACCEPT, second), engines)
    assert rejected() == [True, False]


def test_a_ruling_on_a_deleted_report_goes_on_in_its_revision(
    small: Casebook, engines: Engines
) -> None:
    small.decide(asked(K.CHAIN, statement(small, "depot burned"), chain="CNN < an aide"), engines)
    revise(small, engines)
    small.delete(small.reports()[0].id, "Ann", "asked to")
    (one,) = small.attachments()
    assert one.state is State.APPLIED
    assert [names[1:] for names in chains(small, "depot burned")] == [["CNN", "an aide"]]
    small.delete(small.reports()[1].id, "Ann", "asked to")
    assert small.attachments()[0].state is State.QUEUED


def test_a_report_read_by_another_reader_is_not_mixed(small: Casebook, engines: Engines) -> None:
    from dataclasses import dataclass, replace

    from headwater.reading.rules import RuleReader
    from headwater.records import Reading, Report

    @dataclass(frozen=True)
    class Newer:
        name: str = "rules"
        version: str = "99"

        def read(self, of: Report) -> Reading:
            return replace(RuleReader().read(of), reader="rules/99")

    newer = replace(engines, reader=Newer())
    with pytest.raises(CasebookError, match=r"was read by rules/.*, and here by rules/99"):
        small.decide(asked(K.OUTLET, "1", outlet="Alpha"), newer)
    assert small.attachments() == ()
    small.decide(asked(K.REJECT, statement(small, "depot burned")), newer)
    small.reread(newer)
    small.decide(asked(K.OUTLET, "1", outlet="Alpha"), newer)
    assert small.reports()[0].outlet == "Alpha"


def several(case: Casebook) -> list[Asked]:
    """Decisions of most kinds on the small case, some of which contradict one another."""
    depot, nobody = statement(case, "depot burned"), statement(case, "Nobody was hurt")
    flash = statement(case, "white flash")
    return [
        asked(K.OUTLET, "1", outlet="Alpha"),
        asked(K.PUBLISHED, "1", published="2025-03-04"),
        asked(K.SAME_CLAIM, depot, nobody),
        asked(K.DIFFERENT_CLAIM, nobody, depot),
        asked(K.SAME_CLAIM, flash, nobody),
        asked(K.REJECT, flash),
        asked(K.CHAIN, depot, chain="CNN < an aide"),
        asked(K.SOURCE, depot, source="Lena Osk"),
        asked(K.OUTLET, "1", outlet="Beta"),
    ]


@settings(examples(6), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(9)), back=st.permutations(range(9)))
def test_decisions_taken_back_in_any_order_leave_the_case_as_it_was(
    tmp_path: Path, engines: Engines, order: list[int], back: list[int]
) -> None:
    path = tmp_path / "any.case"
    path.unlink(missing_ok=True)
    with opened(path) as case:
        case.add([(news.capture(OLD, "/a/kesh.txt"), news.Given())], engines)
        before = shown(case)
        everything = several(case)
        made = [case.decide(everything[n], engines).decision.id for n in order]
        assert shown(case) != before
        for n in back:
            case.decide(asked(K.UNDO, made[n]), engines)
        assert shown(case) == before
        assert len(case.attachments()) == 18


def test_decisions_of_several_at_once_are_all_kept(tmp_path: Path, engines: Engines) -> None:
    path = tmp_path / "many.case"
    with opened(path) as case:
        case.add([(news.capture(OLD, "/a/kesh.txt"), news.Given())], engines)
        one = statement(case, "depot burned")

    def work(number: int) -> None:
        with Casebook.open(path, write=True) as mine:
            for turn in range(4):
                note = asked(K.NOTE, one, note=f"{number} {turn}")
                assert mine.decide(note, engines).state is State.APPLIED

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    with Casebook.open(path) as case:
        notes = {held.decision.values["note"] for held in case.attachments()}
        assert notes == {f"{number} {turn}" for number in range(4) for turn in range(4)}
        assert not case.verify(engines).faults


def test_a_name_that_stands_twice_in_the_same_words_is_taken_elsewhere(
    tmp_path: Path, engines: Engines
) -> None:
    twice = "As the rain came down over the old harbour, Lena Osk spoke at the gate of the port."
    text = (
        f"Fire in Kesh\n\nThe night was long. {twice} Nobody slept.\n\n"
        f"It was cold in the morning. {twice} Some had left by then.\n\n"
        "The depot in Orlo burned down, Lena Osk said. Jonas Tarr denied it.\n"
    )
    with opened(tmp_path / "twice.case") as case:
        case.add([(news.capture(text), news.Given())], engines)
        found = case.decide(asked(K.SAME_ACTOR, "Lena Osk", "Jonas Tarr"), engines)
        assert found.state is State.APPLIED
        assert found.decision.anchors[0].before.endswith("burned down, ")


def test_words_that_come_back_in_a_later_revision_are_ruled_on(
    small: Casebook, engines: Engines
) -> None:
    one = statement(small, "white flash")
    small.decide(asked(K.SOURCE, one, source="Lena Osk"), engines)
    revise(small, engines)
    revise(small, engines, OLD.replace("Nobody was", "Not one person was"))
    assert [names[-1] for names in chains(small, "white flash")] == ["Lena Osk", None, "Lena Osk"]
