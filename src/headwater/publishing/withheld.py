"""Who would not tell: statements that put nothing forward, and that editors ask for."""

from __future__ import annotations

import re

from headwater.publishing import contract as c
from headwater.publishing.index import Index
from headwater.publishing.words import as_read, joined
from headwater.records import BlockKind

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
    )""",
    re.VERBOSE | re.IGNORECASE,
)


def withheld(index: Index) -> tuple[c.Statement, ...]:
    """The statements of the text that tell who would not say something, in the order of the reports
    and their texts; those that stand in a claim are shown there."""
    found = (one for one in index.case.statements if _is_withheld(one))
    return tuple(sorted(found, key=lambda one: (index.numbers[one.report], one.cue[0].start)))


def _is_withheld(one: c.Statement) -> bool:
    if one.claims or not one.cue or not one.sources or one.block is BlockKind.TITLE:
        return False
    return _WITHHELD.match(joined(as_read(one.content, one.cue))) is not None
