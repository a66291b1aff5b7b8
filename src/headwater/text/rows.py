"""Named tuples by the thousand: words and marks with their places."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, TypeVar, cast

_Row = TypeVar("_Row", bound=NamedTuple)


def maker(kind: type[_Row]) -> Callable[[tuple[object, ...]], _Row]:
    """What makes a row of that kind of all its fields, in order: three times as fast as the call of
    the class, which is Python's own. Nothing is checked and nothing filled in."""
    return cast("Callable[[tuple[object, ...]], _Row]", partial(tuple.__new__, kind))
