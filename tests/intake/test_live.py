"""Entries of live pages."""

from __future__ import annotations

from headwater.intake.live import page_lines
from headwater.records import BlockKind
from tests.intake.pages import BODY, LIVE, decoded, kinds

TITLE = "Orlo live: ship turned back"


def test_entries_of_a_page_keep_their_own_bylines() -> None:
    report = decoded(LIVE.format(*BODY), "live.html").report
    found = kinds(report)
    assert [words for kind, words in found if kind == "live-entry"] == list(BODY[:2])
    assert [words for kind, words in found if kind == "embedded-post"] == [
        "The harbour is closed. — Bo Lind (@bolind) March 6, 2025"
    ]
    assert ("byline", "By Reuters") in found
    assert report.credit is None
    assert report.bylines == ()
    assert report.outlet is not None
    assert report.outlet.name == "World Ledger"


def test_a_text_under_times_of_day_is_a_live_page() -> None:
    parts = [TITLE, "10:30 GMT", BODY[0], "10:12 GMT", "By Reuters", BODY[1], "9:55 GMT", BODY[2]]
    report = decoded("\n\n".join(parts)).report
    assert [words for kind, words in kinds(report) if kind == "live-entry"] == list(BODY[:3])
    assert report.credit is None


def test_one_time_in_an_article_makes_no_live_page() -> None:
    parts = [TITLE, "By Ana Reed", "10:30 GMT", *BODY]
    report = decoded("\n\n".join(parts)).report
    assert "live-entry" not in [kind for kind, _ in kinds(report)]
    assert [b.kind for b in page_lines(report.blocks)] == [BlockKind.BYLINE]


def test_a_byline_above_the_first_entry_is_the_page_s() -> None:
    page = LIVE.format(*BODY).replace("</h1>", "</h1><p class='byline'>By Cai Dorn</p>", 1)
    assert decoded(page, "live.html").report.bylines == ("Cai Dorn",)


def test_times_that_headings_and_entries_begin_with_make_a_live_page() -> None:
    parts = [TITLE, "18:42 GMT Crew sent home", BODY[0], "Share this post", "18:05 GMT 'We hit it'"]
    parts += [BODY[1], "17.31 - Ship turned back", BODY[2], f"5 p.m. {BODY[3]}"]
    found = kinds(decoded("\n\n".join(parts)).report)
    assert [kind for kind, _ in found] == [
        "title", "heading", "live-entry", "furniture", "heading", "live-entry", "heading",
        "live-entry", "live-entry",
    ]  # fmt: skip


def test_a_heading_right_below_the_first_time_is_one() -> None:
    parts = [TITLE, "19:42", "Crew sent home", BODY[0], "18:05", BODY[1], "17:31", BODY[2]]
    found = kinds(decoded("\n\n".join(parts)).report)
    assert ("heading", "Crew sent home") in found


def test_times_of_films_make_no_live_page() -> None:
    tiles = ["1:24 Captain returns to the port", "0:50 The men of the Osk", "2:06 'We saw it'"]
    found = kinds(decoded("\n\n".join([TITLE, *tiles, *BODY])).report)
    assert [kind for kind, _ in found] == ["title", *["furniture"] * 3, *["paragraph"] * 4]
    heads = [f"{head}\n\n{words}" for head, words in zip(tiles, BODY, strict=False)]
    found = kinds(decoded("\n\n".join([TITLE, *heads])).report)
    assert [kind for kind, _ in found] == ["title", *["heading", "live-entry"] * 3]
