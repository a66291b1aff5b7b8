"""An outlet's piece, or what it has, that somebody only speaks about, and an outlet that only asks
him before others: no way to him.

"Asked about a Reuters report, the minister said"; "Reacting to mail obtained by the Guardian, she
said"; "the mayor, whose deal was exposed by the Post, said". What is revealed is heard through the
outlet only where it is a paper, or a recording, in which somebody speaks.
"""

from __future__ import annotations

import re

from headwater.reading.words.documents import HELD_NOUN

_PIECE = (
    r"(?:article|report|story|piece|column|op-?ed|editorial|investigation|documentary|claim|account"
    r"|expos[e\u00e9]|revelation|allegation|leak|scoop|item|dispatch|profile)s?"
)
_TO_IT = (
    r"(?:(?:asked|questioned|pressed|quizzed|challenged|spoke|speaking|comment\w*|pressure)\s+"
    r"(?:about|on|over)|(?:respond\w*|react\w*|repl\w+|response|reaction|reply|answer|referen\w+"
    r"|referring|admitted)\s+to|(?:confronted|presented|faced)\s+with|after|following|since)"
)
_HAD = (
    r"(?:seen|obtained|reviewed|viewed|examined|published|reported|released|broadcast|carried|aired"
    r"|printed|posted|shown|revealed|disclosed|exposed|uncovered|unearthed|leaked|made\s+public)"
)
_ABOUT = re.compile(
    r"\b(?:on|about|over|denied|rejected|dismissed)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}"
    rf"{_PIECE}\s+(?:in|by|on)\s+(?:the\s+)?$"
    rf"|\b{_TO_IT}\s[^,;:.\u201c\u201d\"]{{2,70}}?\s{_HAD}\s+(?:[\w-]+\s+)?(?:by|in|on|to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before an outlet, where somebody speaks about its piece or about what it has."""
_DENIED = re.compile(
    r"\b(?:den(?:y|ie[sd]|ying)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|dismiss(?:es|ed|ing)?"
    r"|disput(?:es?|ed|ing)|contradict(?:s|ed|ing)?|confirm(?:s|ed|ing)?)\s+"
    r"(?:\w+\s+){0,2}?(?:what|(?:(?:the|a|an|all|any|some)\s+)?(?:news|information|rumou?rs?|reports?|claims?|stor(?:y|ies)"
    rf"|allegations?|accusations?))\s[^,;:.\u201c\u201d\"]{{0,60}}?\b{_HAD}\s+(?:by|in|on)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before an outlet whose news somebody denies or confirms: "denying what was published by"."""
_ABOUT_ITS = re.compile(
    rf"(?:\b(?:on|about|over)|\b{_TO_IT})\s+(?:(?:an?|the)\s+)?$", re.IGNORECASE
)
_ITS_PIECE = re.compile(rf"(?:['\u2019]s?)?\s+(?:[\w-]+\s+){{0,2}}?{_PIECE}\b")
"""Around an outlet: "to comment on | an AFP | report"."""
REVEALED = (
    r"(?:revealed|disclosed|exposed|uncovered|unearthed|divulged|documented|brought\s+to\s+light)"
)
"""What an outlet does with what was not known."""
_REVEALED = re.compile(
    rf"\b{REVEALED}\s+"
    r"(?:[\w-]+\s+){0,2}by\s+(?:[\w'\u2019-]+\s+){0,4}?$",
    re.IGNORECASE,
)
_PAPER = re.compile(
    rf"\b(?:{HELD_NOUN}|investigations?|inquir(?:y|ies)|excerpts?|details|correspondence|evidence),?\s"
    r"(?:(?:that|which)\s(?:was|were|had\sbeen|has\sbeen|have\sbeen)\s)?"
    r"(?:(?:first|later|recently|also|only|\w+ly)\s){0,2}\Z",
    re.IGNORECASE,
)
"""Before "revealed by": what may be read or heard."""


def is_spoken_about(text: str, start: int, outlet: tuple[int, int]) -> bool:
    """Whether an outlet only has, or has told, what somebody speaks about; `start` is where the
    words before it begin."""
    left = text[start : outlet[0]]
    if _ABOUT.search(left) or _DENIED.search(left):
        return True
    if _ABOUT_ITS.search(left) and _ITS_PIECE.match(text, outlet[1]):
        return True
    revealed = _REVEALED.search(left)
    return revealed is not None and _PAPER.search(left[: revealed.start()]) is None


_QUESTION = re.compile(
    r"\b(?:an?|the|that|this|another|one|his|her)\s+(?:[\w-]+\s+)?question\s+(?:\w+\s+){0,2}?(?:from|by)"
    r"\s+[^,;:.\u201c\u201d\"]{0,40}$",
    re.IGNORECASE,
)
_ITS_QUESTION = re.compile(
    r"(?:['\u2019]s?)?(?:\s+(?:\w+[ -])?(?:reporter|correspondent|journalist)(?:['\u2019]s?)?)?"
    r"\s+question\b"
)
_ANSWERS_IT = re.compile(r"\b(?:answer|repl(?:y|ies)|respon[ds])", re.IGNORECASE)
_IN_WRITING = re.compile(r"\b(?:e-?mail|written|wrote|letter|message)", re.IGNORECASE)
"""A question that was sent, and whose answer only who asked it has."""
_LEFT = 90
"""How far left of an outlet its question may stand, in characters."""


def only_asks(text: str, start: int, outlet: tuple[int, int]) -> bool:
    """Whether an outlet put one question, whose answer all hear who are there: "in reply to a
    question by Al Osk's correspondent"; `start` is where the words before it begin."""
    left = text[max(start, outlet[0] - _LEFT) : outlet[0]]
    asks = _QUESTION.search(left) is not None
    asks = asks or (_ANSWERS_IT.search(left) and _ITS_QUESTION.match(text, outlet[1])) is not None
    return asks and _IN_WRITING.search(left) is None
