"""Whether a text says that several spoke jointly."""

from __future__ import annotations

import re
from collections.abc import Mapping

from headwater.text.sentences import split_sentences
from headwater.tracing.carriers import Carrier

_JOINT = re.compile(
    r"\bjointly\b|\bjoint\s+(?:\w+\s+)?(?:statement|declaration|communiqu[eé]|readout|letter|"
    r"announcement|appeal|release|report|news\s+conference|press\s+conference|op-ed|article)\b",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(r"\bannounc(?:e|es|ed|ing)\b", re.IGNORECASE)
"""What several do together in one sentence: "the mayor and the police announced that ..."."""
_AROUND = 400


def is_joint(carrier: Carrier, texts: Mapping[str, str]) -> bool:
    """Whether the sentence of a carrier speaks of a joint statement, or its several sources are
    said to have announced the claim by one verb."""
    text = texts[carrier.report]
    if any(_ANNOUNCED.search(span.quote) for span in carrier.statement.cue):
        return True
    spans = (*carrier.statement.content, *carrier.statement.sources, *carrier.statement.cue)
    first = min(span.start for span in spans)
    last = max(span.end for span in spans)
    start, end = max(0, first - _AROUND), min(len(text), last + _AROUND)
    return any(
        _JOINT.search(text, begin, stop) is not None
        for begin, stop in split_sentences(text, start, end)
        if begin < last and first < stop
    )
