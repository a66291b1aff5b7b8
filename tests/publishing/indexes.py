"""The index of a story, for the tests of pages."""

from __future__ import annotations

from headwater.publishing.index import Index
from headwater.publishing.view import view
from headwater.records import Story


def index(story: Story) -> Index:
    """The index of a story; the files are named by the sources of its reports."""
    return Index(view(story), {report.id: report.source for report in story.reports})
