"""Who turns something down or sends somebody away, told from who denies that something is so.

"Rejected the offer", "denied inspectors entry", "dismissed the appeal" and "dismissed the army
chief" are deeds; "rejected the accusation", "denied the charge" and "dismissed the report" deny.
"""

from __future__ import annotations

import re

from headwater.reading.finding.mended import Spanned
from headwater.reading.words.nouns import is_human, singular, words

_CUE = re.compile(
    r"\b(?:(?P<deny>den(?:y|ies|ied|ying))|(?P<sack>dismiss(?:es|ed|ing|al\sof)?)"
    r"|(?P<turn>(?:reject|rebuff|spurn|veto|repudiat|disown)\w*|turn(?:s|ed|ing)?\s(?:down|away)"
    r"|brush(?:es|ed|ing)?\s(?:aside|off))|(?P<keep>refus(?:es?|ed|ing)|declin(?:es?|ed|ing))"
    r"|(?P<fight>(?:disput|contest)(?:es?|s|ed|ing)))\Z",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_][\w'\u2019-]*|[,;:.(\u2014\u2013]")
_ENDS = words(
    """
    , ; : . ( \u2014 \u2013 of in on by to for from over about against with at into under between
    after before during who whom which that as when while because and or but until without despite
    on has had have was were is are that's
    """
)
_ARTICLES = words("the a an his her its their our your my this that these those")
_MOST = 12
"""Words of a content in which its head is looked for."""

_ASKED_FOR = words(
    """
    entry access bail parole visa permission permit request application appeal motion petition
    asylum leave licence license clearance care treatment passage admission accreditation
    citizenship hearing extension exemption re-entry boarding
    """
)
"""What is granted or denied; of anything else who denies it says that it is not so."""
_OFFERED = _ASKED_FOR | words(
    """
    offer bid proposal plan deal demand ultimatum invitation call plea bill amendment measure law
    legislation resolution treaty agreement pact accord truce ceasefire cease-fire contract
    compromise settlement nomination candidacy budget referendum draft project scheme package
    initiative recommendation resignation approach takeover merger loan concession ballot vote
    tender debt constitution aid help assistance advance overture talks negotiation mediation quota
    """
)
_BEFORE_COURT = words(
    """
    case lawsuit suit charge count indictment complaint claim challenge argument objection action
    conviction writ injunction submission proceeding
    """
)
_THROWN_OUT = _BEFORE_COURT | words("allegation accusation")
"""What a court dismisses without a word on whether it is so."""
_FOUGHT = words(
    """
    election seat will ruling verdict decision sentence fine penalty bill border territory vote race
    conviction eviction extradition
    """
)
_COURT = re.compile(
    r"\b(?:courts?|judges?|tribunals?|magistrates?|justices?|jurors?|jury|prosecutors?|arbitrators?"
    r"|bench|J)\b",
    re.IGNORECASE,
)
_BODIES = words("cabinet government board team staff class council workforce crew panel")
"""Who is sent away together; an army is not."""
_HEARERS = words("him her them us me you")
_WAS = re.compile(
    r"\b(?:was|were|been|being|is|are|be)\s(?:\w+ly\s)?(?:denied|refused)(?=\s[a-z])", re.IGNORECASE
)
_BEFORE = 30


def turns_down(one: Spanned) -> bool:
    """Whether a source only turns down what is asked or offered, or a court what is before it."""
    kind, noun = _refused(one)
    if kind is None:
        return False
    if kind == "keep":
        return not one.content[0].quote.lower().startswith(("to ", "comment"))
    court = bool(one.source) and _COURT.search(one.source[-1].quote) is not None
    if court and noun in (_THROWN_OUT if kind == "sack" else _BEFORE_COURT) | _OFFERED:
        return True
    if kind == "deny":
        return False
    return noun in (_FOUGHT if kind == "fight" else _OFFERED) or (
        kind == "sack" and noun in ("case", "lawsuit", "suit")
    )


def will_not(one: Spanned) -> bool:
    """Whether a source only would not do a thing ("refused to drop it"); who would not tell or
    believe something takes a stand by that."""
    if not one.cue or _KEPT.search(one.cue[-1].quote) is None:
        return False
    return _TO_DO.match(one.content[0].quote) is not None


_KEPT = re.compile(r"\b(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing))\Z", re.IGNORECASE)
_TO_DO = re.compile(
    r"to\s(?!(?:\w+ly\s)*(?:accept|acknowledg|address|admit|agree|answer|apologi|attribut|be|believ|blam"
    r"|budge|characteri[sz]|clarif|commit|comment|conced|condemn|confirm|countenanc|den(?:y|ie)|describ"
    r"|detail|disclos|discuss|divulg|elaborat|endors|engag|estimat|explain|give|go\sinto|identif|label"
    r"|name|offer|predict|pledg|promis|provid|rat(?:e|ify)|recogni[sz]|release|repl[yi]|respond|reveal"
    r"|rule\sout|say|shar|speak|specif|speculat|stat|suppl|talk|tell|weigh\sin)\w*\b)\w",
    re.IGNORECASE,
)


def shuts_out(text: str, one: Spanned) -> bool:
    """Whether somebody is sacked ("dismissed the army chief") or is not given something ("denied
    inspectors entry", "was denied bail")."""
    about = one.cue and (not one.source or one.source[0].start < one.cue[0].start)
    if about and _WAS.search(text, max(0, one.cue[0].start - _BEFORE), one.cue[-1].end + 2):
        return True
    kind, noun = _refused(one)
    if kind == "deny":
        return noun in _ASKED_FOR or one.content[0].quote.split()[0].lower() in _HEARERS
    if kind != "sack" or len(one.content) != 1:
        return False
    named = [word for word in _WORD.findall(one.content[0].quote) if word[0].isalpha()]
    name = len(named) <= _NAME and all(word[0].isupper() for word in named)
    return name or noun in _BODIES or (noun is not None and is_human(noun))


_NAME = 4


def _refused(one: Spanned) -> tuple[str | None, str | None]:
    """How something is refused, and the noun for it in the singular; None where none is.

    Where the words say what it is called ("as a stunt") or what it says ("that"), none is.
    """
    how = _CUE.search(one.cue[-1].quote) if one.cue and one.content else None
    if how is None:
        return None, None
    said = [word.lower() for word in _WORD.findall(one.content[0].quote[:200])]
    if any(span.quote.lower().startswith("as ") for span in one.content) or "as" in said:
        return None, None
    noun = ""
    for word in said[:_MOST]:
        if word in _ENDS and word not in _ARTICLES:
            break
        noun = word
    if not noun or noun in _ARTICLES or "that" in said:
        return None, None
    return how.lastgroup, singular(noun)
