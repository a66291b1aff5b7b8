"""Who was killed, hurt or held, told in a relative clause or a participle: a claim of its own.

"A suspect in [a shooting on Bourbon Street that left one man dead] was arrested" says two things.
What a report tells of the dead often stands nowhere else in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from headwater.knowledge.acts import Part, find_acts
from headwater.reading.words.finite import has_subject_and_verb
from headwater.records import Span, cut, trim
from headwater.text.phrases import Word, read_words, tags
from headwater.text.wordlists import words as wordset

_STATES = (
    "dead|killed|injured|hurt|wounded|missing|homeless|displaced|hospitali[sz]ed|unconscious"
    r"|paraly[sz]ed|trapped|stranded|unaccounted\sfor"
)
_HARMED = "killed|wounded|injured|hurt|displaced|sickened|maimed|murdered"
_HARMING = "killing|wounding|injuring|displacing|sickening|maiming|murdering"
_HOW = r"(?:(?:also|already|later|fatally|seriously|critically|badly|severely|slightly)\s)?"
_HAVE = r"(?:(?:has|have|had)\s)?"
_OPENS = re.compile(
    rf"""
    \s(?P<event>(?:that|which)\s{_HAVE}{_HOW}
        (?:(?P<left>left)|{_HARMED}|claimed(?=[^.;:]{{1,40}}\blives?\b)
          |took(?=[^.;:]{{1,40}}\blives\b)))\s(?=\S)
  | ,\s(?P<doing>{_HOW}(?:(?P<leaving>leaving)|{_HARMING}))\s(?=\S)
  | ,\s(?P<who>who\s(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s{_HOW}
        (?:(?:shot|stabbed|beaten|burned|crushed)\s(?:and\s|to\s)?)?
        (?:killed|wounded|injured|hurt|murdered|arrested|detained|displaced|left\s(?:{_STATES})
          |death|missing|shot\sdead))\b(?!\W(?:not\b|nor\b))
    """,
    re.VERBOSE,
)
_STATE = re.compile(rf"(?:{_STATES})\b")
_AND_STATE = re.compile(
    rf"(?:,?\sand\s(?!(?:was|were|is|are|has|have|had)\b)[^.;:,]{{1,50}}?\s(?:{_STATES})\b)+"
)
"""Others who were left so: "one dead | and nine others injured"."""
_LEFT_REACH = 90
"""Characters from "left" to what somebody was left."""
_LEAST_OF = (
    r"at\sleast|more\sthan|as\smany\sas|an\sestimated|up\sto|nearly|almost|about|around|some|over"
)
_NUMBERS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?"
    "|dozens|scores|hundreds|thousands|several"
)
_COUNTED = re.compile(
    rf"(?:(?:{_LEAST_OF}|{_NUMBERS}|only|another|all|both|civilians|people|everyone|many|an?|the|his"
    r"|her|its|their)\s|\d|[A-Z][a-z])"
)
"""How those begin whom something befell: by number, by a noun with its article or by name."""
_NUMBER = re.compile(rf"(?:(?:{_LEAST_OF})\s)?(?:\d|(?:{_NUMBERS})\b)", re.IGNORECASE)
_NOBODY = re.compile(r"(?:no|nobody|none|himself|herself|itself|themselves)\b", re.IGNORECASE)
_BINDS = re.compile(
    r"\b(?:if|unless|whether|could|would|might|may|should|had\splanned|plot\w*|not|never|no)\b|n['\u2019]t\b",
    re.IGNORECASE,
)
"""What may leave open or deny what a participle tells."""
_GOES_ON = re.compile(
    rf",\s(?:(?:including|among\sthem|both|all\sof|most\sof|one\sof|some\sof|many\sof|sending"
    rf"|forcing|trapping)\b|(?:and\s)?{_HOW}(?:{_HARMING}|{_HARMED}|leaving|left)\b|(?:{_STATES}|shot)\b)"
)
_HARM = re.compile(_HARMED)
_AND_HARMED = re.compile(rf"and\s(?:also\s)?{_HOW}(?:left|{_HARMED})\s(?=\S)")
_PHRASE = r"(?:D|(?<![DMNPHE]))[DMNPHEA]*[NPM]"
_HEAD = re.compile(rf"(?:{_PHRASE}G?I)*{_PHRASE}G?T*\Z")
_HOLDER = re.compile(rf"{_PHRASE}T?(?:,M)?\Z")
"""The classes of the words (`headwater.text.phrases`) of a noun with what hangs on it."""
_SUBJECT = re.compile(r"(?:[^,XVRKS]{1,40},)?T?(?P<noun>O|(?:[DMNPHE]+I)?[DMNPHE]*[NP])A*[XVE]")
_PLACED = re.compile(r"(?P<at>(?:I[DMNHE]*P[DMNPHE]*|I?[DA]?T)(?:I[DMNPHE]*[NPT]|[TMN])*)\Z")
"""Where and when, right before a participle."""
_SEVERAL = re.compile(r"D?MN*I\Z")
"""Of several of whom more is told: "three members of | a family"."""
_OTHERS = re.compile(r"[KRS]|(?<!V)V")
"""Words by which a participle may be told of another than whom the clause begins with."""
_LAID = re.compile(
    r"\b(?:alleg|accus|charg|suspect|convict|believ|report|indict|sa(?:y|id)\b)\w*", re.IGNORECASE
)
"""What lays a deed to somebody: whom it befell stands, who did it is not told."""
_OF_PERSONS = frozenset({"for", "with", "to", "by", "against", "about", "like", "including"})
_MANY = frozenset(
    {"people", "men", "women", "children", "officers", "others", "victims", "persons"}
)
_ACTS = frozenset(
    {"shoot", "stab", "attack", "explode", "crash", "collapse", "burn", "flood", "quake", "storm"}
    | {"sink", "clash", "fall-ground", "poison", "strike", "bomb"}
)
_EVENTS = wordset(
    "rampage massacre disaster tragedy incident accident spree stampede outbreak violence war"
    " epidemic landslide avalanche derailment raid siege operation gunfire wildfire rockfall riot"
    " gunfight shootout shootings fighting violence protest disaster mudslide cyclone typhoon blaze"
)
_NO_EVENTS = wordset("shot shots bullet bullets round rounds gunshot gunshots gun guns blow blows")
_ENDS = frozenset("XV.;:-")
_MOST = 8
"""Places in a span at which a toll is looked for."""
_REACH = 300
"""Characters of a toll, and of what it is told of."""
_LEAST = 3
"""Words of a rest that can be a claim."""


def tolls_beside(text: str, clause: Sequence[Span]) -> tuple[tuple[Span, ...], ...]:
    """A clause taken apart into what it tells first and each toll told beside it; at least one.

    A toll has with it what it is told of; what it is told of stands in both. A clause that would
    be nothing without its toll stays whole.
    """
    rest: list[Span] = []
    found: list[tuple[Span, ...]] = []
    for span in clause:
        at = span.start
        for opens in islice(_OPENS.finditer(text, span.start, span.end), _MOST):
            if opens.start() < at:
                continue
            told = _toll(text, span, at, opens)
            if told is None:
                continue
            toll, begin, end = told
            found.append(toll)
            rest += _piece(text, at, begin)
            at = end
        rest += _piece(text, at, span.end)
    main = tuple(rest)
    if not found or not _reads(text, main):
        return (tuple(clause),)
    return (main, *found)


def _toll(
    text: str, span: Span, at: int, opens: re.Match[str]
) -> tuple[tuple[Span, ...], int, int] | None:
    """A toll with its head, and from where to where it is cut out; None for what is none."""
    kind = next(name for name in ("event", "doing", "who") if opens[name])
    begin = opens.start()
    begin -= text[begin - 1] == ","
    end = _end(text, opens, kind, span.end)
    head = None if end is None else _head(text, (at, begin), kind, opens[kind])
    if end is None or head is None:
        return None
    past = end + 1 if text[end : end + 1] == "," and end + 1 < span.end else end
    if kind == "doing":
        if not (head or _NUMBER.match(text, opens.end())):
            return None
        return _merged(text, (*head, cut(text, opens.start(kind), end))), begin, past
    return (cut(text, head[0].start, end),), begin, past


def _merged(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Spans with only a comma between them made one."""
    *before, last = spans
    if before and not text[before[-1].end : last.start].strip(" ,"):
        return (*before[:-1], cut(text, before[-1].start, last.end))
    return spans


def _end(text: str, opens: re.Match[str], kind: str, stop: int) -> int | None:
    """Where a toll ends; None where nobody is said to have come to harm."""
    at = opens.end()
    if kind != "who":
        if _NOBODY.match(text, at) or not _COUNTED.match(text, at, stop):
            return None
        if opens["left"] or opens["leaving"]:
            reach = min(stop, at + _LEFT_REACH)
            state = _STATE.search(text, at, reach)
            if state is None or re.search(r"[.;:!?\n]", text[at : state.start()]):
                return None
            further = _AND_STATE.match(text, state.end(), min(stop, state.end() + _LEFT_REACH))
            at = state.end() if further is None else further.end()
    reach = min(stop, at + _REACH)
    words = read_words(text, at, reach)
    classes = tags(words)
    place = _last(text, words, classes)
    if place == len(words) and reach < stop:
        return None
    if kind != "who" and not (
        opens["left"] or opens["leaving"] or _NAMES.search(classes, 0, place)
    ):
        return None
    if classes[place : place + 1] in {"X", "V"} and _RESTRICTS.search(classes, 0, place):
        return None
    if classes[place : place + 1] == ":":
        return stop
    return words[place - 1].end if place else at


def _last(text: str, words: Sequence[Word], classes: str) -> int:
    """The number of words of a toll, from those whom it befell on."""
    place = 0
    while place < len(words) and classes[place] not in _ENDS:
        if classes[place] == "," and not (
            _GOES_ON.match(text, words[place].start) or _LISTED.match(classes, place)
        ):
            break
        if classes[place] == "C" and _opens_clause(text, words, classes, place):
            break
        place += 1
        while place < len(words) and _goes_on(words, classes, place):
            place += 1
    while place and classes[place - 1] == "C":
        place -= 1
    return place


def _goes_on(words: Sequence[Word], classes: str, place: int) -> bool:
    """Whether a word in the form of a verb is how those before it were left: "others injured"; or
    tells what befell others: "killed one and | left three hurt"."""
    if classes[place] != "V":
        return False
    said, before = words[place].lower, words[place - 1]
    if before.tag == "C":
        return said == "left" or _HARM.fullmatch(said) is not None
    if _STATE.fullmatch(said) or said == "shot":
        return before.tag in "NPOM,"
    return False


def _opens_clause(text: str, words: Sequence[Word], classes: str, place: int) -> bool:
    """Whether an "and" leads on with a verb: "that killed five and was planned"."""
    if _AND_HARMED.match(text, words[place].start):
        return False
    return words[place].lower != "and" or re.match("A?[XVEO]", classes[place + 1 :]) is not None


_LISTED = re.compile(
    r",(?:M(?=[,.]|\Z)|[DMNPHEI]+(?:,[DMNPHE]+)?,?C[DMNPGE]|C[DMNPHE]+(?=[,.I]|\Z)|[DMNPHE]+(?:\.?\Z))"
)
"""What goes on in a row of those harmed: "four, Ada, and wounding", ", sending nine to wards"."""
_NAMES = re.compile("[NPM]")
_RESTRICTS = re.compile("[RKS]")
"""What a verb behind a toll may belong to: "people who lived there"."""


def _head(text: str, bounds: tuple[int, int], kind: str, opening: str) -> tuple[Span, ...] | None:
    """What a toll is told of, before it; empty where that is not sure, None where it is none."""
    start, stop = bounds
    if kind == "doing":
        return _doer(text, read_words(text, start, stop)) if stop - start < _REACH else None
    if stop - start > _REACH:
        start = max(start, text.find(" ", stop - _REACH, stop))
    words = read_words(text, start, stop)
    classes = tags(words)
    noun = (_HOLDER if kind == "who" else _HEAD).search(classes)
    if noun is None:
        return None
    first = noun.start()
    found = _person(words, classes, first, opening) if kind == "who" else _event(words, first)
    return None if found is None else (cut(text, words[found].start, words[-1].end),)


def _person(words: Sequence[Word], classes: str, first: int, opening: str) -> int | None:
    """From where the person is told of whom something befell; None where it may be another."""
    before = words[first - 1] if first else None
    if before is not None and before.tag == "I":
        if before.lower == "of" and (whole := _SEVERAL.search(classes, 0, first)):
            return whole.start()
        if before.lower not in _OF_PERSONS:
            return None
    if before is not None and before.tag in ",C":
        return None
    many = opening.split()[1] in ("were", "have")
    several = "M" in classes[first : first + 2] or any(w.lower in _MANY for w in words[first:])
    name = all(word.tag in "PM," for word in words[first:])
    return None if many and (name or not several) else first


def _event(words: Sequence[Word], first: int) -> int | None:
    """From where the noun for what happened is told: "[the shooting on Osk Street] that left";
    None where nothing happened there."""
    last = None
    for at in range(len(words) - 1, first - 1, -1):
        if words[at].tag in "NPG" and _is_event(words[at].lower):
            last = at
            break
    if last is None:
        return None
    while last > 0 and words[last - 1].tag in "DMNPHET" and words[last].tag != "D":
        last -= 1
    return last


@lru_cache(maxsize=2048)
def _is_event(word: str) -> bool:
    """Whether a word names what has victims."""
    found = tuple(find_acts([word]))
    if word in _NO_EVENTS:
        return False
    noun = any(s.part is Part.NOUN for one in found for s in one.senses)
    return word in _EVENTS or (noun and any(one.acts & _ACTS for one in found))


def _doer(text: str, words: Sequence[Word]) -> tuple[Span, ...] | None:
    """Who did it, with where and when: "[A man] opened fire [in Osk on Monday], killing two"."""
    classes = tags(words)
    if not words or _BINDS.search(text, words[0].start, words[-1].end):
        return None
    who: tuple[Span, ...] = ()
    subject = _SUBJECT.match(classes)
    after = 0 if subject is None else subject.end()
    if subject is not None and not _OTHERS.search(classes, after):
        last = words[subject.end("noun") - 1].end
        if not _LAID.search(text, words[0].start, words[-1].end):
            who = (cut(text, words[0].start, last),)
    placed = _PLACED.search(classes, after)
    if placed is None:
        return who
    at = words[placed.start("at")].start
    return (*who, cut(text, at, words[-1].end))


def _piece(text: str, start: int, end: int) -> list[Span]:
    while end > start and text[end - 1] in ", \t":
        end -= 1
    whole = trim(text, start, end) if start < end else None
    return [whole] if whole is not None and any(c.isalpha() for c in whole.quote) else []


def _reads(text: str, main: tuple[Span, ...]) -> bool:
    """Whether what is left is a claim: a subject and a verb in one row."""
    words = " ".join(span.quote for span in main)
    return len(words.split()) >= _LEAST and has_subject_and_verb(words, 0, len(words))
