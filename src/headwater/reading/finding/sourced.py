"""What of the words for a source can be one: no relative pronoun, no lone article, no verb.

What a model marks as who speaks runs over now and then into what he does before ("Osk police is in
charge | and says"), or stands behind the thing that he speaks of ("the man investigators | seek").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.words.finite import has_verb, is_finite
from headwater.reading.words.nouns import BODIES, is_human
from headwater.records import Span, cut, trim
from headwater.text.numbers import written
from headwater.text.wordlists import words


def sourced(text: str, source: Sequence[Span], cue: Sequence[Span]) -> tuple[Span, ...]:
    """The parts of a source that name or describe somebody, each as far as it does so."""
    if not source and cue:
        return _paper_before(text, cue[0])
    whole = _whole_words(text, source)
    whole = _who_approached(text, whole, cue)
    found = (_of(text, span, cue) for span in _past_occasion(text, whole, cue))
    return tuple(span for span in found if span is not None)


def _paper_before(text: str, cue: Span) -> tuple[Span, ...]:
    """The paper that opens a sentence and states something in it, which a model left out: "But
    minutes of a meeting in May | state"; empty where there is none."""
    start = max(text.rfind("\n", 0, cue.start) + 1, cue.start - _PAPER_REACH)
    found = _PAPER.search(text, start, cue.start) if _STATES.fullmatch(cue.quote) else None
    if found is None or has_verb(text, *found.span("what")):
        return ()
    return (cut(text, *found.span("what")),)


_PAPER_REACH = 120
_STATES = re.compile(r"(?:state|say|show|indicate|suggest|reveal|note|allege)s?", re.IGNORECASE)
_PAPER = re.compile(
    r"(?:(?<=[.!?]\s)|(?<=\n)|\A)(?:(?:But|And|Yet|However),?\s)?"
    r"(?P<what>(?:[Tt]he\s|[Aa]n?\s)?(?:[a-z-]+\s){0,2}?(?:[Mm]inutes|[Rr]ecords|[Pp]apers|[Dd]ocuments|[Ll]ogs"
    r"|[Mm]emos?|[Ll]etters?|[Ee]-?mails?|[Rr]eports?|[Ff]ilings?|[Tt]ranscripts?)"
    r"(?:\s(?:of|from|in|by|for|dated|at|with)\s[\w'\u2019 -]{2,80}?)?)\s\Z"
)


def _whole_words(text: str, source: Sequence[Span]) -> tuple[Span, ...]:
    """The parts of a source from the beginnings of their words on, two that a hyphen parts as one:
    "Miami-|Dade Police", "Velda | - | Osk police"."""
    whole: list[Span] = []
    for span in source:
        start = span.start
        if text[start - 1 : start] == "-" and text[start : start + 1].isalnum():
            before = _FIRST_PART.search(text, max(0, start - _LONGEST), start)
            start = before.start() if before is not None else start
        while whole and start < whole[-1].end:
            start = min(start, whole.pop().start)
        whole.append(cut(text, start, span.end) if start != span.start else span)
    return tuple(whole)


_FIRST_PART = re.compile(r"(?<![\w-])(?![A-Z]{5})[^\W\d_][\w.]*-\Z")
_LONGEST = 30
"""How many characters a word before a hyphen may have."""


def _who_approached(text: str, source: tuple[Span, ...], cue: Sequence[Span]) -> tuple[Span, ...]:
    """The source of what is asked by who comes up to another: "Osk approached [a guard] asking",
    and not the guard; of "a guard saying" it may be either."""
    asks = len(source) == 1 and cue and _ASKING.match(cue[0].quote)
    if not asks or not 0 <= cue[0].start - source[0].end <= 1:
        return source
    start = source[0].start
    comes = _APPROACHED.search(text, max(0, start - _APPROACH), start)
    return source if comes is None else (cut(text, *comes.span("who")),)


_ASKING = re.compile(r"(?:asking|demanding)\b")
_APPROACH = 80
_APPROACHED = re.compile(
    r"(?<![\w'\u2019-])(?P<who>(?:the|an?|one|two|three)\s[a-z-]+|(?!(?:The|An?|When|Then|As|After)\s)"
    r"[A-Z][\w.-]+(?:\s[A-Z][\w.-]+){0,2}|(?:The|An?)\s[a-z-]+|[Hh]e|[Ss]he|[Tt]hey)\s"
    r"(?:then\s|also\s|later\s)?(?:approached|accosted|(?:walked|came|went|ran)\sup\sto|turned\sto)\s\Z"
)
"""Who comes up to another, right before that one."""


def _past_occasion(text: str, source: Sequence[Span], cue: Sequence[Span]) -> tuple[Span, ...]:
    """The source without whom a clause before it tells of: "When [police] arrived [Osk] said"."""
    if not source or not cue or not 0 <= cue[0].start - source[-1].end <= 1:
        return tuple(source)
    first, last = source[0], source[-1]
    opening = _OCCASION.search(text, max(0, first.start - _BACK), first.start)
    if opening is None:
        return tuple(source)
    if len(source) > 1:
        between = text[first.end : last.start]
        verb = between.split()
        told = bool(verb) and is_finite(verb[0]) and _JOINED.search(between) is None
        return (last,) if told else tuple(source)
    for word in _THEN.finditer(first.quote):
        if is_finite(word["verb"]):
            return (cut(text, first.start + word.start("who"), first.end),)
    return (first,)


def _of(text: str, span: Span, cue: Sequence[Span]) -> Span | None:
    if span.quote in _ARTICLES and cue and cue[0].quote != ":":
        return None
    if cue and cue[0].quote == ":" and _TOLL.match(span.quote):
        return None
    told = _WITHOUT_SUBJECT.match(span.quote)
    if told is not None and _is_verb(told["verb"]):
        return _with_subject(text, span, span.start + told.start("verb"))
    behind = _BEHIND.search(span.quote) if cue and 0 <= cue[0].start - span.end <= 1 else None
    if behind is not None:
        return cut(text, span.start + behind.start("who"), span.end)
    if cue and 0 <= cue[0].start - span.end <= 1:
        late = _AFTER_EVENT.search(text, max(0, span.start - _LONGEST), span.end)
        if late is not None and span.start < late.start("who"):
            return cut(text, late.start("who"), span.end)
    if span.quote.lower() in _HIS_OWN:
        return cut(text, span.start, span.end - len(" own"))
    put_in = _PUT_IN.search(span.quote)
    if put_in is not None:
        return cut(text, span.start + put_in.start("who"), span.start + put_in.end("who"))
    opening = _PRONOUN.match(span.quote)
    if opening is not None:
        return cut(text, span.start + opening.end(), span.end)
    verb = _verb(span.quote) if " " in span.quote else None
    subject = trim(text, span.start, span.start + verb) if verb else None
    return cut(text, subject.start, subject.end) if subject is not None else span


_HIS_OWN = frozenset({"his own", "her own", "its own", "their own"})
"""Whose own account something is: "by his own reckoning"."""


def _is_verb(word: str) -> bool:
    """Whether a word behind "who" is the verb and no subject: "who lives there", but not "who
    relatives called"."""
    return is_finite(word) or (word.endswith("s") and not is_human(word) and word not in BODIES)


def _with_subject(text: str, span: Span, verb: int) -> Span | None:
    """Who is told of where a source is but what a relative clause tells, from its `verb` on: "Ann
    Osk, | who was at home | believes"; None where nobody stands before it."""
    for shape in (_OPENS_SENTENCE, _NOUN_BEFORE):
        who = shape.search(text, max(0, verb - _SUBJECT), verb)
        if who is not None and not has_verb(text, *who.span("who")):
            return cut(text, who.start("who"), span.end)
    return None


_WITHOUT_SUBJECT = re.compile(
    r"(?:who\s(?=[a-z]+\s)|which\s(?=[a-z]+\s)|(?=(?:is|are|was|were|has|have|had|did|does)\s))(?P<verb>[a-z]+)\s"
)
_SUBJECT = 160
_OPENS_SENTENCE = re.compile(
    r"(?:\A|\n|[.!?\u201d\"]\s)(?P<who>[A-Z][^.!?;:\n\u201c\u201d\"]+?),?\s(?:who|which)\s\Z"
)
_NOUN_BEFORE = re.compile(
    r"(?<![\w'\u2019-])(?P<who>(?:[A-Z][\w.-]+(?:['\u2019]s)?\s)*(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir"
    r"|[Oo]ne|[Aa]nother)\s(?:[a-z-]+\s){0,3}?[a-z-]+|[A-Z][\w-]+)),?\s(?:who|which)\s\Z"
)
"""Whom a relative clause hangs on, with which a sentence begins or by a noun phrase alone."""


def _verb(quote: str) -> int | None:
    """Where a finite verb stands after its subject, outside all that hangs on it; else None.

    "The woman the court had jailed", "a man Osk has met": that is another's verb.
    """
    if _MARKED.search(quote):
        return None
    before = ""
    for match in _WORD.finditer(quote):
        word = match.group()
        if word.lower() in _SUBORDINATE:
            return None
        spoken = word in _SPOKEN and match.end() == len(quote)
        if before and (word in _FINITE or spoken):
            loose = before in _PRONOUNS or before in _DETERMINERS
            return None if loose or _ELIDED.search(quote, 0, match.start()) else match.start()
        before = word.lower()
    return None


_WORD = re.compile(r"[\w'\u2019-]+")
_MARKED = re.compile('["\u201c\u201d(\\[]')
_FINITE = words(
    """
    is are was were has have had does did will would can could may might must isn't aren't wasn't
    weren't hasn't haven't hadn't doesn't didn't won't wouldn't
    """
)
_SPOKEN = frozenset(("said", "says", "told"))
_ELIDED = re.compile(
    r"(?<!\bof)(?<!\bin)(?<!\bat)(?<!\bon)(?<!\bby)(?<!\bto)(?<!\bfor)(?<!\bfrom)(?<!\bwith)(?<!\band)(?<!,)"
    r"\s(?:the|an?|his|her|its|their|our|he|she|they|it|we|I|you)\s"
    r"|^(?i:an?|the|two|three|some|one)\s(?:[a-z-]+\s)+[A-Z]"
)
"""A subject of its own behind the thing: "a woman the court | had", "two men Osk | has"."""
_SUBORDINATE = words(
    """
    who which that whose whom where when what whoever whatever as after before because while if
    whether how why than since until though although
    """
)
_PRONOUNS = words("he she they it we i you who")
_DETERMINERS = words("the a an his her its their our my this that no any of to and or")
_ARTICLES = frozenset(("the", "a", "an", "The", "A", "An"))
_PRONOUN = re.compile(
    r"(?:who|whom|which|that(?=\s[\w\s-]*(?:s|people|police|family|staff)\Z))\s"
    r"(?!(?:(?!family)\w+ly|also|then|now|later|once|first|never|have|has|had)\b)(?=[\w])"
)
"""A pronoun before another's name: "the boy | who relatives | called Osk"."""
_PUT_IN = re.compile(r",\s[(\[](?P<who>[A-Z][\w'\u2019.-]+(?:\s[A-Z][\w'\u2019.-]+){0,2})[)\]]\Z")
"""Who is put in for a pronoun of a quotation: "After an inquiry, (Osk) | admitted"."""
_SPEAKERS = (
    r"(?:authorities|police|witnesses|investigators|officials|prosecutors|sources|deputies|detectives"
    r"|relatives|neighbou?rs|friends)"
)
_BEHIND = re.compile(
    r"\b(?:(?:man|men|woman|women|boys?|girls?|teens?|teenagers?|persons?|people|suspects?|gunm[ae]n|ones?"
    r"|driver|child|children|victims?)(?<!of\speople)"
    r"|(?:is|are|was|were)(?:\s(?:dead|alive|missing|wounded|injured|hurt))?"
    r"|(?:that|who|whom|which))\s(?P<who>(?:law\senforcement\s)?"
    rf"{_SPEAKERS})\Z"
)
"""Who speaks behind the thing that he speaks of: "the boy authorities | believe fired"."""
_AFTER_EVENT = re.compile(
    r"\b(?:After|Following|During|Before|Upon|Amid|At|In|Based\son)\s(?:[a-z'\u2019-]+\s){0,4}?"
    r"(?:investigations?|inquiry|probe|inspections?|examinations?|autops(?:y|ies)|post-mortems?"
    r"|search(?:es)?|reviews?|analysis|tests|meetings?|hearings?|trial|interviews?|interrogations?"
    r"|questioning|raids?|operation|attacks?|shootings?|crash|explosions?|blasts?|fire|chase|pursuit"
    r"|stand-?off|briefings?|conference|consultations?|surgery|verdict|ruling|arrests?|incident|storm"
    r"|talks|votes?|calls?|struggle|fight|argument|checks?|audits?)\s"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s)?"
    rf"(?P<who>(?:law\senforcement\s)?(?:{_SPEAKERS}|doctors|officers|ministers|lawyers|residents"
    r"|rescuers|firefighters|experts|inspectors|soldiers|agents|scientists|researchers|rangers"
    r"|medics|paramedics|engineers|officials|leaders|judges|diplomats|auditors|regulators))\Z"
)
"""What was over when many spoke: "After further investigation | police | said"."""
_NUMBER = rf"(?:\d+|an?|{written(1, 12)}|dozens|several|many)"
_TOLL = re.compile(
    rf"(?:at\sleast\s|more\sthan\s|up\sto\s)?{_NUMBER}\s(?:[\w-]+\s){{0,3}}?"
    r"(?:killed|dead|dies?|died|wounded|injured|hurt|shot|missing|arrested|detained|charged|feared"
    r"|hospitali[sz]ed)\b",
    re.IGNORECASE,
)
"""A number of dead before a colon: "2 killed, 3 hurt in Osk: 'It was dark'"."""
_BACK = 12
_OCCASION = re.compile(
    r"(?:^|[\n.!?\u201d\"]\s?|,\s|\b(?:and|but)\s)(?:when|as|after|before|while|once|until|since|because)\s\Z",
    re.IGNORECASE,
)
"""What opens a clause that tells when or why something was said."""
_JOINED = re.compile(r"[,;]|\b(?:and|or)\b")
_THEN = re.compile(r"(?<=\s)(?P<verb>[a-z]+)\s(?=(?P<who>(?:[A-Z]|the\s|an?\s|his\s|her\s)\S))")
"""A verb and who may be the subject of the next: "police | arrived Osk"."""
