"""What comparing several readings yields: actors, claims, threads and links."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from headwater.records.notes import Note, Reason
from headwater.records.spans import Place
from headwater.records.statement import NameKind


@dataclass(frozen=True, slots=True)
class ActorName:
    """One use of a name for an actor; `ambiguous` where the same words name another one too."""

    place: Place
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, body, force, state or place under all the names that reports give it."""

    id: str
    label: str
    kind: NameKind
    names: tuple[ActorName, ...]


class Polarity(StrEnum):
    """Whether a statement asserts a claim, denies it or leaves it open."""

    ASSERTS = "+"
    DENIES = "-"
    OPEN = "u"


@dataclass(frozen=True, slots=True)
class Member:
    """A clause that belongs to a claim. `score` is how well it fits, 0 to 1, two decimals."""

    clause: str
    statement: str
    polarity: Polarity
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Claim:
    """The same proposition across statements; `id` is its smallest clause id.

    `label` quotes the clause that puts it best. Members are ordered by clause id.
    """

    id: str
    label: Place
    thread: str
    members: tuple[Member, ...]


class StatusValue(StrEnum):
    """How far the act of a thread has got, as a statement has it."""

    POSSIBLE = "possible"
    UNDECIDED = "undecided"
    PLANNED = "planned"
    IMMINENT = "imminent"
    UNDER_WAY = "under-way"
    DONE = "done"
    NOT_DONE = "not-done"
    STOPPED = "stopped"
    RESUMED = "resumed"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Status:
    """One statement's word on where a thread stands, and for what time it says so."""

    value: StatusValue
    statement: str
    earliest: str | None = None
    latest: str | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """Claims about the same actors and act at different times, modality or degree.

    `absent` are the reports that say nothing of it though they could have: only those shown to
    be published after it was first known.
    """

    id: str
    label: Place
    claims: tuple[str, ...]
    status: tuple[Status, ...] = ()
    absent: tuple[str, ...] = ()


class LinkKind(StrEnum):
    """What holds between two statements; a tension alone means that not both can stand."""

    TENSION = "tension"
    REVERSAL = "reversal"
    UPDATE = "update"
    REFINEMENT = "refinement"
    SCOPE = "scope"


class LinkType(StrEnum):
    """In what two linked statements differ."""

    DENIAL = "denial"
    QUANTITY = "quantity"
    TIME = "time"
    PLACE = "place"
    IDENTITY = "identity"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class Link:
    """A relation between the statements `a` and `b` (`a` the earlier id where it has no order)."""

    kind: LinkKind
    type: LinkType | None
    a: str
    b: str
    why: Reason


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that comparing found, each list in a stable order."""

    actors: tuple[Actor, ...] = ()
    claims: tuple[Claim, ...] = ()
    threads: tuple[Thread, ...] = ()
    links: tuple[Link, ...] = ()
    notes: tuple[Note, ...] = ()
