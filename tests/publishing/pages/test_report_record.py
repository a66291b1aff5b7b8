from __future__ import annotations

from dataclasses import replace

from headwater.casebook.anchors import Edition
from headwater.casebook.revisions import Softening, revise
from headwater.publishing.pages import report_record as record
from headwater.publishing.shown import Arrived, Shown
from headwater.records import Basis, Comparison, Note, NoteCode, Story, Trace
from tests import stories
from tests.builders import reading, report, say
from tests.publishing.indexes import index

SHOWN = Shown(
    "story-1",
    index(stories.STORY),
    {stories.TIMES.id: Arrived(2, "02-times.txt", "2025-03-21T10:00:00Z", stories.OBSERVER.id)},
)


def test_facts_say_what_they_rest_on() -> None:
    found = record.facts(SHOWN, SHOWN.index.reports[stories.AGENCY.id])
    assert found.outlet_basis is None
    assert (found.published, found.published_basis) == ("17 Mar 2025 or later", Basis.GIVEN)
    assert (found.source, found.captured) == ("03-agency.txt", None)
    came = record.facts(SHOWN, SHOWN.index.reports[stories.TIMES.id])
    assert (came.captured, came.credit) == ("2025-03-21T10:00:00Z", "Meridian")
    assert came.sha256 == stories.TIMES.capture


def test_what_a_report_adds_no_other_carries() -> None:
    (ships,) = record.adds(SHOWN, stories.TIMES.id)
    assert (ships.claim, ships.at) == (stories.TWO.id, stories.SHIPS.id)
    assert ships.words.text == "The rebels have attacked dozens of ships since November"
    assert record.adds(SHOWN, stories.OBSERVER.id) == ()


def test_silent_is_told_apart_from_not_here() -> None:
    (silent,) = record.silent(SHOWN, stories.AGENCY.id)
    assert silent.claim == stories.ONE.id
    assert record.silent(SHOWN, stories.TIMES.id) == ()
    assert record.not_here(SHOWN, stories.TIMES.id) == ()
    joined = replace(stories.COMPARISON.threads[0], claims=(stories.ONE.id, stories.THREE.id))
    threads = (joined, stories.COMPARISON.threads[1])
    case = replace(stories.STORY, comparison=replace(stories.COMPARISON, threads=threads))
    shown = Shown("story-1", index(case))
    assert [each.claim for each in record.not_here(shown, stories.TIMES.id)] == [stories.THREE.id]
    assert record.not_here(shown, stories.AGENCY.id) == ()


def test_copies_say_which_was_first_and_where_they_stand() -> None:
    (copy,) = record.copies(SHOWN, stories.TIMES.id)
    assert (copy.report.id, copy.first) == (stories.OBSERVER.id, stories.OBSERVER.id)
    (pair,) = copy.passages
    assert pair.words.text == "supply missiles"
    assert pair.block == stories.OBSERVER.blocks[1].start
    assert record.copies(SHOWN, stories.AGENCY.id) == ()


def test_a_revision_shows_both_wordings() -> None:
    before = report("The army attacked the town.", outlet="Paper")
    after = report("The army may have attacked the town.", outlet="Paper", source="b")
    old, new = (
        say(before, "The army attacked the town"),
        say(after, "The army may have attacked the town", stance="PS+", hedges="may"),
    )
    editions = Edition(before, reading(before, old)), Edition(after, reading(after, new))
    found = revise(*editions)
    whole = Story((before, after), tuple(e.reading for e in editions), Comparison(), Trace())
    told = record.revised(Shown("s", index(whole)), found)
    assert told is not None and told.line is not None and told.line.id == before.id
    assert [(c.dropped, c.added and c.added.text) for c in told.changes] == [(None, "may have")]
    (softer,) = told.softer
    assert softer.before is not None and softer.before.text == "The army attacked the town"
    assert softer.how == (Softening.LESS_CERTAIN, Softening.HEDGED)

    alone = Story((after,), (editions[1].reading,), Comparison(), Trace())
    apart = record.revised(Shown("s", index(alone)), found)
    assert apart is not None and apart.line is None and apart.softer[0].before is None
    assert record.revised(SHOWN, None) is None


def test_who_revises_a_report() -> None:
    assert [line.id for line in record.revised_by(SHOWN, stories.OBSERVER.id)] == [stories.TIMES.id]
    assert record.revised_by(SHOWN, stories.TIMES.id) == ()


def test_notes_of_the_whole_report_stand_once() -> None:
    note = Note(NoteCode.DATE_UNKNOWN, "no date", stories.TIMES.id)
    case = index(replace(stories.STORY, notes=(note, note))).case
    assert [each.why for each in record.notes(case.notes, stories.TIMES.id)] == ["no date"]
    assert record.notes(case.notes, stories.OBSERVER.id) == ()
