from __future__ import annotations

import re

import pytest

from headwater.publishing.dossier_anchors import InOneFile, placed

SECTIONS = {"story-s1", "actors-s1", "claim-c1", "report-r1"}


def test_each_thing_has_its_anchor() -> None:
    to = InOneFile(SECTIONS)
    assert to.page("story", "s1") == "#story-s1"
    assert to.page("story", "s1", only="new") == "#story-s1"
    assert to.claim("c1") == "#claim-c1"
    assert to.report("r1") == "#report-r1"
    assert to.report("r1", "s-2") == "#report-r1--s-2"
    assert to.actor("s1", "a1") == "#actors-s1--a1"


def test_a_claim_without_a_section_is_where_its_statement_is() -> None:
    to = InOneFile(SECTIONS, {"c2": ("r1", "s-2"), "c1": ("r1", "s-1"), "c3": ("r2", "s-3")})
    assert to.claim("c1") == "#claim-c1"
    assert to.claim("c2") == "#report-r1--s-2"
    assert to.claim("c3") == ""


def test_what_the_file_does_not_hold_has_no_address() -> None:
    to = InOneFile(SECTIONS)
    for address in (
        to.page("case"),
        to.page("review"),
        to.page("compare", "s1", a="r1", b="r2"),
        to.claim("c2"),
        to.report("r2", "s-1"),
        to.actor("s2", "a1"),
        to.static("headwater.css"),
    ):
        assert address == ""


PLACED = [
    ("an id stands below its section", '<p id="x">', '<p id="story-s1--x">'),
    ("so does one that is a section's own", '<li id="claim-c1">', '<li id="story-s1--claim-c1">'),
    ("a link on the page goes with it", '<a href="#x">', '<a href="#story-s1--x">'),
    ("a link to a section stays", '<a href="#claim-c1">', '<a href="#claim-c1">'),
    ("a link into a section stays", '<a href="#report-r1--s-2">', '<a href="#report-r1--s-2">'),
    ("a link without an address is none", '<a class="k" href="">', '<a class="k">'),
    ("an address of the server is none", '<a href="/claim/c1">', "<a>"),
    ("no script is an address", '<a href="javascript:alert(1)">', "<a>"),
    (
        "an address of the web stays",
        '<a href="https://example.org/a?b=1&amp;c">',
        '<a href="https://example.org/a?b=1&amp;c">',
    ),
    (
        "what names ids goes with them",
        '<svg aria-labelledby="a b" fill="url(#g)">',
        '<svg aria-labelledby="story-s1--a story-s1--b" fill="url(#story-s1--g)">',
    ),
    ("a heading goes down", "<h1>A</h1>", '<h3 class="h1">A</h3>'),
    ("and keeps its classes", '<h2 class="own">A</h2>', '<h4 class="h2 own">A</h4>'),
    ("none goes below the sixth", "<h5>A</h5>", '<h6 class="h5">A</h6>'),
    ("what is folded is open", "<details><summary>", "<details open><summary>"),
    ("what is open stays so", "<details open>", "<details open>"),
    ("words stay as they are", "<p>id=&#34;x&#34; h1 href=&#34;#x&#34;</p>", None),
    ("no other attribute changes", '<rect x="1" class="id" data-of="x"/>', None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "wanted"), [p[1:] for p in PLACED], ids=[p[0] for p in PLACED])
def test_a_body_becomes_a_section(body: str, wanted: str | None) -> None:
    assert placed(body, "story-s1", 2, SECTIONS) == (wanted or body)


def test_two_bodies_share_no_id() -> None:
    body = '<h2 id="reports">A</h2><li id="claim-c1"></li>'
    found = [
        each
        for anchor in ("story-s1", "story-s2", "claim-c1")
        for each in re.findall(r'id="([^"]+)"', placed(body, anchor, 1, SECTIONS))
    ]
    assert len(found) == len(set(found)) == 6
