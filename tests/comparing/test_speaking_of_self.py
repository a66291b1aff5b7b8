"""What people tell of themselves."""

from __future__ import annotations

import pytest

from tests.builders import report, say
from tests.comparing.world import Story, together


@pytest.mark.parametrize(
    ("first", "second", "speaker", "one"),
    [
        (
            "I ran up the stairs to the door in Kesh",
            "I ran to the door in Kesh with a dog",
            "Jonas Tarr",
            False,
        ),
        (
            "I ran up the stairs to the door in Kesh",
            "I ran to the door in Kesh with a dog",
            "Lena Osk",
            True,
        ),
        # one quotation that two are quoted with, and no word of oneself
        (
            "I ran up the stairs to the door in Kesh",
            "I ran up the stairs to the door in Kesh",
            "Jonas Tarr",
            True,
        ),
        (
            "She ran up the stairs to the door in Kesh",
            "She ran to the door in Kesh with a dog",
            "Jonas Tarr",
            True,
        ),
        (
            "sending condolences to the families of the fallen in Kesh",
            "our condolences go to the families of those hurt in Kesh",
            "Jonas Tarr",
            False,
        ),
    ],
)
def test_two_who_speak_of_themselves(first: str, second: str, speaker: str, one: bool) -> None:
    story = Story()
    made = []
    for outlet, words, who in (("A", first, "Lena Osk"), ("B", second, speaker)):
        of = report(f"{words}, {who} said.", outlet=outlet)
        made += story.put(of, say(of, words, f"{outlet} < {who}", source=who, cue="said"))
    assert together(story.compare(), *made) is one
