"""The outlet's own voice: every sentence, or part of one, that no attribution takes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.reading.finding.attributed import Attribution
from headwater.reading.statements.stumps import is_empty, is_stump
from headwater.reading.words.finite import has_plain_verb, has_subject_and_verb, has_verb, is_finite
from headwater.reading.words.phrase_words import WORTH_SAYING
from headwater.reading.words.site_names import said_until
from headwater.records import SPEAKING, Block, Report, Span, cut, trim
from headwater.text.clauses import is_clause
from headwater.text.sentences import split_sentences

_WORD = re.compile(r"\w[\w'\u2019-]*")
_EDGES = " \t\r\n\u00a0,;:.\u2014\u2013-()"
_OPENING = re.compile(r"(?:and|but|while|as|that|which|who|also|although|though)\s+", re.IGNORECASE)
_AS_IT = re.compile(
    r"(?:While|As|Although|Though)\s(?!(?:in|on|at|by|with|for|from|under|of)\s)[^,]*,\s"
)
"""A clause at the head of a sentence that depends on the next: "As it rose, | men fled"."""
_PREPOSITION = re.compile(r"(?:in|on|at|by|with|for|from|to|under|during|of|amid)\s", re.I)
_BE = r"has|have|had|is|are|was|were|will|would|can|could|may|might"
_AUXILIARY = re.compile(rf"\s*(?:also\s+)?(?:{_BE})\s")
"""What goes on after a source and a comma; "the mayor, asked about it" only describes."""
_VERB = re.compile(rf"\s*(?:also\s+)?(?:(?:{_BE}|do|does|did)(?:n['\u2019]t)?|\w+ed|\w+s)\s")
_EACH = r"(?:then|also|later|still|now|again|recently|(?!family\b|only\b|early\b)\w+ly)"
_ADVERB = rf"(?:{_EACH}\s+)*"
_LED = re.compile(
    rf"\s*(?:,\s(?:meanwhile|however|too|though|instead|{_EACH}),\s)?{_ADVERB}(?P<verb>[a-z]+)\s"
)
"""How a verb goes on behind its subject with an adverb: "He | apparently hopes", "Lund, |
meanwhile, sought"."""
_SECOND = re.compile(
    rf",?\s+(?:and|but)\s+{_ADVERB}(?P<verb>[a-z]+(?:n['\u2019]t)?)\s+(?P<next>\w+)"
)
"""How a second verb of a subject is joined: "he said no | and then fired it"."""
_KEPT_BACK = re.compile(
    r",?\s+but\s+(?:declined|refused|(?:did|would|could)(?:\snot|n['\u2019]t)|gave\sno|offered\sno)\s"
)
"""What who speaks does beside saying, whatever it stands behind."""
_WHO = re.compile(rf",?\s+(?:who|which)\s+{_ADVERB}(?P<verb>[a-z]+(?:n['\u2019]t)?)\s")
_NAMED = re.compile(
    r"(?P<place>,\s)?(?:\b(?:[A-Z][\w.'\u2019-]*\s){0,3}[A-Z][\w'\u2019-]+"
    r"|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree)\s(?:[\w-]+\s){0,2}[a-z-]+)\Z"
)
"""A name, or a noun with its article, that a relative clause tells of; behind a comma it may tell
where somebody is from."""
_NAME_REACH = 60
_HEADLESS = re.compile(
    rf"(?:(?:(?:also|later|still|now)\s+)*(?:{_BE}|does|did|do)(?:n['\u2019]t)?|then\s\w+)\s(?!(?:the|an?)\s)"
)
_DOING = re.compile(r"[a-z]+ing\s(?:his|her|its|their)\s[^,;]*\Z")
"""What who speaks does beside: "said, | counting her notes"."""
_ANOTHER = re.compile(r",\s(?:and|but|while)\s")
_INTO = re.compile(
    r"\s(?:in|on|at|by|with|for|from|to|of|under|during|into|about|near|as)(?:\s(?:an?|the))?$",
    re.IGNORECASE,
)
"""What leads from a part of a sentence right into what somebody else says: "was hurt in | what"."""
_LIST_MARK = re.compile(r"[-\u2013\u2014\u2022*\u00b7\u25aa]\s+(?=\w)")
_LEADS_ON = re.compile(r"\s[\w\"\u201c]")
_TIME = r"(?:(?:just|only|barely|some|\w+)\s+)?(?:minutes|hours|days|weeks|months|years)\s+"
_RECENT = r"(?:(?:earlier|late|early)\s+)?(?:last|this|next)\s+\w+\s+"
_DANGLING = re.compile(
    rf",?\s+(?:{_TIME}|{_RECENT}|shortly\s+|soon\s+|just\s+|even\s+)?"
    r"(?:after|before|when|while|as|because|since|although|though|whereas|where|and|but|that|with"
    r"|by|to|of|for|if|until|despite|amid|following)$",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    rf"(?:{_TIME}|{_RECENT}|shortly\s+|soon\s+|just\s+|even\s+)?"
    r"(?:after|before|when|while|as|because|since|although|though|whereas|where|if|until|unless"
    r"|in\s(?:the\s)?hopes?|once|asked|along\s+with|together\s+with|whether|despite|amid|following|with|without)\s",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"(?:[A-Z][a-z]+\s)?(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom)\s[A-Z][^,;:]{1,40},\swhere\s"
)
_RELATIVE = re.compile(r",?\s+(?:which|who|whom|that)\s", re.IGNORECASE)
_RELATIVE_END = re.compile(
    r"(?:,\s+an?\s+(?:claim|charge|allegation|accusation|assertion|suggestion|notion|idea|report))?"
    r",?\s+(?:which|who|whom|that)\s*$|,\s+an?\s+(?:claim|charge|allegation|accusation|assertion"
    r"|suggestion|notion)\s*$|,\s+an?\s*$",
    re.IGNORECASE,
)
_JOINING_END = re.compile(r",?\s{1,3}(?:and|but|or|nor|so|yet)$")
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
    shared = _RELATIVE.match(text, first)
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
    if end is None or not (is_finite(verb) or verb.endswith("ing")):
        return content
    return (*before, cut(text, last.start, end))


def _begins_with_verb(text: str, piece: Span) -> bool:
    """Whether a part of a sentence opens with the verb of a noun before it: "fell on Monday"."""
    if _VERB.match(text, piece.start, piece.end) is not None:
        return True
    opens = _WORD.match(text, piece.start, piece.end)
    led = _LED.match(text, piece.start, piece.end)
    first = opens is not None and is_finite(opens.group())
    return first or (led is not None and is_finite(led["verb"]))


def _goes_on(text: str, at: int, end: int) -> bool:
    """Whether what follows a source at `at` is what he does: "Osk | then sold it, saying"."""
    if at and text[at - 1] == ",":
        return _AUXILIARY.match(text, at, end) is not None
    led = _LED.match(text, at, end)
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
    while whole is not None and whole.quote[-1] in _EDGES:
        whole = trim(text, whole.start, whole.end - 1)
    while whole is not None and whole.quote[0] in _EDGES:
        whole = trim(text, whole.start + 1, whole.end)
    return whole


def proposition(text: str, content: Sequence[Span]) -> tuple[Span, ...]:
    """What a part of a sentence left to the outlet asserts; empty where it asserts nothing.

    A connector that dangles at its end ("held talks, days after", "was hurt in | what Lee says was
    a blast") is left off; a part that is only
    a subordinate clause or has no subject ("last month after the West allowed it") asserts nothing.
    """
    *before, last = content
    dangling = _DANGLING.search(text, last.start, last.end)
    end = dangling.start() if dangling is not None else last.end
    into = _INTO.search(text, last.start, end) if end == last.end else None
    if into is not None and _LEADS_ON.match(text, end):
        end = last.start + len(text[last.start : into.start()].rstrip(_EDGES))
    if not before and (is_stump(text, last, end) or not _asserts(text, last.start, end)):
        return ()
    rest = trim(text, last.start, end)
    return (*before, rest) if rest is not None else ()


def _asserts(text: str, start: int, end: int) -> bool:
    """Whether a part of a sentence has a main clause with subject and verb."""
    if _DOING.match(text, start, end):
        return False
    if _HEADLESS.match(text, start, end) and _ANOTHER.search(text, start, end) is None:
        return False
    where = _WHERE.match(text, start, end)
    if where is not None:
        # "In Orle, where rebels hold the port, the mayor said": it is told of Orle
        return has_subject_and_verb(text, where.end(), end)
    lead = _SUBORDINATE.match(text, start, end)
    if lead is None:
        opens = _LED.match(text, start, end)
        if opens is not None and opens.end("verb") < end and is_finite(opens["verb"]):
            # "apparently hopes to win", "heard a shot and looked out"
            lead = opens
    if lead is not None:
        comma = text.find(",", lead.end(), end)
        return comma >= 0 and has_subject_and_verb(text, comma + 1, end)
    if _PREPOSITION.match(text, start, end):
        main = _main_part(text[start:end])
        return has_plain_verb(main, 0, len(main)) and has_subject_and_verb(main, 0, len(main))
    return has_subject_and_verb(text, start, end)


def _main_part(words: str) -> str:
    """What opens with a preposition without the parts that open no main clause: "On Friday, when it
    fell, | the town was empty"."""
    first, *rest = words.split(",")
    led = _DEPENDS.search(first)
    kept = [first if led is None else first[: led.start()]]
    kept += [
        part
        for part in rest
        if not (_PREPOSITION.match(part, 1) or _DEPENDS.match(part) or _SUBORDINATE.match(part, 1))
    ]
    return "".join(kept)


_DEPENDS = re.compile(
    r"\s(?:who|whom|whose|which|that|where|when|while|after|before|because|as|if)\s"
)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
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
    verb = has_plain_verb if _PREPOSITION.match(text, start, end) else has_verb
    return cut(text, start, end) if verb(text, start, end) else None
