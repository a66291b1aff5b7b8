"""How well two clauses fit one claim: by words, by what ties their reports, by a reader's model.

Rules and words come first. Where they leave it open whether two clauses of two reports are one
claim, a reader that can (`headwater.records.Likens`) is asked; without one, all stays as it is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from headwater.comparing.features import Features
from headwater.comparing.kinship import UNRELATED, Kinship
from headwater.comparing.ruled import NEVER
from headwater.comparing.scoring import Score, are_never_one, score
from headwater.records import Likeness, ReaderError

Liken = Callable[[Sequence[tuple[str, str]]], Sequence[Likeness]]
"""What the two texts of each pair are to each other (`headwater.records.Likens`)."""

_NEVER = Score(NEVER, 0.0)
_OPEN_FROM = 0.35
"""From this score on the model is asked: what is less alike is hardly ever one claim."""
_FOR_EACH = 0.08
"""What the model adds for each unit of log odds that two clauses are of one matter."""
_TO_BE_SURE = 0.1
"""What it takes away first. Both chosen on the judged pairs that are not learned from
(`training/judged`) and on the stories: words alone, and words with the model, then join about as
many pairs, of which more may stand in one row. 2026-11-22."""
_SURE = 5.0
"""Log odds beyond which the model counts for no more."""


class Fitting:
    """The scores of pairs of clauses; each pair is looked at once."""

    def __init__(self, kin: Kinship, liken: Liken | None = None) -> None:
        self._kin = kin
        self._liken = liken
        self._known: dict[tuple[str, str], float] = {}

    def prepare(self, pairs: Iterable[tuple[Features, Features]]) -> None:
        """Look at all of these; the model is faster when asked about many together.

        Raises:
            ReaderError: where the model fails or answers what are no shares.
        """
        open_: dict[tuple[str, str], tuple[Features, Features]] = {}
        for a, b in pairs:
            key = _key(a, b)
            if key not in self._known:
                strange = self._are_strange(a, b)
                found = _NEVER if are_never_one(a, b) else score(a, b)
                self._known[key] = found.value + UNRELATED if strange else found.value
                # of strangers the words alone tell nothing: "two men were shot", of any night
                if not strange and self._is_open(a, b, found):
                    open_[key] = (a, b)
        if self._liken is None or not open_:
            return
        texts = [(_text(a), _text(b)) for a, b in open_.values()]
        for key, likeness in zip(open_, _answers(self._liken, texts), strict=True):
            self._known[key] += _speaks(likeness)

    def value(self, a: Features, b: Features) -> float:
        """How well two clauses fit one claim; `SAME_CLAIM` and more is one, `NEVER` never."""
        key = _key(a, b)
        if key not in self._known:
            self.prepare([(a, b)])
        return self._known[key]

    def _are_strange(self, a: Features, b: Features) -> bool:
        """Whether two clauses share no name and stand in reports of other matters."""
        if self._kin.related(a.view.report.id, b.view.report.id):
            return False
        return not (a.agents | a.others) & (b.agents | b.others)

    def _is_open(self, a: Features, b: Features, found: Score) -> bool:
        """Whether the model is asked: not within a report, and not where the named doer, the act
        and the other side agree. Who does what to whom is then known, and of that the judged
        pairs, as good as all of them on crimes and a campaign, tell nothing."""
        if self._liken is None or a.view.report is b.view.report:
            return False
        return found.value >= _OPEN_FROM and not (found.core > 0 and found.agents > 0)


def _answers(liken: Liken, pairs: Sequence[tuple[str, str]]) -> Sequence[Likeness]:
    """What `liken` says of the pairs. Raises ReaderError where it fails or gives no shares."""
    try:
        told = liken(pairs)
    except Exception as error:
        raise ReaderError(f"it cannot liken: {type(error).__name__}: {error}") from error
    if len(told) != len(pairs):
        raise ReaderError(f"it likens {len(pairs)} pairs and answers {len(told)}")
    for one in told:
        if not isinstance(one, Likeness) or not all(0 <= share <= 1 for share in one):
            raise ReaderError(f"it likens and answers {one!r}, which are no shares")
    return told


def _key(a: Features, b: Features) -> tuple[str, str]:
    return (a.id, b.id) if a.id < b.id else (b.id, a.id)


def _text(one: Features) -> str:
    return " ".join(span.quote for span in one.view.clause.content)


def _speaks(found: Likeness) -> float:
    """How much speaks for one matter, or against it."""
    least = 1 / (1 + math.exp(_SURE))
    one_matter = min(1 - least, max(least, 1 - found.other))
    return _FOR_EACH * math.log(one_matter / (1 - one_matter)) - _TO_BE_SURE
