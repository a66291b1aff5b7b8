"""Where a noun phrase and what describes it end."""

from __future__ import annotations

import pytest

from headwater.reading.describing.phrase_ends import core_size, tail_size
from headwater.text.tokens import tokenize

# | ends the core, || the tail
CASES = [
    "two senior officials | with the plan",
    "an official | || not authorised to speak",
    "Osk | || , a nurse",
    "the man | || who called",
    "those | who live there",
    "mother | of man who shot two",
    "the mother | of the man || who shot two",
    "the man | || who was quoted as the owner",
    "an official | who has seen the list",
    "the US and Israeli officials | || , who left",
    "two drivers | || the Courier spoke to",
]


@pytest.mark.parametrize("marked", CASES)
def test_core_and_tail_end(marked: str) -> None:
    words = marked.replace("|| ", "").replace("| ", "")
    tokens = tokenize(words, 0, len(words))
    core, tail = (marked.partition(mark)[0].replace("| ", "") for mark in ("| ", "|| "))
    size = core_size(tokens)
    assert words[: tokens[size - 1].end] == core.strip()
    stop = tail_size(tokens, size)
    ended = len(words) if "||" not in marked else len(tail.strip())
    assert tokens[stop - 1].end == ended
