"""Where a title ends and the name of its page begins."""

from __future__ import annotations

import pytest

from headwater.reading.rules import RuleReader
from headwater.reading.words.site_names import said_until
from headwater.records import BlockKind
from tests.builders import report
from tests.growth import growth

TITLES = [
    ("Two hurt at Osk bar", " :: WQXK.com"),
    ("Two hurt at Osk bar", " - oskvalley.com - Velm, Osk"),
    ("Two hurt at Osk bar", " - WQXK.com, South Osk News, Weather, Sports"),
    ("Two hurt at Osk bar", " - WQX Action News 5 - Velm, Osk"),
    ("Two hurt at Osk bar", " - 7News Velm WQXK-TV"),
    ("Two hurt at Osk bar", " - WQXK 3 Velmland"),
    ("Two hurt at Osk bar", " - | WQXK Velm"),
    ("Two hurt at Osk bar", " - Velm 19 News Velm, OS"),
    ("Two hurt at Osk bar", " | The Velm Ledger"),
    ("Two hurt at Osk bar", " « CBS Velm"),
    ("Dam at Osk fails", " – FOX5 Velm - WQXK"),
    ("Two hurt at Osk bar - one lost an eye", ""),
    ("Two hurt at Osk bar - Ann Lund", ""),
    ("Dam at Osk fails – Reuters", ""),
    ("LIVE | Two hurt at Osk bar", ""),
    ("Dam at Osk fails | The mayor is asked to go", ""),
    ("Two hurt at Osk bar", ""),
]


@pytest.mark.parametrize(("said", "site"), TITLES)
def test_a_title_ends_before_the_name_of_its_page(said: str, site: str) -> None:
    made = report((BlockKind.TITLE, said + site), "A dam fell.")
    title = made.blocks[0]
    assert made.text[title.start : said_until(made.text, title)] == said


def test_a_run_of_blanks_in_a_title_takes_time_in_proportion() -> None:
    def look(times: int) -> None:
        made = report((BlockKind.TITLE, "Two hurt" + " " * times + "at Osk"), "A dam fell.")
        said_until(made.text, made.blocks[0])

    assert growth(look, 4_000) < 3


def test_only_titles_do() -> None:
    made = report("Two hurt at Osk bar :: WQXK.com")
    assert said_until(made.text, made.blocks[0]) == made.blocks[0].end


@pytest.mark.parametrize("title", ["Police: Two hurt at Osk bar", "Two hurt at Osk bar"])
def test_what_a_title_claims_ends_there(title: str) -> None:
    made = report((BlockKind.TITLE, title + " - WQXK.com - Velm, Osk"), "A dam fell.")
    first = RuleReader().read(made).statements[0]
    assert [span.quote for span in first.content] == ["Two hurt at Osk bar"]
    assert [span.quote for span in first.sources] == (["Police"] if ":" in title else [])
