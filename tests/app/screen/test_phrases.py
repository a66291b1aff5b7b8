"""The screen's own words: each code has them, and they are short."""

from __future__ import annotations

import pytest

from headwater.app.screen import phrases
from headwater.publishing.messages import Message
from headwater.records import LinkKind, LinkType, ReasonCode

OF_LINKS = frozenset(
    {
        ReasonCode.SAME_WORDS,
        ReasonCode.SHARED_MEANING,
        ReasonCode.SPEAKERS_DIFFER,
        ReasonCode.STATUS_REVERSED,
        ReasonCode.MORE_SPECIFIC,
        ReasonCode.QUANTITY_UPDATED,
    }
)
TABLES = (phrases.MERGES, phrases.SEPARATES, phrases.LEAVES_OPEN, phrases.FACTS)


@pytest.mark.parametrize(
    "code",
    [
        code
        for code in ReasonCode
        if code not in OF_LINKS
        and code is not ReasonCode.ONLY_STATED_ORIGIN
        and not code.value.endswith("-differs")
    ],
)
def test_every_reason_about_origins_has_words_in_one_table(code: ReasonCode) -> None:
    assert sum(code in table for table in TABLES) == 1


@pytest.mark.parametrize("message", [words for table in TABLES for words in table.values()])
def test_reasons_are_short(message: Message) -> None:
    assert all(len(words) <= 60 for words in (message.plain, *message.fuller))


@pytest.mark.parametrize("kind", list(LinkKind))
@pytest.mark.parametrize("about", [None, *LinkType])
def test_every_link_has_words(kind: LinkKind, about: LinkType | None) -> None:
    plain = phrases.link(kind, about, {})
    assert plain
    assert kind.value not in plain
    assert "“" not in plain
    if kind is not LinkKind.TENSION or about:
        assert phrases.link(kind, about, {"a": "x", "b": "y"}).count("“") == 2


@pytest.mark.parametrize(
    ("words", "weakens", "seeks"),
    [
        ("may", True, False),
        ("is believed to", True, False),
        ("unlikely", True, False),
        ("weighing whether", True, False),
        ("tried", False, True),
        ("efforts to", False, True),
        ("set to", False, True),
        ("said", False, False),
        ("cancelled", False, False),
        ("not", False, False),
        ("dismay", False, False),
    ],
)
def test_words_that_weaken_and_words_that_seek(words: str, weakens: bool, seeks: bool) -> None:
    assert bool(phrases.WEAKENS.search(words)) is weakens
    assert bool(phrases.SEEKS.search(words)) is seeks
