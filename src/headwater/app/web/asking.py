"""What a query asks for: one of several, a number."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from starlette.requests import Request

from headwater.records import UsageError

Choice = TypeVar("Choice", bound=Enum)


def chosen(request: Request, name: str, among: type[Choice]) -> Choice | None:
    """One of the values of an enumeration from the query; None where it is not given.

    Raises:
        UsageError: for another value.
    """
    given = request.query_params.get(name)
    if not given:
        return None
    try:
        return among(given)
    except ValueError:
        known = ", ".join(str(each.value) for each in among)
        raise UsageError(f"{name} is one of: {known}") from None


def number(request: Request, name: str) -> int:
    """A number from 0 from the query; 0 where it is not given.

    Raises:
        UsageError: for anything else.
    """
    given = request.query_params.get(name, "0")
    if not (given.isascii() and given.isdigit() and len(given) < 10):
        raise UsageError(f"{name} is a number from 0")
    return int(given)
