"""The decoder for plain text and Markdown."""

from __future__ import annotations

from headwater.intake import formats, hyphens, markdown
from headwater.intake.blocks import classify
from headwater.intake.encoding import decode_bytes
from headwater.intake.limits import LONG_LINE
from headwater.intake.metadata import Parts, assemble
from headwater.intake.segments import segment
from headwater.records import Capture, Decoded, DecodeError, Given, Note, NoteCode


class TextDecoder:
    """Decodes .txt and .md files, and whatever turns out to be text."""

    name = "text"
    version = "2"

    def handles(self, capture: Capture) -> bool:
        """Whether the capture is of plain text, of Markdown or of an unknown type."""
        kind = capture.media_type
        return kind is None or (kind.startswith("text/") and kind != "text/html")

    def decode(self, capture: Capture, given: Given) -> Decoded:
        """The report in the text of `capture`.

        Raises:
            DecodeError: `not-text` for other data and for text behind another layer, `empty` for
            a text of white space.
        """
        read = decode_bytes(capture.data)
        if not read.text.strip():
            raise DecodeError(NoteCode.EMPTY, "there is no text in it")
        formats.refuse_text(read.text, capture.media_type)
        text, segments = hyphens.joined(read.text, segment(read.text))
        if capture.media_type == "text/markdown":
            segments = markdown.mark(segments)
        notes = read.notes + _long_line(text)
        blocks = classify(segments, given.title)
        parts = Parts(text, blocks, f"{self.name}/{self.version}", notes=notes)
        return assemble(capture, parts, given)


def _long_line(text: str) -> tuple[Note, ...]:
    if len(text) <= LONG_LINE:
        return ()
    longest = max(len(line) for line in text.split("\n"))
    if longest <= LONG_LINE:
        return ()
    return (Note(NoteCode.LONG_LINE, f"one line has {longest:,} characters"),)
