"""Posts that a report shows: their words are those of who posted, not the outlet's."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from headwater.reading.describing.describe import describe
from headwater.records import (
    Block,
    BlockKind,
    Chain,
    Form,
    Hop,
    HopKind,
    Relation,
    Report,
    Span,
    cut,
    trim,
)
from headwater.text.signatures import signature

_PICTURE = re.compile(r"(?<!\S)(?:pic\.twitter\.com/|https?://t\.co/)\S{1,40}\s*$")
"""The address of a post's own picture at its end, which a reader of the network does not see."""
_NAMED = frozenset({HopKind.OUTLET, HopKind.STATE_BODY, HopKind.ORGANIZATION, HopKind.PERSON})


@dataclass(frozen=True, slots=True)
class Post:
    """A post of one or several blocks; `author` and `signature` are None where none is shown."""

    start: int
    end: int
    author: Span | None = None
    signature: Span | None = None


def posts(report: Report) -> tuple[Post, ...]:
    """The posts of a report in order; blocks in a row are one, up to one that is signed."""
    found: list[Post] = []
    open_start: int | None = None
    for place, block in enumerate(report.blocks):
        if block.kind is not BlockKind.EMBEDDED_POST:
            continue
        start = block.start if open_start is None else open_start
        signed = _signature(report.text, block)
        if signed is None and _goes_on(report.blocks, place):
            open_start = start
            continue
        author, signature = signed or (None, None)
        found.append(Post(start, block.end, author, signature))
        open_start = None
    return tuple(found)


def _goes_on(blocks: Sequence[Block], place: int) -> bool:
    return place + 1 < len(blocks) and blocks[place + 1].kind is BlockKind.EMBEDDED_POST


def _signature(text: str, block: Block) -> tuple[Span, Span] | None:
    found = signature(text, block.start, block.end)
    author = trim(text, *found.span("name")) if found is not None else None
    if found is None or author is None:
        return None
    return author, cut(text, found.start(), block.end)


def post_at(found: Sequence[Post], place: int) -> Post | None:
    """The post that holds the character at `place`, None outside of posts."""
    at = bisect_right(found, place, key=lambda one: one.start) - 1
    return found[at] if at >= 0 and place < found[at].end else None


def without_signature(text: str, post: Post, spans: Sequence[Span]) -> Iterator[Span]:
    """`spans` as far as they are the post's own words."""
    end = post.signature.start if post.signature is not None else post.end
    for span in spans:
        kept = trim(text, span.start, min(span.end, end)) if span.start < end else None
        picture = _PICTURE.search(text, kept.start, kept.end) if kept is not None else None
        kept = trim(text, kept.start, picture.start()) if kept and picture else kept
        # a post that opens with a handle has a stop before it
        if kept is not None and any(map(str.isalnum, kept.quote)):
            yield kept


def signs(found: Sequence[Post], content: Sequence[Span]) -> bool:
    """Whether all of `content` stands in a post's signature ("A photo posted by ...")."""
    post = post_at(found, content[0].start) if found and content else None
    return (
        post is not None
        and post.signature is not None
        and all(span.start >= post.signature.start for span in content)
    )


def form_of(post: Post) -> Form:
    """Direct speech of the author; of somebody unstated where no author is shown."""
    return Form.UNSOURCED if post.author is None else Form.DIRECT


def chain_of(text: str, post: Post, publisher: str | None) -> Chain:
    """From the outlet to the post's author, or to nobody stated."""
    return Chain((Hop(publisher, HopKind.OUTLET, relation=Relation.QUOTED), _author(text, post)))


def through_author(text: str, post: Post, chain: Chain) -> Chain:
    """The chain of what the post's author says others said; as it is where no author is shown."""
    author = _author(text, post)
    if author.name is None or any(hop.name == author.name for hop in chain.hops):
        return chain
    first, *rest = chain.hops
    hops = (
        replace(first, relation=Relation.QUOTED),
        replace(author, relation=first.relation if rest else None),
        *rest,
    )
    return replace(chain, hops=hops)


def _author(text: str, post: Post) -> Hop:
    if post.author is None:
        return Hop(None, HopKind.UNSTATED)
    named = describe(text, post.author)
    known = named.named and named.kind in _NAMED
    kind = named.kind if known else HopKind.PERSON
    name = named.name if known and named.name else post.author.quote
    return Hop(name, kind, 1 if kind is HopKind.PERSON else None, span=post.author)
