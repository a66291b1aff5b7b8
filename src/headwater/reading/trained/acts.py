"""Acts that look like saying: a call that is answered, a number that is dialled, a charge that is
laid, a request to anyone with information.

`is_act` is of what says nothing at all, `claims_nothing` of what the outlet vouches for: who was
charged, what a thing is called and whom anyone is asked to ring stand in its own voice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.knowledge.saying import Saying
from headwater.reading.finding.mended import Spanned
from headwater.reading.words import nouns
from headwater.reading.words.finite import has_plain_verb
from headwater.records import Span


def is_act(one: Spanned, known: Saying | None) -> bool:
    """Whether the words of saying only tell that somebody went, rang or took something.

    "Responded to a call" (not: "to a report that it fell"), "called 911", "assumed command",
    "some lesser related charges", "the emergency call for help"; "please note"; a cue that is
    a time or an adverb alone; who gives a task ("charged them with finding out"), lifts a warning,
    fails to explain or only names a thing ("told him about the plan", "commenting on the crisis")
    or whom he tells ("had warned the managers");
    and what claims victims ("the war claimed his brother").
    """
    cue, said = one.cue[-1].quote, one.content[0].quote
    if known is None and _is_idle(one):
        return True
    if not one.source:
        return False
    if one.source[-1].quote.lower() in _BIDDING or _is_state(one):
        return True
    if any(act.search(cue) and done.match(said) for act, done in _UNTOLD):
        return True
    if known is not None and "hearer" in known.takes and _is_hearer(one):
        return True
    if not _has_clause(one) and (_takes_victims(one) or _only_names(cue, said)):
        return True
    if _CALL_FOR.fullmatch(cue) and _SORT_OF_CALL.search(one.source[-1].quote):
        return True
    if _RESPOND.search(cue):
        return _CALL.match(said) is not None and _TELLS.match(said) is None
    if _DIAL.search(cue):
        return _DIALLED.match(said) is not None
    if _ASSUME.search(cue):
        return _ASSUMED.match(said) is not None
    if _ALERTED.search(cue):
        return _THAT.search(said) is None
    close = 0 <= one.content[0].start - one.cue[-1].end <= 1
    return cue == "related" and close and _KIN.match(said) is None


def _is_state(one: Spanned) -> bool:
    """Whether a source is told to mean or mourn a thing, and says nothing: "had been | referring to
    his clerk", "are remembering the dead", "is furious | about it"."""
    cue, said = one.cue[-1].quote, one.content[0].quote
    if _MEANS.fullmatch(cue) is not None and _REFERS.match(said) is not None:
        return True
    if _REMEMBERING.search(cue) is not None:
        return not _has_clause(one)
    return _FEELS.search(cue) is not None and _ABOUT_IT.fullmatch(said) is not None


def _has_clause(one: Spanned) -> bool:
    """Whether a clause or somebody's own words are said, or what a thing was like."""
    return any(
        has_plain_verb(span.quote, 0, len(span.quote)) or _TELLING.search(span.quote) is not None
        for span in one.content
    )


def _is_hearer(one: Spanned) -> bool:
    """Whether all that is said is who is told it."""
    whom = _WHOM.fullmatch(one.content[0].quote) if len(one.content) == 1 else None
    if whom is None:
        return False
    head = nouns.singular(whom["head"].lower())
    return head in nouns.BODIES or head in nouns.ORGANIZATIONS or nouns.is_human(head)


def _only_names(cue: str, said: str) -> bool:
    """Whether a thing without a clause is only spoken or thought of."""
    return any(act.fullmatch(cue) and thing.match(said) for act, thing in _OF_THING)


def _takes_victims(one: Spanned) -> bool:
    """Whether what befell people stands where a speaker stands: "the storm claimed his house"."""
    claims = _CLAIMS.search(one.cue[-1].quote) is not None
    return claims and _BEFELL.search(one.source[-1].quote.split(" of ")[0]) is not None


def claims_nothing(one: Spanned, known: Saying | None) -> bool:
    """Whether nobody is told to put it forward: what somebody was charged with, goes by, or is
    asked to do by nobody who is named, what somebody would not take ("declined treatment"), who
    wants to see a thing or to stay unnamed, what words refer to, what all have understood, and
    what is yet to be found out ("will determine whether")."""
    cue = one.cue[-1].quote
    if one.source:
        said = one.content[0].quote
        if any(act.search(cue) and done.match(said) for act, done in _ASKED):
            return True
        if (
            known is not None
            and known.lemma == "understand"
            and _ALL.fullmatch(one.source[-1].quote)
        ):
            return True
        declined = known is not None and known.lemma == "decline"
        if declined and _DECLINED.match(said) is None:
            return True
        return _TO_FIND.search(cue) is not None and _WHETHER.match(said) is not None
    if _PROCEEDED.search(cue) or _GOES_BY.search(cue):
        return True
    bidden = any(span.quote.startswith(("to ", "not to ")) for span in one.content)
    return _REQUEST.search(cue) is not None and (
        bidden or _ANYONE.match(one.content[0].quote) is not None
    )


def has_main_verb(text: str, content: Sequence[Span]) -> bool:
    """Whether some of the content is a clause, and not only a thing that a clause hangs on
    ("a man who was seen on the roof")."""
    return any(has_plain_verb(text, span.start, _thing_end(text, span)) for span in content)


def _thing_end(text: str, span: Span) -> int:
    """Where the clause begins that hangs on the thing with which a content opens, else its end."""
    if _THING.match(span.quote) is None:
        return span.end
    found = _HANGS_ON.search(text, span.start, span.end)
    return found.start() if found is not None else span.end


def _is_idle(one: Spanned) -> bool:
    """Whether a cue has no verb: a time, an adverb, without a source an auxiliary as well."""
    spoken = {word for span in one.cue for word in _WORD.findall(span.quote.lower())}
    empty = _EMPTY if one.source else _EMPTY | _AUXILIARY
    idle = all(word in empty or word.endswith("ly") for word in spoken)
    return idle and spoken.isdisjoint(saying.unsourced_adverbs())


_WORD = re.compile(r"[a-z'\u2019]+")
_EMPTY = (
    words("times") | words("adverbs") | frozenset(("on", "the", "this", "last", "year", "also"))
)
_AUXILIARY = nouns.words("is are was were be been being has have had not did does do will would")
_MEANS = re.compile(
    r"(?:(?:has|have|had|is|was|were|are|been|may|might|also|not|only|clearly)\s?)+"
)
_REFERS = re.compile(r"(?:referring|alluding)\sto\s(?![^.;]{0,80}?\sas\s)")
_REMEMBERING = re.compile(
    r"\b(?:is|are|was|were|been)\s(?:\w+ly\s)?(?:remembering|honou?ring|mourning)\Z"
)
_FEELS = re.compile(
    r"\b(?:is|are|was|were|['\u2019]s|feels?|felt)\s(?:\w+\s)?(?:furious|angry|happy|sad|upset|proud|unhappy|glad"
    r"|livid|delighted|bitter|mad|excited)\Z"
)
_ABOUT_IT = re.compile(r"(?:about|at|over|with|by)\s(?:it|that|this|him|her|them)[.,]?")
_RESPOND = re.compile(r"\brespond(?:ed|s|ing)?(?:\sto)?(?:\s(?:an?|the))?\Z")
_CALL = re.compile(
    # "in a proportionate manner to mortar rounds", "with artillery"
    r"[\"\u201c]?in\s(?:an?|the\ssame|like)\s(?:[\w-]+\s){0,4}?(?:manner|way|kind)\b|(?:to|with)\s(?:[\w-]+\s){0,3}?(?:mortars?"
    r"|artillery|rockets?|missiles?|drones?|air\s?strikes?|strikes|force|gunfire|fire|rounds)\b"
    r"|(?:[\w'\u2019-]+\s){0,4}?(?:calls?|reports?|911|999|alarms?|alerts?|shots|gunfire|shootings?|stabbings?"
    r"|scenes?|incidents?|disturbances?|fires?|blazes?|crash(?:es)?|collisions?|accidents?|burglary|robbery"
    r"|address|emergency|area|block|homes?|house|apartment|residence)\b",
    re.IGNORECASE,
)
_THAT = re.compile(r"\bthat\b")
_TELLS = re.compile(r"(?:(?!\.\s[A-Z]).)*?\bthat\b")
"""A call that tells of something, in the same sentence."""
_BIDDING = frozenset({"please", "kindly"})
_UNTOLD = (
    (
        re.compile(r"\banswer(?:s|ed|ing)?\Z"),
        re.compile(
            r"(?:an?|one|two|three|some|many|most|few|no|all|the|any|both)\s(?:[\w-]+\s){0,2}?questions?\b"
        ),
    ),
    (
        re.compile(r"\bcharg(?:e|es|ed|ing)\Z"),
        re.compile(
            r"[^.;]{2,80}?\swith\s(?:\w+ly\s)?(?:verify|determin|find|oversee|supervis|monitor|draft|prepar|manag|review"
            r"|investigat|examin|develop|implement|enforc|ensur|mak|establish|assess|coordinat|organi[sz]|design|check"
            r"|carry|work|look|protect|guard|rebuild|negotiat|advis|help|collect|track|studi?y)ing\b"
        ),
    ),
    (
        re.compile(
            r"\b(?:lift|drop|eas|cancel|withdr[ae]w|end|remov|rescind|revok|relax)(?:n|s|es|ed|ing|led|ling|ped|ping)?"
            r"\s(?:an?|the|its|his|her|their)\s(?:[\w-]+\s)?(?:warning|alert|advisory|order|threat|ban)s?"
            r"(?:\s(?:against|for|to|on))?\Z"
        ),
        re.compile(r"(?!that\b)"),
    ),
    (
        re.compile(
            r"\bfail(?:s|ed|ing)?\sto\s(?:\w+ly\s)?(?:explain|say|disclose|mention|specify)\Z"
        ),
        re.compile(""),
    ),
)
"""Words of saying, with what is then only to be done, no longer said or never said."""
_OF_THING = (
    (re.compile(r"(?:(?:also|later|then|first|\w+ly)\s)?comment(?:s|ed|ing)\son"), re.compile("")),
    (
        re.compile(r"(?:(?:also|later|then|first|\w+ly)\s)?t(?:old|ells?|elling)"),
        re.compile(r"about\s"),
    ),
    (
        re.compile(r"(?:(?:also|later|then|first|had|has|\w+ly)\s)?wr(?:ote|ites?|itten)(?:\sto)?"),
        re.compile(r"(?:to\s[^.;]{2,40}?\s)?(?:regarding|concerning|about)\s"),
    ),
)
"""Words of saying or thinking, with how the thing begins that they are about."""
_TELLING = re.compile(
    r"[\"\u201c\u2018\u00ab]|\b(?:as|that|how|what|why|whether|if|to)\s|\b(?:him|her|them|me|us|[A-Z]\w+)\s\w+ing\b"
)
_WHOM = re.compile(
    r"(?:(?:the|its|his|her|their|our|my|an?|all|some|several|many|two|three)\s)?(?:[\w-]+\s)?(?P<head>[a-z]+)[.,]?",
    re.IGNORECASE,
)
_CLAIMS = re.compile(r"\bclaim(?:s|ed|ing)?\Z")
_BEFELL = re.compile(
    r"\b(?:wars?|battles?|fighting|conflict|storms?|hurricanes?|tornado(?:e?s)?|cyclones?|typhoons?|floods?|flooding"
    r"|fires?|blazes?|infernos?|(?:earth)?quakes?|tsunamis?|(?:land|mud)slides?|avalanches?|crash(?:es)?|accidents?"
    r"|collisions?|blasts?|explosions?|bomb(?:ing)?s?|attacks?|shootings?|strikes?|raids?|violence|famine|drought"
    r"|heat(?:wave)?|cold|hunger|epidemic|pandemic|outbreak|virus|disease|cancer|illness|overdoses?|eruption)\Z",
    re.IGNORECASE,
)
_CALL_FOR = re.compile(r"calls?(?:\sfor)?")
_SORT_OF_CALL = re.compile(
    r"\b(?:emergency|distress|last|first|second|third|next|final|only|latest|original|initial|frantic|desperate"
    r"|urgent|earlier|another|phone|telephone|radio|mayday|sos|911|999|112|wake-up|robo|hoax|prank)\Z",
    re.IGNORECASE,
)
"""What makes a noun of "call": "the distress | call for help"."""
_DIAL = re.compile(r"\bcall(?:ed|s|ing)?\Z")
_DIALLED = re.compile(
    r"(?:9-?1-?1|999|112|000|[Cc]rime\s?[Ss]toppers|(?:the\s)?(?:police|cops|paramedics|fire\s(?:brigade|department))"
    r"|(?:the\s)?(?:[A-Z][\w.]*\s){1,3}(?:Sheriff['\u2019]s\s(?:Office|Department)|[Pp]olice(?:\sDepartment)?)"
    r"|an\sambulance|for\s(?:help|aid|an\sambulance|assistance|back-?up|medics)"
    r"|(?:her|his|their|my|our|the)\s[\w-]+\sfor\s(?:help|aid|advice))"
    r"(?=[.,;]?\s*\Z|,|\s(?:for|to|at|about|after|when|while|who|and|from|on|in|because|himself|herself)\b)"
)
_ASSUME = re.compile(r"\bassum(?:e|es|ed|ing)\Z")
_ASSUMED = re.compile(
    r"(?:(?:the|full|overall|his|her|its|their|an?)\s){0,2}(?:command|control|power|office|responsibility|duties"
    r"|leadership|roles?|posts?|positions?|presidency|identity|debts?|risks?)\b"
)
_KIN = re.compile(r"(?:that|how|what|an?|the|to)\b")
_DECLINED = re.compile(
    r"(?:to\b|(?:any\s|further\s|immediate\s|public\s)*(?:comment|elaboration)|(?:an?\s|all\s|\w+\s)?"
    r"(?:interviews?|requests?)\b)"
)
_DAY = r"(?:\s(?:[A-Z]\w+day|yesterday|today|last\s\w+))?"
_PROCEEDED = re.compile(
    rf"\b(?:charged|arraigned|indicted|arrested|convicted|sentenced|booked|jailed|cited|fined|acquitted){_DAY}"
    r"(?:\s(?:with|in|on|of|for|over|as))?\Z"
)
_GOES_BY = re.compile(
    r"\b(?:known|described|dubbed|nicknamed|called)(?:\sonly)?(?:\s(?:as|for))?\Z", re.IGNORECASE
)
_REQUEST = re.compile(r"\b(?:asked|urged|encouraged|requested|invited|reminded|required)\Z")
_ANYONE = re.compile(
    r"(?:any(?:one|body)|those|people|witnesses|residents|motorists|tipsters)\b", re.IGNORECASE
)
_ALERTED = re.compile(
    r"\b(?:was|were|been|being)\s(?:\w+ly\s)?(?:alerted|notified)(?:\s(?:to|of))?\Z"
)
_ASKED = (
    (
        re.compile(r"\b(?:wish|want|prefer|lik|choos|chose|opt|elect)(?:e[ds]|s|ed|red|e)?\Z"),
        re.compile(
            r"(?:not\s)?to\s(?:(?:remain|stay|be)\s(?:anonymous|unnamed|unidentified|nameless)"
            r"|be\s(?:named|identified|quoted|interviewed|photographed|filmed))\b"
        ),
    ),
    (
        re.compile(r"\bask(?:ed|s|ing)?\Z"),
        re.compile(r"to\s(?:see|use|borrow|hold|buy|try|look|sit|stay|come|go|leave|speak|talk)\b"),
    ),
    (
        re.compile(r"(?:\bnot|n['\u2019]t|\bnever)\sask(?:ed)?\Z"),
        re.compile(r"(?:to\sbe|for)\s"),
    ),
    (
        re.compile(r"\b(?:spoke|talked|met|called|rang|went|to)(?:\ssee|\sfind\sout|\scheck)?\Z"),
        re.compile(r"(?:to\s(?:see|find\sout|check)\s)?(?:if|whether)\b"),
    ),
    (
        re.compile(r"\badvis(?:e[ds]?|ing)\Z"),
        re.compile(
            r"(?:him|her|them|us|me|(?:the|an?|its|their|his|her)\s[a-z]+|[A-Z][\w.'\u2019-]*(?:\s[A-Z][\w.'\u2019-]*){0,4})"
            r"(?:\s(?:on|about|in|as|during|over)\s|[.,]?\Z)"
        ),
    ),
    (
        re.compile(r"\b(?:is|are|was|were|been|being)\s(?:\w+ly\s)?recommended(?:\sby)?\Z"),
        re.compile(r"(?!that\b)"),
    ),
    (
        re.compile(
            r"\b(?:is|are|am|was|were|be|been|being|remain(?:s|ed)?)\s(?:\w+ly\s)?determined\Z"
        ),
        re.compile(r"(?:not\s)?to\s"),
    ),
    (
        re.compile(r"\b(?:call(?:ed|s|ing)?|nicknam(?:e[ds]|ing)|dubb(?:ed|ing))\Z"),
        re.compile(
            r"(?:(?:him|her|me|(?:the|that)\s(?:boy|girl|man|woman|child|baby|dog|cat))\s)?"
            r"(?:(?<=\s)[A-Z][\w-]+|[\"'\u2018\u201c][A-Z][\w-]+[.,]?[\"'\u2019\u201d])[.,]?(?:\Z|,?\s(?:as|when|because|since)\s)"
        ),
    ),
    (
        re.compile(r"\bshow(?:s|ed|n|ing)?\Z"),
        re.compile(r"how\s[\w-]+\s(?:they|he|she|we|you)\s(?:is|are|was|were|really)\b"),
    ),
    (
        re.compile(r"\b(?:referring|alluding)(?:\s\w+)?(?:\sto)?\Z"),
        re.compile(r"(?![^.;]{0,80}\bas\s[\"'\u2018\u201ca-zA-Z])"),
    ),
)
"""Words of saying, with what is then only wanted, asked for or looked into."""
_ALL = re.compile(
    r"(?:every(?:body|one)|no(?:body|\sone)|any(?:body|one)|all|people|we\sall)"
    r"(?:\s[\w'\u2019 -]{1,60})?",
    re.IGNORECASE,
)
_TO_FIND = re.compile(
    r"\b(?:will|would|shall|must|may|might|could|should|to)\s(?:(?:\w+ly|then|also|now|soon)\s)*"
    r"(?:determine|decide|rule(?:\son)?|find\sout|establish|assess|consider|weigh|examine|investigate|judge|vote(?:\son)?"
    r"|look\sinto|review|study)\Z"
)
"""Cues of what is yet to be found out, with a question."""
_WHETHER = re.compile(r"(?:on\s)?(?:whether|if|how|what|who|when|where|why|which)\b")
_THING = re.compile(
    r"(?!(?:that|how|whether|if|what|whom?|whose|why|when|where|which|as|it|there)\b)\w"
)
_HANGS_ON = re.compile(
    r"(?<=\s)(?<!\bif\s)(?<!\bwhether\s)(?:who|which|whom|whose|that|where|when|after|as|while|before|since)\s"
)
