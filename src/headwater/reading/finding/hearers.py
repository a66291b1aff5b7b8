"""Who stands where a source stands and does not speak: who is told, and to whom a deed is put down.

"Residents were told that it was safe"; "the attack was attributed to the militia". Annotators and
networks often take these for the source. Here they are left out, and who told is the source where
"by" names him ("was told on Monday by his aides that").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.reading.words import nouns
from headwater.records import Span, cut

_ADVERB = (
    r"(?:also|then|later|once|twice|first|already|since|again|always|often|just|now|all|both|\w+ly)"
)
_BE = r"(?:was|were|is|are|am|be|been|being|got|['\u2019](?:re|m))"
_PASSIVE = re.compile(
    rf"(?:.*(?:\s|(?=['\u2019])))?{_BE}\s+(?:{_ADVERB}\s+)*"
    r"(?P<told>given\s+to\s+understand|led\s+to\s+believe|(?P<verb>\w+))(?:\s+(?:of|about|by))?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"(?:,[^,.;]{{1,80}},|,(?=\s(?:who|which)\b)|\s|\b(?:who|which|that|has|have|had|having|will|would|may|must|{_ADVERB})\b"
    rf"|\b{_BE}(?=\s))*",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:\s+(?:on|in|at|last|this|that)\s+[\w ]{1,30}?)?\s+by\s+(?P<who>[^,;:.\n]{2,80}?)\s*"
)


def apart(
    text: str, source: tuple[Span, ...], cue: Sequence[Span], content: tuple[Span, ...]
) -> tuple[tuple[Span, ...], tuple[Span, ...], Span | None]:
    """Source and content without who is told in the passive, and who that is.

    From whom somebody learned it is a source beside him ("the Echo learned from a clerk that").
    Whom "by" names tells where nobody is left ("was told by his aides that"); "by radio" is nobody.
    "[He] was told [to go]" says nothing without him: there he stays.
    """
    source = tuple(one for one in source if not _is_means(text, one))
    source += _learned_from(text, source, cue, content)
    if not is_told(text, cue):
        return source, content, None
    told, heard = _subject(text, source, cue), _subject(text, content, cue)
    tells = tuple(one for one in source if one != told)
    bidden = len(content) == 1 or content[1].quote.startswith(("to ", "not to "))
    said = content if heard is None or bidden else content[1:]
    return tells or _by(text, cue, content), said, told or heard


def hearer(text: str, parts: Sequence[Span], cue: Sequence[Span]) -> Span | None:
    """The subject of words of saying in the passive among some parts, who is told; None else."""
    return _subject(text, parts, cue) if is_told(text, cue) else None


def _subject(text: str, parts: Sequence[Span], cue: Sequence[Span]) -> Span | None:
    """The part right before a cue, but for words that its clause begins with."""
    if not parts or parts[0].end > cue[0].start:
        return None
    return parts[0] if _BETWEEN.fullmatch(text, parts[0].end, cue[0].start) else None


def tells(verb: str) -> bool:
    """Whether a form is of a verb whose object is who is told: "told", "warning"."""
    found = saying.verb(verb)
    return found is not None and found.lemma in words("hearers")


def is_told(text: str, cue: Sequence[Span]) -> bool:
    """Whether words of saying are in the passive of a verb whose object is who is told.

    What was not told is nobody's word ("had not been informed of any truce") and counts as no such.
    """
    if not cue:
        return False
    start = max(text.rfind("\n", 0, cue[0].start) + 1, cue[0].start - _REACH)
    clause = text[start : cue[0].start] + cue[0].quote
    if clause.endswith(_TIDINGS) and _RECEIVED.search(clause):
        return True
    if clause.endswith(_HEAR) and _HEARD.search(clause) and _CLAUSE.match(text, cue[-1].end):
        return True
    found = _PASSIVE.fullmatch(clause)
    verb = found["verb"] if found else ""
    if found is None or (verb and (not tells(verb) or verb.lower().endswith("ing"))):
        return False
    return _NOT.search(clause, max(0, found.start("told") - _NEAR)) is None


def _is_means(text: str, one: Span) -> bool:
    return (
        one.quote in _MEANS
        and _BY_MEANS.search(text, max(0, one.start - _NEAR), one.start) is not None
    )


def culprits(text: str, parts: Sequence[Span], content: Sequence[Span]) -> tuple[Span, ...]:
    """Those of some parts to whom a deed is attributed; nobody where what is attributed is words
    ("remarks attributed to the minister")."""
    found = tuple(
        one for one in parts if _PUT_DOWN.search(text, max(0, one.start - _FAR), one.start)
    )
    words_of = found and content and _WORDS.search(content[0].quote) is not None
    return () if words_of else found


def _learned_from(
    text: str, source: Sequence[Span], cue: Sequence[Span], content: Sequence[Span]
) -> tuple[Span, ...]:
    """Whom words of learning name before what is learned: "learned | from a clerk | that"."""
    if not cue or not content or _LEARNED.search(cue[-1].quote) is None:
        return ()
    found = _FROM.fullmatch(text, cue[-1].end, max(cue[-1].end, content[0].start))
    if found is None or any(one.start < found.end() and found.start() < one.end for one in source):
        return ()
    return (cut(text, *found.span("who")),)


_LEARNED = re.compile(r"\b(?:learn(?:ed|t|s)?|heard|hears|found\sout)\Z")
_FROM = re.compile(r"\s+from\s+(?P<who>[^,;:.\n]{2,80}?)\s*")


def _by(text: str, cue: Sequence[Span], content: Sequence[Span]) -> tuple[Span, ...]:
    """Who tells, between "was told" and what is told, or behind all of it."""
    begin = cue[-1].end
    if cue[-1].quote.lower().endswith(" by"):
        begin -= len(" by")
    after = [span.start for span in content if span.start > begin]
    rest = _SENTENCE.match(text, begin, begin + _FAR)
    end = after[0] if after else rest.end() if rest else begin
    found = _BY.fullmatch(text, begin, end) or _IN_OFFICE.fullmatch(text, begin, end)
    if found is None or found["who"] in _MEANS:
        return ()
    return (cut(text, *found.span("who")),)


_SENTENCE = re.compile(r"[^,;:.\n\"\u201c\u201d]*")
"""What is left of a sentence behind "was told", where the content stands before it."""
_IN_OFFICE = re.compile(
    r"(?:\s+on\s+\w{1,12})?\s+(?:in|at)\s+(?P<who>(?:the|its|their|[A-Z][\w-]{1,20}['\u2019]s?)\s"
    r"(?:[\w'\u2019-]{1,20}\s){0,4}?(?:press\s(?:service|office)|ministry|department|administration"
    r"|embassy|headquarters|secretariat|prosecutor['\u2019]s\soffice)(?:\sof\s[^,;:.\n]{2,50}?)?)\s*",
    re.IGNORECASE,
)
"""The office in which one is told: "was told in the press service of the company"."""
_TIDINGS = (
    *("call", "calls", "tip", "tips", "tip-off", "tip-offs", "report", "reports", "word"),
    *("information", "complaint", "complaints", "notice"),
)
_RECEIVED = re.compile(
    r"\b(?<!not\s)(?:receiv(?:es?|ed|ing)|got|gets|getting|fielded|took)\s(?:an?\s|the\s|several\s|multiple\s"
    rf"|numerous\s|many\s|two\s|\d+\s)?(?:[\w-]+\s)?(?:{'|'.join(_TIDINGS)}|phone\scalls?)\Z"
)
"""Who is told in the active: "dispatchers received a call | that three were hurt"."""
_HEAR = ("hear", "hears", "heard", "hearing")
_HEARD = re.compile(
    r"(?:\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)|\b(?:I|[Ww]e|[Tt]hey)['\u2019](?:m|re|ve))\s"
    rf"(?:(?:have|has|had|am|are|is|was|were|{_ADVERB})\s)*(?:{'|'.join(_HEAR)})\Z"
)
_CLAUSE = re.compile(
    r"\s(?:that\s(?:(?:it|he|she|they|we|there|this|some(?:one|body)|the|an?|his|her|their|my|our|police"
    r"|people|two|three)\s|[A-Z])"
    r"|(?:it|he|she|they|there)(?:\s(?:was|were|is|are|had|has|got|might|may|could)\s|['\u2019](?:s|re)\s))"
)
"""What somebody heard of others, by a clause: "we heard | that it was a home invasion", "I heard |
he's dead"; "a shot", "him shout" he heard himself."""
_MEANS = nouns.words(
    """
    loudspeaker loudspeakers megaphone phone telephone radio email e-mail letter mail post text sms
    SMS telegram fax leaflet leaflets
    """
)
"""By what one is told, and not by whom."""
_BY_MEANS = re.compile(r"\b(?:by|over|via|through|on)\s\Z")
_PUT_DOWN = re.compile(
    r"\b(?:attributed|ascribed)(?:\s+\w+ly)?(?:\s+by\s+[^,;.\n]{2,50}?)?\s+to\s+(?:the\s+)?\Z"
)
_WORDS = re.compile(
    r"\b(?:remarks?|quot(?:es?|ations?)|comments?|words|statements?|messages?|letters?|posts?|tweets?|claims?"
    r"|sayings?|poems?|recordings?|audio|voices?|interviews?|speech(?:es)?|memos?|e-?mails?|documents?)\b|[\"\u201c\u2018]",
    re.IGNORECASE,
)
_FAR = 80
"""How far before a culprit what puts a deed down to him may stand."""
_NOT = re.compile(r"(?:\b(?:not|never)\b|n['\u2019]t\b)")
_NEAR = 20
"""How far before the participle it may be denied."""
_REACH = 40
"""How far before its participle a passive may begin."""
