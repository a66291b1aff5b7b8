"""Pages for the tests of intake, invented, and short ways to decode and to show them."""

from __future__ import annotations

from headwater.intake.html import HtmlDecoder
from headwater.intake.plain import TextDecoder
from headwater.records import Capture, Decoded, Given, Report, sha256


def capture(
    content: str | bytes, source: str = "report.txt", media_type: str | None = None
) -> Capture:
    """A capture of `content`; its type is told by the source's name where none is given."""
    data = content.encode() if isinstance(content, str) else content
    kinds = {"html": "text/html", "md": "text/markdown", "txt": "text/plain"}
    return Capture(sha256(data), data, source, media_type or kinds.get(source.rpartition(".")[2]))


def decoded(
    content: str | bytes, source: str = "report.txt", given: Given | None = None
) -> Decoded:
    """What the decoder for `source` makes of `content`."""
    decoder = HtmlDecoder() if source.endswith("html") else TextDecoder()
    return decoder.decode(capture(content, source), given or Given())


def kinds(report: Report) -> list[tuple[str, str]]:
    """The kind and the text of each block."""
    return [(block.kind.value, report.text[block.start : block.end]) for block in report.blocks]


def marked(content: str, source: str = "report.txt") -> list[tuple[str, str]]:
    """Kind and text of each block of a page."""
    return kinds(decoded(content, source).report)


BODY = (
    "Torvania has stopped a plan to send missiles to the rebels in the north of Velmark, two "
    "officials said on Thursday.",
    "The ship was loaded in the port of Orlo and unloaded again in the last week of February, "
    "according to the officials.",
    "“Nothing has left,” one of them said, adding that the crew had been sent home.",
    "The government in Lessa did not answer questions about the ship.",
)

BOXES = """<html lang="en"><head><title>Torvania stops missiles for rebels - World Ledger</title>
<meta property="og:site_name" content="World Ledger"></head><body><main><article>
<h1>Torvania stops missiles for rebels</h1>
<div data-gu-name="standfirst"><p>Ship with launchers turned back, on which 40 served</p></div>
<ul><li>Summary</li><li>Companies</li></ul>
<ul data-testid="Summary"><li>Ship was sent back on Monday</li></ul>
<p>{0}</p><p>{1}</p>
<div data-component="links-block"><p>More on this story</p>
<ul><li><a href="/a">What the crew saw in Orlo</a></li></ul></div>
<aside data-component="rich-link"><h3>Ship leaves Orlo</h3><a href="/y">Read more</a></aside>
<p>{2}</p>
<div class="vp"><p>This video can not be played</p><p>Current Time 0:00</p></div>
<p>{3}</p><p>Our Standards: The World Ledger Principles.</p>
<div data-component="tags"><ul><li>Torvania</li><li>Ships</li></ul></div>
</article></main></body></html>"""
"""A page with the boxes that sites put around and into an article; its paragraphs are `BODY`."""

LIVE = """<html lang="en"><head><title>Orlo live</title>
<meta property="og:site_name" content="World Ledger"></head><body><main>
<h1>Orlo live: ship turned back</h1>
<article class="live-story-post"><header><time>7:02 a.m. ET, March 6, 2025</time>
<h2>Crew sent home</h2><p class="byline">From Ana Reed in Orlo</p></header><p>{0}</p></article>
<article class="live-story-post"><header><time>5:30 a.m. ET, March 6, 2025</time>
<h2>Ship turned back</h2><p class="byline">By Reuters</p></header><p>{1}</p>
<blockquote class="twitter-tweet"><p>The harbour is closed. — Bo Lind (@bolind) March 6, 2025</p>
</blockquote></article></main></body></html>"""
"""A live page with two entries, the second one an agency's, and a post in it."""
