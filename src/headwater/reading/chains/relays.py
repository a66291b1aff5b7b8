"""The outlets in the frame of an attribution that have the matter from its source.

What stands right before an outlet tells how: "told the WSJ", "seen by the FT", "in an interview
with the paper", "in comments carried by RTV", "confirmed it to the site". The outlet may be named,
in short form or a noun; "on its website" is a body's own and no outlet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from headwater.knowledge import saying
from headwater.reading.chains.spoken_about import REVEALED, is_spoken_about, only_asks
from headwater.reading.describing.describe import describe
from headwater.reading.describing.introduced import may_be_outlet
from headwater.reading.describing.papers import Papers
from headwater.reading.words.documents import HAS_SEEN, HELD_NOUN
from headwater.reading.words.phrase_words import MEDIA, PREMODIFIER
from headwater.records import HopKind, Relation, Span, cut


@dataclass(frozen=True, slots=True)
class Relay:
    """An outlet in a frame that has the matter from the source. `relation` is how.

    `speaks` is true where the outlet is the subject that reports ("the WSJ quoted ..."), false
    where it is only the recipient.
    """

    span: Span
    relation: Relation
    speaks: bool = False


_OPENING = r"(?:[Tt]he|an?|its|our|their|both|this|another|one|his|her|(?-i:[A-Z])[\w-]+['\u2019]s)"
_AHEAD = (
    rf"(?:(?:{_OPENING}\s+)?(?:(?:state|news|sister|rival|fellow|then|both|neighbouring"
    rf"|partner|official)\s+)?(?:{PREMODIFIER}{{0,4}}?{MEDIA},?\s+(?:the\s+)?)?"
    rf"|{PREMODIFIER}{{1,3}}?(?:affiliates?|partners?|radio|television|TV),?\s+"
    rf"|(?:the\s+)?{PREMODIFIER}{{0,2}}?(?:host|presenter|anchor|interviewer|correspondent|reporter"
    r"|journalist),?\s+"
    rf"|{_OPENING}\s+{PREMODIFIER}{{0,3}}(?:[\w-]+,\s+)?)[\"\u201c\u201e]?$"
)
"""What may stand between the words for a relation and an outlet's name: "the French weekly"."""
_WAYS: tuple[tuple[str, Relation], ...] = (
    (
        r"\b(?:told|tells?|telling|inform(?:ed|s|ing)|assur(?:ed|es|ing))"
        r"(?:\s+(?:[\w'\u2019-]+\s+){1,3}(?:from|of|at|with|for|(?<=listeners\s)to)"
        r"(?:\s+the(?=\s+[A-Z]))?)?",
        Relation.TOLD,
    ),
    (
        r"\b(?:seen|obtained|reviewed|viewed|examined|verified|read|acquired|inspected|studied"
        r"|authenticated|accessed|heard"
        r"|analy[sz]ed|(?:leaked|shown|provided|given|shared|sent|supplied|passed|handed"
        r"|addressed|delivered|made\s+available)(?:\s+\w+)?\s+(?:to|with))(?:\s+by)?",
        Relation.SEEN,
    ),
    (
        r"\b(?:in|on|for)\s+(?:an?|the|its|his|her)\s+(?:[\w-]+\s+){0,4}?(?:profile|report|story"
        r"|documentary|film|account|investigation|podcast|broadcast|programme|edition|issue)"
        r"\s+(?:in|on|by|for|of)",
        Relation.PUBLISHED,
    ),
    (r"\bquoted(?:\s+as\s+\w+)?\s+(?:by|in)", Relation.QUOTED),
    (r"\bcited(?:\s+as\s+\w+)?\s+(?:by|in)", Relation.CITED),
    (
        r"\b(?:published|reported|released|broadcast|carried|aired|printed|posted|circulated"
        r"|distributed|televised|reproduced|relayed|run|disseminated|read\s+out|shown|leaked"
        rf"|made\s+public|surfaced|serialised|{REVEALED})\s+(?:[\w-]+\s+){{0,2}}"
        r"(?:by|in|on|through|via)",
        Relation.PUBLISHED,
    ),
    (
        r"\bread(?:\s+out)?(?:\s+(?:aloud|live))?(?:\s+by\s+an?\s+[a-z-]+)?\s+(?:on|over)",
        Relation.PUBLISHED,
    ),
    (
        r"\b(?:interviewed|contacted|reached|approached|questioned|asked|pressed|queried"
        r"|consulted|polled|surveyed|visited|traced|tracked\s+down|found)\s+by",
        Relation.TOLD,
    ),
    (
        r"\b(?:sp(?:oke|eaks?|oken|eaking)|talk(?:ed|ing|s)?|statements?|remarks?|comments?"
        r"|commented|interviews?|said|says|confirm(?:s|ed)?|disclos(?:ed?|es)|confided|explained"
        r"|revealed|repl(?:y|ies|ied)|letters?|answers?|den(?:y|ied|ies)|insist(?:s|ed)|repeated"
        r"|admitted|complained|emails?|emailed|messages?|responses?|interviewed|testimony"
        r"|described|wrote|calls?|recounted|boasted|conceded|acknowledged|suggested"
        r"|alleged|claimed|stressed|asserted|maintained|hinted|indicated|mentioned|protested"
        r"|pleaded|vowed|swore|recalled|announced|lamented|joked|argued|remarked|noted|predicted"
        r"|conversations?|briefings?|testified|whispered|vouched|demurred|speech|phone\s+call"
        r"|gave\s+evidence|statement\s+emailed)\b"
        r"(?:\s+[\w,'\u2019-]+){0,5}?\s+(?:to|with)",
        Relation.TOLD,
    ),
    (
        # whom one does these to may as well suffer them: "emphasised the threat to the paper"
        r"\b(?:reiterat(?:ed?|es)|reaffirm(?:ed|s)|emphasi[sz](?:ed?|es)|underlin(?:ed?|es)"
        r"|declar(?:ed?|es)|clarif(?:y|ied|ies)|outlin(?:ed?|es)|volunteered|divulged|grumbled"
        r"|griped|vented|quipped)\s+to",
        Relation.TOLD,
    ),
    (
        r"\b(?:interview(?:s|ed)?|appear(?:ance|ing|ed|s)|speaking|spoke|speaks|said|told\s+\w+"
        r"|challenged|pressed|quizzed|grilled|questioned|pushed|asked)\b"
        r"(?:\s+[\w'\u2019-]+){0,4}?\s+(?:on|for|in|by)",
        Relation.TOLD,
    ),
    (
        r"\b(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|approach(?:es)?"
        r"|calls?|e-?mails?|messages?|letters?|invitations?)\b(?:\s+for\s+\w+)?"
        r"(?:\s+(?:sent|put|made))?\s+(?:from|by)",
        Relation.TOLD,
    ),
    (
        r"\b(?:op-?ed|column|article|writing|wrote|writes|written|essay|piece|editorial)\b"
        r"(?:\s+[\w'\u2019-]+){0,4}?\s+(?:in|for|on|by)"
        r"(?:\s+the\s+(?:letters|opinion|comment|front|back)\s+(?:pages?|section|column)\s+of)?",
        Relation.PUBLISHED,
    ),
)
"""What stands before an outlet's name, with how it has the matter; what comes first counts."""
_BY_PLACE = "|".join(f"(?P<way{place}>{words})" for place, (words, _) in enumerate(_WAYS))
_BEFORE = re.compile(rf"(?:{_BY_PLACE})\s+{_AHEAD}", re.IGNORECASE)
_REPORTS = re.compile(
    r"(?:'s|\u2019s)?(?:\s+(?:newspaper|news\s+agency|magazine|website|channel|network|tv|correspondent"
    r"|television|agency))?,?\s*(?:(?:has|had|have|also|first|later|then|earlier|previously"
    r"|separately|on\s+\w+|last\s+\w+)\s+){0,3}(?P<verb>quot\w+|cit\w+|report\w*|said|says|wrote|writes"
    r"|claim\w*|publish\w*|broadcast|carried|not\w+|add\w+|reveal\w*|disclos\w+)\b",
    re.IGNORECASE,
)
_ACCORDING = re.compile(
    r"\b(?:according\s+to|per|via|as\s+reported\s+by)\s+(?:the\s+|a\s+report\s+(?:by|in|from)\s+(?:the\s+)?)?$",
    re.I,
)
_NO_MEDIA = (
    r"(?<=blog)\s+(?:posts?|entr(?:y|ies))\b"
    r"|(?<=\ba\spaper)\s+(?:by|on|published|presented|titled|entitled)\b"
    r"|(?<=daily|eekly)\s+(?:[a-z]+\s)?(?:briefings?|conferences?|meetings?|calls?|address|updates?|sessions?"
    r"|bulletins?|reports?|newsletters?|columns?|questions?)\b"
)
"""What shows that such a noun is no outlet's: "a blog post", "a paper by two chemists", "the daily
briefing"."""
_NOUN = re.compile(
    rf"\b(?=[toalspnr])(?:(?:the|this|our|an?|another|one|that)\s+{PREMODIFIER}{{0,3}}?"
    r"|(?:local|state|public|national|regional)(?:-run)?\s+)"
    rf"(?:{MEDIA}|radio|television|tv|newspapers|(?<=local )media|(?<=state )media)\b"
    r"(?-i:(?:(?<=Daily)|(?<=Weekly))(?:\s[A-Z][\w'\u2019-]*(?!['\u2019]s)){1,2})?"
    r"(?!-|['\u2019](?!s\s+(?:\w+\s+)?(?:sources?|requests?|questions?|quer(?:y|ies)|inquir(?:y|ies)|calls?"
    r"|e-?mails?|messages?|letters?|reporters?|correspondents?|journalists?"
    r"|shows?|programmes?|programs?|podcasts?|phone-ins?)\b)|\s+(?:that\s+)?he\s+was)"
    rf"(?!{_NO_MEDIA}|\s+over\s|\s+on\s+(?:state|national|[a-z]+)\s+(?:radio|television|tv)\b)"
    r"|(?<=\s)(?-i:us|me)\b",
    re.IGNORECASE,
)
"""An outlet by a noun: "the paper", "state radio", "the Daily Comet"; "us" is the publisher."""
_OWN_SITE = re.compile(
    r"(?<!paper)(?<!network)(?<!broadcaster)(?<!magazine)(?<!station)(?<!outlet)['\u2019]s?\s+"
    r"(?:own\s+|official\s+)?(?:web\s?)?(?:site|page|blog)$",
    re.IGNORECASE,
)
"""The site of a body that is no outlet: "the school's website"."""
_BODY = re.compile(r"(?<!News)(?<!Press)(?<!Telegraph)(?<!Telegraphic)\sAgency\Z")
"""A body that is called so and is no outlet: "the Environment Agency"."""
_ITS_PEOPLE = re.compile(
    r"\b(?:its|their)\s+(?:own\s+)?(?:[a-z]+\s+)?(?:reporters?|correspondents?|journalists?"
    r"|interviewers?)\b",
    re.IGNORECASE,
)
"""The people of the outlet that is told of: "told its reporters"."""
_INTERVIEWED_BY = re.compile(
    r"\binterview(?:ed)?\s+(?:with|by|in|for)\s+the\s+((?:[A-Z][\w\u2019-]*\s){0,2}[A-Z][\w\u2019-]*)"
)
"""With an article and no verb of speech between, only an outlet is interviewed with."""
_SHORT = re.compile(r"\b[Tt]he\s+(?:[A-Z][\w'\u2019-]*)(?:\s[A-Z][\w-]*){0,2}\b")
_AFFILIATE = re.compile(
    r"(?:['\u2019]s)?[ ](?:\w+[ ])?(?:affiliates?|(?:sister|partner)[ ]station)[ ,]"
)
_HAS_SEEN = re.compile(rf"\s+{HAS_SEEN}", re.IGNORECASE)
_THAT = re.compile(rf"\b(?:that|which|{HELD_NOUN})\s+(?:the\s+)?$")
"""A document before an outlet that has it: "records that the FT has read", "a draft it saw"."""
_SOURCE_OF = re.compile(
    r"['\u2019]s\s+(?:own\s+|unnamed\s+)?(?:source|informant)s?\b", re.IGNORECASE
)
_ASKS = re.compile(
    r"['\u2019]s?\s+(?:(?:repeated|own|latest|written|several|emailed|detailed)\s+)?"
    r"(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|calls?|e-?mails?|messages?"
    r"|letters?|reporters?|correspondents?|journalists?)\b",
    re.IGNORECASE,
)
"""After the name of an outlet that has asked: "the Guardian's questions"."""
_WAS_TOLD = re.compile(
    r"(?:\s+(?:has|had|have|also|since|later|then|first))*\s+(?:been|was|were)\s+"
    r"(?:(?:also|since|later|then|first|\w+ly)\s+)?(?:told|informed|assured)\b"
)
"""After an outlet that hears: "Reuters was told", "the paper has been informed"."""
_TO = re.compile(rf"[\s,\u201d\"]*to\s+{_AHEAD}", re.IGNORECASE)
_LEFT = 90
"""How far left of an outlet its relation may stand, in characters."""
_NO_OUTLETS = frozenset({HopKind.STATE_BODY, HopKind.DOCUMENT})


def find_relays(
    papers: Papers,
    text: str,
    pieces: Sequence[tuple[int, int]],
    sources: Sequence[Span],
    cues: Sequence[Span] = (),
) -> tuple[Relay, ...]:
    """The outlets in the frame that have the matter from the source, in text order.

    An outlet inside a source's words counts where the words before it say so ("officials who
    spoke to CNN"); one that is the source itself does not. Behind a cue any word of saying will
    do: "joked on LBC".
    """
    found: list[Relay] = []
    for start, end in pieces:
        held: list[tuple[int, int]] = []
        named = (p for p in _places(papers, text, start, end) if not only_asks(text, start, p))
        for place in sorted(named, key=lambda p: (p[0], -p[1])):
            if held and place[0] < held[-1][1]:
                continue
            held.append(place)
            room = (start, end)
            relay = _relay(text, room, place, sources) or _spoken(text, room, place, cues)
            relay = relay or _on_air(text, start, place, sources)
            if relay is not None:
                found.append(relay)
        for match in _by_noun(text, start, end):
            sourced = any(p.match(text, match.end(), end) for p in (_SOURCE_OF, _ASKS, _WAS_TOLD))
            # "the newspaper Fakt", "a local channel, TVN" is one outlet
            taken = any(match.start() < stop and begin <= match.end() + 6 for begin, stop in held)
            if not taken and not only_asks(text, start, match.span()):
                relation = Relation.TOLD if sourced else _had(text, start, match.span())
                if relation is None and _has_document(text, match.span(), (start, end)):
                    relation = Relation.SEEN
                if relation is not None:
                    found.append(Relay(cut(text, *match.span()), relation))
        for match in _ITS_PEOPLE.finditer(text, start, end):
            relation = _had(text, start, match.span())
            if relation is not None and not any(
                match.start() < b and a < match.end() for a, b in held
            ):
                found.append(Relay(cut(text, *match.span()), relation))
        for match in _INTERVIEWED_BY.finditer(text, start, end):
            span = cut(text, match.start(1), match.end(1))
            free = not any(span.start < stop and begin < span.end for begin, stop in held)
            if free and may_be_outlet(span.quote) and describe(text, span).kind not in _NO_OUTLETS:
                found.append(Relay(span, Relation.TOLD))
    return _in_order(found)


def _by_noun(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where outlets are named by a noun in `text[start:end]`."""
    for match in _NOUN.finditer(text, start, end):
        if not (_OWN_SITE.search(match[0]) or _BODY.search(match[0])):
            yield match


def _places(papers: Papers, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where outlets are named in `text[start:end]`, in full or in short."""
    for paper in papers.between(start, end):
        yield paper.span.start, paper.span.end
    for match in _SHORT.finditer(text, start, end):
        if papers.may_mean(match.group()):
            owns = match.group().endswith(("'s", "\u2019s"))
            yield match.start(), match.end() - 2 * owns
    yield from papers.reporter_places(start, end)


def _had(text: str, start: int, place: tuple[int, int]) -> Relation | None:
    """How an outlet at `place` has the matter, by the words before it; None where not."""
    start = max(start, place[0] - _LEFT)
    left = text[start : place[0]]
    if start > 0 and _TO.match(left):
        # what was confirmed or denied stands between: "confirmed [the report] to the site"
        return Relation.TOLD
    if is_spoken_about(text, start, place):
        return None
    first, at = len(_WAYS), 0
    while match := _BEFORE.search(left, at):
        first = min(first, int((match.lastgroup or "").removeprefix("way")))
        at = match.start() + 1
    return _WAYS[first][1] if first < len(_WAYS) else None


def _has_document(text: str, place: tuple[int, int], room: tuple[int, int]) -> bool:
    """Whether an outlet stands behind a document as who has seen it."""
    seen = _HAS_SEEN.match(text, place[1], room[1])
    return seen is not None and _THAT.search(text[room[0] : place[0]]) is not None


def _spoken(
    text: str, room: tuple[int, int], place: tuple[int, int], cues: Sequence[Span]
) -> Relay | None:
    """The outlet at `place` where the cue says that the source spoke there: "argued in Le Monde",
    "thanked him on LBC for", "grumbled to Reuters"; None where it only is what is spoken of."""
    if _SPOKEN_ENDS.match(text, place[1], room[1]) is None:
        return None
    for cue in cues:
        between = text[cue.end : place[0]] if 0 <= place[0] - cue.end < _LEFT else ""
        match = _SPOKEN.fullmatch(between)
        verb = saying.by_form(cue.quote.split()[-1].lower()) if match is not None else None
        if match is None or (match["how"] == "to" and not (verb is not None and verb.strong)):
            continue
        relation = Relation.PUBLISHED if match["how"] == "in" else Relation.TOLD
        return Relay(cut(text, *place), relation)
    return None


def _on_air(text: str, start: int, place: tuple[int, int], sources: Sequence[Span]) -> Relay | None:
    """The outlet with which the sentence of a source opens: "Later, on ITV, she conceded", "On the
    BBC's Today programme Roe said"; None for any other."""
    opened = _OPENS.fullmatch(text[start : place[0]]) if place[0] - start < _LEFT else None
    first = min((source.start for source in sources), default=-1)
    if opened is None or not 0 <= first - place[1] < _LEFT:
        return None
    behind = _OPENED.fullmatch(text[place[1] : first])
    return Relay(cut(text, *place), Relation.TOLD) if behind is not None else None


_OPENS = re.compile(
    r"\s*(?:(?:[A-Z]\w+|the\s+(?:next|same)\s+\w+|a\s+\w+\s+(?:later|earlier)|hours\s+\w+),?\s+)?(?:in|on)\s+"
    rf"{_AHEAD}",
    re.IGNORECASE,
)
_OPENED = re.compile(
    r"(?:['\u2019]s?\s+(?:[\w-]+\s+){0,3}(?:programme|program|show|podcast|breakfast|bulletin)|\s+on\s+\w+day"
    r"|\s+(?:yesterday|later|last\s+night|this\s+morning)|\s+an?\s+(?:day|week|month|year)\s+(?:later|earlier)"
    r")?,?\s+"
)
_SPOKEN = re.compile(
    r"(?:\s+(?:him|her|them|it|us|again|also|back|later|earlier|yesterday|today|[a-z]+ly"
    r"|on\s+[A-Z][a-z]+day|(?:last|this)\s+[a-z]+|live)){0,3},?\s+(?P<how>in|on|to)\s+"
    rf"{_AHEAD}"
)
"""Between a cue and the outlet where its source spoke."""
_SPOKEN_ENDS = re.compile(
    r"(?:['\u2019]s?\s+(?:[A-Z]\w+\s+|[a-z]+\s+){0,2}?(?:programme|program|show|podcast|breakfast))?"
    r"(?=\s*(?:[,.;:?!\"\u201c\u201d\u2013\u2014]|\Z)|\s+(?:that|how|why|what|whether|when|who|where|as|if"
    r"|for|about|of|after|before|during|while|at|in|on|last|this|yesterday|today|earlier|and|but|to)\b)"
)
"""Behind an outlet that is no part of another name: "on LBC that", not "on LBC funding"."""


_PASSED = frozenset({Relation.PUBLISHED, Relation.QUOTED, Relation.CITED})


def _in_order(found: Iterable[Relay]) -> tuple[Relay, ...]:
    """The outermost first: who was told or saw it is nearest to the source.

    "told a stringer for AFP, whose dispatch was carried by France 24": France 24 has it from AFP.
    """
    return tuple(sorted(found, key=lambda relay: (relay.relation not in _PASSED, relay.span)))


def _relay(
    text: str, room: tuple[int, int], place: tuple[int, int], sources: Sequence[Span]
) -> Relay | None:
    start, end = room
    span = cut(text, *place)
    if _AFFILIATE.match(text, span.end):
        # "told CNN affiliate KOSK": the affiliate
        return None
    relation = _had(text, start, place)
    if relation is not None:
        return Relay(span, relation)
    if _has_document(text, place, room):
        return Relay(span, Relation.SEEN)
    if any(p.match(text, span.end, end) for p in (_SOURCE_OF, _ASKS, _WAS_TOLD)):
        return Relay(span, Relation.TOLD)
    if any(source.overlaps(span) for source in sources):
        return None
    left = text[max(start, span.start - _LEFT) : span.start]
    after = _REPORTS.match(text, span.end, end)
    if after is None and not _ACCORDING.search(left):
        return None
    frame = text[start:end]
    verb = after["verb"].lower() if after else ""
    if verb.startswith("quot") or re.search(r"\bquoting\b", frame):
        return Relay(span, Relation.QUOTED, speaks=True)
    if verb.startswith("cit") or re.search(r"\bciting\b", frame, re.IGNORECASE):
        return Relay(span, Relation.CITED, speaks=True)
    return None
