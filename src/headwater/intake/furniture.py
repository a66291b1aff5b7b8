"""What in a page's text is the site's and not the article's.

Two strengths: `STRONG` is furniture wherever it stands; `WEAK` is furniture beside other
furniture or at the ends of a page.
"""

from __future__ import annotations

import re
from enum import IntEnum

from headwater.intake.phrasebook import (
    CONTACT,
    DISCLAIMER,
    GATE,
    LABEL,
    LEADIN,
    NOTICE,
    OWN_STAFF,
    PLAYER,
    PLEA,
    PROMISE,
    RELEASE,
    RIGHTS,
    RIGHTS_HINT,
    SENT_ON,
)
from headwater.intake.segments import stopped
from headwater.intake.words import (
    CONTROLS,
    DATE_RE,
    GLUE,
    IMPERATIVES,
    READER,
    SECTIONS,
    STRONG_CONTROLS,
    WEB_NOUNS,
)
from headwater.text.wordlists import words


class Furniture(IntEnum):
    """How surely a segment is furniture."""

    NO = 0
    WEAK = 1
    STRONG = 2


_WORD = re.compile(r"[^\W\d_][\w'’-]*|[&|+/]")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S{2,200}|\b[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,30}"
    r"|\b(?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|net|co\.\w\w|ir|info|tv|news|gov|edu|io"
    r"|me)\b(?:/\S*)?",
    re.IGNORECASE,
)
_OTHER_STORY = re.compile(
    r"^(?:MORE|READ|WATCH|SEE|RELATED|ALSO|VIDEO|PHOTOS)(?: [A-Z]{2,}){0,2}:? (?=[A-Z][a-z])"
    r"|^(?:Advertisement )?Related (?:Articles?|Content|Coverage|Links?|News|Stor(?:y|ies)|Videos?)"
    r":? (?=[A-Z\d])"
)
_SHORT_LINK = re.compile(r"^[^.!?]{2,80}:\s?https?://\S{2,300}$")
_TILE = re.compile(r"^\d{1,2}:\d\d\s+[\"'“‘A-Z]|^\d{1,2}:\d\d$|\|\s?\d{1,2}:\d\d$|\d\s?Pause$")
_CLOCK = re.compile(
    r"^\d{1,2}:\d\d\s?(?:[ap]\.?m|GMT|UTC|[A-Z]{1,2}ST|[A-Z]{1,2}DT|ET|CT|PT)\b", re.I
)
_HINTS = (
    (WEB_NOUNS | READER | IMPERATIVES)
    - words("support see view become posted published post access content")
) | words(
    """our us uses use turn make thank thanks saved sent problem delivered accessed free reading
    continue keep subscribe exclusive available denied robot traffic verify found limited cancel
    update updates updated stay check story article disabled closed error page me him her"""
)
"""A line with none of these words says nothing to the reader about the site."""
_MOST_WORDS = 80
"""Words from which a segment is no furniture by its words; pleas have 10 to 60."""
_JUNK = re.compile(r"^(?:\{\w\}|[^\w\s]|_|\s)+$|^\W{0,3}[^\W\d_]\W{0,3}$")
_COUNTED = re.compile(
    r"^\(?\d{1,6}\)?\s*(?:comments?|shares?|views?|likes?|min(?:ute)?s? read)\b", re.IGNORECASE
)
_RUNNING_HEAD = re.compile(
    r"(?:(?:\d{1,3}/\d{1,3}|\d{1,3}|\(?[A-Z]\)?)\s+){0,2}"
    r"(?:[A-Z]{1,4}(?:/[A-Z]{1,4}){0,3}(?:/(?:[A-Z]{1,4}\.)?\d[\w.]{0,10}){1,3}(?: \(\d{4}\))?"
    r"|\d\d-\d{5})(?:\s+\(?[A-Z]\)?)?"
    r"(?:\s+(?:\d{1,3}/\d{1,3}|\d{1,3}))?"
)
"""What stands at the edges of a document's pages: its symbol, its number, that of the page
("S/2025/33", "25-14522 17/94")."""
_AD = re.compile(
    r"^\W*(?:advertisements?|sponsored(?: content)?|promoted(?: content)?|ad)\W*$", re.IGNORECASE
)


def judge(look: str) -> Furniture:
    """How surely a segment, given on one line, is furniture by its own words."""
    if mute(look) or _disclaims(look[:400]) or _RUNNING_HEAD.fullmatch(look[:60]):
        return Furniture.STRONG
    if look.count(" ") >= _MOST_WORDS:
        return Furniture.NO
    tokens = [word.lower().replace("’", "'") for word in _WORD.findall(look[:400])]
    count = len(look.split())
    if count <= 12 and (_AD.match(look) or _COUNTED.match(look)):
        return Furniture.STRONG
    if count <= 60 and rights(look):
        return Furniture.STRONG
    if count <= 60 and _REACHED.search(look) and CONTACT.search(look):
        return Furniture.STRONG
    if (count <= 4 and labels(look)) or (count <= 20 and released(look)):
        return Furniture.STRONG
    if _is_address(look) or _SHORT_LINK.match(look) or (count <= 20 and SENT_ON.match(look)):
        return Furniture.STRONG
    if count <= 25 and (PLAYER.search(look) or NOTICE.search(look)):
        return Furniture.STRONG
    if count <= 10 and _controls_only(tokens) and not look.endswith("."):
        return Furniture.STRONG
    if count <= 30 and not stopped(look) and _TILE.search(look) and not _CLOCK.match(look):
        return Furniture.STRONG
    if leads_elsewhere(look):
        return Furniture.STRONG
    return _plea(look, tokens, count)


_PROPERTY = (
    r"(?:-(?:webkit|moz|ms|o)-)?(?:width|height|(?:min|max)-(?:width|height)|margin|padding|border"
    r"|background|float|clear|color|font|line-height|text-(?:align|decoration|transform)|display"
    r"|position|top|left|right|bottom|overflow|z-index|opacity|visibility|content|list-style"
    r"|vertical-align|white-space|box-(?:sizing|shadow)|cursor|letter-spacing|transform|transition)"
    r"(?:-[a-z]{1,12}){0,3}\s?:\s?[^;{}]{1,120};"
)
_CODE = re.compile(
    rf"(?:[^;{{}}]{{0,160}}\{{\s?)?{_PROPERTY}|@(?:media|import|font-face|charset|keyframes)\b"
    r"|[.#@]?[\w][\w .,#:>()*\[\]=\"-]{0,160}\s?\{$"
    r"|(?:(?:var|let|const) [\w$.]{1,40}\s?=|(?:window|document|googletag|jQuery|\$)\s?[.(]"
    r"|[(!]?function\s?\w{0,40}\().{0,200}[;{})]"
    r"|(?:</?\w[^<>]{0,200}>\s?){1,20}\W{0,3}$"
)
"""Rules of style, scripts and tags that a page's text was left with."""


def mute(look: str) -> bool:
    """Whether the line says nothing to anybody: marks, a letter, a page's code ("width:100%;")."""
    return not look or _JUNK.match(look) is not None or _is_code(look)


def _is_code(look: str) -> bool:
    return _CODE_END.search(look[-4:]) is not None and _CODE.match(look[:400]) is not None


_CODE_END = re.compile(r"[{};]$|[>)}][.,;]?$")
_DISCLAIMED = re.compile(r"orward|arbou?r statement|xpressed", re.IGNORECASE)
_REACHED = re.compile(
    r"@|each|at |ontact|nquir|call|e-?mail|office|(?:tel|phone)\s?:", re.IGNORECASE
)


def _disclaims(look: str) -> bool:
    return _DISCLAIMED.search(look) is not None and DISCLAIMER.search(look) is not None


def released(look: str) -> bool:
    """Whether the line is the label of a release ("FOR IMMEDIATE RELEASE")."""
    return RELEASE.match(look) is not None


def to_reader(look: str) -> bool:
    """Whether the line speaks to the reader: "you", "your", or a call as its first word."""
    tokens = [word.lower() for word in _WORD.findall(look[:400])]
    return bool(READER.intersection(tokens) or IMPERATIVES.intersection(tokens[:1]))


def calls(look: str) -> bool:
    """Whether the line calls on the reader in some sentence of its own ("Click here to donate")."""
    return to_reader(look) or PLEA.search(_QUOTED.sub(" ", look)) is not None


_QUOTED = re.compile(r"[\"“][^\"”]{0,600}[\"”]")


def rights(look: str) -> bool:
    """Whether the line says who holds the rights."""
    return RIGHTS_HINT.search(look) is not None and RIGHTS.search(look) is not None


def of_itself(look: str) -> bool:
    """Whether a site speaks of itself: its newsletter, its app, its staff, how to reach them."""
    tokens = {word.lower() for word in _WORD.findall(look[:400])}
    machinery = not tokens.isdisjoint(_MACHINERY) and len(tokens) <= _FEW
    calls = to_reader(look) and not tokens.isdisjoint(WEB_NOUNS)
    return machinery or calls or any(own.search(look) for own in (PLEA, SENT_ON, OWN_STAFF))


_MACHINERY = words("app apps roku newsletter newsletters subscribe subscriptions homepage login")
_FEW = 6
"""Words of a line of which one of a site's machinery is enough ("CNN Roku")."""


def crumbs(look: str) -> bool:
    """Whether the line is a trail of sections ("News / Yemen") or the label of one ("World")."""
    if len(look) > 80 or stopped(look):
        return False
    parts = re.split(r"\s+[/|>»›•·]\s+|\s*[>»›]\s*", look)
    if len(parts) > 1:
        return all(0 < len(part.split()) <= 3 for part in parts if part) and not DATE_RE.search(
            look
        )
    tokens = [word.lower() for word in _WORD.findall(look)]
    known = sum(token in SECTIONS for token in tokens)
    return 0 < len(tokens) <= 4 and known == sum(t not in ("&", "and", "the") for t in tokens)


def opens_comments(look: str) -> bool:
    """Whether the line is the head of a comment form or of readers' comments."""
    return len(look) <= 60 and bool(
        re.match(
            r"^(?:leave a (?:reply|comment)|(?:post|write|add) (?:a|your) comment|\d* ?comments?"
            r"|join the (?:conversation|discussion)|what do you think\??"
            r"|cancel reply)\W*(?:\(?\d*\)?)$",
            look,
            re.IGNORECASE,
        )
    )


def opens_links(look: str) -> bool:
    """Whether the line is the head of a list of other stories."""
    found = LEADIN.match(look)
    if found is not None and found.end() >= len(look) - 1:
        return True
    tokens = [word.lower() for word in _WORD.findall(look)]
    return (
        len(tokens) <= 5
        and _controls_only(tokens)
        and bool(
            {"related", "more", "most", "trending", "popular", "recommended", "latest"}
            & set(tokens)
        )
    )


def button(look: str) -> bool:
    """Whether a lead-in is for what stands there, and other buttons at most: "Share this post"."""
    return _BUTTON.match(look) is not None


_BUTTON = re.compile(r"\W{0,3}(?:share|follow|skip|jump|back|continu|story|article)", re.IGNORECASE)


def labels(look: str) -> bool:
    """Whether the line is the label of a box of the page ("Summary", "Companies")."""
    return len(look) <= 40 and LABEL.match(look) is not None


def _is_address(look: str) -> bool:
    """Whether the line is addresses of sites or mail and nothing else worth a word."""
    if "." not in look or len(look) > 400 or look.count(" ") > 20:
        return False
    rest = _ADDRESS.sub(" ", look)
    return rest != look and len(rest.split()) <= 2 and len(rest.strip()) <= 20


def _controls_only(tokens: list[str]) -> bool:
    """Whether all words are of controls, a name in between being allowed ("Press TV News Roku")."""
    if not tokens:
        return False
    other = sum(token not in CONTROLS and token not in GLUE for token in tokens)
    strong = sum(token in STRONG_CONTROLS for token in tokens)
    return strong > 0 and other == 0


def leads_elsewhere(look: str) -> bool:
    """Whether the line leads to another story ("Read more: ...", "MORE: ...")."""
    count = len(look.split())
    if count > 30:
        return False
    if _OTHER_STORY.match(look) and not stopped(look):
        return True
    found = LEADIN.match(look)
    if found is None:
        return False
    if found.group("mark") == "" or found.end() >= len(look) - 1:
        return True
    # A lead-in in the middle of the text is a link if no sentence follows it.
    return not stopped(look) or count <= 14


def _plea(look: str, tokens: list[str], count: int) -> Furniture:
    """Words to the reader about the site: newsletters, cookies, comment forms, gates."""
    if not _HINTS.intersection(tokens):
        return Furniture.NO
    outside = _QUOTED.sub(" ", look)
    nouns = len({token for token in tokens[1:] if token in WEB_NOUNS})
    quoted = outside != look
    reader = not quoted and any(token in READER for token in tokens)
    called = look[0] not in "\"“'‘" and bool(tokens) and tokens[0] in IMPERATIVES
    plea = PLEA.search(outside) is not None
    score = 2.0 * bool(GATE.search(outside)) + 2.0 * plea
    score += min(nouns, 3) + 1.5 * reader + 2.5 * (called and (nouns > 0 or reader or plea))
    score += 3.5 if count <= 40 and PROMISE.search(outside) else 0.0
    # A sentence that tells who said or did something is the article's, whatever it is about.
    if any(token in ("said", "told", "says", "he", "she", "according") for token in tokens):
        score -= 2
    if score >= 3.5:
        return Furniture.STRONG
    return Furniture.WEAK if score >= (2 if plea else 2.5) else Furniture.NO
