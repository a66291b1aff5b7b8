from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError

import headwater.publishing
from headwater.publishing import rendering
from headwater.publishing.pages.case import CasePage, CaseStory
from headwater.publishing.rendering import Chrome, Served, environment, host, is_web, render

FOLDER = Path(headwater.publishing.__file__).parent
TEMPLATES = sorted((FOLDER / "templates").rglob("*.html"))


# addresses


def test_each_thing_has_its_address() -> None:
    to = Served()
    assert to.page("case") == "/"
    assert to.page("review") == "/review"
    assert to.page("story", "s") == "/story/s"
    assert to.page("actors", "s") == "/story/s/actors"
    assert to.page("story", "s", only="new") == "/story/s?only=new"
    assert to.page("find", q="", start="") == "/find"
    assert to.claim("s-1.2") == "/claim/s-1.2"
    assert to.report("r-1") == "/report/r-1"
    assert to.report("r-1", "s-2") == "/report/r-1#s-2"
    assert to.actor("s", "a") == "/story/s/actors#a"
    assert to.static("headwater.css") == "/static/headwater.css"


ANY = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)


@given(ANY, ANY)
def test_whatever_stands_in_an_address_stays_in_its_part(one: str, other: str) -> None:
    to = Served()
    for address in (to.page("story", one, q=other), to.report(one, other), to.actor(one, other)):
        parts = urlsplit(address)
        assert not parts.scheme and not parts.netloc and address.startswith("/")
        assert re.fullmatch(r"[A-Za-z0-9/?#=&%._~+-]+", address)
    asked = to.page("find", q=one, start=other)
    assert dict(parse_qsl(urlsplit(asked).query, keep_blank_values=True)) == {
        "q": one,
        "start": other,
    }
    assert unquote(to.report("r", other).partition("#")[2]) == other


LINKS = [
    ("https://www.example.org/a?b#c", True, "www.example.org"),
    ("http://example.org", True, "example.org"),
    ("HTTPS://EXAMPLE.org", True, "example.org"),
    ("http://user:word@example.org:80/", True, "example.org"),
    ("javascript:alert(1)", False, ""),
    ("JaVaScRiPt:alert(1)", False, ""),
    (" javascript:alert(1)", False, ""),
    ("java\tscript:alert(1)", False, ""),
    ("data:text/html,<script>", False, ""),
    ("vbscript:x", False, ""),
    ("file:///etc/passwd", False, ""),
    ("//example.org", False, "example.org"),
    ("/path", False, ""),
    ("http:///path", False, ""),
    ("http://[bad", False, ""),
    ("", False, ""),
]


@pytest.mark.parametrize(("address", "web", "name"), LINKS, ids=[each[0] for each in LINKS])
def test_only_an_address_of_the_web_is_a_link(address: str, web: bool, name: str) -> None:
    assert is_web(address) is web
    assert host(address) == name
    assert not is_web(None)


# templates


REFUSED = (
    r"\|\s*safe\b", r"autoescape", r"<style", r"\sstyle\s*=", r"<script>",
    r"\son(?:click|load|error|mouse|key|focus|blur|submit|change|input|toggle|pointer)[a-z]*\s*=",
    r"javascript:", r"(?:href|src|action)=\"(?!\{|#)", r"https?://", r"<iframe", r"<object",
    r"<embed", r"target=",
)  # fmt: skip


@pytest.mark.parametrize(
    "path", TEMPLATES, ids=lambda p: p.relative_to(FOLDER / "templates").as_posix()
)
def test_templates_keep_to_the_policy(path: Path) -> None:
    """No script, style or event of their own, no escape from escaping, no address by hand."""
    text = re.sub(r"\{#.*?#\}", "", path.read_text("utf-8"), flags=re.DOTALL)
    text = text.replace('src="{{ to.', "").replace('xmlns="http://www.w3.org/2000/svg"', "")
    for refused in REFUSED:
        found = re.search(refused, text)
        assert found is None, f"{path.name}: {found and found.group()}"


@pytest.mark.parametrize(
    "path", TEMPLATES, ids=lambda p: p.relative_to(FOLDER / "templates").as_posix()
)
def test_templates_can_be_read(path: Path) -> None:
    environment().get_template(path.relative_to(FOLDER / "templates").as_posix())


def test_a_name_that_is_not_there_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        render("case.html", msgspec.defstruct("Other", [])(), Chrome("a", "case"), Served())


def test_autoescape_is_on_for_every_template() -> None:
    made = environment().from_string("{{ x }}")
    assert made.render(x="<b>'\"&") == "&lt;b&gt;&#39;&#34;&amp;"


class Titles(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.at: str | None = None
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.at = tag

    def handle_data(self, data: str) -> None:
        if self.at:
            self.found[self.at] = self.found.get(self.at, "") + data


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_name_of_a_case_or_title_becomes_markup(words: str) -> None:
    line = CaseStory("s", f"T{words}", 1, 2, 2, None, None, 0)
    page = CasePage(1, 0, (line,))
    plain = CasePage(1, 0, (msgspec.structs.replace(line, title="T"),))
    tags = []
    for each, case in ((page, f"x{words}</title><script>alert(1)</script>"), (plain, "x")):
        html = render("case.html", each, Chrome(case, "case"), Served())
        html = re.sub(r'<span class="hidden-char"[^>]*>[^<]*</span>', "", html)
        tags.append(re.findall(r"<(/?[a-z]+)", html))
    assert tags[0] == tags[1]


def test_what_stands_around_a_page_tells_where_one_is() -> None:
    page = CasePage(0, 0, ())
    html = render("case.html", page, Chrome("a.case", "case", waiting=3), Served())
    assert "a.case" in html and ">3<" in html
    story = render("case.html", page, Chrome("a.case", "timeline", story="s-1"), Served())
    assert re.search(r'href="/story/s-1/timeline" aria-current="page"', story)
    served = render("case.html", page, Chrome("a.case", "case", served=False), Served())
    assert "<form" not in served


def test_the_filters_are_those_that_the_pages_share() -> None:
    made = environment()
    assert made.from_string("{{ 2 | plural('report') }}").render() == "2 reports"
    assert made.from_string("{{ 'few-origins' | plain }}").render() == "few origins"
    assert made.from_string("{{ when('2025-03-04', none) }}").render() == "4 Mar 2025 or later"
    assert rendering.environment() is made


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("then it fell", '<q dir="ltr">then it fell</q>'),
        ('then it fell,"', '<q dir="ltr">then it fell</q>'),
        ('"Then it fell,"', '<q dir="ltr" class=" marked">&#34;Then it fell,&#34;</q>'),
    ],
)
def test_words_of_a_report_have_one_pair_of_marks(words: str, shown: str) -> None:
    page = '{% import "parts/words.html" as w %}{{ w.q(words) }}'
    assert environment().from_string(page).render(words=words, to=None) == shown
