from __future__ import annotations

import json

import pytest

from headwater.records import Report
from tests.intake.pages import BODY, decoded

TEXT = "".join(f"<p>{words}</p>" for words in BODY)


def report(head: str, start: str = "", source: str = "page.html", heading: str = "") -> Report:
    shown = f"<h1>{heading}</h1>" if heading else ""
    page = (
        f"{start}<!DOCTYPE html><html lang='en'><head>{head}</head><body><article>{shown}{TEXT}"
        "</article>"
    )
    return decoded(page, source).report


def article(**fields: object) -> str:
    data = json.dumps({"@type": "NewsArticle", **fields})
    return f'<script type="application/ld+json">{data}</script>'


GRAPH = (
    '<script type="application/ld+json">'
    '{"@graph": [{"@type": ["Article"], "datePublished": "2024-11-25"}]}</script>'
)
STATED = '<meta property="article:published_time" content="{}">'


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (article(datePublished="2024-11-25T10:30:00Z"), "2024-11-25T10:30+00:00"),
        (GRAPH, "2024-11-25"),
        (STATED.format("2024-11-25T10:30:00+03:00"), "2024-11-25T10:30+03:00"),
        ('<meta name="pubdate" content="25 November 2024">', "2024-11-25"),
        (STATED.format("soon"), None),
        ("", None),
    ],
)
def test_the_date_of_a_page(head: str, published: str | None) -> None:
    found = report(head).published
    assert (found.earliest if found else None) == published
    if found:
        assert found.latest == published and found.basis == "metadata"


def test_htmldate_is_asked_where_the_usual_places_are_silent() -> None:
    found = report(LINK.format("https://courier.example.org/2024/11/25/ship")).published
    assert found is not None
    assert (found.earliest, found.latest, found.basis) == ("2024-11-25", "2024-11-25", "metadata")


LINK = '<link rel="canonical" href="{}">'
META = '<meta property="{}" content="{}">'


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (LINK.format("https://edition.cnn.com/world/a"), "CNN"),
        (META.format("og:url", "https://www.theguardian.com/a"), "The Guardian"),
        (META.format("og:site_name", "Coastal Courier"), "Coastal Courier"),
        (article(publisher={"name": "Coastal  Courier"}), "Coastal Courier"),
        (LINK.format("https://courier.example.org/a"), None),
        (LINK.format("javascript:x") + META.format("og:url", "http://[x"), None),
    ],
)
def test_the_outlet_of_a_page(head: str, name: str | None) -> None:
    found = report(head).outlet
    assert (found.name if found else None) == name
    if found:
        assert found.basis == "metadata"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Dam at Velda fails again | World | The Brenna Echo", "The Brenna Echo"),
        ("Dam at Velda fails again - BBC News", "BBC"),
        ("Dam at Velda fails again", None),
        ("The Brenna Echo | Dam at Velda fails again", None),
    ],
)
def test_the_end_of_a_title_is_the_site(title: str, name: str | None) -> None:
    found = report(f"<title>{title}</title>", heading="Dam at Velda fails again").outlet
    assert (found.name if found else None) == name


def test_a_page_that_a_browser_saved_names_its_address() -> None:
    found = report("", start="<!-- saved from url=(0030)https://edition.cnn.com/world/a -->\n")
    assert found.url == "https://edition.cnn.com/world/a"
    assert found.outlet is not None and found.outlet.name == "CNN"


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (article(author=[{"name": "Jane Roe"}, {"name": "John Doe"}]), ("Jane Roe", "John Doe")),
        (article(author="Jane Roe"), ("Jane Roe",)),
        ('<meta name="author" content="By Jane Roe and John Doe">', ("Jane Roe", "John Doe")),
        ('<meta property="article:author" content="https://facebook.com/x">', ()),
    ],
)
def test_the_writers_of_a_page(head: str, names: tuple[str, ...]) -> None:
    assert report(head).bylines == names


def test_the_title_is_given_where_the_page_shows_none() -> None:
    found = report('<meta property="og:title" content="Missile plan stopped"><title>x</title>')
    assert (found.title, found.title_given) == (None, "Missile plan stopped")


SHAPES = (
    "{",
    "[]",
    "null",
    "3",
    '{"@type": 3}',
    '{"@type": "NewsArticle", "author": {"name": 3}, "headline": []}',
    '{"@graph": {"@graph": {"@graph": {}}}}',
    "[" * 100_000,
)


@pytest.mark.parametrize("data", SHAPES, ids=range(len(SHAPES)))
def test_linked_data_of_any_shape_does_no_harm(data: str) -> None:
    found = report(f'<script type="application/ld+json">{data}</script>')
    assert (found.outlet, found.bylines) == (None, ())
