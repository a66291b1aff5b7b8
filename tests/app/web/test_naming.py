from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from headwater.app.casebook.moving import account
from headwater.app.web.naming import keep, name_of


def asked(cookie: str = "") -> Request:
    headers = [(b"cookie", cookie.encode())] if cookie else []
    return Request({"type": "http", "headers": headers})


def test_the_account_stands_in_until_a_name_is_given() -> None:
    assert name_of(asked()) == name_of(asked("who=%20")) == account()


def test_a_name_comes_back_as_it_was_given() -> None:
    made = Response()
    keep(made, "  Ann   M\u00fcller; x=1\r\n ")
    cookie = made.headers["set-cookie"]
    assert name_of(asked(cookie.partition(";")[0])) == "Ann M\u00fcller; x=1"
    assert "\n" not in cookie


def test_no_name_is_longer_than_a_line() -> None:
    made = Response()
    keep(made, "x" * 5000)
    assert len(name_of(asked(made.headers["set-cookie"].partition(";")[0]))) == 200
