"""The outlet's own voice: every sentence, or part of one, that no attribution takes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.reading.finding.attributed import Attribution
from headwater.reading.statements.propositions import (
    ADVERB,
    BE,
    DANGLING,
    EDGES,
    LED,
    PREPOSITION,
    proposition,
)
from headwater.reading.statements.stumps import is_empty
from headwater.reading.words.finite import has_plain_verb, has_subject_and_verb, has_verb, is_finite
from headwater.reading.words.phrase_words import WORTH_SAYING
from headwater.reading.words.site_names import said_until
from headwater.records import SPEAKING, Block, Report, Span, cut, trim
from headwater.text.clauses import is_clause
from headwater.text.sentences import split_sentences

_WORD = re.compile(r"\w[\w'\u2019-]*")
_OPENING = re.compile(r"(?:and|but|while|as|that|which|who|also|although|though)\s+", re.IGNORECASE)
_AS_IT = re.compile(
    r"(?:While|As|Although|Though)\s(?!(?:in|on|at|by|with|for|from|under|of)\s)[^,]*,\s"
)
"""A clause at the head of a sentence that depends on the next: "As it rose, | men fled"."""
_AUXILIARY = re.compile(rf"\s*(?:also\s+)?(?:{BE})\s")
"""What goes on after a source and a comma; "the mayor, asked about it" only describes."""
_VERB = re.compile(rf"\s*(?:also\s+)?(?:(?:{BE}|do|does|did)(?:n['\u2019]t)?|\w+ed|\w+s)\s")
_SECOND = re.compile(
    rf",?\s+(?:and|but)\s+{ADVERB}(?P<verb>[a-z]+(?:n['\u2019]t)?)\s+(?P<next>\w+)"
)
"""How a second verb of a subject is joined: "he said no | and then fired it"."""
_KEPT_BACK = re.compile(
    r",?\s+but\s+(?:declined|refused|(?:did|would|could)(?:\snot|n['\u2019]t)|gave\sno|offered\sno)\s"
)
"""What who speaks does beside saying, whatever it stands behind."""
_WHO = re.compile(rf",?\s+(?:who|which)\s+{ADVERB}(?P<verb>[a-z]+(?:n['\u2019]t)?)\s")
_NAMED = re.compile(
    r"(?P<place>,\s)?(?:\b(?:[A-Z][\w.'\u2019-]*\s){0,3}[A-Z][\w'\u2019-]+"
    r"|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree)\s(?:[\w-]+\s){0,2}[a-z-]+)\Z"
)
"""A name, or a noun with its article, that a relative clause tells of; behind a comma it may tell
where somebody is from."""
_NAME_REACH = 60
_LIST_MARK = re.compile(r"[-\u2013\u2014\u2022*\u00b7\u25aa]\s+(?=\w)")
_RELATIVE = re.compile(r",?\s+(?:which|who|whom|that)\s", re.IGNORECASE)
_RELATIVE_END = re.compile(
    r"(?:,\s+an?\s+(?:claim|charge|allegation|accusation|assertion|suggestion|notion|idea|report))?"
    r",?\s+(?:which|who|whom|that)\s*$|,\s+an?\s+(?:claim|charge|allegation|accusation|assertion"
    r"|suggestion|notion)\s*$|,\s+an?\s*$",
    re.IGNORECASE,
)
_JOINING_END = re.compile(
    r",?\s{1,3}(?:and|but|or|nor|so|yet)(?:,\s(?:by|in|as|at|on|for|with)\s[^,]{2,40})?$"
)
_HOW_SAID = re.compile(
    r"\s(?:in|on|at|during|to|through|via|over|from|by|with)\s[^,;:.\"\u201c\u201d]{2,100}"
)
"""What may stand between a word of saying and what is said, about the saying alone: "said | in a
letter sent to a clerk | that"."""
_TELLS = re.compile(r"\b(?:told|tells|informed|assured|reminded)\Z")
_TO_WHOM = re.compile(
    r"\s(?:(?!\b(?:and|but|while|that|after|before|as)\s)[^,;:.\n\"\u201c\u201d]){2,140}(?=[.]\s|[.]\Z|\n|\Z)"
)
"""Who is told and where, to the end of a sentence whose words of saying come last: "“It fell,” he
told | the Echo in the hall where he slept"."""
_OVER = re.compile(r"\s(?:over|of|by|about|for|with|to|from|in|on|at|into|amid|despite)\Z")
_CALLED_AS = re.compile(r"what\s.*\bas\s", re.DOTALL)
_PRONOUN = re.compile(r"(?:(?:one\s)?(?:which|who|that)|whom)[\s,]", re.IGNORECASE)
_LINK = re.compile(r"\(?\s*https?://")
_LEAST = 3
"""How many words a part of a sentence must have to be a statement of its own."""


@dataclass(frozen=True, slots=True)
class Own:
    """What the outlet says itself: spans in text order, and what of them asserts something."""

    block: Block
    content: tuple[Span, ...]
    asserts: tuple[Span, ...]


def own_voice(
    report: Report, attributions: Sequence[Attribution], also: Sequence[Span] = ()
) -> tuple[Own, ...]:
    """What the outlet says itself, in text order.

    `also` are further spans that belong to attributions. What goes on with a verb right after a
    source has it as its subject. A sentence that no attribution touches is own voice whole; of one
    that has some, each remaining part of at least three words with a finite verb. A noun that a
    relative clause takes up ("The drones, which officials said were sold, have") belongs to both;
    a part without its subject next to it has that as a first span.
    """
    subjects = {span.end: span.start for one in attributions for span in one.sources}
    called = {
        one.content[0].start: one.content[-1].end
        for one in attributions
        if len(one.content) > 1 and one.content[0].quote.lower() == "what"
    }
    first = [
        one
        for one in attributions
        if one.sources and one.cue and one.sources[0].start < min(one.cue[0], one.content[0]).start
    ]
    taken = {*also, *(span for one in attributions for span in _taken(report.text, one))}
    spans = sorted(taken, key=lambda span: (span.start, span.end))
    found: list[Own] = []
    at = 0
    for block in report.blocks:
        if block.kind not in SPEAKING:
            continue
        for start, end in split_sentences(report.text, block.start, said_until(report.text, block)):
            while at < len(spans) and spans[at].end <= start and _none_before(spans, at, start):
                at += 1
            inside = [s for s in spans[at : _upper(spans, at, end)] if s.end > start]
            if not inside:
                mark = _LIST_MARK.match(report.text, start, end)
                whole = (cut(report.text, start if mark is None else mark.end(), end),)
                empty = is_empty(whole[0].quote, block.kind)
                found.append(Own(block, whole, () if empty else whole))
                continue
            pieces = [
                _with_object(report.text, piece, called)
                for piece in _remains(report.text, (start, end), inside, subjects, first)
            ]
            found.extend(Own(block, p, proposition(report.text, p)) for p in pieces)
    return tuple(found)


def _taken(text: str, one: Attribution) -> Iterable[Span]:
    """The spans of an attribution that the outlet does not say itself."""
    yield from one.sources
    yield from one.cue
    if one.recipient is not None:
        yield one.recipient
    first = one.content[0].end
    if one.cue and _HOW_SAID.fullmatch(text, one.cue[-1].end, one.content[0].start - len(" ")):
        yield cut(text, one.cue[-1].end, one.content[0].start)
    elif one.cue and one.content[-1].end <= one.cue[0].start:
        behind = _TO_WHOM.match(text, one.cue[-1].end) if _TELLS.search(one.cue[-1].quote) else None
        if behind is not None:
            yield cut(text, one.cue[-1].end, behind.end())
    spoken_of = not one.cue or first < one.cue[0].start
    shared = _RELATIVE.match(text, first) if spoken_of else None
    if shared is None and one.cue and first < one.cue[0].start:
        # "A gun was found and is said to be his": the gun is what was found as well
        shared = _JOINING_END.search(text[first : one.cue[0].start].rstrip())
    yield from one.content[1:] if len(one.content) > 1 and shared else one.content


def _none_before(spans: Sequence[Span], at: int, start: int) -> bool:
    return spans[at].end <= start


def _upper(spans: Sequence[Span], at: int, end: int) -> int:
    upper = at
    while upper < len(spans) and spans[upper].start < end:
        upper += 1
    return upper


def _remains(
    text: str,
    sentence: tuple[int, int],
    taken: Sequence[Span],
    subjects: Mapping[int, int],
    first: Sequence[Attribution],
) -> list[tuple[Span, ...]]:
    found: list[tuple[Span, ...]] = []
    at, end = sentence
    subject: Span | None = None
    for span in (*taken, None):
        stop = end if span is None else max(sentence[0], span.start)
        if stop > at:
            stop = min(stop, end)
            piece = _trimmed(text, at, stop)
            if piece is not None and at in subjects and _goes_on(text, at, piece.end):
                piece = cut(text, max(subjects[at], sentence[0]), piece.end)
                if found and _leads_into(text, found[-1][-1], piece):
                    *parts, last = found.pop()
                    found.append((*parts, cut(text, last.start, piece.end)))
                    at = max(at, span.end) if span is not None else at
                    continue
            if piece is not None:
                joined = subject is not None and _begins_with_verb(text, piece)
                head = (subject,) if joined else _doer(text, (sentence[0], at), first)
                found.append((*(head or _noun(text, piece, first)), piece))
                subject = None
            else:
                subject = _lone_head(text, at, stop) or subject
        if span is not None:
            at = max(at, span.end)
    return found


def _leads_into(text: str, piece: Span, following: Span) -> bool:
    """Whether a part of a sentence ends in what the next begins a clause with: "ended after | Osk
    rang both and"."""
    adjoins = not text[piece.end : following.start].strip()
    return adjoins and DANGLING.search(text, piece.start, piece.end) is not None


def _with_object(
    text: str, content: tuple[Span, ...], called: Mapping[int, int]
) -> tuple[Span, ...]:
    """What is left of a sentence with what its last verb is about, by what somebody calls it: "The
    two signed | what Osk called a merger".

    `called` are the ends of such words by their start.
    """
    *before, last = content
    end = called.get(last.end + len(" "))
    verb = last.quote.rsplit(maxsplit=1)[-1]
    if end is None:
        return content
    over = _OVER.search(last.quote) and _CALLED_AS.match(text, last.end + len(" "), end)
    if not (over or is_finite(verb) or verb.endswith("ing")):
        return content
    return (*before, cut(text, last.start, end))


def _begins_with_verb(text: str, piece: Span) -> bool:
    """Whether a part of a sentence opens with the verb of a noun before it: "fell on Monday"."""
    if _VERB.match(text, piece.start, piece.end) is not None:
        return True
    opens = _WORD.match(text, piece.start, piece.end)
    led = LED.match(text, piece.start, piece.end)
    first = opens is not None and is_finite(opens.group())
    return first or (led is not None and is_finite(led["verb"]))


def _goes_on(text: str, at: int, end: int) -> bool:
    """Whether what follows a source at `at` is what he does: "Osk | then sold it, saying"."""
    if at and text[at - 1] == ",":
        return _AUXILIARY.match(text, at, end) is not None
    led = LED.match(text, at, end)
    return _VERB.match(text, at, end) is not None or (led is not None and is_finite(led["verb"]))


def _doer(text: str, before: tuple[int, int], first: Sequence[Attribution]) -> tuple[Span, ...]:
    """Who does what goes on behind what is said: "He said no | and then fired it", "lists nobody
    for Lund, | who is held"; empty where nothing goes on so.

    `before` is from where the sentence begins to there, `first` the attributions whose sources
    stand before what they say.
    """
    start, end = before
    who = _WHO.match(text, end)
    if who is not None and end > start and is_finite(who["verb"]):
        named = _NAMED.search(text, max(start, end - _NAME_REACH), end)
        return () if named is None or named["place"] else (cut(text, *named.span()),)
    second = _SECOND.match(text, end)
    if second is None or not is_finite(second["verb"]):
        return ()
    if is_finite(second["next"]) and not has_plain_verb(second["verb"], 0, len(second["verb"])):
        return ()
    near = [one for one in first if start <= one.sources[0].start and one.content[-1].end <= end]
    last = max(near, key=lambda one: one.sources[0].start, default=None)
    if last is None:
        return ()
    # behind a clause it may go on with whom he speaks of
    clause = not _KEPT_BACK.match(text, end) and is_clause(text[last.content[0].start : end])
    return () if clause else last.sources


def _noun(text: str, piece: Span, first: Sequence[Attribution]) -> tuple[Span, ...]:
    """The noun for what somebody said where it is what the sentence tells of: "Lund's claim that it
    fell | was questioned"; empty where it is not."""
    opens = _WORD.match(text, piece.start, piece.end)
    if opens is None or not is_finite(opens.group()):
        return ()
    for one in first:
        source, cue, last = one.sources[-1], one.cue[-1], one.content[-1]
        owned = _OWNS.search(source.quote) and cue.start - source.end == len(" ")
        if owned and cue.end < one.content[0].start and last.end + len(" ") == piece.start:
            return (cut(text, one.sources[0].start, cue.end),)
    return ()


_OWNS = re.compile(r"(?:['\u2019]s|s['\u2019]|\b(?:his|her|its|their))\Z", re.IGNORECASE)


def _lone_head(text: str, start: int, end: int) -> Span | None:
    """The words between `start` and `end` where they are a noun that a relative clause tells of."""
    follows = _RELATIVE_END.search(text, start, end)
    if follows is None:
        relative = _RELATIVE.match(text, end)
        if relative is None and not _PRONOUN.match(text, end):
            return None
    whole = trim(text, start, follows.start() if follows is not None else end)
    while whole is not None and whole.quote[-1] in EDGES:
        whole = trim(text, whole.start, whole.end - 1)
    while whole is not None and whole.quote[0] in EDGES:
        whole = trim(text, whole.start + 1, whole.end)
    return whole


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    opening = _OPENING.match(text, start, end)
    ahead = _AS_IT.match(text, start, end) if opening is not None else None
    if opening is not None and not (ahead and has_subject_and_verb(text, ahead.end(), end)):
        start = opening.end()
    for loose in (_RELATIVE_END, _JOINING_END):
        if (dangling := loose.search(text, start, end)) is not None:
            end = dangling.start()
    if WORTH_SAYING.fullmatch(text, start, end) is not None:
        return None
    if start >= end or len(_WORD.findall(text[start:end])) < _LEAST:
        return None
    link = _LINK.search(text, start, end)
    if link is not None and not has_plain_verb(text, start, link.start()):
        # "reported Monday (http://...)"
        return None
    verb = has_plain_verb if PREPOSITION.match(text, start, end) else has_verb
    return cut(text, start, end) if verb(text, start, end) else None
