"""Two days of one act, dated and not."""

from __future__ import annotations

import pytest

from headwater.records import LinkKind, LinkType, Statement
from tests.builders import report, say, when
from tests.comparing.world import Story, links_between, together


def timed(story: Story, outlet: str, words: str, phrase: str, day: str) -> Statement:
    of = report(f"{words} {phrase}.", outlet=outlet)
    made = say(of, f"{words} {phrase}", times=[when(of, phrase, day)])
    story.put(of, made)
    return made


def test_one_act_at_two_times_is_a_tension() -> None:
    story = Story()
    words = "Russia delivered Yakhont missiles to the Houthis in the port of Kesh"
    a = timed(story, "A", words, "on 1 May", "2024-05-01")
    b = timed(story, "B", words, "on 7 May", "2024-05-07")
    (link,) = links_between(story.compare(), a, b)
    assert (link.kind, link.type) == (LinkKind.TENSION, LinkType.TIME)


def test_one_phrase_that_two_reports_date_differently_is_none() -> None:
    story = Story()
    words = "Russia delivered Yakhont missiles to the Houthis in the port of Kesh"
    a = timed(story, "A", words, "on Tuesday", "2024-05-01")
    b = timed(story, "B", words, "on Tuesday", "2024-05-07")
    assert not links_between(story.compare(), a, b)


@pytest.mark.parametrize(
    ("one", "day", "other", "next_day", "parted"),
    [
        ("early Thursday", "2024-05-02", "on Thursday morning", "2024-05-09", False),
        ("late Sunday night", "2024-05-05", "early Monday morning", "2024-05-06", False),
        ("on Friday evening", "2024-05-03", "over the weekend", "2024-05-04", False),
        ("on Sunday morning", "2024-05-05", "on Monday morning", "2024-05-06", True),
        ("on Friday evening", "2024-05-03", "early Sunday", "2024-05-05", True),
        ("today", "2024-05-03", "tonight", "2024-05-04", False),
        ("on Friday", "2024-05-03", "now", "2024-05-04", False),
    ],
)
def test_what_lies_in_one_night_does_not_part(
    one: str, day: str, other: str, next_day: str, parted: bool
) -> None:
    story = Story()
    words = "Russia delivered Yakhont missiles to the Houthis in the port of Kesh"
    a = timed(story, "A", words, one, day)
    b = timed(story, "B", words, other, next_day)
    assert bool(links_between(story.compare(), a, b)) is parted


@pytest.mark.parametrize(
    ("one", "other", "parted"),
    [
        ("on Wednesday morning", "early Thursday morning", True),
        ("on Tuesday", "on Thursday", True),
        ("on Wednesday", "on Thursday", True),
        # one day, one night, no day of this week
        ("on Wednesday", "on Wednesday morning", False),
        ("late Wednesday", "early Thursday", False),
        ("on Wednesday night", "on Thursday", False),
        ("on Wednesday", "early Thursday", False),
        ("on Sunday night", "on Monday morning", False),
        ("last Tuesday", "on Thursday", False),
    ],
)
def test_weekdays_without_a_date(one: str, other: str, parted: bool) -> None:
    story = Story()
    words = "Russia delivered Yakhont missiles to the Houthis in the port of Kesh"
    made = []
    for outlet, phrase in (("A", one), ("B", other)):
        of = report(f"{words} {phrase}.", outlet=outlet)
        made += story.put(of, say(of, f"{words} {phrase}", times=[when(of, phrase, None, None)]))
    assert bool(links_between(story.compare(), *made)) is parted


@pytest.mark.parametrize(
    ("one", "other", "parted"),
    [
        ("was hurt in Kesh on 1 May", "was hurt in Kesh on 3 May", True),
        ("was hurt in Kesh on 1 May", "remained in hospital, hurt in Kesh, on 3 May", False),
        ("was held in Kesh on 1 May", "was booked and held in Kesh on 3 May", False),
        ("was held in Kesh over the 1 May killing", "was held in Kesh on 3 May", False),
        ("was held over the 1 May killing", "was held over the 3 May killing", True),
    ],
)
def test_times_of_other_stages_do_not_part(one: str, other: str, parted: bool) -> None:
    story = Story()
    made = []
    for outlet, words in (("A", one), ("B", other)):
        day = "1" if "1 May" in words else "3"
        of = report(f"Lena Osk {words}.", outlet=outlet)
        times = [when(of, f"{day} May", f"2024-05-0{day}")]
        made += story.put(of, say(of, f"Lena Osk {words}", times=times))
    kinds = [link.type for link in links_between(story.compare(), *made)]
    assert (LinkType.TIME in kinds) is parted


def test_a_time_told_beside_the_act_is_none_of_it() -> None:
    story = Story()
    words = "Russia delivered Yakhont missiles to the Houthis in the port of Kesh"
    a = timed(story, "A", words, "on 1 May", "2024-05-01")
    b = timed(story, "B", f"{words}, which had been shelled", "on 7 May", "2024-05-07")
    found = story.compare()
    assert together(found, a, b)
    assert not links_between(found, a, b)
