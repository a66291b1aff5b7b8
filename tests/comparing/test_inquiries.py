"""Nobody held by one report, somebody by another."""

from __future__ import annotations

import pytest

from headwater.records import LinkKind, Statement
from tests.builders import report, say
from tests.comparing.world import Story, links_between

HELD = "Detectives in Kesh on Friday arrested a man of 40 over the stabbing"
STABBED = "A clerk was stabbed in Kesh"


def told(
    story: Story, words: str, who: str = "", on: str | None = None, about: str = ""
) -> Statement:
    """A report of what somebody says of arrests; one `about` a matter had none over it."""
    outlet = f"Outlet {len(story.reports)}"
    of = report(f"{words}.", *([f"{about}."] if about else []), outlet=outlet, published=on)
    chain = f"{outlet} < {who}" if who else ()
    first = say(of, words, chain, stance="CT-" if about else "CT+")
    return story.put(of, first, *([say(of, about)] if about else []))[0]


@pytest.mark.parametrize(
    ("first", "then", "who", "linked"),
    [
        ("No arrests have been made", HELD, "", True),
        ("Nobody has been arrested", HELD, "person:Lena Osk", True),
        ("There have been no arrests", HELD, "state-body:the police", True),
        ("Police have made no arrests", HELD, "", True),
        ("Nobody has been charged", "Two men were charged with the stabbing in Kesh", "", True),
        # of another act, another time, somebody's word against it; some were held before
        ("Nobody has been charged", HELD, "", False),
        ("No arrests have been made", "A man was arrested over a fire in Kesh", "", False),
        ("No arrests have been made", "A man was arrested in 2011 over a stabbing", "", False),
        ("No arrests have been made", HELD, "group:residents", False),
        ("No other arrests have been made", HELD, "", False),
        ("No arrests have been made", "A man may be arrested", "", False),
        ("Nobody has been charged", "A reward is offered for whoever charged two men", "", False),
    ],
)
def test_what_an_inquiry_brought_updates_that_it_had_nobody(
    first: str, then: str, who: str, linked: bool
) -> None:
    story = Story()
    no, yes = told(story, first, about=STABBED), told(story, then, who)
    found = links_between(story.compare(), no, yes)
    assert [(link.kind, link.a) for link in found] == [(LinkKind.UPDATE, no.id)] * linked


def test_what_came_out_before_is_no_newer() -> None:
    story = Story()
    yes = told(story, HELD, on="2025-03-01")
    no = told(story, "No arrests have been made", on="2025-03-02", about=STABBED)
    assert not links_between(story.compare(), no, yes)


def test_a_report_that_had_nobody_tells_of_other_arrests() -> None:
    story = Story()
    no = told(story, "No arrests have been made", about=STABBED)
    over = "Two men were arrested over a stabbing in Orlo"
    of = report(f"Nobody has been arrested. {over}.", outlet="B")
    none = say(of, "Nobody has been arrested", stance="CT-")
    _, other = story.put(of, none, say(of, over))
    assert not links_between(story.compare(), no, other)
