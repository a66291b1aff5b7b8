"""The screen's own words: each code has them, and they are short."""

from __future__ import annotations

import pytest

from headwater.publishing import phrases
from headwater.publishing.messages import Message
from headwater.records import LinkKind, LinkType, ReasonCode

TABLES = (phrases.MERGES, phrases.SEPARATES, phrases.LEAVES_OPEN, phrases.FACTS)


@pytest.mark.parametrize("code", list(ReasonCode))
def test_no_code_has_words_of_two_sorts(code: ReasonCode) -> None:
    assert sum(code in table for table in TABLES) <= 1


@pytest.mark.parametrize("message", [words for table in TABLES for words in table.values()])
def test_reasons_are_short(message: Message) -> None:
    assert all(len(words) <= 60 for words in (message.plain, *message.fuller))


@pytest.mark.parametrize("kind", list(LinkKind))
@pytest.mark.parametrize("about", [None, *LinkType])
def test_every_link_has_words(kind: LinkKind, about: LinkType | None) -> None:
    plain = phrases.link(kind, about, ReasonCode.SHARED_MEANING, {})
    assert plain
    assert kind.value not in plain
    assert "“" not in plain
    if kind is not LinkKind.TENSION or about:
        args = {"a": "x", "b": "y"}
        assert phrases.link(kind, about, ReasonCode.SHARED_MEANING, args).count("“") == 2


@pytest.mark.parametrize("code", list(phrases.BY_CODE))
def test_some_reasons_say_more_than_their_kind(code: ReasonCode) -> None:
    kind = LinkKind.TENSION, LinkType.OUTCOME
    assert phrases.link(*kind, code, {}) == phrases.BY_CODE[code].plain
    assert "“x”" in phrases.link(*kind, code, {"a": "x", "b": "y"})


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
