"""What a reader finds in one report: statements with their chains, and the names used."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from headwater.records.notes import Note
from headwater.records.report import BlockKind
from headwater.records.spans import Span


class Form(StrEnum):
    """How a statement is put."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    UNSOURCED = "unsourced"
    OWN_VOICE = "own-voice"


class HopKind(StrEnum):
    """What a hop of a chain is."""

    OUTLET = "outlet"
    PERSON = "person"
    ORGANIZATION = "organization"
    STATE_BODY = "state-body"
    DOCUMENT = "document"
    GROUP = "group"
    ANONYMOUS = "anonymous"
    UNSTATED = "unstated"


PERSON_KINDS = frozenset({HopKind.PERSON, HopKind.ANONYMOUS})
"""One or several persons, named or only described."""
PEOPLE_KINDS = PERSON_KINDS | {HopKind.GROUP}
BODY_KINDS = frozenset({HopKind.ORGANIZATION, HopKind.STATE_BODY})
"""Bodies, of a state or not."""
PARTY_KINDS = BODY_KINDS | {HopKind.GROUP}


class Relation(StrEnum):
    """How a hop has it from the next one in the chain, the one nearer to the first speaker."""

    TOLD = "told"
    SAID = "said"
    PUBLISHED = "published"
    SEEN = "seen"
    CITED = "cited"
    QUOTED = "quoted"


class HopBasis(StrEnum):
    """On what basis a hop stands where it does."""

    STATED = "stated"
    RESOLVED = "resolved"
    CARRIED = "carried"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Hop:
    """One station of a chain.

    `name` is canonical where known, else as written; None where nobody is named ("reportedly",
    an unknown outlet). `count` is how many are meant where the words say it ("two US officials":
    2, "a source" or a named person: 1), else None. `relation` is how this hop has it from the
    next hop, None on the last. `span` is where the hop is named in the statement's own sentence;
    `antecedent` is where the words that `span` stands for ("the network", "he") are spelled out.
    Both are None for the first hop, the report's outlet.
    """

    name: str | None
    kind: HopKind
    count: int | None = None
    relation: Relation | None = None
    basis: HopBasis = HopBasis.STATED
    span: Span | None = None
    antecedent: Span | None = None


class Access(StrEnum):
    """What access of their own to the matter the words state for a chain's terminal."""

    SAW = "saw"
    DID = "did"
    MEASURED = "measured"
    HOLDS = "holds"
    PARTY = "party"
    """a party speaking on its own act"""
    WAS_THERE = "was-there"
    """an outlet whose reporter was at the place"""


class DocumentRole(StrEnum):
    """What a chain's terminal is to the document its statement speaks of."""

    AUTHOR = "author"
    HOLDER = "holder"
    RECIPIENT = "recipient"
    DESCRIBER = "describer"
    ITSELF = "itself"


@dataclass(frozen=True, slots=True)
class Chain:
    """The way of a statement from the report's outlet (first hop) to its first speaker (last).

    Own voice has the outlet alone. Further to the hops it keeps what the words state about the
    terminal: its own access to the matter (with the words), the document it wrote, holds or
    describes, and the words by which it spoke to this outlet itself (`direct`: "told the Times"
    in the Times).
    """

    hops: tuple[Hop, ...]
    access: Access | None = None
    access_span: Span | None = None
    document: Span | None = None
    document_role: DocumentRole | None = None
    direct: Span | None = None

    @property
    def terminal(self) -> Hop:
        """The last hop: the first speaker."""
        return self.hops[-1]

    @property
    def relays(self) -> tuple[Hop, ...]:
        """The hops before the terminal, the report's outlet first."""
        return self.hops[:-1]


class StanceValue(StrEnum):
    """FactBank's values (Saurí and Pustejovsky 2009): certainty and polarity."""

    CERTAIN = "CT+"
    PROBABLE = "PR+"
    POSSIBLE = "PS+"
    CERTAIN_NOT = "CT-"
    PROBABLE_NOT = "PR-"
    POSSIBLE_NOT = "PS-"
    CERTAIN_UNKNOWN_POLARITY = "CTu"
    UNCOMMITTED = "Uu"


@dataclass(frozen=True, slots=True)
class Stance:
    """What the terminal commits to toward the event stated positively; `hedges` are the words."""

    value: StanceValue
    hedges: tuple[Span, ...] = ()


class Precision(StrEnum):
    """How exact a time phrase is; `unresolved` has both ends None."""

    MINUTE = "minute"
    PART_OF_DAY = "part-of-day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    VAGUE = "vague"
    UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time phrase as an interval of ISO 8601 dates or times, each end None where open."""

    span: Span
    earliest: str | None
    latest: str | None
    precision: Precision


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity phrase as a range; an end is None where open ("more than 100": 100 to None).

    "more than 100" keeps 100 as its low end. `unit` is the counted or measured word in the
    singular as far as the text shows it ("vessel", "km", "%", "USD"), else None.
    """

    span: Span
    low: float | None
    high: float | None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """One proposition of a statement's content: what a claim is made of.

    `id` is the statement's id for its first clause, and that id with ".2", ".3" ... after it for
    the rest. `vector` is the reader's, of unit length but for its rounding to steps of 1/128
    (`records.vectors`), and empty for a reader that gives none.
    """

    id: str
    content: tuple[Span, ...]
    vector: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A proposition in one report and whom the report has it from.

    `within` is the id of the outer statement of a nested one; only an innermost statement
    carries claims, so the outer one has no clauses. A refused comment has no clauses either.
    `score` is the reader's confidence, 0 to 1, two decimals.
    """

    id: str
    report: str
    block: BlockKind
    form: Form
    content: tuple[Span, ...]
    sources: tuple[Span, ...]
    cue: tuple[Span, ...]
    chains: tuple[Chain, ...]
    stance: Stance
    within: str | None = None
    times: tuple[TimeExpression, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    clauses: tuple[Clause, ...] = ()
    score: float = 1.0


class NameKind(StrEnum):
    """What a name in a text stands for, as far as the words show."""

    PERSON = "person"
    BODY = "body"
    FORCE = "force"
    STATE = "state"
    PLACE = "place"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it stands in a text; `canonical` is the knowledge tables' name for it, if any."""

    span: Span
    kind: NameKind
    canonical: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one reader found in one report, in text order."""

    report: str
    reader: str
    statements: tuple[Statement, ...]
    names: tuple[Name, ...] = ()
    notes: tuple[Note, ...] = ()
