"""Who was just questioned, reached or brought into a report, and speaks next.

"When deputies interviewed the children, they said" means the children; "Reuters spoke to a nurse.
She said" the nurse, and not who was named before her; so it is with "A clerk came to our office"
and "Photographs were examined by the engineer Ana Lund".
"""

from __future__ import annotations

import re

from headwater.reading.describing.described import Described
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.spoken_of import SUBJECT, SpokenOf
from headwater.reading.words import nouns
from headwater.records import HopKind, Span

_QUESTIONS = re.compile(
    r"\b(?:interview(?:ed|s|ing)|question(?:ed|s|ing)|interrogat(?:ed|es|ing)|quizz(?:ed|es|ing)"
    r"|grill(?:ed|s|ing)|cross-examin(?:ed|es|ing)|debrief(?:ed|s|ing)|poll(?:ed|s|ing)"
    r"|survey(?:ed|s|ing)|(?:interviews?|conversations?)[ ]with|took[ ]statements[ ]from)[ ]\Z"
)
"""What one does to somebody who then answers, right before him."""
_MEETS = re.compile(
    r"\b(?:(?:sp(?:oke|oken|eaks?|eaking)|talk(?:ed|s|ing)?|sat[ ]down|caught[ ]up|met(?:[ ]up)?)"
    r"(?:[ ]\w+ly|[ ]also|[ ]later|[ ]again|[ ]by[ ](?:tele)?phone)?[ ](?:to|with)|met|meets"
    r"|reach(?:ed|es)|visit(?:ed|s)|contact(?:ed|s)|tracked[ ]down|heard[ ]from|found"
    r"|approach(?:ed|es)|called|phoned|rang|telephoned|e-?mailed|messaged)[ ]\Z"
)
"""What a reporter does to somebody who then speaks."""
_STOPS = re.compile(
    r"\b(?:stop(?:ped|s)|detain(?:ed|s)|arrest(?:ed|s)|caught|confront(?:ed|s)|apprehend(?:ed|s)"
    r"|search(?:ed|es)|handcuff(?:ed|s)|approach(?:ed|es)|reach(?:ed|es)|pulled[ ]over)[ ]\Z"
)
"""What an officer does to somebody who then speaks, where one clause follows the other."""
_ASIDE = re.compile(
    r"(?:\S+[ ]){0,3}?(?:when|after|as|while|once)[ ](?:[^\s,]+[ ]){1,12}\Z", re.IGNORECASE
)
"""The clause that tells when it was said, up to who is questioned in it."""
_REPORTER = re.compile(
    r"\b(?:[Ww]e|I|[Oo]ur[ ]\w+|[Tt]his[ ](?:newspaper|paper|site|outlet|magazine|station"
    r"|\w*reporter)|Channel[ ]\d+)[ ](?:\w+[ ]){0,2}\Z"
)
_NEW = re.compile(
    r"(?:an?|one[ ]of|another|two|three|four|five|six|several|some)[ ]", re.IGNORECASE
)
_COMES = re.compile(
    r"(?:,?[ ](?:who|from|in|at|near|of)[ ][^.;:\n\"\u201c]{2,60}?,?)?"
    r"[ ](?:(?:has|had|have|later|then|also|soon|eventually|finally|even|\w+ly)[ ]){0,2}"
    r"(?:c(?:ame|omes?)|return(?:ed|s)|sp(?:oke|eaks?)|talk(?:ed|s)|wr(?:ote|ites)|testif(?:ied|ies)"
    r"|appear(?:ed|s)|stepped|contact(?:ed|s)|got[ ]in[ ]touch|turned[ ]up|showed[ ]up"
    r"|took[ ]the[ ]stand|escaped|survived|liv(?:ed|es)|work(?:ed|s)|runs|watched|witnessed)\b"
)
"""What brings somebody new into a report as one who knows of it."""
_EXAMINED = re.compile(
    r"(?<![\w-])(?:analy[sz]ed|assessed|authenticated|checked|examined|geolocated|inspected|reviewed|studied"
    r"|tested|verified|viewed)[ ]by[ ](?:(?:the|an?)[ ](?:[\w-]+[ ]){0,3})?\Z"
)
"""What an expert does with a thing of which he then tells, right before him."""
_ASKED_BY = re.compile(
    r"\b(?:asked|(?:cross-|re-)?examined|questioned|pressed|quizzed|grilled|interviewed|challenged"
    r"|cross-questioned)[ ](?:(?:about|on|over)[ ](?:[\w'\u2019-]+[ ]){1,8})?by[ ]"
    r"(?:(?:the|his|her|its|an?)[ ](?:[a-z-]+[ ]){1,4})?\Z",
    re.IGNORECASE,
)
"""What stands before whoever asks somebody else, who answers."""
_PUTS_TO = re.compile(
    r"(?:,[^,.;\n]{2,60},)?[ ](?:(?:then|also|later|\w+ly)[ ])?"
    r"(?:put[ ](?:it|this|that|the[ ]\w+)[ ]to|suggested[ ]to|cross-examined|challenged)"
    r"[ ](?:her|him)\b"
)
"""The same behind him: "counsel put it to her that"."""
_NEXT = re.compile(r";[ ](?:and[ ])?\Z|[ ]and[ ]\Z")
_REACH = 160
"""How many characters before somebody the clause may begin in which he is questioned."""


class Questioned:
    """Tells it of the noun phrases of one report."""

    def __init__(self, text: str, spoken: SpokenOf, mentions: Mentions) -> None:
        self._text = text
        self._spoken, self._mentions = spoken, mentions

    def speaks_next(self, span: Span, begin: int) -> bool:
        """Whether who stands at `span` is who speaks from `begin` on, in the same sentence or the
        next."""
        away = self._mentions.sentence(begin) - self._mentions.sentence(span.start)
        if span.start > begin or away not in {0, 1}:
            return False
        lead = self._mentions.start_of(self._mentions.sentence(span.start))
        lead = max(lead, span.start - _REACH)
        asked = _QUESTIONS.search(self._text, lead, span.start)
        if away:
            asked = asked or _EXAMINED.search(self._text, lead, span.start)
            return asked is not None or self._is_met(span, lead) or self._is_new(span)
        between = self._text[span.end : begin]
        if _NEXT.search(between):
            # "Reuters reached a farmer; he said"
            return asked is not None or self._is_met(span, lead)
        if "," not in between:
            return False
        asked = asked or _STOPS.search(self._text, lead, span.start)
        return asked is not None and _ASIDE.match(self._text, lead, asked.start()) is not None

    def asks(self, span: Span) -> bool:
        """Whether who stands at `span` puts questions to somebody else: "cross-examined by Osk"."""
        if _PUTS_TO.match(self._text, span.end):
            return True
        return _ASKED_BY.search(self._text, max(0, span.start - _REACH), span.start) is not None

    def _is_met(self, span: Span, lead: int) -> bool:
        """Whether a reporter or an outlet met, rang or visited somebody."""
        met = _MEETS.search(self._text, lead, span.start)
        if met is None:
            return False
        if _REPORTER.search(self._text, lead, met.start()):
            return True
        who = self._subject(met.start(), lead)
        return who is not None and (who.kind is HopKind.OUTLET or who.head in nouns.REPORTERS)

    def _subject(self, place: int, lead: int) -> Described | None:
        """Who is the subject last before `place`."""
        subjects = (
            each.described for each in self._spoken.before(place, lead) if each.role == SUBJECT
        )
        return next(subjects, None)

    def _is_new(self, span: Span) -> bool:
        """Whether a sentence brings somebody in who was not spoken of: "A clerk came forward"."""
        begins = self._mentions.opens(span.start)
        come = _COMES.match(self._text, span.end) if begins and _NEW.match(span.quote) else None
        return come is not None
