"""Clock times of one act: how wide a time is, and when two are two accounts."""

from __future__ import annotations

import pytest

from headwater.comparing.clocks import Clock, clock_of
from headwater.records import LinkKind, LinkType, Statement
from tests.builders import report, say
from tests.comparing.test_counts import read
from tests.comparing.world import Story, links_between


def told(story: Story, outlet: str, words: str) -> Statement:
    of = report(f"{words}.", outlet=outlet)
    (made,) = story.put(of, say(of, words))
    return made


def clock(words: str) -> Clock | None:
    return clock_of(read(words)[0])


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("The mill burned at 5:39 p.m.", "17:39", "17:39"),
        ("The mill burned at 3:30 a.m.", "3:25", "3:35"),
        ("The mill burned around 3:30 a.m.", "3:20", "3:40"),
        ("The mill burned about 6 p.m. in Osk", "17:35", "18:25"),
        ("The mill burned shortly before noon", "11:30", "12:00"),
        ("The mill burned just after 10 pm", "22:00", "22:15"),
        ("The mill burned shortly after 10 pm", "22:00", "22:30"),
        ("The incident at the mill occurred at 5:39 p.m.", "17:39", "17:39"),
        ("The mill burned at 23:20", "23:17", "23:23"),
        ("The mill burned at 0343 hours", "3:43", "3:43"),
        ("The mill burned at half past five in the morning", "5:25", "5:35"),
        ("The mill burned at twenty to four in the afternoon", "15:37", "15:43"),
        ("The mill burned at nine in the evening", "20:55", "21:05"),
    ],
)
def test_how_wide_a_time_is(words: str, low: str, high: str) -> None:
    found = clock(words)
    assert found is not None
    assert [f"{at // 60}:{at % 60:02}" for at in (found.low, found.high)] == [low, high]


@pytest.mark.parametrize(
    "words",
    [
        "The mill burned on Sunday",
        "The mill burned between 2 a.m. and 3 a.m.",
        "The mill burned at 3 a.m. GMT",
        "The shop is open from 9 a.m. to 5 p.m.",
        "The fire burned ten to five people",
        "The price of the burned mill rose 22.30 points",
        "The price of the burned mill fell from 22.30 euros",
        "The fire burned three in the morning",
        "UPDATE @ 11:24 a.m.: the mill burned",
        "Posted at 9 a.m.: the mill burned",
    ],
)
def test_times_that_are_not_compared(words: str) -> None:
    assert clock(words) is None


@pytest.mark.parametrize(
    ("one", "other", "parted"),
    [
        ("around 3:30 a.m.", "around 3:50 a.m.", True),
        ("at 3:30 a.m.", "at 3:30 p.m.", True),
        ("at 9.40 pm", "at 21:15", True),
        ("at 9.40 pm", "at 21:41", False),
        # whether it was before or after noon stays open
        ("at five minutes to four", "at 3:55 p.m.", False),
        ("at ten to eleven", "at 11:20 p.m.", True),
        ("about 6 p.m.", "at 5:30 p.m.", False),
        ("about 6 p.m.", "at 5:17 p.m.", True),
        ("around 4 a.m.", "at 3:45 a.m.", False),
        ("a few minutes before 11:30 p.m.", "about 11:20 p.m.", False),
        ("around midnight", "at 11:50 p.m.", False),
    ],
)
def test_two_times_of_one_act(one: str, other: str, parted: bool) -> None:
    story = Story()
    words = "Gunmen killed two guards at the mill in Kesh {}"
    a, b = told(story, "A", words.format(one)), told(story, "B", words.format(other))
    kinds = [(link.kind, link.type) for link in links_between(story.compare(), a, b)]
    assert kinds == ([(LinkKind.TENSION, LinkType.TIME)] if parted else [])


def test_an_event_without_a_verb_of_its_own_has_a_time() -> None:
    story = Story()
    a = told(story, "A", "It happened outside the old mill in Kesh around 1:15 a.m.")
    b = told(story, "B", "The incident occurred outside the old mill in Kesh shortly before 1 a.m.")
    kinds = [(link.kind, link.type) for link in links_between(story.compare(), a, b)]
    assert kinds == [(LinkKind.TENSION, LinkType.TIME)]


def test_another_event_has_a_time_of_its_own() -> None:
    story = Story()
    a = told(story, "A", "Gunmen killed two guards at the mill in Kesh at 3 a.m.")
    b = told(story, "B", "Earlier gunmen killed two guards at the mill in Kesh at 1 a.m.")
    assert not links_between(story.compare(), a, b)
