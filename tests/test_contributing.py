"""The examples of CONTRIBUTING.md work as they stand there."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from headwater.pipeline import Engines, read_story
from headwater.records import (
    Capture,
    CaptureError,
    Collector,
    DecodeError,
    Decoder,
    Exporter,
    Given,
    Reader,
    check_reading,
    sha256,
)

TEXT = (Path(__file__).parents[1] / "CONTRIBUTING.md").read_text("utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
ENTRY_POINTS = re.findall(
    r'\[project\.entry-points\."headwater\.(\w+)"\]\n(\S+) = "my_package:(\w+)"', TEXT
)

ARTICLE = {
    "outlet": "The Daily Test",
    "paragraphs": ["The bridge was closed on Monday.", "Officials said it will open again."],
}


def made(name: str) -> Any:
    """An instance of the example class of that name."""
    (source,) = [block for block in BLOCKS if f"class {name}" in block]
    room: dict[str, Any] = {"__name__": "my_package"}
    exec(compile(source, f"CONTRIBUTING.md:{name}", "exec"), room)
    return room[name]()


def captured(data: bytes, source: str = "a.article.json") -> Capture:
    return Capture(sha256(data), data, source)


def test_there_is_an_example_for_each_kind_of_part() -> None:
    assert sorted(group for group, _, _ in ENTRY_POINTS) == [
        "collectors",
        "decoders",
        "exporters",
        "readers",
    ]


@pytest.mark.parametrize(("group", "name", "example"), ENTRY_POINTS)
def test_an_example_offers_what_its_protocol_asks(group: str, name: str, example: str) -> None:
    protocols = {
        "collectors": Collector,
        "decoders": Decoder,
        "readers": Reader,
        "exporters": Exporter,
    }
    part = made(example)
    assert isinstance(part, protocols[group])
    assert part.name == name


def test_the_decoder_and_the_reader_go_through_the_pipeline() -> None:
    decoder, reader = made("ArticleDecoder"), made("SentenceReader")
    data = json.dumps(ARTICLE).encode()
    capture = captured(data)
    assert decoder.handles(capture)
    report = decoder.decode(capture, Given()).report
    check_reading(report, reader.read(report))
    story = read_story([capture], engines=Engines((decoder,), reader))
    assert [len(reading.statements) for reading in story.readings] == [2]
    assert story.reports[0].outlet is not None
    assert story.reports[0].outlet.name == "The Daily Test"
    lines = "".join(made("ClaimsCsv").export(story)).splitlines()
    assert lines[0] == "claim,min,max"
    assert len(lines) == 1 + len(story.comparison.claims)


@pytest.mark.parametrize("data", [b"{", b"[]", b"{}", b'{"paragraphs": []}'])
def test_the_decoder_refuses_what_is_no_article(data: bytes) -> None:
    with pytest.raises(DecodeError):
        made("ArticleDecoder").decode(captured(data), Given())


def test_the_collector_gives_every_file(tmp_path: Path) -> None:
    collector = made("FolderCollector")
    with pytest.raises(CaptureError):
        list(collector.collect(f"folder:{tmp_path}"))
    for name in ("b.txt", "a.txt", "c.html"):
        (tmp_path / name).write_text(name)
    assert collector.handles("folder:x")
    found = list(collector.collect(f"folder:{tmp_path}"))
    assert [Path(capture.source).name for capture in found] == ["a.txt", "b.txt"]
