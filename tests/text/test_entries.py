"""Where the entries of a live page begin."""

from headwater.records import BlockKind
from headwater.text.entries import entry_starts
from tests.builders import report

TIME, ENTRY = BlockKind.UPDATE_LINE, BlockKind.LIVE_ENTRY


def test_an_entry_begins_with_its_time() -> None:
    page = report((TIME, "17:02"), (ENTRY, "It fell."), (TIME, "16:28"), (ENTRY, "It rained."))
    assert entry_starts(page.blocks) == (0, page.text.index("16:28"))


def test_an_article_has_none() -> None:
    assert entry_starts(report("It fell.", (TIME, "16:28")).blocks) == ()
    assert entry_starts(()) == ()
