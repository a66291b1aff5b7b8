"""What in a page's text is the site's and not the article's.

Two strengths: `STRONG` is furniture wherever it stands; `WEAK` is furniture beside other
furniture or at the ends of a page.
"""

from __future__ import annotations

import re
from enum import IntEnum

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
    phrases,
    words,
)


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
_RIGHTS = phrases(
    r"""
    all rights reserved
    ^\W{0,3}(?:copyright|©|\(c\))\s
    ©\s*(?:19|20)\d\d
    copyright\s+(?:©\s*)?(?:19|20)
    may not be (?:published|reproduced|broadcast|redistributed)
    """
)
_RIGHTS_HINT = re.compile(r"[Rr]ight|RIGHT|©|\([Cc]\)|not be")
_LEADIN = phrases(
    r"""
    (?:see|read|watch|find|view) (?:more|also|next|on|it|full story|the full .{1,30})
    read
    also read
    more (?:on|from|about|stories|news|coverage|in|like this)
    more
    related(?: \w+)?
    watch|listen|gallery|in pictures|live updates|tags|topics|filed under
    photos?|videos?
    (?:click|tap)(?: here)?(?: (?:to|for) .{1,60})?
    don[’']t miss
    recommended(?: for you)?
    trending(?: now)?
    most (?:read|popular|viewed|shared|watched)
    editor[’']?s[’']? (?:picks?|choice)
    you (?:may|might) (?:also )?(?:like|be interested in)
    up next|next (?:up|article|story)|previous (?:article|story)|what to read next
    must[- ]reads?|explore more|keep reading|in this article|on this story
    (?:story|article) continues.{0,30}
    continue reading.{0,60}
    continues? below.{0,40}
    (?:skip|jump|back) to .{1,30}
    share this.{0,30}
    follow .{1,40} on .{1,60}
    """,
    before=r"^\W{0,3}",
    after=r"\s*(?P<mark>[:>»|›→…-]|\.\.\.|$)",
)
_PLEA = phrases(
    r"""
    sign (?:up|in) (?:for|to|using|with)
    sign (?:up|in)(?: now)?\W*$
    subscribe (?:to|now|today)
    log ?in (?:to|with)
    (?:click|tap) (?:here|on|the)
    follow (?:us|me|him|her|@\w+)
    (?:like|join) us on
    download (?:our|the) .{0,20}app
    send (?:us|your)
    get (?:the latest|our|email|breaking|unlimited|full)
    uses? cookies
    enable javascript|javascript (?:is|must)
    try again later|page (?:not|you)|not be found
    create an? .{0,10}account
    already (?:have )?an? .{0,10}(?:subscriber|member|account|subscription)
    required fields|(?:will|won't) not be published
    ad ?blocker
    browser does not support
    our (?:newsletter|free)
    for a limited time|cancel any ?time
    your (?:inbox|subscription)
    support (?:our|independent) (?:work|journalism|reporting)
    make a (?:donation|contribution)
    (?:thank you|thanks) for (?:reading|visiting|signing|subscribing|registering)
    (?:has|have) been (?:saved|sent|posted)\.?$
    a problem (?:saving|with)
    delivered (?:to|straight)
    share (?:this|on|via)
    on your (?:phone|mobile|device)
    turn on|add (?:us|your)
    be accessed (?:at|via)|can also be accessed
    comments? (?:are|is) (?:closed|moderated|disabled)
    newsletters? (?:here|below)
    e-?mail address
    only sent once
    terms (?:of use|of service|and conditions)|(?:privacy|cookies?) policy
    leave a (?:reply|comment)
    """,
    before=r"\b",
)
_GATE = phrases(
    r"""
    subscribe (?:now )?to (?:read|continue|keep)
    to (?:continue|keep) reading
    register (?:now )?to (?:read|continue)
    (?:exclusive|available) (?:to|for) (?:our )?(?:subscribers|members)
    this (?:content|article|story) is (?:for|only|reserved)
    you(?:[’']ve| have) (?:reached|read) .{0,40}(?:articles?|limit)
    free articles?
    (?:access|permission) denied
    404|page not found|error (?:403|404|500|503)
    are you a robot|unusual traffic|verify you are
    """,
    before=r"\b",
)
_PROMISE = phrases(
    r"""
    will (?:have |be )?(?:more )?(?:updates?|updated?) .{0,40}(?:when|as (?:soon|more|it|they)|once)
    ^(?:please )?(?:stay|stick) (?:with|tuned)\b
    ^(?:please )?check back\b
    \. (?:stay with|stay tuned|check back|stick with)\b
    """
)
_SENT_ON = phrases(
    r"""
    ^(?:read|see|learn|find|view|watch|listen|click)\b.{0,40}\bhere\W*$
    ^for (?:more|the latest|all the)\b.{0,100}\b(?:here|visit|go to|click|listen|follow)\b
    ^for (?:more|the latest|all the)\b.{0,100}:$
    """
)
_CONTACT = phrases(
    r"""
    ^(?:contact|reach|e-?mail|follow|staff writer|tips?|write to)\b.{0,120}(?:@|\bat \(?\d{3})
    \bcan be reached (?:at|by|on|via)\b
    \be-?mail:\s?\S+@
    ^[—–-]{1,2}\s?[A-Z].{2,60}@[\w-]+\.
    @[\w-]+\.\w{2,4}\b.{0,40}\b(?:twitter|or \d{3})
    ^twitter:\s?@
    """
)
_CAPITAL_LEADIN = re.compile(
    r"^(?:MORE|READ|WATCH|SEE|RELATED|ALSO|VIDEO|PHOTOS)(?: [A-Z]{2,}){0,2}:? (?=[A-Z][a-z])"
)
_SHORT_LINK = re.compile(r"^[^.!?]{2,80}:\s?https?://\S{2,300}$")
_TILE = re.compile(r"^\d{1,2}:\d\d\s+[\"'“‘A-Z]|^\d{1,2}:\d\d$|\|\s?\d{1,2}:\d\d$|\bPause$")
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
_JUNK = re.compile(r"^(?:\{\w\}|[^\w\s]|_|\s)+$")
_COUNTED = re.compile(
    r"^\(?\d{1,6}\)?\s*(?:comments?|shares?|views?|likes?|min(?:ute)?s? read)\b", re.IGNORECASE
)
_AD = re.compile(
    r"^\W*(?:advertisements?|sponsored(?: content)?|promoted(?: content)?|ad)\W*$", re.IGNORECASE
)


def judge(look: str) -> Furniture:
    """How surely a segment, given on one line, is furniture by its own words."""
    if not look or _JUNK.match(look):
        return Furniture.STRONG
    if look.count(" ") >= _MOST_WORDS:
        return Furniture.NO
    tokens = [word.lower().replace("’", "'") for word in _WORD.findall(look[:400])]
    count = len(look.split())
    if count <= 12 and (_AD.match(look) or _COUNTED.match(look)):
        return Furniture.STRONG
    if count <= 60 and _RIGHTS_HINT.search(look) and _RIGHTS.search(look):
        return Furniture.STRONG
    if count <= 60 and ("@" in look or "each" in look or "at " in look) and _CONTACT.search(look):
        return Furniture.STRONG
    if _is_address(look) or _SHORT_LINK.match(look) or (count <= 20 and _SENT_ON.match(look)):
        return Furniture.STRONG
    if count <= 10 and _controls_only(tokens) and not look.endswith("."):
        return Furniture.STRONG
    if count <= 30 and not stopped(look) and _TILE.search(look) and not _CLOCK.match(look):
        return Furniture.STRONG
    if leads_elsewhere(look):
        return Furniture.STRONG
    return _plea(look, tokens, count)


def to_reader(look: str) -> bool:
    """Whether the line speaks to the reader: "you", "your", or a call as its first word."""
    tokens = [word.lower() for word in _WORD.findall(look[:400])]
    return bool(READER.intersection(tokens) or IMPERATIVES.intersection(tokens[:1]))


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
    found = _LEADIN.match(look)
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
    if _CAPITAL_LEADIN.match(look) and not stopped(look):
        return True
    found = _LEADIN.match(look)
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
    outside = re.sub(r"[\"“][^\"”]{0,600}[\"”]", " ", look)
    nouns = len({token for token in tokens[1:] if token in WEB_NOUNS})
    quoted = outside != look
    reader = not quoted and any(token in READER for token in tokens)
    called = look[0] not in "\"“'‘" and bool(tokens) and tokens[0] in IMPERATIVES
    plea = _PLEA.search(outside) is not None
    score = 2.0 * bool(_GATE.search(outside)) + 2.0 * plea
    score += min(nouns, 3) + 1.5 * reader + 2.5 * (called and (nouns > 0 or reader or plea))
    score += 3.5 if count <= 40 and _PROMISE.search(outside) else 0.0
    # A sentence that tells who said or did something is the article's, whatever it is about.
    if any(token in ("said", "told", "says", "he", "she", "according") for token in tokens):
        score -= 2
    if score >= 3.5:
        return Furniture.STRONG
    return Furniture.WEAK if score >= (2 if plea else 2.5) else Furniture.NO
