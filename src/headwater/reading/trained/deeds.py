"""Deeds and states that look like saying: somebody who is found, police who are called to a house,
an accused who stands where a speaker stands, and what nobody knows yet.

`is_deed` is of what says nothing at all and is the outlet's own word, `is_to_be_found` of what
somebody only tries to find out, hopes to do or came to hear.
"""

from __future__ import annotations

import re

from headwater.reading.finding.mended import Spanned
from headwater.reading.words.nouns import is_human, singular, words


def is_deed(text: str, one: Spanned) -> bool:
    """Whether the words of saying only tell what was done or stands so.

    "Officers found a man wounded", "received a call about a fire", "responded to reports of shots";
    "Osk was charged with theft", of whom nobody says that he speaks; "which made it seem that it
    fell"; without a source "it is unclear whether", "the shooting, reported at 6 p.m.," and "the
    men have been identified".
    """
    if _is_fire(one):
        return True
    if not one.cue or any(_QUOTED.match(span.quote) for span in one.content):
        return False
    if _is_found(one) or _is_on_call(text, one):
        return True
    if _RANG.search(one.cue[-1].quote) and _AND_SAID.match(text, one.cue[-1].end):
        # "rang and said it": that he rang is told
        return True
    if one.source and _IF.match(one.source[0].quote):
        return True
    if len(one.source) == 1 and one.source[0].quote.lower() == "it" and _is_open(one):
        return True
    if not one.source:
        return _is_open(one) or _is_reported(text, one) or _is_identified(one)
    if _SEEM.search(one.cue[-1].quote) and one.source[-1].quote.lower() in _WHICH:
        return True
    return _is_accused(text, one) or _is_plain(one)


def is_to_be_found(one: Spanned) -> bool:
    """Whether a source only tries to find something out ("are working to determine what fell"),
    would do or have something ("had hoped to speak", "requested a warrant"), or came to hear of it
    ("found out on Sunday that")."""
    if not one.source:
        return False
    cue, said = one.cue[-1].quote, one.content[0].quote
    if _TRYING.search(cue):
        return not said.startswith("that ")
    if _LOOKING.search(cue) or _DECIDING.search(cue):
        return _QUESTION.match(said) is not None
    if _REQUESTED.search(cue):
        return _THAT.match(said) is None and not _bids(said)
    if _HOPING.search(cue):
        return _TO_DO.match(said) is not None and _NEVER.search(cue) is None
    return _HEARD.search(cue) is not None and _INQUIRER.search(one.source[-1].quote) is None


def _bids(said: str) -> bool:
    """Whether somebody is asked to do it: "requested citizens not to believe that it fell"."""
    whom, to, _ = said.lower().partition(" to ")
    return bool(to) and any(word in _THEM or is_human(word) for word in whom.split())


def _is_found(one: Spanned) -> bool:
    """Whether somebody or something is found on the spot; what an inquiry finds to be so is said.

    "Police found a man shot", "discovered the body", "was found dead in a car"; not "found that it
    fell", "found two men had been shot", "found the man guilty", "found no weapon".
    """
    found = _FIND.search(one.cue[-1].quote)
    said = one.content[-1].quote
    if found is None or len(one.content) > 2:
        return False
    if not one.source:
        return found["be"] is not None and _SCENE.match(said) is not None
    if found["be"] is not None or len(one.content) > 1 or one.cue[-1].start < one.source[0].start:
        return False
    if _RESEARCH.search(one.source[-1].quote) and _STATE.search(said) is None:
        return False
    behind = _behind_found(said, _RESPONDERS.search(one.source[-1].quote) is not None)
    if behind is None or _JUDGED.match(behind):
        return False
    return (not behind or _SCENE.match(behind) is not None) and _FINITE.search(behind) is None


def _behind_found(said: str, things: bool) -> str | None:
    """What stands behind somebody, or a thing that police find, with whom words begin; None where
    they begin with neither."""
    said = said.lower() if said.isupper() else said
    if (aged := _AGED.match(said)) is not None:
        said = said[aged.end() :]
    if (part := _PART.match(said)) is not None:
        said = said[part.end() :]
    if (name := _NAME.match(said)) is not None:
        return _BESIDE.sub("", said[name.end() :], count=1).lstrip(" ,")
    last: int | None = None
    for word in list(_WORD.finditer(said))[:_MOST]:
        lower = word.group().lower()
        if lower in _NONE:
            return None
        if lower in _STOPS:
            break
        one = singular(lower)
        found = lower.endswith("-year-old") or one in _BODIES or is_human(lower)
        last = word.end() if found or (things and one in _THINGS) else last
    if last is None:
        return None
    rest = said[last:]
    if (whose := _OF_WHOM.match(rest)) is not None:
        return _behind_found(rest[whose.end() :], things)
    return _BESIDE.sub("", rest, count=1).lstrip(" ,")


def _is_on_call(text: str, one: Spanned) -> bool:
    """Whether a call only brings somebody: "received a call about a fire", "sent after reports of
    shots"; not "received reports that it fell"."""
    first = one.content[0]
    if _THAT.match(first.quote) or _THAT.match(text, one.cue[-1].end):
        return False
    if _RECEIVED.search(one.cue[-1].quote) is not None:
        return True
    if _CALLS.fullmatch(one.cue[-1].quote) is None:
        return False
    start = max(text.rfind("\n", 0, one.cue[0].start) + 1, one.cue[0].start - _NEAR)
    if one.source and one.source[0].start > one.cue[0].start:
        # "received a report from the master of a fire": he tells of it
        return False
    brought = _RECEIVING if one.source else _SENT
    return brought.search(text, start, one.cue[0].start) is not None


def _is_open(one: Spanned) -> bool:
    """Whether nobody is named to whom it is not clear: "it remains unclear whether it fell"."""
    return _UNCLEAR.fullmatch(one.cue[0].quote) is not None


def _is_reported(text: str, one: Spanned) -> bool:
    """Whether it is the call by which police heard of an event or of a loss: "the fire, reported
    at 6 p.m.,", "a car that was reported stolen"."""
    if not _REPORTED.search(one.cue[-1].quote):
        return False
    lost = _LOST.match(one.content[-1].quote) or _LOST.match(text, one.cue[-1].end)
    if lost is not None:
        return True
    called = _EVENT.fullmatch(one.content[0].quote) is not None
    return called and _AT.match(text, one.cue[-1].end) is not None


def _is_identified(one: Spanned) -> bool:
    """Whether it is not told as whom: "the two men shot in Orle have been identified"."""
    told = any(_AS.search(span.quote) for span in one.content)
    return _IDENTIFIED.search(one.cue[-1].quote) is not None and not told


def _is_accused(text: str, one: Spanned) -> bool:
    """Whether the source is whom a passive is about: "Osk, 15, was arrested and charged with"."""
    cue = one.cue[-1]
    source = one.source[0]
    by = _BY.search(text, max(0, source.start - len(" by the ")), source.start)
    if by is not None:
        return False
    if _CHARGED.search(cue.quote) is not None:
        return True
    if source.end > cue.start:
        return False
    said = one.content[0].quote
    if _BARE.fullmatch(cue.quote) is not None:
        return cue.quote.endswith(_WITH) or said.startswith(tuple(f"{each} " for each in _WITH))
    return cue.quote.lower() == "found" and _GUILTY.match(said) is not None


def _is_fire(one: Spanned) -> bool:
    """Whether arms answer: "its artillery had responded “in a limited manner”"."""
    returned = one.source and one.cue and _RETURNED.search(one.cue[-1].quote)
    return bool(returned) and _ARMS.search(one.source[-1].quote) is not None


def _is_plain(one: Spanned) -> bool:
    """Whether the verb is a deed in court or on the street: "waived his appearance", "posted bail",
    "concluded an investigation"."""
    cue, said = one.cue[-1].quote, one.content[0].quote
    if _DEED.search(cue) is not None:
        return _THAT.match(said) is None and _TOLD.search(said) is None
    return any(act.search(cue) and done.match(said) for act, done in _DONE)


_RETURNED = re.compile(r"\b(?:respond|repl|answer|retaliat)(?:ed|ied|ing|s|ies)?\Z")
_ARMS = re.compile(
    r"(?:\A|\s)(?:artillery|howitzers?|guns|gunships?|mortars|rockets|missiles|drones|warplanes|jets|tanks"
    r"|helicopters|batteries|air\sdefen[cs]es?)\Z"
)
_QUOTED = re.compile('["\u201c\u00ab]')
_WORD = re.compile(r"[\w.][\w.\u2019'-]*(?<![.'\u2019])|[,;:(\u2014\u2013]")
_MOST = 10
"""Words in which who is found must be named."""
_RANG = re.compile(r"\b(?:call(?:s|ed)|r[ai]ng|phone[sd]|text(?:s|ed)|came|went)(?:\sback)?\Z")
_AND_SAID = re.compile(
    r"\s(?:(?:me|him|her|us|them|back|up|out|over|home|the\s\w+|his\s\w+|her\s\w+|my\s\w+)\s){0,2}and\s"
    r"(?:said|says|told|tells|asked|asks)\b"
)
_NEAR = 70
_BODIES = words(
    "body corpse remain victim people him her them male female couple family teen teenager toddler"
    " infant baby newborn child kid boy girl man woman youth person driver passenger occupant"
)
_THINGS = words(
    """
    gun handgun pistol revolver rifle shotgun firearm weapon casing bullet knife machete ammunition
    ammo magazine holster explosive grenade bomb drug marijuana cocaine heroin methamphetamine cash
    car vehicle truck van suv minivan sedan pickup backpack clothing hole
    """
)
_STOPS = words(
    "of in on at with to for from by that which , ; : ( \u2014 \u2013 and or is was were had"
)
_NONE = words("no little any neither nothing guilty not it evidence how what whether")
_NAME = re.compile(
    r"(?!(?:The|An?|That|It|If|Most|Many|Some|Two|Three|Several|Multiple|His|Her|Their)\b)"
    r"[A-Z][\w.\u2019'-]+(?<!'s)(?<!\u2019s)(?:\s(?:[A-Z][\w.\u2019'-]*|I+))*(?!\w)"
)
_BESIDE = re.compile(
    r"\A\s?(?:,\s(?:\d{1,3}|(?:[A-Z][\w.'\u2019-]+\s?){1,4}(?:,\s\d{1,3})?|an?\s[^,]{2,60}|the\s[^,]{2,60}|his\s[^,]{2,40}|her\s[^,]{2,40}|who\s[^,]{2,60})"
    r"(?:,\sof\s[A-Z][^,]{2,40})?,|\s[\u2014\u2013-]\s[^\u2014\u2013]{2,60}\s?[\u2014\u2013-]\s)"
)
"""An age or the like beside a name: ", 23,"."""
_PART = re.compile(
    r"(?:one|two|three|four|some|several|most|many|both|all|another|\d+)\sof\s", re.IGNORECASE
)
_OF_WHOM = re.compile(r"\sof\s(?=(?:the|an?|two|three|his|her|their)\b|[A-Z\d])")
_AGED = re.compile(r"(?:an?\s|the\s)?\d{1,3}[\s-](?:year|month|week|day)s?[\s-]old\s(?=[A-Z])")
_FIND = re.compile(
    r"(?P<be>\b(?:is|are|was|were|been|being)\s(?:\w+ly\s|later\s|also\s|then\s|first\s)*)?"
    r"\b(?P<verb>found|finds?|finding|discover(?:s|ed|ing)?|locat(?:es?|ed|ing)|recover(?:s|ed|ing)?"
    r"|spot(?:s|ted|ting)?)\Z",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"\b(?:dead|unresponsive|unconscious|lifeless|bleeding|wounded|injured|slumped|lying|suffering"
    r"|deceased)\b"
)
_SCENE = re.compile(
    r"\s?(?:[.,;]?\s*\Z|[.,;\u2014\u2013]\s|"
    r"(?:\w+ly\s)?(?:dead|deceased|unresponsive|unconscious|lifeless|alive|unharmed|unhurt|safe|asleep|awake"
    r"|wounded|injured|hurt|bleeding|suffering|shot|stabbed|beaten|burn(?:ed|t)|bound|tied|lying|laying|sitting"
    r"|standing|slumped|kneeling|hiding|hidden|hanging|floating|being|walking|running|wandering|sleeping"
    r"|parked|abandoned|armed|handcuffed|inside|outside|behind|near|nearby|beside|beneath|under|underneath"
    r"|along|across|around|among|between|next|there|here|together|alone|barricaded|trapped|buried|dumped"
    r"|in|on|at|with|by|who|whom|whose|and|that\shad|that\swas|after|when|while|during|early|late|later"
    r"|about|just|shortly|still|critically|face|from|[A-Z]\w+day|unattended|matching|belonging)\b)"
)
"""How a scene goes on behind who is found."""
_JUDGED = re.compile(
    r"\s?(?:at\s(?:fault|risk|greater|higher)|in\s(?:breach|contempt|violation|default|favou?r|need)"
    r"|with\s(?:links?|ties|higher|lower|more|less)|by\s\w+ing)\b"
)
_FINITE = re.compile(
    r"\A(?:(?!\b(?:who|whom|whose|which|that|when|while|where|after|as|before|because)\b)[^;])*?"
    r"\b(?:is|are|was|were|had|has|have|did|does|would|could|will|may|might)\b"
)
_RESEARCH = re.compile(
    r"\b(?:surveys?|stud(?:y|ies)|polls?|reports?|audits?|auditors?|jur(?:y|ies|ors?)|courts?|judges?|tribunals?"
    r"|panels?|research(?:ers)?|scientists?|analys[ei]s|analysts?|experts?|inspectors?|reviews?|inquir(?:y|ies)"
    r"|examiners?|coroners?|autops(?:y|ies)|pathologists?|investigations?|commissions?|committees?|critics?"
    r"|economists?|pollsters?|probes?|assessments?|voters?|regulators?)\b",
    re.IGNORECASE,
)
_RESPONDERS = re.compile(
    r"\b(?:police(?:m[ae]n)?|officers?|deputies|deputy|cops?|detectives?|troopers?|investigators?|firefighters?"
    r"|rescuers?|soldiers?|troops|paramedics|they|agents?|guards?|crews?|responders|residents|neighbou?rs)\b",
    re.IGNORECASE,
)
_THAT = re.compile(r"\s*(?:\w+\s)?(?:that|how|why|whether|if)\b")
_RECEIVED = re.compile(
    r"\b(?:receiv(?:es?|ed|ing)|got|fielded|took|answer(?:ed|ing)|respond(?:s|ed|ing)?\sto)\s"
    r"(?:[\w-]+\s){0,3}?(?:calls?|reports?|complaints?|alerts?)\s"
    r"(?:of|about|for|regarding|concerning|on)\Z"
)
_CALLS = re.compile(
    r"(?:(?:the|an?|several|multiple|numerous)\s)?(?:[\w-]+\s)?(?:calls?|reports?)(?:\s(?:of|about|for))?"
)
_SENT = re.compile(
    r"\b(?:respond(?:s|ed|ing)?|called|summoned|dispatched|sent|rushed|arriv(?:ed|ing)|went|scrambled|alerted|came)"
    r"(?:\s[\w'\u2019.:-]+){0,6}?\s(?:to|for|on|after|about|following|over|amid)(?:\s[\w-]+){0,3}?\s*\Z"
)
_RECEIVING = re.compile(r"\b(?:receiv(?:es?|ed|ing)|got|fielded)\s(?:[\w-]+\s){0,2}?\Z")
_UNCLEAR = re.compile(
    r"(?:it|is|are|was|were|['\u2019]s|it['\u2019]s|remain(?:s|ed|ing)?|also|still|so\sfar|yet|has|have|had|been"
    r"|\w+ly|\s)*"
    r"(?:(?:unclear|uncertain|unknown)|(?:not|(?:is|was|were|are)n['\u2019]t)\s(?:\w+\s){0,2}(?:clear|known|certain))"
    r"(?:\s(?:right\snow|yet|at\sthis\stime|immediately|why|how))?"
    r"|(?:there\s)?(?:(?:is|was|remains?|has\sbeen|also|still|yet|as|\w+ly)\s)+no\s(?:agreement|consensus|clarity|certainty)"
    r"(?:\syet)?(?:\s(?:on|about|over|as\sto))?",
    re.IGNORECASE,
)
_REPORTED = re.compile(r"\breported\Z")
_LOST = re.compile(r"\s*stolen\b")
_EVENT = re.compile(
    r"(?:the|that|this)\s(?:[\w-]+\s){0,3}?(?:shootings?|incidents?|crash|crashes|fires?|blaze|accident"
    r"|collision|calls?|stabbings?|robber(?:y|ies)|burglar(?:y|ies)|disturbance|explosion|gunfire|shots?|thefts?"
    r"|break-in|attack|assault|fight|emergency|wreck|homicide|killing|death)",
    re.IGNORECASE,
)
"""What the text takes as told already; "a blast was reported" is hearsay."""
_AT = re.compile(
    r"\s*(?:about|around|at|shortly|just|near|nearly|in|on|early|late|to\s(?:police|911|dispatch\w*|authorities)|by\sphone"
    r"|as|when|after|before|[A-Z]\w+day|[.,;])(?=\W|\Z)"
)
_AS = re.compile(r"(?:^|\s)as\s|[\"\u201c]|:\s")
_IDENTIFIED = re.compile(
    r"\b(?:has|have|had|is|are|was|were)\s(?:(?:not|yet|now|since|all|both|also|been|being|\w+ly)\s)*identified\Z"
)
_DAY = r"(?:\s(?:[A-Z]\w+day|yesterday|today|last\s\w+|early\s\w+|late\s\w+))?"
_TRIED = (
    r"(?:charged|arraigned|indicted|arrested|convicted|sentenced|booked|jailed|fined|acquitted)"
)
_CHARGED = re.compile(
    rf"\b(?:is|are|was|were|been|being|be|['\u2019]s)\s(?:(?:\w+ly|also|all|both|later|now|since|then|already|not)\s)*"
    rf"(?:{_TRIED}\s(?:in\s\w+\s)?and\s)?{_TRIED}{_DAY}(?:\s(?:with|in|on|of|for|over|as))?\Z"
)
_BARE = re.compile(rf"(?:{_TRIED}\sand\s)?{_TRIED}(?:\s(?:with|in|on|of|for|over))?", re.IGNORECASE)
_WITH = ("with", "in", "on", "of", "for", "over")
_GUILTY = re.compile(r"(?:not\s)?(?:guilty|liable|dead|innocent)\b", re.IGNORECASE)
_BY = re.compile(r"\bby\s(?:the\s)?\Z")
_DEED = re.compile(
    r"\b(?:waiv(?:es?|ed|ing)|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|arraign(?:s|ed)?|handcuff(?:s|ed|ing)?"
    r"|fil(?:es?|ed|ing)\s(?:\w+\s){0,3}charges?(?:\s(?:for|against|in|over))?"
    r"|form(?:s|ed|ing)?\sa\s\w+(?:\sto\s\w+(?:\soff)?)?)\Z"
)
_TOLD = re.compile(r"\b(?:believed?s?|says?|said|suspect(?:s|ed)?|think|thought|alleged?s?)\b")
_DONE = (
    (
        re.compile(r"\bpost(?:s|ed|ing)?\Z"),
        re.compile(r"(?:an?\s|his\s|her\s|the\s)?(?:\$[\d,.]+\s)?(?:bond|bail)\b"),
    ),
    (
        re.compile(r"\bconclud(?:es?|ed|ing)\Z", re.IGNORECASE),
        re.compile(
            r"(?!that\b)(?:[\w'\u2019-]+\s){0,4}?(?:investigations?|probe|operation|visit|search|talks|meeting|trial|tour"
            r"|deal|agreement|review|hearing)\b",
            re.IGNORECASE,
        ),
    ),
)
_SEEM = re.compile(
    r"\bm(?:ade|akes?|aking)\sit\s(?:seem|look|appear|sound)(?:\s(?:that|as\s(?:if|though)|like))?\Z"
)
_IF = re.compile(r"(?:whether|if)\s")
"""A question, which tells nothing: "whether she fell | is believed"."""
_WHICH = words("which that what this")
_FIGURE = (
    r"(?:figure\sout|find\sout|work\sout|determine|establish|learn|uncover|understand|piece\stogether|clarify"
    r"|ascertain|identify|trace|verify|confirm|pinpoint|discover|sort\sout)"
)
_TRYING = re.compile(
    rf"\b(?:try|work|seek|attempt|struggl|look|hop|scrambl|aim)ing(?:\s(?:hard|together|now|also|still|quickly))?\sto\s"
    rf"(?:\w+ly\s)?{_FIGURE}\Z"
    rf"|\b(?:tr(?:y|ies|ied)|seeks?|sought|hopes?|hoped|attempt(?:s|ed)?|want(?:s|ed)?|work(?:s|ed)?)\sto\s{_FIGURE}\Z"
)
_LOOKING = re.compile(
    r"\b(?:investigat(?:es?|ed|ing)|prob(?:es?|ed|ing)|examin(?:es?|ed|ing)|look(?:s|ed|ing)?\s(?:into|at)|stud(?:y|ies|ied|ying)"
    r"|search(?:es|ed|ing)?\sfor\s(?:answers|clues)(?:\sas\sto)?)\Z"
)
_DECIDING = re.compile(
    r"\b(?:mak(?:e|es|ing)|has|have|reach)\s(?:an?|the|any|that|its|their)\s(?:\w+\s){0,2}(?:determinations?|decisions?|ruling|call|say)"
    r"\s(?:about|on|as\sto|over|in)\Z"
)
_QUESTION = re.compile(
    r"(?:(?:about|on|as\sto)\s)?(?:exactly\s|just\s|precisely\s)?(?:whether|if|how|what|who|when|where|why|which)\b"
)
_HOPING = re.compile(r"\b(?:hop(?:es?|ed|ing)|wish(?:es|ed|ing)?)\Z")
_REQUESTED = re.compile(r"\b(?<!been\s)(?<!was\s)(?<!were\s)request(?:s|ed|ing)?\Z")
_THEM = words("him her them us me you anyone everyone public media")
_NEVER = re.compile(r"\bnot\b|n['\u2019]t\b")
_TO_DO = re.compile(r"to\s(?!have\b)")
_HEARD = re.compile(
    r"\b(?:found|finds?|find)\sout(?:\s(?:on|from|through|via|by|at|in|when|after|over|yesterday|later|last|[A-Z])[^,;:]*)?\Z"
)
_INQUIRER = re.compile(
    r"\b(?:(?i:police|officers?|investigators?|detectives?|deputies|inquiry|investigation|reporters?|journalists?|researchers?"
    r"|inspectors?|auditors?|newspaper|paper|magazine|agency|commission|committee|prosecutors?|authorities|officials"
    r"|they)|I|we|We)\b"
)
