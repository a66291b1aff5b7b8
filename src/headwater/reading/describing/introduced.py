"""Names of outlets in no table, by how a text brings them in.

A name is an outlet's where its last word says so ("Sundhaven Gazette"), where a noun stands before
or after it ("the weekly Havnen", "Grom, a Telegram channel"), where somebody is interviewed with it
or writes in it, where it reports and cites, and where who was told is then called "the network".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import ahocorasick

from headwater.knowledge import outlets
from headwater.knowledge.dates import MONTH_NAMES
from headwater.reading.describing.described_outlets import CAUSES, is_told_outlet
from headwater.reading.words import nouns
from headwater.reading.words.documents import HELD_NOUN
from headwater.reading.words.given import is_usual
from headwater.reading.words.known import entity
from headwater.reading.words.phrase_words import ADVERBS, MERGED, MERGED_PAPER, PAPERS
from headwater.records import Block

_CAPITAL = (
    r"(?:[Ll]['\u2019]|[ae]l-)?(?!(?:[A-Z][a-z]+day|I|I['\u2019]\w+"
    rf"|{'|'.join(name.capitalize() for name in MONTH_NAMES if name != 'may')}"
    r"|The|A|An|But|And|In|On|At|It|He|She|They|We)\b)"
    r"[A-Z](?:[\w'\u2019-]*\w)?"
)
_NAME = (
    rf"{_CAPITAL}(?:[ ](?:(?:of|de|del|du|do|da|dos|di|la|le|el|der|des|das|y|i|et|e|no"
    r"|z|ze|w|na|og|och|und|van|von|voor)[ ]){0,2}"
    r"(?:[A-Z](?:[\w'\u2019-]*\w)?|\d+)){0,4}"
)
_LAST = "|".join(sorted((word.capitalize() for word in PAPERS), key=lambda w: (-len(w), w)))
_TITLE = re.compile(
    rf"(?<![\w.@/-])(?!(?:The|A|An|In|On|At|For|From|Former|Rival|Local|Ex|CB|Ham|Free|Web)\b)[A-Z][\w'\u2019-]*"
    rf"(?:[ \u00a0](?:of[ \u00a0])?[A-Z][\w'\u2019-]*){{0,3}}?[ \u00a0]"
    rf"(?:(?:News|Press|Telegraph)[ \u00a0]Agency|{MERGED_PAPER}|{_LAST}|TV|FM|Radio)(?![\w-]"
    r"|[ ](?:Board|Bank|Commission|Committee|Council|Court|Office|Panel|Party|Secretary|Tribunal"
    rf"|Unit|{_LAST})\b)"
)
"""A newspaper's or station's name by its last word: "Sundhaven Gazette", "Seabright TV", "Velm
Daily News"."""
_CALLED = re.compile(
    rf"(?<![\w-])(?:{MERGED_PAPER}"
    r"|Channel[ ]\d+|[A-Z]{1,4}[ ]?TV\d*|TV\d+"
    r"|(?:[A-Z][a-z]+['\u2019]s[ ])?\d{2,3}(?:\.\d)?[ ]?FM"
    r"|(?:T\u00e9l\u00e9|(?<=\b[a-z]{2}[ ])Canal)(?:[ ][A-Z][\w\u2019-]*){1,2}"
    r"|R[a\u00e1]dio[ ](?!Telescope|Society|Regulatory|Times)[A-Z][\w\u2019-]*"
    r"(?:[ ][A-Z][\w-]*)?)(?![\w-])"
)
"""A station by its call: "Channel 31", "Radio Skerry", "TV8", "Velm's 97FM"."""
_NATIONAL = re.compile(
    r"(?<![\w-])(?:[A-Z][a-z]+(?:ian|ese|ish|an|i|'s|\u2019s)[ ])?"
    r"(?:(?:(?<=\bon[ ])|(?<=\bover[ ])|(?<=\btold[ ])|(?<=\btells[ ])|(?<=\binterview[ ]with[ ]))"
    r"(?!\w+day\b)[A-Z](?:[a-z]+|[A-Z]{1,4})"
    r"|(?<![A-Z][a-z])(?:[Ss]tate|[Ll]ocal|[Nn]ational|[Pp]ublic)(?:-run)?)"
    r"[ ](?:television|TV|radio)"
    r"(?![\w-]|,?[ ][A-Z]{2,}"
    r"|[ ](?:news|station|channel|network|broadcaster|journalist|reporter|presenter))"
)
"""A station that is only called whose it is: "Greshian state radio", "told Velm radio"."""
_PLAIN_NOUNS = (
    r"newspapers?|daily|weekly|tabloid|broadsheet|magazine|broadcaster|website|portal|outlet"
    r"|publication|news[ ]agency|newswire"
    r"|(?:state|state-run|official|semi-official|private|national)[ ]agency"
    r"|(?:state|public)[ ](?:radio|television)(?=,[ ])"
    r"|podcast|blog|(?:trade|medical|weekly)[ ]journal"
    r"|(?:[Tt]elegram|TV|television|news|satellite|radio|YouTube|state|cable)[ ]"
    r"(?:channel|network|station)"
    r"|(?:news|gossip|satire|satirical|investigative|opposition|business|tech|sports|local"
    r"|fact-checking|exile|media)[ ](?:site|page)"
)
_NOUNED = re.compile(
    rf"\b(?:{_PLAIN_NOUNS}|channel|network)"
    rf"(?:,[ ](?:the[ ])?(?!{_NAME}[ ](?:said|says|added|told|recalled|wrote)[.,])"
    rf"|[ ](?:called[ ])?)(?P<name>{_NAME})"
)
"""A name after the noun for what it is: "the daily Havnen", "a local paper, the Havnen"."""
_BEFORE = re.compile(
    rf"(?:\b[Tt]he[ ]|['\u2019]s[ ]|(?<=[a-z][ ])(?<!\b[Aa][ ])(?<!\b[Aa]n[ ]))(?P<name>{_NAME})[ ]"
    r"(?:(?:state|public|national|private|television|TV|radio|news|satellite|online|evening|business"
    r"|financial|gossip|regional|local)[ ])?"
    r"(?:newspaper|daily|weekly|tabloid|magazine|broadcaster|portal|radio[ ]station|podcast"
    r"|news[ ](?:site|website|agency|outlet)|(?:(?:TV|television|news|radio)[ ]|Telegram[ ])channel"
    r"|(?:TV|television|news|radio)[ ]network|website)\b"
)
"""A name before the noun for what it is: "the Havnen daily", "Israel's Kan public broadcaster"."""
_OPENER = "|".join(sorted(word.capitalize() for word in ADVERBS))
"""What opens a sentence before a comma and is no name: "Earlier, the British daily said"."""
_APPOSED = re.compile(
    rf"(?<![\w-])(?!(?:{_OPENER}),)(?P<name>{_NAME}),[ ](?:an?|the|its|another|one[ ]of[ ]the)[ ]"
    r"(?:(?!(?:of|in|for|at|by|with|from|who|and)\b)[\w'\u2019-]+[ ]){0,4}?"
    rf"(?:{_PLAIN_NOUNS}|channel|paper|network|broadcaster|station)s?"
    r"(?=[,.;:)\u2014]|[ ](?:run|based|with|close|which|that|owned|published|in|of|linked|known"
    r"|about|hosted|presented|on|and|said|funded|controlled|for|read|aligned|close|whose|seen|by|to)\b)"
)
"""A name before what it is said to be: "Grom, a Telegram channel run by officers"."""
_SEVERAL = (
    r"(?:newspapers|dailies|weeklies|tabloids|broadsheets|magazines|broadcasters|websites|portals"
    r"|outlets|papers|news[ ]agencies|channels|networks)"
)
_RUN = re.compile(
    r"\b(?:told|telling|tells)[ ]the[ ](?:state-run|semi-official|pro-government|pro-opposition"
    rf"|[A-Z][a-z]+-language)[ ](?P<name>{_NAME})(?=[,.;:]|[ ](?:that|on|in|last|it|he|she|they)\b)"
)
"""Who was told, by whose it is: "telling the state-run Havnen that"."""
_OURS = re.compile(
    r"\b[Oo]ur[ ](?:(?:media|reporting|news)[ ])?(?:partners?|sister[ ]site)(?:[ ]at)?[ ]"
    rf"(?P<name>{_NAME})"
)
"""An outlet that works with the report's own: "obtained by our partner Havnen"."""
_HAS_READ = re.compile(
    rf"\b(?i:{HELD_NOUN}),?[ ](?:that|which)[ ](?:the[ ])?(?P<name>{_NAME})"
    r"[ ]has[ ](?:seen|read|consulted)\b"
)
"""A name that has seen a document of which a report tells: "records that Havnen has read"."""
_PLATFORMS = nouns.words(
    "Telegram Instagram TikTok Facebook YouTube Twitter VK VKontakte Weibo WeChat Bluesky Substack"
)
_ACCOUNT = rf"(?:{'|'.join(sorted(_PLATFORMS))}|X)[ ](?:news[ ])?(?:account|page|feed|blog|channel)"
_NOT_OWN = "".join(
    rf"(?<!{word}[ ])"
    for word in ("['\u2019]s", "[Hh]is", "[Hh]er", "[Ii]ts", "eir", "[Oo]ur", "own")
)
_POSTING = re.compile(
    rf"\b{_NOT_OWN}{_ACCOUNT}(?:,?[ ](?:called|named))?[ ][\"\u201c\u00ab]?(?P<name>{_NAME})"
    rf"|(?<![\w-])(?P<apposed>{_NAME})[\u201d\"\u00bb]?,[ ](?:an?|the|another)[ ]"
    rf"(?:(?!(?:of|in|for|at|by|with|from|who|and)\b)[\w'\u2019-]+[ ]){{0,3}}?{_ACCOUNT}\b"
)
"""Who posts by that name and no person's: "the Instagram account Rimba Kabar"."""
_BEHIND = re.compile(
    rf"[.!?\"\u201d\])][ ]\((?P<name>{_NAME})(?:[ ][\u2013-][ ]in[ ][A-Z]\w+)?\)\s*$"
)
"""A name in brackets behind a paragraph: "The sale is off. (Havnen)"."""
_LISTED = re.compile(
    rf"\b{_SEVERAL},?[ ](?P<name>{_NAME})(?:,[ ]{_NAME})*[ ]and[ ](?P<last>{_NAME})"
)
"""Names after the plural of what they are: "two newspapers, Fakt and Den"."""
_OTHER = re.compile(
    rf"\b{_SEVERAL}\b[^\n]{{0,300}}?\b(?:[Aa][ ](?:second|third|fourth)|[Aa]nother),[ ]"
    rf"(?P<name>{_NAME}),"
)
"""A name for one more of those: "Two newspapers carried it. A third, Novosti, did not"."""
_PIECE = re.compile(
    r"\b(?:interview(?:[ ](?:from|in)[ ][A-Z][\w-]+)?|op-?ed|column|essay|editorial|opinion[ ]piece"
    r"|podcast)[ ]"
    rf"(?:with|for|in|on|to|by)[ ](?:the[ ])?(?P<name>{_NAME})"
    rf"|\b(?:aired|broadcast|first[ ]reported|printed|serialised)[ ](?:by|in|on)[ ](?:the[ ])?"
    rf"(?P<aired>{_NAME})"
    r"|\b(?:on[ ]air|live)[ ](?:on|to|with|for)[ ](?:the[ ])?"
    rf"(?P<air>{_NAME})"
)
"""A name in which somebody writes or is interviewed, or that broadcasts."""
_SHOW = re.compile(
    r"\b(?:on|told)[ ](?P<name>[A-Z]{2,5})['\u2019]s[ ](?:[\"\u201c\u2018']|``)(?=[A-Z])"
)
"""Letters before a show's name in quotation marks: 'told VBC's "Velm Tonight"'."""
_CITING = re.compile(
    rf"(?<![\w-])(?P<name>{_NAME})(?:,)?[ ](?:has[ ]|had[ ]|first[ ]|also[ ]|later[ ])?"
    r"(?:report(?:s|ed)|aired|broadcast|published|reveal(?:s|ed))\b[^.\n]{0,200}?,[ ]"
    r"(?:citing|quoting|without[ ]naming|attributing)\b"
)
_WARY = re.compile(
    r"\b(?:told|tells|assured|informed|according[ ]to|(?:reported|quoted|seen|published|cited)[ ]by"
    r"|(?:profile|article|essay|interview|piece|story|wrote|writing|published|appeared)[ ]"
    r"(?:in|with)"
    r"|(?:spoke|talked|speaking)[ ](?:to|with))[ ]"
    r"(?:(?:[\w\u2019'-]+[ ]){1,3}(?:radio|television|TV),?[ ])?"
    rf"(?P<name>(?:[Tt]he[ ])?{_NAME})"
)
"""Where an outlet whose name means other things too is spoken of as one: "assured Libération"."""
_QUOTED = re.compile(
    rf"\b(?:told|tells|to|in|by)[ ]the[ ][\"\u201c\u201e](?P<name>{_NAME})[\"\u201c\u201d]"
)
"""A name in quotation marks of whom somebody told: 'told the "Bote"'."""
_PAPERS_OF = re.compile(
    r"\b(?:newspapers|papers|stations)[ ]of[ ]the[ ]"
    r"(?P<name>[A-Z][\w-]+(?:[ ][A-Z][\w-]+)?[ ](?:[Mm]edia[ ])?[Gg]roup)\b"
)
"""The newspapers of a house: "told the newspapers of the Funke media group"."""
_TOLD = re.compile(rf"\b(?:told|tells)[ ](?:the[ ])?(?P<name>{_NAME})")
_TAKES_UP = (
    r"(?:[A-Z][\w-]+[ ]){0,2}(?:newspaper|network|channel|station|paper|magazine|site|website"
    r"|outlet|daily|weekly|broadcaster|tabloid|news[ ]agency)"
)
"""An outlet by a noun, alone or with its land: "the Spanish daily"."""
_AGAIN = re.compile(
    r"\b(?:told|tells|to|by|with|in|on)[ ](?:the|a[ ]reporter[ ](?:for|from)[ ]the)[ ]"
    rf"{_TAKES_UP}\b(?![ ][A-Z])"
    rf"|\b[Tt]he[ ]{_TAKES_UP}(?:['\u2019]s)?[ ](?:also[ ]|later[ ])?"
    r"(?:said|reported|added|wrote|quoted|cited|showed|aired|report\b)"
)
_MEDIA = nouns.words(
    """
    paper dail weekl tabloid broadsheet magazine broadcaster site portal outlet publication agenc
    newswire podcast blog journal channel network station page radio television
    """
)
"""Every noun for an outlet in the patterns above has one of these in it."""
_AIR = ("TV", "television", "radio")
_JOINED = tuple(f"-{word.capitalize()}" for word in sorted(MERGED))
_CALLS = ("Channel", "TV", "FM", "T\u00e9l\u00e9", "Canal", "Radio", "R\u00e1dio", *_JOINED)
_LASTS = (*sorted(word.capitalize() for word in PAPERS), "TV", "FM", *_JOINED)
"""One of which every name by its call and by its last word has in it."""
_MARKED = tuple(f"the {mark}" for mark in '"\u201c\u201e')
_BESIDE = (
    (_MEDIA, (_NOUNED, _BEFORE, _APPOSED, _LISTED, _OTHER)),
    (("citing", "quoting", "naming", "attributing"), (_CITING,)),
    ((*sorted(_PLATFORMS), " X account"), (_POSTING,)),
    (
        tuple(f"{s}s {mark}" for s in "'\u2019" for mark in ('"', "\u201c", "\u2018", "'", "``")),
        (_SHOW,),
    ),
    (("has seen", "has read", "has consulted"), (_HAS_READ,)),
    ((" partner ", " partners ", "sister site "), (_OURS,)),
    (("state-run ", "semi-official ", "pro-government ", "pro-opposition ", "-language "), (_RUN,)),
    (
        (
            *("interview", "op-ed", "oped", "column", "essay", "editorial", "opinion", "podcast"),
            *("aired", "broadcast", "reported ", "printed", "serialised", "on air", "live "),
        ),
        (_PIECE,),
    ),
)
"""What shows a name to be an outlet's by the words beside it, each with words that it needs."""


def _finder(words: Iterable[str]) -> ahocorasick.Automaton:
    """What finds which of these words a text has, in one go."""
    finder = ahocorasick.Automaton()
    for word in words:
        finder.add_word(word, word)
    finder.make_automaton()
    return finder


_FINDER = _finder([*_AIR, *_MARKED, *_LASTS, *_CALLS, *(w for words, _ in _BESIDE for w in words)])
"""For all words that the patterns need: of most a report has none, and no block need be asked."""
_ROUND_UP = 2
_LAST_WORDS = 100
_AGAIN_WITHIN = 600
"""Characters after a name within which it is taken up as "the network"."""
_HEARING = nouns.words(
    """
    committee subcommittee board panel commission council court tribunal inquiry enquiry parliament
    senate congress ministry department bureau jury police assembly embassy secretariat directorate
    commissioner investigator inspector ombudsman prosecutor university institute union federation
    """
)
"""Bodies and people that interview witnesses too: "in an interview with the Board"."""
_POSTS = nouns.OFFICES | nouns.OFFICIALS | nouns.REPORTERS


_OWNER = re.compile(r"(?P<who>[^'\u2019]+)['\u2019]s ")
_NO_ENDS = ("-language", "-based", "-run", "-owned", "-born", "-backed")


def introduced(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Where outlets are named that the words around or in the name show to be such.

    Places may overlap and repeat; the empty case is empty.
    """
    there = {word for _, word in _FINDER.iter(text)}
    air, marked, media = (there.intersection(needed) for needed in (_AIR, _MARKED, _MEDIA))
    titled, called = (there.intersection(needed) for needed in (_LASTS, _CALLS))
    beside = [(found, each) for needed, each in _BESIDE if (found := there.intersection(needed))]
    for block in blocks:
        room = (block.start, block.end)
        for match in _with_any(air, (_NATIONAL,), text, room):
            yield match.span()
        for match in (
            *_with_any(titled, (_TITLE,), text, room),
            *_with_any(called, (_CALLED,), text, room),
        ):
            # "Singapore's Straits Times": the land is no part of the name
            start, name = _alone(text, match.start(), match.group())
            words = name.split()
            lone = start > match.start() and len(words) == 1
            examiner = words[-2:] == ["Medical", "Examiner"]
            cause = not CAUSES.isdisjoint(word.lower() for word in words)
            if not (lone or examiner or cause or is_usual(words[0].lower())):
                yield start, start + len(name)
        for needed, patterns in beside:
            for match in _with_any(needed, patterns, text, room):
                for group in (group for group in match.re.groupindex if match[group]):
                    start, name = _alone(text, match.start(group), match[group])
                    told = match.re is _NOUNED and is_told_outlet(match.group(), name)
                    if (told or may_be_outlet(name)) and not _is_writer(match[group]):
                        yield start, start + len(name)
        yield from _spoken_of(text, room, marked, media)
    yield from _told(text, blocks)
    yield from _credited(text, blocks)


def _with_any(
    needed: Iterable[str], patterns: Sequence[re.Pattern[str]], text: str, room: tuple[int, int]
) -> Iterator[re.Match[str]]:
    """Where the patterns are found in a block, which has to hold one of the words `needed`: most
    hold none, and looking for words is many times faster."""
    if any(text.find(word, *room) >= 0 for word in needed):
        for pattern in patterns:
            yield from pattern.finditer(text, *room)


def _credited(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Names in brackets behind paragraphs, where several have one: a round-up of others' news."""
    found = [
        match.span("name")
        for block in blocks
        if (match := _BEHIND.search(text, max(block.start, block.end - _LAST_WORDS), block.end))
    ]
    if len(found) >= _ROUND_UP:
        yield from (span for span in found if may_be_outlet(text[slice(*span)]))


def _spoken_of(
    text: str, room: tuple[int, int], marked: Iterable[str], media: Iterable[str]
) -> Iterator[tuple[int, int]]:
    """Names of which a block speaks as of outlets: in quotation marks, of a house, of the table.

    `marked` and `media` are what they need of `_MARKED` and `_MEDIA`, as far as the report has it.
    """
    quoted = _with_any(marked, (_QUOTED,), text, room)
    for match in (*quoted, *_with_any(media, (_PAPERS_OF,), text, room)):
        if may_be_outlet(match["name"]):
            yield match.span("name")
    for match in _WARY.finditer(text, *room):
        known = outlets.by_name(match["name"])
        if known is not None and known.cautious and not is_usual(match["name"].lower()):
            yield match.span("name")


def _alone(text: str, start: int, name: str) -> tuple[int, str]:
    """A name without the land before it ("Moldova's TV8") or a part of the outlet after it ("RTV's
    Kesh bureau", "the BBC's Panorama"), and where it then starts."""
    owner = _OWNER.match(name)
    known = entity(owner["who"]) if owner is not None else None
    if owner is None:
        return start, name
    outlet = known is not None and known.sort == "outlet"
    if outlet or _BRANCH.match(text, start + len(name)):
        return start, owner["who"]
    return (start, name) if known is None else (start + owner.end(), name[owner.end() :])


_BRANCH = re.compile(r"[ ](?:affiliate|bureau|newsroom|studios?|edition|correspondent)\b")


def _is_writer(name: str) -> bool:
    """Whether a name is somebody's at an outlet: "the Guardian's Sarah Vine"."""
    owner = _OWNER.match(name)
    return owner is not None and is_usual(name[owner.end() :].split(maxsplit=1)[0].lower())


def may_be_outlet(name: str) -> bool:
    """Whether a name can be an outlet's: no person's, state's or body's, as those that hear
    witnesses."""
    if outlets.by_name(name) is not None:
        return True
    words = name.split()
    if words[0].endswith(_NO_ENDS) or nouns.singular(words[-1].lower()) in _HEARING:
        return False
    posted = any(nouns.singular(word.lower()) in _POSTS for word in words)
    return not posted and not is_usual(words[0].lower()) and entity(name) is None


def _told(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Who was told and is called an outlet next: "told Havnen ... told the newspaper"."""
    for block in blocks:
        for match in _TOLD.finditer(text, block.start, block.end):
            again = _AGAIN.search(text, match.end(), match.end() + _AGAIN_WITHIN)
            start, name = _alone(text, match.start("name"), match["name"])
            if again is not None and may_be_outlet(name) and not _has_first_name(text, name):
                yield start, start + len(name)


def _has_first_name(text: str, name: str) -> bool:
    """Whether a single name ends a longer one somewhere: "told Osk", of Lena Osk."""
    if " " in name:
        return False
    firsts = re.finditer(rf"(?<![\w-])([A-Z][a-z]+)[ ]{re.escape(name)}(?![\w-])", text)
    return any(is_usual(m[1].lower()) or entity(m[1]) is None for m in firsts)
