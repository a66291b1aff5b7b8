from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.intake.html import HtmlDecoder
from headwater.records import Capture, DecodeError, Given, NoteCode, sha256
from tests.intake.pages import BODY, BOXES, capture, decoded, kinds, marked
from tests.intake.test_plain import check

ONE, TWO, THREE, FOUR = BODY

PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Missile plan stopped - Coastal Courier</title>
<link rel="canonical" href="https://courier.example.org/2025/03/06/missiles">
<script>var hidden = "not text";</script><style>p {{ color: red }}</style></head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
</header>
<main><article>
<h1>Torvania stops missile plan</h1>
<p class="standfirst">Ship was unloaded in Orlo after a warning from Halvia</p>
<div class="byline">By <a rel="author" href="/jane">Jane Roe</a> in Lessa</div>
<time datetime="2025-03-06T10:30:00Z">Thu 6 Mar 2025 10.30 GMT</time>
<figure><img src="a.jpg" alt="A ship">
<figcaption>The ship in Orlo. Photograph: Ann Oak/AP</figcaption></figure>
<p>{ONE}</p>
<p>{TWO.replace("the last week", "<b>the</b> <i>last</i>&nbsp;week")}</p>
<blockquote class="twitter-tweet">
<p>The port is open again &amp; safe.</p>&mdash; Port (@port)</blockquote>
<aside class="pull-quote"><p>Nothing has left</p></aside>
<h2>What the memo says</h2>
<blockquote><p>The plan is to be taken up after the summer.</p></blockquote>
<p>{THREE}</p>
<div class="related-stories"><h3>More on this</h3>
<a href="/1">Rebels seize a third ship in the strait</a></div>
<ul><li>Two ships were hit.</li><li>One of them sank.</li></ul>
<table><tr><th>Ship</th><th>Tons</th></tr><tr><td>Anna</td><td>3,000</td></tr></table>
<p hidden>Unseen</p><p style="display: none">Unseen</p><span class="visually-hidden">Unseen</span>
<p>{FOUR.replace(" did not", "<br>did not")}</p>
<p class="correction">This article was amended on 7 March 2025. It named the wrong port.</p>
</article></main>
<footer><p>© 2025 Coastal Courier. All rights reserved.</p></footer>
</body></html>
"""


def test_all_visible_text_is_kept_in_order_and_marked() -> None:
    report = decoded(PAGE, "page.html").report
    check(report)
    assert kinds(report) == [
        ("furniture", "Home"),
        ("furniture", "World"),
        ("title", "Torvania stops missile plan"),
        ("standfirst", "Ship was unloaded in Orlo after a warning from Halvia"),
        ("byline", "By Jane Roe in Lessa"),
        ("update-line", "Thu 6 Mar 2025 10.30 GMT"),
        ("caption", "The ship in Orlo. Photograph: Ann Oak/AP"),
        ("paragraph", ONE),
        ("paragraph", TWO),
        ("embedded-post", "The port is open again & safe."),
        ("embedded-post", "— Port (@port)"),
        ("pull-quote", "Nothing has left"),
        ("heading", "What the memo says"),
        ("quote-block", "The plan is to be taken up after the summer."),
        ("paragraph", THREE),
        ("furniture", "More on this"),
        ("furniture", "Rebels seize a third ship in the strait"),
        ("list-item", "Two ships were hit."),
        ("list-item", "One of them sank."),
        ("table", "Ship\tTons\nAnna\t3,000"),
        ("paragraph", FOUR.replace(" did not", "\ndid not")),
        ("correction", "This article was amended on 7 March 2025. It named the wrong port."),
        ("furniture", "© 2025 Coastal Courier. All rights reserved."),
    ]


def test_a_page_without_structure_is_told_by_its_words() -> None:
    page = "<html><body><div>News</div><div>Torvania stops missile plan</div>" + "".join(
        f"<div>{words}</div>" for words in BODY
    )
    found = marked(page + "<div>Share this story</div>", "page.html")
    assert [kind for kind, _ in found] == ["furniture", "title", *["paragraph"] * 4, "furniture"]


def test_two_breaks_end_a_paragraph() -> None:
    page = f"<html><body><article>{ONE}<br><br>{TWO}<br>{THREE}</article></body></html>"
    assert [words for _, words in marked(page, "page.html")] == [ONE, f"{TWO}\n{THREE}"]


def test_live_entries_keep_their_time() -> None:
    page = (
        "<html><body><main><h1>Kesh live</h1>"
        f"<div class='liveblog-entry'><time>10:30 GMT, 6 March 2025</time><p>{ONE}</p></div>"
        f"<div class='liveblog-entry'><time>10:10 GMT, 6 March 2025</time><p>{TWO}</p></div></main>"
    )
    assert [kind for kind, _ in marked(page, "page.html")] == [
        "title", "update-line", "live-entry", "update-line", "live-entry",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "media_type", "handled"),
    [
        (b"<p>text</p>", "text/html", True),
        (b"<!DOCTYPE html><p>text", None, True),
        (b"\xef\xbb\xbf\n <html>", "text/plain", True),
        ("\ufeff<!doctype html><html>".encode("utf-16-le"), None, True),
        (b"<!-- saved from url=(0023)https://a.example.org/ -->\n<html>", None, True),
        (b"The <html> element", None, False),
        (b"text", "text/plain", False),
    ],
)
def test_which_captures_are_for_it(data: bytes, media_type: str | None, handled: bool) -> None:
    assert HtmlDecoder().handles(Capture(sha256(data), data, "x", media_type)) is handled


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<html></html>", "empty"),
        (b"<html><script>x</script><p hidden>y</p></html>", "empty"),
        (b"<!-- only a remark -->", "empty"),
        (b"<a " * 100_000, "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(60), "not-text"),
    ],
)
def test_a_page_without_text_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(DecodeError) as error:
        decoded(data, "page.html")
    assert error.value.code == code


@pytest.mark.parametrize("opening", ["<div>", "<span>", "<blockquote>", "<x>", "<table><tr><td>"])
def test_elements_nested_too_deep_lose_no_text(opening: str) -> None:
    page = f"<html><body><p>{ONE}</p>{opening * 100_000}<p>{TWO}</p><p>{THREE}</p>"
    result = decoded(page, "page.html")
    check(result.report)
    assert NoteCode.TOO_DEEP in [note.code for note in result.notes]
    assert all(words in result.report.text for words in (ONE, TWO, THREE))


@pytest.mark.parametrize(
    "data",
    [
        PAGE[: len(PAGE) // 2],
        PAGE.replace("</p>", ""),
        PAGE.replace("<article>", "").replace("</article>", "</div></div>"),
        "<html><body><p>" + "The minister said. " * 200_000,
        "<" * 500_000,
        "<html><p>&#xD800;&#0;&bogus;&lt;&#1234567890;ok",
        '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]><p>&a;&c; text</p>',
        "<html><p>text</p><![CDATA[ more ]]><?php echo 1 ?><!-- remark",
    ],
    ids=["cut", "unclosed", "misclosed", "long", "marks", "characters", "entities", "sections"],
)
def test_broken_pages_still_give_a_report(data: str) -> None:
    report = decoded(data, "page.html").report
    check(report)
    assert "root:" not in report.text


TAGS = (
    *("<p>", "</p>", "<div class='share'>", "</div>", "<h1>", "<li>", "<table><tr><td>"),
    *("<br>", "</table>", "<figcaption>", "<blockquote>", "<time>", "<a href=x>", "</a>"),
    *("<script>", "</script>", "<!--", "-->", "<article>", "&amp;", "word"),
)
PIECES = st.sampled_from([*TAGS, "One sentence is here. "]) | st.text(max_size=12)


@given(st.lists(PIECES, max_size=30))
def test_any_page_gives_a_report_or_a_decode_error(pieces: list[str]) -> None:
    data = "".join(pieces).encode("utf-8", "replace")
    try:
        check(HtmlDecoder().decode(capture(data, "page.html"), Given()).report)
    except DecodeError as error:
        assert error.code in ("empty", "not-text")


def test_the_encoding_that_a_page_names_is_used() -> None:
    page = PAGE.replace('charset="utf-8"', 'charset="windows-1251"').replace("Lessa", "Лесса")
    report = decoded(page.encode("cp1251", "replace"), "page.html").report
    assert "in Лесса" in report.text


def test_heavy_libraries_wait_for_a_page() -> None:
    code = (
        "import sys; from headwater.intake.html import HtmlDecoder;"
        "from headwater.intake.plain import TextDecoder; from headwater.records import *;"
        "c = Capture('0', b'The port is open.', 'a.txt'); HtmlDecoder().handles(c);"
        "TextDecoder().decode(c, Given());"
        "print([m for m in ('lxml', 'trafilatura', 'htmldate') if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_boxes_of_the_page_are_no_statements() -> None:
    found = marked(BOXES.format(*BODY), "page.html")
    speaking = [words for kind, words in found if kind not in ("furniture", "title")]
    assert speaking == [
        "Ship with launchers turned back, on which 40 served",
        "Ship was sent back on Monday",
        *BODY,
    ]
    assert found[1][0] == "standfirst"
    site = [words for kind, words in found if kind == "furniture"]
    for label in ("Summary", "Companies", "More on this story", "Torvania", "Ships"):
        assert label in site


def test_one_text_over_the_parser_s_bound_is_too_large() -> None:
    with pytest.raises(DecodeError) as raised:
        decoded(
            "<html><body><p>Start.</p><p>" + "a b " * 2_600_000 + "</p></body></html>", "p.html"
        )
    assert raised.value.code is NoteCode.TOO_LARGE


def _scripted(body: str, shown: str = "", title: str = "Torvania stops missile plan") -> str:
    data = {"@type": "NewsArticle", "headline": title, "articleBody": body}
    written = json.dumps(data).replace("</", "<\\/")
    return (
        f"<html><head><title>{title} - Coastal Courier</title>"
        f'<script type="application/ld+json">{written}</script></head>'
        f"<body><nav><a href='/'>Home</a></nav>{shown}<div id='app'></div></body></html>"
    )


@pytest.mark.parametrize(
    "body",
    [
        "\n\n".join(BODY),
        "\n".join(one.replace("&", "&amp;") for one in BODY),
        "".join(f"<p>{one}</p><script>alert(1)</script>" for one in BODY),
        "<br><br>".join(BODY),
    ],
)
@pytest.mark.parametrize("shown", ["", f"<article><p>{ONE}</p></article><p>Subscribe now.</p>"])
def test_an_article_that_a_script_draws_is_read_from_the_pages_data(body: str, shown: str) -> None:
    found = decoded(_scripted(body, shown), "page.html")
    check(found.report)
    told = kinds(found.report)
    assert [words for kind, words in told if kind == "paragraph"] == list(BODY)
    assert ("title", "Torvania stops missile plan") in told and ("furniture", "Home") in told
    assert NoteCode.TEXT_FROM_DATA in [note.code for note in found.notes]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("\n".join(BODY), "<article>" + "".join(f"<p>{one}</p>" for one in BODY) + "</article>"),
        (f"{ONE} {TWO}", f"<article><p>{ONE}</p><p>{TWO}</p></article>"),
        ("A plan is stopped, officials say.", "<p>Two officials told the Courier of it.</p>"),
    ],
)
def test_what_a_page_shows_is_not_read_twice(body: str, shown: str) -> None:
    found = decoded(_scripted(body, shown), "page.html")
    assert NoteCode.TEXT_FROM_DATA not in [note.code for note in found.notes]
    assert found.report.text.count(body.partition("\n")[0]) <= 1


@pytest.mark.parametrize("body", ["", "<p>" * 5_000 + "x " * 400, "<!--", 7, ["x " * 99]])
def test_odd_data_do_no_harm(body: object) -> None:
    data = json.dumps({"@type": "Article", "articleBody": body})
    page = f'<script type="application/ld+json">{data}</script><p>{ONE}</p>'
    check(decoded(f"<html><body>{page}</body></html>", "page.html").report)
