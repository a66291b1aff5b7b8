"""Words that look like operators of stance and are nouns, plain acts or abilities."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.knowledge.inflection import forms
from headwater.reading.stance.classes import BE, PREPOSITIONS, QUANTIFIERS
from headwater.reading.stance.state import StanceWord
from headwater.reading.stance.subjects import is_past
from headwater.reading.stance.words import FINITE, NEGATIONS
from headwater.text.wordlists import words

NUMBERS = words(
    "one two three four five six seven eight nine ten eleven twelve twenty hundreds thousands"
)
_BOTH = words(
    """
    suspect suspects figure figures project projects press estimate estimates forecast forecasts
    feel look looks thought offer offers guess dispute
    """
)
"""Nouns as well as verbs, and as nouns no operators."""
_OF_SUSPECTS = words(
    """
    information description descriptions details detail vehicle vehicles car cars name names
    identity identities photo photos photograph photographs image images sketch sketches interview
    interviews list lists profile profiles apprehended arrested detained
    """
)
"""What stands behind "suspect" where it is a noun."""
_ARTICLES = words(
    """
    the a an its his her their our my your this these those some any every each another other
    both either neither no one two three four five six seven eight nine ten
    """
)
_ADJECTIVES = ("al", "ic", "ive", "ous", "ary", "able", "er", "est")
_LOOKS = words(
    """
    at up down for after into back away out over round around through the their his her its both
    forward
    """
)
_KNOWN_THINGS = words("the those these")
_THINKS = words("of about on over twice even")
_ADVERBS = words("still also even now only")
_TAKEN_IN = words("heard seen read felt smelled smelt made found reached counted")
_ASKED = frozenset(
    form for base in ("ask", "urge", "tell", "invite", "offer", "order") for form in forms(base)
)
_OFFERS = frozenset(forms("offer"))
_THINGS_WEIGHED = frozenset(forms("weigh"))


def is_plain(said: Sequence[StanceWord], at: int) -> bool:
    """Whether the word at `at` is no operator: a noun, or the act itself."""
    return _is_noun(said, at) or _is_act(said, at)


def _is_noun(said: Sequence[StanceWord], at: int) -> bool:
    """Whether the word at `at` is a noun: "no suspect", "the press", "a carrier project"."""
    word = said[at].lower
    if word in _FIGURES and _stands_as_figure(said, at):
        return True
    if word not in _BOTH or at == 0:
        return False
    before = said[at - 1].lower
    if before in _ARTICLES or before.endswith((*_ADJECTIVES, "'s")):
        return True
    if word in _SUSPECTS and before in _KINDS_OF_SUSPECT:
        return True
    following = said[at + 1] if at + 1 < len(said) else None
    if word in _SUSPECTS and _stands_as_noun(before, following):
        return True
    named = following is not None and following.capital and word in ("suspect", "suspects")
    return named and before not in FINITE | NEGATIONS


def _stands_as_noun(before: str, following: StanceWord | None) -> bool:
    """Whether a suspect is somebody: "release suspect information", "one male suspect fled"."""
    if before in _WHO_SUSPECT or following is None:
        return False
    after = following.lower
    verb = after in FINITE or after in BE or is_past(after)
    return after in _OF_SUSPECTS or verb or after in PREPOSITIONS or not after[0].isalnum()


def _stands_as_figure(said: Sequence[StanceWord], at: int) -> bool:
    """Whether a figure is a number: "The Osk figures had changed", "the right figure is 94"."""
    if at and said[at - 1].lower in _WHO_SUSPECT:
        return False
    after = said[at + 1].lower if at + 1 < len(said) else "."
    verb = after in FINITE or after in BE or after in _TOLD_BY or is_past(after)
    return verb or after in PREPOSITIONS or not after[0].isalnum()


_FIGURES = frozenset({"figure", "figures"})
_TOLD_BY = words("show suggest indicate reveal who")
_SUSPECTS = frozenset({"suspect", "suspects"})
_KINDS_OF_SUSPECT = words(
    """
    shooting murder homicide robbery burglary theft stabbing killing assault arson bombing attack
    rape terror kidnapping fraud drug crime shooter first second third fourth fifth main prime
    key male female lone sole armed possible other
    """
)
_WHO_SUSPECT = words("i we you they he she who that police investigators officials and also to")


def _is_act(said: Sequence[StanceWord], at: int) -> bool:
    """Whether a verb is the act itself: "looked up", "thought of her", "were asked to sign"."""
    word = said[at].lower
    following = said[at + 1].lower if at + 1 < len(said) else ""
    before = said[at - 1].lower if at else ""
    if word.startswith("look") and following in _LOOKS:
        return True
    if word == "planned" and following in _KNOWN_THINGS and before not in BE:
        # who planned the attack has done that
        return True
    if word in ("think", "thinks", "thinking", "thought") and following in _THINKS:
        return True
    if word in _OFFERS and following == "no":
        # "offered no bread": there was none
        return True
    if word in _THINGS_WEIGHED and before in BE:
        return following in PREPOSITIONS or following in ("once", "twice")
    return word in _ASKED and before in BE


def stays_event(said: Sequence[StanceWord], at: int) -> bool:
    """Whether a verb of stopping denies nothing: "stopped to look", "declined by a tenth"."""
    word = said[at].lower
    ahead = [after.lower for after in said[at + 1 : at + 3]]
    if word.startswith("stop"):
        return "to" in ahead
    if word.startswith("declin") and ahead:
        return ahead[0].endswith("ly") or ahead[0] in PREPOSITIONS - {"to"} or ahead[0] in ",.;"
    return False


def is_amazed(said: Sequence[StanceWord], at: int) -> bool:
    """Whether "can't believe" at `at` only wonders at what is so: "I can't believe it happened"."""
    before = at - 1
    while before > 0 and said[before].lower in _STILL:
        before -= 1
    if before < 0 or said[before].lower not in _WITNESSES:
        return False
    ahead = [word.lower for word in said[at + 2 : at + _CLAUSE]]
    told = any(
        word in FINITE or word in BE or word.endswith("'s") or is_past(word) for word in ahead[1:]
    )
    return ahead[:1] == ["believe"] and (told or (len(ahead) > 1 and _IT.issuperset(ahead[1:3])))


_CLAUSE = 10
_STILL = words("just still really simply honestly")
_IT = words("it this that what . ! ,")


def is_able(said: Sequence[StanceWord], at: int) -> bool:
    """Whether "can" tells what somebody is able to do, "could" what was heard or seen.

    "It can turn in flight", "I could hear shots", "shots could be heard", "it could only be
    reached by boat"; not "a deal can be struck".
    """
    ahead = [word.lower for word in said[at + 1 : at + 4]]
    if said[at].lower == "could" and ahead[:2] == ["only", "be"] and is_past(ahead[-1]):
        return True
    while ahead and (ahead[0] in _ADVERBS or ahead[0].endswith("ly")):
        del ahead[0]
    if not ahead or ahead[0] in NEGATIONS or QUANTIFIERS.intersection(ahead[:1]):
        return False
    if ahead[0] == "be" and len(ahead) > 1:
        return ahead[1] in _TAKEN_IN
    before = said[at - 1].lower if at else ""
    if said[at].lower == "could" and before in _WITNESSES:
        return ahead[0] in _SENSED or (ahead[0] == "see" and _has_seen(said, at))
    return said[at].lower == "can" and ahead[0] != "be"


_WITNESSES = words(
    """
    i we you he she they people neighbors neighbours residents witnesses witness passers-by
    bystanders onlookers officers deputies firefighters everyone anyone driver
    """
)
_ALONE = words("i he she")
_SENSED = words("hear feel smell taste")
"""What was done by who could do it."""
_TO_COME = words(
    """
    more less fewer higher lower further another up changes change growth increases increase rise
    drop record next soon tomorrow tonight coming year years month months week weeks by percent %
    """
)


def _has_seen(said: Sequence[StanceWord], at: int) -> bool:
    """Whether "could see" tells what was seen: "we could see holes", not "could see more rain"."""
    if said[at - 1].lower in _ALONE:
        return True
    return _TO_COME.isdisjoint(word.lower for word in said[at + 2 : at + 2 + _CLAUSE])
