"""How far the words go that the network took for one speaker's.

What somebody says in his own marks may run on over sentences; what is told of it ends with the
sentence in which it is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from headwater.knowledge import saying
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.predicates import opening
from headwater.reading.words.finite import has_subject_and_verb, has_verb, is_finite
from headwater.records import Span, cut, trim
from headwater.text.quotes import Quoted, find_quotes
from headwater.text.sentences import split_sentences


def within_reach(text: str, one: Spanned, home: Span) -> Spanned:
    """The attribution, of words of the block `home`, with the source and the content of its own
    sentence, as the functions below tell."""
    one = without_frame(text, turned(text, one), home)
    one = with_main_clause(text, in_relative(text, one), home)
    one = with_rest(text, asked(text, own_source(text, one, home)), home)
    return up_to_turn(text, own_clause(text, within_sentence(text, one, home)))


def turned(text: str, one: Spanned) -> Spanned:
    """The attribution of a verb that opens its sentence before its speaker, without who and what
    was told before: "Said Osk: “It fell.” | Replied Roe: “It stands.”"."""
    if len(one.cue) != 1 or not one.cue[0].quote[:1].isupper():
        return one
    who = tuple(span for span in one.source if span.start > one.cue[0].end)
    said = tuple(span for span in one.content if who and span.start > who[-1].end)
    if not said or _LED.fullmatch(text, who[-1].end, said[0].start + 1) is None:
        return one
    return replace(one, source=who, content=said)


def without_frame(text: str, one: Spanned, home: Span) -> Spanned:
    """The attribution of a quotation in a sentence of its own, of words of the block `home`,
    without when it was said: "When I asked him, Osk laughs. [“Why me?”]"."""
    if not one.source or not one.cue or _FRAME.match(one.content[0].quote) is None:
        return one
    frame, *said = one.content
    end = max(one.source[-1].end, one.cue[-1].end)
    if frame.end > min(one.source[0].start, one.cue[0].start) or _IN_MARKS.search(frame.quote):
        return one
    if not said:
        quote = next((q for q in find_quotes(text, home.start, home.end) if q.start >= end), None)
        said = [] if quote is None or quote.scare else [cut(text, quote.start, quote.end)]
    if not said or not all(_IN_MARKS.match(span.quote) for span in said):
        return one
    if _STANDS_APART.fullmatch(text, end, said[0].start) is None:
        return one
    return replace(one, content=tuple(said))


def own_clause(text: str, one: Spanned) -> Spanned:
    """The attribution by an aside of saying, of the clause in which the aside stands and no other.

    A word that opens a clause right before it tells where that begins: "Osk left because, he said,
    it was late", "sold it, but, Roe said, kept the mill". A clause beside a noun that is open there
    ends before the verb of that noun: "The plan, one that grew, he said, out of need, | was
    dropped".
    """
    if not one.source or not one.cue or len(one.content) < _AROUND:
        return one
    said = (*one.source, *one.cue)
    first, last = min(p.start for p in said), max(p.end for p in said)
    before = next((span for span in reversed(one.content) if span.end <= first), None)
    after = next((span for span in one.content if span.start >= last), None)
    if before is None or after is None or not _ASIDE.fullmatch(text, before.end, first):
        return one
    if _IN_MARKS.search(before.quote + after.quote) or not text.startswith(", ", last):
        return one
    opens = _OPENER.search(text, before.start, before.end)
    if opens is not None and has_verb(text, before.start, opens.start()):
        clause = has_subject_and_verb(text, after.start, after.end)
        alone = clause and not is_finite(after.quote.split()[0])
        alone |= opens["who"] is not None and has_verb(text, after.start, after.end)
        kept = (cut(text, *opens.span("who")),) if opens["who"] is not None else ()
        return replace(one, content=(*kept, after)) if alone else one
    return _beside_noun(text, one, before, after)


def _beside_noun(text: str, one: Spanned, before: Span, after: Span) -> Spanned:
    """The attribution of a clause beside a noun without what the sentence tells of the noun."""
    begin = _APPOSED.search(text, before.start, before.end)
    if begin is None or has_verb(text, before.start, begin.start()):
        return one
    ends = (m for m in _VERB_NEXT.finditer(text, after.start, after.end))
    end = next((m.start() for m in ends if is_finite(m["verb"])), None)
    if end is None:
        return one
    opening = cut(text, begin.start("rel"), before.end)
    return replace(one, content=(opening, cut(text, after.start, end)))


def in_relative(text: str, one: Spanned) -> Spanned:
    """The attribution of a relative clause in which its source stands: "the page, [which] according
    to [Osk] [is run from Velm], was shut"."""
    if not one.cue:
        return one
    who = _WHO.search(text, max(0, one.cue[0].start - _NEAR), one.cue[0].start)
    named = _TO.match(text, one.cue[0].start) if who is not None else None
    if who is None or named is None:
        return one
    stop = _STOP.search(text, named.end())
    end = stop.start() if stop is not None else len(text)
    verb = _first_verb(text, named.end(), end, closed=who["comma"] is not None)
    if verb is None:
        return one
    source = trim(text, named.end(), text.rfind(" ", 0, verb))
    comma = text.find(",", verb, end)
    while comma >= 0 and (then := _THEN.match(text, comma)) and not is_finite(then["verb"]):
        comma = text.find(",", comma + 1, end)
    said = trim(text, verb, end if comma < 0 else comma)
    if source is None or said is None:
        return one
    if source.quote.endswith(","):
        source = cut(text, source.start, source.end - 1)
    return replace(one, source=(source,), content=(cut(text, *who.span("who")), said))


def _first_verb(text: str, start: int, end: int, *, closed: bool) -> int | None:
    """Where what is told begins behind a source: its first finite verb, right behind the comma
    where a comma closes the source in; None where none is seen."""
    words = list(_WORD.finditer(text, start, end))
    for before, word in pairwise(words):
        comma = "," in text[before.end() : word.start()]
        if is_finite(word.group()) and comma is closed:
            return word.start()
        if comma:
            return None
    return None


def with_main_clause(text: str, one: Spanned, home: Span) -> Spanned:
    """The attribution of a condition or of a clause with "but", told before its source, with what
    it hangs on: "[Velm will talk, but only if the guns fall silent], Osk said"."""
    if not one.source or not one.cue or len(one.content) != 1:
        return one
    said = one.content[0]
    behind = said.end <= min(one.source[0].start, one.cue[0].start)
    hangs = _HANGS.match(said.quote) is not None
    turns = behind and not hangs and _BUT.search(text, max(0, said.start - 6), said.start)
    if not behind or not (hangs or turns) or _MARKED.search(said.quote):
        return one
    start = max((s for s, _ in split_sentences(text, home.start, home.end) if s <= said.start))
    before = text[start : said.start]
    if _MARKED.search(before) or saying.lets_speak(before):
        return one
    joined = turns or _JOINT.search(before)
    main = has_subject_and_verb(text, start, said.start) and joined
    return replace(one, content=(cut(text, start, said.end),)) if main else one


def with_rest(text: str, one: Spanned, home: Span) -> Spanned:
    """The attribution by an aside with the clause that hangs on what it is of: "[It was planned],
    according to Osk, [before the roof fell]"."""
    if len(one.content) != 1 or not one.source or not one.cue:
        return one
    said, end = one.content[0], one.source[-1].end
    if said.end > one.cue[0].start or not _ACCORDING.fullmatch(one.cue[0].quote):
        return one
    rest = _REST.match(text, end, home.end)
    if rest is None or _IN_MARKS.search(said.quote) or not has_verb(text, *rest.span("rest")):
        return one
    if saying.lets_speak(rest["rest"]) or _TIME.search(rest["rest"]):
        return one
    return replace(one, content=(said, cut(text, *rest.span("rest"))))


def up_to_turn(text: str, one: Spanned) -> Spanned:
    """The attribution of a question that somebody does not answer, without what is told against it:
    "declined to say if Velm has guns, | but the rebels have them"."""
    if len(one.content) != 1 or not one.cue or _SILENT.search(one.cue[-1].quote) is None:
        return one
    said = one.content[0]
    turn = _TURN.search(text, said.start, said.end) if _ASKED.match(said.quote) else None
    if turn is None or not has_subject_and_verb(text, turn.end(), said.end):
        return one
    return replace(one, content=(cut(text, said.start, turn.start()),))


def asked(text: str, one: Spanned) -> Spanned:
    """The attribution of a question without whom it was put to: "Osk, asked if it fell, said"."""
    if len(one.source) != 1 or not one.cue or _PUT.fullmatch(one.cue[0].quote) is None:
        return one
    beside = _BESIDE.fullmatch(text, one.source[0].end, one.cue[0].start) is not None
    answer = _ANSWER.match(text, one.content[-1].end) if beside else None
    if answer is None or saying.verb(answer["verb"]) is None:
        return one
    return replace(one, source=())


def own_source(text: str, one: Spanned, home: Span) -> Spanned:
    """The attribution of a participle with whom its own sentence begins: "The council closed it.
    [Osk] then left, saying that it fell" is none of the council."""
    if not one.cue or len(one.cue[0].quote.split()) > 1 or not one.cue[0].quote.endswith("ing"):
        return one
    if not one.source or _STOP.search(text, one.source[0].start, one.cue[0].start) is None:
        return one
    sentences = split_sentences(text, home.start, home.end)
    start = max((s for s, _ in sentences if s <= one.cue[0].start), default=home.start)
    near = tuple(span for span in one.source if span.end > start)
    if near:
        return replace(one, source=near)
    beside = text.endswith(", ", 0, one.cue[0].start)
    first = opening(text, start, one.cue[0].start) if beside else None
    if first is None:
        return one
    # "Osk then": the adverb is the verb's
    name = _BARE.match(text, first.start, first.end)
    return replace(one, source=(first if name is None else cut(text, *name.span("name")),))


def within_sentence(text: str, one: Spanned, home: Span) -> Spanned:
    """The attribution without further sentences of its block (`home`) that nobody is quoted in.

    They stay behind a colon, where somebody speaks of himself, without a verb, and where nothing
    else is said. Of "according to" a quotation in a sentence before is another's.
    """
    if not one.cue or one.cue[-1].quote.endswith(":") or not _runs_on(text, one):
        return one
    sentences = split_sentences(text, home.start, home.end)
    said = (*one.source, *one.cue)
    own = [s for s in sentences if any(p.start < s[1] and s[0] < p.end for p in said)]
    if not own or not any(p.start < e and s < p.end for p in one.content for s, e in own):
        return one
    quotes = [each for each in find_quotes(text, home.start, home.end) if not each.scare]
    if _ACCORDING.fullmatch(one.cue[0].quote):
        quotes = [each for each in quotes if each.end > own[0][0]]
    kept = tuple(
        piece
        for span in one.content
        for piece in (
            _pieces(text, span, sentences, own, quotes)
            if home.covers(span) and not _MARKED.match(span.quote)
            else (span,)
        )
    )
    return replace(one, content=kept) if kept and kept != one.content else one


def _runs_on(text: str, one: Spanned) -> bool:
    """Whether a stop stands between some of the words of an attribution."""
    parts = (*one.source, *one.cue, *one.content)
    first, last = min(p.start for p in parts), max(p.end for p in parts)
    return _STOP.search(text, first, last) is not None


def _pieces(
    text: str,
    span: Span,
    sentences: Sequence[tuple[int, int]],
    own: Sequence[tuple[int, int]],
    quotes: Sequence[Quoted],
) -> Iterator[Span]:
    """What stays of a span, sentences that follow each other in one piece."""
    begin: int | None = None
    end = span.start
    for sentence in sentences:
        start, stop = max(span.start, sentence[0]), min(span.end, sentence[1])
        if start >= stop:
            continue
        if sentence in own or _may_go_on(text, sentence, start, stop, quotes):
            begin, end = (start if begin is None else begin), stop
            continue
        if begin is not None and (piece := trim(text, begin, end)) is not None:
            yield piece
        begin = None
    if begin is not None and (piece := trim(text, begin, end)) is not None:
        yield piece


def _may_go_on(
    text: str, sentence: tuple[int, int], start: int, stop: int, quotes: Sequence[Quoted]
) -> bool:
    """Whether words of a sentence without words of saying may be the same speaker's."""
    if any(each.start < stop and start < each.end for each in quotes):
        return True
    return _SELF.search(text, start, stop) is not None or not has_verb(text, *sentence)


def past_occasion(text: str, end: int, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content without when it was said: "said after the West let it [that Moscow could]"."""
    for place, span in enumerate(content):
        if span.start < end or not _OCCASION.match(text, end, span.start):
            continue
        that = _BEHIND.search(text, span.start, span.end) or _THAT.search(
            text, span.start, span.end
        )
        if that is None or that.start() == span.start:
            return content
        return (*content[:place], cut(text, that.start(), span.end), *content[place + 1 :])
    return content


_BARE = re.compile(r"(?P<name>.*\S)(?:\s(?:then|also|later|now|still|\w+ly))+\Z", re.DOTALL)
_WHO = re.compile(r"(?:(?<=,)\s|\s(?=\w{3,5},\s))(?P<who>which|who)(?P<comma>,)?\s\Z")
_TO = re.compile(r"according\sto\s(?=\w)")
_NEAR = len(", which, ")
_WORD = re.compile(r"\w[\w'\u2019-]*")
_THEN = re.compile(r",\s(?P<verb>\w+)")
_REST = re.compile(
    r"(?:\s(?:on\s)?[A-Z]\w+day)?,\s(?P<rest>(?:before|after|because|until|since)\s[^.!?\n\"\u201c;]{5,200}?)"
    r"(?=[.!?](?:\s|\Z))"
)
_TIME = re.compile(r",\s(?:and|but|while|who)\s")
_BUT = re.compile(r",\sbut\s\Z")
_HANGS = re.compile(r"(?:but\s)?(?:only\s)?(?:if|unless|once|after|when|until|provided)\s")
_JOINT = re.compile(r",(?:\sbut)?\s\Z")
_LED = re.compile(r"\s?[:,]\s[\"\u201c\u00ab\u2018]")
_FRAME = re.compile(r"(?:When|As|After|Before|While|Once|Asked|Pressed|Told)\s")
_STANDS_APART = re.compile(r"[^.:;\n\"\u201c]{0,60}[.:]\s")
_AROUND = 2
_ASIDE = re.compile(r",?\s")
_IN_MARKS = re.compile(r"[\"\u201c\u201d\u00ab\u00bb]")
_OPENER = re.compile(
    r"\b(?:because|although|though|whereas|while|since|after|before|until|but|yet|and|or"
    r"|(?P<who>that|which|who|whom|whose|where|when)),?\Z"
)
_APPOSED = re.compile(
    r"(?:\A|,\s|(?<=,\s))(?P<rel>(?:which|who|whose|whom|where|one\s(?:that|which|who))\b)"
)
_VERB_NEXT = re.compile(r",\s(?P<verb>[a-z]+(?:n['\u2019]t)?)\s")
_PUT = re.compile(r"(?:asked|questioned|pressed|quizzed)(?:\sby\s[^,;.]{2,40})?(?:\sabout)?")
_BESIDE = re.compile(r"(?:\s[A-Za-z]+day)?,\s(?:when\s|\w+ly\s)?")
_ANSWER = re.compile(r",\s(?:\w+ly\s|also\s|only\s)?(?P<verb>\w+)")
_SILENT = re.compile(r"\b(?:declin|refus)\w*\sto\s\w+\Z|(?:\bnot|n['\u2019]t)\s\w+\Z")
_ASKED = re.compile(r"(?:if|whether|how|what|when|where|which|who|why)\b")
_TURN = re.compile(r",\sbut\s(?!(?:he|she|they|it|that|said|added)\b)")
_STOP = re.compile(r"[.!?][\"'\u201d\u2019)]*\s")
_MARKED = re.compile(r"[\"\u201c\u00ab]|.*[\"\u201d\u00bb]\Z", re.DOTALL)
"""Words with a mark at one of their ends: it may have no partner."""
_ACCORDING = re.compile(r"according\sto", re.IGNORECASE)
_SELF = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")
_OCCASION = re.compile(r"[^.;:\"\u201c]{0,60}\b(?:after|before|when|while|since)\s*\Z")
_THAT = re.compile(r"\bthat\b(?=\s)")
_BEHIND = re.compile(r"(?<=,\s)that\b(?=\s)")
