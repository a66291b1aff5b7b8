"""Who would not tell: statements that put nothing forward, and that editors ask for."""

from __future__ import annotations

import re

from headwater.publishing import contract as c
from headwater.publishing.index import Index
from headwater.publishing.words import joined
from headwater.records import BlockKind, Form, StanceValue

_WITHHELD = re.compile(
    r"""\b(?:
        (?:declin|refus)\w*\s(?:\w+ly\s)?
        (?:to\s(?:\w+ly\s)?(?:comment|discuss|elaborate|answer|respond|say|speak|talk|provide|give|confirm
            |reveal|disclose|divulge|identify|name|specify|explain|release|share|be\s)
          |(?:all\s|any\s)?(?:comment|requests?|interview))
      | (?:did|do|does|has|have|had|would|will|could)(?:\snot|n['\u2019]t)\s(?:\w+ly\s|yet\s){0,2}
        (?:respond|repl(?:y|ied)|return|comment|answer|say|said|disclos|specif|identif|elaborat
          |releas|provid|confirm|discuss|address|explain|reveal|name|give|be\s(?:drawn|named|reached))
      | (?:has|have|had)\syet\sto\s(?:comment|respond|reply|answer|say|confirm)
      | (?:could\snot|couldn['\u2019]t)\s(?:\w+ly\s)?be\s(?:reached|contacted)
      | (?:unable\sto|(?:could|did)(?:\snot|n['\u2019]t))\s(?:\w+ly\s)?
        (?:obtain|get|reach|contact|secure|receive)\s[^.;]{0,60}?\b(?:comment|response|reply|answer)\b
      | (?:was|were)(?:\snot|n['\u2019]t)\s(?:\w+ly\s)?
        (?:available\s(?:for|to)\s\w*\s?(?:comment|speak)|reachable)
      | (?<!-)no\s(?:immediate\s)?(?:comment|response|reply)
      | (?:went|gone|remain(?:s|ed)?)\sunanswered
      | (?:was|were)(?:\snot|n['\u2019]t)\s(?:\w+ly\s)?(?:answered|returned)
      | referred\s(?:all\s)?(?:questions|inquiries|enquiries|requests|queries|calls)
    )""",
    re.VERBOSE | re.IGNORECASE,
)


def withheld(index: Index) -> tuple[c.Statement, ...]:
    """The statements of the text that tell who would not say something, in the order of the reports
    and their texts; those that stand in a claim are shown there.

    One in the outlet's own voice ("The owner could not be reached") is left out where its words are
    also found to be somebody's.
    """
    found = [one for one in index.case.statements if _is_withheld(one)]
    theirs = {(one.report, each.start) for one in found for each in one.cue}
    kept = (
        one
        for one in found
        if one.cue
        or not any(
            report == one.report and each.start <= start < each.end
            for report, start in theirs
            for each in one.content
        )
    )
    return tuple(sorted(kept, key=lambda one: (index.numbers[one.report], told(one)[0].start)))


def told(one: c.Statement) -> tuple[c.Span, ...]:
    """The words of such a statement from those of not saying on, all where these come last: what
    goes before is only what it is about ("He said it fell. The army | refused to confirm | it")."""
    spans = sorted((*one.cue, *one.content), key=lambda span: span.start)
    last = spans[-1] in one.cue
    return tuple(each for each in spans if last or not one.cue or each.start >= one.cue[0].start)


def _is_withheld(one: c.Statement) -> bool:
    if one.claims or one.block is BlockKind.TITLE:
        return False
    words = joined(told(one))
    if one.form is Form.OWN_VOICE:
        return one.stance.value is StanceValue.UNCOMMITTED and _WITHHELD.search(words) is not None
    named = bool(one.cue and one.sources)
    return named and _WITHHELD.match(words, words.find(one.cue[0].quote)) is not None
