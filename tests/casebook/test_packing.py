"""Records as they are stored."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.casebook.packing import pack, unpack
from headwater.records import CodecError, Note, NoteCode, Report
from tests.builders import report


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_what_is_packed_comes_out(words: str) -> None:
    note = Note(NoteCode.EMPTY, words)
    assert unpack(Note, pack(note)) == note
    assert pack(note) == pack(Note(NoteCode.EMPTY, words))


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_an_altered_byte_never_gives_another_record(place: int, change: int) -> None:
    made = report("A fire destroyed the plant, police said.", outlet="Galaxy")
    data = bytearray(pack(made))
    data[place % len(data)] ^= change
    try:
        found = unpack(Report, bytes(data))
    except CodecError:
        return
    assert found == made  # the last bits of a stream may be idle


@pytest.mark.parametrize(
    "data", [b"", b"\x00", zlib.compress(b""), zlib.compress(b"\xc1"), zlib.compress(b"\x80"), "x"]
)
def test_what_is_no_record_is_refused(data: bytes) -> None:
    with pytest.raises(CodecError):
        unpack(Report, data)


def test_text_that_cannot_be_stored_is_refused() -> None:
    with pytest.raises(CodecError):
        pack(Note(NoteCode.EMPTY, "\ud800"))
