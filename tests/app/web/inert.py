"""What a page may hold: elements and attributes that do nothing by themselves, own addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

ELEMENTS = frozenset(
    re.findall(
        r"\w+",
        """
        html head title meta link script noscript body a header nav main footer section article
        aside h1 h2 h3 h4 h5 h6 p div span ol ul li dl dt dd q bdi blockquote mark small strong em b
        i s time code kbd var abbr sub sup br hr wbr ins del table caption thead tbody tfoot tr th
        td colgroup col figure figcaption details summary form fieldset legend label input select
        option optgroup textarea button output progress datalist
        svg g path rect circle ellipse line polyline polygon text tspan desc defs marker pattern use
        """,
    )
)

ATTRIBUTES = frozenset(
    re.findall(
        r"[\w-]+",
        """
        id class title lang dir href rel type role name value for action method enctype multiple
        required checked selected disabled readonly placeholder maxlength minlength min max step
        size rows cols accept autocomplete spellcheck datetime cite start reversed scope colspan
        rowspan headers tabindex hidden open content charset media label list http-equiv src form
        focusable viewbox xmlns width height x y x1 x2 y1 y2 cx cy r rx ry d points dx dy
        text-anchor dominant-baseline transform preserveaspectratio marker-end marker-start refx
        refy markerwidth markerheight markerunits orient stroke stroke-width stroke-dasharray fill
        patternunits patterntransform textlength lengthadjust pathlength accesskey
        """,
    )
)

_OWN = re.compile(r"(?:/(?![/\\])|#|\?)[^\x00-\x20\\]*|/?")
_WEB = re.compile(r"https?://[^\s\\]+")
_META = {"referrer", "viewport", "color-scheme", "generator"}


class _Reader(HTMLParser):
    """Reads a page as a browser does, and keeps what it must not hold."""

    def __init__(self, inline: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []
        self.text: list[str] = []
        self.ids: list[str] = []
        self._inline = inline
        self._inside: str | None = None
        self._code = self._sign = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if len(given) != len(attrs):
            self._fault(f"<{tag}> has an attribute twice")
        if tag not in ELEMENTS and not (tag == "style" and self._inline):
            self._fault(f"<{tag}>")
        for name, value in given.items():
            if name not in ATTRIBUTES and not re.fullmatch(r"(?:aria|data)-[a-z-]+", name):
                self._fault(f"<{tag} {name}=…>")
            self._address(tag, name, value)
        self._special(tag, given)
        self.ids += [given["id"]] if "id" in given else []
        self._inside = tag if tag in ("script", "style") else None
        classes = given.get("class", "").split()
        self._code = "hidden-char" in classes
        self._sign = "sign" in classes  # of a source, between the words

    def handle_endtag(self, tag: str) -> None:
        self._inside = None
        self._code = self._sign = False

    def handle_data(self, data: str) -> None:
        if self._inside is not None:
            if data.strip() and data not in self._inline:
                self._fault(f"words in <{self._inside}>: {data[:40]!r}")
        elif self._sign:
            pass
        elif self._code:
            self.text.append(chr(int(data.removeprefix("U+"), 16)))
        else:
            self.text.append(data)

    def handle_comment(self, data: str) -> None:
        self._fault(f"a comment: {data[:40]!r}")

    def handle_pi(self, data: str) -> None:
        self._fault(f"an instruction: {data[:40]!r}")

    def unknown_decl(self, data: str) -> None:
        self._fault(f"a declaration: {data[:40]!r}")

    def _fault(self, words: str) -> None:
        self.faults.append(f"line {self.getpos()[0]}: {words}")

    def _address(self, tag: str, name: str, value: str) -> None:
        if name == "href" and not (_OWN.fullmatch(value) or _WEB.fullmatch(value)):
            self._fault(f"<{tag} href={value[:60]!r}>")
        if name in ("src", "action") and not (_OWN.fullmatch(value) and value[:1] == "/"):
            self._fault(f"<{tag} {name}={value[:60]!r}>")

    def _special(self, tag: str, given: dict[str, str]) -> None:
        if tag == "a" and _WEB.match(given.get("href", "")):
            rel = set(given.get("rel", "").split())
            if not {"noreferrer", "noopener"} <= rel or "target" in given:
                self._fault(f"a link away with rel={sorted(rel)}")
        if tag == "script" and not given.get("src", "").startswith("/static/") and not self._inline:
            self._fault("a script that is not the server's")
        if tag == "use" and not given.get("href", "").startswith("#"):
            self._fault("a drawing used from elsewhere")
        if tag == "link" and _WEB.match(given.get("href", "")):
            self._fault("something linked from elsewhere")
        if tag == "meta" and "http-equiv" in given:
            kind, content = given["http-equiv"].lower(), given.get("content", "")
            if not (kind == "refresh" and content.isdigit()) and not (
                kind == "content-security-policy" and self._inline
            ):
                self._fault(f"<meta http-equiv={kind!r} content={content[:40]!r}>")
        elif tag == "meta" and "name" in given and given["name"] not in _META:
            self._fault(f"<meta name={given['name']!r}>")


def read(html: str, inline: frozenset[str] = frozenset()) -> _Reader:
    """The page as read; `inline` are the scripts and styles that may stand in it."""
    found = _Reader(inline)
    found.feed(html)
    found.close()
    return found


def faults(html: str, inline: frozenset[str] = frozenset()) -> list[str]:
    """What the page holds and must not: nothing, where all is well."""
    found = read(html, inline)
    return [*found.faults, *_twice(found.ids)]


def words(html: str) -> str:
    """The words of a page as its reader sees them, white space as single blanks."""
    return " ".join("".join(read(html).text).split())


def _twice(ids: list[str]) -> Iterator[str]:
    for each in sorted(set(ids)):
        if ids.count(each) > 1:
            yield f"the id {each!r} stands {ids.count(each)} times"
