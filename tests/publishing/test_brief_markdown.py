from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from headwater.publishing.brief_markdown import Footnotes, escaped, isolated, link, quoted
from headwater.publishing.pages.parts import Words

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![x](https://evil.example/x.png)",
    "**bold** _em_ `code` ~~gone~~ ==marked== ^up^ $x$",
    "&lt;b&gt; &#60;i&#62; &copy;",
    "# heading",
    "- entry",
    "+ entry",
    "> quote",
    "1. first",
    "12) twelfth",
    "---",
    "===",
    "    code",
    "```\ncode\n```",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "[^1]: https://evil.example",
    "[4]: https://evil.example",
    "[4][5] [^1] [x] [ ]",
    "line\n\nparagraph",
    "line  \nbreak\\\nbreak",
    "<https://evil.example> https://evil.example www.evil.example a@evil.example",
    "{{ 7*7 }} {% raw %} {.class #id}",
    ": definition",
    "\\* \\\\ \\<b\\>",
    "<!-- comment --> <?php ?> <![CDATA[x]]>",
    "@someone #1 :smile:",
]


def shown(markdown: str) -> str:
    """The words that a reader of Markdown shows, and no element but one paragraph or entry."""
    html = (
        MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(markdown)
    )
    assert re.fullmatch(r"<p>[^<]*</p>\n", html), html
    return (
        html[3:-5].replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"')
        .replace("&amp;", "&")
    )  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_strangers_are_words(words: str) -> None:
    assert shown(escaped(words)) == " ".join(words.split())
    assert shown(f"Said: {escaped(words)}") == f"Said: {' '.join(words.split())}"


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=60))
def test_any_words_are_shown_as_they_are(words: str) -> None:
    told = " ".join(words.split())
    if told:
        seen = shown("Said: " + escaped(words)).removeprefix("Said: ")
        assert re.sub(r"\[U\+[0-9A-F]+\]", "", seen) == re.sub(
            "[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u3164\uffa0]", "", told
        )


def test_what_is_hidden_is_shown() -> None:
    assert escaped("exe\u202egpj") == "exe\\[U+202E\\]gpj"
    assert escaped("a\x00b\x1b[0m") == "a\\[U+0000\\]b\\[U+001B\\]\\[0m"


def test_words_from_the_right_stand_in_an_isolate() -> None:
    assert isolated("abc") == "abc"
    assert isolated("قال") == "\u2068قال\u2069"


def test_a_quotation_has_one_pair_of_marks() -> None:
    assert quoted("It is so") == "“It is so”"
    assert quoted('"It is so,"') == '"It is so,"'


LINKS = [
    ("https://example.org/a?b=1&c=2", "<https://example.org/a?b=1&c=2>"),
    ("https://example.org/a>b", "https\\://example.org/a\\>b"),
    ("https://example.org/a b", "https\\://example.org/a b"),
    ("javascript:alert(1)", "javascript:alert(1)"),
    ("", ""),
]


@pytest.mark.parametrize(("address", "wanted"), LINKS, ids=[each[0] for each in LINKS])
def test_only_a_plain_address_of_the_web_is_a_link(address: str, wanted: str) -> None:
    assert link(address) == wanted


TEXT = "Officials said on Monday, after a long night, that the bridge was closed."


def test_a_mark_without_its_partner_is_not_quoted() -> None:
    notes = Footnotes({"r": 'He said it fell," and "at noon".'}, {"r": "[1] Outlet"})
    assert notes.pieces("r", [(8, 17)]) == "“it fell”[^1]"
    assert list(notes.lines()) == ["[^1]: [1] Outlet, characters 8–15."]
    assert notes.pieces("r", [(8, 17), (22, 31)]) == '“it fell” […] "at noon"[^2]'


def test_a_footnote_says_where_the_words_stand() -> None:
    notes = Footnotes({"r": TEXT}, {"r": "[1] Outlet"})
    assert notes.quote(Words("r", 0, 9, "Officials")) == "“Officials”[^1]"
    cut = Words("r", 0, 72, "Officials said on Monday, […] that the bridge was closed")
    assert notes.quote(cut) == "“Officials said on Monday,” […] “that the bridge was closed”[^2]"
    assert notes.quote(Words("r", 0, 9, "Officials")) == "“Officials”[^1]"
    assert notes.pieces("r", [(0, 9)], [(10, 14)]) == "“Officials”[^3]"
    assert list(notes.lines()) == [
        "[^1]: [1] Outlet, characters 0–9.",
        "[^2]: [1] Outlet, characters 0–25 and 46–72.",
        "[^3]: [1] Outlet, characters 0–9; in brackets, 10–14.",
    ]
