from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from starlette.testclient import TestClient

from headwater.app.web import adding
from headwater.app.web.shelf import Shelf
from headwater.casebook.adding import Outcome
from headwater.publishing.pages.add import AddPage, Batch, Stage
from tests.app.web.conftest import ADDRESS, client_of
from tests.casebook import news

HERE = {"origin": ADDRESS, "sec-fetch-site": "same-origin"}
PROGRAM = {**HERE, "accept": "application/json"}
Files = list[tuple[str, tuple[str, bytes, str]]]


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Shelf]:
    found = Shelf(news.make(tmp_path / "small.case", [news.named(0, 0)]))
    yield found
    found.close()


def files(*named: tuple[str, str | bytes]) -> Files:
    return [
        ("files", (name, data if isinstance(data, bytes) else data.encode(), "text/plain"))
        for name, data in named
    ]


def over(client: TestClient, where: str) -> Batch:
    for _ in range(600):
        page = msgspec.json.decode(client.get(f"{where}.json").content, type=AddPage)
        assert page.batch is not None
        if page.batch.stage.is_over:
            return page.batch
        time.sleep(0.05)
    raise AssertionError("it does not end")


def test_the_form_is_plain_and_says_what_is_read(small: Shelf) -> None:
    html = client_of(small).get("/add").text
    assert 'enctype="multipart/form-data"' in html and 'type="file" multiple' in html
    assert "http-equiv" not in html
    labels = set(re.findall(r'<label for="(\w+)"', html))
    assert {"files", "outlet", "published", "meta"} <= labels


def test_a_file_that_is_brought_leads_to_its_progress_and_into_the_case(small: Shelf) -> None:
    client = client_of(small)
    sent = client.post(
        "/add",
        files=files(("new.txt", news.article(0, 1))),
        data={"outlet": "Meridian", "published": "2025-03-05"},
        headers=HERE,
    )
    assert sent.status_code == 303
    where = sent.headers["location"]
    assert re.fullmatch(r"/add/[\w-]{12}", where)
    found = over(client, where)
    assert [each.outcome for each in found.landed] == [Outcome.ADDED]
    html = client.get(where).text
    assert f'href="/report/{found.landed[0].report}"' in html and "http-equiv" not in html
    kept = small.book.reports()[-1]
    assert (kept.outlet, kept.earliest) == ("Meridian", "2025-03-05")
    assert small.only_story() is not None


def test_while_it_is_read_the_page_asks_again_by_itself(
    small: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = client_of(small)
    page = Batch("b", Stage.READING, 3, now="a<b>.txt")
    monkeypatch.setattr(small.batches, "batch", lambda _wanted: page)
    monkeypatch.setattr(small.batches, "working", lambda: "b")
    html = client.get("/add/b").text
    assert '<noscript><meta http-equiv="refresh" content="2"></noscript>' in html
    assert "a&lt;b&gt;.txt" in html and 'action="/add/b/stop"' in html
    assert "0 of 3 files read" in html
    assert 'href="/add/b"' in client.get("/add").text


def test_a_table_states_outlets_of_many_and_what_fits_nothing_is_said(small: Shelf) -> None:
    client = client_of(small)
    table = b"file,outlet,published\none.txt,Alpha,2025-03-01\ntwo.txt,,no day\n"
    sent = client.post(
        "/add",
        files=[
            *files(("f/one.txt", news.article(1, 0)), ("f/two.txt", news.article(1, 1))),
            ("meta", ("meta.csv", table, "text/csv")),
        ],
        headers=PROGRAM,
    )
    assert sent.status_code == 202
    begun = msgspec.json.decode(sent.content, type=Batch)
    assert sent.headers["location"] == f"/add/{begun.id}.json"
    found = over(client, f"/add/{begun.id}")
    assert [each.source for each in found.taken] == ["f/one.txt", "f/two.txt"]
    assert any("no day" in note for note in found.notes)
    assert small.book.reports()[1].outlet == "Alpha"


REFUSED = [
    ("nothing chosen", [], {}, "no file was chosen"),
    ("an empty choice", files(("", b"")), {}, "no file was chosen"),
    ("one outlet for two", files(("a.txt", "a"), ("b.txt", "b")), {"outlet": "A"}, "of one report"),
    ("no date", files(("a.txt", "a")), {"published": "soon"}, "soon"),
    (
        "no table",
        [*files(("a.txt", "a")), ("meta", ("m.csv", b"x,y\n1,2\n", "text/csv"))],
        {},
        "the column file",
    ),
    (
        "a picture for a table",
        [*files(("a.txt", "a")), ("meta", ("m.csv", b"\x89PNG\r\n\x1a\n" + b"\0\1" * 99, "x/y"))],
        {},
        "cannot be read",
    ),
]


@pytest.mark.parametrize(("sent", "data", "why"), [r[1:] for r in REFUSED],
                         ids=[r[0] for r in REFUSED])  # fmt: skip
def test_what_cannot_be_meant_is_said_on_the_form(
    small: Shelf, sent: Files, data: dict[str, str], why: str
) -> None:
    client = client_of(small)
    sent = sent or [("other", ("", b"", "text/plain"))]
    found = client.post("/add", files=sent, data=data, headers=HERE)
    assert found.status_code == 400
    assert "Nothing was added" in found.text and why in found.text
    said = client.post("/add", files=sent, data=data, headers=PROGRAM)
    assert said.status_code == 400
    assert small.batches.working() is None


def test_too_many_files_are_refused(small: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "MOST_PARTS", 3)
    client = client_of(small)
    named = [(f"{n}.txt", news.article(0, n)) for n in range(4)]
    assert client.post("/add", files=files(*named), headers=HERE).status_code == 400
    assert client.post("/add", files=files(*named[:3]), headers=HERE).status_code == 303


@pytest.mark.parametrize(
    "body", [b"", b"--x\r\n", b"no form at all", b'--x\r\nContent-Disposition: form-data; name="']
)
def test_a_broken_form_is_refused(small: Shelf, body: bytes) -> None:
    headers = {**HERE, "content-type": "multipart/form-data; boundary=x"}
    assert client_of(small).post("/add", content=body, headers=headers).status_code == 400


def test_hostile_names_stay_words(small: Shelf) -> None:
    client = client_of(small)
    names = ["<img src=x onerror=alert(1)>.txt", "../../etc/passwd", "\u202etxt.exe", "'; DROP.txt"]
    sent = client.post(
        "/add",
        files=files(*[(name, news.article(1, n)) for n, name in enumerate(names)]),
        headers=HERE,
    )
    found = over(client, sent.headers["location"])
    assert len(found.taken) == 4
    html = client.get(sent.headers["location"]).text
    assert "<img" not in html and "\u202e" not in html and "&lt;img" in html
    assert [each.source for each in found.taken][1] == "etc/passwd"


def test_a_batch_is_stopped_by_a_form(small: Shelf) -> None:
    client = client_of(small)
    named = [(f"{n}.txt", news.article(n % 5 + 1, n)) for n in range(40)]
    where = client.post("/add", files=files(*named), headers=HERE).headers["location"]
    stopped = client.post(f"{where}/stop", headers=HERE)
    assert stopped.status_code == 303 and stopped.headers["location"] == where
    found = over(client, where)
    assert found.stage is Stage.STOPPED and len(found.landed) < 40
    assert len(small.book.reports()) == 1 + len(found.taken)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_batch_that_is_not_known_is_said(small: Shelf, method: str) -> None:
    client = client_of(small)
    where = "/add/none" if method == "GET" else "/add/none/stop"
    found = client.request(method, where, headers=HERE)
    assert found.status_code == 404 and "no files are known" in found.text


def test_adding_from_elsewhere_is_refused(small: Shelf) -> None:
    client = client_of(small)
    for path in ("/add", "/add/x/stop"):
        found = client.post(path, headers={"origin": "http://evil.example"})
        assert found.status_code == 403
