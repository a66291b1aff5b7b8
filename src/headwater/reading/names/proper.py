"""The proper names of a report: known ones from the tables, others by how they are written."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from headwater.knowledge import bodies, groups, outlets, states
from headwater.reading.names.bare import bare_person, told_body
from headwater.reading.names.kinds import guess, strip_titles
from headwater.reading.names.nicknames import nicknamed
from headwater.reading.names.shapes import Shape, is_headline, is_title, shapes
from headwater.reading.names.whole import whole
from headwater.reading.words.given import is_given
from headwater.records import BODY, Block, BlockKind, Name, NameKind, Report, cut
from headwater.text import names as normal

READ = BODY | {BlockKind.TITLE, BlockKind.CAPTION, BlockKind.HEADING}


@dataclass(frozen=True, slots=True)
class _Mention:
    """A candidate; where two overlap the longer wins, then the lower `rank`."""

    start: int
    end: int
    kind: NameKind | None
    canonical: str | None
    rank: int = 0
    weight: int = 2


def find_names(
    report: Report, written: Iterable[tuple[int, int, NameKind | None]] | None = None
) -> tuple[Name, ...]:
    """The proper names in the body, title, headings and captions of `report`, in text order.

    What is in no table is found by how it is written, or is what `written` gives: places
    (half-open, code points of the text) with a kind, as a trained model finds them; where the kind
    is None, the name of a work, an event or a people, which no rule takes for another.

    A person's name is given without title ("Alexander Vasilyevich Fomin"), any name without
    article and possessive. Of peoples only nouns are names ("the Saudis"), adjectives are not.
    `canonical` is the tables' name where the words have one meaning there, else None: a force
    that two sides call by the same words has none.
    """
    blocks = [block for block in report.blocks if block.kind in READ]
    mentions: list[_Mention] = []
    shaped: list[_Mention] = []
    for block in blocks:
        mentions += _known(report.text, block.start, block.end)
        shaped += _written(report.text, block.start, block.end)
    if written is None:
        mentions += shaped
    else:
        told = whole(report.text, written)
        mentions += [_told(report.text, _Mention(*one, None, 1, _MODEL)) for one in told]
        mentions += [one for one in shaped if one.weight > 1]
    mentions = _with_nicknames(report.text, blocks, mentions)
    mentions += list(_short_outlets(report.text, blocks, mentions))
    best = [one for one in _best(mentions) if written is None or one.kind is not None]
    also = [one for one in shaped if one.weight < 2] if written is not None else ()
    kept = _settled(report.text, best, _lands(report.text, blocks), also)
    return tuple(
        Name(cut(report.text, m.start, m.end), m.kind, m.canonical)
        for m in sorted(kept, key=lambda m: m.start)
        if m.kind is not None
    )


def _with_nicknames(
    text: str, blocks: Sequence[Block], mentions: Sequence[_Mention]
) -> list[_Mention]:
    """Persons with a nickname inside their name as one mention each, and all others."""
    persons = {one.start: one.end for one in mentions if one.kind is NameKind.PERSON}
    places = [p for b in blocks for p in nicknamed(text, b.start, b.end, persons)]
    places.append((len(text), len(text) + 1))
    others = (one for one in mentions if places[bisect_left(places, (one.start,))][1] > one.end)
    return [*others, *(_Mention(*p, NameKind.PERSON, None, 1, _SHOWN) for p in places[:-1])]


def _told(text: str, one: _Mention) -> _Mention:
    """A name that is in no table; of a person the name alone, or what its words show it to be."""
    if one.kind in _OF_LANDS and _BARE_LAND.fullmatch(text, one.start, one.end):
        return replace(one, kind=None)
    if one.kind in _OF_LANDS and _is_adjective(text, one):
        return replace(one, kind=None)
    site = _SITE.match(text, one.end - (text[one.end - 1] == "."))
    if site is not None:
        # "Velmark. | com reports"
        return replace(one, end=site.end(), kind=one.kind and NameKind.BODY)
    if one.kind is NameKind.BODY and told_body(text, one.end):
        return replace(one, weight=_SHOWN)
    if one.kind is not NameKind.PERSON:
        return one
    start, end, kind = bare_person(text, one.start, one.end)
    if (start, end, kind) == (one.start, one.end, one.kind):
        return one
    weight = one.weight if kind is one.kind else _SHOWN
    return replace(one, start=start, end=end, kind=kind, weight=weight)


def _best(mentions: Sequence[_Mention]) -> list[_Mention]:
    """Of overlapping mentions the longest; at equal length the one of the tables."""
    kept: list[_Mention] = []
    taken = bytearray(max((one.end for one in mentions), default=0))
    for one in sorted(mentions, key=lambda m: (m.start - m.end, m.rank, m.start)):
        if not any(taken[one.start : one.end]):
            kept.append(one)
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
    return kept


def _known(text: str, start: int, end: int) -> Iterator[_Mention]:
    for outlet in outlets.find(text, start, end):
        yield _Mention(outlet.start, outlet.end, NameKind.OUTLET, outlet.entry.name)
    for body in bodies.find(text, start, end):
        words = text[body.start : body.end].split()
        if not (is_title(words) or _is_counted(text, body.start, words)):
            yield _Mention(body.start, body.end, NameKind.BODY, body.entry.name)
    for group in groups.find(text, start, end):
        canonical = group.entry[0].name if len(group.entry) == 1 else None
        yield _Mention(group.start, group.end, NameKind.FORCE, canonical)
    for state in states.find(text, start, end):
        mention = _state(text, state.start, state.end, state.entry)
        if mention is not None:
            yield mention


_OF_LANDS = frozenset({NameKind.BODY, NameKind.PLACE})
_BARE_LAND = re.compile(r"(?:[Tt]he\s)?(?:states?|town|city|county|country|nation|province)")
"""Words that name nobody: "the state" is another one in another report."""
_OUTLET_BEHIND = re.compile(
    r"\s(?:(?:state|public|independent|online|business|sports?)\s)?(?:news)?"
    r"(?:papers?|dail(?:y|ies)|weekly|magazines?|broadcasters?|outlets?|(?:web)?sites?|media|press)\b"
)
_MEMBERS = frozenset({"Marshals", "Rangers", "Marines", "Guards", "Guardsmen"})
_COUNTED = re.compile(
    r"\b(?:\d{1,3}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal"
    r"|[Mm]any|[Dd]eputy)\s\Z"
)


def _is_adjective(text: str, one: _Mention) -> bool:
    """Whether a name is a people's adjective that says whence an outlet is: "Saudi | newspaper"."""
    known = states.by_name(text[one.start : one.end])
    adjective = known is not None and known.form == "demonym"
    return adjective and _OUTLET_BEHIND.match(text, one.end) is not None


def _is_counted(text: str, start: int, words: Sequence[str]) -> bool:
    """Whether a body's name counts its members: "2 U.S. Marshals"."""
    counted = _COUNTED.search(text, max(start - _REACH, 0), start) is not None
    return counted and words[-1] in _MEMBERS


_SITE = re.compile(r"\.(?:com|org|net|gov|edu|info|news|tv|co\.uk)\b")
"""What goes on from a site's name."""
_ACTED_ON = re.compile(r"\b(?:in|near|at|outside|around|inside|across|from|central|downtown)\s+\Z")
_PLURAL_NOUN = re.compile(
    r"\s*(?:[.,;:)\u2019\u201d\"!?]|$|(?:and|or|who|are|were|have|had|to|in|from|with|on|as|would|will|"
    r"could|may|saw|said|at|by|of|for|that|did|do|can|also|then|is|was|against|over|into)\b)"
)


def _state(text: str, start: int, end: int, entry: states.StateName) -> _Mention | None:
    if entry.form == "demonym":
        word = text[start:end]
        plural = word.endswith(("s", "ese", "ish", "ch")) and not word.endswith("us")
        article = text[max(start - 4, 0) : start].lower() == "the "
        noun = _PLURAL_NOUN.match(text, end)
        if not plural or not noun or not (article or word.endswith("s")):
            return None
        return _Mention(start, end, NameKind.STATE, entry.state.name)
    if text[start:end] in entry.state.demonyms and _OUTLET_BEHIND.match(text, end):
        return None
    if entry.form == "capital" and _ACTED_ON.search(text, max(start - 14, 0), start):
        return _Mention(start, end, NameKind.PLACE, text[start:end])
    return _Mention(start, end, NameKind.STATE, entry.state.name)


_SHORT = re.compile(r"\b[Tt]he\s([A-Z][a-z]+)\b(?!\s[A-Z])")


def _short_outlets(text: str, blocks: list[Block], mentions: list[_Mention]) -> Iterator[_Mention]:
    """ "the Journal" where the report names one outlet in full that is called so."""
    named = {m.canonical for m in list(mentions) if m.kind is NameKind.OUTLET}
    if not named:
        return
    for block in blocks:
        for match in _SHORT.finditer(text, block.start, block.end):
            fitting = {o.name for o in outlets.by_short(match[1])} & named
            if len(fitting) == 1:
                yield _Mention(match.start(1), match.end(1), NameKind.OUTLET, fitting.pop())


def _written(text: str, start: int, end: int) -> Iterator[_Mention]:
    if is_headline(text, start, end):
        return
    for shape in shapes(text, start, end):
        kept, titled = strip_titles(shape)
        if kept is None or _adjective(kept):
            continue
        guessed = guess(text, kept, titled)
        kind, weight = (guessed.kind, guessed.weight) if guessed else (None, 0)
        yield _told(text, _Mention(kept.start, kept.end, kind, None, rank=1, weight=weight))


def _adjective(shape: Shape) -> bool:
    """Whether the run is a people's adjective alone, also "Houthi-linked" and "US-led"."""
    if len(shape.words) > 1:
        return False
    word = shape.words[0]
    known = states.by_name(word)
    if known is not None and known.form == "demonym":
        return True
    head, _, rest = word.partition("-")
    return bool(rest) and rest[0].islower() and head[0].isupper()


_HAS = re.compile(
    r"['\u2019]s\s(?:(?:foreign|defen[cs]e|interior|finance|prime|central|northern"
    r"|southern|eastern|western|official)\s){0,2}(?:ministry|parliament|capital|borders?|coast"
    r"|embassy|president|minister|bank|constitution|navy|airspace)\b"
)
"""What only a state has."""
_CAPITALISED = re.compile(r"\b[A-Z][a-z]{3,}\b(?P<adjective>(?=\s[a-z]))?")
_PEOPLE_ENDINGS = ("n", "an", "ian", "ese", "i")


def _lands(text: str, blocks: list[Block]) -> frozenset[str]:
    """The unknown words that the report shows to be a state's name, normalised.

    A state has a ministry, a parliament, a border ("Velmark's foreign ministry"), and a people's
    word is made from its name ("Torvania", "Torvanian").
    """
    found: set[str] = set()
    held: set[str] = set()
    peoples: set[str] = set()
    for block in blocks:
        for match in _CAPITALISED.finditer(text, block.start, block.end):
            held.add(match[0])
            if match["adjective"] is not None:
                peoples.add(match[0])
            elif _HAS.match(text, match.end(), block.end):
                found.add(match[0])
    for word in held:
        stems = (word, word[:-1]) if word[-1] in "ae" else (word,)
        if any(stem + ending in peoples for stem in stems for ending in _PEOPLE_ENDINGS):
            found.add(word)
    return frozenset(normal.normal(word) for word in found)


_MODEL = 2
"""What a model says of a name, in votes; what its words and neighbours show has one or two."""
_SHOWN = 6
"""What a name's own words show against all others, wherever the report has it."""


def _settled(
    text: str, mentions: list[_Mention], lands: frozenset[str], also: Sequence[_Mention]
) -> list[_Mention]:
    """Give each written name the kind that its uses in the report speak for.

    `also` are uses that have a vote and are no names by themselves.

    Uses of the same words vote by weight; a single word takes the kind of the person whose
    surname it is, or is a state where it is one of `lands`. What nothing speaks for is no name.
    """
    written = {text[m.start : m.end] for m in (*mentions, *also) if m.rank}
    keys = {words: normal.normal(words) for words in written}
    votes: dict[str, Counter[NameKind]] = {}
    for mention in (*mentions, *also):
        if mention.rank and mention.kind is not None:
            key = keys[text[mention.start : mention.end]]
            votes.setdefault(key, Counter())[mention.kind] += mention.weight
    winners = {key: _winner(kinds) for key, kinds in votes.items()}
    people = (key.split() for key, kind in winners.items() if kind is NameKind.PERSON)
    surnames = {words[-1] for words in people if len(words) > 1}
    shown = _shown(text, mentions, keys, winners, surnames)
    borne = {key.split()[-1] for key, kind in winners.items() if kind is NameKind.PERSON}
    made = []
    for mention in mentions:
        kind: NameKind | None = mention.kind
        if mention.rank:
            key = keys[text[mention.start : mention.end]]
            if key in shown and mention.weight <= _MODEL:
                kind = shown[key]
            elif key in surnames and (mention.weight < 2 or _is_whose(text, mention)):
                kind = NameKind.PERSON
            elif key in lands and key not in surnames:
                kind = NameKind.STATE
            elif _is_somebody(text, mention, key, borne):
                kind = NameKind.PERSON
            elif key in winners:
                kind = winners[key]
        if kind is not None:
            made.append(mention if kind is mention.kind else replace(mention, kind=kind))
    return made


def _shown(
    text: str,
    mentions: Sequence[_Mention],
    keys: Mapping[str, str],
    winners: Mapping[str, NameKind],
    surnames: AbstractSet[str],
) -> dict[str, NameKind]:
    """What a single word is by where it stands, against what a network takes it for.

    A surname of the report that acts or speaks wherever it stands alone is no body; somebody whom
    the report has in no longer name, and who is "in" or "near" something and never speaks, is a
    place: "a home in Velda".
    """
    uses: dict[str, list[_Mention]] = {}
    named: set[str] = set()
    for one in mentions:
        key = keys.get(text[one.start : one.end], "")
        words = key.split()
        if len(words) > 1:
            named.update(words)
        elif one.rank:
            uses.setdefault(key, []).append(one)
    longer = {words[0] for key in keys.values() if len(words := key.split()) > 1}
    found: dict[str, NameKind] = {}
    for key, several in uses.items():
        kind = winners.get(key)
        if kind is NameKind.BODY and key in surnames - longer:
            if all(_DOES.match(text, one.end) for one in several):
                found[key] = NameKind.PERSON
        elif kind is NameKind.PERSON and key not in named and not is_given(key):
            speaks = any(_SPEAKS.match(text, one.end) for one in several)
            if not speaks and any(_is_within(text, one) for one in several):
                found[key] = NameKind.PLACE
    return found


def _is_within(text: str, one: _Mention) -> bool:
    before = _WITHIN.search(text, max(one.start - _REACH, 0), one.start)
    return before is not None and _AUTHOR.match(text, one.end) is None


def _is_whose(text: str, one: _Mention) -> bool:
    """Whether what a model takes for a place is a person's: "Osk said", "the Osk camp"."""
    return one.kind is NameKind.PLACE and (
        _SPEAKS.match(text, one.end) is not None or _FOLLOWED.match(text, one.end) is not None
    )


def _is_somebody(text: str, one: _Mention, key: str, borne: set[str]) -> bool:
    """Whether what a model takes for a place or a body is a person: behind a title, or a full name
    whose surname the report calls somebody by ("Mrs. Osk", and "Ada Osk")."""
    if one.kind not in (NameKind.PLACE, NameKind.BODY) or one.weight > _MODEL:
        return False
    words = key.split()
    if len(words) < 2:
        return _TITLED.search(text, max(one.start - _REACH, 0), one.start) is not None
    plain = len(words) == 2 and " " not in text[one.start : one.end].replace(" ", "", 1)
    return plain and words[1] in borne and is_given(words[0])


_REACH = 12
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Sen|Rep|Gov|Sgt|Lt|Secretary|Senator|President|Governor)\.?\s\Z"
)
_SPEAKS = re.compile(
    r"\s(?:said|says|told|wrote|asked|added|argued|testified|recalled|did\snot|didn|could|who)\b"
)
_DOES = re.compile(
    rf"{_SPEAKS.pattern}|\s(?:has|had|was|is|did|does|will|would|called|declined|noted|confirmed)\b"
)
_WITHIN = re.compile(r"\b(?:[Ii]n|[Nn]ear)\s\Z")
_AUTHOR = re.compile(r"['\u2019]|\s(?:and|&|et al|vs?\b|\()")
"""What stands behind somebody in whose work or case something is: "in Osk and Lund"."""
_FOLLOWED = re.compile(r"\s(?:campaign|camp|team|family|supporters|aides?|allies)\b")


def _winner(votes: Counter[NameKind]) -> NameKind:
    """The kind with most votes; at a tie the first of `NameKind`."""
    most = max(votes.values())
    return next(kind for kind in NameKind if votes.get(kind) == most)
