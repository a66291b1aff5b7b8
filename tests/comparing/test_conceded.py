"""What a speaker admits who denied it before."""

from __future__ import annotations

import pytest

from headwater.comparing import compare
from headwater.records import LinkKind
from tests.builders import report, say
from tests.comparing.world import links_between, read

BOARD = "Osk Herald < state-body:Kesh Board"


@pytest.mark.parametrize(
    ("between", "cue", "speaker", "turned"),
    [
        ("in a reversal two days after it", "said", BOARD, True),
        ("two days after it", "said", BOARD, True),
        # another's word, no older word, another sentence
        ("two days after Odd Brekke", "said", "Osk Herald < Odd Brekke", False),
        ("and it", "said", BOARD, False),
        ("in May. After that it", "said", BOARD, False),
    ],
)
def test_who_admits_what_it_denied(between: str, cue: str, speaker: str, turned: bool) -> None:
    yes, no = "that results had been replaced", "that not one result was replaced"
    of = report(f"The Kesh Board admitted {yes}, {between} {cue} {no}.", outlet="Osk Herald")
    a = say(of, yes, BOARD, cue="admitted")
    b = say(of, no, speaker, cue=cue, stance="CT-")
    kinds = [link.kind for link in links_between(compare([of], [read(of, a, b)]), a, b)]
    assert (LinkKind.REVERSAL in kinds) is turned


@pytest.mark.parametrize(
    ("cue", "kind"),
    [("had earlier denied", LinkKind.REVERSAL), ("denied", LinkKind.TENSION)],
)
def test_an_older_denial_of_ones_own_is_taken_back(cue: str, kind: LinkKind) -> None:
    words = "that rubber bullets had been used"
    of = report(f"The Kesh Board acknowledged {words}, which it {cue}.", outlet="Osk Herald")
    a = say(of, words, BOARD, cue="acknowledged")
    b = say(of, [words, "which"], BOARD, cue=cue, stance="CT-")
    (only,) = links_between(compare([of], [read(of, a, b)]), a, b)
    assert only.kind is kind


@pytest.mark.parametrize(
    ("speaker", "day", "turned"),
    [
        ("Odd Brekke", "2026-03-03", True),
        ("Lena Osk", "2026-03-03", False),
        ("Odd Brekke", "2026-03-01", False),
    ],
)
def test_a_death_that_was_a_rumour_to_him(speaker: str, day: str, turned: bool) -> None:
    spread = "about a dead worker are being spread by enemies"
    one = report(f"Rumours {spread}, Odd Brekke said.", outlet="A", published="2026-03-02")
    two = report(f"A worker has died in Kesh, {speaker} said.", outlet="B", published=day)
    a = say(one, spread, "A < Odd Brekke", cue="said")
    b = say(two, "A worker has died in Kesh", f"B < {speaker}", cue="said")
    found = links_between(compare([one, two], [read(one, a), read(two, b)]), a, b)
    assert [link.kind for link in found] == [LinkKind.REVERSAL] * turned
