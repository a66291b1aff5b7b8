"""Words that negate, and phrases that hold such a word and negate nothing ("no fewer than")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.knowledge import grammar

_LOOK_ALIKES = re.compile(
    r"""\b(?:
    not\s(?:only|just|merely|simply|solely|least|without|to\smention|long\s(?:after|before|ago)
        |far\sfrom|the\s(?:only|first|last|sole))
  | no\s(?:fewer|less|more|later|earlier|sooner|greater|higher|lower|longer|other|worse)\sthan
  | no\s(?:sooner|less|matter|doubt|wonder|stranger|secret|surprise|coincidence|accident|small
        |mean|ordinary|end\sof|fault\sof|denying|mistaking)
  | no\squestion\sthat
  | no\s(?:choice|option|alternative|recourse)\s(?:but|other\sthan|except)
  | no[-\s](?:fly|go|confidence|man['\u2019]s|show|frills)
  | (?:nothing|nobody|none|no\sone)\s(?:but|except|save|other\sthan|short\sof|less\sthan|more\sthan)
  | nothing\sif\snot
  | (?:without|beyond)\s(?:a\s|any\s|all\s)?(?:doubt|question) | without\sfail
  | to\sno\savail | in\sno\stime | for\s(?:no\s(?:\w+\s)?reason|nothing)
  | (?:los[et]|losing|wast(?:e|ed|ing))\sno\stime
  | (?:leav(?:e|es|ing)|left)\sno\s(?:survivors|doubt|stone)
  | (?:spar(?:e|es|ed|ing))\sno\s(?:effort|expense)
  | (?:pull(?:s|ed)?)\sno\spunches
  | or\snot
  | (?:even|as)\sif | regardless(?:\sof)?\s(?:whether|if) | (?<=matter\s)(?:whether|if)
  | if\s(?:any|ever|anything|at\sall|so)(?=\s?[,.;)\u2014\u2013-])
  | (?<=few\s)if\sany | (?<=little\s)if\sany
  | if\snot\s(?:more|most|all|hundreds|thousands|millions|the|impossible|worse|better|outright)
  | (?<=,\s)if\snot\s(?!possible|now|then|for|him|her|them)(?:\w+(?:ous|ful|ive|able|al|ic))(?=,)
  | (?:can|could)(?:\s?not|n['\u2019]t)\s(?:help\s)?but
  | (?:can|ca|could)n['\u2019]t\shelp\sbut
  | zero\s(?:degrees|emissions) | (?:net|ground|below|above|from|patient)\szero
  | zero(?!\s(?:[\w-]+\s)?(?:[\w-]+s|evidence|damage|proof|interest|support|chance)\b)
    )(?!\w)
  | (?<=[a-z])n['\u2019]t\s(?:only|just|merely|simply)\b
  | \b(?-i:No|Nos)\.\s?\d | \b(?-i:Not\suntil|Never\sbefore|Never\smind)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HINT = re.compile(
    r"(?=[nNdqwzZi])(?:[nN]o(?:\b|[nst]|thing|body)|doubt|question|without\sfail|[nN]ever|[zZ]ero"
    r"|\bif\b|whether\b|n['\u2019]t\b)"
)
"""What every look-alike holds: most sentences hold none, and are passed over fast."""
_NEGATION = re.compile(
    r"""\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|hardly|scarcely)\b
  | n['\u2019]t\b | (?<=\bcan)not\b | \bzero\s(?=(?:\w+\s)?\w+s\b)
  | \bwithout\s(?=(?:\w+ly\s)?\w+ing\b)
  | (?<!\ba\s)(?<!\bthe\s)(?<!\bpast\s)(?<!\blast\s)(?<!\bnext\s)(?<!\bfirst\s)\bfew\b
    """,
    re.VERBOSE | re.IGNORECASE,
)

_VERDICTS = grammar.words("untruths") | grammar.words("verdicts")
UNTRUE = re.compile(rf"\b(?:{'|'.join(sorted(_VERDICTS))})\b", re.IGNORECASE)
"""A word that calls something untrue: "a lie", "baseless"."""


def look_alikes(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The places in `text[start:end]` of phrases that look like a negation and are none.

    "no fewer than", "no choice but", "not only", "nothing short of", "No. 10", and "even if",
    "if any", which look like a condition. In text order; none for an empty stretch.
    """
    if not _HINT.search(text, start, end):
        return
    for match in _LOOK_ALIKES.finditer(text, start, end):
        yield match.start(), match.end()


def negation(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The places of the words in `text[start:end]` that negate, look-alikes left out.

    Half-open, in text order; empty where nothing is negated. It says which words negate, not what
    they negate: "without" only before a verb ("without firing"), "few" but not "a few".
    """
    idle = list(look_alikes(text, start, end))
    found: list[tuple[int, int]] = []
    at = 0
    for match in _NEGATION.finditer(text, start, end):
        while at < len(idle) and idle[at][1] <= match.start():
            at += 1
        if at == len(idle) or match.start() < idle[at][0]:
            stop = match.start() + len(match.group().rstrip())
            found.append((match.start(), stop))
    return tuple(found)
