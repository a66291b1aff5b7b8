"""Captions that stand unmarked between paragraphs, told by several weak signs.

Agencies write a caption as one scene in the present tense with place and date, then the credit
(AP and Reuters style guides). None of this alone makes a caption; together they do.
"""

from __future__ import annotations

import re

from headwater.intake.segments import stopped
from headwater.intake.words import (
    CAMERA,
    DATE,
    MONTH,
    PAST,
    PRONOUN_START,
    SAID,
    SCENE_S,
    SCENE_VERBS,
    WEEKDAY,
    phrases,
)
from headwater.text.wordlists import words

THRESHOLD = 3.5
"""Score from which a segment is a caption; see docs/intake.md for the measurement."""

_AGENCY = (
    r"(?:AP|AFP|Reuters|REUTERS|Getty|EPA|EFE|Xinhua|TASS|Anadolu|Bloomberg|Shutterstock|Alamy"
    r"|iStock"
    r"|NurPhoto|Zuma|ZUMA|Sipa|PA|UPI|ANI|PTI|IRNA|SANA|WireImage|Flickr|Wikimedia|Twitter|Facebook"
    r"|Instagram|Google|YouTube|Telegram|Maxar|Planet Labs)"
)
_KIND = r"(?:photo(?:graph)?|image|picture|pic|credit|video|screen ?grab|handout|courtesy)"
_CREDIT = phrases(
    rf"""
    \((?:file |buy )?{_KIND}s?\b[^()]{{0,80}}\)
    \[(?:file|photo|image)[^\]]{{0,60}}\]
    (?:^|[.|)]\s*){_KIND}s?(?: credits?)?\s?:
    \b(?:photo|picture|image)s? (?:by|courtesy)\b
    \(source: [^()]{{2,60}}\)\W*$
    \bcourtesy(?: of|:) [^,.;]{{2,50}}\W*$
    \(courtesy\b|\bcourtesy photo\b
    \b(?:file|handout|pool|undated|staff|booking) (?:photo|image|picture)s?\b
    \bgetty images\b|\bap photo\b|\bmug ?shot\b
    \bscreen ?grab\b|\bscreenshot (?:from|of|taken)\b
    \b(?:enlarge|view full caption|hide caption|back to gallery)\W*$
    \bview full caption\b|\bimage \d+ of\b|\bbuy photo\b
    """
)
_NAME = r"[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|of|for|the|and|&)){0,5}"
_CREDIT_NAMED = re.compile(
    # (Ann Oak/The Daily Post), Ann Oak/Daily Post, Ann Oak / AP at the end
    rf"\({_NAME} ?[/|] ?{_NAME}\)\W*$|(?:[.!?|]|^) ?"
    rf"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){{1,3}} ?/ ?{_NAME}$"
    rf"|\bREUTERS/[A-Z]|\b{_AGENCY}/[A-Z][\w.]+(?: [\w.'’-]+){{0,3}}\W*$"
    rf"|[A-Z]\w+ ?/ ?{_AGENCY}(?: \w+)?[.)]?$|\bvia {_AGENCY}(?: \w+)?\W*$"
    rf"|\b{_AGENCY} (?:Photo|Images|Pictures)\b|\bfor The [A-Z][\w ]{{3,30}}$"
)
_WIRE_END = re.compile(rf"\({_AGENCY}\)\W*$")
_ONLY_CREDIT = re.compile(
    rf"^(?:by )?(?:[A-Z][\w.'’-]+(?: ?[/|–-] ?| )){{0,5}}?{_AGENCY}"
    r"(?: (?:Photo|Images|News|Earth|Maps))?(?: ?(?:[/|]|via) ?[A-Z][\w.'’ -]{0,60})?\.?$"
)
_BARE_CREDIT = re.compile(
    rf"^\(?{_KIND}(?: credits?)?\s?(?::|by\b|courtesy\b).{{2,70}}$", re.IGNORECASE
)
_HOUSE = re.compile(
    # (Enterprise photo — Ann Oak), (FOX10 News), (WVLM-TV)
    rf"^\((?:{_NAME} )?[Pp]hotos?\s?(?:--|[-—–])\s?{_NAME}\)$"
    r"|^\((?:[A-Z][\w'’-]* ){1,3}News\)$|^\((?:[KW][A-Z]{2,3}(?:-TV)?|[A-Z]{2,4}\d{1,2})\)$"
)
"""A picture's credit in brackets alone on its line."""
_POINTING = phrases(
    r"""
    \((?:pictured|left|right|cent(?:er|re)|above|below|top|bottom|l|r|c|seen)\b[^()]{0,30}\)
    \(not (?:pictured|shown)\)
    ,\s(?:left|right|cent(?:er|re)|second from (?:left|right)|far (?:left|right)),
    \bfrom left\b|\bclockwise\b|\bpictured\b
    \b(?:is|are) (?:seen|shown)\b
    \bseen (?:here|in (?:this|a))\b
    \bin this (?:\w+[ ,]){0,4}(?:photo|image|picture|screengrab|frame|handout)\b
    \bthis (?:\w+ ){0,3}(?:photo|image|picture|screengrab|frame grab)\b
    \bshows? (?:the|a|an) (?:scene|aftermath|moment|view|site)\b
    \b(?:aerial|file|general) (?:view|photo)\b
    """
)
_DATED_END = re.compile(
    rf"(?:(?:,|\bon|\breleased|\bin|\btaken|\bof)\s+(?:{WEEKDAY},?\s+)?(?:{DATE}|{MONTH},?\s+(?:19|20)\d\d)"
    rf"|,\s+in\s+(?:19|20)\d\d|[,(]\s*{WEEKDAY},\s+{DATE})"
    r"[\s,.)]{0,3}(?:in [A-Z][\w .,'’-]{2,40})?\W{0,3}$",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\b(?:in|at|near|outside|off|over|of|from)\s+(?:the\s+)?[A-Z]\w")
_PLAYED = phrases(
    r"""
    \b(?:reports|recaps|has (?:the (?:story|latest|details)|more))\.?(?:\s*\([^()]{0,60}\))?\W*$
    """
)
_AIRED = re.compile(
    r"\((?:published|posted|aired|recorded)\b[^()]{0,30}(?:19|20)\d\d\)\W*$", re.IGNORECASE
)
_LABELLED = re.compile(r"(?:video|caption|photo|image|in pictures)\s*:", re.IGNORECASE)
# Tabloids put a word before each caption: "Desperate: Families wait outside the mine"
_SCENE_LABEL = re.compile(r"['‘\"“]?[A-Z][\w’' -]{2,30}['’\"”]?: ['‘\"“]?[A-Z]")
_WIDGET = re.compile(
    r"\b(?:image \d+ of|view full caption|back to gallery|buy photo)\b|\benlarge\W*$", re.I
)
_QUOTED = re.compile(r"[\"“«][^\"”»]{12,}[\"”»]")
_SENTENCES = re.compile(r"[.!?][\"'”’)]?\s+(?=[A-Z\"“‘](?:\S{0,40}\s){4})")
"""Where a whole sentence follows another, and no credit."""
_PLURALS = words("people men women police children two three four servicemen crowd")
_OWN_WORDS = words("we our us i my")
_NO_NOUNS = words("the a an of in by for to and")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


# Most lines hold none of these; looking for a word is a tenth of the work of a pattern.
_CREDIT_HINTS = words(
    """photo image pic credit source video grab handout courtesy getty mug screen enlarge caption
    gallery"""
)
_POINT_HINTS = words(
    """left right cent above below top bottom seen shown pictured photo image frame clockwise view
    grab handout picture (l) (r) (c) shows show"""
)


def _hinted(look: str, hints: frozenset[str]) -> bool:
    low = look.lower()
    return any(hint in low for hint in hints)


def _pointing(look: str) -> bool:
    return _hinted(look, _POINT_HINTS) and _POINTING.search(look) is not None


def _dated(look: str) -> bool:
    return _DATED_END.search(look[-110:]) is not None


def _played(look: str) -> bool:
    return _PLAYED.search(look[-120:]) is not None or _LABELLED.match(look) is not None


def of_clip(look: str) -> bool:
    """Whether words go with a clip that tells when it was aired: "(Published Friday, ...)"."""
    return _AIRED.search(look[-90:]) is not None


def credited(look: str) -> bool:
    """Whether a photographer, agency or archive is credited in the way of a picture."""
    if _hinted(look, _CREDIT_HINTS) and _CREDIT.search(look):
        return True
    may_be_named = "/" in look or "|" in look or "via " in look or "Photo" in look
    return (may_be_named or "for The" in look) and _CREDIT_NAMED.search(look) is not None


def only_credit(look: str) -> bool:
    """Whether the line is nothing but a picture's credit ("Getty Images", "(Photo: Ann Oak)")."""
    if len(look) > 90 or stopped(look):
        return False
    return bool(_ONLY_CREDIT.match(look) or _BARE_CREDIT.match(look) or _HOUSE.match(look))


def of_picture(look: str) -> bool:
    """Whether credit, pointing words or a date at its end show a line to be no headline."""
    return credited(look) or _pointing(look) or _played(look) or _dated(look)


_PLAYER = re.compile(
    r"^\W{0,3}(?:close\W{1,3})?(?:skip in skip|x embed x share"
    r"|(?:skip ad ad loading\W{1,4})?(?:skip\W{1,3})?x\W{1,3}embed|embed >\s?more news videos)\b",
    re.IGNORECASE,
)
_NEXT_VIDEO = re.compile(r"\b\d{1,2} of \d{1,2} (?:close|last ?video)", re.IGNORECASE)
"""What leads from one video of a row to the next."""
_PLAYER_WORDS = 80
"""Words of the longest text of a video that is thought to stand behind its controls."""


def of_player(look: str) -> bool:
    """Whether a video's controls stand before its description ("CLOSE Skip in Skip x Embed")."""
    if _PLAYER.match(look) is None:
        return False
    return look.count(" ") < _PLAYER_WORDS or _NEXT_VIDEO.search(look) is not None


def score(look: str, stops: float) -> float:
    """How much a segment, given on one line, looks like a caption; `stops` is the share of the
    document's long segments that end with a stop (0 to 1)."""
    tokens = [word.lower() for word in _WORD.findall(look[:700])]
    credit = credited(look)
    if (credit and (len(tokens) <= 40 or _WIDGET.search(look))) or of_clip(look):
        return THRESHOLD  # nothing but the line of a picture or a film carries this
    if len(tokens) < 4 or len(look) > 700:
        return 0.0
    points = 0.0
    no_stop = not stopped(look) and not look.endswith(":")
    if no_stop and len(tokens) >= 7:
        points += 2.0 if stops >= 0.7 else 1.0 if stops >= 0.4 else 0.0
    labelled = no_stop and len(tokens) >= 10 and _SCENE_LABEL.match(look) is not None
    points += 2.5 if labelled else 0.0
    points += 3.5 if credit else 1.5 if _WIRE_END.search(look) else 0.0
    points += 2.0 if _pointing(look) else 0.0
    points += 3.0 if _played(look) else 0.0
    scene = _tense(look, tokens)
    points += scene
    if scene >= 2.0 and len(tokens) <= 35 and CAMERA.intersection(tokens[:10]):
        points += 1.0
    if _dated(look):
        points += 3.0 if no_stop and len(tokens) < 12 else 1.5
    points += 0.5 if _PLACE.search(look) else 0.0
    return points - (0.0 if labelled else _against(look, tokens))


def _tense(look: str, tokens: list[str]) -> float:
    """For a scene in the present, or a noun with a participle, as the first thing told."""
    names = [word[0].isupper() for word in _WORD.findall(look[:200])]
    caps = look.isupper()
    for place, token in enumerate(tokens[1:14], start=1):
        before = tokens[place - 1]
        if token in PAST or token in SAID:
            return 0.0
        if not caps and place < len(names) and names[place]:
            continue  # "the Board of Elections" boards nothing
        plural = before.endswith("s") or before in _PLURALS
        if token in SCENE_S or (token in SCENE_VERBS and plural):
            return 0.0 if tokens[place + 1 : place + 2] in (["that"], ["to"], ["how"]) else 2.0
        if token.endswith("ing") and len(token) > 5 and before not in _NO_NOUNS:
            return 1.0 if not stopped(look) else 0.5
    return 0.0


def _against(look: str, tokens: list[str]) -> float:
    """What speaks for a paragraph of the article."""
    points = 0.0
    points += 2.5 if any(token in SAID for token in tokens) else 0.0
    points += 2.0 if _QUOTED.search(look) else 0.0
    points += 1.0 if tokens[0] in PRONOUN_START and tokens[:2] != ["in", "this"] else 0.0
    points += 2.0 if not _OWN_WORDS.isdisjoint(tokens) else 0.0
    points += min(3, max(0, len(_SENTENCES.findall(look)) - credited(look))) * 1.0
    points += 1.0 if any(t in ("would", "could", "should", "might", "had") for t in tokens) else 0.0
    return points
