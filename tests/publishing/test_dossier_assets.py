from __future__ import annotations

import re
from importlib.resources import files

from headwater.publishing.dossier import PAGES
from headwater.publishing.dossier_assets import FIRST, LAST, SCRIPT, policy, script, style
from tests.publishing.files import hash_of

STYLE = style(PAGES)
STATIC = files("headwater.publishing").joinpath("static")


def test_everything_put_in_is_there() -> None:
    for name in (*FIRST, *LAST, SCRIPT):
        assert STATIC.joinpath(name).is_file()


def test_nothing_put_in_asks_for_more_or_ends_its_element() -> None:
    assert not re.search(r"url\(|@import|@font-face|https?:", STYLE)
    assert not re.search(r"\bimport\b|\bfetch\b|XMLHttpRequest|https?:", script())
    for text in (STYLE, script()):
        assert "</" not in text
        assert "<!--" not in text
        assert "\r" not in text


def test_rules_for_headings_are_rules_for_their_class() -> None:
    assert ":where(.h2)" in STYLE
    assert not re.search(r"(?<![\w.#-])h[1-3]\s*[,{]", STYLE.split("@media print")[0])


def test_every_page_has_its_rules_and_they_hold_on_it_alone() -> None:
    assert ":where(.of-claim) {" in STYLE
    assert ":where(.of-report) {" in STYLE
    everywhere = sum(STATIC.joinpath(f).read_text("utf-8").count(":root") for f in (*FIRST, *LAST))
    assert STYLE.count(":root") == everywhere


def test_what_is_for_a_narrow_screen_is_not_printed() -> None:
    assert "@media screen and (max-width" in STYLE
    assert "@media (max-width" not in STYLE


def test_the_policy_lets_nothing_else_in() -> None:
    made = policy(STYLE, script())
    parts = dict(part.split(" ", 1) for part in made.split("; "))
    assert parts["default-src"] == "'none'"
    assert parts["img-src"] == "data:"
    assert (parts["style-src"], parts["script-src"]) == (hash_of(STYLE), hash_of(script()))
    assert "unsafe" not in made
