"""Which outlet a report is from, and whose text it runs, by what the report itself shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from headwater.intake import heads
from headwater.intake.cited import told
from headwater.intake.issued import issuer
from headwater.intake.live import page_lines
from headwater.intake.no_outlet import impossible
from headwater.intake.printed import outlet_line
from headwater.intake.site_name import holder, masthead, site_name
from headwater.intake.words import HOST, NAMEPLATE
from headwater.knowledge import outlets, stations
from headwater.knowledge.outlets import Outlet
from headwater.records import BODY, Basis, Block, BlockKind, OutletName

_PARENTHESIS = re.compile(r"\(([^()]{2,40})\)")
_END_CREDIT = re.compile(r"(?:^|[.!?”\"]\s*)[—–-]{1,2}\s?(?:with )?([A-Z][\w .&'’]{1,40})\.?\s*$")
_CREDIT_LINE = re.compile(
    r"(?:source|sources|credit|(?:reporting|report) from|via)\s?:?\s(?:the )?([A-Z][^.;()|]{1,60})",
    re.IGNORECASE,
)
_HELPED = re.compile(
    r"\bcontribut(?:ed|ing|ions?)\b|\binformation from\b"
    r"|\b(?:with|additional) (?:additional )?(?:reporting|files|inputs?)\b",
    re.IGNORECASE,
)
"""Who has contributed to an article has not written it."""
_SPLIT = re.compile(
    r"\s*(?:/|\||,|;| – | — | - |\bfor\b|\band\b|\bat\b|\bof\b|\bby\b)\s*", re.IGNORECASE
)
_DESK = re.compile(
    r"^(?P<name>[A-Z][\w.'’&-]*(?: [\w.'’&-]+){0,4})\s?(?:/|\||,|–|-)\s?(?:newsroom|news ?desk"
    r"|web ?desk|staff|agencies"
    r"|correspondents?|editorial)\b",
    re.IGNORECASE,
)
_FOR = re.compile(r"^[A-Z][A-Z.'’ -]{3,60},? (?:FOR|for) (?P<name>[A-Z][\w. ]{2,40})$")


def named(name: str, basis: Basis) -> OutletName:
    """The outlet of that name: canonical where the table has it, else as written."""
    found = outlets.by_name(name) or outlets.by_domain(name)
    return OutletName(found.name if found else " ".join(name.split()), basis)


def own(text: str, blocks: Sequence[Block]) -> OutletName | None:
    """The outlet that its masthead, byline, dateline or furniture shows; None where none does.

    A wire in byline or dateline, or one that holds the rights, does not show it, since many run its
    text; a byline may name another outlet whose text is run, so the masthead comes before.
    """
    names = _in_bylines(text, blocks)
    head = masthead(text, blocks)
    if head:
        return OutletName(head, Basis.FURNITURE)
    if names.own:
        return OutletName(names.own[0], Basis.BYLINE)
    name = site_name(text, blocks)
    wires = (*names.wires, _agency_by_rights(text, blocks))
    return OutletName(name, Basis.FURNITURE) if name and name not in wires else None


def issued(text: str, blocks: Sequence[Block]) -> OutletName | None:
    """Who issues a release or a report that is no outlet's; None where nobody is shown."""
    name = issuer(text, blocks)
    return OutletName(name, Basis.FURNITURE) if name else None


def from_words(text: str, blocks: Sequence[Block]) -> OutletName | None:
    """The outlet that the words of the article show to be its own; None where none do.

    Where byline or dateline has a wire, "told X" in the body shows that wire's interview.
    """
    name = None if _in_bylines(text, blocks).wires else told(text, blocks)
    return OutletName(name, Basis.TEXT) if name else None


def wire(text: str, blocks: Sequence[Block]) -> OutletName | None:
    """The agency or outlet that byline or dateline names, or the agency that holds the rights; None
    where there is none."""
    wires = _in_bylines(text, blocks).wires
    if wires:
        return OutletName(wires[0], Basis.BYLINE)
    agency = _agency_by_rights(text, blocks)
    return OutletName(agency, Basis.FURNITURE) if agency else None


def from_file_name(source: str) -> OutletName | None:
    """The outlet whose address or full name begins or ends the file's name.

    "The Northern Herald" is not The Herald.
    """
    stem = PurePath(source.replace("\\", "/")).name
    stem = re.sub(r"\.(?:txt|text|md|markdown|html?|xhtml)$", "", stem, flags=re.IGNORECASE)
    for host in HOST.findall(stem.replace("_", " ")):
        found = outlets.by_domain(host)
        if found is not None and not impossible(found.name):
            return OutletName(found.name, Basis.FILE_NAME)
    words = [word for word in re.split(r"[-_.\s]+", stem) if word and not word.isdigit()]
    for count in range(min(6, len(words)), 0, -1):
        for part, beside in (
            (words[:count], words[count : count + 1]),
            (words[-count:], words[-count - 1 : -count]),
        ):
            if len("".join(part)) < 3 or _in_longer_title(part, beside):
                continue
            found = outlets.by_name(" ".join(part))
            if found is not None and not found.cautious and not impossible(found.name):
                return OutletName(found.name, Basis.FILE_NAME)
    return None


def _in_longer_title(part: Sequence[str], beside: Sequence[str]) -> bool:
    """Whether a word of many titles has another beside it: "Northern Herald", "Star Tribune"."""
    title = " ".join(part).lower().removeprefix("the ")
    return title in NAMEPLATE and "".join(beside).lower() not in {"", "the"}


def credit(text: str, blocks: Sequence[Block]) -> str | None:
    """The agency, or the outlet named as the source, whose text is run; None where none is."""
    channel = None
    for block in page_lines(blocks):
        words = text[block.start : min(block.end, block.start + 600)]
        if block.kind is BlockKind.DATELINE:
            for name in _in_dateline(words):
                found = _bearer(name)
                if found is not None or not stations.is_channel(name):
                    return found.name if found else name
                channel = channel or name
        elif not _HELPED.search(words):
            words = heads.unglued(words)
            match = _CREDIT_LINE.search(words)
            found = _any(re.split(r",|\band\b", match.group(1))) if match else None
            if found:
                return found.name
            found = _any(_SPLIT.split(words))
            if found and found.is_agency:
                return found.name
    return _end_credit(text, blocks) or _by_rights(text, blocks) or channel


def _bearer(name: str) -> Outlet | None:
    """The outlet of a name as datelines have it, a station by its sign too ("KPIX 5")."""
    sign = stations.by_name(name.partition(" ")[0]) if " " in name else None
    return outlets.by_name(name) or outlets.by_name(sign or "")


def borrowed(credit: str | None, own: OutletName | None) -> str | None:
    """A credit, but for one that is the report's own outlet in other words ("WAVE" of WAVE 3 News,
    "KMOV.com").

    The call sign of another station than one that shows none may be its own.
    """
    if credit is None or own is None:
        return credit
    mine, other = _squeezed(own.name), _squeezed(credit)
    if mine.startswith(other) or other in map(_squeezed, own.name.split()):
        return None
    sign = _sign(credit)
    if sign is None:
        return credit
    signs = {stations.by_name(word) for word in own.name.split()}
    signs.add(stations.by_host(own.name.lower().split(".")))
    shown = signs - {None}
    return credit if shown and sign not in shown else None


def _sign(name: str) -> str | None:
    """The call sign in a station's name ("WMC" of "WMC Action News 5"); None for all others."""
    return next((sign for sign in map(stations.by_name, name.split()) if sign is not None), None)


def _squeezed(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", _SUFFIX.sub("", name.lower().removeprefix("the ")))


_SUFFIX = re.compile(r"\.(?:com|net|org|tv|co\.uk)$")


def _end_credit(text: str, blocks: Sequence[Block]) -> str | None:
    """An agency after a dash or in brackets at the end of the last paragraph."""
    last = next((b for b in reversed(blocks) if b.kind in BODY), None)
    if last is None or last.kind is BlockKind.LIVE_ENTRY:
        return None
    words = text[max(last.start, last.end - 120) : last.end]
    match = _END_CREDIT.search(words) or re.search(r"\(([A-Z][^()]{1,40})\)\W*$", words)
    found = _any(re.split(r"[/,]|\band\b", match.group(1))) if match else None
    return found.name if found and found.is_agency else None


def _agency_by_rights(text: str, blocks: Sequence[Block]) -> str | None:
    found = outlets.by_name(_by_rights(text, blocks) or "")
    return found.name if found is not None and found.is_agency else None


def _by_rights(text: str, blocks: Sequence[Block]) -> str | None:
    """The agency or station that holds the rights in what a page prints, by its last line on them.

    Of a newspaper or a network that may be the page's own publisher under another name.
    """
    for block in reversed(blocks):
        if block.kind is BlockKind.FURNITURE:
            name = holder(text[block.start : min(block.end, block.start + 300)])
            found = outlets.by_name(name) if name is not None else None
            if found is not None:
                ours = found.is_agency or _sign(found.name) or _sign(name or "")
                return found.name if ours else None
    return None


def _any(parts: Iterable[str]) -> Outlet | None:
    for part in parts:
        found = outlets.by_name(part.strip(" .")) if part.strip(" .") else None
        if found is not None and not impossible(found.name):
            return found
    return None


@dataclass(frozen=True, slots=True)
class _Named:
    """Outlets named in bylines and datelines: the page's own, and wires whose text it may run."""

    own: tuple[str, ...]
    wires: tuple[str, ...]


def _in_bylines(text: str, blocks: Sequence[Block]) -> _Named:
    own: list[str] = []
    wires: list[str] = []
    for block in page_lines(blocks):
        words = " ".join(text[block.start : min(block.end, block.start + 300)].split())
        if block.kind is BlockKind.DATELINE:
            for name in _in_dateline(words):
                found = _bearer(name) or outlets.by_domain(name)
                if found is not None and not found.is_agency:
                    own.append(found.name)
                elif found is not None:
                    wires.append(found.name)
                elif not impossible(name) and (
                    heads.nameplate(name) or _shouted(name) or not heads.person(name)
                ):
                    wires.append(name)
        elif not heads.credits_others(words):
            printed = outlet_line(words)
            words = heads.unglued(words)
            found = printed or _any(_SPLIT.split(words)) or _any((heads.roleless(words),))
            if found is not None:
                (wires if found.is_agency else own).append(found.name)
            else:
                made = _unknown(words)
                own += [made] if made else []
    return _Named(tuple(own), tuple(wires))


def _shouted(name: str) -> bool:
    """Whether a name is all in capitals, as no person's in a dateline: "CBS SF", not "AP STAFF"."""
    first = outlets.by_name(name.split(maxsplit=1)[0])
    return name.isupper() and (first is None or not first.is_agency)


def _in_dateline(words: str) -> Iterator[str]:
    """The names in brackets, between strokes or first: "(KDKA/AP)", "/TASS/", "TASS. MOSCOW,"."""
    for part in _PARENTHESIS.findall(words):
        for piece in part.split("/"):
            if re.fullmatch(r"[A-Z][\w.&'’-]*(?: [A-Z\d][\w.&'’-]*){0,3}", piece.strip()):
                yield piece.strip()
    slashed = re.search(r"/([A-Z][\w ]{1,30})/", words)
    if slashed:
        yield slashed.group(1)
    first = re.match(r"([A-Z]{3,10})\.\s[A-Z]{2,}[^a-z]", words)
    if first and outlets.by_name(first.group(1)) is not None:
        yield first.group(1)


def _unknown(words: str) -> str | None:
    """An outlet that the table lacks, as a byline names it: before a desk, or after a comma."""
    name = _written(words)
    return name if name and not impossible(name) else None


def _written(words: str) -> str | None:
    station = heads.aired(words)
    if station is not None:
        return station
    words = heads.first_issued(heads.undated(heads.unsigned(words)))
    desk = _DESK.match(words)
    if desk is not None and ("/" in words or not heads.person(desk["name"].title())):
        return desk["name"]
    made_for = _FOR.match(words)
    if made_for is not None:
        return made_for["name"]
    last = heads.roleless(re.split(r"\s*[,|]\s*", words)[-1].strip())
    return last if heads.nameplate(last) else None
