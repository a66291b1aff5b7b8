"""The screen's own words in one place: short reasons, hedging, kinds of links.

The full sentences for reasons stand in `headwater.publishing.messages`; `--all` prints those.
What stands here says the same in as few words as a list allows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from headwater.publishing.messages import Message
from headwater.records import Basis, HopKind, LinkKind, LinkType, ReasonCode, StanceValue

UNKNOWN_OUTLET = "an unknown outlet"
UNKNOWN_OUTLETS = "reports of unknown outlets, which may be one"
UNNAMED = "somebody unnamed"


def nobody(kind: HopKind) -> str:
    """The words for a hop without a name."""
    return UNKNOWN_OUTLET if kind is HopKind.OUTLET else UNNAMED


BASES = {
    Basis.GIVEN: "stated by a person",
    Basis.METADATA: "the page's own data",
    Basis.BYLINE: "a line of the text",
    Basis.FURNITURE: "the site's own name on the page",
    Basis.TEXT: "words of its text",
    Basis.CAPTION: "a dated caption",
    Basis.FILE_NAME: "the file's name",
}
"""What an outlet or a date rests on."""
GUESSED = frozenset({Basis.TEXT, Basis.FILE_NAME})
"""What tells least of an outlet: words of the body, a file's name."""

NEGATIVE = frozenset({StanceValue.CERTAIN_NOT, StanceValue.PROBABLE_NOT, StanceValue.POSSIBLE_NOT})

COUNTED_ONCE = "counted once"
SHOWN_SEPARATE = "shown to be separate"
NOT_SHOWN_SEPARATE = "not shown to be separate"

MERGES: Mapping[ReasonCode, Message] = {
    ReasonCode.CYCLE_WITHOUT_EXIT: Message("they cite one another in a ring without an exit"),
    ReasonCode.COPIED_PASSAGE: Message("copied passage"),
    ReasonCode.CITED_REPORT: Message("one cites the other", ("cites the report by {outlet}",)),
    ReasonCode.SAME_DOCUMENT: Message("one document", ("one document, “{document}”",)),
    ReasonCode.SAME_QUOTATION: Message("the same quotation", ("the same quotation by {name}",)),
    ReasonCode.JOINT_STATEMENT: Message("they say it together"),
    ReasonCode.SAME_ACTOR: Message("the same speaker"),
    ReasonCode.SPEAKS_FOR: Message("one speaks for the other", ("{speaker} speaking for {party}",)),
    ReasonCode.SAME_RELAY: Message(
        "through one outlet, the descriptions fit", ("through {relay}, the descriptions fit",)
    ),
    ReasonCode.RELAY_ITSELF: Message("one names only the relay", ("one names only {relay}",)),
    ReasonCode.FITS_DESCRIPTION: Message(
        "a vaguer description fits", ("“{description}” fits who is counted already",)
    ),
    ReasonCode.KNOWN_THROUGH_TELLER: Message(
        "known only through the teller", ("known only through {teller}",)
    ),
    ReasonCode.CARRIED_RELAY: Message("relay inferred", ("relay {relay} inferred",)),
}
"""Why several speakers count as one, the deciding reason first."""

SEPARATES: Mapping[ReasonCode, Message] = {
    ReasonCode.OWN_ACCESS: Message("the text states access of its own"),
}
"""Why an origin is shown to be separate."""

LEAVES_OPEN: Mapping[ReasonCode, Message] = {
    ReasonCode.SAME_REPORT: Message("one report alone"),
    ReasonCode.SHARED_HOP: Message("all through one hop", ("all through {hop}",)),
    ReasonCode.DOCUMENT_TIE: Message("tied by one document"),
    ReasonCode.MAY_BE_ONE_OUTLET: Message("their outlets may be one"),
    ReasonCode.SAME_PARTY: Message("of one party"),
    ReasonCode.MAY_BE_SAME: Message("the descriptions fit the same people"),
    ReasonCode.UNCREDITED_REWRITE: Message("may be an uncredited rewrite"),
    ReasonCode.ACCESS_NOT_STATED: Message(
        "no words found that say how they would know",
        ("no words found that say how “{name}” would know",),
    ),
}
"""Why origins are not shown to be separate, the deciding reason first."""

FACTS: Mapping[ReasonCode, Message] = {
    ReasonCode.NO_STATED_ORIGIN: Message("no text states an origin"),
}
"""What there is to say of a number that nothing else explains. That no other origin is stated
needs no words: 1–1 says so."""

SILENT_ALONE = frozenset({ReasonCode.SAME_ACTOR, ReasonCode.KNOWN_THROUGH_TELLER})
"""Reasons that say nothing new about an origin that speaks in one report only."""

SHOWS_WORDS = frozenset(
    {
        ReasonCode.OWN_ACCESS,
        ReasonCode.SPEAKS_FOR,
        ReasonCode.JOINT_STATEMENT,
        ReasonCode.DOCUMENT_TIE,
    }
)
"""Reasons that one believes only with the words in view; `--all` and the JSON have all words."""

PROBABLE = "put as probable"
POSSIBLE = "put as possible"
UNLIKELY = "put as unlikely"
POSSIBLY_NOT = "put as possibly not so"
PLANNED = "put as planned or sought"
THREATENED = "put as a threat"
HEDGED = "hedged"
OPEN = "left open"
UNTOLD = "not told"
UNTHOUGHT = "not thought so"
SETTLED = "put as settled, without saying how"
DENIED = "denied"
OLDER = "in older text of its page"

HEDGINGS: Mapping[StanceValue, str] = {
    StanceValue.CERTAIN: "",
    StanceValue.CERTAIN_NOT: "",
    StanceValue.PROBABLE: PROBABLE,
    StanceValue.PROBABLE_NOT: PROBABLE,
    StanceValue.POSSIBLE: POSSIBLE,
    StanceValue.POSSIBLE_NOT: POSSIBLE,
    StanceValue.CERTAIN_UNKNOWN_POLARITY: SETTLED,
    StanceValue.UNCOMMITTED: OPEN,
}
"""How sure, for one who asserts a claim. The polarity of a stance is that of its own event, so
it says nothing of the claim: "has not transferred" asserts "no transfer was made"."""

DOUBTED: Mapping[StanceValue, str] = {
    StanceValue.PROBABLE_NOT: UNLIKELY,
    StanceValue.POSSIBLE_NOT: POSSIBLY_NOT,
}
"""For who denies a belief in the plain words: "never suspected that it would burn"."""

WEAKENS = re.compile(
    r"\b(?:may|might|could|can|would|should|ought|possib\w*|impossib\w*|perhaps|maybe|potential\w*"
    r"|(?:un)?likely|probab\w*|improbab\w*|apparent\w*|presum\w*|seem\w*|appear\w*|suggest\w*"
    r"|suspect\w*|suspic\w*|believ\w*|belief|think\w*|thought|estimat\w*|assess\w*|indicat\w*"
    r"|impl(?:y|ies|ied)|hint\w*|figure\w*|reckon\w*|feel\w*|felt|assum\w*|speculat\w*|fear\w*"
    r"|suppos\w*|wonder\w*|conceivab\w*|chance|risks?|expect\w*|anticipat\w*|forecast\w*"
    r"|predict\w*|project(?:s|ed)|alleged\w*|reported\w*|purported\w*|ostensib\w*|evidently"
    r"|unclear|not clear|unknown|not known|uncertain|unsure|unconfirmed|unverified|unproven"
    r"|unsubstantiated|question\w*|doubt\w*|undecided|decide|whether|if|unless|no word"
    r"|consider\w*|weigh\w*|mull\w*|contemplat\w*|signs?|option|initially|originally|at first)\b",
    re.IGNORECASE,
)
"""Words that make less of what they stand with; other hedges of a stance are not quoted."""

SEEKS = re.compile(
    r"\b(?:plan\w*|aim\w*|seek\w*|sought|try|tries|tried|trying|attempt\w*|inten[dt]\w*|want\w*"
    r"|hop(?:e|es|ed|ing)|wish\w*|threat\w*|propos\w*|offer\w*|prepar\w*|striv\w*|push\w*|urg\w*"
    r"|ask\w*|request\w*|look(?:s|ed|ing)? to|pledg\w*|promis\w*|vow\w*|bid|efforts?|talks"
    r"|demand\w*|lobb\w*|work(?:s|ed|ing)?|discuss\w*|explor\w*|eager|keen|about to|set to"
    r"|due to|poised|scheduled|slated|agree(?:s|d|ing)?|decid(?:es?|ed|ing)|opt(?:s|ed|ing)?"
    r"|cho(?:ose|oses|se|sen)|commit\w*)\b",
    re.IGNORECASE,
)
"""Words of planning, asking and trying: the act is spoken of as not yet done."""

LINKS: Mapping[tuple[LinkKind, LinkType | None], Message] = {
    (LinkKind.TENSION, LinkType.DENIAL): Message(
        "one says so, the other denies it",
        ("one says so, the other denies it: “{a}” against “{b}”",),
    ),
    (LinkKind.TENSION, LinkType.QUANTITY): Message(
        "numbers that cannot both be right",
        ("numbers that cannot both be right: “{a}” against “{b}”",),
    ),
    (LinkKind.TENSION, LinkType.TIME): Message(
        "times that cannot both be right",
        ("times that cannot both be right: “{a}” against “{b}”",),
    ),
    (LinkKind.TENSION, LinkType.PLACE): Message(
        "places that cannot both be right",
        ("places that cannot both be right: “{a}” against “{b}”",),
    ),
    (LinkKind.TENSION, LinkType.IDENTITY): Message(
        "different actors for one part", ("different actors for one part: “{a}” against “{b}”",)
    ),
    (LinkKind.TENSION, LinkType.OUTCOME): Message(
        "different outcomes", ("different outcomes: “{a}” against “{b}”",)
    ),
    (LinkKind.REVERSAL, None): Message(
        "first one way, then the other", ("turned round: first “{a}”, then “{b}”",)
    ),
    (LinkKind.UPDATE, LinkType.QUANTITY): Message(
        "a newer number", ("a newer number: first “{a}”, later “{b}”",)
    ),
    (LinkKind.UPDATE, None): Message(
        "a newer account", ("a newer account: first “{a}”, later “{b}”",)
    ),
    (LinkKind.REFINEMENT, None): Message(
        "more exact, both can stand", ("more exact, both can stand: “{a}”, “{b}”",)
    ),
    (LinkKind.SCOPE, None): Message(
        "different parts or periods, both can stand",
        ("different parts or periods, both can stand: “{a}”, “{b}”",),
    ),
}
"""What holds between two statements, in plain words; None stands for any type."""

UNTYPED: Mapping[LinkKind, Message] = {
    LinkKind.TENSION: Message("they cannot both stand"),
    LinkKind.REVERSAL: LINKS[LinkKind.REVERSAL, None],
    LinkKind.UPDATE: LINKS[LinkKind.UPDATE, None],
    LinkKind.REFINEMENT: LINKS[LinkKind.REFINEMENT, None],
    LinkKind.SCOPE: LINKS[LinkKind.SCOPE, None],
}
"""The words for a kind where its type has none of its own."""


BY_CODE: Mapping[ReasonCode, Message] = {
    ReasonCode.HEDGE_DROPPED: Message(
        "the retelling states as fact what the report left open",
        ("the retelling states as fact what the report left open: “{a}” became “{b}”",),
    ),
    ReasonCode.COUNTS_OF_OTHERS: Message(
        "different numbers of two speakers, none shown to replace the other",
        (
            "different numbers of two speakers, none shown to replace the other: first “{a}”,"
            " later “{b}”",
        ),
    ),
    ReasonCode.NAMES_DIFFER: Message(
        "one surname and age, two given names",
        ("one surname and age, two given names: “{a}” against “{b}”",),
    ),
    ReasonCode.SPEAKERS_DIFFER: Message(
        "one quotation, given to two speakers",
        ("one quotation, given to two speakers: “{a}” and “{b}”",),
    ),
}
"""Reasons for a link that say more than its kind."""


def link(kind: LinkKind, about: LinkType | None, code: ReasonCode, args: Mapping[str, str]) -> str:
    """A link in words, filled in as far as `args` allow."""
    words = BY_CODE.get(code) or LINKS.get((kind, about)) or UNTYPED[kind]
    return words.words(args)
