from __future__ import annotations

import re
from importlib.resources import files

from headwater.publishing.dossier_assets import SCRIPT, STYLES, policy, script, style


def test_everything_put_in_is_there() -> None:
    static = files("headwater.publishing").joinpath("static")
    for name in (*STYLES, SCRIPT):
        assert static.joinpath(name).is_file()


def test_nothing_put_in_asks_for_more_or_ends_its_element() -> None:
    assert not re.search(r"url\(|@import|@font-face|https?:", style())
    assert not re.search(r"\bimport\b|\bfetch\b|XMLHttpRequest|https?:", script())
    for text in (style(), script()):
        assert "</" not in text.lower().replace("</script", "</", 0)
        assert "<!--" not in text
        assert "\r" not in text


def test_rules_for_headings_are_rules_for_their_class() -> None:
    assert ":where(.h2)" in style()
    assert not re.search(r"(?<![\w.#-])h[1-3]\s*[,{]", style())
    assert ".thread" not in style() or ".thread > h3" not in style()


def test_the_policy_lets_nothing_else_in() -> None:
    parts = dict(part.split(" ", 1) for part in policy().split("; "))
    assert parts["default-src"] == "'none'"
    assert parts["img-src"] == "data:"
    for name in ("style-src", "script-src"):
        assert re.fullmatch(r"'sha256-[A-Za-z0-9+/]{43}='", parts[name])
    assert "unsafe" not in policy()
