"""Pages for the tests of intake, invented, and short ways to decode and to show them."""

from __future__ import annotations

from headwater.intake.html import HtmlDecoder
from headwater.intake.plain import TextDecoder
from headwater.records import Capture, Decoded, Given, Report, sha256


def capture(
    content: str | bytes, source: str = "report.txt", media_type: str | None = None
) -> Capture:
    """A capture of `content`; its type is told by the source's name where none is given."""
    data = content.encode() if isinstance(content, str) else content
    kinds = {"html": "text/html", "md": "text/markdown", "txt": "text/plain"}
    return Capture(sha256(data), data, source, media_type or kinds.get(source.rpartition(".")[2]))


def decoded(
    content: str | bytes, source: str = "report.txt", given: Given | None = None
) -> Decoded:
    """What the decoder for `source` makes of `content`."""
    decoder = HtmlDecoder() if source.endswith("html") else TextDecoder()
    return decoder.decode(capture(content, source), given or Given())


def kinds(report: Report) -> list[tuple[str, str]]:
    """The kind and the text of each block."""
    return [(block.kind.value, report.text[block.start : block.end]) for block in report.blocks]


def marked(content: str, source: str = "report.txt") -> list[tuple[str, str]]:
    """Kind and text of each block of a page."""
    return kinds(decoded(content, source).report)


BODY = (
    "Torvania has stopped a plan to send missiles to the rebels in the north of Velmark, two "
    "officials said on Thursday.",
    "The ship was loaded in the port of Orlo and unloaded again in the last week of February, "
    "according to the officials.",
    "“Nothing has left,” one of them said, adding that the crew had been sent home.",
    "The government in Lessa did not answer questions about the ship.",
)
