from __future__ import annotations

from dataclasses import replace

from headwater.publishing.pages.report_sources import Signs
from headwater.publishing.pages.report_text import Passage, passages, shared
from headwater.publishing.shown import Shown
from headwater.records import (
    BlockKind,
    Comparison,
    Copy,
    Note,
    NoteCode,
    Reading,
    Report,
    Statement,
    Story,
    Trace,
)
from tests import stories
from tests.builders import find, reading, report, say
from tests.publishing.indexes import index

SHOWN = Shown("story-1", index(stories.STORY))


def drawn(of: Report, *statements: Statement, shown: Shown | None = None) -> tuple[Passage, ...]:
    if shown is None:
        story = Story((of,), (reading(of, *statements),), Comparison(), Trace())
        shown = Shown("story-1", index(story))
    return passages(shown, shown.index.reports[of.id], Signs(shown.index.case.statements))


def opened(found: tuple[Passage, ...], kind: str) -> list[str]:
    """The words at which marks of that kind open."""
    pieces = [piece for each in found for piece in each.pieces]
    return [p.text for p in pieces for each in p.opens if each.mark.kind == kind]


def test_the_passages_joined_are_the_text() -> None:
    for of in stories.STORY.reports:
        found = drawn(of, shown=SHOWN)
        assert "".join(each.text for each in found) == of.text
        assert [each.kind for each in found] == [block.kind for block in of.blocks]


def test_an_inner_statement_opens_in_the_outer_one() -> None:
    of = report("CNN said that Ann Other had denied it.")
    outer = say(of, "that Ann Other had denied it", "? <cited< outlet:CNN", source="CNN")
    inner = say(of, "denied it", "? <cited< outlet:CNN <said< Ann Other", within=outer)
    (block,) = drawn(of, outer, inner)
    assert [(each.id, each.depth) for each in block.notes] == [(outer.id, 0), (inner.id, 1)]
    opens = [
        each.mark.of for p in block.pieces for each in p.opens if each.mark.kind == "statement"
    ]
    assert opens == [outer.id, inner.id]
    assert block.pieces[-2].text == "denied it" and block.pieces[-2].closes == 2


def test_statements_in_each_other_end() -> None:
    of = report("One and two.")
    one, two = say(of, "One"), say(of, "two")
    ring = replace(one, within=two.id), replace(two, within=one.id)
    (block,) = drawn(of, *ring)
    assert {each.depth for each in block.notes} == {1}


def test_a_statement_in_two_pieces_has_one_note_and_opens_first_once() -> None:
    of = report("The army, she said, had gone.", (BlockKind.QUOTE_BLOCK, "And would not return."))
    said = say(of, ("The army", "had gone"), "? <said< Ann Other")
    crossing = replace(said, content=(*said.content, find(of, "And would not return")))
    found = drawn(of, crossing)
    firsts = [each for block in found for p in block.pieces for each in p.opens if each.first]
    assert len(firsts) == 1
    assert [len(block.notes) for block in found] == [1, 0]


def test_a_table_is_cut_in_rows_and_cells() -> None:
    of = report((BlockKind.TABLE, "Port\tDead\nKesh\t14"), "After it.")
    table, after = drawn(of)
    assert [["".join(p.text for p in cell) for cell in row] for row in table.rows] == [
        ["Port\t", "Dead\n"],
        ["Kesh\t", "14"],
    ]
    assert table.pieces == () and not after.rows
    assert table.text + after.text == of.text


def test_words_that_another_report_has_are_marked_and_told() -> None:
    found = drawn(stories.TIMES, shown=SHOWN)
    assert "".join(opened(found, "copy")) == "supply missiles"
    (same,) = found[0].same
    assert (same.report, same.number, same.block) == (
        stories.OBSERVER.id,
        1,
        stories.OBSERVER.blocks[1].start,
    )
    assert not found[1].same


def test_copies_that_overlap_are_marked_once() -> None:
    one, other = stories.OBSERVER, stories.TIMES
    pairs = tuple((find(one, words), find(other, words)) for words in ("supply", "supply missiles"))
    trace = replace(stories.TRACE, copies=(Copy(one.id, other.id, None, pairs),))
    shown = Shown("story-1", index(replace(stories.STORY, trace=trace)))
    assert opened(drawn(other, shown=shown), "copy") == ["supply missiles"]
    assert [each.other for each in shared(shown, other.id)] == [one.id, one.id]


def test_ambiguous_names_are_marked_with_their_doubt() -> None:
    found = drawn(stories.OBSERVER, shown=SHOWN)
    assert opened(found, "ambiguous") == ["the rebels"]
    assert [doubt.code for each in found for doubt in each.doubts] == [NoteCode.NAME_AMBIGUOUS]


def test_a_block_after_one_of_its_kind_is_told() -> None:
    of = report((BlockKind.FURNITURE, "Home"), (BlockKind.FURNITURE, "World"), "Words.")
    assert [each.more for each in drawn(of)] == [False, True, False]


def test_a_report_without_blocks_has_no_passages() -> None:
    empty = replace(report("x"), text="", blocks=())
    story = Story((empty,), (Reading(empty.id, "built/1", ()),), Comparison(), Trace())
    assert drawn(empty, shown=Shown("story-1", index(story))) == ()


def test_a_note_without_a_place_is_beside_no_block() -> None:
    note = Note(NoteCode.DATE_UNKNOWN, "no date", stories.TIMES.id)
    shown = Shown("story-1", index(replace(stories.STORY, notes=(note,))))
    assert not any(each.doubts for each in drawn(stories.TIMES, shown=shown))
