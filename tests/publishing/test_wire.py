"""The JSON text: valid, one entry a line, nothing in it that a terminal obeys."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.publishing.view import view
from headwater.publishing.wire import pieces
from headwater.records import CodecError, Comparison, Story, Trace
from tests.builders import report
from tests.stories import STORY


def written(text: str) -> str:
    story = Story((report(text),), (), Comparison(), Trace())
    return "".join(pieces(view(story)))


def test_each_entry_has_a_line() -> None:
    lines = "".join(pieces(view(STORY))).splitlines()
    entries = [line.rstrip(",") for line in lines if line.startswith("{")][1:]
    assert all(isinstance(json.loads(entry), dict) for entry in entries)
    assert len(entries) >= len(STORY.reports)


@pytest.mark.parametrize(
    "char", ["\x1b", "\x07", "\x00", "\x7f", "\x9b", "\u202e", "\u2028", "\u200b", "\ufeff"]
)
def test_what_a_terminal_obeys_or_hides_is_escaped(char: str) -> None:
    output = written(f"a{char}b")
    assert char not in output
    assert json.loads(output)["reports"][0]["text"] == f"a{char}b"


@given(st.text(min_size=1))
def test_any_text_comes_through(text: str) -> None:
    assert json.loads(written(text))["reports"][0]["text"] == text


def test_a_lone_surrogate_is_refused() -> None:
    case = view(STORY)
    (first, *_) = case.notes
    broken = type(first)(first.code, None, None, None, "\ud800")
    fields = {name: getattr(case, name) for name in case.__struct_fields__}
    with pytest.raises(CodecError, match="UTF-8"):
        "".join(pieces(type(case)(**{**fields, "notes": (broken,)})))
