"""Numbers that take up one told just before: "the ministry put the number at 41"."""

from __future__ import annotations

import pytest

from headwater.comparing import compare
from headwater.reading.statements.quantities import find_quantities
from headwater.records import Link, LinkKind
from tests.builders import report, say
from tests.comparing.world import read

GROUP, POLICE = "organization:Kesh Rights Group", "state-body:Osk Police"


def links_of(*told: tuple[str, str, str]) -> list[Link]:
    """The links of one paragraph: each sentence with what is quoted of it and who says it."""
    of = report(" ".join(sentence for sentence, _, _ in told), outlet="Osk Herald")
    made = []
    for _, words, speaker in told:
        start = of.text.index(words)
        found = find_quantities(of.text, start, start + len(words))
        made.append(say(of, words, f"Osk Herald < {speaker}" if speaker else (), quantities=found))
    return list(compare([of], [read(of, *made)]).links)


HELD = ("The group said 120 people had been arrested.", "120 people had been arrested", GROUP)
BELOW = ("Osk Police put the number at 41.", "the number at 41", POLICE)


def test_another_speaker_disputes_it() -> None:
    (only,) = links_of(HELD, BELOW)
    assert only.kind is LinkKind.TENSION
    assert set(only.why.args.values()) == {"120 people", "41"}


def test_what_was_said_before_is_older() -> None:
    (only,) = links_of(
        ("The order, which covered about 1,800 people, was lifted.", "about 1,800 people", ""),
        ("The town had earlier put the number at 2,500.", "the number at 2,500", POLICE),
    )
    assert only.kind is LinkKind.UPDATE
    assert (only.why.args["a"], only.why.args["b"]) == ("2,500", "about 1,800 people")


@pytest.mark.parametrize(
    "told",
    [
        # one speaker, one number, an amount and a number, two numbers before, too far before
        (HELD, ("The group put the number at 41.", "the number at 41", GROUP)),
        (HELD, ("Osk Police put the number at 120.", "the number at 120", POLICE)),
        (HELD, ("Osk Police put the amount at 41.", "the amount at 41", POLICE)),
        (
            (
                "The group said 120 people and 17 children came.",
                "120 people and 17 children",
                GROUP,
            ),
            BELOW,
        ),
        (HELD, ("It rained. Trams stood. Shops shut. It was late.", "It rained", ""), BELOW),
    ],
)
def test_other_numbers_do_not(told: tuple[tuple[str, str, str], ...]) -> None:
    assert not links_of(*told)
