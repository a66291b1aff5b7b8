"""Reading a case anew: every decision is in force again or waits for review, none is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from headwater.casebook import deriving
from headwater.casebook.anchors import Edition, Sought, Target, place_id
from headwater.casebook.attaching import rulings_for
from headwater.casebook.casebook import Casebook
from headwater.casebook.rulings import FACTS, Attachment, State
from headwater.intake.plain import TextDecoder
from headwater.knowledge import saying
from headwater.pipeline import Engines
from headwater.reading.rules import RuleReader
from headwater.records import (
    Capture,
    DecisionKind,
    Decoded,
    Given,
    Place,
    Reading,
    Report,
    Rulings,
    cut,
    digest,
    sha256,
)
from tests.casebook import news
from tests.casebook.examples import asked, opened, reports, rule, shown, thirty

K = DecisionKind


@contextmanager
def without(lemmas: frozenset[str]) -> Iterator[None]:
    """The lexicon of saying without these words."""
    plain = saying._by_form
    verbs, nouns = (
        {form: entry for form, entry in table.items() if entry.lemma not in lemmas}
        for table in plain()
    )
    saying._by_form = lambda: (verbs, nouns)  # type: ignore[assignment]
    try:
        yield
    finally:
        saying._by_form = plain


@dataclass(frozen=True)
class Forgetful:
    """The built-in reader with one lexicon changed: words of saying that it does not know."""

    lost: frozenset[str]
    name: str = "forgetful"
    version: str = "1"

    def read(self, report: Report) -> Reading:
        with without(self.lost):
            return replace(RuleReader().read(report), reader="forgetful/1")


@dataclass(frozen=True)
class Spaced:
    """The decoder for text in another version, which puts a line before everything."""

    name: str = "text"
    version: str = "99"

    def handles(self, capture: Capture) -> bool:
        return TextDecoder().handles(capture)

    def decode(self, capture: Capture, given: Given) -> Decoded:
        made = TextDecoder().decode(capture, given)
        old, shift = made.report, len(PREFIX)
        moved = replace(
            old,
            id=digest("r", (old.capture, "text/99")),
            decoder="text/99",
            text=PREFIX + old.text,
            text_sha256=sha256((PREFIX + old.text).encode()),
            blocks=tuple(replace(b, start=b.start + shift, end=b.end + shift) for b in old.blocks),
            title=old.title
            and replace(old.title, start=old.title.start + shift, end=old.title.end + shift),
        )
        return Decoded(moved)


PREFIX = "\n\n  \n"


@dataclass(frozen=True)
class Failing:
    """A reader that fails on one report."""

    name: str = "failing"
    version: str = "1"

    def read(self, report: Report) -> Reading:
        if "Kesh" in report.text:
            raise KeyError("a fault of the reader")
        return RuleReader().read(report)


@pytest.fixture(scope="module")
def ruled(tmp_path_factory: pytest.TempPathFactory, engines: Engines) -> bytes:
    """The example case with thirty decisions."""
    path = tmp_path_factory.mktemp("ruled") / "ruled.case"
    with opened(path) as case:
        case.add(reports(), engines)
        rule(case, thirty(case), engines)
    return path.read_bytes()


@pytest.fixture
def case(tmp_path: Path, ruled: bytes) -> Iterator[Casebook]:
    path = tmp_path / "ruled.case"
    path.write_bytes(ruled)
    with opened(path, start=900) as found:
        yield found


def test_there_are_thirty_decisions_of_every_kind(case: Casebook) -> None:
    made = case.attachments()
    assert len(made) == 30
    assert {one.decision.kind for one in made} == set(DecisionKind)
    assert {one.state for one in made} == set(State)


def test_the_same_reader_changes_nothing(case: Casebook, engines: Engines) -> None:
    before = shown(case), case.attachments()
    found = case.reread(engines)
    assert (found.reports, found.changed, found.failed, found.queued_anew) == (12, (), (), ())
    assert (shown(case), case.attachments()) == before == (shown(case), found.decisions)


def check_none_is_lost(case: Casebook, before: tuple[Attachment, ...]) -> None:
    """Each decision is still there and stands somewhere; what is in force has its words."""
    now = case.attachments()
    assert [one.decision for one in now] == [one.decision for one in before]
    for one in now:
        if one.state is State.QUEUED:
            assert one.why
        if one.state is State.APPLIED and one.decision.anchors:
            assert len(one.targets) == len(one.decision.anchors)
            for target, anchor in zip(one.targets, one.decision.anchors, strict=True):
                held = Edition(case.report(target.report), case.reading_of(target.report))
                assert held.report.capture == anchor.capture
                assert _bare(_words(held, target)) == _bare(anchor.quote)


def _words(held: Edition, target: Target) -> str:
    """From the first word to the last of a target; "" for the report itself."""
    match target.sought:
        case Sought.REPORT:
            assert target.id == held.report.id
            return ""
        case Sought.NAME:
            names = {place_id(Place.of(held.report.id, n.span)): n for n in held.reading.names}
            return names[target.id].span.quote
        case Sought.STATEMENT:
            (content,) = [s.content for s in held.reading.statements if s.id == target.id]
        case Sought.CLAUSE:
            clauses = [c for s in held.reading.statements for c in s.clauses]
            (content,) = [c.content for c in clauses if c.id == target.id]
    return held.report.text[min(s.start for s in content) : max(s.end for s in content)]


def _bare(words: str) -> str:
    return " ".join(words.split()).strip(" .,;:!?'\"‘’“”—–-")


@pytest.mark.parametrize(
    "lost",
    [{"say"}, {"tell", "accuse", "deny"}, {"say", "tell", "report", "deny", "confirm", "cite"}],
    ids=lambda lost: " ".join(sorted(lost)),
)
def test_a_reader_with_one_lexicon_changed_loses_no_decision(
    case: Casebook, engines: Engines, lost: set[str]
) -> None:
    before, at_first = case.attachments(), shown(case)
    changed = case.reread(replace(engines, reader=Forgetful(frozenset(lost))))
    assert changed.changed and not changed.failed
    assert shown(case) != at_first
    check_none_is_lost(case, before)
    if "say" in lost:
        assert changed.queued_anew
    back = case.reread(engines)
    assert not back.queued_anew
    assert case.attachments() == before
    assert shown(case) == at_first


def test_another_decoder_gives_other_ids_and_every_decision_follows(
    case: Casebook, engines: Engines
) -> None:
    before = case.attachments()
    old = {one.id: one for one in case.reports()}
    html = [each for each in engines.decoders if each.name != "text"]
    found = case.reread(replace(engines, decoders=(*html, Spaced())))
    assert not found.failed
    renamed = [one for one in case.reports() if one.id not in old]
    assert len(renamed) == 10 and {one.decoder for one in renamed} == {"text/99"}
    check_none_is_lost(case, before)
    assert [one.state for one in case.attachments()] == [one.state for one in before]
    assert all(case.report(one.id).text.startswith(PREFIX) for one in renamed)
    hits = case.find("missiles").hits
    assert {hit.statement.report for hit in hits} & {one.id for one in renamed}


def test_ids_that_vanish_lead_to_what_has_their_words(case: Casebook, engines: Engines) -> None:
    claims = {claim.id: claim.label.quote for claim in case.whole().comparison.claims}
    html = [each for each in engines.decoders if each.name != "text"]
    case.reread(replace(engines, decoders=(*html, Spaced())))
    now = {claim.id: claim for claim in case.whole().comparison.claims}
    gone = set(claims) - set(now)
    assert len(gone) > 20
    led = [case.claim_now(old) for old in gone]
    assert sum(new in now for new in led) >= 0.95 * len(gone)


def test_a_reader_that_fails_leaves_what_there_was(case: Casebook, engines: Engines) -> None:
    before = case.attachments(), shown(case)
    found = case.reread(replace(engines, reader=Failing()))
    assert found.failed
    assert all("a fault of the reader" in note.why for note in found.failed)
    assert (case.attachments(), shown(case)) == before


def test_a_judgement_of_a_source_waits_where_another_source_is_read(
    case: Casebook, engines: Engines
) -> None:
    """A grade of what "officials" said is no grade of the same words in the outlet's own voice."""
    case.reread(replace(engines, reader=Forgetful(frozenset({"say"}))))
    for one in case.attachments():
        if one.state is State.APPLIED and one.decision.kind in (K.GRADE, K.ACCEPT, K.REJECT):
            for target, anchor in zip(one.targets, one.decision.anchors, strict=True):
                if target.sought is Sought.STATEMENT:
                    reading = case.reading_of(target.report)
                    (now,) = [s for s in reading.statements if s.id == target.id]
                    words = " … ".join(span.quote for span in now.sources)
                    assert words == (anchor.source or "")


def test_facts_are_kept_through_a_reading(case: Casebook, engines: Engines) -> None:
    case.reread(replace(engines, reader=Forgetful(frozenset({"say"}))))
    stands = {one.decision.kind for one in case.attachments() if one.state is State.APPLIED}
    assert set(FACTS) <= stands
    assert case.reports()[0].outlet == "Harbor Times"
    heads = {c.hops[0].name for s in case.reading_of(case.reports()[0].id).statements
             for c in s.chains}  # fmt: skip
    assert heads == {"Harbor Times"}


def test_a_case_without_decisions_is_read_anew(tmp_path: Path, engines: Engines) -> None:
    with opened(tmp_path / "plain.case") as case:
        assert case.reread(engines).reports == 0
        case.add(news.several(1, 2), engines)
        before = shown(case)
        case.reread(replace(engines, reader=Forgetful(frozenset({"say"}))))
        assert shown(case) != before
        assert case.decide(asked(K.NOTE, note="x"), engines).state is State.APPLIED
        case.reread(engines)
        assert shown(case) == before


class StoppedError(Exception):
    """What a kill looks like to the one who waits."""


@pytest.mark.parametrize("after", [1, 7, 12])
def test_an_interrupted_reading_leaves_a_case_that_can_be_used_and_goes_on(
    case: Casebook, engines: Engines, after: int
) -> None:
    changed = replace(engines, reader=Forgetful(frozenset({"say"})))
    before = case.attachments()

    def stop(stage: str, done: int, _of: int) -> None:
        if stage == "reread" and done == after:
            raise StoppedError

    with pytest.raises(StoppedError):
        case.reread(changed, stop)
    check_none_is_lost(case, before)
    assert shown(case)
    assert not case.verify(engines).faults
    case.reread(changed)
    interrupted = shown(case), case.attachments()
    case.reread(engines)
    case.reread(changed)
    assert (shown(case), case.attachments()) == interrupted


def test_a_ruling_made_while_a_case_is_read_anew_is_not_lost(
    case: Casebook, engines: Engines
) -> None:
    changed = replace(engines, reader=Forgetful(frozenset({"say"})))
    other = opened(case.path, start=1800)

    def meanwhile(stage: str, done: int, _of: int) -> None:
        if stage == "reread" and done == 2:
            other.decide(asked(K.OUTLET, "9", outlet="Galaxy Post"), engines)
            other.decide(asked(K.OUTLET, "1", outlet="Galaxy Times"), changed)

    with other:
        case.reread(changed, meanwhile)
    kept = {one.number: one.outlet for one in case.reports()}
    assert (kept[1], kept[9]) == ("Galaxy Times", "Galaxy Post")
    assert case.report(case.reports()[8].id).outlet is not None
    heads = {c.hops[0].name for s in case.reading_of(case.reports()[8].id).statements
             for c in s.chains}  # fmt: skip
    assert heads == {"Galaxy Post"}


def test_an_exported_case_with_decisions_is_the_same_again(
    case: Casebook, tmp_path: Path, engines: Engines
) -> None:
    lines = list(case.export())
    copy = tmp_path / "copy.case"
    Casebook.load(copy, (line.encode() for line in lines))
    with opened(copy, start=1800) as again:
        assert list(again.export()) == lines
        assert (shown(again), again.attachments()) == (shown(case), case.attachments())
        assert not again.verify(engines).faults


def test_what_is_kept_is_what_is_computed_from_scratch(case: Casebook) -> None:
    asked_for = []
    for name in case.stories():
        with case.reading() as connection:
            given = deriving.inputs(connection, name, rulings_for)
            held = deriving.kept(connection, given)
        assert held is not None and held == deriving.compute(given)
        asked_for.append(given.rulings)
    assert any(one != Rulings() for one in asked_for)


@dataclass(frozen=True)
class Mishearing:
    """A reader that finds the same words, and takes the first word of the text for the source."""

    name: str = "mishearing"
    version: str = "1"

    def read(self, report: Report) -> Reading:
        made = RuleReader().read(report)
        first = cut(report.text, 0, 4)
        heard = tuple(
            replace(one, sources=(first,)) if one.sources else one for one in made.statements
        )
        return replace(made, reader="mishearing/1", statements=heard)


def test_what_is_ruled_on_a_source_waits_for_review_and_what_is_ruled_on_words_holds(
    tmp_path: Path, engines: Engines
) -> None:
    text = "Fire in Kesh\n\nThe depot burned down on Monday, two port officials said.\n"
    with opened(tmp_path / "heard.case") as case:
        case.add([(news.capture(text), Given(outlet="Alpha"))], engines)
        (one,) = [
            s.id for r in case.whole().readings for s in r.statements if s.sources and s.clauses
        ]
        for kind, values in (
            (K.GRADE, {"grade": "B2"}),
            (K.ACCEPT, {}),
            (K.NOTE, {"note": "x"}),
            (K.CHAIN, {"chain": "CNN"}),
        ):
            case.decide(asked(kind, one, **values), engines)
        found = case.reread(replace(engines, reader=Mishearing()))
        stands = {held.decision.kind: held for held in case.attachments()}
        assert {kind: held.state for kind, held in stands.items()} == {
            K.GRADE: State.QUEUED,
            K.ACCEPT: State.QUEUED,
            K.NOTE: State.APPLIED,
            K.CHAIN: State.APPLIED,
        }
        assert stands[K.GRADE].why == "its source is now read as “Fire”"
        assert {held.decision.kind for held in found.queued_anew} == {K.GRADE, K.ACCEPT}
