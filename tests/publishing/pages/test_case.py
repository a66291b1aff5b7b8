from __future__ import annotations

import pytest

from headwater.publishing.pages.case import MOST, CasePage, CaseStory

LINE = CaseStory("s", None, 1, 1, 0, None, None, 1)


@pytest.mark.parametrize(
    ("stories", "start", "shown", "before", "after"),
    [
        (0, 0, 0, None, None),
        (1, 0, 1, None, None),
        (MOST, 0, MOST, None, None),
        (MOST + 1, 0, MOST, None, MOST),
        (MOST + 1, MOST, 1, 0, None),
        (3 * MOST, MOST, MOST, 0, 2 * MOST),
        (3 * MOST, 10, MOST, 0, MOST + 10),
        (5, 9, 0, 0, None),
    ],
)
def test_a_long_list_goes_on_on_the_next_page(
    stories: int, start: int, shown: int, before: int | None, after: int | None
) -> None:
    page = CasePage(stories, start, (LINE,) * shown)
    assert (page.before, page.after) == (before, after)
