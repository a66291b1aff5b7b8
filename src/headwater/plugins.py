"""Looking up plug-ins by entry point; the built-in ones are found the same way."""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import TypeVar

from headwater.records import HeadwaterError, UsageError

T = TypeVar("T")


@cache
def _registered(group: str) -> dict[str, EntryPoint]:
    return {point.name: point for point in sorted(entry_points(group=f"headwater.{group}"))}


def names(group: str) -> tuple[str, ...]:
    """The names registered in `group` ("collectors", "decoders", "readers", "exporters")."""
    return tuple(_registered(group))


def load(group: str, kind: type[T], name: str | None = None) -> tuple[T, ...]:
    """An instance of each plug-in of `group`, by name, or of the one called `name` alone.

    Raises:
        UsageError: where no plug-in has that name.
        HeadwaterError: where a plug-in cannot be loaded or does not offer what its group must.
    """
    points = _registered(group)
    if name is not None and name not in points:
        raise UsageError(f"no {group[:-1]} is called {name!r}; there are: {', '.join(points)}")
    chosen = points.values() if name is None else (points[name],)
    return tuple(_made(point, kind) for point in chosen)


def _made(point: EntryPoint, kind: type[T]) -> T:
    try:
        part = point.load()()
    except Exception as error:
        raise HeadwaterError(f"the plug-in {point.value} cannot be loaded: {error}") from error
    if not isinstance(part, kind):
        raise HeadwaterError(f"the plug-in {point.value} is no {kind.__name__}")
    return part
