"""Whether words put anything forward: greetings, thanks, questions and single words do not."""

from __future__ import annotations

import re

from headwater.knowledge.acts import find_acts

_FORMULA = re.compile(
    r"(?:thanks?(?: you)?|many thanks|good (?:morning|afternoon|evening|night|luck|riddance)"
    r"|hello|hi|hey|dear|welcome|goodbye|bye|farewell|cheers|congratulations|happy (?:birthday"
    r"|new year|anniversary|holidays)|merry christmas|god (?:bless|save|help)|rest in peace|rip"
    r"|amen|bravo|(?:our|my) (?:(?:thoughts|prayers|hearts?"
    r"|condolences|sympathies|deepest|heartfelt|sincere)\b(?: and)? ?)+)(?![\w'’])",
    re.IGNORECASE,
)
_FORMULA_WORDS = 8
"""A formula of more words goes on to say something."""
_WHERE = re.compile(
    r"(?:in|at|on|during|via|through|from|by) (?:an?|the|his|her|their|its|this|that)"
    r" (?:[\w-]+ ){0,3}(?:statement|interview|tweet|post|speech|letter|email|e-mail|briefing"
    r"|press conference|news conference|report|memo|video|message|broadcast|call|filing|release)",
    re.IGNORECASE,
)
_FRAME = " \t\n\"'“”‘’.,;:!…–—-"
_FEW = 2


def puts_forward(words: str) -> bool:
    """Whether `words` say anything that could be so or not.

    One or two do where the second is an act ("Osk resigned"). A question puts nothing forward, nor
    does where something was said ("in a statement").
    """
    told = words.strip(_FRAME)
    count = len(told.split())
    if told.endswith("?") or _WHERE.fullmatch(told):
        return False
    if count <= _FEW and not any(found.start for found in find_acts(told.lower().split())):
        return False
    return count > _FORMULA_WORDS or _FORMULA.match(told) is None
