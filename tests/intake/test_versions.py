"""A decoder that reads files otherwise than before has another version: a casebook proves what it
holds by decoding the bytes once more, and would call its own reports forged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from headwater.records import Report, digest
from tests.intake.pages import decoded
from tests.intake.test_furniture import BODY, STRONG
from tests.intake.test_html import PAGE

STORY = sorted(Path(__file__).parents[2].joinpath("examples", "story").iterdir())
PARAGRAPHS = [line for pair in zip(BODY * 2, STRONG, strict=False) for line in pair]


def reports() -> Iterator[Report]:
    """Those of the example story, a page, and every line that furniture is told from."""
    for file in STORY:
        if file.suffix in (".txt", ".html"):
            yield decoded(file.read_bytes(), file.name).report
    yield decoded(PAGE, "page.html").report
    yield decoded("\n\n".join(PARAGRAPHS)).report
    yield decoded("".join(f"<p>{line}</p>" for line in PARAGRAPHS), "lines.html").report


@pytest.mark.parametrize(
    ("decoder", "read"), [("text/2", "d-135b45e98aaabd06"), ("html/2", "d-c10d03d96257a5dc")]
)
def test_what_is_read_otherwise_is_read_by_another_version(decoder: str, read: str) -> None:
    found = [
        part
        for report in reports()
        if report.decoder == decoder
        for part in (report.text, *map(str, report.blocks))
    ]
    assert digest("d", found) == read, "the files are read otherwise: raise the decoder's version"
