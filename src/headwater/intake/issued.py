"""Who issues a text that is no outlet's article: a release, a body's report, a note of its authors.

The name stands there as written, in a title ("Report of the Panel of Experts"), under the label of
a release, or alone under the title of a text that treats it as its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.intake import furniture, heads
from headwater.intake.no_outlet import impossible
from headwater.intake.segments import stopped
from headwater.intake.words import BODY_WORDS, MONTH
from headwater.records import BODY, Block, BlockKind
from headwater.text.wordlists import words

_NAME = r"[A-Z][\w.’'&-]*(?: (?:(?:of|on|for|and|the|in|&) (?:the )?)?[A-Z][\w.’'&-]*){0,7}"
_IS_NAME = re.compile(_NAME)
_REPORT_OF = re.compile(rf"(?:[\w-]+ ){{0,4}}[Rr]eport (?:of|by) the (?P<name>{_NAME})")
_ABOUT = re.compile(rf"(?:About|ABOUT) (?:the )?(?P<name>{_NAME}):?(?=\s*$|\n|: )")
_FIRM = re.compile(
    rf"(?P<name>{_NAME}?(?: |, )(?:FZE|Inc|Ltd|Limited|LLC|LLP|PLC|plc|Corp|Corporation|AG|GmbH"
    r"|SE|SA|S\.A|N\.V|Company|Holdings)\b\.?)"
)
_DEFINED = re.compile(rf"(?P<name>{_NAME}) \((?:the )?[\"“][^()]{{2,60}}\)")
_MONTH_YEAR = re.compile(rf",?\s(?:{MONTH}\s)?(?:19|20)\d\d\W*$", re.IGNORECASE)
_AUTHORITIES = words("court council parliament committee police ministry department tribunal")
"""Bodies that many texts are told to, and that their reporters name above them."""
_OWN = re.compile(
    r"\b(?:interviewed by|(?:fellow|researcher|associate|director|president|chair|analyst|staff"
    r"|spokes\w+|investigators?) (?:at|of|for|with)) (?:the )?\Z"
)
_TOLD = re.compile(r"\b(?:told|spoke (?:to|with)|shared with|reviewed by) (?:the )?\Z")
_ABOUT_NOBODY = words("us me this the author authors reporter reporters our")
_LOOK = 300
_SHORT = 90
_LINES = 12
"""Lines above the first paragraph, and at the end, that are looked at."""
_MOST = 60_000
"""Code points of a text in which a name's own people are looked for."""


def issuer(text: str, blocks: Sequence[Block]) -> str | None:
    """The firm or body whose release or report the text is, as written; None where none is shown.

    A release is known by its label or its contact for the press, and its sender by "About X", by a
    body's name above the first paragraph, or by a firm's whole name as the first word of it.
    """
    first = next((n for n, b in enumerate(blocks) if _opens(b)), len(blocks))
    head = [_line(text, b) for b in blocks[max(0, first - _LINES) : first]]
    title = next((_line(text, b) for b in blocks if b.kind is BlockKind.TITLE), "")
    name = _of_report(title)
    if name is None and _is_release(text, blocks):
        lead = _line(text, blocks[first]) if first < len(blocks) else ""
        name = _about(text, blocks) or next(filter(None, map(_body, head)), None) or _firm(lead)
    if name is None:
        name = _at_home(text, [line for line in head if line != title])
    return None if name is None or impossible(name) else name


def _opens(block: Block) -> bool:
    return block.kind in BODY and block.kind is not BlockKind.STANDFIRST


def _line(text: str, block: Block) -> str:
    return " ".join(text[block.start : min(block.end, block.start + _LOOK)].split())


def _of_report(title: str) -> str | None:
    found = _REPORT_OF.match(title)
    name = found["name"] if found else ""
    return name if not BODY_WORDS.isdisjoint(name.lower().split()) and " " in name else None


def _is_release(text: str, blocks: Sequence[Block]) -> bool:
    lines = [b for b in blocks if b.kind in (BlockKind.FURNITURE, BlockKind.UPDATE_LINE)]
    shown = (_line(text, b) for b in (*lines[:_LINES], *lines[-_LINES:]))
    return any(furniture.released(line) or _CONTACT.match(line) for line in shown)


_CONTACT = re.compile(r"\W{0,3}(?:media|press|news) (?:contacts?|office|\w*quir\w+)\b", re.I)


def _about(text: str, blocks: Sequence[Block]) -> str | None:
    for block in reversed(blocks):
        found = _ABOUT.match(text[block.start : min(block.end, block.start + _LOOK)])
        if found and _ABOUT_NOBODY.isdisjoint(found["name"].lower().split()[:1]):
            return found["name"]
    return None


def _body(line: str) -> str | None:
    if len(line) > _SHORT or stopped(line):
        return None
    name = _named(line).partition(",")[0]
    return name if heads.body(name) and not name.isupper() else None


def _named(line: str) -> str:
    return _MONTH_YEAR.sub("", heads.undated(line)).strip(" ,|–-")


def _firm(lead: str) -> str | None:
    found = _DEFINED.match(lead) or _FIRM.match(lead)
    return found["name"].strip() if found else None


def _at_home(text: str, head: Sequence[str]) -> str | None:
    """A name alone under the title, or with a month, whose own people or hearers the text has."""
    for line in head:
        name = _named(line)
        if not _IS_NAME.fullmatch(name) or " " not in name or name.isupper():
            continue
        parts = set(name.lower().split())
        if parts.isdisjoint(BODY_WORDS) and name == line:
            continue
        authority = not parts.isdisjoint(_AUTHORITIES)
        before = [text[max(0, at - _BEFORE) : at] for at in _places(text, name)]
        if any(_OWN.search(b) or (not authority and _TOLD.search(b)) for b in before):
            return name
    return None


def _places(text: str, name: str) -> Iterator[int]:
    at = text.find(name, 0, _MOST)
    while at >= 0:
        yield at
        at = text.find(name, at + 1, _MOST)


_BEFORE = 40
