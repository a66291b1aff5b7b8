"""Attributions written by hand: a passage with marks for source, cue, content and recipient.

    {s|Two officials} {c|told} {r|Reuters} {t|that the ship had sunk}.

`s`, `c`, `t` and `r` mark source, cue, content and recipient; a number after the letter tells
attributions apart, the one without being number 0. One whose content holds another is its outer.
"""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.reading.chains.build import build_chains
from headwater.reading.finding.attributed import Attribution, Built
from headwater.records import BlockKind, Chain, Form, HopBasis, Report, Span, cut
from tests.builders import report

_MARK = re.compile(r"\{(?P<what>[sctr])(?P<number>\d*)\||(?P<close>\})")


def attributed(passage: str, outlet: str | None = None) -> tuple[Report, tuple[Attribution, ...]]:
    """The report of a marked passage (paragraphs by a line break) and its attributions."""
    plain, spans = _parse(passage)
    made = report(*plain.split("\n"), outlet=outlet)
    assert made.text.replace("\n\n", "\n") == plain
    shift = [0] * (len(plain) + 1)
    for place in range(1, len(plain) + 1):
        shift[place] = shift[place - 1] + (plain[place - 1] == "\n")
    found: list[Attribution] = []
    for number in sorted({number for _, number in spans}):

        def of(what: str, number: int = number) -> tuple[Span, ...]:
            places = spans.get((what, number), [])
            return tuple(sorted(cut(made.text, a + shift[a], b + shift[b]) for a, b in places))

        form = Form.INDIRECT if of("s") else Form.UNSOURCED
        found.append(
            Attribution(
                content=of("t"),
                sources=of("s"),
                cue=of("c"),
                form=form,
                block=BlockKind.PARAGRAPH,
                recipient=next(iter(of("r")), None),
            )
        )
    return made, _nested(found)


def _parse(passage: str) -> tuple[str, dict[tuple[str, int], list[tuple[int, int]]]]:
    plain, at = "", 0
    spans: dict[tuple[str, int], list[tuple[int, int]]] = {}
    stack: list[tuple[str, int, int]] = []
    for mark in _MARK.finditer(passage):
        plain += passage[at : mark.start()]
        at = mark.end()
        if mark["close"]:
            what, number, start = stack.pop()
            spans.setdefault((what, number), []).append((start, len(plain)))
        else:
            stack.append((mark["what"], int(mark["number"] or 0), len(plain)))
    return plain + passage[at:], spans


def _nested(found: list[Attribution]) -> tuple[Attribution, ...]:
    order = sorted(found, key=lambda a: (a.content[0].start, -a.content[-1].end))
    made: list[Attribution] = []
    for place, one in enumerate(order):
        outers = [
            index
            for index, other in enumerate(order[:place])
            if any(span.covers(one.content[0]) and span != one.content[0] for span in other.content)
        ]
        made.append(replace(one, outer=max(outers, default=None)))
    return tuple(made)


def chains_of(passage: str, outlet: str | None = None) -> list[list[str]]:
    """The chains of each attribution of a marked passage, in the notation of `shown`."""
    return [[shown(chain) for chain in one.chains] for one in built(passage, outlet)]


def built(passage: str, outlet: str | None = None) -> tuple[Built, ...]:
    """What the chain builder makes of a marked passage."""
    return build_chains(*attributed(passage, outlet))


def shown(chain: Chain) -> str:
    """`"Outlet <told< anonymous:two US officials*2"`; a basis other than stated in brackets."""
    words = [chain.hops[0].name or "?"]
    for before, hop in zip(chain.hops, chain.hops[1:], strict=False):
        count = "" if hop.count is None or hop.kind.value == "person" else f"*{hop.count}"
        basis = "" if hop.basis is HopBasis.STATED else f"({hop.basis.value})"
        had = before.relation.value if before.relation else ""
        words.append(f"<{had}< {hop.kind.value}:{hop.name or '?'}{count}{basis}")
    return " ".join(words)
