"""Formats that are no text as they came, known by how they begin.

Their words may be an article's, but behind another layer: read as they stand, marks of the format
would become what somebody says.
"""

from __future__ import annotations

import re

from headwater.records import DecodeError, NoteCode

_BYTES = (
    (b"\x89PNG\r\n", "a PNG image"),
    (b"PK\x03\x04", "a ZIP archive or an office document (.docx, .odt)"),
    (b"%PDF-", "a PDF document"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"GIF8", "a GIF image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"RIFF", "an image or sound in RIFF form"),
    (b"OggS", "an Ogg sound"),
    (b"ID3", "an MP3 sound"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"wOF2", "a font"),
)
_HEAD = 4096
"""Characters of a text that are looked at."""
_FIELDS = r"(?:[A-Za-z][\w-]*:.*\n(?:[ \t].*\n)*)"
"""Lines of a head, each a field."""
_TEXTS = (
    (r"WARC/\d\.\d\n", "a web archive (WARC)", "save the page itself"),
    (
        rf"{_FIELDS}*?(?:Snapshot-Content-Location:|Content-Type:\s*multipart/related)",
        "a saved web archive (MHTML)",
        "save the page as HTML",
    ),
    (rf"{_FIELDS}*?MIME-Version:", "an e-mail as it is sent", "copy its words into a text file"),
    (
        r"(?:<\?xml[^>]{0,200}>\s*)?<(?:rss|feed|rdf:RDF)\b",
        "a feed (RSS or Atom)",
        "save the pages that it names",
    ),
    (
        r"[\[\s]*\{\s*\"[^\"\n]{0,200}\"\s*:",
        "data (JSON)",
        "copy its words into a text file",
    ),
)
_KNOWN = tuple(
    (re.compile(rf"\s*{form}", re.IGNORECASE), what, instead) for form, what, instead in _TEXTS
)
_TABLES = frozenset({"text/csv", "text/tab-separated-values"})


def refuse_bytes(data: bytes) -> None:
    """Refuse images, archives, documents of offices and the like.

    Raises:
        DecodeError: `not-text`, with what the bytes are.
    """
    for magic, what in _BYTES:
        if data.startswith(magic):
            raise DecodeError(NoteCode.NOT_TEXT, f"it is {what}, not text")


def refuse_text(text: str, media_type: str | None = None) -> None:
    """Refuse text that holds an article in another layer: an archive, an e-mail, data.

    Raises:
        DecodeError: `not-text`, with what it is and what to do.
    """
    if media_type in _TABLES:
        raise DecodeError(
            NoteCode.NOT_TEXT, "it is a table, no report: copy its words into a text file"
        )
    head = text[:_HEAD]
    for form, what, instead in _KNOWN:
        if form.match(head):
            raise DecodeError(NoteCode.NOT_TEXT, f"it is {what}, no report: {instead}")
