"""What people tell of themselves: "I got up and ran", "our condolences go to the families".

Two who say so in other words tell of two people.
"""

from __future__ import annotations

from headwater.comparing.features import Features
from headwater.records import HopKind
from headwater.text.names import normal
from headwater.text.wordlists import words

_SELF = frozenset({"i", "my", "i'm", "i've", "i\u2019m", "i\u2019ve"})
_FEELS = words("condolence condolences sympathy sympathies heartbroken saddened")
"""What is said by many in the same words after a disaster, each for himself."""
_WHO = frozenset({HopKind.PERSON, HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.GROUP})


def of_two_mouths(a: Features, b: Features) -> bool:
    """Whether two named speakers each tell of themselves, or of what they feel."""
    of_self = _is_of_self(a) and _is_of_self(b)
    if not of_self and not (_FEELS & set(a.view.words) and _FEELS & set(b.view.words)):
        return False
    left, right = _speaker(a), _speaker(b)
    return bool(left and right) and not left & right


def _is_of_self(one: Features) -> bool:
    """Whether a clause begins with "I" or "my"."""
    first = next((word for word in one.view.words if word[:1].isalnum()), "")
    return first in _SELF


def _speaker(one: Features) -> frozenset[str]:
    """The words of the one name of who speaks; none where there are several or nobody."""
    ends = {chain.terminal for chain in one.view.statement.chains}
    names = {end.name for end in ends if end.kind in _WHO and end.name}
    return frozenset(normal(names.pop()).split()) if len(ends) == len(names) == 1 else frozenset()
