"""What a negation governs: the verb or noun it stands before, and not all that its clause names.

"There was no problem with the game" denies a problem, and not the game; "no charges have been
filed against the two in custody" denies charges, and not the custody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.comparing.views import PREPOSITIONS
from headwater.knowledge.acts import find_acts
from headwater.text.stems import STOP_WORDS, stem
from headwater.text.wordlists import words

_NO_NOUN = frozenset({"no", "none", "nobody", "nothing", "neither", "nor"})
_NO_PERSON = frozenset({"one", "body"})
_AUXILIARY = frozenset(
    {"is", "are", "was", "were", "has", "have", "had", "been", "will", "would", "shall", "did"}
    | {"does", "do", "can", "could", "may", "might"}
)
_PERCEIVING = frozenset(
    {"see", "saw", "seen", "hear", "heard", "witness", "witnessed", "notice", "noticed", "recall"}
)
"""What one did not see may well have been."""
_LETTING = words("allow allowed allowing permit permitted permitting let authorise authorize")
"""What one did not let others do they may have done, so that only the letting is denied."""
_WHOLE = frozenset({"life-threatening"})
"""What is said of somebody by one word, behind which another matter begins."""
_PASSED_OVER = words(
    """
    believe believed think thought expect expected consider considered know known report reported
    say said appear appeared seem seemed plan plans planned planning intend intended intention
    intentions intent want wanted try tried attempt attempted manage managed seek sought able
    unable begin began start started continue continued go going get got take taken took make made
    making have give gave given carry carried conduct conducted commit committed launch launched
    stage staged perform performed hold held keep kept come came need needed involve involved
    responsible part behind connected linked related evidence sign signs indication indications
    proof reason word doubt question suggestion information record immediate one anyone anybody
    guilty true confirm confirmed say
    """
)
"""Words on the way to what is denied: "no [evidence] that", "was not [believed] to", "did not
[carry] out"."""
_BEFORE_VERB = _AUXILIARY | PREPOSITIONS | {"be", "being", "yet", "ever", "also", "even", "still"}
_ENDS = frozenset({".", "!", "?", ";", ":", ","})
_WORDS_OF = 3
"""How many words behind a negation say what is denied, where none of them is known for an act."""


def governed(told: Sequence[str]) -> frozenset[str]:
    """The stems and acts ("act:kill") that a negation denies; `told` begins with it.

    Of what stands behind a preposition nothing is denied, unless words that only lead to it stand
    before ("not responsible for the attack"). What one did not see or hear is not denied.
    """
    rest = told[1:]
    if told[0] not in _NO_NOUN:
        return frozenset(_first(rest))
    at = next((n for n, word in enumerate(rest) if word in _AUXILIARY), None)
    if at is None:
        return frozenset(_first(rest))
    person = told[0] != "no" or rest[0] in _NO_PERSON
    subject = () if person else _first(rest[:at])
    return frozenset((*subject, *_first(rest[at + 1 :])))


def _first(rest: Sequence[str]) -> Iterator[str]:
    """The first act in `rest` with what leads to it, else the first words of all."""
    acts = {place: found for found in find_acts(rest) for place in range(found.start, found.end)}
    told: list[str] = []
    heavy: list[str] = []
    verb = False
    for at, word in enumerate(rest):
        found = acts.get(at)
        if word in _ENDS or (word in PREPOSITIONS and (heavy or (verb and not told))):
            break
        verb = verb or word not in _BEFORE_VERB
        if found is not None and not _PASSED_OVER.issuperset(rest[found.start : found.end]):
            yield from (f"act:{act}" for act in sorted(found.acts))
            yield from (stem(each) for each in (*told, *rest[found.start : found.end]))
            return
        if word in STOP_WORDS or not word.replace("-", "").isalpha():
            continue
        if not told and not heavy and word in _PERCEIVING:
            return
        if not heavy and (word in _WHOLE or word in _LETTING):
            heavy.append(word)
            break
        if word in _PASSED_OVER:
            told.append(word)
            continue
        heavy.append(word)
        if len(heavy) == _WORDS_OF:
            break
    yield from (stem(each) for each in (*told, *heavy))
    yield from (f"act:{act}" for found in find_acts(told) for act in sorted(found.acts))
