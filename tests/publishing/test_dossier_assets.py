from __future__ import annotations

import re
from importlib.resources import files

from headwater.publishing.dossier import SECTIONS
from headwater.publishing.dossier_assets import FIRST, LAST, PAGES, SCRIPT, policy, script, style
from headwater.publishing.rendering import environment


def test_everything_put_in_is_there() -> None:
    static = files("headwater.publishing").joinpath("static")
    for name in (*FIRST, *PAGES, *LAST, SCRIPT):
        assert static.joinpath(name).is_file()


def test_nothing_put_in_asks_for_more_or_ends_its_element() -> None:
    assert not re.search(r"url\(|@import|@font-face|https?:", style())
    assert not re.search(r"\bimport\b|\bfetch\b|XMLHttpRequest|https?:", script())
    for text in (style(), script()):
        assert "</" not in text
        assert "<!--" not in text
        assert "\r" not in text


def test_rules_for_headings_are_rules_for_their_class() -> None:
    assert ":where(.h2)" in style()
    assert not re.search(r"(?<![\w.#-])h[1-3]\s*[,{]", style().split("@media print")[0])


def test_every_page_has_the_rules_that_its_template_links_and_no_other() -> None:
    templates = {kind.name: kind.template for kind in SECTIONS} | {"history": "history.html"}
    pages = environment()
    assert pages.loader is not None
    for name, template in templates.items():
        source, _, _ = pages.loader.get_source(pages, template)
        linked = set(re.findall(r"to\.static\('(\w+\.css)'\)", source)) - set(FIRST)
        assert {file for file, of in PAGES.items() if name in of} == linked, template


def test_the_rules_of_a_page_hold_on_it_alone() -> None:
    assert ":where(.of-claim, .of-history) {" in style()
    assert style().count(":root") == sum(
        files("headwater.publishing").joinpath("static", name).read_text("utf-8").count(":root")
        for name in (*FIRST, *LAST)
    )


def test_the_policy_lets_nothing_else_in() -> None:
    parts = dict(part.split(" ", 1) for part in policy().split("; "))
    assert parts["default-src"] == "'none'"
    assert parts["img-src"] == "data:"
    for name in ("style-src", "script-src"):
        assert re.fullmatch(r"'sha256-[A-Za-z0-9+/]{43}='", parts[name])
    assert "unsafe" not in policy()
