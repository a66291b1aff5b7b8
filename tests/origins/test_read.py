"""Situations as texts: what the reader takes from the words is what the count rests on."""

from __future__ import annotations

import pytest

from headwater.pipeline import default_engines, read_story
from headwater.records import Capture, Given, Origins, sha256

WROTE = "Marta Amsel wrote in a memo on Monday that she saw the dam at Osk fail."
SAW = "told Radio Selva that she saw the dam at Osk fail."

TIED = [
    f"Ada Lund, who received the memo, {SAW}",
    f"Ada Lund, the recipient of Amsel's memo, {SAW}",
    f"Ada Lund, to whom Amsel sent the memo, {SAW}",
    f"Ada Lund, who holds Marta Amsel's memo, {SAW}",
    f"Ada Lund, who published Amsel's memo, {SAW}",
    f"Ada Lund said Amsel's memo was shocking. She {SAW}",
    f"Marta Amsel sent Ada Lund a memo on Monday. Ada Lund {SAW}",
    f"A letter by Marta Amsel reached the town. Ada Lund, who read the letter, {SAW}",
    f"Ada Lund {SAW} Lund said she had read Amsel's memo.",
    f"A clerk who was shown the memo {SAW}",
]
APART = [
    f"Ada Lund {SAW}",
    f"Ada Lund, who received a letter, {SAW}",
    f"Ada Lund, who received the contract, {SAW}",
    f"Ada Lund, who has not read the memo, {SAW}",
    f"Jan Ostrow received the memo. Ada Lund {SAW}",
    f"Ada Lund, who read Tom Kern's memo, {SAW} Tom Kern is a clerk.",
    f"Tom Kern said in a memo that taxes were high. Ada Lund, who received the memo, {SAW}",
]


@pytest.mark.parametrize("words", TIED)
def test_who_has_the_document_of_another_is_not_shown_to_be_apart(words: str) -> None:
    found = _of_the_dam(WROTE, words)
    assert (found.min, found.max) == (1, 2)
    assert [reason.code for reason in found.why] == ["document-tie"]


@pytest.mark.parametrize("words", APART)
def test_no_tie_where_none_is_shown(words: str) -> None:
    found = _of_the_dam(WROTE, words)
    assert (found.min, found.max) == (2, 2)
    assert [reason.code for reason in found.why] == ["own-access"]


def test_who_has_the_document_of_one_who_speaks_of_what_she_saw() -> None:
    told = "Marta Amsel told Northline that she saw the dam at Osk fail."
    found = _of_the_dam(told, f"Ada Lund, who leaked Marta Amsel's memo, {SAW}")
    assert (found.min, found.max) == (1, 2)
    assert [reason.code for reason in found.why] == ["document-tie"]


def test_who_saw_a_man_run_has_not_seen_what_is_told_of_the_shooting() -> None:
    found = _of_the_dam(
        "Ada Lund told Northline that she saw a man run from the shooting that left three dead.",
        "Jan Ostrow told Radio Selva that he saw the shooting that left three dead.",
    )
    assert (found.min, found.max) == (1, 2)
    assert [reason.code for reason in found.why] == ["access-not-stated"] * 2


def _of_the_dam(one: str, two: str) -> Origins:
    """The origins of the claim that both reports carry."""
    texts = {"Northline": one, "Radio Selva": two}
    captures = [Capture(sha256(t.encode()), t.encode(), f"{n}.txt") for n, t in texts.items()]
    given = {
        each.source: Given(outlet=outlet, published=f"2025-03-0{day}")
        for day, (each, outlet) in enumerate(zip(captures, texts, strict=True), start=4)
    }
    story = read_story(captures, given, default_engines("rules"))
    (found,) = (count.origins for count in story.trace.counts if len(count.origins.roots) > 1)
    return found
