"""Bytes to characters: marks, UTF, declared and guessed code pages, and what is not text."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from headwater.intake import formats
from headwater.intake.limits import LONG_RUN, SAMPLE_BYTES
from headwater.records import DecodeError, Note, NoteCode

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Pages mean these by the names on the right (WHATWG Encoding Standard, section 4.2).
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-8",  # a declaration that could be read as ASCII was not UTF-16
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
    "utf-32": "utf-8",
}
_NOT_FOR_TEXT = frozenset(
    {"idna", "punycode", "unicode_escape", "raw-unicode-escape", "raw_unicode_escape", "undefined"}
)
_CONTROLS = bytes(sorted(set(range(1, 32)) - set(b"\t\n\x0b\x0c\r\x1b"))) + b"\x7f"
# What editors of English text use of cp1252 outside ASCII: quotes, dashes, dots, spaces, Latin.
_CP1252 = frozenset(
    b"\x80\x82\x84\x85\x8a\x8e\x91\x92\x93\x94\x95\x96\x97\x99\x9a\x9e"
) | frozenset(range(0xA0, 0x100))
_TYPOGRAPHY = frozenset(b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa3\xa9\xae")
_GUESSES = [
    "cp1251", "cp1252", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r",
    "koi8_u", "iso8859_2", "iso8859_5", "iso8859_6", "iso8859_7", "iso8859_8", "iso8859_15",
    "mac_roman", "mac_cyrillic", "cp866", "cp874", "gb18030", "big5", "cp932", "euc_jp", "cp949",
]  # fmt: skip
_SHIFTED = re.compile(r"[\r\u2028\u2029\u0085]")
_TIDIED: dict[int, str | None] = dict.fromkeys((0x00A0, 0x202F, 0x2007), " ") | dict.fromkeys(
    (0x00AD, 0x200B, 0x2060, 0xFEFF)
)
_RUN = re.compile(rf"[^\S\n]{{{LONG_RUN},}}")
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Characters:
    """Bytes read as text, and what was odd."""

    text: str
    notes: tuple[Note, ...] = ()


def decode_bytes(data: bytes, declared: str | None = None) -> Characters:
    """The characters of `data`; `declared` is the encoding a page names for itself.

    The order is: byte order mark, UTF-16 or UTF-32 shown by its zero bytes, valid UTF-8, the
    declared encoding, UTF-8 with broken bytes, a guess. Wrongly coded letters ("â€™") that are
    valid stay as they are: what was received is not repaired.

    Raises:
        DecodeError: `not-text` for anything that is not text.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _finished(*_lenient(data[len(mark) :], name))
    formats.refuse_bytes(data)
    wide = _wide(data)
    if wide is not None:
        return _finished(*_lenient(data, wide))
    named = _known(declared)
    if _binary(data) and not (named and b"\x1b" in data):
        raise DecodeError(NoteCode.NOT_TEXT, "the bytes are not text")
    if named and named.startswith("iso2022") and b"\x1b" in data:
        return _finished(*_lenient(data, named))
    try:
        return _finished(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    if named and named != "utf-8":
        return _finished(*_lenient(data, named))
    if named == "utf-8" or _nearly_utf8(data):
        return _finished(*_lenient(data, "utf-8"))
    guess = _guess(data)
    text, notes = _lenient(data, guess)
    guessed = Note(NoteCode.ENCODING_GUESSED, f"the encoding is not stated; read as {guess}")
    return _finished(text, (guessed, *notes))


def tidy(text: str) -> str:
    """`text` with one kind of line end and of space, and without characters nobody sees.

    Line ends become a line feed; no-break and figure spaces a space; soft hyphens, zero-width
    spaces and stray byte order marks go. A run of blanks longer than any layout has is one: no
    word is lost, and no pattern has to try all its places. A report's quotes are exact to the
    tidied text.
    """
    text = text.replace("\r\n", "\n")
    text = _SHIFTED.sub("\n", text)
    if not text.isascii():
        text = _SURROGATES.sub("\ufffd", text.translate(_TIDIED))
    return _RUN.sub(" ", text)


def declared_charset(data: bytes) -> str | None:
    """The encoding a page's own `meta` element names, None where it names none."""
    found = re.search(
        rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", data[:4096], re.I
    )
    return found.group(1).decode("ascii", "replace") if found else None


def _known(declared: str | None) -> str | None:
    if not declared:
        return None
    try:
        info = codecs.lookup(declared)
    except (LookupError, ValueError):
        return None
    if info.name in _NOT_FOR_TEXT or not getattr(info, "_is_text_encoding", True):
        return None
    return _MEANT.get(info.name, info.name)


def _lenient(data: bytes, name: str) -> tuple[str, tuple[Note, ...]]:
    try:
        return data.decode(name), ()
    except (UnicodeDecodeError, ValueError):
        text = data.decode(name, "replace")
    lost = text.count("\ufffd")
    why = f"{lost} broken bytes or sequences in {name} were replaced by U+FFFD"
    return text, (Note(NoteCode.BYTES_REPLACED, why),)


def _finished(text: str, notes: tuple[Note, ...] = ()) -> Characters:
    nuls = text.count("\x00")
    if nuls:
        text = text.replace("\x00", "")
        notes = (*notes, Note(NoteCode.NUL_REMOVED, f"{nuls} NUL characters were removed"))
    return Characters(tidy(text), notes)


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, by where the zero bytes of spaces and letters stand."""
    sample = data[: SAMPLE_BYTES - SAMPLE_BYTES % 4]
    if len(sample) < 4 or b"\x00" not in sample:
        return None
    zeros = [sample[place::4].count(0) / max(1, len(sample[place::4])) for place in range(4)]
    if min(zeros[2:]) > 0.9 and zeros[0] < 0.1:
        return "utf-32-le"
    if min(zeros[:2]) > 0.9 and zeros[3] < 0.1:
        return "utf-32-be"
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    for name, high, low in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        # In other scripts only spaces, figures and marks have a zero byte: a tenth of a text.
        if low < 0.02 and high > 0.04 and _reads_well(sample, name):
            return name
    return None


def _reads_well(sample: bytes, name: str) -> bool:
    text = sample[: len(sample) - len(sample) % 2].decode(name, "replace")
    good = sum(1 for c in text if c.isalnum() or c.isspace() or c in ".,;:!?'\"()-–—’“”/")
    return good >= 0.9 * len(text)


def _binary(data: bytes) -> bool:
    """Whether control bytes, of which text has none, or NULs stand among the first bytes."""
    sample = data[:SAMPLE_BYTES]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return (controls > 1 and controls > 0.01 * len(sample)) or sample.count(0) > 0.3 * len(sample)


def _nearly_utf8(data: bytes) -> bool:
    """Whether well-formed sequences outside ASCII outnumber the broken ones."""
    text = _sample(data).decode("utf-8", "replace")
    broken = text.count("\ufffd")
    formed = sum(1 for c in text if c > "\x7f") - broken
    return formed >= broken


def _guess(data: bytes) -> str:
    """The likeliest legacy encoding by a bounded sample.

    Raises:
        DecodeError: `not-text` where no encoding makes text of it.
    """
    sample = _sample(data)
    high = [byte for byte in sample if byte >= 0x80]
    # English with typographic marks and some names: too few letters for statistics.
    marks = sum(byte in _TYPOGRAPHY for byte in high)
    few = len(high) < 0.03 * len(sample) or marks > 0.6 * len(high)
    if few and all(byte in _CP1252 for byte in high):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_GUESSES, threshold=0.2, enable_fallback=False).best()
    if best is not None:
        return best.encoding
    letters = sum(1 for byte in sample if byte in b" \n" or chr(byte).isalpha())
    if len(high) < 0.2 * len(sample) and letters > 0.7 * len(sample):
        return "cp1252"
    raise DecodeError(NoteCode.NOT_TEXT, "no known encoding makes text of the bytes")


def _sample(data: bytes) -> bytes:
    """A stretch that holds the first byte outside ASCII, cut where no character is cut."""
    first = next((m.start() for m in re.finditer(rb"[\x80-\xff]", data)), 0)
    start = data.rfind(b"\n", max(0, first - 4096), first) + 1
    if start == 0 and first > 4096:
        start = data.rfind(b" ", first - 4096, first) + 1 or first
    sample = data[start : start + SAMPLE_BYTES]
    if start + SAMPLE_BYTES < len(data):
        cut = max(sample.rfind(b"\n"), sample.rfind(b" "))
        sample = sample[: cut + 1] if cut > 0 else sample
    return sample
