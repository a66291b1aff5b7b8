"""What stands before and behind a paragraph's own words."""

from __future__ import annotations

import pytest

from headwater.intake.edges import label, rest
from headwater.records import BlockKind
from tests.intake.pages import BODY, marked

SAID = "The ship was unloaded in the port of Orlo on Monday, the harbour master said."


@pytest.mark.parametrize(
    "words",
    ["UPDATE:", "Update:", "UPDATE 3:15 p.m.:", "UPDATED (May 3):", "PREVIOUS STORY:",
     "Earlier report:", "BREAKING NEWS:", "LATEST:"],
)  # fmt: skip
def test_the_label_of_an_update_is_none_of_a_paragraph(words: str) -> None:
    assert label(f"{words} {SAID}") == len(words)
    found = marked("\n\n".join([*BODY, f"{words} {SAID}"]))
    assert found[-2:] == [("update-line", words), ("paragraph", SAID)]


@pytest.mark.parametrize(
    "words",
    [
        "Update on the port: Two men remain there.",
        "The latest: Osk beat Lund.",
        "New rules: Drivers must wear belts.",
        "Original plans: the bridge was to open in May.",
        "“Update: We are safe,” he wrote.",
        "Breaking: the port is closed.",
        "Developing countries: Who is to pay?",
    ],
)
def test_what_is_no_label(words: str) -> None:
    assert label(words) == 0


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("(AP)", "caption"),
        ("(more)", "caption"),
        ("(FBI)", "caption"),
        ("Stay with Channel 7 for more on this story.", "furniture"),
        ("Please check back for updates.", "furniture"),
    ],
)
def test_what_stands_behind_the_last_sentence(words: str, kind: str) -> None:
    found = marked("\n\n".join([*BODY, f"{SAID} {words}", BODY[0].upper()]))
    assert (("paragraph", SAID), (kind, words)) == tuple(found[-3:-1])


def test_a_credit_behind_a_long_paragraph() -> None:
    assert rest(f"{SAID} (Photo by Ana Lund)") == (len(SAID) + 1, BlockKind.CAPTION)


@pytest.mark.parametrize(
    "words",
    [
        "He was in the party of the day (GOP).",
        "The toll rose to 40. (The army put it at 30.)",
        "He joined in 2010. (She left in 2014.)",
        "The mayor asked all to leave. Stay with your kin, he said.",
        "He told all to flee. Check back with the police first.",
        "“Stay with me.”",
    ],
)
def test_own_words_at_the_end_stay(words: str) -> None:
    assert rest(words) is None


@pytest.mark.parametrize("junk", ['"', " ", "A ", ",", "(", ". (", "UPDATE ", "Stay with "])
def test_it_takes_linear_time(junk: str) -> None:
    assert rest(junk * 40_000) is None
    assert label(junk * 40_000) == 0
