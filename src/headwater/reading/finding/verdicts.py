"""A verdict on what others say: "called claims that a dam had burst a lie", "said reports that the
port had shut were false".

What is judged is that the dam burst, and the words of the verdict tell how: left whole, such a
content would assert what its speaker denies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.knowledge import saying
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.spanned import word_of_saying
from headwater.reading.words.finite import has_verb, is_finite
from headwater.reading.words.phrase_words import QUALITIES
from headwater.reading.words.verdict_words import CALLS, DISSENT, IS, RETRACTS, VERDICT
from headwater.records import Span, Stance, StanceValue, cut, trim

_SAID = re.compile(rf"\s+{IS}\s+{VERDICT}[\s.,\u201d\"]*\Z", re.IGNORECASE)
_CALLED = re.compile(rf"\s+(?:{IS}\s+|as\s+)?{VERDICT}[\s.,]*\Z", re.IGNORECASE)
_AHEAD = re.compile(rf"\s*as\s+{VERDICT}\s+", re.IGNORECASE)
_OPENING = r"(?:(?:however|but|yet|and|so|still|in\s(?:fact|reality)),?\s)?"
_WHAT = re.compile(
    r"\s*(?:that\s+)?(?:(?!that\b|of\b)[\w'\u2019-]+\s+){0,4}?(?P<noun>[a-z]+)\s+(?=(?:that|of)\s)"
)
_AS = re.compile(rf"as\s+{VERDICT}", re.IGNORECASE)
_REST = re.compile(rf"\s*(?:{IS}\s+)?{VERDICT}(?=[.,;\s]|$)", re.IGNORECASE)
_CLAIM = re.compile(
    r"\s+(?:as\s[\w\u201c\u201d\"-]+\s)?"
    r"(?:(?!(?:that|of|his|her|its|their|my|our|in|on|at|by|to|via|from|with|through)\b)[a-z-]+\s+){0,3}?"
    r"(?P<noun>[a-z]+)\s(?=(?:that|of)\s+(?P<next>[\w'\u2019-]+))"
)
"""What is rejected, if nobody is named whose it is: "the long-held view that"."""
_OWN_CLAIM = re.compile(
    r"\s+(?:(?:on|from|of)\s+)?(?:his|her|its|their|my|our)\s+(?:[a-z-]+\s+){0,3}?(?P<noun>[a-z]+)"
    r"\s(?=(?:that|of)\s+(?P<next>[\w'\u2019-]+))"
)
"""What somebody takes back: "on his earlier statement that"."""
_NOBODY = QUALITIES | {"the", "a", "an"}
_STANDING = frozenset(
    {"confirm", "corroborate", "verify", "mock", "ridicule", "deride", "lampoon", "agree"}
)
"""Verbs, beside those that deny, by which one takes a stand on what others claim."""
_REACH = 300
"""How far behind "described as false" what is so described may end."""
_OF = re.compile(r"of\s+")
_OF_WHAT = frozenset(
    {"accusations", "allegations", "claims", "reports", "rumors", "rumours", "suggestions", "talk"}
)
"""Nouns whose "of" says what is told."""


def judged(
    text: str, content: Sequence[Span], cue: Sequence[Span]
) -> tuple[tuple[Span, ...], tuple[Span, ...]] | None:
    """What a content passes a verdict on, and the words of the verdict; None where it does not.

    The verdict stands behind what others say ("claims that it fell were false", "called claims
    that it fell “a lie”") or before it ("described as baseless reports that it fell").
    """
    if not content or not cue:
        return None
    start, end = cue[0].end, content[-1].end
    if end <= cue[0].start:
        # "The army's claim that it fell was false, Lee said"
        start = content[0].start + (text[content[0].start] in '\u201c"')
    if end <= start:
        return None
    calls = CALLS.search(cue[0].quote) is not None
    if not calls and saying.names_claim(cue[0].quote):
        return None
    ahead = _AHEAD.match(text, start, end) if calls else None
    begin = _begin(text, cue[0], ahead.end() if ahead else start, end)
    if begin is None:
        return None
    how = ahead or (_CALLED if calls else _SAID).search(text, begin, end)
    if how is None:
        return None
    stop = end if ahead else how.start()
    of = _OF.match(text, begin, stop)
    begin = of.end() if of else begin
    if begin >= stop or not (of or ahead or calls or has_verb(text, begin, stop)):
        return None
    return (cut(text, begin, stop),), (cut(text, *how.span("how")),)


def called_untrue(
    text: str, content: Sequence[Span]
) -> tuple[tuple[Span, ...], tuple[Span, ...]] | None:
    """What a sentence without a source calls untrue, and the words of the verdict; None where it
    does not: "Reports [that it fell] are [false]", "The claim that ..."."""
    if len(content) != 1:
        return None
    start, end = content[0].start, content[0].end
    lead = _CLAIM_THAT.match(text, start, end)
    if lead is None or saying.noun(lead["noun"].lower()) is None:
        return None
    how = _SAID.search(text, lead.end(), end)
    if how is None or not has_verb(text, lead.end(), how.start()):
        return None
    return (cut(text, lead.end(), how.start()),), (cut(text, *how.span("how")),)


_CLAIM_THAT = re.compile(
    rf"[\"\u201c]?{_OPENING}(?:(?:the|an?|any|all|such)\s)?(?:[a-z-]+\s){{0,2}}?(?P<noun>[a-z]+)\sthat\s",
    re.IGNORECASE,
)

_CALLED_AS = re.compile(
    rf"(?P<who>[^,;]{{2,80}}?)\s+(?P<verb>{CALLS.pattern})\s+as\s", re.IGNORECASE
)


def refuted(stance: Stance) -> Stance:
    """The stance toward what somebody judges false, of the one toward the content without that."""
    value = stance.value.value
    turned = value.translate(_TURNED) if value != StanceValue.UNCOMMITTED else value
    return Stance(StanceValue(turned), stance.hedges)


_TURNED = str.maketrans("+-", "-+")


def _begin(text: str, cue: Span, start: int, end: int) -> int | None:
    """Where what others say begins, behind its noun; None where no such noun opens the content."""
    if saying.names_claim(cue.quote.split()[-1]):
        return start + len(text[start:end]) - len(text[start:end].lstrip())
    found = _WHAT.match(text, start, end)
    if found is None or not saying.names_claim(found["noun"]):
        return None
    # "the account of the driver was false" does not say that there was no driver
    told = found["noun"] in _OF_WHAT or _OF.match(text, found.end()) is None
    return found.end() if told else None


def unmixed(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, with a verdict and what it is on kept apart from who passes it.

    Who is said to call claims a lie does not claim it: an attribution of the same source by the
    noun ("the governor ... claims") goes. "Officials described as baseless" is no source: officials
    are, and describe.
    """
    found = _outside_untrue(text, found)
    result = _stood_against(text, [_whole(text, _split(text, one), found) for one in found])
    for verdict in tuple(result):
        on = judged(text, verdict.content, verdict.cue) if verdict.source else None
        if on is not None:
            kept = (each for each in result if not _is_noun_of(each, verdict))
            result = [_without(text, each, verdict, on[0][0].end) for each in kept]
    return [_before_verdict(text, one) for one in result]


def _outside_untrue(text: str, found: Sequence[Spanned]) -> Sequence[Spanned]:
    """The attributions without those inside of what the report calls untrue: "The claim that [the
    video shows a raid] is false" is nobody's but the report's."""
    untrue = [
        cut(text, m.start("claim"), m.end())
        for m in _UNTRUE_CLAIM.finditer(text)
        if saying.names_claim(m["noun"].lower())
    ]
    if not untrue:
        return found
    return [
        one
        for one in found
        if not any(all(s.covers(part) for part in (*one.source, *one.cue)) for s in untrue)
    ]


_UNTRUE_CLAIM = re.compile(
    rf"(?:\A|(?<=[.!?]\s)|(?<=\n)){_OPENING}(?P<claim>(?:(?:the|any|all|these|such)\s)?(?:[a-z-]+\s){{0,2}}?"
    rf"(?P<noun>[a-z]+)\sthat\s)[^.;:!?\n\"\u201c\u201d]{{3,200}}?\s{IS}\s{VERDICT}(?=[.,;:\n]|\Z)",
    re.IGNORECASE,
)


def _stood_against(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, each that rejects or confirms what nobody is named to claim with just that
    as its content, and none of the claim beside it.

    "The court dismissed the claim that it fell" claims nothing; "dismissed a Reuters report that it
    fell" is left as it is.
    """
    result = [_pleaded(text, _bare(text, one)) for one in found]
    for one in tuple(result):
        noun = _noun_of_nobody(text, one, found)
        if noun is None:
            continue
        end = max(one.content[-1].end, noun.end + 1)
        said = [
            cut(text, max(s.start, noun.end + 1), s.end)
            for s in one.content
            if s.end > noun.end + 1
        ]
        if not said or said[0].start > noun.end + 1 or end <= noun.end + 1:
            continue
        whole = replace(one, cue=(*one.cue, noun), content=tuple(said))
        result = [
            whole if each is one else each
            for each in result
            if each is one or not any(span.overlaps(noun) for span in each.cue)
        ]
    return result


def _noun_of_nobody(text: str, one: Spanned, found: Sequence[Spanned]) -> Span | None:
    """The noun of saying behind a verb that rejects, confirms or takes back; None where it is
    somebody else's."""
    if not (one.source and one.cue and one.content and _takes_a_stand(one)):
        return None
    start = one.cue[-1].end
    retracts = RETRACTS.search(one.cue[-1].quote) is not None
    claim = (_OWN_CLAIM if retracts else _CLAIM).match(text, start, one.content[-1].end)
    if claim is None or not saying.names_claim(claim["noun"]) or is_finite(claim["next"]):
        return None
    if _OF.match(text, claim.end()) and claim["noun"] not in _OF_WHAT:
        return None
    noun = cut(text, *claim.span("noun"))
    if retracts:
        return noun
    theirs = (
        span
        for each in found
        if each is not one and any(cue.overlaps(noun) for cue in each.cue)
        for span in each.source
        if span not in one.source
    )
    if any(span.quote.lower() not in _NOBODY for span in theirs):
        return None
    return noun


def _bare(text: str, one: Spanned) -> Spanned:
    """The attribution with the verb of taking back alone as its cue: not "withdrew her claim"."""
    joined = _WITH_OWN.fullmatch(one.cue[0].quote) if len(one.cue) == 1 else None
    if joined is None or not RETRACTS.search(joined["verb"]):
        return one
    start = one.cue[0].start
    return replace(one, cue=(cut(text, start, start + joined.end("verb")),))


def _pleaded(text: str, one: Spanned) -> Spanned:
    """The attribution of a plea with all of it as its cue, and what it answers as its content:
    "pleaded not guilty to | lying"; "to murder" only names the charge."""
    if not one.source or not one.cue or not one.content:
        return one
    first, end = one.cue[0], one.content[-1].end
    plea = _PLEA.match(text, first.start, end) if "ple" in first.quote.lower() else None
    if plea is None or plea.end() >= end or one.content[0].end <= first.start:
        return one
    told, to = cut(text, first.start, plea.end("plea")), cut(text, *plea.span("to"))
    whole = to.start == told.end + 1
    cue = (cut(text, told.start, to.end),) if whole else (told, to)
    return replace(one, cue=cue, content=(cut(text, plea.end(), end),))


_PLEA = re.compile(
    r"(?P<plea>(?:[a-z]+\s){0,4}?(?:ple(?:ad(?:s|ed|ing)?|d)|pleas?\sof)\s"
    r"[\"\u201c]?(?:not\sguilty|innocent)[\"\u201d]?)"
    r"(?:\s(?!to\b)[\w.\u2019'-]+){0,4}\s(?P<to>to)\s"
    r"(?=[a-z]{2,}ing\b|(?:(?!of\b)[\w-]+\s){0,4}?(?:charge|count|allegation|accusation)s?\s"
    r"(?:that|of\s[a-z]+ing|he|she|they|it)\s)"
)
_WITH_OWN = re.compile(
    r"(?P<verb>\S+(?:\s\S+){0,4}?)\s(?:his|her|its|their|my|our)(?:\s[a-z-]+){0,4}"
)


def _takes_a_stand(one: Spanned) -> bool:
    if DISSENT.search(one.cue[-1].quote) or RETRACTS.search(one.cue[-1].quote):
        return True
    known = word_of_saying(one)
    denies = known is not None and known.commits is StanceValue.CERTAIN_NOT
    return known is not None and (denies or known.lemma in _STANDING)


def _whole(text: str, one: Spanned, found: Sequence[Spanned]) -> Spanned:
    """The attribution with all of a verdict, of which only a part was found.

    "Said a report that it fell [was false]"; "described [as false] a report that it fell".
    """
    if (
        len(one.content) != 1
        or not one.source
        or not one.cue
        or one.cue[0].end > one.content[0].start
    ):
        return one
    begin, content = one.cue[-1].end, one.content[0]
    end = content.end
    if CALLS.search(one.cue[0].quote) and _AS.fullmatch(content.quote):
        others = (each.content[-1].end for each in found if each.content)
        end = min((stop for stop in others if 0 < stop - end < _REACH), default=end)
    elif (rest := _REST.match(text, end)) is not None:
        end = rest.end("how")
    whole = trim(text, begin, end) if end > content.end else None
    if whole is None or "\n" in whole.quote or not judged(text, (whole,), one.cue):
        return one
    return replace(one, content=(whole,))


def _without(text: str, one: Spanned, verdict: Spanned, stop: int) -> Spanned:
    """What another said, up to where the words of the verdict on it begin."""
    if one is verdict or not one.content or not one.content[-1].start < stop < one.content[-1].end:
        return one
    last = trim(text, one.content[-1].start, stop)
    return replace(one, content=(*one.content[:-1], last)) if last is not None else one


def _before_verdict(text: str, one: Spanned) -> Spanned:
    """What somebody claims, without the verdict that the report passes on it: "Osk's claim that it
    fell | was a lie"."""
    if not one.source or not one.cue or not _POSSESSIVE.search(one.source[-1].quote):
        return one
    last = one.content[-1] if one.content else None
    how = _SAID.search(text, last.start, last.end) if last is not None else None
    if last is None or how is None or not saying.names_claim(one.cue[-1].quote):
        return one
    if how.start() == last.start or not has_verb(text, last.start, how.start()):
        return one
    return replace(one, content=(*one.content[:-1], cut(text, last.start, how.start())))


_POSSESSIVE = re.compile(r"(?:['\u2019]s|s['\u2019])\Z")


def _split(text: str, one: Spanned) -> Spanned:
    """The attribution with its verb of calling as its cue where that was taken for the source."""
    if len(one.source) != 1 or not one.cue or not saying.names_claim(one.cue[-1].quote.split()[-1]):
        return one
    found = _CALLED_AS.match(text, one.source[0].start, one.source[0].end)
    if found is None:
        return one
    who, verb = cut(text, *found.span("who")), cut(text, *found.span("verb"))
    whole = cut(text, found.end("verb") + 1, one.content[-1].end)
    return Spanned((who,), (verb,), (whole,))


def _is_noun_of(one: Spanned, verdict: Spanned) -> bool:
    """Whether an attribution is but the noun of what another judges, given to the same source."""
    if one is verdict or not one.cue or (one.source and one.source != verdict.source):
        return False
    inside = any(span.covers(one.cue[0]) for span in verdict.content)
    same = one.cue == verdict.cue and one.content == verdict.content
    return not same and (inside or one.cue == verdict.cue)
