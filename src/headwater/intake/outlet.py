"""Which outlet a report is from, and whose text it runs, by what the report itself shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from headwater.intake import furniture, heads
from headwater.knowledge import outlets
from headwater.knowledge.outlets import Outlet
from headwater.records import BODY, Basis, Block, BlockKind, OutletName

_AGENCIES = ("agency", "state-agency")
_HOST = re.compile(
    r"(?:https?://|www\.|@)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})(?![\w@-])", re.IGNORECASE
)
_PARENTHESIS = re.compile(r"\(([^()]{2,40})\)")
_END_CREDIT = re.compile(r"(?:^|[.!?”\"]\s*)[—–-]{1,2}\s?(?:with )?([A-Z][\w .&'’]{1,40})\.?\s*$")
_CREDIT_LINE = re.compile(
    r"(?:source|sources|credit|information from|with (?:reporting|files|inputs?"
    r"|additional reporting)"
    r" (?:from|by)|(?:reporting|report) from|via)\s?:?\s(?:the )?([A-Z][^.;()|]{1,60})",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"^\W{0,3}(?:the )?([A-Z][^.;()|]{1,60}?) (?:also )?contributed to", re.IGNORECASE
)
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
_TOLD = re.compile(
    r"\b(?:told|tells?|spoke(?:n)? (?:exclusively )?(?:to|with)|speaking (?:exclusively )?(?:to"
    r"|with)|interview with|statement to)"
    r"\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_NAMELESS = re.compile(
    r"\b(?:sources?|officials?|recruits?|observers?|diplomats?|witness(?:es)?|residents?|people"
    r"|persons?|some|others|who|analysts?"
    r"|experts?|insiders?|aides?|members?)\b[^.!?]{0,60}$",
    re.IGNORECASE,
)
_BEFORE_CITED = re.compile(
    r"\b(?:according to|cit(?:ed|es|ing)|quot(?:ed|es|ing)|seen by|reviewed by|obtained by"
    r"|reported (?:by|in)|published (?:by|in)|told by"
    r"|report (?:by|in|from)|interview(?:ed)? (?:by|with)|as)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_AFTER_CITED = re.compile(
    r"^(?:[’']s?)?\s*(?:\([A-Z]{2,6}\)\s*)?(?:(?:has|had|also|first|earlier|later|previously"
    r"|then|which|newspaper|network|report)\s+){0,2}"
    r"(?:reports?|reported|reporting|said|says|wrote|writes|quoted|quotes|cited|cites|citing"
    r"|published|revealed|reveals"
    r"|claimed|claims|noted|added|found|learned|confirmed|quoting|report|story|investigation"
    r"|article|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_AFTER_EARLIER = re.compile(
    r"^\s*(?:last|earlier|in (?:\w+ )?(?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december)"
    r"|previously|at the time|(?:a|two|three|several) \w+ ago|that (?:month|week|year)|on (?:mon"
    r"|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_SOCIAL = frozenset({"X", "Facebook", "Twitter", "YouTube", "Instagram", "Telegram"})


def is_agency(name: str | None) -> bool:
    """Whether `name` is that of a news agency."""
    found = outlets.by_name(name) if name else None
    return found is not None and found.kind in _AGENCIES


def named(name: str, basis: Basis) -> OutletName:
    """The outlet of that name: canonical where the table has it, else as written."""
    found = outlets.by_name(name) or outlets.by_domain(name)
    return OutletName(found.name if found else " ".join(name.split()), basis)


def from_blocks(text: str, blocks: Sequence[Block]) -> OutletName | None:
    """The outlet that the text itself shows, by the best basis; None where none does.

    An agency in byline or dateline is the outlet only where nothing shows another one: its text
    is run by many.
    """
    byline = list(_in_bylines(text, blocks))
    own = [found for found in byline if not is_agency(found)]
    if own:
        return OutletName(own[0], Basis.BYLINE)
    name = _in_furniture(text, blocks)
    if name is not None and not (byline and is_agency(name)):
        return OutletName(name, Basis.FURNITURE)
    if not byline:
        name = _in_body(text, blocks)
        return OutletName(name, Basis.TEXT) if name else None
    return OutletName(byline[0], Basis.BYLINE)


def from_file_name(source: str) -> OutletName | None:
    """The outlet whose address or full name begins or ends the file's name."""
    stem = PurePath(source.replace("\\", "/")).name
    stem = re.sub(r"\.(?:txt|text|md|markdown|html?|xhtml)$", "", stem, flags=re.IGNORECASE)
    for host in _HOST.findall(stem):
        found = outlets.by_domain(host.replace("_", "."))
        if found is not None:
            return OutletName(found.name, Basis.FILE_NAME)
    words = [word for word in re.split(r"[-_.\s]+", stem) if word and not word.isdigit()]
    for count in range(min(6, len(words)), 0, -1):
        for part in (words[:count], words[-count:]):
            found = outlets.by_name(" ".join(part))
            if found is not None and not found.cautious and len("".join(part)) >= 3:
                return OutletName(found.name, Basis.FILE_NAME)
    return None


def credit(text: str, blocks: Sequence[Block]) -> str | None:
    """The agency, or the outlet named as the source, whose text is run; None where none is."""
    for block in blocks:
        words = text[block.start : min(block.end, block.start + 600)]
        if block.kind is BlockKind.DATELINE:
            for part in _PARENTHESIS.findall(words):
                found = _any(re.split(r"[/,]", part))
                if found and found.kind in _AGENCIES:
                    return found.name
        elif block.kind is BlockKind.BYLINE:
            for pattern in (_CREDIT_LINE, _CONTRIBUTED):
                match = pattern.search(words)
                found = _any(re.split(r",|\band\b", match.group(1))) if match else None
                if found:
                    return found.name
            found = _any(_SPLIT.split(words))
            if found and found.kind in _AGENCIES:
                return found.name
    return _end_credit(text, blocks)


def _end_credit(text: str, blocks: Sequence[Block]) -> str | None:
    """An agency after a dash or in brackets at the end of the last paragraph."""
    last = next((b for b in reversed(blocks) if b.kind in BODY), None)
    if last is None:
        return None
    words = text[max(last.start, last.end - 120) : last.end]
    match = _END_CREDIT.search(words) or re.search(r"\(([A-Z][^()]{1,40})\)\W*$", words)
    found = _any(re.split(r"[/,]|\band\b", match.group(1))) if match else None
    return found.name if found and found.kind in _AGENCIES else None


def _any(parts: Iterable[str]) -> Outlet | None:
    for part in parts:
        found = outlets.by_name(part.strip(" .")) if part.strip(" .") else None
        if found is not None:
            return found
    return None


def _in_bylines(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    """Outlets named in bylines and datelines, as the table has them or before a desk."""
    for block in blocks:
        words = " ".join(text[block.start : min(block.end, block.start + 300)].split())
        if block.kind is BlockKind.DATELINE:
            for part in _PARENTHESIS.findall(words):
                for piece in part.split("/"):
                    found = outlets.by_name(piece.strip()) or outlets.by_domain(piece.strip())
                    if found:
                        yield found.name
        elif block.kind is BlockKind.BYLINE and not heads.credits_others(words):
            known = _any(_SPLIT.split(words))
            desk = _DESK.match(words) or _FOR.match(words)
            if known is not None:
                yield known.name
            elif (
                (desk is not None and not heads.person(desk["name"].title()))
                or (desk is not None and desk.re is _FOR)
                or (desk is not None and "/" in words)
            ):
                yield desk["name"]


def _in_furniture(text: str, blocks: Sequence[Block]) -> str | None:
    """The outlet whose address, rights or name stand in the site's furniture, if it is one."""
    addresses: list[str] = []
    names: list[str] = []
    for block in blocks:
        if block.kind is not BlockKind.FURNITURE:
            continue
        words = text[block.start : min(block.end, block.start + 600)]
        for host in _HOST.findall(words):
            found = outlets.by_domain(host)
            if found and found.name not in _SOCIAL:
                addresses.append(found.name)
        if not furniture.leads_elsewhere(words):
            names += [f.entry.name for f in outlets.find(words) if f.entry.name not in _SOCIAL]
    for candidates in (addresses, names):
        if len(set(candidates)) == 1:
            return candidates[0]
        if candidates and candidates.count(candidates[0]) * 2 > len(candidates):
            return candidates[0]
    return None


def _in_body(text: str, blocks: Sequence[Block]) -> str | None:
    """X of "told X" where nothing treats X as cited and only one X is left."""
    told: dict[str, bool] = {}
    cited: set[str] = set()
    for block in blocks:
        if block.kind not in BODY:
            continue
        end = min(block.end, block.start + 20_000)
        found = [(f.start, f.end, f.entry.name) for f in outlets.find(text, block.start, end)]
        for short in outlets.find_shorts(text, block.start, end):
            found += [(short.start, short.end, outlet.name) for outlet in short.entry]
        for start, stop, name in found:
            before = text[max(block.start, start - 120) : start]
            after = text[stop : min(block.end, stop + 60)]
            if _BEFORE_CITED.search(before) or _AFTER_CITED.match(after):
                cited.add(name)
            elif _TOLD.search(before):
                if _AFTER_EARLIER.match(after):
                    cited.add(name)
                told[name] = told.get(name, False) or not _NAMELESS.search(_TOLD.sub("", before))
            elif re.search(r"\b(?:via|per|by)\s+(?:the\s+)?$", before):
                cited.add(name)
    left = [name for name in told if name not in cited]
    if len(left) > 1:
        left = [name for name in left if told[name]]
    return left[0] if len(left) == 1 else None
