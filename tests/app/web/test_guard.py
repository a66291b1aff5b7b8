from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import replace

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from headwater.app.web import guard
from headwater.app.web.guard import HEADERS, Door, Guard
from tests.app.web.conftest import ADDRESS, DOOR, TOKEN

HERE = {"origin": ADDRESS, "sec-fetch-site": "same-origin"}
BEARER = {"authorization": f"Bearer {TOKEN}"}


def basic(token: str) -> dict[str, str]:
    return {"authorization": "Basic " + base64.b64encode(f"me:{token}".encode()).decode()}


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """Says how many bytes came."""
    body = await Request(scope, receive).body()
    await PlainTextResponse(str(len(body)))(scope, receive, send)


def guarded(door: Door = DOOR, address: str = ADDRESS) -> TestClient:
    return TestClient(Guard(echo, door), base_url=address)


# whom it answers

NAMES = [
    ("127.0.0.1:8571", 200),
    ("localhost:8571", 200),
    ("LocalHost:8571", 200),
    ("[::1]:8571", 200),
    ("127.0.0.1", 200),
    ("evil.example:8571", 421),
    ("127.0.0.1.evil.example:8571", 421),
    ("127.0.0.1:8572", 421),
    ("127.0.0.1:8571@evil.example", 421),
    ("0.0.0.0:8571", 421),
    ("127.0.0.2:8571", 421),
    ("", 421),
]


@pytest.mark.parametrize(("host", "status"), NAMES, ids=[host for host, _ in NAMES])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_it_answers_to_its_own_name_only(method: str, host: str, status: int) -> None:
    found = guarded().request(method, "/", headers={"host": host, **BEARER})
    assert found.status_code == status


@pytest.mark.parametrize(
    ("bind", "host", "status"),
    [
        ("192.168.1.5", "192.168.1.5:8571", 200),
        ("192.168.1.5", "127.0.0.1:8571", 421),
        ("fd00::5", "[fd00::5]:8571", 200),
        ("0.0.0.0", "desk.example:8571", 200),
        ("::", "desk.example:8571", 200),
    ],
)
def test_beyond_loopback_it_has_the_name_it_listens_on(bind: str, host: str, status: int) -> None:
    door = Door(bind, 8571, TOKEN, always=True)
    assert guarded(door).get("/", headers={"host": host, **BEARER}).status_code == status


# who may change something

CHANGES = [
    ("from its own page", HERE, 200),
    ("origin alone", {"origin": ADDRESS}, 200),
    ("site alone", {"sec-fetch-site": "same-origin"}, 200),
    ("with the token", BEARER, 200),
    ("with the token, small letters", {"authorization": f"bearer {TOKEN}"}, 200),
    ("with the token, from elsewhere", {**BEARER, "origin": "http://evil.example"}, 200),
    ("no word of where from", {}, 403),
    ("from elsewhere", {"origin": "http://evil.example"}, 403),
    ("from nowhere", {"origin": "null"}, 403),
    ("another port", {"origin": "http://127.0.0.1:9999"}, 403),
    ("by https", {"origin": "https://127.0.0.1:8571"}, 403),
    ("its name before another", {"origin": f"{ADDRESS}.evil.example"}, 403),
    ("same site only", {"sec-fetch-site": "same-site", "origin": ADDRESS}, 403),
    ("cross site", {"sec-fetch-site": "cross-site"}, 403),
    ("typed by hand", {"sec-fetch-site": "none"}, 403),
    ("site here, origin elsewhere", {**HERE, "origin": "http://evil.example"}, 403),
    ("another token", {"authorization": "Bearer " + "x" * 32}, 403),
    ("no token", {"authorization": "Bearer "}, 403),
    ("part of the token", {"authorization": f"Bearer {TOKEN[:-1]}"}, 403),
    ("the token as a cookie", {"cookie": f"headwater-token={TOKEN}"}, 403),
    ("the token as a password, no origin", basic(TOKEN), 403),
    ("no credentials at all", {"authorization": "\xff".encode("latin-1")}, 403),
]


@pytest.mark.parametrize(
    ("headers", "status"), [c[1:] for c in CHANGES], ids=[c[0] for c in CHANGES]
)
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_what_changes_comes_from_here_or_bears_the_token(
    method: str, headers: dict[str, str], status: int
) -> None:
    found = guarded().request(method, "/decide", headers=headers)
    assert found.status_code == status


def test_reading_asks_for_nothing_on_loopback() -> None:
    for method in ("GET", "HEAD"):
        assert guarded().request(method, "/", headers={}).status_code == 200


# beyond loopback

ALWAYS = replace(DOOR, host="192.168.1.5", always=True)
THERE = "http://192.168.1.5:8571"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"origin": THERE, "sec-fetch-site": "same-origin"}, 401),
        (BEARER, 200),
        (basic(TOKEN), 200),
        (basic("x"), 401),
        ({"authorization": "Basic !!!"}, 401),
        ({"authorization": "Basic " + base64.b64encode(TOKEN.encode()).decode()}, 401),
        ({"authorization": "Digest x"}, 401),
    ],
)
def test_beyond_loopback_everybody_shows_the_token(headers: dict[str, str], status: int) -> None:
    found = guarded(ALWAYS, THERE).get("/", headers=headers)
    assert found.status_code == status
    assert ("www-authenticate" in found.headers) == (status == 401)


@pytest.mark.parametrize(
    ("origin", "status"), [(THERE, 200), ("http://evil.example", 403), (None, 403)]
)
def test_a_password_that_the_browser_sends_by_itself_shows_no_will(
    origin: str | None, status: int
) -> None:
    headers = basic(TOKEN) | ({"origin": origin} if origin else {})
    assert guarded(ALWAYS, THERE).post("/undo", headers=headers).status_code == status


# sizes


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "MOST_FORM", 100)
    monkeypatch.setattr(guard, "MOST_FILES", 1_000)


SIZES = [("/decide", 100, 200), ("/decide", 101, 413), ("/add", 1_000, 200), ("/add", 1_001, 413)]


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(("path", "size", "status"), SIZES)
@pytest.mark.parametrize("stated", [True, False])
def test_a_large_request_is_refused(path: str, size: int, status: int, stated: bool) -> None:
    def pieces() -> Iterator[bytes]:
        for start in range(0, size, 64):
            yield b"x" * min(64, size - start)

    found = guarded().post(path, content=b"x" * size if stated else pieces(), headers=HERE)
    assert found.status_code == status
    assert found.text == (str(size) if status == 200 else found.text)
    assert set(HEADERS) <= set(found.headers)


@pytest.mark.parametrize("length", ["-1", "1e3", "ten", "²"])
def test_a_length_that_is_none_is_refused(length: str) -> None:
    headers = {**HERE, "content-length": length.encode("latin-1")}
    assert guarded().post("/decide", headers=headers).status_code == 413


# what a browser may do with the answer


async def failing(_scope: Scope, _receive: Receive, _send: Send) -> None:
    raise RuntimeError("no")


async def frank(scope: Scope, receive: Receive, send: Send) -> None:
    """Sets a header of its own."""
    await PlainTextResponse("", headers={"cache-control": "max-age=1"})(scope, receive, send)


ANSWERS = [
    ("GET", "/", {}, 200),
    ("HEAD", "/", {}, 200),
    ("GET", "/index.json", {}, 200),
    ("GET", "/static/headwater.css", {}, 200),
    ("GET", "/static/none.css", {}, 404),
    ("GET", "/static/../../pyproject.toml", {}, 404),
    ("GET", "/static/%2e%2e/rendering.py", {}, 404),
    ("GET", "/nowhere", {}, 404),
    ("GET", "/nowhere.json", {}, 404),
    ("GET", "/story/none", {}, 404),
    ("GET", "/story/none.json", {}, 404),
    ("GET", "/?start=x", {}, 400),
    ("GET", "/", {"host": "evil.example"}, 421),
    ("POST", "/", {}, 403),
    ("POST", "/", HERE, 405),
    ("PUT", "/nowhere", BEARER, 404),
    ("POST", "/", {**HERE, "content-length": "99999999999"}, 413),
]


@pytest.mark.parametrize(("method", "path", "headers", "status"), ANSWERS)
def test_every_answer_has_every_header(
    client: TestClient, method: str, path: str, headers: dict[str, str], status: int
) -> None:
    found = client.request(method, path, headers=headers)
    assert found.status_code == status
    assert {name: found.headers[name] for name in HEADERS} == dict(HEADERS)
    assert "set-cookie" not in found.headers and "server" not in found.headers


def test_a_header_that_the_answer_sets_stays() -> None:
    found = TestClient(Guard(frank, DOOR), base_url=ADDRESS).get("/")
    assert found.headers["cache-control"] == "max-age=1"
    assert found.headers["x-content-type-options"] == "nosniff"


def test_a_failure_is_no_size() -> None:
    with pytest.raises(RuntimeError):
        TestClient(Guard(failing, DOOR), base_url=ADDRESS).get("/")


def test_the_policy_lets_nothing_in_that_is_not_the_servers_own() -> None:
    policy = dict(part.split(" ", 1) for part in guard.POLICY.split("; "))
    assert policy["default-src"] == "'none'"
    assert set(policy.values()) == {"'none'", "'self'"}
