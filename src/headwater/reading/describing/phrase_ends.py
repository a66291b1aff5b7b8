"""Where a noun phrase ends: its core at the head, and what describes the head behind it."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from headwater.knowledge.dates import DAY_NAMES, MONTHS
from headwater.reading.describing.as_one import is_joined, lists_fields, of_levels
from headwater.reading.describing.capitals import is_possessive, is_title
from headwater.reading.describing.short_forms import is_abbreviation
from headwater.reading.words import institutions, nouns
from headwater.reading.words.phrase_words import (
    AFTER_NOUN,
    CUT,
    DETERMINERS,
    HEADS,
    NUMBERS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SOURCE_NOUNS,
    STANDING,
    STOPS,
)
from headwater.text.tokens import Token


def core_size(tokens: Sequence[Token]) -> int:
    """How many tokens make determiner, modifiers and head."""
    noun = False
    for place, token in enumerate(tokens):
        lower = token.lower
        if place and _ends_core(tokens, place, noun):
            return place
        noun = noun or lower in _NOUNS or nouns.singular(lower) in _NOUNS
        noun = noun or lower in nouns.INDEFINITE or _names(token, place)
    return len(tokens)


def _names(token: Token, place: int) -> bool:
    """Whether a token is a name that may be a head: not the word that opens the phrase, but for
    a people ("Yemenis expecting ...")."""
    if not token.text[:1].isupper() or token.text.isupper():
        return False
    return place > 0 or (token.lower.endswith("s") and len(token.text) > 4)


def _ends_core(tokens: Sequence[Token], place: int, noun: bool) -> bool:
    token, lower = tokens[place], tokens[place].lower
    if token.text in STOPS:
        return not (_is_hyphen(tokens, place) or of_levels(tokens, place))
    if lower == "than" and place + 1 < len(tokens):
        following = tokens[place + 1].lower
        return not following.isdigit() and following not in NUMBERS
    if token.text == ".":
        return not is_abbreviation(tokens, place)
    if lower in {"and", "or"}:
        return not _joins_modifiers(tokens, place)
    if lower == "of" and _is_of_office(tokens, place):
        return False
    if (lower in RELATIVES and token.text != "WHO") or lower in PREPOSITIONS:
        headed = token.text == "On" and is_title(tokens[place - 1].lower)  # "President On Osk: ..."
        return headed or not (lower == "al" or token.text[:1].isupper())
    if (noun or place > 1) and lower in _SUBJECTS and token.text.islower():
        return True  # "a notebook she kept"
    if is_possessive(tokens[place - 1]):
        # "the party's left wing"
        return False
    if noun and (_turns_away(tokens, place) or _is_when(tokens, place)):
        return True
    opens = lower in _OPENING
    written = nouns.singular(lower) in nouns.DOCUMENTS
    opens = opens or (token.text.islower() and lower.endswith(("ing", "ed")) and not written)
    opens = opens or (not noun and lower in _PARTICIPLES)
    following = tokens[place + 1].lower if place + 1 < len(tokens) else ""
    if opens and noun:
        return nouns.singular(following) not in SOURCE_NOUNS
    past = opens and not lower.endswith("ing")
    return past and following in _BEHIND and _may_be_noun(tokens[:place])


def _is_of_office(tokens: Sequence[Token], place: int) -> bool:
    """Whether an "of" stands in the words for whose office it is: "the head of state's office"."""
    after = [token.lower for token in tokens[place + 1 : place + 4]]
    return (tokens[place - 1].lower, *after[:1]) in _POSTS_OF and after[-1:] == ["office"]


_POSTS_OF = frozenset({("secretary", "state"), ("head", "state"), ("chief", "staff")})


def _is_hyphen(tokens: Sequence[Token], place: int) -> bool:
    """Whether a mark joins two words: "the 2,500-tonne Vega", "Firefighter/paramedic Ana Osk"."""
    if tokens[place].text == "/":
        return nouns.looks_human(tokens[place - 1].lower)
    return tokens[place].text == "-" and tokens[place].start == tokens[place - 1].end


def _turns_away(tokens: Sequence[Token], place: int) -> bool:
    """Whether a clause without a link begins behind a noun: "an official not authorised", "an
    official the paper did not name", "a note left on the seat"."""
    token = tokens[place]
    if _spoke_to(tokens, place):
        return True
    if not token.text.islower():
        return False
    if token.lower in {"the", "a", "an"}:
        # but "our sister paper the Haverside Mail"
        return place + 1 < len(tokens) and tokens[place + 1].text.islower()
    if token.lower == "not":
        return True
    return token.lower in _PARTICIPLES and _stands_before(tokens, place, _BEHIND)


def _spoke_to(tokens: Sequence[Token], place: int) -> bool:
    """Whether a clause without a link tells who asked: "two drivers the Courier spoke to"."""
    first = tokens[place]
    if first.lower not in _ASKERS and not (first.text[:1].isupper() and place):
        return False
    for at in range(place + 1, min(place + _FAR, len(tokens))):
        if tokens[at].lower in _ASKED and tokens[at - 1].text[:1].isupper() | (
            tokens[at - 1].lower in _ASKERS | _HAS
        ):
            return _stands_before(tokens, at, _BEHIND | STOPS)
    return False


_ASKERS = frozenset({"the", "it", "we", "he", "she", "they"})
_HAS = frozenset({"has", "had", "have"})
_ASKED = nouns.words("spoke spoken talked interviewed contacted reached met")
_FAR = 6
"""Words that an outlet's name and its verb take."""


def _is_when(tokens: Sequence[Token], place: int) -> bool:
    """Whether a time stands behind a noun and modifies no other: "a report Tuesday from"."""
    token = tokens[place]
    if token.lower == "last" and place + 1 < len(tokens) and tokens[place + 1].lower in _SPANS:
        return _stands_before(tokens, place + 1, _ENDS)
    when = token.lower in _TIMES or (token.lower in DAY_NAMES and token.text[:1].isupper())
    return when and _stands_before(tokens, place, _ENDS)


def _stands_before(tokens: Sequence[Token], place: int, marks: AbstractSet[str]) -> bool:
    """Whether one of `marks` follows the token at `place`, or nothing."""
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    return following is None or following.lower in marks


_JOINTS = frozenset({"and", "or", "but", "than"})
_ENDS = PREPOSITIONS | STOPS
_NOUNS = SOURCE_NOUNS | institutions.PAPERS
_PARTICIPLES = nouns.words(
    """left put found caught brought built bought sold kept held told cut hit hurt laid led lost
    met paid set shot struck thrown worn born sworn torn hidden stuck read spoken known thought"""
)
"""Participles without an ending, which open a description behind a noun."""
_TIMES = nouns.words("today yesterday tonight tomorrow nationwide worldwide abroad elsewhere")


def _may_be_noun(before: Sequence[Token]) -> bool:
    """Whether the words before a participle end in a noun, which no list need know: "a timeline
    | drawn up by", not "the newly | arrived in" or "the three | injured in"."""
    last = before[-1].lower
    if len(before) == 1 and not (last.endswith("s") and last not in _SHORT):
        return False
    return last.isalpha() and not (last.endswith("ly") or last in NUMBERS or last in _SHORT)


_SHORT = DETERMINERS | POSSESSIVES | nouns.words("the an a most some many few several no")
_BEHIND = (PREPOSITIONS - {"and", "or", "but"}) | nouns.words(
    "up out together last only late early"
)
"""What may stand behind a participle and shows that no noun follows which it describes."""
_SUBJECTS = frozenset({"he", "she", "they", "it", "we"})
_OPENING = AFTER_NOUN | CUT | {"read"}
"""What opens the tail behind a noun."""


def _joins_modifiers(tokens: Sequence[Token], place: int) -> bool:
    """Whether "and" joins what stands before one noun: "US and Israeli officials"."""
    before = tokens[place - 1].lower
    if is_joined(tokens, place):
        return True
    return nouns.singular(before) not in HEADS or before in {"intelligence", "security"}


def tail_size(tokens: Sequence[Token], size: int) -> int:
    """Where the describing tail ends: at a mark, or where it tells of the speaking itself."""
    for place in range(size, len(tokens)):
        token = tokens[place]
        if token.text in STOPS and not (_is_hyphen(tokens, place) or lists_fields(tokens, place)):
            return place
        if _opens_relative(tokens, place) or (place == size and _spoke_to(tokens, place)):
            return place
        if _tells_to_whom(tokens, place, size):
            return place
        if token.lower == "not" and place == size:
            # "an official not authorised to speak"
            return place
        if token.text == "WHO" or _tells_of_whom(tokens, place):
            continue
        if token.lower == "who" and place + 1 < len(tokens):
            if tokens[place + 1].lower in STANDING and not _is_told(tokens, place + _TWO):
                continue
            return place
        if token.lower == "that" and tokens[place - 1].lower in PREPOSITIONS - _JOINTS:
            # "survivors of that morning"
            continue
        if token.lower in _ACCESS and tokens[place - 1].lower in _HAS:
            continue
        if token.lower in CUT and place - size < 12:
            # "dated May 6 and seen by Bloomberg"
            return place - (tokens[place - 1].lower == "and" and place > size)
    return len(tokens)


def _tells_to_whom(tokens: Sequence[Token], place: int, size: int) -> bool:
    """Whether the medium or the addressee of what somebody said begins behind the words for him:
    "a broker | in an email", "an official | to a colleague", and "an official | last October"."""
    token = tokens[place]
    following = [t.lower for t in tokens[place + 1 : place + 4]]
    if token.lower not in _TO_WHOM or not following or not token.text.islower():
        return False
    head = tokens[size - 1].lower
    if token.lower == "last":
        return place == size and following[0] in _SPANS and following[1:2] in ([], [","])
    if not (nouns.is_human(head) or nouns.singular(head) in nouns.OFFICIALS):
        return False
    articled = following[0] in _AN
    noun = nouns.singular(following[-1]) if articled else ""
    if token.lower == "in":
        return articled and any(nouns.singular(word) in _MEDIA for word in following[1:])
    plain = nouns.singular(head) in _PLAIN_OFFICIALS
    return plain and (
        (articled and not _ADDRESSED.isdisjoint((noun, *following[1:2])))
        or nouns.singular(following[0]) in {"reporter", "journalist"}
    )


_TO_WHOM = frozenset({"in", "to", "last"})
_AN = frozenset({"a", "an", "his", "her", "another"})
_MEDIA = nouns.words("email e-mail letter message text memo note statement tweet telegram cable")
_ADDRESSED = nouns.words("colleague friend superior boss subordinate relative reporter journalist")
_PLAIN_OFFICIALS = nouns.words("official officer diplomat source executive employee insider trader")
_SPANS = frozenset(
    {*MONTHS, "week", "month", "year", "night", "summer", "winter", "autumn", "spring"}
)


def _tells_of_whom(tokens: Sequence[Token], place: int) -> bool:
    """Whether "who" stands behind a bare noun, as in "mother of man who killed two"."""
    return tokens[place].lower == "who" and place >= _TWO and tokens[place - _TWO].lower == "of"


def _is_told(tokens: Sequence[Token], place: int) -> bool:
    """Whether a participle behind "who was" or "who has" tells how somebody came to speak: "who
    was quoted by"; "who has seen the list" describes."""
    words = [token.lower for token in tokens[place - 1 : place + 1]]
    return words[-1] in CUT and not (words[0] in _HAS and words[-1] in _ACCESS)


_ACCESS = nouns.words("seen read reviewed viewed examined heard")
"""What a source has had sight of."""
_TWO = 2


def _opens_relative(tokens: Sequence[Token], place: int) -> bool:
    """Whether a preposition before a relative pronoun stands at `place`: "with whom we spoke"."""
    following = tokens[place + 1].lower if place + 1 < len(tokens) else ""
    return tokens[place].lower in _RELATING and following in {"whom", "which", "whose"}


_RELATING = PREPOSITIONS - {"of"}
