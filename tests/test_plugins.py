"""Plug-ins are found by entry point, the built-in ones the same way, and checked at the door."""

from importlib.metadata import EntryPoint

import pytest

from headwater import plugins
from headwater.records import (
    Collector,
    Decoder,
    Exporter,
    HeadwaterError,
    Reader,
    UsageError,
)


class Shouting:
    """An exporter that offers all that one must."""

    name = "shouting"

    def export(self, story: object) -> object:
        """Nothing."""
        return iter(())


class Nothing:
    """Offers nothing."""


class Broken:
    """Cannot be made."""

    def __init__(self) -> None:
        raise RuntimeError("no weights here")


@pytest.fixture
def registered(monkeypatch: pytest.MonkeyPatch) -> None:
    points = {
        "good": "tests.test_plugins:Shouting",
        "nothing": "tests.test_plugins:Nothing",
        "broken": "tests.test_plugins:Broken",
        "lost": "tests.no_such_module:Lost",
    }
    made = {name: EntryPoint(name, value, "headwater.exporters") for name, value in points.items()}
    monkeypatch.setattr(plugins, "_registered", lambda group: made)


BUILT_IN = [
    ("collectors", "file", Collector),
    ("decoders", "html", Decoder),
    ("decoders", "text", Decoder),
    ("readers", "rules", Reader),
    ("exporters", "html", Exporter),
    ("exporters", "json", Exporter),
    ("exporters", "md", Exporter),
]


@pytest.mark.parametrize(("group", "name", "kind"), BUILT_IN)
def test_the_built_in_parts_register_the_same_way(
    group: str, name: str, kind: type[object]
) -> None:
    assert name in plugins.names(group)
    (part,) = plugins.load(group, kind, name)
    assert part.name == name  # type: ignore[attr-defined]


@pytest.mark.usefixtures("registered")
def test_a_plug_in_of_another_package_is_found() -> None:
    (part,) = plugins.load("exporters", Exporter, "good")
    assert part.name == "shouting"
    assert plugins.names("exporters") == ("good", "nothing", "broken", "lost")


@pytest.mark.usefixtures("registered")
@pytest.mark.parametrize(
    ("name", "error", "words"),
    [
        ("missing", UsageError, "no exporter is called 'missing'; there are: good, nothing"),
        ("nothing", HeadwaterError, "Nothing is no Exporter"),
        ("broken", HeadwaterError, "Broken cannot be loaded: no weights here"),
        ("lost", HeadwaterError, "Lost cannot be loaded: No module named"),
    ],
)
def test_what_does_not_fit_is_refused(name: str, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        plugins.load("exporters", Exporter, name)
