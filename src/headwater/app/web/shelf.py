"""The stories of a casebook as pages need them, the last used kept at hand.

A story is kept under a hash of everything it is made from, so what another program adds to the
casebook is seen with the next request, and nothing stale is shown.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from headwater.app.web.batches import Batches
from headwater.casebook import outlining
from headwater.casebook.casebook import Casebook
from headwater.casebook.rulings import Attachment
from headwater.publishing.pages.case import MOST, CasePage, CaseStory
from headwater.publishing.shown import Shown, shown
from headwater.records import CasebookError, Story
from headwater.reviewing.queue import Queue, review

MOST_CHARACTERS = 20_000_000
"""Of the texts of stories that are kept at hand; each costs some ten times its text in memory."""


@dataclass(frozen=True, slots=True)
class _Reviewed:
    """The story that was reviewed last, in its edition, with the decisions it was reviewed by."""

    edition: tuple[str, str]
    story: Story
    made: tuple[Attachment, ...] = ()
    queue: Queue | None = None


class Shelf:
    """One casebook, opened to read; it may be used from several threads."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book = Casebook.open(path)
        self.batches = Batches(path)
        self._kept: OrderedDict[str, tuple[str, Shown]] = OrderedDict()
        self._reviewed: _Reviewed | None = None
        self._lock = Lock()

    def close(self) -> None:
        """Give the casebook back; files that are being read are read to the end of one."""
        self.batches.close()
        self.book.close()

    def story(self, wanted: str) -> Shown:
        """A story by its id.

        Raises:
            CasebookError: where there is none.
        """
        edition = self.book.edition(wanted)
        with self._lock:
            held = self._kept.get(wanted)
            if held is not None and held[0] == edition:
                self._kept.move_to_end(wanted)
                return held[1]
        found = self._load(wanted)
        with self._lock:
            self._kept[wanted] = edition, found
            self._kept.move_to_end(wanted)
            self._trim()
        return found

    def story_of_claim(self, wanted: str) -> tuple[Shown, str]:
        """The story of a claim, and the id that the claim has now.

        A statement, or a clause of one, that is no claim's first means the first claim it is in.

        Raises:
            CasebookError: where there is none.
        """
        now = self.book.claim_now(wanted)
        story = self.book.story_of(now)
        if story is None:
            raise CasebookError(f"the casebook holds no claim {wanted}")
        found = self.story(story)
        if now in found.index.claims:
            return found, now
        claims = found.index.claims_of.get(now.partition(".")[0])
        if not claims:
            raise CasebookError(f"the casebook holds no claim {wanted}")
        return found, claims[0]

    def story_of_report(self, wanted: str) -> Shown:
        """The story of the report with that id.

        Raises:
            CasebookError: where there is none, or it was deleted.
        """
        kept = self.book.find_report(wanted)
        if kept.deleted_at is not None or kept.story is None:
            raise CasebookError(f"the report {wanted} was deleted on {kept.deleted_at}")
        return self.story(kept.story)

    def queue(self, wanted: str) -> tuple[Queue, tuple[Attachment, ...]]:
        """What is doubtful about a story, and where every decision of the case stands.

        Raises:
            CasebookError: where there is no such story.
        """
        edition = wanted, self.book.edition(wanted)
        made = self.book.attachments()
        with self._lock:
            held = self._reviewed
        if held is None or held.edition != edition:
            held = _Reviewed(edition, self.book.story(wanted))
        if held.made != made or held.queue is None:
            held = replace(held, made=made, queue=review(held.story, made))
        with self._lock:
            self._reviewed = held
        assert held.queue is not None
        return held.queue, made

    def outline(self, start: int) -> CasePage:
        """The stories of the case in a line each, from number `start`."""
        with self.book.reading() as connection:
            found = outlining.outline(connection, start, MOST)
            stories = outlining.stories(connection)
        return CasePage(
            stories,
            start,
            tuple(
                CaseStory(o.id, o.title, o.number, o.reports, o.outlets, o.first, o.last, o.undated)
                for o in found
            ),
        )

    def only_story(self) -> str | None:
        """The one story of a case that holds one; None where there are several or none."""
        with self.book.reading() as connection:
            return outlining.only_story(connection)

    def waiting(self) -> int:
        """How many decisions wait for a person."""
        with self.book.reading() as connection:
            return outlining.queued(connection)

    def _load(self, wanted: str) -> Shown:
        found = self.book.story(wanted)
        return shown(wanted, found, self.book.arrivals([report.id for report in found.reports]))

    def _trim(self) -> None:
        """Let the stories go that were not used for longest; the last one is always kept."""
        sizes = {
            of: sum(len(report.text) for report in shown.index.case.reports)
            for of, (_, shown) in self._kept.items()
        }
        while len(self._kept) > 1 and sum(sizes[of] for of in self._kept) > MOST_CHARACTERS:
            self._kept.popitem(last=False)
