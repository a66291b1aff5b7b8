"""A case as JSON text: one object, a line for each entry of its lists."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from headwater.publishing.contract import Case
from headwater.records.errors import CodecError

_UNSEEN = {
    code: f"\\u{code:04x}"
    for first, last in (
        (0x7F, 0x9F),  # DEL and the C1 controls: 0x9B starts a terminal command
        (0x200B, 0x200F),
        (0x2028, 0x202E),
        (0x2060, 0x206F),
        (0xFEFF, 0xFEFF),
    )
    for code in range(first, last + 1)
}
"""Characters that a terminal obeys or hides; JSON allows an escape for each.

They only ever stand inside strings, so escaping them changes no value.
"""


def pieces(case: Case) -> Iterator[str]:
    """The JSON of `case` in pieces that give one object, then a line feed.

    Raises:
        CodecError: for text that UTF-8 cannot hold.
    """
    yield "{"
    for number, field in enumerate(case.__struct_fields__):
        yield ("" if number == 0 else ",\n") + f'"{field}":'
        value = getattr(case, field)
        if isinstance(value, tuple) and value:
            yield "[\n"
            for place, entry in enumerate(value):
                yield ("" if place == 0 else ",\n") + _json(entry)
            yield "\n]"
        else:
            yield _json(value)
    yield "}\n"


def _json(value: object) -> str:
    try:
        return msgspec.json.encode(value).decode("utf-8").translate(_UNSEEN)
    except UnicodeError as error:
        raise CodecError(f"text that UTF-8 cannot hold: {error}") from error
