"""End to end in Debian's Chromium: every page, by mouse, by keys alone, without script, offline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from headwater.app.casebook.moving import case_file
from headwater.app.web.pages import PAGES
from headwater.app.web.shelf import Shelf
from headwater.casebook.casebook import Casebook
from headwater.publishing.dossier import HtmlExporter
from headwater.records import DecisionKind
from tests.app.web.addresses import every_address
from tests.app.web.browsing import chromium, seen, served, watched
from tests.casebook import examples

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SHOWN = [each for each in PAGES if each not in ("/add/{batch}", "/statement/{statement}")]
SMALL = {"width": 360, "height": 740}
LOOKED_AT = 12
"""Addresses of one kind of page that are opened."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def home(browser: Browser, example: Path) -> Iterator[str]:
    """The example case, served; only where there is a browser."""
    with served(example) as (address, _):
        yield address


@pytest.fixture(scope="module")
def addresses(shelf: Shelf) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for pattern, address in every_address(shelf, LOOKED_AT):
        found[pattern].append(address)
    found["fault"] = ["/claim/none"]
    return found


@pytest.fixture(scope="module")
def main_story(shelf: Shelf) -> str:
    """The story with most reports."""
    return max(shelf.book.stories(), key=lambda each: len(shelf.story(each).index.reports))


# every page


@pytest.mark.parametrize("pattern", SHOWN)
def test_every_page_loads_without_an_error(
    browser: Browser, home: str, addresses: dict[str, list[str]], pattern: str
) -> None:
    with watched(browser, home) as found:
        for address in addresses[pattern]:
            found.open(address)
            found.check(address)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("pattern", SHOWN)
def test_every_page_can_be_used_by_everybody(
    browser: Browser, home: str, addresses: dict[str, list[str]], pattern: str, scheme: str
) -> None:
    with watched(browser, home, color_scheme=scheme, reduced_motion="reduce") as found:
        for address in addresses[pattern][:3]:
            found.open(address)
            assert seen(found.page) == [], address


def sideways(page: Page) -> str:
    """What is wider than the window; "" where nothing makes the page scroll sideways."""
    told: str = page.evaluate(
        """() => {
          const wide = document.documentElement.scrollWidth;
          if (wide <= innerWidth) return "";
          const out = [...document.body.querySelectorAll("*")].filter(
            (each) => each.getBoundingClientRect().right > innerWidth + 1);
          const told = out.slice(-3).map((each) => each.outerHTML.slice(0, 120));
          return `${wide}: ` + told.join(" | ");
        }"""
    )
    return told


SIZES = [SMALL, {"width": 768, "height": 1024}, {"width": 3840, "height": 2160}]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size["width"]))
def test_no_page_scrolls_sideways(
    browser: Browser, home: str, addresses: dict[str, list[str]], size: dict[str, int]
) -> None:
    with watched(browser, home, viewport=size) as found:
        for pattern in SHOWN:
            for address in addresses[pattern][:3]:
                found.open(address)
                assert sideways(found.page) == "", address


def test_what_is_not_there_is_a_page_like_the_others(browser: Browser, home: str) -> None:
    with watched(browser, home, viewport=SMALL) as found:
        found.open("/claim/none")
        assert found.page.locator("h1").inner_text() == "This cannot be shown"
        assert seen(found.page) == [] and sideways(found.page) == ""


@pytest.mark.parametrize("pattern", SHOWN)
def test_nothing_of_hostile_articles_acts(
    browser: Browser, hostile_case: Path, hostile_shelf: Shelf, pattern: str
) -> None:
    """No dialog, no error, nothing asked for elsewhere; and the page still fits a small screen."""
    held = [a for p, a in every_address(hostile_shelf, 4) if p == pattern]
    with served(hostile_case) as (home, _), watched(browser, home, viewport=SMALL) as found:
        for address in held[:6]:
            found.open(address)
            assert sideways(found.page) == "", address
            found.check(address)


# within two clicks of the story


def test_which_claims_rest_on_one_origin(
    browser: Browser, home: str, shelf: Shelf, main_story: str
) -> None:
    with watched(browser, home) as found:
        found.open(f"/story/{main_story}")
        found.page.get_by_role("navigation", name="Which claims").get_by_role(
            "link", name="one origin"
        ).click()
        found.page.wait_for_url("**only=one-origin*")
        ids = found.page.locator("[id^='claim-']").evaluate_all("all => all.map(each => each.id)")
        claims = shelf.story(main_story).index.claims
        assert {each.removeprefix("claim-") for each in ids} <= {
            each.id for each in claims.values() if each.origins.max == 1
        }
        assert ids


def test_what_the_sources_of_an_outlet_add(browser: Browser, home: str, main_story: str) -> None:
    with watched(browser, home) as found:
        found.open(f"/story/{main_story}")
        found.page.get_by_role("navigation", name="Pages").get_by_role(
            "link", name="Sources"
        ).click()
        found.page.wait_for_url("**/sources")
        words = found.page.locator("main").inner_text()
        assert "Harbour Times" in words and "add" in words.lower()


def test_which_name_means_two_forces(browser: Browser, home: str, main_story: str) -> None:
    with watched(browser, home) as found:
        found.open(f"/story/{main_story}")
        found.page.get_by_role("navigation", name="Pages").get_by_role(
            "link", name="Actors"
        ).click()
        found.page.wait_for_url("**/actors")
        words = found.page.locator("main").inner_text().lower()
        assert "ambiguous" in words or "more than one" in words or "means two" in words


# deciding, by keys alone


def _go_by_tab(page: Page, to: str) -> None:
    """Press Tab until what is focused is a link with those words, then Enter."""
    for _ in range(80):
        page.keyboard.press("Tab")
        words: str = page.evaluate("() => document.activeElement.textContent.trim()")
        if words.startswith(to):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"no {to!r} is reached")


def _decided(path: Path) -> list[DecisionKind]:
    with Casebook.open(path) as book:
        return [each.decision.kind for each in book.attachments()]


def test_five_decisions_and_an_undo_by_keys_alone(
    browser: Browser, own: Path, main_story: str
) -> None:
    with served(own) as (address, _), watched(browser, address) as found:
        page = found.page
        found.open(f"/story/{main_story}/review")
        for number in range(1, 6):
            page.wait_for_selector("#doubt button[data-key] kbd")
            doubt = page.locator("#doubt").get_attribute("data-doubt")
            keys = page.locator("#doubt button[data-key]").evaluate_all(
                "all => all.map(each => each.dataset.key)"
            )
            wanted = next(key for key in "sdu"[number % 3] + "usda" if key in keys)
            page.keyboard.press(wanted)
            page.wait_for_function(
                "was => document.querySelector('#doubt')?.dataset.doubt !== was"
                " && !document.querySelector('main[aria-busy]')",
                arg=doubt,
            )
            assert len(_decided(own)) == number
        page.keyboard.press("z")
        page.wait_for_function("() => !document.querySelector('main[aria-busy]')")
        page.wait_for_timeout(200)
        page.wait_for_function("() => !document.querySelector('main[aria-busy]')")
        kinds = _decided(own)
        assert len(kinds) == 6 and kinds[-1] is DecisionKind.UNDO
        _go_by_tab(page, "History")
        page.wait_for_url("**/history")
        assert page.locator("h1").inner_text()
        found.check("deciding")


def test_deciding_needs_no_script(browser: Browser, own: Path, main_story: str) -> None:
    with served(own) as (address, _), watched(browser, address, java_script_enabled=False) as found:
        found.open(f"/story/{main_story}/review")
        with found.page.expect_navigation():
            found.page.locator("#doubt button[data-key=u]").first.press("Enter")
        assert _decided(own) == [DecisionKind.UNSURE]
        found.check("deciding without script")


def test_keys_go_through_the_list_and_tell_themselves(
    browser: Browser, home: str, main_story: str
) -> None:
    with watched(browser, home) as found:
        page = found.page
        found.open(f"/story/{main_story}")
        for key in "jjk":
            page.keyboard.press(key)
        assert page.evaluate("() => !!document.activeElement.closest('main')")
        page.keyboard.press("Enter")
        page.wait_for_url("**/claim/**")
        page.keyboard.press("?")
        assert page.get_by_role("dialog").is_visible()
        page.keyboard.press("Escape")
        page.keyboard.press("/")
        page.keyboard.type("missiles")
        page.keyboard.press("Enter")
        page.wait_for_url("**/find?q=missiles")
        assert page.locator(".found q").count()
        found.check("keys")


@pytest.mark.parametrize("page", ["actors", "timeline"])
def test_keys_go_through_the_lists_of_other_pages(
    browser: Browser, home: str, main_story: str, page: str
) -> None:
    with watched(browser, home) as found:
        found.open(f"/story/{main_story}/{page}")
        found.page.keyboard.press("j")
        assert found.page.evaluate("() => !!document.activeElement.closest('[data-item]')")


def test_keys_of_a_list_are_told_only_where_there_is_one(browser: Browser, home: str) -> None:
    with watched(browser, home) as found:
        found.open("/add")
        found.page.keyboard.press("?")
        assert "the one before" not in found.page.get_by_role("dialog").inner_text()


def test_links_of_one_wording_have_names_of_their_own(
    browser: Browser, home: str, shelf: Shelf, main_story: str
) -> None:
    claim = max(shelf.story(main_story).index.case.claims, key=lambda each: len(each.statements))
    with watched(browser, home) as found:
        found.open(f"/claim/{claim.id}")
        names = found.page.locator("a.decide[aria-label]").evaluate_all(
            "all => all.map(each => each.ariaLabel)"
        )
        assert len(names) > 1
        assert all(each.startswith("decide: ") for each in names)
        assert len(set(names)) == len(names)


def test_pages_are_told_apart_by_their_titles(
    browser: Browser, home: str, shelf: Shelf, main_story: str
) -> None:
    index = shelf.story(main_story).index
    one, two = (each.id for each in index.case.reports[:2])
    with watched(browser, home) as found:
        titles = []
        for address in (
            f"/story/{main_story}",
            f"/story/{main_story}/compare?a={one}&b={two}",
            f"/decide/{one}",
            f"/decide/{index.case.statements[0].id}",
        ):
            found.open(address)
            titles.append(found.page.title().partition(" · ")[0])
        outlets = [index.outlet(each) for each in (one, two)]
        assert len(set(titles)) == len(titles)
        assert all(outlet in titles[1] for outlet in outlets)
        assert titles[0].startswith("Story: ") and titles[3].startswith(
            "Decide on this statement: "
        )


# adding


@pytest.mark.parametrize("script", [True, False])
def test_files_are_added_and_their_progress_is_seen(
    browser: Browser, empty: Path, tmp_path: Path, script: bool
) -> None:
    bad = tmp_path / "picture.txt"
    bad.write_bytes(bytes(range(256)) * 20)
    files = [*sorted(examples.FOLDER.glob("0[1-3]-*")), bad]
    with (
        served(empty) as (address, _),
        watched(browser, address, java_script_enabled=script) as found,
    ):
        page = found.page
        found.open("/add")
        page.set_input_files("#files", files)
        page.set_input_files("#meta", examples.FOLDER / "meta.csv")
        page.get_by_role("button", name="Add").click()
        page.get_by_role("heading", name="In the case").wait_for()
        assert page.locator("h1").inner_text() == "Added"
        landed = page.locator(".landed li").all_inner_texts()
        assert len(landed) == 4
        assert any(each.startswith("picture.txt: ") for each in landed)
        if script:
            assert seen(page) == []
        found.check("adding")


# the dossier


def test_the_dossier_opens_from_disk_without_a_network(
    browser: Browser, example: Path, tmp_path: Path
) -> None:
    path = tmp_path / "dossier.html"
    with Casebook.open(example) as book:
        path.write_text("".join(HtmlExporter().case(case_file(book))), "utf-8")
    for scheme in ("light", "dark"):
        with watched(browser, path.as_uri(), offline=True, viewport=SMALL,
                     color_scheme=scheme) as found:  # fmt: skip
            found.open("")
            assert seen(found.page) == []
            assert sideways(found.page) == ""
            found.page.locator("nav.contents a[href^='#']").last.click()
            found.page.wait_for_url("**#*")
            found.check("the dossier")
