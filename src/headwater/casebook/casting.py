"""What an actor is called in a case: every name that reports give to whoever bears a name."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, Select, func, or_, select

from headwater.casebook.mentions import key_of
from headwater.casebook.packing import unpack
from headwater.casebook.tables import derived, mention, report
from headwater.knowledge import bodies, groups, outlets, states
from headwater.records import Actor, Name, NameKind, Span
from headwater.text.names import normal

_STORIES = 20
"""Stories whose actors are looked at: a name that more of them share is no rare one."""

_LOOKED_THROUGH = 400
"""Stories that are looked through for an actor of which only the id is known."""

_NAMES = 24
"""Names of one actor that are looked for."""


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors of a stored comparison; its other parts are passed over, which is quick."""

    actors: tuple[Actor, ...]


def names_of(connection: Connection, words: str) -> tuple[str, ...]:
    """All names that the actors called `words` bear, that one first.

    The words alone where no actor of the case is called so.
    """
    found = {words.casefold(): words}
    for packed in connection.execute(_comparisons(words)).scalars():
        for actor in unpack(Cast, packed).actors:
            quotes = [name.place.quote for name in actor.names if not name.ambiguous]
            called = {normal(quote) for quote in (actor.label, *quotes)}
            if normal(words) in called:
                for quote in quotes:
                    found.setdefault(quote.casefold(), " ".join(quote.split()))
    return tuple(found.values())[:_NAMES]


def story_of(connection: Connection, actor: str) -> str | None:
    """The story of the actor with that id, looked for in the stories that grew last; else None."""
    grown = (
        select(report.c.story, func.max(report.c.number).label("newest"))
        .where(report.c.story.is_not(None))
        .group_by(report.c.story)
        .order_by(func.max(report.c.number).desc())
        .limit(_LOOKED_THROUGH)
        .subquery()
    )
    query = (
        select(derived.c.story, derived.c.record)
        .join(grown, grown.c.story == derived.c.story)
        .where(derived.c.kind == "comparison")
        .order_by(grown.c.newest.desc())
    )
    for story, packed in connection.execute(query):
        if any(one.id == actor for one in unpack(Cast, packed).actors):
            return str(story)
    return None


def _comparisons(words: str) -> Select[bytes]:
    """The comparisons of the first stories in which somebody is called so."""
    called = (
        select(report.c.story)
        .join(mention, mention.c.report == report.c.id)
        .where(
            or_(mention.c.key.in_(sorted(_keys(words))), mention.c.label == words),
            report.c.story.is_not(None),
        )
        .group_by(report.c.story)
        .order_by(func.min(report.c.number))
        .limit(_STORIES)
    )
    return (
        select(derived.c.record)
        .where(derived.c.kind == "comparison", derived.c.story.in_(called))
        .order_by(derived.c.story)
    )


def _keys(words: str) -> set[str]:
    """The forms under which a name of these words may be kept, whatever it is a name of."""
    end = len(words)
    keys = {key_of(Name(Span(0, end, words), kind)) for kind in NameKind}
    state = states.by_name(words)
    known = [state.state.name] if state is not None else []
    known += [group.name for group in groups.by_name(words)]
    for entry in (bodies.by_name(words), outlets.by_name(words)):
        known += [entry.name] if entry is not None else []
    return keys | {normal(name) for name in known}
