"""Who would not tell, does not know or was not reached: a statement that claims nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.words.finite import has_verb
from headwater.records import Form, Span

_REFUSED = re.compile(
    r"""\b(?:
        (?:declin|refus)(?:ed|es|ing)\s+(?:\w+ly\s+)?
        (?:to\s+(?:comment|discuss|elaborate|answer|say|state|speculate|speak|provide|give|confirm|reveal|disclose
            |identify|name|specify|be\s+(?:named|identified|quoted|drawn))
          |comment|any\s+comment)
      | (?:did|do|does|has|have|had|would|will|could)(?:\s+not|n['\u2019]t)\s+
        (?:yet\s+)?(?:\w+ly\s+)?
        (?:respond(?:ed)?(?!\sin\skind)|repl(?:y|ied)|comment(?:ed)?|answer(?:ed)?(?!\ssince\b)
          |return(?:ed)?\s(?:\w+\s){0,3}?(?:calls?|messages?|e-?mails?|requests?|texts)
          |(?:say|said|disclose|specify|reveal|elaborate)\s*
           (?:for\s(?:sure|certain)|definitively|exactly|precisely)?\s*
           (?=what|who|whom|whose|how|why|where|when|which|whether|if\b|[,.;])
          |(?:elaborate|be\s+(?:named|identified|drawn)))
      | referred\s+(?:all\s+)?(?:questions|inquiries|enquiries|requests|queries|calls)\s
        (?:[\w'\u2019-]+\s){0,8}?to
      | (?:did|would|could|will)(?:\s+not|n['\u2019]t)\s+(?:\w+ly\s+)?
        (?:give|provide|release|name|identify)\s+(?:\w+\s+){0,2}(?:names?|details?|reasons?|figures?|dates?|numbers?|information|comment|them)
      | (?:has|have|had|did)(?:\s+not|n['\u2019]t)\s+(?:yet\s+)?issued?\s+(?:a|any)\s+
        (?:statement|comment)
      | (?:has|have|had)\s+yet\s+to\s+(?:comment|respond|reply|answer|say|confirm)
      | (?:could\s+not|couldn['\u2019]t)\s+(?:\w+ly\s+)?be\s+(?:reached|contacted)
      | (?:was|were)(?:\s+not|n['\u2019]t)\s+(?:\w+ly\s+)?(?:available|reachable)
      | (?:unable\sto|(?:could|did)(?:\s+not|n['\u2019]t))\s(?:\w+ly\s)?
        (?:obtain|get|reach|contact|secure|receive)\s[^.;]{0,60}?\b(?:comment|response|reply|answer)\b
      | (?<!-)no\s+(?:immediate\s+)?(?:comment|response|reply)
      | (?:questions|requests?|calls?|messages?|e-?mails?|letters?|enquir(?:y|ies)|inquir(?:y|ies))
        \s[^.;]{0,60}?(?:(?:went|gone|remain(?:s|ed)?)\sunanswered
        |(?:was|were)(?:\snot|n['\u2019]t)\s(?:\w+ly\s)?(?:answered|returned))
      | (?:attempts?|efforts?|calls?|messages?|e-?mails?)\s(?:to|for|seeking)\s
        (?:(?:seek|get|obtain)\s)?(?:\w+\s)?(?:comment|(?:reach|contact)\s[^.;]{2,60}?\sfor\scomment)\b
        [^.;]{0,40}?\s(?:unsuccessful|(?:were|was)(?:\s+not|n['\u2019]t)\s|failed)
      | (?:asked|requested|wished|wanted)\s+not\s+to\s+be\s+(?:named|identified|quoted)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_UNABLE = re.compile(
    r"(?:(?:was|were|is|are)\s(?:not\s(?:\w+\s)?able|unable)\sto"
    r"|(?:could|can|would|did|do|does|has|have|had)(?:\s?not|n['\u2019]t)|cannot|declined\sto|refused\sto)"
    r"\s(?:(?:yet|immediately|independently|\w+ly)\s)*"
    r"(?:confirm|verify|corroborate|authenticate|determine|establish|estimate|specify|disclose|release|give)"
    r"(?:ed)?"
    r"|(?:makes?|made|making)\s(?:no|little|only\spassing)\s(?:mention|reference)(?:\s(?:of|to))?"
    r"|(?:does|do|did|has|have|had)(?:\snot|n['\u2019]t)\s(?:\w+ly\s)?(?:mention|address|refer\sto)(?:ed)?",
    re.IGNORECASE,
)
"""Cues of who does not know or is silent: with a thing and no clause ("could not confirm the
number") he says nothing."""
_REFUSAL_REACH = 40
"""How far before its content a cue may begin that makes it a refused comment."""
_OWN_REACH = 160


def is_refusal(text: str, form: Form, cues: Sequence[Span], content: Sequence[Span]) -> bool:
    """Whether the statement only says that somebody would not speak."""
    if any(_refuses(cue.quote) for cue in cues):
        return True
    unable = len(cues) == 1 and _UNABLE.fullmatch(cues[0].quote) is not None
    that = content[0].quote.startswith("that ")
    if unable and not that and not any(has_verb(text, s.start, s.end) for s in content):
        return True
    if form is Form.OWN_VOICE:
        return any(_refuses(span.quote[:_OWN_REACH]) for span in content)
    if not cues or not content:
        return False
    start, end = cues[0].start, max(content[-1].end, cues[-1].end)
    begin, stop = max(0, start - _REFUSAL_REACH), min(end, start + _OWN_REACH)
    found = _REFUSED.search(text, begin, stop) if _may_refuse(text[begin:stop]) else None
    return found is not None and found.start() <= cues[-1].end and found.end() >= start


def _refuses(words: str) -> bool:
    return _may_refuse(words) and _REFUSED.search(words) is not None


def _may_refuse(words: str) -> bool:
    """Whether words hold one of those that every refusal needs: most hold none."""
    return any(map(words.lower().__contains__, _REFUSING))


_REFUSING = (
    *("not", "n't", "n\u2019t", "declin", "refus", "referred", "yet", "unanswered", "unable"),
    *("comment", "response", "reply"),
)
