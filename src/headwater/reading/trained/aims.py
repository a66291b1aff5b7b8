"""What puts something forward as so, told from what a source only wants, knows or is up to."""

from __future__ import annotations

import re

from headwater.knowledge import saying
from headwater.knowledge.saying import Saying, SayingKind, SourceSide
from headwater.reading.describing.describe import describe
from headwater.reading.finding.answered import answering
from headwater.reading.finding.gapped import AMOUNT
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.refusals import shuts_out, turns_down, will_not
from headwater.reading.finding.spanned import word_of_saying
from headwater.reading.trained.acts import claims_nothing, has_main_verb, is_act
from headwater.reading.trained.deeds import is_deed, is_to_be_found
from headwater.reading.trained.supposed import is_purpose, is_supposed
from headwater.reading.words.finite import has_plain_verb
from headwater.reading.words.nouns import DOCUMENTS, singular, words
from headwater.records import HopKind, Span


def says(text: str, one: Spanned) -> bool:
    """Whether an attribution puts something forward as so; else it is an aim.

    Nobody does who only knew it ("had known about the leak"), who turns something down ("rejected
    the offer"), who names a subject ("discussed the
    toll"), a thing awaited ("expecting a salary") or a question ("would say when"), or who is
    nobody ("no group has claimed"). Of what is in the passive without a source ("were ordered to
    leave", "was charged with murder") only hearsay puts something forward ("is believed to have
    fallen"). A cue that no table knows does so with a finite verb that is no infinitive ("looks to
    be chosen") and, but for papers, does not hang on a thing ("arrested a man who was seen"), and a
    participle beside a noun ("a video said to show a fire") only describes.
    """
    if not one.cue or one.cue[0].quote in _MARKS:
        return True
    if not one.source and one.cue[0].quote.lower().endswith("ly"):
        return True
    known = word_of_saying(one)
    clause = one.content[0].quote.startswith("that ") or any(
        has_plain_verb(text, span.start, span.end) for span in one.content
    )
    if one.source and _NOBODY.match(one.source[0].quote):
        return False
    if not one.source and _EXPECTED.search(one.cue[-1].quote):
        return False
    if will_not(one) or (not clause and (turns_down(one) or _is_idle(text, one))):
        return False
    if _ASKED.fullmatch(one.content[-1].quote) and not answering(one.content):
        return False
    if claims_nothing(one, known) or is_to_be_found(one):
        return False
    if known is None:
        told = clause if _is_paper(one) else has_main_verb(text, one.content)
        if _is_speech(text, one) or _tells_who(one) or _tells_fault(one) or _tells_count(text, one):
            return True
        told |= all(_SPEECH.fullmatch(span.quote) for span in one.content) or _has_telling(one)
        return _on_claim(one) or (told and not _TO.match(one.content[0].quote))
    if known.lemma in _SUBJECTS or _is_described(text, one):
        return False
    if known.takes == ("quote",) and not known.noun:
        # "echoed concerns that it leaked" only tells how somebody stands to them
        return one.cue[-1].quote.endswith(":") or _PUT.match(one.content[0].quote) is not None
    if not clause and _asserts_nothing(one, known):
        return False
    return _on_claim(one) or known.kind not in (SayingKind.WILL, SayingKind.KNOWING)


def _is_idle(text: str, one: Spanned) -> bool:
    """Whether a source without a clause tells nobody anything."""
    return _is_spoken_of(one) or _only_learned(text, one)


def _is_spoken_of(one: Spanned) -> bool:
    """Whether what somebody is for is only a thing of which the sentence tells: "the union's demand
    for a pay rise was rejected"."""
    if not one.source or _OWNS.search(one.source[-1].quote) is None:
        return False
    if not one.source[-1].end <= one.cue[0].start < one.content[0].start:
        return False
    if one.cue[0].quote.split()[0].endswith(("ed", "ing")):
        return False
    told = (one.cue[-1].quote.split()[-1], one.content[0].quote.split()[0])
    return not _FOR.isdisjoint(told) and not any(_QUOTED.search(s.quote) for s in one.content)


def _only_learned(text: str, one: Spanned) -> bool:
    """Whether a source came to know of a thing and tells nobody: "the bank learned of the leak in
    May"; an outlet that has learned of it reports it."""
    if not one.source or _LEARNED.search(one.cue[-1].quote) is None:
        return False
    return describe(text, one.source[0]).kind is not HopKind.OUTLET


def _on_claim(one: Spanned) -> bool:
    return saying.is_on_claim([span.quote for span in one.cue])


def _is_paper(one: Spanned) -> bool:
    """Whether the source is a paper, which does nothing but tell: "the list names a man who"."""
    held = (word for span in one.source for word in span.quote.lower().split())
    return any(singular(word) in DOCUMENTS for word in held)


def _tells_who(one: Spanned) -> bool:
    """Whether a source gives somebody's name or part: "identified the dead man as Lund"."""
    names = _NAMES.search(one.cue[-1].quote) if one.source else None
    if names is None:
        return False
    # "named Lund as its chief" appoints
    tells = not names[1].startswith("nam") or _is_paper(one) or _ASKS.search(one.source[-1].quote)
    return any((_AS if tells else _AS_LUND).search(span.quote) for span in one.content)


def _is_speech(text: str, one: Spanned) -> bool:
    """Whether it is speech, and the comma of it stands before the words of saying: "“It fell,”
    reads a post by Osk"."""
    last = one.content[-1]
    if not one.source or last.end > one.cue[0].start:
        return False
    marked = _MARK.match(text, one.content[0].start) is not None
    return marked and _SPOKEN.search(last.quote) is not None


def _tells_fault(one: Spanned) -> bool:
    """Whether a source holds somebody to be the cause: "holds Osk responsible for the fire"."""
    held = bool(one.source) and _HOLDS.fullmatch(one.cue[-1].quote) is not None
    return held and any(_FAULT.search(span.quote) for span in one.content)


def _tells_count(text: str, one: Spanned) -> bool:
    """Whether a source gives a number, or has counted something: "gave the toll as nine", "the
    mission recorded 23 deaths"."""
    if not one.source:
        return False
    cue, said = one.cue[-1].quote, one.content[0].quote
    if _GIVES.search(cue) is not None:
        return any(_AS_MANY.search(span.quote) for span in one.content)
    if _COUNTS.search(cue) is None or describe(text, one.source[-1]).kind is HopKind.PERSON:
        return False
    return _SO_MANY.match(said) is not None


def _has_telling(one: Spanned) -> bool:
    """Whether a source brings what another tells: "the Journal had the governor replying that"."""
    if not one.source or _HAD.fullmatch(one.cue[-1].quote) is None:
        return False
    told = _TELLING.match(one.content[0].quote)
    verb = saying.verb(told["verb"]) if told is not None else None
    return verb is not None and verb.strong


def is_none(text: str, one: Spanned) -> bool:
    """Whether what the network took for an attribution is none, not even a wish.

    So is what somebody puts out and does not put forward ("posted a video", "published an article
    on the toll"), what nobody did ("no group has claimed the raid"), what is without a source
    and without a word of saying ("her fate remains unknown"), who is sacked or shut out, and what a
    speaker perceived ("I saw a flash"): that is what is told. Who sees what he wants to see tells
    nothing, and what stands before "others disagree" is what they disagree with. What seems so
    to nobody who is named seems so to the outlet.
    """
    if one.cue and (_reminds(text, one.cue[0]) or _seems(one) or _is_anyones(one)):
        return True
    if _is_scrap(one) or _is_handed(text, one) or is_deed(text, one) or is_purpose(one):
        return True
    known = word_of_saying(one) if one.cue else None
    if is_supposed(text, one, known):
        return True
    marked = not one.cue or one.cue[0].quote in _MARKS
    if marked or any(_QUOTED.search(span.quote) for span in one.content):
        return False
    if _DISAGREES.fullmatch(one.cue[-1].quote) and one.content[-1].end <= one.cue[0].start:
        return True
    if one.source and _PUT_OUT.search(one.cue[-1].quote) and _THING.match(one.content[0].quote):
        return True
    if _SEES.search(one.cue[-1].quote) and _WHAT_HE.match(one.content[0].quote):
        return True
    if is_act(one, known):
        return True
    if any(has_plain_verb(text, span.start, span.end) for span in one.content):
        return False
    if shuts_out(text, one):
        return True
    if not one.source:
        nobody = _NONE_THERE.fullmatch(one.cue[0].quote) is not None
        return nobody or (known is None and not one.cue[0].quote.lower().endswith("ly"))
    if one.source[0].quote.lower() in _SELF and _PERCEIVED.search(one.cue[-1].quote):
        return True
    nobody = _NOBODY.match(one.source[0].quote) is not None
    return nobody and (known is None or known.lemma == "claim")


_MARKS = frozenset((":", "-", "\u2013", "\u2014"))
_NONE_THERE = re.compile(
    r"(?:there\s)?(?:is|was|were|has\sbeen|had\sbeen)\s(?:\w+ly\s)?no\s(?:[a-z]+\s){0,2}[a-z]+",
    re.IGNORECASE,
)
"""What nobody has given: "there was no confirmation of it"."""


def _reminds(text: str, cue: Span) -> bool:
    """Whether a cue only bids the reader remember: "Recall that, according to Osk, it fell"."""
    return (
        _BIDS.fullmatch(cue.quote) is not None
        and _OPENING.search(text, max(0, cue.start - 2), cue.start) is not None
    )


def _is_anyones(one: Spanned) -> bool:
    """Whether it only is what anybody might think: "one might think that it fell"."""
    return (
        len(one.source) == 1
        and _ANYONE.fullmatch(one.source[0].quote) is not None
        and _MIGHT_THINK.fullmatch(one.cue[0].quote) is not None
    )


def _is_scrap(one: Spanned) -> bool:
    """Whether the content is a bare adverb, or a gap ("the room where Osk was believed [to be]"),
    the cue a label ("Quote:"), the source a hashtag, a phrase that lacks its noun ("an entry in
    the | state | register") or somebody with his verb ("he said in a film | posted on")."""
    last = one.content[-1].quote
    if one.source and (one.source[0].quote.startswith("#") or _TORN.search(one.source[-1].quote)):
        return True
    if not one.source and one.cue and _LABEL.fullmatch(one.cue[0].quote):
        return True
    if len(one.content) == 1 and _ADVERB.fullmatch(last):
        return True
    return not one.source and _TO_BE.search(last) is not None


def _is_handed(text: str, one: Spanned) -> bool:
    """Whether the source is to whom a paper is handed: "handed Kesh | a note about"."""
    if not one.source or not one.cue or _PAPER.match(one.cue[0].quote) is None:
        return False
    starts = (span.start for span in one.source)
    return any(_HANDED.search(text, max(0, at - _BEFORE_WHOM), at) for at in starts)


_HANDED = re.compile(
    r"\b(?:hand(?:s|ed)|gave|given|sent|delivered|presented|served|issued)\s(?:the\s)?\Z"
)
_PAPER = re.compile(
    r"(?:an?|its|the|another)\s(?:[\w-]+\s){0,2}(?:note|letter|report|memo|message|statement|file|dossier)\b",
    re.IGNORECASE,
)
_BEFORE_WHOM = 20
_TORN = re.compile(
    r"\s(?:the|an?|in|of|on|at|by|for|with|from)\Z"
    r"|\A(?:he|she|they|it|we|I)\s(?:said|says|told|wrote)\b",
    re.IGNORECASE,
)
_ANYONE = re.compile(r"one|you|anyone|anybody|some(?:\speople)?|many(?:\speople)?", re.IGNORECASE)
_MIGHT_THINK = re.compile(
    r"(?:may|might|could|would)\s(?:\w+\s)?(?:think|say|argue|assume|expect|imagine|suppose|believe|conclude"
    r"|call|wonder|guess)"
)
_ADVERB = re.compile(
    r"(?!(?:(?:un)?(?:likely|friendly|timely)|[a-z]{0,3}ly|deadly|costly|early|ugly|silly|lovely|lonely|ghastly|cowardly"
    r"|orderly|daily|weekly|monthly|yearly|family|reply|supply|rally|july|assembly|bully|anomaly)\b)"
    r"[a-z]+ly[.,]?"
)
_LABEL = re.compile(r"Quotes?:?")
_TO_BE = re.compile(r"\bto\s(?:be|have\sbeen)[.,]?\Z")


def _seems(one: Spanned) -> bool:
    return not one.source and _SEEMS.fullmatch(one.cue[0].quote) is not None


_SEEMS = re.compile(
    r"(?:it\s)?(?:(?:[a-z]+ly|can|could|may|might|would|will|do|does|did|has|have|had|not|now|still"
    r"|never)\s)*(?:seem|appear|look)(?:s|ed|ing)?(?:\s(?:that|to(?:\sbe)?|like|likely|set|as\s(?:if|though)))*",
    re.IGNORECASE,
)
_EXPECTED = re.compile(r"\b(?:expected|slated)(?:\sto)?\Z")
_BIDS = re.compile(r"(?:Recall|Remember|Note|Keep in mind|Bear in mind)")
_OPENING = re.compile(r"(?:[.!?\u201d\"]\s|\n|\A)\Z")


def _is_described(text: str, one: Spanned) -> bool:
    """Whether a participle only describes what a sentence is about: "a video said to show", "the
    plan, first reported by CNN"."""
    if one.source or one.cue[0].quote.lower().split()[-1] not in _PARTICIPLES:
        return False
    bare = len(one.cue[0].quote.split()) == 1 and _TO.match(one.content[-1].quote) is not None
    return bare or _BY.match(text, one.cue[-1].end) is not None


def _asserts_nothing(one: Spanned, known: Saying) -> bool:
    """Whether a word of saying with no clause as its content only tells of something done."""
    if not one.source and not known.noun:
        return known.lemma not in _HEARSAY and known.side is not SourceSide.NONE
    if known.lemma in _AWAITED and not any(" to " in span.quote for span in one.content):
        return True
    return "hearer" in known.takes and _MADE_TO.match(one.content[0].quote) is not None


_OWNS = re.compile(
    r"(?:(?:['\u2019]s|s['\u2019])(?:\s[a-z]+)?|\b(?:his|her|its|their))\Z", re.IGNORECASE
)
_FOR = words("for against")
_ASKED = re.compile(
    r"(?:when|where|why|how|who|whom|what|which|whether|more|anything|nothing|much|little|so"
    r"|for\s(?:sure|certain)|me|us|him|her|them|you)",
    re.IGNORECASE,
)
"""What is all that is said where a question is left ("neither would say when") or only somebody is
believed ("believes him")."""
_PARTICIPLES = words("said believed thought understood reported known alleged presumed")
_BY = re.compile(r"\s+(?:\w+\s+){0,2}by\s+(?:the\s+)?[A-Z]")
_NAMES = re.compile(r"\b(identif(?:y|ies|ied)|name[sd]?)\Z")
_AS = re.compile(r"(?:^|\s)as\s")
_AS_LUND = re.compile(r"(?:^|\s)as\s[A-Z]")
_ASKS = re.compile(
    r"\b(?:police|officers|detectives|investigators|prosecutors|authorities|inquiry|panel)\b",
    re.IGNORECASE,
)
"""Who names culprits and appoints nobody."""
_SPOKEN = re.compile(r"[,!?\u2026][\"\u201d\u2019\u00bb]\Z")
_MARK = re.compile(r"[\"\u201c\u2018\u00ab]")
_HOLDS = re.compile(r"(?:(?:also|has|have|had|\w+ly)\s)*(?:holds?|held)")
_FAULT = re.compile(r"\s(?:responsible|to\sblame|liable|culpable)\b")
_LEARNED = re.compile(
    r"\b(?:learn(?:ed|t|s)?|hear[ds]?|f(?:ou|i)nds?\sout|bec(?:a|o)mes?\saware)\s(?:of|about)\Z"
)
_HAD = re.compile(r"(?:has|had)")
_TELLING = re.compile(r"(?:[\w'\u2019-]+\s){1,8}?(?P<verb>[a-z]{3,}ing)\b")
_GIVES = re.compile(r"\b(?:gives?|gave|giving|given)\Z")
_AS_MANY = re.compile(rf"\bas\s(?:[\"\u201c\u2018]|{AMOUNT})")
_COUNTS = re.compile(
    r"\b(?:record(?:s|ed|ing)?|log(?:s|ged|ging)|count(?:s|ed|ing)?|tall(?:y|ies|ied|ying)|register(?:s|ed|ing)?)\Z"
)
_SO_MANY = re.compile(rf"{AMOUNT}", re.IGNORECASE)
_TO = re.compile(r"(?:not\s+)?to\s")
_NOBODY = re.compile(
    r"(?:(?:almost|nearly|virtually|practically|absolutely)\s)?(?:no|none|nobody|no-one|hardly\sany(?:one|body))\b",
    re.IGNORECASE,
)
_PUT = re.compile(r"[\"'\u201c\u2018\u00ab]|(?:that|how|why|what)\s")
"""How speech begins, in its own words or told: "seethed that it fell"."""
_SPEECH = re.compile(r"[\"\u201c\u201e](?:\S+\s){4,}\S+[,.!?][\"\u201d]")
"""Words of somebody's own that are more than a name or a motto, whatever verb they have."""
_QUOTED = re.compile('["\u201c\u201d\u2018\u00ab\u00bb]')
_SELF = words("i we")
_PERCEIVED = re.compile(r"\b(?:saw|seen|heard|watched|felt|smelled|smelt|noticed)\Z")
_SEES = re.compile(r"\b(?:sees?|saw|seen|hears?|heard|watch(?:ed|es)?)(?:\s(?:only|just))?\Z")
_WHAT_HE = re.compile(
    r"(?:(?:only|just|exactly)\s)?what(?:ever)?\s(?:s?he|it|they|we|you|I)\s"
    r"(?!(?:\w+\s){0,2}(?:said|says?|thought|thinks?|believed?s?|described?s?|called|calls?|took|assumed)\b)"
)
"""What only tells how somebody is: "sees what he wants to see", not "saw what he took for it"."""
_DISAGREES = re.compile(r"(?:do\s|does\s|did\s)?(?:strongly\s)?disagree[sd]?")
_PUT_OUT = re.compile(
    r"\b(?:publish(?:ed|es)?|post(?:ed|s)|upload(?:ed|s)?|air(?:ed|s)|broadcast|shared|read\sout"
    r"|circulated|released|printed)\Z"
)
_THING = re.compile(
    r"(?:what|(?:an?|the|its|his|her|their|two|three|several|new|more|\d+)\s(?:[\w'\u2019-]+\s){0,2}?"
    r"(?:videos?|footage|clips?|photo(?:graph)?s?|pictures?|images?|articles?|recordings?|audio|maps?"
    r"|stor(?:y|ies)|lists?|transcripts?|screenshots?|documents?))\b",
    re.IGNORECASE,
)
_SUBJECTS = words("discuss debate address question")
_AWAITED = words("expect anticipate await hope fear")
_HEARSAY = words(
    """
    say report allege claim rumor rumour quote believe think understand suspect presume assume fear
    estimate accuse blame
    """
)
_MADE_TO = re.compile(r"(?:[\w'\u2019-]+\s+){0,8}?(?:not\s+)?to\s+(?!have\b|be\b)[a-z]+\b")
"""What somebody is told or persuaded to do: "persuaded Moscow not to send them"."""
