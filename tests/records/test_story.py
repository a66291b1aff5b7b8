"""A story's notes are those of every stage, in the order of the work."""

from dataclasses import replace

from headwater.records import Comparison, Note, NoteCode, Reading, Story, Trace


def test_notes_stand_in_the_order_of_the_work() -> None:
    intake, read, compared, traced = (Note(NoteCode.EMPTY, why) for why in "abcd")
    readings = (Reading("r-1", "x/1", (), notes=(read,)), Reading("r-2", "x/1", ()))
    story = Story((), readings, Comparison(notes=(compared,)), Trace(notes=(traced,)), (intake,))
    assert story.all_notes() == (intake, read, compared, traced)
    assert replace(story, notes=()).all_notes() == (read, compared, traced)
