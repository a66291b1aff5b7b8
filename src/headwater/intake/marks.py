"""What the elements of a page say about their text: dropped, furniture, or a kind of block.

Tags follow the HTML standard; the words of classes and ids are those that news sites and their
publishing systems (WordPress, Arc, Drupal, the BBC, the Guardian) commonly use.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from headwater.intake.segments import stopped
from headwater.records import BlockKind
from headwater.text.wordlists import words

DROPPED = words(
    """script style template noscript head svg math iframe object embed canvas map audio video
    param source track datalist meta link title base""",
)
BLOCKS = words(
    """address article aside blockquote body center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre
    section summary table tbody td tfoot th thead tr ul caption button select option textarea
    legend label iframe""",
)
_FURNITURE_TAGS = words("nav footer form button select option textarea menu dialog label legend")
_FURNITURE_ROLES = words("navigation banner contentinfo search complementary dialog menu toolbar")
_FURNITURE_WORDS = words(
    """share sharing social related recommended recommendations recommend newsletter subscribe
    subscription promo promoted advert ad ads advertisement sponsored sponsor cookie cookies consent
    gdpr comment comments disqus respond footer sidebar breadcrumb breadcrumbs menu nav navbar
    navigation toolbar signup paywall popup modal overlay trending popular tags taglist banner
    widget masthead skip login search outbrain taboola pagination pager copyright links topics
    keywords richlink moreon player videoplayer""",
)
_FURNITURE_START = re.compile(
    r"^(?:share|social|related|recommend|newsletter|subscri|promo|advert|cookie|comment|footer"
    r"|sidebar|breadcrumb|navig|paywall|outbrain|taboola|trending|mostread|readmore|morestories)"
)
_UNSEEN_WORDS = ("sr-only", "visually-hidden", "visuallyhidden", "screen-reader", "screenreader")
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_EMBEDS = re.compile(
    r"twitter-(?:tweet|video|embed)|instagram-(?:media|embed)|tiktok-embed|fb-(?:post|video)"
    r"|facebook-(?:post|embed)|telegram-(?:post|embed)|tgme_widget_message(?:_bubble|_wrap|\b)"
    r"|bluesky-embed|mastodon-embed|threads-embed|text-post-media|vk-(?:post|embed)"
    r"|reddit-(?:card|embed)|embed(?:ded)?-?(?:tweet|post)|tweet-?embed|social-?(?:media-?)?embed",
    re.IGNORECASE,
)
_LIVE = re.compile(
    r"live-?(?:blog|story|page|feed|stream)?s?[-_]*(?:entry|post|update|item|block)\b|liveblog__"
    r"|liveblogupdate|liveblogposting",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[BlockKind, frozenset[str], int], ...] = (
    (BlockKind.CAPTION, words("caption figcaption imagecaption credit photocredit"), 1500),
    (BlockKind.PULL_QUOTE, words("pullquote pull"), 1000),
    (BlockKind.CORRECTION, words("correction corrections clarification amendment"), 1500),
    (
        BlockKind.STANDFIRST,
        words("standfirst dek deck subtitle subheadline subheading subhead summary"),
        800,
    ),
    (BlockKind.BYLINE, words("byline bylines author authors contributor contributors"), 250),
    (
        BlockKind.UPDATE_LINE,
        words("timestamp pubdate published datetime updated dateline date lastmod"),
        160,
    ),
)
"""Words of a class or id, and how many characters an element may have to be of that kind."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What holds for the text inside an element."""

    kind: BlockKind | None = None
    furniture: bool = False
    article: bool = False
    pre: bool = False
    live: bool = False
    linked: bool = False


_NAMING = (
    *("class", "id", "itemprop", "itemtype", "rel"),
    *("data-component", "data-testid", "data-gu-name", "data-block", "data-module"),
)
"""Attributes by which an element says what it is; the last five are those of the BBC, Reuters,
the Guardian and other sites whose classes are made up by a program."""


def names_of(element: Any) -> str:
    """The class, id, item properties and types of an element in lower case."""
    parts = (element.get(name) for name in _NAMING)
    return " ".join(part for part in parts if part)[:400].lower()


def unseen(element: Any) -> bool:
    """Whether a browser would not show the element."""
    if element.tag in DROPPED or element.get("hidden") is not None:
        return True
    style = element.get("style")
    if style and _UNSEEN_STYLE.search(style[:500]):
        return True
    names = element.get("class") or ""
    return any(word in names for word in _UNSEEN_WORDS)


def enter(element: Any, scope: Scope, size: int, share: float) -> Scope:
    """The scope inside `element`: `size` characters, `share` (0 to 1) of the page's text."""
    tag, names = element.tag, names_of(element)
    tokens = frozenset(re.split(r"[^a-z0-9]+", names)) if names else frozenset()
    kind = _kind(tag, names, tokens, size) or scope.kind
    if tag == "table" and _of_data(element, size):
        kind = BlockKind.TABLE
    if tag in ("h2", "h3", "h4", "h5", "h6") and scope.kind is not BlockKind.CAPTION:
        kind = BlockKind.HEADING
    if kind in (BlockKind.QUOTE_BLOCK, BlockKind.LIST_ITEM) and scope.kind in (
        BlockKind.EMBEDDED_POST,
        BlockKind.PULL_QUOTE,
        BlockKind.CAPTION,
    ):
        kind = scope.kind
    return replace(
        scope,
        kind=kind,
        furniture=scope.furniture or _furniture(element, tokens, share, kind, scope),
        pre=scope.pre or tag == "pre",
        live=scope.live or bool(names and _LIVE.search(names)),
        linked=scope.linked or tag == "a",
    )


def _kind(tag: str, names: str, tokens: frozenset[str], size: int) -> BlockKind | None:
    if tag == "figcaption" or (tag == "caption" and size < 1500):
        return BlockKind.CAPTION
    if tag == "h1":
        return BlockKind.TITLE
    if names:
        if _EMBEDS.search(names):
            return BlockKind.EMBEDDED_POST
        for kind, wanted, limit in _KINDS:
            if size <= limit and (tokens & wanted) and not (tokens & {"bio", "headline"}):
                return kind
    if tag == "blockquote":
        return BlockKind.QUOTE_BLOCK
    if tag == "li":
        return BlockKind.LIST_ITEM
    if tag == "time":
        return BlockKind.UPDATE_LINE
    return None


def _of_data(element: Any, size: int) -> bool:
    """Whether a table holds data; old pages use tables to lay out everything."""
    if size > 4000:
        return False
    inner = element.iter("table", "p", "h1", "h2", "figure", "article")
    return next((e for e in inner if e is not element), None) is None


def _furniture(
    element: Any, tokens: frozenset[str], share: float, kind: BlockKind | None, scope: Scope
) -> bool:
    """Whether the element is part of the site; never one that holds much of the page's text."""
    tag = element.tag
    if tag in ("html", "body", "main", "h1", "article") or share > 0.4:
        return False
    if tag in _FURNITURE_TAGS or element.get("role") in _FURNITURE_ROLES:
        return True
    if tag == "aside" and scope.article and _leads_elsewhere(element):
        return True
    if tag in ("header", "aside"):
        return not scope.article and kind not in (BlockKind.PULL_QUOTE, BlockKind.TITLE)
    if {"author", "bio"} <= tokens or {"rich", "link"} <= tokens or {"more", "on"} <= tokens:
        return True
    if kind in (BlockKind.EMBEDDED_POST, BlockKind.CAPTION, BlockKind.CORRECTION):
        return False
    return bool(tokens & _FURNITURE_WORDS) or any(_FURNITURE_START.match(t) for t in tokens)


def _leads_elsewhere(element: Any) -> bool:
    """Whether a box inside an article holds links and headings, and neither quote nor paragraph."""
    if next(element.iter("blockquote", "q", "table"), None) is not None:
        return False
    linked = next(element.iter("a"), None) is not None
    texts = ("".join(p.itertext()).strip() for p in element.iter("p"))
    return linked and not any(len(text.split()) >= 12 and stopped(text) for text in texts)
