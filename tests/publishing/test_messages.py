"""Every code has a sentence and the other way round; none fails for want of a value."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.publishing import messages
from headwater.records import NoteCode, ReasonCode

ALL = {**messages.NOTES, **messages.REASONS}


def test_every_code_has_a_message_and_every_message_a_code() -> None:
    assert set(messages.NOTES) == set(NoteCode)
    assert set(messages.REASONS) == set(ReasonCode)


@pytest.mark.parametrize("code", list(ReasonCode))
@given(args=st.dictionaries(st.sampled_from(["name", "relay", "a", "b", "x"]), st.text()))
def test_a_reason_has_words_whatever_is_missing(code: ReasonCode, args: dict[str, str]) -> None:
    words = messages.reason(code, args)
    assert words
    if not args:
        assert words == messages.REASONS[code].plain


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        ({}, "the same speaker in each"),
        ({"name": ""}, "the same speaker in each"),
        ({"name": "Irina Sool"}, "the same speaker in each: Irina Sool"),
        ({"name": "{0.__class__}"}, "the same speaker in each: {0.__class__}"),
        ({"name": "A", "other": "B"}, "the same speaker in each: A"),
        ({"name": 'it fell,"'}, "the same speaker in each: it fell"),
    ],
)
def test_values_are_filled_in_but_for_marks_without_a_partner(
    args: dict[str, str], expected: str
) -> None:
    assert messages.reason(ReasonCode.SAME_ACTOR, args) == expected


@pytest.mark.parametrize("code", list(ALL))
def test_sentences_are_plain(code: NoteCode | ReasonCode) -> None:
    message = ALL[code]
    for sentence in (message.plain, *message.fuller):
        assert sentence == sentence.strip()
        assert not sentence.endswith(".")
        assert "  " not in sentence
    assert messages.placeholders(message.plain) == ()
    for sentence in message.fuller:
        assert messages.placeholders(sentence)


@pytest.mark.parametrize("code", list(NoteCode))
def test_a_note_has_words(code: NoteCode) -> None:
    assert messages.note(code) == messages.NOTES[code].plain


def test_a_note_on_several_reports_speaks_of_several() -> None:
    assert messages.note(NoteCode.DATE_UNKNOWN, several=True).endswith("these were published")
    assert messages.note(NoteCode.NUL_REMOVED, several=True) == messages.note(NoteCode.NUL_REMOVED)


def test_no_verdict_is_in_the_table() -> None:
    words = " ".join(s for m in ALL.values() for s in (m.plain, *m.fuller)).lower()
    assert not re.search(r"\b(true|false|lie|lies|reliable|credible|trustworthy|fake)\b", words)
