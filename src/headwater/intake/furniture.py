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
    READER,
    SECTIONS,
    STRONG_CONTROLS,
    WEB_NOUNS,
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
_RIGHTS = re.compile(
    r"all rights reserved|^\W{0,3}(?:copyright|©|\(c\))\s|©\s*(?:19|20)\d\d"
    r"|copyright\s+(?:©\s*)?(?:19|20)"
    r"|may not be (?:published|reproduced|broadcast|redistributed)|terms (?:of use|and conditions)"
    r"|privacy policy|cookies? policy",
    re.IGNORECASE,
)
_LEADIN = re.compile(
    r"^\W{0,3}(?:read(?: (?:more|also|next|on|it|full story|the full .{1,30}))?|see also|also read"
    r"|see more|more(?: (?:on|from|about|stories|news|coverage|in|like this))?|related(?: \w+)?"
    r"|watch"
    r"|(?:click|tap)(?: here)?(?: (?:to|for) .{1,60})?|don[’']t miss|recommended(?: for you)?"
    r"|most (?:read|popular|viewed|shared|watched)|editor[’']?s[’']? (?:picks?|choice)"
    r"|you (?:may|might)"
    r" (?:also )?(?:like|be interested in)|photos?|video|videos|gallery|in pictures|listen"
    r"|live updates"
    r"|trending(?: now)?|up next|next (?:up|article|story)|previous (?:article|story)"
    r"|what to read next"
    r"|must[- ]reads?|explore more|in this article|on this story|keep reading"
    r"|story continues.{0,30}"
    r"|article continues.{0,30}|continue reading.{0,60}|continues? below.{0,40}|tags|topics"
    r"|filed under"
    r"|skip to .{1,30}|jump to .{1,30}|share this.{0,30}"
    r"|follow .{1,40} on .{1,60})\s*(?P<mark>[:>»|›→…-]|\.\.\.|$)",
    re.IGNORECASE,
)
_PLEA = re.compile(
    r"\b(?:sign up (?:for|to)|subscribe (?:to|now|today)|log ?in (?:to|with)|(?:click"
    r"|tap) (?:here|on|the)"
    r"|follow (?:us|me|him|her|@\w+)\b|(?:like|join) us on|download (?:our|the) .{0,20}app"
    r"|send (?:us|your)"
    r"|get (?:the latest|our|email|breaking|unlimited|full)|we use cookies|uses? cookies"
    r"|enable javascript"
    r"|javascript (?:is|must)|try again later|page (?:not|you)|not be found|create (?:a"
    r"|an) .{0,10}account"
    r"|already (?:a|an) .{0,10}(?:subscriber|member)|required fields|(?:will"
    r"|won't) not be published"
    r"|ad ?blocker|our newsletter|our free|for a limited time|cancel any ?time|your (?:inbox"
    r"|subscription)"
    r"|support (?:our|independent) (?:work|journalism|reporting)|make a (?:donation"
    r"|contribution)|thank you for"
    r" (?:reading|visiting|signing|subscribing)|(?:has|have) been (?:saved|sent|posted)\.?$"
    r"|a problem (?:saving|with)"
    r"|delivered (?:to|straight)|share (?:this|on|via)|on your (?:phone|mobile|device)|turn on"
    r"|add (?:us|your)"
    r"|can also be accessed|be accessed (?:at|via)|comments? (?:are|is) (?:closed|moderated"
    r"|disabled)"
    r"|newsletters? (?:here|below)|(?:email|e-mail) address|only sent once|leave a (?:reply"
    r"|comment))",
    re.IGNORECASE,
)
_JUNK = re.compile(r"^(?:\{\w\}|[^\w\s]|_|\s)+$")
_CONTACT = re.compile(
    r"^(?:contact|reach|e-?mail|follow|staff writer|tips?|write to)\b.{0,120}(?:@|\bat \d{3})",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"^\(?\d{1,6}\)?\s*(?:comments?|shares?|views?|likes?|min(?:ute)?s? read)\b", re.I
)
_AD = re.compile(
    r"^\W*(?:advertisements?|sponsored(?: content)?|promoted(?: content)?|ad)\W*$", re.I
)
_GATE = re.compile(
    r"\b(?:subscribe (?:now )?to (?:read|continue|keep)|to (?:continue|keep) reading"
    r"|register (?:now )?to (?:read|continue)"
    r"|(?:exclusive|available) (?:to|for) (?:our )?(?:subscribers|members)|this (?:content"
    r"|article|story) is (?:for|only|reserved)"
    r"|you(?:[’']ve| have) (?:reached|read) .{0,40}(?:articles?|limit)|free articles?|(?:access"
    r"|permission) denied"
    r"|404|page not found|error (?:403|404|500|503)|are you a robot|unusual traffic"
    r"|verify you are)",
    re.IGNORECASE,
)


def judge(look: str) -> Furniture:
    """How surely a segment, given on one line, is furniture by its own words."""
    if not look or _JUNK.match(look):
        return Furniture.STRONG
    tokens = [word.lower().replace("’", "'") for word in _WORD.findall(look[:400])]
    count = len(look.split())
    if count <= 12 and (_AD.match(look) or _COUNTED.match(look)):
        return Furniture.STRONG
    if _is_address(look) or (count <= 60 and _RIGHTS.search(look)) or _CONTACT.match(look):
        return Furniture.STRONG
    if count <= 10 and _controls_only(tokens) and not look.endswith("."):
        return Furniture.STRONG
    if leads_elsewhere(look):
        return Furniture.STRONG
    return _plea(look, tokens, count)


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
    if "." not in look or len(look) > 400:
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
    found = _LEADIN.match(look)
    if found is None:
        return False
    if found.group("mark") == "" or found.end() >= len(look) - 1:
        return True
    # A lead-in in the middle of the text is a link if no sentence follows it.
    return not stopped(look) or count <= 14


def _plea(look: str, tokens: list[str], count: int) -> Furniture:
    """Words to the reader about the site: newsletters, cookies, comment forms, gates."""
    if count > 80:
        return Furniture.NO
    outside = re.sub(r"[\"“][^\"”]{0,600}[\"”]", " ", look)
    gate = bool(_GATE.search(outside))
    plea = bool(_PLEA.search(outside))
    nouns = len({token for token in tokens if token in WEB_NOUNS})
    reader = any(token in READER for token in tokens) and outside == look
    score = 2 * gate + 2 * plea + min(nouns, 3) + (1.5 if reader else 0)
    # A sentence that tells who said or did something is the article's, whatever it is about.
    if any(token in ("said", "told", "says", "he", "she", "according") for token in tokens):
        score -= 2
    if score >= 3.5:
        return Furniture.STRONG
    return Furniture.WEAK if score >= 2.5 else Furniture.NO
