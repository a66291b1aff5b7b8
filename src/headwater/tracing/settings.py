"""Where somebody is said to have spoken: in public, or at a meeting."""

from __future__ import annotations

import re

from headwater.records import Report, Statement

MEETING = re.compile(
    r"\b(?:met|meet|meeting|talks|discussed|discussions|phone call|received|hosted)\b",
    re.IGNORECASE,
)


SETTING = re.compile(
    r"\b(?:news|press|media) (?:conference|briefing|release|availability|call)s?\b|\bbriefings?\b"
    r"|\b(?:told|tells|telling) (?:reporters|journalists|lawmakers|parliament|supporters|senators"
    r"|councillors|(?:the|his|her|its|their|a) (?:[\w-]+ ){0,2}?(?:court|jury|crowd|hearing"
    r"|inquiry|inquest|council|committee|assembly|cabinet|ministers|parliament|congress|senate"
    r"|party|caucus|supporters|followers|nation|shareholders|audience|gathering|conference"
    r"|congregation|mourners|worshippers))\b"
    r"|\bin (?:an?|the|his|her|their|its) (?:[\w-]+ ){0,3}(?:statement|post|tweet|speech|address"
    r"|video|message|letter|release|filing|affidavit|complaint|indictment|lawsuit|hearing)\b"
    r"|\b(?:at|during|outside) (?:an?|the|his|her|their) (?:[\w-]+ ){0,3}(?:vigil|rally|hearing"
    r"|trial|inquest|inquiry|meeting|event|ceremony|protest|scene|funeral|summit|debate|speech"
    r"|session|court)\b"
    r"|\b(?:in|before) (?:parliament|court|congress|the (?:house|senate|commons|court|assembly))\b"
    r"|\b(?:posted|wrote|tweeted|announced|testified|addressed)\b"
    r"|\bon (?:X|Twitter|Facebook|Telegram|Instagram|TikTok|social media)\b"
    r"|\bon state (?:television|TV)\b",
    re.IGNORECASE,
)
_AROUND = 80
"""Characters either side of source and cue in which a setting is looked for."""


def frame(statement: Statement, report: Report) -> str:
    """The words around source and cue without the content, within the block."""
    marks = (*statement.sources, *statement.cue)
    if not marks:
        return ""
    first, last = min(m.start for m in marks), max(m.end for m in marks)
    block = next((b for b in report.blocks if b.start <= first < b.end), None)
    if block is None:
        return ""
    start, end = max(block.start, first - _AROUND), min(block.end, last + _AROUND)
    pieces: list[str] = []
    for span in sorted(statement.content):
        if span.start > start:
            pieces.append(report.text[start : min(span.start, end)])
        start = max(start, span.end)
    return " | ".join([*pieces, report.text[start:end] if start < end else ""])
