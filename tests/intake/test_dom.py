from __future__ import annotations

import pytest
from lxml.html import document_fromstring

from headwater.intake.dom import items


def texts(body: str) -> list[tuple[str, str | None]]:
    root = document_fromstring(f"<html><body>{body}</body></html>")
    return [(item.text, item.kind.value if item.kind else None) for item in items(root)]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<p>One <b>two</b>\n three</p>four", [("One two three", None), ("four", None)]),
        ("<div>one<p>two</p>three</div>", [("one", None), ("two", None), ("three", None)]),
        ("<p>un<i>believ</i>able</p>", [("unbelievable", None)]),
        ("<p>one<br>two</p>", [("one\ntwo", None)]),
        ("<p>one<br><br>two</p>", [("one", None), ("two", None)]),
        ("<pre>a\n  b</pre>", [("a\n  b", None)]),
        ("<ul><li>one<li>two</ul>", [("one", "list-item"), ("two", "list-item")]),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", [("a\tb\nc\td", "table")]),
        ("<table><tr><td><p>a</p><p>b</p></table>", [("a", None), ("b", None)]),
        ("<figure><figcaption>A ship</figcaption></figure>", [("A ship", "caption")]),
        ("<p>one<script>x</script><style>y</style><!-- z --> two</p>", [("one two", None)]),
        ("<p hidden>x</p><p style='DISPLAY: none'>y</p>", []),
        ("<p>On <time>5 May 2024</time> the port was closed again.</p>",
         [("On 5 May 2024 the port was closed again.", None)]),
        ("<div><span class='author'>Jane Roe</span> <time>5 May 2024</time></div>",
         [("Jane Roe 5 May 2024", "byline")]),
        ("", []),
    ],
)  # fmt: skip
def test_text_is_kept_as_a_browser_shows_it(body: str, found: list[tuple[str, str | None]]) -> None:
    assert texts(body) == found


def test_links_and_furniture_are_told() -> None:
    root = document_fromstring(
        "<html><body><p>" + "A long paragraph of the article. " * 9 + "</p>"
        "<nav><a href=x>Home</a></nav><div class='share-bar'>Share</div><p>See <a href=x>it</a></p>"
    )
    shown = [(i.text[:5], i.furniture, round(i.links, 1)) for i in items(root)]
    assert shown == [
        ("A lon", False, 0.0),
        ("Home", True, 1.0),
        ("Share", True, 0.0),
        ("See i", False, 0.4),
    ]
