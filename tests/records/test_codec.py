"""The codec: what goes in comes out, and what does not fit is refused with its path."""

from contextlib import suppress
from dataclasses import is_dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater import records
from headwater.records import Block, Capture, CodecError, Note, Report, Span, Story
from headwater.records.codec import Wire, decode, encode
from tests.records.generated import stories
from tests.soaking import examples
from tests.stories import EMPTY, STORY

WIRES = list(Wire)


@given(stories())
@pytest.mark.parametrize("wire", WIRES)
def test_a_generated_story_comes_back_equal(wire: Wire, story: Story) -> None:
    data = encode(story, wire)
    assert decode(Story, data, wire) == story
    assert encode(decode(Story, data, wire), wire) == data


RECORDS = sorted(
    {kind for kind in vars(records).values() if isinstance(kind, type) and is_dataclass(kind)}
    - {Story},
    key=lambda kind: kind.__name__,
)


@examples(15)
@given(data=st.data())
@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_record_comes_back_equal(
    kind: type[object], wire: Wire, data: st.DataObject
) -> None:
    record = data.draw(st.from_type(kind))
    assert decode(kind, encode(record, wire), wire) == record


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("story", [EMPTY, STORY])
def test_a_built_story_comes_back_equal(wire: Wire, story: Story) -> None:
    assert decode(Story, encode(story, wire), wire) == story


@given(data=st.binary(max_size=64))
@pytest.mark.parametrize("wire", WIRES)
def test_bytes_of_a_capture_come_back_equal(wire: Wire, data: bytes) -> None:
    capture = Capture("0" * 64, data, "a\x00b.txt", None, "2026-11-20T10:00:00Z")
    assert decode(Capture, encode(capture, wire), wire) == capture


@pytest.mark.parametrize(
    ("kind", "data", "path"),
    [
        (Span, b'{"start":1,"end":"x","quote":"a"}', "$.end"),
        (Span, b'{"start":1,"end":2}', "quote"),
        (Span, b'{"start":1.5,"end":2,"quote":"a"}', "$.start"),
        (Block, b'{"kind":"no-such-kind","start":0,"end":1}', "$.kind"),
        (Note, b'{"code":"empty","why":null}', "$.why"),
        (Report, b"{}", "id"),
        (Span, b"[]", "array"),
        (Span, b"", "truncated"),
        (Span, b'{"start":1', "truncated"),
        (Span, b'{"start":1,"end":2,"quote":"\xff"}', "utf-8"),
        (Span, b"[" * 200_000, "array"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_path(
    kind: type[object], data: bytes, path: str
) -> None:
    with pytest.raises(CodecError, match=kind.__name__) as caught:
        decode(kind, data)
    assert path in str(caught.value)


def test_the_path_leads_through_lists() -> None:
    data = encode(STORY).replace(b'"kind":"paragraph"', b'"kind":"paragraf"', 1)
    with pytest.raises(CodecError, match=r"\$\.reports\[0\]\.blocks\[1\]\.kind"):
        decode(Story, data)


@given(st.binary(max_size=200))
@pytest.mark.parametrize("wire", WIRES)
def test_any_bytes_decode_or_are_refused(wire: Wire, data: bytes) -> None:
    with suppress(CodecError):
        assert isinstance(decode(Story, data, wire), Story)


@pytest.mark.parametrize("value", [object(), Span(0, 1, "\ud800"), {1: object()}])
@pytest.mark.parametrize("wire", WIRES)
def test_what_cannot_be_encoded_is_refused(wire: Wire, value: object) -> None:
    with pytest.raises(CodecError, match="cannot encode"):
        encode(value, wire)


def test_unknown_fields_are_passed_over() -> None:
    data = b'{"start":0,"end":1,"quote":"a","newer":true}'
    assert decode(Span, data) == Span(0, 1, "a")
