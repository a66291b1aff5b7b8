from __future__ import annotations

from enum import StrEnum

import pytest
from starlette.requests import Request

from headwater.app.web.asking import chosen, number
from headwater.records import UsageError


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def asked(query: str) -> Request:
    return Request({"type": "http", "query_string": query.encode(), "headers": []})


def test_one_of_several() -> None:
    assert chosen(asked("c=red"), "c", Colour) is Colour.RED
    assert chosen(asked(""), "c", Colour) is chosen(asked("c="), "c", Colour) is None
    with pytest.raises(UsageError, match="c is one of: red, blue"):
        chosen(asked("c=green"), "c", Colour)


@pytest.mark.parametrize(("query", "expected"), [("", 0), ("n=0", 0), ("n=12", 12)])
def test_a_number(query: str, expected: int) -> None:
    assert number(asked(query), "n") == expected


@pytest.mark.parametrize("query", ["n=-1", "n=1.5", "n=%D9%A3", "n=9999999999", "n=x"])
def test_what_is_no_number(query: str) -> None:
    with pytest.raises(UsageError, match="n is a number from 0"):
        number(asked(query), "n")
